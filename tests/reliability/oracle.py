"""What must be true of every history, said as simply as it can be: it knows what people did and saw, and nothing of how sync works.

Every edit of a history gives some of its fields a value that no other edit has, so that the fate of each can be followed.
"""

from collections import defaultdict
from typing import Any, NamedTuple

import msgspec

from tests.reliability.exchanging import Outcome
from tests.reliability.phone import Phone
from tests.reliability.records import TOLD_APART

Json = dict[str, Any]
RowName = tuple[str, str]


class Violation(AssertionError):
    """Something that was promised did not hold."""


def require(holds: bool, promise: str, **what: Any) -> None:
    """Raise `Violation` unless a promise holds.

    Parameters:
        promise: its name.
        what: what there was instead.
    """
    if not holds:
        raise Violation(f"{promise}: " + ", ".join(f"{name}={value!r}" for name, value in what.items()))


class Value(NamedTuple):
    """A value of a field that one edit gave it."""

    row: RowName
    field: str
    text: bytes


class _Edit(NamedTuple):
    edit: Json
    values: tuple[Value, ...]


class Ledger:
    """What one person did on all their devices, and what they had on the screen when they did it."""

    def __init__(self) -> None:
        self.edits: dict[str, _Edit] = {}
        self._knowingly_replaced: set[Value] = set()
        self._brought_back: set[RowName] = set()
        self._told_in_conflict: set[Value] = set()
        self._knowingly_deleted: dict[RowName, list[tuple[str, set[Value]]]] = defaultdict(list)
        self.refused: set[str] = set()
        self.gone: set[RowName] = set()
        self.taken_back: set[str] = set()

    def note(self, edit: Json, before: Json | None) -> None:
        """Note an edit, and the row as the device showed it before, conflicts and all."""
        row = (edit["kind"], edit["id"])
        shown = set(values_of(row, before))
        if edit["op"] == "delete":
            self._knowingly_replaced |= shown
            self._knowingly_deleted[row].append((edit["mutation_id"], shown))
            self.edits[edit["mutation_id"]] = _Edit(edit, ())
            return
        if before is not None and before["deleted"]:
            self._brought_back.add(row)
        values = tuple(_told_apart(row, edit["patch"]))
        self._knowingly_replaced |= {value for value in shown if value.field in edit["patch"]}
        self.edits[edit["mutation_id"]] = _Edit(edit, values)

    def of_row(self, row: RowName) -> list[_Edit]:
        """Return the edits of a row."""
        return [one for one in self.edits.values() if (one.edit["kind"], one.edit["id"]) == row]

    def every_edit_arrives(self, arrived: set[str]) -> None:
        """Every edit is in the log or set aside on a phone, unless it was taken back before it left, or of an erased row."""
        for mutation_id in self.edits.keys() - arrived - self.taken_back - self.refused:
            edit = self.edits[mutation_id].edit
            require((edit["kind"], edit["id"]) in self.gone, "every edit arrives", edit=edit)

    def hear(self, change: Json) -> None:
        """Note what a phone is told to have lost against another value."""
        for conflict in change["conflicts"]:
            row = (change["kind"], change["id"])
            self._told_in_conflict |= set(_told_apart(row, {conflict["field"]: conflict["value"]}))

    def nothing_is_lost(self, truth: dict[RowName, Json], *, restored: bool) -> None:
        """Every value that was taken is there, or lies in a conflict, or was replaced or deleted by somebody who had seen it.

        Parameters:
            restored: the server went back to an older state. What had already lost a conflict before, and been told, no phone
                sends again.
        """
        there = {value for name, row in truth.items() for value in values_of(name, row)}
        if restored:
            there |= self._told_in_conflict
        for mutation_id, (edit, values) in self.edits.items():
            if mutation_id in self.refused or mutation_id in self.taken_back or (edit["kind"], edit["id"]) in self.gone:
                continue
            for value in values:
                if value not in there and value not in self._knowingly_replaced:
                    row = truth.get(value.row)
                    require(False, "no unseen value is lost", value=value, edit=edit, row=row)

    def deleted_stays_deleted(self, truth: dict[RowName, Json], applied: set[str]) -> None:
        """A row lives on after a delete that was taken only where somebody had changed it whom the deleter had not seen."""
        for row, deletes in self._knowingly_deleted.items():
            taken = [shown for mutation_id, shown in deletes if mutation_id in applied]
            if not taken or row not in truth or truth[row]["deleted"] or row in self._brought_back:
                continue
            seen = set.union(*taken)
            puts = [
                one
                for one in self.of_row(row)
                if one.edit["op"] == "put" and one.edit["mutation_id"] not in self.refused
            ]
            # One that only cleared a field has no value by which it could be followed.
            unseen = [one for one in puts if not one.values or set(one.values) - seen]
            require(bool(unseen), "what was deleted stays deleted", row=row, there=truth[row])


def values_of(name: RowName, row: Json | None) -> list[Value]:
    """Return the values of a row as it is shown on a phone or was pulled, with those that lie in its conflicts."""
    if row is None:
        return []
    found = _told_apart(name, row["fields"])
    server = row.get("server", row)
    for conflict in (server or {}).get("conflicts") or ():
        found += _told_apart(name, {conflict["field"]: conflict["value"]})
    return found


def _told_apart(row: RowName, fields: Json) -> list[Value]:
    names = TOLD_APART.get(row[0], ())
    return [
        Value(row, name, msgspec.json.encode(fields[name], order="sorted"))
        for name in names
        if fields.get(name) is not None
    ]


def all_are_equal(phone: Phone, truth: dict[RowName, Json]) -> None:
    """A phone that has nothing left to do shows what the server holds, no row more and none less."""
    mine = {name for name, row in phone.rows.items() if not row["deleted"]}
    theirs = {name for name, row in truth.items() if not row["deleted"]}
    require(mine == theirs, "devices are equal", only_here=mine - theirs, only_there=theirs - mine)
    for name in mine:
        row, other = phone.rows[name], truth[name]
        require(row["server"]["fields"] == other["fields"], "devices are equal", row=row, server=other)
        require(row["server"]["conflicts"] == other["conflicts"], "devices are equal", row=row, server=other)
        require(row["server"]["seq"] == other["seq"], "devices are equal", row=row, server=other)
        require(not row["dirty"] and row["fields"] == other["fields"], "devices are equal", row=row, server=other)


def is_quiet(phone: Phone, outcome: Outcome) -> None:
    """Once nothing fails any more, no edit stays behind."""
    require(outcome.kind == "done" and not phone.outbox and not phone.starting_over, "every outbox empties", outcome=outcome,
            waiting=list(phone.outbox.values())[:3])  # fmt: skip


def erased_stays_erased(ledger: Ledger, truth: dict[RowName, Json], phones: list[Phone], log: list[Any]) -> None:
    """Of an erased row nothing is left: not on the server, not in its log, on no device."""
    there = ledger.gone & set(truth)
    require(not there, "what was erased stays erased", on_the_server=there)
    ids = {id for _, id in ledger.gone}
    words = [entry for entry in log if entry.says and str(entry.entity_id) in ids]
    require(not words, "what was erased stays erased", in_the_log=words[:3])
    for phone in phones:
        left = ledger.gone & set(phone.rows)
        left |= {(edit["kind"], edit["id"]) for edit in phone.rejected.values()} & ledger.gone
        require(not left, "what was erased stays erased", on_a_phone=left)
