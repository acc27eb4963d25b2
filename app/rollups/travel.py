"""What one person travelled in a week, told apart as finely as anybody asks: by purpose, mode, fuel, owner and persons.

It is one JSON column of `member_week`, written with the row that is written anyway: rows of their own would cost twice as much to
write (`docs/design.md`). A week has a handful of entries, by keys such as ``commute/car/petrol/private/1``: purpose, mode, fuel,
vehicle owner, persons in the vehicle; empty where the mode has no fuel or owner, or none was said.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

FigureKey = tuple[str, str, str, bool]
"""Purpose, mode, vehicle owner, shared: what the weekly figures of departments are told apart by."""

TRAVELLED = ("trips", "legs", "metres", "milligrams", "unknown_metres", "ore", "active_seconds")
"""The sums of an entry, in this order. A trip is counted once, where its longest leg is."""
NOTHING = (0,) * len(TRAVELLED)
EMPTY = "{}"


class Travel(NamedTuple):
    """An entry. Units: metres, mg CO2e, öre, seconds; unknown emissions and costs add nothing."""

    purpose: str
    mode: str
    fuel: str
    vehicle_owner: str
    persons: int
    trips: int
    legs: int
    metres: int
    milligrams: int
    unknown_metres: int
    ore: int
    active_seconds: int


_entries = msgspec.json.Decoder(dict[str, list[int]])


@lru_cache(4096)
def travel_key(purpose: str, mode: str, fuel: str | None, vehicle_owner: str | None, persons: int) -> str:
    """Return the key of an entry. No word of the vocabulary has a slash."""
    return f"{purpose}/{mode}/{fuel or ''}/{vehicle_owner or ''}/{persons}"


def read_travel(stored: str) -> tuple[Travel, ...]:
    """Return the entries of a week from the column's text."""
    entries = []
    for key, sums in sums_of(stored).items():
        purpose, mode, fuel, owner, persons = key.split("/")
        entries.append(Travel(purpose, mode, fuel, owner, int(persons), *sums))
    return tuple(entries)


def sums_of(stored: str) -> dict[str, list[int]]:
    """Return the sums of a week's entries by key, from the column's text."""
    return _entries.decode(stored)


def with_added(stored: str, more: Mapping[str, list[int]]) -> str:
    """Return the column's text with sums added; an entry of which nothing is left goes."""
    entries = sums_of(stored)
    for key, added in more.items():
        before = entries.get(key)
        after = added if before is None else [old + new for old, new in zip(before, added, strict=True)]
        if any(after):
            entries[key] = after
        else:
            entries.pop(key, None)
    return msgspec.json.encode(entries).decode()


def figures_of(travel: Mapping[str, Sequence[int]]) -> Iterator[tuple[FigureKey, list[int]]]:
    """Yield what the entries add to the figures of a department, in the order of `app.rollups.projection.FIGURES`.

    The same key may come more than once: fuels and numbers of persons are not told apart there.
    """
    for key, (_trips, *sums) in travel.items():
        yield _figure_key(key), sums


@lru_cache(4096)
def _figure_key(key: str) -> FigureKey:
    purpose, mode, _fuel, owner, persons = key.split("/")
    return purpose, mode, owner, persons != "1"
