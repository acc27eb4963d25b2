"""An organisation's own questions of a round: added and withdrawn by a coordinator while its answers are taken, or before.

One choice, several, or a whole number; never free text, for what somebody writes names people. A question is never changed, for
answers are there to what it said: it is withdrawn, which keeps its answers and counts them no more, and another one is added.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal, cast, get_args

import msgspec
from sqlmodel import Session, col, select

from app.languages import InBoth
from app.measurement.models import Round
from app.measurement.rounds import answers_until
from app.organisations import audit
from app.organisations.service import lock
from app.questionnaire.models import OwnQuestion
from app.questionnaire.questions import (
    Choice,
    Condition,
    Part,
    Question,
    QuestionKind,
    check_question,
    parts,
    questions,
)
from app.questionnaire.schemas import MOST_CHOICES, MOST_NUMBER, MOST_OWN

LONGEST_QUESTION = 200
"""Text of an own question, in characters."""
LONGEST_CHOICE_TEXT = 80
"""Text of one of its choices, in characters."""
EVERYBODY = "everybody"
"""Whom a question is for that depends on no other."""
TITLE = InBoth(sv="Frågor från din arbetsgivare", en="Questions from your employer")
_ADDED_AT = "added_at"
"""Kept beside what is asked."""
Trouble = Literal["text", "kind", "choices", "numbers", "asked_if", "too_many", "closed"]


class OwnQuestionError(ValueError):
    """That is no question; `trouble` says why, for the page to say it in words."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as a coordinator typed it.

    `choices` has one to a line, in Swedish and, after a bar, in English; what is left out in one language is said in the other.
    `asked_if`: `EVERYBODY`, or an earlier question and a choice of it, `car=none`.
    """

    text_sv: str = ""
    text_en: str = ""
    kind: str = "single"
    choices: str = ""
    least: str = "0"
    most: str = ""
    asked_if: str = EVERYBODY


def key_of(number: int) -> str:
    """Return the name of an own question's field."""
    return f"own_{number}"


def own_questions(session: Session, organisation_id: int, round_id: int) -> dict[str, Question]:
    """Return the own questions of a round by their keys, those that were withdrawn included."""
    return {key_of(row.number): _read(row) for row in _rows(session, organisation_id, round_id)}


def added_at(session: Session, organisation_id: int, round_id: int) -> dict[str, dt.datetime]:
    """Return when each own question of a round was added, by its key; one that was before this was kept is not among them."""
    rows = _rows(session, organisation_id, round_id)
    return {
        key_of(row.number): dt.datetime.fromisoformat(row.question[_ADDED_AT])
        for row in rows
        if _ADDED_AT in row.question
    }


def standing_questions(session: Session, organisation_id: int, round_id: int) -> list[tuple[int, Question]]:
    """Return the own questions of a round that are asked, with their numbers."""
    rows = _rows(session, organisation_id, round_id)
    return [(row.number, _read(row)) for row in rows if row.withdrawn_at is None]


def every_question(session: Session, organisation_id: int, round_id: int) -> list[Question]:
    """Return everything that is asked in a round, in order."""
    return [*questions().values(), *(one for _, one in standing_questions(session, organisation_id, round_id))]


def parts_of(session: Session, organisation_id: int, round_id: int) -> list[Part]:
    """Return everything that is asked in a round, part by part."""
    own = [one for _, one in standing_questions(session, organisation_id, round_id)]
    return [*parts(), *([Part("own", TITLE, own)] if own else [])]


def conditions(session: Session, organisation_id: int, round_id: int) -> list[Question]:
    """Return the questions that an own one can depend on: those of one choice."""
    return [one for one in every_question(session, organisation_id, round_id) if one.kind == "single"]


def add_question(
    session: Session, measured: Round, draft: Draft, actor: int, now: dt.datetime, today: dt.date
) -> Question:
    """Add an own question to a round.

    Raises:
        OwnQuestionError: that is no question, there are `MOST_OWN` already, or the round takes no answers any more.
    """
    organisation_id, round_id = measured.organisation_id, measured.round_id
    lock(session, organisation_id)
    if measured.closed_at is not None or today > answers_until(measured):
        raise OwnQuestionError("closed")
    rows = _rows(session, organisation_id, round_id)
    if len(rows) >= MOST_OWN:
        raise OwnQuestionError("too_many")
    number = len(rows) + 1
    question = _question(draft, key_of(number), every_question(session, organisation_id, round_id))
    session.add(
        OwnQuestion(
            organisation_id=organisation_id,
            round_id=round_id,
            number=number,
            question=msgspec.to_builtins(question) | {_ADDED_AT: now.isoformat()},
        )
    )
    audit.note(session, organisation_id, actor, "question_added", now, round=measured.name, to=question.text.sv)
    session.flush()
    return question


def withdraw_question(session: Session, measured: Round, number: int, actor: int, now: dt.datetime) -> None:
    """Ask a question no more, nor those that depend on it; nothing where it is withdrawn already.

    Raises:
        LookupError: the round has no such question.
    """
    lock(session, measured.organisation_id)
    rows = {row.number: row for row in _rows(session, measured.organisation_id, measured.round_id)}
    if number not in rows:
        raise LookupError(f"no own question {number} in round {measured.round_id}")
    if rows[number].withdrawn_at is not None:
        return
    gone = {key_of(number)}
    for row in rows.values():
        question = _read(row)
        if row.number != number and not (row.withdrawn_at is None and _depends(question, gone)):
            continue
        gone.add(question.key)
        row.withdrawn_at = now
        session.add(row)
        audit.note(
            session, measured.organisation_id, actor, "question_withdrawn", now, round=measured.name, to=question.text.sv
        )  # fmt: skip
    session.flush()


def _depends(question: Question, on: set[str]) -> bool:
    return any(one.question in on for one in question.asked_if)


def _rows(session: Session, organisation_id: int, round_id: int) -> list[OwnQuestion]:
    query = select(OwnQuestion).where(OwnQuestion.organisation_id == organisation_id, OwnQuestion.round_id == round_id)
    return list(session.exec(query.order_by(col(OwnQuestion.number))))


def _read(row: OwnQuestion) -> Question:
    return msgspec.convert(row.question, Question)


def _question(draft: Draft, key: str, every: list[Question]) -> Question:
    if draft.kind not in get_args(QuestionKind):
        raise OwnQuestionError("kind")
    kind = cast(QuestionKind, draft.kind)
    text = _both(draft.text_sv, draft.text_en, LONGEST_QUESTION)
    if text is None:
        raise OwnQuestionError("text")
    least, most = _numbers(draft) if kind == "number" else (None, None)
    question = Question(
        key=key, kind=kind, text=text, choices=[] if kind == "number" else _choices(draft.choices), least=least, most=most,
        asked_if=_asked_if(draft.asked_if, every),
    )  # fmt: skip
    check_question(question, {one.key: one for one in every})
    return question


def _both(sv: str, en: str, longest: int) -> InBoth | None:
    """Return a text in both languages, said in the one where the other is missing; None where there is none, or too long a one."""
    swedish, english = " ".join(sv.split()), " ".join(en.split())
    if not (swedish or english) or max(len(swedish), len(english)) > longest:
        return None
    return InBoth(sv=swedish or english, en=english or swedish)


def _choices(typed: str) -> list[Choice]:
    texts = [_both(*line.partition("|")[::2], LONGEST_CHOICE_TEXT) for line in typed.splitlines() if line.strip(" |\t")]
    said = [text for text in texts if text is not None]
    alike = len({text.sv.lower() for text in said}) < len(said) or len({text.en.lower() for text in said}) < len(said)
    if None in texts or alike or not 2 <= len(said) <= MOST_CHOICES:
        raise OwnQuestionError("choices")
    return [Choice(f"c{number}", text) for number, text in enumerate(said, 1)]


def _numbers(draft: Draft) -> tuple[int, int]:
    texts = [draft.least.strip(), draft.most.strip()]
    if not all(text.isascii() and text.isdigit() and len(text) < 8 for text in texts):
        raise OwnQuestionError("numbers")
    least, most = map(int, texts)
    if not least < most <= MOST_NUMBER:
        raise OwnQuestionError("numbers")
    return least, most


def _asked_if(typed: str, every: list[Question]) -> list[Condition]:
    if typed == EVERYBODY:
        return []
    key, _, value = typed.partition("=")
    found = next((one for one in every if one.key == key and one.kind == "single"), None)
    if found is None or value not in {choice.key for choice in found.choices}:
        raise OwnQuestionError("asked_if")
    return [Condition(key, [value])]
