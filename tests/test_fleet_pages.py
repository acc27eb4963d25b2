"""The register, the driving log and what the page makes of them, as a coordinator meets them. On both databases."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select

from app.database import Database
from app.fleet.columns import FIELDS
from app.fleet.examples import example
from app.fleet.models import Car, CarDay
from app.fleet.reading import read_register
from app.languages import Language
from app.ledgers.choosing import guessed_of
from app.ledgers.rows import Reading
from app.spreadsheets.tables import read_table
from tests.support.desk import Desk, make_neighbours, open_desk
from tests.support.ledgers import TODAY, as_file
from tests.test_ledgers_import import upload

CAR = {
    "registration": "abc 12d", "name": "Volvo V60", "ownership": "pool", "fuel": "diesel", "grams_per_km": "118",
    "per_100_km": "4,5", "acquired_on": "2024-01-01", "per_year": "54000", "per_km": "1,10", "distance": "12000",
}  # fmt: skip
REGISTER = as_file(
    "Regnr;Modell;Innehav;Drivmedel;g/km", "ABC12D;Volvo;Pool;Diesel;120", "EFG34H;Kia;Leasad;El;0", "JKL56M;;Förmånsbil;Bensin;",
)  # fmt: skip
LOG = as_file(
    "Datum;Regnr;km", "2026-03-02;ABC12D;60", "2026-03-02;EFG34H;40", "2026-03-03;ABC12D;100", "2026-03-03;ABC12D;260",
    "2026-07-06;ABC12D;50",
)  # fmt: skip


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        yield desk


def cars(desk: Desk) -> dict[str, Car]:
    with desk.database.read(desk.organisation_id) as session:
        found = list(session.scalars(select(Car)))
        session.expunge_all()
    return {one.registration: one for one in found}


def days(desk: Desk) -> dict[dt.date, int]:
    table = CarDay.__table__  # type: ignore[attr-defined]
    with desk.database.read(desk.organisation_id) as session:
        return {row.day: row.metres for row in session.execute(select(table)) if row.metres}


def bring(desk: Desk, content: bytes, kind: str, status: int = 303, **form: str) -> Any:
    return desk.post(upload(desk, content, kind), status, **form)


def test_a_car_is_typed_changed_and_taken_out(desk: Desk) -> None:
    desk.post("/fleet/cars", **CAR)
    car = cars(desk)["ABC12D"]
    assert (car.fuel, car.grams_per_km, car.per_100_km, car.ore_per_year, car.ore_per_km, car.metres_per_year) == (
        "diesel", 118, 4.5, 5_400_000, 110, 12_000_000,
    )  # fmt: skip
    path = f"/fleet/cars/{car.car_id}"
    assert 'value="54000"' in desk.get(path)
    desk.post(path, **CAR | {"fuel": "electric", "grams_per_km": ""})
    assert (cars(desk)["ABC12D"].fuel, cars(desk)["ABC12D"].grams_per_km) == ("electric", None)
    desk.post(path, **CAR | {"fuel": "electric", "grams_per_km": ""})
    assert [act for act, _ in desk.acts()][:2] == ["car_changed", "car_added"], "what stays the same is no act"
    desk.post(f"{path}/remove")
    assert cars(desk) == {}
    desk.get(path, 404)


@pytest.mark.parametrize(
    "wrong",
    [
        {"registration": ""}, {"registration": "?"}, {"ownership": "stolen"}, {"fuel": "water"}, {"grams_per_km": "-1"},
        {"grams_per_km": "many"}, {"per_100_km": "450"}, {"acquired_on": "soon"}, {"ended_on": "2023-01-01"}, {"per_year": "1e9"},
        {"department": "Rymden"}, {"name": "x" * 81},
    ],
)  # fmt: skip
def test_a_car_that_is_typed_wrongly_is_told_and_not_kept(desk: Desk, wrong: dict[str, str]) -> None:
    answer = desk.post("/fleet/cars", 400, **CAR | wrong)
    assert 'id="trouble"' in answer.text
    [field] = wrong
    assert re.search(rf'id="{field}"[^>]*aria-invalid', answer.text)
    assert cars(desk) == {}


def test_two_cars_have_two_numbers(desk: Desk) -> None:
    desk.post("/fleet/cars", **CAR)
    assert 'id="trouble"' in desk.post("/fleet/cars", 400, **CAR | {"registration": "ABC-12D"}).text
    assert len(cars(desk)) == 1


def test_a_list_adds_and_changes_and_says_nothing_of_what_it_does_not_name(desk: Desk) -> None:
    desk.post("/fleet/cars", **CAR)
    bring(desk, REGISTER, "register")
    found = cars(desk)
    assert set(found) == {"ABC12D", "EFG34H", "JKL56M"}
    car = found["ABC12D"]
    assert (car.grams_per_km, car.per_100_km, car.ore_per_km) == (120, 4.5, 110)
    assert desk.acts()[0] == ("cars_imported", {"added": 2, "changed": 1})
    bring(desk, REGISTER, "register")
    assert [act for act, _ in desk.acts()].count("cars_imported") == 1


def test_of_a_list_with_bad_rows_nothing_comes_in_before_somebody_says_so(desk: Desk) -> None:
    rows = as_file("Regnr;Innehav;Drivmedel", "ABC12D;Pool;Diesel", "EFG34H;Stulen;El", "ABC 12D;Pool;El", ";Pool;El")
    path = upload(desk, rows, "register")
    assert re.findall(r'data-line="(\d+)"', desk.get(path)) == ["3", "4", "5"]
    desk.post(path, 400)
    assert cars(desk) == {}
    desk.post(path, good_only="yes")
    assert set(cars(desk)) == {"ABC12D"}


def test_a_log_is_added_up_by_car_and_day_and_taken_back(desk: Desk) -> None:
    bring(desk, REGISTER, "register")
    bring(desk, LOG, "driving_log")
    assert days(desk)[dt.date(2026, 3, 3)] == 360_000
    [remove] = re.findall(r"/fleet/logs/\d+/remove", desk.get("/fleet"))
    assert upload(desk, LOG, "driving_log")
    desk.post(remove)
    assert days(desk) == {}
    desk.post(remove, 404)


def test_rows_of_a_log_that_fit_no_car_are_named(desk: Desk) -> None:
    bring(desk, REGISTER, "register")
    gone = {"registration": "EFG34H", "ownership": "leased", "fuel": "electric", "ended_on": "2026-02-01"}
    desk.post(f"/fleet/cars/{cars(desk)['EFG34H'].car_id}", **gone)
    bring(desk, LOG.replace(b"EFG34H", b"ABC12D"), "driving_log")
    log = as_file(
        "Datum;Regnr;km", "2026-03-09;XXX99X;1", "2026-03-09;JKL56M;1", "2026-03-09;EFG34H;1", "2026-03-02;ABC12D;1",
        "2026-03-09;ABC12D;2001",
    )  # fmt: skip
    shown = desk.get(upload(desk, log, "driving_log"))
    assert re.findall(r'data-line="(\d+)"', shown) == ["2", "3", "4", "5", "6"]
    for given in ("XXX99X", "JKL56M", "2026-03-09", "2026-03-02", "2001"):
        assert given in shown
    assert 'name="choice"' not in shown, "there is nothing to take in"


def test_the_page_tells_what_stands_idle_and_what_could_be_electric(desk: Desk) -> None:
    assert "/fleet/import" in desk.get("/fleet"), "an empty page says how to begin"
    bring(desk, REGISTER, "register")
    assert "example-driving_log" in desk.get("/fleet")
    bring(desk, LOG, "driving_log")
    mileage = as_file("Datum;km;kr", "2026-03-02;200;500", "2026-03-06;100;250")
    desk.post(upload(desk, mileage))
    shown = desk.get("/fleet?since=2026-03-02&until=2026-03-06&range_km=350&winter=30")
    text = " ".join(re.sub(r"<[^>]+>", " ", shown).split()).replace("\u00a0", " ")
    assert "0 av 2 bilar" not in text
    assert "Den dag då flest bilar kördes behövdes alla." in text
    assert "Som mest kördes 2 bilar på en dag. 5 arbetsdagar ingår." in text
    assert "ABC12D Volvo 2 40 % 420 km" in text
    assert "EFG34H Kia 1 20 % 40 km" in text
    assert "För varje bil finns dagar då en laddning inte hade räckt." in text, "360 km are too far in March"
    assert "360 km, 3 mars 2026" in text
    # 7 idle car-days (3 and 4) times the median of 40, 60 and 360 km are 420 km; all 300 km could be taken over.
    assert "300 km som kördes med egen bil" in text
    longer = desk.get("/fleet?since=2026-03-02&until=2026-03-06&range_km=600&winter=30")
    assert "1 bil kan bli elbil" in longer.replace("\u00a0", " ")
    assert "1 förmånsbil är inte med" in text
    assert "JKL56M" not in text


def test_cars_take_nothing_over_on_days_of_which_no_mileage_is_told(desk: Desk) -> None:
    bring(desk, REGISTER, "register")
    bring(desk, LOG, "driving_log")
    desk.post(upload(desk, as_file("Datum;km;kr", "2026-03-02;2000;5000", "2026-03-04;1000;2500")))
    said = "Av de 5 arbetsdagarna finns milersättning för 3. Bara de räknas här."
    for until, told in (("2026-03-06", True), ("2026-03-04", False)):
        shown = desk.get(f"/fleet?since=2026-03-02&until={until}")
        text = " ".join(re.sub(r"<[^>]+>", " ", shown).split()).replace("\u00a0", " ")
        # One car stood still on Tuesday and Wednesday, the other on Wednesday: three times the median of 40, 60 and 360 km.
        assert "180 km som kördes med egen bil i tjänsten hade kunnat köras med bilar som stod stilla" in text
        assert (said in text) is told


def test_nobody_from_elsewhere_finds_a_car_or_a_log(desk: Desk) -> None:
    bring(desk, REGISTER, "register")
    bring(desk, LOG, "driving_log")
    [remove] = re.findall(r"/fleet/logs/\d+/remove", desk.get("/fleet"))
    path = f"/fleet/cars/{cars(desk)['ABC12D'].car_id}"
    desk.enter(of=make_neighbours(desk.database))
    desk.get(path, 404)
    desk.post(path, 404, **CAR)
    desk.post(f"{path}/remove", 404)
    desk.post(remove, 404)
    assert "ABC12D" not in desk.get("/fleet") + desk.get("/fleet/cars")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_example_of_a_register_is_read_as_it_is(language: Language) -> None:
    table = read_table(example("register", language), "a.csv")
    header, choice = guessed_of(table, FIELDS["register"])
    there = {"kansliet": 1, "secretariat": 1}
    found = read_register(table, header, choice, there, Reading(language, TODAY))
    assert (found.bad, found.unknown_columns, len(found.cars)) == ([], [], 2)
    assert (found.cars[0].ore_per_km, found.cars[0].per_100_km, found.cars[0].department_id) == (110, 4.5, 1)
