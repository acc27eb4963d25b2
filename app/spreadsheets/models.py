"""The table of spreadsheets: a file that was read, and waits for somebody to say what its columns are and that it is right."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, LargeBinary
from sqlmodel import Field, SQLModel

from app.database import Uuid16
from app.ids import uuid7


class SheetDraft(SQLModel, table=True):
    """The rows of a file as text, compressed; forgotten when they are taken in, and after a day."""

    __tablename__ = "sheet_draft"

    organisation_id: int = Field(primary_key=True)
    draft_id: uuid.UUID = Field(default_factory=uuid7, primary_key=True, sa_type=Uuid16)
    member_id: int
    kind: str = Field(max_length=20, description="What file it is, e.g. `mileage`.")
    file_name: str = Field(max_length=120)
    rows: bytes = Field(sa_type=LargeBinary, description="JSON by zlib.")
    created_at: datetime

    __table_args__ = (
        ForeignKeyConstraint(["organisation_id", "member_id"], ["member.organisation_id", "member.member_id"]),
    )
