"""Keeps the weekly figures: what one transaction did to a person's records is gathered, then applied at once.

Call order matters on PostgreSQL: the shared rows come last in the transaction and in sorted order, so that two writers
never wait for each other in a circle and hold the rows only until their commit.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlmodel import Session

from app.bulk import Bulk
from app.calendar import monday
from app.diary.kinds import AVOIDED_TRIP, TRIP, TripDerived
from app.diary.schemas import TripFields
from app.organisations.models import Member
from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.sync.kinds import Kind
from app.sync.owner import Owner
from app.sync.records import Difference, Record
from app.sync.registry import Registry

FIGURES = ("legs", "metres", "milligrams", "unknown_metres", "ore", "active_seconds")
FIGURE_KEY = ("organisation_id", "week", "department_id", "purpose", "mode", "vehicle_owner", "shared")
PARTICIPATION = ("people", "trips", "avoided")
MEMBER = ("trips", "avoided", "metres", "milligrams", "ore", "active_seconds", "saved_milligrams")
_MEMBER_KEY = ("organisation_id", "member_id", "week", "department_id")

_MEMBERS = Member.__table__  # type: ignore[attr-defined]
_WEEKS = MemberWeek.__table__  # type: ignore[attr-defined]
_MEMBER_WEEKS = select(_WEEKS.c.week, _WEEKS.c.department_id, *(_WEEKS.c[name] for name in MEMBER)).where(
    _WEEKS.c.organisation_id == bindparam("of_organisation"),
    _WEEKS.c.member_id == bindparam("of_member"),
    _WEEKS.c.week.in_(bindparam("weeks", expanding=True)),
)
_figures = Bulk(WeekFigure, (*FIGURE_KEY, *FIGURES), FIGURE_KEY, add=FIGURES)
_participation = Bulk(WeekParticipation, (*FIGURE_KEY[:3], *PARTICIPATION), FIGURE_KEY[:3], add=PARTICIPATION)
_member_weeks = Bulk(MemberWeek, (*_MEMBER_KEY, *MEMBER), _MEMBER_KEY, replace=MEMBER)


class WeeklyFigures:
    """The projection: hears of every trip and avoided trip."""

    def follow(self, session: Session, owner: Owner, differences: Sequence[Difference]) -> None:
        """Take back how the records stood, and count how they stand now."""
        deltas = Deltas(owner.organisation_id, owner.member_id)
        for difference in differences:
            if difference.kind in (TRIP.name, AVOIDED_TRIP.name):
                deltas.count(difference.kind, difference.before, -1)
                deltas.count(difference.kind, difference.after, 1)
        deltas.apply(session)


def register(registry: Registry) -> None:
    """Let the weekly figures hear of the records."""
    registry.add_projection(WeeklyFigures())


class Deltas:
    """The differences of one person's records in one transaction."""

    def __init__(self, organisation_id: int, member_id: int) -> None:
        self._organisation_id, self._member_id = organisation_id, member_id
        self._figures: dict[tuple[Any, ...], list[int]] = defaultdict(lambda: [0] * len(FIGURES))
        self._weeks: dict[tuple[dt.date, int], list[int]] = defaultdict(lambda: [0] * len(MEMBER))

    def count(self, kind: str, record: Record | None, sign: int) -> None:
        """Count a record (`sign` 1) or take it back (−1); None is nothing to count."""
        if record is None:
            return
        if kind == TRIP.name:
            self._count_trip(record.checked, record.derived, sign)
        else:
            self._weeks[monday(record.derived.date), record.derived.department_id][1] += sign

    def _count_trip(self, trip: TripFields, derived: TripDerived, sign: int) -> None:
        week, department_id, result = monday(trip.date), derived.department_id, derived.result
        for leg, computed in zip(trip.legs, result.legs, strict=True):
            sums = self._figures[week, department_id, trip.purpose, leg.mode, leg.vehicle_owner or "", leg.persons >= 2]
            sums[0] += sign
            sums[1] += sign * leg.metres
            if computed.milligrams is None:
                sums[3] += sign * leg.metres
            else:
                sums[2] += sign * computed.milligrams
            sums[4] += sign * (computed.ore or 0)
            sums[5] += sign * computed.active_seconds
        mine = self._weeks[week, department_id]
        mine[0] += sign
        mine[2] += sign * result.metres
        mine[3] += sign * (result.milligrams or 0)
        mine[4] += sign * (result.ore or 0)
        mine[5] += sign * result.active_seconds
        mine[6] += sign * result.saved_milligrams

    def apply(self, session: Session) -> None:
        """Write the differences; the owner's head row must be locked, so that nobody else changes their weeks."""
        if not self._weeks:
            return
        organisation_id = self._organisation_id
        people = self._apply_member_weeks(session)
        rows = sorted((organisation_id, *key, *people[key], *self._weeks[key][:2]) for key in self._weeks)
        _participation.run(session, [row for row in rows if any(row[3:])])
        _figures.run(
            session, sorted((organisation_id, *key, *sums) for key, sums in self._figures.items() if any(sums))
        )

    def _apply_member_weeks(self, session: Session) -> dict[tuple[dt.date, int], tuple[int]]:
        """Write the person's weeks; return by how much the people of each (week, department) changed."""
        wanted = {"of_organisation": self._organisation_id, "of_member": self._member_id}
        weeks = session.execute(_MEMBER_WEEKS, wanted | {"weeks": list({week for week, _ in self._weeks})})
        known = {(row.week, row.department_id): list(row[2:]) for row in weeks}
        rows, people = [], {}
        for key, sums in self._weeks.items():
            before = known.get(key, [0] * len(MEMBER))
            after = [old + new for old, new in zip(before, sums, strict=True)]
            people[key] = (int(after[0] + after[1] > 0) - int(before[0] + before[1] > 0),)
            rows.append((self._organisation_id, self._member_id, *key, *after))
        _member_weeks.run(session, rows)
        return people


def rebuild(session: Session, organisation_id: int) -> None:
    """Count an organisation's weekly figures anew from its trips, with what each trip was computed with.

    The figures never need this: it is for the day somebody doubts them. Bounded memory: one person at a time.
    """
    models: tuple[Any, ...] = (WeekFigure, WeekParticipation, MemberWeek)
    for table in (model.__table__ for model in models):
        session.execute(delete(table).where(table.c.organisation_id == organisation_id))
    for member_id in session.scalars(
        select(_MEMBERS.c.member_id).where(_MEMBERS.c.organisation_id == organisation_id)
    ).all():
        deltas = Deltas(organisation_id, member_id)
        kinds: tuple[Kind, ...] = (TRIP, AVOIDED_TRIP)
        for kind in kinds:
            table = kind.model.__table__
            query = select(table).where(
                table.c.organisation_id == organisation_id, table.c.member_id == member_id, table.c.deleted.is_(False)
            )
            for row in session.execute(query):
                deltas.count(kind.name, kind.open(row), 1)
        deltas.apply(session)
