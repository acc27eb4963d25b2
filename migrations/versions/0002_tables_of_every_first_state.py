"""tables of every first state

0001 was edited in place three times on its first day (at 18:49, 19:02 and 20:16), so a database stamped 0001 may be of any of
four states. This revision looks at what is there and adds what is missing; a database of the last state it leaves alone. Each
step tells which edit it makes up for. From here on a revision that landed is never edited (`tests/test_migrations.py`).

Revision ID: 0002
Revises: 0001
Create Date: 2026-11-25 18:24:11.402117
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.database import JsonText, Uuid16

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    there = sa.inspect(op.get_bind())
    tables = set(there.get_table_names())
    if "created_at" in _columns(there, "push_subscription"):
        _subscriptions_by_endpoint()
    if not there.get_indexes("member_week"):
        op.create_index(
            op.f("ix_member_week_organisation_id_week_member_id"),
            "member_week",
            ["organisation_id", "week", "member_id"],
            unique=False,
        )
    if "factor_set" in _columns(there, "organisation"):
        # It could only ever say "sweden", which is what holds where nothing was chosen.
        op.drop_column("organisation", "factor_set")
    if "factor_choice" not in tables:
        _create_factor_choice()
    for name in ("schedule", "vehicle"):
        if name not in tables:
            _create_kind(name)
    if "earlier_result" not in tables:
        _create_earlier_result()


def downgrade() -> None:
    """Leave everything: 0001, as it stands now, makes the same tables."""


def _columns(there: sa.Inspector, table: str) -> set[str]:
    return {column["name"] for column in there.get_columns(table)}


def _subscriptions_by_endpoint() -> None:
    """The edit of 18:49: a browser belongs to one person at a time, the last one who used it."""
    connection = op.get_bind()
    kept = {
        (row.organisation_id, bytes(row.endpoint_hash)): row
        for row in connection.execute(sa.text("SELECT * FROM push_subscription ORDER BY created_at"))
    }
    op.drop_table("push_subscription")
    op.create_table(
        "push_subscription",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("endpoint_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("endpoint", sqlmodel.sql.sqltypes.AutoString(length=2048), nullable=False),
        sa.Column("p256dh", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("auth", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("seen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f("fk_push_subscription_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "endpoint_hash", name=op.f("pk_push_subscription")),
    )
    op.create_index(
        op.f("ix_push_subscription_organisation_id_member_id"),
        "push_subscription",
        ["organisation_id", "member_id"],
        unique=False,
    )
    insert = sa.text(
        "INSERT INTO push_subscription (organisation_id, endpoint_hash, member_id, endpoint, p256dh, auth, seen_at)"
        " VALUES (:organisation_id, :endpoint_hash, :member_id, :endpoint, :p256dh, :auth, :created_at)"
    )
    for row in kept.values():
        connection.execute(insert, dict(row._mapping))


def _create_factor_choice() -> None:
    """The edit of 20:16, as are the tables below."""
    op.create_table(
        "factor_choice",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("set_key", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("chosen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_factor_choice_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "valid_from", name=op.f("pk_factor_choice")),
    )


def _create_kind(name: str) -> None:
    op.create_table(
        name,
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("fields", JsonText, nullable=False),
        sa.Column("writers", JsonText, nullable=False),
        sa.Column("conflicts", JsonText, nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f(f"fk_{name}_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "member_id", "id", name=op.f(f"pk_{name}")),
    )
    op.create_index(
        op.f(f"ix_{name}_organisation_id_member_id_seq"), name, ["organisation_id", "member_id", "seq"], unique=False
    )


def _create_earlier_result() -> None:
    op.create_table(
        "earlier_result",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("trip_id", Uuid16(), nullable=False),
        sa.Column("replaced_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("computed", JsonText, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id", "trip_id"],
            ["trip.organisation_id", "trip.member_id", "trip.id"],
            name=op.f("fk_earlier_result_organisation_id_member_id_trip_id"),
        ),
        sa.PrimaryKeyConstraint(
            "organisation_id", "member_id", "trip_id", "replaced_at", name=op.f("pk_earlier_result")
        ),
    )
