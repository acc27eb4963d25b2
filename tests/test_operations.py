"""What an operator sees of a running installation: whether it is well, and nothing of anybody."""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from fastapi.testclient import TestClient
from pydantic import ValidationError
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from starlette.responses import StreamingResponse
from starlette.routing import Route

from app import migrate
from app.database import Database
from app.ids import uuid7
from app.logs import configure
from app.main import create_app
from app.operations.doctor import findings
from app.push.keys import public_key
from app.settings import Settings
from tests.support.letters import mail_server
from tests.support.people import Workplace, make_workplace, mutation, new_device, trip
from tests.support.web import ORIGIN, open_web, sign_in, sign_in_token

TOKEN = "a-token-that-nobody-guesses"
ASKING = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Hemlighetsfulla Anna", "Bo")


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database, Settings(metrics_token=TOKEN)) as client:
        yield client


# --- /readyz -----------------------------------------------------------------------------------------------------------


def test_a_server_is_ready_where_the_database_has_the_tables_of_this_version(web: TestClient) -> None:
    answer = web.get("/readyz")
    assert (answer.status_code, answer.text) == (200, "ready")


def test_a_server_is_not_ready_for_tables_of_another_version(web: TestClient, database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999_later'"))
    answer = web.get("/readyz")
    assert answer.status_code == 503
    assert answer.text == f"the tables are of version 9999_later, this CERO needs {migrate.newest()}"


def test_a_server_is_not_ready_without_its_database_and_tells_nothing_of_it(
    web: TestClient, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_arguments: object, **_more: object) -> None:
        raise OperationalError("SELECT", {}, Exception("no route to 10.1.2.3 for user cero"))

    monkeypatch.setattr(web.app.state.pulse.database, "read", gone)  # type: ignore[attr-defined]
    answer = web.get("/readyz")
    assert (answer.status_code, answer.text) == (503, "the database does not answer")


# --- /metrics ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", [{}, {"Authorization": "Bearer "}, {"Authorization": f"Bearer {TOKEN}x"}, {"Authorization": TOKEN}]
)
def test_nobody_reads_the_figures_without_the_token(web: TestClient, said: dict[str, str]) -> None:
    answer = web.get("/metrics", headers=said)
    assert answer.status_code == 404
    assert "cero_" not in answer.text


def test_nobody_reads_the_figures_where_no_token_is_set(database: Database) -> None:
    with open_web(database) as web:
        for said in ({}, {"Authorization": "Bearer "}, {"Authorization": "Bearer"}):
            assert web.get("/metrics", headers=said).status_code == 404


def test_a_token_that_can_be_guessed_stops_the_start() -> None:
    with pytest.raises(ValidationError, match="expected at least 16 characters"):
        Settings(metrics_token="short")


def test_the_figures_count_requests_and_never_name_anybody(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    token = sign_in_token(database, workplace)
    sign_in(web, database, workplace, 0)
    web.get("/api/home")
    for hostile in (f"/sign-in/{token}", "/api/nothing-of-ours", "/trips?note=hemlig", "/%00", "/a/b/c.js"):
        web.get(hostile)
    web.request("HEMLIG", "/api/home")
    web.post("/api/sync", content=b"x" * 2_000_000)
    told = web.get("/metrics", headers=ASKING).text
    assert 'cero_requests_total{method="GET",route="/api/home",status="200"} 1.0' in told
    assert 'cero_requests_total{method="POST",route="refused",status="413"} 1.0' in told
    assert 'route="/sign-in/{token}"' in told
    assert "cero_request_seconds_bucket" in told
    assert "process_resident_memory_bytes" in told
    for secret in (token.split(".")[1], "hemlig", "HEMLIG", "Hemlighetsfulla", "nothing-of-ours", "c.js"):
        assert secret not in told


def test_strangers_cannot_fill_the_memory_with_figures(web: TestClient) -> None:
    """Each label of its own is kept for ever."""

    def lines() -> int:
        return len(web.get("/metrics", headers=ASKING).text.splitlines())

    for method, path in (("GET", "/nowhere"), ("GET", "/api/0"), ("AB", "/nowhere"), ("GET", "/metrics")):
        web.request(method, path, headers=ASKING)
    before = lines()
    for number in range(50):
        web.get(f"/nowhere/{number}")
        web.get(f"/api/{number}")
        web.request(f"M{number}", "/nowhere")
    assert lines() == before


# --- request ids -------------------------------------------------------------------------------------------------------


def test_every_answer_has_an_id_of_ours(web: TestClient) -> None:
    answers = [
        web.get(path, headers={"X-Request-ID": "forged\tid"}) for path in ("/healthz", "/", "/api/home", "/nowhere")
    ]
    ids = [answer.headers["x-request-id"] for answer in answers]
    assert all(re.fullmatch("[0-9a-f]{16}", one) for one in ids)
    assert len(set(ids)) == len(ids)


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """Return the lines that were logged as a server logs them; standard output is what a command was asked for."""
    configure("INFO")

    def lines() -> list[dict[str, Any]]:
        said = capsys.readouterr()
        assert said.out == ""
        return [json.loads(line) for line in said.err.splitlines()]

    yield lines
    structlog.reset_defaults()


def test_what_goes_wrong_is_logged_with_the_id_and_the_place_and_without_a_word_of_anybody(
    web: TestClient,
    database: Database,
    workplace: Workplace,
    monkeypatch: pytest.MonkeyPatch,
    logged: Callable[[], list[dict[str, Any]]],
) -> None:
    """A traceback repeats the message of the exception, and that quotes what somebody typed."""

    def fail(*_arguments: object) -> None:
        structlog.get_logger().error("something_else")
        try:
            int("Hemlighetsfulla Anna")
        except ValueError as error:
            raise RuntimeError("Hemlighetsfulla Anna") from error

    monkeypatch.setattr("app.sync.routes.pull", fail)
    body = {"protocol": 1, "device_id": str(uuid7()), "epoch": None, "cursor": 0, "mutations": []}
    sign_in(web, database, workplace, 0)
    logged()
    answer = web.post("/api/sync?hemlig=1", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (500, "internal")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    lines = logged()
    assert [line["event"] for line in lines] == ["something_else", "failure", "request"]
    assert {line["request_id"] for line in lines} == {answer.headers["x-request-id"]}
    assert lines[1]["errors"] == ["RuntimeError", "ValueError"]
    assert any("test_operations.py" in place and place.endswith(" fail") for place in lines[1]["where"])
    assert (lines[2]["route"], lines[2]["status"]) == ("/api/sync", 500)
    assert "emlig" not in str(lines)


def test_an_answer_that_fails_in_the_middle_is_cut_off_and_told_once(
    database: Database, logged: Callable[[], list[dict[str, Any]]]
) -> None:
    """Taken for whole, half an answer would be stored by the phone."""
    app = create_app(Settings(), database)

    def halves() -> Iterator[bytes]:
        yield b"half"
        raise RuntimeError("the other half")

    app.router.routes.insert(0, Route("/half", lambda _request: StreamingResponse(halves())))
    with TestClient(app, base_url=ORIGIN) as web:
        web.get("/half")
    lines = logged()
    assert [line["event"] for line in lines] == ["failure"]
    assert "the other half" not in str(lines)


# --- cero doctor -------------------------------------------------------------------------------------------------------


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    folder, contact = tmp_path / "data", "mailto:it@example.se"
    return Settings(
        data_dir=folder, database_url=database.url, public_url="https://cero.example", vapid_subject=contact
    )


def test_the_doctor_finds_nothing_where_all_is_well(
    settings: Settings, database: Database, workplace: Workplace
) -> None:
    new_device(database, workplace).send(mutation(trip()))
    public_key(settings)
    found = dict(findings(settings))
    assert set(found) == {"settings", "files", "push key", "disk", "mail", "tables", "clock", "weekly figures"}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_doctor_names_what_is_wrong_and_what_to_do(
    settings: Settings, database: Database, workplace: Workplace
) -> None:
    new_device(database, workplace).send(mutation(trip()))
    with database.write() as session:
        session.execute(text("UPDATE member_week SET trips = trips + 1"))
    settings.vapid_subject = Settings().vapid_subject
    settings.data_dir.mkdir()
    (settings.data_dir / "push-key.pem").write_text("no key")
    (settings.data_dir / "push-key.pem").chmod(0o644)
    found = dict(findings(settings))
    assert "CERO_VAPID_SUBJECT names nobody" in (found["settings"] or "")
    assert "push-key.pem has mode 0644" in (found["files"] or "")
    assert "expected a P-256 private key" in (found["push key"] or "")
    assert "`cero rollup rebuild`" in (found["weekly figures"] or "")


def test_the_doctor_asks_the_mail_server_and_says_what_it_answers(settings: Settings, database: Database) -> None:
    with mail_server() as mailbox:
        settings.smtp_url, settings.mail_from = mailbox.address, "cero@kommun.example"
        assert dict(findings(settings))["mail"] is None
        settings.smtp_url = mailbox.address.replace("//", "//cero:geheim@")
        assert "SMTPNotSupportedError" in (dict(findings(settings))["mail"] or "")
    wrong = dict(findings(settings))["mail"] or ""
    assert "CERO_SMTP_URL" in wrong
    assert "geheim" not in wrong


def test_the_doctor_names_a_folder_that_others_can_look_into(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data")
    migrate.migrate(settings.database_address)
    assert dict(findings(settings))["files"] is None
    settings.data_dir.chmod(0o755)
    assert f"{settings.data_dir} has mode 0755" in (dict(findings(settings))["files"] or "")


def test_the_doctor_sees_a_clock_that_is_behind_what_has_happened(
    settings: Settings, database: Database, workplace: Workplace, web: TestClient
) -> None:
    """A clock that was set back keeps dead sign-ins alive, and refuses today's trips as made in the future."""
    sign_in(web, database, workplace, 0)
    now = dt.datetime.now(dt.UTC)
    assert dict(findings(settings, now))["clock"] is None
    behind = dict(findings(settings, now - dt.timedelta(hours=1)))["clock"] or ""
    assert "behind" in behind
    assert "NTP" in behind


def test_the_doctor_says_which_tables_are_needed(settings: Settings, database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0001_first_tables'"))
    found = dict(findings(settings))
    assert (
        found["tables"]
        == f"they are of version 0001_first_tables, this CERO needs {migrate.newest()}; `cero migrate` renews them"
    )
    assert "weekly figures" not in found


def test_to_look_makes_no_database(tmp_path: Path) -> None:
    assert "there are no tables yet" in (dict(findings(Settings(data_dir=tmp_path / "nothing")))["tables"] or "")
    assert not (tmp_path / "nothing").exists()
