"""Geometry of the planner's pictures. Pure functions, drawn by `templates/planner_pictures.html`, in units of their own viewBox."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.measures.planning import Line, Total

WIDTH, HEIGHT = 640, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 84, 16, 18, 34
_BEYOND = 3.0
"""A bar is cut at so many times the price that half of all savings cost less than: one dear tonne would flatten all others."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A line across or a place below, and what is written there."""

    at: float
    value: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A mix on the curve, at its place."""

    x: float
    y: float
    total: Total


@dataclass(frozen=True, slots=True)
class FrontPicture:
    """Kronor against percent: `levels` are öre, `ticks` percent; `line` is SVG path data; `zero` is where nothing is paid."""

    width: int
    height: int
    left: int
    right: int
    foot: int
    levels: tuple[Mark, ...]
    ticks: tuple[Mark, ...]
    zero: float
    line: str
    dots: tuple[Dot, ...]
    here: Dot | None
    asked_at: float | None


@dataclass(frozen=True, slots=True)
class Bar:
    """A measure of the cost curve: its number, and a rectangle as wide as what it saves; `cut` if it is dearer than it looks."""

    number: int
    x: float
    y: float
    width: float
    height: float
    cut: bool
    saves: bool
    line: Line


@dataclass(frozen=True, slots=True)
class PricePicture:
    """Kronor per tonne, one measure beside the other: `levels` are öre per tonne, `ticks` percent of the baseline."""

    width: int
    height: int
    left: int
    right: int
    foot: int
    levels: tuple[Mark, ...]
    ticks: tuple[Mark, ...]
    zero: float
    bars: tuple[Bar, ...]


class _Frame:
    """Turns values into places."""

    def __init__(self, most_x: float, lowest: float, highest: float) -> None:
        self.steps_x, self.steps_y = steps(0.0, most_x, 6), steps(min(0.0, lowest), max(0.0, highest), 5)
        self.right, self.foot = WIDTH - _RIGHT, HEIGHT - _BOTTOM

    def x(self, value: float) -> float:
        return round(_LEFT + (self.right - _LEFT) * value / self.steps_x[-1], 1)

    def y(self, value: float) -> float:
        low, high = self.steps_y[0], self.steps_y[-1]
        inside = min(max(value, low), high)
        return round(self.foot - (self.foot - _TOP) * (inside - low) / (high - low), 1)

    def marks(self) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
        return (
            tuple(Mark(self.y(value), value) for value in self.steps_y),
            tuple(Mark(self.x(value), value) for value in self.steps_x),
        )


def draw_front(points: Sequence[Total], here: Total | None, asked_percent: float) -> FrontPicture | None:
    """Draw what more savings cost; None where there is nothing to choose between.

    Parameters:
        points: the front, all of it told.
        here: the mix that is looked at.
        asked_percent: what was asked for.
    """
    if len(points) < 2:
        return None
    shown = [
        (one, one.percent, one.ore)
        for one in [*points, *([here] if here else [])]
        if one.percent is not None and one.ore is not None
    ]
    frame = _Frame(
        max(percent for _, percent, _ in shown), min(ore for *_, ore in shown), max(ore for *_, ore in shown)
    )
    places = [Dot(frame.x(percent), frame.y(ore), one) for one, percent, ore in shown]
    dots = tuple(places[: len(points)])
    levels, ticks = frame.marks()
    return FrontPicture(
        WIDTH, HEIGHT, _LEFT, frame.right, frame.foot, levels, ticks, frame.y(0.0),
        line="M" + "L".join(f"{dot.x:g} {dot.y:g}" for dot in dots),
        dots=dots,
        here=places[-1] if here and here is places[-1].total else None,
        asked_at=frame.x(asked_percent) if asked_percent <= frame.steps_x[-1] else None,
    )  # fmt: skip


def draw_prices(lines: Sequence[Line]) -> PricePicture | None:
    """Draw the cost curve; None of fewer than two measures."""
    told = [
        (one, one.ore_per_tonne, one.percent)
        for one in lines
        if one.ore_per_tonne is not None and one.percent is not None
    ]
    if len(told) < 2:
        return None
    usual = _BEYOND * _middle([(abs(price), percent) for _, price, percent in told])
    prices = [price for _, price, _ in told]
    highest = min(max(prices), max(usual, min(abs(price) for price in prices)))
    lowest = max(min(prices), -max(usual, min(abs(price) for price in prices)))
    frame = _Frame(sum(percent for *_, percent in told), lowest, highest)
    zero, bars, before = frame.y(0.0), [], 0.0
    for number, (line, price, percent) in enumerate(told, 1):
        x, y = frame.x(before), frame.y(price)
        before += percent
        bars.append(
            Bar(
                number, x, min(y, zero), round(frame.x(before) - x, 1), round(abs(zero - y), 1),
                not frame.steps_y[0] <= price <= frame.steps_y[-1], price < 0, line,
            )
        )  # fmt: skip
    levels, ticks = frame.marks()
    return PricePicture(WIDTH, HEIGHT, _LEFT, frame.right, frame.foot, levels, ticks, zero, tuple(bars))


def steps(low: float, high: float, count: int) -> list[float]:
    """Return round values, evenly apart, the first not above `low` and the last not below `high`."""
    rough = max(high - low, 1e-9) / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(step * number, 9) for number in range(first, max(last, first + 1) + 1)]


def _middle(weighted: Sequence[tuple[float, float]]) -> float:
    """Return the weighted median."""
    half, passed = sum(weight for _, weight in weighted) / 2, 0.0
    for value, weight in sorted(weighted):
        passed += weight
        if passed >= half:
            return value
    return 0.0
