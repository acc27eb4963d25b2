"""Computes stored trips anew with the factors their organisation has chosen; what they were computed with is kept beside."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import bindparam, select, update
from sqlmodel import Session

from app.bulk import Bulk
from app.diary.models import EarlierResult, Trip
from app.diary.owner import Owner
from app.diary.records import Tally
from app.diary.results import replaced
from app.diary.schemas import TripFields
from app.emissions.calculation import TripResult, compute_trip

_TRIPS = Trip.__table__  # type: ignore[attr-defined]
_EARLIER = EarlierResult.__table__  # type: ignore[attr-defined]
_OF_OWNER = (_TRIPS.c.organisation_id == bindparam("of_organisation"), _TRIPS.c.member_id == bindparam("of_member"))
_IN_PERIOD = (
    select(_TRIPS.c.id, _TRIPS.c.seq, _TRIPS.c.department_id, _TRIPS.c.fields, _TRIPS.c.computed)
    .where(*_OF_OWNER, _TRIPS.c.deleted.is_(False), _TRIPS.c.date.between(bindparam("first"), bindparam("last")))
    .order_by(_TRIPS.c.date, _TRIPS.c.id)
)
_RENEW = (
    update(_TRIPS)
    .where(*_OF_OWNER, _TRIPS.c.id == bindparam("of_trip"))
    .values(seq=bindparam("new_seq"), computed=bindparam("new_computed"))
)
_keep = Bulk(EarlierResult, ("organisation_id", "member_id", "trip_id", "replaced_at", "computed"))


@dataclass(frozen=True, slots=True)
class Renewal:
    """A stored trip whose figures differ now. `base_seq` is its row's seq before."""

    trip_id: uuid.UUID
    base_seq: int
    department_id: int
    fields: TripFields
    before: TripResult
    after: TripResult


def find_renewals(session: Session, owner: Owner, first: dt.date, last: dt.date) -> list[Renewal]:
    """Return a person's trips of a period whose figures would differ if they were computed now; nothing is stored."""
    found = []
    wanted = {"of_organisation": owner.organisation_id, "of_member": owner.member_id, "first": first, "last": last}
    for row in session.execute(_IN_PERIOD, wanted):
        fields = msgspec.convert(row.fields, TripFields)
        before = msgspec.convert(row.computed, TripResult)
        after = compute_trip([leg.as_input() for leg in fields.legs], fields.date, owner.factors.on(fields.date))
        if before != after:
            found.append(Renewal(row.id, row.seq, row.department_id, fields, before, after))
    return found


def store_renewals(
    session: Session, owner: Owner, renewals: Sequence[Renewal], head_seq: int, now: dt.datetime, tally: Tally
) -> None:
    """Store new figures, keep the earlier ones, and tell the roll-ups the difference.

    Each row gets a seq of its own after `head_seq`, so that phones pull it; the caller holds the owner's head row and logs.
    """
    if not renewals:
        return
    of = {"of_organisation": owner.organisation_id, "of_member": owner.member_id}
    _keep.run(
        session,
        [(owner.organisation_id, owner.member_id, one.trip_id, now, _text(one.before)) for one in renewals],
    )
    session.execute(
        _RENEW,
        [
            of
            | {
                "of_trip": one.trip_id,
                "new_seq": head_seq + number,
                # The phone reads both results from one row: no pull has to look anything up beside it.
                "new_computed": msgspec.to_builtins(replaced(one.before, one.after, now)),
            }
            for number, one in enumerate(renewals, start=1)
        ],
    )
    for one in renewals:
        tally.trip(one.department_id, one.fields, one.before, -1)
        tally.trip(one.department_id, one.fields, one.after, 1)


def earlier_results(session: Session, owner: Owner, trip_id: uuid.UUID) -> list[tuple[dt.datetime, TripResult]]:
    """Return what a person's trip was computed with before, as (when it was replaced, result), oldest first."""
    query = (
        select(_EARLIER.c.replaced_at, _EARLIER.c.computed)
        .where(
            _EARLIER.c.organisation_id == owner.organisation_id,
            _EARLIER.c.member_id == owner.member_id,
            _EARLIER.c.trip_id == trip_id,
        )
        .order_by(_EARLIER.c.replaced_at)
    )
    return [(row.replaced_at, msgspec.convert(row.computed, TripResult)) for row in session.execute(query)]


def _text(value: Any) -> str:
    return msgspec.json.encode(value).decode()
