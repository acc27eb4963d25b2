"""Reads the rows of a CSV file in bounded memory, and finds back to the next row after one that is broken.

A row may hold line breaks within quotes. What stands in such a value is never read as rows, whoever wrote it; only where the
quotes themselves are broken does the next row begin in the next line.
"""

import csv
from collections import deque
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

MOST_BYTES = 65_536
"""The longest row, and the longest line, in bytes."""


class FileError(ValueError):
    """The file as a whole cannot be read; nothing was stored. The message says what was expected."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a line was left out: its number in the file, the column, what stood there and what was expected."""

    line: int
    field: str
    given: str
    expected: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.field}: {shortened(self.given)!r}; expected {self.expected}"


def shortened(text: str) -> str:
    """Return a text in at most 60 characters."""
    return text if len(text) <= 60 else f"{text[:57]}…"


def lines_of(file: BinaryIO) -> Iterator[bytes]:
    """Yield a file's lines with their ends, whether these are LF, CRLF or CR.

    A line of more than `MOST_BYTES` is yielded as its first `MOST_BYTES` + 1, at once; the rest of it is passed over.
    """
    rest, passing = b"", False
    while block := file.read(MOST_BYTES):
        lines = (rest + block).splitlines(keepends=True)
        rest = b"" if lines[-1].endswith(b"\n") else lines.pop()
        for line in lines:
            if not passing:
                yield line[: MOST_BYTES + 1]
            passing = False
        if len(rest) > MOST_BYTES and not passing:
            yield rest[: MOST_BYTES + 1]
            passing = True
        if passing:
            # A CR is kept: the next block tells whether it is the first half of a CRLF.
            rest = b"\r" if rest.endswith(b"\r") else b""
    if rest and not passing:
        yield rest


def decoded(line: bytes) -> str:
    """Decode a line: UTF-8 where that fits, Latin-1 (as Windows means it) where not."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")


def read_header(lines: Iterator[bytes]) -> str:
    """Take the first line and return it without a BOM.

    Raises:
        FileError: UTF-16, which Excel calls Unicode text; or the line is too long to be a header.
    """
    raw = next(lines, b"")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise FileError("the file is in UTF-16; expected UTF-8 or Latin-1: save it as »CSV UTF-8«")
    if len(raw) > MOST_BYTES:
        raise FileError(f"the first line is longer than {MOST_BYTES:,} bytes; expected the names of the columns")
    return decoded(raw.removeprefix(b"\xef\xbb\xbf"))


class Rows:
    """The rows after the header.

    Parameters:
        lines: the lines after the header.
        separator: what stands between values.
        columns: how many values a row has.
        with_breaks: numbers of the columns whose values may hold line breaks.
    """

    def __init__(self, lines: Iterator[bytes], separator: str, columns: int, with_breaks: Container[int]) -> None:
        self._lines, self._separator, self._columns, self._with_breaks = lines, separator, columns, with_breaks
        self._again: deque[bytes] = deque()
        self._number = 1

    def __iter__(self) -> Iterator[tuple[int, Sequence[str]] | Problem]:
        """Yield the values of each row with the number of its first line, or its problem; empty lines are passed over."""
        while (raw := self._take()) is not None:
            if len(raw) > MOST_BYTES:
                yield Problem(self._number, "line", decoded(raw), f"at most {MOST_BYTES:,} bytes")
            elif raw.strip():
                yield self._row(raw)

    def _row(self, raw: bytes) -> tuple[int, Sequence[str]] | Problem:
        first, taken = self._number, [raw]
        try:
            values = next(csv.reader(self._feed(taken), delimiter=self._separator, strict=True))
            if len(taken) == 1 or self._breaks_are_meant(values):
                return first, values
        except csv.Error:
            pass  # told below, in words of the file
        # Nothing of what a broken quote swallowed is lost: it is read once more, from the next line on.
        self._again.extendleft(reversed(taken[1:]))
        self._number = first
        expected = "a quote at the end of the value that began with one, and quotes within it doubled"
        return Problem(first, "quotes", decoded(raw).rstrip(), expected)

    def _feed(self, taken: list[bytes]) -> Iterator[str]:
        """Yield the first line, then as many more as the row asks for and may have; they are added to `taken`."""
        yield decoded(taken[0])
        size = len(taken[0])
        while (line := self._take()) is not None:
            taken.append(line)
            size += len(line)
            if size > MOST_BYTES:
                return
            yield decoded(line)

    def _breaks_are_meant(self, values: Sequence[str]) -> bool:
        """Tell whether line breaks stand only where they may, counted from either end: a value more does not hide a note."""
        broken = [number for number, value in enumerate(values) if "\n" in value or "\r" in value]
        shift = self._columns - len(values)
        return all(number in self._with_breaks or number + shift in self._with_breaks for number in broken)

    def _take(self) -> bytes | None:
        line = self._again.popleft() if self._again else next(self._lines, None)
        self._number += line is not None
        return line
