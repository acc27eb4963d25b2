"""A roster file that waits for somebody to say that it is right, and what is done when they do."""

import datetime as dt
import uuid
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, Final

import msgspec
from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col

from app.accounts.models import Address
from app.accounts.whereabouts import expect_all, lead_again
from app.administration.models import Draft
from app.administration.roster_agreement import changed_meanwhile, what_still_holds
from app.administration.roster_departments import apply_departments
from app.administration.roster_rows import (
    BadRow,
    Change,
    KnownDepartment,
    KnownPerson,
    PersonPlan,
    PersonRow,
    RosterFile,
)
from app.bulk import Bulk
from app.organisations import audit
from app.organisations.models import Member, Organisation
from app.organisations.service import departments, next_ids

DRAFT_KEPT: Final = dt.timedelta(days=1)
_MEMBER = Member.__table__  # type: ignore[attr-defined]
_new_members = Bulk(
    Member,
    ("organisation_id", "member_id", "department_id", "name", "reference", "roles", "language", "email"),
    skip=True,
)
_COLUMNS: Final = {
    "name": "name", "department": "department_id", "email": "email", "reference": "reference", "returned": "left_on"
}  # fmt: skip


class KeptDraft(msgspec.Struct):
    """A draft: what the file was called, what was read of it, and when."""

    file_name: str
    roster: RosterFile
    created_at: dt.datetime


class Applied(msgspec.Struct):
    """How much was done, where somebody may be both moved and renamed; `skipped` says which rows were left out and why."""

    departments_added: int = 0
    departments_moved: int = 0
    head_counts_set: int = 0
    people_added: int = 0
    people_moved: int = 0
    people_renamed: int = 0
    people_returned: int = 0
    addresses_set: int = 0
    people_unchanged: int = 0
    skipped: list[BadRow] = []

    def counts(self) -> dict[str, int]:
        """Return the numbers by their names."""
        numbers = {name: getattr(self, name) for name in self.__struct_fields__ if name != "skipped"}
        return {**numbers, "skipped": len(self.skipped)}


# --- what there is -----------------------------------------------------------------------------------------------------


def departments_known(session: Session, organisation_id: int) -> list[KnownDepartment]:
    """Return all departments, for `read_roster`."""
    return [
        KnownDepartment(one.department_id, one.name, one.parent_id, one.head_count, one.ended_on is not None)
        for one in departments(session, organisation_id)
    ]


def people_known(session: Session, organisation_id: int, today: dt.date) -> list[KnownPerson]:
    """Return all members, for `read_roster`."""
    names = ("member_id", "name", "department_id", "email", "reference", "joined_on", "left_on")
    query = select(*(_MEMBER.c[name] for name in names)).where(_MEMBER.c.organisation_id == organisation_id)
    return [
        KnownPerson(number, name, works_in, email, reference, joined is not None, left is not None and left <= today)
        for number, name, works_in, email, reference, joined, left in session.execute(
            query.order_by(_MEMBER.c.member_id)
        )
    ]


# --- drafts ------------------------------------------------------------------------------------------------------------


def keep_draft(
    session: Session, organisation_id: int, member_id: int, file_name: str, roster: RosterFile, now: dt.datetime
) -> uuid.UUID:
    """Keep what was read until somebody says that it is right; returns its id.

    Earlier drafts of the same member go, and so do all of the organisation that are older than a day.
    """
    drop_drafts(session, organisation_id, member_id, now)
    name = "".join(letter for letter in PurePath(file_name.replace("\\", "/")).name if letter.isprintable())[-120:]
    draft = Draft(
        organisation_id=organisation_id, member_id=member_id, file_name=name, rows=msgspec.to_builtins(roster), created_at=now
    )  # fmt: skip
    session.add(draft)
    session.flush()
    return draft.draft_id


def get_draft(
    session: Session, organisation_id: int, member_id: int, draft_id: uuid.UUID, now: dt.datetime
) -> KeptDraft | None:
    """Return a member's draft; None if it is somebody else's, older than a day or not there."""
    draft = session.get(Draft, (organisation_id, draft_id))
    if draft is None or draft.member_id != member_id or draft.created_at <= now - DRAFT_KEPT:
        return None
    return KeptDraft(draft.file_name, msgspec.convert(draft.rows, RosterFile), draft.created_at)


def drop_drafts(session: Session, organisation_id: int, member_id: int | None, now: dt.datetime) -> None:
    """Delete a member's drafts, and those of the organisation that are older than a day."""
    old = col(Draft.created_at) <= now - DRAFT_KEPT
    which = old if member_id is None else or_(old, col(Draft.member_id) == member_id)
    session.execute(delete(Draft).where(col(Draft.organisation_id) == organisation_id, which))


# --- applying ----------------------------------------------------------------------------------------------------------


def apply_roster(
    session: Session, organisation: Organisation, actor_member_id: int | None, roster: RosterFile, now: dt.datetime, today: dt.date,
    *, expected_only: bool = False,
) -> Applied:  # fmt: skip
    """Do what was shown of a file: make departments, set head counts, add people, move and rename those who are known.

    Whoever is in the app and not in the file is left alone. A row of which something else is true by now is left out.

    Parameters:
        expected_only: change nothing of people who have joined; add and change only those who are expected.
    """
    organisation_id = organisation.organisation_id or 0
    session.flush()
    # Locks the organisation's counter: of two who apply at once, the second sees what the first has done.
    next_ids(session, organisation_id, 0)
    session.expire_all()
    known = departments_known(session, organisation_id)
    rows, plan = what_still_holds(roster, known, people_known(session, organisation_id, today))
    applied = Applied(skipped=plan.bad)
    made = apply_departments(session, organisation_id, actor_member_id, plan.departments, now, today)
    applied.departments_added, applied.departments_moved, applied.head_counts_set = made.added, made.moved, made.counted
    by_line = {row.line: row for row in rows}
    new = [by_line[one.line] for one in plan.people if one.member_id is None]
    _add_people(session, organisation, new, made.ids, applied)
    known_people = [one for one in plan.people if one.member_id is not None and not (expected_only and one.joined)]
    _change_people(session, organisation_id, known_people, by_line, made.ids, applied, now)
    applied.people_unchanged = len(rows) - len(new) - sum(1 for one in known_people if one.changes)
    session.expire_all()
    counts = {name: number for name, number in applied.counts().items() if number}
    if counts.keys() - {"people_unchanged", "skipped"}:
        audit.note(session, organisation_id, actor_member_id, "people_imported", now, **counts)
        session.flush()
    return applied


def _add_people(
    session: Session, organisation: Organisation, rows: Sequence[PersonRow], ids: dict[str, int], applied: Applied
) -> None:
    """Make members who are expected. An address or reference that somebody took in this very moment costs its row alone."""
    if not rows:
        return
    organisation_id = organisation.organisation_id or 0
    numbers, language = next_ids(session, organisation_id, len(rows)), organisation.language
    values = (
        (organisation_id, number, ids[row.department], row.name, row.reference, '["employee"]', language, row.email)
        for number, row in zip(numbers, rows, strict=True)
    )
    _new_members.run(session, values)
    query = select(_MEMBER.c.member_id).where(
        _MEMBER.c.organisation_id == organisation_id, _MEMBER.c.member_id.between(numbers[0], numbers[-1])
    )
    made = set(session.scalars(query))
    applied.people_added = len(made)
    there = ((number, row.email) for number, row in zip(numbers, rows, strict=True) if number in made)
    expect_all(session, organisation_id, ((number, email) for number, email in there if email))
    applied.skipped += [changed_meanwhile(row) for number, row in zip(numbers, rows, strict=True) if number not in made]


def _change_people(
    session: Session,
    organisation_id: int,
    plans: Sequence[PersonPlan],
    rows: dict[int, PersonRow],
    ids: dict[str, int],
    applied: Applied,
    now: dt.datetime,
) -> None:
    """Move and rename people, one statement for each column: what does not change is not written, so nothing else is undone."""
    changes: dict[str, list[tuple[PersonPlan, Change]]] = {name: [] for name in _COLUMNS}
    for plan in plans:
        for change in plan.changes:
            changes[change.field].append((plan, change))
    for name, of in changes.items():
        column = _COLUMNS[name]
        statement = (
            update(_MEMBER)
            .where(_MEMBER.c.organisation_id == organisation_id, _MEMBER.c.member_id == bindparam("whose"))
            .values({column: bindparam("new")})
        )
        values = [{"whose": plan.member_id, "new": _value(change, rows[plan.line], ids)} for plan, change in of]
        lost = _update(session, statement, values)
        applied.skipped += [changed_meanwhile(rows[of[at][0].line]) for at in lost]
        done = len(of) - len(lost)
        match name:
            case "name":
                applied.people_renamed = done
            case "department":
                applied.people_moved = done
            case "email":
                applied.addresses_set = done
                kept = [one for at, one in enumerate(of) if at not in set(lost)]
                _expect_changed(session, organisation_id, kept)
            case "returned":
                applied.people_returned = done
                for plan, _ in of:
                    whose = (organisation_id, plan.member_id)
                    lead_again(session, session.get_one(Member, whose, populate_existing=True), now)


def _expect_changed(session: Session, organisation_id: int, changed: Sequence[tuple[PersonPlan, Change]]) -> None:
    """Let only the new addresses lead to people; nobody of them has joined, so none was proved."""
    ids = [plan.member_id or 0 for plan, _ in changed]
    for at in range(0, len(ids), 500):
        theirs = col(Address.member_id).in_(ids[at : at + 500])
        session.execute(delete(Address).where(col(Address.organisation_id) == organisation_id, theirs))
    expect_all(session, organisation_id, ((plan.member_id or 0, change.to) for plan, change in changed if change.to))


def _value(change: Change, row: PersonRow, ids: dict[str, int]) -> Any:
    if change.field == "department":
        return ids[row.department]
    return None if change.field == "returned" else change.to


def _update(session: Session, statement: Any, values: Sequence[dict[str, Any]]) -> list[int]:
    """Update rows; returns the places of those that something unique was taken for in this very moment (PostgreSQL)."""
    if not values:
        return []
    try:
        with session.begin_nested():
            session.execute(statement, values)
        return []
    except IntegrityError:
        lost = []
    for at, value in enumerate(values):
        try:
            with session.begin_nested():
                session.execute(statement, [value])
        except IntegrityError:
            lost.append(at)
    return lost
