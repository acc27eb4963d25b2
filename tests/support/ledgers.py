"""Ledgers for tests: files as they come from payroll and travel agencies, and what is known of the organisation that reads them."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from app.emissions.choices import factor_choices
from app.languages import Language
from app.ledgers.choosing import guessed
from app.ledgers.reading import read_ledger
from app.ledgers.rows import Choice, Known, LedgerFile, Reading
from app.ledgers.vocabulary import Kind
from app.spreadsheets.tables import LEDGERS, read_table

TODAY = dt.date(2026, 11, 23)
ARLANDA, UMEA = (59.652, 17.919), (63.792, 20.283)
KNOWN = Known(
    departments={"kansliet": 1, "hemtjänsten": 2},
    people={"1001": 1, "1002": 2, "1003": 2},
    factors=factor_choices(),
    airports={"ARN": ARLANDA, "UME": UMEA},
    benefit_cars=frozenset({"FMN01A"}),
)


def as_file(*rows: Sequence[Any] | str) -> bytes:
    """Return rows as CSV with semicolons."""
    return "".join(f"{row if isinstance(row, str) else ';'.join(map(str, row))}\n" for row in rows).encode()


def read(kind: Kind, *rows: str, language: Language = "sv", known: Known = KNOWN, **choice: Any) -> LedgerFile:
    """Read a ledger of these lines as its columns are guessed, with some of the choice changed."""
    table = read_table(as_file(*rows), "a.csv", LEDGERS)
    header, found = guessed(table, kind)
    fields = {name: getattr(found, name) for name in Choice.__dataclass_fields__} | choice
    return read_ledger(table, header, kind, Choice(**fields), known, Reading(language, TODAY))
