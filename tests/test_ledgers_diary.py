"""Ledgers and driving logs beside a real diary: phones send, the week is told, and the pages say what it covers."""

import datetime as dt
import re
from collections.abc import Iterator

import pytest

from app.database import Database
from app.disclosure.releasing import release
from app.fleet.overview import Question, overview
from app.ledgers.diary import read_diary
from app.measurement.rounds import open_round
from app.organisations.service import get_organisation
from tests.support.desk import Desk, open_desk
from tests.support.ledgers import as_file
from tests.support.people import NOW, Device, get_owner, make_workplace, mutation, trip
from tests.test_ledgers_import import take_in

WEEK = dt.date(2026, 11, 9)
PEOPLE = 10
PRIVATE = {"mode": "car", "metres": 100_000, "fuel": "petrol", "vehicle_owner": "private"}
POOL = {"mode": "car", "metres": 60_000, "fuel": "diesel", "vehicle_owner": "pool"}
COMMUTE = {"mode": "bus", "metres": 30_000}


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    workplace = make_workplace(
        database, "Karin Lind", *(f"Person {number}" for number in range(PEOPLE - 1)), head_count=40
    )
    for member_id in workplace.member_ids:
        device = Device(database, get_owner(database, workplace.organisation_id, member_id))
        for legs in ([PRIVATE], [POOL]):
            device.send(mutation(trip(WEEK, legs, purpose="business", direction="none")))
        device.send(mutation(trip(WEEK, [COMMUTE])))
    release(database, workplace.organisation_id, NOW, every_week=True)
    with open_desk(database, workplace=workplace) as desk:
        yield desk


def text_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.replace("\u00a0", " ")).split())


def test_the_page_tells_how_much_of_the_ledger_the_diary_holds(desk: Desk) -> None:
    rows = [f"{WEEK + dt.timedelta(days=day)};Kansli;1000;2500" for day in range(5)]
    take_in(desk, as_file("Datum;Avdelning;km;kr", *rows, "2026-11-16;Kansli;700;1"))
    shown = text_of(desk.get("/measure/ledgers/reconcile?period=year-2026"))
    # 10 persons drove 100 km each; 40 are employed, so the estimate is 4,000 of the ledger's 5,000 km.
    # All are alike: what is uncertain is the rounding.
    assert "Egen bil i tjänsten km 5 000 km 4 000 km 1 000 km 80 % (78 %–82 %) skiljer sig 20 %" in shown
    assert "redovisas resdagboken för 1" in shown
    assert "Kansli 5 000 km 4 000 km 1 000 km 80 % (78 %–82 %) skiljer sig 20 %" in shown
    desk.get("/measure/ledgers/reconcile?period=year-1999", 404)


def test_a_measurement_just_opened_does_not_hide_what_ledgers_tell(desk: Desk) -> None:
    take_in(
        desk,
        as_file("Datum;Avdelning;km;kr", *(f"{WEEK + dt.timedelta(days=day)};Kansli;1000;2500" for day in range(5))),
    )
    with desk.database.write(desk.organisation_id) as session:
        open_round(session, desk.organisation_id, "baseline", "Nyss öppnad", WEEK + dt.timedelta(days=14), 2)
    shown = text_of(desk.get("/measure/ledgers/reconcile"))
    assert "Nyss öppnad" in shown, "it can be chosen"
    assert "Egen bil i tjänsten km 5 000 km" in shown
    assert re.search(r'value="year-2026" selected', desk.get("/measure/ledgers"))


def test_what_waits_to_be_told_is_not_in_it(desk: Desk) -> None:
    with desk.database.read(desk.organisation_id) as session:
        told = read_diary(session, desk.organisation_id, [WEEK])
        assert read_diary(session, desk.organisation_id, [WEEK - dt.timedelta(days=7)]).parts == []
    assert {(part.line, part.amounts[0]) for part in told.parts} == {("own_car", 100_000), ("pool_car", 60_000)}
    assert {total.amounts[0] for total in told.totals} == {190_000}
    late = Device(desk.database, get_owner(desk.database, desk.organisation_id, desk.people[3]))
    late.send(mutation(trip(WEEK, [PRIVATE], purpose="business", direction="none", additional=True)))
    with desk.database.read(desk.organisation_id) as session:
        told = read_diary(session, desk.organisation_id, [WEEK])
    assert desk.people[3] not in {part.member_id for part in told.parts}


def test_logs_are_held_against_the_diarys_pool_cars(desk: Desk) -> None:
    take_in(desk, as_file("Regnr;Innehav;Drivmedel", "ABC12D;Pool;Diesel"), "register")
    days = [f"{WEEK + dt.timedelta(days=day)};ABC12D;400" for day in range(-7, 5)]
    take_in(desk, as_file("Datum;Regnr;km", *days), "driving_log")
    with desk.database.read(desk.organisation_id) as session:
        organisation = get_organisation(session, desk.organisation_id)
        found = overview(session, organisation, Question(WEEK - dt.timedelta(days=7), WEEK + dt.timedelta(days=6)))
    assert found.reconciled is not None
    assert (found.reconciled.weeks, found.reconciled.logged) == (1, 2_000_000)
    assert found.reconciled.recorded == 600_000
    assert found.reconciled.estimated == pytest.approx(600_000 * 40 / PEOPLE, rel=0.1)


def test_fuel_and_last_years_cars_are_in_the_figures(desk: Desk) -> None:
    cars = as_file(
        "Regnr;Innehav;Drivmedel;g/km;l/100 km;Borta från", "OLD11A;Pool;Diesel;200;7;2026-01-01", "NEW22B;Pool;Diesel;150;5;",
    )  # fmt: skip
    take_in(desk, cars, "register")
    log = ["2025-10-06;OLD11A;100", "2025-10-07;OLD11A;300", "2026-10-06;NEW22B;400"]
    take_in(desk, as_file("Datum;Regnr;km", *log), "driving_log")
    take_in(desk, as_file("Datum;Regnr;Liter", "2026-10-06;NEW22B;21"), "fuel")
    with desk.database.read(desk.organisation_id) as session:
        organisation = get_organisation(session, desk.organisation_id)
        found = overview(session, organisation, Question(dt.date(2026, 10, 1), dt.date(2026, 10, 31)))
    assert [one.car.registration for one in found.figures] == ["NEW22B"]
    assert (found.metres, found.milligrams) == (400_000, 400_000 * 150)
    assert found.figures[0].metres_by_fuel == pytest.approx(420_000)
    assert found.efficiency is not None
    assert found.efficiency.at_unchanged_distance == pytest.approx(-0.25)


def test_fuel_is_held_against_the_log_of_the_same_months_alone(desk: Desk) -> None:
    take_in(desk, as_file("Regnr;Innehav;Drivmedel;g/km;l/100 km", "NEW22B;Pool;Diesel;150;5"), "register")
    log = ["2026-09-30;NEW22B;100", "2026-10-06;NEW22B;400", "2026-11-02;NEW22B;900"]
    take_in(desk, as_file("Datum;Regnr;km", *log), "driving_log")
    filled = ["2026-09-30;NEW22B;5", "2026-10-06;NEW22B;21", "2026-11-02;NEW22B;45"]
    take_in(desk, as_file("Datum;Regnr;Liter", *filled), "fuel")
    with desk.database.read(desk.organisation_id) as session:
        organisation = get_organisation(session, desk.organisation_id)
        # October ends on a Saturday: its last workday is in the period; September and November are cut.
        found = overview(session, organisation, Question(dt.date(2026, 9, 30), dt.date(2026, 10, 30)))
    [car] = found.figures
    assert car.metres == 500_000
    assert car.metres_by_fuel == pytest.approx(420_000)
    assert car.metres_of_months == 400_000
