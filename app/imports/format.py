"""What a file of trips looks like, and how each of its lines becomes trips – or a problem that names line, field and reason.

Two kinds of file, told apart by their header (`docs/import.md`): *trips*, one trip in a line; and *commutes*, one person's usual
commute in a line (the form of travel surveys), which becomes two trips on each weekday of a chosen week. Separated by comma,
semicolon or tab, with decimal point or comma, in UTF-8 or Latin-1, with any line ends (`app.imports.rows`).
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, get_args

from app.diary.schemas import Direction, Purpose
from app.emissions.vocabulary import FUELS, MODES, VehicleOwner
from app.imports.rows import FileError, Problem, Rows, lines_of, read_header, shortened

TRIP_COLUMNS = ("person", "date", "purpose", "mode", "distance_km")
OPTIONAL_COLUMNS = ("direction", "fuel", "vehicle_owner", "persons", "department", "note", "kr")
COMMUTE_COLUMNS = ("commuter", "mode", "distance_km")
MOST_COLUMNS = 1_000
MOST_IN_A_NAME = 80
_SEPARATORS = ";,\t"
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

SURVEY_MODES: dict[str, tuple[str, int]] = {
    "car_alone": ("car", 1),
    "car_shared_2": ("car", 2),
    "car_shared_3plus": ("car", 3),
}
"""Words of the survey: our mode and how many share the vehicle. ``transit`` goes by the distance, see `TRANSIT`."""

TRANSIT: tuple[tuple[float, str], ...] = ((5, "bus"), (14, "metro"), (45, "commuter_train"), (float("inf"), "train"))
"""Public transport of which only the distance is known: up to so many km, by this mode."""


@dataclass(frozen=True, slots=True)
class ReadTrip:
    """One trip of a line: whose it is, where that person works if the file says so, and its fields as in the diary."""

    line: int
    person: str
    department: str
    fields: dict[str, Any]


class _Wrong(ValueError):
    def __init__(self, field: str, given: str, expected: str) -> None:
        super().__init__(field)
        self.field, self.given, self.expected = field, given, expected


class TripFile:
    """A file of trips, read line by line.

    Parameters:
        lines: the file, opened in binary.
        week: Monday of the week that a file of commutes stands for; not for a file of trips.

    Raises:
        FileError: the header is not one of the two known, or does not fit `week`.
    """

    def __init__(self, lines: BinaryIO, week: dt.date | None = None) -> None:
        rest = lines_of(lines)
        header = read_header(rest)
        separator = max(_SEPARATORS, key=header.count)
        self._columns = [name.strip().strip('"').strip().lower() for name in header.split(separator)]
        self._is_survey = _check_header(self._columns)
        if self._is_survey and week is None:
            raise FileError("this is a file of commutes: say which week they stand for, e.g. --week 2026-11-16")
        if week is not None and not self._is_survey:
            raise FileError(
                f"--week is only for a file of commutes (columns {', '.join(COMMUTE_COLUMNS)}); here each line has its date"
            )
        self._week = week
        read = (*COMMUTE_COLUMNS, "department") if self._is_survey else TRIP_COLUMNS + OPTIONAL_COLUMNS
        with_breaks = {number for number, name in enumerate(self._columns) if name == "note" or name not in read}
        self._rows = Rows(rest, separator, len(self._columns), with_breaks)

    def read(self) -> Iterator[list[ReadTrip] | Problem]:
        """Yield the trips of each line, or the problem that it has; empty lines are passed over."""
        for row in self._rows:
            if isinstance(row, Problem):
                yield row
            elif any(value.strip() for value in row[1]):
                yield self._read_line(*row)

    def _read_line(self, line: int, values: Sequence[str]) -> list[ReadTrip] | Problem:
        try:
            if len(values) != len(self._columns):
                expected = f"{len(self._columns)} (a decimal comma needs quotes where commas separate)"
                raise _Wrong("number of values", str(len(values)), expected)
            row = {name: _text(name, value) for name, value in zip(self._columns, values, strict=True) if name}
            person = _name(row, "commuter" if self._is_survey else "person")
            department = _name(row, "department") if row.get("department") else ""
            fields = _commutes(row, self._week) if self._is_survey and self._week else [_trip(row)]
        except _Wrong as wrong:
            return Problem(line, wrong.field, wrong.given, wrong.expected)
        return [ReadTrip(line, person, department, one) for one in fields]


def _check_header(columns: Sequence[str]) -> bool:
    """Return whether this is a file of commutes.

    Raises:
        FileError: columns are missing, unknown or stand twice.
    """
    if len(columns) > MOST_COLUMNS:
        raise FileError(f"the header has {len(columns):,} columns; expected at most {MOST_COLUMNS:,}")
    if set(COMMUTE_COLUMNS) <= set(columns) and "person" not in columns:
        return True
    if twice := sorted(name for name, times in Counter(columns).items() if name and times > 1):
        raise FileError(f"the header names {_some(twice)} twice")
    known = f"required are {', '.join(TRIP_COLUMNS)}; optional are {', '.join(OPTIONAL_COLUMNS)}"
    if missing := [name for name in TRIP_COLUMNS if name not in columns]:
        raise FileError(f"the header lacks {', '.join(missing)}; {known}")
    if unknown := [name for name in columns if name and name not in TRIP_COLUMNS + OPTIONAL_COLUMNS]:
        raise FileError(f"the header has unknown columns: {_some(unknown)}; {known}")
    return False


def _some(names: Sequence[str]) -> str:
    """Return the first few of some names."""
    return ", ".join([shortened(name) for name in names[:5]] + ["…"] * (len(names) > 5))


def _trip(row: dict[str, str]) -> dict[str, Any]:
    """Return the fields of a trip with one leg."""
    leg: dict[str, Any] = {"mode": _word(row, "mode", MODES), "metres": _metres(row)}
    if fuel := _optional(row, "fuel", lambda: _word(row, "fuel", FUELS)):
        leg["fuel"] = fuel
    if owner := _optional(row, "vehicle_owner", lambda: _word(row, "vehicle_owner", get_args(VehicleOwner))):
        leg["vehicle_owner"] = owner
    if persons := _optional(row, "persons", lambda: _whole(row, "persons", 1, 9)):
        leg["persons"] = persons
    kr = _optional(
        row, "kr", lambda: _number(row, "kr", "an amount in kr from 0 to 1,000,000, e.g. 312.50", 0, 1_000_000)
    )
    if kr is not None:
        leg["ore"] = round(kr * 100)
    fields: dict[str, Any] = {
        "date": _date(row), "purpose": _word(row, "purpose", get_args(Purpose)), "legs": [leg],
        "direction": _optional(row, "direction", lambda: _word(row, "direction", get_args(Direction))) or "none",
    }  # fmt: skip
    if note := row.get("note"):
        if len(note) > 500:
            raise _Wrong("note", note, "at most 500 characters")
        fields["note"] = note
    return fields


def _commutes(row: dict[str, str], week: dt.date) -> list[dict[str, Any]]:
    """Return two trips for each weekday of a week."""
    metres = _metres(row)
    word = row["mode"].lower()
    persons = 1
    if word == "transit":
        mode = next(mode for longest, mode in TRANSIT if metres < longest * 1000)
    elif word in SURVEY_MODES:
        mode, persons = SURVEY_MODES[word]
    else:
        mode = _word(row, "mode", (*MODES, *SURVEY_MODES, "transit"))
    leg: dict[str, Any] = {"mode": mode, "metres": metres}
    if mode == "car":
        leg |= {"vehicle_owner": "private", "persons": persons}
    days = [(week + dt.timedelta(days=offset)).isoformat() for offset in range(5)]
    return [
        {"date": day, "purpose": "commute", "direction": direction, "legs": [leg]}
        for day in days
        for direction in ("out", "home")
    ]


def _optional(row: dict[str, str], name: str, read: Callable[[], Any]) -> Any:
    return read() if row.get(name) else None


def _text(field: str, value: str) -> str:
    """Refuse what PostgreSQL cannot store and nobody can read."""
    if _CONTROL_CHARACTERS.search(value):
        raise _Wrong(field, value, "text without control characters")
    return value.strip()


def _name(row: dict[str, str], field: str) -> str:
    name = row.get(field, "")
    if not 0 < len(name) <= MOST_IN_A_NAME:
        raise _Wrong(field, name, f"a name or number of 1–{MOST_IN_A_NAME} characters")
    return name


def _word(row: dict[str, str], field: str, known: Sequence[str]) -> str:
    word = row[field].lower()
    if word not in known:
        raise _Wrong(field, row[field], f"one of {', '.join(known)}")
    return word


def _date(row: dict[str, str]) -> str:
    try:
        return dt.datetime.strptime(row["date"], "%Y-%m-%d").replace(tzinfo=dt.UTC).date().isoformat()
    except ValueError:
        raise _Wrong("date", row["date"], "a date as 2026-11-16") from None


def _metres(row: dict[str, str]) -> int:
    expected = "a distance in km above 0, e.g. 12.4"
    metres = round(_number(row, "distance_km", expected, 0, 25_000) * 1000)
    if metres < 1:
        raise _Wrong("distance_km", row["distance_km"], expected)
    return metres


def _whole(row: dict[str, str], field: str, least: int, most: int) -> int:
    given = row[field]
    if not (given.isascii() and given.isdigit() and len(given) < 10 and least <= int(given) <= most):
        raise _Wrong(field, given, f"a whole number from {least} to {most}")
    return int(given)


def _number(row: dict[str, str], field: str, expected: str, least: float, most: float) -> float:
    """Read a number with decimal point or comma; spaces between thousands are allowed, as spreadsheets write them."""
    given = row[field]
    text = given.replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace(",", ".")
    try:
        number = float(text)
    except ValueError:
        raise _Wrong(field, given, expected) from None
    if not least <= number <= most or "_" in text:
        raise _Wrong(field, given, expected)
    return number
