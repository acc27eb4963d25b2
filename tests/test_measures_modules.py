"""One percent as people or trips, and what a plan may be made of: by hand beside, and nobody twice."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calendar import workdays_a_year
from app.measures.acceptance import GROUP_WEIGHT, Willingness, expected_share, group_share, shrunken, with_incentive
from app.measures.assessing import Assessed, assess
from app.measures.catalogue import Acceptance, catalogue
from app.measures.grouping import make_offers
from app.measures.modules import Module, make_modules
from app.measures.offers import Offers
from app.measures.profiles import Population, empty_population
from app.rollups.travel import Travel
from tests.support.profiles import DAY, FACTORS, many, population, travel

WEEKS = workdays_a_year(2026, "SE") / 5
NOBODY_ASKED = Willingness()
KEYS = [one.key for one in catalogue()]
BY_KEY = {one.key: one for one in catalogue()}
TONNE = 1e9


def everything(people: Population) -> list[Assessed]:
    return [assess(one, people, FACTORS, DAY) for one in catalogue()]


def module(key: str, people: Population, baseline: float, willingness: Willingness = NOBODY_ASKED) -> Module:
    [found] = make_modules([assess(BY_KEY[key], people, FACTORS, DAY)], people, willingness, baseline)
    return found


def year_of(people: Population) -> float:
    return float(people.weights @ people.by_person(people.milligrams))


# --- one percent ------------------------------------------------------------------------------------------------------


def test_one_percent_is_so_many_of_those_it_is_for() -> None:
    people = population(*many(30, travel(km=4)), *many(10, travel("bus", km=20)), employed=400)
    each = 0.8 * 7 / 12 * 10 * WEEKS * 4 * 0.167  # kg a year
    found = module("walk_or_cycle", people, 100 * TONNE)
    assert found.eligible == pytest.approx(300)
    assert found.number == pytest.approx(1000 / each, rel=1e-3)
    assert found.all_percent == pytest.approx(300 * each / 1000, rel=1e-3)
    assert found.milligrams == pytest.approx(1 * TONNE)
    assert found.ore / 100 == pytest.approx(found.number * 500 + 20_000), (
        "each costs 500 kr a year, and 20,000 kr for all"
    )
    assert found.number_interval is not None
    ends = (found.number_interval.low, found.number_interval.high)
    assert ends == (pytest.approx(found.number, rel=1e-4),) * 2, "all are alike"


def test_a_measure_that_cannot_give_one_percent_says_what_it_gives_at_most() -> None:
    people = population(*many(10, travel(km=4)), *many(10, travel("bus", km=20)))
    each = 0.8 * 7 / 12 * 10 * WEEKS * 4 * 0.167
    found = module("walk_or_cycle", people, 1000 * TONNE)
    assert (found.number, found.number_interval, found.share) == (None, None, None)
    assert found.all_percent == pytest.approx(10 * each / 10_000, rel=1e-3)
    assert found.accepted_percent == pytest.approx(0.3 * found.all_percent)
    assert found.ore / 100 == pytest.approx(10 * 500 + 20_000), "what all of them cost"


def test_one_percent_of_trips_is_told_as_trips_and_as_their_share() -> None:
    people = population(*many(20, travel(km=40, trips=5, purpose="business")))
    found = module("digital_meetings", people, 100 * TONNE)
    year = 20 * 5 * WEEKS
    trips = 1000 / (40 * 0.167)
    assert found.number == pytest.approx(trips, rel=1e-3)
    assert found.share == pytest.approx(trips / year, rel=1e-3)
    assert found.ore / 100 == pytest.approx(-trips * 40 * 2.5 + 200_000 / 5 + 30_000, rel=1e-3)


def test_of_those_who_travel_farthest_so_many_as_are_needed() -> None:
    near = many(20, travel("train", km=65))
    people = population(*[[travel(km=km)] for km in (61, 70, 80, 90, 100, 110)], *near)
    saved = {km: 0.8 * 10 * WEEKS * km * (0.167 - 1.1 * 0.007) for km in (110, 100, 90)}
    goal = saved[110] + saved[100] + saved[90] / 2
    found = module("train_tickets", people, goal * 100 * 1e6)
    assert found.number == pytest.approx(2.5, rel=1e-3)
    assert found.ore / 100 == pytest.approx(2.5 * 20_000, rel=1e-3)


def test_the_same_people_give_the_same_interval_and_it_holds_the_figure() -> None:
    random = np.random.default_rng(7)
    people = population(*[[travel(km=float(km))] for km in random.lognormal(2, 0.6, 300)])
    first, second = (module("telework", people, year_of(people)) for _ in range(2))
    assert first == second
    assert first.number_interval is not None
    assert first.ore_interval is not None
    assert first.number is not None
    assert first.number_interval.low < first.number < first.number_interval.high
    assert first.ore_interval.low <= first.ore <= first.ore_interval.high


@pytest.mark.torture
def test_the_interval_holds_the_truth_in_nineteen_of_twenty_samples() -> None:
    random = np.random.default_rng(3)
    everyone = np.round(random.lognormal(2.5, 0.5, 4000), 1).tolist()
    whole = population(*[[travel(km=km)] for km in everyone])
    truth = module("telework", whole, year_of(whole)).number
    assert truth
    holds = 0
    for _ in range(300):
        sample = population(*[[travel(km=km)] for km in random.choice(everyone, 200)], employed=4000)
        interval = module("telework", sample, year_of(whole)).number_interval
        holds += interval is not None and interval.low <= truth <= interval.high
    assert 0.91 <= holds / 300 <= 0.985


def test_a_baseline_of_nothing_is_refused() -> None:
    people = population(*many(3, travel(km=4)))
    with pytest.raises(ValueError, match="baseline: 0 mg; expected more than 0"):
        make_modules(everything(people), people, NOBODY_ASKED, 0)


def test_nobody_gives_nothing() -> None:
    people = empty_population()
    for found in make_modules(everything(people), people, NOBODY_ASKED, TONNE):
        assert (found.eligible, found.number, found.all_percent) == (0, None, 0)
    assert make_offers(everything(people), people, NOBODY_ASKED, TONNE).options == ()


# --- who would --------------------------------------------------------------------------------------------------------


def test_few_answers_move_what_was_expected_little_and_many_a_lot() -> None:
    expected = Acceptance(share=0.2, weight=20, question="willing_e_bike")
    assert expected_share(expected, 0, 0) == pytest.approx(0.2)
    assert expected_share(expected, 3, 4) == pytest.approx((0.2 * 20 + 3) / 24)
    assert expected_share(expected, 750, 1000) == pytest.approx((4 + 750) / 1020)
    assert group_share(0.5, 0, 5) == pytest.approx(0.5 * GROUP_WEIGHT / (GROUP_WEIGHT + 5))
    with pytest.raises(ValueError, match="yes: 5 of 4 answers"):
        expected_share(expected, 5, 4)


@given(st.floats(0, 1), st.floats(0.1, 1000), st.integers(0, 500), st.integers(0, 500))
def test_what_is_shrunken_lies_between_what_was_expected_and_what_was_answered(
    prior: float, weight: float, yes: int, no: int
) -> None:
    found = shrunken(prior, weight, yes, yes + no)
    said = yes / (yes + no) if yes + no else prior
    assert min(prior, said) - 1e-9 <= found <= max(prior, said) + 1e-9


def test_an_incentive_brings_more_along_a_straight_line_up_to_all() -> None:
    expected = Acceptance(share=0.2, weight=20, slope=0.04)
    assert with_incentive(0.2, expected, 20_000) == pytest.approx(0.28)
    assert with_incentive(0.2, expected, 10_000_000) == 1
    assert with_incentive(0.2, Acceptance(share=0.2, weight=20), 20_000) == 0.2
    with pytest.raises(ValueError, match="expected 0 or more"):
        with_incentive(0.2, expected, -1)


def test_answers_are_counted_of_those_whom_the_measure_is_for() -> None:
    people = population(*many(10, travel(km=20)), *many(10, travel("bus", km=20)))
    yes = Willingness({"willing_telework": {**dict.fromkeys(range(1, 11), 1.0), **dict.fromkeys(range(11, 21), 0.0)}})
    assert module("telework", people, TONNE, yes).acceptance == pytest.approx((0.25 * 20 + 10) / 30)


# --- what a plan may be made of ---------------------------------------------------------------------------------------


def mixed() -> Population:
    random = np.random.default_rng(11)
    modes = ("car", "car", "car", "bus", "bicycle")
    people: list[list[Travel]] = []
    for number in range(200):
        km = float(np.round(random.lognormal(2.3, 0.8), 1)) + 0.2
        legs = [travel(modes[number % 5], km=km)]
        if number % 7 == 0:
            legs.append(travel(km=30, trips=2, purpose="business"))
        if number % 11 == 0:
            legs.append(travel(km=40, trips=2, purpose="business", owner="pool", fuel="diesel"))
        if number % 31 == 0:
            legs.append(travel("flight", km=394, trips=1, purpose="business"))
        people.append(legs)
    return population(*people, employed=500)


def check(offers: Offers) -> None:
    assert len({(one.measure, one.group) for one in offers.options}) == len(offers.options)
    for one in offers.options:
        assert 0 < one.most <= offers.sizes[one.group]
        assert one.milligrams > 0
        assert math.isfinite(one.ore)
    assert all(fixed >= 0 for fixed in offers.fixed_ore)


def test_groups_hold_everyone_whom_something_is_for_once() -> None:
    people = mixed()
    found = everything(people)
    offers = make_offers(found, people, NOBODY_ASKED, year_of(people))
    check(offers)
    commute = {one.group for one in offers.options if BY_KEY[KEYS[one.measure]].eligible.purpose == "commute"}
    on_duty = {one.group for one in offers.options if BY_KEY[KEYS[one.measure]].eligible.purpose == "business"}
    assert not commute & on_duty, "who cycles to work may still take the train to a meeting"
    some = np.zeros(people.size, dtype=bool)
    for one in found:
        some |= one.people & (one.measure.eligible.purpose == "commute")
    held = sum(offers.sizes[one] for one in commute)
    assert 0.95 * people.weights[some].sum() < held < people.weights[some].sum() + len(commute) / 2, (
        "but for the smallest"
    )


def test_a_groups_options_save_together_what_the_measure_saves() -> None:
    people = mixed()
    found = everything(people)
    offers = make_offers(found, people, NOBODY_ASKED, year_of(people))
    for index, one in enumerate(found):
        whole = float(people.weights @ people.by_person(one.milligrams))
        parts = sum(each.milligrams * offers.sizes[each.group] for each in offers.options if each.measure == index)
        smallest = min((each.most for each in offers.options if each.measure == index), default=0)
        if smallest > 3:  # in the smallest groups nobody accepts, and sizes are whole
            assert parts == pytest.approx(whole, rel=0.15), one.measure.key


def test_so_many_of_a_group_as_would_may_take_a_measure_up() -> None:
    people = population(*many(40, travel(km=4)))
    offers = make_offers(everything(people), people, NOBODY_ASKED, TONNE)
    assert offers.sizes == (40,)
    most = {KEYS[one.measure]: one.most for one in offers.options}
    assert (most["walk_or_cycle"], most["telework"], most["eco_driving"]) == (12, 10, 14)
    yes = Willingness({"willing_telework": dict.fromkeys(range(1, 41), 1.0)})
    more = make_offers(everything(people), people, yes, TONNE)
    share = (20 * (0.25 * 20 + 40) / 60 + 40) / 60
    assert {KEYS[one.measure]: one.most for one in more.options}["telework"] == math.floor(40 * share)


def test_with_an_incentive_more_accept_and_each_costs_it_every_month() -> None:
    people = population(*many(40, travel(km=4)))
    without, with_it = (make_offers(everything(people), people, NOBODY_ASKED, TONNE, ore) for ore in (0, 50_000))
    for before, after in zip(without.options, with_it.options, strict=True):
        assert after.most >= before.most
        assert after.ore == pytest.approx(before.ore + 12 * 50_000)
    assert any(after.most > before.most for before, after in zip(without.options, with_it.options, strict=True))


def test_what_a_person_costs_is_not_paid_twice_by_who_travels_in_two_ways() -> None:
    both = [travel(km=5, trips=4, purpose="business"), travel(km=5, trips=4, purpose="business", owner="pool")]
    people = population(*many(20, *both))
    index = KEYS.index("bicycle_pool")
    offers = make_offers(everything(people), people, NOBODY_ASKED, TONNE)
    own = [one for one in offers.options if one.measure == index]
    assert len(own) == 2, "their own cars and the organisation's are two groups"
    saved = assess(BY_KEY["bicycle_pool"], people, FACTORS, DAY).ore.sum() / 20
    assert sum(one.ore for one in own) == pytest.approx(saved + BY_KEY["bicycle_pool"].cost.person_ore)
