"""What stands idle, what could be electric, what could be replaced: by hand, and against the slowest way to count it."""

import datetime as dt
import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.fleet import analysis
from app.fleet.analysis import (
    FleetPeriod,
    cars_by_day,
    days_used,
    efficiency,
    electric_days,
    idle_car_days,
    least_cars,
    metres_of_fuel,
    ore_per_km,
    replaceable,
    share_used,
    spare_cars,
    typical_day,
    usable_range,
    workdays_between,
)
from app.fleet.pictures import columns

MONDAY = dt.date(2026, 3, 2)
WEEK = [MONDAY + dt.timedelta(days=one) for one in range(7)]
WORKDAYS = WEEK[:5]
LOGS = [WEEK[:5], [WEEK[0], WEEK[1], WEEK[5]], [WEEK[1]], []]
JULY = dt.date(2026, 7, 6)


def test_the_examples_of_the_documentation_are_true() -> None:
    assert doctest.testmod(analysis).failed == 0


def test_workdays_leave_out_weekends_and_holidays() -> None:
    assert workdays_between(MONDAY, WEEK[6]) == WORKDAYS
    assert len(workdays_between(dt.date(2026, 3, 30), dt.date(2026, 4, 12))) == 4 + 4, "Good Friday and Easter Monday"
    assert workdays_between(WEEK[5], WEEK[6]) == []


def test_a_car_is_used_on_so_many_of_the_workdays() -> None:
    assert [days_used(days, WORKDAYS) for days in LOGS] == [5, 2, 1, 0]
    assert share_used(LOGS[1], WORKDAYS) == 0.4, "Saturday does not count"
    assert share_used(LOGS[1], []) is None


def test_as_many_cars_are_needed_as_on_the_busiest_day() -> None:
    assert cars_by_day(LOGS) == {WEEK[0]: 2, WEEK[1]: 3, WEEK[2]: 1, WEEK[3]: 1, WEEK[4]: 1, WEEK[5]: 1}
    assert (least_cars(LOGS), spare_cars(LOGS), spare_cars(LOGS, reserve=1), spare_cars(LOGS, reserve=5)) == (
        3,
        1,
        0,
        0,
    )
    assert (least_cars([]), spare_cars([])) == (0, 0)


@given(st.lists(st.lists(st.sampled_from(WEEK), max_size=7, unique=True), max_size=8))
def test_so_few_cars_serve_every_day_and_one_less_does_not(logs: list[list[dt.date]]) -> None:
    needed = least_cars(logs)
    assert all(sum(day in days for days in logs) <= needed for day in WEEK)
    assert needed == 0 or any(sum(day in days for days in logs) > needed - 1 for day in WEEK)
    assert idle_car_days(logs, WORKDAYS, [5] * len(logs)) == sum(day not in days for days in logs for day in WORKDAYS)


def test_idle_days_are_those_on_which_a_car_was_there_and_stood_still() -> None:
    assert idle_car_days(LOGS, WORKDAYS, [5, 5, 5, 2]) == 0 + 3 + 4 + 2


def test_winter_takes_its_part_of_the_range() -> None:
    assert (usable_range(MONDAY, 400_000, 0.25), usable_range(JULY, 400_000, 0.25)) == (300_000, 400_000)


def test_an_electric_car_is_enough_up_to_its_range_and_the_other_days_are_told() -> None:
    days, metres = [MONDAY, WEEK[1], JULY, JULY + dt.timedelta(days=1)], [300_000, 300_001, 400_000, 450_000]
    found = electric_days(days, metres, range_metres=400_000, winter_margin=0.25)
    assert (found.days, found.share) == (4, 0.5)
    assert found.beyond == [(JULY + dt.timedelta(days=1), 450_000), (WEEK[1], 300_001)]
    assert electric_days([], [], 400_000, 0.25).share is None


def test_idle_cars_take_over_as_far_as_they_get_at_most_what_there_is() -> None:
    found = replaceable(10, 50_000, 900_000, private_grams=160, car_grams=60, private_ore=250, car_ore=110)
    assert (found.capacity, found.metres) == (500_000, 500_000)
    assert found.milligrams == 500_000 * 100  # 50 kg
    assert found.ore == 500 * 140  # 700 kr
    assert replaceable(10, 50_000, 100_000).metres == 100_000
    unknown = replaceable(10, 50_000, 100_000, private_grams=160, private_ore=250)
    assert (unknown.milligrams, unknown.ore) == (None, None)
    worse = replaceable(1, 50_000, 50_000, private_grams=50, car_grams=150)
    assert worse.milligrams == -5_000_000, "dirtier cars save nothing"


def test_a_typical_day_is_the_median() -> None:
    assert (typical_day([10_000, 20_000, 600_000]), typical_day([])) == (20_000, 0)


def test_a_kilometre_costs_its_share_of_the_year_and_what_it_takes() -> None:
    assert ore_per_km(10_000_000, 5_400_000, 110, 1) == 540 + 110
    assert ore_per_km(10_000_000, 5_400_000, None, 0.5) == 270
    assert ore_per_km(10_000_000, None, 110, 1) == 110
    assert ore_per_km(0, 5_400_000, 110, 1) is None
    assert ore_per_km(1_000, None, None, 1) is None


def test_litres_become_kilometres_by_consumption_or_by_the_carbon_of_a_litre() -> None:
    assert metres_of_fuel(45_000, 4.5) == 1_000_000  # 45 l at 4.5 l per 100 km are 1,000 km
    assert analysis.GRAMS_PER_LITRE["petrol"] == pytest.approx(2_287, abs=1)
    assert analysis.GRAMS_PER_LITRE["diesel"] == pytest.approx(2_661, abs=1)
    assert metres_of_fuel(50_000, None, "diesel", 133.05) == pytest.approx(1_000_000, rel=1e-3)
    assert metres_of_fuel(50_000, None, "electric", 0) is None
    assert metres_of_fuel(50_000, None) is None


def test_efficiency_is_told_apart_from_distance() -> None:
    """The source's fourth figure: at largely unchanged distance per employee, emissions almost 13 % lower."""
    before = FleetPeriod(metres=1_000_000_000, milligrams=150_000_000_000, employees=1000)
    after = FleetPeriod(metres=1_010_000_000, milligrams=1_010_000_000 * 150 * 0.87, employees=1000)
    found = efficiency(before, after)
    assert found is not None
    assert found.at_unchanged_distance == pytest.approx(-0.13)
    assert found.change == pytest.approx(1.01 * 0.87 - 1)
    assert found.of_distance + found.of_efficiency == pytest.approx(150_000_000 * (1.01 * 0.87 - 1), abs=1e-3)
    assert found.of_distance > 0 > found.of_efficiency


positive = st.floats(1, 1e12)


@given(positive, positive, st.integers(1, 50_000), positive, positive, st.integers(1, 50_000))
def test_the_parts_make_the_change(m0: float, g0: float, n0: int, m1: float, g1: float, n1: int) -> None:
    found = efficiency(FleetPeriod(m0, g0, n0), FleetPeriod(m1, g1, n1))
    assert found is not None
    change = g1 / n1 - g0 / n0
    scale = max(abs(found.of_distance), abs(found.of_efficiency), g1 / n1, g0 / n0)
    assert found.of_distance + found.of_efficiency == pytest.approx(change, abs=1e-9 * scale)


def test_without_two_periods_there_is_no_comparison() -> None:
    nothing, something = FleetPeriod(0, 0, 10), FleetPeriod(1, 1, 10)
    assert efficiency(nothing, something) is efficiency(something, nothing) is None


def test_the_picture_has_a_column_for_each_workday_with_a_car() -> None:
    picture = columns(cars_by_day(LOGS), WORKDAYS, 4)
    assert picture is not None
    assert (picture.path.count("M"), picture.first, picture.last, picture.all_y) == (5, WEEK[0], WEEK[4], 10)
    assert columns({}, [], 4) is columns({}, WORKDAYS, 0) is None
