"""Geometry of the fleet's pictures. Pure functions, drawn by the templates."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

WIDTH: Final = 1000
HEIGHT: Final = 160
_MOST_COLUMNS: Final = 260


@dataclass(frozen=True, slots=True)
class Columns:
    """How many cars were driven on each workday: columns as one path, and the line of all cars at `all_y`."""

    width: int
    height: int
    path: str
    all_y: float
    first: dt.date
    last: dt.date


def columns(by_day: Mapping[dt.date, int], workdays: Sequence[dt.date], cars: int) -> Columns | None:
    """Return the picture of the cars in use on the last workdays, None where there are none.

    Parameters:
        by_day: how many were driven on each day.
        workdays: those of the period.
        cars: how many cars have a log.
    """
    shown = workdays[-_MOST_COLUMNS:]
    if not shown or not cars:
        return None
    step = WIDTH / len(shown)
    top = max(cars, *by_day.values(), 1)
    room = HEIGHT - 10
    parts = []
    for number, day in enumerate(shown):
        if driven := by_day.get(day, 0):
            height = driven / top * room
            parts.append(f"M{number * step:.1f} {HEIGHT}v{-height:.1f}h{step * 0.8:.1f}v{height:.1f}z")
    return Columns(WIDTH, HEIGHT, "".join(parts), round(HEIGHT - cars / top * room, 1), shown[0], shown[-1])
