"""Tables of the diary. Each row is the latest view of its owner's log (`app.sync`); nothing is deleted, only marked.

`fields` is what the person said, as JSON exactly as it goes over the wire; the other columns are what was computed from it
or what queries need. One column for all fields keeps the owner log's rules the same for every kind.
"""

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Index, SmallInteger
from sqlmodel import Field, SQLModel

from app.database import JsonText, Uuid16


def _fields_version() -> Any:
    """Return the column that tells which version of its kind's shape `fields` has; see `app.sync.kind`."""
    return Field(default=1, sa_type=SmallInteger, sa_column_kwargs={"server_default": "1"})


def _owner() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"])


class Trip(SQLModel, table=True):
    """One movement on one local date; its legs with factor, edition and boundary are in `computed`.

    `department_id` is where the person worked when the trip was first stored. Units: metres, mg CO2e, öre, seconds;
    None is unknown.
    """

    __tablename__ = "trip"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    id: uuid.UUID = Field(primary_key=True, sa_type=Uuid16)
    seq: int = Field(sa_type=BigInteger)
    deleted: bool = False
    fields: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))
    fields_version: int = _fields_version()
    writers: dict[str, int] = Field(sa_column=Column(JsonText, nullable=False))
    conflicts: list[dict[str, Any]] | None = Field(default=None, sa_column=Column(JsonText))
    date: dt.date
    department_id: int
    computed: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))

    __table_args__ = (
        _owner(),
        Index(None, "organisation_id", "member_id", "seq"),
        Index(None, "organisation_id", "member_id", "date"),
    )


class EarlierResult(SQLModel, table=True):
    """What a trip was computed with before its organisation had it recomputed; both results stay readable."""

    __tablename__ = "earlier_result"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    trip_id: uuid.UUID = Field(primary_key=True, sa_type=Uuid16)
    replaced_at: dt.datetime = Field(primary_key=True)
    computed: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))

    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "member_id", "trip_id"], ["trip.organisation_id", "trip.member_id", "trip.id"]
        ),
    )


class Usual(SQLModel, table=True):
    """A saved commute or business template."""

    __tablename__ = "usual"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    id: uuid.UUID = Field(primary_key=True, sa_type=Uuid16)
    seq: int = Field(sa_type=BigInteger)
    deleted: bool = False
    fields: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))
    fields_version: int = _fields_version()
    writers: dict[str, int] = Field(sa_column=Column(JsonText, nullable=False))
    conflicts: list[dict[str, Any]] | None = Field(default=None, sa_column=Column(JsonText))

    __table_args__ = (_owner(), Index(None, "organisation_id", "member_id", "seq"))


class AvoidedTrip(SQLModel, table=True):
    """A trip that was not made: telework or a remote meeting. Counted apart, never as negative emissions."""

    __tablename__ = "avoided_trip"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    id: uuid.UUID = Field(primary_key=True, sa_type=Uuid16)
    seq: int = Field(sa_type=BigInteger)
    deleted: bool = False
    fields: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))
    fields_version: int = _fields_version()
    writers: dict[str, int] = Field(sa_column=Column(JsonText, nullable=False))
    conflicts: list[dict[str, Any]] | None = Field(default=None, sa_column=Column(JsonText))
    date: dt.date
    department_id: int

    __table_args__ = (
        _owner(),
        Index(None, "organisation_id", "member_id", "seq"),
        Index(None, "organisation_id", "member_id", "date"),
    )


class Vehicle(SQLModel, table=True):
    """A vehicle of a person's own or at their disposal, with its fuel and g/km."""

    __tablename__ = "vehicle"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    id: uuid.UUID = Field(primary_key=True, sa_type=Uuid16)
    seq: int = Field(sa_type=BigInteger)
    deleted: bool = False
    fields: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))
    fields_version: int = _fields_version()
    writers: dict[str, int] = Field(sa_column=Column(JsonText, nullable=False))
    conflicts: list[dict[str, Any]] | None = Field(default=None, sa_column=Column(JsonText))

    __table_args__ = (_owner(), Index(None, "organisation_id", "member_id", "seq"))


class Schedule(SQLModel, table=True):
    """When a person works: weekdays and leave."""

    __tablename__ = "schedule"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    id: uuid.UUID = Field(primary_key=True, sa_type=Uuid16)
    seq: int = Field(sa_type=BigInteger)
    deleted: bool = False
    fields: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))
    fields_version: int = _fields_version()
    writers: dict[str, int] = Field(sa_column=Column(JsonText, nullable=False))
    conflicts: list[dict[str, Any]] | None = Field(default=None, sa_column=Column(JsonText))

    __table_args__ = (_owner(), Index(None, "organisation_id", "member_id", "seq"))
