"""Costs in kr by date: mileage rates by vehicle.

Source: `data/rates_sweden.csv` (Swedish mileage allowance by period and vehicle, with its sources and doubts).
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from io import StringIO
from math import floor

from app.emissions.vocabulary import Mode


@dataclass(frozen=True, slots=True)
class Rate:
    """What a kilometre in a vehicle costs in a period, in öre per vehicle-km; `valid_to` is included, None is open."""

    vehicle: str
    valid_from: date
    valid_to: date | None
    ore_per_km: int
    source: str


@cache
def rates() -> tuple[Rate, ...]:
    """Return all mileage rates, oldest first."""
    text = (files("app.emissions") / "data" / "rates_sweden.csv").read_text(encoding="utf-8")
    return tuple(
        Rate(
            vehicle=row["vehicle"],
            valid_from=date.fromisoformat(row["valid_from"]),
            valid_to=date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
            ore_per_km=int(row["ore_per_km"]),
            source=row["source"],
        )
        for row in csv.DictReader(StringIO(text))
    )


def mileage_ore(rate: Rate, metres: int, persons: int = 1) -> int:
    """Return what a distance costs each of those who share the vehicle, in öre; halves are rounded up (`docs/contracts.md`)."""
    return floor(metres * rate.ore_per_km / 1000 / persons + 0.5)


def rate_vehicle(mode: Mode | str, owner: str, fuel: str) -> str | None:
    """Return the vehicle kind whose mileage rate a leg has, None if it has none (pool, rental, taxi, public transport)."""
    if mode in ("moped", "motorcycle"):
        return mode
    if mode != "car":
        return None
    if owner in ("", "private"):
        return "own_car"
    if owner == "company":
        return {"electric": "company_car_electric", "diesel": "company_car_diesel"}.get(fuel, "company_car_other")
    return None


@cache
def _rates_of(vehicle: str) -> tuple[Rate, ...]:
    return tuple(rate for rate in rates() if rate.vehicle == vehicle)


@lru_cache(4096)
def rate_on(vehicle: str, day: date) -> Rate | None:
    """Return the rate in force on a date, None before the first known one."""
    for rate in _rates_of(vehicle):
        if rate.valid_from <= day and (rate.valid_to is None or day <= rate.valid_to):
            return rate
    return None
