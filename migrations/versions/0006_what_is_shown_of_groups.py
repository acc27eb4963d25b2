"""what is shown of groups: released weeks, rounds, and what of each person's week is pending

Revision ID: 0006
Revises: 0005
Create Date: 2026-11-26 15:50:00.000000

Nothing is pending in what was recorded before: until now everything was shown at once.
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op
from sqlalchemy.dialects import postgresql

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

JSON_TEXT = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    op.create_table(
        "release_head",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_release_head_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_release_head")),
    )
    op.create_table(
        "released_week",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("departments", JSON_TEXT, nullable=False),
        sa.Column("figures", JSON_TEXT, nullable=False),
        sa.Column("released_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_released_week_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "week", "number", name=op.f("pk_released_week")),
    )
    op.create_table(
        "released_round",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("figures", JSON_TEXT, nullable=False),
        sa.Column("released_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "round_id"],
            ["round.organisation_id", "round.round_id"],
            name=op.f("fk_released_round_organisation_id_round_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "round_id", name=op.f("pk_released_round")),
    )
    op.create_table(
        "pending_week",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("trips", sa.Integer(), nullable=False),
        sa.Column("avoided", sa.Integer(), nullable=False),
        sa.Column("metres", sa.BigInteger(), nullable=False),
        sa.Column("milligrams", sa.BigInteger(), nullable=False),
        sa.Column("ore", sa.BigInteger(), nullable=False),
        sa.Column("active_metres", sa.BigInteger(), nullable=False),
        sa.Column("public_metres", sa.BigInteger(), nullable=False),
        sa.Column("shared_metres", sa.BigInteger(), nullable=False),
        sa.Column("car_metres", sa.BigInteger(), nullable=False),
        sa.Column("air_metres", sa.BigInteger(), nullable=False),
        sa.Column("unknown_metres", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f("fk_pending_week_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "week", "member_id", "department_id", name=op.f("pk_pending_week")),
    )


def downgrade() -> None:
    op.drop_table("pending_week")
    op.drop_table("released_round")
    op.drop_table("released_week")
    op.drop_table("release_head")
