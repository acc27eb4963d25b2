"""The exchange: one transaction that takes a device's mutations and hands back what it has not seen.

Knows no web framework; the caller opens the transaction and commits it. What must hold (`docs/contracts.md`): the owner's
head row is locked before anything is read; an id already in the log gets its stored answer; each mutation is judged alone;
numbers have no gaps.
"""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import BindParameter, bindparam, select, update
from sqlmodel import Session

from app.bulk import Bulk
from app.database import upsert
from app.diary.judgement import Rejected
from app.diary.owner import Owner
from app.diary.records import KINDS, Kind, Record
from app.events import changed
from app.ids import uuid7
from app.rollups.service import Deltas
from app.sync import merge
from app.sync.models import LogEntry, OwnerHead
from app.sync.schemas import MOST_CHANGES, Exchange, Mutation, Unreadable

_HEAD = OwnerHead.__table__  # type: ignore[attr-defined]
_LOG = LogEntry.__table__  # type: ignore[attr-defined]
# Built once: making a statement anew costs more than SQLite needs to run it.
_OF_OWNER = (_LOG.c.organisation_id == bindparam("of_organisation"), _LOG.c.member_id == bindparam("of_member"))
_HEAD_OF_OWNER = (_HEAD.c.organisation_id == bindparam("of_organisation"), _HEAD.c.member_id == bindparam("of_member"))
_WANTED: BindParameter[Any] = bindparam("wanted", expanding=True)
_BY_MUTATION = select(_LOG.c.mutation_id, _LOG.c.outcome, _LOG.c.seq, _LOG.c.reason).where(
    *_OF_OWNER, _LOG.c.mutation_id.in_(_WANTED)
)
_BY_SEQ = select(_LOG.c.seq, _LOG.c.device_id).where(*_OF_OWNER, _LOG.c.seq.in_(_WANTED))
_READ_HEAD = select(_HEAD.c.seq, _HEAD.c.epoch).where(*_HEAD_OF_OWNER)
# Locks on PostgreSQL; SQLite's one writer holds the whole database already.
_LOCK_HEAD = _READ_HEAD.with_for_update()
_MOVE_HEAD = update(_HEAD).where(*_HEAD_OF_OWNER).values(seq=bindparam("new_seq"))
_append = Bulk(
    LogEntry,
    (
        "organisation_id", "member_id", "seq", "mutation_id", "device_id", "kind", "entity_id", "op", "base_seq", "patch",
        "client_at", "received_at", "outcome", "reason",
    ),
)  # fmt: skip


class UnknownCursor(Exception):
    """The device's epoch or cursor is not of this log: it pulls from 0 with `epoch` and keeps its outbox."""

    def __init__(self, epoch: uuid.UUID) -> None:
        super().__init__("unknown epoch or cursor")
        self.epoch = epoch


class Result(msgspec.Struct, frozen=True, omit_defaults=True):
    """What became of one mutation, as it goes over the wire; `reason` only where there is one."""

    outcome: str
    seq: int
    reason: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: results by mutation id, rows as JSON text in order of seq, and where the device now stands."""

    results: dict[uuid.UUID, Result]
    changes: list[bytes]
    cursor: int
    more: bool
    epoch: uuid.UUID

    def as_json(self) -> bytes:
        """Encode the answer, with the rows' text taken over as it is."""
        return msgspec.json.encode(
            {
                "results": self.results,
                "changes": [msgspec.Raw(change) for change in self.changes],
                "cursor": self.cursor,
                "more": self.more,
                "epoch": self.epoch,
            }
        )


def exchange(session: Session, owner: Owner, request: Exchange, now: dt.datetime) -> Answer:
    """Take the mutations and return what the device has not seen, in the caller's writing transaction.

    Raises:
        UnknownCursor: the device must pull from 0; nothing was taken.
    """
    head_seq, epoch = lock_head(session, owner)
    _check_cursor(request, head_seq, epoch)
    results = _known_results(session, owner, request.mutations)
    fresh = [mutation for mutation in request.mutations if mutation.mutation_id not in results]
    page = None
    if fresh:
        judging = _Judging(session, owner, request.device_id, head_seq, now, fresh)
        results |= judging.judge_all()
        written = judging.finish()
        changed(session, owner.organisation_id)
        if request.cursor == head_seq:
            # The device had seen everything: what is new to it is what was just written, and need not be read again.
            page = _page(written, judging.seq)
        head_seq = judging.seq
    changes, cursor, more = page or _changes(session, owner, request.cursor, head_seq)
    answers = {mutation.mutation_id: results[mutation.mutation_id] for mutation in request.mutations}
    return Answer(answers, changes, cursor, more, epoch)


def pull(session: Session, owner: Owner, request: Exchange) -> Answer | None:
    """Return what a device has not seen, in a reading transaction that keeps no writer waiting; None if the log is not begun.

    The head is read first and bounds what is returned: a row that commits meanwhile waits for the next exchange, where a
    newer neighbour could otherwise move the cursor past it.

    Raises:
        UnknownCursor: the device must pull from 0.
    """
    head = session.execute(_READ_HEAD, _of(owner)).one_or_none()
    if head is None:
        return None
    _check_cursor(request, head.seq, head.epoch)
    changes, cursor, more = _changes(session, owner, request.cursor, head.seq)
    return Answer({}, changes, cursor, more, head.epoch)


def _check_cursor(request: Exchange, head_seq: int, epoch: uuid.UUID) -> None:
    foreign = request.epoch != epoch if request.epoch is not None else request.cursor > 0
    if foreign or request.cursor > head_seq:
        raise UnknownCursor(epoch)


def lock_head(session: Session, owner: Owner) -> tuple[int, uuid.UUID]:
    """Lock the owner's head row, made if it is not there; return its seq and epoch."""
    row = session.execute(_LOCK_HEAD, _of(owner)).one_or_none()
    if row is None:
        new = {"organisation_id": owner.organisation_id, "member_id": owner.member_id, "seq": 0, "epoch": uuid7()}
        session.execute(upsert(session, OwnerHead).values(new).on_conflict_do_nothing())
        row = session.execute(_LOCK_HEAD, _of(owner)).one()
    return row.seq, row.epoch


def _known_results(
    session: Session, owner: Owner, mutations: Sequence[Mutation | Unreadable]
) -> dict[uuid.UUID, Result]:
    if not mutations:
        return {}
    rows = session.execute(_BY_MUTATION, _of(owner, wanted=[mutation.mutation_id for mutation in mutations]))
    return {row.mutation_id: Result(row.outcome, row.seq, row.reason) for row in rows}


class _Judging:
    """The fresh mutations of one exchange, taken in their order."""

    def __init__(
        self,
        session: Session,
        owner: Owner,
        device_id: uuid.UUID,
        head_seq: int,
        now: dt.datetime,
        mutations: Sequence[Mutation | Unreadable],
    ) -> None:
        self._session, self._owner, self._device_id, self._now = session, owner, device_id, now
        self.seq = head_seq
        self._mutations = mutations
        self._log: list[tuple[Any, ...]] = []
        self._results: dict[uuid.UUID, Result] = {}
        self._touched: dict[tuple[str, uuid.UUID], Record] = {}
        self._records = self._load()
        self._devices = self._load_devices()

    def judge_all(self) -> dict[uuid.UUID, Result]:
        """Judge each mutation alone; the same id twice in a batch gets one answer."""
        for mutation in self._mutations:
            if mutation.mutation_id not in self._results:
                self.seq += 1
                result = self._judge(mutation)
                self._results[mutation.mutation_id] = result
                self._log.append(self._entry(mutation, result))
        return self._results

    def finish(self) -> list[tuple[int, bytes]]:
        """Store the rows, the log and the head; then the roll-ups, whose rows are shared, last. Returns the rows' JSON by seq."""
        owner, session = self._owner, self._session
        deltas = Deltas(owner.organisation_id, owner.member_id)
        touched: dict[str, list[Record]] = defaultdict(list)
        for (name, _), record in self._touched.items():
            touched[name].append(record)
        written = []
        for name, kind in KINDS.items():
            if records := touched[name]:
                written += kind.store(session, owner, records, deltas)
        _append.run(session, self._log)
        session.execute(_MOVE_HEAD, _of(owner, new_seq=self.seq))
        deltas.apply(session)
        return written

    def _judge(self, mutation: Mutation | Unreadable) -> Result:
        if isinstance(mutation, Unreadable):
            return Result("rejected", self.seq, mutation.reason)
        try:
            kind = KINDS.get(mutation.kind)
            if kind is None:
                raise Rejected("unknown_kind", "kind", f"{mutation.kind!r}; expected one of: {', '.join(KINDS)}")
            outcome = self._put(kind, mutation) if mutation.op == "put" else self._delete(mutation)
            return Result(outcome, self.seq)
        except Rejected as rejected:
            return Result("rejected", self.seq, rejected.as_reason())

    def _put(self, kind: Kind, mutation: Mutation) -> str:
        key = (mutation.kind, mutation.id)
        record = self._records.get(key) or Record(mutation.id)
        merged = merge.put(record, mutation.patch, mutation.base_seq, self._device_id, self.seq, self._device_of)
        merged.checked = kind.judge(merged.fields, self._owner)
        self._records[key] = self._touched[key] = merged
        return "applied"

    def _delete(self, mutation: Mutation) -> str:
        key = (mutation.kind, mutation.id)
        record = self._records.get(key)
        if record is None:
            raise Rejected("unknown_row", "id", f"no {mutation.kind} with the id {mutation.id}")
        if record.deleted:
            return "applied"
        deleted = merge.delete(record, mutation.base_seq, self._device_id, self.seq, self._device_of)
        if deleted is None:
            return "kept"
        self._records[key] = self._touched[key] = deleted
        return "applied"

    def _load(self) -> dict[tuple[str, uuid.UUID], Record]:
        wanted: dict[str, set[uuid.UUID]] = defaultdict(set)
        for mutation in self._mutations:
            if isinstance(mutation, Mutation) and mutation.kind in KINDS:
                wanted[mutation.kind].add(mutation.id)
        return {
            (name, row_id): record
            for name, ids in wanted.items()
            for row_id, record in KINDS[name].load(self._session, self._owner, ids).items()
        }

    def _load_devices(self) -> dict[int, uuid.UUID]:
        """Load who wrote the loaded rows' fields, in one query; needed only where a device had not seen them."""
        writers = {seq for record in self._records.values() for seq in record.writers.values()}
        if not writers:
            return {}
        rows = self._session.execute(_BY_SEQ, _of(self._owner, wanted=list(writers)))
        return {row.seq: row.device_id for row in rows}

    def _device_of(self, seq: int) -> uuid.UUID | None:
        """Entries of this batch are not loaded: they are the device's own."""
        return self._devices.get(seq, self._device_id)

    def _entry(self, mutation: Mutation | Unreadable, result: Result) -> tuple[Any, ...]:
        reason = _text(result.reason) if result.reason else None
        common = (self._owner.organisation_id, self._owner.member_id, self.seq, mutation.mutation_id, self._device_id)
        if isinstance(mutation, Unreadable):
            return (*common, "unreadable", None, "", 0, _text(mutation.payload), "", self._now, result.outcome, reason)
        return (
            *common, mutation.kind, mutation.id, mutation.op, mutation.base_seq, _text(mutation.patch), mutation.client_at,
            self._now, result.outcome, reason,
        )  # fmt: skip


def _changes(session: Session, owner: Owner, after: int, until: int) -> tuple[list[bytes], int, bool]:
    """Return at most a page of rows, the cursor behind them, and whether more wait."""
    if after >= until:
        return [], until, False
    return _page(_all_changes(session, owner, after, until), until)


def _page(changes: Iterable[tuple[int, bytes]], until: int) -> tuple[list[bytes], int, bool]:
    rows = sorted(changes, key=lambda row: row[0])
    page = rows[:MOST_CHANGES]
    more = len(rows) > MOST_CHANGES
    return [text for _, text in page], page[-1][0] if more else until, more


def _all_changes(session: Session, owner: Owner, after: int, until: int) -> Iterator[tuple[int, bytes]]:
    for kind in KINDS.values():
        yield from kind.changes(session, owner, after, until, MOST_CHANGES + 1)


def _of(owner: Owner, **more: Any) -> dict[str, Any]:
    return {"of_organisation": owner.organisation_id, "of_member": owner.member_id} | more


def _text(value: Any) -> str:
    return msgspec.json.encode(value).decode()
