"""A database with five million trips, made once and kept: some people send their trips, and everybody else gets a copy of theirs.

Copies are made by the database itself, in all tables that are of a person, with ids and numbers of their own. Each who sent is
alone in a department with the copies, so what is kept of a department's weeks is what one sent, times the people. It equals a
recount (`tests/test_bench_database.py`).
"""

import datetime as dt
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlmodel import select

from app import migrate
from app.database import Database
from app.disclosure.releasing import release
from app.organisations.models import Department, Member, Organisation
from app.organisations.service import create_organisation, next_ids
from tests.bench.installing import ROOT
from tests.bench.server import make_trips
from tests.support.people import Device, get_owner, mutation

FOLDER = ROOT / "build" / "bench" / "five-million"
DAYS_BACK = 14
"""The newest trip is so old when it is made."""


@dataclass(frozen=True)
class Size:
    """How many of what; two trips a day.

    Parameters:
        departments: one of the people of each sends.
        people: in each department.
        trips: of each person, a multiple of 100.
    """

    departments: int = 20
    people: int = 500
    trips: int = 500


COPIED: dict[str, dict[str, str]] = {
    "owner_head": {"epoch": "randomblob(16)"},
    "owner_log": {"mutation_id": "CAST(substr(mutation_id, 1, 12) || suffix AS BLOB)",
                  "entity_id": "CAST(substr(entity_id, 1, 12) || suffix AS BLOB)"},
    "trip": {"id": "CAST(substr(id, 1, 12) || suffix AS BLOB)"},
    "member_week": {},
    "pending_week": {},
}  # fmt: skip
"""The tables of a person that a trip is written to, and what of a copy is not what its original has."""
MULTIPLIED = {
    "week_figure": ("legs", "metres", "milligrams", "unknown_metres", "ore", "active_seconds"),
    "week_participation": ("people", "trips", "avoided"),
}
"""The tables of a department, and what of it grows with the people."""


def five_million() -> Path:
    """Return the folder of the database, making it the first time: a few minutes, and some gigabytes below `build`."""
    if not (FOLDER / "cero.db").exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        partial = FOLDER / "partial.db"
        for path in FOLDER.glob("partial.db*"):
            path.unlink()
        make(partial, Size(), dt.datetime.now(dt.UTC))
        partial.rename(FOLDER / "cero.db")
    return FOLDER


def make(path: Path, size: Size, now: dt.datetime) -> None:
    """Fill a new SQLite file, and release what may be told of its weeks."""
    migrate.migrate(f"sqlite:///{path}")
    database = Database(f"sqlite:///{path}")
    try:
        organisation_id, departments = _organisation(database, size, now)
        for department_id in departments:
            _send(database, organisation_id, _first_of(database, organisation_id, department_id), size.trips, now)
    finally:
        database.dispose()
    _copy(path, organisation_id)
    database = Database(f"sqlite:///{path}")
    try:
        release(database, organisation_id, now)
    finally:
        database.dispose()


def the_organisation(database: Database) -> tuple[int, list[int], Member]:
    """Return the organisation's id, its people's ids, and its coordinator."""
    with database.read() as session:
        organisation_id = session.exec(select(Organisation.organisation_id)).one() or 0
        people = list(session.exec(select(Member.member_id).where(Member.organisation_id == organisation_id)))
        members = session.exec(
            select(Member).where(Member.organisation_id == organisation_id).order_by(Member.member_id)
        )
        return organisation_id, people, next(one for one in members if "coordinator" in one.roles)


def _organisation(database: Database, size: Size, now: dt.datetime) -> tuple[int, range]:
    with database.write() as session:
        organisation_id = create_organisation(session, "Storkommun", now).organisation_id or 0
        departments = next_ids(session, organisation_id, size.departments)
        for number in departments:
            session.add(
                Department(
                    organisation_id=organisation_id,
                    department_id=number,
                    name=f"Enhet {number}",
                    head_count=size.people,
                )
            )
        session.flush()
        for department_id in departments:
            for member_id in next_ids(session, organisation_id, size.people):
                session.add(
                    Member(
                        organisation_id=organisation_id, member_id=member_id, department_id=department_id,
                        name=f"Person {member_id}", joined_on=now.date(),
                        roles=["employee", "coordinator"] if department_id == departments[0] else ["employee"],
                    )
                )  # fmt: skip
    return organisation_id, departments


def _first_of(database: Database, organisation_id: int, department_id: int) -> int:
    with database.read() as session:
        return min(
            session.exec(
                select(Member.member_id).where(
                    Member.organisation_id == organisation_id, Member.department_id == department_id
                )
            )
        )


def _send(database: Database, organisation_id: int, member_id: int, count: int, now: dt.datetime) -> None:
    """Let somebody send their trips, in hundreds, up to `DAYS_BACK` days before now."""
    device = Device(database, get_owner(database, organisation_id, member_id, now.date()))
    first = now.date() - dt.timedelta(days=DAYS_BACK + (count + 1) // 2)
    for begin in range(0, count, 100):
        trips = make_trips(min(100, count - begin), seed=member_id % 100 * 10 + begin // 100)
        for number, trip in enumerate(trips):
            trip["date"] = str(first + dt.timedelta(days=(begin + number) // 2))
        answer = device.send(
            *(mutation({name: value for name, value in trip.items() if name != "id"}, id=trip["id"]) for trip in trips)
        )
        outcomes = {str(result.outcome) for result in answer.results.values()}
        assert outcomes == {"applied"}, outcomes


def _copy(path: Path, organisation_id: int) -> None:
    """Give everybody the rows of who sent in their department, and multiply the departments' figures."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        # It is thrown away where it is not finished.
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-400000", "temp_store=MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        connection.execute("CREATE TEMP TABLE copy (member_id INTEGER PRIMARY KEY, original INTEGER, suffix BLOB)")
        connection.executemany("INSERT INTO copy VALUES (?, ?, ?)", _copies(connection, organisation_id))
        for table, replaced in COPIED.items():
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            taken = [_taken(column, replaced) for column in columns]
            connection.execute(
                f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(taken)} "
                f"FROM copy CROSS JOIN {table} AS row ON row.organisation_id = ? AND row.member_id = copy.original",
                (organisation_id,),
            )
        for table, columns_of in MULTIPLIED.items():
            many = (
                f"(SELECT count(*) FROM member WHERE member.organisation_id = {table}.organisation_id "
                f"AND member.department_id = {table}.department_id)"
            )
            grown = ", ".join(f"{column} = {column} * {many}" for column in columns_of)
            connection.execute(f"UPDATE {table} SET {grown} WHERE organisation_id = ?", (organisation_id,))
        connection.execute("COMMIT")
        connection.execute("PRAGMA analysis_limit=1000")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode=WAL")
    finally:
        connection.close()


def _taken(column: str, replaced: dict[str, str]) -> str:
    if column == "member_id":
        return "copy.member_id"
    return replaced.get(column, f"row.{column}")


def _copies(connection: sqlite3.Connection, organisation_id: int) -> list[tuple[Any, ...]]:
    """Return everybody but those who sent, with whose rows they get and four bytes that are theirs alone."""
    rows = connection.execute(
        "SELECT member_id, min(member_id) OVER (PARTITION BY department_id) FROM member WHERE organisation_id = ?",
        (organisation_id,),
    ).fetchall()
    return [(member, original, member.to_bytes(4, "big")) for member, original in rows if member != original]
