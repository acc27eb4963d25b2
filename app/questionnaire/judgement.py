"""Judges what a person answered: fields become a checked answer, or a rejection that names the question and what was expected."""

from collections.abc import Mapping
from typing import Any

import msgspec

from app.diary.judgement import rejection
from app.questionnaire.questions import Question
from app.questionnaire.schemas import AnswerFields
from app.sync.records import Rejected

OWN = "own_"
"""What the field of an organisation's own question begins with; the rest is its number."""


def judge(fields: dict[str, Any]) -> AnswerFields:
    """Check the fields of one answer, but for an organisation's own questions.

    Raises:
        Rejected: with code, field and what was expected.
    """
    try:
        answer = msgspec.convert(fields, AnswerFields, strict=True)
    except msgspec.ValidationError as error:
        raise rejection(error) from error
    for name in AnswerFields.__struct_fields__:
        value = getattr(answer, name)
        if isinstance(value, list) and len(set(value)) < len(value):
            raise Rejected("unknown_value", name, "a choice is named twice; expected each once")
    if answer.alternatives and "none" in answer.alternatives and len(answer.alternatives) > 1:
        raise Rejected("unknown_value", "alternatives", "'none' beside others; expected it alone, or the others")
    return answer


def judge_own(answer: AnswerFields, own: Mapping[str, Question]) -> None:
    """Check the answers to the own questions of a round, those that were withdrawn included.

    Raises:
        Rejected: the round does not ask that, or not like that.
    """
    for name in AnswerFields.__struct_fields__:
        value = getattr(answer, name)
        if name.startswith(OWN) and value is not None:
            question = own.get(name)
            if question is None:
                asked = ", ".join(own) or "none"
                raise Rejected("unknown_field", name, f"the round has no such question; its own are: {asked}")
            _judge_one(name, value, question)


def _judge_one(name: str, value: int | str | list[str], question: Question) -> None:
    expected = {"number": int, "single": str, "several": list}[question.kind]
    if not isinstance(value, expected):
        raise Rejected("wrong_type", name, f"{type(value).__name__}; expected an answer of the kind {question.kind!r}")
    if isinstance(value, int):
        least, most = question.least or 0, question.most or 0
        if not least <= value <= most:
            raise Rejected("out_of_range", name, f"{value}; expected {least}–{most}")
        return
    offered = [choice.key for choice in question.choices]
    for one in [value] if isinstance(value, str) else value:
        if one not in offered:
            raise Rejected("unknown_value", name, f"{one!r}; expected one of: {', '.join(offered)}")
