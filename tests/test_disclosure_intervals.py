"""Nobody's travel follows from an interval beside its figure, nor from a panel beside its cross-sections.

A mean and its standard error tell the sum of some people's amounts and of their squares. Of one of them, all others but four being
unknown, x is possible where the rest of the sum can be divided so that the squares fit: where they are all alike they are
(S − x)² / (u − 1) at least, where one has everything (S − x)² at most, and everything between.

`CERO_HISTORIES=500` tries so many of each.
"""

import os
import random
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from app.disclosure.figures import NEAREST_MILLIGRAMS
from app.disclosure.rules import LEAST_MILLIGRAMS, MANY_PEOPLE, SPREAD_STEPS, is_protected, rounded_up
from app.measurement.against import panel_step
from app.measurement.changes import Uncertain, change_step, contributors, panel_change, told_uncertain, uncertain
from app.measurement.influence import Linearised

GROUPS = int(os.environ.get("CERO_HISTORIES", "150"))
FLOOR = 5
INSIDERS = 4
Told = Callable[[Linearised, int, float], Uncertain | None]


def estimate_of(amounts: Sequence[float], employed: int) -> Linearised:
    """Return the mean of some people of one department."""
    mean = sum(amounts) / len(amounts)
    people = dict(enumerate(map(float, amounts)))
    influence = {one: (amount - mean) / len(amounts) for one, amount in people.items()}
    return Linearised(mean, influence, people, dict.fromkeys(people, 1), {1: employed})


def group_of(seed: int) -> tuple[list[float], int]:
    """Return what some people emitted in a week, mg, and how many are employed."""
    chance = random.Random(seed)
    people = chance.choice([6, 6, 7, 7, 8, 10, 14, 30, 60])
    middle, spread = chance.choice([3, 12, 40, 200]), chance.choice([0.01, 0.1, 0.5, 1.0])
    amounts = [max(0.0, chance.gauss(middle, middle * spread)) for _ in range(people)]
    if chance.random() < 0.4:
        amounts[chance.randrange(people)] *= chance.choice([2, 5, 9])
    if chance.random() < 0.3:
        travellers = chance.choice([6, 7, 9])
        amounts = [amount if at < travellers else 0.0 for at, amount in enumerate(amounts)]
    return [one * 1e6 for one in amounts], people + chance.choice([1, 5, 40])


def below(error: float, people: int) -> float:
    """Return the next smaller error that could have been told."""
    if people >= MANY_PEOPLE:
        return float(error - 10.0 ** np.floor(np.log10(error)) / 10)
    power = 10.0 ** np.floor(np.log10(error) + 1e-9)
    steps = [step * power for step in (0.75, *SPREAD_STEPS)]
    return float(max(one for one in steps if one < error * (1 - 1e-9)))


def isolated(amounts: Sequence[float], employed: int, tell: Told = told_uncertain) -> list[int]:
    """Return whose amount follows from the sum and the standard error, to somebody who knows four others and who travelled."""
    estimate = estimate_of(amounts, employed)
    told = tell(estimate, FLOOR, LEAST_MILLIGRAMS)
    if told is None or not told.error or not is_protected(map(int, amounts), FLOOR, LEAST_MILLIGRAMS):
        return []
    number, travelled = len(amounts), [one for one, amount in enumerate(amounts) if amount]
    least = below(told.error, contributors(estimate)) if told.error > uncertain(estimate).error * 0.5 else 0.0
    if rounded_up(uncertain(estimate).error, contributors(estimate)) < told.error:
        least = 0.0  # told as of people who are more alike
    correction = (1 - number / employed) / number / (number - 1)
    total = sum(amounts)
    found = []
    for target in travelled:
        insiders = sorted((one for one in travelled if one != target), key=lambda one: -amounts[one])[:INSIDERS]
        unknown = len(travelled) - len(insiders)
        if unknown < 2:
            return [target]
        known, squares = (sum(amounts[one] ** power for one in insiders) for power in (1, 2))
        possible = np.zeros(4001, dtype=bool)
        x = np.linspace(0, total, 4001)
        for sum_of_all in np.linspace(total - NEAREST_MILLIGRAMS / 2, total + NEAREST_MILLIGRAMS / 2, 5):
            low, high = (one**2 / correction + sum_of_all**2 / number - squares for one in (least, told.error))
            rest = sum_of_all - known - x
            fits = (rest >= 0) & (x**2 + rest**2 / (unknown - 1) <= high) & (x**2 + rest**2 >= low)
            possible |= fits
        at = round(amounts[target] / total * 4000)
        width = _together(possible, at) * (x[1] - x[0])
        if width < max(LEAST_MILLIGRAMS, amounts[target] / 10) - 3 * (x[1] - x[0]):
            found.append(target)
    return found


def _together(possible: NDArray[np.bool_], at: int) -> int:
    """Return how many neighbours of a place are possible: what else is, somebody may know not to be."""
    low = high = at
    while low > 0 and possible[low - 1]:
        low -= 1
    while high < len(possible) - 1 and possible[high + 1]:
        high += 1
    return high - low


def as_it_is(estimate: Linearised, floor: int, least: float) -> Uncertain:
    """Round an error alone, however few have a part in it."""
    exact = uncertain(estimate)
    return Uncertain(exact.amount, rounded_up(exact.error, len(estimate.amounts)), exact.freedom)


def test_nobodys_travel_follows_from_a_figure_and_its_interval() -> None:
    assert {seed: found for seed in range(GROUPS) if (found := isolated(*group_of(seed)))} == {}


SIX = [9e6, 10e6, 10e6, 10e6, 10e6, 14e6]
ALIKE = [10e6 + one * 1e4 for one in range(9)]
SIX_OF_MANY = [*(one * 1e6 for one in (1000, 100, 100, 100, 100, 100, 100)), *[0.0] * 60]


@pytest.mark.parametrize("amounts", [SIX, ALIKE, SIX_OF_MANY], ids=["one more than the floor", "alike", "few of many"])
def test_travel_follows_from_an_error_that_is_rounded_alone(amounts: list[float]) -> None:
    assert isolated(amounts, len(amounts) + 9) == []
    assert isolated(amounts, len(amounts) + 9, as_it_is) != []


# --- the same people in both rounds -----------------------------------------------------------------------------------


def test_people_who_are_all_alike_are_not_told_as_such() -> None:
    """An error of nothing said of each of twelve that they are as the mean. Of a census it says that all were asked."""
    alike = told_uncertain(estimate_of([8e6] * 12, 30), FLOOR, LEAST_MILLIGRAMS)
    census = told_uncertain(estimate_of([8e6] * 12, 12), FLOOR, LEAST_MILLIGRAMS)
    assert alike
    assert alike.error > 0
    assert census
    assert census.error == 0


def newcomer(seed: int) -> tuple[list[float], list[float], float]:
    """Return what some people emitted in two rounds, and somebody who joined in between."""
    chance = random.Random(seed)
    people = chance.choice([7, 9, 12, 20, 60])
    before = [chance.lognormvariate(2.3, 0.6) * 1e6 for _ in range(people)]
    after = [amount * chance.uniform(0.4, 1.2) for amount in before]
    return before, after, chance.choice([8, 30, 120, 400]) * 1e6


def width_of(before: list[float], after: list[float], joins: float, least_step: bool = True) -> float | None:
    """Return to how much the newcomer's emissions follow from both sums and the change of the others; None if that is not told."""
    employed = len(before) + 1
    first, second = estimate_of(before, employed - 1), estimate_of([*after, joins], employed)
    found = panel_change(first, second)
    if found is None:
        return None
    people, change = found
    step = change_step(change, people, panel_step(first, second, FLOOR) if least_step else 0.0)
    # The sums of both rounds are told to the nearest kilogram.
    return step / 100 * sum(before) + (2 + change.percent / 100) * NEAREST_MILLIGRAMS


def test_who_joined_does_not_follow_from_the_others() -> None:
    wide, narrow = [], []
    for seed in range(GROUPS // 10):
        before, after, joins = newcomer(seed)
        enough = max(LEAST_MILLIGRAMS, joins / 10) * 0.99
        if (width := width_of(before, after, joins)) is not None and width < enough:
            wide.append(seed)
        if (width := width_of(before, after, joins, least_step=False)) is not None and width < enough:
            narrow.append(seed)
    assert wide == []
    assert narrow != [], "where everybody recorded, a change is told to a percent"
