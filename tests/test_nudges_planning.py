"""Who gets a message this week: one row for each person and week, from their own diary alone."""

import datetime as dt
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from app.calendar import holiday_name
from app.database import Database
from app.nudges import planning
from app.nudges.planning import plan, preview
from app.organisations.models import Member
from tests.support.nudges import (
    MIDSUMMER_EVE,
    MONDAY,
    THURSDAY,
    ask_for_nudges,
    nudges_of,
    set_target,
    subscriptions_of,
)
from tests.support.people import BICYCLE_AND_TRAIN, make_workplace, mutation, new_device, trip
from tests.support.push_service import PushService

DRIVE = [{"mode": "car", "metres": 17_000}]


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService().start()
    yield service
    service.stop()


def plan_all(database: Database, organisation_id: int, now: dt.datetime = THURSDAY, portion: int = 500) -> int:
    planned, after = 0, 0
    while True:
        one = plan(database, organisation_id, now, after, portion)
        planned += len(one.messages)
        if one.last_member_id is None:
            return planned
        after = one.last_member_id


def test_nobody_is_written_to_who_did_not_ask(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    ask_for_nudges(database, workplace, push_service, 0)
    assert plan_all(database, workplace.organisation_id) == 1
    assert [one.member_id for one in nudges_of(database, workplace.organisation_id)] == workplace.member_ids[:1]


def test_another_organisations_people_and_trips_are_never_touched(
    database: Database, push_service: PushService
) -> None:
    mine = make_workplace(database, "Anna", organisation="Ena kommunen")
    theirs = make_workplace(database, "Bo", organisation="Andra kommunen")
    assert mine.member_ids == theirs.member_ids  # the ids are alike: only the organisation tells them apart
    ask_for_nudges(database, theirs, push_service)
    new_device(database, mine).send(mutation(trip(MONDAY, DRIVE)))
    assert plan_all(database, mine.organisation_id) == 0
    assert plan_all(database, theirs.organisation_id) == 1
    assert nudges_of(database, mine.organisation_id) == []
    [nudge] = nudges_of(database, theirs.organisation_id)
    assert nudge.facts["trip_ids"] == []


def test_the_message_speaks_of_ones_own_trip_and_names_nobody(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, "Anna Andersson", "Bo Berg")
    set_target(database, workplace)
    for person, legs in enumerate((BICYCLE_AND_TRAIN, DRIVE)):
        ask_for_nudges(database, workplace, push_service, person)
        new_device(database, workplace, person).send(mutation(trip(MONDAY, legs, note="Hämtade Cecilia")))
    assert plan_all(database, workplace.organisation_id) == 2
    anna, bo = nudges_of(database, workplace.organisation_id)
    assert "Din resa i måndags, cykel 2,1 km och pendeltåg 41 km, sparade" in anna.body.replace("\u00a0", " ")
    assert "Din resa i måndags, bil 17 km, gav" in bo.body.replace("\u00a0", " ")
    for nudge in (anna, bo):
        assert "Vårt mål är −20" in nudge.body
        for name in ("Anna", "Andersson", "Bo ", "Berg", "Cecilia", "Hämtade"):
            assert name not in nudge.title + nudge.body


def test_a_person_and_week_is_planned_once_however_often_one_plans(
    database: Database, push_service: PushService
) -> None:
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service)
    ask_for_nudges(database, workplace, push_service)  # a second browser is no second person
    assert plan_all(database, workplace.organisation_id) == 1
    [first] = nudges_of(database, workplace.organisation_id)
    new_device(database, workplace).send(mutation(trip(MONDAY)))
    assert plan_all(database, workplace.organisation_id, THURSDAY + dt.timedelta(days=3)) == 0
    assert nudges_of(database, workplace.organisation_id) == [first]
    assert plan_all(database, workplace.organisation_id, THURSDAY + dt.timedelta(days=4)) == 1


def test_planners_at_once_plan_everyone_once(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, *(f"Person {number}" for number in range(12)))
    for person in range(12):
        ask_for_nudges(database, workplace, push_service, person)
    together = threading.Barrier(3)

    def plan_with_the_others() -> int:
        together.wait()
        return plan_all(database, workplace.organisation_id, portion=5)

    with ThreadPoolExecutor(3) as planners:
        counts = [one.result() for one in [planners.submit(plan_with_the_others) for _ in range(3)]]
    assert sum(counts) == 12
    assert [one.member_id for one in nudges_of(database, workplace.organisation_id)] == workplace.member_ids


def test_the_week_is_the_organisations_own(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service)
    sunday_evening_in_utc = dt.datetime(2026, 11, 22, 23, 30, tzinfo=dt.UTC)
    plan_all(database, workplace.organisation_id, sunday_evening_in_utc)
    [nudge] = nudges_of(database, workplace.organisation_id)
    assert nudge.week == MONDAY


def test_who_has_left_hears_no_more(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, "Anna", left_on=THURSDAY.date())
    ask_for_nudges(database, workplace, push_service)
    assert plan_all(database, workplace.organisation_id) == 0


def test_a_deleted_trip_is_not_spoken_of(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service)
    device = new_device(database, workplace)
    logged = mutation(trip(MONDAY))
    device.send(logged)
    device.send(mutation(id=logged["id"], op="delete", base_seq=1))
    plan_all(database, workplace.organisation_id)
    [nudge] = nudges_of(database, workplace.organisation_id)
    assert nudge.facts["trip_ids"] == []


def test_nobody_on_leave_is_written_to_and_no_day_of_it_is_called_forgotten_afterwards(
    database: Database, push_service: PushService
) -> None:
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service)
    day = THURSDAY.date()
    leave = [{"from": str(MONDAY), "to": str(day)}]
    device = new_device(database, workplace)
    device.send(
        mutation({"weekdays": [1, 2, 3, 4, 5], "leave": leave}, kind="schedule"),
        mutation({"name": "Jobbet", "purpose": "commute", "legs": DRIVE}, kind="usual"),
    )
    assert plan_all(database, workplace.organisation_id) == 0
    assert plan_all(database, workplace.organisation_id, THURSDAY + dt.timedelta(days=1)) == 1
    [nudge] = nudges_of(database, workplace.organisation_id)
    assert nudge.facts["step"] == "log_today"
    assert "dagar" not in nudge.body


def test_one_unreadable_diary_keeps_nobody_else_from_the_message(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    for person in range(2):
        ask_for_nudges(database, workplace, push_service, person)
    new_device(database, workplace).send(mutation(trip(MONDAY)))
    with database.write() as session:
        session.execute(text("UPDATE trip SET computed = '{}'"))
    portion = plan(database, workplace.organisation_id, THURSDAY)
    assert (len(portion.messages), portion.failed) == (1, 1)
    assert [one.member_id for one in nudges_of(database, workplace.organisation_id)] == workplace.member_ids[1:]


def test_a_preview_stores_nothing(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service)
    with database.read() as session:
        assert len(preview(session, workplace.organisation_id, THURSDAY).messages) == 1
    assert nudges_of(database, workplace.organisation_id) == []
    plan_all(database, workplace.organisation_id)
    with database.read() as session:
        assert preview(session, workplace.organisation_id, THURSDAY).messages == []


def test_everyone_reads_their_own_language(database: Database, push_service: PushService) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    with database.write() as session:
        member = session.get(Member, (workplace.organisation_id, workplace.member_ids[1]))
        assert member
        member.language = "en"
        session.add(member)
    for person in range(2):
        ask_for_nudges(database, workplace, push_service, person)
    plan_all(database, workplace.organisation_id)
    assert [one.language for one in nudges_of(database, workplace.organisation_id)] == ["sv", "en"]
    assert len(subscriptions_of(database, workplace.organisation_id)) == 2


def test_holidays_and_the_eves_that_are_free_in_practice_are_known() -> None:
    assert holiday_name(MIDSUMMER_EVE.date()) == "Midsommarafton"
    assert holiday_name(dt.date(2026, 12, 24), "en") == "Christmas Eve"
    assert holiday_name(dt.date(2027, 1, 6)) == "Trettondedag jul"
    assert holiday_name(THURSDAY.date()) is None


def test_a_planner_who_comes_second_leaves_the_first_ones_message_as_it_is(
    database: Database, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both looked before either wrote: the second one's row meets the first one's."""
    workplace = make_workplace(database, "Anna")
    ask_for_nudges(database, workplace, push_service)
    with database.read() as session:
        written = preview(session, workplace.organisation_id, THURSDAY)
    assert plan_all(database, workplace.organisation_id) == 1
    monkeypatch.setattr(planning, "preview", lambda *_: written)
    assert plan_all(database, workplace.organisation_id) == 0
    assert len(nudges_of(database, workplace.organisation_id)) == 1
