"""`cero backup`, `cero restore`, `cero anew` and `cero doctor`."""

import datetime as dt
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from app.database import Database
from app.operations.archive import BackupError
from app.operations.backup import back_up
from app.operations.doctor import findings
from app.operations.readiness import NO_TABLES, tables_of
from app.operations.restore import restore as restore_backup
from app.security_log import record
from app.settings import get_settings
from app.sync.epochs import begin_everywhere

Target = Annotated[Path, typer.Argument(help="The file to write, e.g. cero-backup-friday.gz; it must not be there.")]
Source = Annotated[Path, typer.Argument(help="A file that `cero backup` wrote.")]


def backup(file: Target) -> None:
    """Write everything into one file while the server runs: people, diaries, figures, the push key. Keep it secret.

    Ends with 0 if the file is whole, 2 if there is none.
    """
    settings = get_settings()
    if tables_of(settings.owner_database_address) is None:
        _stop(NO_TABLES)
    database = Database(settings.owner_database_address)
    try:
        rows = back_up(database, settings, file, dt.datetime.now(dt.UTC))
    except BackupError as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"{file}: {error.strerror or error}")
    finally:
        database.dispose()
    record("backed_up", count=rows)
    typer.echo(f"{file}: {rows:,} rows, {file.stat().st_size:,} bytes. Whoever has it can read every diary.")


def restore(file: Source) -> None:
    """Restore a backup into an empty database; phones then send again what it lacks.

    Ends with 0 if all is there, 2 if nothing is.
    """
    try:
        head, rows = restore_backup(get_settings(), file)
    except BackupError as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"{file}: {error.strerror or error}")
    record("restored", count=rows)
    typer.echo(f"Restored {rows:,} rows, as of {head.created_at:%Y-%m-%d %H:%M} UTC.")
    typer.echo(
        "What was erased after that must be erased again, and messages of this week may come twice: see docs/operations.md."
    )


def anew() -> None:
    """Say that the database has gone back to an older state, by another way than `cero restore`: phones send again what it lacks.

    Ends with 0 if all is well, 2 if nothing was done.
    """
    settings = get_settings()
    if tables_of(settings.owner_database_address) is None:
        _stop(NO_TABLES)
    database = Database(settings.owner_database_address)
    try:
        with database.write() as session:
            count = begin_everywhere(session, dt.datetime.now(dt.UTC))
    finally:
        database.dispose()
    record("begun_anew", count=count)
    typer.echo(
        f"{count:,} diaries begin anew: each phone pulls everything when it comes next, and sends what is missing."
    )


def doctor() -> None:
    """Look at everything that can be wrong with this installation and say what to do; no data is changed.

    Ends with 0 if all is well, 1 if something is not.
    """
    ill = False
    for name, wrong in findings(get_settings()):
        typer.echo(f"{name}: {wrong or 'well'}")
        ill = ill or wrong is not None
    raise typer.Exit(1 if ill else 0)


def _stop(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(2)
