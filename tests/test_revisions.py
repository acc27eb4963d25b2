"""A database of any landed revision is brought up to today's tables with nothing lost, and its figures stay what they were.

But for one revision: 0005 changed what figures mean. What is logged twice counts once, and a trip not made counts for each who
would have travelled. What it may change, and nothing else, is held below.

The databases in `tests/revisions` were recorded by the program of their time: rows of every kind, on SQLite and PostgreSQL.
0001 has four: it was edited in place three times before this was held.
"""

import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, inspect, text

from app import migrate
from app.database import Database
from tests.conftest import BOTH
from tests.revisions.told import told
from tests.support.people import TODAY, Device, get_owner, make_workplace, mutation, new_device, trip
from tests.support.recount import recount, stored

RECORDED = Path(__file__).parent / "revisions"
STATES = sorted(path.name.removesuffix(".sqlite.sql") for path in RECORDED.glob("*.sqlite.sql"))
MakeEmpty = Callable[[], AbstractContextManager[str]]
Rows = dict[str, tuple[list[str], list[dict[str, Any]]]]
"""Columns and rows by table."""
TELLING = [state for state in STATES if (RECORDED / f"{state}.told.json").is_file()]


@dataclass(frozen=True)
class Lifted:
    """A recorded database that was migrated up, with what stood in it before."""

    state: str
    database: Database
    before: "Rows"


@pytest.fixture(scope="module", params=BOTH)
def make_empty(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[], AbstractContextManager[str]]:
    """Return what makes an empty database; one for all tests of a state, because migrating takes most of their time."""
    if request.param == "sqlite":
        databases = request.getfixturevalue("sqlite_databases")
        return lambda: nullcontext(databases.empty(tmp_path_factory.mktemp("old")))
    return request.getfixturevalue("postgres_databases").empty


@pytest.fixture(scope="module", params=STATES)
def lifted(request: pytest.FixtureRequest, make_empty: MakeEmpty) -> Iterator[Lifted]:
    """Bring a database, as it was recorded at an old revision, up to today's tables."""
    with make_empty() as url:
        restore(url, request.param)
        before = rows_of(url)
        migrate.migrate(url)
        database = Database(url)
        yield Lifted(request.param, database, before)
        database.dispose()


def restore(url: str, state: str) -> None:
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
            connection.executescript((RECORDED / f"{state}.sqlite.sql").read_text())
    else:
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
            # As `pg_dump` itself says: functions stand before the tables that they name.
            connection.execute("SET check_function_bodies = off")
            connection.execute((RECORDED / f"{state}.postgres.sql").read_bytes())


def rows_of(url: str) -> Rows:
    """Return every table's columns and rows, as the database itself tells them."""
    engine = create_engine(url)
    with engine.connect() as connection:
        there = inspect(connection)
        found = {}
        for table in set(there.get_table_names()) - {"alembic_version"}:
            columns = [column["name"] for column in there.get_columns(table)]
            rows = connection.execute(text(f'SELECT * FROM "{table}"')).mappings()
            found[table] = columns, [dict(row) for row in rows]
    engine.dispose()
    return found


def with_everybody_counted(before: Rows) -> Rows:
    """Return the rows as 0005 leaves them: a meeting of four that counted as one trip not made counts as four.

    The databases before it hold no day that was logged twice; what becomes of one is a test of its own.
    """
    known = {table: (columns, [dict(row) for row in rows]) for table, (columns, rows) in before.items()}
    for avoided in known.get("avoided_trip", ([], []))[1]:
        fields = avoided["fields"] if isinstance(avoided["fields"], dict) else json.loads(avoided["fields"])
        day = dt.date.fromisoformat(str(avoided["date"]))
        week = str(day - dt.timedelta(days=day.weekday()))
        for table in ("member_week", "week_participation"):
            for row in known[table][1]:
                mine = row.get("member_id", avoided["member_id"]) == avoided["member_id"]
                if mine and (row["department_id"], str(row["week"])) == (avoided["department_id"], week):
                    row["avoided"] += fields.get("people", 1) - 1
    return known


def without_what_was_refused(rows: Rows) -> Rows:
    """Return the rows without the words of what was refused: 0007 takes those out, which a test of its own holds."""
    columns, entries = rows["owner_log"]
    nothing = {"kind": "", "patch": None, "client_at": "", "reason": None}
    return rows | {"owner_log": (columns, [row | nothing if row["outcome"] == "rejected" else row for row in entries])}


def still_holds(then: Any, now: Any) -> bool:
    """Tell whether everything that was told is told unchanged; there may be more of it today."""
    if isinstance(then, dict):
        return all(name in now and still_holds(then[name], now[name]) for name in then)
    if isinstance(then, list):
        return len(then) == len(now) and all(map(still_holds, then, now))
    return bool(now == (pytest.approx(then) if isinstance(then, float) else then))


def test_no_landed_revision_is_ever_edited() -> None:
    """Somebody's database is stamped with it already: what is edited never runs there, and the program then asks for a
    column that is not there. Write a new revision. (0001 was edited three times; 0002 had to find out what is missing.)
    """
    known = {
        name: digest
        for digest, name in (line.split() for line in (RECORDED / "landed.sha256").read_text().splitlines())
    }
    folder = migrate.migrations_folder() / "versions"
    there = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.py")}
    assert there == known, "a finished revision is recorded once, by: .venv/bin/python -m tests.revisions"


def test_every_landed_revision_has_a_recorded_database() -> None:
    landed = {line.split()[1].split("_")[0] for line in (RECORDED / "landed.sha256").read_text().splitlines()}
    assert {state.split("_")[0] for state in STATES} == landed
    assert set(STATES) == {path.name.removesuffix(".postgres.sql") for path in RECORDED.glob("*.postgres.sql")}


def test_figures_of_what_was_logged_twice_are_mended_and_everything_else_stays(empty_database_url: str) -> None:
    """Down again they are what a program before 0005 had counted, each row by itself and each avoided trip as one."""
    migrate.migrate(empty_database_url)
    database = Database(empty_database_url)
    workplace = make_workplace(database, "Anna", "Bo")
    for person in (0, 0, 1):
        phone = new_device(database, workplace, person)
        phone.send(mutation(trip(TODAY)), mutation(trip(TODAY, direction="home")))
        phone.send(mutation({"date": str(TODAY), "reason": "telework"}, kind="avoided_trip"))
    car = [{"mode": "car", "metres": 9_000, "fuel": "diesel", "persons": 2}, {"mode": "walk", "metres": 40}]
    phone.send(mutation(trip(TODAY, car)), mutation(trip(TODAY, car, additional=True)))
    phone.send(mutation({"date": str(TODAY), "reason": "remote_meeting", "people": 5}, kind="avoided_trip"))
    mended = rows_of(empty_database_url)
    migrate.downgrade(empty_database_url, "0004")
    with database.read() as session:
        sums = "SELECT sum(trips), sum(avoided) FROM week_participation"
        assert [int(value) for value in session.execute(text(sums)).one()] == [8, 4]
        assert int(session.execute(text("SELECT sum(legs) FROM week_figure")).scalar_one()) == 2 * 8
        assert int(session.execute(text("SELECT sum(trips) FROM member_week")).scalar_one()) == 8
    migrate.migrate(empty_database_url)
    assert stored(database) == recount(database)
    for table, (_, rows) in rows_of(empty_database_url).items():
        if table == "pending_week":
            continue  # it is younger than 0005, and went when the tables were taken back
        assert sorted(map(repr, map(comparably, rows))) == sorted(map(repr, map(comparably, mended[table][1]))), table
    database.dispose()


def comparably(row: dict[str, Any]) -> dict[str, Any]:
    """Return a row with its week's travel in one order."""
    if "travel" not in row:
        return row
    travel = row["travel"] if isinstance(row["travel"], dict) else json.loads(row["travel"])
    return row | {"travel": sorted(travel.items())}


@pytest.mark.parametrize("state", [state for state in STATES if "_" not in state])
def test_a_recorded_database_has_rows_in_every_table(state: str, empty_database_url: str) -> None:
    """A table that nobody filled would be migrated with nothing in it, and prove nothing."""
    restore(empty_database_url, state)
    assert [table for table, (_, rows) in rows_of(empty_database_url).items() if not rows] == []


def test_an_old_database_gets_exactly_the_tables_of_today(lifted: Lifted) -> None:
    assert migrate.check(lifted.database.url) == []


def test_no_row_of_an_old_database_is_lost_or_changed(lifted: Lifted) -> None:
    after = without_what_was_refused(rows_of(lifted.database.url))
    before = lifted.before if lifted.state >= "0005" else with_everybody_counted(lifted.before)
    before = without_what_was_refused(before)
    for table, (columns, rows) in before.items():
        kept = [name for name in columns if name in after[table][0]]

        def comparable(rows: list[dict[str, Any]], kept: list[str] = kept) -> list[str]:
            return sorted(repr([row[name] for name in kept]) for row in rows)

        assert comparable(after[table][1]) == comparable(rows), table


def test_nothing_of_what_was_refused_is_left_in_an_old_database_and_its_ids_get_the_same_codes(lifted: Lifted) -> None:
    then, now = refused(lifted.before), refused(rows_of(lifted.database.url))
    assert then
    for key, row in then.items():
        assert (now[key]["patch"], now[key]["client_at"]) == (None, "")
        assert code_of(now[key]) == code_of(row)
        assert "unheard_of" not in (now[key]["kind"], str(now[key]["reason"]))


def refused(rows: Rows) -> dict[Any, dict[str, Any]]:
    key = ("organisation_id", "member_id", "seq")
    return {tuple(row[name] for name in key): row for row in rows["owner_log"][1] if row["outcome"] == "rejected"}


def code_of(row: dict[str, Any]) -> str:
    reason = row["reason"] if isinstance(row["reason"], dict) else json.loads(row["reason"])
    return str(reason["code"])


def test_the_figures_of_an_old_database_equal_a_recount(lifted: Lifted) -> None:
    counted = recount(lifted.database)
    assert sum(counted[0].values()) > 0
    assert stored(lifted.database) == counted


def test_estimates_and_home_are_what_they_were_told_then(lifted: Lifted) -> None:
    if lifted.state not in TELLING:
        assert lifted.state == "0001_1", "only the first program had neither rounds nor a home"
        return
    then = json.loads((RECORDED / f"{lifted.state}.told.json").read_text())
    for home in then.get("homes", {}).values():
        # Figures of groups were told at once and to the metre; now they are released by the rules of `app.disclosure`.
        home.pop("target", None)
        home.pop("together", None)
    assert still_holds(then, json.loads(json.dumps(told(lifted.database))))


def test_a_phone_goes_on_with_an_old_database(lifted: Lifted) -> None:
    """Everything can be pulled, edited and added to, and the figures follow. The last test: it writes."""
    database = lifted.database
    with database.read() as session:
        organisation_id, member_id = session.execute(
            text("SELECT organisation_id, member_id FROM member WHERE name = 'Anna'")
        ).one()
    device = Device(database, get_owner(database, organisation_id, member_id))
    device.pull()
    kept = [row for row in device.rows.values() if row["kind"] == "trip"]
    assert len(kept) == 5
    answer = device.send(
        mutation(trip(TODAY)),
        mutation({"note": "Senare"}, id=kept[0]["id"], base_seq=device.cursor),
        mutation({"weekdays": [1, 2, 3]}, kind="schedule"),
    )
    assert {result.outcome for result in answer.results.values()} == {"applied"}
    assert stored(database) == recount(database)
