"""the CERO method: the questionnaire of a round, its answers, and when it was closed

Revision ID: 0011
Revises: 0010
Create Date: 2026-11-27 07:10:00
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
    "answer",
    "own_question",
    "released_answers",
    "round_reminder",
    "waiting_push",
)


def upgrade() -> None:
    _questionnaire()
    if op.get_bind().dialect.name == "postgresql":
        _build_the_wall()


def downgrade() -> None:
    _drop_questionnaire()


def _of_round(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organisation_id", "round_id"],
        ["round.organisation_id", "round.round_id"],
        name=op.f(f"fk_{table}_organisation_id_round_id"),
    )


def _of_member(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organisation_id", "member_id"],
        ["member.organisation_id", "member.member_id"],
        name=op.f(f"fk_{table}_organisation_id_member_id"),
    )


def _questionnaire() -> None:
    op.add_column("round", sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    op.create_table(
        "answer",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("id", Uuid16(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("fields", JsonText, nullable=False),
        sa.Column("fields_version", sa.SmallInteger(), server_default="1", nullable=False),
        sa.Column("writers", JsonText, nullable=False),
        sa.Column("conflicts", JsonText, nullable=True),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=False),
        _of_member("answer"),
        _of_round("answer"),
        sa.PrimaryKeyConstraint("organisation_id", "member_id", "id", name=op.f("pk_answer")),
    )
    op.create_index(op.f("ix_answer_organisation_id_member_id_seq"), "answer", ["organisation_id", "member_id", "seq"])
    op.create_index(op.f("ix_answer_organisation_id_round_id"), "answer", ["organisation_id", "round_id"])
    op.create_table(
        "own_question",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("question", JsonText, nullable=False),
        sa.Column("withdrawn_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.CheckConstraint("number BETWEEN 1 AND 10", name=op.f("ck_own_question_number")),
        _of_round("own_question"),
        sa.PrimaryKeyConstraint("organisation_id", "round_id", "number", name=op.f("pk_own_question")),
    )
    op.create_table(
        "round_reminder",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=False),
        sa.Column("by_itself", sa.Boolean(), nullable=False),
        _of_round("round_reminder"),
        sa.PrimaryKeyConstraint("organisation_id", "round_id", "reminded_on", name=op.f("pk_round_reminder")),
    )
    op.create_table(
        "released_answers",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("figures", JsonText, nullable=False),
        sa.Column("released_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        _of_round("released_answers"),
        sa.PrimaryKeyConstraint("organisation_id", "round_id", name=op.f("pk_released_answers")),
    )
    op.create_table(
        "waiting_push",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("push_id", Uuid16(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("payload", sa.UnicodeText(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        _of_member("waiting_push"),
        sa.PrimaryKeyConstraint("organisation_id", "push_id", name=op.f("pk_waiting_push")),
    )
    op.create_index(op.f("ix_waiting_push_organisation_id_member_id"), "waiting_push", ["organisation_id", "member_id"])


def _drop_questionnaire() -> None:
    # Answers are a kind of the owner log that the version before does not know: their entries stay as they are.
    op.drop_index(op.f("ix_waiting_push_organisation_id_member_id"), "waiting_push")
    op.drop_table("waiting_push")
    op.drop_table("released_answers")
    op.drop_table("round_reminder")
    op.drop_table("own_question")
    op.drop_index(op.f("ix_answer_organisation_id_round_id"), "answer")
    op.drop_index(op.f("ix_answer_organisation_id_member_id_seq"), "answer")
    op.drop_table("answer")
    op.drop_column("round", "closed_at")


def _build_the_wall() -> None:
    for table in WALLED:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY own_organisation ON {table} USING ({MINE}) WITH CHECK ({MINE})")
