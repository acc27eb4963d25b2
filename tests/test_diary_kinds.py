"""What a diary keeps beside trips – vehicles, schedules, places of business trips – and what it refuses, on both databases."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from app.database import Database
from app.diary.judgement import RecordableDates, judge
from app.diary.schemas import AvoidedTripFields, ScheduleFields, TripFields, UsualFields, VehicleFields
from app.sync.records import Rejected
from app.sync.registry import registry
from tests.support.people import TODAY, make_workplace, mutation, new_device, trip

DATES = RecordableDates(TODAY)
VEHICLE = {"name": "Volvon", "mode": "car", "vehicle_owner": "private", "fuel": "hvo", "own_grams_per_km": 31.5}
SCHEDULE = {"weekdays": [1, 2, 4], "telework": [4], "leave": [{"from": "2026-07-01", "to": "2026-07-31"}]}
JOURNEY = [{"mode": "train", "metres": 455_000, "from": "Stockholm C", "to": "Göteborg"}]


def reason(fields: dict[str, Any], shape: Any = TripFields) -> tuple[str, str]:
    """Return code and field of the rejection."""
    with pytest.raises(Rejected) as refused:
        judge(fields, shape, DATES)
    return refused.value.code, refused.value.field


@pytest.mark.parametrize(
    ("extra", "field"),
    [
        ({"errand": "Möte"}, "errand"),
        ({"client": "Region Skåne"}, "client"),
        ({"legs": [{"mode": "walk", "metres": 1, "from": "Hemma"}]}, "legs[0].from"),
        ({"legs": [{"mode": "walk", "metres": 1}, {"mode": "bus", "metres": 1, "to": "Jobbet"}]}, "legs[1].to"),
    ],
)
def test_a_commute_never_tells_where_somebody_lives(extra: dict[str, Any], field: str) -> None:
    assert reason(trip() | extra) == ("not_for_commute", field)
    judge(trip(purpose="business") | extra, TripFields, DATES)


def test_a_usual_commute_and_a_telework_day_never_have_places_either() -> None:
    usual = {"name": "Till jobbet", "purpose": "commute", "legs": JOURNEY}
    assert reason(usual, UsualFields) == ("not_for_commute", "legs[0].from")
    judge(usual | {"purpose": "business"}, UsualFields, DATES)
    avoided = {"date": str(TODAY), "reason": "telework", "legs": JOURNEY}
    assert reason(avoided, AvoidedTripFields) == ("not_for_commute", "legs[0].from")
    judge(avoided | {"reason": "remote_meeting"}, AvoidedTripFields, DATES)


@pytest.mark.parametrize(
    ("extra", "code", "field"),
    [
        ({"errand": "x" * 201}, "too_long", "errand"),
        ({"client": "x" * 81}, "too_long", "client"),
        ({"legs": [{"mode": "train", "metres": 1, "from": "x" * 81}]}, "too_long", "legs[0].from"),
        ({"legs": [{"mode": "train", "metres": 1, "to": 7}]}, "wrong_type", "legs[0].to"),
    ],
)
def test_places_and_errands_are_refused_where_they_are_too_long_or_no_text(
    extra: dict[str, Any], code: str, field: str
) -> None:
    assert reason(trip(purpose="business") | extra) == (code, field)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"mode": "bus"}, "unknown_value", "mode"),
        ({"vehicle_owner": "grannen"}, "unknown_value", "vehicle_owner"),
        ({"own_grams_per_km": 1001}, "out_of_range", "own_grams_per_km"),
        ({"own_grams_per_km": False}, "wrong_type", "own_grams_per_km"),
        ({"name": "x" * 61}, "too_long", "name"),
        ({"plate": "ABC 123"}, "unknown_field", "plate"),
    ],
)
def test_a_vehicle_is_refused_with_the_field_that_is_wrong(change: dict[str, Any], code: str, field: str) -> None:
    assert reason(VEHICLE | change, VehicleFields) == (code, field)


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"weekdays": [0]}, "out_of_range", "weekdays[0]"),
        ({"weekdays": [1] * 8}, "out_of_range", "weekdays"),
        ({"telework": [8]}, "out_of_range", "telework[0]"),
        ({"leave": [{"from": "2026-07-02", "to": "2026-07-01"}]}, "out_of_range", "leave[0].to"),
        ({"leave": [{"from": "2026-07-02"}]}, "missing_field", "leave[0].to"),
        ({"leave": [{"from": "2026-07-01", "to": "2026-07-01"}] * 61}, "out_of_range", "leave"),
    ],
)
def test_a_schedule_is_refused_with_the_field_that_is_wrong(change: dict[str, Any], code: str, field: str) -> None:
    assert reason(SCHEDULE | change, ScheduleFields) == (code, field)


def test_a_day_of_leave_and_sixty_stretches_are_taken() -> None:
    day = {"from": "2027-12-24", "to": "2027-12-24"}
    schedule = judge(SCHEDULE | {"leave": [day] * 60}, ScheduleFields, DATES)
    assert [str(stretch.from_date) for stretch in schedule.leave] == [day["from"]] * 60


@pytest.mark.parametrize(("kind", "fields"), [("vehicle", VEHICLE), ("schedule", SCHEDULE)])
def test_nothing_of_a_vehicle_or_a_schedule_is_lost_on_the_way_to_the_next_phone(
    database: Database, kind: str, fields: dict[str, Any]
) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    first, second, other = (new_device(database, workplace, person) for person in (0, 0, 1))
    edit = mutation(fields, kind=kind)
    first.send(edit)
    second.pull()
    assert second.rows[edit["id"]]["fields"] == fields
    assert (second.rows[edit["id"]]["kind"], second.rows[edit["id"]]["computed"]) == (kind, None)
    second.send(mutation(op="delete", kind=kind, id=edit["id"], base_seq=second.cursor))
    first.pull()
    assert first.rows[edit["id"]]["deleted"] is True
    other.pull()
    assert other.rows == {}


def test_two_phones_that_change_different_fields_of_a_vehicle_both_win(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    first, second = new_device(database, workplace), new_device(database, workplace)
    edit = mutation(VEHICLE, kind="vehicle")
    first.send(edit)
    second.pull()
    seen = second.cursor
    first.send(mutation({"fuel": "electric"}, kind="vehicle", id=edit["id"], base_seq=seen))
    second.send(mutation({"own_grams_per_km": None}, kind="vehicle", id=edit["id"], base_seq=seen))
    row = second.rows[edit["id"]]
    assert row["fields"] == VEHICLE | {"fuel": "electric", "own_grams_per_km": None}
    assert row["conflicts"] == []


def test_a_business_trip_keeps_what_a_mileage_log_needs(database: Database) -> None:
    device = new_device(database, make_workplace(database, "Anna"))
    fields = trip(legs=JOURNEY, purpose="business", errand="Nätverksträff", client="Energikontoret")
    edit = mutation(fields)
    device.send(edit)
    assert device.rows[edit["id"]]["fields"] == fields


def test_a_business_trip_becomes_a_commute_only_without_its_places_and_errand(database: Database) -> None:
    device = new_device(database, make_workplace(database, "Anna"))
    edit = mutation(trip(legs=JOURNEY, purpose="business", errand="Möte"))
    device.send(edit)
    refused = mutation({"purpose": "commute"}, id=edit["id"], base_seq=device.cursor)
    [result] = device.send(refused).results.values()
    assert result.reason
    assert result.reason["code"] == "not_for_commute"
    legs = [{"mode": "train", "metres": 455_000}]
    change = {"purpose": "commute", "errand": None, "legs": legs}
    [result] = device.send(mutation(change, id=edit["id"], base_seq=device.cursor)).results.values()
    assert result.outcome == "applied"


DRIVE = [
    {"mode": "car", "metres": 63_000, "vehicle_owner": "company", "odometer_start": 12_340, "odometer_end": 12_403}
]


def test_a_drive_in_service_keeps_what_the_odometer_read_and_is_weighed_without_it(database: Database) -> None:
    device = new_device(database, make_workplace(database, "Anna"))
    edit = mutation(trip(legs=DRIVE, purpose="business"))
    device.send(edit)
    assert device.rows[edit["id"]]["fields"]["legs"] == DRIVE
    before = device.rows[edit["id"]]["computed"]
    read_again = [DRIVE[0] | {"odometer_start": 0, "odometer_end": 9_999_999}]
    [result] = device.send(mutation({"legs": read_again}, id=edit["id"], base_seq=device.cursor)).results.values()
    assert result.outcome == "applied"
    assert device.rows[edit["id"]]["fields"]["legs"] == read_again
    assert device.rows[edit["id"]]["computed"] == before
    [result] = device.send(mutation({"purpose": "commute"}, id=edit["id"], base_seq=device.cursor)).results.values()
    assert result.reason
    assert result.reason["code"] == "not_for_commute"


@pytest.mark.parametrize(
    ("leg", "code", "field"),
    [
        ({"odometer_start": 12_403, "odometer_end": 12_402}, "out_of_range", "legs[0].odometer_end"),
        ({"odometer_start": -1}, "out_of_range", "legs[0].odometer_start"),
        ({"odometer_end": 10_000_000}, "out_of_range", "legs[0].odometer_end"),
        ({"odometer_start": 12.5}, "wrong_type", "legs[0].odometer_start"),
        ({"odometer_end": False}, "wrong_type", "legs[0].odometer_end"),
        ({"mode": "train", "odometer_start": 1}, "not_for_mode", "legs[0].odometer_start"),
        ({"mode": "taxi", "odometer_end": 1}, "not_for_mode", "legs[0].odometer_end"),
    ],
)
def test_an_odometer_is_refused_where_it_cannot_be_right(leg: dict[str, Any], code: str, field: str) -> None:
    assert reason(trip(purpose="business", legs=[{"mode": "car", "metres": 1} | leg])) == (code, field)


@pytest.mark.parametrize("end", ["odometer_start", "odometer_end"])
@pytest.mark.parametrize("mode", ["car", "moped", "motorcycle"])
def test_an_odometer_is_read_on_one_journey_in_service_and_never_of_a_commute(mode: str, end: str) -> None:
    legs = [{"mode": mode, "metres": 1, end: 7}]
    judge(trip(purpose="business", legs=legs), TripFields, DATES)
    assert reason(trip(legs=legs)) == ("not_for_commute", f"legs[0].{end}")
    usual = {"name": "Till kunden", "purpose": "business", "legs": legs}
    assert reason(usual, UsualFields) == ("not_for_commute", f"legs[0].{end}")
    avoided = {"date": str(TODAY), "reason": "remote_meeting", "legs": legs}
    assert reason(avoided, AvoidedTripFields) == ("not_for_commute", f"legs[0].{end}")


def test_the_name_of_a_town_moves_no_kilogram(database: Database) -> None:
    """A trip keeps the factors it was computed with when only places change; `computed` must say so too."""
    device = new_device(database, make_workplace(database, "Anna"))
    edit = mutation(trip(legs=JOURNEY, purpose="business"))
    device.send(edit)
    before = device.rows[edit["id"]]["computed"]
    renamed = [JOURNEY[0] | {"to": "Alingsås"}]
    device.send(mutation({"legs": renamed}, id=edit["id"], base_seq=device.cursor))
    assert device.rows[edit["id"]]["fields"]["legs"] == renamed
    assert device.rows[edit["id"]]["computed"] == before


def test_every_kind_of_the_contract_on_the_phone_is_known_to_the_server() -> None:
    contract = (Path(__file__).parent.parent / "pwa" / "src" / "contract.gen.ts").read_text(encoding="utf-8")
    listed = contract[contract.index("export const KINDS") :].split("=", 1)[1].split(";", 1)[0]
    assert set(registry().kinds) == set(json.loads(listed.replace(",\n]", "\n]")))


def test_leave_may_lie_in_the_future_where_a_trip_may_not() -> None:
    tomorrow = TODAY + dt.timedelta(days=2)
    assert reason(trip(tomorrow)) == ("future_date", "date")
    judge(SCHEDULE | {"leave": [{"from": str(tomorrow), "to": str(tomorrow)}]}, ScheduleFields, DATES)
