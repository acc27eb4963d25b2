"""The cheapest mix: equal to counting all of them, whole people, nobody twice, and nothing odd taken in."""

import math
import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from app.measures.mixes import Mix
from app.measures.offers import Offers, OffersError, Option, with_acceptance
from app.measures.planner import Unreachable, plan
from tests.support.planning import KEYS, cheapest, every_mix, fits, most, shares, small_offers

BY_CHANCE = settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])

KG = 1e6
BICYCLE = Option(measure=0, group=0, most=36, milligrams=340 * KG, ore=-114_000)
BUS = Option(measure=1, group=0, most=50, milligrams=610 * KG, ore=420_000)
TRAIN = Option(measure=2, group=1, most=8, milligrams=900 * KG, ore=-30_000)
OFFERS = Offers((120, 30), ("bicycle", "bus", "train"), (500_000, 0, 0), (BICYCLE, BUS, TRAIN), 1.2e12)


def planned(*args: object, **kwargs: object) -> Mix:
    answer = plan(*args, **kwargs)  # type: ignore[arg-type]
    assert isinstance(answer, Mix), answer
    fits(args[0], answer)  # type: ignore[arg-type]
    return answer


@BY_CHANCE
@given(small_offers(), shares())
def test_the_plan_costs_what_the_cheapest_of_all_mixes_costs(offers: Offers, share: float) -> None:
    mixes = every_mix(offers)
    need = share * (most(mixes) or 0)
    answer = plan(offers, need, explain=False)
    least = cheapest(mixes, need)
    if least is None:
        assert isinstance(answer, Unreachable)
        return
    assert isinstance(answer, Mix)
    fits(offers, answer)
    assert answer.ore == least
    assert answer.milligrams >= need
    assert answer.gap_ore < 1e-3


@BY_CHANCE
@given(small_offers(), shares(), some.integers(-20, 60), some.data())
def test_budget_must_haves_and_exclusions_are_kept_as_in_the_cheapest_of_all_mixes(
    offers: Offers, share: float, budget: int, data: some.DataObject
) -> None:
    excluded = frozenset(data.draw(some.sets(some.sampled_from(offers.measures), max_size=1)))
    left = sorted(set(offers.measures) - excluded)
    required = {key: data.draw(some.integers(1, 2)) for key in left if data.draw(some.booleans())}
    mixes = every_mix(offers, required, excluded)
    need = share * (most(mixes) or 0)
    answer = plan(offers, need, budget * 5_000, required, excluded, explain=False)
    least = cheapest(mixes, need, budget * 5_000)
    if least is None:
        assert isinstance(answer, Unreachable)
        return
    assert isinstance(answer, Mix)
    fits(offers, answer)
    assert answer.ore == least
    people = {one.measure: one.people for one in answer.taken}
    assert not set(people) & excluded
    assert all(people.get(key, 0) >= fewest for key, fewest in required.items())


def test_the_cheapest_mix_takes_what_saves_money_before_what_costs() -> None:
    answer = planned(OFFERS, 20_000 * KG)
    people = {one.measure: one.people for one in answer.taken}
    assert people == {"bicycle": 36, "bus": 1, "train": 8}
    assert answer.milligrams == (36 * 340 + 610 + 8 * 900) * KG
    assert answer.ore == 500_000 - 36 * 114_000 + 420_000 - 8 * 30_000


def test_a_need_of_nothing_takes_what_saves_money_and_nothing_else() -> None:
    answer = planned(OFFERS, 0)
    assert {one.measure for one in answer.taken} == {"bicycle", "train"}
    assert planned(OFFERS, -5 * KG) == answer
    costs = replace(OFFERS, options=(replace(BICYCLE, ore=1.0), BUS, replace(TRAIN, ore=5.0)))
    assert planned(costs, 0) == Mix((), (), 0.0, 0.0, 0.0)


def test_what_it_costs_to_begin_can_make_a_cheap_measure_the_dearer_one() -> None:
    few = replace(OFFERS, fixed_ore=(90_000_000, 0, 0))
    assert "bicycle" not in {one.measure for one in planned(few, 10_000 * KG).taken}


def test_nobody_is_moved_twice_though_both_measures_would_be_needed() -> None:
    offers = Offers((10,), ("a", "b"), (0, 0), (Option(0, 0, 8, KG, 5), Option(1, 0, 8, KG, 7)), 1e9)
    answer = planned(offers, 10 * KG)
    assert {one.measure: one.people for one in answer.taken} == {"a": 8, "b": 2}
    assert isinstance(plan(offers, 10.1 * KG), Unreachable)


def test_people_are_whole_so_half_a_person_more_is_one_more() -> None:
    offers = Offers((9,), ("a",), (0,), (Option(0, 0, 9, 2 * KG, 100),), 1e9)
    assert planned(offers, 9 * KG).people == 5
    assert planned(offers, 10 * KG).people == 5


@BY_CHANCE
@given(small_offers(), shares(), some.randoms(use_true_random=False))
def test_the_order_in_which_things_are_given_changes_nothing(
    offers: Offers, share: float, chance: random.Random
) -> None:
    need = share * (most(every_mix(offers)) or 0)
    measures, groups = list(range(len(offers.measures))), list(range(len(offers.sizes)))
    chance.shuffle(measures)
    chance.shuffle(groups)
    options = [
        replace(one, measure=measures.index(one.measure), group=groups.index(one.group)) for one in offers.options
    ]
    chance.shuffle(options)
    turned = Offers(
        tuple(offers.sizes[one] for one in groups), tuple(offers.measures[one] for one in measures),
        tuple(offers.fixed_ore[one] for one in measures), tuple(options), offers.baseline_milligrams,
    )  # fmt: skip
    one, other = plan(offers, need, explain=False), plan(turned, need, explain=False)
    assert type(one) is type(other)
    if isinstance(one, Mix) and isinstance(other, Mix):
        assert {part.measure: part for part in one.taken} == {part.measure: part for part in other.taken}
    assert plan(offers, need, explain=False) == one


def test_sums_of_any_size_come_out_whole() -> None:
    """mg and öre of an organisation of 20,000 have fourteen digits: more than a solver's tolerances can tell apart."""
    sizes = tuple(range(1, 25))
    options = tuple(Option(0, group, size, 1e9 + group, 1e5 + group) for group, size in enumerate(sizes))
    offers = Offers(sizes, ("a",), (0,), options, 1e13)
    everything = sum(one.most * one.milligrams for one in options)
    assert planned(offers, everything).milligrams == everything
    assert isinstance(plan(offers, everything * (1 + 1e-7), explain=False), Unreachable)


def test_no_groups_and_no_options_save_nothing() -> None:
    for offers in (Offers((), (), (), (), 0.0), Offers((5,), ("a",), (100,), (), 1e9)):
        assert planned(offers, 0).people == 0
        answer = plan(offers, 1)
        assert isinstance(answer, Unreachable)
        assert answer.limits == ("measures",)


@pytest.mark.parametrize(
    ("offers", "told"),
    [
        (replace(OFFERS, sizes=(120, -1)), "group 1 has -1 employees"),
        (replace(OFFERS, sizes=(120.5, 30)), "group 0 has 120.5 employees"),
        (replace(OFFERS, measures=("bus", "bus", "train")), "named twice: bus"),
        (replace(OFFERS, fixed_ore=(1, 2)), "2 fixed costs for 3 measures"),
        (replace(OFFERS, fixed_ore=(-1, 0, 0)), "bicycle costs -1 öre"),
        (replace(OFFERS, fixed_ore=(math.inf, 0, 0)), "bicycle costs inf öre"),
        (replace(OFFERS, baseline_milligrams=math.nan), "the baseline is nan mg"),
        (replace(OFFERS, options=(replace(BICYCLE, most=121),)), "bicycle moves 121 people of group 0: expected 0 to 120"),
        (replace(OFFERS, options=(replace(BICYCLE, most=-1),)), "bicycle moves -1 people"),
        (replace(OFFERS, options=(replace(BICYCLE, milligrams=math.nan),)), "bicycle saves nan mg"),
        (replace(OFFERS, options=(replace(BICYCLE, milligrams=-1),)), "bicycle saves -1 mg"),
        (replace(OFFERS, options=(replace(BICYCLE, ore=math.inf),)), "bicycle costs inf öre"),
        (replace(OFFERS, options=(replace(BICYCLE, measure=3),)), "an option is of measure 3"),
        (replace(OFFERS, options=(replace(BICYCLE, group=2),)), "bicycle is offered to group 2"),
        (replace(OFFERS, options=(BICYCLE, BICYCLE)), "bicycle is offered twice to group 0"),
    ],
)  # fmt: skip
def test_offers_that_cannot_be_are_refused_by_name(offers: Offers, told: str) -> None:
    with pytest.raises(OffersError, match=told):
        plan(offers, 1)


@pytest.mark.parametrize(
    ("wishes", "told"),
    [
        ({"need_milligrams": math.nan}, "nan mg are to be saved"),
        ({"budget_ore": math.inf}, "the budget is inf öre"),
        ({"required": {"boat": 1}}, "unknown measures: boat; there are: bicycle, bus, train"),
        ({"excluded": frozenset({"boat"})}, "unknown measures: boat"),
        ({"required": {"bus": 0}}, "bus is a must-have for 0 people"),
        ({"required": {"bus": 1}, "excluded": frozenset({"bus"})}, "both a must-have and excluded: bus"),
    ],
)
def test_wishes_that_cannot_be_are_refused_by_name(wishes: dict[str, object], told: str) -> None:
    with pytest.raises(OffersError, match=told):
        plan(OFFERS, **{"need_milligrams": 1, **wishes})  # type: ignore[arg-type]


def test_acceptance_is_counted_in_whole_people_and_never_above_the_group() -> None:
    offers = Offers((10,), KEYS[:1], (0,), (Option(0, 0, 10, 1, 1),), 1)
    assert [with_acceptance(offers, times).options[0].most for times in (0, 0.55, 0.9, 1, 3)] == [0, 5, 9, 10, 10]
    with pytest.raises(OffersError, match="-1 times"):
        with_acceptance(offers, -1)
