"""The real application in this process, asked through ASGI: no sockets, no threads, a clock that is set by hand.

What it would hand to a thread runs at once in the event loop, so that a history happens the same way each time it is played.
"""

import asyncio
import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import anyio
import msgspec
from sqlalchemy import event

import app.accounts.known
import app.sync.routes
from app.database import Database
from app.main import create_app
from app.settings import Settings
from tests.reliability.operator import Operator

BEGINNING = dt.datetime(2026, 3, 2, 7, 31, tzinfo=dt.UTC)
MUCH = {"edits_a_day": 20_000, "requests_per_minute": 10**9, "megabytes_per_minute": 10**6}
_DISCONNECT = {"type": "http.disconnect"}


class Killed(Exception):
    """The server's process ends here, as a test wants it: what was not committed is gone, and nobody is answered."""


class Answered(msgspec.Struct):
    """What came back: `body` as it was sent."""

    status: int
    body: bytes
    retry_after: str | None = None


class Server:
    """The application on a database, and what only an operator or an accident can bring about.

    Parameters:
        database: migrated.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        settings = Settings(database_url=database.url, **MUCH)  # type: ignore[arg-type]
        self._app = create_app(settings, database)
        self._loop = asyncio.new_event_loop()
        self.now = BEGINNING
        self._kill: str | None = None
        event.listen(database.engine, "commit", self._at_commit)
        self._undo = _at_once(lambda: self.now)

    def operator(self) -> Operator:
        """Return who works on its database."""
        return Operator(self.database, lambda: self.now)

    def close(self) -> None:
        """Give the clock and the threads back."""
        self._undo()
        self._loop.close()

    def ask(self, cookie: str, bodies: Iterable[bytes], *, broken: bool = False) -> Answered | None:
        """Send one exchange, in parts; None if nobody answered.

        Parameters:
            bodies: its body in the parts that arrive.
            broken: the line breaks behind them.
        """
        return self._loop.run_until_complete(self._ask(cookie, list(bodies), broken=broken))

    def ask_together(self, asked: Iterable[tuple[str, bytes]]) -> list[Answered | None]:
        """Send several exchanges at the same time, each a cookie and a body."""

        async def all_of_them() -> list[Answered | None]:
            return await asyncio.gather(*(self._ask(cookie, [body]) for cookie, body in asked))

        return self._loop.run_until_complete(all_of_them())

    def kill_at_commit(self, when: str | None) -> None:
        """Let the next commit be the process's end, "before" or "after" it is durable."""
        self._kill = when

    def _at_commit(self, connection: Any) -> None:
        if self._kill == "before":
            self._kill = None
            # As when the connection ends with the process. A new one would do the same, after two hundredths of a second.
            connection.connection.rollback()
            raise Killed

    async def _ask(self, cookie: str, parts: list[bytes], *, broken: bool = False) -> Answered | None:
        length = sum(map(len, parts)) + (100 if broken else 0)
        scope = {
            "type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"}, "http_version": "1.1", "method": "POST",
            "scheme": "http", "path": "/api/sync", "raw_path": b"/api/sync", "query_string": b"", "root_path": "",
            "headers": [
                (b"host", b"localhost"), (b"content-type", b"application/json"), (b"cookie", b"cero=" + cookie.encode()),
                (b"content-length", str(length).encode()), (b"sec-fetch-site", b"same-origin"),
            ],
            "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8000),
        }  # fmt: skip
        messages: Iterator[dict[str, Any]] = iter(
            [
                {"type": "http.request", "body": part, "more_body": broken or number < len(parts) - 1}
                for number, part in enumerate(parts)
            ]
        )
        begun: dict[str, Any] = {}
        body: list[bytes] = []

        async def receive() -> dict[str, Any]:
            return next(messages, _DISCONNECT)

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                begun.update(message)
            else:
                body.append(message.get("body", b""))

        killing = self._kill
        with suppress(Killed):
            await self._app(scope, receive, send)
        if killing is not None and (killing == "after" or self._kill is None):
            self._kill = None
            return None
        if broken or not begun:
            return None
        headers = dict(begun["headers"])
        retry = headers.get(b"retry-after")
        return Answered(begun["status"], b"".join(body), retry.decode() if retry else None)


def _at_once(now: Callable[[], dt.datetime]) -> Callable[[], None]:
    """Run what is meant for threads in the event loop, by this clock; returns what undoes that."""

    async def run_sync(function: Callable[..., Any], *args: Any, **_: Any) -> Any:
        return function(*args)

    changed = [
        (anyio.to_thread, "run_sync", run_sync), (app.sync.routes, "now", now), (app.accounts.known, "now", now),
    ]  # fmt: skip
    before = [(place, name, getattr(place, name)) for place, name, _ in changed]
    for place, name, value in changed:
        setattr(place, name, value)

    def undo() -> None:
        for place, name, value in before:
            setattr(place, name, value)

    return undo


@contextmanager
def serving(database: Database) -> Iterator[Server]:
    """Serve from a database, in this process."""
    server = Server(database)
    try:
        yield server
    finally:
        server.close()
