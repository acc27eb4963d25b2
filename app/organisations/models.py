"""Tables of organisations: the tenant, its departments, its members and its climate target."""

import uuid
from datetime import date, datetime
from typing import Any, Literal, get_args

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.database import JsonText, Uuid16
from app.ids import uuid7

Role = Literal["employee", "coordinator", "manager", "network_lead"]
ROLES: tuple[Role, ...] = get_args(Role)
"""What a member may do."""


class Organisation(SQLModel, table=True):
    """A tenant. Its id leads the key of every other table; `last_id` numbers its departments, members and rounds."""

    __tablename__ = "organisation"

    organisation_id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=120)
    language: str = Field(default="sv", max_length=5)
    time_zone: str = Field(default="Europe/Stockholm", max_length=64)
    privacy_floor: int = 5
    last_id: int = 0
    demonstration: bool = False
    created_at: datetime
    country: str = Field(
        default="SE", max_length=2, sa_column_kwargs={"server_default": "SE"},
        description="Whose public holidays are free days here (ISO 3166-1 alpha-2).",
    )  # fmt: skip
    nudge_weekday: int = Field(default=4, sa_column_kwargs={"server_default": "4"}, description="0 is Monday.")
    nudge_hour: int = Field(
        default=14, sa_column_kwargs={"server_default": "14"}, description="Local hour from which messages are sent."
    )
    email_domains: list[str] = Field(
        default_factory=list, sa_type=JsonText, sa_column_kwargs={"server_default": "[]"},
        description="Whoever proves an address of one of these may join; without any, the poster is enough.",
    )  # fmt: skip

    __table_args__ = (
        CheckConstraint("privacy_floor >= 5", name="privacy_floor"),
        CheckConstraint("nudge_weekday BETWEEN 0 AND 6", name="nudge_weekday"),
        CheckConstraint("nudge_hour BETWEEN 0 AND 23", name="nudge_hour"),
    )


class Department(SQLModel, table=True):
    """Where decisions are taken; `head_count` is everyone employed there, not only those in the app.

    Departments form a tree; nobody works in one that has ended, and its figures stay.
    """

    __tablename__ = "department"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    department_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    name: str = Field(max_length=120)
    head_count: int
    parent_id: int | None = Field(default=None, description="The department that it is part of.")
    ended_on: date | None = Field(default=None, description="The first day on which it is no more.")

    __table_args__ = (
        CheckConstraint("head_count >= 0", name="head_count"),
        UniqueConstraint("organisation_id", "name"),
        ForeignKeyConstraint(
            ["organisation_id", "parent_id"], ["department.organisation_id", "department.department_id"]
        ),
    )


class HeadCount(SQLModel, table=True):
    """How many are employed in a department from a date on, until its next head count."""

    __tablename__ = "head_count"

    organisation_id: int = Field(primary_key=True)
    department_id: int = Field(primary_key=True)
    valid_from: date = Field(primary_key=True)
    head_count: int

    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "department_id"], ["department.organisation_id", "department.department_id"]
        ),
        CheckConstraint("head_count >= 0", name="head_count"),
    )


class Member(SQLModel, table=True):
    """A person in an organisation; `roles` is a list of `Role`."""

    __tablename__ = "member"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    department_id: int
    name: str = Field(max_length=120)
    reference: str | None = Field(
        default=None, max_length=80, description="The organisation's own name for the person, e.g. in imports."
    )
    roles: list[str] = Field(default_factory=lambda: ["employee"], sa_type=JsonText)
    language: str = Field(default="sv", max_length=5)
    employed_from: date | None = None
    left_on: date | None = None
    email: str | None = Field(
        default=None, max_length=254, description="As `app.organisations.addresses` writes it; not always proved yet."
    )
    joined_on: date | None = Field(default=None, description="The first sign-in; until then somebody is only expected.")

    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "department_id"], ["department.organisation_id", "department.department_id"]
        ),
        UniqueConstraint("organisation_id", "reference"),
        Index(None, "organisation_id", "email", unique=True),
    )


class Target(SQLModel, table=True):
    """The climate target: how much less CO2e per employee in the target year than in the baseline.

    `baseline_milligrams` is CO2e per employee and week, `baseline_on` the first day that it was measured on: both are known when
    the baseline round is closed.
    """

    __tablename__ = "target"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    baseline_on: date | None = None
    baseline_milligrams: int | None = None
    target_on: date
    reduction_percent: float

    __table_args__ = (
        CheckConstraint("reduction_percent > 0 AND reduction_percent <= 100", name="reduction"),
        CheckConstraint("target_on > baseline_on", name="dates"),
        CheckConstraint("baseline_milligrams > 0", name="baseline"),
    )


class AuditEntry(SQLModel, table=True):
    """One administrative act, for the organisation to read: who did what, when.

    `act` is one of `app.organisations.audit.Act`; `about` says what it was done to, by ids, departments' names and values: a
    person is named by id alone, so that nothing is left of who was erased.
    """

    __tablename__ = "audit_entry"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    entry_id: uuid.UUID = Field(default_factory=uuid7, primary_key=True, sa_type=Uuid16)
    at: datetime
    member_id: int | None = Field(default=None, description="Who did it; None: whoever runs the installation.")
    act: str = Field(max_length=40)
    about: dict[str, Any] = Field(default_factory=dict, sa_type=JsonText)

    __table_args__ = (Index(None, "organisation_id", "at"),)
