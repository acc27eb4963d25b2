"""Phones in threads of their own against a server in a process of its own, which is killed again and again."""

import datetime as dt
import http.client
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from app.database import Database
from app.ids import uuid7
from tests.reliability.exchanging import HOME, Outcome, Response, exchange_all
from tests.reliability.operator import Operator, Person
from tests.reliability.oracle import Json, RowName, require
from tests.reliability.phone import Phone, waiting_ids
from tests.reliability.records import Records
from tests.reliability.watching import Watch
from tests.support.server import LiveServer

PATIENCE = 60
"""Seconds within which every outbox is empty, once the server is no longer killed."""
_HEADERS = {"Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}


class Line:
    """A phone's line to a real server.

    Parameters:
        port: the server's.
        cookie: who is signed in.
        account: of that person.
    """

    def __init__(self, port: int, cookie: str, account: str) -> None:
        self._port, self._cookie, self._account = port, cookie, account
        self.exchanges = 0

    def ask(self, body: bytes) -> Response | None:
        """Send what a run of exchanges asks; None if no answer came."""
        if body is HOME:
            return Response(200, self._account.encode())
        self.exchanges += 1
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
        try:
            connection.request("POST", "/api/sync", body, {**_HEADERS, "Cookie": f"cero={self._cookie}"})
            answer = connection.getresponse()
            return Response(answer.status, answer.read(), answer.getheader("Retry-After"))
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()


class Carrier:
    """A phone and whoever carries it: records, and exchanges, as long as it is let.

    Parameters:
        line: to the server.
        watch: holds the promises.
        phone: the diary.
        seed: decides what is recorded.
    """

    def __init__(self, line: Line, watch: Watch, phone: Phone, seed: str) -> None:
        self.line, self.phone, self._watch = line, phone, watch
        self._random = Random(seed)
        self._records = Records(self._random, dt.datetime.now(dt.UTC).date(), prefix=seed)
        self.writes, self.failed = 0, list[BaseException]()

    def carry(self, stop: threading.Event) -> None:
        """Record and exchange until told to stop."""
        try:
            while not stop.is_set():
                self.record(self._random.randint(1, 40))
                self.exchange()
        except BaseException as error:  # what goes wrong in a thread is told by the test
            self.failed.append(error)

    def record(self, count: int) -> None:
        """Record something new, or change something."""
        for _ in range(count):
            living = [name for name, row in self.phone.rows.items() if not row["deleted"]]
            name: RowName
            fields: Json | None
            if len(living) < 3 or self._random.random() < 0.5:
                name = (self._records.kind(), str(uuid7()))
                fields = self._records.new(name[0])
            else:
                name = self._random.choice(living)
                fields = self._records.changed(name[0], self.phone.rows[name]["fields"])
                fields = None if self._random.random() < 0.1 else fields
            before = self.phone.rows.get(name)
            edit = self.phone.save(*name, fields)
            if edit is not None:
                self.writes += 1
                self._watch.ledgers[self.phone.account].note(edit, before)

    def exchange(self) -> Outcome:
        """Run exchanges."""
        before, run = waiting_ids(self.phone.outbox.values()), exchange_all(self.phone)
        body = next(run)
        while True:
            response = self.line.ask(body)
            if body is not HOME:
                self._watch.look(self.phone, body, response)
            try:
                body = run.send(response)
            except StopIteration as end:
                self._watch.after_run(self.phone, before)
                outcome: Outcome = end.value
                return outcome


class Crowd:
    """People with two phones each on a real server.

    Parameters:
        server: it runs.
        people: how many.
        seed: decides what they record.
    """

    def __init__(self, server: LiveServer, people: int, seed: int) -> None:
        self._server, self._database = server, Database(server.database_url)
        self.operator = Operator(self._database, lambda: dt.datetime.now(dt.UTC))
        self._office = self.operator.open_office()
        self.people = self._office.staff(people)
        self.watch = Watch([person.account for person in self.people])
        self.carriers = [self._carrier(person, f"{seed}.{phone}") for person in self.people for phone in range(2)]

    def _carrier(self, person: Person, seed: str) -> Carrier:
        (cookie,) = self.operator.sign_in(person)
        clock = lambda: dt.datetime.now(dt.UTC).isoformat()  # noqa: E731
        phone = Phone(person.account, str(uuid7()), lambda: str(uuid7()), clock)
        return Carrier(Line(self._server.port, cookie, person.account), self.watch, phone, seed)

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Let all record and exchange meanwhile."""
        stop = threading.Event()
        threads = [threading.Thread(target=one.carry, args=(stop,)) for one in self.carriers]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            stop.set()
            for thread in threads:
                thread.join()
        for one in self.carriers:
            for error in one.failed:
                raise error

    def end(self) -> None:
        """Let every outbox empty, and hold the promises."""
        until = time.monotonic() + PATIENCE
        while True:
            outcomes = [one.exchange() for one in self.carriers]
            places = {(one.phone.account, str(one.phone.log)) for one in self.carriers}
            if all(outcome.kind == "done" for outcome in outcomes) and len(places) == len(self.people):
                break
            require(time.monotonic() < until, "every outbox empties", outcomes=outcomes, places=places)
        for person in self.people:
            phones = [one.phone for one in self.carriers if one.phone.account == person.account]
            self.watch.hold(person.account, self.truth(person), phones, self.operator.log(person))
        require(not (wrong := self._office.miscounted()), "weekly figures equal a recount", differences=wrong[:5])
        self.let_go()

    def let_go(self) -> None:
        """Close our own connections to the database, which is about to be another file."""
        self._database.dispose()

    def truth(self, person: Person) -> dict[RowName, Json]:
        """Return what the server holds of a person, as a new phone gets it."""
        fresh = self._carrier(person, "fresh")
        outcome = fresh.exchange()
        require(outcome.kind == "done", "a new phone gets everything", outcome=outcome)
        return {name: row["server"] for name, row in fresh.phone.rows.items()}
