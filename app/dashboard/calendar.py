"""The days on which Sweden is free, for the phone's forgotten weeks; the same source as `app.measurement.workdays`."""

from functools import cache
from typing import Any

import holidays

_LANGUAGES = {"sv": "sv", "en": "en_US"}
_KINDS = {"public": "holiday", "de_facto": "eve"}


def calendar(year: int) -> dict[str, Any]:
    """Return the public holidays and free eves of the year before, the year and the year after, in order of date."""
    return {"holidays": [day for each in (year - 1, year, year + 1) for day in _of_year(each)]}


@cache
def _of_year(year: int) -> tuple[dict[str, Any], ...]:
    """Return one year's free days; common Sundays are not among them."""
    days = []
    for category, kind in _KINDS.items():
        named = {
            ours: holidays.country_holidays("SE", years=year, categories=(category,), language=theirs)
            for ours, theirs in _LANGUAGES.items()
        }
        days += [
            {"date": day.isoformat(), "name": {ours: names[day] for ours, names in named.items()}, "kind": kind}
            for day in named["sv"]
        ]
    return tuple(sorted(days, key=lambda day: str(day["date"])))
