"""What stores trips, each asked in its own way: the base, an empty endpoint and ourselves; `peer_servers.py` has the others."""

import contextlib
import json
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import psutil

from app.ids import uuid7
from tests.bench.push import Raw
from tests.bench.server import as_mutations
from tests.bench.wire import Answer, Line, converse, message

Trips = list[dict[str, Any]]


class Contender(ABC):
    """Something that stores trips."""

    def __init__(self, name: str, durable: str) -> None:
        """`durable` says what is certain once it has answered."""
        self.name, self.durable = name, durable

    @abstractmethod
    def spend(self, work: list[list[Trips]]) -> float:
        """Store each connection's requests one after the other, all connections at once; returns the seconds.

        What a client can do before it sends (writing JSON) is done before the clock runs; answers are looked at afterwards.
        """

    def cpu_seconds(self) -> float:
        """Return user and system time so far of all that works for it, 0 where that cannot be told from the client."""
        return 0.0


class RawSqlite(Contender):
    """The base: raw sqlite3 in this process, each connection a thread; they take turns, as SQLite has one writer."""

    def __init__(self, path: Path) -> None:
        super().__init__("raw sqlite3", "each batch (WAL, synchronous=FULL)")
        self._path = path
        Raw(path)
        self._turn = threading.Lock()

    def spend(self, work: list[list[Trips]]) -> float:
        """See `Contender`."""

        def store(batches: list[Trips], begin: threading.Barrier) -> None:
            raw = Raw(self._path)
            begin.wait()
            for batch in batches:
                with self._turn:
                    raw.save(batch)

        return in_threads(store, work)


def in_threads(store: Callable[[list[Any], threading.Barrier], None], work: list[list[Any]]) -> float:
    """Call `store` in a thread for each connection's work; returns the seconds after the barrier at which all of them begin.

    Raises:
        BaseException: what one of them raised.
    """
    begin, failures = threading.Barrier(len(work) + 1), []

    def guarded(mine: list[Any]) -> None:
        try:
            store(mine, begin)
        except BaseException as error:
            failures.append(error)
            begin.abort()

    threads = [threading.Thread(target=guarded, args=(mine,)) for mine in work]
    for thread in threads:
        thread.start()
    with contextlib.suppress(threading.BrokenBarrierError):
        begin.wait()
    began = time.perf_counter()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return time.perf_counter() - began


class Served(Contender):
    """A server that is asked over HTTP.

    Parameters:
        name: see `Contender`.
        durable: see `Contender`.
        port: where it listens on this machine.
        pids: returns the processes that work for it; those below them count along.
    """

    def __init__(self, name: str, durable: str, port: int, pids: Callable[[], list[int]]) -> None:
        super().__init__(name, durable)
        self.port, self._pids = port, pids

    @abstractmethod
    def prepare(self, place: int, trips: Trips) -> bytes:
        """Return the request of a connection that stores these trips."""

    @abstractmethod
    def check(self, place: int, trips: int, answer: Answer) -> None:
        """Raise an AssertionError unless this answer says that so many trips are stored."""

    def spend(self, work: list[list[Trips]]) -> float:
        """See `Contender`."""
        requests = [[self.prepare(place, trips) for trips in mine] for place, mine in enumerate(work)]
        answers: list[list[Answer]] = [[] for _ in work]
        lines = [Line(self.port) for _ in work]
        try:
            seconds = converse(
                lines, lambda place, number: requests[place][number], [len(mine) for mine in work],
                lambda place, answer: answers[place].append(answer),
            )  # fmt: skip
        finally:
            for line in lines:
                line.close()
        for place, mine in enumerate(work):
            for trips, answer in zip(mine, answers[place], strict=True):
                self.check(place, len(trips), answer)
        return seconds

    def cpu_seconds(self) -> float:
        """See `Contender`."""
        return sum(cpu_seconds_of(pid) for pid in self._pids())


def cpu_seconds_of(pid: int) -> float:
    """Return user and system time of a process and all below it, those that have ended included."""
    root = psutil.Process(pid)
    total = 0.0
    for process in (root, *root.children(recursive=True)):
        try:
            times = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total


class _Place(msgspec.Struct):
    """Of an answer to an exchange, what the next one needs."""

    epoch: str
    cursor: int


class Sync(Served):
    """Ourselves: each connection is a phone of somebody who has not sent before, with all that an exchange promises.

    Parameters:
        name: see `Contender`.
        durable: see `Contender`.
        port: see `Served`.
        pids: see `Served`.
        cookies: sign-ins of people, one more for each connection of each call of `spend`.
    """

    def __init__(
        self, name: str, durable: str, port: int, pids: Callable[[], list[int]], cookies: Iterator[str]
    ) -> None:
        super().__init__(name, durable, port, pids)
        self._cookies = cookies

    def prepare(self, place: int, trips: Trips) -> bytes:
        """See `Served`; what the request says of its place in the log is added when it is sent."""
        return json.dumps(as_mutations(trips), separators=(",", ":")).encode()

    def check(self, place: int, trips: int, answer: Answer) -> None:
        """See `Served`."""
        outcomes = [result["outcome"] for result in json.loads(answer.body)["results"].values()]
        assert outcomes == ["applied"] * trips, outcomes

    def spend(self, work: list[list[Trips]]) -> float:
        """See `Contender`."""
        mutations = [[self.prepare(place, trips) for trips in mine] for place, mine in enumerate(work)]
        answers: list[list[Answer]] = [[] for _ in work]
        phones = [SyncPhone(self.port, next(self._cookies)) for _ in work]

        def take(place: int, answer: Answer) -> None:
            phones[place].move(answer)
            answers[place].append(answer)

        try:
            for phone in phones:
                phone.pull()
            seconds = converse(
                [phone.line for phone in phones],
                lambda place, number: phones[place].request(mutations[place][number]),
                [len(mine) for mine in work],
                take,
            )
        finally:
            for phone in phones:
                phone.line.close()
        for place, mine in enumerate(work):
            for trips, answer in zip(mine, answers[place], strict=True):
                self.check(place, len(trips), answer)
        return seconds


class SyncPhone:
    """One device's place in its owner's log, and its connection."""

    def __init__(self, port: int, cookie: str) -> None:
        self.line = Line(port)
        self._headers = {"Cookie": cookie, "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}
        self._device_id, self._epoch, self._cursor = str(uuid7()), "null", 0

    def request(self, mutations: bytes) -> bytes:
        """Return the exchange that sends these."""
        head = (
            f'{{"protocol":1,"device_id":"{self._device_id}","epoch":{self._epoch},"cursor":{self._cursor},"mutations":'
        )
        return message("POST", "/api/sync", head.encode() + mutations + b"}", self._headers)

    def move(self, answer: Answer) -> None:
        """Move on to what the answer says."""
        assert answer.status == 200, f"{answer.status}: {answer.body[:300]!r}"
        place = msgspec.json.decode(answer.body, type=_Place)
        self._epoch, self._cursor = f'"{place.epoch}"', place.cursor

    def pull(self) -> None:
        """Take what the server has already."""
        more = True
        while more:
            answer = self.line.ask(self.request(b"[]"))
            self.move(answer)
            more = json.loads(answer.body)["more"]


class Empty(Served):
    """The server's own empty endpoint: the same bodies to an address that does nothing with them (405)."""

    def __init__(self, port: int, pids: Callable[[], list[int]], cookie: str) -> None:
        super().__init__("empty endpoint", "nothing", port, pids)
        self._headers = {"Cookie": cookie, "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}

    def prepare(self, place: int, trips: Trips) -> bytes:
        """See `Served`."""
        exchange = {
            "protocol": 1,
            "device_id": str(uuid7()),
            "epoch": None,
            "cursor": 0,
            "mutations": as_mutations(trips),
        }
        return message("POST", "/api/nothing", json.dumps(exchange, separators=(",", ":")).encode(), self._headers)

    def check(self, place: int, trips: int, answer: Answer) -> None:
        """See `Served`."""
        assert answer.status == 405, answer.status
