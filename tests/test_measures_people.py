"""Whom a measure is for, and what it saves: computed by hand beside. Nobody is told to do what they already do."""

import datetime as dt
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calendar import workdays_a_year
from app.emissions.vocabulary import MODES
from app.measures.assessing import Assessed, assess, at_hand, eligible_uses
from app.measures.catalogue import catalogue
from app.measures.profiles import Population, empty_population, make_population
from app.rollups.reading import PersonWeek
from tests.support.profiles import DAY, FACTORS, WEEK, many, population, travel

YEAR = workdays_a_year(2026, "SE")
WEEKS = YEAR / 5
PETROL, DIESEL, TRAIN = 0.167, 0.137, 0.007
BY_KEY = {one.key: one for one in catalogue()}
COMMUTE = [one for one in catalogue() if one.field == "commute"]


def assessed(key: str, people: Population) -> Assessed:
    return assess(BY_KEY[key], people, FACTORS, DAY)


def kg(one: Assessed, people: Population) -> list[float]:
    return [round(amount / 1e6, 3) for amount in people.by_person(one.milligrams).tolist()]


def kr(one: Assessed, people: Population) -> list[float]:
    return [round(amount / 100) for amount in people.by_person(one.ore).tolist()]


# --- a year of somebody -----------------------------------------------------------------------------------------------


def test_a_year_has_the_workdays_without_the_holidays_that_everybody_has() -> None:
    # 2026: 261 days from Monday to Friday, of which 10 are free in Sweden, and 25 days of one's own.
    assert workdays_a_year(2026, "SE") == 261 - 10 - 25


def test_people_stand_for_everyone_employed_and_their_year_is_the_estimate() -> None:
    weeks = [WEEK, WEEK + dt.timedelta(days=7)]
    rows = [
        PersonWeek(1, weeks[0], 1, 0, (travel(km=20),)),
        PersonWeek(1, weeks[1], 1, 0, (travel(km=20, trips=8),)),
        PersonWeek(2, weeks[0], 1, 1, (travel("bus", km=8),)),
        PersonWeek(3, weeks[1], 2, 2, ()),
        PersonWeek(4, weeks[1], 3, 0, (travel(km=90),)),
    ]
    weights = {(weeks[0], 1): 10 / 2 / 10 / 2, (weeks[1], 1): 10 / 1 / 15 / 2, (weeks[1], 2): 5 / 1 / 15 / 2}
    people = make_population(rows, weights, 15, "SE")
    assert people.members.tolist() == [1, 2, 3], "a department without a weight stands for nobody"
    assert people.employed == pytest.approx(15)
    weekly = sum(weights.get((row.week, row.department_id), 0) * one.milligrams for row in rows for one in row.travel)
    yearly = people.weights @ people.by_person(people.milligrams)
    assert yearly == pytest.approx(15 * weekly * WEEKS)


def test_a_short_week_counts_by_its_workdays() -> None:
    midsummer = dt.date(2026, 6, 15)
    ordinary, short = population([travel(trips=10)]), population([travel(trips=8)], week=midsummer)
    assert short.metres[0] == pytest.approx(ordinary.metres[0]), "four days of eight ways are as many as five of ten"


def test_nobody_is_no_population() -> None:
    people = empty_population()
    for measure in catalogue():
        one = assess(measure, people, FACTORS, DAY)
        assert one.people.shape == (0,)
        assert one.milligrams.shape == (0,)
    assert population().size == 0


# --- whom it is for ---------------------------------------------------------------------------------------------------


@given(st.sampled_from(sorted(set(MODES) - {"car", "taxi", "flight"})), st.floats(0.3, 40))
def test_whoever_goes_to_work_without_a_car_is_never_told_to_leave_it(mode: str, km: float) -> None:
    people = population([travel(mode, km=km, trips=6), travel(km=km, trips=4)], *many(9, travel("bus", km=km)))
    for measure in COMMUTE:
        assert not assess(measure, people, FACTORS, DAY).people[0], measure.key


def test_cycling_is_for_drivers_who_live_near_and_do_not_cycle_already() -> None:
    people = population(
        [travel(km=4)],
        [travel(km=0.3)],
        [travel(km=6.1)],
        [travel(km=4, trips=7), travel("bicycle", km=4, trips=3)],
        [travel(km=4, trips=9), travel("bicycle", km=4, trips=1)],
        [travel(km=4, fuel="electric")],
        [travel(km=4, purpose="business")],
    )
    assert assessed("walk_or_cycle", people).people.tolist() == [True, False, False, False, True, True, False]


def test_public_transport_is_for_whom_it_is_at_hand() -> None:
    far = many(10, travel(km=100))
    people = population(*far, [travel(km=101, trips=9), travel("train", km=101, trips=1)])
    card = BY_KEY["public_transport_card"].eligible
    assert not eligible_uses(card, people).any(), (
        "none of those who live so far away goes by it, but for who is too far"
    )
    near = population(*many(9, travel(km=20)), [travel("bus", km=20)])
    assert assessed("public_transport_card", near).people.sum() == 9, (
        "one in ten of those who live as far away goes by bus"
    )
    alone = population(*many(19, travel(km=20)), [travel(km=20, trips=9), travel("bus", km=20, trips=1)])
    assert assessed("public_transport_card", alone).people.tolist() == [False] * 19 + [True], "who has used it has it"


def test_whoever_said_what_ways_they_have_is_believed() -> None:
    people = population(*many(4, travel(km=4)))
    said = {1: frozenset({"none"}), 2: frozenset({"bus"})}
    asked = Population(**{**vars_of(people), "alternatives": said})
    assert at_hand(["bicycle"], asked).tolist() == [False, False, True, True]
    assert at_hand(["bus"], asked).tolist() == [False, True, False, False]


def test_whoever_is_known_to_work_shifts_is_not_asked_to_share_a_ride() -> None:
    people = population(*many(3, travel(km=20)))
    asked = Population(**{**vars_of(people), "shift_workers": frozenset({2})})
    assert assess(BY_KEY["ride_sharing"], asked, FACTORS, DAY).people.tolist() == [True, False, True]


def vars_of(people: Population) -> dict[str, Any]:
    return {name: getattr(people, name) for name in Population.__dataclass_fields__}


def test_nobody_is_told_to_do_what_saves_nothing() -> None:
    people = population([travel(km=20, fuel="electric")], [travel(km=20)], *many(5, travel("bus", km=20)))
    assert assessed("campaign", people).people[:2].tolist() == [False, True], "a bus emits more than an electric car"
    assert not assessed("charging_posts", people).people[0]
    for measure in catalogue():
        one = assess(measure, people, FACTORS, DAY)
        assert (one.milligrams[one.uses] > 0).all(), measure.key
        assert not one.milligrams[~one.uses].any(), measure.key


def test_on_duty_short_and_long_flights_have_measures_of_their_own() -> None:
    people = population(
        [travel("flight", km=394, trips=2, purpose="business")],
        [travel("flight", km=1420, trips=2, purpose="business")],
    )
    assert assessed("train_instead_of_flight", people).people.tolist() == [True, False]
    assert assessed("digital_instead_of_flights", people).people.tolist() == [False, True]


# --- what it saves ----------------------------------------------------------------------------------------------------


def test_who_cycles_on_four_days_of_five_in_seven_months_saves_that_part_of_the_car() -> None:
    people = population([travel(km=4)])
    year = 10 * WEEKS * 4
    assert kg(assessed("walk_or_cycle", people), people) == [pytest.approx(0.8 * 7 / 12 * year * PETROL, abs=0.01)]
    own = people.by_person(assessed("walk_or_cycle", people).own_ore)[0] / 100
    assert own == pytest.approx(-0.8 * 7 / 12 * year * (2.5 - 0.2), rel=0.001), (
        "25 kr a mil against the bicycle's price"
    )
    assert kr(assessed("walk_or_cycle", people), people) == [0], "the way to work is not the organisation's to pay"


def test_who_changes_to_the_train_still_emits_what_the_train_does() -> None:
    people = population(*many(9, travel(km=20)), [travel("commuter_train", km=20)])
    year = 10 * WEEKS * 20
    saved = kg(assessed("public_transport_card", people), people)
    assert saved[0] == pytest.approx(0.85 * year * (PETROL - TRAIN), rel=0.001)
    assert saved[-1] == 0


def test_telework_gives_back_a_fifth() -> None:
    people = population([travel(km=20)])
    assert kg(assessed("telework", people), people) == [pytest.approx(0.2 * 0.8 * 10 * WEEKS * 20 * PETROL, rel=0.001)]


def test_sharing_with_one_halves_what_who_drove_alone_emits_and_pays() -> None:
    people = population([travel(km=20)], [travel(km=20, persons=2)])
    saved = kg(assessed("ride_sharing", people), people)
    assert saved == [pytest.approx(0.5 * 0.5 * 10 * WEEKS * 20 * PETROL, rel=0.001), 0]
    assert people.by_person(assessed("ride_sharing", people).own_ore)[0] / 100 == pytest.approx(
        -0.5 * 0.5 * 10 * WEEKS * 20 * 2.5, rel=0.001
    )


def test_less_fuel_per_kilometre_is_that_part_of_what_was_recorded() -> None:
    people = population([travel(km=20, fuel="diesel")])
    assert kg(assessed("eco_driving", people), people) == [pytest.approx(0.03 * 10 * WEEKS * 20 * DIESEL, rel=0.001)]


def test_a_pool_car_instead_of_ones_own_costs_its_kilometres_and_saves_the_mileage() -> None:
    people = population([travel(km=30, trips=2, purpose="business")])
    year = 2 * WEEKS * 30
    one = assessed("car_pool", people)
    assert kr(one, people) == [pytest.approx(0.8 * year * (3.5 - 2.5), rel=0.01)]
    assert kg(one, people) == [pytest.approx(0.8 * year * (PETROL - 0.014), rel=0.001)]


def test_a_train_instead_of_a_flight_goes_farther_and_costs_a_ticket() -> None:
    people = population([travel("flight", km=394, trips=1, purpose="business")])
    one, year = assessed("train_instead_of_flight", people), WEEKS * 394
    assert kr(one, people) == [pytest.approx(0.8 * year * (1.2 * 1.3 - 2.5), rel=0.01)], (
        "nobody said what the flight cost"
    )
    assert kg(one, people) == [pytest.approx(0.8 * year * (0.133 - 1.2 * TRAIN), rel=0.005)]


def test_a_ticket_that_somebody_recorded_goes_before_any_price() -> None:
    dear = travel("flight", km=394, trips=1, purpose="business")._replace(ore=400_000)
    people = population([dear])
    one = assessed("train_instead_of_flight", people)
    assert kr(one, people) == [pytest.approx(0.8 * WEEKS * (394 * 1.2 * 1.3 - 4000), rel=0.01)]


def test_fuel_is_saved_where_the_organisation_pays_it() -> None:
    people = population(
        [travel(km=30, trips=2, purpose="business", owner="pool", fuel="diesel")],
        [travel(km=30, trips=2, purpose="business", owner="private", fuel="diesel")],
    )
    year = 2 * WEEKS * 30
    assert kr(assessed("eco_driving_service", people), people) == [pytest.approx(-0.03 * year * 1.1, abs=1), 0]
    assert kr(assessed("renewable_fleet", people), people) == [pytest.approx(0.15 * year, abs=1), 0]
    assert kg(assessed("renewable_fleet", people), people)[0] == pytest.approx(year * (DIESEL - 0.037), rel=0.001)


def test_where_no_factor_was_found_nothing_is_known_to_be_saved() -> None:
    people = population([travel("taxi", km=3, trips=4, purpose="business")])
    assert people.milligrams.tolist() == [0.0], "a taxi of unknown fuel"
    assert not assessed("bicycle_pool", people).people.any()


def test_trips_are_those_that_are_made_otherwise() -> None:
    people = population([travel(km=30, trips=5, purpose="business")])
    one = assessed("digital_meetings", people)
    assert np.allclose(one.trips, 0.3 * 5 * WEEKS)
