"""What is told of two rounds: once, never what few people travelled, and not moved by late trips."""

import datetime as dt
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.database import Database
from app.emissions.service import choose_factors
from app.measurement.comparison import Comparison, comparison
from app.measurement.models import RoundKind
from app.measurement.releasing import release_rounds
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
            open_round(session, ours.organisation_id, kind, kind, week, 1, over_free_weeks=True)  # type: ignore[arg-type]
    ours.progress()
    release_rounds(ours.database, ours.organisation_id, NOW)
    with ours.database.read() as session:
        found = comparison(session, ours.organisation_id)
    assert found
    figures = {one.key: (one.unit, one.baseline, one.follow_up) for one in found.indicators.values()}
    assert figures["commute_car_km"] == ("km/week", pytest.approx(2000), pytest.approx(20 * 8 * 50 / 9, rel=0.01))
    assert figures["own_car_service_km"] == ("km/employee/week", pytest.approx(50), pytest.approx(25 * 8 / 9, rel=0.01))
    assert figures["own_car_service_emissions"][1] == pytest.approx(50 * 0.167, abs=0.25), "to 4 kg of eight"
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
            open_round(session, ours.organisation_id, kind, kind, start, 1, over_free_weeks=True)  # type: ignore[arg-type]
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
            open_round(session, ours.organisation_id, kind, kind, start, 1, over_free_weeks=True)  # type: ignore[arg-type]
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


# --- what could be subtracted ------------------------------------------------------------------------------------------

TWO_WEEKS = dt.timedelta(days=14)


def compared(ours: World, baseline: dt.date, follow_up: dt.date, weeks: int = 1) -> Comparison:
    """Open two rounds, release what may be told, and compare them."""
    kinds: tuple[tuple[RoundKind, dt.date], ...] = (("baseline", baseline), ("follow_up", follow_up))
    with ours.database.write() as session:
        for kind, start in kinds:
            open_round(session, ours.organisation_id, kind, kind, start, weeks, over_free_weeks=True)
    ours.progress()
    release_rounds(ours.database, ours.organisation_id, NOW)
    with ours.database.read() as session:
        found = comparison(session, ours.organisation_id)
    assert found
    return found


def test_who_waits_to_be_shown_is_in_no_round(world: Callable[..., World]) -> None:
    """Rounds once counted what was pending: the round minus the week as it is shown was what one person had just logged."""
    ours = world(office=20)
    before, after = WEEK - TWO_WEEKS, WEEK - dt.timedelta(days=7)
    for week in (before, after):
        ours.people_drive("office", week, *[100] * 8)
    ours.progress()
    ours.people_drive("office", after, 900)
    found = compared(ours, before, after)
    assert replace(found.after, against=None, alike={}) == found.before


def test_nothing_of_a_person_whose_late_trip_waits_is_in_an_indicator(world: Callable[..., World]) -> None:
    ours = world(office=20)
    before, after = WEEK - TWO_WEEKS, WEEK - dt.timedelta(days=7)
    late = [ours.person("office") for _ in range(9)]
    for week in (before, after):
        for one in late:
            ours.record(one, week, 100)
    ours.progress()
    ours.record(late[0], after, 40, purpose="business", vehicle_owner="pool")
    ours.record(late[0], after, 700)
    found = compared(ours, before, after)
    car = found.indicators["commute_car_km"]
    # Nine drive 100 km, and the eight that are left the same, to steps of 40 km of what was recorded.
    assert (car.baseline, car.follow_up) == (pytest.approx(20 * 100, abs=45), pytest.approx(20 * 100, abs=51))
    assert found.after.people == found.before.people == 9


def test_the_way_that_one_person_took_does_not_follow_from_an_indicator(world: Callable[..., World]) -> None:
    """Everybody drives to work, and one of them took a train once: the kilometres that are shown minus the indicator."""
    ours = world(office=10)
    before, after = WEEK - TWO_WEEKS, WEEK - dt.timedelta(days=7)
    for week, km in ((before, 33), (after, 49)):
        for number in range(10):
            one = ours.person("office")
            ours.record(one, week, 103)
            if not number:
                ours.record(one, week, km, mode="commuter_train", fuel=None)
    found = compared(ours, before, after)
    car = found.indicators["commute_car_km"]
    assert car.baseline == 1040, "so that the train may have been 20 km shorter or longer"


def test_one_long_trip_is_hidden_by_a_tenth_of_it(world: Callable[..., World]) -> None:
    ours = world(office=10)
    before, after = WEEK - TWO_WEEKS, WEEK - dt.timedelta(days=7)
    for week in (before, after):
        for number in range(10):
            one = ours.person("office")
            ours.record(one, week, 100)
            if not number:
                for _ in range(3):
                    ours.record(one, week, 230, mode="commuter_train", fuel=None, purpose="business")
    assert compared(ours, before, after).indicators["commute_car_km"].baseline == 960, "to 160 km of 1000"


def test_a_week_that_too_few_recorded_is_in_no_round(world: Callable[..., World]) -> None:
    """Of two weeks one is told: the round minus that one would be the other, which is held back."""
    ours = world(office=20)
    before, after = WEEK - 2 * TWO_WEEKS, WEEK - dt.timedelta(days=14)
    for week in (before, after):
        ours.people_drive("office", week, *[100] * 8)
    ours.people_drive("office", after + dt.timedelta(days=7), *[400] * 5)
    found = compared(ours, before, after, weeks=2)
    assert (found.before.weeks, found.after.weeks) == (1, 1)
    assert replace(found.after, against=None, alike={}) == found.before
    assert found.after.people == 8


@pytest.mark.parametrize("weeks_before", [-1, 0, 1])
def test_rounds_that_share_a_week_cannot_be_subtracted(world: Callable[..., World], weeks_before: int) -> None:
    ours = world(office=20)
    start = WEEK - TWO_WEEKS
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "baseline", "Nuläge", start, 2, over_free_weeks=True)
    with (
        ours.database.write() as session,
        pytest.raises(ValueError, match=f"»Nuläge« already has weeks {start} to .*Begin at {start + TWO_WEEKS} or"),
    ):
        open_round(
            session,
            ours.organisation_id,
            "follow_up",
            "Upp",
            start - weeks_before * dt.timedelta(days=7),
            2,
            over_free_weeks=True,
        )
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "follow_up", "Upp", start + TWO_WEEKS, 2, over_free_weeks=True)
    other = World(ours.database, office=20)
    with ours.database.write() as session:
        open_round(session, other.organisation_id, "baseline", "Nuläge", start, 2, over_free_weeks=True)


# --- how certain, and what it is made of ---------------------------------------------------------------------------------


def driven(ours: World, weeks: tuple[dt.date, dt.date], factor: float, people: int = 12) -> None:
    """Let the same people drive in both weeks, each their own distance, in the second one so much of it."""
    everybody = [ours.person("office") for _ in range(people)]
    for week, part in zip(weeks, (1.0, factor), strict=True):
        for number, one in enumerate(everybody):
            ours.record(one, week, part * (60 + 10 * number))


def test_a_change_says_how_certain_it_is_and_how_much_the_same_people_changed(world: Callable[..., World]) -> None:
    ours = world(office=40)
    before, after = WEEK - TWO_WEEKS, WEEK - dt.timedelta(days=7)
    driven(ours, (before, after), 0.8)
    for _ in range(10):
        ours.record(ours.person("office"), after, 400)
    found = compared(ours, before, after)
    total, against = found.change("total_emissions"), found.against
    assert total
    assert against
    assert total.percent > 20, "the newcomers drive far"
    assert total.low < total.percent < total.high
    assert against.panel
    assert (against.panel.people, against.panel.change.percent) == (12, pytest.approx(-20, abs=1))
    assert against.panel.change.high < -15
    assert found.before.margins["total_emissions"] > 0
    assert found.after.error


def test_what_waits_to_be_shown_moves_no_interval(world: Callable[..., World]) -> None:
    ours, same = world(office=40), world(office=40)
    before, after = WEEK - TWO_WEEKS, WEEK - dt.timedelta(days=7)
    for one in (ours, same):
        driven(one, (before, after), 0.8)
        one.progress()
    ours.people_drive("office", after, 900)
    told = [compared(one, before, after) for one in (ours, same)]
    assert told[0].against
    assert told[1].against
    assert replace(told[0].against, baseline_id=0) == replace(told[1].against, baseline_id=0)
    assert told[0].after.margins == told[1].after.margins


def test_too_few_who_were_in_both_are_no_panel(world: Callable[..., World]) -> None:
    ours = world(office=60)
    before, after = WEEK - TWO_WEEKS, WEEK - dt.timedelta(days=7)
    driven(ours, (before, after), 0.5, people=5)
    for week in (before, after):
        ours.people_drive("office", week, *(80 + number for number in range(10)))
    found = compared(ours, before, after)
    assert found.against
    assert found.against.panel is None
    assert found.change("total_emissions")


def test_another_edition_of_the_factors_is_named_and_passes_for_nobodys_behaviour(world: Callable[..., World]) -> None:
    ours = world(office=40)
    before, after = WEEK - TWO_WEEKS, WEEK - dt.timedelta(days=7)
    with ours.database.write() as session:
        choose_factors(session, ours.organisation_id, "desnz_2026", after, NOW)
    driven(ours, (before, after), 1.0)
    found = compared(ours, before, after)
    assert found.against
    assert found.against.contributions
    assert found.against.recomputed
    parts = found.against.contributions
    total = found.indicators["total_emissions"].change_percent
    assert total
    assert abs(total) > 1, "the sets differ"
    assert parts["factors"] == pytest.approx(total, abs=2.5)
    assert {name for name, part in parts.items() if part} == {"factors"}
    assert found.against.recomputed.percent == pytest.approx(0, abs=1)


def test_a_follow_up_told_against_another_baseline_says_nothing_of_this_one(world: Callable[..., World]) -> None:
    ours = world(office=40)
    first, second, third = (WEEK - dt.timedelta(days=days) for days in (21, 14, 7))
    driven(ours, (first, third), 0.8)
    ours.people_drive("office", second, *(80 + number for number in range(10)))
    compared(ours, first, third)
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "baseline", "again", second, 1)
    release_rounds(ours.database, ours.organisation_id, NOW)
    with ours.database.read() as session:
        found = comparison(session, ours.organisation_id)
    assert found
    assert found.baseline.starts_on == second
    assert (found.against, found.change("total_emissions")) == (None, None)
