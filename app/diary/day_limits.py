"""What one person's day can hold. A slip, a prank or an attack beyond it would stand in the figures of everybody.

What is believable of one leg is in `LONGEST_KM`; without a limit for the day, a hundred trips of eight such legs made a week of
two thousand tonnes. A day holds each mode's longest believable leg there and back, for a journey and its way home may be recorded
on one date: nobody gets farther than to the other side of the earth. What is unusual but possible is the phone's to ask about.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Text, bindparam, cast, select
from sqlmodel import Session

from app.diary.models import AvoidedTrip, Trip
from app.diary.schemas import AvoidedTripFields, TripFields
from app.emissions.vocabulary import LONGEST_KM
from app.prepared import Query
from app.sync.log import of
from app.sync.owner import Owner
from app.sync.records import Rejected

WAYS_A_DAY = 2
"""How often a day holds the longest believable leg of a mode: there and back."""
MOST_A_DAY = {"trip": 100, "avoided_trip": 24}
"""Records of one date, by kind: a day of home care has some thirty visits, a day of meetings one an hour."""

Fields = TripFields | AvoidedTripFields


def _query(model: Any) -> Query:
    table = model.__table__
    return Query(
        select(cast(table.c.fields, Text)).where(
            table.c.organisation_id == bindparam("of_organisation"),
            table.c.member_id == bindparam("of_member"),
            table.c.date.in_(bindparam("dates", expanding=True)),
            table.c.deleted.is_(False),
        )
    )


_on_dates = {"trip": _query(Trip), "avoided_trip": _query(AvoidedTrip)}


@dataclass(slots=True)
class _Day:
    """What stands on a date: how many records, and metres by mode."""

    records: int = 0
    metres: dict[str, int] = field(default_factory=lambda: defaultdict(int))


class _StoredLeg(msgspec.Struct):
    mode: str
    metres: int


class _Stored(msgspec.Struct):
    """Of stored fields what a day is filled with, in every version of their shape."""

    date: dt.date
    legs: list[_StoredLeg] = []


_stored = msgspec.json.Decoder(_Stored)


class Days:
    """What the days of one person hold, as far as one transaction asks; the owner's head row must be locked.

    Parameters:
        session: a writing transaction.
        owner: whose days they are.
        kind: `trip` or `avoided_trip`; each has days of its own.
        dates: those that will surely be asked for: they are read at once.
    """

    def __init__(self, session: Session, owner: Owner, kind: str, dates: Iterable[dt.date] = ()) -> None:
        self._session, self._owner, self._kind = session, owner, kind
        self._days: dict[dt.date, _Day] = {}
        self._read(set(dates))

    def take(self, before: Fields | None, after: Fields | None) -> None:
        """Let a record take the place of how it stood; None: it was not there, or is not any more.

        Raises:
            Rejected: its day would hold more than a day can, and more than it did; nothing was taken.
        """
        was, now = _metres(before), _metres(after)
        if after is not None:
            stood = before is not None and before.date == after.date
            self._check(after.date, was if stood else {}, now, is_new=not stood)
        if before is not None:
            self._count(before.date, was, -1)
        if after is not None:
            self._count(after.date, now, 1)

    def _check(self, date: dt.date, was: dict[str, int], now: dict[str, int], *, is_new: bool) -> None:
        more = [mode for mode, length in now.items() if length > was.get(mode, 0)] if was else list(now)
        if not more and not is_new:
            return
        if date not in self._days:
            self._read({date})
        day, most = self._days[date], MOST_A_DAY[self._kind]
        if is_new and day.records >= most:
            raise Rejected("too_many_for_day", "date", f"{date} has {day.records} already; expected at most {most}")
        for mode in more:
            longest = WAYS_A_DAY * LONGEST_KM[mode]
            together = day.metres[mode] - was.get(mode, 0) + now[mode]
            if together > longest * 1000:
                message = f"{together / 1000:g} km on {date}; expected at most {longest} km by {mode} in one day"
                raise Rejected("too_far_for_day", "legs", message)

    def _count(self, date: dt.date, metres: dict[str, int], sign: int) -> None:
        day = self._days.get(date)
        if day is not None:
            day.records += sign
            for mode, length in metres.items():
                day.metres[mode] += sign * length

    def _read(self, dates: set[dt.date]) -> None:
        """Read what stands in the diary on these dates; a row that cannot be read fills nothing."""
        if not dates:
            return
        self._days |= {date: _Day() for date in dates}
        for (fields,) in _on_dates[self._kind].tuples(self._session, of(self._owner, dates=list(dates))):
            try:
                record = _stored.decode(fields)
            except msgspec.MsgspecError:
                continue
            day = self._days[record.date]
            day.records += 1
            for leg in record.legs:
                day.metres[leg.mode] += leg.metres


def dates_in(patches: Iterable[dict[str, Any]]) -> set[dt.date]:
    """Return the dates that patches name; what is none is left to the judgement."""
    found: set[dt.date] = set()
    for patch in patches:
        try:
            found.add(dt.date.fromisoformat(patch["date"]))
        except (KeyError, TypeError, ValueError):
            continue
    return found


def _metres(record: Fields | None) -> dict[str, int]:
    metres: dict[str, int] = {}
    if record is not None and record.legs is not msgspec.UNSET:
        for leg in record.legs:
            metres[leg.mode] = metres.get(leg.mode, 0) + leg.metres
    return metres
