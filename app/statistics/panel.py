"""The change of a figure per employee between two rounds, told two ways, so that joiners and leavers don't pose as behaviour.

The *panel* is of the people in both rounds: D = Σ w_i (y2_i − y1_i) / Σ w_i, and relative to their own first round
R = Σ w_i y2_i / Σ w_i y1_i − 1. Who joined or left is not in it, so it tells what the same people changed.

The *cross-sections* compare everyone employed then with everyone employed now. Their change holds joiners and leavers, as the
organisation's emissions do. Those who answered both times make it less uncertain:

    V(ȳ2 − ȳ1) = V(ȳ2) + V(ȳ1) − 2 C,    C = Σ_{i in both} (1 − π1_i π2_i / π12_i) · a_i · u1_i u2_i

with u the influences of `estimates` centred in their strata, π = n_h / N_h, π12 the share of those employed in both rounds that
answered both (taken from the stratum of the first round, with the smaller of both head counts), and a_i = √(n1/(n1 − 1) ·
n2/(n2 − 1)). For two simple random samples from one population this is Tam's N² S12 (n12 / (n1 n2) − 1/N). The interval takes the
jackknife's variances (`app.statistics.jackknife`), and a C that is as strong beside them. Sources: Tam, The American
Statistician 38 (1984); Qualité and Tillé, Survey Methodology 34 (2008), pages 173-181.
"""

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from app.statistics.checks import Array, Codes, numbers, same_length
from app.statistics.estimates import (
    influences,
    linearised,
    stratum_means,
    value_of,
    variance,
)
from app.statistics.figures import Mean, Ratio, parts
from app.statistics.intervals import Estimate, plain
from app.statistics.jackknife import spread
from app.statistics.sample import Sample, sample
from app.statistics.weights import weights


@dataclass(frozen=True, slots=True)
class Change:
    """A change between two rounds.

    Attributes:
        absolute: second less first, in the figure's unit per employee.
        relative: second over first less 1, so −0.1 is a tenth less; None where the first is 0.
        people: who answered both rounds.
    """

    absolute: Estimate
    relative: Estimate | None
    people: int


def match(first: Sequence[Hashable], second: Sequence[Hashable]) -> tuple[Codes, Codes]:
    """Return the places of the people who are in both rounds, in the order of the first.

    Raises:
        ValueError: if somebody is twice in a round.

    >>> [places.tolist() for places in match(["a", "b", "c"], ["c", "a", "d"])]
    [[0, 2], [1, 0]]
    """
    before, after = _places(first, "first"), _places(second, "second")
    both = [person for person in before if person in after]
    return (
        np.array([before[one] for one in both], dtype=np.intp),
        np.array([after[one] for one in both], dtype=np.intp),
    )


def panel(
    first: Any,
    second: Any,
    stratum: Sequence[Any],
    head_counts: Mapping[Any, float],
    *,
    margins: Mapping[str, tuple[Sequence[Any], Mapping[Any, float]]] | None = None,
    confidence: float = 0.95,
) -> Change:
    """Estimate what the people in both rounds changed; give their rows only, in the same order (`match`).

    Parameters:
        first: their figure in the first round, shape (n,).
        second: their figure in the second round, shape (n,).
        stratum: the stratum of each.
        head_counts: by stratum, how many were employed in both rounds; where that is not known, the smaller of both head counts.
        margins: as of `sample`.

    Raises:
        ValueError: as `sample` and `linearised`.

    >>> found = panel([10, 20, 30], [8, 19, 24], ["a", "a", "a"], {"a": 30})
    >>> found.absolute.value, round(found.relative.value, 4)
    (-3.0, -0.15)
    """
    before, after = numbers(first, "first", negative=False), numbers(second, "second", negative=False)
    same_length(len(before), len(after), "first", "second")
    change = sample(after - before, stratum, head_counts, margins=margins, negative=True)
    [absolute] = linearised(change, [Mean()], confidence=confidence)
    if not before.any():
        return Change(absolute, None, len(before))
    both = replace(change, values=np.column_stack([before, after]), names=("first", "second"), negative=False)
    [relative] = linearised(both, [Ratio("second", "first")], confidence=confidence)
    return Change(absolute, _less_one(relative), len(before))


def cross_sections(
    first: Sample,
    second: Sample,
    first_people: Sequence[Hashable],
    second_people: Sequence[Hashable],
    figure: str | int = 0,
    *,
    first_domain: Any = None,
    second_domain: Any = None,
    confidence: float = 0.95,
) -> Change:
    """Estimate the change of a mean per employee between two rounds that partly have the same respondents.

    Parameters:
        first_people: who each respondent of the first round is, shape (n1,).
        second_people: who each respondent of the second round is, shape (n2,).
        figure: the column, in both.
        first_domain: of whom, shape (n1,); None: all.
        second_domain: of whom, shape (n2,); None: all.

    Raises:
        ValueError: as `linearised`; or if there is not one person per respondent, or one is twice in a round.
    """
    same_length(first.people, len(first_people), "values of the first round", "first_people")
    same_length(second.people, len(second_people), "values of the second round", "second_people")
    places = match(first_people, second_people)
    one, two = _mean(first, figure, first_domain, confidence), _mean(second, figure, second_domain, confidence)
    common = _covariance(first, second, one.influence, two.influence, *places)
    bound = math.sqrt(one.variance * two.variance)
    common = min(max(common, -bound), bound)
    # The covariance of what the jackknife adds to the variances is taken for as strong as that of the rest.
    alike = common * math.sqrt(one.jackknife * two.jackknife) / bound if bound else 0.0
    degrees, number = min(one.degrees, two.degrees), len(places[0])

    def told(value: float, ratio: float, scale: float) -> Estimate:
        variances = (
            max(0.0, later + ratio**2 * earlier - 2 * ratio * both) / scale**2
            for earlier, later, both in ((one.variance, two.variance, common), (one.jackknife, two.jackknife, alike))
        )
        error, wide = (math.sqrt(variance) for variance in variances)
        return replace(plain(value, wide**2, degrees, number, confidence), standard_error=error)

    absolute = told(two.value - one.value, 1.0, 1.0)
    if one.value == 0:
        return Change(absolute, None, number)
    ratio = two.value / one.value
    return Change(absolute, told(ratio - 1, ratio, one.value), number)


@dataclass(frozen=True, slots=True, eq=False)
class _Mean:
    """A mean with its variance, the jackknife's (for the interval), and each respondent's influence."""

    value: float
    variance: float
    jackknife: float
    degrees: float
    influence: Array


def _mean(one: Sample, figure: str | int, domain: Any, confidence: float) -> _Mean:
    made, weighted = [parts(one, Mean(figure, domain))], weights(one)
    value = value_of(made[0], weighted)
    influence = influences(one, made, [value], weighted)
    variances, degrees = variance(one, influence)
    strays = spread(one, made, [value], weighted, confidence)
    return _Mean(value, float(variances[0]), float(strays.variance[0]), float(degrees[0]), influence)


def _covariance(
    first: Sample, second: Sample, influence1: Array, influence2: Array, places1: Codes, places2: Codes
) -> float:
    """Return C above."""
    if not len(places1):
        return 0.0
    h1, h2 = first.stratum[places1], second.stratum[places2]
    u1 = (influence1 - stratum_means(first, influence1)[first.stratum])[places1, 0]
    u2 = (influence2 - stratum_means(second, influence2)[second.stratum])[places2, 0]
    n1, n2 = first.respondents[h1], second.respondents[h2]
    chance1, chance2 = n1 / first.head_counts[h1], n2 / second.head_counts[h2]
    later = dict(zip(second.strata, second.head_counts, strict=True))
    stayed = np.array(
        [min(count, later.get(label, count)) for label, count in zip(first.strata, first.head_counts, strict=True)]
    )
    together = np.bincount(h1, minlength=len(first.strata)) / stayed
    chance = np.minimum(together[h1], np.minimum(chance1, chance2))
    small = np.sqrt(n1 / np.maximum(n1 - 1, 1) * n2 / np.maximum(n2 - 1, 1))
    return float(((1 - chance1 * chance2 / chance) * small * u1 * u2).sum())


def _less_one(one: Estimate) -> Estimate:
    return Estimate(one.value - 1, one.standard_error, one.lower - 1, one.upper - 1, one.degrees_of_freedom, one.people)


def _places(people: Sequence[Hashable], which: str) -> dict[Any, int]:
    found = {person.item() if isinstance(person, np.generic) else person: place for place, person in enumerate(people)}
    if len(found) != len(people):
        raise ValueError(f"{which} round: {len(people)} respondents but {len(found)} people; expected each person once")
    return found
