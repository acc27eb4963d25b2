"""Judges what a device sent: fields become a checked record, or a rejection that names the field and what was expected."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from app.codes import RejectionCode
from app.diary.schemas import (
    VEHICLE_MODES,
    AvoidedTripFields,
    Fields,
    Leave,
    Leg,
    ScheduleFields,
    TripFields,
    UsualFields,
    VehicleFields,
)
from app.emissions.choices import BEGINNING
from app.emissions.vocabulary import LONGEST_KM
from app.sync.records import Rejected

EARLIEST = BEGINNING
"""The first date that can be recorded."""
F = TypeVar("F", TripFields, UsualFields, AvoidedTripFields, VehicleFields, ScheduleFields)


@dataclass(frozen=True, slots=True)
class RecordableDates:
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


def judge(fields: dict[str, Any], shape: type[F], dates: RecordableDates) -> F:
    """Check the fields of one record as a whole.

    Raises:
        Rejected: with code, field and what was expected.
    """
    try:
        record = msgspec.convert(fields, shape, strict=True)
    except msgspec.ValidationError as error:
        raise rejection(error) from error
    _check(record, dates)
    return record


def _check(record: Fields, dates: RecordableDates) -> None:
    """Check what no type can say."""
    if isinstance(record, ScheduleFields):
        _check_leave(record.leave)
    elif not isinstance(record, VehicleFields):
        if not isinstance(record, UsualFields):
            dates.check(record.date)
        if record.legs is not msgspec.UNSET:
            _check_legs(record.legs)
        if not _is_business(record):
            _check_no_places(record)
        _check_odometers(record)


def _is_business(record: TripFields | UsualFields | AvoidedTripFields) -> bool:
    """Tell whether a record is about work's own travel; a meeting held without travelling replaced a business trip."""
    if isinstance(record, AvoidedTripFields):
        return record.reason == "remote_meeting"
    return record.purpose == "business"


def _check_no_places(record: TripFields | UsualFields | AvoidedTripFields) -> None:
    """Refuse places and errands of a commute: where people live is nothing the server ever knows."""
    said = [name for name in ("errand", "client") if getattr(record, name, None) is not None]
    for index, leg in enumerate(record.legs if record.legs is not msgspec.UNSET else ()):
        if leg.from_place is not None:
            said.append(f"legs[{index}].from")
        if leg.to_place is not None:
            said.append(f"legs[{index}].to")
    if said:
        raise Rejected("not_for_commute", said[0], f"{said[0]} is for business trips only; leave it out of a commute")


def _check_odometers(record: TripFields | UsualFields | AvoidedTripFields) -> None:
    """Refuse what no odometer can have read, and any reading but that of one journey in service."""
    in_service = isinstance(record, TripFields) and record.purpose == "business"
    for index, leg in enumerate(record.legs if record.legs is not msgspec.UNSET else ()):
        read = {"odometer_start": leg.odometer_start, "odometer_end": leg.odometer_end}
        said = [f"legs[{index}].{name}" for name, reading in read.items() if reading is not None]
        if not said:
            continue
        if not in_service:
            raise Rejected("not_for_commute", said[0], f"{said[0]} is for business trips only; leave it out")
        if leg.mode not in VEHICLE_MODES:
            raise Rejected("not_for_mode", said[0], f"{leg.mode} has no odometer that the person reads")
        start, end = leg.odometer_start, leg.odometer_end
        if start is not None and end is not None and end < start:
            raise Rejected(
                "out_of_range", said[1], f"{end} km after the journey; expected at least {start}, as before it"
            )


def _check_leave(leave: list[Leave]) -> None:
    for index, stretch in enumerate(leave):
        if stretch.to_date < stretch.from_date:
            field = f"leave[{index}].to"
            raise Rejected("out_of_range", field, f"{stretch.to_date} is before {stretch.from_date}, its first day")


def _check_legs(legs: list[Leg]) -> None:
    for index, leg in enumerate(legs):
        longest = LONGEST_KM[leg.mode]
        if leg.metres > longest * 1000:
            field = f"legs[{index}].metres"
            raise Rejected(
                "out_of_range", field, f"{leg.metres / 1000:g} km by {leg.mode}; expected at most {longest} km"
            )


_CODES: tuple[tuple[str, RejectionCode], ...] = (
    ("missing required field", "missing_field"),
    ("unknown field", "unknown_field"),
    ("enum value", "unknown_value"),
    ("`array` of length >=", "no_legs"),
    ("`array` of length <=", "too_many_legs"),
    ("of length", "too_long"),
    (">=", "out_of_range"),
    ("<=", "out_of_range"),
)


def rejection(error: msgspec.ValidationError) -> Rejected:
    """Return why fields do not have the shape of their kind: with a code, the field, and what was expected."""
    message = str(error)
    path = re.search(r" - at `\$\.?(.*)`$", message)
    named = re.search(r"field `(\w+)`", message)
    field = ".".join(part for part in (path[1] if path else "", named[1] if named else "") if part)
    code: RejectionCode = next((code for words, code in _CODES if words in message), "wrong_type")
    if code == "too_many_legs" and field != "legs":
        code = "out_of_range"
    return Rejected(code, field, message.split(" - at ")[0])
