"""Who delivers which message: rows are claimed and committed before anything is sent, so that a crash never sends twice."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import bindparam, or_, select, update
from sqlmodel import Session

from app.nudges.models import Nudge
from app.organisations.models import Member
from app.push.service import Address, addresses_of, forget

LONGEST_DELIVERY = dt.timedelta(minutes=15)
"""A claim older than this belongs to a process that has died."""

_MEMBER = Member.__table__  # type: ignore[attr-defined]
_NUDGE = Nudge.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that this process alone may send, and the browsers that asked for it."""

    organisation_id: int
    member_id: int
    week: dt.date
    language: str
    title: str
    body: str
    usual_id: str | None
    addresses: tuple[Address, ...]


@dataclass(slots=True)
class Outcome:
    """What became of a claimed message: accepted by how many browsers, why not by others, and which are gone for good."""

    nudge: Claimed
    deliveries: int = 0
    problems: list[str] = field(default_factory=list)
    gone: list[bytes] = field(default_factory=list)

    def add(self, address: Address, problem: str | None, *, gone: bool) -> None:
        """Note what one browser's push service said; no problem means that it took the message."""
        if problem is None:
            self.deliveries += 1
        else:
            self.problems.append(problem)
        if gone:
            self.gone.append(address.endpoint_hash)


def claim(
    session: Session, organisation_id: int, week: dt.date, today: dt.date, now: dt.datetime, limit: int
) -> list[Claimed]:
    """Claim up to `limit` planned messages of a week; commit before sending any of them.

    On PostgreSQL rows that another process is claiming are skipped; on SQLite there is one writer at a time.
    """
    planned = (
        select(_NUDGE.c.member_id, _NUDGE.c.language, _NUDGE.c.title, _NUDGE.c.body, _NUDGE.c.facts)
        .join(
            _MEMBER,
            (_MEMBER.c.organisation_id == _NUDGE.c.organisation_id) & (_MEMBER.c.member_id == _NUDGE.c.member_id),
        )
        .where(
            _NUDGE.c.organisation_id == organisation_id,
            _NUDGE.c.status == "planned",
            _NUDGE.c.week == week,
            or_(_MEMBER.c.left_on.is_(None), _MEMBER.c.left_on > today),
        )
        .order_by(_NUDGE.c.member_id)
        .limit(limit)
        .with_for_update(of=_NUDGE, skip_locked=True)
    )
    rows = session.execute(planned).all()
    claiming = (
        update(_NUDGE)
        .where(
            _NUDGE.c.organisation_id == organisation_id,
            _NUDGE.c.member_id.in_([row.member_id for row in rows]),
            _NUDGE.c.week == week,
            _NUDGE.c.status == "planned",
        )
        .values(status="claimed", claimed_at=now)
        .returning(_NUDGE.c.member_id)
    )
    # Only what this statement changed is ours to send.
    ours = set(session.execute(claiming).scalars())
    addresses = addresses_of(session, organisation_id, sorted(ours))
    return [
        Claimed(
            organisation_id, row.member_id, week, row.language, row.title, row.body,
            row.facts.get("usual_id"), tuple(addresses.get(row.member_id, ())),
        )
        for row in rows
        if row.member_id in ours
    ]  # fmt: skip


def record(session: Session, outcomes: Sequence[Outcome], now: dt.datetime) -> None:
    """Write down how claimed messages ended, and forget the browsers that are gone."""
    if not outcomes:
        return
    statement = (
        update(_NUDGE)
        .where(
            _NUDGE.c.organisation_id == bindparam("of_organisation"),
            _NUDGE.c.member_id == bindparam("of_member"),
            _NUDGE.c.week == bindparam("of_week"),
        )
        .values(
            status=bindparam("new_status"), deliveries=bindparam("new_deliveries"), problem=bindparam("new_problem"),
            ended_at=now,
        )
    )  # fmt: skip
    rows = [
        {
            "of_organisation": one.nudge.organisation_id,
            "of_member": one.nudge.member_id,
            "of_week": one.nudge.week,
            "new_status": "delivered" if one.deliveries else "failed",
            "new_deliveries": one.deliveries,
            "new_problem": ", ".join(sorted(set(one.problems)))[:200] or None,
        }
        for one in outcomes
    ]
    session.connection().execute(statement, rows)
    for one in outcomes:
        if one.gone:
            forget(session, one.nudge.organisation_id, one.gone)


def end_interrupted(session: Session, organisation_id: int, now: dt.datetime) -> int:
    """Mark as failed what a process claimed and never ended, and return how many; they may have arrived, so never again."""
    statement = (
        update(_NUDGE)
        .where(
            _NUDGE.c.organisation_id == organisation_id,
            _NUDGE.c.status == "claimed",
            _NUDGE.c.claimed_at < now - LONGEST_DELIVERY,
        )
        .values(status="failed", problem="interrupted", ended_at=now)
        .returning(_NUDGE.c.member_id)
    )
    return len(session.execute(statement).all())
