"""A follow-up against its baseline as it is told: changes with intervals, the same people in both, and what the change is made of.

Everything is computed from what is told of the weeks and from those of whom nothing waits to be shown, and is told coarsely enough
that nobody's part follows from it (`app.measurement.changes.told_change`, `app.measurement.steps.step_of`).
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import get_args

from sqlmodel import Session

from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, LEAST_ORE, is_protected
from app.measurement.changes import (
    Change,
    Uncertain,
    change_between,
    contributors,
    panel_change,
    told_change,
    told_uncertain,
)
from app.measurement.contributions import Contribution, contributions, ratios_of, told_cells, travelled
from app.measurement.editions import Cell, edition_ratios
from app.measurement.estimation import Weights, weights_of
from app.measurement.figures import Against, Panel, RoundFigures
from app.measurement.indicators import DEFINITIONS, INDICATORS, FigureKey
from app.measurement.influence import Linearised
from app.measurement.models import Round
from app.measurement.recorded import MILLIGRAMS, Recorded, counts
from app.measurement.steps import step_of
from app.organisations.service import get_organisation
from app.rollups.travel import read_travel

FIGURES: tuple[FigureKey, ...] = (*INDICATORS, *get_args(get_args(FigureKey)[1]))
LEAST_STEP = 0.1
"""Percent of the baseline to which a contribution is told at most."""


def value_of(figures: RoundFigures, key: FigureKey) -> float | None:
    """Return what is told of a figure per employee, or of all where its definition says so; None if it may not be told."""
    if key == "total_emissions":
        return figures.milligrams
    if key == "distance":
        return figures.metres
    if key == "cost":
        return figures.ore
    return figures.indicators.get(key)


def uncertain_of(found: Recorded, floor: int) -> tuple[float | None, float]:
    """Return the standard error of a round's emissions per employee and week as it is told, mg CO2e, and its degrees of freedom."""
    told = _uncertain(found, "total_emissions", floor)
    return (told.error, told.freedom) if told else (None, 0.0)


def margins_of(found: Recorded, figures: RoundFigures, floor: int) -> dict[FigureKey, float]:
    """Return half the widths of the 95 % intervals of what is told of a round, in the units of its figures.

    They follow from the error as it is told: rounded once more by itself, a margin would cut it.
    """
    margins: dict[FigureKey, float] = {}
    for key in FIGURES:
        told = _uncertain(found, key, floor) if value_of(figures, key) is not None else None
        if told is not None:
            margins[key] = told.margin * _unit(key, found.head_count)
    return margins


def _uncertain(found: Recorded, key: FigureKey, floor: int) -> Uncertain | None:
    estimate = found.linearised(key)
    return None if estimate is None else told_uncertain(estimate, floor, least_of(key))


def least_of(key: FigureKey) -> int:
    """Return what must stay unknown of anybody's part in a figure, in the unit in which it is estimated."""
    if key == "cost":
        return LEAST_ORE
    if key == "distance":
        return LEAST_METRES
    return DEFINITIONS[key].least if key in DEFINITIONS else LEAST_MILLIGRAMS


def against(
    session: Session, measured: tuple[Round, Round], before: Recorded, after: Recorded, earlier: RoundFigures,
    later: RoundFigures,
) -> Against:  # fmt: skip
    """Return what is told of a follow-up against its baseline.

    Parameters:
        measured: the baseline and the follow-up.
        before: who recorded in the baseline.
        after: who recorded in the follow-up.
        earlier: what is told of the baseline.
        later: what is told of the follow-up.
    """
    floor = get_organisation(session, measured[0].organisation_id).privacy_floor
    found = {key: _change(before, after, earlier, later, key, floor) for key in FIGURES}
    changes = {key: change for key, change in found.items() if change is not None}
    ratios = edition_ratios(session, *measured)
    parts, recomputed = _contributions(before, after, ratios, floor, changes.get("total_emissions"))
    return Against(measured[0].round_id, changes, _panel(before, after, floor), parts, recomputed)


def _change(
    before: Recorded, after: Recorded, earlier: RoundFigures, later: RoundFigures, key: FigureKey, floor: int
) -> Change | None:
    was, now = value_of(earlier, key), value_of(later, key)
    first = before.linearised(key) if was else None
    second = after.linearised(key) if now else None
    if not was or now is None or first is None or second is None:
        return None
    people = min(contributors(first), contributors(second))
    if people <= floor + 1:
        return None
    growth = after.head_count / before.head_count if _is_of_all(key) and before.head_count else 1.0
    change = change_between(first, second, growth)
    # What is told of an indicator of all is of all already; the emissions are told per employee.
    percent = (now / was * (growth if key == "total_emissions" else 1) - 1) * 100
    return None if change is None else told_change(change, percent, people)


def _panel(before: Recorded, after: Recorded, floor: int) -> Panel | None:
    first, second = before.linearised("total_emissions"), after.linearised("total_emissions")
    found = panel_change(first, second) if first and second else None
    if first is None or second is None or found is None:
        return None
    people, change = found
    both = first.amounts.keys() & second.amounts.keys()
    sizes = Counter(second.stratum[one] for one in both)
    weights = {one: second.head_counts[second.stratum[one]] / sizes[second.stratum[one]] for one in both}
    largest = max(weights.values(), default=0.0) or 1.0
    differences = [round((second.amounts[one] - first.amounts[one]) * weights[one] / largest) for one in both]
    if not is_protected(differences, floor, LEAST_MILLIGRAMS):
        return None
    return Panel(people, told_change(change, None, people, panel_step(first, second, floor)))


def panel_step(before: Linearised, after: Linearised, floor: int) -> float:
    """Return to how many percent the change of those who are in both rounds is told at least.

    Who takes it from the change of everybody finds those who joined or left, who may be one person.
    """
    both = before.amounts.keys() & after.amounts.keys()
    others = [[round(amount) for one, amount in of.amounts.items() if one not in both] for of in (before, after)]
    base = sum(before.amounts[one] for one in both)
    step = max((step_of(some, floor, LEAST_MILLIGRAMS) for some in others if some), default=0)
    return 100 * step / base if base else 0.0


def _contributions(
    before: Recorded, after: Recorded, ratios: Mapping[Cell, float], floor: int, change: Change | None
) -> tuple[dict[Contribution, float] | None, Change | None]:
    """Return the parts of the change in percent of the baseline, and the change on unchanged factors if another edition came."""
    first, second = _weights(before, floor), _weights(after, floor)
    if not first or not second or change is None:
        return None, None
    cells = told_cells([(before.rows, first), (after.rows, second)], floor)
    earlier, later = travelled(before.rows, first, cells), travelled(after.rows, second, cells)
    base = sum(earlier.milligrams.values()) * before.head_count
    sizes = _sizes(before, first), _sizes(after, second)
    if base <= 0 or not all(is_protected(one.values(), floor, LEAST_MILLIGRAMS) for one in sizes):
        return None, None
    together = ratios_of(travelled(before.rows, first), ratios, cells)
    found = contributions(earlier, later, (before.head_count, after.head_count), together)
    weight = max(max(first.values()), max(second.values())) * max(before.head_count, after.head_count)
    steps = [step_of(one.values(), floor, LEAST_MILLIGRAMS) * weight / base * 100 for one in sizes]
    step = max(LEAST_STEP, *steps)
    parts = {key: round(round(part / base * 100 / step) * step, 6) for key, part in found.items()}
    if not together:
        return parts, None
    moved = sum(milligrams * (together.get(cell, 1.0) - 1) for cell, milligrams in earlier.milligrams.items())
    ratio = base / (base + moved * before.head_count)
    values = [((1 + one / 100) * ratio - 1) * 100 for one in (change.percent, change.low, change.high)]
    return parts, Change(*(round(round(one / step) * step, 6) for one in values))


def _weights(found: Recorded, floor: int) -> Weights:
    groups = found.groups(MILLIGRAMS)
    people: dict[tuple[object, int], int] = defaultdict(int)
    for week, divided in groups.items():
        told = frozenset().union(*divided)
        for row in found.rows[week]:
            if row.department_id in told and counts(row):
                people[week, row.department_id] += 1
    strata = {week: [frozenset(one) for one in divided] for week, divided in groups.items()}
    return weights_of(people, found.head_counts, floor, strata)  # type: ignore[arg-type]


def _sizes(found: Recorded, weights: Weights) -> dict[int, int]:
    """Return each person's emissions in a round, mg CO2e, as they weigh, where the heaviest weigh 1."""
    sizes: dict[int, float] = defaultdict(float)
    largest = max(weights.values())
    for week, rows in found.rows.items():
        for row in rows:
            if counts(row):
                share = weights.get((week, row.department_id), 0.0) / largest
                sizes[row.member_id] += share * sum(leg.milligrams for leg in read_travel(row.travel))
    return {one: round(size) for one, size in sizes.items()}


def _is_of_all(key: FigureKey) -> bool:
    return key == "total_emissions" or (key in DEFINITIONS and DEFINITIONS[key].whole)


def _unit(key: FigureKey, head_count: int) -> float:
    """Return the unit in which a figure is told, of the unit in which it is estimated."""
    if key == "total_emissions" or key not in DEFINITIONS:
        return 1.0
    definition = DEFINITIONS[key]
    return float((head_count if definition.whole else 1) / definition.per_unit)
