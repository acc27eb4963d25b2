"""Rows of the diary as the owner log sees them: load, store, and read what changed – the same for every kind."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

import msgspec
from sqlalchemy import Row, Select, Text, bindparam, cast, select, type_coerce
from sqlmodel import Session

from app.bulk import Bulk
from app.diary.judgement import judge
from app.diary.models import AvoidedTrip, Schedule, Trip, Usual, Vehicle
from app.diary.owner import Owner
from app.diary.results import StoredResult
from app.diary.schemas import AvoidedTripFields, Fields, ScheduleFields, TripFields, UsualFields, VehicleFields
from app.emissions.calculation import LegInput, TripResult, compute_trip

EVERY_FIELD = "*"
"""Key in `writers` of the entry that wrote every field without a key of its own."""


class Tally(Protocol):
    """Who is told what came and went; the roll-ups, which are built on the diary."""

    def trip(self, department_id: int, trip: TripFields, result: TripResult, sign: int) -> None:
        """Count a trip (`sign` 1) or take it back (−1)."""

    def avoided(self, department_id: int, day: dt.date, sign: int) -> None:
        """Count an avoided trip or take it back."""


@dataclass(slots=True)
class Record:
    """One row on its way: its latest view, and how it stood when the transaction began (`stored`)."""

    id: uuid.UUID
    seq: int = 0
    deleted: bool = False
    fields: dict[str, Any] = field(default_factory=dict)
    writers: dict[str, int] = field(default_factory=dict)
    conflicts: list[dict[str, Any]] | None = None
    checked: Any = None
    stored: Row[Any] | None = None


_COMMON = ("organisation_id", "member_id", "id", "seq", "deleted", "fields", "writers", "conflicts")
_KEY = ("organisation_id", "member_id", "id")


class Kind:
    """A kind of record in the owner log. Subclasses say what is stored beside the fields and what the roll-ups hear."""

    name: ClassVar[str]
    model: ClassVar[Any]
    shape: ClassVar[Any]
    extra: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        columns = (*_COMMON, *self.extra)
        self._is_computed = columns[-1] == "computed"
        self._bulk = Bulk(self.model, columns, _KEY, replace=columns[3:])
        # Built once: making a statement anew costs more than the database needs to run it.
        table = self.model.__table__
        self._of_owner = (
            table.c.organisation_id == bindparam("of_organisation"),
            table.c.member_id == bindparam("of_member"),
        )
        self._by_id = select(*(table.c[name] for name in columns[2:])).where(
            *self._of_owner, table.c.id.in_(bindparam("ids", expanding=True))
        )
        self._changed = {sqlite: self._changes_query(sqlite=sqlite) for sqlite in (True, False)}

    def judge(self, fields: dict[str, Any], owner: Owner) -> Fields:
        """Check the fields of one record; raises `app.diary.judgement.Rejected`."""
        checked: Fields = judge(fields, self.shape, owner.calendar)
        return checked

    def load(self, session: Session, owner: Owner, ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Record]:
        """Load the owner's own rows among `ids`; another person's id is simply not there."""
        wanted = {"of_organisation": owner.organisation_id, "of_member": owner.member_id, "ids": list(ids)}
        return {
            row.id: Record(row.id, row.seq, row.deleted, row.fields, row.writers, row.conflicts, stored=row)
            for row in session.execute(self._by_id, wanted)
        }

    def store(self, session: Session, owner: Owner, records: Sequence[Record], tally: Tally) -> list[tuple[int, bytes]]:
        """Write the latest view of the records and tell the roll-ups the difference; returns what `changes` would read."""
        rows, changes = [], []
        for record in records:
            if record.checked is None:
                record.checked = msgspec.convert(record.fields, self.shape)
            common = (
                owner.organisation_id, owner.member_id, record.id, record.seq, record.deleted, _text(record.fields),
                _text(record.writers), _text(record.conflicts) if record.conflicts else None,
            )  # fmt: skip
            extra = self.derive(record, owner, tally)
            rows.append(common + extra)
            computed = extra[-1:] if self._is_computed else ()
            changes.append(
                (record.seq, self._wire((record.seq, record.id, record.deleted, common[5], common[7], *computed)))
            )
        self._bulk.run(session, rows)
        return changes

    def derive(self, record: Record, owner: Owner, tally: Tally) -> tuple[Any, ...]:
        """Return the values of `extra`, and add the record's difference to the roll-up tally."""
        return ()

    def changes(self, session: Session, owner: Owner, after: int, until: int, limit: int) -> list[tuple[int, bytes]]:
        """Return (seq, JSON) of the rows with `after` < seq ≤ `until`, in order: text from the database to the wire."""
        sqlite = session.get_bind().dialect.name == "sqlite"
        wanted = {"of_organisation": owner.organisation_id, "of_member": owner.member_id}
        wanted |= {"after": after, "until": until, "most": limit}
        return [(row[0], self._wire(row)) for row in session.execute(self._changed[sqlite], wanted)]

    def _changes_query(self, *, sqlite: bool) -> Select[Any]:
        table = self.model.__table__
        names = ["fields", "conflicts", *(["computed"] if self._is_computed else [])]
        texts = [type_coerce(table.c[name], Text) if sqlite else cast(table.c[name], Text) for name in names]
        return (
            select(table.c.seq, table.c.id, table.c.deleted, *texts)
            .where(*self._of_owner, table.c.seq > bindparam("after"), table.c.seq <= bindparam("until"))
            .order_by(table.c.seq)
            .limit(bindparam("most"))
        )

    def _wire(self, row: Sequence[Any]) -> bytes:
        seq, row_id, deleted, fields, conflicts, *rest = row
        gone = "true" if deleted else "false"
        body = "{}" if deleted else fields
        computed = rest[0] if rest and not deleted else "null"
        return (
            f'{{"kind":"{self.name}","id":"{row_id}","seq":{seq},"deleted":{gone},"fields":{body},'
            f'"computed":{computed},"conflicts":{conflicts or "[]"}}}'
        ).encode()


class TripKind(Kind):
    """Trips: each version is computed with the organisation's factors and moves the roll-ups by its difference."""

    name, model, shape = "trip", Trip, TripFields
    extra = ("date", "department_id", "computed")

    def derive(self, record: Record, owner: Owner, tally: Tally) -> tuple[Any, ...]:
        """Compute the trip; one whose date, modes, distances and costs are untouched keeps what it was computed with."""
        trip: TripFields = record.checked
        old = record.stored
        department = owner.department_id if old is None else old.department_id
        before = None if old is None else msgspec.convert(old.fields, TripFields)
        legs = [leg.as_input() for leg in trip.legs]
        if old is not None and before is not None and _is_computed_alike(before, trip.date, legs):
            result: TripResult = msgspec.convert(old.computed, StoredResult)
        else:
            result = compute_trip(legs, trip.date, owner.factors.on(trip.date))
        if old is not None and before is not None and not old.deleted:
            tally.trip(department, before, msgspec.convert(old.computed, TripResult), -1)
        if not record.deleted:
            tally.trip(department, trip, result, 1)
        return (trip.date, department, _text(result))


def _is_computed_alike(before: TripFields, day: dt.date, legs: list[LegInput]) -> bool:
    """Tell whether nothing changed that the calculation reads: the name of a town moves no kilogram."""
    return before.date == day and [leg.as_input() for leg in before.legs] == legs


class UsualKind(Kind):
    """Saved templates."""

    name, model, shape = "usual", Usual, UsualFields


class AvoidedTripKind(Kind):
    """Trips that were not made; counted, never subtracted."""

    name, model, shape = "avoided_trip", AvoidedTrip, AvoidedTripFields
    extra = ("date", "department_id")

    def derive(self, record: Record, owner: Owner, tally: Tally) -> tuple[Any, ...]:
        """Count the avoided trip in its week."""
        old = record.stored
        department = owner.department_id if old is None else old.department_id
        if old is not None and not old.deleted:
            tally.avoided(department, old.date, -1)
        if not record.deleted:
            tally.avoided(department, record.checked.date, 1)
        return (record.checked.date, department)


class VehicleKind(Kind):
    """Vehicles, to be chosen in the form."""

    name, model, shape = "vehicle", Vehicle, VehicleFields


class ScheduleKind(Kind):
    """When a person works."""

    name, model, shape = "schedule", Schedule, ScheduleFields


KINDS: dict[str, Kind] = {
    kind.name: kind for kind in (TripKind(), UsualKind(), AvoidedTripKind(), VehicleKind(), ScheduleKind())
}


def _text(value: Any) -> str:
    return msgspec.json.encode(value).decode()
