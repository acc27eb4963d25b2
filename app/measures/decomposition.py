"""The integer programme of many groups, decomposed: which measures are taken up, and whom they move.

Benders (1962) with stabilised cuts as in Fischetti, Ljubić and Sinnl, "Redesigning Benders decomposition for large-scale facility
location", Management Science 63 (2017): a measure is a facility with a fixed cost, a group a customer. Once y is given, x is a
linear programme, whose reduced costs d say what a change of y would be worth:

    cost(y') ≥ cost(y) + Σ_m slope[m] · (y'[m] − y[m]),   slope[m] = Σ_g most[m,g] · min(d[m,g], 0) − dual · fixed_gain[m]

HiGHS solves the small master programme of y and these cuts, first with shares of measures, then with whole ones. People become
whole at the end: all but those options whose reduced costs are near 0 keep what the linear programme says. What whole people
cost more than the master's bound is the gap that is told; it is hardly ever more than one person's.
"""

import math
from dataclasses import dataclass

import highspy
import numpy as np
from highspy._core import _Highs
from numpy.typing import NDArray

from app.measures.programme import Clock, Floats, Model, Programme, Solution, Task, Undecided, run, whole

CLOSE = 1e-5
"""Share of all costs at which master and linear programme count as equal."""
STEP = 0.5
"""How far each cut goes from the one before towards the master's proposal: whole steps swing to and fro."""
MOST_SHARES = 200
"""Cuts with shares of measures."""
MOST_CUTS = 600
SEARCH = 0.6
"""Share of the time for finding measures; the rest is for whole people."""
WHOLE = 5
"""Times `CLOSE` that whole people may cost more than shares of people before more options are tried."""
CORE, LARGEST_CORE = 400, 6_400
"""Options among which whole people are sought at first, and at most where some have been found."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """The linear programme at some y: what x costs, x itself, reduced costs, and what a change of each y is worth."""

    cost: float
    people: Floats
    reduced: Floats
    slopes: Floats

    def gross(self, task: Task) -> float:
        """Return what is paid, whatever it saves elsewhere."""
        return float(np.abs(task.cost) @ self.people)


class _Linear:
    """x for given y, solved again and again from where it was.

    Parameters:
        task: asks for the cheapest that gains enough; with `for_gain` for what gains most, whatever it costs.
    """

    def __init__(self, programme: Programme, task: Task, *, for_gain: bool) -> None:
        self._of, self._task, self._for_gain = programme, task, for_gain
        count = len(programme.origin)
        model = Model(count)
        model.cost = -task.gain if for_gain else task.cost
        model.upper = programme.most
        programme.add_rows(model)
        self._gain_row: int | None = None
        if task.least_gain is not None and not for_gain:
            self._gain_row = model.row(task.least_gain, math.inf, np.arange(count), task.gain)
        self._solver = model.solver(whole=False)
        self._columns, self._zeros = np.arange(count, dtype=np.int32), np.zeros(count)

    def at(self, open_: Floats, clock: Clock) -> _Answer | None:
        """Return the answer for shares of measures that are open; None if there is none."""
        of, task = self._of, self._task
        self._solver.changeColsBounds(len(self._columns), self._columns, self._zeros, of.most * open_[of.measure])
        if self._gain_row is not None and task.least_gain is not None:
            self._solver.changeRowBounds(self._gain_row, task.least_gain - float(task.fixed_gain @ open_), math.inf)
        if not run(self._solver, clock):
            return None
        solution = self._solver.getSolution()
        reduced: Floats = np.array(solution.col_dual, dtype=np.float64)
        slopes: Floats = np.zeros(len(of.fixed))
        np.add.at(slopes, of.measure, of.most * np.minimum(reduced, 0))
        if self._gain_row is not None:
            slopes -= solution.row_dual[self._gain_row] * task.fixed_gain
        cost = self._solver.getInfo().objective_function_value
        return _Answer(cost, np.array(solution.col_value, dtype=np.float64), reduced, slopes)


class Decomposition:
    """One task of a programme; see the module."""

    def __init__(self, programme: Programme, task: Task) -> None:
        self._of, self._task = programme, task
        self._cheapest = _Linear(programme, task, for_gain=False)
        self._gaining = _Linear(programme, task, for_gain=True) if task.least_gain is not None else None
        self._measures = np.arange(len(programme.fixed), dtype=np.int32)
        self._master = self._begin_master()
        self._best_cost, self._best = math.inf, np.ones(len(programme.fixed))
        self._here: Floats = np.ones(len(programme.fixed))
        self._bound, self._gross = -math.inf, 0.0

    def solve(self, clock: Clock) -> Solution | None:
        """Return people and bound; None if there is no solution.

        When the time is short, the best that was found so far, and the bound that was proven by then.

        Raises:
            Undecided: the time was over.
        """
        everything = np.ones(len(self._measures))
        try:
            if not self._search(everything, Clock(SEARCH * clock.left())):
                return None
        except Undecided:
            self._try_near(clock)
            if not math.isfinite(self._best_cost):
                raise
        # Where the chosen measures reach the need by a share of a person only, all may be taken up.
        for open_ in (self._best, everything):
            if (people := self._whole_people(open_, clock)) is not None:
                return Solution(people, self._bound)
        raise Undecided("shares of people would do, whole people were not found: ask for a little less")

    def _search(self, everything: Floats, clock: Clock) -> bool:
        """Find the measures to take up; tells whether any do."""
        self._try(everything, clock)
        if not self._with_shares(clock):
            return False
        self._master.changeColsIntegrality(
            len(self._measures),
            self._measures,
            np.full(len(self._measures), int(highspy.HighsVarType.kInteger), np.uint8),
        )
        self._try_near(clock)
        return self._with_whole_measures(clock)

    def _try_near(self, clock: Clock) -> None:
        """Take up whole what is taken up in shares, half or hardly at all."""
        for share in (0.5, 0.01):
            self._try(np.where((self._here > share) | (self._of.least > 0), 1.0, 0.0), clock)

    def _begin_master(self) -> _Highs:
        """Return the programme of y and of what x costs, without cuts yet."""
        count = len(self._measures)
        lowest = float(np.minimum(self._task.cost, 0) @ self._of.most) - 1
        model = Model(count + 1)
        model.cost = np.append(self._task.fixed_cost, 1.0)
        model.lower = np.append(np.where(self._of.least > 0, 1.0, 0.0), lowest)
        model.upper = np.append(np.ones(count), math.inf)
        model.row(lowest, math.inf, np.array([count]), np.ones(1))
        return model.solver(whole=False)

    def _with_shares(self, clock: Clock) -> bool:
        """Add cuts until master and linear programme agree on shares of measures; tells whether there are any."""
        least = math.inf
        for _ in range(MOST_SHARES):
            if not run(self._master, clock):
                return False
            self._bound = self._master.getInfo().objective_function_value
            self._here = STEP * self._proposal() + (1 - STEP) * self._here
            least = min(least, self._cut(self._here, clock))
            if least - self._bound <= self._close(least):
                break
        return True

    def _with_whole_measures(self, clock: Clock) -> bool:
        """Add cuts until master and linear programme agree on whole measures; tells whether there are any."""
        for _ in range(MOST_CUTS):
            if not run(self._master, clock):
                return False
            self._bound = max(self._bound, self._master.getInfo().mip_dual_bound)
            if self._best_cost - self._bound <= self._close(self._best_cost):
                break
            self._try(np.rint(self._proposal()), clock)
        return True

    def _proposal(self) -> Floats:
        values: Floats = np.array(self._master.getSolution().col_value, dtype=np.float64)
        return np.clip(values[: len(self._measures)], 0.0, 1.0)

    def _close(self, cost: float) -> float:
        """Return the difference that counts as none: a share of what is paid, for the sum may be near 0 by what is saved."""
        return CLOSE * max(abs(cost), self._gross) if math.isfinite(cost) else 0.0

    def _try(self, open_: Floats, clock: Clock) -> None:
        cost = self._cut(open_, clock)
        if cost < self._best_cost:
            self._best_cost, self._best = cost, open_

    def _cut(self, open_: Floats, clock: Clock) -> float:
        """Tell the master what is known at some y; returns what it costs there, infinity if too little is gained."""
        count = len(self._measures)
        if (found := self._cheapest.at(open_, clock)) is not None:
            columns = np.append(self._measures, count).astype(np.int32)
            low = found.cost - float(found.slopes @ open_)
            self._master.addRow(low, math.inf, count + 1, columns, np.append(-found.slopes, 1.0))
            self._gross = found.gross(self._task) + float(self._task.fixed_cost @ open_)
            return found.cost + float(self._task.fixed_cost @ open_)
        reached = self._gaining.at(open_, clock) if self._gaining is not None else None
        if reached is None or self._task.least_gain is None:
            # Not even the must-haves go together.
            self._master.addRow(1.0, math.inf, 0, np.zeros(0, np.int32), np.zeros(0))
            return math.inf
        slopes = self._task.fixed_gain - reached.slopes
        low = self._task.least_gain + reached.cost - float(reached.slopes @ open_)
        self._master.addRow(low, math.inf, count, self._measures, slopes)
        return math.inf

    def _whole_people(self, open_: Floats, clock: Clock) -> NDArray[np.int64] | None:
        """Return the cheapest whole people near the linear programme's at some whole y; None if there are none."""
        of, task = self._of, self._task
        found = self._cheapest.at(open_, clock)
        if found is None:
            return None
        near = np.argsort(np.abs(found.reduced), kind="stable")
        count, size = len(near), CORE
        model = Model(count)
        model.cost = task.cost
        of.add_rows(model)
        if task.least_gain is not None:
            model.row(task.least_gain - float(task.fixed_gain @ open_), math.inf, np.arange(count), task.gain)
        limit = of.most * open_[of.measure]
        best: NDArray[np.int64] | None = None
        while True:
            model.lower = np.floor(found.people + 1e-6)
            model.upper = model.lower.copy()
            core = near[:size]
            model.lower[core], model.upper[core] = 0.0, limit[core]
            solver = model.solver(whole=True)
            solver.setOptionValue("mip_rel_gap", CLOSE)
            if run(solver, clock):
                best = whole(solver, count)
                lost = float(task.cost @ best) - found.cost
            if size >= count or (
                best is not None and (lost <= WHOLE * self._close(found.cost) or size >= LARGEST_CORE)
            ):
                return best
            size *= 4
