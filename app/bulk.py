"""Many rows in one statement at driver speed.

SQLAlchemy writes the statement for the database once; the rows then go straight to the driver. Its own executemany spends
most of its time on each row's parameters, several times what the database itself needs.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, Final

import msgspec
from sqlalchemy import JSON, Dialect, LargeBinary, Table, bindparam, column, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine
from sqlmodel import Session

from app.driver import Driver, driver_of
from app.prepared import Adapter, adapted, bind_adapter

_AT_ONCE_ON_SQLITE: Final = (50, 10, 1)
"""Rows of one statement: many are a third faster than one. Of few sizes, so that the driver keeps the statements it has read."""
_AT_ONCE_ON_POSTGRESQL: Final = 2000


class Bulk:
    """An insert, or insert-or-update, of many rows.

    Parameters:
        table: where to.
        columns: names of the values in each row, in order. JSON values are given as text.
        key: columns of the unique key; without one a duplicate is an error. No two rows that are given may have the same.
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
        self._writers: dict[str, _OnSqlite | _OnPostgresql] = {}

    def run(self, session: Session, rows: Iterable[Sequence[Any]]) -> None:
        """Write the rows in the session's transaction; each has the values of the columns, in their order."""
        if not (given := list(rows)):
            return
        driver = driver_of(session)
        writer = self._writers.get(driver.dialect.name)
        if writer is None:
            writer = self._writers[driver.dialect.name] = self._writer_for(driver.dialect)
        writer.write(driver, given)

    def _writer_for(self, dialect: Dialect) -> "_OnSqlite | _OnPostgresql":
        if dialect.name == "sqlite":
            one = self._on_conflict(sqlite.insert(self._table).values(dict.fromkeys(self._columns)))
            return _OnSqlite(self._table, self._columns, one.compile(dialect=dialect, column_keys=list(self._columns)))
        given = func.json_to_recordset(bindparam("given", type_=JSON))
        shape = given.table_valued(*(column(name, self._table.c[name].type) for name in self._columns))
        new = select(*shape.render_derived(name="given", with_types=True).c)
        all_of_them = postgresql.insert(self._table).from_select(self._columns, new, include_defaults=False)
        return _OnPostgresql(self._table, self._columns, str(self._on_conflict(all_of_them).compile(dialect=dialect)))

    def _on_conflict(self, insert: Any) -> Any:
        if self._key:
            changes = {name: insert.excluded[name] for name in self._replace}
            changes |= {name: self._table.c[name] + insert.excluded[name] for name in self._add}
            return insert.on_conflict_do_update(index_elements=self._key, set_=changes)
        return insert.on_conflict_do_nothing() if self._skip else insert


class _OnSqlite:
    """Writes some rows with each statement."""

    def __init__(self, table: Table, columns: Sequence[str], one: SQLCompiler) -> None:
        order = [columns.index(name) for name in one.positiontup or ()]
        self._order = [(index, bind_adapter(table.c[columns[index]].type, one.dialect)) for index in order]
        values = f"({', '.join('?' * len(columns))})"
        self._of_size = {size: str(one).replace(values, ", ".join([values] * size), 1) for size in _AT_ONCE_ON_SQLITE}

    def write(self, driver: Driver, given: Sequence[Sequence[Any]]) -> None:
        # Column by column: half the time of row by row.
        columns = list(zip(*given, strict=True))
        rows = list(zip(*[adapted(columns[index], adapter) for index, adapter in self._order], strict=True))
        begin = 0
        for size, statement in self._of_size.items():
            end = len(rows) - (len(rows) - begin) % size
            if end > begin:
                some = range(begin, end, size)
                driver.execute_many(statement, [[*chain.from_iterable(rows[at : at + size])] for at in some])
            begin = end


class _OnPostgresql:
    """Writes all rows with one statement, which takes them as one JSON text: half of what the driver's parameters cost."""

    def __init__(self, table: Table, columns: Sequence[str], statement: str) -> None:
        self._columns, self._statement = columns, statement
        self._adapters = [_as_json(table.c[name].type) for name in columns]

    def write(self, driver: Driver, given: Sequence[Sequence[Any]]) -> None:
        for begin in range(0, len(given), _AT_ONCE_ON_POSTGRESQL):
            columns = zip(*given[begin : begin + _AT_ONCE_ON_POSTGRESQL], strict=True)
            rows = zip(*map(adapted, columns, self._adapters), strict=True)
            text = msgspec.json.encode([dict(zip(self._columns, row, strict=True)) for row in rows])
            driver.execute(self._statement, {"given": text.decode()})


def _as_json(kind: TypeEngine[Any]) -> Adapter | None:
    """Return how a value of a column stands in JSON that PostgreSQL reads; None as it is."""
    if isinstance(kind, JSON):
        return _raw
    return _hexadecimal if isinstance(kind, LargeBinary) else None


def _raw(text: str) -> msgspec.Raw:
    return msgspec.Raw(text)


def _hexadecimal(value: bytes) -> str:
    return f"\\x{value.hex()}"
