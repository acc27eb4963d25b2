"""A real disk of a few megabytes that can be full: a file system in memory (tmpfs), in a namespace of its own, so that no right of
root is needed. Programs that run inside meet ENOSPC as on any other disk.
"""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.support.server import CERO, Forked, LiveServer

_HOLD = 'mount -t tmpfs -o "size=$2,mode=700" none "$1" && echo ready && exec cat'
_FILLER = "filler"


class SmallDisk:
    """A disk that is mounted on a folder for those alone who run inside.

    Parameters:
        folder: an empty one.
        megabytes: how much it holds.
    """

    def __init__(self, folder: Path, megabytes: int) -> None:
        self.folder = folder
        if missing := [name for name in ("unshare", "nsenter") if shutil.which(name) is None]:
            pytest.skip(
                f"this machine has no {' and no '.join(missing)} (of util-linux) to mount a file system of one's own"
            )
        command = ["unshare", "-Urm", "sh", "-c", _HOLD, "sh", str(folder), f"{megabytes}m"]
        # It lies in memory as long as `cat` waits for its input, which ends with us.
        self._holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert self._holder.stdout
        if self._holder.stdout.readline() != b"ready\n":
            said = self._holder.communicate()[1].decode().strip()
            pytest.skip(f"this machine lets nobody mount a file system of their own (user namespaces): {said}")

    @property
    def seen(self) -> Path:
        """The folder as it is inside, to be read and written from here."""
        return Path(f"/proc/{self._holder.pid}/root{self.folder}")

    def inside(self, *command: str, as_root: bool = True) -> list[str]:
        """Return the command that runs one inside.

        Parameters:
            as_root: as root of nothing but this disk; PostgreSQL runs as anybody but root.
        """
        enter = ["nsenter", "--target", str(self._holder.pid), "--user", "--mount", "--preserve-credentials"]
        return [*enter, *([] if as_root else ["unshare", "-U", "--map-user=1000", "--map-group=1000"]), *command]

    def fill(self, but: int = 0) -> None:
        """Fill it to the last byte, or but for so many."""
        with (self.seen / _FILLER).open("ab", buffering=0) as filler, suppress(OSError):
            while (room := shutil.disk_usage(self.seen).free - but) > 0:
                filler.write(b"\0" * min(room, 1024 * 1024))

    def make_room(self) -> None:
        """Take away what filled it."""
        (self.seen / _FILLER).unlink()

    def close(self) -> None:
        """Unmount it, once nobody runs inside any more."""
        self._holder.communicate()


@contextmanager
def a_small_disk(folder: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mount a small disk as long as the block lasts."""
    folder.mkdir()
    disk = SmallDisk(folder, megabytes)
    try:
        yield disk
    finally:
        disk.close()


class ServerOnDisk(LiveServer):
    """A server whose data folder, and its log with it, lies on a small disk.

    Parameters:
        disk: an empty one.
        database: the file of the database that it begins with.
        environment: more settings.
    """

    def __init__(self, disk: SmallDisk, database: Path, environment: dict[str, str] | None = None) -> None:
        super().__init__(disk.folder, environment, fresh=True)
        self.disk = disk
        self.log = disk.seen / "server.log"
        shutil.copyfile(database, disk.seen / "cero.db")

    def copied(self, folder: Path) -> str:
        """Copy the database, to be looked at from here while nobody writes; returns its address.

        SQLite follows the way to a file of another namespace as if it were its own, and opens another one.
        """
        shutil.copytree(self.disk.seen, folder, ignore=shutil.ignore_patterns("*-shm", _FILLER))
        return f"sqlite:///{folder / 'cero.db'}"

    def _spawn(self, arguments: tuple[str, ...], output: Path, errors: Path) -> "subprocess.Popen[bytes] | Forked":
        with output.open("ab") as said, errors.open("ab") as complained:
            command = self.disk.inside(str(CERO), *arguments)
            return subprocess.Popen(command, env=self.environment, stdout=said, stderr=complained)
