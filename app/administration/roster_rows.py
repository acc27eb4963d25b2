"""What is known of a roster file once it was read: its rows, what is wrong with some of them, and what the others change.

All of it is plain data that goes into `roster_draft` and comes back (`msgspec.to_builtins`, `msgspec.convert`).
"""

from typing import Literal

from msgspec import Struct

Kind = Literal["people", "departments"]
Field = Literal["name", "email", "department", "parent", "head_count", "reference", "row"]
Trouble = Literal[
    "missing_name", "missing_department", "too_long", "unreadable_letters", "wrong_number_of_cells", "not_an_address",
    "address_twice", "reference_twice", "person_twice", "perhaps_twice", "address_of_another", "other_reference",
    "head_count_not_a_number", "head_count_out_of_range", "department_twice", "department_twice_with_other_parent",
    "unknown_parent", "parent_left_out", "parent_circle", "too_deep", "too_many_departments", "changed_meanwhile",
]  # fmt: skip
"""Why a row is left out:

- `address_twice`, `reference_twice`, `person_twice` (the same person of the app), `perhaps_twice` (same name and department, and
  nothing that tells them apart), `department_twice`, `department_twice_with_other_parent`: `other_line` is the earlier one
- `parent_left_out`: the department that it is part of stands in a bad row, `other_line`
- `address_of_another`: in the app the address is somebody else's than the reference
- `other_reference`: in the app, who has the address has another reference
- `changed_meanwhile`: only when it is applied: what was shown of this row is not true any more
"""


class BadRow(Struct):
    """A row that is left out: where it stands, which column is wrong and what stood there; some troubles have an `other_line`."""

    line: int
    field: Field
    given: str
    trouble: Trouble
    other_line: int | None = None


class PersonRow(Struct):
    """A person of the file; the names of departments are in the spelling that they have, or will have, in the app."""

    line: int
    name: str
    email: str | None
    department: str
    parent: str | None = None
    reference: str | None = None


class DepartmentRow(Struct):
    """A department of the file. No parent, no head count: the file says nothing of it."""

    line: int
    name: str
    parent: str | None = None
    head_count: int | None = None


class KnownDepartment(Struct):
    """A department as it is in the app; `ended` is one that is no more."""

    department_id: int
    name: str
    parent_id: int | None
    head_count: int
    ended: bool = False


class KnownPerson(Struct):
    """A member as they are in the app; `joined` have signed in at least once, `left` work here no more."""

    member_id: int
    name: str
    department_id: int
    email: str | None = None
    reference: str | None = None
    joined: bool = False
    left: bool = False


class DepartmentPlan(Struct):
    """What becomes of a department that the file names, directly or as a parent.

    `depth` is 0 at the top, `people` how many good rows of the file work there, `head_count` what it will be. `was_parent` is where
    it is part of today, if `moved`; `was_head_count` is None for a new one.
    """

    name: str
    department_id: int | None
    state: Literal["new", "reopened", "known"]
    depth: int
    parent: str | None
    moved: bool
    was_parent: str | None
    people: int
    head_count: int
    was_head_count: int | None


class Change(Struct):
    """What changes of a person: from `was` to `to`, names of departments included. `returned` has neither."""

    field: Literal["name", "department", "email", "reference", "returned"]
    was: str = ""
    to: str = ""


class PersonPlan(Struct):
    """What becomes of a row: somebody new (no `member_id`), or somebody known with what changes for them.

    `keeps_address`: the file has another address than they have. Somebody who has joined changes it themselves: their diary
    opens to whoever has it.
    """

    line: int
    member_id: int | None = None
    joined: bool = False
    changes: list[Change] = []
    keeps_address: bool = False


class Plan(Struct):
    """What the good rows change, and the rows that do not fit what there is."""

    departments: list[DepartmentPlan] = []
    people: list[PersonPlan] = []
    bad: list[BadRow] = []


class RosterFile(Struct):
    """A file that was read and compared with what there is.

    `departments` and `people` are its good rows, of which one kind is empty; `bad` are its other rows, in the order of the file;
    `plan` is what the good rows change: departments each followed by its parts.
    """

    kind: Kind
    people: list[PersonRow]
    departments: list[DepartmentRow]
    bad: list[BadRow]
    unknown_columns: list[str]
    plan: Plan

    @property
    def new_departments(self) -> list[DepartmentPlan]:
        """Departments that are not there today, each followed by its parts."""
        return [one for one in self.plan.departments if one.state != "known"]

    @property
    def moved_departments(self) -> list[DepartmentPlan]:
        """Departments that become part of another one."""
        return [one for one in self.plan.departments if one.moved]

    @property
    def new_people(self) -> list[PersonPlan]:
        """Who is not there today."""
        return [one for one in self.plan.people if one.member_id is None]

    @property
    def known_people(self) -> list[PersonPlan]:
        """Who is there already, whether anything changes for them or not."""
        return [one for one in self.plan.people if one.member_id is not None]

    @property
    def changed_people(self) -> list[PersonPlan]:
        """Who is there already and will be moved, renamed and the like."""
        return [one for one in self.known_people if one.changes]

    @property
    def people_by_line(self) -> dict[int, PersonRow]:
        """The good rows of people by their lines, to say what a plan is about."""
        return {row.line: row for row in self.people}
