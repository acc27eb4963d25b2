"""The picture of a plan: the path to the target, and the decided measures as steps with flags. Pure geometry, drawn by a template.

A flag stands at the deadline of a measure, or where it is done, on the day it was. Flags that would cover each other are one.
"""

import datetime as dt
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

NEAR: Final = 15.0
"""Flags nearer to each other than this, in the units of the drawing, are one."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 14, 34, 30


@dataclass(frozen=True, slots=True)
class Sign:
    """A decided measure on its day; `percent` of the baseline is what it promises, None where nobody knows."""

    on: dt.date
    title: str
    done: bool
    percent: float | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag at a place of a drawing, for one measure or several; `done` where all of them are."""

    x: float
    y: float
    signs: tuple[Sign, ...]

    @property
    def done(self) -> bool:
        """Whether everything that it stands for is done."""
        return all(one.done for one in self.signs)


@dataclass(frozen=True, slots=True)
class Mark:
    """A line across at `y` for a percentage, or a year below at `x`, with its text."""

    at: float
    value: float
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything the drawing needs, in the units of its own viewBox; `path` and `steps` are SVG path data."""

    width: int
    height: int
    left: int
    right: int
    levels: tuple[Mark, ...]
    years: tuple[Mark, ...]
    path: str
    steps: str
    flags: tuple[Flag, ...]
    goal: tuple[float, float]
    today: float | None


def plant(places: Iterable[tuple[float, float, Sign]]) -> tuple[Flag, ...]:
    """Return the flags of signs at places of a drawing (x, y), from left to right; those that are near each other share one."""
    flags: list[Flag] = []
    for x, y, sign in sorted(places, key=lambda place: (place[0], place[2].on, place[2].title)):
        last = flags[-1] if flags else None
        if last is not None and x - last.x < NEAR:
            flags[-1] = Flag(last.x, last.y, (*last.signs, sign))
        else:
            flags.append(Flag(x, y, (sign,)))
    return tuple(flags)


def draw(
    start: dt.date, goal: dt.date, reduction: float, signs: Sequence[Sign], today: dt.date, width: int = 400, height: int = 240
) -> Picture:  # fmt: skip
    """Draw a plan against the path that it is to keep.

    Parameters:
        start: the day of the baseline, where everything begins at 0 %.
        goal: the day of the target.
        reduction: percent less at the target.
        signs: the decided measures; what lies before the baseline or after the target stands at its edge.
        today: marked where it lies between them.
        width: of the drawing in its own units, in which texts have a size of 12.
        height: likewise.

    Raises:
        ValueError: the target is not after the baseline.
    """
    if goal <= start:
        raise ValueError(f"a target on {goal}, a baseline on {start}; expected the target after it")
    ordered = sorted(signs, key=lambda sign: (sign.on, sign.title))
    lowest = max(reduction, sum(sign.percent or 0 for sign in ordered))
    step = _step(lowest)
    deepest = step * max(1, math.ceil(lowest / step - 1e-9))
    right, foot, days = width - _RIGHT, height - _BOTTOM, (goal - start).days

    def x(day: dt.date) -> float:
        return round(_LEFT + (right - _LEFT) * min(1.0, max(0.0, (day - start).days / days)), 1)

    def y(percent: float) -> float:
        return round(_TOP + (foot - _TOP) * percent / deepest, 1)

    place, line, places = 0.0, [f"M{x(start):g} {y(0):g}"], []
    for sign in ordered:
        # Above the step: along it the pole would not be seen.
        places.append((x(sign.on), y(place), sign))
        place += sign.percent or 0
        line.append(f"H{x(sign.on):g}V{y(place):g}")
    line.append(f"H{right:g}")
    return Picture(
        width=width, height=height, left=_LEFT, right=right,
        levels=tuple(Mark(y(step * number), -step * number) for number in range(round(deepest / step) + 1)),
        years=_years(start, goal, x, right),
        path=f"M{x(start):g} {y(0):g}L{x(goal):g} {y(reduction):g}",
        steps="".join(line) if ordered else "", flags=plant(places), goal=(x(goal), y(reduction)),
        today=x(today) if start <= today <= goal else None,
    )  # fmt: skip


def _step(lowest: float, count: int = 4) -> float:
    """Return a round distance between lines, so that some `count` of them reach down to `lowest`."""
    rough = max(lowest, 0.1) / count
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)


def _years(start: dt.date, goal: dt.date, x: Callable[[dt.date], float], right: int) -> tuple[Mark, ...]:
    """Label the first day and each new year that has room, and leave some at the right for the target."""
    marks = [Mark(x(start), start.year, "start")]
    for year in range(start.year + 1, goal.year + 1):
        at = x(dt.date(year, 1, 1))
        if at - marks[-1].at >= (62 if marks[-1].anchor == "start" else 52) and at <= right - 90:
            marks.append(Mark(at, year))
    return tuple(marks)
