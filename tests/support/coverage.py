"""How often intervals hold the truth: counted over made-up organisations that are known to the last gram.

`python -m tests.support.coverage` prints the tables of docs/statistics.md (ten minutes of an idle core); `--samples 400` takes a
quick look at them.
"""

import argparse
import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np

from app.measurement.changes import Change as ServersChange
from app.measurement.changes import change_between, panel_change
from app.measurement.influence import Linearised, linearise
from app.rollups.pending import PersonWeek
from app.statistics.bootstrap import bootstrapped
from app.statistics.estimates import linearised
from app.statistics.figures import Figure, Mean, Ratio, Total
from app.statistics.intervals import Estimate
from app.statistics.panel import Change, cross_sections, panel
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

    def add(self, name: str, lower: float, upper: float, true: float) -> None:
        """Count one interval; the billionth part is rounding."""
        slack = 1e-9 * abs(true)
        self._sides[name].append((lower > true + slack) - (upper < true - slack))

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
            counted.add(name, found.lower, found.upper, true)
    return counted.held()


def of_changes(samples: int, *, seed: int = 1, raked: bool = False) -> dict[str, Held]:
    """Count the intervals of the change between two rounds, of the same people and of two cross-sections.

    Parameters:
        raked: whether answering depends on the mode as well, and weights are raked; else the server's relative changes
            (`app.measurement.changes`) are counted beside those of the plain functions.
    """
    random, counted = np.random.default_rng(seed), Counted()
    for _ in range(samples):
        rounds = _two_rounds(random, raked)
        for name, change, true in _changes(rounds, raked):
            assert change.relative is not None
            counted.add(f"{name}, absolute", change.absolute.lower, change.absolute.upper, true[1] - true[0])
            counted.add(f"{name}, relative", change.relative.lower, change.relative.upper, true[1] / true[0] - 1)
            if not raked:
                found = _of_the_server(rounds, panel=name == "panel")
                counted.add(f"server's {name}", found.low, found.high, 100 * (true[1] / true[0] - 1))
    return counted.held()


@dataclass(frozen=True)
class Rounds:
    """Two rounds of an organisation.

    A tenth leaves, and whoever joins takes such a place, department and mode included, so that head counts and margins stay. Half
    of those who stay answer the second time as they did the first, the others choose anew.

    Attributes:
        before: the organisation in the first round.
        after: in the second.
        stayed: who is employed in both, shape (employed,).
        first: who answered the first round.
        second: who answered the second.
    """

    before: Population
    after: Population
    stayed: np.ndarray
    first: np.ndarray
    second: np.ndarray

    @property
    def both(self) -> np.ndarray:
        """Who stayed and answered twice."""
        return np.asarray(self.first & self.second & self.stayed)

    def name(self, place: int, *, later: bool) -> int:
        """Return who has a place: who joined is somebody else."""
        return place + len(self.stayed) if later and not self.stayed[place] else place


def _two_rounds(random: np.random.Generator, raked: bool) -> Rounds:
    before, others = (population(random, depends_on_mode=raked) for _ in range(2))
    employed = len(before.kilograms)
    stayed = random.random(employed) < 0.9
    later = np.where(stayed, before.kilograms * random.lognormal(-0.1, 0.3, employed), others.kilograms)
    after = Population(later, before.kilometres, before.department, before.mode, before.chance)
    while True:
        first = before.answers(random)
        second = np.where(stayed & (random.random(employed) < 0.5), first, after.answers(random))
        found = Rounds(before, after, stayed, first, second)
        counts = [np.bincount(before.department[one], minlength=len(SIZES)).min() for one in (second, found.both)]
        if min(counts) >= 2:
            return found


def _changes(rounds: Rounds, raked: bool) -> Iterator[tuple[str, Change, tuple[float, float]]]:
    before, after = rounds.before, rounds.after
    crossed = cross_sections(
        before.drawn(rounds.first, raked=raked),
        after.drawn(rounds.second, raked=raked),
        [rounds.name(place, later=False) for place in np.flatnonzero(rounds.first).tolist()],
        [rounds.name(place, later=True) for place in np.flatnonzero(rounds.second).tolist()],
        "kg",
    )
    yield "cross-sections", crossed, (float(before.kilograms.mean()), float(after.kilograms.mean()))
    stayed, who = rounds.stayed, rounds.both
    counts = {place: int((stayed & (before.department == place)).sum()) for place in range(len(SIZES))}
    modes = {place: int((stayed & (before.mode == place)).sum()) for place in range(3)}
    same = panel(
        before.kilograms[who],
        after.kilograms[who],
        before.department[who].tolist(),
        counts,
        margins={"mode": (before.mode[who].tolist(), modes)} if raked else None,
    )
    yield "panel", same, (float(before.kilograms[stayed].mean()), float(after.kilograms[stayed].mean()))


def _of_the_server(rounds: Rounds, *, panel: bool) -> ServersChange:
    first = _linearised(rounds, rounds.before, rounds.first, later=False)
    second = _linearised(rounds, rounds.after, rounds.second, later=True)
    if panel:
        told = panel_change(first, second)
        assert told is not None
        return told[1]
    change = change_between(first, second)
    assert change is not None
    return change


def _linearised(rounds: Rounds, truth: Population, who: np.ndarray, *, later: bool) -> Linearised:
    week = dt.date(2026, 3, 2)
    rows = [
        PersonWeek(rounds.name(place, later=later), int(truth.department[place]), (place,))
        for place in np.flatnonzero(who).tolist()
    ]
    groups = {week: [frozenset([one]) for one in range(len(SIZES))]}
    found = linearise({week: rows}, groups, truth.head_counts, lambda row: float(truth.kilograms[row.now[0]]))
    assert found is not None
    return found


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


FIGURES = {"mean": "mean, total", "ratio": "ratio", "small": f"departments of up to {SMALL}", "large": "larger ones"}
"""What the tables tell, by heading; the total is the mean times a known head count."""
CHANGES = {
    "cross-sections, absolute": "cross-sections, absolute",
    "cross-sections, relative": "relative",
    "server's cross-sections": "the server's",
    "panel, absolute": "panel, absolute",
    "panel, relative": "relative",
    "server's panel": "the server's",
}


def _table(first: str, columns: dict[str, str], rows: Mapping[str, Callable[[], dict[str, Held]]]) -> None:
    print(f"\n| {first} | {' | '.join(columns.values())} |\n|---{'|---' * len(columns)}|")
    for name, counted in rows.items():
        found = counted()
        cells = [_cell(found[column]) if column in found else "" for column in columns]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


def _cell(one: Held) -> str:
    return f"{one.percent:.1f} ({100 * one.above / one.intervals:.1f}, {100 * one.below / one.intervals:.1f})"


def _print(samples: int) -> None:
    answering = {"department": False, "department and mode, raked": True}
    counts: dict[Method, int] = {"t": samples, "steadied": samples, "bootstrap": samples // 2}
    rows = {
        f"{on}; {method} ({count:,})": partial(of_figures, count, by_mode=by_mode, method=method, seed=101)
        for on, by_mode in answering.items()
        for method, count in counts.items()
    }
    _table("answering depends on", FIGURES, rows)
    few = samples // 4
    _table("travel", FIGURES, {one: partial(of_figures, few, by_mode=True, travel=one, seed=102) for one in TRAVEL})
    changes = {on: partial(of_changes, few, seed=103, raked=by_mode) for on, by_mode in answering.items()}
    _table("answering depends on", CHANGES, changes)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--samples",
        type=int,
        default=4000,
        help="of the first table; half of it for the bootstrap, a quarter for the others",
    )
    _print(parser.parse_args().samples)
