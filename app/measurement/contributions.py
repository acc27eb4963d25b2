"""What a change between two rounds is made of: people, trips, distance, ways of travelling, fleet, and edition of the factors.

For each purpose p and mode k the emissions of everyone employed in a mean week are the product

    people × trips per person of p × km per trip of p × share of k in the km of p × kg per km of p by k

and kg per km is what the vehicles do on unchanged factors times what another edition of the factors does. The parts are those of
the additive logarithmic mean Divisia index, which leaves no rest (`app.statistics.decomposition`).
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from app.disclosure.figures import OTHER
from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, divide, is_protected
from app.measurement.editions import Cell
from app.measurement.estimation import Weights
from app.rollups.pending import PersonWeek
from app.rollups.travel import read_travel
from app.statistics.decomposition import lmdi

Contribution = Literal["people", "trips", "distance", "modes", "fleet", "factors"]
CONTRIBUTIONS: tuple[Contribution, ...] = get_args(Contribution)
"""What a change is made of, in the order of the product."""


@dataclass(slots=True)
class Travelled:
    """What an employee travels in a mean week: trips by purpose, metres and mg CO2e by purpose and mode."""

    trips: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    metres: dict[Cell, float] = field(default_factory=lambda: defaultdict(float))
    milligrams: dict[Cell, float] = field(default_factory=lambda: defaultdict(float))

    def factors(self, cell: Cell, people: int, edition: float) -> list[float | None]:
        """Return the factors of the product of a cell, in the order of `CONTRIBUTIONS`; None where there is nothing to divide by.

        Parameters:
            people: how many are employed.
            edition: by how much the edition of the factors is in the cell's kg per km.
        """
        purpose = cell[0]
        distance = sum(metres for (of, _), metres in self.metres.items() if of == purpose)
        trips, metres = self.trips.get(purpose, 0.0), self.metres.get(cell, 0.0)
        return [
            float(people), trips, distance / trips if trips else None, metres / distance if distance else None,
            self.milligrams.get(cell, 0.0) / metres / edition if metres else None, edition,
        ]  # fmt: skip


def told_cells(
    rounds: Sequence[tuple[Mapping[dt.date, Iterable[PersonWeek]], Weights]], floor: int
) -> dict[Cell, Cell]:
    """Return as which purpose and mode each is counted, so that what is computed with is of enough people in each round.

    Ways of too few people, of whom one may have changed their car, are counted as *other*, and purposes of too few with the
    smallest that is of enough.

    Parameters:
        rounds: everybody's week, by week, of each round, and how much each (week, department) weighs.
        floor: the organisation's privacy floor.
    """
    people: list[dict[Cell, dict[int, list[int]]]] = [defaultdict(lambda: defaultdict(lambda: [0, 0])) for _ in rounds]
    for found, (rows, weights) in zip(people, rounds, strict=True):
        largest = max(weights.values())
        for week, row in ((week, one) for week, some in rows.items() for one in some if not any(one.pending)):
            share = weights.get((week, row.department_id), 0.0) / largest
            for leg in read_travel(row.travel) if share else ():
                for at, amount in enumerate((leg.metres, leg.milligrams)):
                    found[leg.purpose, leg.mode][row.member_id][at] += round(amount * share)
    everything = sorted({cell for found in people for cell in found})

    def together(some: Sequence[Cell]) -> bool:
        return all(_protected([found[cell] for cell in some if cell in found], floor) for found in people)

    purpose_of = _joined(everything, [cell[0] for cell in everything], people, together)
    joined: dict[Cell, Cell] = {}
    for purpose in set(purpose_of.values()):
        mine = [cell for cell in everything if purpose_of[cell[0]] == purpose]
        mode_of = _joined(mine, [cell[1] for cell in mine], people, together)
        joined |= {cell: (purpose, mode_of[cell[1]]) for cell in mine}
    return joined


def _joined(
    cells: Sequence[Cell], names: Sequence[str], people: Sequence[Mapping[Cell, Mapping[int, Sequence[int]]]],
    may: Callable[[Sequence[Cell]], bool],
) -> dict[str, str]:  # fmt: skip
    """Return what each name is told as: itself, or `OTHER` with those that may not be told by themselves."""
    order = sorted(set(names))
    of = {at: [cell for cell, name in zip(cells, names, strict=True) if name == one] for at, one in enumerate(order)}
    sizes = {at: sum(len(found.get(cell, ())) for found in people for cell in some) for at, some in of.items()}
    groups = divide(sizes, lambda some: may([cell for at in some for cell in of[at]]))
    return {order[at]: order[at] if len(group) == 1 else OTHER for group in groups for at in group}


def _protected(parts: Iterable[Mapping[int, Sequence[int]]], floor: int) -> bool:
    """Tell whether the metres and the mg of some cells are of enough people, or of nobody at all."""
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for part in parts:
        for member_id, amounts in part.items():
            for at, amount in enumerate(amounts):
                sums[member_id][at] += amount
    for at, least in enumerate((LEAST_METRES, LEAST_MILLIGRAMS)):
        sizes = [amounts[at] for amounts in sums.values()]
        if any(sizes) and not is_protected(sizes, floor, least):
            return False
    return True


def ratios_of(before: Travelled, ratios: Mapping[Cell, float], cells: Mapping[Cell, Cell]) -> dict[Cell, float]:
    """Return the ratios of the editions for cells that are counted together.

    Parameters:
        before: what was travelled, cell by cell.
        ratios: see `contributions`.
        cells: as which cell each is counted.
    """
    was: dict[Cell, float] = defaultdict(float)
    would_be: dict[Cell, float] = defaultdict(float)
    for cell, milligrams in before.milligrams.items():
        was[cells[cell]] += milligrams
        would_be[cells[cell]] += milligrams * ratios.get(cell, 1.0)
    return {cell: would_be[cell] / amount for cell, amount in was.items() if amount and ratios}


def travelled(
    rows: Mapping[dt.date, Iterable[PersonWeek]], weights: Weights, cells: Mapping[Cell, Cell] | None = None
) -> Travelled:
    """Sum what people travelled, weighted to everyone employed; whoever has something that waits to be shown is left out.

    Parameters:
        rows: everybody's week, by week.
        weights: of each (week, department), see `app.measurement.estimation.weights_of`.
        cells: as which purpose and mode each is counted, each for itself if not given; see `told_cells`.
    """
    cells = cells or {}
    found = Travelled()
    for week, people in rows.items():
        for row in people:
            weight = weights.get((week, row.department_id), 0.0)
            if not weight or any(row.pending):
                continue
            for leg in read_travel(row.travel):
                cell = cells.get((leg.purpose, leg.mode), (leg.purpose, leg.mode))
                found.trips[cell[0]] += weight * leg.trips
                found.metres[cell] += weight * leg.metres
                found.milligrams[cell] += weight * leg.milligrams
    return found


def contributions(
    before: Travelled, after: Travelled, people: tuple[int, int], ratios: Mapping[Cell, float]
) -> dict[Contribution, float]:
    """Return the parts of the change of everyone's emissions, mg CO2e a week; they sum to the change.

    Parameters:
        people: how many are employed, before and after.
        ratios: kg of the earlier trips with the later factors ÷ with their own, see `app.measurement.editions`.
    """
    pairs = [
        _filled(before.factors(cell, people[0], 1.0), after.factors(cell, people[1], ratios.get(cell, 1.0)))
        for cell in sorted(before.metres.keys() | after.metres.keys())
    ]
    if not pairs:
        return dict.fromkeys(CONTRIBUTIONS, 0.0)
    parts = lmdi([earlier for earlier, _ in pairs], [later for _, later in pairs])
    return dict(zip(CONTRIBUTIONS, parts, strict=True))


def _filled(earlier: list[float | None], later: list[float | None]) -> tuple[list[float], list[float]]:
    """Let what has no value in one round be as in the other, so that a mode that appears or vanishes is a change of modes alone."""
    return (
        [one if one is not None else other or 0.0 for one, other in zip(earlier, later, strict=True)],
        [other if other is not None else one or 0.0 for one, other in zip(earlier, later, strict=True)],
    )
