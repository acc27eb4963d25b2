"""Releases: when the figures of a week may be shown anew, and what is stored then.

Which figures may be shown is said by `app.disclosure.groups`; what is left waits as pending (`app.rollups.pending`). While a week
runs its groups are stored below `WHOLE`, and only the whole is handed out. On the Tuesday after it, at three in the morning, it is
closed: from then on all its groups are handed out. Twelve quiet weeks later it is final.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Text, cast, delete, select, update
from sqlmodel import Session

from app.bulk import Bulk
from app.database import Database, upsert
from app.disclosure.figures import Figures
from app.disclosure.groups import (
    NOTHING,
    Group,
    Judged,
    closed,
    divided,
    divided_at_once,
    renew_closed,
    renew_running,
    running,
)
from app.disclosure.models import ReleasedWeek, ReleaseHead
from app.disclosure.reading import WHOLE
from app.events import changed
from app.organisations.models import Organisation
from app.organisations.service import departments
from app.rollups import pending
from app.rollups.pending import PersonWeek

CLOSES_AFTER = dt.timedelta(days=8, hours=3)
"""From the Monday of a week to the local time at which its groups are handed out."""
ROOM = 2
"""So many times the floor were a group's people the week before, so that it is told also when some are away."""
FINAL_AFTER = dt.timedelta(weeks=12)
"""A closed week that was not shown anew for so long never is again: what is erased then stays in what was published."""

_RELEASED = ReleasedWeek.__table__  # type: ignore[attr-defined]
_HEAD = ReleaseHead.__table__  # type: ignore[attr-defined]
_KEY = ("organisation_id", "week", "number")
_store = Bulk(
    ReleasedWeek,
    (*_KEY, "departments", "figures", "released_at"),
    _KEY,
    replace=("departments", "figures", "released_at"),
)


@dataclass(slots=True)
class _Release:
    """What is to be stored of one week."""

    week: dt.date
    number: int
    groups: dict[int, Group]
    rows: list[PersonWeek]
    closes: bool = False


def release(database: Database, organisation_id: int, now: dt.datetime, *, every_week: bool = False) -> bool:
    """Release what may be shown anew of an organisation's weeks, each in a transaction of its own; tells whether anything was.

    Parameters:
        now: the time in UTC.
        every_week: look at all weeks, not only at those in which something changed.
    """
    with database.read(organisation_id) as session:
        weeks = _weeks(session, organisation_id, every_week)
    done = False
    for week in weeks:
        # Prepared in a reading transaction, so that nobody's phone waits for it.
        with database.read(organisation_id) as session:
            prepared = _prepare(session, organisation_id, week, now)
        if prepared is not None:
            with database.write(organisation_id) as session:
                done = _write(session, organisation_id, prepared, now) or done
    return done


def release_within(session: Session, organisation_id: int, now: dt.datetime) -> None:
    """Release what may be shown of every week, in the caller's writing transaction, which wrote the records."""
    for week in _weeks(session, organisation_id, every_week=True):
        if prepared := _prepare(session, organisation_id, week, now):
            _write(session, organisation_id, prepared, now)


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
    everywhere = [one.department_id for one in departments(session, organisation_id)]
    judged = Judged(rows, organisation.privacy_floor, everywhere)
    if any(one > WHOLE for one in groups):
        if now - max(group.released_at for group in groups.values() if group.released_at) > FINAL_AFTER:
            return _Release(week, number, {}, _given_up(rows))
        fresh = renew_closed(judged, groups)
        return _Release(week, number, fresh, rows) if fresh else None
    whole = groups[WHOLE].figures if WHOLE in groups else NOTHING
    if now >= dt.datetime.combine(week, dt.time(), ZoneInfo(organisation.time_zone)) + CLOSES_AFTER:
        fresh = divided_at_once(judged) if whole.people is None else closed(judged, whole, running(judged, groups))
        return _Release(week, number, fresh, rows, closes=True) if fresh else None
    planned = groups or _planned(session, organisation, week, judged.by_department)
    fresh = renew_running(judged, whole, running(judged, planned))
    return _Release(week, number, fresh, rows) if fresh else None


def _groups(session: Session, organisation_id: int, week: dt.date) -> dict[int, Group]:
    columns = (_RELEASED.c.number, _RELEASED.c.departments, cast(_RELEASED.c.figures, Text), _RELEASED.c.released_at)
    query = select(*columns).where(_RELEASED.c.organisation_id == organisation_id, _RELEASED.c.week == week)
    return {
        number: Group(frozenset(departments), msgspec.json.decode(figures, type=Figures), released_at=released_at)
        for number, departments, figures, released_at in session.execute(query)
    }


def _given_up(rows: list[PersonWeek]) -> list[PersonWeek]:
    """Take all that is pending of a week that is final: it waits for nothing any more."""
    for row in rows:
        row.take(range(len(row.pending)))
    return rows


def _planned(
    session: Session, organisation: Organisation, week: dt.date, everywhere: Iterable[int]
) -> dict[int, Group]:
    """Divide a week of which nothing was told yet, by the latest week that was; all is one group where there is none."""
    organisation_id = organisation.organisation_id or 0
    query = (
        select(_RELEASED.c.week, cast(_RELEASED.c.figures, Text))
        .where(_RELEASED.c.organisation_id == organisation_id, _RELEASED.c.week < week, _RELEASED.c.number == WHOLE)
        .order_by(_RELEASED.c.week.desc())
        .limit(1)
    )
    found = session.execute(query).one_or_none()
    if found is None:
        return {}
    rows = pending.person_weeks(session, organisation_id, found[0])
    before = Judged(rows, organisation.privacy_floor * ROOM, everywhere)
    groups = divided(before, msgspec.json.decode(found[1], type=Figures))
    return {-number: Group(group.departments, expected=group.figures) for number, group in groups.items()}


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
    if prepared.closes:
        running = (_RELEASED.c.organisation_id == organisation_id, _RELEASED.c.week == prepared.week)
        session.execute(delete(_RELEASED).where(*running, _RELEASED.c.number < WHOLE))
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
