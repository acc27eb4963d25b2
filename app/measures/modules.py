"""One percent of the baseline, told as people or trips, with an interval. Pure functions over arrays.

With the eligible people E of a measure, their weights u, what each of them saves s and costs c a year, and t their trips that
are made otherwise, B being one percent of what everyone employed emits a year,

    people for 1 % = B · Σ_E u / Σ_E u·s              trips for 1 % = B · Σ_E u·t / Σ_E u·s
    kr for 1 % a year = B · Σ_E u·c / Σ_E u·s + fixed costs

that is how many of them as they come; of a measure whose order is *longest*, how many of those who save most. If B is more than
Σ_E u·s the measure does not give 1 %, and it is told what it gives at most. The interval is the middle 95 % of the same figure
in resamples of all people with replacement (percentile interval; Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
chapter 13), seeded, so that the same data give the same figures. B is a published figure and does not vary.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.measures.acceptance import Willingness, expected_share
from app.measures.assessing import Assessed
from app.measures.catalogue import Measure
from app.measures.profiles import Floats, Population

REPLICATES = 400
SEED = 2009
_BLOCK = 50
_SUMS = 5
_LOW, _HIGH = 2.5, 97.5


@dataclass(frozen=True, slots=True)
class Interval:
    """The ends of a 95 % interval."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Module:
    """What one percent of a measure is. Exact: what of it may be told says `app.measures.telling`.

    Parameters:
        eligible: employed persons that it is for.
        all_percent: what it gives if all of them took it up.
        accepted_percent: what it gives with those who would.
        acceptance: share of them that would.
        answered: how many of those who recorded answered that.
        number: people or trips for one percent, None if all of them do not give it.
        number_interval: of that; None where in some resample nobody is eligible.
        share: of all trips that it is about, where it is told in trips.
        ore: what one percent costs the organisation a year; negative saves. What all of them cost, where they do not give it.
        ore_interval: of that.
        own_ore: what it costs those who take it up themselves, on the way to work.
        milligrams: what that saves a year: one percent, or what all of them give.
    """

    measure: Measure
    eligible: float
    all_percent: float
    accepted_percent: float
    acceptance: float
    answered: int
    number: float | None
    number_interval: Interval | None
    share: float | None
    ore: float
    ore_interval: Interval | None
    own_ore: float
    milligrams: float


def make_modules(
    assessed: Sequence[Assessed],
    population: Population,
    willingness: Willingness,
    baseline_milligrams: float,
    *,
    replicates: int = REPLICATES,
    seed: int = SEED,
    together: int = 1,
) -> list[Module]:
    """Return the module of each measure, in their order.

    Parameters:
        baseline_milligrams: CO2e of everyone employed a year.
        replicates: resamples behind the intervals.
        together: of a measure for those who travel farthest, so many of them at least, one after the other, count as alike: who
            moved the goal by little would see what each of them saves.

    Raises:
        ValueError: the baseline is not more than nothing.
    """
    if baseline_milligrams <= 0:
        raise ValueError(f"baseline: {baseline_milligrams} mg; expected more than 0")
    goal = baseline_milligrams / 100
    columns = [_columns(one, population) for one in assessed]
    longest = [one.measure.effect.order == "longest" for one in assessed]
    columns = [_alike(one, together) if far else one for one, far in zip(columns, longest, strict=True)]
    resampled = _resampled(columns, longest, goal, replicates, seed)
    return [
        _module(one, mine, again, goal, population, willingness)
        for one, mine, again in zip(assessed, columns, resampled, strict=True)
    ]


def _columns(one: Assessed, population: Population) -> Floats:
    """Return people, trips, mg, öre and own öre of each eligible person times their weight, shape (n, 5)."""
    costs = population.by_person(one.ore) + one.measure.cost.person_ore * one.people
    parts = (
        one.people.astype(np.float64),
        population.by_person(one.trips),
        population.by_person(one.milligrams),
        costs,
        population.by_person(one.own_ore),
    )
    return np.stack([population.weights * part for part in parts], axis=1)


def _resampled(
    columns: Sequence[Floats], longest: Sequence[bool], goal: float, replicates: int, seed: int
) -> list[Floats]:
    """Return the sums of each measure's columns in resamples of the people with replacement, shape (replicates, 6).

    The sixth is how many of those who save most give the goal, where `longest` says so, inf where all of them do not.
    """
    random = np.random.default_rng(seed)
    people = len(columns[0]) if columns else 0
    found = [np.zeros((replicates, _SUMS + 1)) for _ in columns]
    if not people:
        return found
    # Half as wide: for 20,000 people the product is most of the work, and intervals are told to two digits.
    together = np.concatenate(columns, axis=1).astype(np.float32)
    orders = [_order(one) if far else None for one, far in zip(columns, longest, strict=True)]
    for first in range(0, replicates, _BLOCK):
        counts = _counts(random, people, min(_BLOCK, replicates - first))
        sums = counts.astype(np.float32) @ together
        rows = slice(first, first + len(counts))
        for index, order in enumerate(orders):
            found[index][rows, :_SUMS] = sums[:, _SUMS * index : _SUMS * (index + 1)]
            if order is not None:
                found[index][rows, _SUMS] = _farthest(columns[index][order], counts[:, order], goal)
    return found


def _alike(columns: Floats, together: int) -> Floats:
    """Return the columns with means in place of each so many people who save most, one after the other."""
    order = _order(columns)
    found = columns.copy()
    blocks = max(1, len(order) // max(1, together))
    for some in np.array_split(order, blocks) if len(order) else []:
        found[some] = columns[some, :1] * (columns[some].sum(axis=0) / columns[some, 0].sum())
    return found


def _order(columns: Floats) -> NDArray[np.intp]:
    """Return the indices of the eligible, those who save most first."""
    some = np.flatnonzero(columns[:, 2] > 0)
    each = columns[some, 2] / columns[some, 0]
    return np.asarray(some[np.argsort(-each, kind="stable")], dtype=np.intp)


def _farthest(some: Floats, counts: Floats, goal: float) -> Floats:
    """Return how many, in the order given, give the goal in each resample, shape (replicates,)."""
    if not len(some):
        return np.full(len(counts), np.inf)
    saved = np.cumsum(counts * some[:, 2], axis=1)
    people = np.cumsum(counts * some[:, 0], axis=1)
    last = np.minimum((saved < goal).sum(axis=1), len(some) - 1)
    rows = np.arange(len(counts))
    each = some[last, 2] / some[last, 0]
    number = people[rows, last] - (saved[rows, last] - goal) / each
    return np.where(saved[:, -1] >= goal, number, np.inf)


def _counts(random: np.random.Generator, people: int, replicates: int) -> Floats:
    """Return how often each person is drawn in each of some resamples, shape (replicates, people)."""
    drawn = random.integers(0, people, size=(replicates, people))
    return np.stack([np.bincount(row, minlength=people) for row in drawn]).astype(np.float64)


def _module(
    one: Assessed, columns: Floats, resampled: Floats, goal: float, population: Population, willingness: Willingness
) -> Module:
    measure = one.measure
    people, trips, saved, ore, own = (float(total) for total in columns.sum(axis=0))
    eligible = population.members[one.people].tolist()
    _, answered = willingness.count(measure.acceptance.question, eligible)
    acceptance = expected_share(measure.acceptance, *willingness.worth(measure.acceptance.question, eligible))
    reaches = saved >= goal
    fixed = measure.cost.fixed_ore
    in_trips = measure.effect.unit == "trips"
    part = goal / saved if reaches else 1.0
    number = interval = ore_interval = None
    if reaches and measure.effect.order == "longest":
        number, ore, own = _longest(columns, goal)
        part = 1.0
        interval = _interval(resampled[:, _SUMS])
    elif reaches:
        number = part * (trips if in_trips else people)
        with np.errstate(divide="ignore", invalid="ignore"):
            interval = _interval(goal * resampled[:, 1 if in_trips else 0] / resampled[:, 2])
            ore_interval = _interval(goal * resampled[:, 3] / resampled[:, 2] + fixed)
    return Module(
        measure=measure, eligible=people, all_percent=saved / goal, accepted_percent=acceptance * saved / goal,
        acceptance=acceptance, answered=answered, number=number, number_interval=interval,
        share=part * measure.effect.share * measure.eligible.season if in_trips and reaches else None,
        ore=part * ore + fixed, ore_interval=ore_interval, own_ore=part * own, milligrams=goal if reaches else saved,
    )  # fmt: skip


def _longest(columns: Floats, goal: float) -> tuple[float, float, float]:
    """Return how many of those who save most give the goal, and what they cost the organisation and themselves.

    The last of them counts with the part that is needed.
    """
    some = columns[_order(columns)]
    reached = np.cumsum(some[:, 2])
    last = min(int(np.searchsorted(reached, goal)), len(some) - 1)
    part = 1 - (float(reached[last]) - goal) / float(some[last, 2])
    total = some[:last].sum(axis=0) + part * some[last]
    return float(total[0]), float(total[3]), float(total[4])


def _interval(values: Floats) -> Interval | None:
    if not np.isfinite(values).all():
        return None
    low, high = np.percentile(values, [_LOW, _HIGH])
    return Interval(float(low), float(high))
