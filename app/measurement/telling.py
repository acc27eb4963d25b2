"""The indicators of a round as they are told: of weeks that are told, without what is pending, and too coarse to subtract.

What somebody's week holds of an indicator has no pending part of its own, so whoever has anything pending in a week is left out of
it, of those who recorded and of what they travelled. Who takes an indicator from the kilometres that are shown of its weeks finds
the rest: those left out, and all other travel, which may be one person's. So an indicator is told in steps of twice what must stay
unknown of anybody (`app.disclosure.rules`), or of a fifth of the largest part of the rest where that stands out.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sqlmodel import Session

from app.disclosure.figures import Figures
from app.disclosure.reading import Week
from app.disclosure.rules import LEAST_METRES, is_protected
from app.measurement.estimation import weights_of
from app.measurement.indicators import DEFINITIONS, Definition, IndicatorKey
from app.measurement.models import Round
from app.measurement.recorded import METRES, MILLIGRAMS, part_of
from app.organisations.service import get_organisation
from app.rollups.pending import PersonWeek, person_weeks

_LARGEST_PART = 5
"""A step is a fifth of the largest part at least: half a step is the tenth that dominance leaves."""


@dataclass(frozen=True, slots=True)
class _Quantity:
    """Of which of a week's figures indicators are a part."""

    column: int
    figure: Callable[[Figures], int | None]


_OF_METRES = _Quantity(METRES, lambda figures: figures.metres)
_OF_MILLIGRAMS = _Quantity(MILLIGRAMS, lambda figures: figures.milligrams)


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
    for key, definition in DEFINITIONS.items():
        quantity = _OF_METRES if definition.least == LEAST_METRES else _OF_MILLIGRAMS
        strata = {week: _told_groups(told[week], quantity) for week in rows}
        strata = {week: groups for week, groups in strata.items() if groups}
        part = partial(part_of, definition=definition)
        if (exact := exact_of(rows, strata, head_counts, floor, definition, part)) is not None:
            found[key] = exact
    return found


def _told_groups(week: Week, quantity: _Quantity) -> list[frozenset[int]]:
    return [group.departments for group in week.groups if quantity.figure(group.figures) is not None]


def exact_of(
    rows: Mapping[dt.date, Sequence[PersonWeek]],
    strata: Mapping[dt.date, list[frozenset[int]]],
    head_counts: Mapping[int, int],
    floor: int,
    definition: Definition,
    part: Callable[[PersonWeek], int | None],
) -> Exact | None:
    """Return an indicator of some departments, and to how much it may be told; None where it may not be.

    Parameters:
        rows: everybody's week, by week.
        strata: the departments of each group that is told of a week; all others are left out.
        head_counts: how many were employed in each of these departments.
        part: how much of it is in a person's week, see `app.measurement.recorded.part_of`.
    """
    quantity = _OF_METRES if definition.least == LEAST_METRES else _OF_MILLIGRAMS
    parts: dict[int, int] = defaultdict(int)
    rest: dict[int, int] = defaultdict(int)
    people: dict[tuple[dt.date, int], int] = defaultdict(int)
    amounts: dict[tuple[dt.date, int], int] = defaultdict(int)
    for week, groups in strata.items():
        departments = frozenset().union(*groups)
        for row in rows[week]:
            if row.department_id not in departments:
                continue
            mine = part(row)
            if mine is not None:
                people[week, row.department_id] += 1
                amounts[week, row.department_id] += mine
                parts[row.member_id] += mine
            rest[row.member_id] += row.shown(quantity.column) - (mine or 0)
    weights = weights_of(people, head_counts, floor, strata)
    if not is_protected(parts.values(), floor, definition.least) or not weights:
        return None
    value = sum(weights.get(place, 0.0) * amount for place, amount in amounts.items())
    step = step_of(rest.values(), floor, definition.least) * max(weights.values())
    scale = (sum(head_counts.values()) if definition.whole else 1) / definition.per_unit
    return Exact(value * scale, step * scale)


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
