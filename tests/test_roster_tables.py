"""Files from outside become tables of plain text, or a refusal: whatever they are made of, nothing else happens."""

import base64
import contextlib
import datetime as dt
import io
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Callable

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.administration.examples import example
from app.administration.roster_file import read_roster
from app.spreadsheets.tables import MOST_BYTES, MOST_ROWS, TableError, read_table
from tests.support.rosters import as_csv, with_openpyxl, workbook

PEOPLE = [
    ["Namn", "E-post", "Avdelning"],
    ["Åsa Öberg", "asa@kommun.example", "Kansliet"],
    ["Per Ek", "", "Hemtjänsten"],
]
XLS = (
    "eNrtWE1oE0EU/maTbdLSnyS2QiuUULBqrYXixUvdtFB7EEP1ohRBN2YpJckmJFHUg1Zrj4LgSfFSKIKXqhd/0IMeBA9CRUFBEFo99iQoeGizvnmZlFR7aE"
    "CLynzLvHk/M29m982b2d3X8+GFmfsdi/gJ++FDyatHXZVOUKmvCCGQ3fMkW6mDVDyNfwr1QQpknYknTa8CMoYy3oswcM//nCjwicpx5BDPuk50EzHEc7CF"
    "nMMAUYFbpGlGO88qwvQU0y1M73LLp0xjrLnKdIDaLogxzFvxnn1qFR8zutjWDOn3Iff5wJp+tOGlXMUXr4lyWxOD+Qk7/XcaOv2NmAXFbcRxnbydXkArBX"
    "AW37wo8LWSqc+iWr+5egHSf1+rD6yjv274gUl4J3mBT6MJJZ+0mBhK28n+ZYzJ4HKhhnE741J6Du/JZQtF2ocHzySdtDvhjpN90C0U+9w8aV8U7Oi7hJMf"
    "jwB2wY6lspnMabfPOWtncmmHtuiDtltITzjFBrmbc/aH1mR/E2dFI9EkWpgPc26EaH9fvvPlzaHEqHWCNZO845fPhe3yVuDhkuxBnZvZYjCVlh7mdzO9zF"
    "63Md/BtJVumeru0TbFHJjiNlfY2k3j7GW8tXZU8TuJn146/Khz+rO1i/i5kcXzrXPvrRl00TmVpP7ymkKv6BU3b0g8tiq1UHvIR6btv+wnQSOk5u6pw68F"
    "K2hgNsy0LMmnI1YlQz2rsuQjyad8iXV8CfblV+0F+zJXJelLxuOCISXp63YLnctGBA/4scaqTuYGaGhoaGhoaGhoaGwEQr2l+9R7uqm+AgLqv84KlZL+Tf"
    "Lf4giydBXpw3QYLtV5nKtp/WyFKSq+xAb7VP4XShyl0fNIIcHzSNW8fukrTlTfz4Y7hn5fCtU6fqmWef7h8X8AFWfZhA=="
)
"""A workbook of Excel 97, compressed: a name, an address, a department and the number 1001."""
SHEET = "xl/worksheets/sheet1.xml"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def refusal(content: bytes, file_name: str = "personal.xlsx") -> str:
    with pytest.raises(TableError) as refused:
        read_table(content, file_name)
    return refused.value.code


def with_part(name: str, part: str) -> bytes:
    """Return a workbook of which one part was written by somebody else."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(*PEOPLE))) as before,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for one in before.namelist():
            if one != name:
                after.writestr(one, before.read(one))
        after.writestr(name, part)
    return file.getvalue()


def with_cells(cells: str) -> bytes:
    return with_part(SHEET, f"<worksheet {MAIN}><sheetData>{cells}</sheetData></worksheet>")


def ods(rows: str) -> bytes:
    names = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
    )
    document, kind = "office:document-content", "application/vnd.oasis.opendocument.spreadsheet"
    sheet = f'<table:table table:name="Blad1">{rows}</table:table>'
    body = f"<office:body><office:spreadsheet>{sheet}</office:spreadsheet></office:body>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", f"<{document}{names}>{body}</{document}>")
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{manifest}"/>')
    return file.getvalue()


def ods_cell(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'


# --- made to harm ------------------------------------------------------------------------------------------------------


def test_a_workbook_that_unpacks_into_too_much_is_refused_before_anything_reads_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bomb = with_cells(" " * 70_000_000)
    assert len(bomb) < MOST_BYTES
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("it was read"))
    assert refusal(bomb) == "too_large"
    assert refusal(with_cells(" " * 3_000_000)) == "too_large", "packed a thousand times, it is no list of people"


def test_a_workbook_that_lies_about_its_size_costs_no_more_than_its_own_process() -> None:
    part = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{"a" * 40_000_000}</t></is></c></row>'
    content = with_cells(part)
    true = next(one for one in zipfile.ZipFile(io.BytesIO(content)).infolist() if one.filename == SHEET).file_size
    lying = content.replace(struct.pack("<I", true), struct.pack("<I", 5_000))
    assert (
        next(one for one in zipfile.ZipFile(io.BytesIO(lying)).infolist() if one.filename == SHEET).file_size == 5_000
    )
    assert refusal(lying) in {"unreadable", "too_large"}


def test_a_billion_laughs_are_not_laughed() -> None:
    entities = "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9))
    laughs = f'<!DOCTYPE sst [<!ENTITY a "haha">{entities}]><sst {MAIN}>{"<si><t>&j;</t></si>" * 8}</sst>'
    assert refusal(with_part("xl/sharedStrings.xml", laughs)) == "unreadable"


def test_a_file_of_the_server_is_never_read_into_a_cell() -> None:
    stranger = f'<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst {MAIN}>{"<si><t>&a;</t></si>" * 8}</sst>'
    assert refusal(with_part("xl/sharedStrings.xml", stranger)) == "unreadable"


def test_a_cell_in_the_last_corner_takes_no_memory_of_the_server() -> None:
    """The parser asks for a table of 17 billion cells, and its process ends."""
    corner = '<row r="1"><c r="A1"><v>1</v></c></row><row r="{0}"><c r="XFD{0}"><v>1</v></c></row>'
    assert refusal(with_cells(corner.format(1_048_576))) == "too_large"


ROWS_AGAIN, CELLS_AGAIN = ' table:number-rows-repeated="1000000"', ' table:number-columns-repeated="1000000"'
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "a million columns": (
        lambda: with_cells('<row r="1"><c r="A1"><v>1</v></c><c r="BDWGO1"><v>1</v></c></row>'), "too_many_columns",
    ),
    "four billion rows": (lambda: with_cells('<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'), "too_many_rows"),
    "no such row": (lambda: with_cells('<row r="0"><c r="A0"><v>1</v></c></row>'), "unreadable"),
    "half a sheet": (lambda: with_part(SHEET, "<worksheet><sheetData><row"), "unreadable"),
    "a row too many": (lambda: workbook(*(["a"] for _ in range(MOST_ROWS + 2))), "too_many_rows"),
    "a column too many": (lambda: workbook(["a"] * 51), "too_many_columns"),
    "a cell a million times": (
        lambda: ods(f"<table:table-row>{ods_cell('a', CELLS_AGAIN)}</table:table-row>"), "too_many_columns",
    ),
    "a row a million times": (lambda: ods(f"<table:table-row{ROWS_AGAIN}>{ods_cell('a')}</table:table-row>"), "too_many_rows"),
    "both": (
        lambda: ods(f"<table:table-row{ROWS_AGAIN}>{ods_cell('a', CELLS_AGAIN)}</table:table-row>"), "unreadable",
    ),
    "the beginning of a zip": (lambda: b"PK\x03\x04", "unreadable"),
    "a zip of nothing": (lambda: b"PK\x03\x04" + b"\0" * 5_000, "unreadable"),
    "an old workbook of nothing": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5_000, "unreadable"),
    "a text": (lambda: b"Namn;Avdelning\r\n", "unreadable"),
    "too much": (lambda: b"a" * (MOST_BYTES + 1), "too_large"),
    "an empty sheet": (lambda: workbook([None]), "empty"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_list_is_refused_with_a_reason(name: str) -> None:
    make, code = REFUSED[name]
    assert refusal(make()) == code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b";;;\r\n \t\r\n", "empty"),
        (b"a;" * 1_000_000, "too_many_columns"),
        (b"a\n" * (MOST_ROWS + 2), "too_many_rows"),
        (b"<html><table><tr><td>Namn</td></tr></table></html>", "unreadable"),
        (b"Namn;Avdelning\r\n\0\0;Kansliet", "unreadable"),
        ("Namn;Avdelning".encode("utf-16-le"), "unreadable"),  # without the mark at its beginning
        (b"\xff\xfe\x00\xd8a\x00", "unreadable"),  # half a letter
    ],
    ids=[
        "nothing",
        "a mark",
        "blanks",
        "columns",
        "rows",
        "a web page",
        "no letters",
        "without a mark",
        "half a letter",
    ],
)
def test_a_text_that_is_no_list_is_refused_with_a_reason(content: bytes, code: str) -> None:
    assert refusal(content, "personal.csv") == code


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xls", "", "a.xlsx", "\0"]))
def test_no_bytes_end_in_anything_but_a_table_or_a_refusal(content: bytes, name: str) -> None:
    try:
        table = read_table(content, name)
        assert all(isinstance(cell, str) and cell.isprintable() and len(cell) <= 501 for row in table for cell in row)
        read_roster(table, [], [], "sv")
    except TableError:
        pass


BOOKS = [
    workbook(*PEOPLE),
    ods(f"<table:table-row>{ods_cell('Namn')}</table:table-row>"),
    zlib.decompress(base64.b64decode(XLS)),
]


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(BOOKS),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=6),
    st.integers(0, 10_000),
)
def test_no_broken_workbook_ends_in_anything_but_a_table_or_a_refusal(
    book: bytes, spoilt: list[tuple[int, int]], cut: int
) -> None:
    content = bytearray(book)
    for at, byte in spoilt:
        content[at % len(content)] = byte
    with contextlib.suppress(TableError):
        read_roster(read_table(bytes(content[: max(cut, 8)]), "personal.xlsx"), [], [], "sv")


# --- texts -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_letter_arrives_in_whatever_way_a_program_writes_text(encoding: str, separator: str, end: str) -> None:
    content = end.join(separator.join(row) for row in PEOPLE).encode(encoding)
    assert read_table(content, "personal.csv") == PEOPLE


def test_what_excel_writes_for_itself_alone_is_no_line() -> None:
    assert read_table(b"sep=,\r\nNamn,Avdelning\r\nAnna,Kansliet", "a.csv") == [
        ["Namn", "Avdelning"],
        ["Anna", "Kansliet"],
    ]


def test_quotes_hold_separators_and_lines_and_a_row_keeps_its_number() -> None:
    text = 'Namn;Avdelning\r\n"Ek; Per";"Hem\r\ntjänsten"\r\n\r\n"Anna ""Ankan"" Ek";Kansliet\r\n'
    assert read_table(text.encode(), "a.csv") == [
        ["Namn", "Avdelning"], ["Ek; Per", "Hem tjänsten"], [], ['Anna "Ankan" Ek', "Kansliet"]
    ]  # fmt: skip


@pytest.mark.parametrize("broken", ['"Anna;Kansliet', 'Anna "Ankan;Kansliet', '"Anna"x;Kansliet'])
def test_a_quote_that_is_never_closed_costs_no_other_line(broken: str) -> None:
    lines = ["Namn;Avdelning", broken, *(f"Person {number};Kansliet" for number in range(100))]
    table = read_table("\n".join(lines).encode(), "a.csv")
    assert len(table) == 102
    assert table[101] == ["Person 99", "Kansliet"]
    assert table[1][1] == "Kansliet"


def test_what_nobody_sees_is_taken_out_of_cells() -> None:
    cells = "An\u200bna\u00a0 \u202eEk\x07;\u00adKans\tliet"
    assert read_table(f"Namn;Avdelning\n{cells}".encode(), "a.csv")[1] == ["Anna Ek", "Kans liet"]


def test_a_cell_that_is_too_long_is_seen_to_be() -> None:
    assert len(read_table(b"Namn;Avdelning\n" + b"a" * 5_000, "a.csv")[1][0]) == 501


# --- workbooks ---------------------------------------------------------------------------------------------------------


def test_a_workbook_is_read_as_it_looks() -> None:
    morning = dt.datetime(2026, 11, 23, 7, 30)
    content = workbook(
        [None], ["Namn", "Antal", "Dag"], ["Anna", 12, dt.datetime(2026, 11, 23)], ["Per", 1.5, morning], [True, 198001011234]
    )  # fmt: skip
    assert read_table(content, "a.xlsx") == [
        [], ["Namn", "Antal", "Dag"], ["Anna", "12", "2026-11-23"], ["Per", "1.5", "2026-11-23 07:30"], ["true", "198001011234"]
    ]  # fmt: skip


def test_of_a_formula_its_value_is_read_and_never_its_text() -> None:
    formula = '<c r="{0}1" t="str"><f>CONCATENATE("An","na")</f><v>Anna</v></c>'
    number = '<c r="{0}1"><f>1+1</f><v>2</v></c>'
    cells = (
        formula.format("A") + number.format("B") + '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><v>7</v></c>'
    )
    assert read_table(with_cells(f'<row r="1">{cells}</row>'), "a.xlsx") == [["Anna", "2", "", "7"]]
    assert read_table(workbook(["=1+1", "Anna"]), "a.xlsx") == [["=1+1", "Anna"]], "a text remains a text"


def test_the_first_sheet_that_is_shown_and_not_empty_is_read() -> None:
    assert read_table(with_openpyxl(PEOPLE), "a.xlsx") == [PEOPLE[0], PEOPLE[1], PEOPLE[2]]
    assert read_table(workbook(["  ", "\t"], ["a"]), "a.xlsx") == [[], ["a"]]
    book, file = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["hidden"])
    book.active.sheet_state = "hidden"
    book.create_sheet().append(["shown"])
    book.save(file)
    assert read_table(file.getvalue(), "a.xlsx") == [["shown"]]


def test_calc_and_old_excel_are_read_too() -> None:
    row = f"<table:table-row>{ods_cell('Namn')}{ods_cell('Barn &amp; unga')}</table:table-row>"
    empty = f"<table:table-row{ROWS_AGAIN}><table:table-cell{CELLS_AGAIN}/></table:table-row>"
    assert read_table(ods(row + empty), "a.ods") == [["Namn", "Barn & unga"]]
    assert read_table(zlib.decompress(base64.b64decode(XLS)), "a.xls") == [
        ["Namn", "E-post", "Avdelning", "Anst.nr"], ["Åsa Öberg", "asa@kommun.example", "Kansliet", "1001"]
    ]  # fmt: skip


def test_a_text_that_is_called_an_old_workbook_is_read_as_text() -> None:
    assert read_table(as_csv(PEOPLE), "export.xls") == [PEOPLE[0], PEOPLE[1], PEOPLE[2]]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("kind", ["people", "departments"])
def test_the_examples_are_good_files(kind: str, language: str) -> None:
    content = example(kind, language)
    assert content.startswith(b"\xef\xbb\xbf")
    roster = read_roster(read_table(content, "exempel.csv"), [], [], language)
    assert (roster.kind, roster.bad, roster.unknown_columns) == (kind, [], [])
    assert {one.depth for one in roster.new_departments} == {0, 1}
