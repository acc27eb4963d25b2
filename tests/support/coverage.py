"""How often intervals hold the truth: counted over made-up organisations that are known to the last gram.

`python -m tests.support.coverage` prints the tables of docs/statistics.md (20 minutes); `--samples 200` a quick look at them.
"""

import argparse
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np

from app.statistics.bootstrap import bootstrapped
from app.statistics.estimates import linearised
from app.statistics.figures import Figure, Mean, Ratio, Total
from app.statistics.intervals import Estimate
from app.statistics.panel import Change, cross_sections, match, panel
from app.statistics.sample import Sample
from tests.support.population import COMMUTING_AND_FLIGHTS, SIZES, TRAVEL, Population, population

Method = Literal["steadied", "t", "bootstrap"]
SMALL = 30
"""Employees up to which a department counts as small here; 35 to 65 % of them answer."""
REPLICATES = 200


@dataclass(frozen=True)
class Held:
    """How many of some intervals hold the truth, and how many lie wholly above or below it."""

    intervals: int
    above: int
    below: int

    @property
    def percent(self) -> float:
        """Share that holds it."""
        return 100 * (1 - (self.above + self.below) / self.intervals)

    @property
    def chance(self) -> float:
        """Two standard errors of the share, percentage points, of as many intervals that hold 95 times in 100."""
        return 200 * float(np.sqrt(0.95 * 0.05 / self.intervals))


class Counted:
    """Counts intervals by name."""

    def __init__(self) -> None:
        self._sides: dict[str, list[int]] = defaultdict(list)

    def add(self, name: str, found: Estimate, true: float) -> None:
        """Count one interval; the millionth part of it is rounding."""
        slack = 1e-9 * abs(true)
        self._sides[name].append((found.lower > true + slack) - (found.upper < true - slack))

    def held(self) -> dict[str, Held]:
        """Return what was counted."""
        return {name: Held(len(one), one.count(1), one.count(-1)) for name, one in self._sides.items()}


def of_figures(
    samples: int,
    *,
    by_mode: bool,
    method: Method = "steadied",
    travel: str = COMMUTING_AND_FLIGHTS,
    seed: int = 1,
    organisations: int | None = None,
) -> dict[str, Held]:
    """Count the intervals of the mean, the total, a ratio, and the means of small and large departments.

    Parameters:
        samples: how many are drawn in all.
        by_mode: whether answering depends on the mode as well as on the department; then weights are raked to both.
        organisations: of how many; of each sample another unless told otherwise, so that samples are independent.
    """
    random, counted, truth = np.random.default_rng(seed), Counted(), None
    for number in range(samples):
        if truth is None or number % (samples // (organisations or samples)) == 0:
            truth = population(random, depends_on_mode=by_mode, travel=travel)
        drawn = truth.drawn(truth.answers(random), raked=by_mode)
        names, figures, known = _figures(drawn, truth)
        for name, found, true in zip(names, _estimated(drawn, figures, method, number), known, strict=True):
            counted.add(name, found, true)
    return counted.held()


def of_changes(samples: int, *, seed: int = 1, raked: bool = False) -> dict[str, Held]:
    """Count the intervals of the change between two rounds, of the same people and of two cross-sections.

    A tenth of those employed leave and as many join; half of those who stayed say in the second round what their answering the
    first time says, the others choose anew.
    """
    random, counted = np.random.default_rng(seed), Counted()
    for _ in range(samples):
        for name, change, absolute, relative in _changes(random, raked):
            counted.add(f"{name}, absolute", change.absolute, absolute)
            assert change.relative is not None
            counted.add(f"{name}, relative", change.relative, relative)
    return counted.held()


def _figures(drawn: Sample, truth: Population) -> tuple[list[str], list[Figure], list[float]]:
    labels = np.array(drawn.strata)[drawn.stratum]
    kg, km = truth.kilograms, truth.kilometres
    names = ["mean", "total", "ratio"]
    figures: list[Figure] = [Mean("kg"), Total("kg"), Ratio("kg", "km")]
    known = [float(kg.mean()), float(kg.sum()), float(kg.sum() / km.sum())]
    for one, size in enumerate(SIZES):
        names.append("small" if size <= SMALL else "large")
        figures.append(Mean("kg", labels == one))
        known.append(float(kg[truth.department == one].mean()))
    return names, figures, known


def _estimated(drawn: Sample, figures: list[Figure], method: Method, seed: int) -> list[Estimate]:
    if method == "bootstrap":
        return bootstrapped(drawn, figures, seed=seed, replicates=REPLICATES)
    return linearised(drawn, figures, method=method)


def _changes(random: np.random.Generator, raked: bool) -> Iterator[tuple[str, Change, float, float]]:
    truth = population(random, depends_on_mode=raked)
    employed = len(truth.kilograms)
    stayed = random.random(employed) < 0.9
    fresh = population(random, depends_on_mode=raked)
    later = np.where(stayed, truth.kilograms * random.lognormal(-0.1, 0.3, employed), fresh.kilograms)
    # Whoever joins takes the place of somebody who left, department and mode included: head counts and margins stay.
    after = Population(later, truth.kilometres, truth.department, truth.mode, truth.chance)
    names = np.arange(employed)
    second_names = np.where(stayed, names, names + employed)
    while True:
        first = truth.answers(random)
        second = np.where(stayed & (random.random(employed) < 0.5), first, after.answers(random))
        both = first & second & stayed
        if all(np.bincount(truth.department[one], minlength=len(SIZES)).min() >= 2 for one in (second, both)):
            break
    one, other = truth.drawn(first, raked=raked), after.drawn(second, raked=raked)
    was, now = truth.kilograms, later
    crossed = cross_sections(one, other, names[first].tolist(), second_names[second].tolist(), "kg")
    yield "cross-sections", crossed, float(now.mean() - was.mean()), float(now.mean() / was.mean() - 1)
    places, later_places = match(names[first].tolist(), second_names[second].tolist())
    rows = first.nonzero()[0][places]
    counts = {place: int((stayed & (truth.department == place)).sum()) for place in range(len(SIZES))}
    modes = {place: int((stayed & (truth.mode == place)).sum()) for place in range(3)}
    same = panel(
        was[rows],
        now[second.nonzero()[0][later_places]],
        truth.department[rows].tolist(),
        counts,
        margins={"mode": (truth.mode[rows].tolist(), modes)} if raked else None,
    )
    was, now = was[stayed], now[stayed]
    yield "panel", same, float(now.mean() - was.mean()), float(now.mean() / was.mean() - 1)


def _row(name: str, found: dict[str, Held]) -> str:
    cells = [f"{one.percent:.1f} ({100 * one.above / one.intervals:.1f}, {100 * one.below / one.intervals:.1f})"
             for one in found.values()]  # fmt: skip
    return f"| {name} | {' | '.join(cells)} |"


def _table(heading: str, columns: list[str], rows: dict[str, Callable[[], dict[str, Held]]]) -> None:
    print(f"\n{heading}\n\n| | {' | '.join(columns)} |\n|---{'|---' * len(columns)}|")
    for name, counted in rows.items():
        print(_row(name, counted()), flush=True)


def _print(samples: int) -> None:
    columns = ["mean", "total", "ratio", f"departments of up to {SMALL}", "larger ones"]
    answering = {"department": False, "department and mode": True}
    methods: tuple[Method, ...] = ("t", "steadied", "bootstrap")
    counts = {"t": samples, "steadied": samples, "bootstrap": samples // 2}
    _table(
        "Answering depends on",
        columns,
        {
            f"{on}, {method}": partial(of_figures, counts[method], by_mode=by_mode, method=method, seed=101)
            for on, by_mode in answering.items()
            for method in methods
        },
    )
    _table(
        "Other travel, raked",
        columns,
        {
            f"{travel}, {method}": partial(
                of_figures, samples // 2, by_mode=True, method=method, travel=travel, seed=102
            )
            for travel in TRAVEL
            for method in methods[:2]
        },
    )
    _table(
        "Changes, answering depends on",
        ["cross-sections, absolute", "relative", "panel, absolute", "relative"],
        {on: partial(of_changes, samples // 2, seed=103, raked=by_mode) for on, by_mode in answering.items()},
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--samples", type=int, default=4000, help="of the first table; half of it for bootstrap and the others"
    )
    _print(parser.parse_args().samples)
