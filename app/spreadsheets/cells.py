"""What a cell says: numbers, days and months as people in Sweden and Britain type them. Pure functions."""

import datetime as dt
import math
import re
from typing import Final, Literal, NamedTuple

from app.languages import Language

CellTrouble = Literal["not_a_number", "negative", "too_large", "not_a_date", "out_of_period"]


class CellError(ValueError):
    """A cell does not say what its column is for; `trouble` says why."""

    def __init__(self, trouble: CellTrouble) -> None:
        super().__init__(trouble)
        self.trouble: CellTrouble = trouble


class Span(NamedTuple):
    """Days that a row is about, both included: one day, or a whole month."""

    first: dt.date
    last: dt.date


_UNIT = re.compile(r"(?:km|mil|kr|sek|kg|öre|liter|litre|litres|l|kwh|:-)$")
_PLAIN = re.compile(r"[-−–]?[0-9]{1,12}(?:[.,][0-9]{1,12})?")
_WITH_COMMAS = re.compile(r"[-−–]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,12})?")
_WITH_POINTS = re.compile(r"[-−–]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,12}")
_ISO = re.compile(r"([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})(?:[T ][0-9:.]*)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})")
_MONTH: Final = re.compile(r"([0-9]{4})[-/. ]?([0-9]{1,2})|([0-9]{1,2})[-/. ]([0-9]{4})")
_NAMED = re.compile(r"([^\W\d_]+)\.?[ -]+([0-9]{4})|([0-9]{4})[ -]+([^\W\d_]+)\.?")
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan", "februari february feb", "mars march mar", "april apr", "maj may", "juni june jun",
            "juli july jul", "augusti august aug", "september sept sep", "oktober october okt oct", "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip


def number_of(text: str, language: Language, most: float) -> float:
    """Return the number that a cell says: 1 234,5 and 1,234.5 and 12.5 km; a unit after it is passed over.

    Parameters:
        text: the cell, not empty.
        language: whose thousands: ``1,234`` is one and a bit in Swedish, a thousand in English.
        most: the largest believable one.

    Raises:
        CellError: `not_a_number`, `negative`, or `too_large` above `most`.
    """
    typed = "".join(text.split()).casefold().replace("\N{NO-BREAK SPACE}", "")
    typed = _UNIT.sub("", typed)
    if _WITH_COMMAS.fullmatch(typed) and (language == "en" or "." in typed or typed.count(",") > 1):
        typed = typed.replace(",", "")
    elif _WITH_POINTS.fullmatch(typed):
        typed = typed.replace(".", "").replace(",", ".")
    elif not _PLAIN.fullmatch(typed):
        raise CellError("not_a_number")
    value = float(typed.replace(",", ".").replace("−", "-").replace("–", "-"))
    if value < 0:
        raise CellError("negative")
    if not math.isfinite(value) or value > most:
        raise CellError("too_large")
    return value


def span_of(text: str, since: dt.date, until: dt.date, *, whole_month: bool = False) -> Span:
    """Return the days that a cell names: a day (2026-03-05, 5.3.2026) or a month (2026-03, mars 2026).

    Parameters:
        text: the cell, not empty.
        since: the first day that may be named, or be part of a month that is.
        until: the last one.
        whole_month: a day stands for its month, as in many a payroll.

    Raises:
        CellError: `not_a_date`, or `out_of_period`.
    """
    day = _day(text)
    first = day or _month(text)
    if first is None:
        raise CellError("not_a_date")
    span = month_of(first) if day is None or whole_month else Span(first, first)
    if span.last < since or span.first > until:
        raise CellError("out_of_period")
    return span


def month_of(day: dt.date) -> Span:
    """Return the month that a day lies in."""
    following = (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
    return Span(day.replace(day=1), following - dt.timedelta(days=1))


def _day(text: str) -> dt.date | None:
    if found := _ISO.fullmatch(text):
        return _date(*map(int, found.groups()))
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = map(int, found.groups())
        return _date(year, month, day)
    return None


def _month(text: str) -> dt.date | None:
    if found := _MONTH.fullmatch(text):
        year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        return _date(int(year), int(month), 1)
    if found := _NAMED.fullmatch(text.casefold()):
        name, digits = (found[1], found[2]) if found[1] else (found[4], found[3])
        return _date(int(digits), _MONTHS.get(name, 0), 1)
    return None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
