"""What is told of a round's answers: computed once, when no more are taken, by rules that give nobody's answer away.

Of the whole organisation alone: a department's answers to a question are few people's. An organisation's own question may ask what
another one asks, of all but a few: it is told only of people who cannot be taken from those of another question so that few are
left (`comparable`). See `docs/questionnaire.md`.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
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
from app.questionnaire.judgement import OWN
from app.questionnaire.models import ReleasedAnswers
from app.questionnaire.own_questions import every_question
from app.questionnaire.questions import Question, asked
from app.questionnaire.results import Answered, answered, early_people

ROUNDED_TO: Final = 5
"""Numbers of people are told to this."""
KM_BANDS: Final = (2, 5, 10, 20, 50)
"""Distances are told by how many travel up to so many km, from the one before on."""
ROOM: Final = 2
"""So many times the floor are those at most whom two questions may not differ by."""
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
    everybody = list(answered(session, organisation_id, measured.round_id))
    if len(everybody) <= floor:
        return Told(0)
    every = every_question(session, organisation_id, measured.round_id)
    early = early_people(session, organisation_id, measured.round_id)
    put = _put_to(every, everybody, early)
    others: list[frozenset[int]] = [frozenset(one.member_id for one in everybody)]
    questions: dict[str, ToldQuestion] = {}
    for question in every:
        own = question.key.startswith(OWN)
        people = comparable(put[question.key], others, floor) if own else put[question.key]
        if people is None:
            continue
        said = [
            one.answers[question.key] for one in everybody if question.key in one.answers and one.member_id in people
        ]
        if len(said) > floor:
            questions[question.key] = told_question(question, said, floor)
            others.append(people)
    return Told(rounded(len(everybody), ROUNDED_TO), questions)


def _put_to(
    every: Sequence[Question], everybody: Sequence[Answered], early: Mapping[str, Set[int]]
) -> dict[str, frozenset[int]]:
    """Return who was asked each question; whoever answered before it was added was, if they came back to it."""
    found: dict[str, set[int]] = {one.key: set() for one in every}
    for one in everybody:
        for question in asked(every, one.answers):
            if question.key in one.answers or one.member_id not in early.get(question.key, ()):
                found[question.key].add(one.member_id)
    return {key: frozenset(people) for key, people in found.items()}


def comparable(people: Set[int], others: Iterable[Set[int]], floor: int) -> frozenset[int] | None:
    """Return of whom an own question may be told, None if of nobody.

    Those few whom another question was not put to are left out: both are of the same people then. Where another one was put to all
    of these people and a few more, it is not told: those are found by subtraction. Nor where it would part what others have
    parted already into too few. *Few* are up to twice the floor here: of fewer it would happen more often that all said the same.

    Parameters:
        people: who was asked it.
        others: who was asked each of those that are told, and everybody who answered anything.
        floor: the organisation's privacy floor.
    """
    known, few = [frozenset(one) for one in others], ROOM * floor
    some, before = frozenset(people), None
    while some != before:
        before = some
        for other in known:
            if 0 < len(some - other) <= few:
                some &= other
    if any(0 < len(other - some) <= few for other in known):
        return None
    parts = [frozenset().union(*known)]
    for other in known:
        cut = [piece for part in parts for piece in (part & other, part - other) if piece]
        parts = cut if all(len(piece) > few for piece in cut) else parts
    cut = [piece for part in parts for piece in (part & some, part - some) if piece]
    return some if all(len(piece) > few for piece in cut) else None


def told_question(question: Question, values: Sequence[Any], floor: int) -> ToldQuestion:
    """Return what may be told of the answers to a question of more people than the floor."""
    number = rounded(len(values), ROUNDED_TO)
    if question.kind == "number" and not question.unit:
        protected = _is_between(values, question, floor)
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


def _is_between(values: Sequence[int], question: Question, floor: int) -> bool:
    """Tell whether a mean may be told: too few at either end would be told apart, and at one end it would be everybody's answer."""
    least, most = question.least or 0, question.most or 0
    parts = [values, [value - least for value in values], [most - value for value in values]]
    return all(is_protected(one, floor) for one in parts)


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
