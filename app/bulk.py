"""Many rows in one statement at driver speed.

SQLAlchemy writes the statement for the database once; the rows then go straight to the driver. Its own executemany spends
most of its time on each row's parameters, several times what the database itself needs.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from sqlalchemy import JSON, Column, Date, Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from app.database import Uuid16


class Bulk:
    """An insert, or insert-or-update, of many rows.

    Parameters:
        table: where to.
        columns: names of the values in each row, in order. JSON values are given as text.
        key: columns of the unique key; without one a duplicate is an error.
        replace: columns that take the new value on a duplicate.
        add: columns to which the new value is added on a duplicate.
        skip: pass over a row that is a duplicate by any unique key; without a `key`.
    """

    def __init__(
        self,
        table: Any,
        columns: Sequence[str],
        key: Sequence[str] = (),
        replace: Sequence[str] = (),
        add: Sequence[str] = (),
        *,
        skip: bool = False,
    ) -> None:
        self._table: Table = table.__table__
        self._skip = skip
        self._columns, self._key, self._replace, self._add = tuple(columns), tuple(key), tuple(replace), tuple(add)
        self._prepared: dict[str, _Prepared] = {}

    def run(self, session: Session, rows: Iterable[Sequence[Any]]) -> None:
        """Write the rows in the session's transaction; each has the values of the columns, in their order."""
        dialect = session.get_bind().dialect
        prepared = self._prepared.get(dialect.name)
        if prepared is None:
            prepared = self._prepared[dialect.name] = self._prepare(dialect)
        if values := prepared.adapt(list(rows)):
            session.connection().exec_driver_sql(prepared.statement, values)

    def _prepare(self, dialect: Dialect) -> "_Prepared":
        insert = (sqlite if dialect.name == "sqlite" else postgresql).insert(self._table)
        statement = insert.values(dict.fromkeys(self._columns))
        if self._key:
            new = insert.excluded
            changes = {name: new[name] for name in self._replace}
            changes |= {name: self._table.c[name] + new[name] for name in self._add}
            statement = statement.on_conflict_do_update(index_elements=self._key, set_=changes)
        elif self._skip:
            statement = statement.on_conflict_do_nothing()
        compiled = statement.compile(dialect=dialect, column_keys=list(self._columns))
        if compiled.positiontup is None:
            return _Prepared(str(compiled), lambda rows: [dict(zip(self._columns, row, strict=True)) for row in rows])
        order = [self._columns.index(name) for name in compiled.positiontup]
        adapters = [_adapter(self._table.c[self._columns[index]], dialect) for index in order]

        def adapt(rows: Sequence[Sequence[Any]]) -> list[Any]:
            # Column by column: half the time of row by row.
            columns = list(zip(*rows, strict=True))
            return list(
                zip(
                    *(_adapted(columns[index], adapter) for index, adapter in zip(order, adapters, strict=True)),
                    strict=True,
                )
            )

        return _Prepared(str(compiled), lambda rows: adapt(rows) if rows else [])


@dataclass(frozen=True, slots=True)
class _Prepared:
    statement: str
    adapt: Callable[[Sequence[Sequence[Any]]], list[Any]]


def _adapted(values: Sequence[Any], adapter: Callable[[Any], Any] | None) -> Sequence[Any]:
    return values if adapter is None else [None if value is None else adapter(value) for value in values]


def _adapter(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Return what SQLAlchemy itself would do to a value for this driver; None to leave it. JSON comes as text already.

    SQLAlchemy's own processor of a UUID costs as much as SQLite's whole insert of the value.
    """
    if isinstance(column.type, JSON):
        return None
    if isinstance(column.type, Uuid16):
        return attrgetter("bytes")
    if isinstance(column.type, Date):
        return dt.date.isoformat
    processor: Callable[[Any], Any] | None = column.type.dialect_impl(dialect).bind_processor(dialect)
    return processor
