"""How a patch meets a row: field by field, the later arrival wins and the loser is kept. Pure; knows no database.

The order of arrival decides, never a clock. A writer is *unseen* by a patch if it wrote after the patch's `base_seq` and came
from another device.
"""

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from app.sync.records import EVERY_FIELD, Record

DeviceOf = Callable[[int], uuid.UUID | None]
"""Tells which device wrote an entry of the log."""


def put(
    record: Record, patch: Mapping[str, Any], base_seq: int, device_id: uuid.UUID, seq: int, device_of: DeviceOf
) -> Record:
    """Return the record with the patch applied, not yet judged; the given record is untouched.

    A put revives a deleted record: an edit the deleter had not seen beats the delete, and one by somebody who had seen it is
    an undo.

    Parameters:
        patch: the changed fields alone; None clears one.
        base_seq: the row's seq as the device last saw it, 0 for a new one.
        seq: the seq of this edit in the log.
        device_of: tells which device wrote an earlier entry.
    """
    if not record.writers:
        return Record(record.id, seq, False, dict(patch), {EVERY_FIELD: seq}, stored=record.stored)
    conflicts = list(record.conflicts or ())
    writers = dict(record.writers)
    for name, value in patch.items():
        writer = writers.get(name, writers[EVERY_FIELD])
        seen = writer <= base_seq
        if seen:
            conflicts = [conflict for conflict in conflicts if conflict["field"] != name]
        elif device_of(writer) != device_id and record.fields.get(name) != value:
            conflicts.append({"field": name, "value": record.fields.get(name), "seq": writer})
        writers[name] = seq
    return Record(record.id, seq, False, {**record.fields, **patch}, writers, conflicts or None, stored=record.stored)


def delete(record: Record, base_seq: int, device_id: uuid.UUID, seq: int, device_of: DeviceOf) -> Record | None:
    """Return the record marked as deleted, or None if an edit the deleter had not seen keeps it; parameters as for `put`."""
    unseen = [writer for writer in record.writers.values() if writer > base_seq and device_of(writer) != device_id]
    if unseen:
        return None
    return replace(record, seq=seq, deleted=True)
