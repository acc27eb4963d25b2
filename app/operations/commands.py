"""`cero backup` and `cero restore`."""

import datetime as dt
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from app.database import Database
from app.operations.archive import BackupError
from app.operations.backup import back_up
from app.operations.restore import restore as restore_backup
from app.settings import get_settings

Target = Annotated[Path, typer.Argument(help="The file to write, e.g. cero-backup-friday.gz; it must not be there.")]
Source = Annotated[Path, typer.Argument(help="A file that `cero backup` wrote.")]


def backup(file: Target) -> None:
    """Write everything into one file while the server runs: people, diaries, figures, the push key. Keep it secret.

    Ends with 0 if the file is whole, 2 if there is none.
    """
    settings = get_settings()
    database = Database(settings.database_address)
    try:
        rows = back_up(database, settings, file, dt.datetime.now(dt.UTC))
    except (BackupError, OSError) as error:
        _stop(str(error))
    finally:
        database.dispose()
    typer.echo(f"{file}: {rows:,} rows, {file.stat().st_size:,} bytes. Whoever has it can read every diary.")


def restore(file: Source) -> None:
    """Restore a backup into an empty database; phones then send again what it lacks.

    Ends with 0 if all is there, 2 if nothing is.
    """
    try:
        head, rows = restore_backup(get_settings(), file)
    except (BackupError, OSError) as error:
        _stop(str(error))
    typer.echo(f"Restored {rows:,} rows, as of {head.created_at:%Y-%m-%d %H:%M} UTC.")
    typer.echo(
        "What was erased after that must be erased again, and messages of this week may come twice: see docs/operations.md."
    )


def _stop(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(2)
