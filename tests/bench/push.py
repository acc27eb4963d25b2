"""Sync push against the fastest thing one could write instead: raw sqlite3 upserts of the same trips and legs."""

import sqlite3
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.rows import Row, spread
from tests.bench.server import as_mutations, make_trips, phone, raw_bytes, running

PAIRS = 9
BATCHES = 12
BATCH = 100

TABLES = """
CREATE TABLE IF NOT EXISTS trip (
    organisation_id INTEGER, member_id INTEGER, id BLOB, date TEXT, purpose TEXT, direction TEXT,
    PRIMARY KEY (organisation_id, member_id, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS leg (
    organisation_id INTEGER, member_id INTEGER, trip_id BLOB, position INTEGER, mode TEXT, metres INTEGER,
    PRIMARY KEY (organisation_id, member_id, trip_id, position)
) WITHOUT ROWID;
"""
TRIP = """INSERT INTO trip VALUES (1, 3, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    date = excluded.date, purpose = excluded.purpose, direction = excluded.direction"""
LEG = """INSERT INTO leg VALUES (1, 3, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    mode = excluded.mode, metres = excluded.metres"""


class Raw:
    """The base: as durable as the server (WAL, synchronous=FULL), one transaction per batch, nothing else."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-16000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(TABLES)

    def save(self, trips: list[dict[str, Any]]) -> None:
        """Write one batch; turning the fields into rows is part of the work, as it is for the server."""
        rows = [(raw_bytes(trip["id"]), trip["date"], trip["purpose"], trip["direction"]) for trip in trips]
        legs = [
            (key[0], position, leg["mode"], leg["metres"])
            for key, trip in zip(rows, trips, strict=True)
            for position, leg in enumerate(trip["legs"])
        ]
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(TRIP, rows)
        self._connection.executemany(LEG, legs)
        self._connection.execute("COMMIT")


def measure() -> list[Row]:
    """Interleave pairs of raw and served batches; the ratio is taken pair by pair."""
    raw_rates, served_rates, cpu = [], [], []
    with running() as (server, cookie), tempfile.TemporaryDirectory(prefix="cero-bench-") as folder:
        raw, device = Raw(Path(folder) / "raw.db"), phone(server, cookie)
        for pair in range(PAIRS + 1):
            trips = [make_trips(BATCH, seed=pair * BATCHES + batch) for batch in range(BATCHES)]
            began = time.perf_counter()
            for batch in trips:
                raw.save(batch)
            raw_seconds = time.perf_counter() - began

            spent, served_seconds = server.cpu_seconds(), 0.0
            for batch in trips:
                body = device.body(as_mutations(batch))
                began = time.perf_counter()
                answer = device.send(body)
                served_seconds += time.perf_counter() - began
                outcomes = [result["outcome"] for result in device.keep(answer)["results"].values()]
                assert outcomes == ["applied"] * BATCH, outcomes
            if pair:  # the first one warms up
                raw_rates.append(BATCH * BATCHES / raw_seconds)
                served_rates.append(BATCH * BATCHES / served_seconds)
                cpu.append((server.cpu_seconds() - spent) / (BATCH * BATCHES) * 1e6)
        memory = server.resident_megabytes()
    ratios = [served / raw for served, raw in zip(served_rates, raw_rates, strict=True)]
    return [
        Row("raw sqlite3, trips/s", spread(raw_rates, 0)),
        Row("push over HTTP, batches of 100, trips/s", spread(served_rates, 0)),
        Row("push against raw sqlite3", spread(ratios), "≥ 0.40", median(ratios) >= 0.40),
        Row("server CPU per pushed trip, µs", spread(cpu, 1), "≤ 25", median(cpu) <= 25),
        Row("server memory afterwards, MB", f"{memory:.0f}", "≤ 400", memory <= 400),
    ]
