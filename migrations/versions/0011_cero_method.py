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
    "answer",
    "fleet_car",
    "fleet_day",
    "ledger_fuel",
    "ledger_import",
    "ledger_sum",
    "measure",
    "own_question",
    "plan_comment",
    "plan_item",
    "plan_reminder",
    "released_answers",
    "released_standing",
    "round_reminder",
    "sheet_draft",
    "waiting_push",
)


def upgrade() -> None:
    _standing()
    _measures()
    _plan()
    _fleet()
    _questionnaire()
    if op.get_bind().dialect.name == "postgresql":
        for table in WALLED:
            op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
            op.execute(f"CREATE POLICY own_organisation ON {table} USING ({MINE}) WITH CHECK ({MINE})")


def downgrade() -> None:
    _drop_questionnaire()
    _drop_plan()
    _drop_standing()
    _drop_measures()
    _drop_fleet()


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


def _fleet() -> None:
    """Files that wait, ledgers, cars and their days."""
    text = sqlmodel.sql.sqltypes.AutoString
    op.create_table(
        "sheet_draft",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("draft_id", Uuid16(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("kind", text(length=20), nullable=False),
        sa.Column("file_name", text(length=120), nullable=False),
        sa.Column("rows", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "member_id"],
            ["member.organisation_id", "member.member_id"],
            name=op.f("fk_sheet_draft_organisation_id_member_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "draft_id", name=op.f("pk_sheet_draft")),
    )
    op.create_table(
        "ledger_import",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", text(length=20), nullable=False),
        sa.Column("file_name", text(length=120), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("imported_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_ledger_import_organisation_id")
        ),
        sa.PrimaryKeyConstraint("organisation_id", "import_id", name=op.f("pk_ledger_import")),
    )
    op.create_index(
        op.f("ix_ledger_import_organisation_id_kind_starts_on"),
        "ledger_import",
        ["organisation_id", "kind", "starts_on"],
    )
    _fleet_sums(text)
    _fleet_cars(text)


def _fleet_sums(text: type) -> None:
    op.create_table(
        "ledger_sum",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("line", text(length=12), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("metres", sa.BigInteger(), nullable=False),
        sa.Column("metres_rows", sa.Integer(), nullable=False),
        sa.Column("milligrams", sa.BigInteger(), nullable=False),
        sa.Column("milligrams_rows", sa.Integer(), nullable=False),
        sa.Column("ore", sa.BigInteger(), nullable=False),
        sa.Column("ore_rows", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "import_id"],
            ["ledger_import.organisation_id", "ledger_import.import_id"],
            name=op.f("fk_ledger_sum_organisation_id_import_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "department_id"],
            ["department.organisation_id", "department.department_id"],
            name=op.f("fk_ledger_sum_organisation_id_department_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "import_id", "number", name=op.f("pk_ledger_sum")),
    )
    op.create_table(
        "ledger_fuel",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("registration", text(length=12), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("fuel", text(length=16), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("ore", sa.BigInteger(), nullable=False),
        sa.Column("ore_rows", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "import_id"],
            ["ledger_import.organisation_id", "ledger_import.import_id"],
            name=op.f("fk_ledger_fuel_organisation_id_import_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "import_id", "number", name=op.f("pk_ledger_fuel")),
    )


def _fleet_cars(text: type) -> None:
    op.create_table(
        "fleet_car",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("car_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("registration", text(length=12), nullable=False),
        sa.Column("name", text(length=80), nullable=False),
        sa.Column("ownership", text(length=8), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("fuel", text(length=16), nullable=False),
        sa.Column("grams_per_km", sa.Float(), nullable=True),
        sa.Column("per_100_km", sa.Float(), nullable=True),
        sa.Column("acquired_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ore_per_year", sa.BigInteger(), nullable=True),
        sa.Column("ore_per_km", sa.Integer(), nullable=True),
        sa.Column("metres_per_year", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("ownership IN ('own', 'pool', 'leased', 'benefit')", name=op.f("ck_fleet_car_ownership")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.organisation_id"], name=op.f("fk_fleet_car_organisation_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "department_id"],
            ["department.organisation_id", "department.department_id"],
            name=op.f("fk_fleet_car_organisation_id_department_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "car_id", name=op.f("pk_fleet_car")),
        sa.UniqueConstraint("organisation_id", "registration", name=op.f("uq_fleet_car_organisation_id_registration")),
    )
    op.create_table(
        "fleet_day",
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("car_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("metres", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id", "car_id"],
            ["fleet_car.organisation_id", "fleet_car.car_id"],
            name=op.f("fk_fleet_day_organisation_id_car_id"),
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "import_id"],
            ["ledger_import.organisation_id", "ledger_import.import_id"],
            name=op.f("fk_fleet_day_organisation_id_import_id"),
        ),
        sa.PrimaryKeyConstraint("organisation_id", "car_id", "day", name=op.f("pk_fleet_day")),
    )
    op.create_index(op.f("ix_fleet_day_organisation_id_import_id"), "fleet_day", ["organisation_id", "import_id"])


def _drop_fleet() -> None:
    op.drop_index(op.f("ix_fleet_day_organisation_id_import_id"), "fleet_day")
    op.drop_table("fleet_day")
    op.drop_table("fleet_car")
    op.drop_table("ledger_fuel")
    op.drop_table("ledger_sum")
    op.drop_index(op.f("ix_ledger_import_organisation_id_kind_starts_on"), "ledger_import")
    op.drop_table("ledger_import")
    op.drop_table("sheet_draft")


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
