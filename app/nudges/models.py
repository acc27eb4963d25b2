"""The table of nudges: one row for each person and week."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index
from sqlmodel import Field, SQLModel

from app.database import JsonText


class Nudge(SQLModel, table=True):
    """The message of one person in one week: planned once, claimed once, delivered at most once.

    `status`: planned → claimed → delivered, or failed. A claimed one that never ended was interrupted: it is not sent
    again, because it may have arrived.
    """

    __tablename__ = "nudge"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    week: date = Field(primary_key=True)
    voice: str = Field(max_length=12)
    language: str = Field(max_length=5)
    title: str = Field(max_length=120)
    body: str = Field(max_length=400)
    facts: dict[str, Any] = Field(sa_column=Column(JsonText, nullable=False))
    status: str = Field(default="planned", max_length=10)
    planned_at: datetime
    claimed_at: datetime | None = None
    ended_at: datetime | None = None
    deliveries: int = 0
    problem: str | None = Field(default=None, max_length=200)

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        CheckConstraint("status IN ('planned', 'claimed', 'delivered', 'failed')", name="status"),
        Index(None, "organisation_id", "status", "week"),
    )
