"""Recomputes an organisation's stored trips: an explicit act, never a side effect of a new edition.

One person is one transaction, through the owner log like everything else: the head row is locked first, each renewed trip gets
an entry of kind `recompute` by a device that stands for the office, its row a new seq, so that phones pull it; the projections
hear of the difference. What a person said is untouched, so nobody's waiting edit meets a conflict. Interrupted, it goes on where it
ended: trips whose figures are right already are passed over.
"""

import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from app.database import Database
from app.diary.models import Trip
from app.diary.schemas import TripFields
from app.emissions.calculation import TripResult
from app.emissions.choices import FactorChoices
from app.emissions.service import load_factors
from app.events import changed
from app.ids import uuid7
from app.organisations.service import get_member
from app.recomputation.renewals import Renewal, find_renewals, store_renewals
from app.sync.log import Head, append, lock_head, move_head, text
from app.sync.owner import Owner, owner_of
from app.sync.registry import registry

KIND = "recompute"
_TRIPS = Trip.__table__  # type: ignore[attr-defined]

Told = Callable[[int, int], None]
"""Called with how many people are done, and of how many."""


@dataclass(slots=True)
class Recomputed:
    """What a recomputation changed – or, as a dry run, would change. Sums are of the changed trips; unknown counts as 0."""

    people: int = 0
    trips: int = 0
    milligrams_before: int = 0
    milligrams_after: int = 0
    ore_before: int = 0
    ore_after: int = 0
    unknown_metres_before: int = 0
    unknown_metres_after: int = 0

    def add(self, renewals: Sequence[Renewal]) -> None:
        """Count one person's trips."""
        self.people += bool(renewals)
        self.trips += len(renewals)
        for one in renewals:
            self.milligrams_before += one.before.milligrams or 0
            self.milligrams_after += one.after.milligrams or 0
            self.ore_before += one.before.ore or 0
            self.ore_after += one.after.ore or 0
            self.unknown_metres_before += _unknown_metres(one.trip, one.before)
            self.unknown_metres_after += _unknown_metres(one.trip, one.after)


def _unknown_metres(trip: TripFields, result: TripResult) -> int:
    return sum(leg.metres for leg, computed in zip(trip.legs, result.legs, strict=True) if computed.milligrams is None)


def recompute(
    database: Database,
    organisation_id: int,
    first: dt.date,
    last: dt.date,
    now: dt.datetime,
    *,
    dry_run: bool = False,
    progress: Told | None = None,
) -> Recomputed:
    """Recompute the trips of a period with the factors chosen for their dates, one transaction for each person.

    Parameters:
        first: first day of the period, included.
        last: its last day, included.
        now: the time in UTC.
        dry_run: only tell what would change.
        progress: called after each person.
    """
    with database.read(organisation_id) as session:
        people = _people(session, organisation_id, first, last)
        period = _Period(load_factors(session, organisation_id), first, last, now)
    sums = Recomputed()
    for done, member_id in enumerate(people, 1):
        with database.read(organisation_id) if dry_run else database.write(organisation_id) as session:
            renewals = _recompute_person(session, organisation_id, member_id, period, dry_run=dry_run)
        sums.add(renewals)
        if progress:
            progress(done, len(people))
    return sums


@dataclass(frozen=True, slots=True)
class _Period:
    factors: FactorChoices
    first: dt.date
    last: dt.date
    now: dt.datetime


def _recompute_person(
    session: Session, organisation_id: int, member_id: int, period: _Period, *, dry_run: bool
) -> list[Renewal]:
    member = get_member(session, organisation_id, member_id)
    if member is None:
        return []
    owner = owner_of(member, period.last)
    if dry_run:
        return find_renewals(session, owner, period.factors, period.first, period.last)
    # Before anything is read: an edit that commits meanwhile would otherwise be overwritten by figures of the old version.
    head = lock_head(session, owner)
    renewals = find_renewals(session, owner, period.factors, period.first, period.last)
    if renewals:
        store_renewals(session, owner, renewals, head.seq, period.now)
        _log(session, owner, renewals, head, period)
        registry().tell(session, owner, [one.difference() for one in renewals], head.seq)
        changed(session, organisation_id)
    return renewals


def _log(session: Session, owner: Owner, renewals: Sequence[Renewal], head: Head, period: _Period) -> None:
    """Append the entries and move the head, in the order of the rows' new seqs."""
    office = uuid.uuid5(uuid.NAMESPACE_OID, f"{KIND}/{owner.organisation_id}/{owner.member_id}")
    append(
        session,
        [
            (
                owner.organisation_id, owner.member_id, head.seq + number, uuid7(), office, KIND, one.record.id, "put",
                one.record.seq, text({"set": period.factors.on(one.trip.date).key}), period.now.isoformat(), period.now,
                "applied", None,
            )
            for number, one in enumerate(renewals, start=1)
        ],
    )  # fmt: skip
    move_head(session, owner, head._replace(seq=head.seq + len(renewals)))


def _people(session: Session, organisation_id: int, first: dt.date, last: dt.date) -> Sequence[int]:
    """Return who recorded something in a period."""
    query = (
        select(_TRIPS.c.member_id)
        .where(_TRIPS.c.organisation_id == organisation_id, _TRIPS.c.date.between(first, last))
        .distinct()
        .order_by(_TRIPS.c.member_id)
    )
    return session.scalars(query).all()
