"""What is told of a round's answers: computed once, when no more are taken, by rules that give nobody's answer away.

Of the whole organisation alone: a department's answers to a question are few people's. Everybody's answer is weighted by the head
count of their department (`app.questionnaire.weighting`). An organisation's own question may ask what another one asks, of all but
a few: it is told only of people who cannot be taken from those of another question so that few are left
(`app.questionnaire.comparing`). See `docs/questionnaire.md`.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import Text, cast, select
from sqlmodel import Session

from app.database import Database
from app.disclosure.rules import is_protected, rounded, rounded_up, share_step
from app.events import changed
from app.measurement.models import Round
from app.measurement.rounds import answers_until, head_counts_of, rounds
from app.organisations.service import get_organisation, today
from app.questionnaire.comparing import comparable, put_to
from app.questionnaire.judgement import OWN
from app.questionnaire.models import ReleasedAnswers
from app.questionnaire.own_questions import every_question
from app.questionnaire.questions import Question
from app.questionnaire.results import answered, early_people
from app.questionnaire.weighting import answer_weights, design_effect, step_of_shares, weighted_mean

ROUNDED_TO: Final = 5
"""Numbers of people are told to this."""
KM_BANDS: Final = (2, 5, 10, 20, 50)
"""Distances are told by how many travel up to so many km, from the one before on."""
DAYS: Final = 5
"""Days a week are told by their number, those from here on together."""
_PARTS: Final = 1000
"""In thousandths of an employed person: dominance is judged of whole numbers."""
_RELEASED = ReleasedAnswers.__table__  # type: ignore[attr-defined]


class ToldQuestion(msgspec.Struct, frozen=True):
    """What is told of a question: how many answered, to the nearest 5, and of each answer its share in percent, or the mean.

    `shares` is empty where nothing may be told, and has no answer that may not be told beside the others. With `design_effect`
    times fewer answers of equal weight one would know as much; `margin` is half the width of the 95 % interval of `mean`; `step` is
    to how many percent shares are told, 0 in what was told before answers were weighted.
    """

    answered: int
    shares: dict[str, int] = {}
    mean: float | None = None
    margin: float | None = None
    design_effect: float = 1.0
    step: int = 0


class Told(msgspec.Struct, frozen=True):
    """What is told of a round's answers, by question; those that were answered by too few are not among them.

    `head_count` are the employed, whom the shares stand for; None in what was told before answers were weighted.
    """

    answered: int
    questions: dict[str, ToldQuestion] = {}
    head_count: int | None = None


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
    head_counts = head_counts_of(session, measured)
    stands_for = answer_weights({one.member_id: one.department_id for one in everybody}, head_counts, floor)
    every = every_question(session, organisation_id, measured.round_id)
    put = put_to(every, everybody, early_people(session, organisation_id, measured.round_id))
    others: list[frozenset[int]] = [frozenset(one.member_id for one in everybody)]
    questions: dict[str, ToldQuestion] = {}
    for question in every:
        own = question.key.startswith(OWN)
        people = comparable(put[question.key], others, floor) if own else put[question.key]
        said = [one for one in everybody if question.key in one.answers and one.member_id in (people or ())]
        if people is None or len(said) <= floor:
            continue
        values, weights = [one.answers[question.key] for one in said], [stands_for[one.member_id] for one in said]
        questions[question.key] = told_question(question, values, weights, floor)
        others.append(people)
    return Told(rounded(len(everybody), ROUNDED_TO), questions, sum(head_counts.values()))


def told_question(question: Question, values: Sequence[Any], weights: Sequence[float], floor: int) -> ToldQuestion:
    """Return what may be told of the answers to a question of more people than the floor.

    Parameters:
        values: the answers.
        weights: how many of the employed each of those who gave them stands for.
        floor: the organisation's privacy floor.
    """
    number, cost = rounded(len(values), ROUNDED_TO), design_effect(weights)
    if question.kind == "number" and not question.unit:
        return _told_mean(question, values, weights, floor)
    chosen: dict[str, list[float]] = {}
    for value, weight in zip(values, weights, strict=True):
        for key in value if question.kind == "several" else [_cell(question, value)]:
            chosen.setdefault(key, []).append(weight)
    if question.kind == "several":
        # Each choice is a question of its own, which everybody has answered by yes or no.
        others = {key: _without(weights, of) for key, of in chosen.items()}
        told = {key for key, of in chosen.items() if _may_be_told(of, floor) and _may_be_told(others[key], floor)}
    else:
        told = told_cells(chosen, floor)
    step = step_of_shares(weights, 5 if len(values) < 50 else share_step(len(values), 10**9))
    if step is None:
        return ToldQuestion(number, design_effect=cost)
    percent = {key: 100 * sum(chosen[key]) / sum(weights) for key in _order(question, told)}
    if question.kind == "several":
        return ToldQuestion(
            number, {key: rounded(round(one), step) for key, one in percent.items()}, design_effect=cost
        )
    return ToldQuestion(number, rounded_shares(percent, step), design_effect=cost)


def _told_mean(question: Question, values: Sequence[int], weights: Sequence[float], floor: int) -> ToldQuestion:
    number = rounded(len(values), ROUNDED_TO)
    if not all(_is_between(question, values, one, floor) for one in (weights, [1.0] * len(values))):
        return ToldQuestion(number)
    mean, margin = weighted_mean(values, weights)
    # A mean and how far answers are apart are two equations: of one more than the floor they can be solved.
    told = rounded_up(margin, len(values)) if len(values) > floor + 1 else None
    return ToldQuestion(number, mean=float(f"{mean:.2g}"), margin=told)


def _is_between(question: Question, values: Sequence[int], weights: Sequence[float], floor: int) -> bool:
    """Tell whether a mean may be told: too few at either end would be told apart, and at one end it would be everybody's answer."""
    least, most = question.least or 0, question.most or 0
    sides = [values, [value - least for value in values], [most - value for value in values]]
    return all(
        is_protected([round(_PARTS * weight * one) for weight, one in zip(weights, side, strict=True)], floor)
        for side in sides
    )


def told_cells(chosen: Mapping[str, Sequence[float]], floor: int) -> set[str]:
    """Return which of the answers may be told that divide some people among them.

    Each that is told is more people's than the floor, of whom nobody stands for nearly all, and so is the rest together; where it
    is not, the smallest that would be told joins it. Where all said the same nothing is told: it would be everybody's answer.

    Parameters:
        chosen: of each answer, how many of the employed each of those who gave it stands for.
        floor: the organisation's privacy floor.
    """
    told = {key for key, of in chosen.items() if _may_be_told(of, floor)}
    for key in sorted(told, key=lambda one: (len(chosen[one]), one)):
        rest = [weight for other, of in chosen.items() if other not in told for weight in of]
        if _may_be_told(rest, floor) or (not rest and len(told) > 1):
            break
        told.discard(key)
    return told


def rounded_shares(percent: Mapping[str, float], step: int) -> dict[str, int]:
    """Return shares that divide some people among them, in steps, so that those of all still add up to 100.

    Their running sums are rounded: rounded each for itself, 50 and 50 would be told as 60 and 60, which nothing else is.

    >>> rounded_shares({"yes": 50.0, "no": 50.0}, 20)
    {'yes': 60, 'no': 40}
    """
    told: dict[str, int] = {}
    whole, before = 0.0, 0
    for key, one in percent.items():
        whole += one
        until = rounded(round(whole), step)
        told[key], before = until - before, until
    return told


def _may_be_told(weights: Sequence[float], floor: int) -> bool:
    return is_protected([round(_PARTS * one) for one in weights], floor)


def _without(weights: Sequence[float], chosen: Sequence[float]) -> list[float]:
    return list((Counter(weights) - Counter(chosen)).elements())


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
