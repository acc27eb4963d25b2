"""What people answered of measures, as the smörgåsbord needs it: the one place where it learns of a questionnaire."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from sqlmodel import Session

from app.emissions.vocabulary import PUBLIC
from app.measurement.models import Round
from app.measurement.rounds import head_counts_of
from app.measures.acceptance import Willingness
from app.questionnaire.results import profiles
from app.questionnaire.weighting import answer_weights

QUESTION = "willing_"
"""What the questions begin with that a measure names in `acceptance.question`."""


class Said(Protocol):
    """What one person answered: whether they would, by the name of what was asked (`e_bike`), and what other ways they have."""

    @property
    def member_id(self) -> int:
        """Who; never to be shown."""

    @property
    def willing(self) -> Mapping[str, str]:
        """``yes``, ``perhaps`` or ``no``."""

    @property
    def alternatives(self) -> Collection[str]:
        """Ways to work that the person has, ``public_transport`` for all of those; ``none``; empty if not answered."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the people of a round answered, by their ids; whoever did not answer is not in it.

    `alternatives` are the other ways to work that somebody has; `shift_workers` those who are known to work shifts.
    """

    willingness: Willingness = field(default_factory=Willingness)
    alternatives: Mapping[int, frozenset[str]] = field(default_factory=dict)
    shift_workers: frozenset[int] = frozenset()


def answers_of(session: Session, organisation_id: int, measured: Round | None, floor: int) -> Answers:
    """Return what was answered in a round, each answer weighted by department; nothing where none was asked.

    Parameters:
        floor: the organisation's privacy floor.
    """
    if measured is None:
        return Answers()
    people = list(profiles(session, organisation_id, measured.round_id))
    department_of = {one.member_id: one.department_id for one in people}
    return answers_from(people, answer_weights(department_of, head_counts_of(session, measured), floor), floor)


def answers_from(people: Iterable[Said], weights: Mapping[int, float] | None = None, floor: int = 0) -> Answers:
    """Return what some people answered. A *perhaps* is an answer, and no yes.

    Parameters:
        weights: how many of the employed each of them stands for, by id; all as many if not given.
        floor: see `app.measures.acceptance.Willingness`.
    """
    willing: dict[str, dict[int, float]] = defaultdict(dict)
    alternatives: dict[int, frozenset[str]] = {}
    for one in people:
        for name, said in one.willing.items():
            willing[QUESTION + name][one.member_id] = float(said == "yes")
        if one.alternatives:
            named = frozenset(one.alternatives)
            alternatives[one.member_id] = named | (PUBLIC if "public_transport" in named else frozenset())
    return Answers(Willingness(dict(willing), weights or {}, floor), alternatives)
