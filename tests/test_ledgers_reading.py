"""A ledger is read as a person in Sweden or Britain typed it, every bad row is named, and its sums are those computed by hand."""

import contextlib
import datetime as dt
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.languages import Language
from app.ledgers.airports import airports, great_circle
from app.ledgers.choosing import chosen, guessed
from app.ledgers.examples import example
from app.ledgers.reading import MOST_BAD, ChoiceError, read_ledger
from app.ledgers.rows import Choice, Key, LedgerFile, Reading, Sum
from app.ledgers.vocabulary import FIELDS, KINDS, Kind
from app.spreadsheets.cells import CellError, Span, number_of, span_of
from app.spreadsheets.tables import LEDGERS, TableError, read_table
from tests.support.ledgers import ARLANDA, KNOWN, TODAY, UMEA, as_file, read
from tests.support.rosters import workbook

SINCE = dt.date(2009, 1, 1)
MARCH = Span(dt.date(2026, 3, 1), dt.date(2026, 3, 31))
FIRST_WEEK = Span(dt.date(2026, 3, 2), dt.date(2026, 3, 8))


# --- cells -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("12", "sv", 12), ("1 234,5", "sv", 1234.5), ("1\u00a0234,50 kr", "sv", 1234.5), ("1.234,5", "sv", 1234.5),
        ("1,234", "sv", 1.234), ("1,234", "en", 1234), ("1,234.5", "en", 1234.5), ("1,234.5", "sv", 1234.5),
        ("12.5 km", "en", 12.5),        ("8,4 mil", "sv", 8.4), ("0", "sv", 0),
    ],
)  # fmt: skip
def test_a_number_is_what_a_person_of_the_language_means(text: str, language: Language, value: float) -> None:
    assert number_of(text, language, 1e6) == value


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("tre", "not_a_number"), ("1e5", "not_a_number"), ("nan", "not_a_number"), ("12,5,6", "not_a_number"), ("-3", "negative"),
        ("−3", "negative"), ("1000001", "too_large"), ("=1+1", "not_a_number"),
    ],
)  # fmt: skip
def test_what_is_no_believable_number_is_told(text: str, trouble: str) -> None:
    with pytest.raises(CellError) as told:
        number_of(text, "sv", 1e6)
    assert told.value.trouble == trouble


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_an_error_and_any_text_a_day_or_an_error(text: str) -> None:
    for reads in (lambda: number_of(text, "sv", 1e6), lambda: span_of(text, SINCE, TODAY)):
        with contextlib.suppress(CellError):
            reads()


@pytest.mark.parametrize("text", ["2026-03-05", "20260305", "2026/03/05", "5.3.2026", "05/03/2026", "2026-03-05 14:30"])
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert span_of(text, SINCE, TODAY) == Span(dt.date(2026, 3, 5), dt.date(2026, 3, 5))
    assert span_of(text, SINCE, TODAY, whole_month=True) == MARCH


@pytest.mark.parametrize("text", ["2026-03", "202603", "mars 2026", "March 2026", "2026 mar", "03/2026"])
def test_a_month_is_read_however_it_is_written(text: str) -> None:
    assert span_of(text, SINCE, TODAY) == MARCH


@pytest.mark.parametrize(
    ("text", "trouble"),
    [("2026-02-30", "not_a_date"), ("vecka 9", "not_a_date"), ("2026-12-01", "out_of_period"), ("1996-03-05", "out_of_period")],
)  # fmt: skip
def test_what_is_no_day_of_the_period_is_told(text: str, trouble: str) -> None:
    with pytest.raises(CellError) as told:
        span_of(text, SINCE, TODAY)
    assert told.value.trouble == trouble


# --- columns and units -------------------------------------------------------------------------------------------------


def test_columns_and_units_are_guessed_from_swedish_and_english_headers() -> None:
    payroll = as_file(
        "Reseräkningar mars", "", "Löneperiod;Anst.nr.;Körda mil;Belopp (öre);Skonummer;Avd.", "2026-03;1001;8;2;42;"
    )
    header, choice = guessed(read_table(payroll, "a.csv"), "mileage")
    wanted = {"date": 0, "person": 1, "distance": 2, "cost": 3, "department": 5}
    assert (header.row, {name: choice.columns[name] for name in wanted}) == (2, wanted)
    assert (choice.distance, choice.money, choice.whole_month) == ("mil", "ore", True)
    assert header.unknown(choice.columns) == ["Skonummer"]
    agency = as_file("Travel date,Mode,From,To,Cabin class,Price,CO2e (kg),Department", "2026-03-05,Air,ARN,UME,,1,,")
    _, choice = guessed(read_table(agency, "a.csv"), "tickets")
    wanted = {
        "date": 0,
        "mode": 1,
        "origin": 2,
        "destination": 3,
        "class": 4,
        "cost": 5,
        "emissions": 6,
        "department": 7,
    }
    assert {name: choice.columns[name] for name in wanted} == wanted
    assert choice.columns["distance"] == choice.columns["person"] == -1


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_example_is_read_as_it_is(kind: Kind, language: Language) -> None:
    table = read_table(example(kind, language), f"cero-{kind}.csv", LEDGERS)
    header, choice = guessed(table, kind)
    there = dict.fromkeys(("kansliet", "secretariat", "hemtjänsten", "home care"), 1)
    known = type(KNOWN)(there, KNOWN.people, KNOWN.factors, KNOWN.airports)
    found = read_ledger(table, header, kind, choice, known, Reading(language, TODAY))
    assert (found.bad, found.unknown_columns) == ([], [])
    assert found.good_count == len(table) - 1


def test_a_form_changes_the_choice_and_nonsense_changes_nothing() -> None:
    table = read_table(as_file("Dag;km;Summa", "2026-03-05;1;2"), "a.csv")
    header, choice = guessed(table, "mileage")
    columns = {"column-distance": "2", "column-cost": "-1", "column-date": "99"}
    typed = columns | {"distance": "mil", "money": "pounds", "since": "2026-03-01"}
    changed = chosen(header, choice, FIELDS["mileage"], typed)
    assert (changed.columns["distance"], changed.columns["cost"], changed.columns["date"]) == (2, -1, 0)
    assert (changed.distance, changed.money, changed.since, changed.until) == ("mil", "kr", dt.date(2026, 3, 1), None)


@pytest.mark.parametrize(
    ("kind", "header", "missing"),
    [
        ("mileage", "Datum;Namn;Belopp", ("distance",)), ("mileage", "Namn;km", ("date",)), ("tickets", "Datum;Belopp", ("mode",)),
        ("taxi", "Datum;Namn", ("distance", "cost", "emissions")), ("fuel", "Datum;Regnr;Belopp", ("quantity",)),
    ],
)  # fmt: skip
def test_wrong_columns_are_named(kind: Kind, header: str, missing: tuple[str, ...]) -> None:
    with pytest.raises(ChoiceError) as told:
        read(kind, header, "2026-03-05;a;b")
    assert told.value.fields == missing


# --- sums by hand ------------------------------------------------------------------------------------------------------


def test_mileage_is_added_up_by_week_and_department_and_nobody_is_in_it() -> None:
    found = read(
        "mileage", "Datum;Anst.nr.;mil;kr", "2026-03-02;1001;8,4;210", "2026-03-05;1001;1,6;40", "2026-03-08;1002;2;50",
        "2026-03-09;1003;3;75",
    )  # fmt: skip
    grams = round((KNOWN.factors.on(TODAY).find("car").kg_per_km or 0) * 1000)  # type: ignore[union-attr]
    assert (found.by_week, found.starts_on, found.ends_on) == (True, dt.date(2026, 3, 2), dt.date(2026, 3, 9))
    assert set(found.sums) == {
        Key("own_car", FIRST_WEEK, 1), Key("own_car", FIRST_WEEK, 2),
        Key("own_car", Span(dt.date(2026, 3, 9), dt.date(2026, 3, 15)), 2),
    }  # fmt: skip
    first = found.sums[Key("own_car", FIRST_WEEK, 1)]
    assert (first.rows, first.people, first.metres, first.ore) == (2, 1, 100_000, 25_000)
    assert first.milligrams == pytest.approx(100_000 * grams, rel=0.01)
    assert "1001" not in repr(found.sums)


def test_months_remain_months_and_a_company_car_is_told_apart() -> None:
    found = read(
        "mileage", "Månad;Avdelning;km;Fordon", "2026-03;Kansliet;120;Egen bil", "2026-03;KANSLIET;80;Förmånsbil"
    )
    assert not found.by_week
    assert found.sums[Key("own_car", MARCH, 1)].metres == 120_000
    assert found.sums[Key("company_car", MARCH, 1)] == Sum(
        1, None, 80_000, 1, found.sums[Key("company_car", MARCH, 1)].milligrams, 1, 0, 0
    )
    assert (found.starts_on, found.ends_on) == (MARCH.first, MARCH.last)


def test_a_flight_is_as_long_as_its_great_circle_and_given_emissions_are_kept() -> None:
    found = read(
        "tickets", "Datum;Färdmedel;Från;Till;Klass;km;kg CO2", "2026-03-05;Flyg;ARN;UME;Ekonomi;;", "2026-03-05;Tåg;;;;640;2,5",
    )  # fmt: skip
    assert found.bad == []
    far = great_circle(ARLANDA, UMEA)
    assert far == pytest.approx(475_000, rel=0.02)
    factor = KNOWN.factors.on(dt.date(2026, 3, 5)).find("flight", "", "economy")
    assert factor
    assert factor.kg_per_km
    flight, train = found.of_line("flight"), found.of_line("train")
    assert (flight.metres, flight.milligrams) == (far, pytest.approx(far * factor.kg_per_km * 1000, abs=1))
    assert (train.metres, train.milligrams) == (640_000, 2_500_000)


def test_the_list_of_airports_is_there() -> None:
    assert airports()["ARN"] == pytest.approx(ARLANDA, abs=0.01)


def test_fuel_is_added_up_by_car_and_month_and_one_persons_car_has_no_number() -> None:
    found = read(
        "fuel", "Datum;Regnr;Liter;Drivmedel;Belopp", "2026-03-04;abc 12d;41,2;Diesel;740", "2026-03-30;ABC12D;8,8;Diesel;160",
        "2026-03-07;FMN 01A;30;El;90",
    )  # fmt: skip
    told = {(key.registration, key.fuel): (one.rows, one.amount, one.ore) for key, one in found.fuel.items()}
    assert told == {("ABC12D", "diesel"): (2, 50_000, 90_000), ("", "electric"): (1, 30_000, 9_000)}
    assert {key.span for key in found.fuel} == {MARCH}


def test_units_are_those_that_were_chosen() -> None:
    rows = ("Dag;Sträcka;Summa;CO2", "2026-03-05;2;500;3")
    found = read("taxi", *rows, distance="mil", money="ore", mass="g").of_line("taxi")
    assert (found.metres, found.ore, found.milligrams) == (20_000, 500, 3_000)


# --- what is bad -------------------------------------------------------------------------------------------------------

BAD: dict[str, tuple[str, str, str]] = {
    "2026-02-30;Kansliet;;2;50": ("date", "2026-02-30", "not_a_date"),
    ";Kansliet;;2;50": ("date", "", "missing"),
    "2027-01-01;Kansliet;;2;50": ("date", "2027-01-01", "out_of_period"),
    "2026-03-05;Rymdenheten;;2;50": ("department", "Rymdenheten", "unknown_department"),
    "2026-03-05;;9999;2;50": ("person", "9999", "unknown_person"),
    "2026-03-05;;;2;50": ("department", "", "missing"),
    "2026-03-05;Kansliet;;-2;50": ("distance", "-2", "negative"),
    "2026-03-05;Kansliet;;två;50": ("distance", "två", "not_a_number"),
    "2026-03-05;Kansliet;;;50": ("distance", "", "missing"),
    "2026-03-05;Kansliet;;100001;50": ("distance", "100001", "too_large"),
    "2026-03-05;Kansliet;;2;gratis": ("cost", "gratis", "not_a_number"),
    "2026-03-05;Kansliet;;2;50;7": ("row", "7", "wrong_number_of_cells"),
}


def test_every_bad_row_is_named_by_its_line_its_column_and_what_stood_there() -> None:
    found = read("mileage", "Datum;Avdelning;Anst.nr.;km;kr", *BAD, "2026-03-05;Kansliet;;2;50")
    assert [(bad.line, bad.field, bad.given, bad.trouble) for bad in found.bad] == [
        (line, *told) for line, told in enumerate(BAD.values(), 2)
    ]
    assert (found.bad_count, found.good_count, found.of_line("own_car").metres) == (len(BAD), 1, 2_000)


def test_tickets_of_unknown_means_airports_and_rows_that_tell_nothing_are_named() -> None:
    found = read(
        "tickets", "Datum;Färdmedel;Från;Till;Belopp", "2026-03-05;Ubåt;;;5", "2026-03-05;Flyg;ARN;XXQ;5", "2026-03-05;Tåg;;;",
    )  # fmt: skip
    assert [(bad.field, bad.given, bad.trouble) for bad in found.bad] == [
        ("mode", "Ubåt", "unknown_mode"), ("destination", "XXQ", "unknown_airport"), ("row", "", "nothing_told"),
    ]  # fmt: skip
    assert read("fuel", "Datum;Regnr;Liter;Drivmedel", "2026-03-05;ABC12D;3;Vatten").bad[0].trouble == "unknown_fuel"


def test_rows_outside_the_chosen_days_are_named() -> None:
    found = read(
        "taxi", "Dag;kr", "2026-03-05;9", "2026-04-05;9", since=dt.date(2026, 3, 1), until=dt.date(2026, 3, 31)
    )
    assert [(bad.line, bad.trouble) for bad in found.bad] == [(3, "out_of_period")]
    assert (found.starts_on, found.ends_on) == (MARCH.first, MARCH.last), "on the other days nobody travelled"


def test_fifty_thousand_rows_are_added_up_in_bounded_memory() -> None:
    days = [dt.date(2026, 1, 1) + dt.timedelta(days=at % 300) for at in range(50_000)]
    rows = [f"{day};{'Kansliet' if at % 2 else 'Hemtjänsten'};{at % 90},5;{at % 700}" for at, day in enumerate(days)]
    rows[::10] = [f"{days[0]};Rymdenheten;1;1"] * 5_000
    table = read_table(as_file("Datum;Avdelning;km;kr", *rows), "a.csv", LEDGERS)
    header, choice = guessed(table, "mileage")
    found = read_ledger(table, header, "mileage", choice, KNOWN, Reading("sv", TODAY))
    tracemalloc.start()
    read_ledger(table[:5_001], header, "mileage", choice, KNOWN, Reading("sv", TODAY))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (found.good_count, found.bad_count, len(found.bad)) == (45_000, 5_000, MOST_BAD)
    assert len(found.sums) <= 2 * 44
    assert peak < 4_000_000, "bytes beside 5,000 rows of the table itself"
    assert found.of_line("own_car").metres == sum(at % 90 * 1000 + 500 for at in range(50_000) if at % 10)


def test_a_file_of_too_many_rows_is_refused_and_a_long_workbook_is_read() -> None:
    with pytest.raises(TableError, match="too_many_rows"):
        read_table(as_file("Dag;km", *["2026-03-05;1"] * (LEDGERS.most_rows + 1)), "a.csv", LEDGERS)
    with pytest.raises(TableError, match="too_many_rows"):
        read_table(as_file("Dag;km", *["2026-03-05;1"] * 20_001), "a.csv")
    long = workbook(["Dag", "km"], *(["2026-03-05", 1] for _ in range(25_000)))
    assert len(read_table(long, "a.xlsx", LEDGERS)) == 25_001
    with pytest.raises(TableError, match="too_many_columns"):
        read_table(workbook([1] * 50, *([1] for _ in range(20_500))), "a.xlsx", LEDGERS)


def test_a_formula_is_text_where_a_number_belongs() -> None:
    table = read_table(workbook(["Dag", "Avdelning", "km"], ["2026-03-05", "Kansliet", "=1+1"]), "a.xlsx", LEDGERS)
    header, choice = guessed(table, "mileage")
    found: LedgerFile = read_ledger(table, header, "mileage", choice, KNOWN, Reading("sv", TODAY))
    assert [bad.trouble for bad in found.bad] == ["not_a_number"]


def test_a_choice_of_another_column_is_followed() -> None:
    table = read_table(as_file("Dag;Avdelning;A;B", "2026-03-05;Kansliet;1;2"), "a.csv")
    header, choice = guessed(table, "mileage")
    columns = dict(choice.columns) | {"distance": 3}
    found = read_ledger(table, header, "mileage", Choice(columns), KNOWN, Reading("sv", TODAY))
    assert found.of_line("own_car").metres == 2_000
