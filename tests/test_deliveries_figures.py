"""Which travel a measure is about, which measures share a change, and what is told of travel: pure functions, checked by chance."""

import datetime as dt
import json
import math
import random
from collections import Counter
from collections.abc import Mapping
from itertools import chain, combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.disclosure.figures import Figures
from app.disclosure.reading import Group, Week
from app.disclosure.rules import LEAST_MILLIGRAMS, is_protected
from app.measurement.figures import RoundFigures
from app.measurement.indicators import TRAVEL, IndicatorKey, TravelKey
from app.measurement.parts import Emitted, alike, exact_within, parts_of
from app.measurement.recorded import Recorded
from app.measurement.telling import Exact
from app.measures.catalogue import catalogue
from app.plan.delivered import Estimate, saving, steadied
from app.plan.reach import Reach, together, travel_of
from app.rollups.pending import PersonWeek

MONDAY = dt.date(2026, 11, 9)
FLOOR = 5
KG = 1_000_000
PAIRS = 250

# --- which travel, and who shares it ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "travel"),
    [
        ("e_bike", "commute_emissions"), ("charging_posts", "commute_emissions"), ("telework", "commute_emissions"),
        ("train_instead_of_flight", "flight_emissions"), ("digital_instead_of_flights", "flight_emissions"),
        ("fleet_order", "fleet_emissions"), ("eco_cars", "fleet_emissions"),
        ("public_transport_in_service", "own_car_service_emissions"),
        ("car_pool", "business_road_emissions"), ("digital_meetings", "business_road_emissions"),
        ("travel_guidelines", "business_emissions"),
    ],
)  # fmt: skip
def test_a_measure_is_held_against_the_narrowest_travel_that_holds_it(key: str, travel: TravelKey) -> None:
    [measure] = [one for one in catalogue() if one.key == key]
    assert travel_of(measure) == travel


def test_every_measure_of_the_catalogue_is_about_some_travel_that_is_told() -> None:
    assert all(travel_of(one) for one in catalogue())


def test_what_is_within_the_other_shares_a_change_and_what_is_apart_does_not() -> None:
    everywhere = {
        1: Reach("business_emissions", None, 0, 1),
        2: Reach("fleet_emissions", frozenset([7]), 0, 1),
        3: Reach("commute_emissions", None, 0, 1),
        4: Reach("fleet_emissions", None, 1, 2),
    }
    assert together(everywhere.items()) == [
        ((1, 2), Reach("business_emissions", None, 0, 1)),
        ((3,), everywhere[3]),
        ((4,), everywhere[4]),
    ]
    apart = {1: Reach("fleet_emissions", frozenset([1]), 0, 1), 2: Reach("fleet_emissions", frozenset([2]), 0, 1)}
    assert len(together(apart.items())) == 2
    cars = {1: Reach("fleet_emissions", None, 0, 1), 2: Reach("own_car_service_emissions", None, 0, 1)}
    assert len(together(cars.items())) == 2
    assert len(together((cars | {3: Reach("business_road_emissions", None, 0, 1)}).items())) == 1


TREE = (None, frozenset([1, 2, 3]), frozenset([1]), frozenset([2]), frozenset([4]))
REACHES = st.lists(
    st.builds(
        lambda travel, place, first, rounds: Reach(travel, place, first, first + rounds), st.sampled_from(TRAVEL),
        st.sampled_from(TREE), st.integers(0, 3), st.integers(1, 2),
    ),
    max_size=8,
)  # fmt: skip


def cells(reach: Reach) -> set[tuple[str, int, int]]:
    """Return what a change is of: ways that are not told apart any finer, departments, and times between two rounds."""
    finest: Mapping[TravelKey, tuple[str, ...]] = {
        "commute_emissions": ("commute",), "flight_emissions": ("flight",), "fleet_emissions": ("fleet",),
        "own_car_service_emissions": ("own",), "business_road_emissions": ("fleet", "own", "taxi"),
        "business_emissions": ("fleet", "own", "taxi", "flight", "train"),
    }  # fmt: skip
    places = reach.departments or frozenset([1, 2, 3, 4, 5])
    return {
        (way, place, at) for way in finest[reach.travel] for place in places for at in range(reach.first, reach.last)
    }


@given(REACHES)
def test_no_change_is_counted_twice_and_every_measure_once(reaches: list[Reach]) -> None:
    groups = together(enumerate(reaches))
    assert sorted(chain.from_iterable(numbers for numbers, _ in groups)) == list(range(len(reaches)))
    for (_, one), (_, two) in combinations(groups, 2):
        assert not cells(one) & cells(two)
    for numbers, reach in groups:
        assert all(cells(reaches[number]) <= cells(reach) for number in numbers)
    assert sorted(map(str, groups)) == sorted(map(str, together(reversed(list(enumerate(reaches))))))


# --- what is told of travel, and of whom ------------------------------------------------------------------------------

People = Mapping[int, tuple[int, Mapping[str, int]]]
"""Department and kg by key of `member_week.travel`, by person."""


def emitted(people: People, head_counts: Mapping[int, int]) -> Emitted:
    """Return what people emitted in a week that is told by department."""
    rows = []
    for member_id, (department, kg) in people.items():
        travel = {key: [1, 1, 6000 * one, KG * one, 0, 0, 0] for key, one in kg.items()}
        sums = (1, 1, 0, sum(one[2] for one in travel.values()), sum(one[3] for one in travel.values()), 0)
        rows.append(PersonWeek(member_id, department, sums, travel=json.dumps(travel)))
    at = dt.datetime(2026, 11, 25, tzinfo=dt.UTC)
    groups = [Group(frozenset([one]), Figures(people=10, milligrams=1), at) for one in head_counts]
    return Emitted(Recorded([MONDAY], {MONDAY: Week(groups=groups)}, {MONDAY: rows}, head_counts))


def told(of: Emitted, floor: int = FLOOR) -> RoundFigures:
    """Return what a round tells of travel."""
    everyone = {key: [of.everyone] for key in TRAVEL}
    exact: dict[IndicatorKey, Exact] = {
        key: one for key in TRAVEL if (one := exact_within(of, key, of.everyone, everyone, floor)) is not None
    }
    return RoundFigures(10, of.found.head_count, 0.0, None, {}, parts=parts_of(of, exact, floor))


CAR, POOL, FLIGHT = "commute/car/petrol/private/1", "business/car/petrol/pool/1", "business/flight///1"
PEOPLE = st.lists(
    st.tuples(
        st.integers(1, 4),
        st.fixed_dictionaries({CAR: st.integers(0, 60), POOL: st.integers(0, 25), FLIGHT: st.sampled_from([0, 0, 0, 300])}),
    ),
    min_size=1, max_size=40,
)  # fmt: skip


@given(PEOPLE)
@settings(deadline=None)
def test_whatever_parts_are_taken_from_the_whole_what_is_left_is_nobodys(
    people: list[tuple[int, Mapping[str, int]]],
) -> None:
    found = emitted(dict(enumerate(people)), dict.fromkeys([1, 2, 3, 4], 40))
    for key, parts in told(found).parts.items():
        whole, *rest = [frozenset(one.departments) for one in parts]
        assert not rest or whole == frozenset().union(*rest)
        assert sum(len(one) for one in rest) in (0, len(whole))
        for some in chain.from_iterable(combinations(rest, number) for number in range(len(rest) + 1)):
            left = whole.difference(*some)
            part = found.part(key)
            rows = found.rows(left)[MONDAY]
            # As they weigh: those of a department of whom more recorded stand for fewer each.
            recorded = Counter(row.department_id for row in rows if part(row) is not None)
            fewest = min(recorded.values(), default=1)
            amounts = [
                round((part(row) or 0) * fewest / recorded[row.department_id])
                for row in rows
                if recorded[row.department_id]
            ]
            assert not left or is_protected(amounts, FLOOR, LEAST_MILLIGRAMS), (key, some)


def test_a_department_where_too_few_drive_on_duty_is_told_with_another() -> None:
    people = {
        number: (number % 3 + 1, {CAR: 20, POOL: 10 if number % 3 < 2 or number < 9 else 0}) for number in range(36)
    }
    parts = told(emitted(people, dict.fromkeys([1, 2, 3], 40))).parts
    assert [one.departments for one in parts["commute_emissions"]] == [[1, 2, 3], [1], [2], [3]]
    assert [len(one.departments) for one in parts["fleet_emissions"]] == [3, 1, 2]
    assert "flight_emissions" not in parts


def test_a_correlation_is_told_coarsely_and_never_higher_than_it_is() -> None:
    chance = random.Random(5)
    people = {number: (number % 2 + 1, {CAR: chance.randint(5, 60)}) for number in range(160)}
    again = {number: (one, {CAR: kg[CAR] + chance.randint(0, 8)}) for number, (one, kg) in people.items()}
    before, after = (emitted(one, {1: 200, 2: 200}) for one in (people, again))
    [whole, *parts] = alike(before, after, told(before), told(after))["commute_emissions"]
    # Of those in both: 1 − n/N of the variance is shared, and nearly all of what they emit is the same.
    assert 0.9 < whole < 1
    assert all(0.9 < one < 1 for one in parts)
    few = {number: one for number, one in again.items() if number < 40}
    [whole, *_] = alike(before, emitted(few, {1: 200, 2: 200}), told(before), told(emitted(few, {1: 200, 2: 200})))[
        "commute_emissions"
    ]
    assert round(whole * 10) == pytest.approx(whole * 10), "in tenths where fewer than fifty are in both"


def test_the_interval_of_a_saving_holds_the_truth_as_often_as_it_says() -> None:
    """Pairs of samples of one organisation, most people being in both; what is told is coarser, so it holds rather more often."""
    chance = random.Random(11)
    everyone = {number: chance.gammavariate(2, 10) for number in range(400)}
    later = {number: amount * chance.uniform(0.55, 0.95) for number, amount in everyone.items()}
    truth = sum(everyone[one] - later[one] for one in everyone) / 400
    held = widths = apart = 0.0
    for _ in range(PAIRS):
        some = chance.sample(range(400), 150)
        again = [one for one in some if chance.random() < 0.85]
        again += chance.sample([one for one in everyone if one not in some], 150 - len(again))
        before, after = (
            emitted({one: (1, {CAR: round(of[one])}) for one in who}, {1: 400})
            for who, of in ((some, everyone), (again, later))
        )
        earlier, now = told(before), told(after)
        [first], [second] = earlier.parts["commute_emissions"], now.parts["commute_emissions"]
        [correlation] = alike(before, after, earlier, now)["commute_emissions"]
        was, now_is = (Estimate(one.value, one.value - one.margin, one.value + one.margin) for one in (first, second))
        found = saving(was, now_is, correlation * was.standard_error * now_is.standard_error)
        held += found.low <= truth <= found.high
        widths += found.high - found.low
        drawn_anew = saving(was, now_is)
        apart += drawn_anew.high - drawn_anew.low
    assert 0.93 <= held / PAIRS <= 0.985
    assert widths < 0.75 * apart, "that the same people are in both makes it more certain"


def test_a_figure_is_written_as_exactly_as_its_interval_deserves() -> None:
    assert steadied(23_456.0, 1_234.0) == 23_500
    assert steadied(-0.123456, 0.05) == pytest.approx(-0.123)
    assert steadied(5.5, 0.0) == 5.5
    assert math.isclose(steadied(1e12 + 1, 1e3), 1e12)
