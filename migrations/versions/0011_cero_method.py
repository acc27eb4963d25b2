"""the method: ledgers, cars and their days

Revision ID: 0011
Revises: 0010
Create Date: 2026-11-27 07:30:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.database import Uuid16

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

MINE = "organisation_id = (SELECT NULLIF(current_setting('cero.organisation', true), '')::bigint)"
_FLEET = ("fleet_car", "fleet_day", "ledger_fuel", "ledger_import", "ledger_sum", "sheet_draft")


def upgrade() -> None:
    _fleet()


def downgrade() -> None:
    _drop_fleet()


def _fleet() -> None:
    """Files that wait, ledgers, cars and their days."""
    text = sqlmodel.sql.sqltypes.AutoString
    op.create_table(
        "sheet_draft",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("draft_id", Uuid16(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("kind", text(length=20), nullable=False),
        sa.Column("file_name", text(length=120), nullable=False),
        sa.Column("rows", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f("fk_sheet_draft_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "draft_id", name=op.f("pk_sheet_draft")),
    )
    op.create_table(
        "ledger_import",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", text(length=20), nullable=False),
        sa.Column("file_name", text(length=120), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("imported_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_ledger_import_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "import_id", name=op.f("pk_ledger_import")),
    )
    op.create_index(
        op.f("ix_ledger_import_organisation_id_kind_starts_on"),
        "ledger_import",
        ["organisation_id", "kind", "starts_on"],
    )
    _fleet_sums(text)
    _fleet_cars(text)
    if op.get_bind().dialect.name == "postgresql":
        for table in _FLEET:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY own_organisation ON {table} USING ({MINE}) WITH CHECK ({MINE})")


def _fleet_sums(text: type) -> None:
    op.create_table(
        "ledger_sum",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("line", text(length=12), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("metres", sa.BigInteger(), nullable=False),
        sa.Column("metres_rows", sa.Integer(), nullable=False),
        sa.Column("milligrams", sa.BigInteger(), nullable=False),
        sa.Column("milligrams_rows", sa.Integer(), nullable=False),
        sa.Column("ore", sa.BigInteger(), nullable=False),
        sa.Column("ore_rows", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "import_id"],
            ["ledger_import.organisation_id", "ledger_import.import_id"],
            name=op.f("fk_ledger_sum_organisation_id_import_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "department_id"],
            ["department.organisation_id", "department.department_id"],
            name=op.f("fk_ledger_sum_organisation_id_department_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "import_id", "number", name=op.f("pk_ledger_sum")),
    )
    op.create_table(
        "ledger_fuel",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("registration", text(length=12), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("fuel", text(length=16), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("ore", sa.BigInteger(), nullable=False),
        sa.Column("ore_rows", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "import_id"],
            ["ledger_import.organisation_id", "ledger_import.import_id"],
            name=op.f("fk_ledger_fuel_organisation_id_import_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "import_id", "number", name=op.f("pk_ledger_fuel")),
    )


def _fleet_cars(text: type) -> None:
    op.create_table(
        "fleet_car",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("car_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("registration", text(length=12), nullable=False),
        sa.Column("name", text(length=80), nullable=False),
        sa.Column("ownership", text(length=8), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("fuel", text(length=16), nullable=False),
        sa.Column("grams_per_km", sa.Float(), nullable=True),
        sa.Column("per_100_km", sa.Float(), nullable=True),
        sa.Column("acquired_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ore_per_year", sa.BigInteger(), nullable=True),
        sa.Column("ore_per_km", sa.Integer(), nullable=True),
        sa.Column("metres_per_year", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("ownership IN ('own', 'pool', 'leased', 'benefit')", name=op.f("ck_fleet_car_ownership")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_fleet_car_organisation_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "department_id"],
            ["department.organisation_id", "department.department_id"],
            name=op.f("fk_fleet_car_organisation_id_department_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "car_id", name=op.f("pk_fleet_car")),
        sa.UniqueConstraint("organisation_id", "registration", name=op.f("uq_fleet_car_organisation_id_registration")),
    )
    op.create_table(
        "fleet_day",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("car_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("metres", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "car_id"],
            ["fleet_car.organisation_id", "fleet_car.car_id"],
            name=op.f("fk_fleet_day_organisation_id_car_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "import_id"],
            ["ledger_import.organisation_id", "ledger_import.import_id"],
            name=op.f("fk_fleet_day_organisation_id_import_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "car_id", "day", name=op.f("pk_fleet_day")),
    )
    op.create_index(op.f("ix_fleet_day_organisation_id_import_id"), "fleet_day", ["organisation_id", "import_id"])


def _drop_fleet() -> None:
    op.drop_index(op.f("ix_fleet_day_organisation_id_import_id"), "fleet_day")
    op.drop_table("fleet_day")
    op.drop_table("fleet_car")
    op.drop_table("ledger_fuel")
    op.drop_table("ledger_sum")
    op.drop_index(op.f("ix_ledger_import_organisation_id_kind_starts_on"), "ledger_import")
    op.drop_table("ledger_import")
    op.drop_table("sheet_draft")
