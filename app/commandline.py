"""What every command does first: open the database with the newest tables, and find the organisation that is meant.

Commands raise `typer.BadParameter` for what was typed wrong and `app.migrate.UnusableDatabase` for a database that they
cannot work on; `app.cli.main` prints either as a sentence and ends with 2.
"""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

import typer
from sqlmodel import Session

from app.database import Database
from app.migrate import migrate
from app.organisations.models import Organisation
from app.organisations.service import find_organisation
from app.settings import Settings, get_settings


@contextmanager
def open_database(settings: Settings | None = None) -> Iterator[Database]:
    """Open the database that the settings name, make or renew its tables first where they are missing or old, and close it.

    Renewing is what `cero serve` does too: tables only grow, so servers of the version before go on working meanwhile.

    Parameters:
        settings: those of this process if not given.

    Raises:
        app.migrate.UnusableDatabase: it cannot be opened, or a newer CERO has made its tables.
    """
    settings = settings or get_settings()
    migrate(settings.database_address, owner=settings.owner_database_address)
    database = Database(settings.database_address)
    try:
        yield database
    finally:
        database.dispose()


def chosen_organisation(session: Session, name: str | None) -> Organisation:
    """Return the organisation that `--organisation` names, or the only one there is if it was not given.

    Raises:
        typer.BadParameter: there is none, none of that name, or several and no name.
    """
    try:
        found = find_organisation(session, name)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--organisation") from error
    if found is None:
        wanted = (
            f"there is no organisation called {name!r}; `cero organisation list` shows them"
            if name
            else "there is no organisation yet; `cero organisation add` makes one"
        )
        raise typer.BadParameter(wanted, param_hint="--organisation")
    return found


def date_of(text: str, option: str) -> dt.date:
    """Read a date that was typed.

    Parameters:
        text: what was typed.
        option: where it was typed, e.g. ``--from``.

    Raises:
        typer.BadParameter: it is no date; the message names the option and the form that is expected.
    """
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r}; expected a date, e.g. 2027-01-01", param_hint=option) from None
