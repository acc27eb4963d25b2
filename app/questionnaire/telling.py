"""What is told of a round's answers: computed once, when no more are taken, by rules that give nobody's answer away.

Of the whole organisation alone: a department's answers to a question are few people's. See `docs/questionnaire.md`.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import Text, cast, select
from sqlmodel import Session

from app.database import Database
from app.disclosure.rules import is_protected, rounded, share_step
from app.events import changed
from app.measurement.models import Round
from app.measurement.rounds import answers_until, rounds
from app.organisations.service import get_organisation, today
from app.questionnaire.models import ReleasedAnswers
from app.questionnaire.own_questions import every_question
from app.questionnaire.questions import Question
from app.questionnaire.results import answered

ROUNDED_TO: Final = 5
"""Numbers of people are told to this."""
KM_BANDS: Final = (2, 5, 10, 20, 50)
"""Distances are told by how many travel up to so many km, from the one before on."""
DAYS: Final = 5
"""Days a week are told by their number, those from here on together."""
_RELEASED = ReleasedAnswers.__table__  # type: ignore[attr-defined]


class ToldQuestion(msgspec.Struct, frozen=True):
    """What is told of a question: how many answered, to the nearest 5, and of each answer its share in percent, or the mean.

    `shares` is empty where nothing may be told, and has no answer that may not be told beside the others.
    """

    answered: int
    shares: dict[str, int] = {}
    mean: float | None = None


class Told(msgspec.Struct, frozen=True):
    """What is told of a round's answers, by question; those that were answered by too few are not among them."""

    answered: int
    questions: dict[str, ToldQuestion] = {}


def release_answers(database: Database, organisation_id: int, now: dt.datetime) -> bool:
    """Release the answers of the rounds that take no more and are not told yet; tells whether there was one."""
    with database.read(organisation_id) as session:
        if not _due(session, organisation_id, now):
            return False
    with database.write(organisation_id) as session:
        return release_answers_within(session, organisation_id, now)


def release_answers_within(session: Session, organisation_id: int, now: dt.datetime) -> bool:
    """Release them in the caller's writing transaction."""
    due = _due(session, organisation_id, now)
    for measured in due:
        figures = msgspec.to_builtins(told_of(session, measured))
        session.add(
            ReleasedAnswers(
                organisation_id=organisation_id, round_id=measured.round_id, figures=figures, released_at=now
            )
        )
    if due:
        session.flush()
        changed(session, organisation_id)
    return bool(due)


def told_answers(session: Session, organisation_id: int, round_id: int) -> Told | None:
    """Return what is told of a round's answers; None while it takes any."""
    mine = (_RELEASED.c.organisation_id == organisation_id, _RELEASED.c.round_id == round_id)
    found = session.scalar(select(cast(_RELEASED.c.figures, Text)).where(*mine))
    return None if found is None else msgspec.json.decode(found, type=Told)


def told_of(session: Session, measured: Round) -> Told:
    """Return what may be told of a round's answers as they stand."""
    organisation_id, floor = measured.organisation_id, get_organisation(session, measured.organisation_id).privacy_floor
    said: dict[str, list[Any]] = {}
    people = 0
    for one in answered(session, organisation_id, measured.round_id):
        people += 1
        for key, value in one.answers.items():
            said.setdefault(key, []).append(value)
    if people <= floor:
        return Told(0)
    every = every_question(session, organisation_id, measured.round_id)
    questions = {
        one.key: told_question(one, said[one.key], floor) for one in every if len(said.get(one.key, ())) > floor
    }
    return Told(rounded(people, ROUNDED_TO), questions)


def told_question(question: Question, values: Sequence[Any], floor: int) -> ToldQuestion:
    """Return what may be told of the answers to a question of more people than the floor."""
    number = rounded(len(values), ROUNDED_TO)
    if question.kind == "number" and not question.unit:
        protected = is_protected(values, floor)
        return ToldQuestion(number, mean=float(f"{sum(values) / len(values):.2g}") if protected else None)
    if question.kind == "several":
        found = Counter(choice for value in values for choice in value)
        # Each choice is a question of its own, which everybody has answered by yes or no.
        told = {key: count for key, count in found.items() if count > floor and len(values) - count > floor}
    else:
        told = told_counts(Counter(_cell(question, value) for value in values), floor)
    step = 5 if len(values) < 50 else share_step(len(values), 10**9)
    return ToldQuestion(
        number, {key: rounded(round(100 * told[key] / len(values)), step) for key in _order(question, told)}
    )


def told_counts(counts: Mapping[str, int], floor: int) -> dict[str, int]:
    """Return which of the answers may be told that divide some people among them.

    Each that is told is more people's than the floor, and so is the rest together; where it is not, the smallest that would be
    told joins it. Where all said the same nothing is told: it would be everybody's answer.

    Parameters:
        counts: how many gave each answer.
        floor: the organisation's privacy floor.
    """
    told = {key: count for key, count in counts.items() if count > floor}
    for key in sorted(told, key=lambda one: (told[one], one)):
        rest = sum(counts.values()) - sum(told.values())
        if rest > floor or (rest == 0 and len(told) > 1):
            break
        del told[key]
    return told


def cells(question: Question) -> list[str]:
    """Return what the answers to a question are told by, in order: its choices, or the bands of a number."""
    if question.unit == "km":
        return [_band(number) for number in range(len(KM_BANDS) + 1)]
    if question.unit == "days":
        return [str(number) for number in range(DAYS)] + [f"{DAYS}-"]
    return [choice.key for choice in question.choices]


def _cell(question: Question, value: Any) -> str:
    if question.unit == "km":
        return _band(sum(value > limit * 1000 for limit in KM_BANDS))
    if question.unit == "days":
        return str(value) if value < DAYS else f"{DAYS}-"
    return str(value)


def _band(number: int) -> str:
    """Return what a band of kilometres is called: from and to, `2-5`; the last one has no end."""
    limits = ("0", *map(str, KM_BANDS), "")
    return f"{limits[number]}-{limits[number + 1]}"


def _order(question: Question, told: Iterable[str]) -> list[str]:
    found = set(told)
    return [key for key in cells(question) if key in found]


def _due(session: Session, organisation_id: int, now: dt.datetime) -> list[Round]:
    day = today(get_organisation(session, organisation_id), now)
    released = set(session.scalars(select(_RELEASED.c.round_id).where(_RELEASED.c.organisation_id == organisation_id)))
    waiting = (one for one in rounds(session, organisation_id) if one.round_id not in released)
    return [one for one in waiting if one.closed_at is not None or day > answers_until(one)]
