"""Writes the golden vectors of the alternative factor sets: `python -m tests.golden.extend`.

The expected values come from the source files' decimals by exact fractions, and from the factor that a person picked by hand for
each case; nothing of `app.emissions` computes them. Cases of the set `sweden` were made alike and are kept as they are.
"""

import csv
import datetime as dt
import json
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import msgspec

from app.emissions.choices import factor_choices
from app.emissions.wire import emission_data

HERE = Path(__file__).parent
DATA = HERE.parent.parent / "app" / "emissions" / "data"
NON_UK = "desnz.flight.international_non_uk"
OWN_CAR_ORE_PER_KM = 250
CHOICES = (
    ("2009-01-01", "sweden"), ("2027-01-01", "desnz_2025"), ("2028-01-01", "desnz_2026"), ("2029-01-01", "sweden_market"),
)  # fmt: skip
PETROL = {"desnz_2026": "desnz.car.average.petrol", "sweden_market": "se.car.medium.petrol"}

Rows = dict[tuple[str, str], dict[str, str]]

# (name, date, leg, key of the factor in its source file or None for a gap)
CASES: list[tuple[str, str, dict[str, Any], str | None]] = [
    ("the last day of a set", "2026-12-31", {"mode": "bus", "metres": 12345}, "se.bus.city_hvo"),
    ("the first day of the next set", "2027-01-01", {"mode": "bus", "metres": 12345}, "desnz.bus.average_local_bus"),
    ("the first day of a new edition", "2028-01-01", {"mode": "bus", "metres": 12345}, "desnz.bus.average_local_bus"),
    ("DESNZ 2025: a coach", "2027-05-03", {"mode": "coach", "metres": 101}, "desnz.bus.coach"),
    ("DESNZ 2026: a coach", "2028-05-03", {"mode": "coach", "metres": 101}, "desnz.bus.coach"),
    ("DESNZ: petrol", "2028-05-03", {"mode": "car", "metres": 30_001, "fuel": "petrol"}, "desnz.car.average.petrol"),
    (
        "DESNZ: diesel, three persons",
        "2028-05-03",
        {"mode": "car", "metres": 30_001, "fuel": "diesel", "persons": 3},
        "desnz.car.average.diesel",
    ),
    ("DESNZ: hybrid", "2027-05-03", {"mode": "car", "metres": 777, "fuel": "hybrid"}, "desnz.car.average.hybrid"),
    (
        "DESNZ: plug-in hybrid",
        "2028-05-03",
        {"mode": "car", "metres": 777, "fuel": "plugin_hybrid"},
        "desnz.car.average.plugin_hybrid",
    ),
    ("DESNZ: a car of unknown fuel", "2028-05-03", {"mode": "car", "metres": 9_999}, "desnz.car.average.unknown"),
    (
        "DESNZ: an electric car is a gap, not the petrol car",
        "2028-05-03",
        {"mode": "car", "metres": 9_999, "fuel": "electric"},
        None,
    ),
    ("DESNZ: a car on E85 is a gap", "2028-05-03", {"mode": "car", "metres": 9_999, "fuel": "e85"}, None),
    ("DESNZ: a train in Sweden is a gap", "2028-05-03", {"mode": "train", "metres": 455_000}, None),
    (
        "DESNZ: a taxi that two share",
        "2028-05-03",
        {"mode": "taxi", "metres": 7_001, "persons": 2},
        "desnz.taxi.regular_taxi.vkm",
    ),
    (
        "DESNZ: a taxi on diesel is the regular taxi",
        "2027-05-03",
        {"mode": "taxi", "metres": 7_001, "fuel": "diesel"},
        "desnz.taxi.regular_taxi.vkm",
    ),
    (
        "DESNZ: a motorcycle",
        "2028-05-03",
        {"mode": "motorcycle", "metres": 18_765, "ore": 0},
        "desnz.motorbike.average",
    ),
    ("DESNZ: a ferry", "2028-05-03", {"mode": "ferry", "metres": 158_111}, "desnz.ferry.average"),
    (
        "DESNZ: a flight, class not told",
        "2028-05-03",
        {"mode": "flight", "metres": 394_317},
        f"{NON_UK}.average.with_rf",
    ),
    (
        "DESNZ: a flight in economy",
        "2028-05-03",
        {"mode": "flight", "metres": 394_317, "cabin_class": "economy"},
        f"{NON_UK}.economy.with_rf",
    ),
    (
        "DESNZ: a flight in premium economy",
        "2028-05-03",
        {"mode": "flight", "metres": 6_318_421, "cabin_class": "premium_economy"},
        f"{NON_UK}.premium_economy.with_rf",
    ),
    (
        "DESNZ: a flight in business class",
        "2027-05-03",
        {"mode": "flight", "metres": 6_318_421, "cabin_class": "business"},
        f"{NON_UK}.business.with_rf",
    ),
    (
        "DESNZ: a flight in first class",
        "2028-05-03",
        {"mode": "flight", "metres": 6_318_421, "cabin_class": "first"},
        f"{NON_UK}.first.with_rf",
    ),
    (
        "null is not known: g/km by the set, öre by the rate",
        "2028-05-03",
        {"mode": "car", "metres": 30_001, "fuel": "diesel", "own_grams_per_km": None, "ore": None},
        "desnz.car.average.diesel",
    ),
    (
        "null is not known: a ticket of unknown price",
        "2028-05-03",
        {"mode": "coach", "metres": 101, "own_grams_per_km": None, "ore": None},
        "desnz.bus.coach",
    ),
    (
        "market-based: a train is little, and never nothing",
        "2029-05-03",
        {"mode": "train", "metres": 455_000},
        "se.rail.sj_average_market_based",
    ),
    ("market-based: the metro", "2029-05-03", {"mode": "metro", "metres": 100_100}, "se.metro.market_based"),
    (
        "market-based: a commuter train",
        "2029-05-03",
        {"mode": "commuter_train", "metres": 41_000},
        "se.rail.commuter_market_based",
    ),
    (
        "Sweden: a flight in premium economy",
        "2026-11-23",
        {"mode": "flight", "metres": 6_300_001, "cabin_class": "premium_economy"},
        "se.flight.premium_economy.with_rf",
    ),
    (
        "Sweden: a flight in business class",
        "2026-11-23",
        {"mode": "flight", "metres": 6_300_001, "cabin_class": "business"},
        "se.flight.business.with_rf",
    ),
    (
        "Sweden: a flight in first class",
        "2026-11-23",
        {"mode": "flight", "metres": 6_300_001, "cabin_class": "first"},
        "se.flight.first.with_rf",
    ),
    (
        "market-based: a flight in business class is that of the other Swedish set",
        "2029-05-03",
        {"mode": "flight", "metres": 394_317, "cabin_class": "business"},
        "se.flight.business.with_rf",
    ),
    (
        "market-based: a flight stays what it is",
        "2029-05-03",
        {"mode": "flight", "metres": 394_317},
        "se.flight.economy.with_rf",
    ),
]


# (name, date, the cases that are its legs)
TRIPS: list[tuple[str, str, list[str]]] = [
    (
        "DESNZ: a saving is against the car of the same set",
        "2028-05-03",
        ["the first day of a new edition", "DESNZ 2026: a coach"],
    ),
    (
        "DESNZ: a gap keeps the rest of the trip",
        "2028-05-03",
        ["DESNZ: a train in Sweden is a gap", "DESNZ 2026: a coach"],
    ),
    (
        "market-based: train and metro",
        "2029-05-03",
        ["market-based: a train is little, and never nothing", "market-based: the metro"],
    ),
]


def source_rows() -> Rows:
    """Return the rows of the source files by key and edition."""
    files = (DATA / name for name in ("sweden.csv", "desnz.csv"))
    return {(row["key"], row["edition"]): row for file in files for row in csv.DictReader(file.open(encoding="utf-8"))}


def half_up(value: Fraction) -> int:
    """Round to a whole number, halves upwards."""
    return floor(value + Fraction(1, 2))


def chosen_on(day: str) -> str:
    """Return the set that holds on a date."""
    return [key for valid_from, key in CHOICES if valid_from <= day][-1]


def milligrams(day: str, key: str, metres: int, persons: int, rows: Rows) -> tuple[str, int]:
    """Return the edition used, and mg CO2e by exact fractions."""
    editions = [edition for of, edition in rows if of == key]
    wanted = chosen_on(day).removeprefix("desnz_")
    edition = wanted if wanted in editions else editions[0]
    row = rows[key, edition]
    kg = Fraction(row["kg_co2e"]) + Fraction(row["kg_co2e_wtt"] or "0")
    return edition, half_up(metres * kg * 1000 / (persons if row["unit"] == "vkm" else 1))


def case_of(name: str, day: str, leg: dict[str, Any], key: str | None, rows: Rows) -> dict[str, Any]:
    """Return a vector of one leg. None of these modes is exercise, and only own cars have a mileage rate."""
    edition, amount, persons = "", None, leg.get("persons", 1)
    if key is not None:
        edition, amount = milligrams(day, key, leg["metres"], persons, rows)
    ore = (
        half_up(Fraction(leg["metres"] * OWN_CAR_ORE_PER_KM, 1000 * persons))
        if leg["mode"] == "car"
        else leg.get("ore")
    )
    expected = {
        "factor_key": key or "gap", "edition": edition, "boundary": "WTW", "milligrams": amount, "ore": ore, "active_seconds": 0,
    }  # fmt: skip
    return {"name": name, "date": day, "leg": leg, "expected": expected}


def trip_of(name: str, day: str, legs: list[dict[str, Any]], rows: Rows) -> dict[str, Any]:
    """Return a vector of a trip."""
    metres = sum(leg["leg"]["metres"] for leg in legs)
    known = [leg["expected"]["milligrams"] for leg in legs if leg["expected"]["milligrams"] is not None]
    _, by_car = milligrams(day, PETROL[chosen_on(day)], metres, 1, rows)
    expected = {
        "metres": metres, "milligrams": sum(known), "ore": None, "active_seconds": 0,
        "saved_milligrams": max(0, by_car - sum(known)),
    }  # fmt: skip
    return {"name": name, "date": day, "legs": [leg["leg"] for leg in legs], "expected": expected}


def main() -> None:
    """Replace the vectors made here, and the factors and rates as they are shipped."""
    path = HERE / "emissions.json"
    golden = json.loads(path.read_text(encoding="utf-8"))
    rows = source_rows()
    made = {name: case_of(name, day, leg, key, rows) for name, day, leg, key in CASES}
    trips = {name: trip_of(name, day, [made[leg] for leg in legs], rows) for name, day, legs in TRIPS}
    chosen = factor_choices((dt.date.fromisoformat(day), key) for day, key in CHOICES)
    new = {
        **msgspec.to_builtins(emission_data(chosen)),
        "cases": [case for case in golden["cases"] if case["name"] not in made] + list(made.values()),
        "trips": [trip for trip in golden["trips"] if trip["name"] not in trips] + list(trips.values()),
    }
    path.write_text(json.dumps(new, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
