"""Reads a ledger: each row for itself, added up at once. No row of a person outlives its line here."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from app.calendar import monday
from app.emissions.calculation import LegInput, compute_leg
from app.emissions.choices import BEGINNING
from app.ledgers.airports import great_circle
from app.ledgers.rows import (
    BadRow,
    Choice,
    FuelKey,
    FuelSum,
    Key,
    Known,
    LedgerFile,
    Reading,
    Sample,
    Sum,
    Trouble,
)
from app.ledgers.vocabulary import (
    AMOUNTS,
    CLASS_WORDS,
    COMPANY_WORDS,
    FUEL_WORDS,
    MODE_WORDS,
    NEEDED,
    Kind,
    Line,
    line_of,
)
from app.spreadsheets.cells import CellError, Span, month_of, number_of, span_of
from app.spreadsheets.columns import NOWHERE, Header
from app.spreadsheets.words import key_of, plain

MOST_BAD: Final = 2_000
"""Bad rows that are told one by one; of more it is told how many there are."""
SHOWN: Final = 5
MOST_KM: Final = 100_000.0
MOST_KR: Final = 10_000_000.0
MOST_KG: Final = 1_000_000.0
MOST_QUANTITY: Final = 100_000.0
"""What one row may tell at most, in km, kr, kg, and litres or kWh: beyond it a comma is missing, or a column is another one."""
_METRES: Final = {"km": 1_000, "mil": 10_000}
_ORE: Final = {"kr": 100, "ore": 1}
_MILLIGRAMS: Final = {"kg": 1_000_000, "g": 1_000, "tonne": 1_000_000_000}
_MODES: Final[dict[Kind, str]] = {"mileage": "car", "taxi": "taxi", "rental": "car"}
_OWNERS: Final[dict[Kind, str]] = {"taxi": "taxi", "rental": "rental"}
MOST_GIVEN: Final = 120


class ChoiceError(ValueError):
    """Something that a file of this kind must say has no column; `fields` are what is missing, one of them is enough."""

    def __init__(self, fields: Sequence[str]) -> None:
        super().__init__(", ".join(fields))
        self.fields = tuple(fields)


class Wrong(Exception):
    """A row is bad."""

    def __init__(self, field: str, given: str, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.field, self.given, self.trouble = field, given, trouble

    def at(self, line: int) -> BadRow:
        """Return what is told of it, however much stood there."""
        given = self.given if len(self.given) <= MOST_GIVEN else f"{self.given[: MOST_GIVEN - 1]}…"
        return BadRow(line, self.field, given, self.trouble)


def check_choice(kind: Kind, choice: Choice) -> None:
    """Refuse a choice of columns by which nothing can be read.

    Raises:
        ChoiceError: a field that is needed has no column.
    """
    for key in NEEDED[kind]:
        if choice.columns.get(key, NOWHERE) == NOWHERE:
            raise ChoiceError([key])
    if kind == "tickets" and choice.columns.get("mode", NOWHERE) == NOWHERE and not choice.mode:
        raise ChoiceError(["mode"])
    if kind != "fuel" and all(choice.columns.get(key, NOWHERE) == NOWHERE for key in AMOUNTS):
        by_airports = kind == "tickets" and {"origin", "destination"} <= _chosen(choice)
        if not by_airports:
            raise ChoiceError(AMOUNTS)


def _chosen(choice: Choice) -> set[str]:
    return {key for key, at in choice.columns.items() if at != NOWHERE}


def read_ledger(
    table: Sequence[Sequence[str]], header: Header, kind: Kind, choice: Choice, known: Known, reading: Reading
) -> LedgerFile:
    """Read the rows below the header and add them up.

    Where every row tells its day the sums are of weeks, as the diary's are; else of months.

    Parameters:
        table: as `app.spreadsheets.tables.read_table` returns it.
        header: where its header stands.
        kind: what it is a ledger of.
        choice: what its columns are, and in which units.
        known: what there is in the organisation.
        reading: the language of its numbers, and the day.

    Raises:
        ChoiceError: see `check_choice`.
    """
    check_choice(kind, choice)
    found = LedgerFile(kind, unknown_columns=header.unknown(choice.columns))
    reader = _Reader(kind, choice, known, reading)
    people: dict[Key, set[str]] = defaultdict(set)
    days: list[Span] = []
    for line, row in below(table, header):
        try:
            cells = Cells(row, header, choice)
            if kind == "fuel":
                span = reader.fuel(line, cells, found)
            else:
                span = reader.travel(line, cells, found, people)
            days.append(span)
            found.good_count += 1
        except Wrong as wrong:
            found.bad_count += 1
            if len(found.bad) < MOST_BAD:
                found.bad.append(wrong.at(line))
    _merge_spans(found, days, people, choice)
    return found


def below(table: Sequence[Sequence[str]], header: Header) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield the rows below a header with their lines, as the spreadsheet numbers them; empty ones are passed over."""
    for at in range(header.row + 1, len(table)):
        if any(table[at]):
            yield at + 1, table[at]


class Cells:
    """The cells of a row by the fields of a choice."""

    def __init__(self, row: Sequence[str], header: Header, choice: Choice) -> None:
        beyond = [cell for cell in row[len(header.names) :] if cell]
        if beyond:
            raise Wrong("row", beyond[0], "wrong_number_of_cells")
        self._row, self._columns = row, choice.columns

    def text(self, field: str, *, needed: bool = False) -> str:
        """Return what stands in a field's column, empty where nothing does."""
        at = self._columns.get(field, NOWHERE)
        text = self._row[at] if 0 <= at < len(self._row) else ""
        if needed and not text:
            raise Wrong(field, "", "missing")
        return text

    def number(self, field: str, reading: Reading, most: float) -> float | None:
        """Return a field's number, None where nothing stands."""
        text = self.text(field)
        if not text:
            return None
        try:
            return number_of(text, reading.language, most)
        except CellError as error:
            raise Wrong(field, text, error.trouble) from None

    def span(self, field: str, choice: Choice, reading: Reading) -> Span:
        """Return the days that a row is about: not before what can be recorded, nor after today, nor outside what was chosen."""
        text = self.text(field, needed=True)
        since = max(BEGINNING, choice.since or BEGINNING)
        until = min(reading.today, choice.until or reading.today)
        try:
            return span_of(text, since, until, whole_month=choice.whole_month)
        except CellError as error:
            raise Wrong(field, text, error.trouble) from None


class _Reader:
    """Understands rows of one ledger."""

    def __init__(self, kind: Kind, choice: Choice, known: Known, reading: Reading) -> None:
        self._kind, self._choice, self._known, self._reading = kind, choice, known, reading

    def travel(self, line: int, cells: Cells, found: LedgerFile, people: dict[Key, set[str]]) -> Span:
        """Add a row of travel."""
        choice, reading = self._choice, self._reading
        span = cells.span("date", choice, reading)
        mode = self._mode(cells)
        km = cells.number("distance", reading, MOST_KM if choice.distance == "km" else MOST_KM / 10)
        kr = cells.number("cost", reading, MOST_KR * _ORE["kr"] / _ORE[choice.money])
        mass = cells.number("emissions", reading, MOST_KG * _MILLIGRAMS["kg"] / _MILLIGRAMS[choice.mass])
        metres = round(km * _METRES[choice.distance]) if km is not None else self._between(cells, mode)
        ore = round(kr * _ORE[choice.money]) if kr is not None else None
        milligrams = round(mass * _MILLIGRAMS[choice.mass]) if mass is not None else None
        if self._kind == "mileage" and metres is None:
            raise Wrong("distance", "", "missing")
        if metres is None and ore is None and milligrams is None:
            raise Wrong("row", "", "nothing_told")
        owner = self._owner(cells)
        if milligrams is None and metres is not None:
            milligrams = self._emitted(cells, mode, owner, metres, span.first)
        department_id = self._department(cells)
        of = line_of(mode, owner)
        if of is None:
            raise Wrong("mode", mode, "unknown_mode")
        key = Key(of, span, department_id)
        found.sums.setdefault(key, Sum()).add(metres, milligrams, ore)
        if reference := cells.text("person"):
            people[key].add(reference)
        if len(found.samples) < SHOWN:
            found.samples.append(Sample(line, span, of, department_id, metres, ore, milligrams))
        return span

    def fuel(self, line: int, cells: Cells, found: LedgerFile) -> Span:
        """Add a row of a fuel card."""
        span = cells.span("date", self._choice, self._reading)
        registration = registration_of(cells.text("registration", needed=True))
        if not registration:
            raise Wrong("registration", cells.text("registration"), "unknown_car")
        given = cells.text("quantity", needed=True)
        quantity = cells.number("quantity", self._reading, MOST_QUANTITY)
        fuel = fuel_of(cells, optional=True)
        kr = cells.number("cost", self._reading, MOST_KR * _ORE["kr"] / _ORE[self._choice.money])
        if quantity is None:
            raise Wrong("quantity", given, "not_a_number")
        shown = "" if registration in self._known.benefit_cars else registration
        # By month even where every day is told: a car's fuel needs no finer time.
        total = found.fuel.setdefault(FuelKey(shown, month_of(span.first), fuel), FuelSum())
        total.rows += 1
        total.amount += round(quantity * 1_000)
        if kr is not None:
            total.ore += round(kr * _ORE[self._choice.money])
            total.ore_rows += 1
        if len(found.samples) < SHOWN:
            ore = None if kr is None else round(kr * _ORE[self._choice.money])
            found.samples.append(Sample(line, span, registration, None, round(quantity * 1_000), ore, None))
        return month_of(span.first)

    def _mode(self, cells: Cells) -> str:
        if self._kind != "tickets":
            return _MODES[self._kind]
        given = cells.text("mode")
        if not given:
            if self._choice.mode:
                return self._choice.mode
            raise Wrong("mode", "", "missing")
        mode = MODE_WORDS.get(plain(given))
        if mode is None:
            raise Wrong("mode", given, "unknown_mode")
        return mode

    def _owner(self, cells: Cells) -> str:
        if self._kind != "mileage":
            return _OWNERS.get(self._kind, "")
        vehicle = cells.text("vehicle").casefold()
        return "company" if any(word in vehicle for word in COMPANY_WORDS) else "private"

    def _between(self, cells: Cells, mode: str) -> int | None:
        """Return how far it is between two airports, None where the row does not say so, or it is no flight."""
        if mode != "flight":
            return None
        places = []
        for field in ("origin", "destination"):
            given = cells.text(field)
            if not given:
                return None
            place = self._known.airports.get(given.upper())
            if place is None:
                raise Wrong(field, given, "unknown_airport")
            places.append(place)
        return great_circle(*places)

    def _emitted(self, cells: Cells, mode: str, owner: str, metres: int, day: dt.date) -> int | None:
        fuel = fuel_of(cells, optional=True) if self._kind in ("mileage", "taxi", "rental") else ""
        cabin = CLASS_WORDS.get(plain(cells.text("class")), "") if mode == "flight" else ""
        leg = LegInput(mode, metres, fuel=fuel, vehicle_owner=owner, cabin_class=cabin)
        return compute_leg(leg, day, self._known.factors.on(day)).milligrams

    def _department(self, cells: Cells) -> int | None:
        name, reference = cells.text("department"), cells.text("person")
        if name:
            department_id = self._known.departments.get(key_of(name))
            if department_id is None:
                raise Wrong("department", name, "unknown_department")
            return department_id
        if reference:
            department_id = self._known.people.get(reference)
            if department_id is None:
                raise Wrong("person", reference, "unknown_person")
            return department_id
        for field in ("department", "person"):
            if self._choice.columns.get(field, NOWHERE) != NOWHERE:
                raise Wrong(field, "", "missing")
        return None


def fuel_of(cells: Cells, *, optional: bool) -> str:
    """Return the fuel that a row names, empty where it names none.

    Raises:
        Wrong: `unknown_fuel`, or `missing` where it must name one.
    """
    given = cells.text("fuel", needed=not optional)
    if not given:
        return ""
    fuel = FUEL_WORDS.get(plain(given))
    if fuel is None:
        raise Wrong("fuel", given, "unknown_fuel")
    return fuel


def registration_of(text: str) -> str:
    """Return a registration number as it is stored: capitals and digits alone, ``ABC 12d`` as ``ABC12D``; empty for none."""
    found = plain(text).upper()
    return found if 2 <= len(found) <= 12 else ""


def _merge_spans(found: LedgerFile, days: Sequence[Span], people: Mapping[Key, set[str]], choice: Choice) -> None:
    """Add up days to weeks, or to months where a row tells no day; note what the file covers."""
    if not days:
        return
    found.by_week = found.kind != "fuel" and all(one.first == one.last for one in days)
    merged: dict[Key, Sum] = {}
    references: dict[Key, set[str]] = defaultdict(set)
    for key, one in found.sums.items():
        whole = key._replace(span=_week(key.span.first) if found.by_week else month_of(key.span.first))
        merged.setdefault(whole, Sum()).take(one)
        references[whole] |= people.get(key, set())
    for key, known in references.items():
        merged[key].people = len(known) or None
    found.sums = merged
    if not found.by_week:
        days = [month_of(one.first) for one in days]
    found.starts_on = min(one.first for one in days)
    found.ends_on = max(one.last for one in days)
    # Who says which days a file is about says so of those on which nobody travelled, too.
    if choice.since is not None:
        found.starts_on = min(found.starts_on, choice.since)
    if choice.until is not None:
        found.ends_on = max(found.ends_on, choice.until)


def _week(day: dt.date) -> Span:
    start = monday(day)
    return Span(start, start + dt.timedelta(days=6))


def lines_in(found: LedgerFile) -> list[Line]:
    """Return the lines of which a ledger tells anything, in the order of the vocabulary."""
    there = {key.line for key in found.sums}
    return [
        line
        for line in ("own_car", "company_car", "train", "flight", "bus", "ferry", "taxi", "rental")
        if line in there
    ]
