"""Databases for long runs: in memory where there is room, and a fresh one now and then, so that none grows without end."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.database import Database
from tests.support.databases import PostgresDatabases, SqliteDatabases
from tests.support.memory import spacious

KINDS = ("sqlite", "postgresql")


class Databases:
    """Hands out migrated databases of one kind.

    Parameters:
        kind: one of `KINDS`. PostgreSQL runs without fsync, as all tests' does: what a power cut loses is another test's.
    """

    def __init__(self, kind: str) -> None:
        self._postgres = PostgresDatabases(f"reliability-{os.getpid()}") if kind == "postgresql" else None

    @contextmanager
    def fresh(self) -> Iterator[Database]:
        """Give a database with all tables and no rows, and take it away afterwards."""
        if self._postgres:
            with self._postgres.migrated() as address:
                yield from _open(address)
        else:
            with tempfile.TemporaryDirectory(prefix="cero-reliability-", dir=spacious()) as folder:
                yield from _open(SqliteDatabases(Path(folder)).migrated(Path(folder)))

    def close(self) -> None:
        """Stop what was started."""
        if self._postgres:
            self._postgres.close()


def as_kind(database: Database) -> str:
    """Return which of `KINDS` a database is."""
    return "sqlite" if database.is_sqlite else "postgresql"


def _open(address: str) -> Iterator[Database]:
    database = Database(address)
    try:
        yield database
    finally:
        database.dispose()
