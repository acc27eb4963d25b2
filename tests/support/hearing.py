"""Hears every statement before it runs, whether SQLAlchemy passes it to the database or the driver does."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from app.database import Database
from app.driver import Driver


@contextmanager
def hearing(database: Database, heard: Callable[[str], object]) -> Iterator[None]:
    """Call `heard` with each statement as long as the block lasts."""

    def before(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        heard(statement)

    execute, execute_many = Driver.execute, Driver.execute_many

    def hear(driver: Driver, statement: str, parameters: Any = ()) -> Any:
        heard(statement)
        return execute(driver, statement, parameters)

    def hear_many(driver: Driver, statement: str, rows: Sequence[Any]) -> None:
        heard(statement)
        execute_many(driver, statement, rows)

    event.listen(database.engine, "before_cursor_execute", before)
    Driver.execute, Driver.execute_many = hear, hear_many  # type: ignore[method-assign]
    try:
        yield
    finally:
        Driver.execute, Driver.execute_many = execute, execute_many  # type: ignore[method-assign]
        event.remove(database.engine, "before_cursor_execute", before)
