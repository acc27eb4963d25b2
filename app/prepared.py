"""Statements that SQLAlchemy writes once for each database, and whose parameters and rows are then the driver's own.

Run through SQLAlchemy, a small query costs ten times what the database itself needs for it; an exchange of five trips has a
dozen of them. What is read or written rarely stays with SQLAlchemy.
"""

import datetime as dt
import re
import uuid
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import JSON, Date, Dialect, Executable
from sqlalchemy.types import TypeEngine
from sqlmodel import Session

from app.database import Uuid16
from app.driver import Driver, driver_of

Adapter = Callable[[Any], Any]
_UUIDS = list[uuid.UUID | None]
_MANY_OF_POSTGRESQL = re.compile(r"(NOT )?IN \(__\[POSTCOMPILE_(\w+)\]\)")


class Query:
    """A statement with named parameters.

    Parameters:
        statement: of SQLAlchemy's Core. A parameter that is a list (`bindparam(…, expanding=True)`) takes any number of ids,
            whole numbers or dates.
    """

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._written: dict[str, _Written] = {}

    def rows(self, session: Session, parameters: Mapping[str, Any]) -> list[Any]:
        """Run it in the session's transaction, and return all rows, with the columns as attributes in their order."""
        driver = driver_of(session)
        written = self._for(driver)
        return written.named(driver.execute(*written.bind(parameters)).fetchall())

    def tuples(self, session: Session, parameters: Mapping[str, Any]) -> Iterable[tuple[Any, ...]]:
        """Run it like `rows`, and yield bare rows: names cost each of many as much as all the rest of reading it."""
        driver = driver_of(session)
        written = self._for(driver)
        return written.read(driver.execute(*written.bind(parameters)).fetchall())

    def first(self, session: Session, parameters: Mapping[str, Any]) -> Any:
        """Run it in the session's transaction, and return its first row, None if there is none."""
        rows = self.rows(session, parameters)
        return rows[0] if rows else None

    def run(self, session: Session, parameters: Mapping[str, Any]) -> None:
        """Run one that returns no rows in the session's transaction."""
        driver = driver_of(session)
        driver.execute(*self._for(driver).bind(parameters))

    def _for(self, driver: Driver) -> "_Written":
        written = self._written.get(driver.dialect.name)
        if written is None:
            written = self._written[driver.dialect.name] = _write(self._statement, driver.dialect)
        return written


class _Parameter(NamedTuple):
    """One of a statement's parameters; `constant`: its value stands in the statement itself, and is adapted already."""

    name: str
    adapter: Adapter | None
    is_list: bool
    constant: bool
    value: Any


class _Written:
    """A statement as one database reads it."""

    def __init__(
        self, text: str, parameters: Sequence[_Parameter], columns: Sequence[tuple[str, Adapter | None]]
    ) -> None:
        self._text, self._parameters = text, parameters
        self._row: Any = namedtuple("_row", [name for name, _ in columns], rename=True) if columns else None
        self._readers = [(place, reader) for place, (_, reader) in enumerate(columns) if reader]

    def bind(self, given: Mapping[str, Any]) -> tuple[str, Any]:
        raise NotImplementedError

    def named(self, rows: list[Any]) -> list[Any]:
        """Return rows of the driver as `read` does, with the columns as attributes."""
        return list(map(self._row._make, self.read(rows))) if rows else rows

    def read(self, rows: list[Any]) -> Iterable[tuple[Any, ...]]:
        """Return rows of the driver with values as the program knows them."""
        if not rows or not self._readers:
            return rows
        # Column by column: half the time of row by row.
        columns: list[Sequence[Any]] = [*zip(*rows, strict=True)]
        for place, reader in self._readers:
            columns[place] = adapted(columns[place], reader)
        return zip(*columns, strict=True)


class _WrittenForSqlite(_Written):
    """Its parameters are positions; a list is as many of them as it has values."""

    def bind(self, given: Mapping[str, Any]) -> tuple[str, Any]:
        """Return text and parameters for the driver."""
        text, values = self._text, []
        for name, adapter, is_list, constant, value in self._parameters:
            if constant:
                values.append(value)
            elif is_list:
                some = adapted(given[name], adapter)
                text = text.replace(f"__[POSTCOMPILE_{name}]", ", ".join("?" * len(some)))
                values += some
            else:
                one = given[name]
                values.append(one if adapter is None or one is None else adapter(one))
        return text, values


class _WrittenForPostgresql(_Written):
    """Its parameters are names. A list is the text of one array: the statement stays the same and stays prepared, and the driver's
    own arrays take it ten times as long.
    """

    def bind(self, given: Mapping[str, Any]) -> tuple[str, Any]:
        """Return text and parameters for the driver."""
        return self._text, {
            name: value if constant else f"{{{','.join(map(str, given[name]))}}}" if is_list else given[name]
            for name, _, is_list, constant, value in self._parameters
        }


def _write(statement: Executable, dialect: Dialect) -> _Written:
    compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
    parameters = []
    for name in compiled.positiontup or sorted({*compiled.bind_names.values()}):
        bind = compiled.binds[name]
        adapter = bind_adapter(bind.type, dialect)
        constant = not bind.required
        value = adapter(bind.value) if constant and adapter else bind.value
        parameters.append(_Parameter(name, adapter, bind.expanding, constant, value))
    selected = getattr(statement, "selected_columns", ())
    columns = [(getattr(column, "name", "_"), _reader(column.type, dialect)) for column in selected]
    text = str(compiled)
    if dialect.name == "sqlite":
        return _WrittenForSqlite(text, parameters, columns)

    def as_array(found: re.Match[str]) -> str:
        kind = compiled.binds[found[2]].type.compile(dialect=dialect)
        return f"{'<> ALL' if found[1] else '= ANY'} (%({found[2]})s::{kind}[])"

    return _WrittenForPostgresql(_MANY_OF_POSTGRESQL.sub(as_array, text), parameters, columns)


def adapted(values: Sequence[Any], adapter: Adapter | None) -> Sequence[Any]:
    """Return values as the driver takes them; one that all rows share is adapted once."""
    if adapter is None:
        return values
    if values and values[0] is values[-1] and len({*map(id, values)}) == 1:
        return [None if values[0] is None else adapter(values[0])] * len(values)
    if adapter is _bytes_of:
        # Written out: a call for each takes twice as long, and an exchange has five ids for each record.
        return [None if value is None else value.int.to_bytes(16) for value in values]
    if adapter is _uuid_of:
        return msgspec.convert(values, _UUIDS)
    return [None if value is None else adapter(value) for value in values]


def bind_adapter(kind: TypeEngine[Any], dialect: Dialect) -> Adapter | None:
    """Return what SQLAlchemy itself would do to a value for this driver; None to leave it. JSON comes as text already.

    SQLAlchemy's own processor of a UUID costs as much as SQLite's whole insert of the value.
    """
    if isinstance(kind, JSON) or dialect.name != "sqlite":
        return None
    if isinstance(kind, Uuid16):
        return _bytes_of
    if isinstance(kind, Date):
        return dt.date.isoformat
    processor: Adapter | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return processor


def _reader(kind: TypeEngine[Any], dialect: Dialect) -> Adapter | None:
    """Return how a value of the driver becomes one of the program; None to leave it."""
    if dialect.name == "sqlite":
        if isinstance(kind, JSON):
            return msgspec.json.decode
        if isinstance(kind, Uuid16):
            return _uuid_of
        if isinstance(kind, Date):
            return dt.date.fromisoformat
    elif isinstance(kind, JSON | Uuid16):
        return None  # the driver's own
    processor: Adapter | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    return processor


def _bytes_of(value: uuid.UUID) -> bytes:
    return value.int.to_bytes(16)


def _uuid_of(value: bytes) -> uuid.UUID:
    return msgspec.convert(value, uuid.UUID)  # a fifth of the time of `UUID(bytes=value)`
