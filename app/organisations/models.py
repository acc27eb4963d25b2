"""Tables of organisations: the tenant, its departments, its members and its climate target."""

from datetime import date, datetime
from typing import Literal, get_args

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.database import JsonText

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

    __table_args__ = (CheckConstraint("privacy_floor >= 5", name="privacy_floor"),)


class Department(SQLModel, table=True):
    """Where decisions are taken; `head_count` is everyone employed there, not only those in the app."""

    __tablename__ = "department"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    department_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    name: str = Field(max_length=120)
    head_count: int

    __table_args__ = (
        CheckConstraint("head_count >= 0", name="head_count"),
        UniqueConstraint("organisation_id", "name"),
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

    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "department_id"], ["department.organisation_id", "department.department_id"]
        ),
        UniqueConstraint("organisation_id", "reference"),
    )


class Target(SQLModel, table=True):
    """The climate target: how much less CO2e per employee in the target year than in the baseline.

    `baseline_milligrams` is CO2e per employee and week, set when the baseline round is closed.
    """

    __tablename__ = "target"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    baseline_on: date
    baseline_milligrams: int
    target_on: date
    reduction_percent: float

    __table_args__ = (
        CheckConstraint("reduction_percent > 0 AND reduction_percent <= 100", name="reduction"),
        CheckConstraint("target_on > baseline_on", name="dates"),
        CheckConstraint("baseline_milligrams > 0", name="baseline"),
    )
