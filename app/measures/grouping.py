"""Groups of like employees: for whom the same measures are, so that a plan moves nobody twice. Pure functions.

Ways to work and travel on business are apart: somebody may cycle to work and take the train to a meeting. Of ways to work a group
is who has the same measures to choose from and lives as far away (`app.measures.profiles.BANDS_KM`). On business it is a kind of
travel: own car, the organisation's cars, taxi, short flights, long flights; whoever travels in two of them is in two groups,
each with trips of its own. Groups are never shown.

Who asks for a little more, or gives a little less, sees what the next of a group saves. So each is of more people than the floor,
none of whom stands out, all of a group save the same, and that is known in steps (`app.measures.coarseness`). Those of a smaller
one are with others who have the same to choose from and live elsewhere, or who have less to choose from; where there are none, no
plan moves them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor as whole

import numpy as np

from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, LEAST_ORE, is_protected
from app.measures.acceptance import Willingness, expected_share, group_share, with_incentive
from app.measures.assessing import Assessed
from app.measures.catalogue import MONTHS, Acceptance
from app.measures.coarseness import Sum
from app.measures.offers import Offers, Option
from app.measures.profiles import Floats, Integers, Kind, Marks, Population

LONG_FLIGHT_METRES = 700_000
_COMMUTE, _OWN_CAR, _FLEET, _TAXI, _SHORT_FLIGHT, _LONG_FLIGHT, _OTHER = range(7)
_CLASSES = 7


@dataclass(frozen=True, eq=False)
class Cells:
    """A cell is one person's travel of one class. `cell` is by use, shape (u,); the others are by cell, shape (c,)."""

    cell: Integers
    person: Integers
    travel: Integers

    def sums(self, amounts: Floats) -> Floats:
        """Return the sums of an amount by use for each cell, shape (c,)."""
        return np.bincount(self.cell, weights=amounts, minlength=len(self.person)).astype(np.float64)


@dataclass(frozen=True, eq=False)
class Grouped:
    """Who is of which group.

    Parameters:
        marks: by measure, which cells it is for, shape (m, c).
        groups: of each cell, −1 where no measure is for it, shape (c,).
        number: how many groups there are.
    """

    cells: Cells
    marks: Marks
    groups: Integers
    number: int


def grouped(assessed: Sequence[Assessed], population: Population, floor: int = 0) -> Grouped:
    """Return the groups of like employees for some measures, numbered as in the offers that are made of them.

    Parameters:
        floor: the organisation's privacy floor; 0 has groups of any size.
    """
    cells = _cells_of(population)
    marks = np.array([cells.sums(one.uses.astype(np.float64)) > 0 for one in assessed], dtype=np.bool_)
    marks = marks.reshape(len(assessed), len(cells.person))
    groups, number = _groups_of(cells, marks, population)
    if floor:
        groups, marks = _large(groups, marks, cells, population, floor)
    return Grouped(cells, marks, groups, number)


def make_offers(
    assessed: Sequence[Assessed],
    population: Population,
    willingness: Willingness,
    baseline_milligrams: float,
    incentive_ore: float = 0,
    floor: int = 0,
) -> Offers:
    """Return everything that a plan can be made of.

    Parameters:
        assessed: the measures, each for this population.
        willingness: what people answered.
        baseline_milligrams: CO2e of everyone employed a year.
        incentive_ore: what each who takes a measure up gets a month besides, in öre; it is part of what they cost a year.
        floor: the organisation's privacy floor; 0 has groups of any size.

    Raises:
        ValueError: the incentive is negative.
    """
    found = grouped(assessed, population, floor)
    cells, marks, groups, number = found.cells, found.marks, found.groups, found.number
    weights = population.weights[cells.person]
    inside = groups >= 0
    sizes: Floats = np.bincount(groups[inside], weights=weights[inside], minlength=number).astype(np.float64)
    options: list[Option] = []
    for index, one in enumerate(assessed):
        mine = marks[index] & inside
        if not mine.any():
            continue
        share = expected_share(
            one.measure.acceptance, *willingness.worth(one.measure.acceptance.question, population.members.tolist())
        )
        options += _options(
            index, one, cells, groups, mine, weights, sizes, share, population, willingness, incentive_ore, floor
        )
    return Offers(
        sizes=tuple(round(size) for size in sizes.tolist()),
        measures=tuple(one.measure.key for one in assessed),
        fixed_ore=tuple(one.measure.cost.fixed_ore for one in assessed),
        options=tuple(options),
        baseline_milligrams=baseline_milligrams,
    )


def _options(
    index: int, one: Assessed, cells: Cells, groups: Integers, mine: Marks, weights: Floats, sizes: Floats, share: float,
    population: Population, willingness: Willingness, incentive_ore: float, floor: int,
) -> list[Option]:  # fmt: skip
    number = len(sizes)
    of = groups[mine]
    people = np.bincount(of, weights=weights[mine], minlength=number)
    saved = _sums(cells.sums(one.milligrams), LEAST_MILLIGRAMS, one, mine, groups, weights, number, population, floor)
    # What a person costs is shared by the classes of travel in which they take the measure up.
    shared = 1 / np.maximum(np.bincount(cells.person[mine], minlength=population.size), 1)[cells.person]
    ore = _sums(cells.sums(one.ore), LEAST_ORE, one, mine, groups, weights, number, population, floor)
    ore += np.bincount(of, weights=(weights * one.measure.cost.person_ore * shared)[mine], minlength=number)
    found = []
    for group in np.flatnonzero(people > 0).tolist():
        members = population.members[cells.person[mine & (groups == group)]].tolist() if willingness.answers else []
        asked = _accepted(one.measure.acceptance, share, willingness, members, incentive_ore)
        most = min(whole(people[group] * asked + 1e-9), round(float(sizes[group])))
        if most > 0 and saved[group] > 0:
            each = float(ore[group] / people[group]) + MONTHS * incentive_ore
            found.append(Option(index, group, most, float(saved[group] / people[group]), each))
    return found


def _sums(
    amounts: Floats, least: int, one: Assessed, mine: Marks, groups: Integers, weights: Floats, number: int,
    population: Population, floor: int,
) -> Floats:  # fmt: skip
    """Return what each group gives; with a floor in steps, for a slider finds by where an answer jumps what it is made of."""
    found: Floats = np.bincount(groups[mine], weights=(weights * amounts)[mine], minlength=number).astype(np.float64)
    if not floor:
        return found
    share = one.measure.effect.share * one.measure.eligible.season
    for group in np.unique(groups[mine]).tolist():
        inside = mine & (groups == group)
        unknown = least * float(weights[inside].max()) / population.recorded
        found[group] = Sum.of((weights * amounts)[inside], share, unknown).told
    return found


def _accepted(
    acceptance: Acceptance, share: float, willingness: Willingness, members: list[int], incentive_ore: float
) -> float:
    yes, answered = willingness.worth(acceptance.question, members)
    return with_incentive(group_share(share, yes, answered), acceptance, incentive_ore)


def _cells_of(population: Population) -> Cells:
    classes = np.array([_class_of(kind) for kind in population.kinds], dtype=np.int64)
    travel = classes[population.kind] if len(classes) else np.zeros(0, dtype=np.int64)
    flights = (travel == _SHORT_FLIGHT) & (np.nan_to_num(population.trip_metres) >= LONG_FLIGHT_METRES)
    travel = np.where(flights, _LONG_FLIGHT, travel)
    keys, cell = np.unique(population.person * _CLASSES + travel, return_inverse=True)
    return Cells(cell.astype(np.int64).reshape(-1), keys // _CLASSES, keys % _CLASSES)


def _groups_of(cells: Cells, marks: Marks, population: Population) -> tuple[Integers, int]:
    """Return the group of each cell, −1 where no measure is for it, and how many groups there are."""
    bands = np.where(cells.travel == _COMMUTE, population.bands[cells.person], 0)
    rows = np.vstack([cells.travel, bands, marks.astype(np.int64)]).T
    some = marks.any(axis=0) if len(marks) else np.zeros(len(cells.person), dtype=np.bool_)
    groups = np.full(len(cells.person), -1, dtype=np.int64)
    if not some.any():
        return groups, 0
    found, inverse = np.unique(rows[some], axis=0, return_inverse=True)
    groups[some] = inverse.reshape(-1)
    return groups, len(found)


def _large(groups: Integers, marks: Marks, cells: Cells, population: Population, floor: int) -> tuple[Integers, Marks]:
    """Return the group of each cell, −1 for none, and its measures, so that every group may be told by itself."""
    weights = population.weights[cells.person] / float(population.weights.max())
    metres = cells.sums(population.metres) * population.recorded * weights
    groups, marks = groups.copy(), marks.copy()

    def small() -> set[int]:
        return {one for one in set(groups.tolist()) - {-1} if not _is_enough(metres[groups == one], floor)}

    # The same measures, at any distance.
    alike: dict[tuple[int, bytes], int] = {}
    for one in sorted(small()):
        mine = groups == one
        at = int(np.flatnonzero(mine)[0])
        groups[mine] = alike.setdefault((int(cells.travel[at]), marks[:, at].tobytes()), one)
    # Those who have less to choose from: as much as there is.
    few = small()
    firsts = {one: int(np.flatnonzero(groups == one)[0]) for one in set(groups.tolist()) - {-1}}
    for one in sorted(few):
        at = firsts[one]
        others = [
            other for other, first in firsts.items()
            if other not in few and cells.travel[first] == cells.travel[at] and not (marks[:, first] & ~marks[:, at]).any()
        ]  # fmt: skip
        mine = groups == one
        if others:
            chosen = max(others, key=lambda other: (int(marks[:, firsts[other]].sum()), -other))
            groups[mine] = chosen
            marks[:, mine] = marks[:, [firsts[chosen]]]
        else:
            groups[mine] = -1
    return groups, marks


def _is_enough(metres: Floats, floor: int) -> bool:
    return is_protected(np.rint(metres).astype(np.int64).tolist(), floor, LEAST_METRES)


def _class_of(kind: Kind) -> int:
    if kind.purpose == "commute":
        return _COMMUTE
    if kind.mode == "car":
        return _OWN_CAR if kind.vehicle_owner in ("", "private") else _FLEET
    return {"taxi": _TAXI, "flight": _SHORT_FLIGHT}.get(kind.mode, _OTHER)
