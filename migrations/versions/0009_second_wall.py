"""row-level security: a role that does not own the tables sees one organisation at a time

Revision ID: 0009
Revises: 0008
Create Date: 2026-11-26 21:20:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

# A subquery is evaluated once for each statement, not for each row. Where nothing was said it is NULL, and no row is anybody's.
MINE = "organisation_id = (SELECT NULLIF(current_setting('cero.organisation', true), '')::bigint)"


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in _tables():
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON {table} USING ({MINE}) WITH CHECK ({MINE})")
    # Which organisations there are must be known before one is chosen: their ids, and nothing else of them.
    op.execute(
        "CREATE FUNCTION organisation_ids() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER "
        "SET search_path = pg_catalog, public, pg_temp AS 'SELECT organisation_id FROM organisation ORDER BY organisation_id'"
    )
    op.execute("REVOKE EXECUTE ON FUNCTION organisation_ids() FROM PUBLIC")


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("DROP FUNCTION organisation_ids()")
    for table in _tables():
        op.execute(f"DROP POLICY own_organisation ON {table}")
        op.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")


def _tables() -> list[str]:
    found = sa.inspect(op.get_bind())
    return [
        name for name in sorted(found.get_table_names())
        if "organisation_id" in {column["name"] for column in found.get_columns(name)}
    ]  # fmt: skip
