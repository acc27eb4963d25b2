"""The table of administration: a spreadsheet that was read and shown, and waits for somebody to say that it is right."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKeyConstraint
from sqlmodel import Field, SQLModel

from app.database import JsonText, Uuid16
from app.ids import uuid7


class Draft(SQLModel, table=True):
    """The rows of a spreadsheet, good and bad, as `app.spreadsheets.tables` read them; forgotten after a day."""

    __tablename__ = "roster_draft"

    organisation_id: int = Field(primary_key=True)
    draft_id: uuid.UUID = Field(default_factory=uuid7, primary_key=True, sa_type=Uuid16)
    member_id: int
    file_name: str = Field(max_length=120)
    rows: dict[str, Any] = Field(sa_type=JsonText)
    created_at: datetime

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
    )
