"""The one reader of what may be told of groups: pages, phones, messages and later reports get their figures here."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Set
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Select, Text, and_, bindparam, cast, select
from sqlmodel import Session

from app.disclosure.figures import Figures
from app.disclosure.models import ReleasedWeek

WHOLE = 0
"""The number of the group that is the whole organisation; those of a running week's groups, which nobody reads, are below it."""

_TABLE = ReleasedWeek.__table__  # type: ignore[attr-defined]
_COLUMNS = (
    _TABLE.c.week, _TABLE.c.number, cast(_TABLE.c.departments, Text), cast(_TABLE.c.figures, Text), _TABLE.c.released_at,
)  # fmt: skip
_HANDED_OUT = and_(_TABLE.c.organisation_id == bindparam("of_organisation"), _TABLE.c.number >= WHOLE)
_ALL = (
    select(*_COLUMNS).where(_HANDED_OUT, _TABLE.c.week >= bindparam("since")).order_by(_TABLE.c.week, _TABLE.c.number)
)
_SOME = (
    select(*_COLUMNS)
    .where(_HANDED_OUT, _TABLE.c.week.in_(bindparam("weeks", expanding=True)))
    .order_by(_TABLE.c.week, _TABLE.c.number)
)
_departments = msgspec.json.Decoder(frozenset[int])
_figures = msgspec.json.Decoder(Figures)


@dataclass(frozen=True, slots=True)
class Group:
    """Some departments' week."""

    departments: frozenset[int]
    figures: Figures
    released_at: dt.datetime


@dataclass(slots=True)
class Week:
    """What may be told of a week. `groups` divide the organisation; they are there once the week is closed."""

    whole: Figures = field(default_factory=Figures)
    released_at: dt.datetime | None = None
    groups: list[Group] = field(default_factory=list)

    def of(self, departments: Set[int]) -> Figures | None:
        """Return the figures of some departments where they are exactly some of the groups, else None."""
        inside = [group for group in self.groups if group.departments <= departments]
        if not inside or frozenset().union(*(group.departments for group in inside)) != departments:
            return None
        return inside[0].figures if len(inside) == 1 else _together([group.figures for group in inside])


def released_weeks(session: Session, organisation_id: int, weeks: Collection[dt.date]) -> dict[dt.date, Week]:
    """Return what may be told of some weeks, by their Mondays; a week of which nothing may be told is an empty `Week`."""
    wanted = {"of_organisation": organisation_id, "weeks": list(weeks)}
    return _read(session, _SOME, wanted, dict.fromkeys(weeks))


def released_since(session: Session, organisation_id: int, since: dt.date = dt.date.min) -> dict[dt.date, Week]:
    """Return what may be told of all weeks from a Monday on, oldest first."""
    return _read(session, _ALL, {"of_organisation": organisation_id, "since": since}, {})


def divisions(
    session: Session, organisation_id: int, weeks: Collection[dt.date]
) -> dict[dt.date, list[frozenset[int]]]:
    """Return how closed weeks are divided: the departments of each group."""
    found = released_weeks(session, organisation_id, weeks)
    return {week: [group.departments for group in one.groups] for week, one in found.items() if one.groups}


def told_together(session: Session, organisation_id: int, week: dt.date, department_id: int) -> frozenset[int]:
    """Return the departments whose figures of a week change together with a department's own."""
    groups = (
        select(cast(_TABLE.c.departments, Text))
        .where(_TABLE.c.organisation_id == organisation_id, _TABLE.c.week == week, _TABLE.c.number != WHOLE)
        .order_by(_TABLE.c.number)
    )
    found = (_departments.decode(one) for one in session.scalars(groups))
    return next((one for one in found if department_id in one), frozenset([department_id]))


def _read(
    session: Session, query: Select[Any], wanted: dict[str, object], weeks: dict[dt.date, None]
) -> dict[dt.date, Week]:
    found: dict[dt.date, Week] = defaultdict(Week)
    for week in weeks:
        found[week] = Week()
    for week, number, departments, figures, released_at in session.execute(query, wanted):
        told = _figures.decode(figures).handed_out()
        if number == WHOLE:
            found[week].whole, found[week].released_at = told, released_at
        else:
            found[week].groups.append(Group(_departments.decode(departments), told, released_at))
    return dict(found)


def _together(parts: list[Figures]) -> Figures:
    """Add groups. What is not told of one of them is not told of all."""

    def total(name: str) -> int | None:
        values = [getattr(one, name) for one in parts]
        return None if None in values else sum(values)

    return Figures(
        people=total("people"), trips=total("trips"), metres=total("metres"), avoided=total("avoided"),
        milligrams=total("milligrams"), ore=total("ore"),
    )  # fmt: skip
