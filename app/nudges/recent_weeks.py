"""What a person's last four weeks looked like: what the message may speak of, read for many people at once."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Row, func, select
from sqlmodel import Session

from app.diary.models import AvoidedTrip, Schedule, Trip, Usual
from app.diary.repeated import repeated
from app.diary.schemas import AvoidedTripFields, Leg, ScheduleFields, TripFields, UsualFields
from app.emissions.calculation import TripResult
from app.emissions.costs import mileage_ore, rate_on
from app.emissions.vocabulary import ACTIVE, category

LOOK_BACK = 28
"""Days that tell what someone already does."""
MOST_RECORDS = 500
"""How many of a person's trips, avoided trips and templates are read, the newest first: more than any month holds."""
WEEK = 7


@dataclass(frozen=True, slots=True)
class LoggedTrip:
    """A trip as it was recorded and computed."""

    id: uuid.UUID
    fields: TripFields
    result: TripResult

    @property
    def metres(self) -> int:
        """How far, in metres."""
        return sum(leg.metres for leg in self.fields.legs)

    @property
    def main_leg(self) -> Leg:
        """The longest leg."""
        return max(self.fields.legs, key=lambda leg: leg.metres)

    @property
    def main_category(self) -> str:
        """The category of the longest leg."""
        return category(self.main_leg.mode, self.main_leg.persons)

    def cost(self) -> int | None:
        """Return what the trip cost in öre; None unless every leg's cost is known (active travel costs nothing)."""
        known = [
            0 if leg.mode in ACTIVE and computed.ore is None else computed.ore
            for leg, computed in zip(self.fields.legs, self.result.legs, strict=True)
        ]
        return None if None in known else sum(ore for ore in known if ore is not None)

    def car_cost(self) -> int | None:
        """Return what the same distance in one's own car costs in öre, by the mileage rate of the date."""
        rate = rate_on("own_car", self.fields.date)
        return None if rate is None else mileage_ore(rate, self.metres)


@dataclass(frozen=True, slots=True)
class RecentWeeks:
    """The last four weeks of one person up to `today`, newest first, and their saved templates in order.

    `schedule` is when they work, None until they have said so.
    """

    today: dt.date
    trips: tuple[LoggedTrip, ...] = ()
    avoided: tuple[AvoidedTripFields, ...] = ()
    usuals: tuple[tuple[uuid.UUID, UsualFields], ...] = ()
    schedule: ScheduleFields | None = None

    def is_off(self, day: dt.date) -> bool:
        """Tell whether the person said they do not work on a date: leave, or no weekday of theirs."""
        return self.is_on_leave(day) or (self.schedule is not None and day.isoweekday() not in self.schedule.weekdays)

    def is_on_leave(self, day: dt.date) -> bool:
        """Tell whether the person is away for a stretch that holds a date."""
        leave = self.schedule.leave if self.schedule else ()
        return any(stretch.from_date <= day <= stretch.to_date for stretch in leave)

    @property
    def week_trips(self) -> tuple[LoggedTrip, ...]:
        """The trips of the last seven days."""
        return tuple(trip for trip in self.trips if trip.fields.date > self.today - dt.timedelta(days=WEEK))

    @property
    def week_avoided(self) -> tuple[AvoidedTripFields, ...]:
        """What was avoided in the last seven days."""
        return tuple(one for one in self.avoided if one.date > self.today - dt.timedelta(days=WEEK))

    @property
    def usual(self) -> tuple[uuid.UUID, UsualFields] | None:
        """The commute template for today's weekday, else the first commute template, as on the phone."""
        commutes = [(key, usual) for key, usual in self.usuals if usual.purpose == "commute"]
        return next((one for one in commutes if self.today.isoweekday() in weekdays_of(one[1])), None) or (
            commutes[0] if commutes else None
        )


def weekdays_of(usual: UsualFields) -> list[int]:
    """Return the ISO weekdays a template is meant for; Monday to Friday if it does not say."""
    return [1, 2, 3, 4, 5] if isinstance(usual.weekdays, msgspec.UnsetType) else list(usual.weekdays)


Rows = dict[int, dict[str, list[Row[Any]]]]


def read_rows(session: Session, organisation_id: int, member_ids: Sequence[int], today: dt.date) -> Rows:
    """Read the diary rows of some members at once; returns rows by member and table name, newest first.

    Of each table at most `MOST_RECORDS` of each member. Of a day that does not fit wholly those with the smallest ids are read: of
    records that say the same thing the one with the smallest id counts (`app.diary.repeated`).
    """
    since = today - dt.timedelta(days=LOOK_BACK - 1)
    found: Rows = defaultdict(lambda: defaultdict(list))
    wanted: tuple[tuple[Any, tuple[str, ...]], ...] = (
        (Trip, ("id", "fields", "computed")),
        (AvoidedTrip, ("id", "fields")),
        (Usual, ("id", "fields")),
        (Schedule, ("fields",)),
    )
    for model, names in wanted:
        table = model.__table__
        living = [
            table.c.organisation_id == organisation_id,
            table.c.member_id.in_(member_ids),
            table.c.deleted.is_(False),
        ]
        newest, order = [table.c.id], [table.c.id.desc()]
        if "date" in table.c:
            living.append(table.c.date.between(since, today))
            newest, order = [table.c.date.desc(), table.c.id], [table.c.date.desc(), table.c.id.desc()]
        # The keys alone are numbered: the fields of what is not wanted are never touched.
        place = func.row_number().over(partition_by=table.c.member_id, order_by=newest).label("place")
        numbered = select(table.c.member_id, table.c.id, place).where(*living).subquery()
        query = (
            select(table.c.member_id, *(table.c[name] for name in names))
            .join(numbered, (numbered.c.member_id == table.c.member_id) & (numbered.c.id == table.c.id))
            .where(table.c.organisation_id == organisation_id, numbered.c.place <= MOST_RECORDS)
            .order_by(*order)
        )
        for row in session.execute(query):
            found[row.member_id][table.name].append(row)
    return found


def recent_weeks_of(rows: dict[str, list[Row[Any]]], today: dt.date) -> RecentWeeks:
    """Turn one person's rows into their recent weeks; what repeats a day's other record counts in no sum and is left out.

    Raises:
        msgspec.ValidationError: a row does not have the shape that this version knows.
    """
    trips = [
        LoggedTrip(row.id, msgspec.convert(row.fields, TripFields), msgspec.convert(row.computed, TripResult))
        for row in rows.get("trip", ())
    ]
    avoided = [(row.id, msgspec.convert(row.fields, AvoidedTripFields)) for row in rows.get("avoided_trip", ())]
    left_out = repeated([*((trip.id, trip.fields) for trip in trips), *avoided])
    return RecentWeeks(
        today=today,
        trips=tuple(trip for trip in trips if trip.id not in left_out),
        avoided=tuple(fields for row_id, fields in avoided if row_id not in left_out),
        schedule=next((msgspec.convert(row.fields, ScheduleFields) for row in rows.get("schedule", ())), None),
        usuals=tuple(sorted(_usuals(rows.get("usual", ())), key=lambda one: (one[1].position, one[0]))),
    )


def _usuals(rows: Iterable[Row[Any]]) -> list[tuple[uuid.UUID, UsualFields]]:
    return [(row.id, msgspec.convert(row.fields, UsualFields)) for row in rows]
