"""Organisations, departments and members: made here, and looked up here."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, text, update
from sqlmodel import Session, col, select

from app.calendar import local_date
from app.database import within
from app.organisations.models import Department, Member, Organisation, Target


@dataclass(frozen=True, slots=True)
class Goal:
    """A climate target that can be followed, its baseline being known; fields as in `Target`, and the country of `Organisation`."""

    organisation_id: int
    country: str
    baseline_on: dt.date
    baseline_milligrams: int
    target_on: dt.date
    reduction_percent: float


def create_organisation(session: Session, name: str, now: dt.datetime, *, demonstration: bool = False) -> Organisation:
    """Make an organisation; the rest of the transaction is about it."""
    organisation = Organisation(name=name, created_at=now, demonstration=demonstration)
    if session.get_bind().dialect.name == "postgresql":
        # Before it is there: a row of no organisation's transaction is refused.
        organisation.organisation_id = session.scalar(_NEXT_ORGANISATION)
        within(session, organisation.organisation_id or 0)
    session.add(organisation)
    session.flush()
    return organisation


_NEXT_ORGANISATION = text("SELECT nextval(pg_get_serial_sequence('organisation', 'organisation_id'))")


def organisation_ids(session: Session) -> list[int]:
    """Return the ids of all organisations, also to who may see no more of them than that."""
    if session.get_bind().dialect.name == "postgresql":
        return list(session.scalars(text("SELECT organisation_ids()")))
    return list(session.scalars(select(Organisation.organisation_id).order_by(col(Organisation.organisation_id))))


def organisations(session: Session) -> list[Organisation]:
    """Return all organisations by their names; for commands. The transaction is about none of them in particular afterwards."""
    found = []
    for organisation_id in organisation_ids(session):
        within(session, organisation_id)
        found.append(get_organisation(session, organisation_id))
    return sorted(found, key=lambda one: one.name)


def next_ids(session: Session, organisation_id: int, count: int) -> range:
    """Take `count` new ids from the organisation's counter row, which stays locked until the commit."""
    statement = (
        update(Organisation)
        .where(col(Organisation.organisation_id) == organisation_id)
        .values(last_id=col(Organisation.last_id) + count)
        .returning(col(Organisation.last_id))
    )
    last = int(session.execute(statement).scalar_one())
    return range(last - count + 1, last + 1)


def lock(session: Session, organisation_id: int) -> None:
    """Let others who number, count or decide in an organisation wait until this transaction ends.

    What is read afterwards holds what they did; what was read before has to be read anew.
    """
    next_ids(session, organisation_id, 0)


def find_organisation(session: Session, name: str | None = None) -> Organisation | None:
    """Return the organisation of that name, or the only one if no name is given; the rest of the transaction is about it.

    Raises:
        ValueError: no name was given and there are several.
    """
    found = [one for one in organisations(session) if name is None or one.name == name]
    if len(found) > 1:
        raise ValueError(f"there are {len(found)} organisations; name one of: {', '.join(one.name for one in found)}")
    if not found:
        return None
    within(session, found[0].organisation_id or 0)
    return found[0]


def get_organisation(session: Session, organisation_id: int) -> Organisation:
    """Return an organisation that is known to exist."""
    return session.exec(select(Organisation).where(Organisation.organisation_id == organisation_id)).one()


def get_member(session: Session, organisation_id: int, member_id: int) -> Member | None:
    """Return a member, None if there is none."""
    return session.get(Member, (organisation_id, member_id))


def find_member(session: Session, organisation_id: int, reference: str) -> Member | None:
    """Return the member with that reference, None if there is none."""
    query = select(Member).where(Member.organisation_id == organisation_id, Member.reference == reference)
    return session.exec(query).first()


def has_left(member: Member, today: dt.date) -> bool:
    """Tell whether somebody no longer works here; `left_on` is the first day on which they do not."""
    return member.left_on is not None and member.left_on <= today


def departments(session: Session, organisation_id: int) -> Sequence[Department]:
    """Return an organisation's departments in the order of their names."""
    return session.exec(
        select(Department).where(Department.organisation_id == organisation_id).order_by(Department.name)
    ).all()


def departments_of_members(session: Session, organisation_id: int) -> dict[int, int]:
    """Return each member's department, both by their ids."""
    query = select(Member.member_id, Member.department_id).where(Member.organisation_id == organisation_id)
    return dict(iter(session.exec(query)))


def head_count(session: Session, organisation_id: int) -> int:
    """Return how many are employed."""
    query = select(func.coalesce(func.sum(Department.head_count), 0)).where(
        Department.organisation_id == organisation_id
    )
    return int(session.exec(query).one())


def open_departments(session: Session, organisation_id: int) -> list[Department]:
    """Return the departments that people work in today, in the order of their names."""
    return [one for one in departments(session, organisation_id) if one.ended_on is None]


def get_target(session: Session, organisation_id: int) -> Goal | None:
    """Return the climate target, None while there is none or its baseline has not been measured."""
    both = col(Organisation.organisation_id) == Target.organisation_id
    query = (
        select(Target, Organisation.country).join(Organisation, both).where(Target.organisation_id == organisation_id)
    )
    row = session.exec(query).first()
    if row is None or row[0].baseline_on is None or row[0].baseline_milligrams is None:
        return None
    found, country = row
    return Goal(
        organisation_id,
        country,
        row[0].baseline_on,
        row[0].baseline_milligrams,
        found.target_on,
        found.reduction_percent,
    )


def today(organisation: Organisation, now: dt.datetime | None = None) -> dt.date:
    """Return the date in the organisation's time zone."""
    return local_date(organisation.time_zone, now or dt.datetime.now(dt.UTC))
