"""What a leg emits, costs and moves: pure functions, the twin of `pwa/src/emissions`, both held to the same golden vectors.

The order of the floating-point operations is part of the contract (`docs/contracts.md`): both sides must round alike.
"""

from collections.abc import Iterable
from datetime import date
from math import floor

from msgspec import Struct

from app.emissions.costs import mileage_ore, rate_on, rate_vehicle
from app.emissions.factors import FactorSet
from app.emissions.vocabulary import SPEEDS_KMH, Fuel, Mode

OWN_BOUNDARY = "own"
COMPARISON: tuple[Mode, Fuel] = ("car", "petrol")
"""What a trip is compared with: the same distance in such a car, driven alone."""


class LegInput(Struct, frozen=True, gc=False):
    """What a person says of a leg: distance in metres, persons sharing the vehicle, own g/km and own cost in öre if known."""

    mode: str
    metres: int
    fuel: str = ""
    vehicle_owner: str = ""
    persons: int = 1
    cabin_class: str = ""
    own_grams_per_km: float | None = None
    ore: int | None = None


class LegResult(Struct, frozen=True, gc=False):
    """What a leg emits (mg CO2e), costs (öre) and moves (s); None is unknown, never zero.

    `factor_key` is `own` for a person's own g/km, and `none` for a mode that the set does not know.
    """

    factor_key: str
    edition: str
    boundary: str
    milligrams: int | None
    ore: int | None
    active_seconds: int


class TripResult(Struct, frozen=True, gc=False):
    """The sums of a trip's legs; a sum is None only if every leg is unknown.

    Units: metres, mg CO2e, öre, seconds. `saved_milligrams` is against driving the same distance alone in the comparison car;
    the function of that name computes it.
    """

    metres: int
    milligrams: int | None
    ore: int | None
    active_seconds: int
    saved_milligrams: int
    legs: tuple[LegResult, ...]


def compute_leg(leg: LegInput, day: date, factors: FactorSet) -> LegResult:
    """Compute one leg: kg = distance × factor, shared by the persons where the factor is per vehicle-km."""
    key, edition, boundary, milligrams = "none", "", factors.boundary, None
    if leg.own_grams_per_km is not None:
        key, boundary = "own", OWN_BOUNDARY
        milligrams = _milligrams(leg.metres, leg.own_grams_per_km / 1000, leg.persons)
    elif factor := factors.find(leg.mode, leg.fuel, leg.cabin_class):
        key, edition, boundary = factor.factor_key, factor.edition, factor.boundary
        if factor.kg_per_km is not None:
            milligrams = _milligrams(leg.metres, factor.kg_per_km, leg.persons if factor.unit == "vkm" else 1)
    return LegResult(key, edition, boundary, milligrams, _ore(leg, day), active_seconds(leg.mode, leg.metres))


def compute_trip(legs: Iterable[LegInput], day: date, factors: FactorSet) -> TripResult:
    """Compute a trip from its legs."""
    metres, seconds, results = 0, 0, []
    milligrams: int | None = None
    ore: int | None = None
    for leg in legs:
        result = compute_leg(leg, day, factors)
        results.append(result)
        metres += leg.metres
        seconds += result.active_seconds
        if result.milligrams is not None:
            milligrams = (milligrams or 0) + result.milligrams
        if result.ore is not None:
            ore = (ore or 0) + result.ore
    return TripResult(
        metres=metres,
        milligrams=milligrams,
        ore=ore,
        active_seconds=seconds,
        saved_milligrams=saved_milligrams(metres, milligrams, factors),
        legs=tuple(results),
    )


def saved_milligrams(metres: int, milligrams: int | None, factors: FactorSet) -> int:
    """Return what a trip saved against driving the same distance alone in the comparison car; never below zero."""
    comparison = factors.find(*COMPARISON)
    if milligrams is None or comparison is None or comparison.kg_per_km is None:
        return 0
    return max(0, _milligrams(metres, comparison.kg_per_km, 1) - milligrams)


def active_seconds(mode: str, metres: int) -> int:
    """Return the seconds of active travel in a leg, by the convention speeds."""
    speed = SPEEDS_KMH.get(mode)
    return 0 if speed is None else floor(metres * 3.6 / speed + 0.5)


def _milligrams(metres: int, kg_per_km: float, persons: int) -> int:
    return floor(((metres * kg_per_km) * 1000) / persons + 0.5)


def _ore(leg: LegInput, day: date) -> int | None:
    if leg.ore is not None:
        return leg.ore
    vehicle = rate_vehicle(leg.mode, leg.vehicle_owner, leg.fuel)
    rate = rate_on(vehicle, day) if vehicle else None
    return None if rate is None else mileage_ore(rate, leg.metres, leg.persons)
