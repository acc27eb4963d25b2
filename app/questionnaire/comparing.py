"""Of whom an organisation's own question may be told, so that nobody is found by taking it from another one. Pure functions."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Final

from app.questionnaire.questions import Question, asked
from app.questionnaire.results import Answered

ROOM: Final = 2
"""So many times the floor are those at most whom two questions may not differ by."""


def put_to(
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
