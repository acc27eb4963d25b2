"""The releaser: what was committed is released at its next time, everybody is told at once, and no fault ends it."""

import datetime as dt
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from app.database import Database
from app.disclosure import releaser as releasing
from app.disclosure.reading import released_weeks
from app.disclosure.releaser import Releaser
from tests.support.departments import Offices, make_offices

MONDAY = dt.date(2026, 11, 16)
WAIT = 20.0


class Heard:
    """Counts what a releaser tells."""

    def __init__(self) -> None:
        self._told = threading.Condition()
        self.organisations: list[int] = []

    def __call__(self, organisation_id: int) -> None:
        with self._told:
            self.organisations.append(organisation_id)
            self._told.notify_all()

    def wait_for(self, count: int) -> None:
        with self._told:
            assert self._told.wait_for(lambda: len(self.organisations) >= count, WAIT), "nothing was told"


@pytest.fixture
def offices(database: Database) -> Offices:
    return make_offices(database, Kansli=12)


@pytest.fixture
def heard(offices: Offices) -> Iterator[Heard]:
    """Hear of what is released; PostgreSQL tells by NOTIFY, as to a server."""
    database, found = offices.database, Heard()
    if not database.is_sqlite:
        database.bus.listen_to_postgresql(database.url)
    running = Releaser(database, lambda *_: None, tick=0.05)
    end = running.subscribe(found)
    yield found
    end()
    running.close()
    database.bus.close()


def people(offices: Offices) -> int | None:
    with offices.database.read() as session:
        return released_weeks(session, offices.organisation_id, [MONDAY])[MONDAY].whole.people


def test_what_came_in_is_released_and_told_without_anybody_asking(heard: Heard, offices: Offices) -> None:
    offices.record_all(MONDAY, Kansli=12)
    for count in range(1, 200):
        heard.wait_for(count)
        if people(offices) is not None:
            break
    assert people(offices) in range(6, 13)
    assert set(heard.organisations) == {offices.organisation_id}


def test_that_something_came_in_is_told_even_where_no_figure_may_change(heard: Heard, offices: Offices) -> None:
    offices.record("Kansli", 0, MONDAY)
    heard.wait_for(1)
    assert people(offices) is None


def test_a_database_that_is_away_for_a_moment_loses_no_release(
    heard: Heard, offices: Offices, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, failed = releasing.release, threading.Event()

    def fails_once(*arguments: Any, **named: Any) -> bool:
        if not failed.is_set():
            failed.set()
            raise OperationalError("SELECT 1", {}, Exception("the server closed the connection"))
        return real(*arguments, **named)

    monkeypatch.setattr(releasing, "release", fails_once)
    offices.record_all(MONDAY, Kansli=6)
    for count in range(1, 400):
        heard.wait_for(count)
        if people(offices) == 6:
            break
    assert people(offices) == 6
    assert failed.is_set()
