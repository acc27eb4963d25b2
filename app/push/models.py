"""Tables of push: where those who asked for messages receive them, and messages that wait to be sent."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, LargeBinary, UnicodeText
from sqlmodel import Field, SQLModel

from app.database import Uuid16
from app.ids import uuid7


class PushSubscription(SQLModel, table=True):
    """Where one browser receives messages; the key is its endpoint's SHA-256, so it belongs to one person at a time."""

    __tablename__ = "push_subscription"

    organisation_id: int = Field(primary_key=True)
    endpoint_hash: bytes = Field(primary_key=True, sa_type=LargeBinary(32))
    member_id: int
    endpoint: str = Field(max_length=2048)
    p256dh: str = Field(max_length=100)
    auth: str = Field(max_length=40)
    seen_at: datetime = Field(description="When the browser last told us of it; it does so at every start.")

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "member_id"),
    )


class WaitingPush(SQLModel, table=True):
    """A message to one person, written in the transaction of what it is about; it is gone before it is sent: at most once."""

    __tablename__ = "waiting_push"

    organisation_id: int = Field(primary_key=True)
    push_id: uuid.UUID = Field(default_factory=uuid7, primary_key=True, sa_type=Uuid16)
    member_id: int
    payload: str = Field(sa_type=UnicodeText, description="`app.push.messages.PushMessage` as JSON")
    expires_at: datetime

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
        Index(None, "organisation_id", "member_id"),
    )
