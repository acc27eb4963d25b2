"""Erasing what somebody recorded, and leaving: signed out everywhere, no messages, and in the end not even a name.

What stays of an erased diary is what was published while it was there: sums of groups that name nobody, and the target's baseline.
Much is erased slice by slice, in a transaction each: others go on writing meanwhile.
"""

import datetime as dt
from typing import Any

from sqlalchemy import delete, text
from sqlmodel import Session

from app.accounts.service import end_links, end_sessions, forget_ways
from app.database import Database
from app.nudges.models import Nudge
from app.organisations.audit import unname
from app.organisations.mandates import keep_one_coordinator
from app.organisations.models import Member, Organisation
from app.organisations.service import get_member, get_organisation, has_left, today
from app.plan.forgetting import forget_comments, forget_owner
from app.push.service import unsubscribe_all
from app.rollups.own import forget_weeks
from app.spreadsheets import drafts
from app.sync.models import LogEntry, OwnerHead, Purged
from app.sync.owner import owner_of
from app.sync.purging import purge_some

_DRAFTS = text("DELETE FROM roster_draft WHERE organisation_id = :organisation AND member_id = :member")


def erase(database: Database, organisation_id: int, member_id: int, now: dt.datetime) -> int:
    """Erase everything that a person ever recorded and every message to them; returns how many records there were.

    Their account stays, and so does every sign-in: it is by the next exchange that a device learns to forget. Called again
    after it was interrupted, it goes on.

    Raises:
        LookupError: there is no such member.
    """
    count = 0
    while True:
        with database.write(organisation_id) as session:
            organisation, member = _get(session, organisation_id, member_id)
            some = purge_some(session, owner_of(member, today(organisation, now)), now)
            if some == 0:
                unsubscribe_all(session, organisation_id, member_id)
                forget_weeks(session, organisation_id, member_id)
                _delete(session, Nudge, member)
                forget_comments(session, organisation_id, member_id)
                return count
        count += some


def forget(database: Database, organisation_id: int, member_id: int, now: dt.datetime) -> int:
    """Erase a person who has left, with their account, name and log; returns how many records there were.

    No device can exchange for them any more, so nothing is needed to remember what was erased.

    Raises:
        LookupError: there is no such member.
        ValueError: they still work here.
    """
    with database.write(organisation_id) as session:
        organisation, member = _get(session, organisation_id, member_id)
        if not has_left(member, today(organisation, now)):
            raise ValueError(f"member {member_id} still works here: only who has left is forgotten")
        sign_out(session, member)
    count = erase(database, organisation_id, member_id, now)
    with database.write(organisation_id) as session:
        _, member = _get(session, organisation_id, member_id)
        for table in (LogEntry, Purged, OwnerHead):
            _delete(session, table, member)
        unname(session, organisation_id, member_id)
        forget_owner(session, organisation_id, member_id)
        # A list that waits to be applied: of a room above this one.
        session.execute(_DRAFTS, {"organisation": organisation_id, "member": member_id})
        drafts.drop(session, organisation_id, member_id, now)
        session.delete(member)
    return count


def leave(session: Session, organisation: Organisation, member: Member, on: dt.date, now: dt.datetime) -> None:
    """Let somebody work here no longer from a date on: from then they are nobody here, and hear no more from us.

    Raises:
        MandateError: nobody would coordinate any more; the last coordinator may not leave on a later day either.
    """
    keep_one_coordinator(session, member, today(organisation, now))
    member.left_on = on
    session.add(member)
    session.flush()
    if has_left(member, today(organisation, now)):
        sign_out(session, member)


def sign_out(session: Session, member: Member) -> int:
    """Sign a person out everywhere, let no way lead in any more, and send nothing to their browsers; returns on how many."""
    forget_ways(session, member.organisation_id, member.member_id)
    end_links(session, member.organisation_id, member.member_id)
    unsubscribe_all(session, member.organisation_id, member.member_id)
    return end_sessions(session, member.organisation_id, member.member_id)


def _get(session: Session, organisation_id: int, member_id: int) -> tuple[Organisation, Member]:
    member = get_member(session, organisation_id, member_id)
    if member is None:
        raise LookupError(f"no member {member_id} in organisation {organisation_id}")
    return get_organisation(session, organisation_id), member


def _delete(session: Session, model: Any, member: Member) -> None:
    table = model.__table__
    mine = (table.c.organisation_id == member.organisation_id, table.c.member_id == member.member_id)
    session.execute(delete(table).where(*mine))
