"""One person's many trips hold up nobody: composing is linear and bounded, and no phone waits for it."""

import datetime as dt
import sqlite3
import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest
from sqlalchemy import make_url, text
from sqlmodel import Session

from app.database import Database
from app.ids import uuid7
from app.nudges import planning, recent_weeks
from app.nudges.composing import compose
from app.nudges.planning import plan
from app.nudges.recent_weeks import read_rows, recent_weeks_of
from tests.support.nudges import MONDAY, THURSDAY, ask_for_nudges, nudges_of, subscriptions_of
from tests.support.people import Workplace, make_workplace, mutation, new_device, trip
from tests.support.push_service import PushService
from tests.test_nudges_steps import made, recent

WALK = [{"mode": "walk", "metres": 700}]


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService().start()
    yield service
    service.stop()


def calls_of(work: Callable[[], object]) -> int:
    """Count what Python calls and resumes meanwhile: the same on every machine, however busy."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_ten_times_the_trips_of_a_week_are_never_more_than_ten_times_the_work() -> None:
    """Of 64,800 trips of one person, sent in 20 seconds, half an hour of composing was made."""

    def work(trips: int) -> int:
        logged = recent(*(made(MONDAY, ("walk", 700 + number)) for number in range(trips)))
        return calls_of(lambda: compose(logged, None, None, "sv", "1.7", MONDAY, lambda _: False))

    work(1)
    assert work(1000) < 10.5 * work(100)


def test_no_phone_waits_while_messages_are_composed(
    database: Database, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While they were composed in the transaction that stored them, every phone was told 503."""
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service)
    original, written_meanwhile = planning.preview, []

    def composed(session: Session, *arguments: Any) -> Any:
        found = original(session, *arguments)
        written_meanwhile.append(may_write(database, session))
        return found

    monkeypatch.setattr(planning, "preview", composed)
    assert len(plan(database, workplace.organisation_id, THURSDAY).messages) == 1
    assert written_meanwhile == [True]
    assert len(nudges_of(database, workplace.organisation_id)) == 1


def may_write(database: Database, session: Session) -> bool:
    """Tell whether another process could write now, without waiting."""
    if not database.is_sqlite:
        return bool(session.scalar(text("SHOW transaction_read_only")) == "on")
    other = sqlite3.connect(str(make_url(database.url).database), timeout=0, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    except sqlite3.OperationalError:
        return False
    finally:
        other.close()
    return True


def test_who_stopped_the_messages_while_they_were_composed_gets_none(
    database: Database, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the picture that was read and the row that is stored somebody may have left, or been erased."""
    workplace = make_workplace(database, "Anna", "Bo")
    for person in range(2):
        ask_for_nudges(database, workplace, push_service, person)
    original = planning.preview

    def composed(*arguments: Any) -> Any:
        found = original(*arguments)
        with database.write() as session:
            session.execute(
                text("DELETE FROM push_subscription WHERE member_id = :id"), {"id": workplace.member_ids[0]}
            )
        return found

    monkeypatch.setattr(planning, "preview", composed)
    assert len(plan(database, workplace.organisation_id, THURSDAY).messages) == 1
    assert [one.member_id for one in nudges_of(database, workplace.organisation_id)] == workplace.member_ids[1:]
    assert len(subscriptions_of(database, workplace.organisation_id)) == 1


# --- bounded -----------------------------------------------------------------------------------------------------------


def log(database: Database, workplace: Workplace, *fields: dict[str, Any], kind: str = "trip") -> None:
    device = new_device(database, workplace)
    for start in range(0, len(fields), 100):
        device.send(*(mutation(one, kind=kind) for one in fields[start : start + 100]))


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> int:
    """Let less be read than a day can hold."""
    monkeypatch.setattr(recent_weeks, "MOST_RECORDS", 20)
    return 20


@pytest.mark.parametrize(
    ("kind", "table", "fields"),
    [
        ("trip", "trip", trip(MONDAY, WALK, direction="none")),
        ("avoided_trip", "avoided_trip", {"date": str(MONDAY), "reason": "remote_meeting"}),
        ("usual", "usual", {"name": "Jobbet", "purpose": "commute", "legs": WALK}),
    ],
)
def test_no_more_of_one_person_is_ever_read_than_a_message_can_speak_of(
    database: Database, kind: str, table: str, fields: dict[str, Any], few: int
) -> None:
    workplace = make_workplace(database, "Anna")
    log(database, workplace, *[fields] * (few + 4), kind=kind)
    with database.read() as session:
        rows = read_rows(session, workplace.organisation_id, workplace.member_ids, THURSDAY.date())
    assert len(rows[workplace.member_ids[0]][table]) == few


def test_of_too_many_the_newest_are_read_and_what_repeats_a_day_counts_as_ever(database: Database, few: int) -> None:
    """The one with the smallest id counts, so of the day that is read in part it must be among those read."""
    workplace = make_workplace(database, "Anna")
    days = [MONDAY - dt.timedelta(days=offset) for offset in (2, 1)]
    first = mutation(trip(days[0], [{"mode": "bus", "metres": 9000}]), id=str(uuid7(0)))
    new_device(database, workplace).send(first)
    log(database, workplace, *[trip(days[0], WALK)] * 20)
    log(database, workplace, *[trip(days[1], WALK, direction="none")] * (few - 5))
    with database.read() as session:
        rows = read_rows(session, workplace.organisation_id, workplace.member_ids, THURSDAY.date())
    found = recent_weeks_of(rows[workplace.member_ids[0]], THURSDAY.date())
    assert [one.fields.date for one in found.trips] == [days[1]] * (few - 5) + [days[0]]
    assert found.trips[-1].main_leg.mode == "bus"
