"""the CERO method: questionnaire, ledgers, cars, measures, plan, and what is told of rounds with intervals

Revision ID: 0011
Revises: 0010
Create Date: 2026-11-27 08:00:00
"""

from collections.abc import Sequence

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.database import JsonText, Uuid16

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

MINE = "organisation_id = (SELECT NULLIF(current_setting('cero.organisation', true), '')::bigint)"
WALLED = (
    "measure",
    "plan_comment",
    "plan_item",
    "plan_reminder",
    "released_standing",
)


def upgrade() -> None:
    _standing()
    _measures()
    _plan()
    if op.get_bind().dialect.name == "postgresql":
        for table in WALLED:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY own_organisation ON {table} USING ({MINE}) WITH CHECK ({MINE})")


def downgrade() -> None:
    _drop_plan()
    _drop_standing()
    _drop_measures()


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


def _plan() -> None:
    op.create_table(
        "plan_item",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("measure_key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=True),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("description", sa.UnicodeText(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("unit", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=True),
        sa.Column("milligrams", sa.BigInteger(), nullable=True),
        sa.Column("low_milligrams", sa.BigInteger(), nullable=True),
        sa.Column("high_milligrams", sa.BigInteger(), nullable=True),
        sa.Column("ore", sa.BigInteger(), nullable=True),
        sa.Column("status", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=False),
        sa.Column("proposed_by", sa.Integer(), nullable=True),
        sa.Column("proposed_on", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("actual_ore", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                ["organisation_id", column],
                ["member.organisation_id", "member.member_id"],
                name=op.f(f"fk_plan_item_organisation_id_{column}"),
            )
            for column in ("proposed_by", "decided_by", "member_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "department_id"],
            ["department.organisation_id", "department.department_id"],
            name=op.f("fk_plan_item_organisation_id_department_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_plan_item_organisation_id")
        ),
        sa.CheckConstraint(
            "status IN ('proposed', 'decided', 'under_way', 'done', 'dropped')", name=op.f("ck_plan_item_status")
        ),
        sa.CheckConstraint("(amount IS NULL) = (unit IS NULL)", name=op.f("ck_plan_item_unit")),
        sa.CheckConstraint("unit IN ('people', 'trips')", name=op.f("ck_plan_item_known_unit")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_plan_item_amount")),
        sa.CheckConstraint("milligrams > 0", name=op.f("ck_plan_item_milligrams")),
        sa.CheckConstraint(
            "low_milligrams <= milligrams AND milligrams <= high_milligrams", name=op.f("ck_plan_item_interval")
        ),
        sa.CheckConstraint("(low_milligrams IS NULL) = (high_milligrams IS NULL)", name=op.f("ck_plan_item_both_ends")),
        sa.CheckConstraint(
            "status NOT IN ('decided', 'under_way', 'done') OR decided_on IS NOT NULL AND deadline IS NOT NULL",
            name=op.f("ck_plan_item_decided"),
        ),
        sa.CheckConstraint("(status = 'done') = (done_on IS NOT NULL)", name=op.f("ck_plan_item_done")),
        sa.PrimaryKeyConstraint("organisation_id", "item_id", name=op.f("pk_plan_item")),
    )
    op.create_index(op.f("ix_plan_item_organisation_id_member_id"), "plan_item", ["organisation_id", "member_id"])
    op.create_table(
        "plan_comment",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("comment_id", Uuid16(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("text", sa.UnicodeText(), nullable=False),
        *_of_item_and_member("plan_comment"),
        sa.PrimaryKeyConstraint("organisation_id", "comment_id", name=op.f("pk_plan_comment")),
    )
    op.create_index(
        op.f("ix_plan_comment_organisation_id_item_id_at"), "plan_comment", ["organisation_id", "item_id", "at"]
    )
    op.create_index(op.f("ix_plan_comment_organisation_id_member_id"), "plan_comment", ["organisation_id", "member_id"])
    op.create_table(
        "plan_reminder",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=10), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        *_of_item_and_member("plan_reminder"),
        sa.CheckConstraint("kind IN ('ahead', 'passed')", name=op.f("ck_plan_reminder_kind")),
        sa.PrimaryKeyConstraint(
            "organisation_id", "item_id", "member_id", "kind", "deadline", name=op.f("pk_plan_reminder")
        ),
    )
    op.create_index(
        op.f("ix_plan_reminder_organisation_id_member_id_sent_on"),
        "plan_reminder",
        ["organisation_id", "member_id", "sent_on"],
    )


def _of_item_and_member(table: str) -> tuple[sa.ForeignKeyConstraint, sa.ForeignKeyConstraint]:
    return (
        sa.ForeignKeyConstraint(
            ["organisation_id", "item_id"],
            ["plan_item.organisation_id", "plan_item.item_id"],
            name=op.f(f"fk_{table}_organisation_id_item_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f(f"fk_{table}_organisation_id_member_id"),
        ),
    )


def _drop_plan() -> None:
    op.drop_index(op.f("ix_plan_reminder_organisation_id_member_id_sent_on"), "plan_reminder")
    op.drop_table("plan_reminder")
    op.drop_index(op.f("ix_plan_comment_organisation_id_member_id"), "plan_comment")
    op.drop_index(op.f("ix_plan_comment_organisation_id_item_id_at"), "plan_comment")
    op.drop_table("plan_comment")
    op.drop_index(op.f("ix_plan_item_organisation_id_member_id"), "plan_item")
    op.drop_table("plan_item")
