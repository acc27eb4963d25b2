"""Live hints: an open dashboard learns that something came in, never what, and reads its figures again.

The hints come at the fixed times at which figures are released (`app.disclosure.releaser`): who watches learns that somebody
synced in the last seconds, not who, nor when.

Server-sent events as plain ASGI: the response talks to `send` itself. Against Starlette's StreamingResponse this halves
the CPU and needs a third of the memory per open dashboard (`docs/dashboard.md`). Every client gets the same bytes.

A hint is never lost: changes are counted before anyone is told, a page carries the count it was made with, and a stream
that opens with an older count begins with a hint.
"""

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from types import FrameType
from typing import Any, Final, Protocol

from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from app.events import Listener
from app.ids import uuid7

HINT: Final = b"event: changed\ndata: \n\n"
SHORTEST_PAUSE: Final = 0.25
"""Seconds between two hints of one organisation: they come every few seconds; this is for those that come late."""
PAUSE_PER_CLIENT: Final = 0.0001
BEAT_SECONDS: Final = 20
"""Proxies close what is silent for a minute, and a lost connection is noticed only by writing to it."""
LONGEST_SECONDS: Final = 3600
"""Then the stream ends and the browser comes back with its cookie: who has lost the role hears nothing more."""

_CHANGED, _BEAT, _END = 1, 2, 4
_BODIES: Final[dict[int, Message]] = {
    _CHANGED: {"type": "http.response.body", "body": HINT, "more_body": True},
    _BEAT: {"type": "http.response.body", "body": b": \n\n", "more_body": True},
    _END: {"type": "http.response.body", "body": b"", "more_body": False},
}
_FIRST: Final[Message] = {"type": "http.response.body", "body": b"retry: 2000\n\n", "more_body": True}


class Source(Protocol):
    """Tells listeners of an organisation in which something changed, from any thread."""

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener from now on; returns what ends it."""


class _Client:
    """One open stream; `pending` collects what it has still to be told, so that a slow reader hears it once."""

    __slots__ = ("_waiting", "ends_at", "pending")

    def __init__(self, ends_at: float) -> None:
        self.ends_at = ends_at
        self.pending = 0
        self._waiting: asyncio.Future[None] | None = None

    def tell(self, what: int) -> None:
        self.pending |= what
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    async def next(self) -> int:
        """Wait for something to tell; a hint goes before a heartbeat, which it replaces."""
        if not self.pending:
            self._waiting = asyncio.get_running_loop().create_future()
            await self._waiting
            self._waiting = None
        what = next(kind for kind in (_END, _CHANGED, _BEAT) if self.pending & kind)
        self.pending &= ~(what | _BEAT)
        return what


class _Channel:
    """The open streams of one organisation. `marked` means that a hint is on its way."""

    __slots__ = ("clients", "marked", "next_at")

    def __init__(self) -> None:
        self.clients: set[_Client] = set()
        self.marked = False
        self.next_at = 0.0


class Live:
    """Brings hints, which come from any thread, to the open streams of this process.

    Parameters:
        source: where it is told that something came in.
        loop: the event loop that serves the streams.
    """

    def __init__(self, source: Source, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._process = uuid7().hex
        self._lock = threading.Lock()
        self._counts: dict[int, int] = {}
        self._changed_at: dict[int, datetime] = {}
        self._channels: dict[int, _Channel] = {}
        self._slots: list[set[_Client]] = [set() for _ in range(BEAT_SECONDS)]
        self._closed = False
        self._second = 0
        self._timer = loop.call_later(1, self._beat)
        self._unsubscribe: Callable[[], None] = source.subscribe(self._heard)

    def seen(self, organisation_id: int) -> str:
        """Return what a page must carry; to be asked before the page's figures are read."""
        with self._lock:
            return self._seen(organisation_id)

    def changed_at(self, organisation_id: int) -> datetime | None:
        """Return when this process last heard of a change, UTC; None if it has not yet."""
        return self._changed_at.get(organisation_id)

    @property
    def open_streams(self) -> int:
        """How many dashboards are open in this process."""
        return sum(len(slot) for slot in self._slots)

    def close(self) -> None:
        """End every stream; new ones end at once."""
        self._closed = True
        self._unsubscribe()
        self._timer.cancel()
        for slot in self._slots:
            for client in slot:
                client.tell(_END)

    @contextmanager
    def joined(self, organisation_id: int, seen: str) -> Iterator[_Client]:
        """Give a client that hears of an organisation's changes; runs in the event loop."""
        client = _Client(self._loop.time() + LONGEST_SECONDS)
        slot = min(self._slots, key=len)
        with self._lock:
            channel = self._channels.setdefault(organisation_id, _Channel())
            channel.clients.add(client)
            if seen != self._seen(organisation_id):
                client.tell(_CHANGED)
        slot.add(client)
        if self._closed:
            client.tell(_END)
        try:
            yield client
        finally:
            slot.discard(client)
            with self._lock:
                channel.clients.discard(client)
                if not channel.clients and self._channels.get(organisation_id) is channel:
                    del self._channels[organisation_id]

    def _seen(self, organisation_id: int) -> str:
        # The process is part of it: another one, or this one after a restart, has counted differently.
        return f"{self._process}.{self._counts.get(organisation_id, 0)}"

    def _heard(self, organisation_id: int) -> None:
        """Listener of the source: called in any thread, returns at once."""
        with self._lock:
            self._counts[organisation_id] = self._counts.get(organisation_id, 0) + 1
            self._changed_at[organisation_id] = datetime.now(UTC)
            channel = self._channels.get(organisation_id)
            if channel is None or channel.marked:
                return
            channel.marked = True
        with suppress(RuntimeError):  # the loop has ended: nobody listens any more
            self._loop.call_soon_threadsafe(self._schedule, channel)

    def _schedule(self, channel: _Channel) -> None:
        wait = channel.next_at - self._loop.time()
        if wait > 0:
            self._loop.call_later(wait, self._tell, channel)
        else:
            self._tell(channel)

    def _tell(self, channel: _Channel) -> None:
        with self._lock:
            # Before telling: a change from here on marks the channel anew, so the last one is never lost.
            channel.marked = False
            channel.next_at = self._loop.time() + SHORTEST_PAUSE + PAUSE_PER_CLIENT * len(channel.clients)
        for client in channel.clients:
            client.tell(_CHANGED)

    def _beat(self) -> None:
        """Once a second a twentieth of the streams: all at once would hold up everything else."""
        self._second = (self._second + 1) % BEAT_SECONDS
        now = self._loop.time()
        for client in self._slots[self._second]:
            client.tell(_BEAT if now < client.ends_at else _END)
        self._timer = self._loop.call_later(1, self._beat)


class LiveStream(Response):
    """The answer to `GET /dashboard/stream`: holds no database session, only its place among the listeners."""

    def __init__(self, live: Live, organisation_id: int, seen: str) -> None:
        self.status_code = 200
        self.background = None
        self.init_headers(
            {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", "x-accel-buffering": "no"}
        )
        self._live, self._organisation_id, self._seen = live, organisation_id, seen

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Stream until the client leaves, the time is up or the server stops."""
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        await send(_FIRST)
        with self._live.joined(self._organisation_id, self._seen) as client:
            leaving = asyncio.ensure_future(_left(receive))
            leaving.add_done_callback(lambda _: client.tell(_END))
            try:
                what = 0
                while what != _END:
                    what = await client.next()
                    await send(_BODIES[what])
            except OSError:
                pass  # some servers say so that the client has gone
            finally:
                leaving.cancel()


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


@contextmanager
def ended_by_signals(live: Live, loop: asyncio.AbstractEventLoop) -> Iterator[None]:
    """End the streams as soon as the server is told to stop; it would wait for them, and only then tell the application.

    Does nothing outside the main thread, where a test runs a server.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def stop(number: int, frame: FrameType | None) -> None:
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(live.close)
        handler: Any = before[signal.Signals(number)]
        if callable(handler):
            handler(number, frame)

    for number, handler in before.items():
        if callable(handler):
            signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            if signal.getsignal(number) is stop:
                signal.signal(number, handler)
