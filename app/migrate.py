"""Brings a database to the tables that this version of the program needs; works in a checkout and in a wheel."""

import importlib
import pkgutil
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import NUMERIC, Connection, create_engine, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlalchemy.types import TypeEngine
from sqlmodel import SQLModel

import app
from app import private
from app.database import Database, Uuid16

if TYPE_CHECKING:
    from alembic.config import Config

INSUFFICIENT_PRIVILEGE = "42501"
"""The SQLSTATE of PostgreSQL that says so; its driver is not imported where there is only SQLite."""

_REVISION = re.compile(r'^revision: str = "(\w+)"$', re.MULTILINE)
_BUILT_ON = re.compile(r'^down_revision: str \| None = (?:"(\w+)"|None)$', re.MULTILINE)

LETTING_IN = 0xCE21
"""One number for all processes of this product: two that grant at once would meet in the catalogue."""
_IS_LET_IN = text(
    "SELECT NOT EXISTS (SELECT FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace "
    "AND relname <> 'alembic_version' AND NOT has_table_privilege(:role, oid, 'INSERT'))"
)

_PACKAGE = Path(app.__file__).resolve().parent


class UnusableDatabase(RuntimeError):
    """The database cannot be used; the message names the setting, the address without its password, and the reason."""

    def __init__(self, url: str, reason: Exception | str) -> None:
        said = str(getattr(reason, "orig", None) or reason).strip().splitlines()[0]
        super().__init__(f"CERO_DATABASE_URL: cannot open {_without_password(url)}: {said}")


def migrations_folder() -> Path:
    """Return `migrations/` beside the package in a checkout, `app/_migrations/` inside an installed wheel."""
    beside = _PACKAGE.parent / "migrations"
    return beside if (beside / "env.py").is_file() else _PACKAGE / "_migrations"


def import_models() -> None:
    """Import every room's `models`, so that `SQLModel.metadata` knows all tables."""
    for room in pkgutil.iter_modules([str(_PACKAGE)]):
        if room.ispkg and (_PACKAGE / room.name / "models.py").is_file():
            importlib.import_module(f"app.{room.name}.models")


def migrate(url: str, revision: str = "head", owner: str = "") -> None:
    """Bring the database to the newest migration (or the one given), in one transaction; makes an SQLite file's folder.

    Two processes that start at once migrate one after the other. A database that is at the newest already is only read:
    a command waits for no writer of a busy server.

    Parameters:
        url: the address that is worked with.
        owner: the same database for who owns its tables, where that is somebody else; who works with them is let in.

    Raises:
        UnusableDatabase: there is no such database, it does not let us in or has no room, or a newer program has migrated it.
    """
    if owner and owner != url:
        migrate(owner, revision)
        let_in(owner, url)
        return
    found, known = current(url), known_revisions()
    if found is not None and found not in known:
        raise UnusableDatabase(
            url, f"its tables are of version {found}, this CERO knows versions up to {known[0]}; install the newer CERO"
        )
    if revision == "head" and found == known[0]:
        return
    from alembic import command  # here, as below: a server whose tables are the newest needs none of its 10 MB

    try:
        command.upgrade(_config(url), revision)
    except DBAPIError as error:
        # Operational: no fault of ours, but a disk that is full, somebody who writes for too long, a server that is gone.
        if isinstance(error, OperationalError) or getattr(error.orig, "sqlstate", None) == INSUFFICIENT_PRIVILEGE:
            raise UnusableDatabase(url, error) from error
        raise


def let_in(owner: str, url: str) -> None:
    """Let the role of an address work with the tables that another owns: rows alone, and of one organisation at a time.

    Raises:
        UnusableDatabase: there is no such role, or the owner may not.
    """
    role, database = make_url(url).username, Database(owner)
    try:
        with database.engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LETTING_IN})
            if connection.execute(_IS_LET_IN, {"role": role}).scalar_one():
                return
            name = connection.dialect.identifier_preparer.quote(role or "")
            for statement in (
                "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {}",
                "REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {}",
                "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {}",
                "GRANT EXECUTE ON FUNCTION organisation_ids() TO {}",
                "GRANT EXECUTE ON FUNCTION find_address(bytea) TO {}",
            ):
                connection.exec_driver_sql(statement.format(name))
    except SQLAlchemyError as error:
        raise UnusableDatabase(owner, error) from error
    finally:
        database.dispose()


def downgrade(url: str, revision: str = "base") -> None:
    """Go back to an older migration; `base` removes every table."""
    from alembic import command

    command.downgrade(_config(url), revision)


def current(url: str) -> str | None:
    """Return the migration that the database is at, or None for one that was never migrated; makes an SQLite file's folder.

    Connects without the application's engine, which would change how somebody else's SQLite file is written.

    Raises:
        UnusableDatabase: there is no such database, or it does not let us in.
    """
    try:
        address = make_url(url)
        if address.get_backend_name() == "sqlite" and address.database and address.database != ":memory:":
            private.make_folder(Path(address.database).parent)
            private.make_file(Path(address.database))
        with create_engine(address, poolclass=NullPool).connect() as connection:
            return revision_of(connection)
    except (SQLAlchemyError, ImportError, OSError) as error:
        raise UnusableDatabase(url, error) from error


def revision_of(connection: Connection) -> str | None:
    """Return the migration that a connected database is at, or None for one that was never migrated."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def newest() -> str:
    """Return the migration that this version of the program needs."""
    return known_revisions()[0]


def compare_type(
    _context: Any, _inspected: Any, _column: Any, found: TypeEngine[Any], wanted: TypeEngine[Any]
) -> bool | None:
    """Tell Alembic that SQLite's ``BINARY(16)``, read back as a number, is our UUID; None leaves it to Alembic."""
    return False if isinstance(wanted, Uuid16) and isinstance(found, NUMERIC) else None


def check(url: str) -> list[str]:
    """Compare the migrated database with the models; returns what a new migration would have to do, nothing if they agree."""
    import_models()
    database = Database(url)
    try:
        with database.engine.connect() as connection:
            from alembic.autogenerate import compare_metadata
            from alembic.runtime.migration import MigrationContext

            context = MigrationContext.configure(connection, opts={"compare_type": compare_type})
            return [repr(difference) for difference in compare_metadata(context, SQLModel.metadata)]
    finally:
        database.dispose()


def known_revisions() -> list[str]:
    """Return every migration of this program, the newest first: read from its files, for Alembic would run them all."""
    scripts = [path.read_text() for path in (migrations_folder() / "versions").glob("*.py")]
    above = {_BUILT_ON.findall(script)[0]: _REVISION.findall(script)[0] for script in scripts}
    known = [""]  # what the first is built on
    while known[-1] in above:
        known.append(above[known[-1]])
    return known[:0:-1]


def _without_password(url: str) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return "this address"


def _config(url: str) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["url"] = url
    return config
