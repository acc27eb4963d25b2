"""Whether this program can work with its database."""

from functools import cache
from pathlib import Path

from sqlalchemy import make_url

from app.database import Database
from app.migrate import current, newest, revision_of

NO_TABLES = "there are no tables yet; `cero migrate` or `cero serve` makes them"


def obstacle(database: Database) -> str | None:
    """Return what keeps this program from working, None if nothing does.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: the database does not answer.
    """
    with database.read() as session:
        found = revision_of(session.connection())
    if found != _newest():
        return f"the tables are of version {found}, this CERO needs {_newest()}"
    return None


def tables_of(address: str) -> str | None:
    """Return the version of a database's tables, None where there are none; to look makes no database.

    Raises:
        app.migrate.UnusableDatabase: it cannot be opened.
    """
    url = make_url(address)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").exists():
        return None
    return current(address)


@cache
def _newest() -> str:
    return newest()
