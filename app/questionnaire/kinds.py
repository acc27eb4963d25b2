"""Answers as the owner log takes them: one record for each person and round, while answers to the round are taken."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

import msgspec
from sqlmodel import Session

from app.measurement.models import Round
from app.measurement.rounds import answers_until, find_round, open_rounds, takes_answers
from app.questionnaire.judgement import judge, judge_own
from app.questionnaire.models import Answer
from app.questionnaire.own_questions import own_questions
from app.questionnaire.questions import Question
from app.questionnaire.schemas import AnswerFields
from app.sync.kind import Kind
from app.sync.owner import Owner
from app.sync.purging import purged_of_kind
from app.sync.records import Record, Rejected
from app.sync.registry import Registry

_PREFIX: Final = "00000000-0000-7000-8001-"
"""Before the generation and the round: a UUIDv7 of the beginning of time, in the form of all other ids."""


class Asked(msgspec.Struct):
    """What one exchange knows of the rounds that it answers. `generations`: how often the person erased their answers to one."""

    rounds: Mapping[int, Round]
    own: Mapping[int, Mapping[str, Question]]
    generations: Mapping[int, int]
    today: date


class AnswerDerived(NamedTuple):
    """What is stored beside an answer. `department_id` is where the person worked when they first answered."""

    date: date
    round_id: int
    department_id: int


def answer_id(round_id: int, generation: int = 0) -> uuid.UUID:
    """Return the id of a person's answer to a round, the same on each of their devices, so that two of them write one row.

    Parameters:
        generation: how often the person has erased their answers to that round; what was erased never comes back by its id.
    """
    return uuid.UUID(f"{_PREFIX}{generation:04x}{round_id:08x}")


def generation_of(session: Session, owner: Owner, round_id: int) -> int:
    """Return how often a person has erased their answers to a round."""
    return _generations(session, owner).get(round_id, 0)


def _generations(session: Session, owner: Owner) -> dict[int, int]:
    found: dict[int, int] = {}
    for erased in purged_of_kind(session, owner, ANSWER.name):
        round_id = int(str(erased)[-8:], 16)
        found[round_id] = found.get(round_id, 0) + 1
    return found


class AnswerKind(Kind):
    """Answers to the questions of a round."""

    name, model, shape = "answer", Answer, AnswerFields
    extra = ("date", "round_id", "department_id")

    def prepare(self, session: Session, owner: Owner, patches: Sequence[dict[str, Any]]) -> Asked:
        """Return the rounds of the exchange, with their own questions."""
        # A patch of a known answer need not name its round: so all of those that are answered now, and those that are named.
        named = {one for patch in patches if isinstance(one := patch.get("round_id"), int) and 0 < one < 2**31}
        rounds = {one.round_id: one for one in _answered(session, owner, named)}
        own = {round_id: own_questions(session, owner.organisation_id, round_id) for round_id in rounds}
        return Asked(rounds, own, _generations(session, owner), owner.today)

    def judge(self, fields: dict[str, Any], prepared: Asked) -> AnswerFields:
        """Check the fields of one answer; raises `app.sync.records.Rejected`."""
        answer = judge(fields)
        measured = prepared.rounds.get(answer.round_id)
        if measured is None:
            raise Rejected("round_not_open", "round_id", f"no measurement {answer.round_id} takes answers")
        if not takes_answers(measured, prepared.today):
            message = (
                f"answers were taken {measured.starts_on} to {answers_until(measured)}, unless it was closed before"
            )
            raise Rejected("round_not_open", "round_id", message)
        judge_own(answer, prepared.own[answer.round_id])
        return answer

    def derive(self, record: Record, owner: Owner, prepared: Asked) -> AnswerDerived:
        """Return the round's first day, the round, and the department that the answer was first stored in."""
        answer: AnswerFields = record.checked
        department_id = owner.department_id if record.stored is None else record.stored.derived.department_id
        return AnswerDerived(prepared.rounds[answer.round_id].starts_on, answer.round_id, department_id)

    def restore(self, row: Any) -> AnswerDerived:
        """Return what is stored beside an answer."""
        return AnswerDerived(row.date, row.round_id, row.department_id)

    def admit(self, before: Record | None, after: Record, prepared: Asked) -> None:
        """Refuse a second answer to a round: an answer's id follows from its round; raises `app.sync.records.Rejected`."""
        if after.deleted:
            return
        round_id = after.checked.round_id
        expected = answer_id(round_id, prepared.generations.get(round_id, 0))
        if after.id != expected:
            raise Rejected("unknown_value", "id", f"{after.id}; expected {expected}: one answer to a round")


def _answered(session: Session, owner: Owner, named: set[int]) -> list[Round]:
    found = {one.round_id: one for one in open_rounds(session, owner.organisation_id, owner.today)}
    for round_id in sorted(named - set(found)):
        if (measured := find_round(session, owner.organisation_id, round_id)) is not None:
            found[round_id] = measured
    return list(found.values())


ANSWER = AnswerKind()


def register(registry: Registry) -> None:
    """Let the owner log take answers."""
    registry.add_kind(ANSWER)
