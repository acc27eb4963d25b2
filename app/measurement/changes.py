"""Changes between two rounds with their 95 % intervals: of two cross-sections whose people overlap, and of those who are in both.

The formulas are those of `app.statistics` (`estimates.variance`, `panel.cross_sections`, `panel.panel`), on the influences
of people over several weeks (`app.measurement.influence`), in plain Python: a server that tells a round once a year need not hold
numpy. `tests/test_changes.py` holds both to the same figures. The change θ₂/θ₁ − 1 has its interval on the logarithmic scale,
where it is closer to normal and never says that more than everything is gone:

    θ₂/θ₁ · exp(± t √ (var θ₁ / θ₁² + var θ₂ / θ₂² − 2 cov / (θ₁ θ₂)))

with t of Satterthwaite's degrees of freedom, at most people less strata, of the round that has fewer.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, inf, log, sqrt

import msgspec

from app.disclosure.rules import KNOWN, MANY_PEOPLE, rounded_up
from app.measurement.influence import Linearised
from app.statistics.quantiles import t_quantile

CONFIDENCE = 0.95


class Change(msgspec.Struct, frozen=True):
    """A change in percent with its 95 % interval, `low` ≤ `percent` ≤ `high`; −100 is that nothing is left."""

    percent: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Uncertain:
    """An estimate with its standard error in the same unit, and the degrees of freedom of that."""

    amount: float
    error: float
    freedom: float

    @property
    def margin(self) -> float:
        """Half the width of the 95 % interval; infinite without degrees of freedom."""
        return _quantile(self.freedom) * self.error


def uncertain(estimate: Linearised) -> Uncertain:
    """Return an estimate with its standard error."""
    whole, spread = 0.0, 0.0
    for stratum, people in _centred(estimate).items():
        part = _correction(len(people), estimate.head_counts[stratum]) * sum(one**2 for one in people.values())
        whole, spread = whole + part, spread + part**2 / max(1, len(people) - 1)
    most = float(len(estimate.stratum) - len(set(estimate.stratum.values())))
    return Uncertain(estimate.amount, sqrt(whole), min(most, whole**2 / spread) if spread else most)


def told_uncertain(estimate: Linearised, floor: int, least: float) -> Uncertain | None:
    """Return an estimate with its standard error as it may be told; None where too few have a part in it.

    A mean and how far people are apart are two equations: with one person more than the floor, of whom four are known, they can be
    solved for the other two. Where people are nearly alike, the error would say of each that they are as the mean; so it is told as
    if somebody could be apart from it by what must stay unknown, or by a tenth of the largest part.

    Parameters:
        floor: the organisation's privacy floor.
        least: what must stay unknown of anybody, in the unit of the estimate.
    """
    people = contributors(estimate)
    if people <= floor + 1:
        return None
    exact = uncertain(estimate)
    error = max(exact.error, _error_of_alike(estimate, least))
    return Uncertain(exact.amount, rounded_up(error, people), float(int(exact.freedom)))


def contributors(estimate: Linearised) -> int:
    """Return how many people have a part in an estimate: the others are told from it, and who weighs next to nothing."""
    sizes = Counter(estimate.stratum.values())
    weights = {stratum: estimate.head_counts[stratum] / number for stratum, number in sizes.items()}
    least = max(weights.values(), default=0.0) / 10
    return sum(bool(amount) and weights[estimate.stratum[one]] > least for one, amount in estimate.amounts.items())


def _error_of_alike(estimate: Linearised, least: float) -> float:
    """Return the standard error that leaves it open of everybody by `least`, or a tenth of the largest, how far they are apart.

    The reader and three colleagues may be those who stand out, and tell it. Without the k that they know, and those who have no
    part, the others' sum of squares may be all of it that is told less what is between them and the known; of u people none is
    farther from their mean than √((u − 1)/u · sum of squares).
    """
    employed = sum(estimate.head_counts.values())
    people: dict[int, list[float]] = defaultdict(list)
    for member_id, amount in estimate.amounts.items():
        people[estimate.stratum[member_id]].append(amount)
    found = 0.0
    for stratum, amounts in people.items():
        unknown = _without_known([amount for amount in amounts if amount])
        if len(amounts) < 2 or len(unknown) < 2 or not employed:
            continue
        apart = max(least, max(map(abs, unknown)) / 10)
        between = _squares(amounts) - _squares(unknown)
        correction = _correction(len(amounts), estimate.head_counts[stratum])
        of_one = estimate.head_counts[stratum] / employed / len(amounts)
        squares = between + apart**2 * len(unknown) / (len(unknown) - 1)
        found = max(found, of_one * sqrt(correction * squares))
    return found


def _without_known(amounts: list[float]) -> list[float]:
    """Return amounts without those of the people who stand out most, and may be known."""
    left = sorted(amounts)
    for _ in range(min(KNOWN, len(left))):
        mean = sum(left) / len(left)
        left.pop(0 if mean - left[0] > left[-1] - mean else -1)
    return left


def _squares(amounts: list[float]) -> float:
    mean = sum(amounts) / len(amounts)
    return sum((amount - mean) ** 2 for amount in amounts)


def change_between(before: Linearised, after: Linearised, scale: float = 1.0) -> Change | None:
    """Return the change from one round to another; None where there was nothing before, or nothing is left.

    Parameters:
        scale: what each estimate is multiplied by, after ÷ before: of all employees together their number changes too.
    """
    if before.amount <= 0 or after.amount <= 0:
        return None
    return change_of(after.amount / before.amount * scale, *error_of_ratio(before, after))


def error_of_ratio(before: Linearised, after: Linearised) -> tuple[float, float]:
    """Return the standard error of the logarithm of after ÷ before, and its degrees of freedom; neither amount is 0."""
    first, second = uncertain(before), uncertain(after)
    variance = (
        (first.error / first.amount) ** 2
        + (second.error / second.amount) ** 2
        - 2 * covariance(before, after) / (first.amount * second.amount)
    )
    return sqrt(max(0.0, variance)), min(first.freedom, second.freedom)


def change_of(ratio: float, error: float, freedom: float) -> Change:
    """Return a change from a ratio, the standard error of its logarithm, and the degrees of freedom of that.

    >>> change_of(0.89, 0.0, 100)
    Change(percent=-11.0, low=-11.0, high=-11.0)
    """
    margin = _quantile(freedom) * error if error else 0.0
    low, high = (log(ratio) + sign * margin for sign in (-1, 1))
    return Change(_percent(ratio), _percent(exp(low)), _percent(exp(high)) if high < 700 else inf)


def panel_change(before: Linearised, after: Linearised) -> tuple[int, Change] | None:
    """Return how many people are in both rounds, and how their own travel changed: joiners and leavers are in neither sum.

    Everybody of a stratum of the later round stands for the same number of those employed in it: R = Σ w y₂ / Σ w y₁, linearised as
    a ratio of the same people (Cochran 1977, section 6.11).

    Returns:
        None where fewer than two people of each stratum are in both, or nothing was travelled in one of the rounds.
    """
    both = sorted(before.amounts.keys() & after.amounts.keys())
    sizes = Counter(after.stratum[one] for one in both)
    kept = [one for one in both if sizes[after.stratum[one]] > 1]
    weight = {one: after.head_counts[after.stratum[one]] / sizes[after.stratum[one]] for one in kept}
    was = sum(weight[one] * before.amounts[one] for one in kept)
    now = sum(weight[one] * after.amounts[one] for one in kept)
    if was <= 0 or now <= 0:
        return None
    influence = {one: weight[one] * (after.amounts[one] / now - before.amounts[one] / was) for one in kept}
    stratum = {one: after.stratum[one] for one in kept}
    found = uncertain(Linearised(0.0, influence, {}, stratum, after.head_counts))
    return len(kept), change_of(now / was, found.error, found.freedom)


def told_change(change: Change, percent: float | None, people: int, least_step: float = 0.0) -> Change:
    """Return a change as it is told: `percent` as the told figures give it, the interval outwards to a step.

    A step is a tenth of the interval's width or more, a third where fewer than fifty people are behind it (see
    `app.disclosure.rules.rounded_up`, for the same reason).

    Parameters:
        percent: what the figures that are told beside it say; None where none are: then it is told to a step as well.
        people: those of the smaller round that have a part in it.
        least_step: percent; a step is so much at least.
    """
    step = change_step(change, people, least_step)
    percent = round(round(change.percent / step) * step, 6) if percent is None else percent
    if change.high - change.low == inf:
        return Change(percent, -100.0, inf)
    if change.high == change.low:
        return Change(percent, percent, percent)
    low, high = step * (change.low // step), step * -(-change.high // step)
    return Change(percent, round(min(percent, max(low, -100.0)), 6), round(max(percent, high), 6))


def change_step(change: Change, people: int, least_step: float = 0.0) -> float:
    """Return in what steps of percent a change is told, of a percent where it has no interval; parameters as of `told_change`."""
    width = change.high - change.low
    part = width / (10 if people >= MANY_PEOPLE else 3) if 0 < width < inf else 1.0
    return _step(max(least_step, part))


def _step(width: float) -> float:
    """Return the next of 1, 2, 5, 10, … × a power of ten that is not below a width."""
    power = 1e-6
    while True:
        for factor in (1, 2, 5):
            if factor * power >= width * (1 - 1e-9):
                return factor * power
        power *= 10


def _centred(estimate: Linearised) -> dict[int, dict[int, float]]:
    """Return each person's influence less the mean of the stratum, by stratum."""
    found: dict[int, dict[int, float]] = defaultdict(dict)
    for member_id, influence in estimate.influence.items():
        found[estimate.stratum[member_id]][member_id] = influence
    return {stratum: _less_mean(people) for stratum, people in found.items()}


def _less_mean(people: Mapping[int, float]) -> dict[int, float]:
    mean = sum(people.values()) / len(people)
    return {member_id: one - mean for member_id, one in people.items()}


def _correction(people: int, head_count: int) -> float:
    """Return (1 − n/N) · n/(n − 1); 0 where everybody answered, and of a single person, of whom no variance is known."""
    return max(0.0, 1 - people / head_count) * people / (people - 1) if people > 1 and head_count else 0.0


def correlation(before: Linearised, after: Linearised) -> float:
    """Return how the errors of two estimates go together, −1 to 1: their covariance by both standard errors, 0 without any."""
    errors = uncertain(before).error * uncertain(after).error
    return max(-1.0, min(1.0, covariance(before, after) / errors)) if errors else 0.0


def covariance(before: Linearised, after: Linearised) -> float:
    """Return the covariance of two estimates, by those who are in both and of one stratum: see `app.statistics.panel`."""
    earlier, later = _centred(before), _centred(after)
    total = 0.0
    for stratum, people in later.items():
        then = earlier.get(stratum, {})
        both = people.keys() & then.keys()
        if len(both) < 2:
            continue
        first, second = before.head_counts[stratum], after.head_counts[stratum]
        chances = len(then) / first, len(people) / second
        together = min(len(both) / min(first, second), *chances)
        small = sqrt(len(then) / (len(then) - 1) * len(people) / (len(people) - 1))
        covered = 1 - chances[0] * chances[1] / together
        total += covered * small * sum(then[one] * people[one] for one in both)
    return total


def _quantile(freedom: float) -> float:
    return t_quantile((1 + CONFIDENCE) / 2, freedom) if freedom > 0 else inf


def _percent(ratio: float) -> float:
    return round((ratio - 1) * 100, 9)
