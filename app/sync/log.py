"""The log itself: the head row that numbers it, and its entries."""

import datetime as dt
import re
import uuid
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import UNSET
from sqlalchemy import BindParameter, bindparam, select, update
from sqlmodel import Session

from app.bulk import Bulk
from app.database import upsert
from app.ids import uuid7
from app.prepared import Query
from app.sync.models import LogEntry, OwnerHead
from app.sync.owner import Owner
from app.sync.schemas import Reason, Result

_HEAD = OwnerHead.__table__  # type: ignore[attr-defined]
_LOG = LogEntry.__table__  # type: ignore[attr-defined]
_OF_OWNER = (_LOG.c.organisation_id == bindparam("of_organisation"), _LOG.c.member_id == bindparam("of_member"))
_HEAD_OF_OWNER = (_HEAD.c.organisation_id == bindparam("of_organisation"), _HEAD.c.member_id == bindparam("of_member"))
_WANTED: BindParameter[Any] = bindparam("wanted", expanding=True)
_by_mutation = Query(
    select(_LOG.c.mutation_id, _LOG.c.outcome, _LOG.c.seq, _LOG.c.reason).where(
        *_OF_OWNER, _LOG.c.mutation_id.in_(_WANTED)
    )
)
_by_seq = Query(select(_LOG.c.seq, _LOG.c.device_id).where(*_OF_OWNER, _LOG.c.seq.in_(_WANTED)))
_HEAD_ROW = select(
    _HEAD.c.seq, _HEAD.c.epoch, _HEAD.c.purged_seq, _HEAD.c.spent_until, _HEAD.c.emptied_seq, _HEAD.c.emptied_epoch
).where(*_HEAD_OF_OWNER)
_read_head = Query(_HEAD_ROW)
# Locks on PostgreSQL; SQLite's one writer holds the whole database already.
_lock_head = Query(_HEAD_ROW.with_for_update())
_move_head = Query(
    update(_HEAD).where(*_HEAD_OF_OWNER).values(seq=bindparam("new_seq"), spent_until=bindparam("new_spent_until"))
)
# The codes whose message or field may quote what was sent.
_WITHOUT_QUOTING: dict[str, str] = {
    "unknown_kind": "a kind of record that this server does not know",
    "unknown_field": "a field that this kind of record does not have; leave it out",
    "unknown_value": "a value that is none of those expected",
    "wrong_type": "a value of another type than expected",
}
# As programs name fields: what is none of that may be somebody's words.
_FIELD_NAME = re.compile(r"[a-z_]{1,30}(?:\[\d{1,3}\])?(?:\.[a-z_]{1,30}(?:\[\d{1,3}\])?)*")
_append = Bulk(
    LogEntry,
    (
        "organisation_id", "member_id", "seq", "mutation_id", "device_id", "kind", "entity_id", "op", "base_seq", "patch",
        "client_at", "received_at", "outcome", "reason",
    ),
)  # fmt: skip


class Head(NamedTuple):
    """Where a log stands.

    Parameters:
        purged_seq: the seq of the newest erasure, 0 where nothing was ever erased.
        spent_until: up to when the allowance of edits is spent, None for nothing of it.
        emptied_seq: the seq at which everything was erased in this epoch, 0 for never.
    """

    seq: int
    epoch: uuid.UUID
    purged_seq: int
    spent_until: dt.datetime | None = None
    emptied_seq: int = 0


def lock_head(session: Session, owner: Owner) -> Head:
    """Lock the owner's head row, made if it is not there."""
    row = _lock_head.first(session, of(owner))
    if row is None:
        new = {"organisation_id": owner.organisation_id, "member_id": owner.member_id, "seq": 0, "epoch": uuid7()}
        session.execute(upsert(session, OwnerHead).values(new).on_conflict_do_nothing())
        row = _lock_head.first(session, of(owner))
    return _head(row)


def read_head(session: Session, owner: Owner) -> Head | None:
    """Read the owner's head row; None if the log is not begun."""
    row = _read_head.first(session, of(owner))
    return None if row is None else _head(row)


def move_head(session: Session, owner: Owner, head: Head) -> None:
    """Say how far the log goes now, and up to when the allowance is spent."""
    _move_head.run(session, of(owner, new_seq=head.seq, new_spent_until=head.spent_until))


def known_results(session: Session, owner: Owner, mutation_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, Result]:
    """Return the stored answers of those mutations that the log has already."""
    if not mutation_ids:
        return {}
    rows = _by_mutation.rows(session, of(owner, wanted=list(mutation_ids)))
    return {row.mutation_id: Result(row.outcome, row.seq, row.reason or UNSET) for row in rows}


def devices_of(session: Session, owner: Owner, seqs: Iterable[int]) -> dict[int, uuid.UUID]:
    """Return which device wrote some entries, by their seq, in one query."""
    wanted = list(seqs)
    if not wanted:
        return {}
    return {row.seq: row.device_id for row in _by_seq.rows(session, of(owner, wanted=wanted))}


def kept_reason(reason: Reason) -> Reason:
    """Return of a reason what the log keeps: its code, and words that quote nothing of what was refused.

    The first answer has named it; an answer that was lost on the way is told again without.
    """
    sentence = _WITHOUT_QUOTING.get(reason["code"])
    if sentence is None:
        return reason
    field = reason["field"] if _FIELD_NAME.fullmatch(reason["field"]) else ""
    return {"code": reason["code"], "field": field, "message": sentence}


def has_written(session: Session, owner: Owner, device_id: uuid.UUID, before: int) -> bool:
    """Tell whether a device has an entry with seq < `before`."""
    mine = (_LOG.c.organisation_id == owner.organisation_id, _LOG.c.member_id == owner.member_id)
    found = select(_LOG.c.seq).where(*mine, _LOG.c.device_id == device_id, _LOG.c.seq < before).limit(1)
    return session.execute(found).first() is not None


def append(session: Session, entries: Sequence[tuple[Any, ...]]) -> None:
    """Append entries; each is the values of `LogEntry` in the order of its columns, JSON as text."""
    _append.run(session, entries)


def of(owner: Owner, **more: Any) -> dict[str, Any]:
    """Return the parameters of a prepared statement: those that name the owner, and `more`."""
    return {"of_organisation": owner.organisation_id, "of_member": owner.member_id} | more


def _head(row: Any) -> Head:
    emptied = row.emptied_seq if row.emptied_epoch == row.epoch else 0
    return Head(row.seq, row.epoch, row.purged_seq, row.spent_until, emptied)


def text(value: Any) -> str:
    """Return a value as JSON text."""
    return msgspec.json.encode(value).decode()
