"""People's weeks made by hand, for what is computed of them without a database."""

import datetime as dt
from collections.abc import Sequence

from app.emissions.calculation import LegInput, compute_leg
from app.emissions.sets import factor_set
from app.measures.profiles import Population, make_population
from app.rollups.reading import PersonWeek
from app.rollups.travel import Travel

WEEK = dt.date(2026, 9, 14)
"""Five workdays."""
DAY = dt.date(2026, 9, 21)
FACTORS = factor_set("sweden")
OFFICE = 1


def travel(
    mode: str = "car", km: float = 20, trips: int = 10, purpose: str = "commute", fuel: str | None = None,
    owner: str | None = None, persons: int = 1,
) -> Travel:  # fmt: skip
    """Return what somebody travels in a week: so many trips of so many km."""
    car = mode == "car"
    fuel = "petrol" if fuel is None and car else fuel or ""
    owner = "private" if owner is None and car else owner or ""
    metres = round(km * 1000)
    leg = compute_leg(LegInput(mode, metres, fuel, owner, persons), DAY, FACTORS)
    return Travel(
        purpose, mode, fuel, owner, persons, trips, trips, trips * metres, trips * (leg.milligrams or 0), 0,
        trips * (leg.ore or 0), trips * leg.active_seconds,
    )  # fmt: skip


def population(*people: Sequence[Travel], employed: int | None = None, week: dt.date = WEEK) -> Population:
    """Return people, each with what they travelled in one week, who stand for so many employed."""
    rows = [PersonWeek(number, week, OFFICE, 0, tuple(one)) for number, one in enumerate(people, 1)]
    weights = {(week, OFFICE): 1 / len(people)} if people else {}
    return make_population(rows, weights, employed or len(people), "SE")


def many(number: int, *legs: Travel) -> list[Sequence[Travel]]:
    """Return so many people who travel alike."""
    return [legs] * number
