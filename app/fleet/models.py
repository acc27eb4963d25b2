"""Tables of the fleet: the cars, and how far each was driven on a day. No row is of a person.

Units: metres, öre, g CO2 per km, litres or kWh per 100 km.
"""

from datetime import date
from typing import Literal, get_args

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

Ownership = Literal["own", "pool", "leased", "benefit"]
OWNERSHIPS: tuple[Ownership, ...] = get_args(Ownership)
"""A `benefit` car is one person's, who has it as part of the pay."""


class Car(SQLModel, table=True):
    """A car that the organisation owns, leases or provides."""

    __tablename__ = "fleet_car"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    car_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    registration: str = Field(max_length=12, description="Capitals and digits alone.")
    name: str = Field(default="", max_length=80)
    ownership: str = Field(max_length=8)
    department_id: int | None = None
    fuel: str = Field(max_length=16, description="`app.emissions.vocabulary.Fuel`")
    grams_per_km: float | None = None
    per_100_km: float | None = None
    acquired_on: date | None = None
    ended_on: date | None = Field(default=None, description="The first day on which it is no more.")
    ore_per_year: int | None = Field(default=None, sa_type=BigInteger, description="Fixed cost.")
    ore_per_km: int | None = Field(default=None, description="What a kilometre more costs.")
    metres_per_year: int | None = Field(
        default=None, sa_type=BigInteger, description="As somebody says it, where no log tells it."
    )

    __table_args__ = (
        UniqueConstraint("organisation_id", "registration"),
        CheckConstraint("ownership IN ('own', 'pool', 'leased', 'benefit')", name="ownership"),
        ForeignKeyConstraint(
            ["organisation_id", "department_id"], ["department.organisation_id", "department.department_id"]
        ),
    )


class CarDay(SQLModel, table=True):
    """How far a car was driven on a day, from a driving log; never of a benefit car."""

    __tablename__ = "fleet_day"

    organisation_id: int = Field(primary_key=True)
    car_id: int = Field(primary_key=True)
    day: date = Field(primary_key=True)
    metres: int
    import_id: int

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "car_id"], ["fleet_car.organisation_id", "fleet_car.car_id"]),
        ForeignKeyConstraint(
            ["organisation_id", "import_id"], ["ledger_import.organisation_id", "ledger_import.import_id"]
        ),
        Index(None, "organisation_id", "import_id"),
    )
