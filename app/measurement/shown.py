"""Estimates from what is shown of closed weeks; nothing else of anybody is asked for."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.disclosure.figures import Figures
from app.disclosure.reading import Group, Week


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount per employee and week, mg CO2e as a rule, and how many recorded in a mean week, of the weeks from `week` on."""

    week: dt.date
    amount: float
    people: int


def mean_of(figures: Sequence[Figure]) -> Figure:
    """Return the mean of some weeks, one at least."""
    number = len(figures)
    return Figure(
        figures[0].week, sum(one.amount for one in figures) / number, sum(one.people for one in figures) // number
    )


def estimated(
    told: Mapping[dt.date, Week],
    weeks: Sequence[dt.date],
    head_counts: Mapping[int, int],
    amount: Callable[[Figures], int | None] = lambda figures: figures.milligrams,
) -> Figure | None:
    """Estimate an amount per employee of some closed weeks from what is shown of them; None if nothing may be told.

    Each group of a week stands for everyone employed in its departments, see `app.measurement.estimation`.

    Parameters:
        told: what is shown, by week.
        weeks: those to estimate, in order.
        head_counts: how many are employed, by department.
        amount: what to estimate, mg CO2e if not told otherwise.
    """
    found = [_week(told[week].groups, week, head_counts, amount) for week in weeks if week in told]
    figures = [one for one in found if one is not None]
    return mean_of(figures) if figures else None


def _week(
    groups: Sequence[Group], week: dt.date, head_counts: Mapping[int, int], amount: Callable[[Figures], int | None]
) -> Figure | None:
    total, employed, recorded = 0.0, 0, 0
    for group in groups:
        found, people = amount(group.figures), group.figures.people
        if found is None or not people:
            continue
        head_count = sum(head_counts.get(one, 0) for one in group.departments)
        total, employed, recorded = total + head_count * found / people, employed + head_count, recorded + people
    return Figure(week, total / employed, recorded) if employed else None
