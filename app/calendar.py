"""Weeks, local dates, and the days on which Sweden is free.

Weeks are named by their Monday. Free days are the public holidays and the eves that are free in practice (Midsummer's,
Christmas and New Year's Eve). Source: the `holidays` package, categories public and de_facto.
"""

import datetime as dt
from functools import cache
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import holidays
from msgspec import Meta, Struct

from app.languages import InBoth

WEEK = dt.timedelta(days=7)
FEWEST_WORKDAYS = 4
"""A week with fewer is not comparable with others: people travel less because they are free."""
_LANGUAGES = {"sv": "sv", "en": "en_US"}


class FreeDay(Struct, frozen=True):
    """A day on which Sweden is free."""

    date: dt.date
    name: InBoth
    kind: Annotated[Literal["holiday", "eve"], Meta(description="a public holiday, or an eve that is free in practice")]


def local_date(time_zone: str, moment: dt.datetime) -> dt.date:
    """Return the date that a moment has in a time zone, e.g. ``Europe/Stockholm``."""
    return moment.astimezone(ZoneInfo(time_zone)).date()


def monday(day: dt.date) -> dt.date:
    """Return the Monday that names a day's week."""
    return day - dt.timedelta(days=day.weekday())


def is_workday(day: dt.date) -> bool:
    """Tell whether most people work on a date."""
    return day.weekday() < 5 and day not in _by_date(day.year)


def workdays(week: dt.date) -> list[dt.date]:
    """Return the workdays of the week of a Monday."""
    return [day for offset in range(5) if is_workday(day := week + dt.timedelta(days=offset))]


def is_comparable(week: dt.date) -> bool:
    """Tell whether the week of a Monday has enough workdays to be compared with others."""
    return len(workdays(week)) >= FEWEST_WORKDAYS


def holiday_name(day: dt.date, language: str = "sv") -> str | None:
    """Return the name of a free day in Swedish or, for ``en``, in English; None for other days."""
    found = _by_date(day.year).get(day)
    return None if found is None else found.name.en if language == "en" else found.name.sv


@cache
def free_days(year: int) -> tuple[FreeDay, ...]:
    """Return the free days of a year in order of date; common Sundays are not among them."""
    days: list[FreeDay] = []
    kinds: tuple[tuple[str, Literal["holiday", "eve"]], ...] = (("public", "holiday"), ("de_facto", "eve"))
    for category, kind in kinds:
        named: dict[str, Any] = {
            ours: holidays.country_holidays("SE", years=year, categories=(category,), language=theirs)
            for ours, theirs in _LANGUAGES.items()
        }
        days += [
            FreeDay(day, InBoth(**{ours: str(names[day]) for ours, names in named.items()}), kind)
            for day in named["sv"]
        ]
    return tuple(sorted(days, key=lambda day: day.date))


@cache
def _by_date(year: int) -> dict[dt.date, FreeDay]:
    return {day.date: day for day in free_days(year)}
