"""the CERO method: questionnaire, ledgers, cars, measures, plan, and what is told of rounds with intervals

Revision ID: 0011
Revises: 0010
Create Date: 2026-11-27 08:00:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.database import JsonText

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

MINE = "organisation_id = (SELECT NULLIF(current_setting('cero.organisation', true), '')::bigint)"
WALLED = (
    "measure",
    "released_standing",
)


def upgrade() -> None:
    _standing()
    _measures()
    if op.get_bind().dialect.name == "postgresql":
        for table in WALLED:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY own_organisation ON {table} USING ({MINE}) WITH CHECK ({MINE})")


def downgrade() -> None:
    _drop_measures()
    _drop_standing()


def _standing() -> None:
    op.create_table(
        "released_standing",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("figures", JsonText, nullable=False),
        sa.Column("released_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.organisation_id"],
            name=op.f("fk_released_standing_organisation_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_released_standing")),
    )


def _measures() -> None:
    op.create_table(
        "measure",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("differs", JsonText, nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_measure_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "key", name=op.f("pk_measure")),
    )


def _drop_measures() -> None:
    op.drop_table("measure")


def _drop_standing() -> None:
    op.drop_table("released_standing")
