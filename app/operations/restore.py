"""`cero restore`: a backup into an empty place, so that phones sync on and lose nothing.

Each owner log gets a new epoch. A phone whose place in the log is of another epoch pulls everything anew, keeps what waits, and
sends again what the server no longer has: what was recorded after the backup comes back from the phones.
"""

import datetime as dt
import gzip
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import structlog
from sqlalchemy import Table, func, insert, inspect, select, text, update
from sqlmodel import Session, SQLModel

from app import private
from app.database import Database
from app.migrate import current, import_models, known_revisions, migrate
from app.nudges.models import Nudge
from app.operations.archive import FORMAT, BackupError, End, Head, TableHead, readers_of, table_of
from app.organisations.models import Organisation
from app.push import keys
from app.settings import Settings
from app.sync.epochs import begin_everywhere

ROWS_AT_ONCE = 1_000
IDS_PASSED_OVER = 10_000
"""How many numbers each organisation leaves out: those given to people after the backup must not become somebody else's."""
log = structlog.get_logger()


def restore(settings: Settings, path: Path) -> tuple[Head, int]:
    """Restore a backup into the empty database that the settings name; returns what it was and how many rows it held.

    All rows come in one transaction: one that is cut off leaves empty tables, and can be run again.

    Raises:
        BackupError: the file is no whole backup, or of a newer version, or the database is not empty; nothing was stored.
        app.migrate.UnusableDatabase: the database cannot be opened.
        OSError: the file cannot be read.
    """
    import_models()
    # Once through to its end, where gzip tells whether a byte was changed, before anything is touched.
    for _ in _lines(path):
        pass
    lines = _lines(path)
    head = _head(path, lines)
    address = settings.owner_database_address
    found = current(address)
    if found is not None and _is_used(address):
        raise BackupError(
            "the database holds something already; restore into an empty one: "
            "name another by CERO_DATABASE_URL or CERO_DATA_DIR, or move what is there away"
        )
    if found is None:
        migrate(address, head.revision)
    elif found != head.revision:
        raise BackupError(
            f"the empty tables are of version {found}, the backup is of {head.revision}: remove them first"
        )
    database = Database(address)
    try:
        with database.write() as session:
            try:
                rows = _load(session, path, lines)
            except (msgspec.MsgspecError, ValueError) as error:
                raise BackupError(f"{path} is no backup that can be read: {error}; nothing was restored") from error
            _begin_anew(session)
        migrate(settings.database_address, owner=address)
    finally:
        database.dispose()
    if head.push_key:
        _put_back_key(settings, head.push_key)
    return head, rows


def _lines(path: Path) -> Iterator[bytes]:
    """Yield the lines of the file.

    Raises:
        BackupError: it is damaged or cut off.
    """
    try:
        with gzip.open(path, "rb") as lines:
            yield from lines
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise BackupError(f"{path} is damaged or no backup: {error}; nothing was restored") from error


def _head(path: Path, lines: Iterator[bytes]) -> Head:
    try:
        head = msgspec.json.decode(next(lines, b""), type=Head)
    except msgspec.DecodeError as error:
        raise BackupError(f"{path} is no backup of CERO; expected a file that `cero backup` wrote") from error
    if head.format != FORMAT or head.revision not in known_revisions():
        raise BackupError(
            f"{path} is of version {head.format}/{head.revision}, which this CERO does not know; install the newer CERO"
        )
    return head


def _is_used(address: str) -> bool:
    database = Database(address)
    try:
        there = set(inspect(database.engine).get_table_names())
        with database.read() as session:
            return any(
                session.execute(select(table.c[next(iter(table.c.keys()))]).limit(1)).first()
                for table in SQLModel.metadata.sorted_tables
                if table.name in there
            )
    finally:
        database.dispose()


def _load(session: Session, path: Path, lines: Iterator[bytes]) -> int:
    """Read the rows into the tables; returns how many there were."""
    decode = msgspec.json.Decoder(TableHead | End).decode
    table: Table | None = None
    readers: list[Callable[[Any], Any]] = []
    waiting: list[list[Any]] = []
    count = 0
    for line in lines:
        if line.startswith(b"["):
            values = msgspec.json.decode(line)
            waiting.append(
                [None if value is None else read(value) for read, value in zip(readers, values, strict=True)]
            )
            count += 1
            if len(waiting) < ROWS_AT_ONCE:
                continue
        _insert(session, table, waiting)
        waiting = []
        if line.startswith(b"["):
            continue
        said = decode(line)
        if isinstance(said, End):
            if said.rows != count or next(lines, None) is not None:
                raise BackupError(f"{path} holds {count:,} rows, expected {said.rows:,}; nothing was restored")
            return count
        table, readers = table_of(said), readers_of(said)
    raise BackupError(f"{path} is cut off after {count:,} rows; nothing was restored")


def _insert(session: Session, table: Table | None, rows: list[list[Any]]) -> None:
    if table is not None and rows:
        names = table.c.keys()
        session.connection().execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])


def _begin_anew(session: Session) -> None:
    """Tell the phones that the log is another one, and let nothing happen twice that happened after the backup."""
    begin_everywhere(session, dt.datetime.now(dt.UTC))
    organisations = Organisation.__table__  # type: ignore[attr-defined]
    session.execute(update(organisations).values(last_id=organisations.c.last_id + IDS_PASSED_OVER))
    nudges = Nudge.__table__  # type: ignore[attr-defined]
    # They may have been delivered since.
    session.execute(
        update(nudges).where(nudges.c.status.in_(("planned", "claimed"))).values(status="failed", problem="restored")
    )
    if session.get_bind().dialect.name == "postgresql":
        last = session.scalar(select(func.max(organisations.c.organisation_id)))
        if last:
            sequence = "SELECT setval(pg_get_serial_sequence('organisation', 'organisation_id'), :last)"
            session.execute(text(sequence), {"last": last})


def _put_back_key(settings: Settings, pem: str) -> None:
    path = settings.data_dir / keys.FILE
    if settings.vapid_private_key or path.exists():
        if not path.exists() or path.read_text() != pem:
            log.warning(
                "push_key_not_restored", why="another one is set or there; subscriptions of the backup need theirs"
            )
        return
    private.make_folder(path.parent)
    private.make_file(path)
    path.write_text(pem)
