"""Choosing factors by date, and recomputing: never by itself, never in a round, both results readable – on both databases."""

import datetime as dt
import uuid
from typing import Any

import pytest
from sqlalchemy import delete, select
from typer.testing import CliRunner

from app.cli import app
from app.database import Database
from app.emissions.calculation import TripResult
from app.emissions.factors import FactorError
from app.emissions.service import choose_factors
from app.measurement.rounds import open_round
from app.recomputation.renewals import earlier_results
from app.recomputation.service import Recomputed, recompute
from app.rollups.models import WeekFigure
from app.rollups.recount import rebuild
from app.settings import get_settings
from app.sync.models import LogEntry
from tests.support.people import NOW, TODAY, Device, Workplace, get_owner, make_workplace, mutation, new_device, trip
from tests.test_rollups import recount, stored

BUS = [{"mode": "bus", "metres": 10_000}]
LONG_AGO, MONDAY = dt.date(2026, 1, 7), dt.date(2026, 11, 16)
FIRST, LAST = dt.date(2026, 11, 1), TODAY
SWEDISH, BRITISH = 260_000, 1_280_000
"""mg CO2e of 10 km by bus: 0.026 kg/pkm (sweden), 0.10151 + 0.02649 (desnz_2026)."""


def choose(database: Database, workplace: Workplace, key: str = "desnz_2026", day: dt.date = FIRST) -> None:
    with database.write() as session:
        choose_factors(session, workplace.organisation_id, key, day, NOW)


def run(database: Database, workplace: Workplace, first: dt.date = FIRST, **options: Any) -> Recomputed:
    return recompute(database, workplace.organisation_id, first, LAST, NOW, **options)


def record(device: Device, day: dt.date = MONDAY, legs: Any = None, **fields: Any) -> str:
    """Record a trip; return its id."""
    edit = mutation(trip(day, legs or BUS, **fields))
    device.send(edit)
    return str(edit["id"])


def milligrams(device: Device, trip_id: str) -> int | None:
    device.pull()
    found: int | None = device.rows[trip_id]["computed"]["milligrams"]
    return found


def earlier(database: Database, device: Device, trip_id: str) -> list[TripResult]:
    with database.read() as session:
        return [result for _, result in earlier_results(session, device.owner, uuid.UUID(trip_id))]


def again(database: Database, workplace: Workplace, device: Device) -> None:
    """Let the server meet the device with the choices of today."""
    device.owner = get_owner(database, workplace.organisation_id, device.owner.member_id)


def test_a_new_choice_never_changes_a_stored_trip_by_itself(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    old = record(device)
    before = stored(database)
    choose(database, workplace)
    again(database, workplace, device)
    assert milligrams(device, old) == SWEDISH
    assert stored(database) == before
    device.send(mutation({"note": "Regn"}, id=old, base_seq=device.cursor))
    assert milligrams(device, old) == SWEDISH, "a note recomputed the trip"
    assert earlier(database, device, old) == []


def test_a_choice_never_reaches_trips_before_its_date(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    choose(database, workplace)
    device = new_device(database, workplace)
    assert milligrams(device, record(device, FIRST - dt.timedelta(days=1))) == SWEDISH
    assert milligrams(device, record(device, FIRST)) == BRITISH
    [leg] = device.rows[record(device, FIRST)]["computed"]["legs"]
    assert (leg["factor_key"], leg["edition"], leg["boundary"]) == ("desnz.bus.average_local_bus", "2026", "WTW")


def test_another_organisation_never_computes_with_our_choice(database: Database) -> None:
    ours, theirs = make_workplace(database, "Anna"), make_workplace(database, "Bo", organisation="Grannkommun")
    device = new_device(database, theirs)
    old = record(device)
    choose(database, ours)
    run(database, ours)
    again(database, theirs, device)
    assert milligrams(device, old) == SWEDISH
    assert milligrams(device, record(device)) == SWEDISH


def test_recomputing_changes_trip_and_figures_together_and_keeps_both_results(database: Database) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    anna, bo = new_device(database, workplace), new_device(database, workplace, 1)
    trips = [record(anna), record(anna, legs=[*BUS, {"mode": "train", "metres": 80_000}]), record(bo)]
    outside, gone = record(anna, LONG_AGO), record(bo)
    bo.send(mutation(op="delete", id=gone, base_seq=bo.cursor))
    choose(database, workplace, day=LONG_AGO)
    sums = run(database, workplace)
    assert (sums.people, sums.trips) == (2, 3)
    assert (sums.milligrams_before, sums.milligrams_after) == (3 * SWEDISH + 560_000, 3 * BRITISH)
    assert (sums.unknown_metres_before, sums.unknown_metres_after) == (0, 80_000), "the train became a gap"
    for device, trip_id in zip((anna, anna, bo), trips, strict=True):
        assert milligrams(device, trip_id) == BRITISH
        [before] = earlier(database, device, trip_id)
        assert before.milligrams in (SWEDISH, SWEDISH + 560_000)
        assert before.legs[0].factor_key == "se.bus.city_hvo"
    assert milligrams(anna, outside) == SWEDISH
    assert stored(database) == recount(database)


def test_the_figures_of_a_recomputed_week_survive_a_rebuild(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    record(new_device(database, workplace))
    choose(database, workplace)
    run(database, workplace)
    after = stored(database)
    with database.write() as session:
        session.execute(delete(WeekFigure.__table__))
        rebuild(session, workplace.organisation_id)
    assert stored(database) == after


def test_a_second_run_changes_nothing_and_a_third_choice_keeps_a_third_result(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    one = record(device)
    choose(database, workplace)
    run(database, workplace)
    device.pull()
    seen = device.cursor
    assert run(database, workplace).trips == 0
    device.pull()
    assert device.cursor == seen
    choose(database, workplace, "desnz_2025")
    recompute(database, workplace.organisation_id, FIRST, LAST, NOW + dt.timedelta(hours=1))
    assert [result.milligrams for result in earlier(database, device, one)] == [SWEDISH, BRITISH]
    assert milligrams(device, one) == 1_303_400
    assert device.rows[one]["computed"]["earlier"]["milligrams"] == BRITISH


def test_a_phone_never_has_to_guess_what_a_recomputed_trip_was_before(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    one, untouched = record(device), record(device, LONG_AGO)
    assert "earlier" not in device.rows[one]["computed"]
    choose(database, workplace)
    run(database, workplace)
    again(database, workplace, device)
    assert milligrams(device, one) == BRITISH
    told = device.rows[one]["computed"]["earlier"]
    assert (told["milligrams"], told["ore"]) == (SWEDISH, None)
    assert dt.datetime.fromisoformat(told["replaced_at"]) == NOW
    [leg] = told["legs"]
    assert (leg["factor_key"], leg["milligrams"]) == ("se.bus.city_hvo", SWEDISH)
    assert leg["edition"]
    assert "earlier" not in device.rows[untouched]["computed"]
    device.send(mutation({"note": "Regn"}, id=one, base_seq=device.cursor))
    device.pull()
    assert device.rows[one]["computed"]["earlier"] == told, "a note made the phone forget"


def test_an_edited_trip_never_shows_what_another_distance_was_before(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    one = record(device)
    choose(database, workplace)
    run(database, workplace)
    again(database, workplace, device)
    device.pull()
    device.send(mutation({"legs": [{"mode": "bus", "metres": 20_000}]}, id=one, base_seq=device.cursor))
    assert milligrams(device, one) == 2 * BRITISH
    assert "earlier" not in device.rows[one]["computed"]
    assert [result.milligrams for result in earlier(database, device, one)] == [SWEDISH]


def test_a_dry_run_never_stores_anything(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    one = record(device)
    choose(database, workplace)
    before, seen = stored(database), device.cursor
    sums = run(database, workplace, dry_run=True)
    assert (sums.trips, sums.milligrams_after) == (1, BRITISH)
    device.pull()
    assert (device.cursor, milligrams(device, one), stored(database)) == (seen, SWEDISH, before)
    assert earlier(database, device, one) == []


def test_the_log_has_no_gap_and_says_who_recomputed_what(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    ids = {record(device) for _ in range(3)}
    choose(database, workplace)
    run(database, workplace)
    record(device)
    with database.read() as session:
        rows = session.execute(select(LogEntry.__table__).order_by(LogEntry.seq)).all()  # type: ignore[arg-type]
    assert [row.seq for row in rows] == list(range(1, 8))
    renewed = [row for row in rows if row.kind == "recompute"]
    assert {str(row.entity_id) for row in renewed} == ids
    assert {row.device_id for row in renewed}.isdisjoint({device.device_id})
    assert all(row.patch == {"set": "desnz_2026"} and row.outcome == "applied" for row in renewed)


def test_an_edit_that_waited_through_a_recomputation_meets_no_conflict_and_is_not_lost(database: Database) -> None:
    """The office touched no field: what a phone says of a trip it saw before still wins, also a delete."""
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    edited, gone = record(device), record(device)
    seen = device.cursor
    choose(database, workplace)
    run(database, workplace)
    again(database, workplace, device)
    longer = [{"mode": "bus", "metres": 20_000}]
    results = device.send(
        mutation({"legs": longer}, id=edited, base_seq=seen), mutation(op="delete", id=gone, base_seq=seen)
    ).results.values()
    assert [result.outcome for result in results] == ["applied", "applied"]
    assert device.rows[edited]["conflicts"] == []
    assert milligrams(device, edited) == 2 * BRITISH
    assert device.rows[gone]["deleted"] is True
    assert stored(database) == recount(database)


def test_a_choice_before_anything_can_be_recorded_or_of_no_set_is_refused(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    with pytest.raises(FactorError, match="before 2009-01-01"):
        choose(database, workplace, day=dt.date(2008, 12, 31))
    with pytest.raises(FactorError, match="mars"):
        choose(database, workplace, "mars")


# --- the command ----------------------------------------------------------------------------------------------------


def cero(database: Database, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> tuple[int, str]:
    """Run `cero factors …`; return exit code and output."""
    monkeypatch.setenv("CERO_DATABASE_URL", database.url)
    get_settings.cache_clear()
    try:
        result = CliRunner().invoke(app, ["factors", *arguments])
    finally:
        get_settings.cache_clear()
    return result.exit_code, result.output


PERIOD = ("--from", str(FIRST), "--to", str(LAST))


def test_the_command_never_changes_a_round_unless_told_to(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    one = record(device)
    with database.write() as session:
        open_round(session, workplace.organisation_id, "baseline", "Nuläge", MONDAY, 1, over_free_weeks=True)
    choose(database, workplace)
    code, output = cero(database, monkeypatch, "recompute", *PERIOD)
    assert code == 2
    assert "Nuläge" in output
    assert "--include-rounds" in output
    assert milligrams(device, one) == SWEDISH
    after = str(MONDAY + dt.timedelta(days=7))
    assert cero(database, monkeypatch, "recompute", "--from", after, "--to", str(LAST))[0] == 0
    assert milligrams(device, one) == SWEDISH
    code, output = cero(database, monkeypatch, "recompute", *PERIOD, "--include-rounds")
    assert code == 0
    assert "from 0.3 to 1.3 kg" in output
    assert "Nuläge" in output
    assert milligrams(device, one) == BRITISH


def test_the_command_tells_what_would_change_and_stores_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    one = record(device)
    code, output = cero(database, monkeypatch, "choose", "desnz_2026", "--from", str(FIRST))
    assert code == 0
    assert "sweden from 2009-01-01, desnz_2026 from 2026-11-01" in output
    assert f"cero factors recompute --organisation 'Provkommun' --from {FIRST} --to {MONDAY} --dry-run" in output
    assert "no factor for e_bike" in output
    assert "car (electric)" in output
    code, output = cero(database, monkeypatch, "recompute", *PERIOD, "--dry-run")
    assert code == 0
    assert "trips would be recomputed: 1 of 1 people" in output
    assert "nothing was stored" in output
    assert milligrams(device, one) == SWEDISH


def test_the_command_lists_sets_and_choices_and_shows_every_gap(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_workplace(database, "Anna")
    code, output = cero(database, monkeypatch, "list")
    assert code == 0
    assert "sweden_market" in output
    assert "Provkommun: sweden from 2009-01-01" in output
    code, output = cero(database, monkeypatch, "show", "desnz_2026")
    assert code == 0
    assert "train                    gap: " in output
    assert "0.128 kg/pkm  desnz.bus.average_local_bus" in output


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("choose", "mars", "--from", "2027-01-01"), "desnz_2025, desnz_2026"),
        (("choose", "sweden", "--from", "soon"), "2027-01-01"),
        (("show", "mars"), "desnz_2025, desnz_2026"),
        (("recompute", "--from", "2026-02-01", "--to", "2026-01-01"), "before"),
        (("recompute", *PERIOD, "--organisation", "Ingenstans"), "Ingenstans"),
    ],
)
def test_a_wrong_argument_changes_nothing_and_tells_what_was_expected(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], expected: str
) -> None:
    database = Database(sqlite_url)
    make_workplace(database, "Anna")
    code, output = cero(database, monkeypatch, *arguments)
    assert code == 2
    assert expected in " ".join(output.replace("│", " ").split())
