"""What a measure delivered against what it promised, from estimates before and after it. A pure function of plain numbers.

All amounts are of the same unit, as a rule mg CO2e a year, of the travel that the measure is about: the commutes of those it
reached, say, not of everybody.
"""

import math
from dataclasses import dataclass
from typing import Final, Literal, get_args

Outcome = Literal["more", "kept", "less", "uncertain", "worse"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
Z: Final = 1.959963984540054
"""Standard errors on each side of a 95 % interval of a normal distribution."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and the ends of its 95 % interval.

    Raises:
        ValueError: the interval does not hold the figure, or one of the three is no number.
    """

    value: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not all(math.isfinite(one) for one in (self.value, self.low, self.high)):
            raise ValueError(f"an estimate of {self.value} ({self.low} to {self.high}); expected three numbers")
        if not self.low <= self.value <= self.high:
            raise ValueError(
                f"an estimate of {self.value}, which does not lie in its interval {self.low} to {self.high}"
            )

    @property
    def standard_error(self) -> float:
        """The standard error that an interval of this width stands for."""
        return (self.high - self.low) / (2 * Z)


@dataclass(frozen=True, slots=True)
class Delivered:
    """How much less there is after a measure, with its 95 % interval, and what that says of the promise.

    `share` is delivered ÷ promised, 1.0 where it is kept to the point.

    =========  =====================================================================================================
    uncertain  the interval holds 0: what is seen cannot be told apart from chance
    worse      all of the interval lies below 0: there is more than before
    more       there is less than before, and the difference to the promise is certain: more than it promised
    less       the same the other way: something, but less than it promised
    kept       there is less than before, and what was promised cannot be told apart from it
    =========  =====================================================================================================
    """

    outcome: Outcome
    value: float
    low: float
    high: float
    promised: float
    share: float


def delivered(before: Estimate, after: Estimate, promised: Estimate, covariance: float = 0.0) -> Delivered:
    """Compare what a measure promised with what there was before and after it.

    The saving is before − after, with the variance s²(before) + s²(after) − 2·cov; that of its difference to the promise adds
    s²(promise). Standard errors are read off the intervals, (high − low) ÷ (2 · 1.96).

    Parameters:
        before: the estimate of the round before the measure.
        after: that of the round after it.
        promised: how much less it promised; an exact promise has an interval of no width.
        covariance: of the two estimates, in their unit squared: above 0 where the same people are in both rounds, 0 for two samples
            that were drawn independently.

    Raises:
        ValueError: nothing was promised, or the covariance is larger than the variances allow.

    Example:
        Of 1,000 (902 to 1,098) before and 800 (702 to 898) after, 100 promised: 200 less, from 61 to 339. It is certain that
        something was saved, and not that it was more than 100: kept.
    """
    if promised.value <= 0:
        raise ValueError(f"a promise of {promised.value}; expected how much less there shall be, more than 0")
    found = saving(before, after, covariance)
    half = (found.high - found.low) / 2
    apart = math.hypot(half, Z * promised.standard_error)
    return Delivered(
        outcome=_outcome(found.value, half, found.value - promised.value, apart),
        value=found.value,
        low=found.low,
        high=found.high,
        promised=promised.value,
        share=found.value / promised.value,
    )


def saving(before: Estimate, after: Estimate, covariance: float = 0.0) -> Estimate:
    """Return how much less there is after than before, below 0 where it is more; see `delivered`.

    Raises:
        ValueError: the covariance is larger than the variances allow.
    """
    largest = before.standard_error * after.standard_error
    if not abs(covariance) <= largest * (1 + 1e-9):
        raise ValueError(
            f"a covariance of {covariance}; with these intervals it lies between {-largest} and {largest}: "
            "give it in the unit of the estimates, squared"
        )
    variance = max(0.0, before.standard_error**2 + after.standard_error**2 - 2 * covariance)
    value, half = before.value - after.value, Z * math.sqrt(variance)
    return Estimate(value, value - half, value + half)


def steadied(value: float, margin: float) -> float:
    """Return a value as exactly as its interval deserves: to two digits of half its width (JCGM 100:2008, 7.2.6).

    >>> steadied(23_456.0, 1_234.0), steadied(23_456.0, 0.0)
    (23500.0, 23456.0)
    """
    if margin <= 0:
        return value
    unit = 10.0 ** (math.floor(math.log10(margin)) - 1)
    return round(value / unit) * unit


def _outcome(value: float, half: float, difference: float, apart: float) -> Outcome:
    if value + half < 0:
        return "worse"
    if value - half <= 0:
        return "uncertain"
    if difference > apart:
        return "more"
    return "less" if difference < -apart else "kept"
