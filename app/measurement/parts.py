"""The emissions of some travel as a round tells them, of everyone and of groups of departments: what measures are held against.

A measure is about the way to work, or flights, or the organisation's cars; of everyone or of a department. Of each such travel a
round tells the figure of everyone, which is its indicator, and those of groups of departments: the departments are divided for
each travel by itself, so that of every group minimum frequency and dominance hold of what its people emitted by it
(`app.disclosure.rules.divide`). Groups do not overlap, and none is left over: whoever takes some of them from the whole finds
others that are told. Each is rounded like an indicator (`app.measurement.telling`), against what it leaves of its own departments.

How the errors of two rounds go together is told as a correlation, rounded down: an interval may be too wide, never too narrow.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from math import floor as rounded_down
from math import isfinite

from app.disclosure.rules import LEAST_MILLIGRAMS, MANY_PEOPLE, divide, is_protected
from app.measurement.changes import correlation, told_uncertain
from app.measurement.estimation import Weights, weights_of
from app.measurement.figures import Part, RoundFigures
from app.measurement.indicators import DEFINITIONS, TRAVEL, IndicatorKey, TravelKey
from app.measurement.influence import Linearised, finest_strata, linearise
from app.measurement.recorded import MILLIGRAMS, Recorded, amount_of, counts
from app.measurement.steps import Amounts, amounts_of, steps_of
from app.measurement.telling import Exact, Rows, exact_of, recorded_in, rows_within, shares_of, whole_of
from app.rollups.pending import PersonWeek
from app.rollups.travel import Travel, read_travel

FEW_STEP, MANY_STEP = 0.1, 0.01
"""To how much a correlation is told: of fewer than fifty people, and of more."""


class Emitted:
    """What everybody emitted in a round by each travel, read once: a round is asked for many parts. Never to be shown to anybody.

    Parameters:
        found: who recorded in the round.
    """

    def __init__(self, found: Recorded) -> None:
        self.found = found
        self.told = {week: [frozenset(one) for one in groups] for week, groups in found.groups(MILLIGRAMS).items()}
        self.everyone = frozenset(one for groups in self.told.values() for some in groups for one in some)
        self._rows: dict[dt.date, dict[int, list[PersonWeek]]] = {week: defaultdict(list) for week in self.told}
        for week, of_department in self._rows.items():
            for row in found.rows[week]:
                of_department[row.department_id].append(row)
        rows = [row for week in self.told for row in found.rows[week] if counts(row)]
        self._travel = {id(row): read_travel(row.travel) for row in rows}
        self._amounts = {
            id(row): tuple(amount_of(self.travel(row), DEFINITIONS[key]) for key in TRAVEL) for row in rows
        }
        self._linearised: dict[tuple[TravelKey, frozenset[int]], Linearised | None] = {}

    def travel(self, row: PersonWeek) -> Sequence[Travel]:
        """Return what of a person's week counts towards indicators."""
        return self._travel.get(id(row), ())

    def part(self, key: TravelKey) -> Callable[[PersonWeek], int | None]:
        """Return what tells mg CO2e of some travel in a person's week; None where the week does not count."""
        at = TRAVEL.index(key)
        return lambda row: mine[at] if (mine := self._amounts.get(id(row))) is not None else None

    def rows(self, departments: frozenset[int]) -> dict[dt.date, list[PersonWeek]]:
        """Return everybody's week in some departments, by week."""
        return {week: [row for one in departments for row in some.get(one, ())] for week, some in self._rows.items()}

    def within(self, departments: frozenset[int]) -> dict[dt.date, list[frozenset[int]]]:
        """Return the groups that lie within some departments, by week."""
        inside = {week: [one for one in groups if one <= departments] for week, groups in self.told.items()}
        return {week: groups for week, groups in inside.items() if groups}

    def head_counts(self, departments: frozenset[int]) -> dict[int, int]:
        """Return how many are employed in each of some departments."""
        return {one: count for one, count in self.found.head_counts.items() if one in departments}

    def linearised(self, key: TravelKey, departments: frozenset[int]) -> Linearised | None:
        """Return mg CO2e per employee and week of some travel of some departments, with the influence of each person."""
        if (key, departments) not in self._linearised:
            rows, groups, head_counts = self.rows(departments), self.within(departments), self.head_counts(departments)
            self._linearised[key, departments] = linearise(rows, groups, head_counts, self.part(key))
        return self._linearised[key, departments]


def parts_of(emitted: Emitted, exact: Mapping[IndicatorKey, Exact], floor: int) -> dict[TravelKey, list[Part]]:
    """Return the emissions of each travel that may be told of a round: of everyone first, then of groups of departments.

    Parameters:
        exact: its indicators, see `app.measurement.telling.exact_indicators`.
        floor: the organisation's privacy floor.
    """
    parts: dict[TravelKey, list[Part]] = {}
    divided = {key: _divided(emitted, key, floor) for key in TRAVEL}
    for key in TRAVEL:
        whole = _part(emitted, key, emitted.everyone, exact.get(key), floor)
        if whole is not None:
            groups = [one for one in divided[key] if one != emitted.everyone]
            made = [_part(emitted, key, one, exact_within(emitted, key, one, divided, floor), floor) for one in groups]
            parts[key] = [whole, *(one for one in made if one is not None)]
    return parts


def alike(before: Emitted, after: Emitted, earlier: RoundFigures, later: RoundFigures) -> dict[TravelKey, list[float]]:
    """Return the correlation of two rounds' errors, of each part of the later one; 0 where the earlier does not tell that part.

    Parameters:
        before: what was emitted in the earlier round.
        after: what was emitted in the later round.
        earlier: what is told of the earlier round.
        later: what is told of the later round.
    """
    found: dict[TravelKey, list[float]] = {}
    for key, parts in later.parts.items():
        known = {frozenset(one.departments) for one in earlier.parts.get(key, [])}
        places = [frozenset(one.departments) for one in parts]
        found[key] = [_correlation(before, after, key, one) if one in known else 0.0 for one in places]
    return found


def _divided(emitted: Emitted, key: TravelKey, floor: int) -> list[frozenset[int]]:
    """Return the groups of departments of which what is emitted by some travel may be told, each by itself and minus the others."""
    number_of = finest_strata(list(emitted.told.values()))
    people: dict[int, set[int]] = {number: set() for number in number_of.values()}
    part = emitted.part(key)
    for rows in emitted.rows(emitted.everyone).values():
        for row in rows:
            if part(row) is not None:
                people[number_of[row.department_id]].add(row.member_id)

    def departments(some: Set[int]) -> frozenset[int]:
        return frozenset(one for one, number in number_of.items() if number in some)

    divided = divide(
        {number: len(members) for number, members in people.items()},
        lambda some: _may_be_told(emitted, key, departments(some), floor),
    )
    return [departments(some) for some in divided]


def _may_be_told(emitted: Emitted, key: TravelKey, departments: frozenset[int], floor: int) -> bool:
    found = _Weighed.of(emitted, departments, floor)
    return (
        found is not None
        and is_protected(found.amounts(emitted, key, departments).people.values(), floor, LEAST_MILLIGRAMS)
        and _margin(emitted, key, departments, floor) is not None
    )


@dataclass(frozen=True, slots=True)
class _Weighed:
    """The weeks of some departments that are told, and what they weigh."""

    rows: Rows
    weights: Weights

    @classmethod
    def of(cls, emitted: Emitted, departments: frozenset[int], floor: int) -> "_Weighed | None":
        """Weigh some departments; None where nobody of them recorded anything."""
        groups = emitted.within(departments)
        rows = rows_within(emitted.rows(departments), groups)
        weights = weights_of(recorded_in(rows), emitted.head_counts(departments), floor, groups)
        return cls(rows, weights) if weights else None

    def amounts(self, emitted: Emitted, key: TravelKey, departments: frozenset[int]) -> Amounts:
        """Return some travel of some of the departments, as it weighs among all of these."""
        rows = [(week, row) for week, row in self.rows if row.department_id in departments]
        return amounts_of(rows, DEFINITIONS[key], emitted.travel, shares_of(self.weights))


def exact_within(
    emitted: Emitted, key: TravelKey, departments: frozenset[int], divided: Mapping[TravelKey, list[frozenset[int]]],
    floor: int,
) -> Exact | None:  # fmt: skip
    """Return a figure of a group, None where it may not be told; in steps against all that is told within the group.

    Parameters:
        divided: the groups that are told, by travel; those inside the departments are taken from the figure, and from each other.
    """
    found = _Weighed.of(emitted, departments, floor)
    if found is None or not _may_be_told(emitted, key, departments, floor):
        return None
    told: dict[IndicatorKey, Amounts] = {}
    for one, groups in divided.items():
        inside = frozenset().union(*(some for some in groups if some <= departments))
        if inside:
            told[one] = found.amounts(emitted, one, inside)
    whole = whole_of(found.rows, MILLIGRAMS, shares_of(found.weights))
    step = steps_of(whole, told, floor, LEAST_MILLIGRAMS)[key]
    return exact_of(told[key], DEFINITIONS[key], found.weights, step, sum(emitted.head_counts(departments).values()))


def _part(
    emitted: Emitted, key: TravelKey, departments: frozenset[int], exact: Exact | None, floor: int
) -> Part | None:
    """Return a figure with its interval as it is told; None where it may not be, or too few are there for an interval."""
    margin = None if exact is None else _margin(emitted, key, departments, floor)
    if exact is None or margin is None:
        return None
    employed = sum(emitted.head_counts(departments).values())
    return Part(sorted(departments), employed, exact.handed_out(), margin, exact.step)


def _margin(emitted: Emitted, key: TravelKey, departments: frozenset[int], floor: int) -> float | None:
    """Return half the width of a figure's 95 % interval in its unit, None where too few have a part in it."""
    estimate = emitted.linearised(key, departments)
    told = None if estimate is None else told_uncertain(estimate, floor, LEAST_MILLIGRAMS)
    return told.margin / DEFINITIONS[key].per_unit if told is not None and isfinite(told.margin) else None


def _correlation(before: Emitted, after: Emitted, key: TravelKey, departments: frozenset[int]) -> float:
    first, second = before.linearised(key, departments), after.linearised(key, departments)
    if first is None or second is None:
        return 0.0
    few = len(first.amounts.keys() & second.amounts.keys()) < MANY_PEOPLE
    step = FEW_STEP if few else MANY_STEP
    return round(max(-1.0, rounded_down(correlation(first, second) / step) * step), 2)
