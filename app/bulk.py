"""Many rows in one statement at driver speed.

SQLAlchemy writes the statement for the database once; the rows then go straight to the driver. Its own executemany spends
most of its time on each row's parameters, several times what the database itself needs.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count
from typing import Any, Final

import msgspec
from sqlalchemy import JSON, Dialect, LargeBinary, Table, bindparam, column, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine
from sqlmodel import Session

from app.driver import Driver, driver_of
from app.prepared import Adapter, adapted, bind_adapter

_MOST_ON_SQLITE: Final = 50
_AT_ONCE_ON_SQLITE: Final = (10, 1)
"""Rows of one statement, `_MOST_ON_SQLITE` of many: that is a third faster than one. Of few sizes, so that the driver keeps the
statements it has read."""
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
        # As `jsonb`, and not as `json`: its values become those of `jsonb` columns without being read a second time.
        given = func.jsonb_to_recordset(bindparam("given", type_=postgresql.JSONB))
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
        self._before, self._row, self._after = str(one).partition(f"({', '.join('?' * len(columns))})")
        self._of_size = {size: self._statement([self._row] * size) for size in _AT_ONCE_ON_SQLITE}
        self._sharing: dict[tuple[bool, ...], str] = {}

    def write(self, driver: Driver, given: Sequence[Sequence[Any]]) -> None:
        # Column by column: half the time of row by row.
        as_given = list(zip(*given, strict=True))
        columns = [
            as_given[index] if adapter is None else adapted(as_given[index], adapter) for index, adapter in self._order
        ]
        begin = self._write_sharing(driver, columns, len(given))
        rows = list(zip(*columns, strict=True))
        for size, statement in self._of_size.items():
            end = len(rows) - (len(rows) - begin) % size
            if end > begin:
                some = range(begin, end, size)
                driver.execute_many(statement, [[*chain.from_iterable(rows[at : at + size])] for at in some])
            begin = end

    def _write_sharing(self, driver: Driver, columns: Sequence[Sequence[Any]], length: int) -> int:
        """Write as many rows as fill the largest statements, handing over once what all of them have: half of a log's columns.

        Returns how many were written. Fewer rows are not worth it: what they share differs too often, and with it the statement.
        """
        end = length - length % _MOST_ON_SQLITE
        if not end:
            return 0
        shared = tuple(map(_is_shared, columns))
        of_all = [column[0] for column, once in zip(columns, shared, strict=True) if once]
        rows = list(zip(*(column for column, once in zip(columns, shared, strict=True) if not once), strict=True))
        some = range(0, end, _MOST_ON_SQLITE)
        statement = self._sharing.get(shared)
        if statement is None:
            statement = self._sharing[shared] = self._statement(_numbered(shared))
        driver.execute_many(
            statement, [[*of_all, *chain.from_iterable(rows[at : at + _MOST_ON_SQLITE])] for at in some]
        )
        return end

    def _statement(self, rows: Iterable[str]) -> str:
        return f"{self._before}{', '.join(rows)}{self._after}"


def _is_shared(values: Sequence[Any]) -> bool:
    return bool(values[0] == values[-1]) and values.count(values[0]) == len(values)


def _numbered(shared: Sequence[bool]) -> Iterator[str]:
    """Yield the parameters of each row of the largest statement; columns that are shared have the same in all of them."""
    numbers = count(1)
    of_all = [next(numbers) if once else None for once in shared]
    for _ in range(_MOST_ON_SQLITE):
        yield f"({', '.join(f'?{number or next(numbers)}' for number in of_all)})"


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
