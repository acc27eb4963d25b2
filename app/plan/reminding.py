"""Reminds the owners of measures by letter: before a deadline, and once when it has passed.

A letter takes up everything of an owner that is due, at most one a week, in working hours of a working day, in the organisation's
time zone and the owner's language. What it is about is written down in the transaction of the letter: however often and by
however many processes it is looked at, before or after a restart, nobody is reminded twice of the same.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, func, select

from app.calendar import is_workday
from app.database import Database, upsert
from app.mail import service as mail
from app.organisations.models import Member, Organisation
from app.organisations.service import get_organisation, has_left
from app.plan.models import PlanItem, PlanReminder, Reminded
from app.settings import Settings
from app.web import pages

AHEAD: Final = dt.timedelta(days=7)
"""So long before a deadline its owner is reminded."""
LOOKS_AHEAD: Final = dt.timedelta(days=14)
"""A letter that is written anyway takes up deadlines so far ahead: until the next one may be written none comes too near."""
EVERY: Final = dt.timedelta(days=7)
"""Between two letters to the same owner."""
HOURS: Final = range(8, 16)
"""Local hours in which letters are written."""
VALID_FOR: Final = dt.timedelta(days=3)
_REMINDER = PlanReminder.__table__  # type: ignore[attr-defined]


@dataclass(slots=True)
class Due:
    """What an owner is to be reminded of."""

    owner: Member
    passed: list[PlanItem] = field(default_factory=list)
    ahead: list[PlanItem] = field(default_factory=list)


def remind(database: Database, settings: Settings, organisation_id: int, now: dt.datetime) -> int:
    """Write the letters that are due in an organisation; returns how many. Where no letters arrive, nothing is done.

    Parameters:
        database: where from and where to; no transaction of the caller's may be open.
    """
    if not settings.letters_arrive:
        return 0
    with database.read(organisation_id) as session:
        if not due(session, get_organisation(session, organisation_id), now):
            return 0
    written = 0
    with database.write(organisation_id) as session:
        organisation = get_organisation(session, organisation_id)
        for one in due(session, organisation, now):
            written += _write(session, settings, organisation, one, now)
    return written


def due(session: Session, organisation: Organisation, now: dt.datetime) -> list[Due]:
    """Return whom to remind of what at a moment: nobody outside working hours or on a free day."""
    local = now.astimezone(ZoneInfo(organisation.time_zone))
    day = local.date()
    if local.hour not in HOURS or not is_workday(day, organisation.country):
        return []
    organisation_id = organisation.organisation_id or 0
    near = _near(session, organisation_id, day)
    if not near:
        return []
    known = _known(session, organisation_id, {item.item_id for item in near})
    owners = _owners(session, organisation_id, {item.member_id or 0 for item in near}, day)
    found: dict[int, Due] = {}
    for item in near:
        owner = owners.get(item.member_id or 0)
        if owner is None or (item.item_id, owner.member_id, kind_of(item, day), item.deadline) in known:
            continue
        mine = found.setdefault(owner.member_id, Due(owner))
        (mine.passed if kind_of(item, day) == "passed" else mine.ahead).append(item)
    return [one for one in found.values() if one.passed or any(_is_soon(item, day) for item in one.ahead)]


def kind_of(item: PlanItem, day: dt.date) -> Reminded:
    """Return of what an owner is reminded on a day: on the day of the deadline itself it is still ahead."""
    return "passed" if item.deadline is not None and item.deadline < day else "ahead"


def _is_soon(item: PlanItem, day: dt.date) -> bool:
    return item.deadline is not None and item.deadline <= day + AHEAD


def _near(session: Session, organisation_id: int, day: dt.date) -> Sequence[PlanItem]:
    """Return the measures that are to be done soon, or were to be done already, by deadline."""
    query = select(PlanItem).where(
        PlanItem.organisation_id == organisation_id,
        col(PlanItem.status).in_(("decided", "under_way")),
        col(PlanItem.member_id).is_not(None),
        col(PlanItem.deadline) <= day + LOOKS_AHEAD,
    )
    return session.exec(query.order_by(col(PlanItem.deadline), col(PlanItem.item_id))).all()


def _known(session: Session, organisation_id: int, ids: Collection[int]) -> set[tuple[int, int, str, dt.date | None]]:
    query = select(PlanReminder).where(
        PlanReminder.organisation_id == organisation_id, col(PlanReminder.item_id).in_(list(ids))
    )
    return {(one.item_id, one.member_id, one.kind, one.deadline) for one in session.exec(query)}


def _owners(session: Session, organisation_id: int, ids: Collection[int], day: dt.date) -> dict[int, Member]:
    """Return those who can be written to today: they work here, have an address, and had no letter within the week."""
    query = select(Member).where(
        Member.organisation_id == organisation_id, col(Member.member_id).in_(list(ids)), col(Member.email).is_not(None)
    )
    last = defaultdict(
        lambda: dt.date.min,
        session.exec(
            select(PlanReminder.member_id, func.max(PlanReminder.sent_on))
            .where(PlanReminder.organisation_id == organisation_id, col(PlanReminder.member_id).in_(list(ids)))
            .group_by(col(PlanReminder.member_id))
        ).all(),
    )
    return {
        one.member_id: one
        for one in session.exec(query)
        if not has_left(one, day) and (day - last[one.member_id]) >= EVERY
    }


def _write(session: Session, settings: Settings, organisation: Organisation, one: Due, now: dt.datetime) -> int:
    """Write a letter with what is written down for the first time; 0 where another process was faster."""
    day = now.astimezone(ZoneInfo(organisation.time_zone)).date()
    rows = [
        {
            "organisation_id": item.organisation_id, "item_id": item.item_id, "member_id": one.owner.member_id,
            "kind": kind_of(item, day), "deadline": item.deadline, "sent_on": day,
        }
        for item in (*one.passed, *one.ahead)
    ]  # fmt: skip
    insert = upsert(session, PlanReminder).values(rows).on_conflict_do_nothing()
    ours = set(session.execute(insert.returning(_REMINDER.c.item_id)).scalars())
    passed, ahead = ([item for item in some if item.item_id in ours] for some in (one.passed, one.ahead))
    if not (passed or ahead):
        return 0
    subject, text = pages.letter(
        one.owner.language, "plan/reminder.txt", organisation=organisation, owner=one.owner, passed=passed, ahead=ahead,
        address=f"{settings.address}/plan/mine",
    )  # fmt: skip
    mail.write(session, one.owner.email or "", subject, text, now, VALID_FOR)
    return 1
