"""Reads the rows of a roster file: each for itself, and beside the rows above it. What there is in the app is not asked here."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.administration.roster_columns import Column, Header
from app.administration.roster_rows import BadRow, DepartmentRow, Field, PersonRow, Trouble
from app.languages import Language
from app.organisations.addresses import address_of
from app.organisations.departments import MOST_EMPLOYED
from app.spreadsheets.words import key_of

MOST_IN_NAME: Final = 120
MOST_IN_REFERENCE: Final = 80
_MOST_GIVEN: Final = 120
"""Characters of what stood in a cell that are told of it."""
_NUMBER = re.compile(r"-?[0-9]{1,12}(?:[.,]0{1,2})?")
_WITH_COMMAS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")
"""A thousand, where one speaks English; in Swedish the comma is the decimal one."""
_NO_LETTER = "\N{REPLACEMENT CHARACTER}"


class _Wrong(Exception):
    """A row is bad."""

    def __init__(self, field: Field, given: str, trouble: Trouble, other_line: int | None = None) -> None:
        super().__init__(trouble)
        self.field, self.given, self.trouble, self.other_line = field, given, trouble, other_line

    def at(self, line: int) -> BadRow:
        """Return what is told of it."""
        return bad_row(line, self.field, self.given, self.trouble, self.other_line)


def bad_row(line: int, field: Field, given: str, trouble: Trouble, other_line: int | None = None) -> BadRow:
    """Return what is told of a bad row, however much stood there."""
    return BadRow(
        line, field, given if len(given) <= _MOST_GIVEN else f"{given[: _MOST_GIVEN - 1]}…", trouble, other_line
    )


def read_people(table: Sequence[Sequence[str]], header: Header) -> Iterator[PersonRow | BadRow]:
    """Yield each person below the header, or what is wrong with the row; empty rows are passed over."""
    seen = _Seen()
    for line, row in _below(table, header):
        try:
            person = _person(line, _Cells(row, header))
            seen.check(person)
            yield person
        except _Wrong as wrong:
            yield wrong.at(line)


def read_departments(
    table: Sequence[Sequence[str]], header: Header, language: Language
) -> Iterator[DepartmentRow | BadRow]:
    """Yield each department below the header, or what is wrong with the row; empty rows are passed over."""
    seen: dict[str, DepartmentRow] = {}
    for line, row in _below(table, header):
        try:
            department = _department(line, _Cells(row, header), language)
            earlier = seen.setdefault(key_of(department.name), department)
            if earlier is not department:
                raise _twice(department, earlier)
            yield department
        except _Wrong as wrong:
            yield wrong.at(line)


def _below(table: Sequence[Sequence[str]], header: Header) -> Iterator[tuple[int, Sequence[str]]]:
    """Yield the rows below the header with their lines, as the spreadsheet numbers them."""
    for at in range(header.row + 1, len(table)):
        if any(table[at]):
            yield at + 1, table[at]


class _Cells:
    """The cells of a row by their columns."""

    def __init__(self, row: Sequence[str], header: Header) -> None:
        beyond = [cell for cell in row[header.width :] if cell]
        if beyond:
            raise _Wrong("row", beyond[0], "wrong_number_of_cells")
        self._row, self._columns = row, header.columns

    def text(self, column: Column, field: Field, most: int, missing: Trouble | None = None) -> str:
        """Return what stands in a column, empty where it may be."""
        at = self._columns.get(column, len(self._row))
        text = self._row[at] if at < len(self._row) else ""
        if len(text) > most:
            raise _Wrong(field, text, "too_long")
        if _NO_LETTER in text or not text.isprintable():
            raise _Wrong(field, text, "unreadable_letters")
        if missing and not text:
            raise _Wrong(field, "", missing)
        return text


def _person(line: int, cells: _Cells) -> PersonRow:
    name = cells.text("name", "name", MOST_IN_NAME)
    if not name:
        first, last = (cells.text(column, "name", MOST_IN_NAME) for column in ("first_name", "last_name"))
        name = f"{first} {last}".strip()
    if not name:
        raise _Wrong("name", "", "missing_name")
    if len(name) > MOST_IN_NAME:
        raise _Wrong("name", name, "too_long")
    department = cells.text("department", "department", MOST_IN_NAME, "missing_department")
    given = cells.text("email", "email", 500)
    address = address_of(given) if given else None
    if given and address is None:
        raise _Wrong("email", given, "not_an_address")
    parent = _parent(cells, department)
    return PersonRow(
        line, name, address, department, parent, cells.text("reference", "reference", MOST_IN_REFERENCE) or None
    )


def _department(line: int, cells: _Cells, language: Language) -> DepartmentRow:
    name = cells.text("department", "department", MOST_IN_NAME, "missing_department")
    given = cells.text("head_count", "head_count", 500)
    return DepartmentRow(line, name, _parent(cells, name), _head_count(given, language) if given else None)


def _parent(cells: _Cells, department: str) -> str | None:
    parent = cells.text("parent", "parent", MOST_IN_NAME) or None
    if parent and key_of(parent) == key_of(department):
        raise _Wrong("parent", parent, "parent_circle")
    return parent


def _head_count(given: str, language: Language) -> int:
    text = given.replace(" ", "")
    if language == "en" and _WITH_COMMAS.fullmatch(text):
        text = text.replace(",", "")
    if not _NUMBER.fullmatch(text):
        raise _Wrong("head_count", given, "head_count_not_a_number")
    number = int(re.split("[.,]", text)[0])
    if not 0 <= number <= MOST_EMPLOYED:
        raise _Wrong("head_count", given, "head_count_out_of_range")
    return number


def _twice(department: DepartmentRow, earlier: DepartmentRow) -> _Wrong:
    if key_of(department.parent or "") == key_of(earlier.parent or ""):
        return _Wrong("department", department.name, "department_twice", earlier.line)
    return _Wrong("parent", department.parent or "", "department_twice_with_other_parent", earlier.line)


@dataclass(slots=True)
class _Seen:
    """Which addresses, references and nameless namesakes stood in the good rows so far, and in which line."""

    addresses: dict[str, int] = field(default_factory=dict)
    references: dict[str, int] = field(default_factory=dict)
    others: dict[tuple[str, str], int] = field(default_factory=dict)

    def check(self, row: PersonRow) -> None:
        """Refuse who stood in an earlier line already, and remember everybody else."""
        other = (key_of(row.name), key_of(row.department))
        if row.email and row.email in self.addresses:
            raise _Wrong("email", row.email, "address_twice", self.addresses[row.email])
        if row.reference and row.reference in self.references:
            raise _Wrong("reference", row.reference, "reference_twice", self.references[row.reference])
        if row.email:
            self.addresses[row.email] = row.line
        if row.reference:
            self.references[row.reference] = row.line
        if not row.email and not row.reference and self.others.setdefault(other, row.line) != row.line:
            raise _Wrong("name", row.name, "perhaps_twice", self.others[other])
