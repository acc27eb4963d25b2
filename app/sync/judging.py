"""Takes the new mutations of one exchange in their order. Each is judged alone: a record with a fault rejects only itself."""

import datetime as dt
import traceback
import uuid
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from app.sync import merge
from app.sync.kind import Kind, UnreadableRow
from app.sync.log import Head, append, devices_of, kept_reason, move_head, text
from app.sync.owner import Owner
from app.sync.purging import purged_among
from app.sync.records import Difference, Record, Rejected
from app.sync.registry import registry
from app.sync.schemas import Change, Mutation, Outcome, Result, Unreadable

Key = tuple[str, uuid.UUID]
log = structlog.get_logger()


class Judging:
    """The judgement of one exchange: call `judge_all`, then `finish`.

    Parameters:
        session: a writing transaction.
        owner: whose log it is.
        device_id: the device that sent the exchange.
        now: the time of arrival, in UTC.
        head: the owner's head row, which is locked.
        mutations: those that the log does not know yet.
        erased: they were recorded before the device heard that everything was erased.
    """

    def __init__(
        self,
        session: Session,
        owner: Owner,
        device_id: uuid.UUID,
        head: Head,
        now: dt.datetime,
        mutations: Sequence[Mutation | Unreadable],
        *,
        erased: bool = False,
    ) -> None:
        self._erased = erased
        self._session, self._owner, self._device_id, self._now = session, owner, device_id, now
        self._head, self.seq = head, head.seq
        self._mutations = mutations
        self._kinds = registry().kinds
        self._log: list[tuple[Any, ...]] = []
        self._results: dict[uuid.UUID, Result] = {}
        # As they stand now; those with a seq beyond the head's were written by this exchange.
        self._records: dict[Key, Record] = {}
        wanted = self._wanted()
        # Before anything is judged: what fails here is no fault of a record, and the phone comes again.
        self._prepared = {name: self._kinds[name].prepare(session, owner, self._patches(name)) for name in wanted}
        self._rows: dict[Key, Any] = {
            (name, row_id): row
            for name, ids in wanted.items()
            for row_id, row in self._kinds[name].load(session, owner, ids).items()
        }
        self._purged = purged_among(session, owner, wanted) if head.purged_seq else frozenset()
        # Who wrote the loaded rows' fields; needed only where a device had not seen them.
        writers = {seq for row in self._rows.values() for seq in row.writers.values()}
        self._devices = devices_of(session, owner, writers)

    def judge_all(self) -> dict[uuid.UUID, Result]:
        """Judge each mutation alone; the same id twice in a batch gets one answer."""
        for mutation in self._mutations:
            if mutation.mutation_id not in self._results:
                self.seq += 1
                result = self._judge(mutation)
                self._results[mutation.mutation_id] = result
                self._log.append(self._entry(mutation, result))
        return self._results

    def finish(self) -> list[Change]:
        """Store the rows, the log and the head, then tell the projections; returns the rows as they go out."""
        owner, session = self._owner, self._session
        touched: dict[str, list[Record]] = defaultdict(list)
        for (name, _), record in self._records.items():
            if record.seq > self._head.seq:
                touched[name].append(record)
        written: list[Change] = []
        for name, records in touched.items():
            written += self._kinds[name].store(session, owner, records)
        append(session, self._log)
        move_head(session, owner, self._head._replace(seq=self.seq))
        differences = [Difference.of(name, one) for name, records in touched.items() for one in records]
        registry().tell(session, owner, differences, self._head.seq)
        return written

    def _judge(self, mutation: Mutation | Unreadable) -> Result:
        if isinstance(mutation, Unreadable):
            return Result("rejected", self.seq, mutation.reason)
        try:
            kind, key = self._kind_of(mutation), (mutation.kind, mutation.id)
            if self._erased or (self._purged and key in self._purged):
                raise Rejected("purged", "id", "this was erased and stays erased")
            judged = self._put(kind, key, mutation) if mutation.op == "put" else self._delete(kind, key, mutation)
            return Result(judged, self.seq)
        except Rejected as rejected:
            return Result("rejected", self.seq, rejected.as_reason())
        except UnreadableRow as error:
            log.error("stored_row_unreadable", error=str(error))
            message = f"the stored {mutation.kind} cannot be read by this version of the server; it was left as it is"
            return Result("rejected", self.seq, Rejected("unreadable_row", "id", message).as_reason())
        except SQLAlchemyError:
            raise
        except Exception as error:
            # A fault of ours that one record brings to light: told in the log, and the person's other edits go on.
            log.error("record_not_taken", kind=mutation.kind, error=type(error).__name__, where=_where(error))
            message = f"the server could not work with this {mutation.kind}; keep it and tell who runs CERO"
            return Result("rejected", self.seq, Rejected("internal", "", message).as_reason())

    def _kind_of(self, mutation: Mutation) -> Kind:
        kind = self._kinds.get(mutation.kind)
        if kind is None:
            known = ", ".join(self._kinds)
            raise Rejected("unknown_kind", "kind", f"{mutation.kind!r}; expected one of: {known}")
        return kind

    def _put(self, kind: Kind, key: Key, mutation: Mutation) -> Outcome:
        before = self._record(kind, key)
        record = before or Record(mutation.id)
        merged = merge.put(record, mutation.patch, mutation.base_seq, self._device_id, self.seq, self._device_of)
        prepared = self._prepared[kind.name]
        merged.checked = kind.judge(merged.fields, prepared)
        merged.derived = kind.derive(merged, self._owner, prepared)
        kind.admit(before, merged, prepared)
        self._records[key] = merged
        return "applied"

    def _delete(self, kind: Kind, key: Key, mutation: Mutation) -> Outcome:
        record = self._record(kind, key)
        if record is None:
            raise Rejected("unknown_row", "id", f"no {mutation.kind} with the id {mutation.id}")
        if record.deleted:
            return "applied"
        deleted = merge.delete(record, mutation.base_seq, self._device_id, self.seq, self._device_of)
        if deleted is None:
            return "kept"
        kind.admit(record, deleted, self._prepared[kind.name])
        self._records[key] = deleted
        return "applied"

    def _record(self, kind: Kind, key: Key) -> Record | None:
        """Return the record as it stands in this exchange; a stored one is read when it is first touched."""
        found = self._records.get(key)
        if found is None and self._rows and (row := self._rows.get(key)) is not None:
            found = self._records[key] = kind.open(row)
        return found

    def _wanted(self) -> dict[str, set[uuid.UUID]]:
        wanted: dict[str, set[uuid.UUID]] = defaultdict(set)
        for mutation in self._mutations:
            if isinstance(mutation, Mutation) and mutation.kind in self._kinds:
                wanted[mutation.kind].add(mutation.id)
        return wanted

    def _patches(self, name: str) -> list[dict[str, Any]]:
        return [one.patch for one in self._mutations if isinstance(one, Mutation) and one.kind == name]

    def _device_of(self, seq: int) -> uuid.UUID | None:
        """Entries of this batch are not loaded: they are the device's own."""
        return self._devices.get(seq, self._device_id)

    def _entry(self, mutation: Mutation | Unreadable, result: Result) -> tuple[Any, ...]:
        common = (self._owner.organisation_id, self._owner.member_id, self.seq, mutation.mutation_id, self._device_id)
        if isinstance(mutation, Unreadable):
            what: tuple[Any, ...] = ("unreadable", None, "", 0)
        else:
            # Not even its name: a kind that nobody knows is what the sender wrote.
            kind = mutation.kind if mutation.kind in self._kinds else "unknown"
            what = (kind, mutation.id, mutation.op, mutation.base_seq)
        if isinstance(mutation, Unreadable) or result.reason:
            # The device keeps what was refused until its owner mends it. Here it could be where they live, or what was erased.
            reason = text(kept_reason(result.reason)) if result.reason else None
            return (*common, *what, None, "", self._now, result.outcome, reason)
        return (*common, *what, text(mutation.patch), mutation.client_at, self._now, result.outcome, None)


def _where(error: Exception) -> str:
    """Return file and line of a fault. Its message and the values around it may be what a person said: never logged."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"
