"""A phone's database and what is done with it: a port of `pwa/src/sync/apply.ts` and `pwa/src/store/edit.ts`.

Each method is one IndexedDB transaction there. What it stores is never changed in place, so that nothing has to be copied.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from app.sync.schemas import MOST_MUTATIONS
from tests.reliability.merging import Json, RowName, known_fields, merge, patch_of, refused, resend, view_of

PATIENCE = 3
"""How often the server must fail on one edit alone before it is set aside."""


@dataclass
class Phone:
    """One person's diary on one device.

    Parameters:
        account: whose it is.
        device_id: of the device.
        new_id: makes an id.
        clock: the device's own time, ISO.
    """

    account: str
    device_id: str
    new_id: Callable[[], str]
    clock: Callable[[], str]
    rows: dict[RowName, Json] = field(default_factory=dict)
    outbox: dict[int, Json] = field(default_factory=dict)
    rejected: dict[str, Json] = field(default_factory=dict)
    log: Json | None = None
    starting_over: bool = False
    held: dict[str, int] | None = None
    _last: int = 0

    # --- what the person does (edit.ts) ----------------------------------------------------------------------------

    def save(self, kind: str, id: str, fields: Json | None, settles: str | None = None) -> Json | None:
        """Write the whole wanted fields of a row, or with None its deletion; returns the edit, None if nothing is new."""
        row, waiting = self.rows.get((kind, id)), self._waiting_of(id)
        server = row["server"] if row else None
        before = view_of(id, server, waiting)
        patch: Json = {}
        if fields is not None:
            patch = patch_of(before["fields"] if before and not before["deleted"] else None, fields, known_fields(kind))
            if settles is not None:
                patch[settles] = fields.get(settles)
        self._forget_refused(id)
        nothing_new = (before is None or before["deleted"]) if fields is None else not patch
        edit = None
        if not nothing_new:
            edit = {
                "mutation_id": self.new_id(), "kind": kind, "id": id, "op": "delete" if fields is None else "put",
                "base_seq": server["seq"] if server else 0, "patch": patch, "client_at": self.clock(), "attempts": 0,
            }  # fmt: skip
            self._add(edit)
            waiting = [*waiting, edit]
        self._put(kind, id, view_of(id, server, waiting))
        return edit

    def take_back(self, kind: str, id: str) -> Json | None:
        """Take a row back that was just made: unsent it vanishes, else a delete follows, which is returned."""
        row, waiting = self.rows.get((kind, id)), self._waiting_of(id)
        if (row and row["server"] is not None) or any(edit["attempts"] > 0 for edit in waiting):
            return self.save(kind, id, None)
        for n in self._numbers_of(id):
            del self.outbox[n]
        self._forget_refused(id)
        self._put(kind, id, None)
        return None

    def discard_rejected(self, kind: str, id: str) -> None:
        """Throw the refused edits of a row away; what the server has stays."""
        row = self.rows.get((kind, id))
        self._forget_refused(id)
        self._put(kind, id, view_of(id, row["server"] if row else None, self._waiting_of(id)))

    # --- what an exchange does (apply.ts) --------------------------------------------------------------------------

    def take_batch(self, limit: int = MOST_MUTATIONS) -> tuple[Json, list[Json]]:
        """Return the place in the log and the oldest waiting edits, marked as sent before they leave."""
        numbers = [n for n, _ in zip(self.outbox, range(limit), strict=False)]
        taken = []
        for n in numbers:
            edit = self.outbox[n]
            if edit["attempts"] == 0:
                edit = self.outbox[n] = {**edit, "attempts": 1}
            taken.append(edit)
        return self.log or {"epoch": None, "cursor": 0}, taken

    def apply_answer(self, answer: Json) -> None:
        """Take an answer in."""
        after = merge(self.outbox.values(), self.rows, answer, self.new_id, self.clock(), self.held or {})
        gone = set(after.remove)
        if gone:
            self.outbox = {n: edit for n, edit in self.outbox.items() if edit["mutation_id"] not in gone}
        if after.rebased:
            rebased = {edit["mutation_id"]: edit for edit in after.rebased}
            self.outbox = {n: rebased.get(edit["mutation_id"], edit) for n, edit in self.outbox.items()}
        for edit in after.again:
            self._go_first(edit)
        for edit in after.rejected:
            self.rejected[edit["mutation_id"]] = edit
        for name, row in after.rows:
            self._put(*name, row)
        for kind, id in after.purged:
            for key in [k for k, edit in self.rejected.items() if edit["id"] == id and edit["kind"] == kind]:
                del self.rejected[key]
        self.log = after.position

    def start_over(self, epoch: str | None, held: int) -> None:
        """Begin to pull from 0 in another epoch, of whose last one the server has `held`; nothing is sent until all is pulled."""
        still = {each: min(seq, held) for each, seq in (self.held or {}).items()}
        if self.log and self.log["epoch"] is not None:
            still[self.log["epoch"]] = held
        self.held = still
        self.log, self.starting_over = {"epoch": epoch, "cursor": 0}, True

    def resend_lost(self, epoch: str) -> int:
        """Queue again, after a whole pull in a new epoch, what the server no longer has; returns how many rows."""
        count = 0
        for (kind, id), row in list(self.rows.items()):
            edit = resend(kind, row, epoch, self.new_id, self.clock())
            if edit is not None:
                self._put(kind, id, view_of(id, None, self._go_first(edit)))
                count += 1
        self.starting_over, self.held = False, None
        return count

    def count_failure(self, mutation_id: str, status: int) -> bool:
        """Note that the server failed on this edit alone; the third time it is set aside. True when that happened."""
        n = next((n for n, edit in self.outbox.items() if edit["mutation_id"] == mutation_id), None)
        if n is None:
            return False
        edit = self.outbox[n]
        failures = edit.get("failures", 0) + 1
        if failures < PATIENCE:
            self.outbox[n] = {**edit, "failures": failures}
            return False
        del self.outbox[n]
        reason = {"code": "not_taken", "field": None, "message": f"HTTP {status}"}
        self.rejected[mutation_id] = refused(edit, reason)
        kind, id = edit["kind"], edit["id"]
        row = self.rows.get((kind, id))
        waiting = [each for each in self._waiting_of(id) if each["kind"] == kind]
        self._put(kind, id, view_of(id, row["server"] if row else None, waiting))
        return True

    # --- within ----------------------------------------------------------------------------------------------------

    def state(self) -> Json:
        """Return everything, as the shared vectors write it down."""
        return {
            "outbox": [{"n": n, **edit} for n, edit in self.outbox.items()],
            "rows": [{"kind": kind, **row} for (kind, _), row in self.rows.items()],
            "rejected": list(self.rejected.values()), "log": self.log, "starting_over": self.starting_over, "held": self.held,
        }  # fmt: skip

    def load(self, state: Json) -> None:
        """Take a state over that `state` returned."""
        self.outbox = {edit["n"]: {k: v for k, v in edit.items() if k != "n"} for edit in state["outbox"]}
        self._last = max(self.outbox, default=0)
        self.rows = {(row["kind"], row["id"]): {k: v for k, v in row.items() if k != "kind"} for row in state["rows"]}
        self.rejected = {edit["mutation_id"]: edit for edit in state["rejected"]}
        self.log, self.starting_over, self.held = state["log"], state["starting_over"], state["held"]

    def _go_first(self, edit: Json) -> list[Json]:
        numbers = self._numbers_of(edit["id"])
        edits = [edit, *({**self.outbox.pop(n), "base_seq": edit["base_seq"]} for n in numbers)]
        for each in edits:
            self._add(each)
        return edits

    def _add(self, edit: Json) -> None:
        self._last += 1
        self.outbox[self._last] = edit

    def _put(self, kind: str, id: str, row: Json | None) -> None:
        if row is None:
            self.rows.pop((kind, id), None)
        else:
            self.rows[kind, id] = row

    def _numbers_of(self, id: str) -> list[int]:
        return [n for n, edit in self.outbox.items() if edit["id"] == id]

    def _waiting_of(self, id: str) -> list[Json]:
        # Most edits of a large outbox are of new rows: a row that is known and clean has none.
        return [edit for edit in self.outbox.values() if edit["id"] == id]

    def _forget_refused(self, id: str) -> None:
        if self.rejected:
            for key in [key for key, edit in self.rejected.items() if edit["id"] == id]:
                del self.rejected[key]


def sent(edit: Json) -> Json:
    """Return a waiting edit as it goes over the wire."""
    return {name: value for name, value in edit.items() if name not in ("attempts", "failures")}


def waiting_ids(edits: Iterable[Json]) -> set[Any]:
    """Return the ids of edits."""
    return {edit["mutation_id"] for edit in edits}
