"""The one reader of the weekly tables: what estimates are computed on is handed out here, for the server's own use.

Everything is about one organisation and named by its weeks' Mondays. Units: metres, mg CO2e, öre, seconds; whole numbers. The
figures are of those who recorded something, not of everyone employed. What is shown of them is `app.disclosure`'s to say.
"""

import datetime as dt
from collections.abc import Collection, Iterator
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


def departments_recorded_in(session: Session, organisation_id: int, weeks: Collection[dt.date]) -> dict[int, int]:
    """Return the department of everyone who recorded something in at least one of some weeks, by person; the latest one's."""
    wanted = {"of_organisation": organisation_id, "weeks": list(weeks)}
    return {row.member_id: row.department_id for row in session.execute(_RECORDED, wanted)}


def departments_first_recorded_in(session: Session, organisation_id: int, weeks: Collection[dt.date]) -> dict[int, int]:
    """Return the department of everyone who ever recorded something in some weeks, by person: the earliest one's.

    Also of who took it back: who is counted once stays counted.
    """
    wanted = {"of_organisation": organisation_id, "weeks": list(weeks)}
    found: dict[int, int] = {}
    for row in session.execute(_EVER_RECORDED, wanted):
        found.setdefault(row.member_id, row.department_id)
    return found


def member_weeks(session: Session, organisation_id: int, weeks: Collection[dt.date]) -> Iterator[PersonWeek]:
    """Yield the weeks of everyone who recorded something, week by week: what estimates over persons are computed from."""
    for row in session.execute(_PERSONS, {"of_organisation": organisation_id, "weeks": list(weeks)}):
        yield PersonWeek(row.member_id, row.week, row.department_id, row.avoided, read_travel(row.travel))


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
_RECORDED = (
    select(_MEMBER_WEEK.c.member_id, _MEMBER_WEEK.c.department_id)
    .where(
        _MEMBER_WEEK.c.organisation_id == _ORGANISATION,
        _MEMBER_WEEK.c.week.in_(_WEEKS),
        _MEMBER_WEEK.c.trips + _MEMBER_WEEK.c.avoided > 0,
    )
    .order_by(_MEMBER_WEEK.c.week, _MEMBER_WEEK.c.department_id)
)
_EVER_RECORDED = (
    select(_MEMBER_WEEK.c.member_id, _MEMBER_WEEK.c.department_id)
    .where(_MEMBER_WEEK.c.organisation_id == _ORGANISATION, _MEMBER_WEEK.c.week.in_(_WEEKS))
    .order_by(_MEMBER_WEEK.c.week, _MEMBER_WEEK.c.department_id)
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
