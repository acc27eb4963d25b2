"""The file of a backup: gzip of lines of JSON, the same whichever database it came from.

The first line is a `Head`; then for each table one `TableHead` and its rows as arrays, parents before children; the last line is an
`End`. A file without its end, or with another number of rows, is no backup: it was cut off. What a column's value is in JSON its
kind tells (`KINDS`), so a file can be read without the tables of the program that wrote it.
"""

import base64
import datetime as dt
import uuid
from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
)  # fmt: skip
from sqlalchemy.types import JSON, TypeEngine
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from app.database import JsonText, Uuid16

FORMAT = 1


class BackupError(RuntimeError):
    """A backup cannot be made or restored; the message says why and what to do."""


class Head(msgspec.Struct, frozen=True, tag="cero-backup"):
    """What the file is: the version of its form and of its tables, when it was made, and the push key (PEM) where it was a file."""

    format: int
    revision: str
    created_at: dt.datetime
    push_key: str | None = None


class TableHead(msgspec.Struct, frozen=True, tag="table"):
    """The rows of a table follow: the names of its columns and their kinds."""

    name: str
    columns: dict[str, str]


class End(msgspec.Struct, frozen=True, tag="end"):
    """Nothing follows: how many rows there were."""

    rows: int


class _Kind(NamedTuple):
    type: TypeEngine[Any] | type[TypeEngine[Any]]
    read: Callable[[Any], Any]


def _unchanged(value: Any) -> Any:
    return value


KINDS: dict[str, _Kind] = {
    "uuid": _Kind(Uuid16(), uuid.UUID),
    "json": _Kind(JsonText, _unchanged),
    "time": _Kind(UTCDateTime(), dt.datetime.fromisoformat),
    "date": _Kind(Date(), dt.date.fromisoformat),
    "bytes": _Kind(LargeBinary(), base64.b64decode),
    "bool": _Kind(Boolean(), bool),
    "int": _Kind(BigInteger(), int),
    "float": _Kind(Float(), float),
    "text": _Kind(String(), str),
}
_KIND_OF: tuple[tuple[type[Any] | tuple[type[Any], ...], str], ...] = (
    (Uuid16, "uuid"), (JSON, "json"), (UTCDateTime, "time"), (Date, "date"), (LargeBinary, "bytes"), (Boolean, "bool"),
    ((Integer, BigInteger, SmallInteger), "int"), (Float, "float"), ((String, AutoString), "text"),
)  # fmt: skip


def kind_of(column: Column[Any]) -> str:
    """Return the kind of a column.

    Raises:
        BackupError: its type is none that a backup can hold; a new table has brought it.
    """
    for types, kind in _KIND_OF:
        if isinstance(column.type, types):
            return kind
    raise BackupError(f"{column.table.name}.{column.name} is of a type that a backup cannot hold: {column.type!r}")


def table_of(head: TableHead) -> Table:
    """Return a table as the file describes it, to write rows into.

    Raises:
        BackupError: a column is of a kind that this version does not know.
    """
    if unknown := set(head.columns.values()) - set(KINDS):
        raise BackupError(
            f"the backup holds values of an unknown kind ({', '.join(sorted(unknown))}): a newer CERO made it"
        )
    return Table(head.name, MetaData(), *(Column(name, KINDS[kind].type) for name, kind in head.columns.items()))


def readers_of(head: TableHead) -> list[Callable[[Any], Any]]:
    """Return what turns each value of a row back into what the database takes."""
    return [KINDS[kind].read for kind in head.columns.values()]
