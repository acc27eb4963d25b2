"""Live hints: they carry nothing, reach only those who may look, and the last one is never lost."""

import asyncio
import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from app.dashboard import live
from app.dashboard.live import HINT, Live, LiveStream
from app.database import Database
from app.events import Bus
from tests.support.departments import CAR, Offices, make_offices, this_monday
from tests.support.people import mutation, trip
from tests.support.server import LiveServer
from tests.support.web import sign_in_token


class Reader:
    """A client of a stream in this process; `slow` seconds pass for each message it takes."""

    def __init__(self, slow: float = 0.0) -> None:
        self.sent: list[dict[str, Any]] = []
        self.times: list[float] = []
        self._gone = asyncio.Event()
        self._slow = slow

    async def receive(self) -> dict[str, Any]:
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: dict[str, Any]) -> None:
        if self._slow:
            await asyncio.sleep(self._slow)
        self.sent.append(message)
        self.times.append(time.monotonic())

    def leave(self) -> None:
        self._gone.set()

    @property
    def hints(self) -> int:
        return sum(message.get("body") == HINT for message in self.sent)


def run(scenario: Callable[[Live, Bus], Any]) -> None:
    async def main() -> None:
        bus = Bus()
        hub = Live(bus, asyncio.get_running_loop())
        await scenario(hub, bus)
        hub.close()

    asyncio.run(main())


async def opened(hub: Live, reader: Reader, organisation_id: int = 1, seen: str | None = None) -> asyncio.Task[None]:
    stream = LiveStream(hub, organisation_id, hub.seen(organisation_id) if seen is None else seen)
    task = asyncio.create_task(stream({"type": "http"}, reader.receive, reader.send))  # type: ignore[arg-type]
    await asyncio.sleep(0.02)
    return task


def test_no_answer_from_the_database_keeps_a_server_from_stopping() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes the connection, and never says a word
        bus = Bus()
        bus.listen_to_postgresql(f"postgresql://nobody@127.0.0.1:{silent.getsockname()[1]}/nothing?sslmode=disable")
        closing = threading.Thread(target=bus.close, daemon=True)
        closing.start()
        closing.join(60)
        assert not closing.is_alive()


def test_a_hint_carries_no_content() -> None:
    async def scenario(hub: Live, bus: Bus) -> None:
        reader = Reader()
        await opened(hub, reader)
        bus.publish(1)
        await asyncio.sleep(0.05)
        bodies = [message["body"] for message in reader.sent if "body" in message]
        assert bodies == [b"retry: 2000\n\n", b"event: changed\ndata: \n\n"]

    run(scenario)


def test_another_organisations_changes_are_not_heard() -> None:
    async def scenario(hub: Live, bus: Bus) -> None:
        reader = Reader()
        await opened(hub, reader, organisation_id=1)
        bus.publish(2)
        await asyncio.sleep(0.4)
        assert reader.hints == 0

    run(scenario)


def test_the_last_hint_of_a_burst_is_never_lost_and_the_burst_is_few_hints() -> None:
    """Four threads commit at once for a second; whoever reads the figures at each hint must end with the last of them."""

    async def scenario(hub: Live, bus: Bus) -> None:
        reader = Reader()
        await opened(hub, reader)
        last = 0.0

        def burst() -> None:
            nonlocal last
            until = time.monotonic() + 1.0
            while time.monotonic() < until:
                last = time.monotonic()
                bus.publish(1)
                time.sleep(0.0005)

        await asyncio.gather(*(asyncio.to_thread(burst) for _ in range(4)))
        await asyncio.sleep(0.4)
        assert reader.times[-1] >= last
        assert 2 <= reader.hints <= 7

    run(scenario)


def test_a_slow_reader_hears_once_more_what_came_meanwhile() -> None:
    async def scenario(hub: Live, bus: Bus) -> None:
        slow, quick = Reader(slow=0.6), Reader()
        await opened(hub, quick)
        await opened(hub, slow)
        await asyncio.sleep(1.3)
        for _ in range(4):
            bus.publish(1)
            await asyncio.sleep(0.3)
        await asyncio.sleep(1.5)
        assert quick.hints == 4, "nobody waits for the slow one"
        assert 1 <= slow.hints < 4
        assert slow.times[-1] > quick.times[-1]

    run(scenario)


def test_a_change_between_the_page_and_the_stream_begins_the_stream_with_a_hint() -> None:
    async def scenario(hub: Live, bus: Bus) -> None:
        seen = hub.seen(1)
        bus.publish(1)
        late, fresh, restarted = Reader(), Reader(), Reader()
        await opened(hub, late, seen=seen)
        await opened(hub, fresh)
        await opened(hub, restarted, seen="another-process.1")
        assert (late.hints, fresh.hints, restarted.hints) == (1, 0, 1)

    run(scenario)


def test_heartbeats_keep_the_connection_and_a_stream_ends_when_its_time_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "BEAT_SECONDS", 1)
    monkeypatch.setattr(live, "LONGEST_SECONDS", 1.5)

    async def scenario(hub: Live, bus: Bus) -> None:
        reader = Reader()
        task = await opened(hub, reader)
        await asyncio.wait_for(task, 4)
        assert reader.sent[2]["body"].startswith(b":")
        assert reader.sent[-1] == {"type": "http.response.body", "body": b"", "more_body": False}

    run(scenario)


def test_who_leaves_is_forgotten_and_a_closed_server_ends_all() -> None:
    async def scenario(hub: Live, bus: Bus) -> None:
        readers = [Reader() for _ in range(5)]
        tasks = [await opened(hub, reader) for reader in readers]
        assert hub.open_streams == 5
        readers[0].leave()
        await asyncio.wait_for(tasks[0], 1)
        assert hub.open_streams == 4
        hub.close()
        await asyncio.wait_for(asyncio.gather(*tasks), 1)
        assert hub.open_streams == 0
        await asyncio.wait_for(await opened(hub, Reader()), 1)

    run(scenario)


# --- a real server process ---------------------------------------------------------------------------------------------


class Client:
    """A signed-in browser without a browser, for a real server."""

    def __init__(self, server: LiveServer, token: str | None) -> None:
        self._port = server.port
        self.headers = {"Sec-Fetch-Site": "same-origin"}
        if token:
            answer = self.request("POST", f"/sign-in/{token}")
            self.headers["Cookie"] = answer.headers["set-cookie"].split(";")[0]

    def request(self, method: str, path: str, body: Any = None) -> http.client.HTTPResponse:
        """Ask, and return the answer unread: a stream goes on for ever."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=10)
        connection.request(method, path, json.dumps(body) if body is not None else None, self.headers)
        return connection.getresponse()

    def record_a_trip(self) -> None:
        """Send one trip as a phone does."""
        edit = mutation(trip(this_monday(), CAR))
        body = {"protocol": 1, "device_id": edit["id"], "epoch": None, "cursor": 0, "mutations": [edit]}
        assert self.request("POST", "/api/sync", body).status == 200

    @contextmanager
    def stream(self, seen: str = "") -> Iterator[http.client.HTTPResponse]:
        """Open the stream; the caller reads lines."""
        answer = self.request("GET", f"/dashboard/stream?seen={seen}")
        try:
            yield answer
        finally:
            answer.close()


def next_event(stream: http.client.HTTPResponse) -> list[bytes]:
    """Return the lines up to the next blank one."""
    lines = []
    while line := stream.readline().rstrip(b"\n"):
        lines.append(line)
    return lines


@pytest.fixture
def office(make_server: Callable[..., LiveServer], database_url: str) -> Iterator[tuple[LiveServer, Offices]]:
    server = make_server(CERO_DATABASE_URL=database_url, CERO_STREAMS_PER_PERSON="50")
    database = Database(database_url)
    offices = make_offices(database, Kansli=6)
    yield server.start(), offices
    server.stop()
    database.dispose()


def client_of(server: LiveServer, offices: Offices, person: int) -> Client:
    class _Place:
        organisation_id = offices.organisation_id
        member_ids = offices.people["Kansli"]

    return Client(server, sign_in_token(offices.database, _Place, person))  # type: ignore[arg-type]


def test_over_http_a_trip_of_a_phone_is_a_hint_on_the_open_dashboard(office: tuple[LiveServer, Offices]) -> None:
    server, offices = office
    coordinator, employee = client_of(server, offices, 0), client_of(server, offices, 1)
    page = coordinator.request("GET", "/dashboard").read().decode()
    seen = page.split('data-seen="')[1].split('"')[0]
    with coordinator.stream(seen) as stream:
        assert stream.status == 200
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert stream.headers["cache-control"] == "no-cache"
        assert stream.headers["x-accel-buffering"] == "no"
        assert next_event(stream) == [b"retry: 2000"]
        before = time.monotonic()
        employee.record_a_trip()
        assert next_event(stream) == [b"event: changed", b"data: "]
        assert time.monotonic() - before < 5
    for stranger in (employee, Client(server, None)):
        assert stranger.request("GET", "/dashboard/stream").status == 404


def test_over_http_open_streams_hold_no_database_connection(office: tuple[LiveServer, Offices]) -> None:
    """The pools hold 15 (SQLite) and 30 connections; with 40 dashboards open everyone else is still served."""
    server, offices = office
    coordinator, employee = client_of(server, offices, 0), client_of(server, offices, 1)
    with ExitStack() as stack:
        streams = [stack.enter_context(coordinator.stream("old")) for _ in range(40)]
        employee.record_a_trip()
        assert coordinator.request("GET", "/dashboard").status == 200
        for stream in streams:
            assert next_event(stream) == [b"retry: 2000"]
            assert next_event(stream) == [b"event: changed", b"data: "]


def test_over_http_a_server_that_stops_ends_its_streams_at_once(office: tuple[LiveServer, Offices]) -> None:
    server, offices = office
    with client_of(server, offices, 0).stream("old") as stream:
        next_event(stream)
        before = time.monotonic()
        server.stop()
        assert stream.read().startswith(b"event: changed")
        assert time.monotonic() - before < 2.5, "it would otherwise wait out the grace period of three seconds"
    assert "Traceback" not in server.tail(), server.tail()
