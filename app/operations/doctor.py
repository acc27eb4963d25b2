"""`cero doctor`: looks at everything that can be wrong with an installation; changes no data."""

import datetime as dt
import os
import shutil
import smtplib
import stat
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, make_url
from sqlmodel import select

from app import private
from app.accounts.models import SignInSession
from app.database import Database, within
from app.mail.postman import connect
from app.migrate import newest
from app.operations.readiness import NO_TABLES, tables_of
from app.organisations.service import organisation_ids
from app.push import keys
from app.push.endpoints import PushOrigins, PushOriginsError
from app.push.keys import PushKeyError
from app.rollups.recount import verify
from app.settings import Settings

CLOCK_MAY_DIFFER = dt.timedelta(minutes=1)
LEAST_FREE = 1024**3
"""Bytes that should be free where the data lies."""


def findings(settings: Settings, now: dt.datetime | None = None) -> Iterator[tuple[str, str | None]]:
    """Yield what was looked at, with what is wrong and what to do about it; None where all is well.

    Parameters:
        now: what this machine's clock says, read from it if not given.

    Raises:
        app.migrate.UnusableDatabase: the database cannot be opened.
    """
    yield "settings", _settings(settings)
    yield "files", _files(settings)
    yield "push key", _push_key(settings)
    yield "disk", _disk(settings)
    yield "mail", _mail(settings)
    found = tables_of(settings.database_address)
    if found is None:
        yield "tables", NO_TABLES
        return
    if found != newest():
        yield "tables", f"they are of version {found}, this CERO needs {newest()}; `cero migrate` renews them"
        return
    yield "tables", None
    database = Database(settings.database_address)
    try:
        yield "clock", _clock(database, now or dt.datetime.now(dt.UTC))
        yield from _figures(database)
    finally:
        database.dispose()


def _settings(settings: Settings) -> str | None:
    if not settings.public_url.startswith("https://") and settings.host not in ("127.0.0.1", "localhost", "::1"):
        return "CERO_PUBLIC_URL is no https:// address, so phones can neither install the app nor start it offline"
    if settings.vapid_subject == Settings.model_fields["vapid_subject"].default:
        return "CERO_VAPID_SUBJECT names nobody; set an address that push services may write to"
    try:
        PushOrigins.of(settings)
    except PushOriginsError as error:
        return str(error)
    return None


def _files(settings: Settings) -> str | None:
    url = make_url(settings.database_address)
    paths = [settings.data_dir / keys.FILE]
    if url.get_backend_name() == "sqlite" and url.database:
        paths += [Path(url.database + ending) for ending in private.BESIDE_SQLITE]
    there = [(path, private.ALONE) for path in paths if path.exists()]
    there += [(settings.data_dir, private.FOLDER)] if settings.data_dir.is_dir() else []
    modes = ((path, stat.S_IMODE(path.stat().st_mode), wanted) for path, wanted in there)
    open_to_others = [
        f"{path} has mode {mode:04o}, expected {wanted:04o}" for path, mode, wanted in modes if mode & 0o077
    ]
    if os.name == "posix" and open_to_others:
        return f"others can read what people said: {'; '.join(open_to_others)}; use chmod, or a file system that keeps modes"
    return None


def _push_key(settings: Settings) -> str | None:
    if not settings.vapid_private_key and not (settings.data_dir / keys.FILE).exists():
        return None  # made at the first use
    try:
        keys.public_key(settings)
    except PushKeyError as error:
        return str(error)
    return None


def _mail(settings: Settings) -> str | None:
    """Connect to the mail server and sign in there; no letter is sent."""
    if not settings.sends_mail:
        return None
    try:
        connect(settings).close()
    except (smtplib.SMTPException, OSError) as error:
        said = str(error).split("\n", 1)[0]
        return f"the mail server of CERO_SMTP_URL does not let us in: {type(error).__name__}: {said}"
    return None


def _disk(settings: Settings) -> str | None:
    folder = next(path for path in (settings.data_dir, *settings.data_dir.absolute().parents) if path.exists())
    free = shutil.disk_usage(folder).free
    return f"only {free / 1024**2:,.0f} MB are free in {folder}; expected 1,024" if free < LEAST_FREE else None


def _clock(database: Database, now: dt.datetime) -> str | None:
    """Compare the clock with the newest sign-in and, where the database has a clock of its own, with that."""
    with database.read() as session:
        newest = session.scalar(select(func.max(SignInSession.created_at)))
        theirs = None if database.is_sqlite else session.scalar(select(func.clock_timestamp()))
    set_it = "let the machine take its time from NTP"
    if newest and newest > now + CLOCK_MAY_DIFFER:
        return f"it is {newest - now} behind the newest sign-in, of {newest:%Y-%m-%d %H:%M} UTC; {set_it}"
    if theirs and abs(theirs - now) > CLOCK_MAY_DIFFER:
        return f"it is {abs(theirs - now)} {'behind' if theirs > now else 'before'} the database's; {set_it}"
    return None


def _figures(database: Database) -> Iterator[tuple[str, str | None]]:
    with database.read() as session:
        wrong = 0
        for organisation_id in organisation_ids(session):
            within(session, organisation_id)
            wrong += sum(1 for _ in verify(session, organisation_id))
    advice = "`cero rollup verify` names them, `cero rollup rebuild` writes the figures anew"
    yield "weekly figures", f"{wrong:,} differ from a recount of the trips; {advice}" if wrong else None
