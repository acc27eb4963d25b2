"""What is told of a round, as it is stored once and read by every page from then on."""

from typing import Annotated

import msgspec
from msgspec import Meta

from app.measurement.changes import Change
from app.measurement.contributions import Contribution
from app.measurement.indicators import FigureKey, IndicatorKey, TravelKey
from app.measurement.raking import Way


class UsualWays(msgspec.Struct, frozen=True):
    """How many of everyone employed get to work by some ways, and where that is known from."""

    counts: dict[Way, int]
    source: str


class Raked(msgspec.Struct, frozen=True):
    """A round's emissions per employee and week (mg CO2e), weighted by department and usual way to work, as they are told.

    `margin` is half the width of the 95 % interval. Without `milligrams` the margin could not be met, for `refused` (a way, or the
    rest) has too few who recorded, or nothing of it may be told.
    """

    ways: UsualWays
    milligrams: float | None = None
    margin: float | None = None
    refused: Annotated[str | None, Meta(description="the way with too few who recorded")] = None


class Panel(msgspec.Struct, frozen=True):
    """The emissions of those who recorded in both rounds: how many they are, and how their own travel changed."""

    people: int
    change: Change


class Against(msgspec.Struct, frozen=True):
    """A follow-up against the baseline that was told last before it.

    `changes` are those of the figures of both; `contributions` what the change of everyone's emissions is made of, in percent
    of the baseline. What may not be told is missing or None.
    """

    baseline_id: int
    changes: dict[FigureKey, Change]
    panel: Panel | None = None
    contributions: dict[Contribution, float] | None = None
    recomputed: Annotated[
        Change | None, Meta(description="the change if the baseline is computed with the follow-up's factors too")
    ] = None


class Part(msgspec.Struct, frozen=True):
    """The emissions of some travel of some departments as they are told, kg CO2e per employee and week.

    `margin` is half the width of the 95 % interval, `step` to how much `value` is told, `head_count` how many are employed there.
    """

    departments: list[int]
    head_count: int
    value: float
    margin: float
    step: float


class RoundFigures(msgspec.Struct, frozen=True):
    """A round as it is told: amounts per employee and week (mg CO2e, öre, metres), None where they may not be told.

    `parts` are the emissions of some travel: of everyone first, then of groups of departments that may be told. `alike` says by
    earlier round how its errors go together with theirs: a correlation of each part, 0 where the earlier round does not tell it.

    `people` of `head_count` recorded something in a mean week of those that could be told, of which there are `weeks`; None in what
    was stored before they were counted. `margins` are half the widths of 95 % intervals, each in the unit of its figure; `error` is
    the standard error of `milligrams`, with so many degrees of `freedom`. `raked` is weighted by the usual way to work besides.
    """

    people: int
    head_count: int
    milligrams: float
    ore: float | None
    indicators: dict[IndicatorKey, float | None]
    weeks: int | None = None
    metres: float | None = None
    margins: dict[FigureKey, float] = {}
    error: float | None = None
    freedom: float = 0.0
    against: Against | None = None
    parts: dict[TravelKey, list[Part]] = {}
    alike: dict[int, dict[TravelKey, list[float]]] = {}
    raked: Raked | None = None

    @property
    def response_rate(self) -> float:
        """Share of the employees that recorded something in a mean week, 0–1 (above 1 if the head count is too low)."""
        return self.people / self.head_count if self.head_count else 0.0
