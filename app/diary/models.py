"""Tables of the diary. Beside what every synced row has (`SyncedRow`), columns are what was computed from its fields or what
queries need.
"""

import datetime as dt
import uuid
from typing import Any

from sqlalchemy import Column, ForeignKeyConstraint
from sqlmodel import Field, SQLModel

from app.database import JsonText, Uuid16
from app.sync.models import SyncedRow, synced_row


class Trip(SyncedRow, table=True):
    """One movement on one local date; its legs with factor, edition and boundary are in `computed`.

    `department_id` is where the person worked when the trip was first stored. Units: metres, mg CO2e, öre, seconds;
    None is unknown.
    """

    __tablename__ = "trip"

    date: dt.date
    department_id: int
    computed: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))

    __table_args__ = synced_row("date")


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


class Usual(SyncedRow, table=True):
    """A saved commute or business template."""

    __tablename__ = "usual"

    __table_args__ = synced_row()


class AvoidedTrip(SyncedRow, table=True):
    """A trip that was not made: telework or a remote meeting. Counted apart, never as negative emissions."""

    __tablename__ = "avoided_trip"

    date: dt.date
    department_id: int

    __table_args__ = synced_row("date")


class Vehicle(SyncedRow, table=True):
    """A vehicle of a person's own or at their disposal, with its fuel and g/km."""

    __tablename__ = "vehicle"

    __table_args__ = synced_row()


class Schedule(SyncedRow, table=True):
    """When a person works: weekdays and leave."""

    __tablename__ = "schedule"

    __table_args__ = synced_row()
