"""What the measures of a plan promise together, in percent of the baseline, beside what the target needs. Pure functions.

A year of the baseline is its CO2e per employee and week of five workdays, times those employed, times the working weeks of a year:
the workdays of the calendar without paid days off (`app.calendar.workdays_a_year`), divided by five. Promises are added
up: two measures that reach the same person
are both counted in full, which the planner avoids and a list that people wrote may not.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from app.calendar import workdays_a_year


class Promised(Protocol):
    """What is needed of a measure: mg CO2e a year with both ends of its 95 % interval, and öre a year; None where unknown."""

    milligrams: int | None
    low_milligrams: int | None
    high_milligrams: int | None
    ore: int | None


@dataclass(frozen=True, slots=True)
class Sum:
    """What some measures promise a year: `count` of them, `unknown` of which nobody has estimated.

    `low` and `high` are the ends of a 95 % interval of `milligrams`, None as soon as one of the estimates has none.
    """

    count: int = 0
    unknown: int = 0
    milligrams: int = 0
    low: float | None = None
    high: float | None = None
    ore: int = 0


def add_up(measures: Iterable[Promised]) -> Sum:
    """Return what measures promise together.

    The distances from the estimates to the ends of their intervals add as squares, each side by itself: the errors of different
    measures are taken to be independent (JCGM 100:2008, 5.1.2).

    Example:
        Of 100 (90 to 120) and 50 (46 to 65) together: 150, from 150 − √(10² + 4²) = 139.2 to 150 + √(20² + 15²) = 175.
    """
    everything = list(measures)
    known = [one for one in everything if one.milligrams is not None]
    total = sum(one.milligrams or 0 for one in known)
    below = above = 0.0
    has_interval = bool(known)
    for one in known:
        if one.milligrams is None or one.low_milligrams is None or one.high_milligrams is None:
            has_interval = False
        else:
            below += (one.milligrams - one.low_milligrams) ** 2
            above += (one.high_milligrams - one.milligrams) ** 2
    return Sum(
        count=len(everything),
        unknown=len(everything) - len(known),
        milligrams=total,
        low=total - math.sqrt(below) if has_interval else None,
        high=total + math.sqrt(above) if has_interval else None,
        ore=sum(one.ore or 0 for one in everything),
    )


@cache
def baseline_of_a_year(milligrams_per_week: float, employed: int, year: int, country: str) -> float:
    """Return the baseline of a whole year in mg CO2e.

    Parameters:
        milligrams_per_week: CO2e per employee and week in the baseline.
        employed: how many are employed now.
        year: of the baseline, for its workdays.
        country: whose calendar, one of `app.calendar.COUNTRIES`.
    """
    return milligrams_per_week * employed * workdays_a_year(year, country) / 5


def percent_of(milligrams: float | None, baseline: float) -> float | None:
    """Return what share of a year's baseline a yearly amount is, in percent; None where one of them is not known."""
    return None if milligrams is None or baseline <= 0 else milligrams / baseline * 100
