"""The security log tells what was refused and what was administered, by ids alone, and strangers cannot fill it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from fastapi.testclient import TestClient
from typer.testing import CliRunner

from app.cli import app
from app.database import Database
from app.settings import Settings
from app.web.security import MOST_LINES
from tests.support.people import Workplace, make_workplace
from tests.support.web import open_web, sign_in


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna Andersson", "Bo")


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database) as client:
        yield client


@pytest.fixture
def told() -> Iterator[Callable[[], list[dict[str, Any]]]]:
    """Return the lines of the security log."""
    with structlog.testing.capture_logs() as lines:
        yield lambda: [{**line} for line in lines if line.get("security")]


def test_a_page_that_is_not_for_somebody_is_told_with_who_asked(
    web: TestClient, database: Database, workplace: Workplace, told: Callable[[], list[dict[str, Any]]]
) -> None:
    sign_in(web, database, workplace)
    assert web.get("/dashboard").status_code == 404
    line = told()[-1]
    assert (line["event"], line["organisation_id"], line["member_id"]) == (
        "reader_refused",
        workplace.organisation_id,
        workplace.member_ids[0],
    )
    assert "Anna" not in str(told())


def test_a_write_from_another_page_is_told_and_a_thousand_are_not_a_thousand_lines(
    web: TestClient, told: Callable[[], list[dict[str, Any]]]
) -> None:
    for _ in range(MOST_LINES * 3):
        assert web.post("/api/sign-out", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert MOST_LINES <= len([line for line in told() if line["event"] == "write_refused"]) <= MOST_LINES + 2


def test_whom_the_limits_hold_back_is_told_once_and_no_address_ever(
    database: Database, workplace: Workplace, told: Callable[[], list[dict[str, Any]]]
) -> None:
    with open_web(database, Settings(requests_per_minute=10, requests_per_minute_of_address=10)) as web:
        sign_in(web, database, workplace)
        session = dict(web.cookies)
        for cookies in ({}, session):
            web.cookies.clear()
            web.cookies.update(cookies)
            for _ in range(40):
                web.get("/api/home")
    stranger, person = [line for line in told() if line["event"] == "held_back"]
    assert "account" not in stranger
    assert person["account"]
    assert "testclient" not in str(told())
    assert "127.0.0.1" not in str(told())


def test_administrative_commands_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: Callable[[], list[dict[str, Any]]]
) -> None:
    monkeypatch.setenv("CERO_DATA_DIR", str(tmp_path / "data"))
    run = CliRunner().invoke
    assert run(app, ["migrate"]).exit_code == 0
    assert run(app, ["organisation", "add", "Vår kommun", "--coordinator", "Karin Lind"]).exit_code == 0
    assert run(app, ["rollup", "rebuild"]).exit_code == 0
    assert run(app, ["backup", str(tmp_path / "backup.gz")]).exit_code == 0
    assert [line["event"] for line in told()] == ["organisation_made", "link_made", "figures_recounted", "backed_up"]
    assert "Karin" not in str(told())
