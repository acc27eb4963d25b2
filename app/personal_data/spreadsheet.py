"""The same contents as a spreadsheet that a person can read: a sheet for each section, trips with a line for each leg.

xlsxwriter, because a workbook is a zip of XML that nobody should write by hand; it keeps one row in memory at a time. Text is
written as text: what begins with = is never a formula.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import IO, Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.personal_data.contents import Section
from app.personal_data.words import SV, WORDS, SheetWords
from app.questionnaire.questions import Question, questions

Row = Mapping[str, Any]
Cells = Callable[[Row, SheetWords], Iterable[Row]]

_PERSON = (
    "name", "reference", "organisation", "department", "roles", "language", "email", "joined_on", "employed_from", "left_on"
)  # fmt: skip
_TRIP = (
    "date", "purpose", "direction", "number", "mode", "km", "kg", "kr", "minutes", "fuel", "vehicle_owner", "persons",
    "cabin_class", "from", "to", "errand", "client", "note", "odometer_start", "odometer_end", "factor_key", "edition",
    "boundary", "deleted",
)  # fmt: skip
_COLUMNS: dict[str, tuple[str, ...]] = {
    "person": _PERSON,
    "trip": _TRIP,
    "avoided_trip": ("date", "reason", "people", "km", "note", "deleted"),
    "usual": ("name", "purpose", "legs", "weekdays", "deleted"),
    "vehicle": ("name", "mode", "vehicle_owner", "fuel", "own_grams_per_km", "deleted"),
    "schedule": ("weekdays", "telework", "leave", "deleted"),
    "answer": ("question", "answered", "deleted"),
    "weeks": ("week", "trips", "avoided", "km", "kg", "kr", "minutes", "saved_kg"),
    "messages": ("week", "title", "body", "status"),
    "devices": ("browser", "system", "since", "used_on"),
    "passkeys": ("name", "since", "used_on"),
    "notifications": ("service", "seen_on"),
    "log": ("seq", "received_at", "kind", "op", "outcome", "code"),
}
_CODED = frozenset(
    {
        "purpose", "direction", "mode", "fuel", "vehicle_owner", "cabin_class", "reason", "language", "status", "kind", "op",
        "outcome",
    }
)  # fmt: skip


def write_spreadsheet(file: IO[bytes], sections: Iterable[Section], language: str) -> None:
    """Write the sections that a person reads into a workbook in a language."""
    words = WORDS[language]
    with xlsxwriter.Workbook(file, {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}) as book:
        bold = book.add_format({"bold": True})
        for section in sections:
            columns = _COLUMNS.get(section.name)
            if columns is None:
                continue
            sheet = book.add_worksheet(words.sheets[section.name])
            cells = _CELLS.get(section.name, _as_it_is)
            lines = (line for row in section.rows for line in cells(row, words))
            _fill(sheet, columns, lines, words, bold)
            if section.name == "person":
                sheet.write_string(3, 0, words.whole)


def _fill(sheet: Worksheet, columns: Sequence[str], lines: Iterable[Row], words: SheetWords, bold: Format) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(columns) - 1, 16)
    for at, name in enumerate(columns):
        sheet.write_string(0, at, words.columns[name], bold)
    for number, line in enumerate(lines, 1):
        for at, name in enumerate(columns):
            _write(sheet, number, at, _said(name, line.get(name), words))


def _write(sheet: Worksheet, row: int, column: int, value: Any) -> None:
    if value is None or value == "":
        return
    if isinstance(value, bool | str):
        sheet.write_string(row, column, str(value))
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif isinstance(value, dt.datetime):
        sheet.write_string(row, column, f"{value:%Y-%m-%d %H:%M:%S}")
    else:
        sheet.write_datetime(row, column, value)


def _said(name: str, value: Any, words: SheetWords) -> Any:
    if name == "deleted":
        return words.columns["deleted"].lower() if value else None
    if name == "cabin_class" and value == "business":
        return words.codes["business_class"]
    if isinstance(value, str) and name in _CODED:
        return words.codes.get(value, value)
    if name == "roles":
        return ", ".join(words.codes.get(role, role) for role in value)
    return value


def _as_it_is(row: Row, words: SheetWords) -> Iterator[Row]:
    yield row


def _trip(row: Row, words: SheetWords) -> Iterator[Row]:
    results = row.get("computed", {}).get("legs", [])
    for number, leg in enumerate(row["legs"], 1):
        result = results[number - 1] if number <= len(results) else {}
        yield {
            **row, **leg, "number": number, "date": _date(row["date"]), "km": leg["metres"] / 1000,
            "kg": _per(result.get("milligrams"), 1e6), "kr": _per(result.get("ore"), 100),
            "minutes": _per(result.get("active_seconds"), 60), "factor_key": result.get("factor_key"),
            "edition": result.get("edition"), "boundary": result.get("boundary"),
        }  # fmt: skip


def _avoided(row: Row, words: SheetWords) -> Iterator[Row]:
    people = row.get("people", 1)
    metres = sum(leg["metres"] for leg in row.get("legs") or ())
    yield {**row, "date": _date(row["date"]), "people": people, "km": metres * people / 1000 or None}


def _usual(row: Row, words: SheetWords) -> Iterator[Row]:
    legs = " + ".join(f"{words.codes.get(leg['mode'], leg['mode'])} {leg['metres'] / 1000:g} km" for leg in row["legs"])
    yield {**row, "legs": legs, "weekdays": _days(row.get("weekdays"), words)}


def _schedule(row: Row, words: SheetWords) -> Iterator[Row]:
    leave = ", ".join(f"{stretch['from']}–{stretch['to']}" for stretch in row.get("leave") or ())
    yield {
        **row, "weekdays": _days(row.get("weekdays"), words), "telework": _days(row.get("telework"), words), "leave": leave
    }  # fmt: skip


def _answer(row: Row, words: SheetWords) -> Iterator[Row]:
    """Yield a line for each question that was answered; what a round's own question said is the organisation's to tell."""
    asked = questions()
    for key, value in row.items():
        if key in ("id", "deleted", "conflicts", "round_id") or value is None:
            continue
        question = asked.get(key)
        text = getattr(question.text, "sv" if words is SV else "en") if question else key
        yield {"question": text, "answered": _answered(question, value, words), "deleted": row["deleted"]}


def _answered(question: Question | None, value: Any, words: SheetWords) -> str | float:
    if isinstance(value, int):
        return value / 1000 if question and question.unit == "km" else value
    texts = {one.key: one.text.sv if words is SV else one.text.en for one in question.choices} if question else {}
    return ", ".join(texts.get(one, one) for one in ([value] if isinstance(value, str) else value))


def _week(row: Row, words: SheetWords) -> Iterator[Row]:
    yield {
        **row, "km": row["metres"] / 1000, "kg": row["milligrams"] / 1e6, "kr": row["ore"] / 100,
        "minutes": row["active_seconds"] / 60, "saved_kg": row["saved_milligrams"] / 1e6,
    }  # fmt: skip


def _entry(row: Row, words: SheetWords) -> Iterator[Row]:
    yield {**row, "code": (row.get("reason") or {}).get("code")}


_CELLS: dict[str, Cells] = {
    "trip": _trip, "avoided_trip": _avoided, "usual": _usual, "schedule": _schedule, "answer": _answer, "weeks": _week,
    "log": _entry,
}  # fmt: skip


def _days(numbers: Sequence[int] | None, words: SheetWords) -> str:
    return ", ".join(words.weekdays[number - 1] for number in numbers or ())


def _date(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _per(value: float | None, unit: float) -> float | None:
    return None if value is None else value / unit
