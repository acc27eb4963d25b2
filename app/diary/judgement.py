"""Judges what a device sent: fields become a checked record, or a rejection that names the field and what was expected."""

import datetime as dt
import re
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


class RecordableDates:
    """The dates a person may record: up to tomorrow (the phone may be east of the office), from the first day of employment."""

    def __init__(self, today: dt.date, employed_from: dt.date | None = None) -> None:
        self.today, self.employed_from = today, employed_from
        self._first, self._last = max(EARLIEST, employed_from or EARLIEST), today + dt.timedelta(days=1)

    def check(self, day: dt.date) -> None:
        """Raise `Rejected` for a date outside."""
        if day > self._last:
            raise Rejected("future_date", "date", f"{day} is in the future; a trip is recorded when it is made")
        if day < self._first:
            message = f"{day} is before {self._first}, the first date that can be recorded"
            raise Rejected("too_old_date", "date", message)


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
        business = _is_business(record)
        if not business:
            _check_no_errand(record)
        if record.legs is not msgspec.UNSET:
            in_service = business and isinstance(record, TripFields)
            for index, leg in enumerate(record.legs):
                _check_leg(leg, index, business=business, in_service=in_service)


def _is_business(record: TripFields | UsualFields | AvoidedTripFields) -> bool:
    """Tell whether a record is about work's own travel; a meeting held without travelling replaced a business trip."""
    if isinstance(record, AvoidedTripFields):
        return record.reason == "remote_meeting"
    return record.purpose == "business"


def _check_no_errand(record: TripFields | UsualFields | AvoidedTripFields) -> None:
    """Refuse the errands of a commute, as `_check_leg` does its places: where people live is nothing the server ever knows."""
    if isinstance(record, TripFields):
        for name, said in (("errand", record.errand), ("client", record.client)):
            if said is not None:
                raise _not_for_commute(name)


def _check_leg(leg: Leg, index: int, *, business: bool, in_service: bool) -> None:
    """Check a leg.

    Parameters:
        index: its place among the legs, from 0.
        business: it is of work's own travel, made or not.
        in_service: it was made for work.
    """
    longest = LONGEST_KM[leg.mode]
    if leg.metres > longest * 1000:
        message = f"{leg.metres / 1000:g} km by {leg.mode}; expected at most {longest} km"
        raise Rejected("out_of_range", f"legs[{index}].metres", message)
    if not business and (leg.from_place is not None or leg.to_place is not None):
        raise _not_for_commute(f"legs[{index}].{'from' if leg.from_place is not None else 'to'}")
    if leg.odometer_start is not None or leg.odometer_end is not None:
        _check_odometer(leg, index, in_service=in_service)


def _check_odometer(leg: Leg, index: int, *, in_service: bool) -> None:
    """Refuse what no odometer can have read, and any reading but that of one journey in service."""
    start, end = leg.odometer_start, leg.odometer_end
    said = f"legs[{index}].{'odometer_start' if start is not None else 'odometer_end'}"
    if not in_service:
        raise Rejected("not_for_commute", said, f"{said} is for business trips only; leave it out")
    if leg.mode not in VEHICLE_MODES:
        raise Rejected("not_for_mode", said, f"{leg.mode} has no odometer that the person reads")
    if start is not None and end is not None and end < start:
        message = f"{end} km after the journey; expected at least {start}, as before it"
        raise Rejected("out_of_range", f"legs[{index}].odometer_end", message)


def _not_for_commute(field: str) -> Rejected:
    return Rejected("not_for_commute", field, f"{field} is for business trips only; leave it out of a commute")


def _check_leave(leave: list[Leave]) -> None:
    for index, stretch in enumerate(leave):
        if stretch.to_date < stretch.from_date:
            field = f"leave[{index}].to"
            raise Rejected("out_of_range", field, f"{stretch.to_date} is before {stretch.from_date}, its first day")


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
