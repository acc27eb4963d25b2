"""a person's log grows by no more than a day's allowance

Revision ID: 0008
Revises: 0007
Create Date: 2026-11-26 17:10:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    # Servers of the version before go on writing: nothing of the allowance is spent by them.
    op.add_column("owner_head", sa.Column("spent_until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))


def downgrade() -> None:
    op.drop_column("owner_head", "spent_until")
