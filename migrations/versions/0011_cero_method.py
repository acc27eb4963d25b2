"""the CERO method: what is told of rounds with intervals

Revision ID: 0011
Revises: 0010
Create Date: 2026-11-27 07:30:00
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
WALLED = ("released_standing",)


def upgrade() -> None:
    _standing()
    if op.get_bind().dialect.name == "postgresql":
        for table in WALLED:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY own_organisation ON {table} USING ({MINE}) WITH CHECK ({MINE})")


def downgrade() -> None:
    op.drop_table("released_standing")


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
