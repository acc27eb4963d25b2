"""How far estimates stray, as their intervals need it: the jackknife's variance, how sure it is itself, and how it leans.

Leave one respondent i of stratum h out, weigh the others anew, and the figure moves by about u_i = w_i e_i / (1 − ℓ_i): e_i is the
residual of its linearised value from the regression on the margins' categories, weighted by w (the derivative of raking), and
ℓ_i the leverage of i in that regression. The stratified jackknife sums these moves (Yung and Rao, Survey Methodology 22, 1996,
pages 23-31; Wolter, Introduction to Variance Estimation, 2007, section 4.5):

    V = Σ_i (1 − 1/w_i) · (n_h − 1)/n_h · u_i²

Each respondent's own finite population correction 1 − 1/w_i is what weights tell of who answers: who stands for w people answered
with a chance of 1/w. Without margins this is the usual variance of `app.statistics.estimates` to the last digit. With them it is
larger: what raking fits, it hides from the residuals, and dividing by 1 − ℓ gives it back (for regression: MacKinnon and White,
Journal of Econometrics 29, 1985, HC3).

Two more things are read off the same moves. With q_i the terms of the sum, 2 V² / (Σ q² − V²/m) are the degrees of freedom
that heavy tails leave the variance (m people in the figure; m where travel is normal); they count half, because a sample shows
less of a tail than there is. And the variance grows with the estimate where those far out are few and high: by Hall's expansion
(The Bootstrap and Edgeworth Expansion, 1992, section 3.10), with finite population corrections, the middle of the interval lies
above the estimate by

    (c/2 + (3 c − g) (z² − 1)/6) / V,   c = Σ (1 − f)² u³,   g = Σ (1 − f)(1 − 2 f) u³,   f = 1/w
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.statistics.checks import Array, Codes
from app.statistics.figures import Parts
from app.statistics.quantiles import normal_quantile
from app.statistics.sample import Sample
from app.statistics.weights import margins_of

TAIL_SHOWN = 0.5
"""How much of the degrees of freedom that a sample's tails leave is counted."""
_RANK = 1e-10
"""Relative size below which an eigenvalue is taken for 0: margins count the same people, so one category follows from others."""
_ALONE = 1e-9
"""What is left beside a leverage of 1, of who is alone in a category: the margin fits that person exactly."""


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """How far each figure strays, shape (figures,).

    Attributes:
        variance: the jackknife's.
        linear: the variance to which that of bootstrap replicates tends: no leverage, and strata's finite population corrections.
        degrees: of freedom that tails leave the variance, at least 1.
        lean: by how much the middle of the interval is above the estimate.
    """

    variance: Array
    linear: Array
    degrees: Array
    lean: Array


def spread(
    sample: Sample, made: Sequence[Parts], values: Sequence[float], weighted: Array, confidence: float
) -> Spread:
    """Return how far figures stray.

    Parameters:
        made: the figures' totals.
        values: the figures.
        weighted: the weights, shape (n,).
        confidence: of the interval that needs it.
    """
    residuals, leverage = _regressed(sample, linearised_values(made, values, weighted), weighted)
    answered, employed = sample.respondents[sample.stratum], sample.head_counts[sample.stratum]
    own, stratum = np.maximum(0, 1 - 1 / weighted), (answered - 1) / answered
    left = np.maximum(_ALONE, 1 - leverage)
    moves = (weighted / left)[:, None] * np.where((left > _ALONE)[:, None], residuals, 0.0)
    terms = (own * stratum)[:, None] * moves**2
    whole = totals(terms)
    usual = (1 - answered / employed) * answered / np.maximum(1, answered - 1)
    linear = totals(usual[:, None] * (weighted[:, None] * residuals) ** 2)
    return Spread(whole, linear, _degrees(terms, whole, made), _lean(moves, own, stratum, whole, confidence))


def linearised_values(made: Sequence[Parts], values: Sequence[float], weighted: Array) -> Array:
    """Return z of each respondent and figure, shape (n, figures): y of a total, (y − θ x) / Σ w x of a ratio."""
    columns = []
    for figure, value in zip(made, values, strict=True):
        if figure.denominator is None:
            columns.append(figure.numerator)
        else:
            columns.append((figure.numerator - value * figure.denominator) / (weighted @ figure.denominator))
    return np.column_stack(columns)


def totals(values: Array) -> Array:
    """Return the sums of the columns, of each alone: a figure must not differ in its last digit by the company it is in."""
    return np.asarray(np.ascontiguousarray(values.T).sum(axis=1))


def _degrees(terms: Array, whole: Array, made: Sequence[Parts]) -> Array:
    people = np.array([max(1, int(one.members.sum())) for one in made], dtype=np.float64)
    uneven = totals(terms**2) - whole**2 / people
    found = np.divide(2 * whole**2, uneven, out=np.full_like(whole, np.inf), where=uneven > 1e-12 * whole**2)
    return np.asarray(np.maximum(1.0, TAIL_SHOWN * np.minimum(found, 2 * people)))


def _lean(moves: Array, own: Array, stratum: Array, whole: Array, confidence: float) -> Array:
    """Return the middle above; (3 c − g) is Σ (1 − f)(2 − f) u³ and 2 − f = 1 + (1 − f)."""
    beyond = (normal_quantile((1 + confidence) / 2) ** 2 - 1) / 6
    # The jackknife's u³ is too large by the leverage of the stratum, as its u² is.
    scale = own * (own / 2 + (1 + own) * beyond) * stratum**1.5
    return np.divide(totals(scale[:, None] * moves * moves * moves), whole, out=np.zeros_like(whole), where=whole > 0)


def _regressed(sample: Sample, linear: Array, weighted: Array) -> tuple[Array, Array]:
    """Return the residuals, shape (n, figures), and leverages, shape (n,), of the weighted regression on all categories."""
    margins = [(place, len(counts)) for _, place, counts in margins_of(sample)]
    sums = [_sums(place, size, weighted[:, None] * linear) for place, size in margins]
    if len(margins) == 1:
        [(place, size)] = margins
        whole = np.bincount(place, weighted, size)
        return linear - (sums[0] / whole[:, None])[place], weighted / whole[place]
    blocks = [
        [np.bincount(one * more + other, weighted, size * more).reshape(size, more) for other, more in margins]
        for one, size in margins
    ]
    inverse = np.linalg.pinv(np.block(blocks), rcond=_RANK, hermitian=True)
    slopes = inverse @ np.concatenate(sums)
    starts = np.cumsum([0] + [size for _, size in margins])[:-1]
    places = [place + start for (place, _), start in zip(margins, starts, strict=True)]
    fitted = sum(slopes[place] for place in places)
    leverage = weighted * sum(inverse[one, other] for one in places for other in places)
    return np.asarray(linear - fitted), np.asarray(leverage)


def _sums(place: Codes, size: int, values: Array) -> Array:
    return np.column_stack([np.bincount(place, column, size) for column in values.T])
