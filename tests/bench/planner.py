"""The planner: 20,000 employees and 25 measures, in as many groups as there will ever be, and a case made to be hard.

Where every measure has a price of its own, the solver soon knows which are cheap. Where all cost nearly the same and something to
begin (`hard`), nothing can be ruled out early.
"""

import time
from collections.abc import Callable
from statistics import median

import numpy as np

from app.measures.curves import cost_curve, front
from app.measures.mixes import NOTHING, Mix, most_milligrams
from app.measures.offers import Offers, Option
from app.measures.planner import Unreachable, plan
from app.measures.programme import Clock
from tests.bench.rows import Row, spread

PEOPLE, MEASURES = 20_000, 25
SHARES = (0.2, 0.5, 0.8, 0.95)
"""How much is to be saved of all that can be."""


def measure() -> list[Row]:
    """Plan for different needs, then draw what the page draws."""
    rows = []
    for groups, hard in ((200, False), (2_000, False), (2_000, True)):
        offers = make_offers(groups, hard=hard)
        most = most_milligrams(offers, NOTHING, frozenset(), Clock(30))
        assert most is not None
        name = f"{PEOPLE:,} employees × {MEASURES} measures, {groups:,} groups{', hard' if hard else ''}"
        planned = [_timed(offers, share * most) for share in SHARES]
        seconds = [one for one, _ in planned]
        mixes = [mix for _, mix in planned]
        gap = max(mix.gap for mix in mixes if isinstance(mix, Mix))
        rows.append(Row(f"plan of {name}, s", spread(seconds), "< 5", max(seconds) < 5))
        rows.append(
            Row("  largest gap that is told", f"{gap:.1e}", "≤ 1e-4", gap <= 1e-4 and len(mixes) == len(SHARES))
        )
    small = make_offers(60, hard=False)
    times = [_seconds(lambda: front(small)) for _ in range(3)]
    rows.append(Row("front of 25 points, 60 groups, s", spread(times), "", None))
    times = [_seconds(lambda: cost_curve(offers)) for _ in range(3)]
    rows.append(Row("cost curve of 2,000 groups, s", spread(times), "< 1", median(times) < 1))
    return rows


def make_offers(groups: int, *, hard: bool, seed: int = 1) -> Offers:
    """Return offers of an organisation made by chance; `hard`: a tonne costs nearly the same by every measure."""
    chance = np.random.default_rng(seed)
    sizes = tuple(chance.integers(1, 2 * PEOPLE // groups, groups).tolist())
    options = []
    for measure in range(MEASURES):
        kg, price = chance.uniform(100, 2_000), chance.uniform(-200_000, 600_000)
        for group in np.flatnonzero(chance.random(groups) < 0.6).tolist():
            accepting = int(sizes[group] * chance.uniform(0.05, 0.6))
            saved = kg * (chance.uniform(0.9, 1.1) if hard else chance.uniform(0.3, 2))
            ore = saved * 200 * chance.uniform(0.98, 1.02) if hard else price * chance.uniform(0.5, 1.5)
            options.append(Option(measure, group, accepting, float(saved * 1e6), float(ore)))
    fixed = chance.uniform(1e7, 1e8, MEASURES) if hard else chance.uniform(0, 2e8, MEASURES)
    return Offers(
        sizes, tuple(f"measure {one}" for one in range(MEASURES)), tuple(fixed.tolist()), tuple(options), 3e13
    )


def _timed(offers: Offers, need: float) -> tuple[float, Mix | Unreachable]:
    began = time.perf_counter()
    mix = plan(offers, need)
    return time.perf_counter() - began, mix


def _seconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return time.perf_counter() - began
