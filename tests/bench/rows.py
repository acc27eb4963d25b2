"""One line of the table that `make bench` prints."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Row:
    """What was measured, how it came out, what to hold, and whether it holds (None: there is nothing to hold it to)."""

    what: str
    measured: str
    hold: str = ""
    holds: bool | None = None


def spread(values: list[float], digits: int = 2) -> str:
    """Return median and range, e.g. ``0.47 (0.44–0.51)``."""
    return f"{median(values):,.{digits}f} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"
