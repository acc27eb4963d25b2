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
from math import floor as rounded_down
from math import isfinite

from app.disclosure.rules import LEAST_MILLIGRAMS, MANY_PEOPLE, divide, is_protected
from app.measurement.changes import correlation, told_uncertain
from app.measurement.estimation import weights_of
from app.measurement.figures import Part, RoundFigures
from app.measurement.indicators import DEFINITIONS, TRAVEL, IndicatorKey, TravelKey
from app.measurement.influence import Linearised, finest_strata, linearise
from app.measurement.recorded import MILLIGRAMS, Recorded, amount_of, counts
from app.measurement.steps import Amounts, amounts_of, steps_of
from app.measurement.telling import Exact, exact_of, recorded_in, rows_within, shares_of, whole_of
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
        rows = self.found.rows
        return {week: [row for row in rows[week] if row.department_id in departments] for week in self.told}

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
    rows = rows_within(emitted.rows(emitted.everyone), emitted.told)
    weights = weights_of(recorded_in(rows), emitted.head_counts(emitted.everyone), floor, emitted.told)
    amounts: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    heaviest: dict[int, float] = defaultdict(float)
    part = emitted.part(key)
    for week, row in rows:
        if (mine := part(row)) is not None:
            number, weight = number_of[row.department_id], weights.get((week, row.department_id), 0.0)
            amounts[number][row.member_id] += mine * weight
            heaviest[number] = max(heaviest[number], weight)

    def may_stand_alone(some: Set[int]) -> bool:
        largest = max(heaviest[number] for number in some)
        sums: dict[int, float] = defaultdict(float)
        for number in some if largest else ():
            for member_id, amount in amounts[number].items():
                sums[member_id] += amount / largest
        # One more than the floor: with fewer there is no interval, see `told_uncertain`, and nothing is told.
        return is_protected(map(round, sums.values()), floor + 1, LEAST_MILLIGRAMS)

    divided = divide({number: len(amounts[number]) for number in set(number_of.values())}, may_stand_alone)
    return [frozenset(one for one, number in number_of.items() if number in some) for some in divided]


def exact_within(
    emitted: Emitted,
    key: TravelKey,
    departments: frozenset[int],
    divided: Mapping[TravelKey, list[frozenset[int]]],
    floor: int,
) -> Exact | None:
    """Return a figure of a group, None where it may not be told; in steps against all that is told within the group.

    Parameters:
        divided: the groups that are told, by travel; those inside the departments are taken from the figure, and from each other.
    """
    groups, head_counts = emitted.within(departments), emitted.head_counts(departments)
    rows = rows_within(emitted.rows(departments), groups)
    weights = weights_of(recorded_in(rows), head_counts, floor, groups)
    if not weights:
        return None
    shares = shares_of(weights)
    told: dict[IndicatorKey, Amounts] = {}
    for one, told_groups in divided.items():
        inside = frozenset().union(*(some for some in told_groups if some <= departments))
        if inside:
            some_rows = [(week, row) for week, row in rows if row.department_id in inside]
            told[one] = amounts_of(some_rows, DEFINITIONS[one], emitted.travel, shares)
    if not is_protected(told[key].people.values(), floor, LEAST_MILLIGRAMS):
        return None
    steps = steps_of(whole_of(rows, MILLIGRAMS, shares), told, floor, LEAST_MILLIGRAMS)
    return exact_of(told[key], DEFINITIONS[key], weights, steps[key], sum(head_counts.values()))


def _part(
    emitted: Emitted, key: TravelKey, departments: frozenset[int], exact: Exact | None, floor: int
) -> Part | None:
    """Return a figure with its interval as it is told; None where it may not be, or too few are there for an interval."""
    estimate = None if exact is None else emitted.linearised(key, departments)
    told = None if estimate is None else told_uncertain(estimate, floor, LEAST_MILLIGRAMS)
    if exact is None or told is None:
        return None
    margin = told.margin / DEFINITIONS[key].per_unit
    if not isfinite(margin):
        return None
    employed = sum(emitted.head_counts(departments).values())
    return Part(sorted(departments), employed, exact.handed_out(), margin, exact.step)


def _correlation(before: Emitted, after: Emitted, key: TravelKey, departments: frozenset[int]) -> float:
    first, second = before.linearised(key, departments), after.linearised(key, departments)
    if first is None or second is None:
        return 0.0
    few = len(first.amounts.keys() & second.amounts.keys()) < MANY_PEOPLE
    step = FEW_STEP if few else MANY_STEP
    return round(max(-1.0, rounded_down(correlation(first, second) / step) * step), 2)
