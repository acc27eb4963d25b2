"""A ledger comes in whole or not at all, once, and can be taken back; of persons nothing stays. On both databases."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import func, select

from app.database import Database
from app.ledgers.models import LedgerFuel, LedgerImport, LedgerSum
from app.spreadsheets.models import SheetDraft
from tests.support.desk import Desk, make_neighbours, open_desk
from tests.support.ledgers import as_file
from tests.support.rosters import workbook

HEADER = "Datum;Avdelning;Anst.nr.;km;kr"
MARCH = as_file(HEADER, "2026-03-02;Kansli;;84;210", "2026-03-04;;7001;16;40", "2026-03-30;Kansli;;20;50")
APRIL = as_file(HEADER, "2026-04-02;Kansli;;10;25")
WITH_BAD = as_file(HEADER, "2026-03-02;Kansli;;84;210", "2026-03-03;Rymden;;1;1", "2026-03-04;Kansli;;tre;1")
CARS = as_file("Regnr;Innehav;Drivmedel", "ABC12D;Pool;Diesel", "FMN01A;Förmånsbil;El")


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    with open_desk(database) as desk:
        desk.change(desk.people[1], reference="7001")
        yield desk


def upload(desk: Desk, content: bytes, kind: str = "mileage", name: str = "mars.csv", status: int = 303) -> str:
    """Send a file; returns the address of its preview, or the page that refuses it."""
    path = "/fleet/import" if kind in ("register", "driving_log") else "/measure/ledgers/import"
    answer = desk.web.post(path, data={"kind": kind}, files={"file": (name, content)})
    assert answer.status_code == status
    return str(answer.headers["location"]) if status == 303 else answer.text


def take_in(desk: Desk, content: bytes, kind: str = "mileage", status: int = 303, **form: str) -> Any:
    return desk.post(upload(desk, content, kind), status, **form)


def count(desk: Desk, model: Any) -> int:
    with desk.database.read(desk.organisation_id) as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def stored(desk: Desk) -> list[tuple[Any, ...]]:
    """Return what ledgers left behind: line, week, department, rows, people, metres, öre."""
    table = LedgerSum.__table__  # type: ignore[attr-defined]
    names = ("line", "starts_on", "department_id", "row_count", "people", "metres", "ore")
    with desk.database.read(desk.organisation_id) as session:
        return [
            tuple(row) for row in session.execute(select(*(table.c[name] for name in names)).order_by(table.c.number))
        ]


def nothing_is_in(desk: Desk) -> bool:
    return not any(count(desk, model) for model in (LedgerImport, LedgerSum, LedgerFuel))


def test_a_ledger_is_kept_as_sums_and_its_draft_is_forgotten(desk: Desk) -> None:
    preview = desk.get(upload(desk, MARCH))
    assert "mars.csv" in preview
    assert nothing_is_in(desk)
    take_in(desk, MARCH)
    department = desk.workplace.department_id
    assert stored(desk) == [
        ("own_car", dt.date(2026, 3, 2), department, 2, 1, 100_000, 25_000),
        ("own_car", dt.date(2026, 3, 30), department, 1, None, 20_000, 5_000),
    ]
    assert count(desk, SheetDraft) == 0, "no row of anybody is kept"
    act, about = desk.acts()[0]
    assert (act, about["rows"], about["was"], about["to"]) == ("ledger_imported", 3, "2026-03-02", "2026-03-30")
    assert "mars.csv" in desk.get("/measure/ledgers")


def test_with_a_bad_row_nothing_comes_in_before_somebody_says_so(desk: Desk) -> None:
    path = upload(desk, WITH_BAD)
    shown = desk.get(path)
    assert re.findall(r'data-line="(\d+)"', shown) == ["3", "4"]
    assert "Rymden" in shown
    answer = desk.post(path, 400)
    assert 'id="refused"' in answer.text
    assert nothing_is_in(desk)
    desk.post(path, good_only="yes")
    assert [row[3] for row in stored(desk)] == [1]
    with desk.database.read(desk.organisation_id) as session:
        [made] = session.scalars(select(LedgerImport))
        assert (made.row_count, made.left_out) == (1, 2)


def test_columns_that_were_chosen_wrongly_are_named_and_nothing_comes_in(desk: Desk) -> None:
    path = upload(desk, as_file("Dag;Hur långt;Avdelning", "2026-03-02;84;Kansli"))
    assert 'id="trouble"' in desk.get(path)
    desk.post(path, 303)
    assert nothing_is_in(desk)
    shown = desk.get(f"{path}?column-distance=1&distance=mil")
    [choice] = re.findall(r'name="choice" value="([^"]*)"', shown)
    desk.post(path, choice=choice.replace("&amp;", "&"))
    assert [row[5] for row in stored(desk)] == [840_000]


def test_the_same_rows_come_in_once_whatever_program_saved_them(desk: Desk) -> None:
    take_in(desk, MARCH)
    again = workbook(*(row.split(";") for row in MARCH.decode().splitlines()))
    path = upload(desk, again, name="mars.xlsx")
    assert "mars.csv" in desk.get(path)
    assert desk.post(path, 400, other_trips="yes", good_only="yes").status_code == 400
    assert count(desk, LedgerImport) == 1


def test_days_of_another_file_are_told_and_come_in_only_as_other_trips(desk: Desk) -> None:
    take_in(desk, MARCH)
    more = as_file(HEADER, "2026-03-12;Kansli;;5;12")
    path = upload(desk, more, name="mer.csv")
    assert 'name="other_trips"' in desk.get(path)
    desk.post(path, 400)
    assert count(desk, LedgerImport) == 1
    desk.post(path, other_trips="yes")
    assert count(desk, LedgerImport) == 2
    assert 'name="other_trips"' not in desk.get(upload(desk, APRIL))
    assert 'name="other_trips"' not in desk.get(upload(desk, MARCH.replace(b"84", b"85"), "taxi")), "of another kind"


def test_what_is_taken_back_leaves_nothing_and_may_come_again(desk: Desk) -> None:
    take_in(desk, MARCH)
    take_in(desk, APRIL)
    [_, march] = re.findall(r"/measure/ledgers/\d+/remove", desk.get("/measure/ledgers"))
    desk.post(march)
    assert [row[5] for row in stored(desk)] == [10_000]
    assert desk.acts()[0][0] == "ledger_removed"
    desk.post(march, 404)
    take_in(desk, MARCH)
    assert count(desk, LedgerImport) == 2


def test_two_who_take_in_the_same_draft_get_it_once(desk: Desk) -> None:
    path = upload(desk, MARCH)
    desk.post(path)
    desk.post(path, 404)
    assert count(desk, LedgerImport) == 1


def test_nobody_else_sees_a_draft_or_takes_back_a_file(desk: Desk) -> None:
    path = upload(desk, MARCH)
    theirs = make_neighbours(desk.database)
    take_in(desk, APRIL)
    [remove] = re.findall(r"/measure/ledgers/\d+/remove", desk.get("/measure/ledgers"))
    path = upload(desk, MARCH)
    desk.enter(of=theirs)
    desk.get(path, 404)
    desk.post(path, 404)
    desk.post(remove, 404)
    assert "mars.csv" not in desk.get("/measure/ledgers")


def test_a_draft_is_forgotten_after_a_day(desk: Desk) -> None:
    path = upload(desk, MARCH)
    desk.clock.shift(dt.timedelta(days=1, minutes=1))
    desk.enter()
    desk.get(path, 404)
    upload(desk, APRIL)
    assert count(desk, SheetDraft) == 1


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"", "a.csv"), (b"Datum;km\n", "a.csv"), (b"PK\x03\x04" + b"0" * 500, "a.xlsx"), (b"a\n" * 3, "a.csv"), (b"\0", "a.csv")],
)  # fmt: skip
def test_what_is_no_ledger_is_refused_with_why(desk: Desk, content: bytes, name: str) -> None:
    assert 'id="trouble"' in upload(desk, content, name=name, status=400)
    assert count(desk, SheetDraft) == 0


def test_a_file_that_is_none_and_a_kind_that_is_none_are_refused(desk: Desk) -> None:
    assert 'id="trouble"' in upload(desk, MARCH, "salaries", status=400)
    answer = desk.web.post("/measure/ledgers/import", data={"kind": "mileage"})
    assert (answer.status_code, 'id="trouble"' in answer.text) == (400, True)


def test_a_car_that_becomes_one_persons_loses_its_number_and_its_days(desk: Desk) -> None:
    take_in(desk, CARS, "register")
    take_in(desk, as_file("Datum;Regnr;Liter", "2026-03-02;ABC12D;40", "2026-03-03;FMN01A;30"), "fuel")
    take_in(desk, as_file("Datum;Regnr;km", "2026-03-02;ABC12D;90"), "driving_log")
    table = LedgerFuel.__table__  # type: ignore[attr-defined]

    def numbers() -> set[str]:
        with desk.database.read(desk.organisation_id) as session:
            return set(session.scalars(select(table.c.registration)))

    assert numbers() == {"ABC12D", ""}
    [car] = re.findall(r'(/fleet/cars/\d+)">ABC12D', desk.get("/fleet/cars"))
    desk.post(car, registration="ABC12D", ownership="benefit", fuel="diesel")
    assert numbers() == {""}
    assert "ABC12D" not in desk.get("/fleet")
