"""The table of what an organisation makes of the catalogue of measures."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from app.database import JsonText


class OwnMeasure(SQLModel, table=True):
    """A measure of the catalogue where an organisation says otherwise, or one of its own."""

    __tablename__ = "measure"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    key: str = Field(primary_key=True, max_length=40)
    differs: dict[str, Any] = Field(
        sa_column=Column(JsonText, nullable=False),
        description="What differs from the catalogue; all of it where the measure is the organisation's own.",
    )
    ended: bool = Field(default=False, description="Not among its measures any more, but can be brought back.")
    changed_at: datetime
