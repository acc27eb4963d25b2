"""`cero import trips` of files that are broken or made to harm: good lines are kept, memory and time stay bounded."""

import io
import tracemalloc
from pathlib import Path

import pytest

from app.database import Database
from app.diary.models import Trip
from app.imports.format import TripFile
from app.imports.rows import FileError, Problem
from tests.test_import import GOOD, HEADER, Files

ROW = "anna,2026-11-16,commute,car,12.4"
MEBIBYTE = 1024 * 1024


@pytest.fixture
def files(database: Database, tmp_path: Path) -> Files:
    return Files(database, tmp_path)


class Endless(io.RawIOBase):
    """A file that gives some bytes first and then one byte again and again, as long as it is said to be; counts what was read."""

    def __init__(self, first: bytes, then: bytes, length: int) -> None:
        self.first, self.then, self.left, self.taken = first, then, length, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        wanted = min(len(buffer), self.left)
        piece = self.first[:wanted]
        self.first = self.first[wanted:]
        buffer[: len(piece)] = piece
        buffer[len(piece) : wanted] = self.then * (wanted - len(piece))
        self.left -= wanted
        self.taken += wanted
        return wanted


# --- quotes ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "broken",
    ['"anna,2026-11-16,commute,car,12.4', 'anna,"2026-11-16,commute,car,12.4', '"anna"x,2026-11-16,commute,car,12.4'],
)
@pytest.mark.parametrize("later", ["", '"bo",2026-11-17,commute,bus,5\n'])
def test_an_unclosed_quote_never_costs_another_line(files: Files, broken: str, later: str) -> None:
    """One in line 2 swallowed the 3,196 good lines after it, and was told as one bad line."""
    first, second = (
        "".join(f"bo,2026-{month}-{1 + number // 15:02},business,bus,{number / 10}\n" for number in range(1, 301))
        for month in ("09", "10")
    )
    summary, problems = files.run(f"{HEADER}\n{broken}\n{first}{later}{second}")
    assert (summary.added, summary.bad_lines) == (600 + bool(later), 1)
    assert problems[0].startswith("line 2: quotes: ")
    assert "expected a quote at the end of the value" in problems[0]


def test_an_unclosed_quote_in_every_line_names_every_line(files: Files) -> None:
    summary, problems = files.run(f"{HEADER}\n" + f'"{ROW}\n' * 50 + f"{ROW}\n")
    assert summary.added == 1
    assert [problem.split(":")[0] for problem in problems] == [f"line {number}" for number in range(2, 52)]


def test_an_unclosed_quote_in_the_last_line_is_named(files: Files) -> None:
    summary, problems = files.run(f'{GOOD}"{ROW}')
    assert (summary.added, len(problems)) == (2, 1)
    assert problems[0].startswith("line 4: quotes: ")


def test_a_note_may_hold_lines_and_quotes_and_is_never_read_as_trips(files: Files) -> None:
    """What one wrote into a note of another system must not become somebody else's trip, not even in a bad line."""
    note = 'Möte i ""Aulan""\r\nbo,2026-11-16,commute,bus,5,\n'
    rows = f'{ROW},"{note}"\nanna,2026-11-16,commute,rocket,5,"{note}"\n{ROW},"{note * 20}"\n{ROW},\n'
    summary, problems = files.run(f"{HEADER},note\n{rows}")
    assert summary.added == 2
    assert "".join(trip.get("note", "") for trip in files.trips()) == note.replace('""', '"').strip()
    assert [problem.split(": ")[:2] for problem in problems] == [["line 5", "mode"], ["line 8", "note"]]


# --- sizes -------------------------------------------------------------------------------------------------------------


def test_a_header_of_any_size_is_refused_before_it_is_read_to_its_end() -> None:
    """300 MB of one took 12.5 GB."""
    file = Endless(HEADER.encode(), b"x", 100 * MEBIBYTE)
    tracemalloc.start()
    try:
        with pytest.raises(FileError, match="the first line is longer than 65,536 bytes; expected the names"):
            TripFile(io.BufferedReader(file))
        assert tracemalloc.get_traced_memory()[1] < 2 * MEBIBYTE
    finally:
        tracemalloc.stop()
    assert file.taken < MEBIBYTE


def test_a_header_of_many_columns_is_refused_by_their_number() -> None:
    """Each was looked for among all others: 50,000 took 26 seconds."""
    many = ",".join(f"{number:x}" for number in range(13_000))
    with pytest.raises(FileError, match="13,005 columns; expected at most 1,000"):
        TripFile(io.BytesIO(f"{HEADER},{many}\n".encode()))


def test_a_header_of_unknown_columns_is_told_in_a_line() -> None:
    many = ",".join("x" * 50 + str(number) for number in range(900))
    for header in (f"{HEADER},{many}", f"{many},{many.replace(',', ' ')}", ",".join([HEADER, *([many[:60]] * 2)])):
        with pytest.raises(FileError) as error:
            TripFile(io.BytesIO(header.encode()))
        assert len(str(error.value)) < 1_000


@pytest.mark.parametrize("byte", [b"x", b'"', b",", b"\n", b"\r", b"\x00"])
def test_a_line_of_any_size_is_passed_over_in_bounded_memory(byte: bytes) -> None:
    file = Endless(f'{HEADER}\n{ROW}\n"'.encode(), byte, 2 * MEBIBYTE)
    tracemalloc.start()
    try:
        found = TripFile(io.BufferedReader(file)).read()
        first, told = next(found), sum(isinstance(one, Problem) for one in found)
        assert tracemalloc.get_traced_memory()[1] < 3 * MEBIBYTE
    finally:
        tracemalloc.stop()
    assert isinstance(first, list)
    assert told == 1


def test_a_line_that_is_too_long_is_named_and_the_next_is_read(files: Files) -> None:
    summary, problems = files.run(f"{GOOD}anna,{'x' * 70_000}\r\n{ROW}\n{'y' * 300_000}\n{ROW}")
    assert (summary.added, summary.bad_lines) == (4, 2)
    assert problems == [
        "line 4: line: 'anna,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…'; expected at most 65,536 bytes",
        "line 6: line: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…'; expected at most 65,536 bytes",
    ]


def test_a_number_of_any_length_is_a_bad_line(files: Files) -> None:
    long = "9" * 5_000
    rows = f"anna,2026-11-16,commute,car,{long},1\nanna,2026-11-16,commute,car,5,{long}\nanna,{long},commute,car,5,1\n"
    summary, problems = files.run(f"{HEADER},persons\n{rows}{ROW},2\n")
    assert (summary.added, summary.bad_lines, len(problems)) == (1, 3, 3)
    assert all(len(problem) < 300 for problem in problems)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_kind_are_read_wherever_the_file_is_cut_into_pieces(end: str) -> None:
    rows = "".join(f"anna,2026-11-16,business,car,{number}{end}" for number in range(1, 6_001))
    found = list(TripFile(io.BytesIO(f"{HEADER}{end}{rows}".encode())).read())
    assert [one[0].line if isinstance(one, list) else one for one in found] == list(range(2, 6_002))


def test_nothing_of_the_trips_is_stored_before_the_header_is_known(files: Files) -> None:
    with pytest.raises(FileError):
        files.run("x" * 100_000 + f"\n{ROW}\n")
    assert files.count(Trip) == 0
