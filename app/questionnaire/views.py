"""What the page of a round shows: how many take part, and what was answered, as it may be told."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal

from sqlmodel import Session

from app.languages import InBoth
from app.measurement.figures import RoundFigures, UsualWays
from app.measurement.models import Round
from app.measurement.releasing import told_rounds
from app.measurement.rounds import State, answers_until, ends_on, state_of, takes_answers, told_from
from app.measurement.usual_ways import usual_ways_of
from app.organisations.models import Organisation
from app.organisations.service import departments
from app.questionnaire.own_questions import every_question, standing_questions
from app.questionnaire.questions import WILLING, Choice, Question
from app.questionnaire.reminding import NotNow, Trouble, check, reminders
from app.questionnaire.response import Group, response
from app.questionnaire.telling import Told, ToldQuestion, cells, told_answers
from app.statistics.response import Thin, too_thin
from app.statistics.shares import Share, wilson

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
    """An answer: what it is called (the text of a choice, or the limit of a band), its share and its 95 % interval, 0–1.

    `wide`: the interval is so wide that the share should not be relied on (`app.statistics.response.too_thin`).
    """

    cell: Cell
    text: InBoth | str
    share: float
    low: float
    high: float
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What is told of a question; `lines` is empty where nothing may be told of it.

    `rate` is the share of all employed that answered it, 0–1; None of a question that only some are asked, and of what was told
    before answers were weighted.
    """

    question: Question
    told: ToldQuestion
    lines: tuple[Line, ...]
    rate: float | None


@dataclass(frozen=True, slots=True)
class ShownRound:
    """Everything that the page of a round says; `figures` are what is told of it."""

    measured: Round
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
    employed: int | None
    thin: tuple[Thin, ...]
    results: tuple[Result, ...]
    willing: tuple[Result, ...]
    figures: RoundFigures | None
    ways: UsualWays | None

    @property
    def answer_rate(self) -> float | None:
        """Share of the employed that answered, 0–1, as far as it may be told."""
        return min(1.0, self.answered / self.employed) if self.answered and self.employed else None


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
    figures = told_rounds(session, organisation_id).get(round_id)
    results = [] if told is None else _results(session, organisation, measured, told)
    employed = None if told is None else told.head_count
    return ShownRound(
        measured=measured, state=state_of(measured, day, told=figures is not None),
        ends_on=ends_on(measured), answers_until=answers_until(measured), told_from=told_from(measured).date(),
        is_open=takes_answers(measured, day), whole=ShownGroup((), taking_part.whole), groups=groups,
        reminded_on=reminded[0].reminded_on if reminded else None, not_now=_not_now(session, organisation, measured, day),
        own=tuple(standing_questions(session, organisation_id, round_id)), answered=told.answered if told else None,
        employed=employed, thin=too_thin(told.answered, employed) if told and employed else (),
        results=tuple(one for one in results if not one.question.key.startswith(WILLING)),
        willing=tuple(one for one in results if one.question.key.startswith(WILLING)),
        figures=figures, ways=usual_ways_of(measured),
    )  # fmt: skip


def _not_now(session: Session, organisation: Organisation, measured: Round, day: dt.date) -> Trouble | None:
    try:
        check(session, organisation, measured, day)
    except NotNow as error:
        return error.trouble
    return None


def _results(session: Session, organisation: Organisation, measured: Round, told: Told) -> list[Result]:
    every = every_question(session, measured.organisation_id, measured.round_id)
    found = []
    for one in every:
        if (of := told.questions.get(one.key)) is not None:
            employed = None if one.asked_if else told.head_count
            rate = min(1.0, of.answered / employed) if employed else None
            found.append(Result(one, of, _lines(one, of, employed, organisation.privacy_floor), rate))
    return found


def _lines(question: Question, told: ToldQuestion, employed: int | None, floor: int) -> tuple[Line, ...]:
    texts = {choice.key: choice for choice in question.choices}
    lines = []
    for key in cells(question):
        if key not in told.shares:
            continue
        found = interval_of(told.shares[key] / 100, told, employed, floor)
        error = (found.value * (1 - found.value) / found.effective_people) ** 0.5
        wide = "wide_interval" in too_thin(told.answered, told.answered, value=found.value, standard_error=error)
        lines.append(Line(*_named(question, key, texts), found.value, found.lower, found.upper, wide))
    return tuple(lines)


def interval_of(share: float, told: ToldQuestion, employed: int | None, floor: int) -> Share:
    """Return a share with Wilson's 95 % interval, from what is shown alone, wider by what the share was rounded by.

    The answers, and the employed, are worth so many times fewer as `told.design_effect` says.

    Parameters:
        share: as it is told, 0–1.
        told: of the question.
        employed: everybody who was asked; None where it is not known how many were.
        floor: the organisation's privacy floor: at least one more than so many count as missing, so that nobody is seen to be.
    """
    answered = told.answered if employed is None else max(1, min(told.answered, employed - floor - 1))
    worth = max(1.0, answered / told.design_effect)
    of = None if employed is None else max(worth, employed / told.design_effect)
    found = wilson(share * worth, worth, head_count=of)
    lower, upper = max(0.0, found.lower - told.step / 200), min(1.0, found.upper + told.step / 200)
    return replace(found, lower=lower, upper=upper)


def _named(question: Question, key: str, texts: dict[str, Choice]) -> tuple[Cell, InBoth | str]:
    if question.unit == "km":
        return ("above", key.rstrip("-")) if key.endswith("-") else ("between", key.replace("-", "–"))
    if question.unit == "days":
        return ("days_on", key.rstrip("-")) if key.endswith("-") else ("days", key)
    return "choice", texts[key].text


def _share(count: int | None, of: int) -> float | None:
    return count / of if count is not None and of else None
