"""`cero nudge`, as a timer runs it: what it says, and how it ends."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import time_machine
import typer
from click.testing import Result
from typer.testing import CliRunner

from app.database import Database
from app.nudges import commands
from app.organisations.models import Organisation
from app.organisations.service import get_organisation
from app.settings import Settings
from tests.support.nudges import MIDSUMMER_EVE, THURSDAY, ask_for_nudges, nudges_of, settings_for
from tests.support.people import make_workplace
from tests.support.push_service import PushService

Cero = Callable[..., Result]


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService().start()
    yield service
    service.stop()


@pytest.fixture
def settings(tmp_path: Path, database: Database, push_service: PushService) -> Settings:
    return settings_for(tmp_path / "data", push_service, database_url=database.url)


@pytest.fixture
def cero_nudge(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cero]:
    """Run the command on a Thursday without a holiday."""
    monkeypatch.setattr(commands, "get_settings", lambda: settings)
    app = typer.Typer()
    app.command()(commands.nudge)
    with time_machine.travel(THURSDAY, tick=True):
        yield lambda *arguments: CliRunner().invoke(app, list(arguments))


def test_it_plans_delivers_and_sums_up_and_the_second_time_does_nothing(
    database: Database, push_service: PushService, cero_nudge: Cero
) -> None:
    workplace = make_workplace(database, "Anna", "Bo", "Cecilia")
    for person in range(2):
        ask_for_nudges(database, workplace, push_service, person)
    first = cero_nudge()
    assert (first.exit_code, first.output) == (0, "planned 2, delivered 2, failed 0\n")
    assert cero_nudge().output == "planned 0, delivered 0, failed 0\n"
    assert len(push_service.delivered) == 2


def test_a_failure_is_told_with_its_reason_and_in_the_exit_code(
    database: Database, push_service: PushService, cero_nudge: Cero
) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    for person in range(2):
        ask_for_nudges(database, workplace, push_service, person)
    push_service.answer_next(403)
    result = cero_nudge()
    assert result.exit_code == 1
    assert "planned 2, delivered 1, failed 1 (1 × push service answered 403)\n" in result.output


def test_one_organisation_can_be_named(database: Database, push_service: PushService, cero_nudge: Cero) -> None:
    one, other = (make_workplace(database, "Anna", organisation=name) for name in ("Ena", "Andra"))
    for workplace in (one, other):
        ask_for_nudges(database, workplace, push_service, 0)
    assert cero_nudge("--organisation", "Ena").output == "planned 1, delivered 1, failed 0\n"
    assert nudges_of(database, other.organisation_id) == []
    unknown = cero_nudge("--organisation", "Tredje")
    assert unknown.exit_code == 2
    assert "Tredje" in unknown.output


def test_a_dry_run_stores_and_sends_nothing_and_shows_names_only_when_asked(
    database: Database, push_service: PushService, cero_nudge: Cero
) -> None:
    workplace = make_workplace(database, "Anna Andersson")
    ask_for_nudges(database, workplace, push_service, 0)
    assert cero_nudge("--dry-run").output == "would plan 1\n"
    shown = cero_nudge("--dry-run", "--show").output
    assert re.search(r"Anna Andersson \[\w+\]\n  .+\n  .+\nwould plan 1\n", shown)
    assert nudges_of(database, workplace.organisation_id) == []
    assert push_service.delivered == []
    assert cero_nudge("--show").exit_code == 2


def test_on_a_holiday_nobody_is_disturbed_unless_told_so(
    database: Database, push_service: PushService, cero_nudge: Cero
) -> None:
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service, 0)
    with time_machine.travel(MIDSUMMER_EVE, tick=True):
        quiet = cero_nudge()
        assert quiet.exit_code == 0
        assert "Midsommarafton" in quiet.output
        assert "planned 0" in quiet.output
        assert nudges_of(database, workplace.organisation_id) == []
        assert cero_nudge("--any-day").output == "planned 1, delivered 1, failed 0\n"


def test_a_wrong_setting_is_named_before_anything_is_claimed(
    database: Database, push_service: PushService, cero_nudge: Cero, settings: Settings
) -> None:
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service, 0)
    settings.vapid_private_key = "nonsense"
    result = cero_nudge()
    assert result.exit_code == 2
    assert "CERO_VAPID_PRIVATE_KEY" in result.output
    assert "nonsense" not in result.output
    assert [one.status for one in nudges_of(database, workplace.organisation_id)] == ["planned"]
    settings.vapid_private_key = ""
    assert cero_nudge().output == "planned 0, delivered 1, failed 0\n"


# --- each organisation's own hour --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("weekday", "hour", "time_zone", "due"),
    [
        (3, 0, "Europe/Stockholm", True),
        (3, 23, "Europe/Stockholm", False),
        (4, 0, "Europe/Stockholm", False),
        (2, 0, "Europe/Stockholm", False),
    ],
)
def test_from_an_hourly_timer_an_organisation_is_planned_for_from_its_own_hour_on(
    database: Database, push_service: PushService, cero_nudge: Cero, weekday: int, hour: int, time_zone: str, due: bool
) -> None:
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service, 0)
    with database.write() as session:
        organisation = get_organisation(session, workplace.organisation_id)
        organisation.nudge_weekday, organisation.nudge_hour, organisation.time_zone = weekday, hour, time_zone
    assert f"would plan {int(due)}" in cero_nudge("--due", "--dry-run").output
    assert "would plan 1" in cero_nudge("--dry-run").output


def test_the_hour_is_that_of_the_organisations_own_clock() -> None:
    """At half past twelve UTC on a Thursday it is half past one in Stockholm, and half past noon in London."""
    at = dt.datetime(2026, 11, 26, 12, 30, tzinfo=dt.UTC)
    for zone, hour, due in (
        ("Europe/Stockholm", 13, True),
        ("Europe/Stockholm", 14, False),
        ("Europe/London", 13, False),
    ):
        organisation = Organisation(name="", created_at=at, time_zone=zone, nudge_weekday=3, nudge_hour=hour)
        assert commands.is_due(organisation, at) is due, (zone, hour)
