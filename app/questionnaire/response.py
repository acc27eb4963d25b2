"""Who takes part in a round, department by department, while it runs: never exactly, so that nobody is seen to be missing.

Told is how many there are *at least*: nothing up to the privacy floor, then in steps of one more than that, and never so many that
those who are missing would be as few as the floor. A number changes by as many people as a figure that is told anew
(`app.disclosure.rules`), and whoever has taken part counts from then on: by taking back and giving again a few who work together
could otherwise hold a number just below its next step, and see the next one come.

The groups follow from the head counts that the round was opened with, which all know, and never change while it runs: departments
of which fewer are employed than two steps are one group, and so is whoever works in a department that was opened since. The whole
is the sum of the groups that are told, for a total that moves by itself is one more equation. With a higher floor groups are joined
and numbers cut of what the lowest floor tells, so that nobody learns more by trying several.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlmodel import Session

from app.disclosure.rules import LOWEST_FLOOR, divide
from app.measurement.models import Round
from app.measurement.progress import LEAST_RESPONSE_RATE
from app.measurement.rounds import head_counts_of, weeks_of
from app.organisations.service import get_organisation
from app.questionnaire.results import departments_first_answered
from app.rollups.reading import departments_first_recorded_in

ROOM: Final = 2
"""So many steps are employed in a department that is told by itself."""
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
    recorded = departments_first_recorded_in(session, organisation_id, weeks_of(measured))
    answered = departments_first_answered(session, organisation_id, measured.round_id)
    groups = told_groups(head_counts, recorded.values(), answered.values(), floor)
    return Response(Group(frozenset(head_counts), sum(head_counts.values()), *_together(groups)), tuple(groups))


def told_groups(
    head_counts: Mapping[int, int], recorded: Iterable[int], answered: Iterable[int], floor: int
) -> list[Group]:
    """Return the groups with what is told of them, the largest first.

    Parameters:
        head_counts: how many were employed when the round was opened, by department.
        recorded: the department of each who recorded something.
        answered: the department of each who answered something.
        floor: the organisation's privacy floor.
    """
    finest = divided(head_counts, LOWEST_FLOOR)
    counts = [_counted(finest, people) for people in (recorded, answered)]
    least = [
        Group(part, _employed(head_counts, part), *(_at_least(of[part], head_counts, part) for of in counts))
        for part in finest
    ]
    groups = []
    for part in divided({at: one.head_count for at, one in enumerate(least)}, floor):
        mine = [least[at] for at in sorted(part)]
        told = (None if one is None else one // step_of(floor) * step_of(floor) or None for one in _together(mine))
        departments = frozenset().union(*(one.departments for one in mine))
        groups.append(Group(departments, _employed(head_counts, departments), *told))
    return sorted(groups, key=lambda one: (-one.head_count, sorted(one.departments)))


def step_of(floor: int) -> int:
    """Return in what steps people who take part are told: more than the floor, a multiple of the step of the lowest."""
    step = LOWEST_FLOOR + 1
    while step <= floor:
        step *= 2
    return step


def at_least(count: int, head_count: int) -> int | None:
    """Return how many there are at least, as the lowest floor tells it; None for too few.

    Parameters:
        count: how many there are.
        head_count: how many there could be.
    """
    step = step_of(LOWEST_FLOOR)
    told = min(count, head_count - step) // step * step
    return told if told > 0 else None


def divided(head_counts: Mapping[int, int], floor: int) -> list[frozenset[int]]:
    """Return the groups of departments that a round's response is told of; departments without employees are in none.

    Parameters:
        head_counts: how many were employed when the round was opened, by department.
        floor: the organisation's privacy floor.
    """
    sizes = {one: count for one, count in head_counts.items() if count > 0}
    return divide(sizes, lambda some: sum(sizes[one] for one in some) >= ROOM * step_of(floor))


def _employed(head_counts: Mapping[int, int], departments: Iterable[int]) -> int:
    return sum(head_counts[one] for one in departments)


def _at_least(count: int, head_counts: Mapping[int, int], departments: Iterable[int]) -> int | None:
    return at_least(count, _employed(head_counts, departments))


def _counted(parts: list[frozenset[int]], people: Iterable[int]) -> Counter[frozenset[int]]:
    """Count people by the group of their department; those of a department in none are of the last, that of the smallest."""
    of = {department: part for part in parts for department in part}
    return Counter(of.get(department, parts[-1]) for department in people) if parts else Counter()


def _together(groups: Iterable[Group]) -> tuple[int | None, int | None]:
    """Return how many take part in all groups at least."""
    found = list(groups)
    recorded, answered = (sum(getattr(one, name) or 0 for one in found) for name in ("recorded", "answered"))
    return recorded or None, answered or None
