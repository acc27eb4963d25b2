"""Reads a register of cars and a driving log, and what is typed of a car by hand: each row for itself. Nothing is changed here."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from app.fleet.columns import NEEDED, OWNERSHIP_WORDS, FileKind
from app.fleet.models import Ownership
from app.ledgers.reading import MOST_BAD, Cells, ChoiceError, Wrong, below, registration_of
from app.ledgers.rows import BadRow, Choice, Reading
from app.ledgers.vocabulary import FUEL_WORDS
from app.spreadsheets.cells import CellError, number_of, span_of
from app.spreadsheets.columns import NOWHERE, Header
from app.spreadsheets.words import key_of, plain

MOST_GRAMS, MOST_PER_100_KM, MOST_KR_A_YEAR, MOST_KR_A_KM, MOST_KM_A_YEAR, MOST_KM_A_DAY = (
    1_000.0, 100.0, 2_000_000.0, 200.0, 500_000.0, 2_000.0,
)  # fmt: skip
"""g/km, litres or kWh per 100 km, kr a year, kr a km, km a year, and km on one day: beyond them something else is meant."""
MOST_IN_NAME: Final = 80
OLDEST: Final = dt.date(1980, 1, 1)
FAR_AHEAD: Final = dt.timedelta(days=10 * 366)


class CarValues(NamedTuple):
    """What is said of a car; units as in `app.fleet.models.Car`. None is not said."""

    registration: str
    name: str
    ownership: Ownership
    department_id: int | None
    fuel: str
    grams_per_km: float | None
    per_100_km: float | None
    acquired_on: dt.date | None
    ended_on: dt.date | None
    ore_per_year: int | None
    ore_per_km: int | None
    metres_per_year: int | None


class KnownCar(NamedTuple):
    """A car as it is in the app."""

    car_id: int
    ownership: str
    acquired_on: dt.date | None
    ended_on: dt.date | None


@dataclass(slots=True)
class FleetFile:
    """A register or a log that was read.

    `cars` and `lines` are the good rows of a register with their lines; `days` are metres by car and day of a log.
    """

    kind: FileKind
    cars: list[CarValues] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    days: dict[tuple[int, dt.date], int] = field(default_factory=dict)
    bad: list[BadRow] = field(default_factory=list)
    bad_count: int = 0
    good_count: int = 0
    unknown_columns: list[str] = field(default_factory=list)

    @property
    def covers(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day of a log."""
        days = [day for _, day in self.days]
        return min(days, default=None), max(days, default=None)

    def refuse(self, bad: BadRow) -> None:
        """Leave a row out."""
        self.bad_count += 1
        if len(self.bad) < MOST_BAD:
            self.bad.append(bad)


def check_columns(kind: FileKind, choice: Choice) -> None:
    """Refuse a choice of columns by which nothing can be read.

    Raises:
        ChoiceError: a field that is needed has no column.
    """
    for key in NEEDED[kind]:
        if choice.columns.get(key, NOWHERE) == NOWHERE:
            raise ChoiceError([key])


def read_register(
    table: Sequence[Sequence[str]], header: Header, choice: Choice, departments: Mapping[str, int], reading: Reading
) -> FleetFile:
    """Read a list of cars.

    Parameters:
        departments: ids by `app.spreadsheets.words.key_of` of the names.

    Raises:
        ChoiceError: see `check_columns`.
    """
    check_columns("register", choice)
    found = FleetFile("register", unknown_columns=header.unknown(choice.columns))
    seen: set[str] = set()
    for line, row in below(table, header):
        try:
            car = car_values(Cells(row, header, choice).text, choice, departments, reading)
            if car.registration in seen:
                raise Wrong("registration", car.registration, "registration_twice")
            seen.add(car.registration)
            found.cars.append(car)
            found.lines.append(line)
            found.good_count += 1
        except Wrong as wrong:
            found.refuse(wrong.at(line))
    return found


def read_log(
    table: Sequence[Sequence[str]], header: Header, choice: Choice, cars: Mapping[str, KnownCar],
    taken: set[tuple[int, dt.date]], reading: Reading,
) -> FleetFile:  # fmt: skip
    """Read a driving log; several rows of a car and day are added up.

    Parameters:
        cars: those of the register, by registration number.
        taken: the cars and days that another log has brought.

    Raises:
        ChoiceError: see `check_columns`.
    """
    check_columns("driving_log", choice)
    found = FleetFile("driving_log", unknown_columns=header.unknown(choice.columns))
    for line, row in below(table, header):
        try:
            cells = Cells(row, header, choice)
            day = cells.span("date", choice, reading).first
            given = cells.text("registration", needed=True)
            car = cars.get(registration_of(given))
            if car is None:
                raise Wrong("registration", given, "unknown_car")
            if car.ownership == "benefit":
                raise Wrong("registration", given, "benefit_car")
            if (car.acquired_on and day < car.acquired_on) or (car.ended_on and day >= car.ended_on):
                raise Wrong("date", cells.text("date"), "out_of_use")
            if (car.car_id, day) in taken:
                raise Wrong("date", cells.text("date"), "day_known")
            km = _number(cells.text("distance", needed=True), "distance", reading, MOST_KM_A_DAY)
            metres = round(km * (10_000 if choice.distance == "mil" else 1_000))
            so_far = found.days.get((car.car_id, day), 0)
            if so_far + metres > MOST_KM_A_DAY * 1_000:
                raise Wrong("distance", cells.text("distance"), "too_large")
            if metres:
                found.days[car.car_id, day] = so_far + metres
            found.good_count += 1
        except Wrong as wrong:
            found.refuse(wrong.at(line))
    return found


def car_values(
    text: Callable[[str], str], choice: Choice, departments: Mapping[str, int], reading: Reading
) -> CarValues:
    """Return what is said of a car, in a row of a register or in the form.

    Parameters:
        text: what stands in a field, empty where nothing does.
        choice: in which units.
        departments: ids by `app.spreadsheets.words.key_of` of the names.

    Raises:
        Wrong: something needed is missing, or none of what is expected there.
    """

    def needed(name: str) -> str:
        if not (given := text(name)):
            raise Wrong(name, "", "missing")
        return given

    def number(name: str, most: float, scale: float) -> int | None:
        return None if not (given := text(name)) else round(_number(given, name, reading, most) * scale)

    given = needed("registration")
    registration = registration_of(given)
    if not registration:
        raise Wrong("registration", given, "other_value")
    ownership = OWNERSHIP_WORDS.get(plain(needed("ownership")))
    if ownership is None:
        raise Wrong("ownership", text("ownership"), "other_value")
    fuel = FUEL_WORDS.get(plain(needed("fuel")))
    if fuel is None:
        raise Wrong("fuel", text("fuel"), "unknown_fuel")
    if len(text("name")) > MOST_IN_NAME:
        raise Wrong("name", text("name"), "too_long")
    department = text("department")
    if department and key_of(department) not in departments:
        raise Wrong("department", department, "unknown_department")
    acquired, ended = _day(text, "acquired_on", reading), _day(text, "ended_on", reading)
    if acquired and ended and ended <= acquired:
        raise Wrong("ended_on", text("ended_on"), "out_of_period")
    grams, consumption = text("grams_per_km"), text("per_100_km")
    money = 1 if choice.money == "ore" else 100
    return CarValues(
        registration, text("name"), ownership, departments[key_of(department)] if department else None, fuel,
        _number(grams, "grams_per_km", reading, MOST_GRAMS) if grams else None,
        _number(consumption, "per_100_km", reading, MOST_PER_100_KM) if consumption else None,
        acquired, ended,
        number("per_year", MOST_KR_A_YEAR * 100 / money, money), number("per_km", MOST_KR_A_KM * 100 / money, money),
        number("distance", MOST_KM_A_YEAR, 10_000 if choice.distance == "mil" else 1_000),
    )  # fmt: skip


def _number(given: str, name: str, reading: Reading, most: float) -> float:
    try:
        return number_of(given, reading.language, most)
    except CellError as error:
        raise Wrong(name, given, error.trouble) from None


def _day(text: Callable[[str], str], name: str, reading: Reading) -> dt.date | None:
    if not (given := text(name)):
        return None
    try:
        return span_of(given, OLDEST, reading.today + FAR_AHEAD).first
    except CellError as error:
        raise Wrong(name, given, error.trouble) from None
