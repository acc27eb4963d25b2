"""What somebody agreed to is what is done: a file is compared anew when it is applied, and what differs is left out."""

from collections.abc import Sequence

from app.administration.roster_file import compared
from app.administration.roster_reading import bad_row
from app.administration.roster_rows import (
    BadRow,
    DepartmentPlan,
    DepartmentRow,
    KnownDepartment,
    KnownPerson,
    PersonPlan,
    PersonRow,
    Plan,
    RosterFile,
)
from app.spreadsheets.words import key_of


def what_still_holds(
    roster: RosterFile, departments_known: Sequence[KnownDepartment], people_known: Sequence[KnownPerson]
) -> tuple[list[PersonRow], Plan]:
    """Return the people of a file and what is to be done now; its `bad` are the rows that are left out for what has changed.

    What somebody else has done already is no difference: of two who apply the same file, the second has nothing to do.

    Parameters:
        roster: as it was shown.
        departments_known: the departments as they are now.
        people_known: the people as they are now.
    """
    people, departments = list(roster.people), list(roster.departments)
    shown_departments = {key_of(one.name): one for one in roster.plan.departments}
    shown_people = {one.line: one for one in roster.plan.people}
    left_out: list[BadRow] = []
    while True:
        plan = compared(roster.kind, people, departments, departments_known, people_known)
        wrong = {one.line: one for one in plan.bad}
        gone, changed = _other_departments(plan, shown_departments)
        for person in people:
            if {key_of(person.department), key_of(person.parent or "")} & gone or key_of(person.department) in changed:
                wrong.setdefault(person.line, changed_meanwhile(person))
        for department in departments:
            if {key_of(department.name), key_of(department.parent or "")} & gone or key_of(department.name) in changed:
                wrong.setdefault(department.line, changed_meanwhile(department))
        by_line = {person.line: person for person in people}
        for one in plan.people:
            if not _holds(shown_people[one.line], one):
                wrong.setdefault(one.line, changed_meanwhile(by_line[one.line]))
        if not wrong:
            plan.bad = sorted(left_out, key=lambda row: row.line)
            return people, plan
        # Without these rows others may mean something else, e.g. a department that nobody works in any more.
        left_out += wrong.values()
        people = [row for row in people if row.line not in wrong]
        departments = [row for row in departments if row.line not in wrong]


def changed_meanwhile(row: PersonRow | DepartmentRow) -> BadRow:
    """Return what is told of a row of which something else is true by now."""
    return bad_row(row.line, "row", row.name, "changed_meanwhile")


def _holds(shown: PersonPlan, now: PersonPlan) -> bool:
    if now.member_id == shown.member_id:
        return all(change in shown.changes for change in now.changes)
    return now.member_id is not None and not now.changes


def _other_departments(plan: Plan, shown: dict[str, DepartmentPlan]) -> tuple[set[str], set[str]]:
    """Return the keys of the departments that are not there any more, and of those that would be moved or counted otherwise."""
    gone, changed = set(), set()
    for now in plan.departments:
        key = key_of(now.name)
        before = shown.get(key)
        if now.state != "known" and (before is None or before.state == "known"):
            gone.add(key)
        elif now.state == "known" and not _department_holds(before, now):
            changed.add(key)
    return gone, changed


def _department_holds(shown: DepartmentPlan | None, now: DepartmentPlan) -> bool:
    """Tell whether what would be done to a department that is there is what was shown. Its people are counted anew anyway."""
    if now.moved and (shown is None or (shown.was_parent, shown.parent) != (now.was_parent, now.parent)):
        return False
    if now.people or now.head_count == now.was_head_count:
        return True
    return shown is not None and shown.was_head_count == now.was_head_count
