"""Where no mix reaches the target: what is said to be missing is what is missing, and what is said to suffice does."""

import math
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from app.measures.mixes import Mix
from app.measures.offers import Offers, Option, with_acceptance
from app.measures.planner import Unreachable, plan
from tests.support.planning import cheapest, every_mix, fits, most, small_offers

BY_CHANCE = settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
KG = 1e6
OFFERS = Offers(
    (100, 40), ("bicycle", "bus", "train"), (0, 0, 0),
    (Option(0, 0, 20, 300 * KG, -1_000), Option(1, 0, 50, 600 * KG, 4_000), Option(2, 1, 10, 900 * KG, 500)), 1e12,
)  # fmt: skip


def missing(offers: Offers, need: float, *args: object, **wishes: object) -> Unreachable:
    answer = plan(offers, need, *args, **wishes)  # type: ignore[arg-type]
    assert isinstance(answer, Unreachable), answer
    return answer


@BY_CHANCE
@given(small_offers(), some.sampled_from([0.4, 0.8, 1.0, 1.2, 2.5]), some.none() | some.integers(-20, 40), some.data())
def test_every_explanation_is_true_of_all_mixes_there_are(
    offers: Offers, share: float, steps: int | None, data: some.DataObject
) -> None:
    budget = None if steps is None else steps * 5_000.0
    excluded = frozenset(data.draw(some.sets(some.sampled_from(offers.measures), max_size=2)))
    left = sorted(set(offers.measures) - excluded)
    required = {key: data.draw(some.integers(1, 2)) for key in left if data.draw(some.integers(0, 3)) == 0}
    # Of kilogrammes as a whole, so that a share of them is no question of rounding.
    need = share * ((most(every_mix(offers)) or 0) + 25_000_000)
    answer = plan(offers, need, budget, required, excluded)
    mixes = every_mix(offers, required, excluded)
    if (least := cheapest(mixes, need, budget)) is not None:
        assert isinstance(answer, Mix)
        assert answer.ore == least
        return

    assert isinstance(answer, Unreachable)
    assert not answer.unknown
    best = most(mixes, budget)
    assert (answer.most and answer.most.milligrams) == best
    assert answer.short_milligrams == max(0.0, need - (best or 0))
    if answer.most is not None:
        fits(offers, answer.most)
        assert answer.most.ore == min(one.ore for one in mixes if one.milligrams == best)

    assert answer.least_budget_ore == (cheapest(mixes, need) if budget is not None else None)
    assert answer.excluded_that_suffice == tuple(
        key for key in offers.measures
        if key in excluded and cheapest(every_mix(offers, required, excluded - {key}), need, budget) is not None
    )  # fmt: skip
    assert answer.all_excluded_suffice == (
        bool(excluded) and cheapest(every_mix(offers, required), need, budget) is not None
    )
    assert answer.without_required == (
        bool(required) and cheapest(every_mix(offers, {}, excluded), need, budget) is not None
    )

    def suffices(percent: int) -> bool:
        more = every_mix(with_acceptance(offers, percent / 100), required, excluded)
        return cheapest(more, need, budget) is not None

    if answer.acceptance_that_suffices is None:
        assert not suffices(300)  # groups have three people at most
    else:
        percent = round(answer.acceptance_that_suffices * 100)
        assert suffices(percent)
        assert not suffices(percent - 1)
    everybody = most(every_mix(with_acceptance(offers, 3)))
    assert answer.most_of_all_milligrams == everybody
    assert answer.together_suffices == (everybody is not None and everybody >= need)


def test_it_says_how_much_is_missing_and_what_saves_most() -> None:
    answer = missing(OFFERS, 50_000 * KG)
    assert answer.most is not None
    assert {one.measure: one.people for one in answer.most.taken} == {"bicycle": 20, "bus": 50, "train": 10}
    assert answer.short_milligrams == (50_000 - 45_000) * KG
    assert answer.limits == ("acceptance",)
    # 22 · 300 + 56 · 600 + 11 · 900 = 50,100 kg; with 1.11 times as many 55 take the bus, which is 49,500.
    assert answer.acceptance_that_suffices == 1.12


def test_it_says_the_least_budget_that_suffices() -> None:
    answer = missing(OFFERS, 30_000 * KG, 10_000)
    assert "budget" in answer.limits
    assert answer.least_budget_ore is not None
    again = plan(OFFERS, 30_000 * KG, answer.least_budget_ore)
    assert isinstance(again, Mix)
    assert again.ore == answer.least_budget_ore
    assert isinstance(plan(OFFERS, 30_000 * KG, answer.least_budget_ore - 1), Unreachable)


def test_it_says_which_excluded_measures_would_do() -> None:
    answer = missing(OFFERS, 36_000 * KG, excluded=frozenset({"train", "bicycle"}))
    assert answer.excluded_that_suffice == ("bicycle", "train")
    assert "excluded" in answer.limits
    assert missing(OFFERS, 42_000 * KG, excluded=frozenset({"train", "bicycle"})).excluded_that_suffice == ()


def test_it_says_that_must_haves_stand_in_the_way() -> None:
    """Who cycles cannot take the bus, which saves more."""
    full = Offers((10,), ("bicycle", "bus"), (0, 0), (Option(0, 0, 10, KG, 0), Option(1, 0, 10, 3 * KG, 0)), 1e9)
    answer = missing(full, 30 * KG, required={"bicycle": 1})
    assert answer.limits == ("required",)
    assert answer.most is not None
    assert answer.most.milligrams == 28 * KG


def test_it_says_that_must_haves_cannot_be_had_at_all() -> None:
    answer = missing(OFFERS, 0, required={"train": 11})
    assert answer.most is None
    assert set(answer.limits) == {"acceptance", "required"}
    assert answer.acceptance_that_suffices == 1.1


def test_it_says_that_only_several_things_together_suffice() -> None:
    answer = missing(OFFERS, 90_000 * KG, 0, excluded=frozenset({"bus"}))
    assert answer.limits == ("several",)


def test_it_says_that_the_measures_are_too_small_for_the_target() -> None:
    answer = missing(OFFERS, 1_000_000 * KG)
    assert answer.limits == ("measures",)
    assert answer.most_of_all_milligrams == (100 * 600 + 40 * 900) * KG


def test_without_an_explanation_it_still_says_how_much_is_missing() -> None:
    answer = missing(OFFERS, 50_000 * KG, explain=False)
    assert answer.short_milligrams == 5_000 * KG
    assert answer.acceptance_that_suffices is None


def test_a_target_just_in_reach_is_reached_and_one_person_more_is_not() -> None:
    assert isinstance(plan(OFFERS, 45_000 * KG), Mix)
    answer = missing(OFFERS, 45_000 * KG + 1_000)
    assert answer.short_milligrams == 1_000


@pytest.mark.parametrize("need", [0.0, 1_000.0 * KG])
def test_a_budget_below_everything_is_told_with_what_would_do(need: float) -> None:
    answer = missing(replace(OFFERS, fixed_ore=(0, 0, 0)), need, -1e9)
    assert answer.limits == ("budget",)
    assert answer.least_budget_ore is not None
    assert math.isfinite(answer.least_budget_ore)
    assert answer.most is None
