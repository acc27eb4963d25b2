"""The exchange: one transaction that takes a device's mutations and hands back what it has not seen.

Knows no web framework and no kind of record; the caller opens the transaction and commits it. What must hold
(`docs/contracts.md`): the owner's head row is locked before anything is read; an id already in the log gets its stored answer;
each mutation is judged alone; numbers have no gaps.
"""

import datetime as dt
import uuid
from collections.abc import Iterable
from operator import attrgetter
from typing import Annotated

import msgspec
from msgspec import Meta
from sqlmodel import Session

from app.events import changed
from app.sync.allowance import Allowance
from app.sync.epochs import held_of
from app.sync.judging import Judging
from app.sync.log import Head, known_results, lock_head, read_head
from app.sync.owner import Owner
from app.sync.purging import has_not_heard, purged_since
from app.sync.registry import registry
from app.sync.schemas import MOST_CHANGES, Change, Exchange, Result


class UnknownCursor(Exception):
    """The device's epoch or cursor is not of this log: it pulls from 0 with `epoch` and keeps its outbox.

    Parameters:
        epoch: None where there is no log yet, as after a restore from before its first entry: the device begins it.
        held: how far this log is the same as that of the epoch which the device named, see `app.sync.epochs`.
        lost: the log has lost its end within the epoch: somebody has to begin another, `app.sync.epochs.begin_after_loss`.
    """

    def __init__(self, epoch: uuid.UUID | None, held: int = 0, *, lost: bool = False) -> None:
        super().__init__("unknown epoch or cursor")
        self.epoch, self.held, self.lost = epoch, held, lost


class Answer(msgspec.Struct, frozen=True):
    """What goes back: what became of the mutations, what the device has not seen, and where it now stands."""

    results: Annotated[dict[uuid.UUID, Result], Meta(description="by the id of the mutation")]
    changes: Annotated[list[Change], Meta(max_length=MOST_CHANGES, description="in the order of seq")]
    cursor: int
    more: Annotated[bool, Meta(description="ask again, from this cursor")]
    epoch: uuid.UUID

    def as_json(self) -> bytes:
        """Encode the answer, with the rows' text taken over as it is."""
        return msgspec.json.encode(self)


def exchange(
    session: Session, owner: Owner, request: Exchange, now: dt.datetime, allowance: Allowance | None = None
) -> Answer:
    """Take the mutations and return what the device has not seen, in the caller's writing transaction.

    Parameters:
        allowance: how much the log may grow by in a day; without one as much as is sent, for imports and commands.

    Raises:
        UnknownCursor: the device must pull from 0; nothing was taken.
        app.sync.allowance.AllowanceSpent: the device must wait; nothing was taken.
    """
    head = lock_head(session, owner)
    _check_cursor(session, owner, request, head)
    known = results = known_results(session, owner, [mutation.mutation_id for mutation in request.mutations])
    fresh = [one for one in request.mutations if one.mutation_id not in known] if known else request.mutations
    page = None
    if fresh:
        if allowance:
            # What the log has already costs nothing: an answer that was lost must never keep a phone waiting.
            size = request.size * len(fresh) // len(request.mutations)
            head = head._replace(spent_until=allowance.spend(head.spent_until, len(fresh), size, now))
        erased = has_not_heard(session, owner, head, request.device_id, request.cursor)
        judging = Judging(session, owner, request.device_id, head, now, fresh, erased=erased)
        results = judging.judge_all()
        written = judging.finish()
        changed(session, owner.organisation_id)
        if request.cursor == head.seq:
            # The device had seen everything: what is new to it is what was just written, and need not be read again.
            page = _page(written, judging.seq)
        head = head._replace(seq=judging.seq)
    changes, cursor, more = page or _changes(session, owner, request.cursor, head)
    return Answer(known | results if known else results, changes, cursor, more, head.epoch)


def pull(session: Session, owner: Owner, request: Exchange) -> Answer | None:
    """Return what a device has not seen, in a reading transaction that keeps no writer waiting; None if the log is not begun.

    The head is read first and bounds what is returned: a row that commits meanwhile waits for the next exchange, where a
    newer neighbour could otherwise move the cursor past it.

    Raises:
        UnknownCursor: the device must pull from 0.
    """
    head = read_head(session, owner)
    if head is None:
        return None
    _check_cursor(session, owner, request, head)
    changes, cursor, more = _changes(session, owner, request.cursor, head)
    return Answer({}, changes, cursor, more, head.epoch)


def _check_cursor(session: Session, owner: Owner, request: Exchange, head: Head) -> None:
    known = request.epoch == head.epoch if request.epoch is not None else request.cursor == 0
    if known and request.cursor <= head.seq:
        return
    if known:
        raise UnknownCursor(head.epoch, lost=True)
    # The head of a log that begins is not kept when nothing is taken: the epoch would be another one each time, and the phone,
    # which sends nothing before it has pulled, would never come in.
    raise UnknownCursor(head.epoch if head.seq else None, held_of(session, owner, request.epoch))


def _changes(session: Session, owner: Owner, after: int, head: Head) -> tuple[list[Change], int, bool]:
    """Return at most a page of rows, the cursor behind them, and whether more wait."""
    if after >= head.seq:
        return [], head.seq, False
    return _page(_all_changes(session, owner, after, head), head.seq)


def _page(changes: Iterable[Change], until: int) -> tuple[list[Change], int, bool]:
    rows = sorted(changes, key=attrgetter("seq"))
    page = rows[:MOST_CHANGES]
    more = len(rows) > MOST_CHANGES
    return page, page[-1].seq if more else until, more


def _all_changes(session: Session, owner: Owner, after: int, head: Head) -> list[Change]:
    found: list[Change] = []
    for kind in registry().kinds.values():
        found += kind.changes(session, owner, after, head.seq, MOST_CHANGES + 1)
    if head.purged_seq > after:
        found += purged_since(session, owner, after, head.seq, MOST_CHANGES + 1)
    return found
