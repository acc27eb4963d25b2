"""What the planner's page tells: the answer to what was asked, rounded, and of measures that may be told alone.

A measure of which nothing may be told (`app.measures.telling`) takes no part. Of the others people are told in steps, everything
else to two significant digits; where a measure moves no more than a step, only that. A sum that such a measure is in is told only
as far as rounding hides what it adds: else one could subtract the others. Measures that no more than a step accept are
left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import floor, log10

from app.disclosure.rules import rounded
from app.measures.asking import Asked
from app.measures.catalogue import Measure
from app.measures.curves import Step, cost_curve, front
from app.measures.ground import Ground, accepting
from app.measures.mixes import Mix, Taken
from app.measures.modules import Interval
from app.measures.offers import Offers, with_acceptance
from app.measures.planner import Unreachable, plan
from app.measures.telling import NEAREST_ORE, outwards, significant
from app.measures.what_if import Sensitivity, sensitivity, sufficient_incentive

SECONDS = 6.0
"""How long one question of a page may take."""
POINTS, POINTS_OF_MANY, MANY = 15, 8, 1_000
"""Points of the front, and how many with more options than that."""
PROVEN = 1e-4
"""A mix counts as the cheapest if another could cost less by so small a share of what is paid, at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """A measure of a mix as a committee decides it; of a step of people or fewer everything else is None.

    Parameters:
        people: moved by it, rounded.
        number: people or trips a year, as the measure's sentence says.
        share: of all trips that it is about.
        percent: of the baseline.
        ore: öre a year.
        ore_per_tonne: öre.
    """

    measure: Measure
    people: int | None = None
    number: float | None = None
    share: float | None = None
    percent: float | None = None
    milligrams: float | None = None
    ore: float | None = None
    ore_per_tonne: float | None = None


@dataclass(frozen=True, slots=True)
class Total:
    """A mix as a whole, rounded: percent of the baseline, mg and öre a year, and how many change something.

    What cannot be told is None; of people that they are a step or fewer.
    """

    percent: float | None
    milligrams: float | None
    ore: float | None
    people: int | None


@dataclass(frozen=True, slots=True)
class Missing:
    """Why it cannot be reached, rounded; see `app.measures.planner.Unreachable`."""

    limits: tuple[str, ...]
    most_percent: float | None
    short_percent: float | None
    budget_ore: float | None
    allowed: tuple[Measure, ...]
    acceptance: float | None
    together_percent: float
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything that the page shows.

    Parameters:
        total: of the mix, or of what saves most where the target cannot be reached; None where even must-haves cannot be had.
        lines: of the same.
        missing: None where it is reached.
        points: the front, from the cheapest to what saves most; the one that is asked for is not among them.
        prices: the cost curve, of measures that move more than a step of people.
        more: whether the cost curve leaves out others.
        moves: by percent of acceptance, the total, or None, and percent that are missing then.
        incentive_ore: the least per person and month that is enough; None where none is.
        interval: the 95 % interval of what the mix saves, mg CO2e a year; None where that is not told.
        cheaper_ore: what another mix could cost less a year at most; None where this is proven to be the cheapest, to `PROVEN`.
    """

    asked: Asked
    total: Total | None
    lines: tuple[Line, ...]
    missing: Missing | None
    points: tuple[Total, ...]
    prices: tuple[Line, ...]
    more: bool
    moves: tuple[tuple[int, Total | None, float | None], ...]
    incentive_ore: int | None
    interval: Interval | None = None
    cheaper_ore: float | None = None


def answer(ground: Ground, asked: Asked) -> Answer:
    """Return the answer to what is asked.

    Raises:
        app.measures.programme.Undecided: it takes too long.
    """
    offers = ground.offers_at(0)
    accepted = _accepted(offers, asked)
    required = tuple(sorted((key, _fewest(offers, key, ground.step)) for key in asked.must))
    need = asked.percent / 100 * offers.baseline_milligrams
    found, moves = _planned(accepted, need, asked.budget_ore, required, asked.without)
    mix = found.most if isinstance(found, Unreachable) else found
    total = None if mix is None else _total(ground, mix)
    points = _front(accepted, asked.budget_ore, required, asked.without)
    prices = [_line(ground, step) for step in cost_curve(accepted, asked.without)]
    incentive = sufficient_incentive(
        lambda ore: _accepted(ground.offers_at(ore), asked), need, dict(required), asked.without, seconds=SECONDS
    )
    return Answer(
        asked=asked,
        total=total,
        lines=() if mix is None else tuple(sorted((_line(ground, one) for one in mix.taken), key=_rank)),
        missing=_missing(ground, found, asked, total) if isinstance(found, Unreachable) else None,
        points=_apart(_total(ground, one) for one in points),
        prices=tuple(one for one in prices if one.people is not None),
        more=any(one.people is None for one in prices),
        moves=tuple(_moved(ground, one, asked) for one in moves),
        incentive_ore=incentive,
        interval=None if mix is None or total is None else _interval(ground, mix, total),
        cheaper_ore=unproven(found) if isinstance(found, Mix) else None,
    )


def _accepted(offers: Offers, asked: Asked) -> Offers:
    return offers if asked.acceptance == 100 else with_acceptance(offers, asked.acceptance / 100)


def _fewest(offers: Offers, key: str, step: int) -> int:
    """Return how many a must-have moves at least: more than a step, or all who would where they are fewer."""
    return max(1, min(step + 1, accepting(offers)[key]))


@lru_cache(maxsize=32)
def _planned(
    offers: Offers, need: float, budget: float | None, required: tuple[tuple[str, int], ...], without: frozenset[str]
) -> tuple[Mix | Unreachable, tuple[Sensitivity, ...]]:
    wishes = (need, budget, dict(required), without)
    return plan(offers, *wishes, seconds=SECONDS), sensitivity(offers, *wishes, seconds=SECONDS)


@lru_cache(maxsize=32)
def _front(
    offers: Offers, budget: float | None, required: tuple[tuple[str, int], ...], without: frozenset[str]
) -> tuple[Mix, ...]:
    """Return the front, which stays the same while the need is moved along it."""
    points = POINTS if len(offers.options) <= MANY else POINTS_OF_MANY
    return front(offers, budget, dict(required), without, points=points, seconds=SECONDS)


def _total(ground: Ground, mix: Mix) -> Total:
    few = [one for one in mix.taken if one.people <= ground.step]
    milligrams = hidden(mix.milligrams, sum(one.milligrams for one in few))
    # However few they are, their costs and savings do not hide each other.
    ore = hidden(mix.ore, sum(abs(one.ore) for one in few))
    return Total(
        # As the lines of the measures, and not of what was rounded already: of one measure both say the same.
        percent=None if milligrams is None else _percent(ground, milligrams if few else mix.milligrams),
        milligrams=milligrams,
        ore=None if ore is None else _thousands(ore),
        people=rounded(mix.people, ground.step) if mix.people > ground.step or not mix.people else None,
    )


def _interval(ground: Ground, mix: Mix, total: Total) -> Interval | None:
    """Return the 95 % interval of what a mix saves, around what is told of it, its ends to two digits outwards."""
    from app.measures.mix_error import savings_margin  # here: numpy is for those who plan

    if not total.milligrams or not ground.assessed:
        return None
    rounded_by = 10.0 ** (floor(log10(total.milligrams)) - 1) / 2
    margin = savings_margin(mix, ground.assessed, ground.basis.population, ground.floor) + rounded_by
    return outwards(Interval(max(0.0, total.milligrams - margin), total.milligrams + margin))


def unproven(mix: Mix) -> float | None:
    """Return what another mix could cost less at most, öre a year rounded up; None where this one is proven to be the cheapest."""
    return _upwards(mix.gap_ore) if mix.gap > PROVEN else None


def hidden(value: float, part: float) -> float | None:
    """Return a sum to two digits, or to one, so that rounding hides a part of it; None where it cannot.

    Parameters:
        part: what those of few people add to it, together.
    """
    if not part:
        return significant(value)
    for digits in (2, 1):
        unit = 10.0 ** (floor(log10(abs(value))) - digits + 1) if value else 0.0
        if abs(part) <= unit / 2:
            return significant(value, digits)
    return None


def _line(ground: Ground, taken: Step | Taken) -> Line:
    measure = next(one for one in ground.measures if one.key == taken.measure)
    if taken.people <= ground.step:
        return Line(measure)
    milligrams, trips, share = ground.totals[measure.key]
    part = min(1.0, taken.milligrams / milligrams) if milligrams else 0.0
    in_trips = measure.effect.unit == "trips"
    people = rounded(taken.people, ground.step)
    return Line(
        measure,
        people=people,
        number=significant(part * trips) if in_trips else people,
        share=significant(part * share) if in_trips else None,
        percent=_percent(ground, taken.milligrams),
        milligrams=significant(taken.milligrams),
        ore=_thousands(taken.ore),
        ore_per_tonne=significant(taken.ore / taken.milligrams * 1e9) if taken.milligrams else None,
    )


def _rank(line: Line) -> tuple[bool, float]:
    """Sort what saves most to the top, and what may not be told to the end."""
    return line.percent is None, -(line.percent or 0.0)


def _missing(ground: Ground, found: Unreachable, asked: Asked, most: Total | None) -> Missing:
    percent = None if most is None else most.percent
    return Missing(
        limits=found.limits,
        most_percent=percent,
        # From what is told of the most there is, so that it tells no more.
        short_percent=None if percent is None else significant(max(0.0, asked.percent - percent)),
        budget_ore=None if found.least_budget_ore is None else _upwards(found.least_budget_ore),
        allowed=tuple(one for one in ground.measures if one.key in found.excluded_that_suffice),
        acceptance=None
        if found.acceptance_that_suffices is None
        else -(-found.acceptance_that_suffices * 20 // 1) / 20,
        together_percent=_percent(ground, found.most_of_all_milligrams),
        unknown=found.unknown,
    )


def _moved(ground: Ground, one: Sensitivity, asked: Asked) -> tuple[int, Total | None, float | None]:
    percent = round(one.acceptance * 100)
    if isinstance(one.answer, Mix):
        return percent, _total(ground, one.answer), None
    most = None if one.answer.most is None else _total(ground, one.answer.most).percent
    return percent, None, None if most is None else significant(max(0.0, asked.percent - most))


def _apart(totals: Iterable[Total]) -> tuple[Total, ...]:
    """Leave out points that may not be told, and those that rounding has laid upon or behind one another."""
    kept: list[Total] = []
    for one in totals:
        if one.percent is None or one.ore is None:
            continue
        if not kept or (one.percent > (kept[-1].percent or 0.0) and one.ore >= (kept[-1].ore or 0.0)):
            kept.append(one)
    return tuple(kept)


def _percent(ground: Ground, milligrams: float) -> float:
    return significant(100 * milligrams / ground.basis.baseline_milligrams)


def _upwards(ore: float) -> float:
    """Return a budget to one digit that is enough, in whole thousands of kr."""
    if not ore:
        return 0.0
    unit = max(10.0 ** floor(log10(abs(ore))), NEAREST_ORE)
    return -(-ore // unit) * unit


def _thousands(ore: float) -> float:
    return float(rounded(round(significant(ore)), NEAREST_ORE))
