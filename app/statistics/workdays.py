"""From a diary window to a year: what a person travels per workday, times the workdays of their year.

    year = amount in the window / workdays recorded in it · workdays of the year

Workdays of the year are weekdays less public holidays on weekdays less leave, times the share of days that the person works; all
are counts that the caller has (`app.calendar` knows Sweden's holidays). A day worked at home is a workday without a commute: it
counts among the recorded ones. Where the window had more or fewer of them than usual, commuting is scaled by the days travelled.
Extrapolating by workdays, not by weeks, keeps a holiday in the window from making the year look greener. Source: the
distance-based method of the GHG Protocol, Technical Guidance for Calculating Scope 3 Emissions (2013), category 7, which
multiplies the daily distance by the working days of the year.
"""

from typing import Any

import numpy as np

from app.statistics.checks import Array, numbers

WEEKDAYS_OF_YEAR = 261
"""Mondays to Fridays of most years; there are 260 to 262."""


def workdays_of_year(
    weekdays: Any = WEEKDAYS_OF_YEAR, *, public_holidays: Any = 0, leave: Any = 25, part_time: Any = 1.0
) -> Array:
    """Return how many days a person works in a year; numbers or arrays that fit each other.

    Parameters:
        weekdays: Mondays to Fridays, days.
        public_holidays: how many of them are public holidays, days.
        leave: days of holiday and other leave; the law of Sweden gives 25.
        part_time: share of the days that the person works, 0–1. Who works shorter days, not fewer, has 1.

    Raises:
        ValueError: if a number is negative, part_time above 1, or more days are off than there are.

    >>> float(workdays_of_year(261, public_holidays=10, leave=25, part_time=0.8))
    180.8
    """
    days, off = (
        numbers(weekdays, "weekdays", negative=False),
        numbers(public_holidays, "public_holidays", negative=False),
    )
    away, share = numbers(leave, "leave", negative=False), _share(part_time, "part_time")
    left = days - off - away
    if (left < 0).any():
        raise ValueError(
            f"{float(np.max(off + away)):g} days off of {float(np.min(days)):g} weekdays; expected fewer days off"
        )
    if (days > 366).any():
        raise ValueError(f"weekdays: {float(np.max(days)):g} in a year; expected at most 366")
    return np.asarray(left * share)


def year_from_window(
    amount: Any, recorded: Any, workdays: Any, *, telework_in_window: Any = None, telework_usual: Any = None
) -> Array:
    """Return what a person travels in a year, in the amount's unit; numbers or arrays that fit each other.

    Parameters:
        amount: of the window: km, kg or kr.
        recorded: workdays recorded in the window, those without travel included, days.
        workdays: of the person's year, days (`workdays_of_year`).
        telework_in_window: share of the recorded workdays that were worked at home, 0–1; for commuting only, with the next.
        telework_usual: share of the year's workdays that are, 0–1.

    Raises:
        ValueError: if a number is negative, nothing was recorded, only one of both telework shares is given, or all of the window
            was worked at home though there is travel to scale or usually is.

    >>> float(year_from_window(120.0, 8, 220))
    3300.0
    >>> float(year_from_window(120.0, 10, 220, telework_in_window=0.2, telework_usual=0.4))
    1980.0
    """
    travelled = numbers(amount, "amount", negative=False)
    days, year = numbers(recorded, "recorded", negative=False), numbers(workdays, "workdays", negative=False)
    if (days <= 0).any():
        raise ValueError("recorded: 0 workdays recorded, so there is no rate; leave that person out")
    if (telework_in_window is None) != (telework_usual is None):
        raise ValueError("telework_in_window and telework_usual: expected both or none, got one")
    found = travelled / days * year
    if telework_in_window is None:
        return np.asarray(found)
    here, usual = _share(telework_in_window, "telework_in_window"), _share(telework_usual, "telework_usual")
    if (here >= 1).any():
        raise ValueError("telework_in_window: 1, so no day tells how that person commutes; leave that person out")
    return np.asarray(found * (1 - usual) / (1 - here))


def _share(value: Any, what: str) -> Array:
    found = numbers(value, what, negative=False)
    if (found > 1).any():
        raise ValueError(f"{what}: expected a share from 0 to 1, got {float(found.max()):g}")
    return found
