"""How many of the employed each of those who answered stands for, so that a department that answers eagerly does not speak for all.

Post-stratification by head count: with N_g employed and n_g who answered in group g of departments, each of them stands for
w = N_g / n_g (Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992, section 7.6). A department of which no more
than the privacy floor answered is of one group with the other such ones, joined by the next smallest until they are more. A
question that only some are asked keeps these weights: its shares are those of a domain. Pure functions, in plain Python;
`tests/test_questionnaire_weights.py` holds them to `app.statistics.weights`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from app.disclosure.rules import SHARE_STEPS, divide
from app.statistics.quantiles import t_quantile

DESIGN_STEPS: Final = (1, 1.1, 1.25, 1.5, 2, 3, 5, 10)
"""What weights cost of precision is told in these steps, upwards: to the digit it would tell how many answered where."""
COARSEST_STEP: Final = 20
"""Percent; a share that could only be told more coarsely is not told."""


def answer_weights(department_of: Mapping[int, int], head_counts: Mapping[int, int], floor: int) -> dict[int, float]:
    """Return how many of the employed each of those who answered stands for, never fewer than one, by their ids.

    Parameters:
        department_of: of those who answered, by their ids.
        head_counts: how many are employed, by department.
        floor: the organisation's privacy floor.

    >>> answer_weights({1: 7, 2: 7, 3: 8}, {7: 10, 8: 2}, 0)
    {1: 5.0, 2: 5.0, 3: 2.0}
    """
    answered = Counter(department_of.values())
    people = {one: answered[one] for one in {*answered, *(one for one, count in head_counts.items() if count)}}
    found: dict[int, float] = {}
    for group in divide(people, lambda some: sum(people[one] for one in some) > floor):
        of_group = sum(people[one] for one in group)
        if of_group:
            stands_for = max(1.0, sum(head_counts.get(one, 0) for one in group) / of_group)
            found |= dict.fromkeys(group, stands_for)
    return {member_id: found[department] for member_id, department in department_of.items()}


def design_effect(weights: Sequence[float]) -> float:
    """Return what unequal weights cost, as it is told: n Σw² / (Σw)², to the next step upwards, 1 for equal ones.

    So many times as many answers with equal weights would say as much (Kish, Survey Sampling, 1965, section 11.7).

    >>> design_effect([2.0, 2.0, 2.0]), design_effect([1.0, 1.0, 4.0])
    (1.0, 1.5)
    """
    exact = len(weights) * sum(one * one for one in weights) / sum(weights) ** 2
    step = next((one for one in DESIGN_STEPS if one >= exact * (1 - 1e-9)), None)
    return float(-(-exact // DESIGN_STEPS[-1]) * DESIGN_STEPS[-1] if step is None else step)


def step_of_shares(weights: Sequence[float], least: int) -> int | None:
    """Return to how many percent the shares of a question are told; None where they may not be told.

    At least so that half a step is what an answer moves when it is another department's: otherwise a reader who knows the weights
    could work out how a single department answered.

    Parameters:
        weights: of those who answered the question.
        least: percent that shares are told to where all stand for as many.

    >>> step_of_shares([3.0] * 40, 5), step_of_shares([15.0] * 20 + [1.0] * 15, 5), step_of_shares([40.0] + [1.0] * 20, 5)
    (5, 10, None)
    """
    moved = 100 * (max(weights) - min(weights)) / sum(weights)
    step = next((one for one in SHARE_STEPS if one >= max(least, 2 * moved)), SHARE_STEPS[-1])
    return step if step <= COARSEST_STEP else None


def weighted_mean(values: Sequence[float], weights: Sequence[float]) -> tuple[float, float]:
    """Return the mean of some answers of everyone employed, and half the width of its 95 % interval, in their unit.

    The variance is that of the values over the number that the answers are worth with equal weights.
    """
    whole = sum(weights)
    mean = sum(weight * value for weight, value in zip(weights, values, strict=True)) / whole
    number = len(values)
    if number < 2:
        return mean, float("inf")
    squares = sum(weight * (value - mean) ** 2 for weight, value in zip(weights, values, strict=True)) / whole
    worth = whole**2 / sum(weight * weight for weight in weights)
    return mean, t_quantile(0.975, number - 1) * (squares * number / (number - 1) / worth) ** 0.5
