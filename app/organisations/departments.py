"""Departments: a tree that coordinators type or import, and how many are employed in each, over time."""

import datetime as dt
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from sqlmodel import Session, col, func, select

from app.database import upsert
from app.organisations import audit
from app.organisations.models import Department, HeadCount, Member
from app.organisations.service import departments, lock, next_ids

MOST_EMPLOYED: Final = 1_000_000
MOST_DEPARTMENTS: Final = 2_000
DEEPEST: Final = 8
"""Levels of the tree."""
Trouble = Literal[
    "no_name", "long_name", "taken_name", "unknown_parent", "own_parent", "too_deep", "head_count", "members_left",
    "parts_left", "too_many",
]  # fmt: skip
_HEAD_COUNT = HeadCount.__table__  # type: ignore[attr-defined]


class DepartmentError(ValueError):
    """What was asked of a department cannot be done; `trouble` says why, for the page to say it in words."""

    def __init__(self, trouble: Trouble, given: str = "") -> None:
        super().__init__(f"{trouble}: {given!r}")
        self.trouble, self.given = trouble, given


@dataclass(frozen=True, slots=True)
class Node:
    """A department in its tree: how deep it lies (0 at the top), and how many of its members are here."""

    department: Department
    depth: int
    joined: int
    expected: int

    @property
    def members(self) -> int:
        """How many accounts there are, of those who have joined and those who are expected."""
        return self.joined + self.expected


def tree(session: Session, organisation_id: int, today: dt.date) -> list[Node]:
    """Return the departments of today, each followed by its parts, with how many people each has."""
    counted = _members(session, organisation_id, today)
    return [
        Node(department, depth, *counted.get(department.department_id, (0, 0)))
        for department, depth in in_order(
            [one for one in departments(session, organisation_id) if one.ended_on is None]
        )
    ]


def in_order(everything: Sequence[Department]) -> Iterator[tuple[Department, int]]:
    """Yield departments each followed by its parts, with its depth; one whose parent is not among them stands at the top."""
    known = {one.department_id for one in everything}
    parts: dict[int | None, list[Department]] = defaultdict(list)
    for one in everything:
        parts[one.parent_id if one.parent_id in known else None].append(one)

    def below(parent: int | None, depth: int) -> Iterator[tuple[Department, int]]:
        for one in parts[parent]:
            yield one, depth
            yield from below(one.department_id, depth + 1)

    yield from below(None, 0)


def add_department(
    session: Session, organisation_id: int, actor: int | None, name: str, head_count: int, parent_id: int | None, now: dt.datetime,
    today: dt.date,
) -> Department:  # fmt: skip
    """Make a department; one of that name that had ended is opened again.

    Raises:
        DepartmentError: the name, the head count or the place in the tree is none.
    """
    name = checked_name(name)
    checked_head_count(head_count)
    lock(session, organisation_id)
    everything = list(departments(session, organisation_id))
    found = next((one for one in everything if one.name.casefold() == name.casefold()), None)
    if found is not None and found.ended_on is None:
        raise DepartmentError("taken_name", name)
    if len(everything) >= MOST_DEPARTMENTS:
        raise DepartmentError("too_many", str(MOST_DEPARTMENTS))
    if found is not None:
        _check_place(everything, found, parent_id)
        found.name, found.ended_on, found.parent_id = name, None, parent_id
        act: audit.Act = "department_reopened"
    else:
        [department_id] = next_ids(session, organisation_id, 1)
        found = Department(organisation_id=organisation_id, department_id=department_id, name=name, head_count=0)
        _check_place(everything, found, parent_id)
        found.parent_id = parent_id
        act = "department_added"
    session.add(found)
    session.flush()
    set_head_count(session, found, head_count, today)
    audit.note(session, organisation_id, actor, act, now, department=name, to=head_count)
    return found


def change_department(
    session: Session, department: Department, actor: int, name: str, head_count: int, parent_id: int | None, now: dt.datetime,
    today: dt.date,
) -> None:  # fmt: skip
    """Rename a department, move it in the tree, set how many are employed there from today; what stays the same is no act.

    Raises:
        DepartmentError: the name, the head count or the place in the tree is none.
    """
    organisation_id, name = department.organisation_id, checked_name(name)
    checked_head_count(head_count)
    _decide_alone(session, department)
    everything = list(departments(session, organisation_id))
    if any(one.name.casefold() == name.casefold() and one is not department for one in everything):
        raise DepartmentError("taken_name", name)
    _check_place(everything, department, parent_id)
    if name != department.name:
        audit.note(session, organisation_id, actor, "department_renamed", now, was=department.name, to=name)
        department.name = name
    if parent_id != department.parent_id:
        names = {one.department_id: one.name for one in everything}
        was, to = (names.get(one) if one else None for one in (department.parent_id, parent_id))
        audit.note(session, organisation_id, actor, "department_moved", now, department=name, was=was, to=to)
        department.parent_id = parent_id
    if head_count != department.head_count:
        was_count = department.head_count
        set_head_count(session, department, head_count, today)
        audit.note(
            session, organisation_id, actor, "head_count_set", now, department=name, was=was_count, to=head_count
        )
    session.add(department)
    session.flush()


def end_department(session: Session, department: Department, actor: int, now: dt.datetime, today: dt.date) -> None:
    """Let a department be no more from today on; what it has travelled stays.

    Raises:
        DepartmentError: somebody works there, or departments are part of it.
    """
    organisation_id = department.organisation_id
    _decide_alone(session, department)
    if any(_members(session, organisation_id, today).get(department.department_id, (0, 0))):
        raise DepartmentError("members_left", department.name)
    if any(
        one.parent_id == department.department_id and not one.ended_on for one in departments(session, organisation_id)
    ):
        raise DepartmentError("parts_left", department.name)
    set_head_count(session, department, 0, today)
    department.ended_on = today
    session.add(department)
    session.flush()
    audit.note(session, organisation_id, actor, "department_ended", now, department=department.name)


def is_open(session: Session, department: Department) -> bool:
    """Tell whether people may come to work in a department, and let nobody end it until this transaction does."""
    _decide_alone(session, department)
    return department.ended_on is None


def set_head_count(session: Session, department: Department, head_count: int, on: dt.date) -> None:
    """Note how many are employed in a department from a date on."""
    row = {
        "organisation_id": department.organisation_id, "department_id": department.department_id, "valid_from": on,
        "head_count": head_count,
    }  # fmt: skip
    statement = upsert(session, _HEAD_COUNT).values(row)
    keys = [column.name for column in _HEAD_COUNT.primary_key]
    session.execute(statement.on_conflict_do_update(index_elements=keys, set_={"head_count": head_count}))
    department.head_count = head_count
    session.add(department)
    session.flush()


def head_counts(session: Session, department: Department) -> Sequence[HeadCount]:
    """Return a department's head counts, oldest first."""
    query = select(HeadCount).where(
        HeadCount.organisation_id == department.organisation_id, HeadCount.department_id == department.department_id
    )
    return session.exec(query.order_by(col(HeadCount.valid_from))).all()


def checked_name(name: str, most: int = 120) -> str:
    """Return a name without spaces that nobody sees, and with its letters written in one way.

    Raises:
        DepartmentError: there is nothing left of it, or too much.
    """
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    if not name or not name.isprintable():
        raise DepartmentError("no_name", name)
    if len(name) > most:
        raise DepartmentError("long_name", name)
    return name


def checked_head_count(head_count: int) -> None:
    """Refuse a number of people that no department has.

    Raises:
        DepartmentError: it is negative, or beyond a million.
    """
    if not 0 <= head_count <= MOST_EMPLOYED:
        raise DepartmentError("head_count", str(head_count))


def _check_place(everything: Sequence[Department], department: Department, parent_id: int | None) -> None:
    parents = {one.department_id: one.parent_id for one in everything}
    if parent_id is not None and not any(one.department_id == parent_id and not one.ended_on for one in everything):
        raise DepartmentError("unknown_parent", str(parent_id))
    above, at = 0, parent_id
    while at is not None:
        if at == department.department_id:
            raise DepartmentError("own_parent", department.name)
        above, at = above + 1, parents.get(at)
    if above + _height(everything, department.department_id) > DEEPEST:
        raise DepartmentError("too_deep", str(DEEPEST))


def _height(everything: Sequence[Department], department_id: int) -> int:
    """Return how many levels a department and its parts take, without those that are no more."""
    parts = (one for one in everything if one.parent_id == department_id and one.ended_on is None)
    return 1 + max((_height(everything, one.department_id) for one in parts), default=0)


def _decide_alone(session: Session, department: Department) -> None:
    """Let others who decide of departments here wait, and see what they have done to this one: two moves at once make no circle."""
    lock(session, department.organisation_id)
    session.refresh(department)


def _members(session: Session, organisation_id: int, today: dt.date) -> dict[int, tuple[int, int]]:
    """Return how many have joined each department, and how many are expected there."""
    here = col(Member.left_on).is_(None) | (col(Member.left_on) > today)
    query = (
        select(Member.department_id, func.count(col(Member.joined_on)), func.count())
        .where(Member.organisation_id == organisation_id, here)
        .group_by(col(Member.department_id))
    )
    return {department_id: (joined, there - joined) for department_id, joined, there in session.exec(query)}
