"""Which records repeat what a day holds already: they stay in the diary, but count nowhere until somebody says what is right.

A person goes to work once a day, and home once; two phones, or a phone and an import, that both recorded it did not make two
journeys of it. Of a person's commutes of one date in one direction, those that are not `additional` say the same thing: the one
with the smallest id counts. So do telework days of one date. The phone holds the same rule to the same vectors
(`tests/golden/repeated.json`).
"""

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Literal

from app.diary.schemas import AvoidedTripFields, TripFields

Once = tuple[dt.date, Literal["out", "home", "telework"]]
"""What happens at most once a day, unless the person says otherwise."""


def once(fields: TripFields | AvoidedTripFields) -> Once | None:
    """Return what a record fills of its day; None if there may be any number of its like."""
    if isinstance(fields, AvoidedTripFields):
        return (fields.date, "telework") if fields.reason == "telework" else None
    if fields.purpose != "commute" or fields.direction == "none" or fields.additional:
        return None
    return fields.date, fields.direction


def repeated(records: Iterable[tuple[uuid.UUID, TripFields | AvoidedTripFields]]) -> set[uuid.UUID]:
    """Return the ids of those among one person's living records that count nowhere; all records of a date must be there."""
    first: dict[Once, uuid.UUID] = {}
    others: set[uuid.UUID] = set()
    for record_id, fields in records:
        filled = once(fields)
        if filled is None:
            continue
        known = first.setdefault(filled, record_id)
        if record_id != known:
            first[filled], later = sorted((known, record_id))
            others.add(later)
    return others
