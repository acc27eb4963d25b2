"""A file of people or of departments: read, and compared with what there is in the app. Nothing is changed here.

`docs/people-import.md` tells what such a file looks like.
"""

from collections import Counter
from collections.abc import Sequence

from app.administration.roster_columns import Header, find_header
from app.administration.roster_people import match_people
from app.administration.roster_reading import read_departments, read_people
from app.administration.roster_rows import (
    BadRow,
    DepartmentPlan,
    DepartmentRow,
    Kind,
    KnownDepartment,
    KnownPerson,
    PersonPlan,
    PersonRow,
    Plan,
    RosterFile,
)
from app.administration.roster_tree import Tree
from app.languages import Language
from app.spreadsheets.tables import TableError
from app.spreadsheets.words import key_of


def read_roster(
    table: Sequence[Sequence[str]],
    departments_known: Sequence[KnownDepartment],
    people_known: Sequence[KnownPerson],
    language: Language,
) -> RosterFile:
    """Read a table of people or departments and compare it with what there is.

    Parameters:
        table: as `app.spreadsheets.tables.read_table` returns it.
        departments_known: all departments of the organisation, those that have ended as well.
        people_known: all its members, those who have left as well.
        language: whose numbers the file has: 1,000 is a thousand in English alone.

    Raises:
        TableError: `no_header` where no row names the columns, `empty` where there is nothing below it.
    """
    header = find_header(table)
    read: list[PersonRow | DepartmentRow | BadRow]
    if header.kind == "people":
        read = [*read_people(table, header)]
    else:
        read = [*read_departments(table, header, language)]
    if not read:
        raise TableError("empty")
    people = [row for row in read if isinstance(row, PersonRow)]
    departments = [row for row in read if isinstance(row, DepartmentRow)]
    plan = compared(header.kind, people, departments, departments_known, people_known)
    bad = sorted([*(row for row in read if isinstance(row, BadRow)), *plan.bad], key=lambda row: row.line)
    left_out = {row.line for row in plan.bad}
    _find_left_out_parents(bad, table, header)
    return RosterFile(
        kind=header.kind,
        people=[row for row in people if row.line not in left_out],
        departments=[row for row in departments if row.line not in left_out],
        bad=bad,
        unknown_columns=header.unknown,
        plan=Plan(plan.departments, plan.people),
    )


def _find_left_out_parents(bad: Sequence[BadRow], table: Sequence[Sequence[str]], header: Header) -> None:
    """Say of a department whose parent is unknown in which bad row that one stands: only that row needs to be mended."""
    at = header.columns["department"]
    lines = {key_of(table[row.line - 1][at]): row.line for row in bad if len(table[row.line - 1]) > at}
    for row in bad:
        if row.trouble == "unknown_parent" and key_of(row.given) in lines:
            row.trouble, row.other_line = "parent_left_out", lines[key_of(row.given)]


def compared(
    kind: Kind,
    people: Sequence[PersonRow],
    departments: Sequence[DepartmentRow],
    departments_known: Sequence[KnownDepartment],
    people_known: Sequence[KnownPerson],
) -> Plan:
    """Return what the good rows of a file change, and which of them do not fit what there is.

    The rows get the spelling that their departments have. Used twice: for what is shown, and once more when it is applied.
    """
    verdicts = match_people(people, people_known, departments_known)
    bad = [one for one in verdicts if isinstance(one, BadRow)]
    left_out = {one.line for one in bad}
    rows: list[PersonRow | DepartmentRow] = [*people, *departments]
    tree = Tree(departments_known, [row for row in rows if row.line not in left_out], kind)
    good = tree.good_lines()
    people, departments = [row for row in people if row.line in good], [row for row in departments if row.line in good]
    plans = [one for one in verdicts if isinstance(one, PersonPlan) and one.line in good]
    for person in people:
        person.department = tree.spelling(person.department)
        person.parent = tree.spelling(person.parent) if person.parent else None
    for department in departments:
        department.name = tree.spelling(department.name)
        department.parent = tree.spelling(department.parent) if department.parent else None
    for plan, person in zip(plans, people, strict=True):
        for change in plan.changes:
            if change.field == "department":
                change.to = person.department
    there = _people_afterwards(people, plans, people_known, departments_known)
    in_file = Counter(key_of(row.department) for row in people)
    said = {key_of(row.name): row.head_count for row in departments}
    planned = [_planned(tree, key, depth, in_file[key], there[key], said.get(key)) for key, depth in tree.in_order()]
    return Plan(planned, plans, sorted([*bad, *tree.bad], key=lambda row: row.line))


def _planned(tree: Tree, key: str, depth: int, in_file: int, there: int, said: int | None) -> DepartmentPlan:
    """Return what becomes of a department.

    A file of people never lowers a head count: not everybody who is employed needs to be in it.

    Parameters:
        in_file: people of the file who work there.
        there: people who will work there, of the file and the app together.
        said: its head count as a file of departments says.
    """
    known, parent = tree.known.get(key), tree.parent(key)
    was_parent = tree.was_parent(key)
    before = known.head_count if known else 0
    if said is None:
        said = max(before, there) if in_file else before
    return DepartmentPlan(
        name=tree.spelling(key), department_id=known.department_id if known else None,
        state="new" if known is None else "reopened" if known.ended else "known",
        depth=depth, parent=tree.spelling(parent) if parent else None,
        moved=known is not None and not known.ended and parent != was_parent,
        was_parent=tree.spelling(was_parent) if was_parent else None,
        people=in_file, head_count=said, was_head_count=known.head_count if known else None,
    )  # fmt: skip


def _people_afterwards(
    rows: Sequence[PersonRow],
    plans: Sequence[PersonPlan],
    people_known: Sequence[KnownPerson],
    departments_known: Sequence[KnownDepartment],
) -> Counter[str]:
    """Return how many people there will be in each department, by its key."""
    keys = {one.department_id: key_of(one.name) for one in departments_known}
    in_file = {plan.member_id for plan in plans}
    counted = Counter(key_of(row.department) for row in rows)
    counted.update(keys[one.department_id] for one in people_known if not one.left and one.member_id not in in_file)
    return counted
