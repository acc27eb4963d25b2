"""A waterfall: from the baseline by each contribution to the follow-up. Geometry alone, drawn by `templates/waterfall.html`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.measurement.contributions import Contribution

WIDTH = 300
"""Of a bar's drawing in its own units."""
_AIR = 0.06
"""Part of the width that stays free at both ends."""

Direction = Literal["from", "to", "less", "more", "same"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of the picture: from `left` over `width` in the drawing's units, for a part in percent of the baseline."""

    name: str
    percent: float
    left: float
    width: float
    direction: Direction


def waterfall(parts: Mapping[Contribution, float], first: str, last: str) -> list[Bar]:
    """Return the rows of a waterfall.

    Parameters:
        parts: contributions in percent of the baseline, in their order.
        first: the name of the row of the baseline, which is 100.
        last: the name of the row of the follow-up.
    """
    levels = [100.0]
    for part in parts.values():
        levels.append(levels[-1] + part)
    place = _scale(levels)
    bars = [Bar(first, 100.0, 0.0, place(100.0), "from")]
    for (name, part), before, after in zip(parts.items(), levels, levels[1:], strict=False):
        left, right = sorted((place(before), place(after)))
        direction: Direction = "same" if part == 0 else "less" if part < 0 else "more"
        bars.append(Bar(name, part, left, max(1.5, round(right - left, 1)), direction))
    return [*bars, Bar(last, levels[-1], 0.0, place(levels[-1]), "to")]


class _scale:  # noqa: N801
    """Turns percent into places: the axis is cut where nothing happens, else the parts would be too thin to see."""

    def __init__(self, levels: Sequence[float]) -> None:
        low, high = min(levels), max(levels)
        spread = max(high - low, 1.0)
        self._low, self._reach = max(0.0, low - spread * 0.5), (high + spread * _AIR) - max(0.0, low - spread * 0.5)

    def __call__(self, percent: float) -> float:
        return round(WIDTH * (percent - self._low) / self._reach, 1)
