"""Tables of measurement: rounds, and the head counts that turn those who answered into everyone."""

from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from app.database import JsonText

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
    closed_at: datetime | None = Field(
        default=None, description="When a coordinator closed it, before it would have closed by itself."
    )

    usual_ways: dict[str, Any] | None = Field(
        default=None,
        sa_column=Column(JsonText),
        description="`app.measurement.usual_ways.UsualWays`: a margin of everyone employed",
    )

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


class ReleasedRound(SQLModel, table=True):
    """What is told of a round: estimated once, when all its weeks are closed, and the same from then on."""

    __tablename__ = "released_round"

    organisation_id: int = Field(primary_key=True)
    round_id: int = Field(primary_key=True)
    figures: dict[str, Any] = Field(
        sa_column=Column(JsonText, nullable=False), description="`app.measurement.comparison.RoundFigures`"
    )
    released_at: datetime

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "round_id"], ["round.organisation_id", "round.round_id"]),
    )


class ReleasedStanding(SQLModel, table=True):
    """How uncertain it is where the organisation stands now, for the weeks that are told as now."""

    __tablename__ = "released_standing"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    figures: dict[str, Any] = Field(
        sa_column=Column(JsonText, nullable=False), description="`app.measurement.standing.Standing`"
    )
    released_at: datetime
