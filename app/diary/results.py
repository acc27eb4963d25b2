"""What a trip keeps beside its fields: what it was computed with, and what before, if its organisation had it recomputed."""

import datetime as dt

from msgspec import UNSET, Struct, UnsetType

from app.emissions.calculation import LegResult, TripResult


class Earlier(Struct, frozen=True):
    """The result that a recomputation replaced, for its owner to read; all of them are in the table `earlier_result`."""

    replaced_at: dt.datetime
    milligrams: int | None
    ore: int | None
    legs: tuple[LegResult, ...]


class StoredResult(TripResult, frozen=True):
    """A result as it is stored and pulled. `earlier` is of the same legs: who edits them leaves it behind."""

    earlier: Earlier | UnsetType = UNSET


def replaced(before: TripResult, after: TripResult, now: dt.datetime) -> StoredResult:
    """Return a new result that remembers the one before."""
    earlier = Earlier(now, before.milligrams, before.ore, before.legs)
    return StoredResult(
        after.metres, after.milligrams, after.ore, after.active_seconds, after.saved_milligrams, after.legs, earlier
    )
