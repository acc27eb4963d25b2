"""What is known of a ledger once it was read: what was chosen, what its good rows add up to, and what is wrong with the others."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from app.emissions.choices import FactorChoices
from app.languages import Language
from app.ledgers.vocabulary import Kind, Line
from app.spreadsheets.cells import CellTrouble, Span

DistanceUnit = Literal["km", "mil"]
MoneyUnit = Literal["kr", "ore"]
MassUnit = Literal["kg", "g", "tonne"]
Trouble = (
    CellTrouble
    | Literal[
        "missing", "unknown_department", "unknown_person", "unknown_mode", "unknown_airport", "unknown_fuel", "nothing_told",
        "wrong_number_of_cells", "unknown_car", "day_known", "benefit_car", "other_value", "registration_twice", "too_long",
        "out_of_use",
    ]
)  # fmt: skip
"""Why a row is left out; `nothing_told`: neither distance nor cost nor emissions. The last seven are those of `app.fleet`."""


class BadRow(NamedTuple):
    """A row that is left out: its line as the spreadsheet numbers it, the field that is wrong, what stood there, and why."""

    line: int
    field: str
    given: str
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody said of a file.

    Parameters:
        columns: the number of each field's column, `app.spreadsheets.columns.NOWHERE` for none.
        distance: what distances are in; a Swedish *mil* is 10 km.
        money: what costs are in.
        mass: what emissions are in.
        whole_month: a day stands for its month.
        mode: of all tickets, where no column tells it.
        since: the first day that a row may be about.
        until: the last one.
    """

    columns: Mapping[str, int]
    distance: DistanceUnit = "km"
    money: MoneyUnit = "kr"
    mass: MassUnit = "kg"
    whole_month: bool = False
    mode: str = ""
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What there is in the organisation that a ledger may name.

    Parameters:
        departments: ids by `app.spreadsheets.words.key_of` of the names.
        people: departments' ids by the members' references; never the people themselves.
        factors: which factor set holds on which date, for emissions that the ledger does not tell.
        airports: latitude and longitude in degrees by IATA code.
        benefit_cars: registration numbers of cars that are one person's.
    """

    departments: Mapping[str, int]
    people: Mapping[str, int]
    factors: FactorChoices
    airports: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    benefit_cars: frozenset[str] = frozenset()


class Key(NamedTuple):
    """What a ledger is added up by; no department where the file tells none."""

    line: Line
    span: Span
    department_id: int | None


@dataclass(slots=True)
class Sum:
    """What some rows of a ledger add up to: metres, mg CO2e, öre, and how many of the rows told each.

    `people` are as many as had a reference of their own, None where the file has none.
    """

    rows: int = 0
    people: int | None = None
    metres: int = 0
    metres_rows: int = 0
    milligrams: int = 0
    milligrams_rows: int = 0
    ore: int = 0
    ore_rows: int = 0

    def add(self, metres: int | None, milligrams: int | None, ore: int | None) -> None:
        """Add a row; None is not told."""
        self.rows += 1
        if metres is not None:
            self.metres += metres
            self.metres_rows += 1
        if milligrams is not None:
            self.milligrams += milligrams
            self.milligrams_rows += 1
        if ore is not None:
            self.ore += ore
            self.ore_rows += 1

    def take(self, other: "Sum") -> None:
        """Add the rows of another sum; how many people there are together is not known by that."""
        for name in ("rows", "metres", "metres_rows", "milligrams", "milligrams_rows", "ore", "ore_rows"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


class FuelKey(NamedTuple):
    """What fuel cards are added up by; cars that are one person's have no registration here."""

    registration: str
    span: Span
    fuel: str


@dataclass(slots=True)
class FuelSum:
    """Millilitres, or watt-hours of electricity, and öre; `ore_rows` of the `rows` told what it cost."""

    rows: int = 0
    amount: int = 0
    ore: int = 0
    ore_rows: int = 0


class Sample(NamedTuple):
    """A row as it was understood, to be looked at: nothing of it is stored."""

    line: int
    span: Span
    what: str
    department_id: int | None
    amount: int | None
    ore: int | None
    milligrams: int | None


@dataclass(slots=True)
class LedgerFile:
    """A ledger that was read.

    `sums` and `fuel` are what is stored of it; `bad` are the first bad rows, `bad_count` all of them; `samples` the first good
    ones. `starts_on` and `ends_on` are what it covers: from its first to its last day, or month.
    """

    kind: Kind
    sums: dict[Key, Sum] = field(default_factory=dict)
    fuel: dict[FuelKey, FuelSum] = field(default_factory=dict)
    bad: list[BadRow] = field(default_factory=list)
    bad_count: int = 0
    good_count: int = 0
    samples: list[Sample] = field(default_factory=list)
    starts_on: dt.date | None = None
    ends_on: dt.date | None = None
    by_week: bool = False
    unknown_columns: list[str] = field(default_factory=list)

    def of_line(self, line: Line) -> Sum:
        """Return the sum of one line over all spans and departments."""
        total = Sum()
        for key, one in self.sums.items():
            if key.line == line:
                total.take(one)
        return total


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read: in which language its numbers are, and which day it is."""

    language: Language
    today: dt.date
