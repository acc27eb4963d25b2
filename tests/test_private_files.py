"""What people said lies in files that nobody else on the machine can read."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import structlog
from sqlalchemy import make_url, text

from app import migrate
from app.database import Database
from app.push.keys import public_key
from app.settings import Settings

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
ALONE, FOLDER = 0o600, 0o700


@pytest.fixture(autouse=True)
def _usual_mask() -> object:
    """Most systems let everybody read what one makes."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}


def open_and_write(address: str) -> Database:
    """Open a database with all tables, and write, so that its log and shared memory are there."""
    migrate.migrate(address)
    database = Database(address)
    with database.write() as session:
        session.execute(text("CREATE TABLE IF NOT EXISTS something (it INTEGER)"))
    return database


def test_nobody_else_ever_reads_a_new_database_or_key(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "deeper" / "data")
    database = open_and_write(settings.database_address)
    public_key(settings)
    assert modes(settings.data_dir) == dict.fromkeys(["cero.db", "cero.db-wal", "cero.db-shm", "push-key.pem"], ALONE)
    assert settings.data_dir.stat().st_mode & 0o777 == FOLDER
    database.dispose()


def test_nobody_else_reads_those_of_an_old_installation_any_more(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data")
    settings.data_dir.mkdir(mode=0o755)
    other = sqlite3.connect(
        settings.data_dir / "cero.db"
    )  # leaves log and shared memory: it is not closed before the end
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("CREATE TABLE something (it INTEGER)")
    public_key(Settings(data_dir=tmp_path / "key"))
    (tmp_path / "key" / "push-key.pem").rename(settings.data_dir / "push-key.pem")
    for name in modes(settings.data_dir):
        (settings.data_dir / name).chmod(0o644)
    assert len(modes(settings.data_dir)) == 4
    database = open_and_write(settings.database_address)
    public_key(settings)
    assert modes(settings.data_dir) == dict.fromkeys(["cero.db", "cero.db-wal", "cero.db-shm", "push-key.pem"], ALONE)
    assert settings.data_dir.stat().st_mode & 0o777 == FOLDER
    database.dispose()
    other.close()


def test_the_key_is_private_where_the_database_lies_elsewhere(tmp_path: Path) -> None:
    public_key(Settings(data_dir=tmp_path / "data", database_url="postgresql://nobody@nowhere/cero"))
    assert modes(tmp_path / "data") == {"push-key.pem": ALONE}
    assert (tmp_path / "data").stat().st_mode & 0o777 == FOLDER


@pytest.mark.parametrize("mode", [0o755, 0o1777])
def test_a_folder_of_other_things_is_never_shut(tmp_path: Path, mode: int) -> None:
    """Who puts the database into the folder for temporary files must not lock everybody out of it."""
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "somebody-elses.txt").write_text("hello")
    (shared / "somebody-elses.txt").chmod(0o644)
    shared.chmod(mode)
    with structlog.testing.capture_logs() as told:
        database = open_and_write(f"sqlite:///{shared / 'cero.db'}")
    database.dispose()
    assert shared.stat().st_mode & 0o1777 == mode
    assert modes(shared)["somebody-elses.txt"] == 0o644
    assert modes(shared)["cero.db"] == ALONE
    assert [one["event"] for one in told] == []  # what matters, the database itself, is private


def test_a_file_system_that_cannot_hide_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FAT and many network drives take every change of modes, and change nothing."""
    address = f"sqlite:///{tmp_path / 'cero.db'}"
    open_and_write(address).dispose()
    (tmp_path / "cero.db").chmod(0o666)
    monkeypatch.setattr(os, "chmod", lambda *_arguments, **_more: None)
    with structlog.testing.capture_logs() as told:
        Database(address).dispose()
    assert [(one["event"], one["log_level"]) for one in told] == [("files_not_private", "warning")]
    assert told[0]["files"] == [f"{tmp_path / 'cero.db'}: mode 0666, expected 0600"]
    assert "another file system" in told[0]["do"]


def test_files_of_another_user_are_told_and_stop_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    address = f"sqlite:///{tmp_path / 'cero.db'}"
    open_and_write(address).dispose()
    (tmp_path / "cero.db").chmod(0o664)

    def refused(*_arguments: object, **_more: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "chmod", refused)
    with structlog.testing.capture_logs() as told:
        Database(address).dispose()
    assert told[0]["files"] == [f"{tmp_path / 'cero.db'}: mode 0664, expected 0600"]


def test_opening_the_database_again_takes_no_locks_from_who_has_it_open(sqlite_url: str) -> None:
    """Whoever closes a file loses all locks that its process has on it (POSIX). Another process that came and went then took
    the write-ahead log away, and what was written later was never seen here."""
    path = Path(make_url(sqlite_url).database or "")
    ours = Database(sqlite_url)
    with ours.write() as session:
        session.execute(text("CREATE TABLE seen (number INTEGER)"))
    Database(sqlite_url).dispose()
    Database(sqlite_url)
    another = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit(); c.close()"
    for statement in ("SELECT * FROM seen", "INSERT INTO seen VALUES (1)"):
        subprocess.run([sys.executable, "-c", another, str(path), statement], check=True)
    assert path.with_name(path.name + "-wal").exists()
    with ours.read() as session:
        assert session.scalar(text("SELECT count(*) FROM seen")) == 1
    ours.dispose()


def test_a_file_system_without_links_keeps_nobody_from_working(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refused)
    open_and_write(f"sqlite:///{tmp_path / 'stick' / 'cero.db'}").dispose()
    assert {name: mode for name, mode in modes(tmp_path / "stick").items() if mode & 0o077} == {}
    assert "cero.db" in modes(tmp_path / "stick")
