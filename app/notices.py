"""Hears what PostgreSQL notifies of, in a thread of its own. Imported by `app.events` where PostgreSQL is used: a server on SQLite
does without the 9 MB of its driver.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import psycopg
import structlog

CONNECT_SECONDS = 3
"""How long to wait for a database that does not answer: a server must be able to stop without it."""
log = structlog.get_logger()


class Notices:
    """Calls `heard(payload)` for each notice of a channel, reconnecting until `close`.

    Parameters:
        address: SQLAlchemy's or libpq's address of the database.
        channel: the channel's name, a plain identifier.
        heard: called from the thread; payloads that are no number are left out.
    """

    def __init__(self, address: str, channel: str, heard: Callable[[int], None]) -> None:
        self._address = address.replace("+psycopg", "")
        self._channel = channel
        self._heard = heard
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._stop.set()
        # A notice without a number ends the thread's wait; where the database is gone, its own second does.
        with suppress(psycopg.Error), self._connect() as connection:
            connection.execute(f"NOTIFY {self._channel}")
        self._thread.join(timeout=5)

    def _connect(self) -> psycopg.Connection[tuple[Any, ...]]:
        return psycopg.connect(self._address, autocommit=True, connect_timeout=CONNECT_SECONDS)

    def _listen(self) -> None:
        while not self._stop.is_set():
            try:
                with self._connect() as connection:
                    connection.execute(f"LISTEN {self._channel}")
                    while not self._stop.is_set():
                        for notice in connection.notifies(timeout=1.0, stop_after=1):
                            with suppress(ValueError):
                                self._heard(int(notice.payload))
            except psycopg.Error as error:
                log.warning("live_hints_interrupted", error=type(error).__name__)
                self._stop.wait(2)
