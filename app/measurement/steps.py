"""To how much indicators of a round are told, so that nobody's travel follows from any of them taken from others. Pure functions.

Who knows some indicators and what is shown of a whole adds and subtracts them at will; what is left may be one person's flight.
So each is told in steps that hide the largest part of whatever is left, in every way of adding and subtracting them once.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product
from operator import mul

from app.disclosure.rules import is_protected
from app.measurement.estimation import Amount, Key
from app.measurement.indicators import Definition, IndicatorKey
from app.rollups.pending import PersonWeek
from app.rollups.travel import Travel

_LARGEST_PART = 5
"""A step is a fifth of the largest part at least: half a step is the tenth that dominance leaves."""
_ENOUGH = (64, 512)
"""So many people are looked at before all are."""


Cell = tuple[Key, int]
"""A kind of travel and a department: who moved has a part in two."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """Of what is recorded, what belongs to an indicator.

    By cell and person as it weighs, where the heaviest weigh 1, and by week and department as it is.
    """

    travel: Mapping[Cell, Mapping[int, int]]
    places: Mapping[tuple[dt.date, int], int]

    @property
    def people(self) -> Mapping[int, int]:
        """How much by person."""
        found: dict[int, int] = defaultdict(int)
        for amounts in self.travel.values():
            for member_id, amount in amounts.items():
                found[member_id] += amount
        return found


def amounts_of(
    rows: Iterable[tuple[dt.date, PersonWeek]],
    definition: Definition,
    travel: Callable[[PersonWeek], Sequence[Travel]],
    shares: Mapping[tuple[dt.date, int], float],
) -> Amounts:
    """Return what of some people's weeks belongs to an indicator.

    Parameters:
        travel: tells what of a week counts.
        shares: how much each week of a department weighs against the heaviest.
    """
    found: dict[Cell, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    places: dict[tuple[dt.date, int], int] = defaultdict(int)
    for week, row in rows:
        place = week, row.department_id
        share = shares.get(place, 0.0)
        for leg in travel(row):
            key = Key(leg.purpose, leg.mode, leg.vehicle_owner)
            if not definition.belongs(key):
                continue
            if amount := round(definition.amount(Amount(leg.milligrams, leg.metres, leg.ore))):
                found[key, row.department_id][row.member_id] += round(amount * share)
                places[place] += amount
    return Amounts(found, places)


def steps_of(
    whole: Mapping[int, int], parts: Mapping[IndicatorKey, Amounts], floor: int, least: int
) -> dict[IndicatorKey, int]:
    """Return to how much of what was recorded each indicator is told, so that none can be taken from others.

    Parameters:
        whole: what is shown of each person, which the parts are taken from as well as from each other.
        parts: of the indicators that may be told; some may be of a part of the people alone.
        floor: the organisation's privacy floor.
        least: what must stay unknown of anybody, in the unit of the amounts.
    """
    steps = dict.fromkeys(parts, 2 * least)
    kinds, people = _kinds(whole, parts)
    most = max((sum(map(abs, mine)) for mine in people), default=0)
    known: dict[tuple[int, ...], int] = {}
    for signs in product((0, 1, -1), repeat=len(parts)):
        taken = {key: sign for key, sign in zip(parts, signs, strict=True) if sign}
        for of_whole in (0, 1) if len(taken) > 1 else (1,) if taken else ():
            times = tuple(of_whole - sum(sign for key, sign in taken.items() if key in of) for of in kinds)
            if times not in known:
                known[times] = _step_of_rest(times, people, most, floor, least)
            steps |= {key: max(steps[key], known[times]) for key in taken}
    return steps


def step_of(rest: Iterable[int], floor: int, least: int) -> int:
    """Return to how much of what was recorded an indicator is told, which leaves `rest` when taken from the whole."""
    sizes = [abs(part) for part in rest]
    step = 2 * least
    if is_protected(sizes, floor, least):
        return step
    # Doubled, so that a step tells no more of the largest part than between which two steps it is.
    while step * _LARGEST_PART < max(sizes, default=0):
        step *= 2
    return step


def _kinds(
    whole: Mapping[int, int], parts: Mapping[IndicatorKey, Amounts]
) -> tuple[list[Set[IndicatorKey]], list[list[int]]]:
    """Return which indicators there is travel of at once, of none of them too, and of everybody how much of each of these kinds."""
    within: dict[tuple[int, Cell], set[IndicatorKey]] = defaultdict(set)
    amounts: dict[tuple[int, Cell], int] = {}
    for key, part in parts.items():
        for cell, by_person in part.travel.items():
            for member_id, amount in by_person.items():
                within[member_id, cell].add(key)
                amounts[member_id, cell] = amount
    kinds: list[Set[IndicatorKey]] = [frozenset(), *dict.fromkeys(frozenset(of) for of in within.values())]
    at = {of: number for number, of in enumerate(kinds)}
    people = {member_id: [amount, *([0] * (len(kinds) - 1))] for member_id, amount in whole.items()}
    for (member_id, cell), of in within.items():
        mine = people.setdefault(member_id, [0] * len(kinds))
        mine[at[frozenset(of)]] += amounts[member_id, cell]
        mine[0] -= amounts[member_id, cell]
    return kinds, list(people.values())


def _step_of_rest(times: Sequence[int], people: Sequence[Sequence[int]], most: int, floor: int, least: int) -> int:
    """Return the step that hides what is left of everybody, of whose kinds of travel each is in it so many times.

    Mostly many people have a part in what is left, and who comes after some that are protected only makes them safer: with the
    largest of those that were seen at `most`, more than anybody's, it is known from a few.
    """
    largest = most * max(map(abs, times))
    sizes: list[int] = []
    for mine in people:
        if size := abs(sum(map(mul, times, mine))):
            sizes.append(size)
            if len(sizes) in _ENOUGH and is_protected([largest, *sorted(sizes)[:-1]], floor, least):
                return 2 * least
    return step_of(sizes, floor, least)
