"""What one connection may cost: uvicorn's HTTP protocol with limits on time and size.

Uvicorn waits for ever for a request's head and body, keeps a head of any length, and takes any number of connections until the
descriptors run out. Here everything that is waited for has an end, and who only waits makes room for who comes. The application's
own limits (who may send how much, and how often) are in `app.web.admission`.
"""

import resource
from typing import Any, Final
from weakref import WeakKeyDictionary

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

HEAD_SECONDS: Final = 10
"""From a request's first byte to the end of its head, and from opening a connection to that byte."""
BODY_SECONDS: Final = 40
"""From the head to the end of the body, whoever reads it: behind the application's own, shorter time (408)."""
IDLE_SECONDS: Final = 130
"""Between two requests. Longer than Caddy keeps an idle connection (2 minutes): whoever closes one must not be us, or it is closed
while a request is on its way, which Caddy then may not send again."""
STALLED_SECONDS: Final = 30
"""How long somebody may read nothing of an answer."""
REST_SECONDS: Final = 5
"""How long the rest of a body is thrown away whose answer is complete. Closing at once would reset the connection, and the
sender, who is still sending, would never read why."""
CLOSING_SECONDS: Final = 5
MOST_HEAD_BYTES: Final = 32 * 1024
"""Head of a request, and what stands around the pieces of a body."""
MOST_HEADERS: Final = 100
MOST_REST_BYTES: Final = 2 * 1024 * 1024
"""What is thrown away at most behind a complete answer."""
MOST_PIPELINED: Final = 8
"""Requests that wait behind one on the same connection; no browser and no proxy sends any."""
RESERVED_DESCRIPTORS: Final = 256
"""Kept for the database and files."""
_NEVER: Final = float("inf")
_IDLE, _HEAD, _BODY, _ANSWER, _REST = range(5)


def raise_descriptors() -> int:
    """Let this process open as many files as it may; returns how many that are."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def most_connections() -> int:
    """Return how many connections this process takes: so many that it can still open files."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return max(RESERVED_DESCRIPTORS, soft - RESERVED_DESCRIPTORS)


class _Watch:
    """The connections of one server: looks once a second whether something has lasted too long."""

    def __init__(self) -> None:
        self.most = most_connections()
        self.waiting: dict[Connection, None] = {}
        """Those without a whole head, longest first."""
        self._ticking = False

    def begin(self, connection: "Connection") -> None:
        """Look after a server's connections, from the first one on."""
        if not self._ticking:
            self._ticking = True
            connection.loop.call_later(1, self._tick, connection.loop, connection.connections)

    def make_room(self) -> bool:
        """Cut the connection that has waited for longest; False if all are at work."""
        oldest = next(iter(self.waiting), None)
        if oldest is None:
            return False
        oldest.cut()
        return True

    def _tick(self, loop: Any, connections: Any) -> None:
        now = loop.time()
        for connection in tuple(connections):
            connection.check(now)
        self._ticking = bool(connections)
        if connections:
            loop.call_later(1, self._tick, loop, connections)


_watches: WeakKeyDictionary[ServerState, _Watch] = WeakKeyDictionary()


class Connection(HttpToolsProtocol):
    """One connection, to be given to uvicorn as `http`."""

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for a request; where there are too many connections, in the place of who has waited for longest."""
        super().connection_made(transport)
        self._phase = _IDLE
        self._size = self._head_bytes = self._body_bytes = self._bytes = 0
        self._receiving = False
        self._stalled_since = _NEVER
        self._watch = _watches.setdefault(self.server_state, _Watch())
        self._watch.begin(self)
        if len(self.connections) > self._watch.most and not self._watch.make_room():
            self._refuse(503, b"retry-after: 5\r\n")
            return
        self._wait(HEAD_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._watch.waiting.pop(self, None)
        self._deadline = _NEVER
        super().connection_lost(exc)

    # --- reading -----------------------------------------------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        """Take in what came, and stop where it is too much."""
        if self._phase == _IDLE:
            self._phase, self._bytes, self._head_bytes = _HEAD, 0, 0
            self._deadline = self.loop.time() + HEAD_SECONDS
        self._bytes += len(data)
        super().data_received(data)
        if self.transport.is_closing():
            return
        if self._phase == _HEAD and self._bytes > MOST_HEAD_BYTES:
            self._refuse(431)
        elif self._phase == _REST and self._bytes > MOST_REST_BYTES:
            self.cut()
        elif self._receiving:
            # Pieces of a body can have frames longer than themselves, and trailers without an end.
            if self._bytes - self._head_bytes - self._body_bytes > MOST_HEAD_BYTES + 8 * self._body_bytes:
                self.cut()
            elif self._phase == _BODY:
                # Read on when the application asks: until then a connection costs one piece, not all that is sent.
                self.flow.pause_reading()

    def on_message_begin(self) -> None:
        """Begin to measure a head."""
        self._size = 0
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        """Take a piece of the address."""
        self._size += len(url)
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header; what comes behind a body is nothing that anybody reads."""
        self._size += len(name) + len(value)
        if not self._receiving and self._size <= MOST_HEAD_BYTES and len(self.headers) <= MOST_HEADERS:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Begin to answer."""
        if self.transport.is_closing():
            return
        if len(self.headers) > MOST_HEADERS or self._size > MOST_HEAD_BYTES:
            self._refuse(431)
            return
        if len(self.pipeline) >= MOST_PIPELINED:
            self.cut()
            return
        self._watch.waiting.pop(self, None)
        self._receiving, self._head_bytes, self._body_bytes = True, self._bytes, 0
        if self._phase in (_IDLE, _HEAD):
            self._phase, self._deadline = _BODY, self.loop.time() + BODY_SECONDS
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Take a piece of a body."""
        if self._receiving:
            self._body_bytes += len(body)
            super().on_body(body)

    def on_message_complete(self) -> None:
        """Wait for nothing but our own answer."""
        if not self._receiving:
            return
        self._receiving = False
        super().on_message_complete()
        if self._phase == _BODY:
            self._phase, self._deadline = _ANSWER, _NEVER
        elif self._phase == _REST:
            self._wait(IDLE_SECONDS)

    # --- answering ---------------------------------------------------------------------------------------------------

    def on_response_complete(self) -> None:
        """Wait for the next request, or for the rest of this one."""
        super().on_response_complete()
        if self.transport.is_closing():
            self._deadline = self.loop.time() + CLOSING_SECONDS
        elif self._receiving:
            answered = self.cycle.response_complete
            self._phase, self._bytes = (_REST, 0) if answered else (_BODY, self._bytes)
            self._deadline = self.loop.time() + (REST_SECONDS if answered else BODY_SECONDS)
        elif self.cycle.response_complete:
            self._wait(IDLE_SECONDS)

    def pause_writing(self) -> None:
        """Note since when nothing is read of the answer."""
        self._stalled_since = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        """Note that somebody reads."""
        self._stalled_since = _NEVER
        super().resume_writing()

    # --- ending ------------------------------------------------------------------------------------------------------

    def check(self, now: float) -> None:
        """Called once a second: end what has lasted too long."""
        if now > self._stalled_since + STALLED_SECONDS or (now > self._deadline and self.transport.is_closing()):
            self.cut()
        elif now > self._deadline:
            if self._phase == _HEAD:
                self._refuse(408)
            elif self._phase == _IDLE:
                self._close()
            else:
                self.cut()

    def cut(self) -> None:
        """End the connection without a word."""
        self._watch.waiting.pop(self, None)
        self._deadline = _NEVER
        self.transport.abort()

    def _wait(self, seconds: float) -> None:
        self._phase, self._deadline = _IDLE, self.loop.time() + seconds
        self._watch.waiting.pop(self, None)
        self._watch.waiting[self] = None

    def _refuse(self, status: int, headers: bytes = b"") -> None:
        """Answer before the application was asked."""
        self.transport.write(b"HTTP/1.1 %d \r\n%bcontent-length: 0\r\nconnection: close\r\n\r\n" % (status, headers))
        self._close()

    def _close(self) -> None:
        self._watch.waiting.pop(self, None)
        self._deadline = self.loop.time() + CLOSING_SECONDS
        self.transport.close()

    def _unsupported_upgrade_warning(self) -> None:
        """Say nothing: whoever asks for an upgrade gets the page, and no line in the log."""
