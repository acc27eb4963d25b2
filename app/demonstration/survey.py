"""The real commuters behind the demonstration.

`data/commuters.csv`: 2,514 workers of the San Francisco Bay Area from the MTC travel survey of 1990, the mode-choice data set
of Koppelman and Bhat, A Self Instructing Course in Mode Choice Modeling (2006): how each travels to work, how far (km, one
way), and which modes were available to that person. Names, departments, fuels and business trips are invented; distances,
mode shares and alternatives are theirs.
"""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Commuter:
    """One person of the survey; `metres` one way. Modes are the survey's words, e.g. ``car_shared_2``."""

    number: int
    mode: str
    metres: int
    available: frozenset[str]
    vehicles: int
    age: int
    female: bool


@cache
def commuters() -> tuple[Commuter, ...]:
    """Return everyone in the survey, in its order."""
    with (files("app.demonstration") / "data" / "commuters.csv").open(encoding="utf-8") as lines:
        return tuple(
            Commuter(
                number=int(row["commuter"]),
                mode=row["mode"],
                metres=round(float(row["distance_km"]) * 1000),
                available=frozenset(row["available_modes"].split("|")),
                vehicles=int(row["household_vehicles"]),
                age=int(row["age"]),
                female=row["female"] == "1",
            )
            for row in csv.DictReader(lines)
        )
