"""What one person travelled in a week, told apart as finely as anybody asks: by purpose, mode, fuel, owner and persons.

It is one JSON column of `member_week`, written with the row that is written anyway: rows of their own would cost a push twice as
much (`docs/design.md`). A week has a handful of entries.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec import Struct

TravelKey = tuple[str, str, str, str, int]
"""Purpose, mode, fuel, vehicle owner, persons in the vehicle; empty where the mode has no fuel or owner, or none was said."""
FigureKey = tuple[str, str, str, bool]
"""Purpose, mode, vehicle owner, shared: what the weekly figures of departments are told apart by."""

TRAVELLED = ("trips", "legs", "metres", "milligrams", "unknown_metres", "ore", "active_seconds")
"""The sums of an entry, in this order. A trip is counted once, where its longest leg is."""
NOTHING = (0,) * len(TRAVELLED)


class Travel(Struct, frozen=True, array_like=True):
    """An entry as it is stored. Units: metres, mg CO2e, öre, seconds; unknown emissions and costs add nothing."""

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

    @property
    def key(self) -> TravelKey:
        """What the entry is told apart by."""
        return self.purpose, self.mode, self.fuel, self.vehicle_owner, self.persons

    @property
    def sums(self) -> tuple[int, ...]:
        """The sums in the order of `TRAVELLED`."""
        return (
            self.trips, self.legs, self.metres, self.milligrams, self.unknown_metres, self.ore, self.active_seconds,
        )  # fmt: skip


_entries = msgspec.json.Decoder(tuple[Travel, ...])
_lists = msgspec.json.Decoder(list[list[str | int]])


def read_travel(stored: str) -> tuple[Travel, ...]:
    """Return the entries of a week from the column's text."""
    return _entries.decode(stored)


def sums_of(stored: str) -> dict[TravelKey, list[int]]:
    """Return the same as sums by key."""
    return {tuple(row[:5]): row[5:] for row in _lists.decode(stored)}  # type: ignore[misc]


def with_added(stored: str, more: Mapping[TravelKey, list[int]]) -> str:
    """Return the column's text with sums added; an entry of which nothing is left goes."""
    sums = sums_of(stored)
    for key, added in more.items():
        before = sums.get(key)
        sums[key] = added if before is None else [old + new for old, new in zip(before, added, strict=True)]
    return msgspec.json.encode([(*key, *row) for key, row in sums.items() if any(row)]).decode()


def figures_of(travel: Mapping[TravelKey, Iterable[int]]) -> Iterator[tuple[FigureKey, list[int]]]:
    """Yield what the entries add to the figures of a department, in the order of `app.rollups.projection.FIGURES`.

    The same key may come more than once: fuels and numbers of persons are not told apart there.
    """
    for (purpose, mode, _fuel, owner, persons), (_trips, *sums) in travel.items():
        yield (purpose, mode, owner, persons >= 2), sums
