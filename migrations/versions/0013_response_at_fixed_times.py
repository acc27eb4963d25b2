"""who takes part in a round, as it was last told

Revision ID: 0013
Revises: 0012
Create Date: 2026-11-28 01:20:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.database import JsonText

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

MINE = "organisation_id = (SELECT NULLIF(current_setting('cero.organisation', true), '')::bigint)"


def upgrade() -> None:
    op.create_table(
        "released_response",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("figures", JsonText, nullable=False),
        sa.Column("released_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "round_id"],
            ["round.organisation_id", "round.round_id"],
            name=op.f("fk_released_response_organisation_id_round_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "round_id", name=op.f("pk_released_response")),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE released_response ENABLE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON released_response USING ({MINE}) WITH CHECK ({MINE})")


def downgrade() -> None:
    op.drop_table("released_response")
