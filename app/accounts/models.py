"""Tables of sign-in: links that work once, and the sessions they open. Only hashes of the secrets are stored."""

import datetime as dt
import hashlib
import uuid
from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, LargeBinary
from sqlmodel import Field, SQLModel


class SignInLink(SQLModel, table=True):
    """A link that signs one person in, once, before it expires."""

    __tablename__ = "sign_in_link"

    organisation_id: int = Field(primary_key=True)
    token_hash: bytes = Field(primary_key=True, sa_type=LargeBinary(32))
    member_id: int
    expires_at: datetime
    used_at: datetime | None = None
    used_by: bytes | None = Field(
        default=None, sa_type=LargeBinary(32),
        description="Hash of what the browser was given that used it: that one may try again when the answer was lost.",
    )  # fmt: skip
    opened: bytes | None = Field(
        default=None, sa_type=LargeBinary(32), description="Key of the session that it opened."
    )

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "member_id"),
    )


class SignInSession(SQLModel, table=True):
    """A signed-in device; `browser` and `system` as in `app.accounts.devices`."""

    __tablename__ = "sign_in_session"

    organisation_id: int = Field(primary_key=True)
    token_hash: bytes = Field(primary_key=True, sa_type=LargeBinary(32))
    member_id: int
    created_at: datetime
    expires_at: datetime
    browser: str = Field(default="", max_length=20, sa_column_kwargs={"server_default": ""})
    system: str = Field(default="", max_length=20, sa_column_kwargs={"server_default": ""})
    used_on: dt.date | None = Field(
        default=None,
        description="The day (UTC) of the last use: finer would be a diary of its own. None: not known yet.",
    )

    @property
    def session_id(self) -> uuid.UUID:
        """What its owner, and the security log, call it: made from the key, and nobody comes from it to the key."""
        return uuid.UUID(bytes=hashlib.sha256(b"session/" + self.token_hash).digest()[:16], version=5)

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "member_id"),
    )
