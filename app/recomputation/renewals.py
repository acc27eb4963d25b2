"""Which stored trips would be computed differently now, and their new figures; what they were computed with is kept beside."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import structlog
from msgspec.structs import replace
from sqlalchemy import bindparam, select, update
from sqlmodel import Session

from app.bulk import Bulk
from app.diary.kinds import TRIP, TripDerived
from app.diary.models import EarlierResult, Trip
from app.diary.results import replaced
from app.diary.schemas import TripFields
from app.emissions.calculation import TripResult, compute_trip
from app.emissions.choices import FactorChoices
from app.sync.kind import UnreadableRow
from app.sync.log import of, text
from app.sync.owner import Owner
from app.sync.records import Difference, Record

_TRIPS = Trip.__table__  # type: ignore[attr-defined]
_EARLIER = EarlierResult.__table__  # type: ignore[attr-defined]
_OF_OWNER = (_TRIPS.c.organisation_id == bindparam("of_organisation"), _TRIPS.c.member_id == bindparam("of_member"))
_IN_PERIOD = (
    select(_TRIPS)
    .where(*_OF_OWNER, _TRIPS.c.deleted.is_(False), _TRIPS.c.date.between(bindparam("first"), bindparam("last")))
    .order_by(_TRIPS.c.date, _TRIPS.c.id)
)
_RENEW = (
    update(_TRIPS)
    .where(*_OF_OWNER, _TRIPS.c.id == bindparam("of_trip"))
    .values(seq=bindparam("new_seq"), computed=bindparam("new_computed"))
)
_keep = Bulk(EarlierResult, ("organisation_id", "member_id", "trip_id", "replaced_at", "computed"))
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Renewal:
    """A stored trip whose figures differ now: its row, and the figures before and after."""

    record: Record
    before: TripResult
    after: TripResult

    @property
    def trip(self) -> TripFields:
        """What the person said."""
        fields: TripFields = self.record.checked
        return fields

    def difference(self) -> Difference:
        """Return what the projections hear."""
        derived: TripDerived = self.record.derived
        return Difference(TRIP.name, self.record, replace(self.record, derived=derived._replace(result=self.after)))


def find_renewals(
    session: Session, owner: Owner, factors: FactorChoices, first: dt.date, last: dt.date
) -> list[Renewal]:
    """Return a person's trips of a period whose figures would differ if they were computed now; nothing is stored.

    A trip that cannot be read is told in the log and stays as it is.
    """
    found = []
    for row in session.execute(_IN_PERIOD, of(owner, first=first, last=last)):
        try:
            record = TRIP.open(row)
        except UnreadableRow as error:
            log.error("trip_not_recomputed", error=str(error))
            continue
        trip: TripFields = record.checked
        before = msgspec.convert(row.computed, TripResult)
        after = compute_trip([leg.as_input() for leg in trip.legs], trip.date, factors.on(trip.date))
        if before != after:
            found.append(Renewal(record, before, after))
    return found


def store_renewals(
    session: Session, owner: Owner, renewals: Sequence[Renewal], head_seq: int, now: dt.datetime
) -> None:
    """Store new figures and keep the earlier ones.

    Each row gets a seq of its own after `head_seq`, so that phones pull it; the caller holds the owner's head row and logs.
    """
    if not renewals:
        return
    _keep.run(
        session,
        [(owner.organisation_id, owner.member_id, one.record.id, now, text(one.before)) for one in renewals],
    )
    parameters: list[dict[str, Any]] = [
        of(
            owner,
            of_trip=one.record.id,
            new_seq=head_seq + number,
            # The phone reads both results from one row: no pull has to look anything up beside it.
            new_computed=msgspec.to_builtins(replaced(one.before, one.after, now)),
        )
        for number, one in enumerate(renewals, start=1)
    ]
    session.execute(_RENEW, parameters)


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
