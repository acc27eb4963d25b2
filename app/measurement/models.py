"""Tables of measurement: rounds, and the head counts that turn those who answered into everyone."""

from datetime import date
from typing import Literal

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

RoundKind = Literal["baseline", "follow_up"]


class Round(SQLModel, table=True):
    """A measurement over whole weeks: `weeks` of them from the Monday `starts_on`."""

    __tablename__ = "round"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    round_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str = Field(max_length=10)
    name: str = Field(max_length=80)
    starts_on: date
    weeks: int

    __table_args__ = (
        UniqueConstraint("organisation_id", "starts_on"),
        CheckConstraint("kind IN ('baseline', 'follow_up')", name="kind"),
        CheckConstraint("weeks BETWEEN 1 AND 53", name="weeks"),
    )


class RoundHeadCount(SQLModel, table=True):
    """How many were employed in a department during a round."""

    __tablename__ = "round_head_count"

    organisation_id: int = Field(primary_key=True)
    round_id: int = Field(primary_key=True)
    department_id: int = Field(primary_key=True)
    head_count: int

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "round_id"], ["round.organisation_id", "round.round_id"]),
        ForeignKeyConstraint(
            ["organisation_id", "department_id"], ["department.organisation_id", "department.department_id"]
        ),
        CheckConstraint("head_count >= 0", name="head_count"),
    )
