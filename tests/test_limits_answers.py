"""What every answer says of itself, and who may have sent what is written: no copy is kept, no scheme is overlooked."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.database import Database
from app.push import keys
from app.settings import Settings
from tests.support.people import make_workplace
from tests.support.server import LiveServer
from tests.support.web import ORIGIN, open_web, sign_in, sign_in_token

EXCHANGE = {
    "protocol": 1,
    "device_id": "01a20997-9578-7c23-8986-c55439d2b935",
    "epoch": None,
    "cursor": 0,
    "mutations": [],
}


@pytest.fixture
def database(sqlite_url: str) -> Iterator[Database]:
    """One database is enough here: nothing of what these tests look at depends on which."""
    database = Database(sqlite_url)
    yield database
    database.dispose()


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    workplace = make_workplace(database, "Anna")
    with open_web(database) as client:
        sign_in(client, database, workplace)
        yield client


def test_nobody_on_the_way_keeps_a_cookie_or_a_diary(database: Database, web: TestClient) -> None:
    workplace = make_workplace(database, "Bo", organisation="Grannkommun")
    signed_in = web.post(f"/sign-in/{sign_in_token(database, workplace)}", follow_redirects=False)
    assert "set-cookie" in signed_in.headers
    answers = [signed_in, web.post("/api/sync", json=EXCHANGE), web.get("/api/home"), web.get("/api/nowhere")]
    answers += [web.post("/api/sync", content=b"{"), web.get("/healthz")]
    assert [answer.headers.get("cache-control") for answer in answers] == ["no-store"] * len(answers)


@pytest.mark.parametrize("origin", ["https://localhost:8000", "ftp://localhost:8000", "null", "//localhost:8000"])
def test_a_page_of_another_scheme_is_another_page(web: TestClient, origin: str) -> None:
    del web.headers["Sec-Fetch-Site"]
    assert web.post("/api/sync", json=EXCHANGE, headers={"Origin": ORIGIN}).status_code == 200
    assert web.post("/api/sync", json=EXCHANGE, headers={"Origin": origin}).status_code == 403


def test_an_installation_behind_https_takes_nothing_from_a_page_without(database: Database) -> None:
    with open_web(database, Settings(public_url="https://cero.example")) as web:
        del web.headers["Sec-Fetch-Site"]
        asked = {"Host": "cero.example"}
        assert web.post("/api/sign-out", headers=asked | {"Origin": "http://cero.example"}).status_code == 403
        assert web.post("/api/sign-out", headers=asked | {"Origin": "https://cero.example"}).status_code == 204


def test_a_push_key_that_cannot_be_made_asks_the_phone_to_wait_and_tells_the_operator(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A full disk, on an installation that is new: nothing but the phone's home needs the key so soon."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(keys, "_make", full)
    with open_web(database, Settings(data_dir=tmp_path / "new")) as web:
        sign_in(web, database, make_workplace(database, "Anna"))
        answer = web.get("/api/home")
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "wait")
        assert int(answer.headers["retry-after"]) > 0
    assert "No space left on device" in capsys.readouterr().out


def test_a_trial_listens_where_it_was_told_to(
    make_server: Callable[..., LiveServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    listened: list[str] = []
    monkeypatch.setattr("app.cli._check_port", lambda host, _port: listened.append(host))
    monkeypatch.setattr("app.cli.uvicorn.run", lambda *_, host, **__: listened.append(host))
    monkeypatch.setattr("app.cli.raise_descriptors", lambda: 0)
    monkeypatch.setattr("app.cli.ensure_demonstration", _nothing)
    monkeypatch.setattr("app.cli._announce", lambda *_: None)
    from app.cli import run
    from app.settings import get_settings

    monkeypatch.setenv("CERO_HOST", "127.0.0.1")
    monkeypatch.setenv("CERO_DATA_DIR", str(make_server().folder))
    get_settings.cache_clear()
    run(None)
    get_settings.cache_clear()
    assert listened == ["127.0.0.1", "127.0.0.1"]


def _nothing(_database: Database) -> object:
    class Ids:
        organisation_id = employee_id = coordinator_id = 0

    return Ids


def test_a_server_of_this_machine_alone_answers_on_no_other_address(live_server: LiveServer) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))
        address = probe.getsockname()[0]
    if address.startswith("127."):
        pytest.skip("this machine has no other address")
    with pytest.raises(OSError, match="refused"), socket.create_connection((address, live_server.port), timeout=2):
        pass
