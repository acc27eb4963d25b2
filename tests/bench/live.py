"""What an open dashboard costs: our plain ASGI stream against FastAPI's own server-sent events, the same hints to both."""

import asyncio
import resource
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import psutil
import uvicorn
from fastapi import FastAPI, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.routing import Route

from app.dashboard.live import SHORTEST_PAUSE, Live, LiveStream
from app.events import Bus
from tests.bench.rows import Row
from tests.support.server import free_port

CLIENTS = 1000
HINTS = 20
PAUSE = SHORTEST_PAUSE + 0.4
"""Seconds between two hints: longer than the server's own pause, so that none are put together."""


def application() -> FastAPI:
    """Build a server with both streams; `POST /hint` makes something change."""
    bus = Bus()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.live = Live(bus, asyncio.get_running_loop())
        yield
        app.state.live.close()

    app = FastAPI(lifespan=lifespan)

    class Ours:
        async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
            await LiveStream(app.state.live, 1, "")(scope, receive, send)

    app.router.routes.append(Route("/ours", Ours()))

    @app.get("/fastapi", response_class=EventSourceResponse)
    async def theirs(request: Request) -> AsyncIterator[ServerSentEvent]:
        yield ServerSentEvent(retry=2000)
        with request.app.state.live.joined(1, "") as client:
            while True:
                await client.next()
                yield ServerSentEvent(event="changed", raw_data="")

    @app.post("/hint")
    async def hint() -> None:
        bus.publish(1)

    return app


def measure() -> list[Row]:
    """Open the streams of one kind in a fresh server each, and hint."""
    ours, theirs = (asyncio.run(_cost(path)) for path in ("ours", "fastapi"))
    rows = []
    for name, (kilobytes, microseconds) in (("ours", ours), ("fastapi.sse", theirs)):
        hold = ("≤ 15", kilobytes <= 15) if name == "ours" else ("", None)
        rows.append(Row(f"memory of an open dashboard, {name}, KB", f"{kilobytes:.1f}", *hold))
        rows.append(Row(f"server CPU per client and hint, {name}, µs", f"{microseconds:.1f}"))
    ratio = f"{ours[0] / theirs[0]:.2f} of the memory, {ours[1] / theirs[1]:.2f} of the CPU"
    return [*rows, Row("our stream against fastapi.sse", ratio)]


async def _cost(path: str) -> tuple[float, float]:
    """Return KB of memory per stream, and µs of server CPU per stream and hint."""
    with _serving() as (port, server):
        await _ask(port, "POST", "hint")  # what is imported at the first request belongs to no stream
        before = server.memory_info().rss
        streams = [await _open(port, path) for _ in range(CLIENTS)]
        await asyncio.gather(*(_read_until_hint(reader) for reader, _ in streams))
        kilobytes = (server.memory_info().rss - before) / CLIENTS / 1024
        spent = _cpu(server)
        for _ in range(HINTS):
            await _ask(port, "POST", "hint")
            await asyncio.gather(*(_read_until_hint(reader) for reader, _ in streams))
            await asyncio.sleep(PAUSE)
        microseconds = (_cpu(server) - spent) / CLIENTS / HINTS * 1e6
        for _, writer in streams:
            writer.close()
    return kilobytes, microseconds


@contextmanager
def _serving() -> Any:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    port = free_port()
    running = subprocess.Popen([sys.executable, "-m", "tests.bench.live", str(port)])
    try:
        yield port, psutil.Process(running.pid)
    finally:
        running.terminate()
        running.wait(10)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


async def _open(port: int, path: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    reader, writer = await _connect(port)
    writer.write(f"GET /{path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    await writer.drain()
    return reader, writer


async def _connect(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    for _ in range(200):
        try:
            return await asyncio.open_connection("127.0.0.1", port)
        except ConnectionRefusedError:
            await asyncio.sleep(0.1)
    raise ConnectionRefusedError(f"the server on port {port} did not start")


async def _read_until_hint(reader: asyncio.StreamReader) -> None:
    await reader.readuntil(b"event: changed")


async def _ask(port: int, method: str, path: str) -> None:
    reader, writer = await _connect(port)
    writer.write(f"{method} /{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    await reader.read()
    writer.close()


def _cpu(server: psutil.Process) -> float:
    times = server.cpu_times()
    return float(times.user + times.system)


if __name__ == "__main__":
    uvicorn.run(application(), port=int(sys.argv[1]), log_level="critical", timeout_graceful_shutdown=1)
