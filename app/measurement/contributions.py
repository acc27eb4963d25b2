"""What a change between two rounds is made of: people, trips, distance, ways of travelling, fleet, and edition of the factors.

For each purpose p and mode k the emissions of everyone employed in a mean week are the product

    people × trips per person of p × km per trip of p × share of k in the km of p × kg per km of p by k

and kg per km is what the vehicles do on unchanged factors times what another edition of the factors does. The parts are those of
the additive logarithmic mean Divisia index, which leaves no rest (`app.statistics.decomposition`).
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

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


def travelled(rows: Mapping[dt.date, Iterable[PersonWeek]], weights: Weights) -> Travelled:
    """Sum what people travelled, weighted to everyone employed; whoever has something that waits to be shown is left out.

    Parameters:
        rows: everybody's week, by week.
        weights: of each (week, department), see `app.measurement.estimation.weights_of`.
    """
    found = Travelled()
    for week, people in rows.items():
        for row in people:
            weight = weights.get((week, row.department_id), 0.0)
            if not weight or any(row.pending):
                continue
            for leg in read_travel(row.travel):
                found.trips[leg.purpose] += weight * leg.trips
                found.metres[leg.purpose, leg.mode] += weight * leg.metres
                found.milligrams[leg.purpose, leg.mode] += weight * leg.milligrams
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
