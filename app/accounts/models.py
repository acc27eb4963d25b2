"""Tables of sign-in: the ways to prove who one is, and the sessions they open. Of long-lived secrets only hashes are stored."""

import datetime as dt
import hashlib
import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKeyConstraint, Index, LargeBinary
from sqlmodel import Field, SQLModel

from app.database import JsonText


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


class Address(SQLModel, table=True):
    """Whose an e-mail address is said to be in an organisation; `proved_at` where its owner has shown it.

    It is looked up before anybody knows where its owner works. On PostgreSQL the application finds the rows of one hash
    (`find_address`), and sees no others but those of one organisation.
    """

    __tablename__ = "address"

    organisation_id: int = Field(primary_key=True)
    address_hash: bytes = Field(primary_key=True, sa_type=LargeBinary(32))
    member_id: int
    proved_at: datetime | None = None

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "member_id"),
        Index(None, "address_hash"),
    )


class Attempt(SQLModel, table=True):
    """A sign-in that a browser has begun and not ended: a code that was sent, a passkey or a provider that was asked.

    Of no organisation: most begin before anybody knows where somebody works. `key` is the hash of what the browser holds;
    `details` is what the way needs to go on (a challenge, a nonce), and where it leads.
    """

    __tablename__ = "sign_in_attempt"

    key: bytes = Field(primary_key=True, sa_type=LargeBinary(32))
    way: str = Field(max_length=12)
    address_hash: bytes | None = Field(default=None, sa_type=LargeBinary(32))
    code_hash: bytes | None = Field(default=None, sa_type=LargeBinary(32))
    failures: int = 0
    details: dict[str, Any] = Field(default_factory=dict, sa_type=JsonText)
    created_at: datetime
    expires_at: datetime
    ended_at: datetime | None = Field(default=None, description="Used, or ended by a newer one.")

    __table_args__ = (Index(None, "address_hash", "created_at"), Index(None, "expires_at"))


class Passkey(SQLModel, table=True):
    """A passkey (WebAuthn): its public key, and a name that its owner knows it by."""

    __tablename__ = "passkey"

    organisation_id: int = Field(primary_key=True)
    credential_id: bytes = Field(primary_key=True, sa_type=LargeBinary(1023))
    member_id: int
    public_key: bytes = Field(sa_type=LargeBinary)
    sign_count: int = 0
    name: str = Field(max_length=60)
    created_at: datetime
    used_on: dt.date | None = None

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "member_id"),
    )


class SingleSignOn(SQLModel, table=True):
    """An organisation's own OpenID provider. The secret is kept as it is: the provider wants to see it at each sign-in."""

    __tablename__ = "single_sign_on"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    issuer: str = Field(max_length=300)
    client_id: str = Field(max_length=200)
    client_secret: str = Field(max_length=500)
    name: str = Field(max_length=40)


class ProviderIdentity(SQLModel, table=True):
    """Whom an organisation's provider calls by which subject."""

    __tablename__ = "provider_identity"

    organisation_id: int = Field(primary_key=True)
    subject: str = Field(primary_key=True, max_length=255)
    member_id: int

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "member_id"),
    )
