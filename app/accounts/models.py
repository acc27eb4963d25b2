"""Tables of sign-in: one-click links and the sessions they open. Only hashes of the secrets are stored."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, LargeBinary
from sqlmodel import Field, SQLModel


class SignInLink(SQLModel, table=True):
    """A link that signs one person in until it expires."""

    __tablename__ = "sign_in_link"

    organisation_id: int = Field(primary_key=True)
    token_hash: bytes = Field(primary_key=True, sa_type=LargeBinary(32))
    member_id: int
    expires_at: datetime

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
    )


class SignInSession(SQLModel, table=True):
    """A signed-in device."""

    __tablename__ = "sign_in_session"

    organisation_id: int = Field(primary_key=True)
    token_hash: bytes = Field(primary_key=True, sa_type=LargeBinary(32))
    member_id: int
    created_at: datetime
    expires_at: datetime

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
    )
