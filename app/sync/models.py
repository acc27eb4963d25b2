"""Tables of the owner log: every person's one append-only log, numbered without gaps in commit order, and what was erased."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKeyConstraint, Index, SmallInteger, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.database import JsonText, Uuid16


class SyncedRow(SQLModel):
    """The columns of every synced kind: the latest view of its owner's log. Nothing is deleted, only marked.

    `fields` is what the person said, as JSON exactly as it goes over the wire, in one column, so that the log's rules are the same
    for every kind; `fields_version` tells which version of its kind's shape it has (`app.sync.kind`).
    """

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    id: uuid.UUID = Field(primary_key=True, sa_type=Uuid16)
    seq: int = Field(sa_type=BigInteger)
    deleted: bool = False
    fields: dict[str, Any] = Field(sa_type=JsonText)
    fields_version: int = Field(default=1, sa_type=SmallInteger, sa_column_kwargs={"server_default": "1"})
    writers: dict[str, int] = Field(sa_type=JsonText)
    conflicts: list[dict[str, Any]] | None = Field(default=None, sa_type=JsonText)


def synced_row(*more: str) -> tuple[ForeignKeyConstraint, *tuple[Index, ...]]:
    """Return what every table of a `SyncedRow` has beside its columns: its owner, and an index by the log's number.

    Parameters:
        more: columns by which an owner's rows are looked for besides.
    """
    owner = ("organisation_id", "member_id")
    return (
        ForeignKeyConstraint(owner, ["member.organisation_id", "member.member_id"]),
        *(Index(None, *owner, column) for column in ("seq", *more)),
    )


class OwnerHead(SQLModel, table=True):
    """The counter row of one person's log. It is locked first in every exchange, so numbers follow the commit order."""

    __tablename__ = "owner_head"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    seq: int = Field(sa_type=BigInteger)
    epoch: uuid.UUID = Field(sa_type=Uuid16)
    purged_seq: int = Field(
        default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"},
        description="The seq of the newest erasure; 0 says that nothing was ever erased, and nobody has to look.",
    )  # fmt: skip
    emptied_seq: int = Field(
        default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"},
        description="The seq at which everything was erased, 0 for never: what a device recorded before it heard of that goes too.",
    )  # fmt: skip
    emptied_epoch: uuid.UUID | None = Field(
        default=None, sa_type=Uuid16, description="The epoch of `emptied_seq`; in a later one it says nothing."
    )

    spent_until: datetime | None = Field(
        default=None,
        description="Up to when the allowance of edits is spent; None: nothing of it. See `app.sync.allowance`.",
    )

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
    )


class Purged(SQLModel, table=True):
    """The id of a row that was erased, and nothing else of it: so that it stays erased on every device."""

    __tablename__ = "purged"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    id: uuid.UUID = Field(primary_key=True, sa_type=Uuid16)
    kind: str = Field(primary_key=True, max_length=20)
    seq: int = Field(sa_type=BigInteger)

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["owner_head.organisation_id", "owner_head.member_id"]),
        Index(None, "organisation_id", "member_id", "seq"),
    )


class LogEntry(SQLModel, table=True):
    """One mutation as it arrived, with what became of it. `entity_id` is None if the device sent no readable id.

    Of one that was rejected stays that it came and why it was not taken, never what it said: the device has that, until its
    owner mends or discards it.
    """

    __tablename__ = "owner_log"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    seq: int = Field(primary_key=True, sa_type=BigInteger)
    mutation_id: uuid.UUID = Field(sa_type=Uuid16)
    device_id: uuid.UUID = Field(sa_type=Uuid16)
    kind: str = Field(max_length=20)
    entity_id: uuid.UUID | None = Field(default=None, sa_type=Uuid16)
    op: str = Field(max_length=10)
    base_seq: int = Field(sa_type=BigInteger)
    patch: dict[str, Any] | None = Field(default=None, sa_column=Column(JsonText))
    client_at: str = Field(max_length=40, description="The device's clock, for reading only: clocks order nothing.")
    received_at: datetime
    outcome: str = Field(max_length=10)
    reason: dict[str, Any] | None = Field(default=None, sa_column=Column(JsonText))

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["owner_head.organisation_id", "owner_head.member_id"]),
        UniqueConstraint("organisation_id", "member_id", "mutation_id"),
        CheckConstraint("outcome IN ('applied', 'kept', 'rejected')", name="outcome"),
    )
