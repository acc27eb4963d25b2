"""What a leg emits and costs: held to golden vectors that were computed with exact fractions, not with this code."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from app.emissions.calculation import LegInput, compute_leg, compute_trip
from app.emissions.choices import BEGINNING, FactorChoices, factor_choices
from app.emissions.costs import rate_on, rates
from app.emissions.sets import factor_set, set_keys
from app.emissions.vocabulary import LONGEST_KM, MODES, SPEEDS_KMH, category

GOLDEN = json.loads((Path(__file__).parent / "golden" / "emissions.json").read_text(encoding="utf-8"))
SWEDEN = factor_set("sweden")


def chosen() -> FactorChoices:
    """Return the choices that the golden vectors are computed with."""
    return factor_choices(
        (dt.date.fromisoformat(choice["valid_from"]), choice["set"]["key"]) for choice in GOLDEN["choices"]
    )


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: case["name"])
def test_a_leg_equals_its_golden_vector(case: dict[str, Any]) -> None:
    day = dt.date.fromisoformat(case["date"])
    result = compute_leg(LegInput(**case["leg"]), day, chosen().on(day))
    assert {name: getattr(result, name) for name in case["expected"]} == case["expected"]


@pytest.mark.parametrize("case", GOLDEN["trips"], ids=lambda case: case["name"])
def test_a_trip_equals_its_golden_vector(case: dict[str, Any]) -> None:
    day = dt.date.fromisoformat(case["date"])
    result = compute_trip([LegInput(**leg) for leg in case["legs"]], day, chosen().on(day))
    assert {name: getattr(result, name) for name in case["expected"]} == case["expected"]


def test_the_golden_vectors_carry_the_factors_and_rates_that_are_shipped() -> None:
    assert {choice["set"]["key"] for choice in GOLDEN["choices"]} == set(set_keys()), "a set without golden vectors"
    for choice in GOLDEN["choices"]:
        shipped = factor_set(choice["set"]["key"])
        golden = {(factor["mode"], factor["fuel"], factor["cabin_class"]): factor for factor in choice["factors"]}
        assert {key: (factor.kg_per_km, factor.unit) for key, factor in shipped.factors.items()} == {
            key: (factor["kg_per_km"], factor["unit"]) for key, factor in golden.items()
        }
    assert [rate["ore_per_km"] for rate in GOLDEN["rates"]] == [rate.ore_per_km for rate in rates()]
    assert GOLDEN["speeds_kmh"] == SPEEDS_KMH


def test_every_mode_has_a_longest_believable_leg_and_a_colour() -> None:
    assert set(LONGEST_KM) == set(MODES)
    assert {category(mode, 1) for mode in MODES} == {"active", "public", "car", "air"}
    assert category("car", 2) == category("taxi", 3) == "shared"
    assert category("motorcycle", 2) == "car"


def test_no_choice_reaches_back_before_its_date() -> None:
    choices = factor_choices([(dt.date(2027, 1, 1), "desnz_2026"), (dt.date(2025, 1, 1), "desnz_2025")])
    days = [dt.date(1999, 1, 1), dt.date(2024, 12, 31), dt.date(2025, 1, 1), dt.date(2026, 12, 31), dt.date(2027, 1, 1)]
    assert [choices.on(day).key for day in days] == ["sweden", "sweden", "desnz_2025", "desnz_2025", "desnz_2026"]


def test_without_a_choice_the_default_set_holds_and_a_choice_from_the_beginning_replaces_it() -> None:
    assert [choice.factors.key for choice in factor_choices().choices] == ["sweden"]
    [only] = factor_choices([(BEGINNING, "sweden_market")]).choices
    assert only.factors.key == "sweden_market"


def test_every_vehicle_has_exactly_one_rate_on_any_day_since_2009() -> None:
    for vehicle in {rate.vehicle for rate in rates()}:
        for day in (dt.date(2009, 1, 1), dt.date(2022, 12, 31), dt.date(2023, 1, 1), dt.date(2030, 1, 1)):
            found = [
                one for one in rates() if one.vehicle == vehicle and one.valid_from <= day <= (one.valid_to or day)
            ]
            assert found == [rate_on(vehicle, day)]
