"""What of modules may be told, and how exactly. Pure functions.

A measure is told where minimum frequency and dominance (`app.disclosure.rules`) hold of what its people would save in the weeks
that were recorded; nobody and too few are told alike. Measures overlap, and an organisation can change whom its copy is for: so
that two figures cannot be subtracted from each other, people are told in steps of as many employed persons as the privacy floor
stands for at least, who would to 5 % and only where more people than the floor answered, and everything else to two significant
digits.

A coordinator chooses of a copy which share of the trips it is about and what it costs, and could move a figure with them until it
jumps, and so find it to any digit. So what people gave is coarse before anything chosen is in it: sums are in steps of twice what
must stay unknown of anybody, or a fifth of the largest part (`coarse`).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil, floor, log10

from app.disclosure.rules import LEAST_MILLIGRAMS, LEAST_ORE, LOWEST_FLOOR, is_protected, rounded
from app.measures.assessing import Assessed
from app.measures.catalogue import Eligible
from app.measures.coarseness import LEAST_TRIPS, Sum
from app.measures.merging import Entry
from app.measures.modules import Interval, Module
from app.measures.profiles import Population

STEPS = (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
DIGITS = 2
NEAREST_ACCEPTANCE = 20
"""Who would is told in twentieths, where answers are in it."""
NEAREST_INTERVAL = 50
NEAREST_ORE = 100_000
"""A yearly sum is told in whole thousands of kr."""


@dataclass(frozen=True, slots=True)
class Told:
    """A measure as the page tells it: rounded, and without a module where it may not be told.

    `few`: of a measure for those who travel farthest, one percent is so few people that neither their number nor what they cost is
    told; they are fewer than this. `widened`: the distances that it is counted for, where so few live between those that were
    chosen that others are counted with them. `percent`: what the number of the module gives: more than one where one percent is no
    whole number of people, for nobody can decide on a third of a driver.
    """

    entry: Entry
    module: Module | None
    few: int | None = None
    widened: Eligible | None = None
    percent: float = 1.0

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
    module = coarse(module, assessed, population)
    module, finest = replace(module, acceptance=_acceptance(module, floor_)), people_step(population, LOWEST_FLOOR)
    if entry.measure.effect.order == "longest" and module.number is not None and module.number < 2 * step:
        few = replace(_rounded(module, step, finest), number=None, number_interval=None, ore=0.0, own_ore=0.0)
        return Told(entry, few, few=2 * step)
    whole, percent = _in_whole_people(module)
    return Told(entry, _rounded(whole, step, finest), percent=percent)


def coarse(module: Module, assessed: Assessed, population: Population) -> Module:
    """Return a module whose sums of what people gave are in steps that do not depend on anything that a coordinator chooses."""
    measure, weights = module.measure, population.weights
    share = measure.effect.share * measure.eligible.season
    saved, paid, own, trips = (
        Sum.of(weights * population.by_person(amounts), share, least * float(weights.max()) / population.recorded)
        for amounts, least in (
            (assessed.milligrams, LEAST_MILLIGRAMS), (assessed.ore, LEAST_ORE), (assessed.own_ore, LEAST_ORE),
            (assessed.trips, LEAST_TRIPS),
        )
    )  # fmt: skip
    goal = saved.exact / module.all_percent
    percent = saved.told / goal
    found = replace(
        module, all_percent=percent, accepted_percent=module.acceptance * percent,
        milligrams=saved.told if module.number is None else module.milligrams,
    )  # fmt: skip
    if measure.effect.order == "longest" and module.number is not None:
        return found
    part = 1.0 if module.number is None else goal / saved.told
    variable = part * (paid.told + measure.cost.person_ore * module.eligible)
    ore = variable + measure.cost.fixed_ore
    number = trips.told if measure.effect.unit == "trips" else module.eligible
    return replace(
        found,
        number=None if module.number is None else part * number,
        number_interval=_moved(module.number_interval, 0.0, module.number or 0.0, part * number),
        share=None if module.share is None else part * share,
        ore=ore,
        ore_interval=_moved(module.ore_interval, measure.cost.fixed_ore, module.ore, ore),
        own_ore=part * own.told,
    )


def _moved(interval: Interval | None, fixed: float, before: float, after: float) -> Interval | None:
    """Return an interval around a figure that was moved, its ends outwards to a fiftieth of what is not fixed of it."""
    if interval is None or before == fixed:
        return interval
    width, unit = abs(after - fixed), abs(before - fixed) / NEAREST_INTERVAL
    below, above = (ceil(max(0.0, end) / unit - 1e-9) for end in (before - interval.low, interval.high - before))
    return Interval(after - below * width / NEAREST_INTERVAL, after + above * width / NEAREST_INTERVAL)


def may_be_told(assessed: Assessed, population: Population, floor_: int) -> bool:
    """Tell whether minimum frequency and dominance hold of what a measure's people would save, and save the organisation.

    Parameters:
        floor_: the organisation's privacy floor.
    """
    if not is_protected(population.given(assessed.milligrams), floor_, LEAST_MILLIGRAMS):
        return False
    return not assessed.measure.cost.saves or is_protected(population.given(assessed.ore), floor_, LEAST_ORE)


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


def _rounded(module: Module, step: int, finest: int) -> Module:
    return replace(
        module,
        # As the lowest floor tells it: who tries another one learns no more.
        eligible=float(rounded(rounded(round(module.eligible), finest), step)),
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


def _in_whole_people(module: Module) -> tuple[Module, float]:
    """Return a module of so few people that their number is no whole one as the next whole number, and what that gives in percent.

    Two at least, for measures speak of people.
    """
    if module.number is None or module.measure.effect.unit != "people":
        return module, 1.0
    told = significant(module.number)
    number = max(2, ceil(told))
    if number == told:
        return module, 1.0
    times, fixed = number / module.number, module.measure.cost.fixed_ore

    def cost(ore: float) -> float:
        return (ore - fixed) * times + fixed

    interval, ore = module.number_interval, module.ore_interval
    whole = replace(
        module, number=float(number), ore=cost(module.ore), own_ore=module.own_ore * times,
        number_interval=interval and Interval(interval.low * times, interval.high * times),
        ore_interval=ore and Interval(cost(ore.low), cost(ore.high)), milligrams=module.milligrams * times,
    )  # fmt: skip
    return whole, significant(times)


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
