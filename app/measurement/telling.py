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
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from app.disclosure.figures import Figures
from app.disclosure.reading import Week
from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, is_protected
from app.measurement.estimation import Weights, weights_of
from app.measurement.indicators import DEFINITIONS, Definition, IndicatorKey
from app.measurement.models import Round
from app.measurement.recorded import METRES, MILLIGRAMS, counts
from app.measurement.steps import Amounts, amounts_of, steps_of
from app.organisations.service import get_organisation
from app.rollups.pending import PersonWeek, person_weeks
from app.rollups.travel import Travel, read_travel

Rows = list[tuple[dt.date, PersonWeek]]
"""Weeks of people, each with its Monday."""


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


def told_indicators(exact: Mapping[IndicatorKey, Exact]) -> dict[IndicatorKey, float | None]:
    """Return the indicators of a round as they are told, None where they may not be; `exact` is that of `exact_indicators`."""
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
        of_told = rows_within(rows, strata)
        weights = weights_of(recorded_in(of_told), head_counts, floor, strata)
        if not weights:
            continue
        definitions = {key: one for key, one in DEFINITIONS.items() if one.least == quantity.least}
        shares = shares_of(weights)
        parts = {key: amounts_of(of_told, one, _travel, shares) for key, one in definitions.items()}
        parts = {key: one for key, one in parts.items() if is_protected(one.people.values(), floor, quantity.least)}
        steps = steps_of(whole_of(of_told, quantity.column, shares), parts, floor, quantity.least)
        for key, part in parts.items():
            found[key] = exact_of(part, DEFINITIONS[key], weights, steps[key], sum(head_counts.values()))
    return {key: found[key] for key in DEFINITIONS if key in found}


def exact_of(part: Amounts, definition: Definition, weights: Weights, step: int, head_count: int) -> Exact:
    """Return an indicator of some departments, with all that it may be told by.

    Parameters:
        part: of what was recorded there, what belongs to it.
        weights: what each recorded amount there stands for, by week and department.
        step: to how much of what was recorded it is told, see `app.measurement.steps.steps_of`.
        head_count: how many are employed there.
    """
    scale = (head_count if definition.whole else 1) / definition.per_unit
    value = sum(weights.get(place, 0.0) * amount for place, amount in part.places.items())
    return Exact(value * scale, step * max(weights.values()) * scale)


def rows_within(rows: Mapping[dt.date, Iterable[PersonWeek]], strata: Mapping[dt.date, list[frozenset[int]]]) -> Rows:
    """Return the weeks of the people of departments that are told; `strata` are the groups of them, by week."""
    told = {week: frozenset().union(*groups) for week, groups in strata.items()}
    return [(week, row) for week, some in told.items() for row in rows[week] if row.department_id in some]


def recorded_in(rows: Rows) -> dict[tuple[dt.date, int], int]:
    """Return how many recorded something that counts, by week and department."""
    people: dict[tuple[dt.date, int], int] = defaultdict(int)
    for week, row in rows:
        people[week, row.department_id] += counts(row)
    return people


def shares_of(weights: Weights) -> dict[tuple[dt.date, int], float]:
    """Return how much each place weighs against the heaviest.

    Head counts weigh, and a coordinator chooses them: whoever weighs next to nothing hides nobody.
    """
    largest = max(weights.values())
    return {place: weight / largest for place, weight in weights.items()}


def whole_of(rows: Rows, column: int, shares: Mapping[tuple[dt.date, int], float]) -> dict[int, int]:
    """Return what is shown of each person of a column of the roll-up, as it weighs."""
    whole: dict[int, int] = defaultdict(int)
    for week, row in rows:
        whole[row.member_id] += round(row.shown(column) * shares.get((week, row.department_id), 0.0))
    return whole


def _told_groups(week: Week, quantity: _Quantity) -> list[frozenset[int]]:
    return [group.departments for group in week.groups if quantity.figure(group.figures) is not None]


def _travel(row: PersonWeek) -> Sequence[Travel]:
    return read_travel(row.travel) if counts(row) else ()
