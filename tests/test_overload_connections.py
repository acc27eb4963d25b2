"""A thousand connections that ask for as much as they may, as slowly as they may: others are answered, and memory is bounded."""

import json
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest

from app.sync.schemas import MOST_BYTES
from app.web.admission import MOST_BODIES
from tests.support.crowd import (
    Answered,
    Bystander,
    Memory,
    a_bystander,
    a_crowd,
    all_at_once,
    an_exchange,
    ask,
    memory_of,
    post,
    soon,
)
from tests.support.days import today
from tests.support.line import Line
from tests.support.people import mutation, trip
from tests.support.server import LiveServer

# One after the other: each of them is a thousand connections.
pytestmark = pytest.mark.xdist_group("overload")
CONNECTIONS = 1000
HOSTILE = 40
"""Accounts that work together."""
SECONDS = 1.0
"""How long they go on once they all are there."""
ENOUGH_MEGABYTES = 150
"""Of memory that all of them together cost: 64 for bodies, and what a thousand connections are worth."""
OF_ONE = 150
"""Requests in a minute of an account, and of those together who are not signed in: fewer than a flood has."""
SENDERS = 16
TOKEN = "a-token-that-nobody-guesses"


@pytest.fixture
def server(make_server: Callable[..., LiveServer], sqlite_url: str) -> LiveServer:
    """One database is enough here: what is tried stands before it."""
    return make_server(
        CERO_DATABASE_URL=sqlite_url,
        CERO_METRICS_TOKEN=TOKEN,
        CERO_REQUESTS_PER_MINUTE=str(OF_ONE),
        CERO_REQUESTS_PER_MINUTE_OF_ADDRESS=str(OF_ONE),
    ).start()


@pytest.fixture
def crowd(sqlite_url: str) -> list[str]:
    """Everybody's cookies; all are coordinators, so that each may open the live page."""
    return a_crowd(sqlite_url, HOSTILE + 1, roles=["coordinator"])


@contextmanager
def others_are_well(server: LiveServer, cookie: str) -> Iterator[tuple[Bystander, Memory]]:
    """Let somebody log trips meanwhile, watch a live page, and see that whoever watches the server hears that it is well.

    Their own trips change the figures: of that the live page, which was open before, must hear in the end.
    """
    post(server, cookie, an_exchange())
    page = Line(server, cookie).send("GET", "/dashboard/stream")
    page.read(b"retry: 2000\n\n")
    with memory_of(server) as memory, a_bystander(server, cookie) as bystander:
        yield bystander, memory
        assert [ask(server, "GET", path, "").status for path in ("/healthz", "/readyz", "/")] == [200, 200, 200]
        told = ask(server, "GET", "/metrics", "", Authorization=f"Bearer {TOKEN}")
        assert "cero_requests_running" in told.body
        assert ask(server, "GET", "/dashboard", cookie).status == 200
    assert b"event: changed" in page.read(b"event: changed")
    assert bystander.refused == 0, bystander.statuses
    assert bystander.statuses[200] > 1
    assert memory.more < ENOUGH_MEGABYTES
    assert "Traceback" not in server.log.read_text()


@contextmanager
def opened(server: LiveServer, cookies: list[str], start: Callable[[Line, int], object]) -> Iterator[list[Line]]:
    """Open a thousand connections, of one account after the other, and begin on each; who is refused at once stays.

    Parameters:
        start: begins on a connection, the how manieth of its account it is (from 0).
    """
    lines = []
    for number in range(CONNECTIONS):
        line = Line(server, cookies[number % len(cookies)])
        with suppress(OSError):
            start(line, number // len(cookies))
        lines.append(line)
    yield lines
    for line in lines:
        line.hang_up("in order")


def begin_exchange(line: Line, size: int) -> None:
    """Announce the longest exchange there may be, and send so many bytes of it."""
    line.send("POST", "/api/sync", b" " * size, f"Content-Length: {MOST_BYTES}")


def dribble(lines: list[Line], drop: bytes) -> None:
    """Send a little on each now and then."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        for line in lines:
            with suppress(OSError):
                line.socket.sendall(drop)
        time.sleep(0.25)


def statuses_of(lines: list[Line], least: int) -> Counter[int]:
    """Return what those were answered that were, so many at least; 0 stands for a connection that was cut."""
    found: dict[Line, int] = {}

    def look() -> bool:
        for line in lines:
            if line not in found:
                line.socket.settimeout(0.001)
                with suppress(TimeoutError):
                    try:
                        found[line] = line.status()
                    except ConnectionError:
                        found[line] = 0
        return len(found) >= least

    assert soon(look)
    return Counter(found.values())


def test_a_thousand_heads_that_never_end_keep_nobody_out(server: LiveServer, crowd: list[str]) -> None:
    other, *hostile = crowd
    head = b"GET /api/home HTTP/1.1\r\nX-Slow: 1"
    with (
        others_are_well(server, other),
        opened(server, hostile, lambda line, _: line.socket.sendall(head)) as lines,
    ):
        dribble(lines, b"1")


def test_a_thousand_bodies_of_one_account_are_four(server: LiveServer, crowd: list[str]) -> None:
    other, hostile, *_ = crowd
    with (
        others_are_well(server, other),
        opened(server, [hostile], lambda line, _: begin_exchange(line, 100_000)) as lines,
    ):
        dribble(lines, b" ")
        answered = statuses_of(lines, CONNECTIONS - MOST_BODIES)
    # Beyond so many they are too many in a minute, which is said alike.
    assert set(answered) <= {429, 0}
    assert answered.total() == CONNECTIONS - MOST_BODIES


def test_a_thousand_bodies_of_many_accounts_have_so_much_room_and_no_more(server: LiveServer, crowd: list[str]) -> None:
    other, *hostile = crowd

    def start(line: Line, before: int) -> None:
        line.socket.settimeout(2)
        # An account has no more of them at a time: the others are refused, whatever they send.
        begin_exchange(line, 900_000 if before < MOST_BODIES else 1000)

    with others_are_well(server, other), opened(server, hostile, start) as lines:
        dribble(lines, b" ")
        answered = statuses_of(lines, CONNECTIONS - MOST_BODIES * HOSTILE)
    assert set(answered) <= {429, 503, 0}
    assert answered[503] > 0
    assert answered.total() < CONNECTIONS


def test_a_thousand_who_never_read_their_answers_cost_little(server: LiveServer, crowd: list[str]) -> None:
    other, *hostile = crowd
    largest = max(Path("app/web/dist").rglob("*.*"), key=lambda path: path.stat().st_size).relative_to("app/web/dist")
    for cookie in hostile:
        post(server, cookie, an_exchange(*(mutation(trip(today(), note="a" * 500)) for _ in range(20))))

    def start(line: Line, _: int) -> None:
        line.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        line.send("GET", f"/{largest}").send("POST", "/api/sync", an_exchange()).send("GET", f"/{largest}")

    with others_are_well(server, other), opened(server, hostile, start):
        time.sleep(SECONDS)


def test_a_flood_of_one_account_is_told_to_wait_and_writes_one_line_into_the_log(
    server: LiveServer, crowd: list[str]
) -> None:
    other, hostile, *_ = crowd

    def flood() -> list[Answered]:
        edits = (mutation(trip(today())) for _ in range(5))
        return [post(server, hostile, an_exchange(*edits)) for _ in range(2 * OF_ONE // SENDERS)]

    with others_are_well(server, other):
        answers = [answer for some in all_at_once([flood] * SENDERS) for answer in some]
    assert {one.status for one in answers} == {200, 429}
    refused = [one for one in answers if one.status == 429]
    assert all(one.wait and one.code == "too_often" for one in refused)
    assert {one.body["error"]["message"] for one in refused} == {f"more than {OF_ONE} requests in a minute: wait"}
    written = [json.loads(line) for line in server.log.read_text().splitlines() if line.startswith("{")]
    assert [line["event"] for line in written] == ["held_back"]


def test_a_flood_of_strangers_is_told_to_wait_and_who_is_signed_in_notices_nothing(
    server: LiveServer, crowd: list[str]
) -> None:
    with others_are_well(server, crowd[0]):
        asked = [partial(ask, server, "GET", "/sign-in/1.guessed", "") for _ in range(50)]
        statuses = Counter(answer.status for _ in range(2 * OF_ONE // len(asked)) for answer in all_at_once(asked))
    assert set(statuses) == {404, 429}
