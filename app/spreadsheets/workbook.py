"""Reads a workbook (.xlsx, .ods, .xls) in a process of its own, which may be lost.

A workbook of a few kilobytes can name a cell in the last row and column of a sheet, or repeat one a million times: the parser then
asks for more memory than there is, and its process ends with it. So this file runs as a script with little memory, little time and
none of the server's settings: `app.spreadsheets.tables` starts it, and says what its end means.
"""

import contextlib
import datetime as dt
import io
import json
import sys
from typing import Any, Final

MOST_ROWS: Final = 20_000
"""Where the caller says nothing else."""
MOST_CELLS: Final = 1_000_000
"""Rows times columns: a sheet may be long or wide, not both."""
MOST_COLUMNS: Final = 50
MOST_IN_CELL: Final = 500
"""Characters that a cell may have; what is longer is cut one character later, so that who reads it sees that it is too long."""
MOST_TEXT: Final = 20_000_000
"""Characters of all cells together: a workbook stores a text once, however many cells show it."""
MOST_MEMORY: Final = 768 * 1024 * 1024
"""Bytes of address space: three times what the largest sheet within the other limits takes."""
MOST_SECONDS: Final = 10
"""Of computing."""


class TooMuch(Exception):
    """A sheet has more than it may; the argument is the code of `app.spreadsheets.tables.TableError`."""


def rows_of(content: bytes, most_rows: int = MOST_ROWS) -> list[list[str]]:
    """Return the rows of the first sheet that is shown and not empty, each at its own place: the first is line 1.

    Parameters:
        content: the workbook.
        most_rows: below the header.

    Raises:
        TooMuch: there are too many rows, columns or characters.
        Exception: it is no workbook; what exactly is the parser's.
    """
    # Here, because the server itself never parses a workbook.
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for about in book.sheets_metadata:
        if about.typ != SheetTypeEnum.WorkSheet or about.visible != SheetVisibleEnum.Visible:
            continue
        sheet = book.get_sheet_by_name(about.name)
        if sheet.start is None:
            continue
        first = sheet.start[0]
        if first + sheet.height > most_rows + 1:
            raise TooMuch("too_many_rows")
        if sheet.width > MOST_COLUMNS:
            raise TooMuch("too_many_columns")
        if sheet.height > MOST_ROWS + 1 and sheet.height * sheet.width > MOST_CELLS:
            raise TooMuch("too_many_columns")
        rows = _texts(sheet.to_python())
        if any(cell for row in rows for cell in row):
            return [[] for _ in range(first)] + rows
    return []


def _texts(rows: list[list[Any]]) -> list[list[str]]:
    left = MOST_TEXT
    texts = []
    for row in rows:
        texts.append([_text(value)[: MOST_IN_CELL + 1] for value in row])
        left -= sum(map(len, texts[-1]))
        if left < 0:
            raise TooMuch("too_large")
    return texts


def _text(value: Any) -> str:
    """Return a cell as somebody sees it: whole numbers without a decimal point, days without a time of day."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:.0f}" if value == int(value) and abs(value) < 1e15 else f"{value:.15g}"
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    return str(value)


def _limit_process() -> None:
    """Take from this process what a workbook does not need; macOS and Windows have not all of these limits."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def main() -> None:
    """Read a workbook from the standard input and write its rows, or the code of what is wrong, to the standard output.

    The first argument is how many rows it may have.
    """
    most_rows = int(sys.argv[1]) if len(sys.argv) > 1 else MOST_ROWS
    _limit_process()
    answer: dict[str, Any]
    try:
        answer = {"rows": rows_of(sys.stdin.buffer.read(), most_rows)}
    except TooMuch as much:
        answer = {"code": str(much)}
    except MemoryError:
        answer = {"code": "too_large"}
    except BaseException:  # a panic of the parser is no Exception
        answer = {"code": "unreadable"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
