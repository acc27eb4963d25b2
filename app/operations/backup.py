"""`cero backup`: everything in one file, as it stood at one moment, while phones go on sending."""

import datetime as dt
import gzip
import os
import secrets
from pathlib import Path

import msgspec
from sqlalchemy import select, text
from sqlmodel import Session, SQLModel

from app import private
from app.database import Database
from app.migrate import current, import_models, newest
from app.operations.archive import FORMAT, BackupError, End, Head, TableHead, kind_of
from app.push import keys
from app.settings import Settings

ROWS_AT_ONCE = 1_000


def back_up(database: Database, settings: Settings, path: Path, now: dt.datetime) -> int:
    """Write a backup: whole or not at all, for its owner alone; returns how many rows it holds.

    It is read in one reading transaction, so it is one consistent picture and keeps no phone waiting.

    Raises:
        BackupError: the file is there already, or the tables are not those of this version.
        OSError: it cannot be written.
    """
    if path.exists():
        raise BackupError(f"{path} is there already; a backup is never written over, name another file")
    revision = current(database.url)
    if revision != newest():
        raise BackupError(
            f"the tables are of version {revision}, this CERO backs up version {newest()}: "
            "use the CERO that made them, or run `cero migrate` first"
        )
    if _sees_one_organisation_alone(database):
        raise BackupError(
            "CERO_DATABASE_URL is of a role that sees one organisation at a time; name the tables' owner by CERO_OWNER_DATABASE_URL"
        )
    import_models()
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.partial")
    try:
        private.make_file(draft)
        with draft.open("wb") as file:
            with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=6, filename="", mtime=0) as lines:
                head = Head(FORMAT, revision, now, _push_key(settings))
                lines.write(msgspec.json.encode(head) + b"\n")
                with database.read() as session:
                    rows = sum(_write(session, lines, name) for name in _names())
                lines.write(msgspec.json.encode(End(rows)) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        # A link, not a rename: a rename would replace a file that came there a moment ago.
        os.link(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    return rows


def _sees_one_organisation_alone(database: Database) -> bool:
    if database.is_sqlite:
        return False
    with database.read() as session:
        return bool(session.scalar(text("SELECT row_security_active('organisation')")))


def _names() -> list[str]:
    """Return all tables, parents before children."""
    return [str(table.name) for table in SQLModel.metadata.sorted_tables]


def _write(session: Session, lines: gzip.GzipFile, name: str) -> int:
    table = SQLModel.metadata.tables[name]
    kinds = {str(column.name): kind_of(column) for column in table.columns}
    lines.write(msgspec.json.encode(TableHead(name, kinds)) + b"\n")
    encoder, count = msgspec.json.Encoder(), 0
    # Streamed: a database of any size is written in bounded memory.
    found = session.connection().execution_options(yield_per=ROWS_AT_ONCE).execute(select(table))
    for some in found.partitions():
        lines.write(b"".join(encoder.encode(tuple(row)) + b"\n" for row in some))
        count += len(some)
    return count


def _push_key(settings: Settings) -> str | None:
    """Return the push key where it is a file; one from a setting is kept by who set it."""
    path = settings.data_dir / keys.FILE
    return path.read_text() if not settings.vapid_private_key and path.exists() else None
