"""Geometry of the charts: where path, rounds and weeks lie. Pure functions, drawn by `templates/chart.svg.html`."""

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.plan.picture import Flag, Sign, plant

BRIDGE_DAYS = 35
"""Points further apart than this are joined by a faint line only: nobody measured what lies between."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 14, 16, 30


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure on the chart: kg CO2e per person and week."""

    on: dt.date
    kg: float
    kind: Literal["round", "week"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the drawing, with what stands there."""

    x: float
    y: float
    kg: float
    on: dt.date


@dataclass(frozen=True, slots=True)
class Level:
    """A line across the drawing at `y`, for so many kg."""

    y: float
    kg: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A year or the number of a week below the drawing; `anchor` as in SVG."""

    x: float
    text: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything the drawing needs, in the units of its own viewBox; `path`, `measured` and `bridges` are SVG path data."""

    width: int
    height: int
    left: int
    right: int
    levels: tuple[Level, ...]
    ticks: tuple[Tick, ...]
    path: str
    measured: str
    bridges: str
    rounds: tuple[Spot, ...]
    now: Spot | None
    goal: Spot | None
    decimals: int
    flags: tuple[Flag, ...] = ()


class _Frame:
    """Turns days and kg into places."""

    def __init__(self, marks: Sequence[Mark], width: int, height: int) -> None:
        self.width, self.right, self.foot = width, width - _RIGHT, height - _BOTTOM
        self.first, self.last = min(mark.on for mark in marks), max(mark.on for mark in marks)
        self._days = max(1, (self.last - self.first).days)
        self.steps = _levels([mark.kg for mark in marks])

    def x(self, day: dt.date) -> float:
        return round(_LEFT + (self.right - _LEFT) * (day - self.first).days / self._days, 1)

    def y(self, kg: float) -> float:
        low, high = self.steps[0], self.steps[-1]
        return round(self.foot - (self.foot - _TOP) * (kg - low) / (high - low), 1)

    def spot(self, mark: Mark) -> Spot:
        return Spot(self.x(mark.on), self.y(mark.kg), mark.kg, mark.on)


def draw_course(
    marks: Sequence[Mark], start: Mark, goal: Mark, now: Mark | None, width: int = 400, height: int = 240,
    signs: Sequence[Sign] = (),
) -> Chart:  # fmt: skip
    """Draw the years from the baseline to the target.

    Parameters:
        marks: rounds and weeks, oldest first.
        start: baseline, where the path begins.
        goal: target, where it ends.
        now: where the organisation stands, None if nothing may be said.
        width: of the drawing in its own units, in which texts have a size of 12.
        height: likewise.
        signs: the decided measures, which stand on the path as flags; one that lies before or after it, at its end.
    """
    frame = _Frame([*marks, start, goal, *([now] if now else [])], width, height)
    rounds = [frame.spot(mark) for mark in marks if mark.kind == "round"]
    present = frame.spot(now) if now else None
    stations = [*rounds, present] if present and (not rounds or present.on > rounds[-1].on) else rounds
    weeks = [frame.spot(mark) for mark in marks if mark.kind == "week"]
    # A few weeks among years are a smudge; the other chart shows them.
    measured, _ = _lines(weeks if weeks and weeks[-1].x - weeks[0].x > width / 10 else [])
    return _chart(
        frame, height, _years(frame), path=_polyline([frame.spot(start), frame.spot(goal)]), measured=measured,
        bridges=_polyline(stations), rounds=rounds, now=present, goal=frame.spot(goal),
        flags=plant((*_on_path(frame, start, goal, sign.on), sign) for sign in signs),
    )  # fmt: skip


def draw_weeks(
    marks: Sequence[Mark], path: tuple[Mark, Mark] | None, width: int = 400, height: int = 240
) -> Chart | None:
    """Draw the latest weeks; None if there is none.

    Parameters:
        marks: weeks, oldest first.
        path: the path at the first and at the last of them, None without a target.
        width: as for `draw_course`.
        height: likewise.
    """
    if not marks:
        return None
    frame = _Frame([*marks, *(path or ())], width, height)
    spots = [frame.spot(mark) for mark in marks]
    measured, bridges = _lines(spots)
    every = 1 + len(marks) // 9
    ticks = tuple(Tick(spot.x, str(spot.on.isocalendar().week)) for spot in spots[::-every][::-1])
    return _chart(
        frame, height, ticks, path=_polyline([frame.spot(mark) for mark in path or ()]), measured=measured,
        bridges=bridges, rounds=[], now=spots[-1], goal=None,
    )  # fmt: skip


def _chart(
    frame: _Frame, height: int, ticks: tuple[Tick, ...], *, path: str, measured: str, bridges: str, rounds: Sequence[Spot],
    now: Spot | None, goal: Spot | None, flags: tuple[Flag, ...] = (),
) -> Chart:  # fmt: skip
    return Chart(
        width=frame.width,
        height=height,
        left=_LEFT,
        right=frame.right,
        levels=tuple(Level(frame.y(kg), kg) for kg in frame.steps),
        ticks=ticks,
        path=path,
        measured=measured,
        bridges=bridges,
        rounds=tuple(rounds),
        now=now,
        goal=goal,
        decimals=0 if frame.steps[1] - frame.steps[0] >= 1 else 1,
        flags=flags,
    )


def _on_path(frame: _Frame, start: Mark, goal: Mark, day: dt.date) -> tuple[float, float]:
    """Return the place of a day on the path."""
    on = min(max(day, start.on), goal.on)
    share = (on - start.on).days / max(1, (goal.on - start.on).days)
    return frame.x(on), frame.y(start.kg + (goal.kg - start.kg) * share)


def _levels(values: Sequence[float], count: int = 4) -> list[float]:
    """Return round levels, evenly apart, with all values between the lowest and the highest."""
    low, high = min(values), max(values)
    spread = max(high - low, abs(high) * 0.1, 0.1)
    rough = spread / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    bottom = max(0, math.floor((low - spread * 0.1) / step))
    top = max(bottom + 1, math.ceil((high + spread * 0.05) / step))
    return [step * number for number in range(bottom, top + 1)]


def _years(frame: _Frame) -> tuple[Tick, ...]:
    """Label the first day and each new year; at the right there is room for the target's own label."""
    ticks = [Tick(frame.x(frame.first), str(frame.first.year), "start")]
    for year in range(frame.first.year + 1, frame.last.year + 1):
        x = frame.x(dt.date(year, 1, 1))
        if x - ticks[-1].x >= (62 if ticks[-1].anchor == "start" else 52) and x <= frame.right - 90:
            ticks.append(Tick(x, str(year)))
    return tuple(ticks)


def _lines(spots: Sequence[Spot]) -> tuple[str, str]:
    """Return the solid line through neighbours and the faint one across the gaps."""
    runs: list[list[Spot]] = []
    bridges = []
    for here in spots:
        before = runs[-1][-1] if runs else None
        if before and (here.on - before.on).days <= BRIDGE_DAYS:
            runs[-1].append(here)
            continue
        if before:
            bridges.append([before, here])
        runs.append([here])
    return "".join(_polyline(run) for run in runs if len(run) > 1), "".join(_polyline(pair) for pair in bridges)


def _polyline(spots: Sequence[Spot]) -> str:
    return "M" + "L".join(f"{where.x:g} {where.y:g}" for where in spots) if spots else ""
