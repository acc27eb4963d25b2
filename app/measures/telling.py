"""What of modules may be told, and how exactly. Pure functions.

A measure is told where minimum frequency and dominance (`app.disclosure.rules`) hold of what its people would save in the weeks
that were recorded; nobody and too few are told alike. Measures overlap, and an organisation can change whom its copy is for: so
that two figures cannot be subtracted from each other, people are told in steps of as many employed persons as the privacy floor
stands for at least, who would to 5 % and only where more people than the floor answered, and everything else to two significant
digits.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil, floor, log10

import numpy as np

from app.disclosure.rules import LEAST_MILLIGRAMS, LEAST_ORE, is_protected, rounded
from app.measures.assessing import Assessed
from app.measures.merging import Entry
from app.measures.modules import Interval, Module
from app.measures.profiles import Population

STEPS = (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
DIGITS = 2
NEAREST_ACCEPTANCE = 20
"""Who would is told in twentieths, where answers are in it."""
NEAREST_ORE = 100_000
"""A yearly sum is told in whole thousands of kr."""


@dataclass(frozen=True, slots=True)
class Told:
    """A measure as the page tells it: rounded, and without a module where it may not be told.

    `few`: of a measure for those who travel farthest, one percent is so few people that neither their number nor what they cost is
    told; they are fewer than this.
    """

    entry: Entry
    module: Module | None
    few: int | None = None

    @property
    def reaches(self) -> bool:
        """Tell whether the measure gives one percent if everybody took it up."""
        return self.module is not None and (self.module.number is not None or self.few is not None)

    @property
    def ore_per_tonne(self) -> float | None:
        """Öre per tonne CO2e of one percent, or of all that the measure gives; None where the cost is not told."""
        if self.module is None or self.few is not None or not self.module.milligrams:
            return None
        return self.module.ore / self.module.milligrams * 1e9


def tell(entry: Entry, assessed: Assessed, module: Module, population: Population, floor_: int) -> Told:
    """Return what may be told of a measure.

    Parameters:
        floor_: the organisation's privacy floor.
    """
    if not may_be_told(assessed, population, floor_):
        return Told(entry, None)
    step = people_step(population, floor_)
    shown = _rounded(replace(module, acceptance=_acceptance(module, floor_)), step)
    if entry.measure.effect.order == "longest" and module.number is not None and module.number < 2 * step:
        return Told(entry, replace(shown, number=None, number_interval=None, ore=0.0, own_ore=0.0), few=2 * step)
    return Told(entry, shown)


def may_be_told(assessed: Assessed, population: Population, floor_: int) -> bool:
    """Tell whether minimum frequency and dominance hold of what a measure's people would save, and save the organisation.

    Parameters:
        floor_: the organisation's privacy floor.
    """
    saved = population.by_person(assessed.milligrams) * population.recorded
    if not is_protected(np.rint(saved).astype(np.int64).tolist(), floor_, LEAST_MILLIGRAMS):
        return False
    spent = population.by_person(assessed.ore) * population.recorded
    return not assessed.measure.cost.saves or is_protected(np.rint(spent).astype(np.int64).tolist(), floor_, LEAST_ORE)


def people_step(population: Population, floor_: int) -> int:
    """Return in what steps employed persons are told: as many as those who recorded stand for, of the privacy floor, at least."""
    each = population.employed / population.size if population.size else 1.0
    return next((step for step in STEPS if step >= floor_ * each), STEPS[-1])


def _acceptance(module: Module, floor_: int) -> float:
    """Return who would as it is told: of few answers each could be read off it, so they are not in it."""
    if not module.answered:
        return module.acceptance
    if module.answered <= floor_:
        return module.measure.acceptance.share
    return round(module.acceptance * NEAREST_ACCEPTANCE) / NEAREST_ACCEPTANCE


def _rounded(module: Module, step: int) -> Module:
    return replace(
        module,
        eligible=float(rounded(round(module.eligible), step)),
        all_percent=significant(module.all_percent),
        accepted_percent=significant(module.acceptance * module.all_percent),
        number=None if module.number is None else significant(module.number),
        number_interval=None if module.number_interval is None else outwards(module.number_interval),
        share=None if module.share is None else significant(module.share),
        ore=_thousands(module.ore),
        ore_interval=None if module.ore_interval is None else _thousands_of(module.ore_interval),
        own_ore=_thousands(module.own_ore),
        milligrams=significant(module.milligrams),
    )


def significant(value: float, digits: int = DIGITS) -> float:
    """Return a value to so many significant digits."""
    return float(f"{value:.{digits}g}")


def outwards(interval: Interval) -> Interval:
    """Round the ends of an interval to two digits, away from each other: one that got narrower would promise too much."""
    return Interval(_to(interval.low, floor), _to(interval.high, ceil))


def _to(value: float, way: Callable[[float], int]) -> float:
    if not value:
        return 0.0
    unit = 10.0 ** (int(log10(abs(value)) // 1) - DIGITS + 1)
    return float(way(value / unit) * unit)


def _thousands(ore: float) -> float:
    return float(rounded(round(significant(ore)), NEAREST_ORE))


def _thousands_of(interval: Interval) -> Interval | None:
    low, high = _thousands(interval.low), _thousands(interval.high)
    return Interval(low, high) if low < high else None
