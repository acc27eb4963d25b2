"""The one reader of the weekly tables: what dashboards, estimates and progress compute on is handed out here.

Everything is about one organisation and named by its weeks' Mondays. Units: metres, mg CO2e, öre, seconds; whole numbers. The
figures are of those who recorded something, not of everyone employed; show them only as `app.organisations.privacy` allows.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, NamedTuple

from sqlalchemy import BindParameter, Select, Text, bindparam, cast, func, select
from sqlmodel import Session

from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.rollups.travel import Travel, read_travel

Dimension = Literal["week", "department_id", "purpose", "mode", "vehicle_owner", "shared"]
"""What distance, emissions and cost are told apart by; see `app.rollups.models.WeekFigure`."""

_FIGURE = WeekFigure.__table__  # type: ignore[attr-defined]
_PARTICIPATION = WeekParticipation.__table__  # type: ignore[attr-defined]
_MEMBER_WEEK = MemberWeek.__table__  # type: ignore[attr-defined]
_ORGANISATION: BindParameter[Any] = bindparam("of_organisation")
_WEEKS: BindParameter[Any] = bindparam("weeks", expanding=True)
_SINCE: BindParameter[Any] = bindparam("since")


class Travelled(NamedTuple):
    """Sums of legs. Unknown emissions and costs add nothing; `unknown_metres` were travelled without a sourced factor."""

    metres: int
    milligrams: int
    unknown_metres: int
    ore: int


class Participation(NamedTuple):
    """How many people of a department recorded something in a week, and how many trips and avoided trips."""

    week: dt.date
    department_id: int
    people: int
    trips: int
    avoided: int


class PersonWeek(NamedTuple):
    """One person's week in one department, with what was travelled; never to be shown to anybody but that person."""

    member_id: int
    week: dt.date
    department_id: int
    avoided: int
    travel: tuple[Travel, ...]


@dataclass(frozen=True, slots=True)
class WeekSum:
    """One week of the whole organisation, in which somebody recorded something."""

    week: dt.date
    people: int
    trips: int
    metres: int
    milligrams: int
    ore: int

    @property
    def milligrams_per_person(self) -> float:
        """Mg CO2e per person who recorded something."""
        return self.milligrams / self.people

    @property
    def ore_per_person(self) -> float:
        """Öre per person who recorded something."""
        return self.ore / self.people


def travelled(
    session: Session, organisation_id: int, weeks: Collection[dt.date], by: tuple[Dimension, ...]
) -> Iterator[tuple[tuple[Any, ...], Travelled]]:
    """Yield the sums of some weeks, told apart by some dimensions, in the order of these.

    Parameters:
        by: what to tell apart; the first part of each pair has their values in the same order.
    """
    wide = len(by)
    wanted = {"of_organisation": organisation_id, "weeks": list(weeks)}
    for row in session.execute(_travelled(by), wanted):
        yield tuple(row[:wide]), Travelled(*map(int, row[wide:]))


def participation(session: Session, organisation_id: int, weeks: Collection[dt.date]) -> list[Participation]:
    """Return who took part in some weeks, by week and department in order; only where there is anything to tell."""
    wanted = {"of_organisation": organisation_id, "weeks": list(weeks)}
    return [
        Participation(*row) for row in session.execute(_TAKING_PART, wanted) if row.people or row.trips or row.avoided
    ]


def people_by_week(
    session: Session, organisation_id: int, weeks: Collection[dt.date]
) -> dict[tuple[dt.date, int], int]:
    """Return how many recorded something, by (week, department) in order; only where there is somebody."""
    return {
        (one.week, one.department_id): one.people
        for one in participation(session, organisation_id, weeks)
        if one.people
    }


def distinct_people(session: Session, organisation_id: int, weeks: Collection[dt.date]) -> int:
    """Return how many people recorded something in at least one of some weeks."""
    return int(session.execute(_DISTINCT, {"of_organisation": organisation_id, "weeks": list(weeks)}).scalar_one())


def member_weeks(session: Session, organisation_id: int, weeks: Collection[dt.date]) -> Iterator[PersonWeek]:
    """Yield the weeks of everyone who recorded something, week by week: what estimates over persons are computed from."""
    for row in session.execute(_PERSONS, {"of_organisation": organisation_id, "weeks": list(weeks)}):
        yield PersonWeek(row.member_id, row.week, row.department_id, row.avoided, read_travel(row.travel))


def series(session: Session, organisation_id: int, since: dt.date | None = None) -> list[WeekSum]:
    """Return all weeks in which somebody recorded something, oldest first, or those from a Monday on."""
    wanted = {"of_organisation": organisation_id, "since": since or dt.date.min}
    sums = {row[0]: row[1:] for row in session.execute(_SERIES, wanted)}
    return [
        WeekSum(week, int(people), int(trips), *map(int, sums.get(week, (0, 0, 0))))
        for week, people, trips in session.execute(_SERIES_OF_PEOPLE, wanted)
        if people
    ]


@cache
def _travelled(by: tuple[Dimension, ...]) -> Select[Any]:
    # Built once for each question: making a statement anew costs more than the database needs to run it.
    key = [_FIGURE.c[name] for name in by]
    return (
        select(*key, *(func.sum(_FIGURE.c[name]) for name in Travelled._fields))
        .where(_FIGURE.c.organisation_id == _ORGANISATION, _FIGURE.c.week.in_(_WEEKS))
        .group_by(*key)
        .order_by(*key)
    )


def _by_week(table: Any, *names: str) -> Select[Any]:
    return (
        select(table.c.week, *(func.sum(table.c[name]) for name in names))
        .where(table.c.organisation_id == _ORGANISATION, table.c.week >= _SINCE)
        .group_by(table.c.week)
        .order_by(table.c.week)
    )


_TAKING_PART = (
    select(*(_PARTICIPATION.c[name] for name in Participation._fields))
    .where(_PARTICIPATION.c.organisation_id == _ORGANISATION, _PARTICIPATION.c.week.in_(_WEEKS))
    .order_by(_PARTICIPATION.c.week, _PARTICIPATION.c.department_id)
)
_DISTINCT = select(func.count(func.distinct(_MEMBER_WEEK.c.member_id))).where(
    _MEMBER_WEEK.c.organisation_id == _ORGANISATION,
    _MEMBER_WEEK.c.week.in_(_WEEKS),
    _MEMBER_WEEK.c.trips + _MEMBER_WEEK.c.avoided > 0,
)
_PERSONS = (
    select(
        _MEMBER_WEEK.c.member_id,
        _MEMBER_WEEK.c.week,
        _MEMBER_WEEK.c.department_id,
        _MEMBER_WEEK.c.avoided,
        cast(_MEMBER_WEEK.c.travel, Text).label("travel"),
    )
    .where(
        _MEMBER_WEEK.c.organisation_id == _ORGANISATION,
        _MEMBER_WEEK.c.week.in_(_WEEKS),
        _MEMBER_WEEK.c.trips + _MEMBER_WEEK.c.avoided > 0,
    )
    .order_by(_MEMBER_WEEK.c.week, _MEMBER_WEEK.c.member_id)
)
_SERIES = _by_week(_FIGURE, "metres", "milligrams", "ore")
_SERIES_OF_PEOPLE = _by_week(_PARTICIPATION, "people", "trips")
