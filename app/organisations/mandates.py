"""Mandates: which roles a person has. A coordinator hands them out and takes them back; one coordinator always stays."""

import datetime as dt
from typing import Literal

from sqlmodel import Session, select

from app.organisations import audit
from app.organisations.models import Member, Role
from app.organisations.service import has_left, lock

MANDATES: tuple[Role, ...] = ("coordinator", "manager", "network_lead")
"""Roles that are handed out; everybody is an employee."""
Trouble = Literal["last_coordinator", "unknown_role", "has_left"]


class MandateError(ValueError):
    """A mandate cannot be given or taken; `trouble` says why, for the page to say it in words."""

    def __init__(self, trouble: Trouble, given: str = "") -> None:
        super().__init__(f"{trouble}: {given!r}")
        self.trouble = trouble


def give_role(session: Session, member: Member, role: str, actor: int | None, now: dt.datetime, today: dt.date) -> None:
    """Give somebody a role; nothing where they have it.

    Raises:
        MandateError: there is no such role, or they have left.
    """
    if role not in MANDATES:
        raise MandateError("unknown_role", role)
    _decide_alone(session, member)
    if has_left(member, today):
        raise MandateError("has_left")
    if role in member.roles:
        return
    member.roles = [*member.roles, role]
    session.add(member)
    session.flush()
    audit.note(session, member.organisation_id, actor, "role_given", now, person=member.member_id, role=role)


def take_role(session: Session, member: Member, role: str, actor: int | None, now: dt.datetime, today: dt.date) -> None:
    """Take a role back; nothing where they do not have it.

    Raises:
        MandateError: there is no such role, or nobody would coordinate any more.
    """
    if role not in MANDATES:
        raise MandateError("unknown_role", role)
    _decide_alone(session, member)
    if role not in member.roles:
        return
    if role == "coordinator":
        keep_one_coordinator(session, member, today)
    member.roles = [one for one in member.roles if one != role]
    session.add(member)
    session.flush()
    audit.note(session, member.organisation_id, actor, "role_taken", now, person=member.member_id, role=role)


def keep_one_coordinator(session: Session, member: Member, today: dt.date) -> None:
    """Refuse what would leave an organisation, now or later, without anybody who coordinates it.

    Who stays is who has joined and is not to leave: on the day that somebody leaves nobody is asked any more, and whether who is
    only expected ever comes in is not known. Of two coordinators who take the mandate from each other at once, one keeps it.

    Raises:
        MandateError: this person is the last one.
    """
    _decide_alone(session, member)
    if "coordinator" not in member.roles or has_left(member, today):
        return
    others = (one for one in coordinators(session, member.organisation_id, today) if one is not member)
    if not any(one.joined_on is not None and one.left_on is None for one in others):
        raise MandateError("last_coordinator")


def coordinators(session: Session, organisation_id: int, today: dt.date) -> list[Member]:
    """Return who coordinates an organisation today."""
    query = select(Member).where(Member.organisation_id == organisation_id).execution_options(populate_existing=True)
    return [one for one in session.exec(query) if "coordinator" in one.roles and not has_left(one, today)]


def _decide_alone(session: Session, member: Member) -> None:
    """Let others who decide of roles here wait, and see what they have done to this person's."""
    lock(session, member.organisation_id)
    session.refresh(member)
