"""The front, the cost curve, and how the answer moves with acceptance and incentive."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as some

from app.measures.curves import cost_curve, front
from app.measures.mixes import Mix
from app.measures.offers import Offers, OffersError, Option, with_acceptance
from app.measures.planner import Unreachable, plan
from app.measures.what_if import least_incentive, sensitivity
from tests.support.planning import cheapest, every_mix, fits, most, small_offers

BY_CHANCE = settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
KG = 1e6
OFFERS = Offers(
    (100, 40), ("bicycle", "bus", "train"), (5_000, 0, 0),
    (Option(0, 0, 20, 300 * KG, -1_000), Option(1, 0, 50, 600 * KG, 4_000), Option(2, 1, 10, 900 * KG, 500)), 1e12,
)  # fmt: skip


@BY_CHANCE
@given(small_offers(), some.none() | some.integers(0, 60))
def test_every_point_of_the_front_is_the_cheapest_there_and_none_beats_another(
    offers: Offers, steps: int | None
) -> None:
    budget = None if steps is None else steps * 5_000.0
    points = front(offers, budget, points=9)
    mixes = every_mix(offers)
    best = most(mixes, budget)
    if best is None:
        assert points == ()
        return
    for point in points:
        fits(offers, point)
        assert point.ore == cheapest(mixes, point.milligrams, budget)
    assert all(one.milligrams < other.milligrams and one.ore < other.ore for one, other in pairwise(points))
    assert points[0].ore == cheapest(mixes, 0)
    assert points[-1].milligrams == best


def test_the_front_agrees_with_the_plan_at_each_of_its_points() -> None:
    points = front(OFFERS, points=15)
    assert len(points) > 10
    for point in points:
        mix = plan(OFFERS, point.milligrams)
        assert isinstance(mix, Mix)
        assert (mix.milligrams, mix.ore) == (point.milligrams, point.ore)


def test_the_front_bends_where_a_measure_costs_something_to_begin() -> None:
    """The next kilo can be cheaper than the last, once a bus has been hired: no convex hull is drawn over that."""
    offers = Offers((10, 10), ("a", "b"), (0, 50), (Option(0, 0, 10, KG, 10), Option(1, 1, 10, KG, 1)), 1e9)
    points = front(offers, points=21)
    steps = [(other.ore - one.ore) / (other.milligrams - one.milligrams) for one, other in pairwise(points)]
    assert any(later < earlier for earlier, later in pairwise(steps))


def test_a_front_of_one_point_or_of_nothing_is_refused_or_empty() -> None:
    with pytest.raises(OffersError, match="1 points of a front: expected 2 to 200"):
        front(OFFERS, points=1)
    assert front(OFFERS, required={"train": 11}) == ()
    assert [one.people for one in front(Offers((), (), (), (), 0.0))] == [0]


@BY_CHANCE
@given(small_offers())
def test_the_cost_curve_rises_and_moves_nobody_twice(offers: Offers) -> None:
    steps = cost_curve(offers)
    prices = [step.ore_per_tonne for step in steps]
    assert prices == sorted(prices)
    sums = {tuple(one.people): one for one in every_mix(offers)}
    people = {step.measure: step.people for step in steps}
    assert tuple(people.get(key, 0) for key in offers.measures) in sums
    # Whoever can be moved by something that saves is moved.
    moving = replace(offers, options=tuple(one for one in offers.options if one.milligrams))
    assert sum(people.values()) == max(sum(one.people) for one in every_mix(moving))


def test_the_cost_curve_gives_each_person_their_cheapest_tonne() -> None:
    steps = cost_curve(OFFERS)
    assert [(one.measure, one.people, one.milligrams, one.ore) for one in steps] == [
        ("bicycle", 20, 6_000 * KG, 5_000 - 20_000),
        ("train", 10, 9_000 * KG, 5_000),
        ("bus", 50, 30_000 * KG, 200_000),
    ]
    assert steps[-1].ore_per_tonne == pytest.approx(200_000 / 30)
    assert [one.measure for one in cost_curve(OFFERS, frozenset({"train"}))] == ["bicycle", "bus"]


def test_a_measure_of_the_cost_curve_that_is_dear_to_begin_comes_late_or_gets_nobody() -> None:
    two = (Option(0, 0, 10, KG, 1), Option(1, 0, 10, KG, 2))
    assert [one.measure for one in cost_curve(Offers((10,), ("a", "b"), (0, 0), two, 1e9))] == ["a"]
    assert [one.measure for one in cost_curve(Offers((10,), ("a", "b"), (50, 0), two, 1e9))] == ["b"]
    assert [one.measure for one in cost_curve(Offers((15,), ("a", "b"), (50, 0), two, 1e9))] == ["b", "a"]


@BY_CHANCE
@given(small_offers(), some.sampled_from([0.3, 0.6, 0.9]))
def test_lower_acceptance_costs_as_much_or_more_or_falls_short(offers: Offers, share: float) -> None:
    need = share * (most(every_mix(offers)) or 0)
    answers = sensitivity(offers, need)
    assert [one.acceptance for one in answers] == [1.0, 0.9, 0.75, 0.5]
    reached = True
    before = float("-inf")
    for one in answers:
        mixes = every_mix(with_acceptance(offers, one.acceptance))
        if isinstance(one.answer, Unreachable):
            reached = False
            assert cheapest(mixes, need) is None
            continue
        assert reached, "with fewer people it is reached, with more it was not"
        assert one.answer.ore == cheapest(mixes, need)
        assert one.answer.ore >= before
        before = one.answer.ore


def _with_incentive(ore: int) -> Offers:
    """Return offers that one person more accepts for each 20 kr a month."""
    accepting = min(100, ore // 2_000)
    return Offers((100,), ("bicycle",), (0,), (Option(0, 0, accepting, 300 * KG, -500.0 + 12 * ore),), 1e12)


@pytest.mark.parametrize(("people", "ore"), [(0, 0), (1, 2_000), (17, 34_000), (100, 200_000)])
def test_the_least_incentive_is_enough_and_ten_kronor_less_is_not(people: int, ore: int) -> None:
    found = least_incentive(_with_incentive, people * 300 * KG)
    assert not isinstance(found, Unreachable)
    assert found.ore_per_month == ore
    assert found.mix.people == people
    assert found.mix.ore == people * (12 * ore - 500)
    if ore:
        assert isinstance(plan(_with_incentive(ore - 1_000), people * 300 * KG), Unreachable)


def test_an_incentive_that_can_never_be_enough_is_told_with_what_is_missing() -> None:
    found = least_incentive(_with_incentive, 101 * 300 * KG)
    assert isinstance(found, Unreachable)
    assert found.short_milligrams == 300 * KG
    low = least_incentive(_with_incentive, 20 * 300 * KG, highest_ore=39_000)
    assert isinstance(low, Unreachable)
    assert low.short_milligrams == 300 * KG
    with pytest.raises(OffersError, match="the highest incentive is -1 öre"):
        least_incentive(_with_incentive, 1, highest_ore=-1)


@BY_CHANCE
@given(some.integers(1, 100))
def test_the_least_incentive_is_told_in_whole_ten_kronor(people: int) -> None:
    def odd(ore: int) -> Offers:
        accepting = min(100, ore // 1_300)
        return Offers((100,), ("bicycle",), (0,), (Option(0, 0, accepting, KG, ore),), 1e12)

    found = least_incentive(odd, people * KG)
    assume(not isinstance(found, Unreachable))
    assert not isinstance(found, Unreachable)
    assert found.ore_per_month == -(-people * 1_300 // 1_000) * 1_000
