"""Tables of the plan: its measures, what is said about them, and which reminders their owners were sent."""

import uuid
from datetime import date, datetime
from typing import Literal, get_args

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, Index, UnicodeText
from sqlmodel import Field, SQLModel

from app.database import Uuid16
from app.ids import uuid7

Status = Literal["proposed", "decided", "under_way", "done", "dropped"]
STATUSES: tuple[Status, ...] = get_args(Status)
DECIDED: tuple[Status, ...] = ("decided", "under_way", "done")
"""What was decided and still holds."""
Unit = Literal["people", "trips"]
UNITS: tuple[Unit, ...] = get_args(Unit)
"""What the amount of a measure counts; trips are those of a year."""
Reminded = Literal["ahead", "passed"]
"""Of what an owner is reminded: that the deadline is near, or that it has passed."""


class PlanItem(SQLModel, table=True):
    """A measure of the plan, with a copy of what it promised when it was decided.

    `milligrams` is how much less CO2e a year, between `low_milligrams` and `high_milligrams` (95 %); `ore` what it costs a year,
    below 0 where it saves. What nobody has estimated is None. People who were erased are None, too.
    """

    __tablename__ = "plan_item"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    item_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    measure_key: str | None = Field(default=None, max_length=60, description="Its entry in the catalogue of measures.")
    title: str = Field(max_length=120)
    description: str = Field(default="", sa_type=UnicodeText)
    amount: int | None = Field(default=None, description="How many `unit` it is to reach.")
    unit: str | None = Field(default=None, max_length=10)
    milligrams: int | None = Field(default=None, sa_type=BigInteger)
    low_milligrams: int | None = Field(default=None, sa_type=BigInteger)
    high_milligrams: int | None = Field(default=None, sa_type=BigInteger)
    ore: int | None = Field(default=None, sa_type=BigInteger)
    status: str = Field(default="proposed", max_length=10)
    proposed_by: int | None = None
    proposed_on: date
    decided_by: int | None = None
    decided_on: date | None = None
    member_id: int | None = Field(default=None, description="The owner: who sees to it that it is done.")
    department_id: int | None = None
    deadline: date | None = None
    done_on: date | None = None
    actual_ore: int | None = Field(default=None, sa_type=BigInteger, description="What it came to cost a year.")
    version: int = Field(default=1, description="Grows by each change: who edits an old one is told.")

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "proposed_by"], ["member.organisation_id", "member.member_id"]),
        ForeignKeyConstraint(["organisation_id", "decided_by"], ["member.organisation_id", "member.member_id"]),
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        ForeignKeyConstraint(
            ["organisation_id", "department_id"], ["department.organisation_id", "department.department_id"]
        ),
        CheckConstraint("status IN ('proposed', 'decided', 'under_way', 'done', 'dropped')", name="status"),
        CheckConstraint("(amount IS NULL) = (unit IS NULL)", name="unit"),
        CheckConstraint("unit IN ('people', 'trips')", name="known_unit"),
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint("milligrams > 0", name="milligrams"),
        CheckConstraint("low_milligrams <= milligrams AND milligrams <= high_milligrams", name="interval"),
        CheckConstraint("(low_milligrams IS NULL) = (high_milligrams IS NULL)", name="both_ends"),
        CheckConstraint(
            "status NOT IN ('decided', 'under_way', 'done') OR decided_on IS NOT NULL AND deadline IS NOT NULL",
            name="decided",
        ),
        CheckConstraint("(status = 'done') = (done_on IS NOT NULL)", name="done"),
        Index(None, "organisation_id", "member_id"),
    )


class PlanComment(SQLModel, table=True):
    """What somebody said about a measure of the plan; it goes when its writer erases what is theirs."""

    __tablename__ = "plan_comment"

    organisation_id: int = Field(primary_key=True)
    comment_id: uuid.UUID = Field(default_factory=uuid7, primary_key=True, sa_type=Uuid16)
    item_id: int
    member_id: int
    at: datetime
    text: str = Field(sa_type=UnicodeText)

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "item_id"], ["plan_item.organisation_id", "plan_item.item_id"]),
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "item_id", "at"),
        Index(None, "organisation_id", "member_id"),
    )


class PlanReminder(SQLModel, table=True):
    """That an owner was reminded of a deadline: written in the transaction of the letter, so that there is one of each.

    The deadline is part of it: after one that was moved there is something new to be reminded of.
    """

    __tablename__ = "plan_reminder"

    organisation_id: int = Field(primary_key=True)
    item_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    kind: str = Field(max_length=10, primary_key=True)
    deadline: date = Field(primary_key=True)
    sent_on: date = Field(description="The day in the organisation's time zone.")

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "item_id"], ["plan_item.organisation_id", "plan_item.item_id"]),
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        CheckConstraint("kind IN ('ahead', 'passed')", name="kind"),
        Index(None, "organisation_id", "member_id", "sent_on"),
    )
