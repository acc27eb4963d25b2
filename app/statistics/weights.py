"""Weights: how many of the employed each respondent stands for.

Post-stratification: w_i = N_h / n_h for respondent i of stratum h (Särndal, Swensson and Wretman, Model Assisted Survey
Sampling, 1992, section 7.6). With further margins, raking by iterative proportional fitting: the weights of each category are
multiplied in turn by its known count over their sum, until all margins are met (Deming and Stephan, Annals of Mathematical
Statistics 11, 1940; Deville, Särndal and Sautory, JASA 88, 1993).

Raking removes the bias of non-response that depends on the margins' categories as a product of one factor per margin. What
depends on anything else stays: with head counts by department alone, cyclists who answer more often than drivers make the
organisation look greener than it is, and no formula sees that. A margin of the usual mode (a parking register, a question asked
of everyone at sign-up, an earlier round) is what it takes.
"""

import numpy as np

from app.statistics.checks import Array, Codes, Flags
from app.statistics.sample import Sample

TOLERANCE = 1e-10
"""Largest relative difference between a margin and its weights' sum at which raking is done."""
MOST_ROUNDS = 1000


def weights(sample: Sample, *, trim: float | None = None) -> Array:
    """Return the weight of each respondent, shape (n,): people of the employed they stand for.

    Parameters:
        trim: largest weight as a multiple of the mean weight; weights above it are cut and the rest raked again, alternating
            until both hold. None (the rule): no trimming, because it brings back a part of the bias.

    Raises:
        ValueError: if the margins cannot be met, naming the worst.

    >>> from app.statistics.sample import sample
    >>> weights(sample([1.0, 2.0, 3.0], ["a", "a", "b"], {"a": 10, "b": 4})).tolist()
    [5.0, 5.0, 4.0]
    """
    made = Raking(sample)
    found: Array = made.raked(base_weights(sample)[None, :])[0]
    if trim is None:
        return found
    if not trim > 1:
        raise ValueError(f"trim: expected a multiple of the mean weight above 1, got {trim!r}")
    highest = trim * found.mean()
    for _ in range(100):
        if found.max() <= highest * (1 + 1e-9):
            return found
        found = made.raked(np.minimum(found, highest)[None, :])[0]
    raise ValueError(f"trim: the margins cannot be met with weights of at most {trim:g} times their mean; allow more")


def base_weights(sample: Sample) -> Array:
    """Return N_h / n_h of each respondent, shape (n,)."""
    return np.asarray((sample.head_counts / sample.respondents)[sample.stratum])


def margins_of(sample: Sample) -> list[tuple[str, Codes, Array]]:
    """Return what weights must meet, as (name, place of each respondent's category, counts), the strata first."""
    return [("stratum", sample.stratum, sample.head_counts)] + [
        (margin.name, margin.members, margin.counts) for margin in sample.margins
    ]


class Raking:
    """Iterative proportional fitting for many sets of weights at once, by cells: people alike in all margins share a factor."""

    def __init__(self, sample: Sample) -> None:
        self._margins = margins_of(sample)
        table = np.column_stack([place for _, place, _ in self._margins])
        cells, inverse = np.unique(table, axis=0, return_inverse=True)
        self._cells, self._of = cells, inverse.reshape(-1)
        self._order = np.argsort(self._of, kind="stable")
        self._starts = np.searchsorted(self._of[self._order], np.arange(len(cells)))
        self._indicators = [
            (np.arange(len(counts)) == cells[:, [column]]).astype(np.float64)
            for column, (_, _, counts) in enumerate(self._margins)
        ]

    def raked(self, weights: Array) -> Array:
        """Return weights that meet every margin, shape (b, n), of some to start from, shape (b, n).

        Raises:
            ValueError: if a margin cannot be met: a category without weight, or margins that contradict each other.
        """
        sums = np.add.reduceat(weights[:, self._order], self._starts, axis=1)
        fitted = sums.copy()
        for _ in range(MOST_ROUNDS if len(self._margins) > 1 else 1):
            for column, (name, _, counts) in enumerate(self._margins):
                found = fitted @ self._indicators[column]
                if not found.all():
                    raise ValueError(f"margin {name!r}: a category has no weight left, so it cannot be met; merge it")
                fitted *= (counts / found)[:, self._cells[:, column]]
            if self._worst(fitted)[0] <= TOLERANCE:
                break
        else:
            worst, name = self._worst(fitted)
            raise ValueError(
                f"margin {name!r} cannot be met together with the others: {worst:.1%} off after {MOST_ROUNDS} rounds; "
                "expected margins that some weights can meet: merge small categories, or leave that margin out"
            )
        factors = np.divide(fitted, sums, out=np.zeros_like(fitted), where=sums > 0)
        return np.asarray(weights * factors[:, self._of])

    def lacking(self, weights: Array) -> Flags:
        """Return which sets of weights, shape (b, n), leave a category without any, shape (b,)."""
        sums = np.add.reduceat(weights[:, self._order], self._starts, axis=1)
        lost: Flags = np.any([(sums @ indicators <= 0).any(axis=1) for indicators in self._indicators], axis=0)
        return lost

    def _worst(self, fitted: Array) -> tuple[float, str]:
        """Return the largest relative difference, and the margin that it is in."""
        return max(
            (float(np.abs(fitted @ indicators / counts - 1).max()), name)
            for indicators, (name, _, counts) in zip(self._indicators, self._margins, strict=True)
        )
