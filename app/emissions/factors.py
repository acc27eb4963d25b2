"""Factor sets: which sourced factor each mode uses, read from the data files of this package.

A set names one row of a source file for each (mode, fuel, cabin class), so every number can be traced to its source,
edition and boundary. A mode without a sourced factor stays in the set as a gap; nothing is invented.
"""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal

from app.emissions.vocabulary import FUELS, MODES

Unit = Literal["vkm", "pkm"]


class FactorError(ValueError):
    """A factor file cannot be used; the message names file, line and reason."""


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor of a set.

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


@dataclass(frozen=True, slots=True)
class FactorSet:
    """A coherent choice of factors: one boundary, one basis for electricity, one uplift convention for flights.

    `uplift` is a key that the app explains: `altitude_in_factor` – great-circle distance, no further uplift, because the
    factor includes the high-altitude effect (1.7).
    """

    key: str
    name: str
    edition: str
    boundary: str
    basis: str
    geography: str
    uplift: str
    factors: Mapping[tuple[str, str, str], Factor]

    def find(self, mode: str, fuel: str = "", cabin_class: str = "") -> Factor | None:
        """Return the factor of a leg; a fuel or class the set does not tell apart falls back to the general row."""
        for key in ((mode, fuel, cabin_class), (mode, fuel, ""), (mode, "", cabin_class), (mode, "", "")):
            if key in self.factors:
                return self.factors[key]
        return None


@cache
def factor_set(key: str) -> FactorSet:
    """Return a factor set by its key.

    Raises:
        FactorError: no such set, or one of its files is malformed.
    """
    if key != "sweden":
        raise FactorError(f"factor set {key!r} is not known; expected one of: sweden")
    boundary = "WTW"
    factors = _read_set(files("app.emissions") / "data" / "set_sweden.csv", boundary)
    return FactorSet(
        key="sweden", name="Sverige", edition="2026.1", boundary=boundary, basis="location", geography="SE",
        uplift="altitude_in_factor", factors=factors,
    )  # fmt: skip


def _read_set(path: Traversable, boundary: str) -> dict[tuple[str, str, str], Factor]:
    factors: dict[tuple[str, str, str], Factor] = {}
    for line, row in _rows(path):
        where = f"{path.name}, line {line}"
        if row["mode"] not in MODES or row["fuel"] not in ("", *FUELS):
            raise FactorError(f"{where}: unknown mode or fuel {row['mode']!r} {row['fuel']!r}")
        if row["boundary"] != boundary:
            raise FactorError(
                f"{where}: boundary {row['boundary']!r} in a set of {boundary!r}; one set never mixes boundaries"
            )
        key = (row["mode"], row["fuel"], row["cabin_class"])
        if key in factors:
            raise FactorError(f"{where}: {key} stands twice")
        factors[key] = _factor(row, where)
    return factors


def _factor(row: Mapping[str, str], where: str) -> Factor:
    common = {"mode": row["mode"], "fuel": row["fuel"], "cabin_class": row["cabin_class"], "boundary": row["boundary"]}
    if not row["file"]:
        gap = row["note"].startswith("gap")
        key = "gap" if gap else "no_fuel"
        return Factor(
            **common, factor_key=key, edition="", unit="pkm", kg_per_km=None if gap else 0.0, geography="", source="",
            note=row["note"],
        )  # fmt: skip
    source = _source(row["file"]).get((row["factor_key"], row["edition"]))
    if source is None:
        raise FactorError(f"{where}: {row['factor_key']} in edition {row['edition']!r} is not in {row['file']}")
    if source["unit"] not in ("vkm", "pkm"):
        raise FactorError(f"{where}: unit {source['unit']!r}; expected vkm or pkm")
    return Factor(
        **common, factor_key=row["factor_key"], edition=row["edition"], unit="vkm" if source["unit"] == "vkm" else "pkm",
        kg_per_km=_kg_per_km(source, row["component"], where), geography=source["geography"], source=source["source"],
        note=row["note"],
    )  # fmt: skip


def _kg_per_km(source: Mapping[str, str], component: str, where: str) -> float:
    """Sum direct and upstream part, or take one component (g/km) of a lifecycle row's note."""
    if component:
        found = re.search(rf"\b{component} (\d+(?:\.\d+)?)", source["note"])
        if not found:
            raise FactorError(f"{where}: the source row has no component {component!r}")
        return round(float(found[1]) / 1000, 9)
    try:
        return round(float(source["kg_co2e"]) + float(source["kg_co2e_wtt"] or 0), 9)
    except ValueError as error:
        raise FactorError(f"{where}: expected numbers in kg_co2e and kg_co2e_wtt, found {error}") from error


@cache
def _source(name: str) -> dict[tuple[str, str], dict[str, str]]:
    return {(row["key"], row["edition"]): row for _, row in _rows(files("app.emissions") / "data" / name)}


def _rows(path: Traversable) -> Iterable[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8") as lines:
        yield from enumerate(csv.DictReader(lines), start=2)
