"""People of an organisation, as coordinators see and change them: who works where, who has joined, who has which mandate."""

import datetime as dt
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from sqlmodel import Session, col, func, or_, select

from app.accounts.whereabouts import expect, forget_addresses, lead_again
from app.organisations import audit
from app.organisations.addresses import address_of
from app.organisations.departments import DepartmentError, checked_name, is_open
from app.organisations.mandates import MandateError
from app.organisations.models import Department, Member, Organisation
from app.organisations.service import has_left, next_ids
from app.personal_data.erasure import leave

PAGE: Final = 50
Trouble = Literal["no_name", "no_department", "no_address", "taken_address", "last_coordinator", "has_left", "no_day"]


class PersonError(ValueError):
    """What was asked of a person cannot be done; `trouble` says why, for the page to say it in words."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Found:
    """One page of people, and how many there are in all."""

    people: Sequence[Member]
    count: int
    page: int

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return pages_of(self.count)


def find_people(
    session: Session, organisation_id: int, today: dt.date, *, words: str = "", department_id: int | None = None,
    show: str = "", page: int = 1,
) -> Found:  # fmt: skip
    """Return people in the order of their names.

    Parameters:
        words: what must stand in the name, the address or the reference.
        department_id: only those of one department.
        show: `expected` for those who have not joined, `mandates` for those with a role, `left` for those who have left.
        page: from 1; beyond the last it is the last.
    """
    gone = col(Member.left_on).is_not(None) & (col(Member.left_on) <= today)
    wanted = [col(Member.organisation_id) == organisation_id, gone if show == "left" else ~gone]
    readable = "".join(letter if letter.isprintable() else " " for letter in unicodedata.normalize("NFC", words))
    for word in readable.split()[:5]:
        like = f"%{_escaped(word)}%"
        fields = (col(Member.name), col(Member.email), col(Member.reference))
        wanted.append(or_(*(field.ilike(like, escape="\\") for field in fields)))
    if department_id is not None:
        wanted.append(col(Member.department_id) == department_id)
    if show == "expected":
        wanted.append(col(Member.joined_on).is_(None))
    query = select(Member).where(*wanted).order_by(func.lower(col(Member.name)), col(Member.member_id))
    if show == "mandates":
        mandated = [one for one in session.exec(query) if set(one.roles) - {"employee"}]
        page = _page(page, len(mandated))
        return Found(mandated[(page - 1) * PAGE : page * PAGE], len(mandated), page)
    count = int(session.exec(select(func.count()).select_from(Member).where(*wanted)).one())
    page = _page(page, count)
    return Found(session.exec(query.offset((page - 1) * PAGE).limit(PAGE)).all(), count, page)


def _page(wanted: int, count: int) -> int:
    return min(max(1, wanted), pages_of(count))


def pages_of(count: int) -> int:
    """Return how many pages so many people take, at least one."""
    return max(1, -(-count // PAGE))


def add_person(
    session: Session, organisation: Organisation, actor: int, name: str, email: str, department: Department | None,
    now: dt.datetime,
) -> Member:  # fmt: skip
    """Expect somebody: they come in by their address, or by the poster.

    Raises:
        PersonError: the name, the address or the department is none, or somebody else has the address.
    """
    organisation_id = organisation.organisation_id or 0
    name, department = _name(name), _open(session, department)
    address = checked_address(session, organisation_id, email)
    [member_id] = next_ids(session, organisation_id, 1)
    member = Member(
        organisation_id=organisation_id, member_id=member_id, department_id=department.department_id, name=name,
        language=organisation.language, email=address,
    )  # fmt: skip
    session.add(member)
    session.flush()
    if address:
        expect(session, member, address)
    audit.note(session, organisation_id, actor, "person_added", now, person=member_id, department=department.name)
    return member


def change_person(
    session: Session, member: Member, actor: int, name: str, email: str, department: Department | None, now: dt.datetime
) -> None:
    """Rename somebody, give them another address, move them; what stays the same is no act.

    What they have recorded stays with the department where they did. The address of who has joined is theirs alone to change:
    whoever could put another one there could sign in as them, and see their trips.

    Raises:
        PersonError: see `add_person`.
    """
    organisation_id, name, department = member.organisation_id, _name(name), _open(session, department)
    address = member.email
    if member.joined_on is None:
        address = checked_address(session, organisation_id, email, member.member_id)
    if name != member.name:
        member.name = name
        audit.note(session, organisation_id, actor, "person_renamed", now, person=member.member_id)
    if address != member.email:
        forget_addresses(session, member)
        member.email = address
        session.add(member)
        session.flush()
        if address:
            expect(session, member, address)
        audit.note(session, organisation_id, actor, "address_set", now, person=member.member_id)
    if department.department_id != member.department_id:
        was = session.get(Department, (organisation_id, member.department_id))
        member.department_id = department.department_id
        audit.note(
            session, organisation_id, actor, "person_moved", now, person=member.member_id, was=was.name if was else None,
            to=department.name,
        )  # fmt: skip
    session.add(member)
    session.flush()


def let_leave(
    session: Session, organisation: Organisation, member: Member, actor: int, on: dt.date, now: dt.datetime
) -> None:
    """Let somebody work here no longer from a date on.

    Raises:
        PersonError: nobody would coordinate any more.
    """
    try:
        leave(session, organisation, member, on, now)
    except MandateError as error:
        raise PersonError("last_coordinator") from error
    audit.note(session, member.organisation_id, actor, "person_left", now, person=member.member_id, to=str(on))


def let_return(session: Session, member: Member, actor: int, now: dt.datetime) -> None:
    """Let somebody work here again who had left, or was to: their address leads to them again, nothing else that did before."""
    if member.left_on is None:
        return
    member.left_on = None
    session.add(member)
    session.flush()
    lead_again(session, member, now)
    audit.note(session, member.organisation_id, actor, "person_returned", now, person=member.member_id)


def checked_address(session: Session, organisation_id: int, email: str, of: int | None = None) -> str | None:
    """Return an address as it is stored, None for an empty one.

    Parameters:
        of: the member who may have it already.

    Raises:
        PersonError: it is none, or somebody else has it.
    """
    if not email.strip():
        return None
    address = address_of(email)
    if address is None:
        raise PersonError("no_address")
    owner = session.exec(
        select(Member).where(Member.organisation_id == organisation_id, Member.email == address)
    ).first()
    if owner is not None and owner.member_id != of:
        raise PersonError("taken_address")
    return address


def is_here(member: Member | None, today: dt.date) -> bool:
    """Tell whether somebody works here."""
    return member is not None and not has_left(member, today)


def _name(name: str) -> str:
    try:
        return checked_name(name)
    except DepartmentError:
        raise PersonError("no_name") from None


def _open(session: Session, department: Department | None) -> Department:
    if department is None or not is_open(session, department):
        raise PersonError("no_department")
    return department


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
