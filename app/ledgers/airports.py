"""Where airports are, for tickets that tell from where to where: the list that the phone's app comes with."""

import math
from functools import cache
from pathlib import Path
from typing import Final

_HERE = Path(__file__).resolve().parent.parent
_LISTS: Final = (
    _HERE / "web" / "dist" / "places" / "airports.tsv",
    _HERE.parent / "pwa" / "public" / "places" / "airports.tsv",
)
EARTH_RADIUS: Final = 6_371_000
"""Metres; the same sphere as the phone's (`pwa/src/places/distance.ts`)."""


@cache
def airports() -> dict[str, tuple[float, float]]:
    """Return latitude and longitude in degrees by IATA code; empty where the app has not been built."""
    for path in _LISTS:
        if path.is_file():
            return _read(path.read_text(encoding="utf-8"))
    return {}


def _read(text: str) -> dict[str, tuple[float, float]]:
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {row[0]: (float(row[4]), float(row[5])) for row in rows[1:] if len(row) > 5}


def great_circle(origin: tuple[float, float], destination: tuple[float, float]) -> int:
    """Return the metres of the great circle between two places, each latitude and longitude in degrees.

    haversine: a = sin²(Δφ/2) + cos φ1 · cos φ2 · sin²(Δλ/2), d = 2 R · asin √a, R = `EARTH_RADIUS`. Source: Sinnott, Virtues of the
    haversine, Sky and Telescope 68 (1984), 159.
    """
    (north, east), (north_there, east_there) = (tuple(map(math.radians, place)) for place in (origin, destination))
    half = math.sin((north_there - north) / 2) ** 2
    half += math.cos(north) * math.cos(north_there) * math.sin((east_there - east) / 2) ** 2
    return round(2 * EARTH_RADIUS * math.asin(math.sqrt(half)))
