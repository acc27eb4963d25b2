"""What can be estimated of a sample: totals, means per employee, and ratios of two totals, of everyone or of a domain."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.statistics.checks import Array, Flags, same_length, told
from app.statistics.sample import Sample


@dataclass(frozen=True, slots=True, eq=False)
class Total:
    """The sum of a figure over everyone employed, or everyone employed in a domain: Σ w_i y_i, in the figure's unit.

    `domain` marks the respondents that belong, shape (n,); None: all.
    """

    figure: str | int = 0
    domain: Any = None


@dataclass(frozen=True, slots=True, eq=False)
class Mean:
    """A figure per employee, of everyone or of a domain: Σ w_i y_i / Σ w_i over those who belong."""

    figure: str | int = 0
    domain: Any = None


@dataclass(frozen=True, slots=True, eq=False)
class Ratio:
    """One total over another, such as kg per km: Σ w_i y_i / Σ w_i x_i over those who belong."""

    numerator: str | int
    denominator: str | int
    domain: Any = None


Figure = Total | Mean | Ratio


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """A figure as totals: `scale` · Σ w y, divided by Σ w x where there is an x. Shapes (n,)."""

    numerator: Array
    denominator: Array | None
    members: Flags


def parts(sample: Sample, figure: Figure) -> Parts:
    """Return the totals that a figure is made of.

    Raises:
        ValueError: if it is no figure, a column is unknown, or the domain is not one mark per respondent, or has no respondent.
    """
    given: Any = figure
    if not isinstance(given, Figure):
        raise ValueError(f"figures: expected Total, Mean or Ratio, such as Mean('kg'), got {told(figure)}")
    members = _members(sample, figure.domain)
    inside = members.astype(np.float64)
    if isinstance(figure, Total):
        return Parts(sample.column(figure.figure) * inside, None, members)
    if isinstance(figure, Mean):
        return Parts(sample.column(figure.figure) * inside, inside, members)
    return Parts(sample.column(figure.numerator) * inside, sample.column(figure.denominator) * inside, members)


def all_parts(sample: Sample, figures: Sequence[Figure]) -> list[Parts]:
    """Return the totals that each figure is made of.

    Raises:
        ValueError: as `parts`; or if there is no figure.
    """
    given: Any = figures
    if not isinstance(given, Sequence) or not given:
        raise ValueError(f"figures: expected a list of at least one, such as [Mean('kg')], got {told(figures)}")
    return [parts(sample, figure) for figure in figures]


def domains(labels: Iterable[Any]) -> dict[Any, Flags]:
    """Return for each label who has it, for `domain`.

    >>> {label: marks.tolist() for label, marks in domains(["car", "bus", "car"]).items()}
    {'car': [True, False, True], 'bus': [False, True, False]}
    """
    found = [label.item() if isinstance(label, np.generic) else label for label in labels]
    return {label: np.array([one == label for one in found]) for label in dict.fromkeys(found)}


def _members(sample: Sample, domain: Any) -> Flags:
    if domain is None:
        return np.ones(sample.people, dtype=np.bool_)
    marks = np.asarray(domain)
    if marks.ndim != 1 or not np.isin(marks, (0, 1)).all():
        raise ValueError("domain: expected True or False for each respondent; see app.statistics.figures.domains")
    same_length(sample.people, len(marks), "values", "domain")
    if not marks.any():
        raise ValueError("domain: expected at least one respondent in it, got none; there is nothing to estimate from")
    return marks.astype(np.bool_)
