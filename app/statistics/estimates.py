"""Estimates with 95 % intervals by linearisation, for stratified samples without replacement and raked weights.

A figure θ is a total Σ w y or a ratio Σ w y / Σ w x. Linearised (Taylor), respondent i adds w_i z_i to it, where z_i = y_i for a
total and z_i = (y_i − θ x_i) / Σ w x for a ratio. With weights raked to margins, z is replaced by its residual e from the
regression on the margins' categories: what the margins already know adds no variance. With u_i = w_i e_i

    V(θ) = Σ_h (1 − n_h / N_h) · n_h / (n_h − 1) · Σ_{i in h} (u_i − ū_h)²

with the interval of `app.statistics.intervals`. Sources: Särndal, Swensson and Wretman (1992), sections 5.5, 5.7, 7.6; Deville
and Särndal, JASA 87 (1992) for the residuals; Cochran, Sampling Techniques (1977), section 5.4 for the degrees of freedom.
"""

from collections.abc import Sequence
from typing import Any, get_args

import numpy as np

from app.statistics.checks import Array, confident
from app.statistics.figures import Figure, Mean, Parts, Ratio, Total, all_parts
from app.statistics.intervals import Estimate, Method, Own, as_mean, plain, prior_of, steadied
from app.statistics.jackknife import Spread, linearised_values, spread, totals
from app.statistics.sample import Sample
from app.statistics.weights import margins_of, weights


def total(
    sample: Sample, figure: str | int = 0, domain: Any = None, *, confidence: float = 0.95, method: Method = "steadied"
) -> Estimate:
    """Estimate the sum of a figure over everyone employed (or the domain's).

    Cochran's formula for a simple random sample, N ȳ and N √((1 − n/N) s² / n):

    >>> from app.statistics.sample import sample
    >>> found = total(sample([1.0, 2.0, 3.0, 6.0], ["a"] * 4, {"a": 16}))
    >>> found.value, round(found.standard_error, 4)
    (48.0, 14.9666)
    """
    return linearised(sample, [Total(figure, domain)], confidence=confidence, method=method)[0]


def mean(
    sample: Sample, figure: str | int = 0, domain: Any = None, *, confidence: float = 0.95, method: Method = "steadied"
) -> Estimate:
    """Estimate a figure per employee (or per employee of the domain)."""
    return linearised(sample, [Mean(figure, domain)], confidence=confidence, method=method)[0]


def ratio(
    sample: Sample,
    numerator: str | int,
    denominator: str | int,
    domain: Any = None,
    *,
    confidence: float = 0.95,
    method: Method = "steadied",
) -> Estimate:
    """Estimate one total over another, such as kg per km."""
    return linearised(sample, [Ratio(numerator, denominator, domain)], confidence=confidence, method=method)[0]


def linearised(
    sample: Sample,
    figures: Sequence[Figure],
    *,
    confidence: float = 0.95,
    method: Method = "steadied",
    weighted: Array | None = None,
) -> list[Estimate]:
    """Estimate figures with intervals by linearisation.

    Parameters:
        figures: what to estimate.
        confidence: of the intervals, 0.95 unless told otherwise.
        method: "steadied", which holds in small groups, or "t", θ ± t · √V as statistical packages print it.
        weighted: weights to use instead of `weights(sample)`, shape (n,).

    Raises:
        ValueError: if a figure is none of this sample; a ratio's denominator is 0; or a stratum with more employees has one
            respondent only, from which no variance can be estimated (merge it first).
    """
    confident(confidence)
    if method not in get_args(Method):
        raise ValueError(f"method: expected one of {', '.join(get_args(Method))}, got {method!r}")
    found = weights(sample) if weighted is None else weighted
    made = all_parts(sample, figures)
    values = [value_of(one, found) for one in made]
    influence = influences(sample, made, values, found)
    variances, degrees = variance(sample, influence)
    strays = spread(sample, made, values, found, confidence)
    return with_intervals(sample, figures, made, values, variances, degrees, found, confidence, method, strays)


def with_intervals(
    sample: Sample,
    figures: Sequence[Figure],
    made: Sequence[Parts],
    values: Sequence[float],
    variances: Array,
    degrees: Array,
    weighted: Array,
    confidence: float,
    method: Method,
    strays: Spread,
) -> list[Estimate]:
    """Return estimates with intervals, see `app.statistics.intervals`.

    Parameters:
        variances: of the standard errors to be told.
        degrees: Satterthwaite's, of `variance`.
        strays: what the intervals are made of.
    """
    people = [int(one.members.sum()) for one in made]
    if method == "t":
        most = max(1.0, sample.people - len(sample.strata))
        rows = zip(values, variances.tolist(), people, strict=True)
        return [plain(value, variance, most, count, confidence) for value, variance, count in rows]
    left = left_by_margins(sample, made, weighted)
    found = []
    for place, figure in enumerate(figures):
        prior = prior_of(sample, figure, made[place], weighted, float(left[place]))
        own = Own(*(float(one[place]) for one in (strays.variance, degrees, strays.degrees, strays.lean)))
        error = float(np.sqrt(variances[place]))
        found.append(steadied(sample, prior, own, values[place], error, people[place], confidence))
    return found


def left_by_margins(sample: Sample, made: Sequence[Parts], weighted: Array) -> Array:
    """Return which part of each figure's variance the margins leave, 0-1; 1 where there are none.

    A total of whole strata is judged as its mean: their head counts are known.
    """
    left = np.ones(len(made))
    if not sample.margins:
        return left
    judged = [as_mean(sample, one) for one in made]
    values = [value_of(one, weighted) for one in judged]
    without, _ = variance(sample, influences(sample, judged, values, weighted, margins=False))
    within, _ = variance(sample, influences(sample, judged, values, weighted))
    return np.asarray(np.divide(within, without, out=left, where=without > 0))


def value_of(figure: Parts, weighted: Array) -> float:
    """Return Σ w y, or Σ w y / Σ w x.

    Raises:
        ValueError: if Σ w x is 0.
    """
    over = float(weighted @ figure.numerator)
    if figure.denominator is None:
        return over
    under = float(weighted @ figure.denominator)
    if under == 0:
        raise ValueError("a ratio's denominator is 0 for everyone; expected a total above 0: leave this ratio out")
    return over / under


def influences(
    sample: Sample, figures: Sequence[Parts], values: Sequence[float], weighted: Array, *, margins: bool = True
) -> Array:
    """Return what each respondent adds to each figure's error, u_i = w_i e_i above, shape (n, figures).

    Parameters:
        margins: whether what the margins know is taken out.
    """
    linear = linearised_values(figures, values, weighted)
    return np.asarray(
        weighted[:, None] * _residuals(sample, linear) if margins and sample.margins else weighted[:, None] * linear
    )


def _residuals(sample: Sample, linear: Array) -> Array:
    """Return the residuals of the unweighted regression on the categories of all margins, as R's survey package for raking."""
    indicators = np.column_stack(
        [place[:, None] == np.arange(len(counts)) for _, place, counts in margins_of(sample)]
    ).astype(np.float64)
    slopes = np.linalg.lstsq(indicators.T @ indicators, indicators.T @ linear, rcond=None)[0]
    return np.asarray(linear - indicators @ slopes)


def variance(sample: Sample, influence: Array) -> tuple[Array, Array]:
    """Return the variance of each figure, and its degrees of freedom (Satterthwaite's, at most n − strata).

    Parameters:
        influence: of `influences`, shape (n, figures).

    Raises:
        ValueError: if a stratum has one respondent of more employees.
    """
    for label, answered, employed in zip(sample.strata, sample.respondents, sample.head_counts, strict=True):
        if answered == 1 and employed > 1:
            raise ValueError(
                f"stratum {label!r} has one respondent of {employed:g} employed, so nothing tells how they differ; "
                "merge it with another first: app.statistics.sample.merge"
            )
    centred = influence - stratum_means(sample, influence)[sample.stratum]
    squares = stratum_sums(sample, centred**2)
    n = sample.respondents[:, None]
    by_stratum = (1 - n / sample.head_counts[:, None]) * n / np.maximum(n - 1, 1) * squares
    whole = totals(by_stratum)
    most = max(1.0, sample.people - len(sample.strata))
    uneven = totals(by_stratum**2 / np.maximum(n - 1, 1))
    degrees = np.divide(whole**2, uneven, out=np.full_like(whole, most), where=uneven > 0)
    return whole, np.minimum(degrees, most)


def stratum_sums(sample: Sample, values: Array) -> Array:
    """Return the sums of values, shape (n, k), by stratum, shape (H, k)."""
    columns = [np.bincount(sample.stratum, column, len(sample.strata)) for column in values.T]
    return np.column_stack(columns)


def stratum_means(sample: Sample, values: Array) -> Array:
    """Return the means of values, shape (n, k), by stratum, shape (H, k)."""
    return np.asarray(stratum_sums(sample, values) / sample.respondents[:, None])
