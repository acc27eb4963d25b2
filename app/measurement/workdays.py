"""Workdays of Sweden: Monday to Friday without public holidays and the eves that are free in practice.

Source: the `holidays` package, categories public and de_facto (Midsummer's, Christmas and New Year's Eve).
"""

import datetime as dt
from functools import cache

import holidays

WEEK = dt.timedelta(days=7)
FEWEST_WORKDAYS = 4
"""A week with fewer is not comparable with others: people travel less because they are free."""


@cache
def _free_days(year: int) -> frozenset[dt.date]:
    return frozenset(holidays.country_holidays("SE", years=year, categories=("public", "de_facto")))


def is_workday(day: dt.date) -> bool:
    """Tell whether most people work on a date."""
    return day.weekday() < 5 and day not in _free_days(day.year)


def workdays(week: dt.date) -> list[dt.date]:
    """Return the workdays of the week of a Monday."""
    return [day for offset in range(5) if is_workday(day := week + dt.timedelta(days=offset))]


def is_comparable(week: dt.date) -> bool:
    """Tell whether the week of a Monday has enough workdays to be compared with others."""
    return len(workdays(week)) >= FEWEST_WORKDAYS
