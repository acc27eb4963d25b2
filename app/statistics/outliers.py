"""Outliers by a stated rule, shown and never silently changed: both figures come back, and who makes the difference.

The rule: of the positive values take logarithms (travel is skewed; a long commute is no outlier) and their weighted quartiles
Q1 and Q3; a value above exp(Q3 + 3 (Q3 − Q1)) is far out (Tukey, Exploratory Data Analysis, 1977, section 2D, on the log scale).
A respondent far out stands for w employees in the plain figure; in the winsorised one the part above the cutoff c stands for
that person alone:

    y* = c + (y − c) / w

(type II winsorising; Kokic and Bell, Journal of Official Statistics 10, 1994, pages 419-435). It trades some bias downwards for
less chance, so the plain figure stays the published one unless a coordinator decides otherwise.
"""

from dataclasses import dataclass, replace

import numpy as np

from app.statistics.checks import Array
from app.statistics.estimates import linearised
from app.statistics.figures import Figure, Mean, Total
from app.statistics.intervals import Estimate
from app.statistics.sample import Sample
from app.statistics.weights import weights

MULTIPLE = 3.0
LEAST_VALUES = 8
"""Positive values below which quartiles say nothing, and nobody is called far out."""


@dataclass(frozen=True, slots=True)
class Outliers:
    """Who is far out, and what the figure is with them and with their part above the cutoff standing for themselves alone.

    Attributes:
        places: of those far out, in the order of the sample.
        cutoff: above which a value is, in the figure's unit; infinite if there are too few values to say.
        plain: the figure per employee.
        winsorised: the same with y*.
        plain_total: the figure of everyone employed.
        winsorised_total: the same with y*.
    """

    places: tuple[int, ...]
    cutoff: float
    plain: Estimate
    winsorised: Estimate
    plain_total: Estimate
    winsorised_total: Estimate


def outliers(
    sample: Sample, figure: str | int = 0, *, multiple: float = MULTIPLE, confidence: float = 0.95
) -> Outliers:
    """Return who is far out, and both figures.

    Parameters:
        multiple: of the quartiles' distance above the upper quartile; 3 unless told otherwise.

    Raises:
        ValueError: if the multiple is not above 0, or as `linearised`.

    >>> from app.statistics.sample import sample
    >>> found = outliers(sample([9, 10, 10, 11, 11, 12, 12, 13, 5000], ["a"] * 9, {"a": 18}))
    >>> found.places, round(found.plain.value, 1), round(found.winsorised.value, 1)
    ((8,), 565.3, 288.9)
    """
    if not multiple > 0:
        raise ValueError(f"multiple: expected above 0, such as 3, got {multiple!r}")
    values, found = sample.column(figure), weights(sample)
    cutoff = _cutoff(values, found, multiple)
    far = values > cutoff
    changed = sample.values.copy()
    column = sample.names.index(figure) if isinstance(figure, str) else figure
    changed[far, column] = cutoff + (values[far] - cutoff) / np.maximum(found[far], 1)
    other = replace(sample, values=changed)
    figures: list[Figure] = [Mean(figure), Total(figure)]
    plain = linearised(sample, figures, confidence=confidence)
    winsorised = linearised(other, figures, confidence=confidence)
    places = tuple(int(one) for one in np.flatnonzero(far))
    return Outliers(places, cutoff, plain[0], winsorised[0], plain[1], winsorised[1])


def weighted_quantile(values: Array, weighted: Array, share: float) -> float:
    """Return the smallest value with at least that share of the weight at or below it.

    >>> weighted_quantile(np.array([1.0, 2.0, 9.0]), np.array([1.0, 1.0, 2.0]), 0.5)
    2.0
    """
    order = np.argsort(values, kind="stable")
    grown = np.cumsum(weighted[order])
    return float(values[order][np.searchsorted(grown, share * grown[-1] * (1 - 1e-12))])


def _cutoff(values: Array, weighted: Array, multiple: float) -> float:
    positive = values > 0
    if positive.sum() < LEAST_VALUES:
        return float("inf")
    logs = np.log(values[positive])
    low, high = (weighted_quantile(logs, weighted[positive], share) for share in (0.25, 0.75))
    # Where three quarters say the same, any other value would be far out; a factor of two is the least that is.
    return float(np.exp(high + max(multiple * (high - low), np.log(2))))
