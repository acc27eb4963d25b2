"""Weeks, local dates, and the days on which a country is free.

Weeks are named by their Monday. Free days are the public holidays and, in Sweden, the eves that are free in practice (Midsummer's,
Christmas and New Year's Eve). Source: the `holidays` package, categories public and de_facto.
"""

import datetime as dt
from functools import cache, lru_cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import holidays
from holidays import registry
from msgspec import Meta, Struct

from app.languages import InBoth

WEEK = dt.timedelta(days=7)
FEWEST_WORKDAYS = 4
"""A week with fewer is not comparable with others: people travel less because they are free."""
HOLIDAY_DAYS = 25
"""Paid days off a year, at least: Semesterlagen (1977:480), 4 §."""
SWEDEN = "SE"
COUNTRIES: tuple[str, ...] = (SWEDEN, "NO", "DK", "FI", "IS", "GB")
"""Whose calendars an organisation may have (ISO 3166-1 alpha-2)."""
_LANGUAGES = {"sv": "sv", "en": "en_US"}


class FreeDay(Struct, frozen=True):
    """A day on which a country is free."""

    date: dt.date
    name: InBoth
    kind: Annotated[Literal["holiday", "eve"], Meta(description="a public holiday, or an eve that is free in practice")]


def local_date(time_zone: str, moment: dt.datetime) -> dt.date:
    """Return the date that a moment has in a time zone, e.g. ``Europe/Stockholm``."""
    return moment.astimezone(ZoneInfo(time_zone)).date()


@lru_cache(4096)
def monday(day: dt.date) -> dt.date:
    """Return the Monday that names a day's week."""
    return day - dt.timedelta(days=day.weekday())


def is_workday(day: dt.date, country: str = SWEDEN) -> bool:
    """Tell whether most people work on a date."""
    return day.weekday() < 5 and day not in _by_date(day.year, country)


def workdays(week: dt.date, country: str = SWEDEN) -> list[dt.date]:
    """Return the workdays of the week of a Monday."""
    return [day for offset in range(5) if is_workday(day := week + dt.timedelta(days=offset), country)]


@cache
def workdays_a_year(year: int, country: str = SWEDEN) -> int:
    """Return on how many days of a year a full-time employee works: workdays without the paid days off.

    Example:
        Sweden's 2026 has 251 workdays: 251 − 25 = 226.
    """
    first = dt.date(year, 1, 1)
    days = (dt.date(year + 1, 1, 1) - first).days
    return sum(is_workday(first + dt.timedelta(days=day), country) for day in range(days)) - HOLIDAY_DAYS


def is_comparable(week: dt.date, country: str = SWEDEN) -> bool:
    """Tell whether the week of a Monday has enough workdays to be compared with others."""
    return len(workdays(week, country)) >= FEWEST_WORKDAYS


def holiday_name(day: dt.date, language: str = "sv", country: str = SWEDEN) -> str | None:
    """Return the name of a free day in Swedish or, for ``en``, in English; None for other days."""
    found = _by_date(day.year, country).get(day)
    return None if found is None else found.name.en if language == "en" else found.name.sv


@cache
def free_days(year: int, country: str = SWEDEN) -> tuple[FreeDay, ...]:
    """Return the free days of a year in order of date; common Sundays are not among them.

    Their names are Swedish and English where the package has both, else what the country itself calls them.

    Parameters:
        country: one of `COUNTRIES`.
    """
    days: list[FreeDay] = []
    kinds: tuple[tuple[str, Literal["holiday", "eve"]], ...] = (("public", "holiday"), ("de_facto", "eve"))
    calendar = _calendar(country)
    supported = calendar(years=year)
    for category, kind in kinds:
        if category not in supported.supported_categories:
            continue
        named: dict[str, Any] = {
            ours: calendar(years=year, categories=(category,), language=_language(supported, theirs))
            for ours, theirs in _LANGUAGES.items()
        }
        days += [
            FreeDay(day, InBoth(**{ours: str(names[day]) for ours, names in named.items()}), kind)
            for day in named["sv"]
        ]
    return tuple(sorted(days, key=lambda day: day.date))


@cache
def _calendar(country: str) -> Any:
    """Return the package's calendar of a country, from its own file.

    By name, the package loads two hundred countries for one: 9 MB and a fifteenth of a second in every process.
    """
    found = ((module, names[0]) for module, names in registry.COUNTRIES.items() if names[1] == country)
    module, name = next(found)
    path = Path(holidays.__file__).parent / "countries" / f"{module}.py"
    loaded = ModuleType(f"holidays.countries.{module}")
    SourceFileLoader(loaded.__name__, str(path)).exec_module(loaded)
    return getattr(loaded, name)


def _language(calendar: Any, wanted: str) -> str | None:
    """Return the language that is wanted, or its form in that country (Finland's Swedish is `sv_FI`), else the country's own."""
    there: tuple[str, ...] = calendar.supported_languages
    own: str | None = calendar.default_language
    return next((one for one in there if one == wanted or one.startswith(f"{wanted}_")), own)


@cache
def _by_date(year: int, country: str) -> dict[dt.date, FreeDay]:
    return {day.date: day for day in free_days(year, country)}
