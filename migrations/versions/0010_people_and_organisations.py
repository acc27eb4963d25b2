"""how organisations begin and people come in: addresses, passkeys, providers, posters, mandates, the log of who did what

Revision ID: 0010
Revises: 0009
Create Date: 2026-11-27 02:30:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.database import JsonText, Uuid16

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

MINE = "organisation_id = (SELECT NULLIF(current_setting('cero.organisation', true), '')::bigint)"
WALLED = (
    "address",
    "audit_entry",
    "head_count",
    "passkey",
    "poster",
    "provider_identity",
    "roster_draft",
    "single_sign_on",
)


def upgrade() -> None:
    op.create_table(
        "letter",
        sa.Column("letter_id", Uuid16(), nullable=False),
        sa.Column("address", sqlmodel.sql.sqltypes.AutoString(length=254), nullable=False),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("try_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("letter_id", name=op.f("pk_letter")),
    )
    op.create_index(op.f("ix_letter_try_at"), "letter", ["try_at"])

    op.create_table(
        "sign_in_attempt",
        sa.Column("key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("way", sqlmodel.sql.sqltypes.AutoString(length=12), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("code_hash", sa.LargeBinary(length=32), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("details", JsonText, nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_sign_in_attempt")),
    )
    op.create_index(
        op.f("ix_sign_in_attempt_address_hash_created_at"), "sign_in_attempt", ["address_hash", "created_at"]
    )
    op.create_index(op.f("ix_sign_in_attempt_expires_at"), "sign_in_attempt", ["expires_at"])

    op.create_table(
        "sign_up_invitation",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_sign_up_invitation")),
    )
    op.create_table(
        "audit_entry",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", Uuid16(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("act", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("about", JsonText, nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_audit_entry_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "entry_id", name=op.f("pk_audit_entry")),
    )
    op.create_index(op.f("ix_audit_entry_organisation_id_at"), "audit_entry", ["organisation_id", "at"])

    op.create_table(
        "single_sign_on",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("issuer", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("client_id", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("client_secret", sqlmodel.sql.sqltypes.AutoString(length=500), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_single_sign_on_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_single_sign_on")),
    )
    op.create_table(
        "head_count",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("head_count", sa.Integer(), nullable=False),
        sa.CheckConstraint("head_count >= 0", name=op.f("ck_head_count_head_count")),
        sa.ForeignKeyConstraint(
            ["organisation_id", "department_id"],
            ["department.organisation_id", "department.department_id"],
            name=op.f("fk_head_count_organisation_id_department_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "department_id", "valid_from", name=op.f("pk_head_count")),
    )
    op.create_table(
        "poster",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("poster_id", Uuid16(), nullable=False),
        sa.Column("secret", sqlmodel.sql.sqltypes.AutoString(length=43), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id", "department_id"],
            ["department.organisation_id", "department.department_id"],
            name=op.f("fk_poster_organisation_id_department_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_poster_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "poster_id", name=op.f("pk_poster")),
        sa.UniqueConstraint("organisation_id", "secret", name=op.f("uq_poster_organisation_id_secret")),
    )
    op.create_table(
        "address",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("proved_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f("fk_address_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "address_hash", name=op.f("pk_address")),
    )
    op.create_index(op.f("ix_address_organisation_id_member_id"), "address", ["organisation_id", "member_id"])
    op.create_index(op.f("ix_address_address_hash"), "address", ["address_hash"])

    op.create_table(
        "passkey",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("credential_id", sa.LargeBinary(length=1023), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("sign_count", sa.Integer(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("used_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f("fk_passkey_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "credential_id", name=op.f("pk_passkey")),
    )
    op.create_index(op.f("ix_passkey_organisation_id_member_id"), "passkey", ["organisation_id", "member_id"])

    op.create_table(
        "provider_identity",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(length=255), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f("fk_provider_identity_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "subject", name=op.f("pk_provider_identity")),
    )
    op.create_index(
        op.f("ix_provider_identity_organisation_id_member_id"), "provider_identity", ["organisation_id", "member_id"]
    )

    op.create_table(
        "roster_draft",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("draft_id", Uuid16(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("file_name", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("rows", JsonText, nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f("fk_roster_draft_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "draft_id", name=op.f("pk_roster_draft")),
    )
    _widen()
    _note_who_has_joined()
    if op.get_bind().dialect.name == "postgresql":
        _build_the_wall()


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION find_address(bytea)")
    # A target that waits for its baseline is not known to the version before.
    op.execute("DELETE FROM target WHERE baseline_on IS NULL OR baseline_milligrams IS NULL")
    with op.batch_alter_table("target") as batch_op:
        batch_op.alter_column("baseline_milligrams", existing_type=sa.INTEGER(), nullable=False)
        batch_op.alter_column("baseline_on", existing_type=sa.DATE(), nullable=False)
    with op.batch_alter_table("organisation") as batch_op:
        for name in ("nudge_weekday", "nudge_hour"):
            batch_op.drop_constraint(batch_op.f(f"ck_organisation_{name}"), type_="check")
        for name in ("email_domains", "nudge_hour", "nudge_weekday", "country"):
            batch_op.drop_column(name)
    op.drop_index(op.f("ix_member_organisation_id_email"), "member")
    op.drop_column("member", "joined_on")
    op.drop_column("member", "email")
    with op.batch_alter_table("department") as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_department_organisation_id_parent_id"), type_="foreignkey")
        batch_op.drop_column("ended_on")
        batch_op.drop_column("parent_id")
    op.drop_table("roster_draft")
    op.drop_index(op.f("ix_provider_identity_organisation_id_member_id"), "provider_identity")
    op.drop_table("provider_identity")
    op.drop_index(op.f("ix_passkey_organisation_id_member_id"), "passkey")
    op.drop_table("passkey")
    op.drop_index(op.f("ix_address_address_hash"), "address")
    op.drop_index(op.f("ix_address_organisation_id_member_id"), "address")
    op.drop_table("address")
    op.drop_table("poster")
    op.drop_table("head_count")
    op.drop_table("single_sign_on")
    op.drop_index(op.f("ix_audit_entry_organisation_id_at"), "audit_entry")
    op.drop_table("audit_entry")
    op.drop_table("sign_up_invitation")
    op.drop_index(op.f("ix_sign_in_attempt_expires_at"), "sign_in_attempt")
    op.drop_index(op.f("ix_sign_in_attempt_address_hash_created_at"), "sign_in_attempt")
    op.drop_table("sign_in_attempt")
    op.drop_index(op.f("ix_letter_try_at"), "letter")
    op.drop_table("letter")


def _widen() -> None:
    """Servers of the version before go on writing: what is new has a default or may be missing."""
    with op.batch_alter_table("department") as batch_op:
        batch_op.add_column(sa.Column("parent_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("ended_on", sa.Date(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_department_organisation_id_parent_id"),
            "department",
            ["organisation_id", "parent_id"],
            ["organisation_id", "department_id"],
        )
    op.add_column("member", sa.Column("email", sqlmodel.sql.sqltypes.AutoString(length=254), nullable=True))
    op.add_column("member", sa.Column("joined_on", sa.Date(), nullable=True))
    op.create_index(op.f("ix_member_organisation_id_email"), "member", ["organisation_id", "email"], unique=True)
    with op.batch_alter_table("organisation") as batch_op:
        country = sqlmodel.sql.sqltypes.AutoString(length=2)
        batch_op.add_column(sa.Column("country", country, server_default="SE", nullable=False))
        batch_op.add_column(sa.Column("nudge_weekday", sa.Integer(), server_default="4", nullable=False))
        batch_op.add_column(sa.Column("nudge_hour", sa.Integer(), server_default="14", nullable=False))
        batch_op.add_column(sa.Column("email_domains", JsonText, server_default="[]", nullable=False))
        batch_op.create_check_constraint(batch_op.f("ck_organisation_nudge_weekday"), "nudge_weekday BETWEEN 0 AND 6")
        batch_op.create_check_constraint(batch_op.f("ck_organisation_nudge_hour"), "nudge_hour BETWEEN 0 AND 23")
    with op.batch_alter_table("target") as batch_op:
        batch_op.alter_column("baseline_on", existing_type=sa.DATE(), nullable=True)
        batch_op.alter_column("baseline_milligrams", existing_type=sa.INTEGER(), nullable=True)


def _note_who_has_joined() -> None:
    """Whoever has signed in or recorded something is here already; everybody else is expected."""
    day = "date(o.created_at)" if op.get_bind().dialect.name == "sqlite" else "o.created_at::date"
    began = f"(SELECT {day} FROM organisation o WHERE o.organisation_id = member.organisation_id)"
    there = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} t WHERE t.organisation_id = member.organisation_id AND t.member_id = member.member_id)"
        for table in ("owner_head", "sign_in_session")
    )
    op.execute(f"UPDATE member SET joined_on = COALESCE(employed_from, {began}) WHERE {there}")


def _build_the_wall() -> None:
    for table in WALLED:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON {table} USING ({MINE}) WITH CHECK ({MINE})")
    # Whose an address is must be known before an organisation is chosen: of the one that is asked for, and of no other.
    op.execute(
        "CREATE FUNCTION find_address(wanted bytea) RETURNS TABLE (organisation_id integer, member_id integer, proved boolean) "
        "LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS 'SELECT organisation_id, "
        "member_id, proved_at IS NOT NULL FROM address WHERE address_hash = wanted ORDER BY organisation_id'"
    )
    op.execute("REVOKE EXECUTE ON FUNCTION find_address(bytea) FROM PUBLIC")
