"""Who of a roster file is in the app already, and what changes for them."""

from collections import defaultdict
from collections.abc import Sequence

from app.administration.roster_reading import bad_row
from app.administration.roster_rows import BadRow, Change, KnownDepartment, KnownPerson, PersonPlan, PersonRow
from app.spreadsheets.words import key_of

Verdict = PersonPlan | BadRow


def match_people(
    rows: Sequence[PersonRow], people: Sequence[KnownPerson], departments: Sequence[KnownDepartment]
) -> list[Verdict]:
    """Return for each row who it is and what changes for them, or why it fits nobody.

    Somebody is known by their reference, else by their address; a row that is known by neither is who has the same name in
    the same department and nothing that speaks against it, so that a list without addresses can be read twice, and again with them.
    """
    return _Matching(people, departments).of(rows)


class _Matching:
    def __init__(self, people: Sequence[KnownPerson], departments: Sequence[KnownDepartment]) -> None:
        self._departments = {one.department_id: one for one in departments}
        self._ids = {key_of(one.name): one.department_id for one in departments}
        self._by_reference = {one.reference: one for one in people if one.reference}
        self._by_email = {one.email: one for one in people if one.email}
        self._namesakes: dict[tuple[str, int], list[KnownPerson]] = defaultdict(list)
        for one in sorted(people, key=lambda one: one.member_id):
            if not one.left:
                self._namesakes[key_of(one.name), one.department_id].append(one)
        self._taken: dict[int, int] = {}

    def of(self, rows: Sequence[PersonRow]) -> list[Verdict]:
        """Find all who are known for certain first: a namesake is who is left."""
        verdicts = [self._known(row) for row in rows]
        return [
            self._namesake(row) if verdict is None else verdict for row, verdict in zip(rows, verdicts, strict=True)
        ]

    def _known(self, row: PersonRow) -> Verdict | None:
        by_reference = self._by_reference.get(row.reference) if row.reference else None
        by_email = self._by_email.get(row.email) if row.email else None
        found = by_reference or by_email
        if found is None:
            return None
        if by_email not in (None, found):
            return bad_row(row.line, "email", row.email or "", "address_of_another")
        if row.reference and found.reference and row.reference != found.reference:
            # An address that was given to somebody new, or somebody with a new number: only a person can tell.
            return bad_row(row.line, "reference", row.reference, "other_reference")
        earlier = self._taken.setdefault(found.member_id, row.line)
        if earlier != row.line:
            return bad_row(row.line, "row", row.name, "person_twice", earlier)
        return self._plan(row, found)

    def _namesake(self, row: PersonRow) -> PersonPlan:
        for one in self._namesakes.get((key_of(row.name), self._ids.get(key_of(row.department), 0)), ()):
            other = (row.email and one.email) or (row.reference and one.reference)
            if not other and one.member_id not in self._taken:
                self._taken[one.member_id] = row.line
                return self._plan(row, one)
        return PersonPlan(row.line)

    def _plan(self, row: PersonRow, found: KnownPerson) -> PersonPlan:
        changes = []
        if found.left:
            changes.append(Change("returned"))
        if row.name != found.name:
            changes.append(Change("name", found.name, row.name))
        if self._ids.get(key_of(row.department)) != found.department_id:
            was = self._departments.get(found.department_id)
            changes.append(Change("department", was.name if was else "", row.department))
        if row.reference and row.reference != found.reference:
            changes.append(Change("reference", found.reference or "", row.reference))
        other_address = bool(row.email) and row.email != found.email
        if other_address and not found.joined:
            changes.append(Change("email", found.email or "", row.email or ""))
        return PersonPlan(
            row.line, found.member_id, found.joined, changes, keeps_address=other_address and found.joined
        )
