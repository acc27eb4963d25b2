"""What a person says in the diary, as it goes over the wire: strict, nothing unknown accepted.

msgspec, not pydantic: it validates 320,000 trips a second where pydantic does 37,000, and takes no `false` for a number.
"""

import datetime as dt
import uuid
from typing import Annotated, Literal, get_args

from msgspec import UNSET, Meta, Struct, UnsetType, field

from app.emissions.calculation import LegInput
from app.emissions.vocabulary import CabinClass, Fuel, Mode, VehicleOwner

Purpose = Literal["commute", "business"]
Direction = Literal["out", "home", "none"]
AvoidedReason = Literal["telework", "remote_meeting"]
VehicleMode = Literal["car", "moped", "motorcycle"]

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
"""What a trip is for."""
DIRECTIONS: tuple[Direction, ...] = get_args(Direction)
"""Of a commute: to work or back home; `none` for all others."""
AVOIDED_REASONS: tuple[AvoidedReason, ...] = get_args(AvoidedReason)
"""Why a trip was not made."""
VEHICLE_MODES: tuple[VehicleMode, ...] = get_args(VehicleMode)
"""What a saved vehicle can be."""

MOST_LEGS = 8
"""Legs of one trip."""
MOST_METRES = 25_000_000
"""Length of a leg by any mode, in metres; what is believable by each mode is in `LONGEST_KM`."""
MOST_PERSONS = 9
"""People who share a vehicle, the person included."""
MOST_PEOPLE = 500
"""People who did not have to travel, the person included."""
MOST_GRAMS_PER_KM = 1000
"""What a person's own vehicle emits, in g CO2e per vehicle-km."""
MOST_ORE = 100_000_000
"""What a ticket may cost, in öre."""
MOST_LEAVE = 60
"""Stretches of leave in a schedule."""
MOST_POSITION = 1000
"""Place of a usual or a vehicle among the others."""
LONGEST_NAME = 60
"""Name of a usual or a vehicle, in characters; at least one."""
LONGEST_NOTE = 500
"""Note of a trip, in characters."""
LONGEST_ERRAND = 200
"""What a business trip was for, in characters."""
LONGEST_CLIENT = 80
"""Whom a business trip was for, in characters."""
MOST_ODOMETER = 9_999_999
"""What an odometer can show, in km."""
LONGEST_PLACE = 80
"""A town's name, or the IATA code of an airport, in characters: what a mileage log needs, never an address or coordinates."""

Note = Annotated[str, Meta(max_length=LONGEST_NOTE)]
Ore = Annotated[int, Meta(ge=0, le=MOST_ORE)]
Place = Annotated[str, Meta(max_length=LONGEST_PLACE)]
Name = Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
Position = Annotated[int, Meta(ge=0, le=MOST_POSITION, description="where it stands among the others")]
Odometer = Annotated[int, Meta(ge=0, le=MOST_ODOMETER)]
GramsPerKm = Annotated[float, Meta(ge=0, le=MOST_GRAMS_PER_KM)]
Weekdays = Annotated[
    list[Annotated[int, Meta(ge=1, le=7)]], Meta(max_length=7, description="ISO weekdays, Monday is 1")
]
OwnGramsPerKm = Annotated[
    GramsPerKm | None, Meta(description="g CO2e per vehicle-km of the person's own vehicle; null is not known")
]


class Leg(Struct, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """One mode over one distance. The places are for business trips only: where people live is nothing the server knows.

    What the odometer read is for the mileage log alone: the calculation goes by `metres`.
    """

    mode: Mode
    metres: Annotated[int, Meta(ge=1, le=MOST_METRES)]
    fuel: Fuel | None = None
    vehicle_owner: VehicleOwner | None = None
    persons: Annotated[int, Meta(ge=1, le=MOST_PERSONS, description="who share the vehicle; 1 when left out")] = 1
    cabin_class: Annotated[CabinClass | None, Meta(description="flights only")] = None
    own_grams_per_km: OwnGramsPerKm = None
    ore: Annotated[Ore | None, Meta(description="what a ticket cost, in öre; null is not known")] = None
    from_place: Annotated[Place | None, Meta(description="a town's name, or the IATA code of an airport")] = field(
        default=None, name="from"
    )
    to_place: Annotated[Place | None, Meta(description="a town's name, or the IATA code of an airport")] = field(
        default=None, name="to"
    )
    odometer_start: Annotated[
        Odometer | None,
        Meta(description="what the odometer read before, in km; business trips by car, moped or motorcycle"),
    ] = None
    odometer_end: Annotated[Odometer | None, Meta(description="what the odometer read after, in km")] = None

    def as_input(self) -> LegInput:
        """Return what the calculation needs."""
        return LegInput(
            self.mode, self.metres, self.fuel or "", self.vehicle_owner or "", self.persons, self.cabin_class or "",
            self.own_grams_per_km, self.ore,
        )  # fmt: skip


Legs = Annotated[list[Leg], Meta(min_length=1, max_length=MOST_LEGS)]


class TripFields(Struct, forbid_unknown_fields=True, gc=False):
    """A trip on its local date. Errand and client are for business trips only."""

    date: dt.date
    purpose: Purpose
    legs: Legs
    direction: Direction = "none"
    note: Note | None = None
    usual_id: uuid.UUID | None = None
    errand: Annotated[
        Annotated[str, Meta(max_length=LONGEST_ERRAND)] | None, Meta(description="what it was for; payroll asks for it")
    ] = None
    client: Annotated[str, Meta(max_length=LONGEST_CLIENT)] | None = None
    additional: Annotated[
        bool | None,
        Meta(description="made besides another commute of that day in its direction; left out or null is no"),
    ] = None


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
    reason: AvoidedReason
    people: Annotated[int, Meta(ge=1, le=MOST_PEOPLE, description="who did not have to travel; 1 when left out")] = 1
    legs: Annotated[list[Leg], Meta(max_length=MOST_LEGS, description="the trip it replaced")] | UnsetType = UNSET
    note: Note | None = None


class VehicleFields(Struct, forbid_unknown_fields=True):
    """A vehicle of one's own or at one's disposal; the phone copies its fields into the legs driven with it."""

    name: Name
    mode: VehicleMode
    vehicle_owner: VehicleOwner
    fuel: Fuel | None = None
    own_grams_per_km: OwnGramsPerKm = None
    position: Position = 0


class Leave(Struct, forbid_unknown_fields=True):
    """A stretch of days away from work, both included."""

    from_date: dt.date = field(name="from")
    to_date: dt.date = field(name="to")


class ScheduleFields(Struct, forbid_unknown_fields=True):
    """When a person works; a person has one."""

    weekdays: Weekdays
    telework: Annotated[Weekdays, Meta(description="those of them usually worked at home; ISO weekdays")] = field(
        default_factory=list
    )
    leave: Annotated[list[Leave], Meta(max_length=MOST_LEAVE)] = field(default_factory=list)


Fields = TripFields | UsualFields | AvoidedTripFields | VehicleFields | ScheduleFields
