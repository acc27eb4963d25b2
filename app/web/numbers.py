"""Numbers, dates and amounts as a person of the language writes them.

The signs come from CLDR by babel; the digits are set by Python, because a page has hundreds of numbers and babel needs
about 20 µs for each.
"""

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel.core import Locale
from babel.dates import format_date, format_skeleton, format_time, get_day_names

NO_BREAK = "\u00a0"
MINUS = "\u2212"
UNKNOWN = "–"
TONNES_FROM = 10_000_000_000
"""Mass in mg CO2e that is told in tonnes from here on; below, one decimal of a tonne would hide too much."""


def half_up(value: float, decimals: int = 0) -> Decimal:
    """Round halves away from zero, as people and browsers do.

    What is rounded is the number as Python writes it: 0.15 gives 0.2, although its binary value lies a little below.
    """
    return Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


class Numbers:
    """How one language writes. Every method takes None for what is not known and writes a dash."""

    def __init__(self, language: str) -> None:
        # English with the day before the month, as the phone's app writes it.
        self._locale = Locale.parse("en_GB" if language == "en" else language)
        symbols = self._locale.number_symbols["latn"]
        self._signs = str.maketrans({".": symbols["decimal"], ",": symbols["group"], "-": MINUS})
        self._swedish = self._locale.language == "sv"
        self._percent = f"{NO_BREAK}%" if self._swedish else "%"

    def number(self, value: float | None, decimals: int = 0, *, signed: bool = False) -> str:
        """Write a number: 1 140, −9,8; with `signed` a plus before what is above zero."""
        if value is None:
            return UNKNOWN
        # What rounds to zero has no sign.
        rounded = half_up(value, decimals) or Decimal(0)
        text = f"{rounded:{'+' if signed and rounded else ''},.{decimals}f}"
        return text.translate(self._signs)

    def percent(self, share: float | None, decimals: int = 0, *, signed: bool = False) -> str:
        """Write a share as percent: 0.23 is 23 %."""
        return UNKNOWN if share is None else self.number(share * 100, decimals, signed=signed) + self._percent

    def points(self, percent: float | None, decimals: int = 1) -> str:
        """Write a change that is in percent already, with its sign: −11,3 %."""
        return UNKNOWN if percent is None else self.number(percent, decimals, signed=True) + self._percent

    def kg(self, milligrams: float | None, like: float | None = None) -> str:
        """Write mg CO2e as kg, with one decimal below 10 kg, and from `TONNES_FROM` on as tonnes, with one decimal below 100.

        Parameters:
            like: the largest of amounts that stand together, so that all have its unit, and are whole from 10 t on.
        """
        if milligrams is None:
            return UNKNOWN
        largest = abs(milligrams if like is None else like)
        if largest >= TONNES_FROM:
            decimals = 0 if largest >= (1e11 if like is None else 1e10) else 1
            return f"{self.number(milligrams / 1e9, decimals)}{NO_BREAK}{'ton' if self._swedish else 't'}"
        return f"{self.number(milligrams / 1e6, 1 if abs(milligrams) < 1e7 else 0)}{NO_BREAK}kg"

    def kr(self, ore: float | None) -> str:
        """Write öre as whole kr, from a million on as Mkr or million kr."""
        if ore is None:
            return UNKNOWN
        if abs(ore) >= 1e8:
            return f"{self.number(ore / 1e8, 2)}{NO_BREAK}{'Mkr' if self._swedish else 'million kr'}"
        return f"{self.number(ore / 100)}{NO_BREAK}kr"

    def km(self, metres: float | None) -> str:
        """Write metres as whole km."""
        return UNKNOWN if metres is None else f"{self.number(metres / 1000)}{NO_BREAK}km"

    def date(self, day: dt.date | None) -> str:
        """Write a date: 2 okt. 2023."""
        return UNKNOWN if day is None else str(format_date(day, "d MMM y", locale=self._locale))

    def told_date(self, text: str) -> str:
        """Write a date that was kept as 2023-10-02; any other text stays as it is."""
        try:
            return self.date(dt.date.fromisoformat(text))
        except ValueError:
            return text

    def month(self, day: dt.date) -> str:
        """Write month and year: oktober 2023."""
        return str(format_skeleton("yMMMM", day, locale=self._locale))

    def weekday(self, number: int) -> str:
        """Write the name of a weekday, 0 for Monday."""
        return str(get_day_names("wide", locale=self._locale)[number])

    def clock(self, moment: dt.datetime) -> str:
        """Write a time of day to the second; the moment must be in the reader's time zone already."""
        return str(format_time(moment, "HH:mm:ss", locale=self._locale))


@cache
def numbers(language: str) -> Numbers:
    """Return how a language writes."""
    return Numbers(language)
