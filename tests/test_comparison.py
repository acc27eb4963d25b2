"""What is told of two rounds: once, never what few people travelled, and not moved by late trips."""

import datetime as dt
from collections.abc import Callable

import pytest

from app.database import Database
from app.measurement.comparison import Comparison, comparison, release_rounds
from app.measurement.rounds import open_round
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
