"""What a register of cars and a driving log may have columns for, and the words of ownership."""

from typing import Final, Literal, get_args

from app.fleet.models import Ownership
from app.spreadsheets.columns import Field
from app.spreadsheets.words import plain

FileKind = Literal["register", "driving_log"]
FILE_KINDS: tuple[FileKind, ...] = get_args(FileKind)

REGISTRATION: Final = Field("registration", "registration, registration number, reg no, plate, licence plate, vehicle, "
    "registreringsnummer, regnr, reg.nr., regnummer, fordon, bil")  # fmt: skip
FIELDS: Final[dict[FileKind, tuple[Field, ...]]] = {
    "register": (
        REGISTRATION,
        Field("name", "name, model, make, make and model, description, namn, modell, märke, bilmodell, benämning"),
        Field("ownership", "ownership, kind, type, owned, ägande, ägandeform, innehav, slag, typ, biltyp"),
        Field("department", "department, dept, unit, division, cost centre, avdelning, avd, enhet, förvaltning, verksamhet, "
            "kostnadsställe"),
        Field("fuel", "fuel, fuel type, drivmedel, bränsle"),
        Field("grams_per_km", "g/km, co2 g/km, co2, emissions, utsläpp, utsläpp g/km, koldioxid"),
        Field("per_100_km", "l/100 km, kwh/100 km, consumption, förbrukning, bränsleförbrukning, liter per 100 km"),
        Field("acquired_on", "acquired, from, since, registered, bought, anskaffad, från, i bruk, i trafik, köpt, startdatum"),
        Field("ended_on", "ended, until, to, sold, avslutad, till, såld, slutdatum, avställd"),
        Field("per_year", "cost a year, fixed cost, cost per year, lease, kostnad per år, fast kostnad, årskostnad, leasing"),
        Field("per_km", "cost a km, cost per km, running cost, kostnad per km, rörlig kostnad"),
        Field("distance", "km a year, km per year, annual km, mileage, km per år, årlig körsträcka, körsträcka, mil per år"),
    ),
    "driving_log": (
        Field("date", "date, travel date, trip date, day, datum, resdatum, dag"), REGISTRATION,
        Field("distance", "km, distance, kilometre, sträcka, körsträcka, kilometer, antal km, mil, antal mil, körda km"),
    ),
}  # fmt: skip
NEEDED: Final[dict[FileKind, tuple[str, ...]]] = {
    "register": ("registration", "ownership", "fuel"), "driving_log": ("date", "registration", "distance"),
}  # fmt: skip
"""What a file of each kind must have columns for."""

_OWNERSHIPS: Final[dict[Ownership, str]] = {
    "own": "own, owned, ägd, egen, eget, köpt, tjänstebil",
    "pool": "pool, pool car, car pool, bilpool, poolbil",
    "leased": "leased, lease, leasing, leasad, leasingbil, operational lease, hyrd",
    "benefit": "benefit, benefit car, förmån, förmånsbil, bilförmån",
}
OWNERSHIP_WORDS: Final = {plain(word): one for one, words in _OWNERSHIPS.items() for word in words.split(",")}
"""The ownership by what a register calls it."""
