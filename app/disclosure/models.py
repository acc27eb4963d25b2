"""Tables of what was shown: the figures of groups as they were last released. Exact; `app.disclosure.reading` rounds them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from app.database import JsonText


class ReleaseHead(SQLModel, table=True):
    """Counts an organisation's releases, so that of two processes that prepare the same one only the first stores it."""

    __tablename__ = "release_head"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    number: int


class ReleasedWeek(SQLModel, table=True):
    """A week of one group of departments; number 0 is the whole organisation, those below it are the groups of a running week.

    `departments` never changes once the week is closed: the same holes over time. It is empty for the whole organisation.
    """

    __tablename__ = "released_week"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    week: date = Field(primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    departments: list[int] = Field(sa_column=Column(JsonText, nullable=False))
    figures: dict[str, Any] = Field(
        sa_column=Column(JsonText, nullable=False), description="`app.disclosure.figures.Figures`"
    )
    released_at: datetime
