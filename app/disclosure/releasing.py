"""Releases: when the figures of a week may be shown anew, and what is stored then.

Until a week is closed it is told of the whole organisation alone, and a figure changes only when `app.disclosure.rules` allow
it of what people changed since it was last shown: more people than the floor, none of whom stands out. What is left waits as
pending (`app.rollups.pending`). On the Tuesday after it, at three in the morning, the week is closed: it is divided into groups
that may all be shown, once and for ever, and told as the whole was told. From then on each group changes by the same rule for
itself, and the whole with it. What still follows from a running week's total and a group of the closed one: `docs/privacy.md`.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Text, cast, select, update
from sqlmodel import Session

from app.bulk import Bulk
from app.database import Database, upsert
from app.disclosure.figures import OTHER, Figures
from app.disclosure.models import ReleasedWeek, ReleaseHead
from app.disclosure.reading import WHOLE
from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, LEAST_ORE, divide, fold, is_protected, share_step
from app.emissions.vocabulary import CATEGORIES
from app.events import changed
from app.organisations.models import Organisation
from app.organisations.service import departments
from app.rollups import pending
from app.rollups.pending import COLUMNS, PENDING, PersonWeek

CLOSES_AFTER = dt.timedelta(days=8, hours=3)
"""From the Monday of a week to the local time at which it is divided into groups."""

_RELEASED = ReleasedWeek.__table__  # type: ignore[attr-defined]
_HEAD = ReleaseHead.__table__  # type: ignore[attr-defined]
_PEOPLE, _TRIPS, _AVOIDED, _METRES, _MILLIGRAMS, _ORE = range(len(PENDING))
_MIX = range(len(PENDING), len(COLUMNS))
_KEY = ("organisation_id", "week", "number")
_store = Bulk(ReleasedWeek, (*_KEY, "departments", "figures", "released_at"), _KEY, replace=("figures", "released_at"))


@dataclass(frozen=True, slots=True)
class _Cell:
    """Figures that are shown anew together; judged by the people's parts of `judged`."""

    judged: int
    columns: tuple[int, ...]
    """Those of `PENDING`; how the distance was travelled goes with the distance."""
    least: int = 0


_CELLS = (
    _Cell(_PEOPLE, (_PEOPLE,)),
    _Cell(_METRES, (_TRIPS, _METRES), LEAST_METRES),
    _Cell(_AVOIDED, (_AVOIDED,)),
    _Cell(_MILLIGRAMS, (_MILLIGRAMS,), LEAST_MILLIGRAMS),
    _Cell(_ORE, (_ORE,), LEAST_ORE),
)
_OF_GROUPS = tuple(cell for cell in _CELLS if cell.judged != _AVOIDED)
"""Trips not made are told of the whole organisation alone: in a department they are few people's."""


@dataclass(slots=True)
class _Group:
    departments: frozenset[int]
    figures: Figures


@dataclass(slots=True)
class _Release:
    """What is to be stored of one week."""

    week: dt.date
    number: int
    groups: dict[int, _Group]
    rows: list[PersonWeek]


def release(database: Database, organisation_id: int, now: dt.datetime, *, every_week: bool = False) -> bool:
    """Release what may be shown anew of an organisation's weeks, each in a transaction of its own; tells whether anything was.

    Parameters:
        now: the time in UTC.
        every_week: look at all weeks, not only at those in which something changed.
    """
    with database.read() as session:
        weeks = _weeks(session, organisation_id, every_week)
    done = False
    for week in weeks:
        # Prepared in a reading transaction, so that nobody's phone waits for it.
        with database.read() as session:
            prepared = _prepare(session, organisation_id, week, now)
        if prepared is not None:
            with database.write() as session:
                done = _write(session, organisation_id, prepared, now) or done
    return done


def release_within(session: Session, organisation_id: int, now: dt.datetime) -> None:
    """Release what may be shown of every week, in the caller's writing transaction, which wrote the records."""
    for week in _weeks(session, organisation_id, every_week=True):
        if prepared := _prepare(session, organisation_id, week, now):
            _write(session, organisation_id, prepared, now)


def organisations(session: Session) -> list[int]:
    """Return the ids of all organisations."""
    table = Organisation.__table__  # type: ignore[attr-defined]
    return list(session.scalars(select(table.c.organisation_id).order_by(table.c.organisation_id)))


def _weeks(session: Session, organisation_id: int, every_week: bool) -> list[dt.date]:
    weeks = pending.weeks(session, organisation_id)
    if every_week:
        closed = select(_RELEASED.c.week).where(
            _RELEASED.c.organisation_id == organisation_id, _RELEASED.c.number > WHOLE
        )
        weeks |= pending.recorded_weeks(session, organisation_id) - set(session.scalars(closed))
    return sorted(weeks)


def _prepare(session: Session, organisation_id: int, week: dt.date, now: dt.datetime) -> _Release | None:
    """Decide what may be shown of a week; None if nothing changes."""
    of = (_HEAD.c.organisation_id == organisation_id,)
    number = session.execute(select(_HEAD.c.number).where(*of)).scalar_one_or_none() or 0
    organisation = session.get_one(Organisation, organisation_id)
    rows = pending.person_weeks(session, organisation_id, week)
    groups = _groups(session, organisation_id, week)
    judged = _Judged(
        rows, organisation.privacy_floor, [one.department_id for one in departments(session, organisation_id)]
    )
    if len(groups) > 1:
        fresh = _renew_groups(judged, groups)
    else:
        fresh = _renew_whole(judged, groups.get(WHOLE))
        closes_at = dt.datetime.combine(week, dt.time(), ZoneInfo(organisation.time_zone)) + CLOSES_AFTER
        whole = (fresh.get(WHOLE) or groups.get(WHOLE) or _Group(frozenset(), Figures())).figures
        if now >= closes_at and whole.people is not None:
            fresh |= _divided(judged, whole)
    return _Release(week, number, fresh, rows) if fresh else None


def _groups(session: Session, organisation_id: int, week: dt.date) -> dict[int, _Group]:
    query = select(_RELEASED.c.number, _RELEASED.c.departments, cast(_RELEASED.c.figures, Text)).where(
        _RELEASED.c.organisation_id == organisation_id, _RELEASED.c.week == week
    )
    return {
        number: _Group(frozenset(departments), msgspec.json.decode(figures, type=Figures))
        for number, departments, figures in session.execute(query)
    }


class _Judged:
    """A week's rows under the rules."""

    def __init__(self, rows: Sequence[PersonWeek], floor: int, everywhere: Iterable[int]) -> None:
        self.rows, self.floor = rows, floor
        self.by_department: dict[int, list[PersonWeek]] = {department: [] for department in everywhere}
        for row in rows:
            self.by_department.setdefault(row.department_id, []).append(row)

    def of(self, some: Iterable[int]) -> list[PersonWeek]:
        return [row for department in some for row in self.by_department[department]]

    def is_protected(self, rows: Iterable[PersonWeek], cell: _Cell, part: Callable[[PersonWeek], int]) -> bool:
        parts: dict[int, int] = defaultdict(int)
        for row in rows:
            parts[row.member_id] += part(row)
        return is_protected(parts.values(), self.floor, cell.least)

    def may_change(self, rows: Sequence[PersonWeek], cell: _Cell, before: Figures | None) -> bool:
        """Tell whether a figure may be shown as it stands now, after what was shown before."""
        column = cell.judged
        if not self.is_protected(rows, cell, lambda row: row.now[column]):
            return False
        if before is None or getattr(before, PENDING[column]) is None:
            return True
        return self.is_protected(rows, cell, lambda row: row.pending[column])

    def mix(self, rows: Sequence[PersonWeek]) -> tuple[dict[str, int], int]:
        """Return metres by category, those of too few together, and the metres without a factor, 0 if of too few."""
        parts: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        unknown: dict[int, int] = defaultdict(int)
        for row in rows:
            shown = row.shown_mix()
            unknown[row.member_id] += shown["unknown_metres"]
            for name in CATEGORIES:
                parts[name][row.member_id] += shown[f"{name}_metres"]
        people = len({row.member_id for row in rows})
        total = sum(sum(of.values()) for of in parts.values())
        folded = fold(parts, self.floor, LEAST_METRES, negligible=total * share_step(people, total) / 200)
        told = sum(unknown.values()) if is_protected(unknown.values(), self.floor, LEAST_METRES) else 0
        sums: dict[str, int] = defaultdict(int)
        for way, of in parts.items():
            sums[OTHER if way in folded else way] += sum(of.values())
        return {way: metres for way, metres in sums.items() if metres}, told


def _renew_whole(judged: _Judged, before: _Group | None) -> dict[int, _Group]:
    figures = _renew(judged, judged.rows, before.figures if before else None, _CELLS)
    return {} if figures is None else {WHOLE: _Group(frozenset(), figures)}


def _renew_groups(judged: _Judged, groups: dict[int, _Group]) -> dict[int, _Group]:
    """Show anew each group that may be, and the whole by the same difference."""
    fresh: dict[int, _Group] = {}
    whole = groups[WHOLE].figures
    for number, group in groups.items():
        told = tuple(cell for cell in _OF_GROUPS if getattr(group.figures, PENDING[cell.judged]) is not None)
        figures = _renew(judged, judged.of(group.departments), group.figures, told) if number != WHOLE else None
        if figures is not None:
            fresh[number] = _Group(group.departments, figures)
            whole = _moved(whole, group.figures, figures)
    return fresh | ({WHOLE: _Group(frozenset(), whole)} if fresh else {})


def _renew(
    judged: _Judged, rows: Sequence[PersonWeek], before: Figures | None, cells: Iterable[_Cell]
) -> Figures | None:
    """Return the figures with those cells anew that may be, and take what was pending of them; None if none may."""
    changing = [cell for cell in cells if judged.may_change(rows, cell, before)]
    if not changing:
        return None
    figures = before or Figures()
    for cell in changing:
        for row in rows:
            row.take((*cell.columns, *_MIX) if cell.judged == _METRES else cell.columns)
        figures = msgspec.structs.replace(figures, **_sums(rows, cell))
        if cell.judged == _METRES:
            categories, unknown = judged.mix(rows)
            figures = msgspec.structs.replace(figures, categories=categories, unknown_metres=unknown)
    return figures


def _divided(judged: _Judged, whole: Figures) -> dict[int, _Group]:
    """Divide a week into groups, told as the whole is told."""
    told = [cell for cell in _OF_GROUPS if getattr(whole, PENDING[cell.judged]) is not None]

    def may_stand_alone(some: Set[int]) -> bool:
        rows = judged.of(some)
        return all(judged.is_protected(rows, cell, lambda row, at=cell.judged: row.shown(at)) for cell in told)  # type: ignore[misc]

    people = {one: sum(row.shown(_PEOPLE) > 0 for row in rows) for one, rows in judged.by_department.items()}
    groups = {}
    for number, group in enumerate(divide(people, may_stand_alone), WHOLE + 1):
        rows = judged.of(sorted(group))
        sums: dict[str, Any] = {}
        for cell in told:
            sums |= _sums(rows, cell)
        if whole.metres is not None:
            sums["categories"], sums["unknown_metres"] = judged.mix(rows)
        groups[number] = _Group(group, Figures(**sums))
    return groups


def _sums(rows: Sequence[PersonWeek], cell: _Cell) -> dict[str, int]:
    sums = {PENDING[column]: sum(row.shown(column) for row in rows) for column in cell.columns}
    if cell.judged == _PEOPLE:
        # Somebody who moved within the week has a row in each department, and is one person.
        sums["people"] = len({row.member_id for row in rows if row.shown(_PEOPLE) > 0})
    return sums


def _moved(whole: Figures, before: Figures, after: Figures) -> Figures:
    changes = {
        name: getattr(whole, name) + getattr(after, name) - getattr(before, name)
        for name in PENDING
        if getattr(whole, name) is not None and getattr(before, name) is not None
    }
    return msgspec.structs.replace(whole, **changes)


def _write(session: Session, organisation_id: int, prepared: _Release, now: dt.datetime) -> bool:
    """Store a release, unless another process has stored one since it was prepared."""
    if not _count(session, organisation_id, prepared.number):
        return False
    of = (organisation_id, prepared.week)
    _store.run(
        session,
        [
            (
                *of,
                number,
                msgspec.json.encode(sorted(group.departments)).decode(),
                msgspec.json.encode(group.figures).decode(),
                now,
            )
            for number, group in sorted(prepared.groups.items())
        ],
    )
    pending.settle(session, organisation_id, prepared.week, prepared.rows)
    changed(session, organisation_id)
    return True


def _count(session: Session, organisation_id: int, number: int) -> bool:
    """Take the next number of the organisation's releases; False if somebody else took it."""
    session.execute(upsert(session, _HEAD).values(organisation_id=organisation_id, number=0).on_conflict_do_nothing())
    moved = (
        update(_HEAD)
        .where(_HEAD.c.organisation_id == organisation_id, _HEAD.c.number == number)
        .values(number=number + 1)
        .returning(_HEAD.c.number)
    )
    return session.execute(moved).scalar_one_or_none() is not None
