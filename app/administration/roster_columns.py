"""The header of a roster file: which column is what, in Swedish or English words, and which of the two kinds of file it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.administration.roster_rows import Kind
from app.spreadsheets.tables import TableError
from app.spreadsheets.words import plain

Column = Literal["name", "first_name", "last_name", "email", "department", "parent", "head_count", "reference"]

WORDS: Final[dict[Column, str]] = {
    "name": "name, full name, employee, employee name, display name, namn, hela namnet, fullständigt namn, anställd, medarbetare, "
    "visningsnamn, för- och efternamn, person",
    "first_name": "first name, given name, forename, förnamn, tilltalsnamn",
    "last_name": "last name, family name, surname, efternamn",
    "email": "e-mail, e-mail address, mail, mail address, work e-mail, e-post, e-postadress, mejl, mejladress, mailadress",
    "department": "department, dept, unit, division, section, team, workplace, avdelning, avd, enhet, förvaltning, verksamhet, "
    "sektion, arbetsplats, organisationsenhet",
    "parent": "part of, parent, parent department, parent unit, belongs to, ingår i, överordnad, överordnad enhet, "
    "överordnad avdelning, tillhör",
    "head_count": "head count, employees, number of employees, antal, anställda, antal anställda, antal medarbetare",
    "reference": "reference, id, employee id, employee number, employee no, staff number, personnel number, referens, "
    "anställningsnummer, anställningsnr, anst.nr., anst.id, personalnummer, medarbetar-id",
}
"""Words for each column. Capitals, spaces, hyphens and full stops make no difference."""
_LOOKED_AT: Final = 20
"""Rows among which the header is looked for: many a list begins with a title."""


_COLUMNS: Final[dict[str, Column]] = {
    plain(word): column for column, words in WORDS.items() for word in words.split(",")
}


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header stands (`row`, 0 is the first), how wide it is, and which number each column has."""

    kind: Kind
    row: int
    width: int
    columns: dict[Column, int]
    unknown: list[str]


def find_header(table: Sequence[Sequence[str]]) -> Header:
    """Find the header among the first rows of a table.

    *People* need a department and a name, or a first and a last name; *departments* a department without any of these. A file
    with a name and a head count, or a name and a parent, but nothing of people is one of departments, too.

    Raises:
        TableError: `no_header`.
    """
    looked_at = 0
    for number, row in enumerate(table):
        if not any(row):
            continue
        if found := _header(number, row):
            return found
        looked_at += 1
        if looked_at == _LOOKED_AT:
            break
    raise TableError("no_header")


def _header(number: int, row: Sequence[str]) -> Header | None:
    columns: dict[Column, int] = {}
    for at, cell in enumerate(row):
        column = _COLUMNS.get(plain(cell))
        if column is not None:
            columns.setdefault(column, at)  # the first of two is it; the other one is told as unknown
    of_people = {"email", "reference", "first_name", "last_name"} & columns.keys()
    has_name = "name" in columns or {"first_name", "last_name"} <= columns.keys()
    kind: Kind
    if "department" in columns and has_name:
        kind = "people"
        columns.pop("head_count", None)
    elif "department" in columns and not of_people:
        kind = "departments"
    elif "name" in columns and not of_people and {"parent", "head_count"} & columns.keys():
        kind = "departments"
        columns["department"] = columns.pop("name")
    else:
        return None
    known = set(columns.values())
    unknown = [cell for at, cell in enumerate(row) if cell and at not in known]
    return Header(kind, number, len(row), columns, unknown)
