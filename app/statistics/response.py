"""Response rate, and when a figure is too thin to publish.

The margin of error is that of the share of a simple random sample at its widest, p = 1/2: z √(1/4 / n · (N − n)/(N − 1)); the
smallest sample for a margin e is n0 / (1 + (n0 − 1)/N) with n0 = z²/4e², rounded up. Source: Cochran, Sampling Techniques (1977),
sections 3.2 and 4.4.

What kindred programmes ask for, as facts to show beside: Washington State's Commute Trip Reduction wants answers from half of the
employees, or the survey is repeated; Mobilityways gives its badge for a margin of at most 5 percentage points at 95 %.
"""

import math
from dataclasses import dataclass
from typing import Literal

from app.statistics.quantiles import normal_quantile

WASHINGTON_LEAST_RESPONSE = 0.5
"""Commute Trip Reduction, Washington State: share of the employees."""
MOBILITYWAYS_LARGEST_MARGIN = 0.05
"""Mobilityways: margin of error at 95 %, as a share."""

LEAST_PEOPLE = 5
LEAST_RESPONSE_RATE = 0.10
LARGEST_RELATIVE_ERROR = 1 / 3
"""Standard error over estimate from which Statistics Canada calls an estimate too unreliable to be published (33.3 %)."""

Thin = Literal["few_people", "low_response", "wide_interval"]


@dataclass(frozen=True, slots=True)
class Response:
    """How many answered, and what that is worth.

    Attributes:
        people: who answered.
        head_count: employed.
        rate: share that answered, 0–1.
        margin: margin of error of a share at 95 %, 0–1.
        washington: whether half of the employees answered.
        mobilityways: whether the margin is at most 5 percentage points.
        needed: smallest number of answers for a margin of 5 percentage points.
    """

    people: int
    head_count: int
    rate: float
    margin: float
    washington: bool
    mobilityways: bool
    needed: int


def response(people: int, head_count: int) -> Response:
    """Return the response rate and what it is worth.

    Raises:
        ValueError: if nobody is employed, or more answered than are employed.

    >>> found = response(312, 1140)
    >>> round(found.rate, 3), round(found.margin, 3), found.washington, found.mobilityways, found.needed
    (0.274, 0.047, False, True, 288)
    """
    if head_count < 1:
        raise ValueError(f"head_count: expected at least one employee, got {head_count!r}")
    if not 0 <= people <= head_count:
        raise ValueError(
            f"people: {people!r} answered of {head_count} employed; expected 0 to that many: correct the head count"
        )
    rate, margin = people / head_count, margin_of_error(people, head_count)
    return Response(
        people,
        head_count,
        rate,
        margin,
        rate >= WASHINGTON_LEAST_RESPONSE,
        margin <= MOBILITYWAYS_LARGEST_MARGIN,
        smallest_sample(head_count, MOBILITYWAYS_LARGEST_MARGIN),
    )


def margin_of_error(people: int, head_count: int, *, confidence: float = 0.95) -> float:
    """Return half the width of a share's interval at its widest, 0–1; 1 where nobody answered.

    Raises:
        ValueError: if the confidence is not between 0 and 1, or more answered than are employed.
    """
    if not 0 < confidence < 1:
        raise ValueError(f"confidence: expected a share between 0 and 1, such as 0.95, got {confidence!r}")
    if not 0 <= people <= head_count:
        raise ValueError(
            f"people: {people!r} answered of {head_count} employed; expected 0 to that many: correct the head count"
        )
    if people == 0:
        return 1.0
    if people == head_count:
        return 0.0
    z = normal_quantile((1 + confidence) / 2)
    return min(1.0, z * math.sqrt(0.25 / people * (head_count - people) / (head_count - 1)))


def smallest_sample(head_count: int, margin: float, *, confidence: float = 0.95) -> int:
    """Return the smallest number of answers with which a share's margin of error is at most that.

    Raises:
        ValueError: if nobody is employed, or margin or confidence is not between 0 and 1.

    >>> smallest_sample(1000, 0.05), smallest_sample(10**9, 0.05)
    (278, 385)
    """
    if head_count < 1:
        raise ValueError(f"head_count: expected at least one employee, got {head_count!r}")
    for name, share in (("margin", margin), ("confidence", confidence)):
        if not 0 < share < 1:
            raise ValueError(f"{name}: expected a share between 0 and 1, such as 0.05, got {share!r}")
    endless = normal_quantile((1 + confidence) / 2) ** 2 / 4 / margin**2
    return min(head_count, math.ceil(endless / (1 + (endless - 1) / head_count) - 1e-9))


def too_thin(
    people: int,
    head_count: int,
    *,
    value: float | None = None,
    standard_error: float | None = None,
    least_people: int = LEAST_PEOPLE,
    least_response_rate: float = LEAST_RESPONSE_RATE,
    largest_relative_error: float = LARGEST_RELATIVE_ERROR,
) -> tuple[Thin, ...]:
    """Return why a figure is too thin to publish; nothing if it may be.

    Parameters:
        people: who answered, of those that the figure is about.
        head_count: how many it is about.
        value: the estimate, if its precision is to be judged.
        standard_error: of the estimate.

    >>> too_thin(4, 50, value=10, standard_error=5)
    ('few_people', 'low_response', 'wide_interval')
    """
    wide = (
        value is not None
        and standard_error is not None
        and standard_error > 0
        and standard_error > largest_relative_error * abs(value)
    )
    reasons: tuple[tuple[Thin, bool], ...] = (
        ("few_people", people < least_people),
        ("low_response", people < least_response_rate * head_count),
        ("wide_interval", wide),
    )
    return tuple(name for name, holds in reasons if holds)
