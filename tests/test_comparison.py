"""What is told of two rounds: once, never what few people travelled, and not moved by late trips."""

import datetime as dt
from collections.abc import Callable

import pytest
from sqlmodel import select

from app.database import Database
from app.diary.models import Trip
from app.ids import uuid7
from app.measurement.comparison import Comparison, comparison, release_rounds
from app.measurement.models import ReleasedRound
from app.measurement.rounds import open_round
from app.organisations.service import get_member
from app.sync.owner import owner_of
from app.sync.schemas import Exchange, Mutation
from app.sync.service import exchange
from tests.support.employed import NOW, WEEK, World


@pytest.fixture
def world(database: Database) -> Callable[..., World]:
    return lambda **head_counts: World(database, **head_counts)


def test_indicators_compare_two_rounds_with_units(world: Callable[..., World]) -> None:
    ours = world(office=20)
    before, after = WEEK - dt.timedelta(days=21), WEEK - dt.timedelta(days=7)
    for week, factor in ((before, 1.0), (after, 0.5)):
        for _ in range(8):
            one = ours.person("office")
            ours.record(one, week, 100 * factor, vehicle_owner="private")
            ours.record(one, week, 50 * factor, purpose="business", vehicle_owner="private")
            ours.record(one, week, 90, purpose="business", vehicle_owner="pool", fuel="e85" if factor < 1 else "petrol")
    fleet = ours.person("office")
    ours.record(fleet, after, 70, mode="taxi", purpose="business", fuel=None)
    with ours.database.write() as session:
        for kind, week in (("baseline", before), ("follow_up", after)):
            open_round(session, ours.organisation_id, kind, kind, week, 1)  # type: ignore[arg-type]
    ours.progress()
    release_rounds(ours.database, ours.organisation_id, NOW)
    with ours.database.read() as session:
        found = comparison(session, ours.organisation_id)
    assert found
    figures = {one.key: (one.unit, one.baseline, one.follow_up) for one in found.indicators.values()}
    assert figures["commute_car_km"] == ("km/week", pytest.approx(2000), pytest.approx(20 * 8 * 50 / 9, rel=0.01))
    assert figures["own_car_service_km"] == ("km/employee/week", pytest.approx(50), pytest.approx(25 * 8 / 9, rel=0.01))
    assert figures["own_car_service_emissions"][1] == pytest.approx(50 * 0.167, rel=0.01)
    assert figures["fleet_km"][1:] == (pytest.approx(90), pytest.approx(80))
    assert figures["total_emissions"][0] == "kg CO2e/week"
    assert figures["total_emissions"][1] == pytest.approx(20 * 240 * 0.167, rel=0.01)
    assert found.indicators["commute_car_km"].change_percent == pytest.approx((50 * 8 / 9 / 100 - 1) * 100, abs=1)
    assert (found.before.people, found.after.people, found.after.head_count) == (8, 9, 20)


def test_a_round_is_told_once_and_no_late_trip_moves_it(world: Callable[..., World]) -> None:
    ours = world(office=20)
    week = WEEK - dt.timedelta(days=7)
    with ours.database.write() as session:
        for kind, start in (("baseline", week - dt.timedelta(days=7)), ("follow_up", week)):
            open_round(session, ours.organisation_id, kind, kind, start, 1)  # type: ignore[arg-type]
    for start in (week - dt.timedelta(days=7), week):
        ours.people_drive("office", start, *[100] * 8)

    def told() -> Comparison | None:
        ours.progress()
        release_rounds(ours.database, ours.organisation_id, NOW)
        with ours.database.read() as session:
            return comparison(session, ours.organisation_id)

    before = told()
    assert before
    ours.people_drive("office", week, *[500] * 9)
    after = told()
    assert after
    assert after.after == before.after


def test_what_few_people_travelled_is_no_indicator(world: Callable[..., World]) -> None:
    ours = world(office=20)
    weeks = [WEEK - dt.timedelta(days=21), WEEK - dt.timedelta(days=7)]
    with ours.database.write() as session:
        for kind, start in zip(("baseline", "follow_up"), weeks, strict=True):
            open_round(session, ours.organisation_id, kind, kind, start, 1)  # type: ignore[arg-type]
    for start in weeks:
        ours.people_drive("office", start, *[100] * 8)
        for _ in range(5):
            ours.record(ours.person("office"), start, 60, purpose="business", vehicle_owner="pool")
    ours.progress()
    release_rounds(ours.database, ours.organisation_id, NOW)
    with ours.database.read() as session:
        found = comparison(session, ours.organisation_id)
    assert found
    assert found.indicators["commute_car_km"].baseline is not None
    assert (found.indicators["fleet_km"].baseline, found.indicators["fleet_km"].change_percent) == (None, None)


def test_a_round_tells_nothing_of_what_waits_to_be_shown(world: Callable[..., World]) -> None:
    """Counted from people's weeks as they are, a round minus the week as it was shown was the trip of the one who was late."""

    def told(*late: float) -> object:
        ours = world(office=20)
        weeks = [WEEK - dt.timedelta(days=14), WEEK - dt.timedelta(days=7)]
        people = [ours.person("office") for _ in range(8)]
        for week in weeks:
            for one in people:
                ours.record(one, week, 100)
        ours.progress()
        for km in late:
            ours.record(people[0], weeks[1], km)
            ours.record(ours.person("office"), weeks[1], km)
        ours.progress()
        with ours.database.write() as session:
            for kind, week in zip(("baseline", "follow_up"), weeks, strict=True):
                open_round(session, ours.organisation_id, kind, kind, week, 1)  # type: ignore[arg-type]
        release_rounds(ours.database, ours.organisation_id, NOW)
        with ours.database.read() as session:
            found = comparison(session, ours.organisation_id)
        assert found
        assert found.after.people == 8
        return found.before, found.after

    assert told() == told(300) == told(70, 900)


def test_what_was_taken_back_and_is_still_shown_is_still_in_a_round(world: Callable[..., World]) -> None:
    ours = world(office=20)
    week = WEEK - dt.timedelta(days=7)
    ours.people_drive("office", week, *[100] * 8)
    ours.progress()
    with ours.database.write() as session:
        [gone, *_] = session.exec(select(Trip).where(Trip.organisation_id == ours.organisation_id)).all()
        member = get_member(session, ours.organisation_id, gone.member_id)
        assert member
        taken_back = Mutation(uuid7(), "trip", gone.id, "delete", gone.seq, {}, "")
        exchange(session, owner_of(member, NOW.date()), Exchange(uuid7(), [taken_back]), NOW)
    ours.progress()
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "baseline", "bas", week - dt.timedelta(days=7), 1)
        open_round(session, ours.organisation_id, "follow_up", "upp", week, 1)
    release_rounds(ours.database, ours.organisation_id, NOW)
    with ours.database.read() as session:
        [figures] = session.scalars(select(ReleasedRound.figures))
    assert (figures["people"], figures["indicators"]["commute_car_km"]) == (8, 2000)


@pytest.mark.parametrize(("starts_on", "weeks"), [(WEEK, 1), (WEEK - dt.timedelta(days=7), 2), (WEEK, 5)])
def test_no_round_shares_a_week_with_another(world: Callable[..., World], starts_on: dt.date, weeks: int) -> None:
    """Two that differ by one week are that week, once they are subtracted."""
    ours, theirs = world(office=20), world(office=20)
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "baseline", "Nuläge", WEEK, 2)
        open_round(session, ours.organisation_id, "follow_up", "Sedan", WEEK + dt.timedelta(days=14), 1)
        with pytest.raises(ValueError, match=r"'Nuläge', 2 from 2026-11-16 on; expected weeks"):
            open_round(session, ours.organisation_id, "follow_up", "Uppföljning", starts_on, weeks)
        open_round(session, theirs.organisation_id, "baseline", "Uppföljning", starts_on, weeks)
