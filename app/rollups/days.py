"""Reads what else stands in the diary on the days of one transaction's records, where that decides what counts."""

import datetime as dt
from collections.abc import Sequence
from operator import attrgetter
from typing import Any

import structlog
from sqlalchemy import Select, bindparam, select
from sqlmodel import Session

from app.diary.kinds import AVOIDED_TRIP, TRIP
from app.diary.repeated import Once, once
from app.sync.kind import Kind, UnreadableRow
from app.sync.log import of
from app.sync.owner import Owner
from app.sync.records import Difference, Record

_KINDS: dict[str, Kind] = {kind.name: kind for kind in (TRIP, AVOIDED_TRIP)}
log = structlog.get_logger()


def _query(kind: Kind) -> Select[Any]:
    # Built once: making a statement anew costs more than the database needs to run it.
    table = kind.model.__table__
    # Not ordered: for an order by ids SQLite would read all of the person's rows instead of those of the days.
    return select(table).where(
        table.c.organisation_id == bindparam("of_organisation"),
        table.c.member_id == bindparam("of_member"),
        table.c.date.in_(bindparam("dates", expanding=True)),
        table.c.deleted.is_(False),
        table.c.id.not_in(bindparam("touched", expanding=True)),
    )


_OTHERS = {name: _query(kind) for name, kind in _KINDS.items()}


def read_others(session: Session, owner: Owner, differences: Sequence[Difference]) -> list[tuple[str, Record]]:
    """Return the owner's other records, with their kinds, that fill the same of a day as those of the differences do or did.

    Of several that fill the same, the one with the smallest id: no other can begin or cease to count. At most one query for each
    kind, and none where nothing of the kind happens once a day. One that cannot be read is passed over, as a recount does.
    """
    found: list[tuple[str, Record]] = []
    for name, kind in _KINDS.items():
        mine = [one for one in differences if one.kind == name]
        filled: set[Once] = {
            place for one in mine for record in (one.before, one.after) if record and (place := once(record.checked))
        }
        if not filled:
            continue
        touched = [record.id for one in mine if (record := one.after or one.before)]
        dates: set[dt.date] = {place[0] for place in filled}
        rows = session.execute(_OTHERS[name], of(owner, dates=list(dates), touched=touched))
        for row in sorted(rows, key=attrgetter("id")):
            if (row.date, row.fields.get("direction", "telework")) not in filled:
                continue
            try:
                record = kind.open(row)
            except UnreadableRow as error:
                log.error("record_not_compared", kind=name, error=str(error))
                continue
            if (place := once(record.checked)) in filled:
                filled.remove(place)
                found.append((name, record))
    return found
