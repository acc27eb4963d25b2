"""The weekly figures, kept in the transaction of the trips. Whole numbers, so that they always equal a recount.

Weeks are named by their Monday. Units: metres, mg CO2e, öre, seconds. Unknown emissions and costs add nothing here;
`unknown_metres` tells how far was travelled without a sourced factor.
"""

from datetime import date

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Index
from sqlmodel import Field, SQLModel

from app.database import JsonText


class WeekFigure(SQLModel, table=True):
    """Distance, emissions and cost of one week by department, purpose, mode, vehicle owner and sharing."""

    __tablename__ = "week_figure"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    week: date = Field(primary_key=True)
    department_id: int = Field(primary_key=True)
    purpose: str = Field(primary_key=True, max_length=10)
    mode: str = Field(primary_key=True, max_length=16)
    vehicle_owner: str = Field(primary_key=True, max_length=10, description="Empty where the mode has no owner.")
    shared: bool = Field(primary_key=True, description="Two persons or more in the vehicle.")
    legs: int
    metres: int = Field(sa_type=BigInteger)
    milligrams: int = Field(sa_type=BigInteger)
    unknown_metres: int = Field(sa_type=BigInteger)
    ore: int = Field(sa_type=BigInteger)
    active_seconds: int = Field(sa_type=BigInteger)


class WeekParticipation(SQLModel, table=True):
    """How many people of a department recorded something in a week, and how many trips and avoided trips."""

    __tablename__ = "week_participation"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    week: date = Field(primary_key=True)
    department_id: int = Field(primary_key=True)
    people: int
    trips: int
    avoided: int


class MemberWeek(SQLModel, table=True):
    """One person's week, readable by the person alone; estimates and modules are computed from many of them."""

    __tablename__ = "member_week"

    organisation_id: int = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    week: date = Field(primary_key=True)
    department_id: int = Field(primary_key=True)
    trips: int
    avoided: int
    metres: int = Field(sa_type=BigInteger)
    milligrams: int = Field(sa_type=BigInteger)
    ore: int = Field(sa_type=BigInteger)
    active_seconds: int = Field(sa_type=BigInteger)
    saved_milligrams: int = Field(
        sa_type=BigInteger, description="Against driving the same distance alone, never below 0."
    )
    travel: dict[str, list[int]] = Field(
        sa_column=Column(JsonText, nullable=False, server_default="{}"),
        description="Sums by key, see `app.rollups.travel`; those above add up from them.",
    )

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "week", "member_id"),
    )


class PendingWeek(SQLModel, table=True):
    """By how much one person's week has changed since each figure of its organisation was last shown; see `app.disclosure`.

    Signed sums, kept in the transaction of the records. A row of which everything is 0 has nothing pending.
    """

    __tablename__ = "pending_week"

    organisation_id: int = Field(primary_key=True)
    week: date = Field(primary_key=True)
    member_id: int = Field(primary_key=True)
    department_id: int = Field(primary_key=True)
    people: int = Field(description="1 where the person had recorded nothing before, −1 where nothing is left.")
    trips: int
    avoided: int
    metres: int = Field(sa_type=BigInteger)
    milligrams: int = Field(sa_type=BigInteger)
    ore: int = Field(sa_type=BigInteger)
    active_metres: int = Field(sa_type=BigInteger)
    public_metres: int = Field(sa_type=BigInteger)
    shared_metres: int = Field(sa_type=BigInteger)
    car_metres: int = Field(sa_type=BigInteger)
    air_metres: int = Field(sa_type=BigInteger)
    unknown_metres: int = Field(sa_type=BigInteger)

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
    )
