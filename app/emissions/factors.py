"""Factor sets: which sourced factor each mode uses, read from the data files of this package.

A set names one row of a source file for each (mode, fuel, cabin class), so every number can be traced to its source,
edition and boundary. A mode without a sourced factor stays in the set as a gap; nothing is invented. What the files look
like and how they are checked: `app.emissions.set_files`; which set says what, and why: `docs/emissions.md`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

Unit = Literal["vkm", "pkm"]


class FactorError(ValueError):
    """A factor set or its file cannot be used; the message names file, line and reason."""


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor of a set.

    `source` and `note` are English, `source_sv` and `note_sv` the same in Swedish.

    `kg_per_km` is kg CO2e per vehicle-km (`unit` vkm) or passenger-km (pkm), with the fuel's production included where
    `boundary` is WTW (well to wheel); None where no source was found.
    """

    mode: str
    fuel: str
    cabin_class: str
    factor_key: str
    edition: str
    boundary: str
    unit: Unit
    kg_per_km: float | None
    geography: str
    source: str
    note: str
    source_sv: str
    note_sv: str


@dataclass(frozen=True, slots=True)
class FactorSet:
    """A coherent choice of factors: one boundary, one basis for electricity, one uplift convention for flights.

    `name` is by language; `valid_from` is the first date that its edition was made for. `uplift` is a key that the app
    explains; the distance of a flight is always the great circle alone: `altitude_in_factor` – the factor includes the
    high-altitude effect (1.7); `distance_and_altitude_in_factor` – and 8 % of detour as well.
    """

    key: str
    name: Mapping[str, str]
    edition: str
    boundary: str
    basis: str
    geography: str
    valid_from: date
    uplift: str
    licence: str
    licence_sv: str
    factors: Mapping[tuple[str, str, str], Factor]

    def find(self, mode: str, fuel: str = "", cabin_class: str = "") -> Factor | None:
        """Return the factor of a leg; a fuel or class the set does not tell apart falls back to the general row."""
        exact = self.factors.get((mode, fuel, cabin_class))
        if exact is not None or not (fuel or cabin_class):
            return exact
        for key in ((mode, fuel, ""), (mode, "", cabin_class), (mode, "", "")):
            if key in self.factors:
                return self.factors[key]
        return None
