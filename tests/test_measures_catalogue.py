"""The catalogue of measures: complete, in two languages, honest about its sources, and refused by name where it is not."""

import tomllib
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import msgspec
import pytest

from app.measures.catalogue import (
    FIELDS,
    GRADES,
    CatalogueError,
    catalogue,
    measure_name,
    read_catalogue,
    read_measure,
)
from app.measures.merging import Change, applied, difference, merged
from app.measures.prices import cost_kind, prices
from tests.support.profiles import DAY

NAMED_BY_CERO = {
    "travel_guidelines", "fleet_order", "mileage_allowance", "eco_cars", "e_bike", "bicycle_pool", "public_transport_card",
    "train_tickets", "digital_meetings", "campaign", "charging_posts", "vehicle_manager", "parking_fee", "telework",
    "renewable_fleet", "renewable_fuel", "eco_driving", "car_pool", "train_instead_of_flight", "digital_instead_of_flights",
    "walk_or_cycle", "ride_sharing", "public_transport_in_service",
}  # fmt: skip


def raw(key: str = "telework") -> dict[str, Any]:
    return next(msgspec.to_builtins(one) for one in catalogue() if one.key == key)


def test_everything_that_cero_names_is_there() -> None:
    assert {one.key for one in catalogue()} >= NAMED_BY_CERO
    assert {one.field for one in catalogue()} == set(FIELDS)
    assert {one.evidence.grade for one in catalogue()} == set(GRADES)


def test_every_text_is_there_in_both_languages_and_no_other_than_its_own() -> None:
    for one in catalogue():
        for text in (one.name, one.says, one.module, one.evidence.says):
            assert text.sv != text.en, one.key
            assert " %" not in text.en, f"{one.key}: English writes 20%"
    assert measure_name("telework", "sv") == "Fler dagar hemifrån"
    assert measure_name("telework", "en") == "More days at home"
    assert measure_name("own_ours", "sv") == "own_ours"


def test_what_is_not_assumed_has_a_source_and_what_has_none_says_that_it_is_assumed() -> None:
    for one in catalogue():
        if one.evidence.source:
            assert one.evidence.grade != "assumption", one.key
        else:
            assert "ntagande" in one.evidence.says.sv, one.key
            assert "ssum" in one.evidence.says.en, one.key


def test_no_measure_for_the_way_to_work_is_for_who_does_not_drive() -> None:
    for one in catalogue():
        if one.field == "commute":
            assert set(one.eligible.modes) <= {"car", "moped", "motorcycle"}, one.key
            assert one.eligible.usual, one.key


WRONG: dict[str, Callable[[dict[str, Any]], Any]] = {
    "unknown field `colour`": lambda one: one.update(colour="green"),
    "unknown field `shift`": lambda one: one["effect"].update(shift=1),
    "Invalid enum value 'rocket'": lambda one: one["eligible"].update(modes=["rocket"]),
    "missing required field `acceptance`": lambda one: one.pop("acceptance"),
    "`float` <= 1.0": lambda one: one["effect"].update(share=1.2),
    "`float` > 0": lambda one: one["acceptance"].update(weight=0),
    "expected one of `to`, `avoided` and `reduction`, found 2": lambda one: one["effect"].update(reduction=0.1),
    "expected one of `to`, `avoided` and `reduction`, found 0": lambda one: one["effect"].update(avoided=False),
    "most_km 1 must be more than least_km 5": lambda one: one["eligible"].update(least_km=5.0, most_km=1.0),
    "does not go with trips of purpose": lambda one: one.update(field="business"),
    "needs a source": lambda one: one["evidence"].update(source=""),
    "a text is missing": lambda one: one["name"].update(en=" "),
    "expected {number} or {share}": lambda one: one["module"].update(sv="{people} bilister"),
    "is told of people, not of trips": lambda one: one["effect"].update(order="longest", unit="trips"),
    "`float` >= 0.0": lambda one: one["cost"].update(fixed_once_kr=-1),
}


@pytest.mark.parametrize("reason", WRONG)
def test_a_measure_that_is_not_all_it_should_be_is_refused_by_name(reason: str) -> None:
    one = raw()
    WRONG[reason](one)
    with pytest.raises(CatalogueError) as refused:
        read_measure(one, "commute.toml")
    assert "commute.toml: measure 'telework': " in str(refused.value)
    assert reason in str(refused.value)


def test_a_file_that_is_no_catalogue_is_refused() -> None:
    with pytest.raises(CatalogueError, match=r"fleet\.toml: Expected"):
        read_catalogue("[[measure", "fleet.toml")
    with pytest.raises(CatalogueError, match=r"expected \[\[measure\]\] and nothing else, found: measures"):
        read_catalogue("[[measures]]\nkey = 'a'", "fleet.toml")


def test_prices_say_whose_trip_costs_what() -> None:
    table = prices()
    assert table.ore_per_metre("car", "private", "petrol", DAY) == 0.25, "25 kr a mil is the mileage allowance"
    assert table.ore_per_metre("car", "pool", "petrol", DAY) == pytest.approx(0.35)
    assert table.ore_per_metre("walk", "", "", DAY) == 0
    assert [cost_kind(*one) for one in (("car", "private"), ("car", "pool"), ("train", ""), ("e_bike", ""))] == [
        "mileage", "vehicles", "tickets", None,
    ]  # fmt: skip
    text = (files("app.measures") / "data" / "prices.toml").read_text(encoding="utf-8")
    assert {"car", "other", "fuel"} == set(tomllib.loads(text))


# --- an organisation's own copy --------------------------------------------------------------------------------------


def test_a_copy_holds_only_what_differs_and_follows_the_catalogue_in_everything_else() -> None:
    for before in catalogue():
        after = applied(before, {"cost": {"yearly_kr": 123.0}, "name": {"sv": "Vår", "en": "Ours"}})
        differs = difference(before, after)
        assert differs == {"cost": {"yearly_kr": 123.0}, "name": {"sv": "Vår", "en": "Ours"}}
        assert applied(before, differs) == after
        assert difference(after, after) == {}


def test_a_change_back_to_no_limit_is_a_change() -> None:
    before = next(one for one in catalogue() if one.eligible.most_km is not None)
    after = applied(before, {"eligible": {"most_km": None}})
    assert after.eligible.most_km is None
    assert applied(before, difference(before, after)) == after


def test_an_organisations_measures_are_the_catalogues_with_its_own_after_them() -> None:
    own = raw() | {"key": "own_sauna"}
    changes = [
        Change("own_sauna", own),
        Change("telework", {"effect": {"share": 0.4}}),
        Change("e_bike", {}, ended=True),
        Change("gone_from_the_catalogue", {"name": {"sv": "x"}}),
    ]
    found = {one.measure.key: one for one in merged(catalogue(), changes)}
    assert list(found) == [*(one.key for one in catalogue()), "own_sauna"]
    assert (found["telework"].measure.effect.share, found["telework"].changed) == (0.4, True)
    assert (found["e_bike"].ended, found["e_bike"].changed) == (True, False)
    assert (found["own_sauna"].own, found["own_sauna"].changed) == (True, False)


def test_a_change_that_spoils_a_measure_or_renames_it_is_refused_by_name() -> None:
    with pytest.raises(CatalogueError, match=r"measure 'telework': .*share"):
        merged(catalogue(), [Change("telework", {"effect": {"share": 7.0}})])
    with pytest.raises(CatalogueError, match="names another key"):
        merged(catalogue(), [Change("telework", {"key": "e_bike"})])
