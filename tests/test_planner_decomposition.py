"""Many groups: what is taken apart to be solved in time is as good as what is solved whole, and says how much it may be off."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from app.measures.mixes import NOTHING, Mix
from app.measures.offers import Offers, Option
from app.measures.planner import plan
from app.measures.programme import Clock, Programme, Solution
from tests.support.planning import cheapest, every_mix, most, shares, small_offers

BY_CHANCE = settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
KG = 1e6


def many(groups: int, measures: int = 25, people: int = 20_000, seed: int = 1) -> Offers:
    """Return offers like those of an organisation: prices differ between measures, savings between groups."""
    chance = np.random.default_rng(seed)
    sizes = tuple(chance.integers(1, 2 * people // groups, groups).tolist())
    price = chance.uniform(-200_000, 600_000, measures)
    options = []
    for measure in range(measures):
        for group in np.flatnonzero(chance.random(groups) < 0.6).tolist():
            accepting = int(sizes[group] * chance.uniform(0.05, 0.6))
            ore = float(price[measure] * chance.uniform(0.5, 1.5))
            options.append(Option(measure, group, accepting, float(chance.uniform(30, 2_000) * KG), ore))
    fixed = tuple((chance.uniform(0, 2e8, measures)).tolist())
    return Offers(sizes, tuple(f"measure {number}" for number in range(measures)), fixed, tuple(options), 3e13)


def apart(offers: Offers) -> Programme:
    return Programme(offers, NOTHING, frozenset(), small=0)


def totals(programme: Programme, found: Solution) -> tuple[float, float]:
    return programme.totals(found.people)


@BY_CHANCE
@given(small_offers(), shares())
def test_apart_small_offers_come_out_as_counted_out_but_for_the_gap_that_is_told(offers: Offers, share: float) -> None:
    mixes = every_mix(offers)
    need = share * (most(mixes) or 0)
    programme = apart(offers)
    found = programme.cheapest(need, Clock(10))
    least = cheapest(mixes, need)
    if least is None:
        assert found is None
        return
    assert found is not None
    milligrams, ore = totals(programme, found)
    assert milligrams >= need * (1 - 1e-9)
    assert found.bound - 1 <= least <= ore


@BY_CHANCE
@given(small_offers(), some.integers(-20, 60))
def test_apart_what_saves_most_within_a_budget_comes_out_as_counted_out_but_for_the_gap(
    offers: Offers, steps: int
) -> None:
    programme = apart(offers)
    best = most(every_mix(offers), steps * 5_000)
    found = programme.most_saving(steps * 5_000, Clock(10))
    if best is None:
        assert found is None
        return
    assert found is not None
    milligrams, ore = totals(programme, found)
    assert ore <= steps * 5_000
    assert milligrams <= best <= -found.bound + 1e3


def test_whole_and_apart_agree_on_offers_of_middle_size() -> None:
    offers = many(12, seed=3)
    whole = Programme(offers, NOTHING, frozenset())
    assert whole.is_small
    for share in (0.3, 0.7, 0.95):
        need = share * _reach(offers)
        one, other = whole.cheapest(need, Clock(30)), apart(offers).cheapest(need, Clock(30))
        assert one is not None
        assert other is not None
        exact, close = totals(whole, one)[1], totals(apart(offers), other)[1]
        assert other.bound - 1e-6 * abs(exact) <= exact <= close + 1e-6 * abs(exact)


def test_a_plan_of_many_groups_moves_nobody_twice_and_tells_its_gap() -> None:
    offers = many(300)
    need = 0.7 * _reach(offers)
    mix = plan(offers, need)
    assert isinstance(mix, Mix)
    assert mix.milligrams >= need
    assert 0 <= mix.gap < 1e-4
    moved = np.zeros(len(offers.sizes), int)
    for move in mix.moves:
        moved[move.group] += move.people
    assert (moved <= np.array(offers.sizes)).all()
    assert plan(offers, need) == mix


def test_plans_of_several_people_are_made_at_the_same_time_and_do_not_stop_the_server() -> None:
    """HiGHS lets other threads run: a page that waits for a plan keeps nobody else waiting."""
    offers = many(300)
    need = 0.7 * _reach(offers)
    alone = plan(offers, need)
    ticks, over = [0], threading.Event()

    def tick() -> None:
        while not over.is_set():
            ticks[0] += 1
            time.sleep(0.001)

    beside = threading.Thread(target=tick)
    with ThreadPoolExecutor(3) as pool:
        beside.start()
        answers = list(pool.map(lambda _: plan(offers, need), range(3)))
    over.set()
    beside.join()
    assert all(answer == alone for answer in answers)
    assert ticks[0] > 20


def _reach(offers: Offers) -> float:
    programme = Programme(offers, NOTHING, frozenset())
    found = programme.most_saving(None, Clock(10))
    assert found is not None
    return programme.totals(found.people)[0]
