"""Sync pull: how long a new phone waits for its diary, and how fast pages of 500 come."""

import time
from statistics import median

from tests.bench.rows import Row, spread
from tests.bench.server import as_mutations, make_trips, phone, running
from tests.support.server import LiveServer

TRIPS = 2000
RUNS = 15


def measure() -> list[Row]:
    """Fill a two-year diary, then pull it again and again as a new phone."""
    rates, seconds, cpu = [], [], []
    with running() as (server, cookie):
        fill(server, cookie)
        for run in range(RUNS + 1):
            device, waited, pulled, more = phone(server, cookie), 0.0, 0, True
            spent = server.cpu_seconds()
            while more:
                body = device.body([])
                began = time.perf_counter()
                answer = device.send(body)
                waited += time.perf_counter() - began
                content = device.keep(answer)
                pulled += len(content["changes"])
                more = content["more"]
            assert pulled == TRIPS, pulled
            if run:
                rates.append(pulled / waited)
                seconds.append(waited)
                cpu.append((server.cpu_seconds() - spent) / pulled * 1e6)
    return [
        Row("pull, pages of 500, trips/s", spread(rates, 0), "≥ 150,000", median(rates) >= 150_000),
        Row("server CPU per pulled trip, µs", spread(cpu, 1)),
        Row("diary of 2,000 trips on a new phone, s", spread(seconds, 3), "< 1", median(seconds) < 1),
    ]


def fill(server: LiveServer, cookie: str) -> None:
    """Send a diary of two years."""
    writer = phone(server, cookie)
    for batch in range(TRIPS // 100):
        writer.keep(writer.send(writer.body(as_mutations(make_trips(100, seed=batch)))))
