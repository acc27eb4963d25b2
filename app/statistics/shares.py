"""Shares of people, such as "58 % support it", with Wilson's interval, which holds near 0 and 1 and in small groups.

    (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)

Source: Wilson, JASA 22 (1927); method 3 of Newcombe, Statistics in Medicine 17 (1998), pages 857-872. With a head count the
number of answers is first raised to n / (1 − n/N) · (N − 1)/N, as if so many had been drawn with replacement: everybody asked
leaves nothing uncertain. With weights it is lowered to Kish's (Σw)² / Σw² (Survey Sampling, 1965).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.statistics.quantiles import normal_quantile


@dataclass(frozen=True, slots=True)
class Share:
    """A share with its interval, 0–1; `people` answered, worth `effective_people` drawn with replacement."""

    value: float
    lower: float
    upper: float
    people: int
    effective_people: float


def wilson(yes: float, people: float, *, head_count: float | None = None, confidence: float = 0.95) -> Share:
    """Return the share of those who said yes, with Wilson's interval.

    Parameters:
        yes: how many.
        people: how many answered.
        head_count: how many are employed; None: so many that it does not matter.

    Raises:
        ValueError: if nobody answered, more said yes than answered, or fewer are employed than answered.

    >>> found = wilson(81, 263)  # Newcombe 1998, table I: 0.2553 to 0.3662
    >>> round(found.lower, 4), round(found.upper, 4)
    (0.2553, 0.3662)
    """
    for name, number in (("yes", yes), ("people", people), ("head_count", head_count or 0)):
        if not math.isfinite(number) or number < 0:
            raise ValueError(f"{name}: expected a number of people, got {number!r}")
    if people < 1:
        raise ValueError(f"people: expected at least one answer, got {people!r}; without answers there is no share")
    if yes > people:
        raise ValueError(f"yes: {yes:g} of {people:g} answers; expected at most as many as answered")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence: expected a share between 0 and 1, such as 0.95, got {confidence!r}")
    effective = float(people)
    share = yes / people
    if head_count is not None:
        if head_count < people:
            raise ValueError(f"head_count: {head_count:g} employed but {people:g} answers; correct the head count")
        if head_count == people:
            return Share(share, share, share, int(people), math.inf)
        effective = people / (1 - people / head_count) * (head_count - 1) / head_count
    lower, upper = _interval(share, max(effective, 1.0), confidence)
    return Share(share, lower, upper, int(people), effective)


def weighted_share(
    answers: Sequence[bool], weights: Sequence[float], *, head_count: float | None = None, confidence: float = 0.95
) -> Share:
    """Return a weighted share, with Wilson's interval of Kish's effective number of answers.

    Parameters:
        answers: whether each respondent said yes.
        weights: how many of the employed each stands for.

    Raises:
        ValueError: as `wilson`; or if there is not one positive weight per answer.

    >>> round(weighted_share([True, False, False, True], [1, 1, 1, 3]).effective_people, 3)
    3.0
    """
    if len(answers) != len(weights) or not len(answers):
        raise ValueError(f"{len(answers)} answers and {len(weights)} weights; expected one weight per answer")
    if not all(math.isfinite(one) and one > 0 for one in weights):
        raise ValueError("weights: expected numbers above 0")
    whole = math.fsum(weights)
    share = min(1.0, math.fsum(weight for weight, yes in zip(weights, answers, strict=True) if yes) / whole)
    kish = whole**2 / math.fsum(one * one for one in weights)
    found = wilson(share * kish, kish, head_count=head_count, confidence=confidence)
    return Share(share, found.lower, found.upper, len(answers), found.effective_people)


def _interval(share: float, n: float, confidence: float) -> tuple[float, float]:
    z = normal_quantile((1 + confidence) / 2)
    middle = share + z * z / (2 * n)
    reach = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    # Exactly 0 and 1 where all say the same: rounding must not leave -1e-17.
    return (0.0 if share == 0 else (middle - reach) / scale), (1.0 if share == 1 else (middle + reach) / scale)
