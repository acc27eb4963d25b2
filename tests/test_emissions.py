"""What a leg emits and costs: held to golden vectors that were computed with exact fractions, not with this code."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from app.emissions.calculation import LegInput, compute_leg, compute_trip
from app.emissions.costs import rate_on, rates
from app.emissions.factors import FactorError, factor_set
from app.emissions.vocabulary import LONGEST_KM, MODES, SPEEDS_KMH, category

GOLDEN = json.loads((Path(__file__).parent / "golden" / "emissions.json").read_text(encoding="utf-8"))
SWEDEN = factor_set("sweden")


@pytest.mark.parametrize("case", GOLDEN["cases"], ids=lambda case: case["name"])
def test_a_leg_equals_its_golden_vector(case: dict[str, Any]) -> None:
    result = compute_leg(LegInput(**case["leg"]), dt.date.fromisoformat(case["date"]), SWEDEN)
    assert {name: getattr(result, name) for name in case["expected"]} == case["expected"]


@pytest.mark.parametrize("case", GOLDEN["trips"], ids=lambda case: case["name"])
def test_a_trip_equals_its_golden_vector(case: dict[str, Any]) -> None:
    result = compute_trip([LegInput(**leg) for leg in case["legs"]], dt.date.fromisoformat(case["date"]), SWEDEN)
    assert {name: getattr(result, name) for name in case["expected"]} == case["expected"]


def test_the_golden_vectors_carry_the_factors_and_rates_that_are_shipped() -> None:
    shipped = {(factor.mode, factor.fuel, factor.cabin_class): factor for factor in SWEDEN.factors.values()}
    golden = {(factor["mode"], factor["fuel"], factor["cabin_class"]): factor for factor in GOLDEN["factors"]}
    assert {key: (factor.kg_per_km, factor.unit) for key, factor in shipped.items()} == {
        key: (factor["kg_per_km"], factor["unit"]) for key, factor in golden.items()
    }
    assert [rate["ore_per_km"] for rate in GOLDEN["rates"]] == [rate.ore_per_km for rate in rates()]
    assert GOLDEN["speeds_kmh"] == SPEEDS_KMH


def test_a_set_never_mixes_boundaries() -> None:
    assert {factor.boundary for factor in SWEDEN.factors.values()} == {SWEDEN.boundary}


def test_every_mode_has_a_factor_or_an_explained_gap() -> None:
    for mode in MODES:
        factor = SWEDEN.find(mode)
        assert factor is not None, mode
        assert factor.source or factor.factor_key in {"gap", "no_fuel"}, mode
        assert factor.kg_per_km is not None or factor.note, mode


def test_every_mode_has_a_longest_believable_leg_and_a_colour() -> None:
    assert set(LONGEST_KM) == set(MODES)
    assert {category(mode, 1) for mode in MODES} == {"active", "public", "car", "air"}
    assert category("car", 2) == category("taxi", 3) == "shared"
    assert category("motorcycle", 2) == "car"


def test_an_unknown_set_is_refused_with_the_known_ones() -> None:
    with pytest.raises(FactorError, match=r"mars.*sweden"):
        factor_set("mars")


def test_every_vehicle_has_exactly_one_rate_on_any_day_since_2009() -> None:
    for vehicle in {rate.vehicle for rate in rates()}:
        for day in (dt.date(2009, 1, 1), dt.date(2022, 12, 31), dt.date(2023, 1, 1), dt.date(2030, 1, 1)):
            found = [
                one for one in rates() if one.vehicle == vehicle and one.valid_from <= day <= (one.valid_to or day)
            ]
            assert found == [rate_on(vehicle, day)]
