"""A healthy server under bad networks: phones hang up wherever they are, and nothing of it is worth a line in the log."""

import json
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.line import Line
from tests.support.office import Office
from tests.support.server import LiveServer

WAYS = ["in order", "by a reset"]
EXCHANGE = json.dumps({"protocol": 1, "device_id": "phone", "epoch": None, "cursor": 0, "mutations": []}).encode()


def said_after(server: LiveServer, started: int) -> list[str]:
    """Stop a server; returns what it said since, but for uvicorn's own words about starting and stopping."""
    time.sleep(0.5)  # the last line was cut a moment ago: let the server notice
    server.stop()
    return [line for line in server.log.read_text()[started:].splitlines() if not line.startswith("INFO:")]


@pytest.fixture
def quiet(live_server: LiveServer) -> Callable[[], None]:
    """Stops the server and fails if it said anything."""
    started = live_server.log.stat().st_size

    def said_nothing() -> None:
        said = said_after(live_server, started)
        assert not said, "\n".join(said)

    return said_nothing


def test_a_phone_that_hangs_up_in_mid_request_writes_nothing_into_the_log(
    live_server: LiveServer, quiet: Callable[[], None]
) -> None:
    requests = [
        ("POST", "/api/sync"),
        ("PUT", "/api/push/subscription"),
        ("POST", "/api/sign-out"),
        ("POST", "/sign-in/x"),
    ]
    for how in WAYS:
        for method, path in requests:
            half = Line(live_server).send(method, path, EXCHANGE[:40], f"Content-Length: {len(EXCHANGE)}")
            chunked = Line(live_server).send(method, path, b"40\r\n" + EXCHANGE[:20], "Transfer-Encoding: chunked")
            time.sleep(0.2)  # by now the server waits for the rest
            half.hang_up(how)
            chunked.hang_up(how)
    quiet()


def test_a_phone_that_hangs_up_before_or_within_the_answer_writes_nothing(
    live_server: LiveServer, quiet: Callable[[], None]
) -> None:
    largest = max((path for path in Path("app/web/dist").rglob("*.*") if path.suffix != ".map"), key=_size)
    pages = ["/", "/dashboard", "/sign-in", "/api/home", f"/{largest.relative_to('app/web/dist')}"]
    for how in WAYS:
        for path in pages:
            Line(live_server).send("GET", path).hang_up(how)
            line = Line(live_server).send("GET", path)
            line.read(b"HTTP/1.1 ")
            line.hang_up(how)
        for _ in range(20):
            Line(live_server).send("POST", "/api/sync", EXCHANGE).hang_up(how)
    quiet()


def test_a_connection_that_is_kept_or_half_open_and_dies_writes_nothing(
    live_server: LiveServer, quiet: Callable[[], None]
) -> None:
    for how in WAYS:
        kept, silent, half = (Line(live_server) for _ in range(3))
        kept.send("GET", "/healthz").read(b"ok")
        half.socket.sendall(b"GET / HTTP/1.1\r\nHost: loc")
        half.socket.shutdown(socket.SHUT_WR)
        time.sleep(0.2)
        for line in (kept, silent, half):
            line.hang_up(how)
    quiet()


def cookie_of(office: Office, member_id: int) -> str:
    answer = Line(office.server).send("GET", office.link(member_id).removeprefix(office.server.url)).read(b"\r\n\r\n")
    return answer.decode().split("set-cookie: ")[1].split(";")[0]


def test_a_server_that_stops_while_a_phone_is_in_mid_request_says_so_in_one_line(office: Office) -> None:
    server = office.server
    cookie = cookie_of(office, office.ids.employee_id)
    started = server.log.stat().st_size
    lines = [
        Line(server, cookie).send("POST", "/api/sync", EXCHANGE[:40], f"Content-Length: {len(EXCHANGE)}"),
        Line(server).send("GET", "/healthz"),
    ]
    said = said_after(server, started)
    for line in lines:
        line.hang_up("in order")
    assert said == ["ERROR:    Cancel 1 running task(s), timeout graceful shutdown exceeded"]


def test_a_dashboard_that_goes_away_while_it_listens_writes_nothing(office: Office) -> None:
    server = office.server
    cookie = cookie_of(office, office.ids.coordinator_id)
    started = server.log.stat().st_size
    for how in WAYS:
        for _ in range(3):
            line = Line(server, cookie).send("GET", "/dashboard/stream?seen=none")
            assert b"event: changed" in line.read(b"event: changed")
            line.hang_up(how)
    still_listening = Line(server, cookie).send("GET", "/dashboard/stream?seen=none")
    still_listening.read(b"event: changed")
    assert said_after(server, started) == []


def _size(path: Path) -> int:
    return path.stat().st_size
