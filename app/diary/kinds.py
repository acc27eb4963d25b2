"""The kinds that an employee records, as the owner log takes them: what is checked, and what is computed beside."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from sqlmodel import Session

from app.diary.day_limits import Days, dates_in
from app.diary.judgement import RecordableDates, judge
from app.diary.models import AvoidedTrip, EarlierResult, Schedule, Trip, Usual, Vehicle
from app.diary.results import StoredResult
from app.diary.schemas import AvoidedTripFields, Fields, ScheduleFields, TripFields, UsualFields, VehicleFields
from app.emissions.calculation import LegInput, TripResult, compute_trip
from app.emissions.choices import FactorChoices
from app.emissions.service import load_factors
from app.sync.kind import Kind
from app.sync.owner import Owner
from app.sync.records import Record
from app.sync.registry import Registry


class Prepared(msgspec.Struct):
    """What one exchange knows of its person's diary: the dates that they may record."""

    dates: RecordableDates


class PreparedDays(Prepared):
    """The same with what their days hold."""

    days: Days


class PreparedTrips(PreparedDays):
    """The same for trips, with the factors that the organisation has chosen."""

    factors: FactorChoices


class DiaryKind(Kind):
    """A kind whose fields `app.diary.judgement` checks."""

    def prepare(self, session: Session, owner: Owner, patches: Sequence[dict[str, Any]]) -> Prepared:
        """Return the dates that the person may record."""
        return Prepared(RecordableDates(owner.today, owner.employed_from))

    def judge(self, fields: dict[str, Any], prepared: Prepared) -> Fields:
        """Check the fields of one record; raises `app.sync.records.Rejected`."""
        checked: Fields = judge(fields, self.shape, prepared.dates)
        return checked


class DatedKind(DiaryKind):
    """A kind whose records lie on a date, and fill it."""

    def prepare(self, session: Session, owner: Owner, patches: Sequence[dict[str, Any]]) -> PreparedDays:
        """Return the dates that the person may record, and what those of the patches hold."""
        dates = super().prepare(session, owner, patches).dates
        return PreparedDays(dates, Days(session, owner, self.name, dates_in(patches)))

    def admit(self, before: Record | None, after: Record, prepared: PreparedDays) -> None:
        """Refuse what no day can hold; raises `app.sync.records.Rejected`."""
        prepared.days.take(_standing(before), _standing(after))


def _standing(record: Record | None) -> TripFields | AvoidedTripFields | None:
    """Return what a record says, None where there is none or it is deleted."""
    return None if record is None or record.deleted else record.checked


class TripDerived(NamedTuple):
    """What is stored beside a trip. `department_id` is where the person worked when the trip was first stored."""

    date: dt.date
    department_id: int
    result: TripResult


class TripKind(DatedKind):
    """Trips: each version is computed with the factors that the organisation has chosen for its date."""

    name, model, shape = "trip", Trip, TripFields
    extra = ("date", "department_id", "computed")
    belongings = ((EarlierResult, "trip_id"),)

    def prepare(self, session: Session, owner: Owner, patches: Sequence[dict[str, Any]]) -> PreparedTrips:
        """Return the dates that the person may record, what those of the patches hold, and the organisation's factors."""
        known = super().prepare(session, owner, patches)
        return PreparedTrips(known.dates, known.days, load_factors(session, owner.organisation_id))

    def derive(self, record: Record, owner: Owner, prepared: PreparedTrips) -> TripDerived:
        """Compute the trip; one whose date, modes, distances and costs are untouched keeps what it was computed with."""
        trip: TripFields = record.checked
        legs = [leg.as_input() for leg in trip.legs]
        department_id, old = owner.department_id, record.stored
        if old is not None:
            was: TripDerived = old.derived
            if _is_computed_alike(old.checked, trip.date, legs):
                return was
            department_id = was.department_id
        return TripDerived(trip.date, department_id, compute_trip(legs, trip.date, prepared.factors.on(trip.date)))

    def restore(self, row: Any) -> TripDerived:
        """Return what is stored beside a trip."""
        return TripDerived(row.date, row.department_id, msgspec.convert(row.computed, StoredResult))


def _is_computed_alike(before: TripFields, day: dt.date, legs: list[LegInput]) -> bool:
    """Tell whether nothing changed that the calculation reads; the name of a place, for example, it does not."""
    return before.date == day and [leg.as_input() for leg in before.legs] == legs


class UsualKind(DiaryKind):
    """Saved templates."""

    name, model, shape = "usual", Usual, UsualFields


class AvoidedDerived(NamedTuple):
    """What is stored beside an avoided trip."""

    date: dt.date
    department_id: int


class AvoidedTripKind(DatedKind):
    """Trips that were not made; counted, never subtracted."""

    name, model, shape = "avoided_trip", AvoidedTrip, AvoidedTripFields
    extra = ("date", "department_id")

    def derive(self, record: Record, owner: Owner, prepared: Prepared) -> AvoidedDerived:
        """Return the date, and the department that the avoided trip was first stored in."""
        department_id = owner.department_id if record.stored is None else record.stored.derived.department_id
        return AvoidedDerived(record.checked.date, department_id)

    def restore(self, row: Any) -> AvoidedDerived:
        """Return what is stored beside an avoided trip."""
        return AvoidedDerived(row.date, row.department_id)


class VehicleKind(DiaryKind):
    """Vehicles, to be chosen in the form."""

    name, model, shape = "vehicle", Vehicle, VehicleFields


class ScheduleKind(DiaryKind):
    """When a person works."""

    name, model, shape = "schedule", Schedule, ScheduleFields


TRIP, USUAL, AVOIDED_TRIP, VEHICLE, SCHEDULE = TripKind(), UsualKind(), AvoidedTripKind(), VehicleKind(), ScheduleKind()


def register(registry: Registry) -> None:
    """Let the owner log take what the diary keeps."""
    for kind in (TRIP, USUAL, AVOIDED_TRIP, VEHICLE, SCHEDULE):
        registry.add_kind(kind)
