"""How far what a mix saves may be from what is told: who recorded, and who of a group changes. Pure functions over arrays.

In group g measure m moves x_mg people. Those of the group who recorded save s_pm each, have weights u_p, and the mix counts with
their weighted mean s̄_mg. With U_mg = Σ u_p and n_mg people behind it, person p has the influence

    φ_p = Σ over the moves that they are behind  x_mg · u_p / U_mg · (s_pm − s̄_mg) · √(n_mg / (n_mg − 1))
    V = Σ_p φ_p²  +  Σ over moves  x_mg · (1 − x_mg / U_mg) · s²_mg

The first sum is the variance of the means (linearisation of ratios: Särndal, Swensson and Wretman 1992, sections 5.5 and 5.6): a
person's parts are added up before they are squared, so measures that rest on the same people vary together. The second is that
nobody knows which x of the U people will change: they are drawn at random without replacement. Where only one recorded, the
spread is that of all whom the measure is for. With a floor s_pm is in steps (`app.measures.coarseness`). How many would change is
no part of it: the planner tells that apart.
"""

from collections.abc import Sequence
from math import sqrt

import numpy as np

from app.disclosure.rules import LEAST_MILLIGRAMS, rounded_up
from app.measures.assessing import Assessed
from app.measures.coarseness import each_coarse
from app.measures.grouping import Cells, grouped
from app.measures.mixes import Mix
from app.measures.profiles import Floats, Population
from app.statistics.quantiles import normal_quantile


def savings_margin(mix: Mix, assessed: Sequence[Assessed], population: Population, floor: int = 0) -> float:
    """Return half the width of the 95 % interval of what a mix saves, mg CO2e a year, as it may be told: rounded up.

    Parameters:
        mix: made of offers of these.
        assessed: the measures that the offers were made of, in their order.
        population: that they were made for.
        floor: that they were made with.
    """
    error, people = savings_error(mix, assessed, population, floor)
    return rounded_up(normal_quantile(0.975) * error, people)


def savings_error(mix: Mix, assessed: Sequence[Assessed], population: Population, floor: int = 0) -> tuple[float, int]:
    """Return the standard error of what a mix saves, mg CO2e a year: √V of the formula above; and how many people are behind it.

    Parameters: as of `savings_margin`.
    """
    found = grouped(assessed, population, floor)
    number_of = {one.measure.key: number for number, one in enumerate(assessed)}
    saved = {key: _saved(assessed[number], found.cells, population, floor) for key, number in number_of.items()}
    weights = population.weights[found.cells.person]
    influence = np.zeros(population.size)
    behind = np.zeros(population.size, dtype=np.bool_)
    chance = 0.0
    for move in mix.moves:
        everybody = found.marks[number_of[move.measure]] & (found.groups >= 0)
        mine = everybody & (found.groups == move.group)
        person, each, weight = found.cells.person[mine], saved[move.measure][mine], weights[mine]
        number, whole = len(person), float(weight.sum())
        if number > 1:
            away = (each - weight @ each / whole) * sqrt(number / (number - 1))
        else:
            away = np.full(number, _spread(saved[move.measure][everybody], weights[everybody]))
        np.add.at(influence, person, move.people * weight / whole * away)
        behind[person] = True
        chance += move.people * max(0.0, 1 - move.people / whole) * float(weight @ away**2) / whole
    return sqrt(float(influence @ influence) + chance), int(behind.sum())


def _saved(one: Assessed, cells: Cells, population: Population, floor: int) -> Floats:
    """Return what each saves; with a floor each in steps, for how they differ would follow from the margins of many mixes."""
    each = cells.sums(one.milligrams)
    share = one.measure.effect.share * one.measure.eligible.season
    return each_coarse(each, share, LEAST_MILLIGRAMS / population.recorded) if floor else each


def _spread(values: Floats, weights: Floats) -> float:
    """Return the weighted standard deviation of some values; of a single one the value itself, for nothing is known of it."""
    if len(values) < 2:
        return float(abs(values).sum())
    mean = weights @ values / weights.sum()
    return float(sqrt(weights @ (values - mean) ** 2 / weights.sum() * len(values) / (len(values) - 1)))
