"""One line of the table that `make bench` prints, and what a comparison found."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Pace:
    """How one contender did in one contest.

    Parameters:
        name: the contender.
        durable: what is certain once it has answered.
        connections: how many were used at once.
        size: trips in a request.
        rates: trips a second, one for each round.
        cpu: CPU of the server in µs a trip, user and system, one for each round; zeros where it is not the server's own.
    """

    name: str
    durable: str
    connections: int
    size: int
    rates: tuple[float, ...]
    cpu: tuple[float, ...]


@dataclass(frozen=True)
class Row:
    """What was measured, how it came out, what to hold, and whether it holds (None: there is nothing to hold it to)."""

    what: str
    measured: str
    hold: str = ""
    holds: bool | None = None
    pace: Pace | None = None


def spread(values: Sequence[float], digits: int = 2) -> str:
    """Return median and range, e.g. ``0.47 (0.44–0.51)``."""
    return f"{median(values):,.{digits}f} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"


def ratios(values: Sequence[float], bases: Sequence[float]) -> list[float]:
    """Return each round's value as a multiple of the same round's base: what slows the machine for both cancels out."""
    return [value / base for value, base in zip(values, bases, strict=True)]


def at_least(what: str, measured: Sequence[float], hold: float | None = None) -> Row:
    """Return the row of a ratio, held to a lower limit where there is one."""
    digits = 2 if median(measured) < 20 else 0
    if hold is None:
        return Row(what, spread(measured, digits))
    return Row(
        what, spread(measured, digits), f"≥ {hold:.2f}" if hold < 1 else f"≥ {hold:g} ×", median(measured) >= hold
    )
