"""The integer programme behind the planner, and HiGHS, which solves it.

With people x[m,g] whom measure m moves of group g, and y[m] = 1 if m is taken up at all:

    minimise    Σ cost[m,g] · x[m,g] + Σ fixed_cost[m] · y[m]
    subject to  Σ gain[m,g] · x[m,g] + Σ fixed_gain[m] · y[m] ≥ least_gain
                Σ_m x[m,g] ≤ size[g]                 nobody is moved twice
                x[m,g] ≤ most[m,g] · y[m]            x whole, y 0 or 1
                Σ_g x[m,g] ≥ least[m], y[m] = 1      for must-haves

The cheapest mix has kronor as cost and emissions as gain; what saves most within a budget has them the other way round.

Up to `SMALL` options HiGHS gets the programme whole and closes the gap. More of them would take it minutes: then
`app.measures.decomposition` separates y from x, and the gap that remains is told. Everything is deterministic: one thread, one
seed, and options in an order of their own (by key of the measure, groups by their content), so that the answer does not depend
on the order in which they were given.

This module and `decomposition` import numpy and HiGHS: import them where they are needed, not when a server starts.
"""

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import highspy
import numpy as np
from highspy._core import _Highs
from numpy.typing import NDArray

from app.measures.offers import Offers

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]

SMALL = 300
"""Options up to which the programme is solved whole, with no gap."""
MEET = 1e-9
"""Share of a need or budget by which it may be missed: rounding of floating-point sums."""


class Undecided(RuntimeError):
    """The time was over before anything could be said."""


@dataclass(frozen=True, slots=True)
class Task:
    """Costs and gains of options (`cost`, `gain`: one for each x) and of measures (`fixed_*`: one for each y); see the module.

    `least_gain` is None where nothing is asked for.
    """

    cost: Floats
    fixed_cost: Floats
    gain: Floats
    fixed_gain: Floats
    least_gain: float | None


@dataclass(frozen=True, slots=True)
class Solution:
    """People of each option, and a proven bound: no other solution costs less than `bound`."""

    people: NDArray[np.int64]
    bound: float


@dataclass(slots=True)
class Clock:
    """How much of the time that one may take is left, in seconds."""

    seconds: float
    _began: float = field(default_factory=time.monotonic)

    def left(self) -> float:
        """Return the rest.

        Raises:
            Undecided: there is none.
        """
        rest = self.seconds - (time.monotonic() - self._began)
        if rest <= 0:
            raise Undecided(
                f"the planner found no answer in {self.seconds:g} s: offer fewer groups, or give it more time"
            )
        return rest


class Programme:
    """Offers in arrays, in the programme's own order.

    Parameters:
        offers: checked ones.
        required: least people by key.
        excluded: keys of measures that may not be taken up.
        small: options up to which it is solved whole.

    `origin` tells which option of the offers each of the programme's is.
    """

    def __init__(
        self, offers: Offers, required: Mapping[str, int], excluded: frozenset[str], small: int = SMALL
    ) -> None:
        keys = sorted(set(offers.measures) - excluded)
        rank = {offers.measures.index(key): number for number, key in enumerate(keys)}
        chosen = [
            (number, one)
            for number, one in enumerate(offers.options)
            if one.measure in rank and one.most > 0
        ]  # fmt: skip
        contents: dict[int, list[tuple[int, int, float, float]]] = {}
        for _, one in chosen:
            contents.setdefault(one.group, []).append((rank[one.measure], one.most, one.milligrams, one.ore))
        ordered = sorted(contents, key=lambda group: (offers.sizes[group], sorted(contents[group])))
        row = {group: number for number, group in enumerate(ordered)}
        chosen.sort(key=lambda pair: (rank[pair[1].measure], row[pair[1].group]))
        self._small = small
        self.origin = [number for number, _ in chosen]
        self.measure: Ints = np.array([rank[one.measure] for _, one in chosen], np.int32)
        self.group: Ints = np.array([row[one.group] for _, one in chosen], np.int32)
        self.most: Floats = np.array([one.most for _, one in chosen], float)
        self.milligrams: Floats = np.array([one.milligrams for _, one in chosen], float)
        self.ore: Floats = np.array([one.ore for _, one in chosen], float)
        self.sizes: Floats = np.array([offers.sizes[group] for group in ordered], float)
        self.fixed: Floats = np.array([offers.fixed_ore[offers.measures.index(key)] for key in keys], float)
        self.least: Floats = np.array([required.get(key, 0) for key in keys], float)

    @property
    def is_small(self) -> bool:
        """Whether it is solved whole."""
        return len(self.origin) <= self._small

    def cheapest(self, need_milligrams: float, clock: Clock) -> Solution | None:
        """Return the cheapest that saves so many mg; None if nothing does.

        Raises:
            Undecided: the time was over.
        """
        free = np.zeros_like(self.fixed)
        return self._solve(Task(self.ore, self.fixed, self.milligrams, free, need_milligrams), clock)

    def most_saving(self, budget_ore: float | None, clock: Clock) -> Solution | None:
        """Return what saves most for so many öre; None if even the must-haves cost more, or cannot be had.

        Raises:
            Undecided: the time was over.
        """
        if budget_ore is None and not self.least.any():
            people = self._best_for_each()
            return Solution(people, -float(self.milligrams @ people))
        free = np.zeros_like(self.fixed)
        least = None if budget_ore is None else -budget_ore
        return self._solve(Task(-self.milligrams, free, -self.ore, -self.fixed, least), clock)

    def taken(self, people: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell of each measure whether anybody is moved by it."""
        return np.bincount(self.measure, people, len(self.fixed)) > 0

    def totals(self, people: NDArray[np.int64]) -> tuple[float, float]:
        """Return mg and öre, correctly rounded whatever the order of the sum."""
        moved = np.flatnonzero(people)
        fixed = self.fixed[self.taken(people)]
        return (
            math.fsum(self.milligrams[moved] * people[moved]),
            math.fsum([*(self.ore[moved] * people[moved]), *fixed]),
        )

    def _best_for_each(self) -> NDArray[np.int64]:
        """Give each group what saves most there, then what saves second most: with nothing else to keep to, nothing saves more."""
        order = np.lexsort((-self.milligrams, self.group))
        before = np.cumsum(self.most[order]) - self.most[order]
        group = self.group[order]
        first = np.searchsorted(group, group)
        room = self.sizes[group] - (before - before[first])
        people = np.zeros(len(order), np.int64)
        people[order] = np.clip(room, 0, self.most[order])
        return people

    def _solve(self, task: Task, clock: Clock) -> Solution | None:
        from app.measures.decomposition import Decomposition  # built on this module

        if not self._has_must_haves():
            return None
        scaled, cost_scale, gain_scale = _scaled(task)
        asked = scaled if scaled.least_gain is None else _asking(scaled, -0.5 * MEET * abs(scaled.least_gain))
        for _ in range(4):
            found = self._whole(asked, clock) if self.is_small else Decomposition(self, asked).solve(clock)
            if found is None:
                return None
            missing = 0.0 if task.least_gain is None else task.least_gain - self._gain(task, found.people)
            if missing <= MEET * abs(task.least_gain or 0):
                return Solution(found.people, found.bound * cost_scale)
            # Within the solver's tolerance, but not within ours: ask for a little more.
            asked = _asking(asked, 2 * missing / gain_scale)
        return None

    def _has_must_haves(self) -> bool:
        offered = np.bincount(self.measure, self.most, len(self.fixed))
        return bool(np.all(offered >= self.least))

    def _gain(self, task: Task, people: NDArray[np.int64]) -> float:
        moved = np.flatnonzero(people)
        return math.fsum([*(task.gain[moved] * people[moved]), *task.fixed_gain[self.taken(people)]])

    def _whole(self, task: Task, clock: Clock) -> Solution | None:
        """Hand the programme to HiGHS as it stands in the module's head."""
        options, measures = len(self.origin), len(self.fixed)
        model = Model(options + measures)
        x, y = np.arange(options), options + np.arange(measures)
        model.cost = np.concatenate([task.cost, task.fixed_cost])
        model.upper = np.concatenate([self.most, np.ones(measures)])
        model.lower[y] = self.least > 0
        self.add_rows(model)
        if task.least_gain is not None:
            model.row(task.least_gain, math.inf, np.concatenate([x, y]), np.concatenate([task.gain, task.fixed_gain]))
        link = model.rows(np.full(options, -math.inf), np.zeros(options))
        model.enter(link, x, np.ones(options))
        model.enter(link, y[self.measure], -self.most)
        solver = model.solver(whole=True)
        if not run(solver, clock):
            return None
        return Solution(whole(solver, options), solver.getInfo().mip_dual_bound)

    def add_rows(self, model: "Model") -> None:
        """Add what holds for x alone, the first columns of a model: groups, then must-haves."""
        options = np.arange(len(self.origin))
        groups = model.rows(np.full(len(self.sizes), -math.inf), self.sizes)
        model.enter(groups[self.group], options, np.ones(len(options)))
        for measure in np.flatnonzero(self.least):
            own = np.flatnonzero(self.measure == measure)
            model.row(self.least[measure], math.inf, own, np.ones(len(own)))


class Model:
    """Columns and rows of a linear programme while it is put together."""

    def __init__(self, columns: int) -> None:
        self.cost: Floats = np.zeros(columns)
        self.lower: Floats = np.zeros(columns)
        self.upper: Floats = np.full(columns, math.inf)
        self._low: list[Floats] = []
        self._high: list[Floats] = []
        self._entries: list[tuple[NDArray[np.int64], NDArray[np.int64], Floats]] = []
        self._rows = 0

    def rows(self, low: Floats, high: Floats) -> NDArray[np.int64]:
        """Add rows between bounds; returns their numbers."""
        self._low.append(low)
        self._high.append(high)
        self._rows += len(low)
        return np.arange(self._rows - len(low), self._rows)

    def row(self, low: float, high: float, columns: NDArray[np.int64], values: Floats) -> int:
        """Add one row with its entries; returns its number."""
        number = self.rows(np.array([low]), np.array([high]))
        self.enter(np.repeat(number, len(columns)), columns, values)
        return int(number[0])

    def enter(self, rows: NDArray[np.int64], columns: NDArray[np.int64], values: Floats) -> None:
        """Put values where rows and columns meet, no two at the same place."""
        self._entries.append((rows, columns, values))

    def solver(self, *, whole: bool) -> _Highs:
        """Hand over to HiGHS; `whole`: every column takes whole numbers alone."""
        rows, columns, values = (np.concatenate(part) for part in zip(*self._entries, strict=True))
        order = np.lexsort((rows, columns))
        programme = highspy.HighsLp()
        programme.num_col_, programme.num_row_ = len(self.cost), self._rows
        programme.col_cost_, programme.col_lower_, programme.col_upper_ = self.cost, self.lower, self.upper
        programme.row_lower_, programme.row_upper_ = np.concatenate(self._low), np.concatenate(self._high)
        if whole:
            programme.integrality_ = [highspy.HighsVarType.kInteger] * len(self.cost)
        programme.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        counts = np.bincount(columns, minlength=len(self.cost))
        programme.a_matrix_.start_ = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
        programme.a_matrix_.index_ = rows[order].astype(np.int32)
        programme.a_matrix_.value_ = values[order]
        solver = quiet_solver()
        solver.passModel(programme)
        return solver


def quiet_solver() -> _Highs:
    """Return a HiGHS that says nothing, takes one thread and decides alike each time."""
    # The class below `highspy.Highs`, which greets on the standard output and calls Python back at each step.
    solver = _Highs()
    for name, value in (
        ("output_flag", False), ("threads", 1), ("random_seed", 0), ("mip_rel_gap", 0.0), ("mip_feasibility_tolerance", 1e-9),
    ):  # fmt: skip
        solver.setOptionValue(name, value)
    return solver


def run(solver: _Highs, clock: Clock) -> bool:
    """Solve; tells whether there is a solution.

    Raises:
        Undecided: the time was over.
    """
    for _ in range(2):
        # HiGHS counts the time of all runs of a solver together.
        solver.setOptionValue("time_limit", solver.getRunTime() + clock.left())
        solver.run()
        status = solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty):
            return True
        if status in (highspy.HighsModelStatus.kInfeasible, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return False
        # Where it went on from had become too inexact: from the beginning.
        solver.clearSolver()
    raise Undecided(
        f"the planner found no answer in {clock.seconds:g} s ({status.name}): offer fewer groups, or give it more time"
    )


def whole(solver: _Highs, count: int) -> NDArray[np.int64]:
    """Return the first columns of a solution as whole numbers."""
    return np.rint(np.array(solver.getSolution().col_value[:count], dtype=np.float64)).astype(np.int64)


def _asking(task: Task, more: float) -> Task:
    return replace(task, least_gain=(task.least_gain or 0.0) + more)


def _scaled(task: Task) -> tuple[Task, float, float]:
    """Bring costs and gains near 1,000 by powers of two, which loses no digit: mg and öre are beyond a solver's tolerances."""
    cost, gain = _power(task.cost), _power(task.gain)
    least = None if task.least_gain is None else task.least_gain / gain
    return (
        Task(task.cost / cost, task.fixed_cost / cost, task.gain / gain, task.fixed_gain / gain, least),
        cost,
        gain,
    )


def _power(values: Floats) -> float:
    largest = float(np.max(np.abs(values), initial=0.0))
    return 2.0 ** (math.frexp(largest)[1] - 10) if largest > 0 else 1.0
