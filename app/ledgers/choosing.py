"""What a file's columns are, and its units: guessed from its header, and read from the form by which a person corrects it."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, cast, get_args

from app.ledgers.rows import Choice, DistanceUnit, MassUnit, MoneyUnit
from app.ledgers.vocabulary import FIELDS, Kind
from app.spreadsheets.columns import NOWHERE, Field, Guess, Header, guess

MODES: Final = ("train", "flight", "coach", "metro", "ferry")
"""What all tickets of a file may be."""
_MIL, _ORE, _GRAMS = re.compile(r"\bmil\b"), re.compile(r"\böre\b"), re.compile(r"\(g\)|\bgram\b")
_MONTH: Final = re.compile("månad|month|period|avser")


def guessed(table: Sequence[Sequence[str]], kind: Kind) -> tuple[Header, Choice]:
    """Return where the header of a ledger stands, and what its words say of columns and units; see `guessed_of`."""
    return guessed_of(table, FIELDS[kind])


def guessed_of(table: Sequence[Sequence[str]], fields: Sequence[Field]) -> tuple[Header, Choice]:
    """Return where the header stands, and what its words say of columns and units.

    Raises:
        app.spreadsheets.tables.TableError: `no_header` or `empty`.
    """
    found = guess(table, fields)
    choice = Choice(
        columns=found.columns,
        distance="mil" if _MIL.search(named(found, "distance")) else "km",
        money="ore" if _ORE.search(named(found, "cost")) else "kr",
        mass="g" if _GRAMS.search(named(found, "emissions")) else "kg",
        whole_month=bool(_MONTH.search(named(found, "date"))),
    )
    return found.header, choice


def named(found: Guess, field: str) -> str:
    """Return what the column of a field is called in the file, empty where it has none."""
    at = found.columns.get(field, NOWHERE)
    return found.header.names[at].casefold() if at != NOWHERE else ""


def chosen(header: Header, choice: Choice, fields: Sequence[Field], typed: Mapping[str, str]) -> Choice:
    """Return a choice with what was typed in the form; what is none of the values that the form offers changes nothing.

    Parameters:
        typed: `column-FIELD` by the number of the column, `distance`, `money`, `mass`, `when`, `mode`, `since`, `until`.
    """
    columns = {one.key: _column(typed, one.key, header, choice.columns.get(one.key, NOWHERE)) for one in fields}
    return Choice(
        columns=columns,
        distance=cast(DistanceUnit, _one_of(typed, "distance", get_args(DistanceUnit), choice.distance)),
        money=cast(MoneyUnit, _one_of(typed, "money", get_args(MoneyUnit), choice.money)),
        mass=cast(MassUnit, _one_of(typed, "mass", get_args(MassUnit), choice.mass)),
        whole_month=_one_of(typed, "when", ("day", "month"), "month" if choice.whole_month else "day") == "month",
        mode=_one_of(typed, "mode", ("", *MODES), choice.mode),
        since=_day(typed.get("since", "")),
        until=_day(typed.get("until", "")),
    )


def typed_of(choice: Choice) -> list[tuple[str, str]]:
    """Return a choice as the form says it, so that a later form can hand it on."""
    pairs = [(f"column-{key}", str(at)) for key, at in choice.columns.items()]
    pairs += [("distance", choice.distance), ("money", choice.money), ("mass", choice.mass), ("mode", choice.mode)]
    pairs.append(("when", "month" if choice.whole_month else "day"))
    return [*pairs, ("since", str(choice.since or "")), ("until", str(choice.until or ""))]


def _column(typed: Mapping[str, str], key: str, header: Header, otherwise: int) -> int:
    text = typed.get(f"column-{key}", "")
    if text == str(NOWHERE):
        return NOWHERE
    if not (text.isascii() and text.isdigit() and len(text) < 4) or int(text) >= len(header.names):
        return otherwise
    return int(text)


def _one_of(typed: Mapping[str, str], name: str, values: Iterable[str], otherwise: str) -> str:
    found = typed.get(name)
    return found if found is not None and found in values else otherwise


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
