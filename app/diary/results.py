"""What a trip keeps beside its fields: what it was computed with, and what before, if its organisation had it recomputed."""

import datetime as dt

from msgspec import UNSET, Struct, UnsetType

from app.emissions.calculation import LegResult, TripResult


class Earlier(Struct, frozen=True):
    """The result that a recomputation replaced, with its legs."""

    replaced_at: dt.datetime
    milligrams: int | None
    ore: int | None
    legs: tuple[LegResult, ...]


class StoredResult(TripResult, frozen=True, gc=False):
    """What a trip was computed with. `earlier` is there after a recomputation, until date, modes, distances or costs change."""

    earlier: Earlier | UnsetType = UNSET


def replaced(before: TripResult, after: TripResult, now: dt.datetime) -> StoredResult:
    """Return a new result that remembers the one before."""
    earlier = Earlier(now, before.milligrams, before.ore, before.legs)
    return StoredResult(
        after.metres, after.milligrams, after.ore, after.active_seconds, after.saved_milligrams, after.legs, earlier
    )
