"""Many signed-in people of one server: what one of them does at somebody else's cost, and how another fares meanwhile."""

import datetime as dt
import http.client
import json
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import psutil
import psycopg
from sqlalchemy import func, select

from app.accounts.service import open_session
from app.database import Database
from app.ids import uuid7
from app.sync.models import LogEntry
from tests.support.days import today
from tests.support.line import Served
from tests.support.people import Workplace, make_workplace, mutation, trip
from tests.support.server import LiveServer

MEGABYTE = 1024 * 1024


def sign_everybody_in(database: Database, workplace: Workplace) -> list[str]:
    """Return the cookies of all members of a workplace, in their order."""
    at = dt.datetime.now(dt.UTC)
    with database.write() as session:
        tokens = [open_session(session, workplace.organisation_id, one, at, days=9)[0] for one in workplace.member_ids]
    return [f"cero={token}" for token in tokens]


def a_crowd(url: str, people: int, **member: Any) -> list[str]:
    """Hire so many people into one organisation of a migrated database; returns their cookies.

    Parameters:
        member: what they are besides, e.g. ``roles=["coordinator"]``.
    """
    database = Database(url)
    try:
        names = (f"Person {number}" for number in range(people))
        return sign_everybody_in(database, make_workplace(database, *names, **member))
    finally:
        database.dispose()


def entries_in(url: str) -> int:
    """Return how many edits stand in the logs of a database."""
    database = Database(url)
    try:
        with database.read() as session:
            return int(session.execute(select(func.count()).select_from(LogEntry)).scalar_one())
    finally:
        database.dispose()


def taken_from(url: str) -> set[str]:
    """Return the ids of all mutations in the logs of a database."""
    database = Database(url)
    try:
        with database.read() as session:
            return {str(one) for one in session.execute(select(LogEntry.__table__.c.mutation_id)).scalars()}
    finally:
        database.dispose()


@contextmanager
def written_elsewhere(url: str) -> Iterator[None]:
    """Be another process that writes and does not end: on SQLite it holds the one lock, on PostgreSQL every head row."""
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")
        connection.close()
    else:
        with psycopg.connect(url.replace("+psycopg", "")) as other:
            other.execute("LOCK TABLE owner_head IN EXCLUSIVE MODE")
            yield
            other.rollback()


def an_exchange(*mutations: Any, **more: Any) -> bytes:
    """Return an exchange of a new device, as JSON."""
    sent = {"protocol": 1, "device_id": str(uuid7()), "epoch": None, "cursor": 0, "mutations": mutations}
    return json.dumps(sent | more).encode()


@dataclass(frozen=True)
class Answered:
    """An answer: status, the JSON of its body (its text where it is none), seconds to wait if it says so."""

    status: int
    body: Any
    wait: int | None

    @property
    def code(self) -> str:
        """The error's code."""
        return str(self.body["error"]["code"])


def post(
    server: Served,
    cookie: str,
    body: bytes | Iterable[bytes],
    path: str = "/api/sync",
    seconds: float = 30,
    **headers: str,
) -> Answered:
    """Send JSON over a new connection, as a phone does that wakes up; raises OSError where no answer comes."""
    return ask(server, "POST", path, cookie, body, seconds, **headers)


def ask(
    server: Served,
    method: str,
    path: str,
    cookie: str,
    body: bytes | Iterable[bytes] | None = None,
    seconds: float = 30,
    **headers: str,
) -> Answered:
    """Ask over a new connection; raises OSError where no answer comes."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=seconds)
    told = {"Cookie": cookie, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"} | headers
    try:
        connection.request(method, path, body, told)
        answer = connection.getresponse()
        content = answer.read()
    except http.client.HTTPException as error:
        raise ConnectionError(f"no whole answer: {error!r}") from error
    finally:
        connection.close()
    wait = answer.headers.get("retry-after")
    said = json.loads(content) if "json" in answer.headers.get("content-type", "") else content.decode()
    return Answered(answer.status, said, int(wait) if wait else None)


@dataclass
class Bystander:
    """Somebody who has nothing to do with it, and goes on logging trips: what they were answered."""

    statuses: Counter[int] = field(default_factory=Counter)
    sent: list[str] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)

    @property
    def refused(self) -> int:
        """How many exchanges were not answered well; 0 stands for no answer at all."""
        return sum(count for status, count in self.statuses.items() if status != 200)

    def exchange(self, server: Served, cookie: str) -> None:
        """Log one trip."""
        edit = mutation(trip(today()))
        self.sent.append(edit["mutation_id"])
        try:
            answer = post(server, cookie, an_exchange(edit))
        except OSError:
            self.statuses[0] += 1
            return
        self.statuses[answer.status] += 1
        if answer.status == 200 and edit["mutation_id"] in answer.body["results"]:
            self.acknowledged.append(edit["mutation_id"])


@contextmanager
def a_bystander(server: Served, cookie: str, pause: float = 0.1) -> Iterator[Bystander]:
    """Let somebody exchange again and again as long as the block lasts, once at least."""
    bystander, over = Bystander(), threading.Event()

    def go_on() -> None:
        while True:
            bystander.exchange(server, cookie)
            if over.wait(pause):
                return

    thread = threading.Thread(target=go_on)
    thread.start()
    try:
        yield bystander
    finally:
        over.set()
        thread.join()


@dataclass
class Memory:
    """The resident memory of a process, in MB: before, and the most since."""

    before: float
    peak: float

    @property
    def more(self) -> float:
        """How much more it was at its peak."""
        return self.peak - self.before


@contextmanager
def memory_of(server: LiveServer) -> Iterator[Memory]:
    """Look at a server's memory every few milliseconds as long as the block lasts."""
    assert server.process
    process, over = psutil.Process(server.process.pid), threading.Event()

    def now() -> float:
        return float(process.memory_info().rss) / MEGABYTE

    memory = Memory(now(), now())

    def look() -> None:
        while not over.wait(0.005):
            memory.peak = max(memory.peak, now())

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield memory
    finally:
        over.set()
        thread.join()
        memory.peak = max(memory.peak, now())


def all_at_once(works: Sequence[Any]) -> list[Any]:
    """Call each in a thread of its own; returns what they returned, in their order, an `OSError` where one was raised."""
    outcomes: list[Any] = [None] * len(works)

    def work(number: int) -> None:
        try:
            outcomes[number] = works[number]()
        except OSError as error:
            outcomes[number] = error

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(works))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


class Phones:
    """Phones that log one trip after the other, and send a refused one again, until they are told to end.

    Parameters:
        crowd: cookies of their owners.
        note: of each trip.
    """

    def __init__(self, server: LiveServer, crowd: list[str], note: str) -> None:
        self._server, self._note, self._over = server, note, threading.Event()
        self.answered: Counter[object] = Counter()
        self.refused: list[Answered] = []
        self.acknowledged: set[str] = set()
        self.waiting: list[tuple[str, dict[str, Any]]] = []
        self._threads = [threading.Thread(target=self._go_on, args=(cookie,)) for cookie in crowd]
        for thread in self._threads:
            thread.start()

    def refused_so_far(self, times: int) -> bool:
        """Wait until they were refused so many times."""
        return soon(lambda: len(self.refused) >= times)

    def end(self) -> None:
        """Let each end with the trip that it is about."""
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _go_on(self, cookie: str) -> None:
        while not self._over.is_set():
            edit = mutation(trip(today(), note=self._note))
            while not self._send(cookie, edit):
                if self._over.is_set():
                    self.waiting.append((cookie, edit))
                    return
                time.sleep(0.02)

    def _send(self, cookie: str, edit: dict[str, Any]) -> bool:
        answer = post(self._server, cookie, an_exchange(edit))
        self.answered[answer.status] += 1
        if answer.status == 200:
            self.acknowledged.add(edit["mutation_id"])
        else:
            self.refused.append(answer)
        return answer.status == 200


def soon(holds: Callable[[], bool]) -> bool:
    """Wait until something holds; False where it does not within twenty seconds."""
    until = time.monotonic() + 20
    while not holds():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True
