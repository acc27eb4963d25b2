"""A connection that only waits has an end, and never keeps anybody out."""

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.database import Database
from app.web import connections
from tests.support.in_thread import InThread, serving
from tests.support.line import Line
from tests.support.server import LiveServer


@pytest.fixture
def database(sqlite_url: str) -> Iterator[Database]:
    """One database is enough here: nothing of what these tests look at depends on which."""
    database = Database(sqlite_url)
    yield database
    database.dispose()


@pytest.fixture
def server(database: Database) -> Iterator[InThread]:
    with serving(database) as running:
        yield running


def test_a_connection_that_says_nothing_is_closed(server: InThread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.1)
    assert Line(server).closed()


def test_a_head_that_never_ends_is_cut_whatever_trickles_in(server: InThread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "HEAD_SECONDS", 0.5)
    line = Line(server)
    line.socket.sendall(b"GET / HTTP/1.1\r\n")
    cut = False
    for _ in range(90):
        try:
            line.socket.sendall(b"X-A: b\r\n")
        except ConnectionError:
            cut = True
            break
        time.sleep(0.1)
    assert cut


def test_a_kept_connection_that_asks_nothing_more_is_closed(server: InThread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "IDLE_SECONDS", 0.1)
    line = Line(server).send("GET", "/healthz")
    line.read(b"ok")
    assert line.closed()


@pytest.mark.parametrize(
    "head",
    [b"X-Long: " + b"a" * 100_000, b"".join(b"X-%d: a\r\n" % number for number in range(2000))],
    ids=["one long line", "many lines"],
)
def test_a_head_has_a_size(server: InThread, head: bytes) -> None:
    line = Line(server)
    line.socket.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n" + head + b"\r\n\r\n")
    with suppress(ConnectionResetError):
        assert line.status() == 431


def test_requests_behind_one_that_is_answered_are_few(server: InThread) -> None:
    line = Line(server)
    try:
        line.socket.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" * 5000)
    except ConnectionError:
        return
    answered = 0
    with suppress(ConnectionError):
        while part := line.socket.recv(65536):
            answered += part.count(b"HTTP/1.1 200")
    assert answered < 100


def test_who_waits_makes_room_for_who_comes(server: InThread, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "most_connections", lambda: 20)
    silent = [Line(server) for _ in range(60)]
    for _ in range(5):
        assert Line(server).send("GET", "/healthz").status() == 200
    assert server.connections <= 21
    assert silent[0].closed()


def test_who_reads_nothing_of_an_answer_is_cut(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "STALLED_SECONDS", 1)
    largest = max(Path("app/web/dist").rglob("*.*"), key=lambda path: path.stat().st_size)
    with serving(database, send_buffer=4096) as server:
        deaf = Line(server)
        deaf.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        deaf.send("GET", f"/{largest.relative_to('app/web/dist')}")
        assert _soon(lambda: server.writing_stalled), "it was never stalled"
        assert _soon(lambda: server.connections == 0)


def _soon(holds: Callable[[], bool]) -> bool:
    for _ in range(100):
        if holds():
            return True
        time.sleep(0.05)
    return False


def test_an_upgrade_to_a_websocket_writes_no_token_into_the_log(live_server: LiveServer) -> None:
    key = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
    assert Line(live_server).send("GET", "/sign-in/1.a-token-of-somebody", announced=key).status() == 404
    live_server.stop()
    assert "a-token-of-somebody" not in live_server.log.read_text()
