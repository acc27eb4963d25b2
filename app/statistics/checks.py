"""What every function here refuses, in one voice: what was given, what was expected, what to do."""

import math
from collections.abc import Hashable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Codes = NDArray[np.intp]
Flags = NDArray[np.bool_]
_NUMBERS = (int, float, np.integer, np.floating)


def numbers(values: Any, what: str, *, negative: bool = True) -> Array:
    """Return values as an array of floats.

    Parameters:
        values: a number, a sequence or an array.
        what: their name in an error.
        negative: whether negative values are allowed.

    Raises:
        ValueError: if one is not a finite number, or negative though that is not allowed.
    """
    try:
        found = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{what}: expected numbers in rows of one length, got {told(values)}; convert them") from error
    if not np.isfinite(found).all():
        place = tuple(int(one) for one in np.argwhere(~np.isfinite(found))[0])
        raise ValueError(f"{what}: expected finite numbers, got {found[place]}{_at(place)}; leave that person out")
    if not negative and (found < 0).any():
        place = tuple(int(one) for one in np.argwhere(found < 0)[0])
        raise ValueError(f"{what}: expected no negative number, got {found[place]:g}{_at(place)}; correct the source")
    return found


def codes(labels: Iterable[Any], known: Iterable[Any], what: str) -> Codes:
    """Return for each label its place among the known ones.

    Raises:
        ValueError: if a label is not known.
    """
    places = {label: place for place, label in enumerate(known)}
    found = [_plain(label) for label in labels]
    for label in found:
        if not isinstance(label, Hashable) or label not in places:
            raise ValueError(
                f"{what}: {label!r} is unknown, expected one of {told(list(places))}; add it or correct it"
            )
    return np.array([places[label] for label in found], dtype=np.intp)


def whole_number(value: Any, what: str, least: int) -> int:
    """Return a whole number.

    Raises:
        ValueError: if it is not one, or below the least.
    """
    number = isinstance(value, _NUMBERS) and not isinstance(value, bool) and math.isfinite(value)
    if not number or int(value) != value or value < least:
        raise ValueError(f"{what}: expected a whole number of at least {least}, got {value!r}")
    return int(value)


def same_length(first: int, second: int, what: str, other: str) -> None:
    """Refuse two lists that should speak of the same people but differ in length.

    Raises:
        ValueError: if the lengths differ.
    """
    if first != second:
        raise ValueError(f"{what} has {first} entries and {other} has {second}; expected one of each per person")


def confident(confidence: Any) -> float:
    """Return the confidence of an interval.

    Raises:
        ValueError: if it is not between 0 and 1.
    """
    if not isinstance(confidence, _NUMBERS) or not 0 < confidence < 1:
        raise ValueError(f"confidence: expected a share between 0 and 1, such as 0.95, got {confidence!r}")
    return float(confidence)


def _plain(label: Any) -> Any:
    return label.item() if isinstance(label, np.generic) else label


def _at(place: tuple[int, ...]) -> str:
    return f" at {list(place)}" if place else ""


def told(value: Any) -> str:
    """Return a value as an error shows it, 100 characters at most."""
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:97]}..."
