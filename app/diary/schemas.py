"""What a person says in the diary, as it goes over the wire: strict, nothing unknown accepted.

msgspec, not pydantic: it validates 320,000 trips a second where pydantic does 37,000, and takes no `false` for a number.
"""

import datetime as dt
import uuid
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, field

from app.emissions.calculation import LegInput
from app.emissions.vocabulary import CabinClass, Fuel, Mode, VehicleOwner

Purpose = Literal["commute", "business"]
Direction = Literal["out", "home", "none"]
Note = Annotated[str, Meta(max_length=500)]
Ore = Annotated[int, Meta(ge=0, le=100_000_000)]
Place = Annotated[str, Meta(max_length=80)]
"""A town's name, or the IATA code of an airport: what a mileage log needs, never an address or coordinates."""
Name = Annotated[str, Meta(min_length=1, max_length=60)]
Position = Annotated[int, Meta(ge=0, le=1000)]
GramsPerKm = Annotated[float, Meta(ge=0, le=1000)]
Weekdays = Annotated[list[Annotated[int, Meta(ge=1, le=7)]], Meta(max_length=7)]
"""ISO weekdays: Monday is 1."""


class Leg(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """One mode over one distance in metres. The places are for business trips only, see `app.diary.judgement`."""

    mode: Mode
    metres: Annotated[int, Meta(ge=1, le=25_000_000)]
    fuel: Fuel | None = None
    vehicle_owner: VehicleOwner | None = None
    persons: Annotated[int, Meta(ge=1, le=9)] = 1
    cabin_class: CabinClass | None = None
    own_grams_per_km: GramsPerKm | None = None
    ore: Ore | None = None
    from_place: Place | None = field(default=None, name="from")
    to_place: Place | None = field(default=None, name="to")

    def as_input(self) -> LegInput:
        """Return what the calculation needs."""
        return LegInput(
            self.mode, self.metres, self.fuel or "", self.vehicle_owner or "", self.persons, self.cabin_class or "",
            self.own_grams_per_km, self.ore,
        )  # fmt: skip


Legs = Annotated[list[Leg], Meta(min_length=1, max_length=8)]


class TripFields(Struct, forbid_unknown_fields=True):
    """A trip. `errand` (what it was for; payroll asks) and `client` are for business trips only."""

    date: dt.date
    purpose: Purpose
    legs: Legs
    direction: Direction = "none"
    note: Note | None = None
    usual_id: uuid.UUID | None = None
    errand: Annotated[str, Meta(max_length=200)] | None = None
    client: Annotated[str, Meta(max_length=80)] | None = None


class UsualFields(Struct, forbid_unknown_fields=True):
    """A saved template."""

    name: Name
    purpose: Purpose
    legs: Legs
    weekdays: Weekdays | UnsetType = UNSET
    position: Position = 0


class AvoidedTripFields(Struct, forbid_unknown_fields=True):
    """A trip that was not made."""

    date: dt.date
    reason: Literal["telework", "remote_meeting"]
    people: Annotated[int, Meta(ge=1, le=500)] = 1
    legs: Annotated[list[Leg], Meta(max_length=8)] | UnsetType = UNSET
    note: Note | None = None


class VehicleFields(Struct, forbid_unknown_fields=True):
    """A vehicle of one's own or at one's disposal; the phone copies its fields into the legs driven with it."""

    name: Name
    mode: Literal["car", "moped", "motorcycle"]
    vehicle_owner: VehicleOwner
    fuel: Fuel | None = None
    own_grams_per_km: GramsPerKm | None = None
    position: Position = 0


class Leave(Struct, forbid_unknown_fields=True):
    """A stretch of days away from work, both included."""

    from_date: dt.date = field(name="from")
    to_date: dt.date = field(name="to")


class ScheduleFields(Struct, forbid_unknown_fields=True):
    """When a person works: the weekdays, those usually worked at home, and the stretches of leave."""

    weekdays: Weekdays
    telework: Weekdays = field(default_factory=list)
    leave: Annotated[list[Leave], Meta(max_length=60)] = field(default_factory=list)


Fields = TripFields | UsualFields | AvoidedTripFields | VehicleFields | ScheduleFields
