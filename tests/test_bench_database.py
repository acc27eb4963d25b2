"""The database with five million trips is made by copying: a small one of the same make is like one that people sent to."""

import datetime as dt
import sqlite3
from pathlib import Path

from app.database import Database
from app.rollups.recount import verify
from tests.bench.five_million import Size, make, the_organisation
from tests.support.people import Device, get_owner, mutation, trip

NOW = dt.datetime(2026, 11, 23, 7, 31, tzinfo=dt.UTC)


def test_a_copied_database_equals_a_recount_and_takes_more(tmp_path: Path) -> None:
    path = tmp_path / "cero.db"
    make(path, Size(departments=2, people=3, trips=12), NOW)
    with sqlite3.connect(path) as connection:
        counted = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("member", "trip", "owner_log", "owner_head")
        }
        assert counted == {"member": 6, "trip": 72, "owner_log": 72, "owner_head": 6}
        assert connection.execute("SELECT count(DISTINCT id), max(length(id)) FROM trip").fetchone() == (72, 16)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database = Database(f"sqlite:///{path}")
    try:
        organisation_id, people, coordinator = the_organisation(database)
        assert coordinator.member_id in people
        device = Device(database, get_owner(database, organisation_id, people[-1]))
        device.pull()
        assert len(device.rows) == 12
        answer = device.send(mutation(trip("2026-11-20")))
        assert [str(result.outcome) for result in answer.results.values()] == ["applied"]
        with database.read(organisation_id) as session:
            assert list(verify(session, organisation_id)) == []
    finally:
        database.dispose()
