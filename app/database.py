"""The database: one engine for SQLite and PostgreSQL, transactions, and the column types that all tables share.

A transaction is opened by the request or the command, never by a service, and commits once at the end of its block.
What happened is told to the bus (`app.events`) only after the commit.
"""

import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Connection, Dialect, Engine, LargeBinary, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import Session, SQLModel

from app import private
from app.driver import Driver, driver_of
from app.events import Bus

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Uuid16(TypeDecorator[uuid.UUID]):
    """A UUID as 16 bytes: ``uuid`` on PostgreSQL, ``BLOB`` on SQLite (SQLAlchemy's own type stores 32 characters)."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the database's own type."""
        return dialect.type_descriptor(
            postgresql.UUID(as_uuid=True) if dialect.name == "postgresql" else LargeBinary(16)
        )

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> Any:
        """Hand a UUID to the driver."""
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> uuid.UUID | None:
        """Read a UUID back."""
        return value if value is None or isinstance(value, uuid.UUID) else uuid.UUID(bytes=value)


JsonText = JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
"""A JSON column: ``jsonb`` on PostgreSQL, text on SQLite."""


_ONE_PICTURE = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


_GONE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 15_000}
"""When libpq gives up a PostgreSQL whose machine or network has gone without a word, in seconds, the last in milliseconds: else
whoever asked it something waits for a quarter of an hour.
"""
_WITHIN = "SELECT set_config('cero.organisation', %s, true)"


class DatabaseBusy(Exception):
    """Another thread of this process wrote for longer than a writer waits; nothing was written."""


COMMAND_PATIENCE = 30.0
"""Seconds that a command waits for other writers: nobody else waits for it."""
SERVER_PATIENCE = 3.0
"""The same for a request, which holds a thread meanwhile: the phone keeps what it has and comes again."""


class Database:
    """One database and its transactions.

    Parameters:
        url: SQLAlchemy address, ``sqlite:///…`` or ``postgresql+psycopg://…``.
        bus: who is told after each commit; a bus of its own if none is given.
        patience: seconds that a writer waits for another one, of this process or of any other.
    """

    def __init__(self, url: str, bus: Bus | None = None, patience: float = COMMAND_PATIENCE) -> None:
        self.url = url
        self.bus = bus or Bus()
        self.engine = _engine(url, patience)
        self._patience = patience
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._writer = self.engine.execution_options(cero_writes=True)
        self._reader = self.engine.execution_options(**({"cero_writes": False} if self.is_sqlite else _ONE_PICTURE))
        self._writing = threading.Lock()

    @contextmanager
    def write(self, organisation_id: int | None = None) -> Iterator[Session]:
        """Open a writing transaction: it commits at the end and then tells the bus, or rolls back on any error.

        Parameters:
            organisation_id: whose rows it is about, see `within`.

        On SQLite writers of this process queue at a lock: waiting in SQLite itself means polling, which is neither
        fair nor fast.

        Raises:
            DatabaseBusy: another thread of this process wrote for too long (SQLite).
            sqlalchemy.exc.OperationalError: another process did, or the database does not answer.
        """
        if self.is_sqlite:
            if not self._writing.acquire(timeout=self._patience):
                raise DatabaseBusy
            try:
                with self._transaction(organisation_id, writes=True) as session:
                    yield session
            finally:
                self._writing.release()
        else:
            with self._transaction(organisation_id, writes=True) as session:
                yield session

    def write_together(self, works: Sequence[Callable[[Session], Any]]) -> list[Any]:
        """Do several pieces of work in one writing transaction (SQLite); returns, once committed, what each returned or raised.

        Each has a savepoint: one that fails takes back its own alone. They write by statements, not by the session's objects.
        """
        if len(works) == 1:
            return [self._write_alone(works[0])]
        outcomes: list[Any] = []
        with self.write() as session:
            driver = driver_of(session)
            for work in works:
                driver.execute("SAVEPOINT work")
                try:
                    outcomes.append(work(session))
                except Exception as error:
                    # Fails, and all with it, where SQLite has ended the transaction itself: on a full disk, for example.
                    driver.execute("ROLLBACK TO work")
                    outcomes.append(error)
                driver.execute("RELEASE work")
                session.expunge_all()
        return outcomes

    def _write_alone(self, work: Callable[[Session], Any]) -> Any:
        """Do one piece of work; returns, once committed, what it returned or raised.

        Without a savepoint: for it SQLite keeps a copy of each page that is written.
        """
        try:
            with self.write() as session:
                return work(session)
        except Exception as error:
            return error

    @contextmanager
    def read(self, organisation_id: int | None = None) -> Iterator[Session]:
        """Open a reading transaction: one consistent picture, as of its first query, that waits for no writer.

        SQLite gives that by itself (WAL); PostgreSQL only in REPEATABLE READ, its default lets each query see newer commits.
        """
        with self._transaction(organisation_id, writes=False) as session:
            yield session

    @contextmanager
    def _transaction(self, organisation_id: int | None, *, writes: bool) -> Iterator[Session]:
        engine = self._writer if writes else self._reader
        with engine.connect() as connection, Session(connection) as session:
            if organisation_id is not None:
                within(session, organisation_id)
            yield session
            if writes:
                if not self.is_sqlite:
                    self.bus.notify_within(session)
                # The session's own commit takes longer than an empty commit of the database: nobody uses its objects from here on.
                session.flush()
                connection.commit()
                if self.is_sqlite:
                    self.bus.publish_after(session)

    def again(self) -> "Database":
        """Return the same database over connections that nobody else uses; nobody is told what is written there."""
        return Database(self.url, patience=self._patience)

    def dispose(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def within(session: Session, organisation_id: int) -> None:
    """Let the rest of a transaction see and write the rows of one organisation alone.

    PostgreSQL holds it for a role that does not own the tables (row-level security, migration 0009): a transaction that never said
    so sees no rows at all. It is the wall behind our own conditions, should one be forgotten; on SQLite there is none.
    """
    if session.get_bind().dialect.name == "postgresql":
        driver_of(session).execute(_WITHIN, (str(organisation_id),))


def upsert(session: Session, table: Any) -> Any:
    """Return the dialect's ``INSERT`` for a table, which has ``on_conflict_do_update`` on both databases."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    return insert(table)


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _engine(url: str, patience: float) -> Engine:
    # hide_parameters: the message of a failed statement goes into logs, and its parameters are what people said.
    if make_url(url).get_backend_name() != "sqlite":
        engine = create_engine(
            url, pool_size=10, max_overflow=20, pool_timeout=patience, pool_pre_ping=True, hide_parameters=True,
            connect_args=_GONE | {"connect_timeout": max(2, int(patience))},
        )  # fmt: skip

        @event.listens_for(engine, "connect")
        def _limit(connection: Any, _record: Any) -> None:
            # Else whoever waits for a row that somebody locked waits as long as they like.
            connection.execute(f"SET lock_timeout = {int(patience * 1000)}")
            connection.commit()

        return engine
    path = make_url(url).database
    if path and path != ":memory:":
        private.make_folder(Path(path).parent)
        private.make_file(Path(path))
        private.tell(private.shut_sqlite(Path(path)))
    # isolation_level=None: the driver's own deferred BEGIN lost 143 of 200 concurrent read-then-updates.
    connection = {"timeout": patience, "check_same_thread": False, "isolation_level": None}
    engine = create_engine(url, connect_args=connection, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",  # what was erased is overwritten in the file, too
            f"busy_timeout={int(patience * 1000)}",
            "cache_size=-4000",
        ):
            connection.execute(f"PRAGMA {pragma}")
        # SQLite's own knows only a to z: who looks for »åsa« would not find »Åsa«.
        connection.create_function("lower", 1, _lower, deterministic=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("cero_writes", True)
        driver = Driver(connection.connection.driver_connection, connection.dialect)
        driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
