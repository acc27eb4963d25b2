"""What a fleet's register and driving logs say: which cars stand idle, could be electric, and could replace private ones.

Pure functions on arrays: no database, no web. Distances are metres, emissions g CO2e per km or mg, money öre; days are dates.
A car's log is two sequences of the same length: the days on which it was driven, each once, and how far.

>>> monday, tuesday = dt.date(2026, 3, 2), dt.date(2026, 3, 3)
>>> least_cars([[monday, tuesday], [monday], []])
2
>>> electric_days([monday, tuesday], [180_000, 320_000], range_metres=400_000, winter_margin=0.3).share
0.5
"""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log
from statistics import median
from typing import Final

from app.calendar import SWEDEN, is_workday

WINTER_MONTHS: Final = frozenset({11, 12, 1, 2, 3})
"""Months in which an electric car gets less far by the winter margin."""
GRAMS_PER_LITRE: Final[Mapping[str, float]] = {"petrol": 69.3 * 44.3 * 0.745, "diesel": 74.1 * 43.0 * 0.835}
"""g CO2 of a litre burnt: g/MJ × MJ/kg × kg/l. Source: IPCC 2006 Guidelines, volume 2, tables 1.2 (44.3 and 43.0 TJ/Gg) and 3.2.1
(69,300 and 74,100 kg/TJ); densities from the middle of EN 228 and EN 590."""


# --- what stands idle --------------------------------------------------------------------------------------------------


def workdays_between(since: dt.date, until: dt.date, country: str = SWEDEN) -> list[dt.date]:
    """Return the workdays from `since` to `until`, both included.

    Parameters:
        country: whose public holidays are free.
    """
    days = (since + dt.timedelta(days=one) for one in range((until - since).days + 1))
    return [day for day in days if is_workday(day, country)]


def days_used(days: Sequence[dt.date], workdays: Collection[dt.date]) -> int:
    """Return on how many of the workdays a car was driven; what it did on other days does not count."""
    return len(set(days) & set(workdays))


def share_used(days: Sequence[dt.date], workdays: Collection[dt.date]) -> float | None:
    """Return days used ÷ workdays, 0–1; None where there was no workday."""
    return days_used(days, workdays) / len(set(workdays)) if workdays else None


def cars_by_day(logs: Sequence[Sequence[dt.date]]) -> dict[dt.date, int]:
    """Return how many cars were driven on each day on which any was, in the order of the days.

    Parameters:
        logs: the days of each car.
    """
    counted = Counter(day for days in logs for day in set(days))
    return dict(sorted(counted.items()))


def least_cars(logs: Sequence[Sequence[dt.date]]) -> int:
    """Return the least number of cars that would have served every day as it was: as many as were driven on the busiest.

    Logs tell days, not hours: two cars of which one drove in the morning and one in the afternoon count as two, so the answer is
    never too low.
    """
    return max(cars_by_day(logs).values(), default=0)


def spare_cars(logs: Sequence[Sequence[dt.date]], reserve: int = 0) -> int:
    """Return how many cars could go, never below 0.

    Parameters:
        reserve: cars to keep above those of the busiest day.
    """
    return max(0, len(logs) - least_cars(logs) - reserve)


def idle_car_days(logs: Sequence[Sequence[dt.date]], workdays: Collection[dt.date], available: Sequence[int]) -> int:
    """Return on how many workdays cars stood still, summed over the cars.

    Parameters:
        logs: the days of each car.
        available: of each car, how many of the workdays it was there.
    """
    return sum(max(0, there - days_used(days, workdays)) for days, there in zip(logs, available, strict=True))


# --- what could be electric --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Electric:
    """How a car's days would have gone with an electric one, charged once a day.

    `beyond` are the days on which it would not have got so far, with their metres, the longest first.
    """

    days: int
    beyond: list[tuple[dt.date, int]]

    @property
    def share(self) -> float | None:
        """Share of the days that one charge is enough for, 0–1; None without days."""
        return 1 - len(self.beyond) / self.days if self.days else None


def usable_range(day: dt.date, range_metres: int, winter_margin: float) -> float:
    """Return how far an electric car gets on a day: less in winter by the margin.

    Parameters:
        range_metres: how far it gets in summer, on one charge.
        winter_margin: what winter takes of it, 0–1.
    """
    return range_metres * (1 - winter_margin) if day.month in WINTER_MONTHS else float(range_metres)


def electric_days(days: Sequence[dt.date], metres: Sequence[int], range_metres: int, winter_margin: float) -> Electric:
    """Return on which days an electric car would not have been enough.

    Parameters:
        days: when it was driven.
        metres: how far on each of them.
        range_metres: see `usable_range`.
        winter_margin: see `usable_range`.
    """
    beyond = [
        (day, far) for day, far in zip(days, metres, strict=True)
        if far > usable_range(day, range_metres, winter_margin)
    ]  # fmt: skip
    return Electric(len(days), sorted(beyond, key=lambda one: (-one[1], one[0])))


# --- what could be replaced --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Replaced:
    """Private-car mileage in service that idle cars could take over: metres, and what that saves in mg CO2e and öre.

    What is saved is below 0 where the idle cars emit or cost more by the kilometre. None is not known.
    """

    metres: int
    capacity: int
    milligrams: float | None
    ore: float | None


def typical_day(metres: Sequence[int]) -> int:
    """Return the median of the days' distances in metres, 0 without any: a few long journeys say little of an ordinary day."""
    return round(median(metres)) if metres else 0


def replaceable(
    idle_days: int, day_metres: int, private_metres: int, *, private_grams: float | None = None, car_grams: float | None = None,
    private_ore: float | None = None, car_ore: float | None = None,
) -> Replaced:  # fmt: skip
    """Return how much private-car mileage idle cars could take over: as far as they would get, at most all there is.

    metres = min(idle days · metres of a typical day, private metres); saved = metres · (private − car) per km.

    Parameters:
        idle_days: car-days without a trip, see `idle_car_days`.
        day_metres: how far such a car goes on a day, see `typical_day`.
        private_metres: driven in service with employees' own cars, in the same period.
        private_grams: g CO2e per km of these.
        car_grams: g CO2e per km of the cars that stand idle.
        private_ore: what the organisation pays per km of private car, in öre.
        car_ore: what a km more costs with its own cars, in öre; their fixed cost is paid anyway.
    """
    capacity = idle_days * day_metres
    metres = min(capacity, private_metres)
    return Replaced(
        metres, capacity,
        None if private_grams is None or car_grams is None else metres * (private_grams - car_grams),
        None if private_ore is None or car_ore is None else metres / 1000 * (private_ore - car_ore),
    )  # fmt: skip


# --- per kilometre and per employee ------------------------------------------------------------------------------------


def ore_per_km(metres: int, ore_a_year: float | None, ore_a_km: float | None, years: float) -> float | None:
    """Return what a kilometre costs in öre: fixed cost of the period and running cost, over the distance.

    Parameters:
        metres: driven in the period.
        ore_a_year: fixed cost, None where it is not known.
        ore_a_km: running cost, None where it is not known.
        years: length of the period.

    Returns:
        None without a distance, or where neither cost is known.
    """
    if metres <= 0 or (ore_a_year is None and ore_a_km is None):
        return None
    return (ore_a_year or 0) * years / (metres / 1000) + (ore_a_km or 0)


def metres_of_fuel(
    amount: int, per_100_km: float | None, fuel: str = "", grams_per_km: float | None = None
) -> float | None:
    """Return how far a car got on what it was filled or charged with, in metres; None where its consumption is not known.

    km = litres ÷ (litres per 100 km) · 100. Without a consumption, that of petrol and diesel cars follows from their g CO2 per km
    and the carbon of a litre (`GRAMS_PER_LITRE`).

    Parameters:
        amount: millilitres, or watt-hours.
        per_100_km: litres or kWh per 100 km.
        fuel: of the vocabulary.
        grams_per_km: g CO2 per km from the exhaust, as the register of vehicles says it.
    """
    if not per_100_km and fuel in GRAMS_PER_LITRE and grams_per_km:
        per_100_km = grams_per_km * 100 / GRAMS_PER_LITRE[fuel]
    return amount / per_100_km * 100 if per_100_km else None


@dataclass(frozen=True, slots=True)
class FleetPeriod:
    """A fleet over a period: metres driven, mg CO2e emitted, and how many were employed."""

    metres: float
    milligrams: float
    employees: int


@dataclass(frozen=True, slots=True)
class Efficiency:
    """How a fleet's emissions per employee changed, and what of it is whose doing.

    `change` is the relative change per employee. `at_unchanged_distance` is what it would have been had everybody driven as far as
    before: the source's fourth figure. `of_distance` and `of_efficiency` are mg per employee and sum to the change exactly.
    """

    change: float
    at_unchanged_distance: float
    of_distance: float
    of_efficiency: float


def efficiency(before: FleetPeriod, after: FleetPeriod) -> Efficiency | None:
    """Separate what more efficient cars did from what shorter distances did.

    With k metres per employee and e mg per metre, c = k · e: at unchanged distance e₁ ÷ e₀ − 1; of distance
    L(c₁, c₀) · ln(k₁ ÷ k₀), of efficiency L(c₁, c₀) · ln(e₁ ÷ e₀), with L(a, b) = (a − b) ÷ ln(a ÷ b) and L(a, a) = a.
    Source: additive LMDI-I, Ang, Energy Policy 33 (2005), 867.

    Returns:
        None where one of the periods has no distance, no emissions or no employees.
    """
    if min(before.metres, before.milligrams, before.employees, after.metres, after.milligrams, after.employees) <= 0:
        return None
    was, now = before.milligrams / before.employees, after.milligrams / after.employees
    far_was, far_now = before.metres / before.employees, after.metres / after.employees
    per_metre = (after.milligrams / after.metres) / (before.milligrams / before.metres)
    mean = was if now == was else (now - was) / log(now / was)
    return Efficiency(now / was - 1, per_metre - 1, mean * log(far_now / far_was), mean * log(per_metre))
