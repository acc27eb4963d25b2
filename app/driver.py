"""The driver's own connection, for what runs a thousand times a second: SQLAlchemy takes ten times as long to pass it on."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Dialect
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

_DRIVER = "driver"


class Driver:
    """The connection of a transaction as its driver gives it.

    Parameters:
        connection: of `sqlite3` or `psycopg`.
        dialect: how SQLAlchemy speaks to it.
    """

    def __init__(self, connection: Any, dialect: Dialect) -> None:
        self._connection, self.dialect = connection, dialect

    def execute(self, statement: str, parameters: Any = ()) -> Any:
        """Run a statement; returns the cursor.

        Raises:
            sqlalchemy.exc.DBAPIError: as SQLAlchemy itself would raise it, without the parameters: they are what people said.
        """
        try:
            return self._connection.execute(statement, parameters)
        except self._errors as error:
            raise self._told(error, statement) from error

    def execute_many(self, statement: str, rows: Sequence[Any]) -> None:
        """Run a statement for each of many rows; raises as `execute`."""
        try:
            self._connection.cursor().executemany(statement, rows)
        except self._errors as error:
            raise self._told(error, statement) from error

    @property
    def _errors(self) -> Any:
        return self.dialect.loaded_dbapi.Error

    def _told(self, error: Exception, statement: str) -> BaseException:
        return DBAPIError.instance(
            statement, None, error, self._errors, hide_parameters=True, dialect=self.dialect
        )  # fmt: skip


def driver_of(session: Session) -> Driver:
    """Return the driver's connection of the session's transaction, which begins with it."""
    found: Driver | None = session.info.get(_DRIVER)
    if found is None or not session.in_transaction():
        connection = session.connection()
        found = session.info[_DRIVER] = Driver(connection.connection.driver_connection, connection.dialect)
    return found
