"""`cero import trips`: nothing lost, nothing twice, every bad line named."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from app.database import Database
from app.diary.models import Trip
from app.imports import service as importing
from app.imports.commands import import_app
from app.imports.rows import FileError, Problem
from app.imports.service import Importer, Summary
from app.organisations.models import Department, Member
from app.organisations.service import create_organisation
from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.sync.models import LogEntry

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
HEADER = "person,date,purpose,mode,distance_km"
GOOD = f"{HEADER}\nanna,2026-11-16,commute,car,12.4\nbo,2026-11-16,commute,bicycle,3\n"
LONG_PAST = GOOD.replace("2026", "2025")  # the command asks for today itself, and no trip lies in the future
TABLES = (Trip, LogEntry, Member, Department, WeekFigure, WeekParticipation, MemberWeek)


class Files:
    """Imports texts into one organisation."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database, self.folder = database, folder
        with database.write() as session:
            self.organisation_id = create_organisation(session, "Exempel", NOW).organisation_id or 0

    def run(
        self, content: str | bytes, *, organisation_id: int = 0, week: dt.date | None = None, dry_run: bool = False
    ) -> tuple[Summary, list[str]]:
        path = self.folder / "file.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        problems: list[Problem] = []
        importer = Importer(
            self.database, organisation_id or self.organisation_id, NOW, problems.append, dry_run=dry_run
        )
        return importer.run(path, week), [str(problem) for problem in problems]

    def count(self, table: Any) -> int:
        return len(self.rows(table))

    def rows(self, table: Any) -> list[Any]:
        with self.database.read() as session:
            return list(session.execute(select(table.__table__).where(table.organisation_id == self.organisation_id)))

    def trips(self) -> list[dict[str, Any]]:
        return [row.fields for row in sorted(self.rows(Trip), key=lambda row: (row.member_id, row.id.bytes))]


@pytest.fixture
def files(database: Database, tmp_path: Path) -> Files:
    return Files(database, tmp_path)


def test_a_bad_line_never_costs_a_good_one(files: Files) -> None:
    bad = [
        "anna,2026-11-17,commute,rocket,5",
        "",
        "short,line",
        "cia,2026-02-30,commute,bus,5",
        ",2026-11-16,commute,bus,5",
    ]
    summary, problems = files.run(GOOD + "\n".join([*bad, "dag,2026-11-18,business,train,120"]))
    assert (summary.added, summary.bad_lines, files.count(Trip)) == (3, 4, 3)
    assert [problem.split(":")[0] for problem in problems] == ["line 4", "line 6", "line 7", "line 8"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("anna,2026-11-16,commute,rocket,5", "line 2: mode: 'rocket'; expected one of walk, bicycle"),
        ("anna,16/11 2026,commute,bus,5", "line 2: date: '16/11 2026'; expected a date as 2026-11-16"),
        ("anna,2027-01-01,commute,bus,5", "line 2: date: '2027-01-01'; expected a date from 2009-01-01 to 2026-11-24"),
        ("anna,2026-11-16,holiday,bus,5", "line 2: purpose: 'holiday'; expected one of commute, business"),
        ("anna,2026-11-16,commute,bus,far", "line 2: distance_km: 'far'; expected a distance in km above 0, e.g. 12.4"),
        ("anna,2026-11-16,commute,bus,-3", "line 2: distance_km: '-3'; expected a distance in km above 0, e.g. 12.4"),
        ("anna,2026-11-16,commute,bus,nan", "line 2: distance_km: 'nan'; expected a distance in km above 0, e.g. 12.4"),
        ("anna,2026-11-16,commute,walk,250", "line 2: distance_km: '250'; expected at most 100 km by walk"),
        ("anna,2026-11-16,commute,bus,12,4", "line 2: number of values: '6'; expected 5 (a decimal comma needs quotes"),
        (f"{'a' * 81},2026-11-16,commute,bus,5", "expected a name or number of 1–80 characters"),
    ],
)
def test_a_bad_line_is_named_with_field_what_stood_there_and_what_was_expected(
    files: Files, line: str, said: str
) -> None:
    summary, problems = files.run(f"{HEADER}\n{line}\n")
    assert summary.bad_lines == 1
    assert said in problems[0]
    assert (files.count(Trip), files.count(LogEntry), files.count(Member)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("fuel", "coal", "expected one of petrol, diesel"),
        ("vehicle_owner", "uncle", "expected one of private, company"),
        ("persons", "12", "expected a whole number from 1 to 9"),
        ("direction", "up", "expected one of out, home, none"),
        ("kr", "free", "expected an amount in kr"),
        ("note", "x" * 501, "expected at most 500 characters"),
    ],
)
def test_optional_columns_are_judged_as_strictly(files: Files, column: str, value: str, said: str) -> None:
    _, problems = files.run(f"{HEADER},{column}\nanna,2026-11-16,business,car,5,{value}\n")
    assert problems
    assert f"line 2: {column}: " in problems[0]
    assert said in problems[0]


def test_importing_twice_changes_nothing(files: Files) -> None:
    first, _ = files.run(GOOD)
    before = {table: files.rows(table) for table in TABLES}
    second, _ = files.run(GOOD)
    assert (first.added, first.known, second.added, second.known) == (2, 0, 0, 2)
    assert {table: files.rows(table) for table in TABLES} == before


def test_the_same_trip_twice_in_a_file_is_two_trips_and_stays_two(files: Files) -> None:
    twice = GOOD + "anna,2026-11-16,commute,car,12.4\n"
    assert files.run(twice)[0].added == 3
    assert files.run(twice)[0].added == 0
    assert files.run(GOOD)[0].added == 0
    assert files.count(Trip) == 3


def test_the_form_of_the_file_makes_no_other_trips(files: Files) -> None:
    files.run(GOOD)
    same = GOOD.replace(",", ";").replace("12.4", "12,40").replace("\n", "\r\n")
    assert files.run(b"\xef\xbb\xbf" + same.encode())[0].added == 0
    assert files.run(GOOD.replace(",", "\t"))[0].added == 0


def test_a_dry_run_writes_nothing_and_tells_the_truth(files: Files) -> None:
    bad = GOOD + "cia,2026-11-16,commute,rocket,3\n"
    dry, dry_problems = files.run(bad, dry_run=True)
    assert [files.count(table) for table in TABLES] == [0] * len(TABLES)
    real, real_problems = files.run(bad)
    assert (dry, dry_problems) == (real, real_problems)


def test_another_organisations_people_are_not_ours(files: Files) -> None:
    files.run(GOOD)
    with files.database.write() as session:
        other = create_organisation(session, "Andra", NOW).organisation_id or 0
    summary, _ = files.run(GOOD, organisation_id=other)
    assert (summary.added, len(summary.new_people)) == (2, 2)
    assert files.count(Trip) == 2


def test_an_import_cut_off_leaves_whole_stretches_and_can_be_run_again(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "TRIPS_IN_A_STRETCH", 10)
    lines = HEADER + "".join(f"\np{n % 7},2026-11-{n % 20 + 1:02},commute,bus,{n}.5" for n in range(1, 41))
    uncut = Importer._record
    calls = []

    def cut(self: Importer, *arguments: Any) -> None:
        calls.append(1)
        if len(calls) > 10:
            raise KeyboardInterrupt
        uncut(self, *arguments)

    with monkeypatch.context() as cutting:
        cutting.setattr(Importer, "_record", cut)
        with pytest.raises(KeyboardInterrupt):
            files.run(lines)
    assert files.count(Trip) == 10
    again, _ = files.run(lines)
    assert (again.added, again.known, files.count(Trip)) == (30, 10, 40)


def test_figures_follow_in_the_transaction_of_the_trips(files: Files) -> None:
    files.run(GOOD)
    figures = {(row.mode, row.metres, row.legs) for row in files.rows(WeekFigure)}
    assert figures == {("car", 12_400, 1), ("bicycle", 3_000, 1)}
    assert [(row.people, row.trips) for row in files.rows(WeekParticipation)] == [(2, 2)]


def test_people_and_departments_are_made_and_head_counts_grow_but_never_shrink(files: Files) -> None:
    files.run(f"{HEADER},department\nanna,2026-11-16,commute,car,5,Kök\nbo,2026-11-16,commute,car,5,\n")
    departments = {row.department_id: row for row in files.rows(Department)}
    assert {row.name: row.head_count for row in departments.values()} == {"Kök": 1, "Okänd enhet": 1}
    assert {row.reference: departments[row.department_id].name for row in files.rows(Member)} == {
        "anna": "Kök",
        "bo": "Okänd enhet",
    }
    with files.database.write() as session:
        kitchen = next(row.department_id for row in departments.values() if row.name == "Kök")
        session.get_one(Department, (files.organisation_id, kitchen)).head_count = 40
    files.run(f"{HEADER},department\ncia,2026-11-16,commute,car,5,Kök\nanna,2026-11-17,commute,car,5,Annan\n")
    assert {row.name: row.head_count for row in files.rows(Department)} == {"Kök": 40, "Okänd enhet": 1}


def test_every_optional_column_reaches_the_trip(files: Files) -> None:
    columns = "direction,fuel,vehicle_owner,persons,note,kr"
    files.run(f'{HEADER},{columns}\nanna,2026-11-16,business,car,"1 012,5",out,hvo,pool,2,"till Växjö, åter",312.50\n')
    assert files.trips() == [
        {
            "date": "2026-11-16", "purpose": "business", "direction": "out", "note": "till Växjö, åter",
            "legs": [
                {"mode": "car", "metres": 1_012_500, "fuel": "hvo", "vehicle_owner": "pool", "persons": 2, "ore": 31_250}
            ],
        }
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
def test_swedish_names_survive_every_usual_encoding(files: Files, encoding: str) -> None:
    files.run(f"{HEADER}\nÅsa Öhr,2026-11-16,commute,bus,5\n".encode(encoding))
    assert [row.name for row in files.rows(Member)] == ["Åsa Öhr"]


def test_what_a_database_cannot_hold_is_a_bad_line_and_no_crash(files: Files) -> None:
    summary, problems = files.run(
        f"{HEADER},note\nan\0na,2026-11-16,commute,bus,5,\nbo,2026-11-16,commute,bus,5,a\x1bb\n"
    )
    assert (summary.added, summary.bad_lines) == (0, 2)
    assert "line 2: person: 'an\\x00na'; expected text without control characters" in problems[0]
    assert "line 3: note: " in problems[1]


# --- a file of commutes ------------------------------------------------------------------------------------------------

SURVEY = (
    "commuter,mode,distance_km,minutes,available_modes\n2,transit,18.7,37.2,car_alone|transit\n4,car_shared_2,5,9,\n"
)


def test_a_commute_becomes_two_trips_on_each_weekday(files: Files) -> None:
    summary, _ = files.run(SURVEY, week=dt.date(2026, 11, 16))
    assert (summary.added, sorted(summary.new_people)) == (20, ["2", "4"])
    trips = files.trips()
    assert {trip["date"] for trip in trips} == {f"2026-11-{day}" for day in range(16, 21)}
    assert [trip["direction"] for trip in trips].count("home") == 10
    assert {trip["legs"][0]["mode"] for trip in trips} == {"commuter_train", "car"}
    assert {trip["legs"][0].get("persons") for trip in trips} == {None, 2}
    assert files.run(SURVEY, week=dt.date(2026, 11, 16))[0].added == 0
    assert files.run(SURVEY, week=dt.date(2026, 11, 9))[0].added == 20


def test_a_bad_commute_is_one_bad_line_and_not_ten(files: Files) -> None:
    summary, problems = files.run(SURVEY + "6,walk,300,,\n", week=dt.date(2026, 11, 16))
    assert (summary.added, summary.bad_lines, len(problems)) == (20, 1, 1)


# --- files that cannot be read -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "week", "said"),
    [
        ("", None, "the header lacks person, date, purpose, mode, distance_km; required are person"),
        ("person,date,mode\n", None, "the header lacks purpose, distance_km; required are"),
        (
            f"{HEADER},colour\n",
            None,
            "unknown columns: colour; required are person, date, purpose, mode, distance_km; optional are",
        ),
        (f"{HEADER},mode\n", None, "the header names mode twice"),
        (SURVEY, None, "--week 2026-11-16"),
        (GOOD, dt.date(2026, 11, 16), "--week is only for"),
        (GOOD.encode("utf-16"), None, "UTF-16; expected UTF-8 or Latin-1"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_was_expected(
    files: Files, content: str | bytes, week: dt.date | None, said: str
) -> None:
    with pytest.raises(FileError, match=said.replace("(", r"\(")):
        files.run(content, week=week)
    assert files.count(Trip) == 0


def test_rubbish_is_refused_line_by_line_without_a_crash(files: Files) -> None:
    rubbish = bytes(range(256)) * 4
    summary, problems = files.run(GOOD.encode() + rubbish + b"\n" + b'"' + b"x" * 200_000 + b'"\n')
    assert summary.added == 2
    assert problems


# --- the command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def command(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    from app.settings import get_settings

    monkeypatch.setenv("CERO_DATABASE_URL", sqlite_url)
    get_settings.cache_clear()
    database = Database(sqlite_url)
    with database.write() as session:
        create_organisation(session, "Exempel", NOW)
    database.dispose()

    def run(content: str | None, *options: str) -> Any:
        path = tmp_path / "trips.csv"
        if content is not None:
            path.write_text(content)
        return CliRunner().invoke(import_app, ["trips", str(path), *options])

    yield run
    get_settings.cache_clear()


def test_the_command_ends_with_0_if_all_was_good(command: Any) -> None:
    done = command(LONG_PAST)
    assert done.exit_code == 0, done.output
    assert "Trips added: 2. There already: 0." in done.stdout
    assert "New people: 2. New departments: 1." in done.stdout


def test_the_command_ends_with_1_and_names_the_bad_lines(command: Any) -> None:
    done = command(LONG_PAST + "anna,2025-11-16,commute,rocket,5\n")
    assert done.exit_code == 1
    assert "line 4: mode: 'rocket'" in done.stderr
    assert "Trips added: 2." in done.stdout


@pytest.mark.parametrize(
    ("content", "options", "said"),
    [
        (None, [], "trips.csv: No such file"),
        ("nonsense", [], "the header lacks"),
        (LONG_PAST, ["--organisation", "Andra"], "no organisation called 'Andra'"),
        (SURVEY, ["--week", "2026-11-17"], "not a Monday; expected 2026-11-16"),
        (SURVEY, ["--week", "soon"], "expected the Monday of a week"),
        (SURVEY, ["--week", "2199-01-07"], "is not over yet"),
    ],
)
def test_the_command_ends_with_2_if_nothing_could_be_done(
    command: Any, content: str | None, options: list[str], said: str
) -> None:
    done = command(content, *options)
    assert done.exit_code == 2
    assert said in done.stderr


def test_the_command_says_that_a_dry_run_stored_nothing(command: Any) -> None:
    assert "Trips that would be added: 2." in command(LONG_PAST, "--dry-run").stdout
    assert "Trips added: 2." in command(LONG_PAST).stdout
