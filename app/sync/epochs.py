"""Epochs: what tells a phone that the log is not the one it knew, because the server has gone back to an older state of it.

A new epoch begins with an entry of its own, which names the last one: before it the log of both is the same. What a phone knows of
the last epoch beyond that was lost here: it sends it again. What it knows up to there is in this log, whatever came after it.
"""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select, update
from sqlmodel import Session

from app.ids import uuid7
from app.prepared import Query
from app.sync.allowance import Allowance
from app.sync.log import append, lock_head, move_head, of
from app.sync.models import LogEntry, OwnerHead
from app.sync.owner import Owner

_HEAD = OwnerHead.__table__  # type: ignore[attr-defined]
_LOG = LogEntry.__table__  # type: ignore[attr-defined]
_end_of = Query(
    select(_LOG.c.seq).where(
        _LOG.c.organisation_id == bindparam("of_organisation"),
        _LOG.c.member_id == bindparam("of_member"),
        _LOG.c.mutation_id == bindparam("of_epoch"),
        _LOG.c.op == "epoch",
    )
)
_begin_head = Query(
    update(_HEAD)
    .where(_HEAD.c.organisation_id == bindparam("of_organisation"), _HEAD.c.member_id == bindparam("of_member"))
    .values(seq=bindparam("new_seq"), epoch=bindparam("new_epoch"))
)
AT_ONCE = 500
"""Logs whose entries are written by one statement."""


class Begun(NamedTuple):
    """A log's epoch, and how far the log of another epoch, which a phone named, is the same as this one."""

    epoch: uuid.UUID | None
    held: int


def held_of(session: Session, owner: Owner, epoch: uuid.UUID | None) -> int:
    """Return the last seq of an earlier epoch that the log still has; 0 of one that it does not know."""
    if epoch is None:
        return 0
    row = _end_of.first(session, of(owner, of_epoch=epoch))
    return 0 if row is None else int(row.seq) - 1


def begin_after_loss(
    session: Session, owner: Owner, epoch: uuid.UUID | None, cursor: int, now: dt.datetime, allowance: Allowance
) -> Begun:
    """Answer a phone that has seen more of the present epoch than there is: the log has lost its end, and gets a new epoch.

    In the caller's writing transaction; another phone may have come first.

    Parameters:
        allowance: the new epoch's entry is one of its edits: whoever only says so would fill the disk.

    Raises:
        app.sync.allowance.AllowanceSpent: the device must wait; nothing was begun.
    """
    head = lock_head(session, owner)
    if epoch == head.epoch and cursor > head.seq:
        spent_until = allowance.spend(head.spent_until, 1, 0, now)
        begin_epochs(session, [(owner.organisation_id, owner.member_id, head.seq, head.epoch)], now)
        head = lock_head(session, owner)._replace(spent_until=spent_until)
        move_head(session, owner, head)
    return Begun(head.epoch, held_of(session, owner, epoch))


def begin_everywhere(session: Session, now: dt.datetime) -> int:
    """Let every log begin a new epoch, in the caller's writing transaction; returns how many there are.

    For a database that may have gone back to an older state. On PostgreSQL as the tables' owner, who sees every organisation.
    """
    query = select(_HEAD.c.organisation_id, _HEAD.c.member_id, _HEAD.c.seq, _HEAD.c.epoch).with_for_update()
    heads = [tuple(row) for row in session.execute(query)]
    for begin in range(0, len(heads), AT_ONCE):
        begin_epochs(session, heads[begin : begin + AT_ONCE], now)
    return len(heads)


def begin_epochs(session: Session, heads: Sequence[tuple[Any, ...]], now: dt.datetime) -> None:
    """Begin an epoch of each of some logs, whose head rows are locked.

    Parameters:
        heads: organisation, member, seq and the epoch that ends, of each.
    """
    entries = [
        (
            organisation, member, seq + 1, ended, _office(organisation, member), "log", None, "epoch", 0, None, "", now, "applied",
            None,
        )
        for organisation, member, seq, ended in heads
    ]  # fmt: skip
    append(session, entries)
    for organisation, member, seq, _ in heads:
        _begin_head.run(
            session, {"of_organisation": organisation, "of_member": member, "new_seq": seq + 1, "new_epoch": uuid7()}
        )


def _office(organisation_id: int, member_id: int) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_OID, f"epoch/{organisation_id}/{member_id}")
