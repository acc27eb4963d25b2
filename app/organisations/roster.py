"""The roster: who works where, made from what a file or a form says of people and their departments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlmodel import Session, col, func, select

from app.organisations.models import Department, Member, Organisation
from app.organisations.service import next_ids

UNKNOWN_DEPARTMENT = {"sv": "Okänd enhet", "en": "Unknown department"}


@dataclass(slots=True)
class Newcomers:
    """References of the people, and names of the departments, that were not there before."""

    people: set[str] = field(default_factory=set)
    departments: set[str] = field(default_factory=set)


def ensure_members(
    session: Session, organisation: Organisation, departments: Mapping[str, str]
) -> tuple[dict[str, Member], Newcomers]:
    """Return the members with these references, made where there are none, and who and what is new.

    Parameters:
        departments: name of the department by reference; a known member stays where they are, a new one without a
            department comes to the unknown one. A department's head count grows to the members it has.
    """
    organisation_id = organisation.organisation_id or 0
    query = select(Member).where(
        Member.organisation_id == organisation_id, col(Member.reference).in_(list(departments))
    )
    found = {member.reference or "": member for member in session.exec(query)}
    new = Newcomers()
    missing = [reference for reference in departments if reference not in found]
    if not missing:
        return found, new
    unknown = UNKNOWN_DEPARTMENT.get(organisation.language, UNKNOWN_DEPARTMENT["en"])
    by_name = _ensure_departments(session, organisation_id, {departments[one] or unknown for one in missing}, new)
    for reference, member_id in zip(missing, next_ids(session, organisation_id, len(missing)), strict=True):
        department = by_name[departments[reference] or unknown]
        found[reference] = Member(
            organisation_id=organisation_id, member_id=member_id, department_id=department.department_id, name=reference,
            reference=reference, language=organisation.language,
        )  # fmt: skip
        session.add(found[reference])
        new.people.add(reference)
    session.flush()
    _grow_head_counts(session, organisation_id, by_name.values())
    return found, new


def _ensure_departments(
    session: Session, organisation_id: int, names: set[str], new: Newcomers
) -> dict[str, Department]:
    query = select(Department).where(Department.organisation_id == organisation_id, col(Department.name).in_(names))
    found = {department.name: department for department in session.exec(query)}
    missing = sorted(names - set(found))
    for name, department_id in zip(missing, next_ids(session, organisation_id, len(missing)), strict=True):
        found[name] = Department(organisation_id=organisation_id, department_id=department_id, name=name, head_count=0)
        session.add(found[name])
        new.departments.add(name)
    session.flush()
    return found


def _grow_head_counts(session: Session, organisation_id: int, departments: Iterable[Department]) -> None:
    """Let no department employ fewer than it has members."""
    query = (
        select(Member.department_id, func.count())
        .where(Member.organisation_id == organisation_id, col(Member.left_on).is_(None))
        .group_by(col(Member.department_id))
    )
    members = dict(iter(session.exec(query)))
    for department in departments:
        department.head_count = max(department.head_count, members.get(department.department_id, 0))
    session.flush()
