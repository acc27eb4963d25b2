"""How Alembic reaches the database and the tables; run by `app.migrate` and by the `alembic` command."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON, Connection, create_engine, event, pool
from sqlmodel import SQLModel

from app.database import Uuid16
from app.migrate import compare_type, import_models
from app.settings import Settings

# One number for all processes of this product: two that start at once migrate one after the other.
MIGRATION_LOCK = 0xCE20


def render_item(kind: str, item: Any, autogen_context: AutogenContext) -> str | Literal[False]:
    """Write our own column types, and their imports, into new migrations.

    Alembic's own rendering of a JSON variant leaves out an import, and the migration fails with a NameError.
    """
    own = {Uuid16: "Uuid16()", JSON: "JsonText"}
    for column_type, written in own.items():
        if kind == "type" and isinstance(item, column_type):
            autogen_context.imports.add(f"from app.database import {written.removesuffix('()')}")
            return written
    return False


def include_name(name: str | None, kind: str, _parents: Any) -> bool:
    """Leave SQLite's own statistics tables alone."""
    return not (kind == "table" and (name or "").startswith("sqlite_"))


def migrate(connection: Connection) -> None:
    """Run the migrations in one transaction: all of them, or none."""
    sqlite = connection.dialect.name == "sqlite"
    if not sqlite:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        # SQLite cannot alter a column: tables are copied. Constraint names come from the naming convention.
        render_as_batch=True,
        compare_type=compare_type,
        transactional_ddl=True,
        render_item=render_item,
        include_name=include_name,
    )
    with context.begin_transaction():
        context.run_migrations()
    if sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()):
        raise RuntimeError(f"The migration would leave rows without their parent; nothing was changed: {broken[:5]}")


def run() -> None:
    """Connect without the application's engine: its foreign_keys=ON would cascade when SQLite copies a table."""
    import_models()
    url = context.config.attributes.get("url") or Settings().database_address
    connect_args = {"isolation_level": None, "timeout": 30} if url.startswith("sqlite") else {}
    engine = create_engine(url, poolclass=pool.NullPool, connect_args=connect_args)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.begin() as connection:
            migrate(connection)
    finally:
        engine.dispose()


if context.is_offline_mode():
    raise SystemExit("Migrations look at the data they change: run them online (without --sql).")
run()
