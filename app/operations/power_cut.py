"""A power cut while the server ran: the embedded database may have lost its last commits, though phones were told they were kept.

SQLite hands every commit to the disk before a phone hears of it. But a disk, or a virtual one, may say that it has written what it
has not; then the file comes back as it was some seconds earlier. A phone that stands behind the log's end tells so itself
(`app.sync.epochs.begin_after_loss`); where others have written meanwhile, no number shows it any more. So while a server runs a
note lies beside the database that names the machine's present start. Whoever finds one of an earlier start gives all logs a new
epoch: every phone pulls anew, and sends again what is missing. A process that was killed lost nothing, for the machine went on.
"""

import datetime as dt
import os
import time
from pathlib import Path

import structlog
from sqlalchemy.engine import make_url

from app import private
from app.database import Database
from app.sync.epochs import begin_everywhere

_BOOT = Path("/proc/sys/kernel/random/boot_id")
log = structlog.get_logger()


class RunningNote:
    """The note that a server runs on an embedded database: `cero.db-running`; of PostgreSQL there is none.

    Parameters:
        database: the server's.
        boot: what the machine's present start is called; asked of the machine if not given.
    """

    def __init__(self, database: Database, boot: str | None = None) -> None:
        self._database, self._boot = database, boot or this_boot()
        path = make_url(database.url).database if database.is_sqlite else None
        self._path = Path(f"{path}-running") if path and path != ":memory:" else None

    def begin(self) -> bool:
        """Lay the note down; returns whether one of an earlier start lay there, in which case all logs have a new epoch now."""
        if self._path is None:
            return False
        found = self._path.read_text().strip() if self._path.exists() else None
        if found == self._boot:
            return False  # nor is it written anew: a server that was killed must come back on a full disk, too
        was_cut = found is not None
        if was_cut:
            with self._database.write() as session:
                count = begin_everywhere(session, dt.datetime.now(dt.UTC))
            log.warning("begun_anew_after_power_cut", logs=count, why="phones pull everything and send what is missing")
        private.make_file(self._path)
        # Only now: who is cut off before this begins anew once more.
        self._path.write_text(self._boot)
        _to_disk(self._path)
        return was_cut

    def end(self) -> None:
        """Take the note away, once the database is closed."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)


def this_boot() -> str:
    """Return a name of the machine's present start: another one after each."""
    try:
        return _BOOT.read_text().strip()
    except OSError:
        # Elsewhere the minute of the start, which moves when the clock is set: then phones pull once for nothing.
        return f"start {round((time.time() - time.monotonic()) / 60)}"


def _to_disk(path: Path) -> None:
    """Have a file and its name written, as far as the disk says the truth."""
    for one in (path, path.parent) if os.name == "posix" else (path,):
        handle = os.open(one, os.O_RDONLY if one.is_dir() else os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
