"""A server with one signed-in person, and a client that costs as little as a client can."""

import datetime as dt
import http.client
import json
import random
import tempfile
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import migrate
from app.accounts.service import create_link
from app.database import Database
from app.ids import uuid7
from app.organisations.service import get_member
from tests.support.people import make_workplace
from tests.support.server import LiveServer


@dataclass
class Phone:
    """One device's place in its owner's log, over one kept-alive connection."""

    connection: http.client.HTTPConnection
    cookie: str
    device_id: str
    epoch: str | None = None
    cursor: int = 0

    def body(self, mutations: list[dict[str, Any]]) -> bytes:
        """Return an exchange ready to be sent."""
        exchange = {"protocol": 1, "device_id": self.device_id, "epoch": self.epoch, "cursor": self.cursor}
        return json.dumps(exchange | {"mutations": mutations}).encode()

    def send(self, body: bytes) -> bytes:
        """Send an exchange, and return the whole answer; only this belongs into a measured time."""
        headers = {"Cookie": self.cookie, "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}
        self.connection.request("POST", "/api/sync", body, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise AssertionError(f"{answer.status}: {content[:500]!r}")
        return content

    def keep(self, answer: bytes) -> dict[str, Any]:
        """Move on to what the answer says; returns it."""
        content: dict[str, Any] = json.loads(answer)
        self.epoch, self.cursor = content["epoch"], content["cursor"]
        return content


MUCH = {"CERO_EDITS_A_DAY": "1000000", "CERO_REQUESTS_PER_MINUTE": "1000000", "CERO_MEGABYTES_PER_MINUTE": "100000"}
"""Settings with which one person may send what a thousand would."""


@contextmanager
def running() -> Iterator[tuple[LiveServer, str]]:
    """Give a running server on an empty SQLite file, and the cookie of one employee."""
    with running_for("Bo Bänk", **MUCH) as (server, [cookie]):
        yield server, cookie


@contextmanager
def running_for(*names: str, workers: int = 1, **environment: str) -> Iterator[tuple[LiveServer, list[str]]]:
    """Give a running server, and the cookies of some employees of one organisation.

    Parameters:
        names: the employees.
        workers: server processes; more than one needs PostgreSQL.
        environment: settings; with `CERO_DATABASE_URL` the owner of a migrated PostgreSQL database, else on an empty SQLite file.
    """
    with tempfile.TemporaryDirectory(prefix="cero-bench-") as name:
        server = LiveServer(Path(name), environment, fresh=True)
        if server.database_url.startswith("sqlite"):
            migrate.migrate(server.database_url)
        database = Database(server.database_url)
        workplace = make_workplace(database, *names)
        tokens = links(database, workplace.organisation_id, workplace.member_ids)
        database.dispose()
        server.start(workers=workers)
        try:
            yield server, [sign_in(server.port, token) for token in tokens]
        finally:
            server.stop()


def links(database: Database, organisation_id: int, member_ids: Iterable[int]) -> list[str]:
    """Return a token of a sign-in link for each of these people."""
    now = dt.datetime.now(dt.UTC)
    with database.write() as session:
        members = [get_member(session, organisation_id, member_id) for member_id in member_ids]
        return [create_link(session, member, now, dt.timedelta(days=1)) for member in members if member]


def phone(server: LiveServer, cookie: str) -> Phone:
    """Return a new device of that employee."""
    return Phone(http.client.HTTPConnection("127.0.0.1", server.port, timeout=60), cookie, str(uuid7()))


FIRST_DAY = dt.date(2009, 1, 1)


def make_trips(count: int, seed: int) -> list[dict[str, Any]]:
    """Return trips of two legs as a phone that was long without a network sends them: there and back, day after day, with other
    seeds on other days; each with its id and the fields that a device sends.
    """
    dice = random.Random(seed)
    first = FIRST_DAY + dt.timedelta(days=seed * ((count + 1) // 2))
    return [
        {
            "id": str(uuid7()),
            "date": str(first + dt.timedelta(days=number // 2)),
            "purpose": "commute",
            "direction": "home" if number % 2 else "out",
            "legs": [
                {"mode": "bicycle", "metres": dice.randrange(300, 6000)},
                {"mode": dice.choice(["train", "bus", "car"]), "metres": dice.randrange(2000, 60000)},
            ],
        }
        for number in range(count)
    ]


def as_mutations(trips: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the mutations that save new trips."""
    return [
        {
            "mutation_id": str(uuid7()),
            "kind": "trip",
            "id": trip["id"],
            "op": "put",
            "base_seq": 0,
            "patch": {name: value for name, value in trip.items() if name != "id"},
            "client_at": "2026-11-23T07:31:00Z",
        }
        for trip in trips
    ]


def raw_bytes(text: str) -> bytes:
    """Return an id as the 16 bytes that a database stores."""
    return uuid.UUID(text).bytes


def sign_in(port: int, token: str) -> str:
    """Use a sign-in link; returns the cookie."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("POST", f"/sign-in/{token}", headers={"Sec-Fetch-Site": "same-origin"})
    answer = connection.getresponse()
    answer.read()
    cookie = answer.headers.get("Set-Cookie")
    if not cookie:
        raise AssertionError(f"the sign-in link answered {answer.status} without a cookie")
    return cookie.split(";")[0]
