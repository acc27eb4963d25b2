"""Reads what else stands in the diary on the days of one transaction's records, where that decides what counts."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import structlog
from sqlalchemy import bindparam, select
from sqlmodel import Session

from app.diary.kinds import AVOIDED_TRIP, TRIP
from app.diary.repeated import Once, once
from app.prepared import Query
from app.sync.kind import Kind, UnreadableRow
from app.sync.log import of
from app.sync.owner import Owner
from app.sync.records import Difference, Record

_KINDS: dict[str, Kind] = {kind.name: kind for kind in (TRIP, AVOIDED_TRIP)}
log = structlog.get_logger()


def _query(kind: Kind) -> Query:
    table = kind.model.__table__
    said = (table.c.fields[name].as_string() for name in ("direction", "purpose", "additional", "reason"))
    # Not ordered: for an order by ids SQLite would read all of the person's rows instead of those of the days.
    return Query(
        select(table.c.id, table.c.date, *said).where(
            table.c.organisation_id == bindparam("of_organisation"),
            table.c.member_id == bindparam("of_member"),
            table.c.date.in_(bindparam("dates", expanding=True)),
            table.c.deleted.is_(False),
            # Nothing is added: by its index on seq SQLite would read all of the diary instead of the days.
            table.c.seq + 0 <= bindparam("before"),
        )
    )


_others = {name: _query(kind) for name, kind in _KINDS.items()}


def read_others(
    session: Session, owner: Owner, differences: Sequence[Difference], before: int
) -> list[tuple[str, Record]]:
    """Return the owner's other records, with their kinds, that fill the same of a day as those of the differences do or did.

    Of several that fill the same, the one with the smallest id: no other can begin or cease to count. Whole rows are read of these
    alone, however many a day holds. One that cannot be read is passed over, as a recount does.

    Parameters:
        before: as in `app.sync.registry.Projection.follow`.
    """
    found: list[tuple[str, Record]] = []
    for name, kind in _KINDS.items():
        mine = [one for one in differences if one.kind == name]
        filled: set[Once] = {
            place for one in mine for record in (one.before, one.after) if record and (place := once(record.checked))
        }
        if not filled:
            continue
        dates: set[dt.date] = {place[0] for place in filled}
        waiting: dict[Once, list[uuid.UUID]] = defaultdict(list)
        for row_id, date, *said in _others[name].tuples(session, of(owner, dates=list(dates), before=before)):
            if (place := _place(date, *said)) in filled:
                waiting[place].append(row_id)
        found += ((name, record) for record in _first_readable(session, owner, kind, waiting))
    return found


def _place(
    date: dt.date, direction: str | None, purpose: str | None, additional: str | None, reason: str | None
) -> Any:
    """Return what a stored row fills, as `once` does of a record; whoever reads the record asks that again."""
    if reason == "telework":
        return date, "telework"
    return (date, direction) if purpose == "commute" and additional not in ("1", "true") else None


def _first_readable(
    session: Session, owner: Owner, kind: Kind, waiting: dict[Once, list[uuid.UUID]]
) -> Iterator[Record]:
    """Yield for each place the record with the smallest id that can be read."""
    for ids in waiting.values():
        ids.sort(reverse=True)
    while waiting:
        smallest = {place: ids.pop() for place, ids in waiting.items()}
        rows = kind.load(session, owner, smallest.values())
        for place, row_id in smallest.items():
            record = _readable(kind, rows[row_id])
            if record is not None and once(record.checked) == place:
                yield record
                del waiting[place]
            elif not waiting[place]:
                del waiting[place]


def _readable(kind: Kind, row: Any) -> Record | None:
    try:
        return kind.open(row)
    except UnreadableRow as error:
        log.error("record_not_compared", kind=kind.name, error=str(error))
        return None
