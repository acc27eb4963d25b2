"""What push services answer, and what follows from it: only a browser that is gone is forgotten, only its own waits."""

import datetime as dt
import time
from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path

import pytest

from app.database import Database
from app.nudges.delivery import Tally
from app.push import courier
from app.settings import Settings
from tests.support.nudges import planned, run, settings_for, statuses, subscriptions_of
from tests.support.push_service import PushService


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService().start()
    yield service
    service.stop()


@pytest.fixture
def settings(tmp_path: Path, push_service: PushService) -> Settings:
    return settings_for(tmp_path / "data", push_service)


@pytest.mark.parametrize("status", [404, 410])
def test_a_browser_that_is_gone_is_forgotten(
    database: Database, push_service: PushService, settings: Settings, status: int
) -> None:
    workplace = planned(database, push_service, "Anna", "Bo")
    push_service.answer_next(status)
    tally = run(database, settings, workplace)
    assert (tally.delivered, tally.failed, tally.problems) == (1, 1, {"subscription gone": 1})
    assert len(subscriptions_of(database, workplace.organisation_id)) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 413, 418, 500, 503, 429])
def test_what_is_not_the_browsers_fault_keeps_its_subscription(
    database: Database, push_service: PushService, settings: Settings, status: int
) -> None:
    workplace = planned(database, push_service, "Anna")
    push_service.answer_next(status)
    tally = run(database, settings, workplace)
    assert (tally.failed, tally.problems) == (1, {f"push service answered {status}": 1})
    assert len(subscriptions_of(database, workplace.organisation_id)) == 1
    assert statuses(database, workplace) == ["failed"]


def test_a_busy_service_is_asked_again_when_it_says(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = planned(database, push_service, "Anna")
    push_service.answer_next(429, Retry_After="1")
    began = time.monotonic()
    assert run(database, settings, workplace).delivered == 1
    assert time.monotonic() - began >= 1


def test_a_service_that_wants_too_long_a_wait_is_left_for_this_run(
    database: Database, push_service: PushService, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "MOST_IN_FLIGHT", 1)
    workplace = planned(database, push_service, "Anna", "Bo", "Cecilia")
    push_service.answer_next(503, Retry_After="3600")
    began = time.monotonic()
    tally = run(database, settings, workplace)
    assert time.monotonic() - began < 5
    assert tally.problems == {"push service asks for too long a wait": 3}
    assert push_service.delivered == []


def test_a_wait_may_be_seconds_or_a_date() -> None:
    soon = format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=30), usegmt=True)
    assert 27 < (courier.parse_retry_after(soon) or 0) <= 30
    past = format_datetime(dt.datetime.now(dt.UTC) - dt.timedelta(days=3), usegmt=True)
    assert courier.parse_retry_after(past) == 0
    assert courier.parse_retry_after(" 7 ") == 7
    for nonsense in (None, "", "soon", "-5", "9" * 5000, "Mon, 99 Nov 2026 00:00:00 GMT"):
        assert courier.parse_retry_after(nonsense) is None


def test_an_endless_answer_is_read_no_further_than_it_matters(
    database: Database, push_service: PushService, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "TIMEOUT_SECONDS", 3)
    workplace = planned(database, push_service, "Anna")
    push_service.answer_next(201, endless=True)
    assert run(database, settings, workplace) == Tally(delivered=1)


def test_a_service_without_an_answer_costs_one_timeout(
    database: Database, push_service: PushService, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "TIMEOUT_SECONDS", 0.5)
    workplace = planned(database, push_service, "Anna", "Bo")
    push_service.answer_next(201, seconds=3)
    tally = run(database, settings, workplace)
    assert (tally.delivered, tally.problems) == (1, {"timeout": 1})
    assert sorted(statuses(database, workplace)) == ["delivered", "failed"]


def test_a_dead_service_delays_only_its_own(
    database: Database, push_service: PushService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind one origin nobody answers at all: after some silences the rest of its messages end at once."""
    monkeypatch.setattr(courier, "MOST_SILENCES", 2)
    monkeypatch.setattr(courier, "MOST_IN_FLIGHT", 1)
    dead = PushService().start()
    workplace = planned(database, dead, *(f"Person {number}" for number in range(6)))
    dead.stop()
    began = time.monotonic()
    tally = run(database, settings_for(tmp_path, dead), workplace)
    assert time.monotonic() - began < 8
    assert tally.problems == {"no connection": 2, "push service does not answer": 4}
