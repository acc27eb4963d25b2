"""Five million trips in the database: what a phone waits for beside an empty one, and whether the dashboard feels them.

What is measured is added to the same file, some ten thousand trips a run; `make clean` removes it.
"""

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

from sqlmodel import func, select

from app import migrate
from app.database import Database
from app.disclosure.models import ReleasedWeek
from app.disclosure.reading import released_since, released_weeks
from tests.bench.contenders import Contender, Sync
from tests.bench.figures import milliseconds, page_times
from tests.bench.five_million import five_million, the_organisation
from tests.bench.rounds import ROUNDS, contest
from tests.bench.rows import Row, at_least, ratios, spread
from tests.bench.server import MUCH, links, running_for, sign_in
from tests.support.server import LiveServer

CONTESTS = ((1, 100), (4, 100), (4, 5))
PEOPLE = (ROUNDS + 2) * sum(connections for connections, _ in CONTESTS)
HOLD = 0.6
RAW = """
SELECT trip.date, trip.department_id, count(*), sum(json_extract(leg.value, '$.metres'))
FROM trip, json_each(trip.fields, '$.legs') AS leg WHERE organisation_id = ? AND NOT deleted GROUP BY 1, 2
"""
"""What a dashboard would have to ask without weekly figures: only how far, and nothing of emissions or costs."""


def measure() -> list[Row]:
    """Make the database the first time, then measure."""
    folder = five_million()
    rows = _dashboard(folder)
    with ExitStack() as held:
        server, cookies = held.enter_context(_with_many(folder))
        small, others = held.enter_context(running_for(*(f"Person {number}" for number in range(PEOPLE)), **MUCH))
        contenders = [_sync("empty", small, others), _sync("five million", server, cookies)]
        for connections, size in CONTESTS:
            empty, full = contest(contenders, connections, size)
            where = f"{size} a request, {'one connection' if connections == 1 else f'{connections} connections'}"
            rows += [
                Row(f"into an empty database: {where}, trips/s", spread(empty.rates, 0)),
                Row(f"with five million trips: {where}, trips/s", spread(full.rates, 0)),
                at_least(f"with five million ÷ into an empty one: {where}", ratios(full.rates, empty.rates), HOLD),
            ]
        assert server.process
        rows.append(Row("server memory with five million trips, MB", f"{server.resident_megabytes():.0f}"))
    return rows


def _sync(name: str, server: LiveServer, cookies: list[str]) -> Contender:
    assert server.process
    pid = server.process.pid
    return Sync(name, "each request", server.port, lambda: [pid], iter(cookies))


@contextmanager
def _with_many(folder: Path) -> Iterator[tuple[LiveServer, list[str]]]:
    """Give a server on the full database, and the cookies of people from anywhere in it: their trips lie between others'."""
    server = LiveServer(folder, MUCH, fresh=True)
    migrate.migrate(server.database_url)
    database = Database(server.database_url)
    organisation_id, people, _ = the_organisation(database)
    tokens = links(database, organisation_id, random.sample(people, PEOPLE))
    database.dispose()
    server.start()
    try:
        yield server, [sign_in(server.port, token) for token in tokens]
    finally:
        server.stop()


def _dashboard(folder: Path) -> list[Row]:
    """Read the figures and the page again and again, and ask once of the trips themselves."""
    server = LiveServer(folder, MUCH, fresh=True)
    migrate.migrate(server.database_url)
    database = Database(server.database_url)
    try:
        organisation_id, _, coordinator = the_organisation(database)
        [token] = links(database, organisation_id, [coordinator.member_id])
        with database.read(organisation_id) as session:
            newest = session.exec(select(func.max(ReleasedWeek.week))).one()
            one_week = milliseconds(lambda: released_weeks(session, organisation_id, [newest]))
            all_weeks = milliseconds(lambda: released_since(session, organisation_id))
    finally:
        database.dispose()
    with sqlite3.connect(folder / "cero.db") as connection:
        trips, size = connection.execute("SELECT count(*) FROM trip").fetchone()[0], (folder / "cero.db").stat().st_size
        began = time.perf_counter()
        connection.execute(RAW, (organisation_id,)).fetchall()
        raw = (time.perf_counter() - began) * 1000
    server.start()
    try:
        page = page_times(server, token)
    finally:
        server.stop()
    return [
        Row("trips in the database", f"{trips:,} in {size / 1e9:.1f} GB"),
        Row("figures of one week, ms", spread(one_week), "≤ 1", median(one_week) <= 1),
        Row("figures of all weeks, ms", spread(all_weeks), "≤ 10", median(all_weeks) <= 10),
        at_least("the trips themselves asked how far ÷ figures of all weeks", [raw / median(all_weeks)], 100),
        Row("dashboard page, ms", spread(page, 1), "< 25", median(page) < 25),
    ]
