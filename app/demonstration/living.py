"""The demonstration lives: while `cero run` runs, colleagues log their days, through real exchanges.

Figures of groups change only when more people than the privacy floor have logged something (`app.disclosure`). Alone in a
demonstration, nobody would ever see them change. So a colleague logs every few seconds, one department after the other, and when a
visitor has logged, some at once of those who are told together with them: the trip is then in the figures within ten seconds.
"""

import datetime as dt
import threading
import time
from collections import defaultdict
from collections.abc import Set
from typing import Any

import structlog
from sqlalchemy import select
from sqlmodel import Session

from app.calendar import WEEK, is_workday, monday
from app.database import Database
from app.demonstration.chance import seeded
from app.demonstration.service import find
from app.diary.kinds import TRIP
from app.diary.models import Trip
from app.disclosure.reading import told_together
from app.ids import uuid7
from app.organisations.service import departments_of_members, get_member, get_organisation, today
from app.rollups.pending import pending_members
from app.sync.owner import owner_of
from app.sync.schemas import Exchange, Mutation, Unreadable
from app.sync.service import exchange

LOOK = 1.0
"""Seconds between two looks at whether somebody has logged."""
PACE = 1
"""Looks between two colleagues who log by themselves."""
AT_ONCE = 4
"""Colleagues who log at a look when somebody else has."""
IN_A_ROW = 9
"""Colleagues of one department who log one after the other: more than the privacy floor, so that their figures change."""

_TRIP = Trip.__table__  # type: ignore[attr-defined]
Way = tuple[str, list[dict[str, Any]]]
log = structlog.get_logger()


class Living:
    """Lets colleagues log while a server runs; `close` ends it. Parameters as of `Colleagues`."""

    def __init__(self, database: Database, organisation_id: int, visitors: frozenset[int]) -> None:
        self._colleagues = Colleagues(database, organisation_id, visitors)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="demonstration", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop after the exchange that is under way."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(LOOK):
            try:
                self._colleagues.look()
            except Exception as error:
                # A demonstration that cannot go on is still one: it is told in the log, and tried again.
                log.error("demonstration_stands_still", error=type(error).__name__)


class Colleagues:
    """Those who log in a demonstration.

    Parameters:
        database: that of the server, so that it hears of the exchanges.
        organisation_id: the demonstration.
        visitors: members who log by themselves, if at all.
    """

    def __init__(self, database: Database, organisation_id: int, visitors: frozenset[int]) -> None:
        self._database, self._organisation_id, self._visitors = database, organisation_id, visitors
        self._random = seeded(time.time_ns(), "living", organisation_id)
        self._days: list[tuple[int, dt.date]] = []
        self._departments: dict[int, int] = {}
        self._planned_on: dt.date | None = None
        self._looks = 0

    def look(self) -> None:
        """Let some log if a visitor has and waits to be counted, else one every `PACE` looks."""
        self._looks += 1
        beside = self._beside_visitors()
        for _ in range(AT_ONCE if beside else int(self._looks % PACE == 0)):
            self._log_one(beside)

    def _beside_visitors(self) -> Set[int]:
        """Return the departments that are told together with those of visitors who have logged and wait to be counted."""
        with self._database.read(self._organisation_id) as session:
            week = monday(today(get_organisation(session, self._organisation_id)))
            waiting = self._visitors & pending_members(session, self._organisation_id, week)
            members = [get_member(session, self._organisation_id, one) for one in sorted(waiting)]
            return frozenset[int]().union(
                *(told_together(session, self._organisation_id, week, one.department_id) for one in members if one)
            )

    def _log_one(self, beside: Set[int]) -> None:
        """Let the next colleague log a day, one of some departments if there is any; nothing happens when all have logged all."""
        with self._database.read(self._organisation_id) as session:
            day = today(get_organisation(session, self._organisation_id))
            if day != self._planned_on:
                self._days, self._planned_on = self._plan(session, day), day
            if not self._days:
                return
            here = (number for number, (one, _) in enumerate(self._days) if self._departments[one] in beside)
            member_id, date = self._days.pop(next(here, 0))
            ways = _latest_ways(session, self._organisation_id, member_id, day)
        if not ways:
            return
        at = dt.datetime.now(dt.UTC)
        mutations: list[Mutation | Unreadable] = [
            Mutation(uuid7(), TRIP.name, uuid7(), "put", 0, _trip(date, way, legs), at.isoformat())
            for way, legs in ways
        ]
        with self._database.write(self._organisation_id) as session:
            member = get_member(session, self._organisation_id, member_id)
            if member is not None:
                exchange(session, owner_of(member, day), Exchange(uuid7(), mutations), at)

    def _plan(self, session: Session, day: dt.date) -> list[tuple[int, dt.date]]:
        """Return who has not logged which workday of this week and the last, today's first, else by chance."""
        back_to = (day - monday(day) + WEEK).days
        days = [one for back in range(back_to + 1) if is_workday(one := day - dt.timedelta(days=back))]
        recorded = select(_TRIP.c.member_id, _TRIP.c.date).where(
            _TRIP.c.organisation_id == self._organisation_id, _TRIP.c.date >= monday(day) - 2 * WEEK,
            _TRIP.c.deleted.is_(False),
        )  # fmt: skip
        logged = {(member_id, date) for member_id, date in session.execute(recorded)}
        self._departments = departments_of_members(session, self._organisation_id)
        colleagues = sorted({member_id for member_id, _ in logged} - self._visitors)
        self._random.shuffle(colleagues)
        in_turn = self._department_by_department(colleagues)
        return [(one, date) for date in days for one in in_turn if (one, date) not in logged]

    def _department_by_department(self, colleagues: list[int]) -> list[int]:
        turns: dict[tuple[int, int], list[int]] = defaultdict(list)
        so_far: dict[int, int] = defaultdict(int)
        for one in colleagues:
            department = self._departments[one]
            turns[so_far[department] // IN_A_ROW, department].append(one)
            so_far[department] += 1
        order = list(turns.values())
        self._random.shuffle(order)
        return [one for turn in order for one in turn]


def live_on(database: Database) -> Living:
    """Let the demonstration live; those whom the one-click links sign in log by themselves.

    Raises:
        LookupError: there is none.
    """
    with database.read() as session:
        found = find(session)
    if found is None:
        raise LookupError("there is no demonstration: `cero run` fills it first")
    return Living(database, found.organisation_id, frozenset({found.employee_id, found.coordinator_id}))


def _latest_ways(session: Session, organisation_id: int, member_id: int, day: dt.date) -> list[Way]:
    """Return the directions and legs of a person's latest day with a commute."""
    query = (
        select(_TRIP.c.date, _TRIP.c.fields)
        .where(
            _TRIP.c.organisation_id == organisation_id, _TRIP.c.member_id == member_id, _TRIP.c.deleted.is_(False),
            _TRIP.c.date >= day - dt.timedelta(days=60),
        )
        .order_by(_TRIP.c.date.desc())
        .limit(20)
    )  # fmt: skip
    latest: dt.date | None = None
    ways: dict[str, list[dict[str, Any]]] = {}
    for date, fields in session.execute(query):
        if fields["purpose"] != "commute" or fields.get("direction") not in ("out", "home"):
            continue
        latest = latest or date
        if date == latest:
            ways.setdefault(fields["direction"], fields["legs"])
    return list(ways.items())


def _trip(day: dt.date, direction: str, legs: list[dict[str, Any]]) -> dict[str, Any]:
    return {"date": day.isoformat(), "purpose": "commute", "direction": direction, "legs": legs}
