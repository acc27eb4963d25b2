"""Our sync on PostgreSQL in 1, 2 and 4 server processes, against PostgreSQL's own limit: each batch as one JSON statement."""

import json
import threading
from contextlib import ExitStack
from statistics import median
from typing import Any

import psycopg

from tests.bench.contenders import Contender, Trips, cpu_seconds_of, in_threads
from tests.bench.peers import on_postgres
from tests.bench.postgres import Cluster, cluster
from tests.bench.rounds import ROUNDS, contest
from tests.bench.rows import Row, at_least, ratios, spread

PROCESSES = (1, 2, 4)
CONNECTIONS = 8
"""Phones that send at once, and connections that the limit uses: so many that they meet every process."""
BATCH = 100

TABLES = """
CREATE TABLE trip (
    organisation_id integer, member_id integer, id uuid, date date NOT NULL, purpose text NOT NULL, direction text NOT NULL,
    PRIMARY KEY (organisation_id, member_id, id)
);
CREATE TABLE leg (
    organisation_id integer, member_id integer, trip_id uuid, position integer, mode text NOT NULL, metres integer NOT NULL,
    PRIMARY KEY (organisation_id, member_id, trip_id, position)
);
"""
STORE = """
WITH sent AS (
    SELECT * FROM jsonb_to_recordset(%s::jsonb) AS sent (id uuid, date date, purpose text, direction text, legs jsonb)
), trips AS (
    INSERT INTO trip SELECT 1, 3, id, date, purpose, direction FROM sent
    ON CONFLICT (organisation_id, member_id, id) DO UPDATE
    SET date = excluded.date, purpose = excluded.purpose, direction = excluded.direction
)
INSERT INTO leg SELECT 1, 3, sent.id, leg.position, leg.said ->> 'mode', (leg.said ->> 'metres')::integer
FROM sent CROSS JOIN LATERAL jsonb_array_elements(sent.legs) WITH ORDINALITY AS leg (said, position)
ON CONFLICT (organisation_id, member_id, trip_id, position) DO UPDATE SET mode = excluded.mode, metres = excluded.metres
"""


class JsonStatement(Contender):
    """PostgreSQL's limit: each connection sends a batch as one text to one prepared statement, and waits for the commit."""

    def __init__(self, postgres: Cluster) -> None:
        super().__init__("one JSON statement", "each batch")
        self._address = postgres.database("statement").replace("postgresql+psycopg://", "postgresql://")
        self._pid = postgres.pid
        with psycopg.connect(self._address, autocommit=True) as connection:
            connection.execute(TABLES)

    def spend(self, work: list[list[Trips]]) -> float:
        """See `Contender`."""
        texts = [[json.dumps(trips) for trips in mine] for mine in work]

        def store(mine: list[Any], begin: threading.Barrier) -> None:
            with psycopg.connect(self._address, autocommit=True) as connection:
                connection.execute("SELECT 1")
                begin.wait()
                for text in mine:
                    connection.execute(STORE, (text,), prepare=True)

        return in_threads(store, texts)

    def cpu_seconds(self) -> float:
        """See `Contender`."""
        return cpu_seconds_of(self._pid)


def measure() -> list[Row]:
    """Compare the limit and our servers, in turns."""
    with ExitStack() as held:
        postgres = held.enter_context(cluster())
        contenders: list[Contender] = [JsonStatement(postgres)]
        for count in PROCESSES:
            what = "one process" if count == 1 else f"{count} processes"
            people = (ROUNDS + 2) * CONNECTIONS
            contenders.append(held.enter_context(on_postgres(postgres, f"CERO (PostgreSQL), {what}", count, people)))
        limit, *ours = contest(contenders, CONNECTIONS, BATCH, warmed=postgres.analyse)
    rows = [
        Row(f"{one.name}, {CONNECTIONS} connections, trips/s", f"{spread(one.rates, 0)}; {median(one.cpu):,.0f} µs CPU")
        for one in (limit, *ours)
    ]
    best = max(ours, key=lambda one: median(one.rates))
    for one in ours:
        rows.append(
            at_least(f"{one.name} ÷ one JSON statement", ratios(one.rates, limit.rates), 0.6 if one is best else None)
        )
    first, second = ours[0], ours[1]
    rows.append(at_least("two processes ÷ one", ratios(second.rates, first.rates), 1.0))
    rows.append(at_least("four processes ÷ one", ratios(ours[2].rates, first.rates)))
    return rows
