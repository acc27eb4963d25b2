"""What the demonstration's books tell: mileage, tickets, taxi, its cars with their driving log, and what they were filled with.

The books know everyone employed, where the diary knows those who keep it; both follow from the same habits. Each is a table as
payroll, the travel agency or the fleet's manager would hand it over, read and taken in as any other. Prices are invented, and so
are the cars; their numbers begin with letters that are those of the organisation.
"""

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from sqlmodel import Session

from app.calendar import WEEK, monday
from app.demonstration.chance import seeded
from app.demonstration.people import DEPARTMENTS
from app.demonstration.planning import Plan
from app.demonstration.rounds import MEASURES, PlannedRound
from app.demonstration.weeks import week_entries
from app.emissions.calculation import LegInput
from app.fleet import columns as fleet_columns
from app.fleet.reading import read_log, read_register
from app.fleet.service import known_cars, register, take_in_log
from app.ledgers.choosing import guessed, guessed_of
from app.ledgers.reading import read_ledger
from app.ledgers.rows import Reading
from app.ledgers.service import known_of, take_in
from app.ledgers.vocabulary import Kind
from app.organisations.service import departments
from app.spreadsheets.words import key_of

Table = list[list[str]]
OWN_KR_PER_KM: Final = 2.5
BENEFIT_KR_PER_KM: Final = 1.2
TAXI_KR_PER_KM: Final = 28
TRAIN_KR: Final = (95, 1.1)
FLIGHT_KR: Final = (420, 1.6)
"""Of a ticket, and of each of its kilometres."""
TRIPS_PER_CAR: Final = 1.8
"""So many errands there are for each car on a mean day."""
NEAREST: Final = 1.25
"""The larger, the less is driven with those of a department's cars that stand farthest away; at 1 all are driven alike."""
OWN_METRES: Final = MEASURES.index("own_m")
LITRES_A_VISIT: Final = 40
ONE_BOUGHT: Final = dt.timedelta(days=61)
"""So often a car was bought."""


@dataclass(frozen=True, slots=True)
class _Model:
    """What a car of a fuel is: g CO2 per km, litres (kg, kWh) per 100 km, kr a year and a km, and kr for a litre (kg, kWh)."""

    name: str
    grams: int
    per_100_km: float
    per_year: int
    per_km: float
    price: float


MODELS: Final[Mapping[str, _Model]] = {
    "petrol": _Model("Volkswagen Golf", 128, 5.6, 46_000, 1.25, 17.2),
    "diesel": _Model("Volvo V60", 134, 5.1, 54_000, 1.15, 18.4),
    "biogas": _Model("Volkswagen Caddy", 35, 4.9, 52_000, 1.2, 27.0),
    "plugin_hybrid": _Model("Kia Ceed", 36, 3.4, 57_000, 0.95, 17.2),
    "electric": _Model("Volkswagen ID.3", 0, 16.5, 55_000, 0.55, 2.4),
    "hvo": _Model("Volvo V60", 18, 5.3, 54_000, 1.35, 23.8),
}
_FUELS: Final = {
    "petrol": "Bensin", "diesel": "Diesel", "biogas": "Biogas", "plugin_hybrid": "Laddhybrid", "electric": "El", "hvo": "HVO",
}  # fmt: skip


class BooksError(RuntimeError):
    """A row of a book was not understood."""


def keep_books(session: Session, organisation_id: int, actor: int, plan: Plan) -> None:
    """Take in what the books tell of both rounds, and the cars with their log of the weeks from the follow-up on.

    Parameters:
        actor: who takes them in.

    Raises:
        BooksError: a row was not understood.
    """
    keeper = _Keeper(session, organisation_id, actor, plan.dates.today)
    for planned, weeks in ((plan.baseline, plan.dates.baseline), (plan.follow_up, plan.dates.follow_up)):
        errands = _Errands(plan, planned, weeks)
        keeper.ledger("mileage", f"Milersättning {weeks[0]:%Y-%m}.csv", errands.mileage())
        keeper.ledger("tickets", f"Resebyrån {weeks[0]:%Y-%m}.csv", errands.tickets())
        keeper.ledger("taxi", f"Taxi {weeks[0]:%Y-%m}.csv", errands.taxi())
    since, until = plan.dates.follow_up[0].replace(day=1), plan.dates.today.replace(day=1) - dt.timedelta(days=1)
    months = [monday(since) + number * WEEK for number in range((until - since).days // 7 + 2)]
    driving = _Driving(_Errands(plan, plan.follow_up, months, (since, until)))
    keeper.cars(driving.cars(plan.dates.baseline[0]), driving.log())
    keeper.ledger("fuel", f"Drivmedelskort {since:%Y-%m}.csv", driving.fuel())


class _Errands:
    """What everyone employed does in service by car, train, flight or taxi in some weeks, by day and person."""

    def __init__(
        self, plan: Plan, planned: PlannedRound, weeks: Sequence[dt.date], days: tuple[dt.date, dt.date] | None = None
    ) -> None:
        self._plan, self._planned, self._weeks = plan, planned, weeks
        self._first, self._last = days or (weeks[0], weeks[-1] + WEEK)
        before = plan.baseline.totals[OWN_METRES]
        self._kept = planned.totals[OWN_METRES] / before if before else 1.0

    def legs(self, mode: str, owner: str = "") -> Iterator[tuple[dt.date, int, LegInput]]:
        """Yield day, person's number and leg of each of a mode and an owner, day by day."""
        found = []
        for number, habit in self._planned.habits.items():
            if any(_is(leg, mode, owner) for one in habit.errands for leg in (*one.legs, *one.other_legs)):
                found += [
                    (entry.date, number, leg)
                    for week in self._weeks
                    for entry in week_entries(self._plan.seed, number, habit, week)
                    if entry.purpose == "business" and not entry.reason and self._first <= entry.date <= self._last
                    for leg in entry.legs
                    if _is(leg, mode, owner)
                ]
        yield from sorted(found, key=lambda one: one[:2])

    def mileage(self) -> Table:
        """Return what payroll paid for driving with private and benefit cars.

        Only the habits of those who take part are changed between the rounds: the others drive as much less.
        """
        rows = [["Datum", "Anställningsnummer", "Sträcka (km)", "Belopp (kr)", "Fordon", "Drivmedel"]]
        for owner, vehicle, kr in (
            ("private", "Egen bil", OWN_KR_PER_KM),
            ("company", "Förmånsbil", BENEFIT_KR_PER_KM),
        ):
            for day, number, leg in self.legs("car", owner):
                if owner == "company" or self._is_kept(number, day):
                    cost = _decimal(leg.metres / 1000 * kr)
                    rows.append([str(day), self.reference(number), _km(leg), cost, vehicle, _FUELS.get(leg.fuel, "")])
        return rows

    def tickets(self) -> Table:
        """Return what the travel agency sold."""
        return [
            ["Resdatum", "Färdmedel", "Sträcka (km)", "Klass", "Belopp (kr)", "Anställningsnummer"],
            *(
                [str(day), word, _km(leg), kind, _decimal(each + leg.metres / 1000 * a_km), self.reference(number)]
                for mode, word, kind, (each, a_km) in (
                    ("train", "Tåg", "", TRAIN_KR), ("flight", "Flyg", "Ekonomi", FLIGHT_KR),
                )
                for day, number, leg in self.legs(mode)
            ),
        ]  # fmt: skip

    def taxi(self) -> Table:
        """Return what the taxi company asked for."""
        return [
            ["Datum", "Anställningsnummer", "Sträcka (km)", "Belopp (kr)"],
            *(
                [str(day), self.reference(number), _km(leg), _decimal(leg.metres / 1000 * TAXI_KR_PER_KM)]
                for day, number, leg in self.legs("taxi")
            ),
        ]

    def reference(self, number: int) -> str:
        """Return a person's employee number."""
        return self._plan.people[number].reference

    def unit(self, number: int) -> int:
        """Return a person's department."""
        return self._plan.people[number].unit

    def _is_kept(self, number: int, day: dt.date) -> bool:
        return number in self._planned.joins or seeded(self._plan.seed, "kept", number, day).random() < self._kept


class _Driving:
    """Which pool car takes which errand: any of the department's with that fuel, those that stand nearest more often."""

    def __init__(self, errands: _Errands) -> None:
        trips: dict[tuple[int, str], dict[dt.date, list[int]]] = defaultdict(lambda: defaultdict(list))
        for day, number, leg in errands.legs("car", "pool"):
            if leg.fuel in MODELS:
                trips[errands.unit(number), leg.fuel][day].append(leg.metres)
        self._cars: list[tuple[str, int, str]] = []
        self._metres: dict[tuple[str, dt.date], int] = defaultdict(int)
        for (unit, fuel), days in sorted(trips.items()):
            mean = sum(map(len, days.values())) / len(days)
            mine = [f"EXK{len(self._cars) + one + 1:03}" for one in range(ceil(mean / TRIPS_PER_CAR))]
            self._cars += [(registration, unit, fuel) for registration in mine]
            random = seeded("cars", unit, fuel)
            for day, lengths in days.items():
                for metres in lengths:
                    self._metres[mine[int(random.random() ** NEAREST * len(mine))], day] += metres

    def cars(self, before: dt.date) -> Table:
        """Return the register of cars that were all bought before a day."""
        rows = [
            ["Registreringsnummer", "Modell", "Innehav", "Avdelning", "Drivmedel", "g/km", "Förbrukning", "Anskaffad",
             "Kostnad per år", "Kostnad per km"]
        ]  # fmt: skip
        for at, (registration, unit, fuel) in enumerate(self._cars):
            model = MODELS[fuel]
            rows.append(
                [registration, model.name, "Leasad" if at % 4 else "Pool", DEPARTMENTS[unit].name, _FUELS[fuel], str(model.grams),
                 _decimal(model.per_100_km), str(before - at % 24 * ONE_BOUGHT), str(model.per_year), _decimal(model.per_km)]
            )  # fmt: skip
        return rows

    def log(self) -> Table:
        """Return the driving log."""
        rows = [[str(day), car, _decimal(metres / 1000)] for (car, day), metres in sorted(self._metres.items())]
        return [["Datum", "Registreringsnummer", "Sträcka (km)"], *rows]

    def fuel(self) -> Table:
        """Return what the cards were used for: a car is filled when it has burnt a tank, an electric one charged as often."""
        rows = []
        # Nobody begins a month with a tank just filled: on average it is half empty.
        burnt = {registration: float(at * 7 % LITRES_A_VISIT) for at, (registration, _, _) in enumerate(self._cars)}
        fuels = {registration: fuel for registration, _, fuel in self._cars}
        for (car, day), metres in sorted(self._metres.items(), key=lambda one: (one[0][1], one[0][0])):
            model = MODELS[fuels[car]]
            burnt[car] += metres / 100_000 * model.per_100_km
            if burnt[car] >= LITRES_A_VISIT:
                litres, burnt[car] = burnt[car], 0.0
                rows.append([str(day), car, _FUELS[fuels[car]], _decimal(litres), _decimal(litres * model.price)])
        return [["Datum", "Registreringsnummer", "Drivmedel", "Liter", "Belopp (kr)"], *rows]


class _Keeper:
    """Reads tables as those that a coordinator brings, and takes them in."""

    def __init__(self, session: Session, organisation_id: int, actor: int, today: dt.date) -> None:
        self._session, self._organisation_id, self._actor = session, organisation_id, actor
        self._reading = Reading("sv", today)
        # The day before, so that it has been whatever the hour in which the demonstration is filled.
        self._now = dt.datetime.combine(today - dt.timedelta(days=1), dt.time(6), dt.UTC)

    def ledger(self, kind: Kind, name: str, table: Table) -> None:
        """Take in a ledger; nothing happens where nobody travelled so."""
        if len(table) < 2:
            return
        header, choice = guessed(table, kind)
        known = known_of(self._session, self._organisation_id)
        found = read_ledger(table, header, kind, choice, known, self._reading)
        _check(name, found.bad)
        take_in(self._session, self._organisation_id, self._actor, name, _digest(table), found, self._now)

    def cars(self, cars: Table, log: Table) -> None:
        """Take in the register and the log; nothing happens where nobody drove."""
        if len(log) < 2:
            return
        header, choice = guessed_of(cars, fleet_columns.FIELDS["register"])
        ids = {key_of(one.name): one.department_id for one in departments(self._session, self._organisation_id)}
        found = read_register(cars, header, choice, ids, self._reading)
        _check("register", found.bad)
        register(self._session, self._organisation_id, self._actor, found, self._now)
        header, choice = guessed_of(log, fleet_columns.FIELDS["driving_log"])
        found = read_log(log, header, choice, known_cars(self._session, self._organisation_id), set(), self._reading)
        _check("driving log", found.bad)
        take_in_log(
            self._session,
            self._organisation_id,
            self._actor,
            f"Körjournaler {log[1][0][:7]}.csv",
            _digest(log),
            found,
            self._now,
        )


def _check(name: str, bad: Sequence[object]) -> None:
    if bad:
        raise BooksError(f"{name}: {bad[0]}")


def _digest(table: Table) -> bytes:
    return hashlib.sha256("\n".join(";".join(row) for row in table).encode()).digest()


def _is(leg: LegInput, mode: str, owner: str) -> bool:
    return leg.mode == mode and (not owner or leg.vehicle_owner == owner)


def _km(leg: LegInput) -> str:
    return _decimal(leg.metres / 1000)


def _decimal(number: float) -> str:
    return f"{number:.2f}".replace(".", ",")
