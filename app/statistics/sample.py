"""A sample: what the respondents of one round answered, which stratum each belongs to, and how many there are of each.

Within a stratum (a department, or small departments merged) those who answered are taken as drawn at random. Where answering
depends on something else as well, such as the usual mode, a margin of it must be known for everyone employed: see `weights`.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.statistics.checks import Array, Codes, codes, numbers, same_length, told

Label = Hashable


@dataclass(frozen=True, slots=True, eq=False)
class Margin:
    """A classification of everyone employed whose counts are known.

    Attributes:
        name: such as "usual mode".
        categories: their labels, shape (c,).
        counts: how many of everyone employed belong to each, shape (c,).
        members: for each respondent the place of their category, shape (n,).
    """

    name: str
    categories: tuple[Label, ...]
    counts: Array
    members: Codes


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """What respondents answered; make it with `sample`.

    Attributes:
        values: shape (n, k), one row per respondent and one column per figure, in the figure's own unit.
        names: of the k columns.
        strata: labels, shape (H,).
        stratum: for each respondent the place of their stratum, shape (n,).
        head_counts: how many are employed in each stratum (N_h), shape (H,).
        respondents: how many answered in each stratum (n_h), shape (H,).
        margins: further classifications to rake to.
        negative: whether values may be below 0, so that intervals may be too.
    """

    values: Array
    names: tuple[str, ...]
    strata: tuple[Label, ...]
    stratum: Codes
    head_counts: Array
    respondents: Array
    margins: tuple[Margin, ...]
    negative: bool = False

    @property
    def people(self) -> int:
        """How many answered."""
        return len(self.values)

    @property
    def head_count(self) -> float:
        """How many are employed."""
        return float(self.head_counts.sum())

    @property
    def response_rate(self) -> float:
        """Share of the employed that answered, 0–1."""
        return self.people / self.head_count

    def column(self, name: str | int) -> Array:
        """Return one figure of every respondent, shape (n,).

        Raises:
            ValueError: if there is no such column.
        """
        if isinstance(name, str):
            if name not in self.names:
                raise ValueError(f"there is no figure {name!r}; expected one of {', '.join(self.names)}")
            return self.values[:, self.names.index(name)]
        if not -len(self.names) <= name < len(self.names):
            raise ValueError(f"there is no figure {name}; expected a number below {len(self.names)}")
        return self.values[:, name]


def sample(
    values: Any,
    stratum: Iterable[Any],
    head_counts: Mapping[Any, float],
    *,
    names: Sequence[str] | None = None,
    margins: Mapping[str, tuple[Iterable[Any], Mapping[Any, float]]] | None = None,
    negative: bool = False,
) -> Sample:
    """Return a sample, having refused what cannot be one.

    Parameters:
        values: one number per respondent, or one row of k numbers; a mapping from name to numbers will do too.
        stratum: each respondent's stratum.
        head_counts: how many are employed, by stratum. Strata without employees are left out.
        names: of the k figures; "0", "1", … if not given.
        margins: by name: each respondent's category, and how many of everyone employed belong to each category.
        negative: whether values may be below 0, as changes may.

    Raises:
        ValueError: if there is no respondent; lengths differ; a value is negative or not a number; a stratum or category is
            unknown; a head count is below the number of respondents; a stratum or category has employees but no respondent
            (merge it first: `merge`); a margin does not count the same people as the strata.

    >>> sample([2.0, 4.0, 9.0], ["a", "a", "b"], {"a": 10, "b": 1}).response_rate
    0.2727272727272727
    """
    matrix, names = _matrix(values, names, negative)
    labels = list(stratum)
    same_length(len(matrix), len(labels), "values", "stratum")
    strata, counts = _counted(head_counts, "head_counts")
    place = codes(labels, strata, "stratum")
    respondents = np.bincount(place, minlength=len(strata)).astype(np.float64)
    for label, employed, answered in zip(strata, counts, respondents, strict=True):
        if employed < answered:
            raise ValueError(
                f"head_counts: stratum {label!r} has a head count of {employed:g} but {answered:g} respondents; "
                "expected at least as many employed as respondents: correct the head count"
            )
        if not answered:
            raise ValueError(
                f"stratum {label!r} has {employed:g} employed and no respondent; "
                "merge it with another first: app.statistics.sample.merge"
            )
    made = [_margin(name, margin, len(labels), float(counts.sum())) for name, margin in (margins or {}).items()]
    return Sample(matrix, names, strata, place, counts, respondents, tuple(made), negative)


def merge(
    stratum: Iterable[Any],
    head_counts: Mapping[Any, float],
    least: int = 2,
    *,
    respondents: Mapping[Any, int] | None = None,
) -> dict[Any, tuple[Any, ...]]:
    """Merge strata of too few respondents: the smallest are put together, joined by the next smallest, until all are enough.

    The rule is stated, not clever: order by respondents (then by label); while the group of the smallest has fewer than
    `least` respondents it takes the next. A merged stratum is the tuple of its labels: those of it who did not answer are
    represented by the others, which is right only if these travel alike.

    Parameters:
        stratum: each respondent's stratum.
        head_counts: how many are employed, by stratum.
        least: respondents a stratum must have; 2 is the least from which a variance can be estimated.
        respondents: how many answered by stratum, if `stratum` is not at hand.

    Returns:
        For each stratum with employees the tuple of labels it belongs to; use `merged`.

    Raises:
        ValueError: if all strata together have fewer respondents than that, or a stratum is unknown.

    >>> merge(["a", "a", "b"], {"a": 10, "b": 1, "c": 4})["c"]
    ('b', 'c', 'a')
    """
    strata, _ = _counted(head_counts, "head_counts")
    place = codes(stratum, strata, "stratum")
    found = np.bincount(place, minlength=len(strata))
    answered = {label: int(count) for label, count in zip(strata, found, strict=True)}
    answered |= {label: int(count) for label, count in (respondents or {}).items() if label in answered}
    if sum(answered.values()) < least:
        raise ValueError(
            f"{sum(answered.values())} respondents in all; expected at least {least}: wait for more answers"
        )
    few = sorted((one for one in strata if answered[one] < least), key=lambda one: (-answered[one], str(one)))
    enough = sorted((one for one in strata if answered[one] >= least), key=lambda one: (answered[one], str(one)))
    while few and sum(answered[one] for one in few) < least:
        few.append(enough.pop(0))
    return {one: tuple(few) for one in few} | {one: (one,) for one in enough}


def merged(
    stratum: Iterable[Any], head_counts: Mapping[Any, float], groups: Mapping[Any, tuple[Any, ...]]
) -> tuple[list[tuple[Any, ...]], dict[tuple[Any, ...], float]]:
    """Return each respondent's merged stratum, and the head counts of the merged strata, for `sample`.

    Parameters:
        groups: of `merge`.

    Raises:
        ValueError: if a stratum is in no group.
    """
    labels = [label.item() if isinstance(label, np.generic) else label for label in stratum]
    missing = [one for one in [*labels, *(one for one, count in head_counts.items() if count)] if one not in groups]
    if missing:
        raise ValueError(
            f"stratum {missing[0]!r} is in no group; expected one of {list(groups)[:8]}: make the groups of it"
        )
    counts: dict[tuple[Any, ...], float] = {}
    for label, count in head_counts.items():
        if count:
            counts[groups[label]] = counts.get(groups[label], 0.0) + count
    return [groups[label] for label in labels], counts


def _matrix(values: Any, names: Sequence[str] | None, negative: bool) -> tuple[Array, tuple[str, ...]]:
    if isinstance(values, Mapping):
        names = [str(name) for name in values]
        columns = [numbers(one, f"values of {name!r}", negative=negative) for name, one in values.items()]
        for name, column in zip(names, columns, strict=True):
            if column.ndim != 1:
                raise ValueError(
                    f"values of {name!r}: expected one number per respondent, got {column.ndim} dimensions"
                )
            same_length(len(columns[0]), len(column), f"values of {names[0]!r}", f"values of {name!r}")
        values = np.column_stack(columns) if columns else []
    matrix = numbers(values, "values", negative=negative)
    if not matrix.size:
        raise ValueError("values: there is no respondent; expected at least one")
    if matrix.ndim not in (1, 2):
        raise ValueError(f"values: expected one number or one row per respondent, got {matrix.ndim} dimensions")
    matrix = matrix.reshape(len(matrix), -1)
    chosen = tuple(names) if names is not None else tuple(str(one) for one in range(matrix.shape[1]))
    if len(chosen) != matrix.shape[1] or len(set(chosen)) != len(chosen):
        raise ValueError(f"names: expected {matrix.shape[1]} different names, one per column, got {list(chosen)}")
    return matrix, chosen


def _counted(counts: Any, what: str) -> tuple[tuple[Label, ...], Array]:
    if not isinstance(counts, Mapping):
        raise ValueError(f"{what}: expected how many there are by label, such as {{'school': 40}}, got {told(counts)}")
    found = {label: float(numbers(count, f"{what} of {label!r}", negative=False)) for label, count in counts.items()}
    keep = {label: count for label, count in found.items() if count > 0}
    if not keep:
        raise ValueError(f"{what}: nobody is counted; expected a count above 0 for at least one")
    return tuple(keep), np.array(list(keep.values()))


def _margin(name: str, margin: Any, people: int, employed: float) -> Margin:
    if not isinstance(margin, Sequence) or len(margin) != 2:
        raise ValueError(
            f"margin {name!r}: expected each respondent's category and how many of everyone employed belong to each, "
            f"got {told(margin)}"
        )
    members, totals = margin
    categories, counts = _counted(totals, f"margin {name!r}")
    found = list(members)
    same_length(people, len(found), "values", f"margin {name!r}")
    place = codes(found, categories, f"margin {name!r}")
    if abs(counts.sum() - employed) > 1e-6 * employed:
        raise ValueError(
            f"margin {name!r} counts {counts.sum():g} people and head_counts {employed:g}; "
            "expected the same people: scale the margin to the head counts"
        )
    if absent := [
        one for one, count in zip(categories, np.bincount(place, minlength=len(counts)), strict=True) if not count
    ]:
        raise ValueError(
            f"margin {name!r}: category {absent[0]!r} has employees but no respondent, so no weight can meet it; "
            "merge it with another category"
        )
    return Margin(name, categories, counts, place)
