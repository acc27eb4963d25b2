"""A spreadsheet or a CSV file as a table of plain text; hostile until it is read.

Line 1 of the file is row 0 of the table, empty lines included, so that whoever is told of a line finds it in their spreadsheet.
"""

import csv
import io
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final, Literal

import msgspec

from app.imports.rows import decoded, lines_of
from app.spreadsheets import workbook
from app.spreadsheets.workbook import MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS

MOST_BYTES: Final = 2 * 1024 * 1024
MOST_UNPACKED: Final = 60 * 1024 * 1024
MOST_RATIO: Final = 200
"""How many times its packed size a part of a workbook may have: sheets of real people have ten to fifty times."""
_SMALL: Final = 1024 * 1024
"""Bytes up to which a part may be packed as tightly as it likes."""
_PATIENCE: Final = 20
"""Seconds after which the process that reads a workbook is ended, whatever it waits for."""
_LINES_IN_CELL: Final = 20
"""Lines that one quoted cell may have; a quote that is closed no sooner was never meant as one."""
_SEPARATORS: Final = ";\t,"
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ALWAYS_ZIP = {".xlsx", ".xlsm", ".xlsb", ".ods"}


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a file may be: bytes as it comes, and rows below its header."""

    most_bytes: int
    most_rows: int


LISTS: Final = Limits(MOST_BYTES, MOST_ROWS)
"""Of lists of people and departments."""
LEDGERS: Final = Limits(8 * 1024 * 1024, 60_000)
"""Of ledgers and driving logs: a year's rows of a large municipality."""

Code = Literal["unreadable", "too_large", "too_many_rows", "too_many_columns", "empty", "no_header"]


class TableError(ValueError):
    """The file as a whole cannot be used; `code` says why, for the page to say it in words."""

    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self.code: Code = code


class _Answer(msgspec.Struct):
    """What the process that reads workbooks says."""

    rows: list[list[str]] = []
    code: Code | None = None


_one_workbook = threading.Lock()
"""Held while a workbook is read: several at once would take several times the memory."""


def read_table(content: bytes, file_name: str, limits: Limits = LISTS) -> list[list[str]]:
    """Return the rows of a file, their cells as text without control characters and spaces around.

    Cells at the end of a row and rows at the end of the file that are empty are left out. A cell of more than `MOST_IN_CELL`
    characters is cut to one character more than that. Of a workbook it is the first sheet that is shown and not empty, of a formula
    the value that the spreadsheet program last computed.

    Parameters:
        content: the file: .xlsx, .ods, .xls, or text with cells between commas, semicolons or tabs.
        file_name: what it was called; a workbook by its name must be one.
        limits: how large it may be.

    Raises:
        TableError: `unreadable`, `too_large`, `too_many_rows`, `too_many_columns` or `empty`.
    """
    if len(content) > limits.most_bytes:
        raise TableError("too_large")
    if content.startswith((_ZIP, _OLE)):
        rows: Iterator[list[str]] = iter(_read_workbook(content, limits.most_rows))
    elif PurePath(file_name).suffix.lower() in _ALWAYS_ZIP and content:
        raise TableError("unreadable")
    else:
        rows = _read_text(content)
    table = _checked(rows, limits.most_rows)
    if not table:
        raise TableError("empty")
    return table


def _checked(rows: Iterator[list[str]], most_rows: int) -> list[list[str]]:
    """Clean the cells, and stop where there are too many."""
    table: list[list[str]] = []
    empty = 0
    for row in rows:
        cells = [_clean(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            empty += 1
            continue
        if len(cells) > MOST_COLUMNS:
            raise TableError("too_many_columns")
        if len(table) + empty > most_rows:  # the header is one more
            raise TableError("too_many_rows")
        table += ([] for _ in range(empty))
        table.append(cells)
        empty = 0
    return table


def _clean(text: str) -> str:
    """Return a cell's text with single spaces, without what nobody sees: control characters, marks of direction, half letters."""
    text = text[: MOST_IN_CELL + 1]
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " if letter.isspace() else "" for letter in text)
    return " ".join(text.split())


# --- workbooks ---------------------------------------------------------------------------------------------------------


def _read_workbook(content: bytes, most_rows: int) -> list[list[str]]:
    if content.startswith(_ZIP):
        _check_packed(content)
    # -I: nothing of the environment or the working folder reaches it.
    command = [sys.executable, "-I", workbook.__file__, str(most_rows)]
    try:
        with _one_workbook:
            done = subprocess.run(command, input=content, capture_output=True, timeout=_PATIENCE, env={}, check=False)
    except subprocess.TimeoutExpired:
        raise TableError("too_large") from None
    if done.returncode < 0:  # ended by its limits, or by the parser that got no memory
        raise TableError("too_large")
    try:
        answer = msgspec.json.decode(done.stdout, type=_Answer)
    except msgspec.DecodeError:
        raise TableError("unreadable") from None
    if answer.code:
        raise TableError(answer.code)
    return answer.rows


def _check_packed(content: bytes) -> None:
    """Refuse a workbook that says itself that it unpacks into too much; one that lies meets the limits of its process."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except Exception:  # whatever it stumbles over
        raise TableError("unreadable") from None
    tight = any(part.file_size > max(_SMALL, MOST_RATIO * part.compress_size) for part in parts)
    if tight or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise TableError("too_large")


# --- text --------------------------------------------------------------------------------------------------------------


def _read_text(content: bytes) -> Iterator[list[str]]:
    """Yield the rows of a text: in UTF-8 or UTF-16 by its first bytes, else each line in UTF-8 or as Windows writes it."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            content = content.decode("utf-16").encode()
        except UnicodeError:
            raise TableError("unreadable") from None
    content = content.removeprefix(b"\xef\xbb\xbf")
    if b"\0" in content or content.lstrip()[:1] == b"<":  # no text, or a web page that is called a spreadsheet
        raise TableError("unreadable")
    lines = [decoded(line) for line in lines_of(io.BytesIO(content))]
    # Excel's own first line, which it never shows.
    if lines and lines[0].strip().lower().startswith("sep=") and len(lines[0].strip()) == 5:
        lines.pop(0)
    yield from _records(lines, _separator(lines))


def _separator(lines: list[str]) -> str:
    """Return what separates cells: what the first line with any of them has most of. A title above the header has none."""
    for line in lines[:20]:
        unquoted = "".join(line.split('"')[::2])
        separator = max(_SEPARATORS, key=unquoted.count)
        if separator in unquoted:
            return separator
    return ";"


def _records(lines: list[str], separator: str) -> Iterator[list[str]]:
    """Yield the cells of each row; where a quote is never closed, its line is a row by itself, and no other one is lost."""
    at = 0
    while at < len(lines):
        taken = 1
        if '"' in lines[at]:
            taken, cells = _quoted(lines, at, separator)
        else:
            cells = lines[at].rstrip("\r\n").split(separator)
        yield cells
        at += taken


def _quoted(lines: list[str], at: int, separator: str) -> tuple[int, list[str]]:
    """Return how many lines a row with quotes takes, and its cells."""
    for taken in range(1, _LINES_IN_CELL + 1):
        part = lines[at : at + taken]
        if len(part) < taken:
            break
        if sum(line.count('"') for line in part) % 2:
            continue  # a quote is open
        try:
            rows = list(csv.reader(part, delimiter=separator, strict=True))
        except csv.Error:
            break
        if len(rows) == 1:
            return taken, rows[0]
        break
    return 1, [cell.strip().strip('"') for cell in lines[at].rstrip("\r\n").split(separator)]
