"""The table of emissions: which factor sets the organisations have chosen."""

from datetime import date, datetime

from sqlmodel import Field, SQLModel


class ChosenSet(SQLModel, table=True):
    """From which date an organisation computes with which factor set (a key of `app.emissions`), until the next choice.

    Before the first one, and without any, the default set holds.
    """

    __tablename__ = "factor_choice"

    organisation_id: int = Field(primary_key=True, foreign_key="organisation.organisation_id")
    valid_from: date = Field(primary_key=True)
    set_key: str = Field(max_length=40)
    chosen_at: datetime
