"""What follows from figures that are told: a linear programme of what is unknown (HiGHS), and what each of it can be."""

from collections.abc import Iterable, Mapping

import highspy
import numpy as np

FREE = highspy.kHighsInf


class Ranges:
    """Unknown amounts that are not negative, and sums of them that are told to lie between two amounts."""

    def __init__(self, most: Iterable[float]) -> None:
        """Begin with unknown amounts, each at most so much (`FREE` for any)."""
        self._solver = highspy.Highs()
        self._solver.setOptionValue("output_flag", False)
        # As the planner has it: HiGHS keeps the threads of its first run for the whole process.
        self._solver.setOptionValue("threads", 1)
        self._most = list(most)
        for one in self._most:
            self._solver.addCol(0.0, 0.0, one, 0, np.array([], np.int32), np.array([], float))

    def tell(self, low: float, high: float, parts: Mapping[int, float]) -> None:
        """Take it that a weighted sum of some lies between two amounts."""
        columns, factors = np.array(list(parts), np.int32), np.array(list(parts.values()), float)
        self._solver.addRow(low, high, len(parts), columns, factors)

    def know(self, column: int, amount: float) -> None:
        """Take it that one is known."""
        self._solver.changeColBounds(column, amount, amount)

    def forget(self, column: int) -> None:
        """Take it that one is unknown again."""
        self._solver.changeColBounds(column, 0.0, self._most[column])

    def of(self, parts: Mapping[int, float]) -> tuple[float, float]:
        """Return the least and the largest that a weighted sum can be."""
        for column, factor in parts.items():
            self._solver.changeColCost(column, factor)
        ends = [self._solve(sense) for sense in (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize)]
        for column in parts:
            self._solver.changeColCost(column, 0.0)
        return ends[0], ends[1]

    def _solve(self, sense: highspy.ObjSense) -> float:
        self._solver.changeObjectiveSense(sense)
        self._solver.run()
        status = self._solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kUnbounded, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return FREE if sense == highspy.ObjSense.kMaximize else -FREE
        assert status == highspy.HighsModelStatus.kOptimal, f"the truth does not fit what was told: {status}"
        return float(self._solver.getInfo().objective_function_value)
