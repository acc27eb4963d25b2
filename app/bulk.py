"""Many rows in one statement at driver speed.

SQLAlchemy writes the statement for the database once; the rows then go straight to the driver. Its own executemany spends
most of its time on each row's parameters, several times what the database itself needs.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import JSON, Column, Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session


class Bulk:
    """An insert, or insert-or-update, of many rows.

    Parameters:
        table: where to.
        columns: names of the values in each row, in order. JSON values are given as text.
        key: columns of the unique key; without one a duplicate is an error.
        replace: columns that take the new value on a duplicate.
        add: columns to which the new value is added on a duplicate.
    """

    def __init__(
        self,
        table: Any,
        columns: Sequence[str],
        key: Sequence[str] = (),
        replace: Sequence[str] = (),
        add: Sequence[str] = (),
    ) -> None:
        self._table: Table = table.__table__
        self._columns, self._key, self._replace, self._add = tuple(columns), tuple(key), tuple(replace), tuple(add)
        self._prepared: dict[str, tuple[str, tuple[int, ...], tuple[Callable[[Any], Any] | None, ...]]] = {}

    def run(self, session: Session, rows: Iterable[Sequence[Any]]) -> None:
        """Write the rows."""
        dialect = session.get_bind().dialect.name
        if dialect not in self._prepared:
            self._prepared[dialect] = self._prepare(session)
        statement, order, adapters = self._prepared[dialect]
        if dialect == "postgresql":
            values: list[Any] = [dict(zip(self._columns, row, strict=True)) for row in rows]
        else:
            values = [
                tuple(
                    row[index] if adapt is None or row[index] is None else adapt(row[index])
                    for index, adapt in zip(order, adapters, strict=True)
                )
                for row in rows
            ]
        if values:
            session.connection().exec_driver_sql(statement, values)

    def _prepare(self, session: Session) -> tuple[str, tuple[int, ...], tuple[Callable[[Any], Any] | None, ...]]:
        bind = session.get_bind()
        insert = (sqlite if bind.dialect.name == "sqlite" else postgresql).insert(self._table)
        statement = insert.values(dict.fromkeys(self._columns))
        if self._key:
            new = insert.excluded
            changes = {name: new[name] for name in self._replace}
            changes |= {name: self._table.c[name] + new[name] for name in self._add}
            statement = statement.on_conflict_do_update(index_elements=self._key, set_=changes)
        compiled = statement.compile(dialect=bind.dialect, column_keys=list(self._columns))
        order = tuple(self._columns.index(name) for name in compiled.positiontup or self._columns)
        return (
            str(compiled),
            order,
            tuple(_adapter(self._table.c[self._columns[index]], bind.dialect) for index in order),
        )


def _adapter(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Return what SQLAlchemy itself would do to a value for this driver; None to leave it. JSON comes as text already."""
    if isinstance(column.type, JSON):
        return None
    processor: Callable[[Any], Any] | None = column.type.dialect_impl(dialect).bind_processor(dialect)
    return processor
