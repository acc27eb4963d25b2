"""A thousand slow or hostile connections: how long another person waits for their home meanwhile, and what memory stays.

Each attack has a fresh server with the usual limit of open files, on SQLite. The other person opens a new connection for every
request, as a phone does that wakes up; whoever gets no answer within `PATIENCE` seconds has waited that long.
"""

import asyncio
import http.client
import json
import resource
import sqlite3
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from statistics import quantiles

from app.ids import uuid7
from tests.bench.rows import Row
from tests.bench.server import as_mutations, make_trips, running_for
from tests.support.server import LiveServer

CONNECTIONS = 1000
USUAL_FILES = 1024
"""Files that a process may have open on most machines, unless it or somebody else raises that."""
IDLE = 1100
SECONDS = 12
PATIENCE = 5.0
REST = 5
"""Seconds after an attack, until memory is looked at."""
PHONES = 45
PARALLEL = 60
NESTED = b"[" * 24_000_000 + b"]" * 24_000_000
"""48 MB that say nothing."""

Attack = Callable[["Target"], Awaitable[None]]


class Target:
    """The server as an attacker sees it, who is signed in as an employee."""

    def __init__(self, server: LiveServer, cookie: str) -> None:
        self.server, self.cookie = server, cookie
        self._writers: list[asyncio.StreamWriter] = []

    def head(self, method: str, path: str, *more: str, cookie: bool = True) -> bytes:
        """Return the head of a request from a page of ours, without the empty line that ends it."""
        host = f"localhost:{self.server.port}"
        lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", f"Origin: http://{host}", "Sec-Fetch-Site: same-origin"]
        return "\r\n".join([*lines, *([f"Cookie: {self.cookie}"] if cookie else []), *more]).encode()

    async def open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Connect; the connection stays until the attack ends."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.server.port)
        self._writers.append(writer)
        return reader, writer

    async def ask(self, request: bytes) -> None:
        """Send a request and read what comes; a server that hangs up meanwhile is not waited for."""
        with suppress(OSError, asyncio.IncompleteReadError):
            reader, writer = await self.open()
            writer.write(request)
            await writer.drain()
            await reader.read()

    def close(self) -> None:
        """Hang up everywhere."""
        for writer in self._writers:
            writer.transport.abort()

    def exchange(self, trips: int) -> bytes:
        """Return a whole exchange with new trips."""
        body = {"protocol": 1, "device_id": str(uuid7()), "epoch": None, "cursor": 0}
        body["mutations"] = as_mutations(make_trips(trips, seed=int(time.monotonic_ns())))
        content = json.dumps(body).encode()
        return (
            self.head("POST", "/api/sync", "Connection: close", f"Content-Length: {len(content)}")
            + b"\r\n\r\n"
            + content
        )


async def idle(target: Target) -> None:
    """Connect and say nothing."""
    for _ in range(IDLE):
        with suppress(OSError):
            await target.open()
    await asyncio.sleep(SECONDS)


async def slow_heads(target: Target) -> None:
    """Say one header after the other, for ever."""
    await _dribble(target, target.head("GET", "/api/home"), b"\r\nX-Slow: 1")


async def slow_bodies(target: Target) -> None:
    """Announce a whole exchange, send most of it, and then a byte now and then."""
    start = target.head("POST", "/api/sync", "Content-Length: 1048576") + b"\r\n\r\n" + b" " * 1_000_000
    await _dribble(target, start, b" ")


async def deaf(target: Target) -> None:
    """Ask for much, and never read it."""
    request = target.head("GET", "/places/airports.tsv") + b"\r\n\r\n"

    async def hold() -> None:
        with suppress(OSError):
            _, writer = await target.open()
            writer.transport.pause_reading()  # type: ignore[attr-defined]
            writer.write(request * 5)

    await asyncio.gather(*(hold() for _ in range(CONNECTIONS)))
    await asyncio.sleep(SECONDS)


async def nested(target: Target) -> None:
    """Send 48 MB of nested arrays without being anybody."""
    head = target.head(
        "PUT",
        "/api/push/subscription",
        "Content-Type: application/json",
        f"Content-Length: {len(NESTED)}",
        cookie=False,
    )
    await asyncio.gather(*(target.ask(head + b"\r\n\r\n" + NESTED) for _ in range(4)))


async def parallel(target: Target) -> None:
    """Send sixty exchanges at once, again and again, from one account."""
    await _keep_sending(target, PARALLEL)


async def locked(target: Target) -> None:
    """Phones write while another process holds the database's lock."""
    path = target.server.database_url.removeprefix("sqlite:///")
    other = sqlite3.connect(path, isolation_level=None, timeout=30)
    other.execute("BEGIN IMMEDIATE")
    try:
        await _keep_sending(target, PHONES)
    finally:
        other.execute("ROLLBACK")
        other.close()


async def _dribble(target: Target, start: bytes, drop: bytes) -> None:
    async def hold() -> None:
        with suppress(OSError):
            _, writer = await target.open()
            writer.write(start)
            while True:
                await asyncio.sleep(1)
                writer.write(drop)
                await writer.drain()

    await _for_a_while(hold() for _ in range(CONNECTIONS))


async def _keep_sending(target: Target, senders: int) -> None:
    async def send() -> None:
        while True:
            await target.ask(target.exchange(100))
            await asyncio.sleep(0.01)

    await _for_a_while(send() for _ in range(senders))


async def _for_a_while(doings: Iterator[Awaitable[None]]) -> None:
    tasks = [asyncio.ensure_future(doing) for doing in doings]
    await asyncio.sleep(SECONDS)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


ATTACKS: dict[str, Attack] = {
    f"{IDLE} idle connections": idle,
    f"{CONNECTIONS} slow heads": slow_heads,
    f"{CONNECTIONS} slow bodies": slow_bodies,
    f"{CONNECTIONS} that never read": deaf,
    "48 MB of nested JSON by nobody, four times": nested,
    f"{PARALLEL} exchanges at once by one account": parallel,
    f"{PHONES} phones while the database is locked": locked,
}


def measure() -> list[Row]:
    """Attack one server after the other."""
    rows = []
    for name, attack in ATTACKS.items():
        waits, megabytes = _under(attack)
        late, none = quantiles(waits, n=20, method="inclusive")[-1] * 1000, sum(wait >= PATIENCE for wait in waits)
        said = f"95 % < {late:,.0f}, longest {max(waits) * 1000:,.0f}; {none} of {len(waits)} without an answer"
        rows.append(Row(f"{name}: home, ms", said, "< 100", late < 100 and not none))
        rows.append(Row(f"{name}: memory afterwards, MB more", f"{megabytes:,.0f}", "≤ 100", megabytes <= 100))
    return rows


def _under(attack: Attack) -> tuple[list[float], float]:
    """Return how long another person waited each time during an attack, in seconds, and how many MB stayed."""
    with (
        _open_files(USUAL_FILES),
        running_for("Bo Bänk", "Anna Annan") as (server, [hostile, other]),
        _open_files(USUAL_FILES * 10),
    ):
        for _ in range(3):
            _home(server, other)
        before = server.resident_megabytes()
        waits: list[float] = []
        over = threading.Event()
        person = threading.Thread(target=_watch, args=(server, other, waits, over))
        person.start()
        target = Target(server, hostile)

        async def run() -> None:
            await attack(target)
            target.close()

        asyncio.run(run())
        over.set()
        person.join()
        time.sleep(REST)
        return waits, server.resident_megabytes() - before


def _watch(server: LiveServer, cookie: str, waits: list[float], over: threading.Event) -> None:
    while not over.wait(0.1) or len(waits) < 2:
        waits.append(_home(server, cookie))


def _home(server: LiveServer, cookie: str) -> float:
    """Ask for home over a new connection; returns the seconds, `PATIENCE` where no answer came."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    began = time.perf_counter()
    try:
        connection.request("GET", "/api/home", headers={"Cookie": cookie})
        answer = connection.getresponse()
        answer.read()
    except (OSError, http.client.HTTPException):
        return PATIENCE
    finally:
        connection.close()
    return time.perf_counter() - began if answer.status == 200 else PATIENCE


@contextmanager
def _open_files(most: int) -> Iterator[None]:
    """Let this process, and what it starts, have so many files open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
