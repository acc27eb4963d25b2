"""Sums of what people gave, made coarse before anything that somebody may choose is in them. Pure functions.

Whoever moves a slider until a figure jumps finds what the figure is made of to any digit, however it is rounded in the end. So it
is made of sums that may be known to the last digit: in steps of twice what must stay unknown of anybody, or of a fifth of the
largest part.
"""

from dataclasses import dataclass

import numpy as np

from app.measures.profiles import Floats

LEAST_TRIPS = 1
"""What must stay unknown of anybody's trips in the weeks that were recorded."""
_LARGEST_PART = 5
"""A step is a fifth of the largest part at least."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of people's parts, exact and as it may be told."""

    exact: float
    told: float

    @classmethod
    def of(cls, parts: Floats, share: float, least: float) -> "Sum":
        """Add parts.

        Parameters:
            share: what a coordinator may choose of each part.
            least: what must stay unknown of anybody.
        """
        exact, step = float(parts.sum()), step_of(parts, share, least)
        told = round(exact / share / step) or (1 if exact > 0 else 0)
        return cls(exact, told * step * share)


def step_of(parts: Floats, share: float, least: float) -> float:
    """Return in what steps a sum is told, before its share is taken; parameters as of `Sum.of`."""
    step = 2 * least
    while step * _LARGEST_PART < float(np.abs(parts).max(initial=0.0)) / share:
        step *= 2
    return step


def each_coarse(parts: Floats, share: float, least: float) -> Floats:
    """Return every part by itself to the nearest step: what they differ by tells no more of anybody than that."""
    step = step_of(parts, share, least) * share
    return np.rint(parts / step) * step
