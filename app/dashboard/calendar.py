"""The days on which Sweden is free, for the phone's forgotten weeks; the same source as `app.measurement.workdays`."""

import datetime as dt
from functools import cache
from typing import Annotated, Literal

import holidays
from msgspec import Meta, Struct

from app.languages import InBoth

_KINDS: tuple[tuple[str, Literal["holiday", "eve"]], ...] = (("public", "holiday"), ("de_facto", "eve"))


class FreeDay(Struct, frozen=True):
    """A day on which Sweden is free."""

    date: dt.date
    name: InBoth
    kind: Annotated[Literal["holiday", "eve"], Meta(description="a public holiday, or an eve that is free in practice")]


@cache
def free_days(year: int) -> tuple[FreeDay, ...]:
    """Return one year's public holidays and free eves in order of date; common Sundays are not among them."""
    days = []
    for category, kind in _KINDS:
        swedish, english = (
            holidays.country_holidays("SE", years=year, categories=(category,), language=language)
            for language in ("sv", "en_US")
        )
        days += [FreeDay(day, InBoth(sv=swedish[day], en=english[day]), kind) for day in swedish]
    return tuple(sorted(days, key=lambda day: day.date))
