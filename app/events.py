"""The small bus that tells what was committed.

A service says ``changed(session, organisation_id)`` inside its transaction. Listeners hear of it after the commit and get
no content, only the organisation: whoever wants figures reads them. On SQLite the hint stays in the process; on PostgreSQL
it travels by NOTIFY, which the database delivers at the commit, to every process that runs `Bus.listen_to_postgresql`.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import psycopg
import structlog
from sqlalchemy import text
from sqlmodel import Session

Listener = Callable[[int], None]
CHANNEL = "cero_changed"
_KEY = "changed_organisations"
CONNECT_SECONDS = 3
"""How long to wait for a database that does not answer: a server must be able to stop without it."""
log = structlog.get_logger()


def changed(session: Session, organisation_id: int) -> None:
    """Say that something of the organisation changed in this transaction."""
    session.info.setdefault(_KEY, set()).add(organisation_id)


class Bus:
    """Passes hints from commits to listeners, which are called from any thread and must return at once."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._address = ""

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(organisation_id)` after each commit; returns the function that ends it."""
        self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def publish(self, organisation_id: int) -> None:
        """Tell the listeners of this process."""
        for listener in tuple(self._listeners):
            try:
                listener(organisation_id)
            except Exception as error:
                # The data is committed; one broken listener must not look like a failed save to the phone.
                log.error("listener_failed", error=type(error).__name__)

    def publish_after(self, session: Session) -> None:
        """Tell the listeners which organisations a transaction has changed, after its commit (SQLite)."""
        for organisation_id in session.info.pop(_KEY, ()):
            self.publish(organisation_id)

    def notify_within(self, session: Session) -> None:
        """Queue the hints inside a transaction; PostgreSQL delivers them at its commit."""
        for organisation_id in session.info.pop(_KEY, ()):
            session.execute(
                text("SELECT pg_notify(:channel, :payload)"), {"channel": CHANNEL, "payload": str(organisation_id)}
            )

    def listen_to_postgresql(self, address: str) -> None:
        """Hear the hints of all processes, in a thread of its own, reconnecting until `close`."""
        self._address = address.replace("+psycopg", "")
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._stop.set()
        if self._thread:
            # A hint without an organisation ends the thread's wait; where the database is gone, its own second does.
            with suppress(psycopg.Error), self._connect() as connection:
                connection.execute(f"NOTIFY {CHANNEL}")
            self._thread.join(timeout=5)

    def _connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        return psycopg.connect(self._address, autocommit=True, connect_timeout=CONNECT_SECONDS)

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                with self._connect() as connection:
                    connection.execute(f"LISTEN {CHANNEL}")
                    while not self._stop.is_set():
                        for notice in connection.notifies(timeout=1.0, stop_after=1):
                            with suppress(ValueError):
                                self.publish(int(notice.payload))
            except psycopg.Error as error:
                log.warning("live_hints_interrupted", error=type(error).__name__)
                self._stop.wait(2)
