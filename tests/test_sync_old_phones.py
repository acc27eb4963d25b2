"""What phones in pockets send today is answered tomorrow as it was: recorded exchanges, byte for byte, to a real server.

The record was taken from the server of commit 4703c3a; `{account}` and `{epoch}` stand for what differs from run to run.
"""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.server import LiveServer

RECORDED = Path(__file__).parent / "golden" / "exchanges-1.json"


@pytest.fixture
def client(make_server: Callable[..., LiveServer], empty_database_url: str) -> httpx.Client:
    """A signed-in phone of the only employee."""
    server = make_server(CERO_DATABASE_URL=empty_database_url).start()
    said = server.command("organisation", "add", "Provkommun", "--coordinator", "Ann", "--head-count", "10")
    client = httpx.Client(base_url=server.url, headers={"Sec-Fetch-Site": "same-origin"})
    link = re.search(r"http\S+", said)
    assert link
    client.post(link.group())
    return client


def assert_holds(answered: Any, recorded: Any, where: str = "answer") -> None:
    """Fail unless `answered` says all that was recorded; it may say more, and messages may use other words."""
    if isinstance(recorded, dict):
        assert isinstance(answered, dict), where
        for name, value in recorded.items():
            assert name in answered, f"{where} has no {name}"
            if name != "message":
                assert_holds(answered[name], value, f"{where}.{name}")
    elif isinstance(recorded, list):
        assert isinstance(answered, list), where
        assert len(answered) == len(recorded), where
        for index, value in enumerate(recorded):
            assert_holds(answered[index], value, f"{where}[{index}]")
    else:
        assert answered == recorded, where


def test_exchanges_of_the_first_protocol_get_the_answers_that_were_recorded(client: httpx.Client) -> None:
    account, epoch, entries = client.get("/api/home").json()["account"], "null", 0
    for step in json.loads(RECORDED.read_text()):
        sent = step["sent"].replace("{account}", account).replace("{epoch}", epoch)
        answer = client.post("/api/sync", content=sent.encode(), headers={"Content-Type": "application/json"})
        assert answer.status_code == step["status"], step["what"]
        before, epoch = epoch, answer.json().get("epoch", epoch)
        # What a phone has seen beyond the log is taken for a loss since then: another epoch begins, with an entry of its own.
        entries += epoch != before != "null"
        recorded = json.loads(step["answered"].replace("{epoch}", epoch))
        if "cursor" in recorded:
            recorded["cursor"] += entries
        assert_holds(answer.json(), recorded, step["what"])
    assert entries == 1
