"""No account fills the disk, and no diary has to wait for it: what one person's log may grow by in a day. On both databases."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import func, select

from app.database import Database
from app.ids import uuid7
from app.settings import Settings
from app.sync.allowance import BYTES_A_DAY, DAY, Allowance, AllowanceSpent
from app.sync.models import LogEntry
from tests.support.people import Workplace, make_workplace, mutation
from tests.support.web import open_web, sign_in

NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
MOST = 200
DEVICE = str(uuid7())


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def web(database: Database, workplace: Workplace) -> Iterator[TestClient]:
    with open_web(database, Settings(edits_a_day=MOST)) as client:
        sign_in(client, database, workplace)
        yield client


def send(web: TestClient, *mutations: dict[str, Any]) -> Any:
    body = {"protocol": 1, "device_id": DEVICE, "epoch": None, "cursor": 0, "mutations": mutations}
    return web.post("/api/sync", content=json.dumps(body).encode())


def usuals(count: int, name: str = "Jobbet") -> list[dict[str, Any]]:
    fields = {"name": name, "purpose": "commute", "legs": [{"mode": "walk", "metres": 900}]}
    return [mutation(fields, kind="usual") for _ in range(count)]


def entries(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(LogEntry.__table__)) or 0


def test_a_log_never_grows_by_more_than_its_person_may_send(database: Database, web: TestClient) -> None:
    """Rejected edits count like all others: they were what filled a disk with 1.4 GB in fifteen seconds."""
    rejected = [mutation({"note": "x" * 5000}) for _ in range(100)]
    assert send(web, *rejected).status_code == 200
    assert send(web, *usuals(100)).status_code == 200
    refused = [send(web, *usuals(100)) for _ in range(20)]
    assert {answer.status_code for answer in refused} == {429}
    assert refused[0].json()["error"]["code"] == "wait"
    assert 1 <= int(refused[0].headers["retry-after"]) <= DAY.total_seconds() / 2
    assert entries(database) == 200


def test_who_has_spent_it_can_still_read_and_be_told_again_what_became_of_an_edit(web: TestClient) -> None:
    edits = usuals(100)
    first = send(web, *edits)
    send(web, *usuals(100))
    assert send(web, *usuals(1)).status_code == 429
    assert send(web, *edits).json()["results"] == first.json()["results"]
    assert send(web).status_code == 200
    assert web.get("/api/home").status_code == 200


def test_a_phone_that_says_again_and_again_it_knew_more_fills_nothing(database: Database, web: TestClient) -> None:
    """Each time the log gets a new epoch, which begins with an entry."""
    epoch = send(web, *usuals(MOST // 2)).json()["epoch"]
    statuses = []
    for _ in range(MOST):
        body = {"protocol": 1, "device_id": DEVICE, "epoch": epoch, "cursor": 10**6, "mutations": []}
        answer = web.post("/api/sync", content=json.dumps(body).encode())
        statuses.append(answer.status_code)
        epoch = answer.json().get("epoch", epoch)
    assert statuses == [410] * (MOST // 2) + [429] * (MOST // 2)
    assert int(answer.headers["retry-after"]) >= 1
    assert entries(database) == MOST


def test_what_one_person_has_spent_nobody_else_has(database: Database, web: TestClient, workplace: Workplace) -> None:
    for _ in range(2):
        send(web, *usuals(100))
    assert send(web, *usuals(1)).status_code == 429
    sign_in(web, database, workplace, 1)
    assert send(web, *usuals(1)).status_code == 200


def test_two_years_of_diary_pass_at_once_from_one_phone(database: Database, workplace: Workplace) -> None:
    """With the limit as it ships: 2,000 trips in batches of 100, one right after the other."""
    with open_web(database) as client:
        sign_in(client, database, workplace)
        leg = {"mode": "car", "metres": 12_000}
        first = dt.datetime.now(dt.UTC).date() - dt.timedelta(days=1000)
        for batch in range(20):
            dates = [str(first + dt.timedelta(days=batch * 50 + number // 2)) for number in range(100)]
            trips = [{"date": date, "purpose": "commute", "direction": "none", "legs": [leg]} for date in dates]
            answer = send(client, *map(mutation, trips))
            assert answer.status_code == 200
            assert {result["outcome"] for result in answer.json()["results"].values()} == {"applied"}
    assert entries(database) == 2000


def test_the_allowance_refills_all_the_time() -> None:
    allowance = Allowance(1000)
    spent = allowance.spend(None, 1000, 0, NOON)
    with pytest.raises(AllowanceSpent) as full:
        allowance.spend(spent, 100, 0, NOON)
    assert full.value.wait == DAY / 10
    later = NOON + full.value.wait
    assert allowance.spend(spent, 100, 0, later) == later + DAY
    assert allowance.spend(spent, 1000, 0, NOON + 5 * DAY) == NOON + 6 * DAY, "what is not used is not saved up"


def test_many_bytes_cost_as_much_as_many_edits() -> None:
    spent = Allowance(10_000).spend(None, 1, BYTES_A_DAY, NOON)
    with pytest.raises(AllowanceSpent):
        Allowance(10_000).spend(spent, 1, 1, NOON)


def test_a_clock_that_was_set_back_locks_nobody_out_for_longer_than_a_day() -> None:
    with pytest.raises(AllowanceSpent) as full:
        Allowance(1000).spend(NOON + 400 * DAY, 1, 0, NOON)
    assert full.value.wait <= DAY / 1000 + dt.timedelta(seconds=1)
