"""Makes, moves and counts the departments of a roster file: all at once, by the rules of `app.organisations.departments`."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from app.administration.roster_rows import DepartmentPlan
from app.bulk import Bulk
from app.organisations import audit
from app.organisations.departments import checked_head_count, checked_name
from app.organisations.models import Department, HeadCount
from app.organisations.service import next_ids

_new_departments = Bulk(Department, ("organisation_id", "department_id", "name", "head_count", "parent_id"))
_head_counts = Bulk(
    HeadCount,
    ("organisation_id", "department_id", "valid_from", "head_count"),
    ("organisation_id", "department_id", "valid_from"),
    replace=("head_count",),
)


@dataclass(slots=True)
class Made:
    """The ids of the departments of a file by their names, and how many were added, moved and counted otherwise."""

    ids: dict[str, int] = field(default_factory=dict)
    added: int = 0
    moved: int = 0
    counted: int = 0


def apply_departments(
    session: Session, organisation_id: int, actor: int | None, plans: Sequence[DepartmentPlan], now: dt.datetime, today: dt.date
) -> Made:  # fmt: skip
    """Do what was planned of departments; whose place in the tree is right was checked by `app.administration.roster_tree`.

    Parameters:
        plans: parents before their parts.

    Raises:
        DepartmentError: a name or a head count is none.
    """
    made = Made()
    numbers = iter(next_ids(session, organisation_id, sum(1 for one in plans if one.department_id is None)))
    for plan in plans:
        made.ids[plan.name] = next(numbers) if plan.department_id is None else plan.department_id
        checked_name(plan.name)
        checked_head_count(plan.head_count)
    _new_departments.run(
        session,
        (
            (
                organisation_id,
                made.ids[one.name],
                one.name,
                one.head_count,
                made.ids[one.parent] if one.parent else None,
            )
            for one in plans
            if one.state == "new"
        ),
    )
    _change_known(session, organisation_id, [one for one in plans if one.state != "new"], made)
    counted = [one for one in plans if one.head_count != one.was_head_count or one.state == "reopened"]
    _head_counts.run(session, ((organisation_id, made.ids[one.name], today, one.head_count) for one in counted))
    for plan in plans:
        _note(session, organisation_id, actor, plan, now)
    session.flush()
    made.added = sum(1 for one in plans if one.state != "known")
    made.moved = sum(1 for one in plans if one.moved)
    made.counted = sum(1 for one in counted if one.state == "known")
    return made


def _change_known(session: Session, organisation_id: int, plans: Sequence[DepartmentPlan], made: Made) -> None:
    ids = [made.ids[one.name] for one in plans]
    query = select(Department).where(
        Department.organisation_id == organisation_id, col(Department.department_id).in_(ids)
    )
    found = {one.department_id: one for one in session.exec(query)}
    for plan in plans:
        department = found[made.ids[plan.name]]
        department.head_count = plan.head_count
        if plan.state == "reopened":
            department.ended_on = None
        if plan.moved or plan.state == "reopened":
            department.parent_id = made.ids[plan.parent] if plan.parent else None
        session.add(department)
    session.flush()


def _note(session: Session, organisation_id: int, actor: int | None, plan: DepartmentPlan, now: dt.datetime) -> None:
    """Write down what was done, with the words of `app.organisations.departments`."""
    name = plan.name
    if plan.state != "known":
        act: audit.Act = "department_added" if plan.state == "new" else "department_reopened"
        audit.note(session, organisation_id, actor, act, now, department=name, to=plan.head_count)
        return
    if plan.moved:
        audit.note(
            session,
            organisation_id,
            actor,
            "department_moved",
            now,
            department=name,
            was=plan.was_parent,
            to=plan.parent,
        )
    if plan.head_count != plan.was_head_count:
        audit.note(
            session,
            organisation_id,
            actor,
            "head_count_set",
            now,
            department=name,
            was=plan.was_head_count,
            to=plan.head_count,
        )
