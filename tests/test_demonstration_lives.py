"""While `cero run` runs, the demonstration's colleagues log their days: alone, nobody would see a figure of a group change."""

import datetime as dt

import pytest
from sqlalchemy import func, select

from app.database import Database
from app.demonstration.living import AT_ONCE, PACE, Colleagues
from app.demonstration.service import DemonstrationIds, build
from app.diary.models import Trip
from app.disclosure.figures import Figures
from app.disclosure.reading import released_weeks
from app.disclosure.releasing import release
from app.organisations.service import get_organisation, today
from tests.support.people import Device, get_owner, mutation, trip

CAR = [{"mode": "car", "metres": 33_000, "fuel": "petrol", "vehicle_owner": "private"}]
TRIP = Trip.__table__  # type: ignore[attr-defined]


@pytest.fixture
def demonstration(database: Database) -> DemonstrationIds:
    return build(database, dt.date.today(), people=200)


def colleagues(database: Database, ids: DemonstrationIds) -> Colleagues:
    return Colleagues(database, ids.organisation_id, frozenset({ids.employee_id, ids.coordinator_id}))


def day(database: Database, ids: DemonstrationIds) -> dt.date:
    with database.read() as session:
        return today(get_organisation(session, ids.organisation_id))


def whole(database: Database, ids: DemonstrationIds) -> Figures:
    on = day(database, ids)
    week = on - dt.timedelta(days=on.weekday())
    with database.read() as session:
        return released_weeks(session, ids.organisation_id, [week])[week].whole


def logged(database: Database, ids: DemonstrationIds) -> dict[int, int]:
    """Return how many trips each member has."""
    query = select(TRIP.c.member_id, func.count()).where(~TRIP.c.deleted).group_by(TRIP.c.member_id)
    with database.read() as session:
        return dict(session.execute(query).all())  # type: ignore[arg-type]


def test_nobody_logs_in_a_visitors_name(database: Database, demonstration: DemonstrationIds) -> None:
    before = logged(database, demonstration)
    them = colleagues(database, demonstration)
    for _ in range(30):
        them.look()
    after = logged(database, demonstration)
    assert sum(after.values()) > sum(before.values())
    for visitor in (demonstration.employee_id, demonstration.coordinator_id):
        assert after.get(visitor) == before.get(visitor)


def test_a_colleague_logs_every_few_looks_and_no_day_twice(database: Database, demonstration: DemonstrationIds) -> None:
    them = colleagues(database, demonstration)
    for _ in range(20 * PACE):
        them.look()
    doubles = (
        select(TRIP.c.member_id)
        .where(~TRIP.c.deleted, TRIP.c.date >= day(database, demonstration) - dt.timedelta(days=14))
        .group_by(TRIP.c.member_id, TRIP.c.date, TRIP.c.fields["direction"].as_string())
        .having(func.count() > 1)
    )
    with database.read() as session:
        assert session.execute(doubles.where(TRIP.c.fields["purpose"].as_string() == "commute")).all() == []


def test_a_visitors_trip_is_soon_in_the_figures_with_those_of_colleagues(
    database: Database, demonstration: DemonstrationIds
) -> None:
    release(database, demonstration.organisation_id, dt.datetime.now(dt.UTC), every_week=True)
    before = whole(database, demonstration)
    phone = Device(
        database,
        get_owner(database, demonstration.organisation_id, demonstration.employee_id, day(database, demonstration)),
    )
    phone.pull()
    phone.send(mutation(trip(day(database, demonstration), CAR, additional=True)))
    release(database, demonstration.organisation_id, dt.datetime.now(dt.UTC))
    assert whole(database, demonstration) == before, "not by itself"
    them = colleagues(database, demonstration)
    for _ in range(1 + 12 // AT_ONCE):
        them.look()
        release(database, demonstration.organisation_id, dt.datetime.now(dt.UTC))
    assert whole(database, demonstration).metres != before.metres
