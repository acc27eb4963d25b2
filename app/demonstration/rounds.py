"""A planned round: who records in which week, with which habits, and the totals that its estimate will give.

The totals are weighted exactly as `app.measurement.estimation` weights the stored trips, so that a change of somebody's habit
is known by its effect on the published figures before anything is stored.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random

from app.demonstration.habits import Habit
from app.demonstration.people import Person
from app.demonstration.weeks import Entry, week_entries
from app.emissions.calculation import LegInput, compute_leg
from app.emissions.choices import DEFAULT_SET
from app.emissions.sets import factor_set
from app.measurement.estimation import Key, weights_of
from app.measurement.indicators import is_commute_by_car, is_fleet, is_own_car_in_service

PRIVACY_FLOOR = 5
MEASURES = ("total_mg", "commute_car_m", "own_m", "own_mg", "fleet_m", "fleet_mg")
Totals = tuple[float, ...]
"""Figures per employee and week, in the order of `MEASURES`."""


@dataclass(slots=True)
class PlannedRound:
    """Some weeks of some people, all by the survey's number; `joins` tells in which weeks each of them records."""

    seed: int
    people: Mapping[int, Person]
    joins: Mapping[int, Sequence[dt.date]]
    head_counts: Mapping[int, int]
    habits: dict[int, Habit]
    weights: Mapping[tuple[dt.date, int], float] = field(init=False)
    totals: Totals = field(init=False)
    _figures: dict[int, Totals] = field(init=False)

    def __post_init__(self) -> None:
        recorded = Counter(
            (week, self.people[number].unit)
            for number, weeks in self.joins.items()
            for week in weeks
            if week_entries(self.seed, number, self.habits[number], week)
        )
        self.weights = weights_of(recorded, self.head_counts, PRIVACY_FLOOR, {})
        self._figures = {number: self.figures(number, self.habits[number]) for number in self.joins}
        self.totals = _sum(self._figures.values())

    def figures(self, number: int, habit: Habit) -> Totals:
        """Return what a person with a habit adds to the totals."""
        sums = [0.0] * len(MEASURES)
        for week in self.joins[number]:
            weight = self.weights.get((week, self.people[number].unit), 0.0)
            for entry in week_entries(self.seed, number, habit, week):
                for index, amount in _measured(entry):
                    sums[index] += weight * amount
        return tuple(sums)

    def with_habit(self, number: int, habit: Habit) -> tuple[Totals, Totals]:
        """Return the totals if a person took up a habit, and what the person then adds."""
        new, old = self.figures(number, habit), self._figures[number]
        return tuple(total + after - before for total, after, before in zip(self.totals, new, old, strict=True)), new

    def take_up(self, number: int, habit: Habit, totals: Totals, figures: Totals) -> None:
        """Let a person take up a habit, with what `with_habit` returned."""
        self.habits[number], self.totals, self._figures[number] = habit, totals, figures


def choose(order: Sequence[int], share: float, random: Random) -> list[int]:
    """Choose a share of people evenly along an order: a systematic sample, which represents them better than a lottery."""
    start = random.random()
    return [one for index, one in enumerate(order) if int((index + 1) * share + start) > int(index * share + start)]


@cache
def leg_milligrams(leg: LegInput) -> int:
    """Return mg CO2e of a leg with the organisation's factors; unknown counts as 0, as in the weekly figures."""
    return compute_leg(leg, dt.date(2020, 1, 1), factor_set(DEFAULT_SET)).milligrams or 0


def _measured(entry: Entry) -> Iterable[tuple[int, int]]:
    """Yield (index in `MEASURES`, amount) of an entry."""
    if entry.reason:
        return
    for leg in entry.legs:
        milligrams = leg_milligrams(leg)
        yield 0, milligrams
        if leg.mode != "car":
            continue
        key = Key(entry.purpose, leg.mode, leg.vehicle_owner)
        if is_commute_by_car(key):
            yield 1, leg.metres
        elif is_own_car_in_service(key):
            yield 2, leg.metres
            yield 3, milligrams
        elif is_fleet(key):
            yield 4, leg.metres
            yield 5, milligrams


def _sum(figures: Iterable[Totals]) -> Totals:
    return tuple(sum(column) for column in zip(*figures, strict=True))
