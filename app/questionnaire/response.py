"""Who takes part in a round, department by department, while it runs: never exactly, so that nobody is seen to be missing.

Told is how many there are *at least*: nothing up to the privacy floor, then in steps of one more than that, and never so many that
those who are missing would be as few as the floor. A number changes by as many people as a figure that is told anew
(`app.disclosure.rules`), and whoever has taken part counts from then on: by taking back and giving again a few who work together
could otherwise hold a number just below its next step, and see the next one come.

The groups follow from the head counts that the round was opened with, which all know, and never change while it runs: departments
of which fewer are employed than two steps are one group, and so is whoever works in a department that was opened since. The whole
is the sum of the groups that are told, for a total that moves by itself is one more equation. With a higher floor groups are joined
and numbers cut of what the lowest floor tells, so that nobody learns more by trying several.

Numbers are renewed at the fixed times at which all figures are (`app.disclosure.releaser`), for everybody at once, and stored: a
page that counted anew whenever it is asked would say to the moment when somebody answered. Once the round may be told they stay.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import Text, cast, select
from sqlmodel import Session

from app.database import Database
from app.disclosure.rules import LOWEST_FLOOR, divide
from app.events import changed
from app.measurement.models import Round
from app.measurement.progress import LEAST_RESPONSE_RATE
from app.measurement.rounds import head_counts_of, rounds, told_from, weeks_of
from app.organisations.service import get_organisation, lock, today
from app.questionnaire.models import ReleasedResponse
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


class Least(msgspec.Struct, frozen=True):
    """What is told of a group with the lowest floor, from which follows what any floor tells; 0: too few to tell."""

    departments: list[int]
    recorded: int
    answered: int


_RELEASED = ReleasedResponse.__table__  # type: ignore[attr-defined]
_least = msgspec.json.Decoder(list[Least])


def response(session: Session, measured: Round) -> Response:
    """Return how many take part in a round, as it was last told; of a round that was never told of, nothing is known."""
    floor = get_organisation(session, measured.organisation_id).privacy_floor
    head_counts = head_counts_of(session, measured)
    groups = joined(_stored(session, measured) or finest(head_counts, (), ()), head_counts, floor)
    return Response(Group(frozenset(head_counts), sum(head_counts.values()), *_together(groups)), tuple(groups))


def release_response(database: Database, organisation_id: int, now: dt.datetime) -> bool:
    """Renew what is told of the rounds that run, and of those that are over but not told; tells whether anything changed.

    Parameters:
        now: the time in UTC; whoever calls this does so at fixed times.
    """
    with database.read(organisation_id) as session:
        if not _due(session, organisation_id, now):
            return False
    with database.write(organisation_id) as session:
        return release_response_within(session, organisation_id, now)


def release_response_within(session: Session, organisation_id: int, now: dt.datetime) -> bool:
    """The same in the caller's writing transaction."""
    lock(session, organisation_id)
    due = _due(session, organisation_id, now)
    for measured, found in due:
        row = session.get(ReleasedResponse, (organisation_id, measured.round_id)) or ReleasedResponse(
            organisation_id=organisation_id, round_id=measured.round_id, figures=[], released_at=now
        )
        row.figures, row.released_at = msgspec.to_builtins(found), now
        session.add(row)
    if due:
        session.flush()
        changed(session, organisation_id)
    return bool(due)


def _due(session: Session, organisation_id: int, now: dt.datetime) -> list[tuple[Round, list[Least]]]:
    """Return the rounds of which something else may be told than is stored, with that."""
    day, due = today(get_organisation(session, organisation_id), now), []
    for measured in rounds(session, organisation_id):
        stored = _stored(session, measured)
        if measured.starts_on > day or (stored is not None and now >= told_from(measured)):
            continue
        recorded = departments_first_recorded_in(session, organisation_id, weeks_of(measured))
        answered = departments_first_answered(session, organisation_id, measured.round_id)
        found = finest(head_counts_of(session, measured), recorded.values(), answered.values())
        if found != stored:
            due.append((measured, found))
    return due


def _stored(session: Session, measured: Round) -> list[Least] | None:
    mine = (_RELEASED.c.organisation_id == measured.organisation_id, _RELEASED.c.round_id == measured.round_id)
    found = session.scalar(select(cast(_RELEASED.c.figures, Text)).where(*mine))
    return None if found is None else _least.decode(found)


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
    return joined(finest(head_counts, recorded, answered), head_counts, floor)


def finest(head_counts: Mapping[int, int], recorded: Iterable[int], answered: Iterable[int]) -> list[Least]:
    """Return what the lowest floor tells, group by group; parameters as of `told_groups`."""
    parts = divided(head_counts, LOWEST_FLOOR)
    counts = [_counted(parts, people) for people in (recorded, answered)]
    return [Least(sorted(part), *(_at_least(of[part], head_counts, part) or 0 for of in counts)) for part in parts]


def joined(least: Sequence[Least], head_counts: Mapping[int, int], floor: int) -> list[Group]:
    """Return the groups that a floor tells, from those of the lowest, the largest first."""
    groups = []
    for part in divided({at: _employed(head_counts, one.departments) for at, one in enumerate(least)}, floor):
        departments = frozenset(one for at in part for one in least[at].departments)
        sums = (sum(least[at].recorded for at in part), sum(least[at].answered for at in part))
        told = (one // step_of(floor) * step_of(floor) or None for one in sums)
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
