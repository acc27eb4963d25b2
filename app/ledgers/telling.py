"""What may be told of the diary beside ledgers: a week's travel by a line, of groups of departments, each rounded by itself.

Which weeks are added up a coordinator chooses, by the period and by the files that are taken in, and may choose again and again. So
whatever is told is a sum of *cells* that may each be told alone. A cell is what some departments travelled by one line in one
week, in metres, mg CO2e or öre:

- the departments of a week, a line and a measure are divided once, by what people travelled and by nothing that can be chosen: of
  every cell minimum frequency and dominance hold (`app.disclosure.rules`), and none cuts through a group that is told of the week;
- it is rounded before anything is added, to a step that hides what is left of the week without it, and without all that is told
  beside it. Two periods differ by whole cells, and by no more digits of them than each of them tells.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, LEAST_ORE, divide, is_protected
from app.ledgers.vocabulary import LINES, Line
from app.measurement.steps import step_of

MEASURES: Final = ("metres", "milligrams", "ore")
LEAST: Final = dict(zip(MEASURES, (LEAST_METRES, LEAST_MILLIGRAMS, LEAST_ORE), strict=True))


class PersonPart(NamedTuple):
    """What one person recorded of a line in a week, and the rest of their week: metres, mg CO2e, öre. Never to be shown."""

    member_id: int
    department_id: int
    week: dt.date
    line: Line
    amounts: tuple[int, int, int]


class PersonRest(NamedTuple):
    """What one person recorded in a week that is told, in all: metres, mg CO2e, öre. Never to be shown."""

    member_id: int
    department_id: int
    week: dt.date
    amounts: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Diary:
    """What the diary holds of some weeks that are told.

    Parameters:
        parts: of business travel, by person, week and line.
        totals: of everything, by person and week.
        people: how many recorded something, by week and department.
        strata: the groups of departments that are told of each week.
        members: who recorded something, by week and department; without them nothing is said of how uncertain an estimate is.
    """

    parts: Sequence[PersonPart]
    totals: Sequence[PersonRest]
    people: Mapping[tuple[dt.date, int], int]
    strata: Mapping[dt.date, Sequence[frozenset[int]]]
    members: Mapping[tuple[dt.date, int], Set[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cell:
    """What some departments travelled by a line in a week, as it is told: `amount` is a multiple of `step`."""

    departments: frozenset[int]
    amount: int
    step: int


Cells = dict[dt.date, list[Cell]]
"""Of a line and a measure, by week; a week of too few people is not there."""
Told = dict[tuple[Line, str], Cells]
"""By line and measure, one of `MEASURES`."""

_People = dict[int, int]
"""Amounts by person."""


def told_cells(diary: Diary, lines: Collection[Line], floor: int, measures: Collection[str] = MEASURES) -> Told:
    """Return the cells of some lines that may be told.

    Parameters:
        diary: what it holds of the weeks that are told.
        lines: which ones; cells are the same whichever others are asked for.
        floor: the organisation's privacy floor.
        measures: which of `MEASURES`.
    """
    parts: dict[dt.date, list[PersonPart]] = defaultdict(list)
    totals: dict[dt.date, list[PersonRest]] = defaultdict(list)
    for part in diary.parts:
        parts[part.week].append(part)
    for total in diary.totals:
        totals[total.week].append(total)
    found: Told = {}
    for name in measures:
        for week, groups in diary.strata.items():
            for line, cells in _cells_of_week(parts[week], totals[week], groups, floor, name).items():
                if line in lines:
                    found.setdefault((line, name), {})[week] = cells
    return found


def _cells_of_week(
    parts: Iterable[PersonPart], totals: Iterable[PersonRest], groups: Sequence[frozenset[int]], floor: int, name: str
) -> dict[Line, list[Cell]]:
    """Return the cells of a week in one measure, by line."""
    at, least = MEASURES.index(name), LEAST[name]
    number_of = {department: number for number, group in enumerate(groups) for department in group}
    # By line, group and person.
    travelled: dict[Line, dict[int, _People]] = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    for part in parts:
        if (number := number_of.get(part.department_id)) is not None and part.amounts[at]:
            travelled[part.line][number][part.member_id] += part.amounts[at]
    divisions: dict[Line, list[frozenset[int]]] = {}
    for line in (one for one in LINES if one in travelled):
        of = travelled[line]

        def may(some: Set[int], of: Mapping[int, _People] = of) -> bool:
            return is_protected(_together(of, some).values(), floor, least)

        if may(of.keys()):
            divisions[line] = divide({number: len(of.get(number, ())) for number in range(len(groups))}, may)
    whole: dict[int, _People] = defaultdict(lambda: defaultdict(int))
    for total in totals:
        if (number := number_of.get(total.department_id)) is not None:
            whole[number][total.member_id] += total.amounts[at]
    return {
        line: [
            _cell(some, [travelled[line], *(travelled[one] for one in divisions if one != line)], whole, groups, floor, least)
            for some in division
        ]
        for line, division in divisions.items()
    }  # fmt: skip


def _cell(
    some: Set[int], told: Sequence[Mapping[int, _People]], whole: Mapping[int, _People], groups: Sequence[frozenset[int]],
    floor: int, least: int,
) -> Cell:  # fmt: skip
    """Return the cell of some groups; the first of what is told is its own line, the others are told beside it."""
    mine = _together(told[0], some)
    rest = _without(_together(whole, some), mine)
    step = step_of(rest.values(), floor, least)
    if len(told) > 1:
        for other in told[1:]:
            rest = _without(rest, _together(other, some))
        step = max(step, step_of(rest.values(), floor, least))
    departments = frozenset().union(*(groups[number] for number in some))
    return Cell(departments, round(sum(mine.values()) / step) * step, step)


def _together(of: Mapping[int, _People], some: Iterable[int]) -> _People:
    found: _People = defaultdict(int)
    for number in some:
        for member_id, amount in of.get(number, {}).items():
            found[member_id] += amount
    return found


def _without(whole: _People, part: Mapping[int, int]) -> _People:
    found = dict(whole)
    for member_id, amount in part.items():
        found[member_id] = found.get(member_id, 0) - amount
    return found


def is_whole(departments: Set[int], cells: Iterable[Cell]) -> bool:
    """Tell whether some departments are all of some cells and part of none."""
    inside = False
    for cell in cells:
        if cell.departments <= departments:
            inside = True
        elif not cell.departments.isdisjoint(departments):
            return False
    return inside
