"""How somebody becomes a member, and how an organisation begins."""

import datetime as dt
import secrets
from typing import Final, Literal

from sqlmodel import Session, select

from app.accounts.tokens import hash_of
from app.accounts.whereabouts import has_proved, prove
from app.joining.models import SignUpInvitation
from app.organisations import audit
from app.organisations.departments import DepartmentError, checked_name, is_open, set_head_count
from app.organisations.models import Department, Member, Organisation
from app.organisations.service import create_organisation, has_left, next_ids, today

MOST_IN_A_NAME: Final = 120
INVITATION_DAYS: Final = 14
Trouble = Literal["no_name", "no_department", "no_organisation", "no_address", "other_domain", "taken_address"]


class JoiningError(ValueError):
    """Somebody cannot come in like this; `trouble` says why, for the page to say it in words."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def join(
    session: Session, organisation: Organisation, name: str, department: Department | None, language: str, now: dt.datetime,
    address: str | None = None,
) -> Member:  # fmt: skip
    """Let somebody in; who is expected with this address is who comes, and who has shown it here before comes in once more.

    Parameters:
        address: one that they have shown to be theirs, None without.

    Raises:
        JoiningError: they gave no name, or no department that there is.
    """
    organisation_id, day = organisation.organisation_id or 0, today(organisation, now)
    where = session.get(Department, (organisation_id, department.department_id)) if department else None
    if where is None or not is_open(session, where):
        raise JoiningError("no_department")
    name = name_of(name)
    member = member_with(session, organisation_id, address, day) if address else None
    if member is None:
        [member_id] = next_ids(session, organisation_id, 1)
        member = Member(
            organisation_id=organisation_id, member_id=member_id, department_id=where.department_id, name=name,
            language=language,
        )  # fmt: skip
    elif member.joined_on is not None:
        return member  # they were here before, and come in once more
    member.name, member.department_id, member.language = name, where.department_id, language
    session.add(member)
    session.flush()
    if address:
        prove(session, member, address, now)
    audit.note(session, organisation_id, member.member_id, "person_joined", now, department=where.name)
    return member


def member_with(session: Session, organisation_id: int, address: str, day: dt.date) -> Member | None:
    """Return whose an address is that somebody has just shown: who is expected with it, or has shown it here before.

    From anybody else who has it, it is taken. Who has left is nobody here: the address may have been given to somebody new. And
    who came in by another way never showed it: it was written down by somebody else, who may be the one who shows it now.
    """
    query = select(Member).where(Member.organisation_id == organisation_id, Member.email == address)
    found = session.exec(query).first()
    if found is None:
        return None
    shown = found.joined_on is None or has_proved(session, found, address)
    if has_left(found, day) or not shown:
        found.email = None
        session.add(found)
        session.flush()
        return None
    return found


def name_of(text: str) -> str:
    """Return what somebody is called, without spaces that nobody sees.

    Raises:
        JoiningError: there is nothing left of it, or too much.
    """
    try:
        return checked_name(text, MOST_IN_A_NAME)
    except DepartmentError:
        raise JoiningError("no_name") from None


def is_name(text: str) -> bool:
    """Tell whether somebody, or an organisation or a department, may be called so."""
    try:
        return bool(name_of(text))
    except JoiningError:
        return False


def begin_organisation(
    session: Session, name: str, coordinator: str, department: str, language: str, now: dt.datetime,
    address: str | None = None,
) -> Member:  # fmt: skip
    """Make an organisation with its first coordinator; the rest of the transaction is about it.

    Raises:
        JoiningError: one of the names is none.
    """
    try:
        name = checked_name(name)
    except DepartmentError:
        raise JoiningError("no_organisation") from None
    try:
        department = checked_name(department)
    except DepartmentError:
        raise JoiningError("no_department") from None
    coordinator = name_of(coordinator)
    organisation = create_organisation(session, name, now)
    organisation_id = organisation.organisation_id or 0
    organisation.language = language
    department_id, member_id = next_ids(session, organisation_id, 2)
    first = Department(organisation_id=organisation_id, department_id=department_id, name=department, head_count=1)
    session.add(first)
    session.flush()
    set_head_count(session, first, 1, today(organisation, now))
    member = Member(
        organisation_id=organisation_id, member_id=member_id, department_id=department_id, name=coordinator,
        roles=["employee", "coordinator"], language=language,
    )  # fmt: skip
    session.add(member)
    session.flush()
    if address:
        prove(session, member, address, now)
    audit.note(session, organisation_id, member_id, "organisation_made", now)
    return member


def invite_to_sign_up(session: Session, now: dt.datetime, days: int = INVITATION_DAYS) -> str:
    """Make an invitation to begin one organisation; returns the token of its link."""
    token = secrets.token_urlsafe(24)
    session.add(SignUpInvitation(token_hash=hash_of(token), created_at=now, expires_at=now + dt.timedelta(days=days)))
    session.flush()
    return token


def is_invited(session: Session, token: str, now: dt.datetime, *, use: bool = False) -> bool:
    """Tell whether an invitation works; with `use` it works no more afterwards."""
    found = session.get(SignUpInvitation, hash_of(token), with_for_update=use or None) if token else None
    if found is None or found.expires_at <= now:
        return False
    if use:
        session.delete(found)
        session.flush()
    return True
