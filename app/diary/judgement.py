"""Judges what a device sent: fields become a checked record, or a rejection that names the field and what was expected."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from app.diary.schemas import AvoidedTripFields, Leg, TripFields, UsualFields
from app.emissions.vocabulary import LONGEST_KM

EARLIEST = dt.date(2009, 1, 1)
Fields = TripFields | UsualFields | AvoidedTripFields
F = TypeVar("F", TripFields, UsualFields, AvoidedTripFields)


class Rejected(ValueError):
    """A mutation that cannot be taken: a code the app translates, the field, and an English sentence."""

    def __init__(self, code: str, field: str, message: str) -> None:
        super().__init__(message)
        self.code, self.field, self.message = code, field, message

    def as_reason(self) -> dict[str, str]:
        """Return what goes over the wire."""
        return {"code": self.code, "field": self.field, "message": self.message}


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates a person may record: up to tomorrow (the phone may be east of the office), from the first day of employment."""

    today: dt.date
    employed_from: dt.date | None = None

    def check(self, day: dt.date) -> None:
        """Raise `Rejected` for a date outside."""
        if day > self.today + dt.timedelta(days=1):
            raise Rejected("future_date", "date", f"{day} is in the future; a trip is recorded when it is made")
        first = max(EARLIEST, self.employed_from or EARLIEST)
        if day < first:
            raise Rejected("too_old_date", "date", f"{day} is before {first}, the first date that can be recorded")


def judge(fields: dict[str, Any], shape: type[F], calendar: Calendar) -> F:
    """Check the fields of one record as a whole.

    Raises:
        Rejected: with code, field and what was expected.
    """
    try:
        record = msgspec.convert(fields, shape, strict=True)
    except msgspec.ValidationError as error:
        raise _rejection(error) from error
    if not isinstance(record, UsualFields):
        calendar.check(record.date)
    if record.legs is not msgspec.UNSET:
        _check_legs(record.legs)
    return record


def _check_legs(legs: list[Leg]) -> None:
    for index, leg in enumerate(legs):
        longest = LONGEST_KM[leg.mode]
        if leg.metres > longest * 1000:
            field = f"legs[{index}].metres"
            raise Rejected(
                "out_of_range", field, f"{leg.metres / 1000:g} km by {leg.mode}; expected at most {longest} km"
            )


_CODES = (
    ("missing required field", "missing_field"),
    ("unknown field", "unknown_field"),
    ("enum value", "unknown_value"),
    ("`array` of length >=", "no_legs"),
    ("`array` of length <=", "too_many_legs"),
    ("of length", "too_long"),
    (">=", "out_of_range"),
    ("<=", "out_of_range"),
)


def _rejection(error: msgspec.ValidationError) -> Rejected:
    message = str(error)
    path = re.search(r" - at `\$\.?(.*)`$", message)
    named = re.search(r"field `(\w+)`", message)
    field = ".".join(part for part in (path[1] if path else "", named[1] if named else "") if part)
    code = next((code for words, code in _CODES if words in message), "wrong_type")
    if code == "too_many_legs" and field != "legs":
        code = "out_of_range"
    return Rejected(code, field, message.split(" - at ")[0])
