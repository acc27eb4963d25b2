"""The table of mail: letters that wait for the mail server, and where none is set, for whoever reads the local outbox."""

import uuid
from datetime import datetime

from sqlalchemy import Index, UnicodeText
from sqlmodel import Field, SQLModel

from app.database import Uuid16
from app.ids import uuid7


class Letter(SQLModel, table=True):
    """One e-mail. It is deleted when the mail server has it, or when it has expired: it may hold a code or a link.

    Of no organisation: who begins an organisation has none yet, and one sender sends them all.
    """

    __tablename__ = "letter"

    letter_id: uuid.UUID = Field(default_factory=uuid7, primary_key=True, sa_type=Uuid16)
    address: str = Field(max_length=254)
    subject: str = Field(max_length=200)
    text: str = Field(sa_type=UnicodeText)
    created_at: datetime
    expires_at: datetime
    try_at: datetime
    failures: int = 0

    __table_args__ = (Index(None, "try_at"),)
