"""Intervals that hold in small departments and with skewed travel, and the plain t interval.

Travel is skewed: most fly little, a few a lot. In a department of ten answers the estimated variance is then small whenever the
estimate is, and θ ± t·SE holds 72 to 90 % of the time instead of 95 (simulated, docs/statistics.md). The rule here, "steadied":

1. The variance is steadied by what the whole sample tells: with φ = Σ e² / Σ (n_h − 1) ȳ_h, the variance over the mean pooled
   within strata, one would expect V0 = φ θ Σ w² (1 − f) x / (Σ w x)² (for a department φ θ (1 − f) / n). It counts as 30
   respondents beside the d degrees of freedom of the figure's own variance V: Ṽ = (30 V0 + d V) / (30 + d). In large groups
   that is V. Source: a generalised variance function (Wolter, Introduction to Variance Estimation, 2007, chapter 7), shrunken as
   in Smyth, Statistical Applications in Genetics and Molecular Biology 3 (2004), with a fixed weight.
2. The variance of skewed figures grows with their mean, so the interval is of those θ that the estimate does not contradict,
   (θ̂ − θ)² ≤ t² Ṽ θ / θ̂, as Wilson's for shares:

       θ̂ + k/2 ± √(k²/4 + k θ̂),   k = t² Ṽ / θ̂

   with t of n − H degrees of freedom; where the variance is the figure's own, of those that its tails leave (`tailed_degrees`).

3. Raked weights say that some answered less often than others of their department, and less of those is known: the finite
   population correction of the interval is each respondent's own, 1 − 1/w_i, where the standard error has 1 − n_h / N_h, as
   packages do. Without raking both are the same.

The interval is never below 0, longer upwards, and not empty where all of a few answered 0. Figures that can be negative
(changes) keep θ̂ ± t √V, with Satterthwaite's degrees of freedom, at most n − H. `method="t"` is θ̂ ± t √V with n − H degrees of
freedom for every figure, as statistical packages print it.
"""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np

from app.statistics.checks import Array, Flags
from app.statistics.figures import Figure, Mean, Parts, Total
from app.statistics.quantiles import t_quantile
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


def steadied(
    sample: Sample,
    prior: Prior,
    unequal: float,
    tailed: float,
    value: float,
    variance: float,
    degrees: float,
    people: int,
    confidence: float,
) -> Estimate:
    """Return the interval described above, the plain one where the figure can be negative.

    Parameters:
        unequal: of `unequal_response`.
        tailed: of `tailed_degrees`.
    """
    if not prior.possible:
        wide = plain(value, variance * unequal, degrees, people, confidence)
        return Estimate(value, math.sqrt(variance), wide.lower, wide.upper, degrees, people)
    most = max(1.0, sample.people - len(sample.strata))
    weight = min(float(PRIOR_RESPONDENTS), max(0.0, most - degrees))
    own = unequal * variance / value if value > 0 else prior.dispersion
    dispersion = (weight * prior.dispersion + degrees * own) / (weight + degrees)
    freedom = (weight * most + degrees * min(most, tailed)) / (weight + degrees)
    k = t_quantile((1 + confidence) / 2, freedom) ** 2 * dispersion
    reach = math.sqrt(k * k / 4 + k * value)
    lower = value + k / 2 - reach
    return Estimate(value, math.sqrt(variance), max(0.0, lower), value + k / 2 + reach, freedom, people)


def prior_of(sample: Sample, figure: Figure, made: Parts, weighted: Array, explained: float) -> Prior:
    """Return what the whole sample tells of a figure's variance.

    Parameters:
        made: the figure's totals.
        weighted: the weights, shape (n,).
        explained: what the margins leave of the figure's variance, 0–1; 1 without margins.
    """
    numerator, denominator = pooled_columns(sample, figure, made)
    if (made.numerator < 0).any() or (numerator < 0).any() or (denominator < 0).any():
        return Prior(0.0, False)
    residuals, expected = spread_of(sample, numerator, denominator)
    dispersion = explained * float((residuals**2).sum()) / expected if expected > 0 else 0.0
    squared = weighted**2 * np.maximum(0, 1 - 1 / weighted)
    base = made.denominator if made.denominator is not None else _whole_strata(sample, made).astype(np.float64)
    under = float(weighted @ base)
    scale = float((squared * base).sum()) / under**2 if under > 0 else 0.0
    return Prior(dispersion * scale * (under if made.denominator is None else 1.0), True)


def tailed_degrees(sample: Sample, centred: Array) -> Array:
    """Return 2 V² / Σ (q − q̄)² with q = (1 − f) u², the degrees of freedom that heavy tails leave a variance; n if normal.

    Parameters:
        centred: influences less their stratum's mean, shape (n, figures).
    """
    left = np.maximum(1e-12, 1 - sample.respondents / sample.head_counts)[sample.stratum]
    squares = left[:, None] * centred**2
    whole, spread = squares.sum(axis=0), ((squares - squares.mean(axis=0)) ** 2).sum(axis=0)
    most = np.full_like(whole, float(sample.people))
    return np.asarray(np.maximum(1.0, np.divide(2 * whole**2, spread, out=most, where=spread > 0)))


def unequal_response(sample: Sample, influence: Array, weighted: Array) -> Array:
    """Return Σ (1 − 1/w) u² / Σ (1 − n_h/N_h) u² of each figure, shape (figures,); 1 where nothing was raked.

    Parameters:
        influence: of `app.statistics.estimates.influences`, shape (n, figures).
    """
    squares = influence**2
    common = (1 - (sample.respondents / sample.head_counts)[sample.stratum]) @ squares
    own = np.maximum(0, 1 - 1 / weighted) @ squares
    return np.asarray(np.divide(own, common, out=np.ones_like(own), where=common > 0))


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
