"""What people answered of measures: the one place where the smörgåsbord learns it."""

from dataclasses import dataclass, field

from sqlmodel import Session

from app.measurement.models import Round
from app.measures.acceptance import Willingness


@dataclass(frozen=True, slots=True)
class Answers:
    """What the people of a round answered, by their ids; whoever did not answer is not in it.

    `alternatives` are the other ways to work that somebody has; `shift_workers` those who are known to work shifts.
    """

    willingness: Willingness = field(default_factory=Willingness)
    alternatives: dict[int, frozenset[str]] = field(default_factory=dict)
    shift_workers: frozenset[int] = frozenset()


def answers_of(session: Session, organisation_id: int, measured: Round | None) -> Answers:
    """Return what was answered in a round; nothing where none was asked."""
    return Answers()
