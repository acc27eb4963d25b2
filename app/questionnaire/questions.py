"""The questions as data, in both languages, and the skip logic: which of them somebody is asked.

`data/questions.json` has those of CERO, in parts that a phone shows a screen each; a round may have some of its organisation's own
(`app.questionnaire.own_questions`). A question's key is the name of its field in an answer. Pure functions.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from app.languages import InBoth

QuestionKind = Literal["single", "several", "number"]
Unit = Literal["", "km", "days"]
WILLING = "willing_"
"""What the key of a question begins with that asks for the will to a measure; the rest names the measure."""
_FILE = Path(__file__).parent / "data" / "questions.json"


class Choice(Struct, frozen=True, forbid_unknown_fields=True):
    """One of the answers that are offered."""

    key: str
    text: InBoth


class Condition(Struct, frozen=True, forbid_unknown_fields=True):
    """An earlier answer: that question was asked, and answered by one of these choices."""

    question: str
    values: list[str]


class Question(Struct, frozen=True, kw_only=True):
    """One question. It is asked where one of `asked_if` holds, and of everybody where there is none."""

    key: Annotated[str, Meta(description="the name of its field in an answer")]
    kind: QuestionKind
    text: InBoth
    hint: InBoth | None = None
    choices: list[Choice] = []
    unit: Annotated[Unit, Meta(description="of a number; what is asked in `km` is answered in metres")] = ""
    least: Annotated[int | None, Meta(description="of a number, as it is answered")] = None
    most: Annotated[int | None, Meta(description="of a number, as it is answered")] = None
    asked_if: Annotated[list[Condition], Meta(description="one of them holds; empty: everybody is asked")] = []


class Part(Struct, frozen=True):
    """Questions that belong together: a screen of the phone."""

    key: str
    title: InBoth
    questions: list[Question]


class _WrittenQuestion(Struct, forbid_unknown_fields=True, kw_only=True):
    key: str
    kind: QuestionKind
    text: InBoth
    hint: InBoth | None = None
    choices: str = ""
    unit: Unit = ""
    least: int | None = None
    most: int | None = None
    asked_if: str = ""


class _WrittenPart(Struct, forbid_unknown_fields=True):
    key: str
    title: InBoth
    questions: list[_WrittenQuestion]


class _File(Struct, forbid_unknown_fields=True):
    """`scales` are lists of choices and `conditions` those of skip logic, which questions name."""

    edition: str
    scales: dict[str, list[Choice]]
    conditions: dict[str, list[Condition]]
    parts: list[_WrittenPart]


def read_parts(text: bytes) -> tuple[Part, ...]:
    """Read a file of questions.

    Raises:
        ValueError: it is not one: not its shape, two questions of one key, or what a question names is not there before it.
    """
    try:
        file = msgspec.json.decode(text, type=_File)
    except msgspec.DecodeError as error:
        raise ValueError(f"not a file of questions: {error}") from error
    known: dict[str, Question] = {}
    parts = []
    for part in file.parts:
        questions = [_read(file, one, known) for one in part.questions]
        parts.append(Part(part.key, part.title, questions))
    return tuple(parts)


def _read(file: _File, written: _WrittenQuestion, known: dict[str, Question]) -> Question:
    for name, named in ((written.choices, file.scales), (written.asked_if, file.conditions)):
        if name and name not in named:
            raise ValueError(f"{written.key}: {name!r}; expected one of: {', '.join(named)}")
    question = Question(
        key=written.key, kind=written.kind, text=written.text, hint=written.hint, unit=written.unit,
        choices=file.scales[written.choices] if written.choices else [], least=written.least, most=written.most,
        asked_if=file.conditions[written.asked_if] if written.asked_if else [],
    )  # fmt: skip
    check_question(question, known)
    known[question.key] = question
    return question


def check_question(question: Question, earlier: Mapping[str, Question]) -> None:
    """Check what no type can say of a question that comes after others.

    Raises:
        ValueError: its key is taken, it lacks choices or limits, or it depends on what was not asked before it.
    """
    if question.key in earlier:
        raise ValueError(f"two questions are called {question.key!r}")
    if (question.kind == "number") == bool(question.choices):
        raise ValueError(f"{question.key}: a number has limits, every other kind has choices")
    if question.kind == "number" and (
        question.least is None or question.most is None or question.least > question.most
    ):
        raise ValueError(f"{question.key}: expected the least and the most that a number may be")
    for condition in question.asked_if:
        asked = earlier.get(condition.question)
        offered = {choice.key for choice in asked.choices} if asked else set()
        if not condition.values or not offered.issuperset(condition.values):
            raise ValueError(f"{question.key}: depends on {condition.question!r}, which was not asked like that before")


@cache
def parts() -> tuple[Part, ...]:
    """Return CERO's questions, part by part."""
    return read_parts(_FILE.read_bytes())


@cache
def questions() -> dict[str, Question]:
    """Return CERO's questions by their keys, in the order in which they are asked."""
    return {one.key: one for part in parts() for one in part.questions}


@cache
def measures() -> tuple[str, ...]:
    """Return the measures that somebody is asked about: `e_bike` for the question `willing_e_bike`."""
    return tuple(key.removeprefix(WILLING) for key in questions() if key.startswith(WILLING))


def asked(every: Iterable[Question], answers: Mapping[str, Any]) -> list[Question]:
    """Return which questions somebody is asked, by what they have answered so far.

    An answer to a question that is not asked counts for nothing, also where it would let another one be asked.
    """
    found: dict[str, Question] = {}
    for question in every:
        if not question.asked_if or any(one.question in found and _holds(one, answers) for one in question.asked_if):
            found[question.key] = question
    return list(found.values())


def counted(every: Sequence[Question], answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers that count, by question: to those that were asked, and given."""
    given = ((one.key, answers.get(one.key)) for one in asked(every, answers))
    return {key: value for key, value in given if value is not None and value != []}


def _holds(condition: Condition, answers: Mapping[str, Any]) -> bool:
    value = answers.get(condition.question)
    return any(one in condition.values for one in (value if isinstance(value, list) else [value]))
