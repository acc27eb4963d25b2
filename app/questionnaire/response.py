"""Who takes part in a round, department by department, while it runs: never exactly, so that nobody is seen to be missing.

Told is how many there are *at least*: nothing up to the privacy floor, then in steps of five, and never so many that those who are
missing would be as few as the floor. Departments of which fewer than twice the floor are employed are one group; that follows from
head counts, which all know, and never changes while the round runs. Whoever watches a number grow learns that five have come.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlmodel import Session

from app.disclosure.rules import divide
from app.measurement.models import Round
from app.measurement.progress import LEAST_RESPONSE_RATE
from app.measurement.rounds import head_counts_of, weeks_of
from app.organisations.service import get_organisation
from app.questionnaire.results import departments_answered
from app.rollups.reading import departments_recorded_in

STEP: Final = 5
"""People."""
ROOM: Final = 2
"""So many times the floor are employed in a department that is told by itself."""
WANTED: Final = 0.5
"""Share of the employees that a survey of travel habits should reach. Source: Washington State's Commute Trip Reduction programme,
in which a survey with fewer answers is made again."""
NEEDED: Final = LEAST_RESPONSE_RATE
"""Share below which no verdict is given on the path; see `app.measurement.progress`."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some departments: how many are employed, and how many at least recorded a trip and answered; None: too few to tell."""

    departments: frozenset[int]
    head_count: int
    recorded: int | None
    answered: int | None


@dataclass(frozen=True, slots=True)
class Response:
    """The whole organisation, and the groups that it is divided into, in the order of their head counts."""

    whole: Group
    groups: tuple[Group, ...]


def response(session: Session, measured: Round) -> Response:
    """Return how many take part in a round, as it may be told."""
    organisation_id = measured.organisation_id
    floor = get_organisation(session, organisation_id).privacy_floor
    head_counts = head_counts_of(session, measured)
    recorded = departments_recorded_in(session, organisation_id, weeks_of(measured))
    answered = departments_answered(session, organisation_id, measured.round_id)
    everywhere = dict.fromkeys({*recorded.values(), *answered.values()}, 0) | head_counts
    parts = divide(everywhere, lambda some: sum(everywhere[one] for one in some) >= ROOM * floor)
    groups = [_group(part, everywhere, recorded, answered, floor) for part in parts]
    groups = [one for one in groups if one.head_count or one.answered or one.recorded]
    whole = _group(everywhere, everywhere, recorded, answered, floor)
    return Response(whole, tuple(sorted(groups, key=lambda one: (-one.head_count, sorted(one.departments)))))


def at_least(count: int, head_count: int, floor: int) -> int | None:
    """Return how many there are at least, as it may be told; None for too few.

    Parameters:
        count: how many there are.
        head_count: how many there could be.
        floor: the organisation's privacy floor.
    """
    told = min(count, head_count - floor - 1) // STEP * STEP
    return told if told > 0 and count > floor else None


def _group(
    part: Iterable[int],
    everywhere: Mapping[int, int],
    recorded: Mapping[int, int],
    answered: Mapping[int, int],
    floor: int,
) -> Group:
    some = frozenset(part)
    head_count = sum(everywhere[one] for one in some)
    counts = [sum(one in some for one in people.values()) for people in (recorded, answered)]
    return Group(some, head_count, *(at_least(count, head_count, floor) for count in counts))
