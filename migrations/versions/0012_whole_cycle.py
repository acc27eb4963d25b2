"""the whole cycle: a margin of the usual way to work for a round

Revision ID: 0012
Revises: 0011
Create Date: 2026-11-27 11:00:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from app.database import JsonText

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    _usual_ways()


def downgrade() -> None:
    _drop_usual_ways()


def _usual_ways() -> None:
    op.add_column("round", sa.Column("usual_ways", JsonText, nullable=True))


def _drop_usual_ways() -> None:
    op.drop_column("round", "usual_ways")
