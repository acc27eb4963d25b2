"""nothing stays of what was refused; a sign-in knows its device and a link its use; everything of a person can be erased

Revision ID: 0007
Revises: 0006
Create Date: 2026-11-26 16:10:00
"""

import json
import re
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
import sqlmodel
from alembic import op

from app.database import JsonText, Uuid16

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

KINDS = ("trip", "usual", "avoided_trip", "vehicle", "schedule", "unreadable")
QUOTING = {
    "unknown_kind": "a kind of record that this server does not know",
    "unknown_field": "a field that this kind of record does not have; leave it out",
    "unknown_value": "a value that is none of those expected",
    "wrong_type": "a value of another type than expected",
}
FIELD_NAME = re.compile(r"[a-z_]{1,30}(?:\[\d{1,3}\])?(?:\.[a-z_]{1,30}(?:\[\d{1,3}\])?)*")
LOG = sa.table(
    "owner_log", sa.column("organisation_id"), sa.column("member_id"), sa.column("seq"), sa.column("kind"),
    sa.column("patch", JsonText), sa.column("client_at"), sa.column("outcome"), sa.column("reason", JsonText),
)  # fmt: skip
KEY = (LOG.c.organisation_id, LOG.c.member_id, LOG.c.seq)


def upgrade() -> None:
    # Servers of the version before go on writing: what is new has a default or may be missing.
    op.add_column("owner_head", sa.Column("emptied_seq", sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("owner_head", sa.Column("emptied_epoch", Uuid16(length=16), nullable=True))
    op.add_column("sign_in_link", sa.Column("used_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True))
    op.add_column("sign_in_link", sa.Column("used_by", sa.LargeBinary(length=32), nullable=True))
    op.add_column("sign_in_link", sa.Column("opened", sa.LargeBinary(length=32), nullable=True))
    for name in ("browser", "system"):
        text = sqlmodel.sql.sqltypes.AutoString(length=20)
        op.add_column("sign_in_session", sa.Column(name, text, server_default="", nullable=False))
    op.add_column("sign_in_session", sa.Column("used_on", sa.Date(), nullable=True))
    for table in ("sign_in_link", "sign_in_session"):
        op.create_index(op.f(f"ix_{table}_organisation_id_member_id"), table, ["organisation_id", "member_id"])
    _forget_what_was_refused(op.get_bind())


def downgrade() -> None:
    for table in ("sign_in_session", "sign_in_link"):
        op.drop_index(op.f(f"ix_{table}_organisation_id_member_id"), table)
    for name in ("used_on", "system", "browser"):
        op.drop_column("sign_in_session", name)
    for name in ("opened", "used_by", "used_at"):
        op.drop_column("sign_in_link", name)
    for name in ("emptied_epoch", "emptied_seq"):
        op.drop_column("owner_head", name)


def _forget_what_was_refused(connection: sa.Connection) -> None:
    """Take out what was refused, e.g. where somebody lives; the log goes on answering the same ids with the same codes."""
    refused = LOG.c.outcome == "rejected"
    connection.execute(sa.update(LOG).where(refused).values(patch=None, client_at=""))
    connection.execute(sa.update(LOG).where(refused, LOG.c.kind.not_in(KINDS)).values(kind="unknown"))
    for row in connection.execute(sa.select(*KEY, LOG.c.reason).where(refused)).all():
        reason = _json(row.reason)
        if reason and (sentence := QUOTING.get(reason["code"])):
            field = reason["field"] if FIELD_NAME.fullmatch(reason["field"] or "") else ""
            kept = {"code": reason["code"], "field": field, "message": sentence}
            mine = [column == value for column, value in zip(KEY, row, strict=False)]
            connection.execute(sa.update(LOG).where(*mine).values(reason=kept))


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value
