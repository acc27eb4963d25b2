"""The header of a file, and which of its columns is what: guessed from Swedish and English words, or chosen by a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.spreadsheets.tables import TableError
from app.spreadsheets.words import plain

LOOKED_AT: Final = 20
"""Rows among which the header is looked for: many a list begins with a title."""
NOWHERE: Final = -1
"""The column of a field that the file says nothing of."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a file may say of each row.

    Parameters:
        key: its name in the program.
        words: what its column may be called, between commas; the first ones are the likelier.
    """

    key: str
    words: str

    def spellings(self) -> list[str]:
        """Return the words as headers are compared."""
        return [plain(word) for word in self.words.split(",")]


@dataclass(frozen=True, slots=True)
class Header:
    """The row that names the columns: where it stands (0 is the first), and what stands in it."""

    row: int
    names: tuple[str, ...]

    def unknown(self, columns: Mapping[str, int]) -> list[str]:
        """Return the names of the columns that nothing is read from."""
        used = set(columns.values())
        return [name for at, name in enumerate(self.names) if name and at not in used]


@dataclass(frozen=True, slots=True)
class Guess:
    """A header and the column of each field, `NOWHERE` where none was found."""

    header: Header
    columns: dict[str, int] = field(default_factory=dict)


def guess(table: Sequence[Sequence[str]], fields: Sequence[Field]) -> Guess:
    """Find the header among the first rows, and the column of each field by its words.

    The header is the row with the most columns that are known; where none is, the first row of two cells or more.

    Raises:
        TableError: `no_header` where no row has two cells, `empty` where nothing follows it.
    """
    best: Guess | None = None
    for number, row in _first_rows(table):
        found = Guess(Header(number, tuple(row)), _columns(row, fields))
        if best is None or _known(found) > _known(best):
            best = found
    if best is None:
        raise TableError("no_header")
    if not any(any(row) for row in table[best.header.row + 1 :]):
        raise TableError("empty")
    return best


def _first_rows(table: Sequence[Sequence[str]]) -> list[tuple[int, Sequence[str]]]:
    filled = [(number, row) for number, row in enumerate(table[: 5 * LOOKED_AT]) if any(row)][:LOOKED_AT]
    return [(number, row) for number, row in filled if sum(map(bool, row)) >= 2]


def _known(found: Guess) -> int:
    return sum(at != NOWHERE for at in found.columns.values())


def _columns(row: Sequence[str], fields: Sequence[Field]) -> dict[str, int]:
    """Give each field the column with its name, or else one whose name begins with one of its words; no column twice."""
    names = [plain(cell) for cell in row]
    columns = {one.key: NOWHERE for one in fields}
    taken: set[int] = set()
    for begins in (False, True):
        for one in fields:
            if columns[one.key] == NOWHERE and (at := _find(names, one, taken, begins)) is not None:
                columns[one.key] = at
                taken.add(at)
    return columns


def _find(names: Sequence[str], one: Field, taken: set[int], begins: bool) -> int | None:
    for word in one.spellings():
        for at, name in enumerate(names):
            if at not in taken and name and (name == word or (begins and len(word) > 2 and name.startswith(word))):
                return at
    return None
