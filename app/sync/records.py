"""A record on its way through the owner log, and what came of it.

`gc=False` here and elsewhere: nothing of it ever stands in a circle, and an exchange makes thousands of them, which the garbage
collector would walk through again and again.
"""

import uuid
from typing import Any

from msgspec import Struct, field

from app.codes import RejectionCode
from app.sync.schemas import Conflict, Reason

EVERY_FIELD = "*"
"""Key in `writers` of the entry that wrote every field without a key of its own."""


class Rejected(ValueError):
    """A mutation that cannot be taken: a code the app translates, the field, and an English sentence."""

    def __init__(self, code: RejectionCode, field: str, message: str) -> None:
        super().__init__(message)
        self.code, self.field, self.message = code, field, message

    def as_reason(self) -> Reason:
        """Return what goes over the wire."""
        return {"code": self.code, "field": self.field, "message": self.message}


class Record(Struct, gc=False):
    """One row of a kind.

    Parameters:
        fields: what the person said, as it goes over the wire.
        writers: the seq of the entry that wrote a field, by its name; see `EVERY_FIELD`.
        checked: the fields in the kind's shape.
        derived: what the kind computes from them and stores beside them, a tuple in the order of its `extra` columns.
        stored: how the row stood when the transaction began, None for a new one.
    """

    id: uuid.UUID
    seq: int = 0
    deleted: bool = False
    fields: dict[str, Any] = field(default_factory=dict)
    writers: dict[str, int] = field(default_factory=dict)
    conflicts: list[Conflict] | None = None
    checked: Any = None
    derived: Any = ()
    stored: "Record | None" = None


class Difference(Struct, frozen=True, gc=False):
    """What one transaction did to a record: how it stood before, and how it stands now. None: there was, or is, nothing."""

    kind: str
    before: Record | None
    after: Record | None

    @staticmethod
    def of(kind: str, record: Record) -> "Difference":
        """Compare a record with how it was stored; a deleted one is nothing."""
        was = record.stored
        return Difference(kind, None if was is None or was.deleted else was, None if record.deleted else record)
