"""Intervals that hold in small departments and with skewed travel, and the plain t interval.

Travel is skewed: most fly little, a few a lot. In a department of ten answers the estimated variance is then small whenever the
estimate is, and θ ± t·SE holds 72 to 90 % of the time instead of 95 (simulated, docs/statistics.md). The rule here, "steadied":

1. The variance V is the jackknife's (`app.statistics.jackknife`), because raking to margins makes residuals look smaller than they
   are, and because who stands for many answered less often.
2. It is steadied by what the whole sample tells: with φ = Σ e² / Σ (n_h − 1) ȳ_h, the variance over the mean pooled
   within strata, one would expect V0 = φ θ Σ w² (1 − f) x / (Σ w x)² (for a department φ θ (1 − f) / n). It counts as 30
   respondents beside the d degrees of freedom of V: Ṽ = (30 V0 + d V) / (30 + d). In large groups that is V. Source: a
   generalised variance function (Wolter, Introduction to Variance Estimation, 2007, chapter 7), shrunken as in Smyth, Statistical
   Applications in Genetics and Molecular Biology 3 (2004), with a fixed weight.
3. The variance of skewed figures grows with what they estimate, so the interval is of those θ that the estimate does not
   contradict, (θ̂ − θ)² ≤ t² Ṽ (1 + ρ (θ − θ̂)/θ̂), as Wilson's for shares (which has ρ about 1):

       θ̂ + ρ k/2 ± √(ρ² k²/4 + k θ̂),   k = t² Ṽ / θ̂

   ρ is 1 (variance proportional to the mean) for the 30, what the sample's own skewness tells for the d, and at least 1.
4. t has the degrees of freedom of Ṽ as a mean of the two (Satterthwaite): (30 + d)² / (30²/(n − H) + d²/d'), at most n − H, where
   d' are those that heavy tails leave V.

The interval is never below 0, longer upwards, and not empty where all of a few answered 0. Figures that can be negative
(changes) keep θ̂ ± t √V with the degrees of freedom of V. `method="t"` is θ̂ ± t √V with n − H degrees of
freedom for every figure, as statistical packages print it.
"""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.statistics.checks import Array, Flags
from app.statistics.figures import Figure, Mean, Parts, Total
from app.statistics.quantiles import normal_quantile, t_quantile
from app.statistics.sample import Sample

Method = Literal["steadied", "t"]

PRIOR_RESPONDENTS = 30
"""How many respondents the whole sample's variance counts for in a group's."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """An estimate with its interval, in the unit of its figure.

    Attributes:
        value: the estimate.
        standard_error: square root of its estimated variance, as statistical packages print it (not steadied).
        lower: lower end of the interval.
        upper: upper end of the interval.
        degrees_of_freedom: of the t that the interval uses.
        people: respondents it comes from.
    """

    value: float
    standard_error: float
    lower: float
    upper: float
    degrees_of_freedom: float
    people: int

    @property
    def margin(self) -> float:
        """Half the interval's width."""
        return (self.upper - self.lower) / 2


@dataclass(frozen=True, slots=True)
class Prior:
    """What the whole sample tells of a figure's variance: V0 over its value, and whether the figure can be steadied at all."""

    dispersion: float
    possible: bool


def plain(value: float, variance: float, degrees: float, people: int, confidence: float) -> Estimate:
    """Return value ± t · √variance."""
    error = math.sqrt(variance)
    reach = t_quantile((1 + confidence) / 2, degrees) * error if error else 0.0
    return Estimate(value, error, value - reach, value + reach, degrees, people)


@dataclass(frozen=True, slots=True)
class Own:
    """What a figure's own respondents tell (`app.statistics.jackknife.Spread`).

    Attributes:
        variance: the jackknife's.
        degrees: of freedom, Satterthwaite's.
        sure: degrees of freedom that tails leave.
        lean: by how much the middle of the interval is above the estimate.
    """

    variance: float
    degrees: float
    sure: float
    lean: float


def steadied(
    sample: Sample, prior: Prior, own: Own, value: float, error: float, people: int, confidence: float
) -> Estimate:
    """Return the interval described above, the plain one where the figure can be negative.

    Parameters:
        error: the standard error to be told.
    """
    most = max(1.0, sample.people - len(sample.strata))
    if not prior.possible:
        degrees = min(own.degrees, own.sure)
        wide = plain(value, own.variance, degrees, people, confidence)
        return Estimate(value, error, wide.lower, wide.upper, degrees, people)
    weight = min(float(PRIOR_RESPONDENTS), max(0.0, most - own.degrees))
    together = weight + own.degrees
    alone = own.variance / value if value > 0 else prior.dispersion
    dispersion = (weight * prior.dispersion + own.degrees * alone) / together
    freedom = min(most, together**2 / (weight**2 / most + own.degrees**2 / own.sure))
    quantile = t_quantile((1 + confidence) / 2, freedom)
    slope = max(1.0, (weight + own.degrees * _slope(own, value, confidence)) / together)
    k = quantile**2 * dispersion
    middle, reach = value + slope * k / 2, math.sqrt((slope * k) ** 2 / 4 + k * value)
    return Estimate(value, error, max(0.0, middle - reach), middle + reach, freedom, people)


def _slope(own: Own, value: float, confidence: float) -> float:
    """Return ρ for which the middle of the interval is above the estimate by the lean of the figure."""
    if not own.variance:
        return 1.0
    return 2 * own.lean * value / (normal_quantile((1 + confidence) / 2) ** 2 * own.variance)


def prior_of(sample: Sample, figure: Figure, made: Parts, weighted: Array, explained: float) -> Prior:
    """Return what the whole sample tells of a figure's variance.

    Parameters:
        made: the figure's totals.
        weighted: the weights, shape (n,).
        explained: what the margins leave of the figure's variance, 0–1; 1 without margins.
    """
    numerator, denominator = pooled_columns(sample, figure, made)
    if sample.negative or (made.numerator < 0).any() or (numerator < 0).any() or (denominator < 0).any():
        return Prior(0.0, False)
    residuals, expected = spread_of(sample, numerator, denominator)
    dispersion = explained * float((residuals**2).sum()) / expected if expected > 0 else 0.0
    squared = weighted**2 * np.maximum(0, 1 - 1 / weighted)
    base = made.denominator if made.denominator is not None else _whole_strata(sample, made).astype(np.float64)
    under = float(weighted @ base)
    scale = float((squared * base).sum()) / under**2 if under > 0 else 0.0
    return Prior(dispersion * scale * (under if made.denominator is None else 1.0), True)


def pooled_columns(sample: Sample, figure: Figure, made: Parts) -> tuple[Array, Array]:
    """Return y and x of the figure without its domain, over the whole sample, to pool from.

    The total of a domain that cuts through strata varies with who belongs as well, so its y is 0 for who does not.
    """
    ones = np.ones(sample.people)
    if isinstance(figure, Total):
        inside = _whole_strata(sample, made)
        cut = (inside != made.members).any()
        return (made.numerator if cut else sample.column(figure.figure)), ones
    if isinstance(figure, Mean):
        return sample.column(figure.figure), ones
    return sample.column(figure.numerator), sample.column(figure.denominator)


def spread_of(sample: Sample, numerator: Array, denominator: Array) -> tuple[Array, float]:
    """Return e_i = y_i − R_h x_i with each stratum's own ratio, shape (n,), and Σ (n_h − 1) ȳ_h."""
    over = np.bincount(sample.stratum, numerator, len(sample.strata))
    under = np.bincount(sample.stratum, denominator, len(sample.strata))
    ratios = np.divide(over, under, out=np.zeros_like(over), where=under > 0)
    expected = float((over * (1 - 1 / sample.respondents)).sum())
    return numerator - ratios[sample.stratum] * denominator, expected


def as_mean(sample: Sample, made: Parts) -> Parts:
    """Return a total of whole strata as their mean, and any other figure as it is."""
    if made.denominator is not None or (_whole_strata(sample, made) != made.members).any():
        return made
    return Parts(made.numerator, made.members.astype(np.float64), made.members)


def _whole_strata(sample: Sample, made: Parts) -> Flags:
    """Return who is in a stratum that has members, shape (n,)."""
    touched = np.bincount(sample.stratum, made.members, len(sample.strata)) > 0
    return np.asarray(touched[sample.stratum])
