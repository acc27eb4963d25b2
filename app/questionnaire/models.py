"""Tables of the questionnaire: answers, own questions, reminders, what is told of the answers and of who takes part."""

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index
from sqlmodel import Field, SQLModel

from app.database import JsonText
from app.sync.models import SyncedRow, synced_row


def _of_round() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["organisation_id", "round_id"], ["round.organisation_id", "round.round_id"])


class Answer(SyncedRow, table=True):
    """One person's answers to one round: the latest view of their owner's log (`app.sync`).

    `date` is the round's first day, by which answers are kept as long as trips are; `department_id` is where the person worked when
    they first answered.
    """

    __tablename__ = "answer"

    date: dt.date
    round_id: int
    department_id: int

    __table_args__ = (*synced_row(), _of_round(), Index(None, "organisation_id", "round_id"))


class OwnQuestion(SQLModel, table=True):
    """A question that an organisation has added to a round; `number` names its field of an answer, `own_3`.

    It is never changed, for answers are there to what it said: it is withdrawn, and another one added.
    """

    __tablename__ = "own_question"

    organisation_id: int = Field(primary_key=True)
    round_id: int = Field(primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    question: dict[str, Any] = Field(
        sa_column=Column(JsonText, nullable=False), description="`app.questionnaire.questions.Question`"
    )
    withdrawn_at: dt.datetime | None = None

    __table_args__ = (_of_round(), CheckConstraint("number BETWEEN 1 AND 10", name="number"))


class RoundReminder(SQLModel, table=True):
    """That those who had not taken part in a round were reminded on a day; not who they were, nor how many."""

    __tablename__ = "round_reminder"

    organisation_id: int = Field(primary_key=True)
    round_id: int = Field(primary_key=True)
    reminded_on: dt.date = Field(primary_key=True)
    by_itself: bool

    __table_args__ = (_of_round(),)


class ReleasedAnswers(SQLModel, table=True):
    """What is told of a round's answers: computed once, when no more are taken, and the same from then on."""

    __tablename__ = "released_answers"

    organisation_id: int = Field(primary_key=True)
    round_id: int = Field(primary_key=True)
    figures: dict[str, Any] = Field(
        sa_column=Column(JsonText, nullable=False), description="`app.questionnaire.telling.Told`"
    )
    released_at: dt.datetime

    __table_args__ = (_of_round(),)


class ReleasedResponse(SQLModel, table=True):
    """Who takes part in a round, as it was last told: renewed at fixed times while it runs, and then no more."""

    __tablename__ = "released_response"

    organisation_id: int = Field(primary_key=True)
    round_id: int = Field(primary_key=True)
    figures: list[dict[str, Any]] = Field(
        sa_column=Column(JsonText, nullable=False), description="`app.questionnaire.response.Least` of each group"
    )
    released_at: dt.datetime

    __table_args__ = (_of_round(),)
