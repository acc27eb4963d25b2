"""A patch meets a row alike on the phone, which shows it at once, and on the server, which decides.

The phone's own tests run `tests/golden/merge.json` too. Conflicts between devices are the server's alone: tests/test_sync.py.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from app.ids import uuid7
from app.sync import merge
from app.sync.records import EVERY_FIELD, Record

CASES = json.loads((Path(__file__).parent / "golden" / "merge.json").read_text(encoding="utf-8"))
DEVICE = uuid7()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_edits_of_one_device_end_where_the_phone_has_shown_them(case: dict[str, Any]) -> None:
    record = Record(uuid7())
    if case["server"] is not None:
        record = Record(record.id, 1, case.get("deleted", False), case["server"], {EVERY_FIELD: 1})
    for seq, edit in enumerate(case["edits"], 2):
        if edit["op"] == "put":
            record = merge.put(record, edit["patch"], 1, DEVICE, seq, lambda _: DEVICE)
        else:
            deleted = merge.delete(record, 1, DEVICE, seq, lambda _: DEVICE)
            assert deleted
            record = deleted
    assert (None if record.deleted else record.fields) == case["fields"]
    assert not record.conflicts
