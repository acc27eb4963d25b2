"""Plans the week's messages: one row for each person and week, however often and by however many processes it is planned.

Messages are composed in a reading transaction, and only the finished rows are written: no phone waits while they are composed.
Calls come in portions, so that what a crash can cost is small.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import Select, exists, or_, select
from sqlmodel import Session

from app.calendar import holiday_name, monday
from app.database import Database, upsert
from app.measurement.progress import Need, need_of, progress
from app.nudges.composing import Message, Standing, compose
from app.nudges.models import Nudge
from app.nudges.recent_weeks import RecentWeeks, read_rows, recent_weeks_of
from app.organisations.models import Member, Organisation
from app.organisations.service import departments, get_organisation
from app.organisations.service import today as today_of
from app.push.service import asked_for_messages

PORTION = 500
log = structlog.get_logger()

_MEMBER = Member.__table__  # type: ignore[attr-defined]
_NUDGE = Nudge.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who asked for messages and has none this week."""

    member_id: int
    name: str
    language: str
    department_id: int


@dataclass(frozen=True, slots=True)
class Portion:
    """What one call planned: the messages by person, how many could not be written, and who comes after."""

    messages: Sequence[tuple[Recipient, Message]]
    failed: int
    last_member_id: int | None


def plan(
    database: Database, organisation_id: int, now: dt.datetime, after_member_id: int = 0, portion: int = PORTION
) -> Portion:
    """Compose and store the messages of the next people who asked for them and have no row for this week.

    Call again with `last_member_id` until it is None. Plans nothing by itself on holidays: see `app.calendar.holiday_name`.

    Parameters:
        database: where from and where to; no transaction of the caller's may be open.
        organisation_id: the tenant.
        now: the present, with a time zone.
        after_member_id: where the portion before ended.
        portion: how many people at most.
    """
    with database.read(organisation_id) as session:
        written = preview(session, organisation_id, now, after_member_id, portion)
    if not written.messages:
        return written
    with database.write(organisation_id) as session:
        ours = _store(session, organisation_id, now, written.messages)
    mine = [(person, message) for person, message in written.messages if person.member_id in ours]
    return Portion(mine, written.failed, written.last_member_id)


def _store(
    session: Session, organisation_id: int, now: dt.datetime, messages: Sequence[tuple[Recipient, Message]]
) -> set[int]:
    """Store finished messages; returns whose were stored.

    Left out is who no longer waits for one (they left, were erased or asked for no more since the messages were composed), and whom
    another planner was faster to write to: what it planned stands, and is not ours to count.
    """
    today = today_of(get_organisation(session, organisation_id), now)
    # Locked on PostgreSQL, so that nobody is erased between this look and the row that names them.
    still_waiting = (
        _waiting(organisation_id, today, _MEMBER.c.member_id)
        .where(_MEMBER.c.member_id.in_([person.member_id for person, _ in messages]))
        .with_for_update(of=_MEMBER, read=True, key_share=True)
    )
    waiting = set(session.execute(still_waiting).scalars())
    rows = [
        {
            "organisation_id": organisation_id,
            "member_id": person.member_id,
            "week": monday(today),
            "voice": message.voice,
            "language": message.language,
            "title": message.title,
            "body": message.body,
            "facts": message.facts,
            "status": "planned",
            "planned_at": now,
            "deliveries": 0,
        }
        for person, message in messages
        if person.member_id in waiting
    ]
    if not rows:
        return set()
    insert = upsert(session, Nudge).values(rows).on_conflict_do_nothing().returning(_NUDGE.c.member_id)
    return set(session.execute(insert).scalars())


def preview(
    session: Session, organisation_id: int, now: dt.datetime, after_member_id: int = 0, portion: int = PORTION
) -> Portion:
    """Compose like `plan`, and store nothing."""
    organisation = get_organisation(session, organisation_id)
    today = today_of(organisation, now)
    people = _people(session, organisation_id, today, after_member_id, portion)
    target = progress(session, organisation_id, today) if people else None
    everywhere = {one.department_id: one for one in departments(session, organisation_id)}
    rows = read_rows(session, organisation_id, [person.member_id for person in people], today)
    messages, failed = [], 0
    for person in people:
        try:
            recent = recent_weeks_of(rows.get(person.member_id, {}), today)
            if recent.is_on_leave(today):
                # As on a holiday; whoever comes back this week gets this week's message then.
                continue
            need = need_of(target, everywhere[person.department_id]) if target else None
            messages.append((person, _compose(recent, target, need, person, organisation, today)))
        except Exception as error:
            # One unreadable diary must not keep the message from all the others.
            failed += 1
            log.error("nudge_not_written", error=type(error).__name__)
    return Portion(messages, failed, people[-1].member_id if len(people) == portion else None)


def _compose(
    recent: RecentWeeks,
    target: Standing | None,
    need: Need | None,
    person: Recipient,
    organisation: Organisation,
    today: dt.date,
) -> Message:
    key = f"{organisation.organisation_id}.{person.member_id}"

    def is_free(day: dt.date) -> bool:
        return holiday_name(day, country=organisation.country) is not None

    return compose(recent, target, need, person.language, key, monday(today), is_free)


def _people(
    session: Session, organisation_id: int, today: dt.date, after_member_id: int, limit: int
) -> list[Recipient]:
    columns = (_MEMBER.c.member_id, _MEMBER.c.name, _MEMBER.c.language, _MEMBER.c.department_id)
    query = (
        _waiting(organisation_id, today, *columns)
        .where(_MEMBER.c.member_id > after_member_id)
        .order_by(_MEMBER.c.member_id)
        .limit(limit)
    )
    return [Recipient(*row) for row in session.execute(query)]


def _waiting(organisation_id: int, today: dt.date, *columns: Any) -> Select[Any]:
    """Select some columns of those who asked for messages, work here and have none this week."""
    planned = exists().where(
        _NUDGE.c.organisation_id == organisation_id,
        _NUDGE.c.member_id == _MEMBER.c.member_id,
        _NUDGE.c.week == monday(today),
    )
    return select(*columns).where(
        _MEMBER.c.organisation_id == organisation_id,
        or_(_MEMBER.c.left_on.is_(None), _MEMBER.c.left_on > today),
        asked_for_messages(organisation_id, _MEMBER.c.member_id),
        ~planned,
    )
