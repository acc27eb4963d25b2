"""The dashboard on the demonstration: what its queries cost, and how long the whole page takes."""

import datetime as dt
import http.client
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from sqlmodel import Session, func, select

from app.accounts.service import create_link
from app.database import Database
from app.diary.models import Trip
from app.disclosure.reading import released_since, released_weeks
from app.organisations.models import Member
from app.rollups.models import WeekFigure
from tests.bench.rows import Row, spread
from tests.bench.server import sign_in
from tests.support.server import LiveServer

RUNS = 30


def measure() -> list[Row]:
    """Fill the demonstration, then read its figures again and again."""
    with tempfile.TemporaryDirectory(prefix="cero-bench-") as name:
        server = LiveServer(Path(name), fresh=True)
        began = time.perf_counter()
        server.command("demo")
        filled = time.perf_counter() - began
        database = Database(server.database_url)
        try:
            with database.write() as session:
                trips = session.exec(select(func.count()).select_from(Trip)).one()
                token = create_link(session, _coordinator(session), dt.datetime.now(dt.UTC), dt.timedelta(days=1))
            with database.read() as session:
                organisation_id, newest = session.exec(
                    select(WeekFigure.organisation_id, func.max(WeekFigure.week)).group_by(WeekFigure.organisation_id)
                ).one()
                one_week = milliseconds(lambda: released_weeks(session, organisation_id, [newest]))
                all_weeks = milliseconds(lambda: released_since(session, organisation_id))
        finally:
            database.dispose()
        server.start()
        try:
            page, memory = page_times(server, token), server.resident_megabytes()
        finally:
            server.stop()
    return [
        Row("filling the demonstration, s", f"{filled:.1f} for {trips:,} trips"),
        Row("figures of one week, ms", spread(one_week), "≤ 1", median(one_week) <= 1),
        Row("figures of all weeks, ms", spread(all_weeks), "≤ 10", median(all_weeks) <= 10),
        Row("dashboard page, ms", spread(page, 1), "< 25", median(page) < 25),
        Row("server memory with the demonstration, MB", f"{memory:.0f}", "≤ 150", memory <= 150),
    ]


def _coordinator(session: Session) -> Member:
    return next(member for member in session.exec(select(Member)) if "coordinator" in member.roles)


def milliseconds(call: Callable[[], object]) -> list[float]:
    """Return how long a call takes, again and again."""
    times = []
    for run in range(RUNS + 3):
        began = time.perf_counter()
        call()
        if run >= 3:
            times.append((time.perf_counter() - began) * 1000)
    return times


def page_times(server: LiveServer, token: str) -> list[float]:
    """Return how many milliseconds the dashboard takes, for the coordinator whose sign-in link it is."""
    cookie = sign_in(server.port, token)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)

    def get() -> None:
        connection.request("GET", "/dashboard", headers={"Cookie": cookie})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, answer.status

    return milliseconds(get)
