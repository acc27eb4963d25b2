"""stored fields say their version, and what was erased stays erased

Revision ID: 0003
Revises: 0002
Create Date: 2026-11-25 18:23:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.database import Uuid16

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

KINDS = ("trip", "usual", "avoided_trip", "vehicle", "schedule")


def upgrade() -> None:
    # ADD COLUMN with a default: neither database writes the rows anew for it.
    for kind in KINDS:
        op.add_column(kind, sa.Column("fields_version", sa.SmallInteger(), server_default="1", nullable=False))
    op.add_column("owner_head", sa.Column("purged_seq", sa.BigInteger(), server_default="0", nullable=False))
    op.create_table(
        "purged",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("id", Uuid16(length=16), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["owner_head.organisation_id", "owner_head.member_id"],
            name=op.f("fk_purged_organisation_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "member_id", "id", "kind", name=op.f("pk_purged")),
    )
    op.create_index(op.f("ix_purged_organisation_id_member_id_seq"), "purged", ["organisation_id", "member_id", "seq"])


def downgrade() -> None:
    op.drop_table("purged")
    op.drop_column("owner_head", "purged_seq")
    for kind in KINDS:
        op.drop_column(kind, "fields_version")
