"""The weekly messages: how fast they are planned, and delivered encrypted to a push service on this machine.

All work included: claiming, encrypting, signing, posting, reading the answer, recording. The sink is a process of its own
that answers 201 and checks nothing, so that the sender is what is measured.
"""

import asyncio
import datetime as dt
import multiprocessing
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median

from app import migrate
from app.bulk import Bulk
from app.database import Database
from app.nudges.delivery import deliver
from app.nudges.planning import PORTION, plan
from app.push.models import PushSubscription
from app.push.service import hash_of
from app.settings import Settings
from tests.bench.rows import Row, spread
from tests.support.people import Device, get_owner, make_workplace, mutation, trip
from tests.support.push_service import PushService

PEOPLE = 2000
RUNS = 5
ANSWER = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"
NOW = dt.datetime.now(dt.UTC)


def measure() -> list[Row]:
    """Subscribe everyone once, then plan and deliver week after week."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    sink = context.Process(target=_sink, args=(theirs,), daemon=True)
    sink.start()
    planned, delivered = [], []
    try:
        origin = f"http://127.0.0.1:{ours.recv()}"
        with tempfile.TemporaryDirectory(prefix="cero-bench-") as name:
            settings = Settings(data_dir=Path(name), push_test_origin=origin)
            migrate.migrate(settings.database_address)
            database = Database(settings.database_address)
            organisation_id = _subscribe_everyone(database, origin)
            for run in range(RUNS + 1):
                now = NOW + dt.timedelta(days=7 * run)
                began = time.perf_counter()
                _plan(database, organisation_id, now)
                between = time.perf_counter()
                tally = deliver(database, settings, organisation_id, now)
                ended = time.perf_counter()
                assert tally.delivered == PEOPLE, tally
                if run:  # the first one warms up
                    planned.append(PEOPLE / (between - began))
                    delivered.append(PEOPLE / (ended - between))
            database.dispose()
    finally:
        sink.kill()
        sink.join()
    return [
        Row("weekly messages planned, per s", spread(planned, 0)),
        Row("weekly messages delivered, per s and process", spread(delivered, 0), "≥ 1,500", median(delivered) >= 1500),
    ]


def _subscribe_everyone(database: Database, origin: str) -> int:
    workplace = make_workplace(database, *(f"Person {number}" for number in range(PEOPLE)))
    browser = PushService.subscribe_at("").as_json()["keys"]
    with database.write() as session:
        columns = ("organisation_id", "endpoint_hash", "member_id", "endpoint", "p256dh", "auth", "seen_at")
        Bulk(PushSubscription, columns).run(
            session,
            [
                (
                    workplace.organisation_id,
                    hash_of(endpoint),
                    member_id,
                    endpoint,
                    browser["p256dh"],
                    browser["auth"],
                    NOW,
                )
                for member_id in workplace.member_ids
                for endpoint in [f"{origin}/wpush/{member_id}-{'x' * 120}"]
            ],
        )
    today = NOW.date()
    for member_id in workplace.member_ids:
        device = Device(database, get_owner(database, workplace.organisation_id, member_id, today))
        usual = {"name": "Jobbet", "purpose": "commute", "legs": trip()["legs"], "weekdays": [1, 2, 3, 4, 5]}
        trips = [trip(today - dt.timedelta(days=ago), direction=way) for ago in range(5) for way in ("out", "home")]
        device.send(mutation(usual, "usual"), *(mutation(one) for one in trips))
    return workplace.organisation_id


def _plan(database: Database, organisation_id: int, now: dt.datetime) -> None:
    after: int | None = 0
    while after is not None:
        after = plan(database, organisation_id, now, after, PORTION).last_member_id


def _sink(told: Connection) -> None:
    async def serve() -> None:
        server = await asyncio.get_running_loop().create_server(_Sink, "127.0.0.1", 0)
        told.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(serve())


class _Sink(asyncio.Protocol):
    """Reads requests with a Content-Length, one at a time on a connection, and takes them all."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport, self.buffer = transport, b""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end].lower()
            size = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
            if len(self.buffer) < end + 4 + size:
                return
            self.buffer = self.buffer[end + 4 + size :]
            self.transport.write(ANSWER)  # type: ignore[attr-defined]
