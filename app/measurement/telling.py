"""The indicators of a round as they are told: of weeks that are told, without what is pending, and too coarse to subtract.

What somebody's week holds of an indicator has no pending part of its own, so whoever has anything pending in a week is left out of
it, of those who recorded and of what they travelled. Who takes an indicator from the kilometres that are shown of its weeks finds
the rest: those left out, and all other travel, which may be one person's. So an indicator is told in steps of twice what must stay
unknown of anybody (`app.disclosure.rules`), or of a fifth of the largest part of the rest where that stands out. The same holds of
what is left when indicators are added to each other, or taken from each other and from the whole: business travel without that by
private car may be one person's flight.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from itertools import product

from sqlmodel import Session

from app.disclosure.figures import Figures
from app.disclosure.reading import Week
from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, is_protected
from app.measurement.estimation import Key, weights_of
from app.measurement.indicators import DEFINITIONS, Definition, IndicatorKey
from app.measurement.models import Round
from app.measurement.recorded import METRES, MILLIGRAMS, amount_of, counts
from app.organisations.service import get_organisation
from app.rollups.pending import PersonWeek, person_weeks
from app.rollups.travel import read_travel

_LARGEST_PART = 5
"""A step is a fifth of the largest part at least: half a step is the tenth that dominance leaves."""


@dataclass(frozen=True, slots=True)
class _Quantity:
    """Of which of a week's figures indicators are a part."""

    column: int
    figure: Callable[[Figures], int | None]
    least: int


_OF_METRES = _Quantity(METRES, lambda figures: figures.metres, LEAST_METRES)
_OF_MILLIGRAMS = _Quantity(MILLIGRAMS, lambda figures: figures.milligrams, LEAST_MILLIGRAMS)


@dataclass(frozen=True, slots=True)
class Exact:
    """An indicator and to how much it is told, both in the unit of its definition."""

    value: float
    step: float

    def handed_out(self) -> float:
        """Return it to the nearest multiple of its step, and to three significant digits."""
        return float(f"{round(self.value / self.step) * self.step:.3g}")


def told_indicators(
    session: Session, measured: Round, told: Mapping[dt.date, Week], head_counts: Mapping[int, int]
) -> dict[IndicatorKey, float | None]:
    """Return the indicators of a round as they are told, None where they may not be; see `exact_indicators`."""
    exact = exact_indicators(session, measured, told, head_counts)
    return {key: exact[key].handed_out() if key in exact else None for key in DEFINITIONS}


def exact_indicators(
    session: Session, measured: Round, told: Mapping[dt.date, Week], head_counts: Mapping[int, int]
) -> dict[IndicatorKey, Exact]:
    """Return the indicators of a round that may be told.

    Parameters:
        told: what is shown of the round's weeks.
        head_counts: how many were employed, by department.
    """
    floor = get_organisation(session, measured.organisation_id).privacy_floor
    rows = {week: person_weeks(session, measured.organisation_id, week) for week, one in told.items() if one.groups}
    found: dict[IndicatorKey, Exact] = {}
    for quantity in (_OF_METRES, _OF_MILLIGRAMS):
        groups = {week: _told_groups(told[week], quantity) for week in rows}
        strata = {week: some for week, some in groups.items() if some}
        of_told = _rows_of(rows, strata)
        weights = weights_of(_recorded(of_told), head_counts, floor, strata)
        if not weights:
            continue
        # Head counts weigh, and a coordinator chooses them: whoever weighs next to nothing hides nobody.
        largest = max(weights.values())
        shares = {place: weight / largest for place, weight in weights.items()}
        parts = {key: _part(of_told, one, shares) for key, one in DEFINITIONS.items() if one.least == quantity.least}
        parts = {key: one for key, one in parts.items() if is_protected(one.people.values(), floor, quantity.least)}
        whole: dict[int, int] = defaultdict(int)
        for week, row in of_told:
            whole[row.member_id] += round(row.shown(quantity.column) * shares.get((week, row.department_id), 0.0))
        steps = steps_of(whole, parts, floor, quantity.least)
        for key, part in parts.items():
            scale = (sum(head_counts.values()) if DEFINITIONS[key].whole else 1) / DEFINITIONS[key].per_unit
            value = sum(weights.get(place, 0.0) * amount for place, amount in part.places.items())
            found[key] = Exact(value * scale, steps[key] * largest * scale)
    return {key: found[key] for key in DEFINITIONS if key in found}


def _told_groups(week: Week, quantity: _Quantity) -> list[frozenset[int]]:
    return [group.departments for group in week.groups if quantity.figure(group.figures) is not None]


def _rows_of(
    rows: Mapping[dt.date, list[PersonWeek]], strata: Mapping[dt.date, list[frozenset[int]]]
) -> list[tuple[dt.date, PersonWeek]]:
    """Return the weeks of the people of departments that are told."""
    told = {week: frozenset().union(*groups) for week, groups in strata.items()}
    return [(week, row) for week, some in told.items() for row in rows[week] if row.department_id in some]


def _recorded(rows: Iterable[tuple[dt.date, PersonWeek]]) -> dict[tuple[dt.date, int], int]:
    people: dict[tuple[dt.date, int], int] = defaultdict(int)
    for week, row in rows:
        people[week, row.department_id] += counts(row)
    return people


@dataclass(frozen=True, slots=True)
class Part:
    """Of what is recorded, what belongs to an indicator.

    By kind of travel and person as it weighs, where the heaviest weigh 1, and by week and department as it is.
    """

    travel: Mapping[Key, Mapping[int, int]]
    places: Mapping[tuple[dt.date, int], int]

    @property
    def keys(self) -> Set[Key]:
        """Of which travel it is."""
        return self.travel.keys()

    @property
    def people(self) -> Mapping[int, int]:
        """How much by person."""
        found: dict[int, int] = defaultdict(int)
        for amounts in self.travel.values():
            for member_id, amount in amounts.items():
                found[member_id] += amount
        return found


def _part(
    rows: Iterable[tuple[dt.date, PersonWeek]], definition: Definition, shares: Mapping[tuple[dt.date, int], float]
) -> Part:
    travel: dict[Key, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    places: dict[tuple[dt.date, int], int] = defaultdict(int)
    for week, row in rows:
        for leg in read_travel(row.travel) if counts(row) else ():
            if amount := amount_of([leg], definition):
                place = week, row.department_id
                travel[Key(leg.purpose, leg.mode, leg.vehicle_owner)][row.member_id] += round(
                    amount * shares.get(place, 0.0)
                )
                places[place] += amount
    return Part(travel, places)


def steps_of(
    whole: Mapping[int, int], parts: Mapping[IndicatorKey, Part], floor: int, least: int
) -> dict[IndicatorKey, int]:
    """Return to how much of what was recorded each indicator is told, so that none can be taken from others.

    Parameters:
        whole: what is shown of each person, which the parts are taken from as well as from each other.
        parts: of the indicators that may be told.
        floor: the organisation's privacy floor.
        least: what must stay unknown of anybody, in the unit of the amounts.
    """
    steps = dict.fromkeys(parts, 2 * least)
    kinds = _kinds(whole, parts)
    for signs in product((0, 1, -1), repeat=len(parts)):
        taken = [(key, sign) for key, sign in zip(parts, signs, strict=True) if sign]
        if not taken:
            continue
        for of_whole in (0, 1):
            rest: dict[int, int] = defaultdict(int)
            for of, amounts in kinds.items():
                times = of_whole - sum(sign for key, sign in taken if key in of)
                for member_id, amount in amounts.items() if times else ():
                    rest[member_id] += times * amount
            if rest and (of_whole or len(taken) > 1):
                step = step_of(rest.values(), floor, least)
                steps |= {key: max(steps[key], step) for key, _ in taken}
    return steps


def _kinds(
    whole: Mapping[int, int], parts: Mapping[IndicatorKey, Part]
) -> dict[frozenset[IndicatorKey], dict[int, int]]:
    """Return everybody's amounts by the indicators that they are in, what is in none of them too."""
    found: dict[frozenset[IndicatorKey], dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for key_of_travel in {one for part in parts.values() for one in part.keys}:
        inside = frozenset(key for key, part in parts.items() if key_of_travel in part.keys)
        some = next(part for key, part in parts.items() if key in inside)
        for member_id, amount in some.travel[key_of_travel].items():
            found[inside][member_id] += amount
    for member_id, amount in whole.items():
        found[frozenset()][member_id] += amount - sum(amounts.get(member_id, 0) for of, amounts in found.items() if of)
    return {of: {one: amount for one, amount in amounts.items() if amount} for of, amounts in found.items()}


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
