"""Lists of people as an organisation sends them: thousands with some that are wrong, and the organisation that they come to."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import openpyxl
import xlsxwriter
from sqlalchemy import update
from sqlmodel import Session, col, select

from app.administration.importing import Applied, apply_roster, departments_known, people_known
from app.administration.roster_file import read_roster
from app.administration.roster_rows import Field, RosterFile, Trouble
from app.database import Database
from app.organisations import audit
from app.organisations.models import AuditEntry, Department, HeadCount, Member
from app.organisations.service import get_organisation
from app.spreadsheets.tables import read_table
from tests.support.people import NOW, TODAY, Workplace

NAMES = ["Namn", "E-post", "Avdelning", "Ingår i", "Anst.nr"]

HEADER = ["Anst.nr", "Namn", "E-post", "Förvaltning", "Ingår i", "Telefon"]
PEOPLE = 5_000
DEPARTMENTS = 60

BAD: dict[int, tuple[dict[int, Any], Field, Trouble]] = {
    17: ({1: ""}, "name", "missing_name"),
    170: ({3: None}, "department", "missing_department"),
    333: ({2: "förnamn.efternamn"}, "email", "not_an_address"),
    512: ({2: "Person2@kommun.example"}, "email", "address_twice"),
    777: ({0: 10_005}, "reference", "reference_twice"),
    1200: ({4: "Förvaltning 2"}, "parent", "department_twice_with_other_parent"),
    2048: ({1: "Ö" * 121}, "name", "too_long"),
    3001: ({6: "flyttad"}, "row", "wrong_number_of_cells"),
    4096: ({3: "Enhet 77", 4: "enhet  77"}, "parent", "parent_circle"),
    4999: ({0: "", 1: "Person 20", 2: "", 3: "Enhet 21"}, "name", "perhaps_twice"),
}
"""Line -> what stands there instead, by the number of the cell; which column is named, and why."""


def department_of(number: int) -> tuple[str, str]:
    """Return where a person works and what that is part of: 6 at the top, 54 below them, each its own number of people."""
    at = number % DEPARTMENTS
    return (f"Enhet {at}", f"Förvaltning {at % 6}") if at >= 6 else (f"Förvaltning {at}", "")


def people_rows(*, bad: bool = True) -> list[list[Any]]:
    """Return the header and 5,000 people: lines 2 to 5,001."""
    rows: list[list[Any]] = [HEADER]
    for number in range(PEOPLE):
        line = number + 2
        department, parent = department_of(number)
        row: list[Any] = [
            10_000 + number,
            f"Person {number}",
            f"person{number}@kommun.example",
            department,
            parent,
            "08-123 45 67",
        ]
        if bad and line in BAD:
            row.append("")
            for at, value in BAD[line][0].items():
                row[at] = value
        if bad and line == 23:
            row = ["", "Person 20", "", "Enhet 21", "Förvaltning 3", ""]  # the one whom line 4999 repeats
        rows.append(row)
    return rows


def with_openpyxl(rows: Sequence[Sequence[Any]]) -> bytes:
    """Return rows as an Excel workbook, after an empty first sheet."""
    book = openpyxl.Workbook(write_only=True)
    book.create_sheet("Tomt")
    sheet = book.create_sheet("Personal")
    for row in rows:
        sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def as_csv(rows: Sequence[Sequence[Any]], encoding: str = "cp1252", separator: str = ";") -> bytes:
    """Return rows as the CSV that Excel writes on a Swedish Windows."""
    return "".join(separator.join("" if cell is None else str(cell) for cell in row) + "\r\n" for row in rows).encode(
        encoding
    )


def workbook(*rows: Sequence[Any]) -> bytes:
    """Return a small workbook whose cells are what they are in Python; a text that begins with = is no formula."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        for number, row in enumerate(rows):
            for at, value in enumerate(row):
                if hasattr(value, "year"):
                    sheet.write_datetime(number, at, value, day)
                elif value is not None:
                    sheet.write(number, at, value)
    return file.getvalue()


@dataclass
class Town:
    """An organisation whose coordinator has a department and an account."""

    database: Database
    workplace: Workplace

    @property
    def organisation_id(self) -> int:
        return self.workplace.organisation_id

    @property
    def coordinator(self) -> int:
        return self.workplace.member_ids[0]

    def preview(self, rows: Sequence[Sequence[Any]] | bytes, name: str = "personal.csv") -> RosterFile:
        table = read_table(rows if isinstance(rows, bytes) else as_csv(rows, "utf-8"), name)
        with self.database.read(self.organisation_id) as session:
            departments = departments_known(session, self.organisation_id)
            return read_roster(table, departments, people_known(session, self.organisation_id, TODAY), "sv")

    def apply(self, roster: RosterFile, **options: bool) -> Applied:
        with self.database.write(self.organisation_id) as session:
            return self.applied(session, roster, **options)

    def applied(self, session: Session, roster: RosterFile, **options: bool) -> Applied:
        organisation = get_organisation(session, self.organisation_id)
        return apply_roster(session, organisation, self.coordinator, roster, NOW, TODAY, **options)

    def bring(self, *rows: Sequence[Any]) -> Applied:
        """Read and apply at once."""
        return self.apply(self.preview([NAMES, *rows]))

    def members(self) -> dict[str, Member]:
        with self.database.read(self.organisation_id) as session:
            found = session.exec(select(Member).where(Member.organisation_id == self.organisation_id)).all()
            return {one.email or one.name: one for one in found}

    def departments(self) -> dict[str, Department]:
        with self.database.read(self.organisation_id) as session:
            query = select(Department).where(Department.organisation_id == self.organisation_id)
            return {one.name: one for one in session.exec(query)}

    def works_in(self, person: str) -> str:
        at = self.members()[person].department_id
        return next(name for name, one in self.departments().items() if one.department_id == at)

    def acts(self) -> list[tuple[str, dict[str, Any]]]:
        with self.database.read(self.organisation_id) as session:
            return [(one.act, one.about) for one in audit.entries(session, self.organisation_id, most=500)]

    def change(self, person: str, **values: Any) -> None:
        with self.database.write(self.organisation_id) as session:
            of = (
                col(Member.organisation_id) == self.organisation_id,
                col(Member.member_id) == self.members()[person].member_id,
            )
            session.execute(update(Member).where(*of).values(values))

    def everything(self) -> list[Any]:
        """Return all rows that an import may write."""
        with self.database.read(self.organisation_id) as session:
            tables = [model.__table__ for model in (Member, Department, HeadCount, AuditEntry)]
            return [sorted(map(repr, session.execute(table.select()))) for table in tables]
