"""What the page of a round shows: how many take part, and what was answered, as it may be told."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from sqlmodel import Session

from app.languages import InBoth
from app.measurement.figures import RoundFigures
from app.measurement.models import Round
from app.measurement.releasing import told_rounds
from app.measurement.rounds import State, answers_until, ends_on, state_of, takes_answers, told_from
from app.organisations.models import Organisation
from app.organisations.service import departments
from app.questionnaire.own_questions import every_question, standing_questions
from app.questionnaire.questions import WILLING, Choice, Question
from app.questionnaire.reminding import NotNow, Trouble, check, reminders
from app.questionnaire.response import Group, response
from app.questionnaire.telling import ToldQuestion, cells, told_answers
from app.statistics.shares import wilson

Cell = Literal["choice", "between", "above", "days", "days_on"]


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """A line of the response: departments by name, how many are employed, and how many at least take part."""

    names: tuple[str, ...]
    group: Group

    @property
    def recorded(self) -> float | None:
        """Share that recorded something at least, None for too few."""
        return _share(self.group.recorded, self.group.head_count)

    @property
    def answered(self) -> float | None:
        """Share that answered at least, None for too few."""
        return _share(self.group.answered, self.group.head_count)


@dataclass(frozen=True, slots=True)
class Line:
    """An answer: what it is called (the text of a choice, or the limit of a band), its share and its 95 % interval, 0–1."""

    cell: Cell
    text: InBoth | str
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Result:
    """What is told of a question; `lines` is empty where nothing may be told of it."""

    question: Question
    told: ToldQuestion
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ShownRound:
    """Everything that the page of a round says; `figures` are what is told of it."""

    measured: Round
    figures: RoundFigures | None
    state: State
    ends_on: dt.date
    answers_until: dt.date
    told_from: dt.date
    is_open: bool
    whole: ShownGroup
    groups: tuple[ShownGroup, ...]
    reminded_on: dt.date | None
    not_now: Trouble | None
    own: tuple[tuple[int, Question], ...]
    answered: int | None
    results: tuple[Result, ...]
    willing: tuple[Result, ...]


def shown_round(session: Session, organisation: Organisation, measured: Round, day: dt.date) -> ShownRound:
    """Return what the page of a round shows on a day."""
    organisation_id, round_id = measured.organisation_id, measured.round_id
    names = {one.department_id: one.name for one in departments(session, organisation_id)}
    taking_part = response(session, measured)
    groups = tuple(
        ShownGroup(tuple(sorted(names.get(department, "") for department in one.departments)), one)
        for one in taking_part.groups
    )
    reminded = reminders(session, measured)
    told = told_answers(session, organisation_id, round_id)
    results = _results(session, measured)
    figures = told_rounds(session, organisation_id).get(round_id)
    return ShownRound(
        measured=measured, figures=figures, state=state_of(measured, day, told=figures is not None),
        ends_on=ends_on(measured), answers_until=answers_until(measured), told_from=told_from(measured).date(),
        is_open=takes_answers(measured, day), whole=ShownGroup((), taking_part.whole), groups=groups,
        reminded_on=reminded[0].reminded_on if reminded else None, not_now=_not_now(session, organisation, measured, day),
        own=tuple(standing_questions(session, organisation_id, round_id)), answered=told.answered if told else None,
        results=tuple(one for one in results if not one.question.key.startswith(WILLING)),
        willing=tuple(one for one in results if one.question.key.startswith(WILLING)),
    )  # fmt: skip


def _not_now(session: Session, organisation: Organisation, measured: Round, day: dt.date) -> Trouble | None:
    try:
        check(session, organisation, measured, day)
    except NotNow as error:
        return error.trouble
    return None


def _results(session: Session, measured: Round) -> list[Result]:
    told = told_answers(session, measured.organisation_id, measured.round_id)
    if told is None:
        return []
    every = every_question(session, measured.organisation_id, measured.round_id)
    return [
        Result(one, told.questions[one.key], _lines(one, told.questions[one.key]))
        for one in every
        if one.key in told.questions
    ]


def _lines(question: Question, told: ToldQuestion) -> tuple[Line, ...]:
    texts = {choice.key: choice for choice in question.choices}
    lines = []
    for key in cells(question):
        if key not in told.shares:
            continue
        share = told.shares[key] / 100
        found = wilson(share * told.answered, told.answered)
        lines.append(Line(*_named(question, key, texts), share, found.lower, found.upper))
    return tuple(lines)


def _named(question: Question, key: str, texts: dict[str, Choice]) -> tuple[Cell, InBoth | str]:
    if question.unit == "km":
        return ("above", key.rstrip("-")) if key.endswith("-") else ("between", key.replace("-", "–"))
    if question.unit == "days":
        return ("days_on", key.rstrip("-")) if key.endswith("-") else ("days", key)
    return "choice", texts[key].text


def _share(count: int | None, of: int) -> float | None:
    return count / of if count is not None and of else None
