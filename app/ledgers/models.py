"""Tables of ledgers: each file that was taken in, and what it adds up to. No row of a person is here.

Units: metres, mg CO2e, öre, millilitres or watt-hours; whole numbers.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index, LargeBinary
from sqlmodel import Field, SQLModel


class LedgerImport(SQLModel, table=True):
    """A file that was taken in; taking it back deletes it with all that came from it."""

    __tablename__ = "ledger_import"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    import_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str = Field(max_length=20, description="`app.ledgers.vocabulary.Kind`, or `driving_log` of the fleet.")
    file_name: str = Field(max_length=120)
    digest: bytes = Field(sa_type=LargeBinary, description="SHA-256 of the rows: the same file is known again.")
    starts_on: date
    ends_on: date = Field(description="The last day that it covers, included.")
    row_count: int
    left_out: int
    imported_at: datetime

    __table_args__ = (Index(None, "organisation_id", "kind", "starts_on"),)


class LedgerSum(SQLModel, table=True):
    """What a ledger tells of a line of travel in a week or month of a department; `..._rows` of its rows told each figure."""

    __tablename__ = "ledger_sum"

    organisation_id: int = Field(primary_key=True)
    import_id: int = Field(primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    line: str = Field(max_length=12, description="`app.ledgers.vocabulary.Line`")
    starts_on: date
    ends_on: date
    department_id: int | None = Field(default=None, description="None where the ledger tells no department.")
    row_count: int
    people: int | None = Field(default=None, description="How many persons it is of, None where the ledger tells none.")
    metres: int = Field(sa_type=BigInteger)
    metres_rows: int
    milligrams: int = Field(sa_type=BigInteger)
    milligrams_rows: int
    ore: int = Field(sa_type=BigInteger)
    ore_rows: int

    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "import_id"], ["ledger_import.organisation_id", "ledger_import.import_id"]
        ),
        ForeignKeyConstraint(
            ["organisation_id", "department_id"], ["department.organisation_id", "department.department_id"]
        ),
    )


class LedgerFuel(SQLModel, table=True):
    """What a car of the organisation was filled or charged with in a month; cars of one person stand together without a number."""

    __tablename__ = "ledger_fuel"

    organisation_id: int = Field(primary_key=True)
    import_id: int = Field(primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    registration: str = Field(max_length=12)
    starts_on: date
    ends_on: date
    fuel: str = Field(max_length=16, description="`app.emissions.vocabulary.Fuel`, empty where the card does not tell.")
    row_count: int
    amount: int = Field(sa_type=BigInteger)
    ore: int = Field(sa_type=BigInteger)
    ore_rows: int

    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "import_id"], ["ledger_import.organisation_id", "ledger_import.import_id"]
        ),
    )
