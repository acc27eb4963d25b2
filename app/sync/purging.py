"""Erasure: what is purged leaves the server, its log and every device, and never comes back from any of them.

A row's id is all that stays. It reaches every device as a change that says `purged`, also in a new epoch, in which a device
would otherwise send again what the server no longer has; and a late edit of it is rejected, without its words being logged.
Where everything was erased, so is what waits on a device that has not heard of it yet: its owner meant that, too.
"""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
import structlog
from sqlalchemy import ColumnElement, bindparam, delete, select, update
from sqlmodel import Session

from app.bulk import Bulk
from app.events import changed
from app.ids import uuid7
from app.prepared import Query
from app.sync.kind import Kind, UnreadableRow
from app.sync.log import Head, append, has_written, lock_head, of
from app.sync.models import LogEntry, OwnerHead, Purged
from app.sync.owner import Owner
from app.sync.records import Difference, Rejected
from app.sync.registry import registry
from app.sync.schemas import Change

_PURGED = Purged.__table__  # type: ignore[attr-defined]
_LOG = LogEntry.__table__  # type: ignore[attr-defined]
_HEAD = OwnerHead.__table__  # type: ignore[attr-defined]
_OF_OWNER = (_PURGED.c.organisation_id == bindparam("of_organisation"), _PURGED.c.member_id == bindparam("of_member"))
_among = Query(
    select(_PURGED.c.kind, _PURGED.c.id).where(*_OF_OWNER, _PURGED.c.id.in_(bindparam("ids", expanding=True)))
)
_since = Query(
    select(_PURGED.c.kind, _PURGED.c.id, _PURGED.c.seq)
    .where(*_OF_OWNER, _PURGED.c.seq > bindparam("after"), _PURGED.c.seq <= bindparam("until"))
    .order_by(_PURGED.c.seq)
    .limit(bindparam("most"))
)
AT_ONCE = 500
"""Rows that are erased by one statement, and in one transaction where there are many: PostgreSQL takes 65,535 parameters, and
other writers wait for one slice alone."""
_NOTHING = msgspec.Raw(b"{}")
_ERASED = Rejected("purged", "id", "this was erased and stays erased")
log = structlog.get_logger()
_keep_id = Bulk(Purged, ("organisation_id", "member_id", "id", "kind", "seq"))


def purged_among(
    session: Session, owner: Owner, wanted: Mapping[str, Iterable[uuid.UUID]]
) -> frozenset[tuple[str, uuid.UUID]]:
    """Return which of the owner's rows, by kind and id, were erased."""
    ids = [row_id for some in wanted.values() for row_id in some]
    return frozenset((row.kind, row.id) for row in _among.rows(session, of(owner, ids=ids)))


def purged_of_kind(session: Session, owner: Owner, kind_name: str) -> Sequence[uuid.UUID]:
    """Return the ids of all the owner's rows of a kind that were ever erased."""
    return session.scalars(select(_PURGED.c.id).where(*_of(_PURGED, owner), _PURGED.c.kind == kind_name)).all()


def purged_since(session: Session, owner: Owner, after: int, until: int, limit: int) -> list[Change]:
    """Return what was erased with `after` < seq ≤ `until`, in order."""
    rows = _since.rows(session, of(owner, after=after, until=until, most=limit))
    return [Change(row.kind, row.id, row.seq, True, _NOTHING, None, (), purged=True) for row in rows]


def purge(session: Session, owner: Owner, kind_name: str, ids: Iterable[uuid.UUID], now: dt.datetime) -> int:
    """Erase rows of one kind for good, in the caller's writing transaction; returns how many there were.

    The rows go, with what belongs to them (`Kind.belongings`), and the projections stop counting them. The log keeps that
    something came, but neither what was said nor what was wrong with it.

    Parameters:
        kind_name: a kind of the registry.
        ids: the rows; those that are not the owner's are passed over like unknown ones. Of very many, give the writers of
            others a chance in between: call it again in another transaction.
    """
    wanted = list(ids)
    slices = (wanted[at : at + AT_ONCE] for at in range(0, len(wanted), AT_ONCE))
    return sum(_purge(session, owner, registry().kinds[kind_name], some, now) for some in slices)


def purge_some(session: Session, owner: Owner, now: dt.datetime) -> int:
    """Erase some of what a person ever recorded; returns how many rows, 0 when nothing is left.

    To erase everything call it, in a transaction each, until it returns 0: then their log has not a word any more. From the
    first call on, what a device recorded before it hears of the erasure is erased with the rest.
    """
    lock_head(session, owner)
    count = 0
    for kind in registry().kinds.values():
        table = kind.model.__table__
        left = select(table.c.id).where(*_of(table, owner)).limit(AT_ONCE - count)
        count += _purge(session, owner, kind, session.scalars(left).all(), now)
        if count == AT_ONCE:
            break
    if count == 0:
        _empty_log(session, owner)
    head = lock_head(session, owner)
    session.execute(update(_HEAD).where(*_of(_HEAD, owner)).values(emptied_seq=head.seq, emptied_epoch=head.epoch))
    return count


def purge_all(session: Session, owner: Owner, now: dt.datetime) -> int:
    """Erase everything that a person ever recorded in one transaction; returns how many rows there were."""
    count = 0
    while some := purge_some(session, owner, now):
        count += some
    return count


def has_not_heard(session: Session, owner: Owner, head: Head, device_id: uuid.UUID, cursor: int) -> bool:
    """Tell whether a device sends what it recorded before it heard that everything was erased.

    One that begins anew pulls from 0, and nothing of its own is taken for erased, nor between two pages: those that end before
    the erasure's last number end at an erased row. Whoever stands elsewhere, or has sent something before, had not heard.
    """
    if not 0 < cursor < head.emptied_seq:
        return False
    ends_a_page = select(_PURGED.c.seq).where(*_of(_PURGED, owner), _PURGED.c.seq == cursor).limit(1)
    return has_written(session, owner, device_id, head.emptied_seq) or session.execute(ends_a_page).first() is None


def _purge(session: Session, owner: Owner, kind: Kind, ids: Sequence[uuid.UUID], now: dt.datetime) -> int:
    if not ids:
        return 0
    head = lock_head(session, owner)
    rows = kind.load(session, owner, set(ids))
    if not rows:
        return 0
    differences = [difference for row in rows.values() if not row.deleted and (difference := _taken_back(kind, row))]
    for model, column in (*kind.belongings, (kind.model, "id")):
        table = model.__table__
        mine = (table.c.organisation_id == owner.organisation_id, table.c.member_id == owner.member_id)
        session.execute(delete(table).where(*mine, table.c[column].in_(list(rows))))
    _empty_log(session, owner, _LOG.c.entity_id.in_(list(rows)))
    numbered = list(enumerate(sorted(rows), start=head.seq + 1))
    mine = (owner.organisation_id, owner.member_id)
    _keep_id.run(session, [(*mine, row_id, kind.name, seq) for seq, row_id in numbered])
    office = uuid.uuid5(uuid.NAMESPACE_OID, f"purge/{owner.organisation_id}/{owner.member_id}")
    append(
        session,
        [
            (*mine, seq, uuid7(), office, kind.name, row_id, "purge", 0, None, "", now, "applied", None)
            for seq, row_id in numbered
        ],
    )
    last = numbered[-1][0]
    session.execute(update(_HEAD).where(*_of(_HEAD, owner)).values(seq=last, purged_seq=last))
    registry().tell(session, owner, differences, head.seq)
    changed(session, owner.organisation_id)
    return len(rows)


def _taken_back(kind: Kind, row: Any) -> Difference | None:
    try:
        return Difference(kind.name, kind.open(row), None)
    except UnreadableRow as error:
        # It has to go all the same; what projections had counted of it can only be counted anew.
        log.error("erased_row_unreadable", kind=kind.name, error=str(error), expected="run `cero rollup rebuild`")
        return None


def _empty_log(session: Session, owner: Owner, *which: ColumnElement[bool]) -> None:
    """Take the words out of the owner's entries; what was rejected answers from now on that it was erased."""
    entries = update(_LOG).where(*_of(_LOG, owner), *which)
    session.execute(entries.values(patch=None, client_at=""))
    session.execute(entries.where(_LOG.c.outcome == "rejected").values(reason=_ERASED.as_reason()))


def _of(table: Any, owner: Owner) -> tuple[ColumnElement[bool], ...]:
    return (table.c.organisation_id == owner.organisation_id, table.c.member_id == owner.member_id)
