"""Whoever waits for a writer keeps nobody from reading; and one account is one among all, however often it asks."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import psycopg
import pytest
from anyio import to_thread
from starlette.routing import Mount, Route

from app.database import Database
from app.main import create_app
from app.settings import Settings
from app.web.rates import MOST_KEYS, Rates
from tests.support.crowd import an_exchange, entries_in, post, sign_everybody_in, written_elsewhere
from tests.support.days import today
from tests.support.in_thread import InThread, cookie_of, serving
from tests.support.line import Line
from tests.support.people import make_workplace, mutation, trip
from tests.support.web import open_web, sign_in

# One after the other: two of them at once are ninety phones on the same few cores.
pytestmark = pytest.mark.xdist_group("writers")
PHONES = 45


@pytest.fixture
def people(database: Database) -> list[str]:
    return sign_everybody_in(database, make_workplace(database, *(f"Person {number}" for number in range(PHONES + 1))))


@pytest.fixture
def impatient(database_url: str) -> Iterator[Database]:
    database = Database(database_url, patience=1)
    yield database
    database.dispose()


def answered_within(seconds: float, server: InThread, path: str, cookie: str = "") -> int:
    line = Line(server, cookie)
    line.socket.settimeout(seconds)
    return line.send("GET", path).status()


def test_no_page_waits_while_every_phone_waits_for_another_process_that_writes(
    impatient: Database, people: list[str]
) -> None:
    reader, *writers = people
    edits = [mutation(trip(today())) for _ in writers]
    with serving(impatient) as server:
        post(server, reader, an_exchange(mutation(trip(today()))))
        with written_elsewhere(impatient.url):
            lines = [
                Line(server, cookie).send("POST", "/api/sync", an_exchange(edit))
                for cookie, edit in zip(writers, edits, strict=True)
            ]
            # A second: what they wait for lasts longer, and the queue of forty-five far longer.
            assert answered_within(1, server, "/healthz") == 200
            assert answered_within(1, server, "/api/home", reader) == 200
            pulled = post(server, reader, an_exchange(), seconds=1)
            assert (pulled.status, len(pulled.body["changes"])) == (200, 1)
            answers = [line.read(b"\r\n\r\n").decode() for line in lines]
        assert {answer.split()[1] for answer in answers} == {"503"}
        assert all("retry-after: " in answer for answer in answers)
        assert entries_in(impatient.url) == 1
        again = [post(server, cookie, an_exchange(edit)) for cookie, edit in zip(writers, edits, strict=True)]
    assert {answer.status for answer in again} == {200}
    assert entries_in(impatient.url) == 1 + PHONES


def test_no_page_waits_while_everybody_signs_out_at_once_behind_another_writer(
    impatient: Database, people: list[str]
) -> None:
    """A route that runs in a thread of its own takes its turn before it gets one."""
    endpoint = json.dumps({"endpoint": "https://fcm.googleapis.com/x"}).encode()
    with serving(impatient) as server, ExitStack() as stack:
        reader, *writers = people
        if impatient.is_sqlite:
            stack.enter_context(written_elsewhere(impatient.url))
        else:
            other = stack.enter_context(psycopg.connect(impatient.url.replace("+psycopg", "")))
            other.execute("LOCK TABLE push_subscription IN EXCLUSIVE MODE")
        announced = f"Content-Type: application/json\r\nContent-Length: {len(endpoint)}"
        for cookie in writers:
            stack.callback(
                Line(server, cookie).send("DELETE", "/api/push/subscription", endpoint, announced).hang_up, "in order"
            )
        time.sleep(0.3)
        assert answered_within(1, server, "/healthz") == 200
        assert answered_within(1, server, "/api/home", reader) == 200


def test_whoever_watches_the_server_takes_nothing_that_a_request_waits_for(database: Database) -> None:
    """Every thread and every connection is taken, and none is given back: the server is busy, and well."""
    with open_web(database) as web, ExitStack() as taken:
        pool = web.app.state.database.engine.pool  # type: ignore[attr-defined]
        while pool.checkedout() < pool.size() + pool._max_overflow:
            taken.enter_context(web.app.state.database.engine.connect())  # type: ignore[attr-defined]
        assert web.portal
        web.portal.call(take_every_thread)
        watching = taken.enter_context(ThreadPoolExecutor())
        # Given back, so that what waits for one in vain ends.
        taken.callback(web.portal.call, give_every_thread_back)
        for path in ("/healthz", "/readyz"):
            assert watching.submit(web.get, path).result(timeout=30).status_code == 200


HOLDERS = [object() for _ in range(1000)]


async def take_every_thread() -> None:
    threads = to_thread.current_default_thread_limiter()
    for holder in HOLDERS[: int(threads.available_tokens)]:
        threads.acquire_on_behalf_of_nowait(holder)
    assert threads.available_tokens == 0


async def give_every_thread_back() -> None:
    threads = to_thread.current_default_thread_limiter()
    for holder in HOLDERS[: int(threads.total_tokens)]:
        threads.release_on_behalf_of(holder)


def test_no_request_waits_for_routes_to_be_made(sqlite_url: str) -> None:
    """Made with the first request, they kept the event loop, and everybody, for a tenth of a second and more."""
    app = create_app(Settings(), Database(sqlite_url))
    assert all(isinstance(route, Route | Mount) for route in app.routes)


def test_of_one_account_one_request_is_answered_at_a_time_and_few_wait(database: Database, people: list[str]) -> None:
    with serving(database) as server:
        greedy, other, *_ = people
        bodies = [an_exchange(*(mutation(trip(today())) for _ in range(100))) for _ in range(60)]
        lines = [Line(server, greedy) for _ in bodies]
        senders = [
            threading.Thread(target=line.send, args=("POST", "/api/sync", body))
            for line, body in zip(lines, bodies, strict=True)
        ]
        # While nobody can write, so that they do meet: one after the other they may all be answered before the next one comes.
        with written_elsewhere(database.url):
            for sender in senders:
                sender.start()
            assert answered_within(2, server, "/api/home", other) == 200
            for sender in senders:
                sender.join()
        statuses = [line.status() for line in lines]
    assert set(statuses) <= {200, 429}
    assert 200 in statuses
    assert 429 in statuses


def test_a_whole_diary_of_two_years_passes_at_once(database: Database, people: list[str]) -> None:
    with serving(database) as server:
        for _ in range(20):
            body = an_exchange(*(mutation(trip(today())) for _ in range(100)))
            assert Line(server, people[0]).send("POST", "/api/sync", body).status() == 200


def test_too_many_requests_and_too_many_bytes_are_told_to_wait(database: Database) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    with open_web(database, Settings(requests_per_minute=10, megabytes_per_minute=1)) as web:
        sign_in(web, database, workplace, 0)
        statuses = [web.get("/api/home").status_code for _ in range(10)]
        assert statuses == [200] * 10
        refused = web.get("/api/home")
        assert (refused.status_code, refused.json()["error"]["code"]) == (429, "too_often")
        assert 1 <= int(refused.headers["retry-after"]) <= 7
        sign_in(web, database, workplace, 1)
        for _ in range(2):
            web.post("/api/sync", content=b" " * 700_000)
        refused = web.post("/api/sync", content=an_exchange())
        assert (refused.status_code, refused.json()["error"]["code"]) == (429, "too_often")


def test_an_address_that_nobody_is_signed_in_from_is_told_to_wait_and_the_signed_in_are_not(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    with open_web(database, Settings(requests_per_minute_of_address=10)) as web:
        sign_in(web, database, workplace)
        kept = dict(web.cookies)
        web.cookies.clear()
        assert [web.get("/sign-in/1.guessed").status_code for _ in range(9)] == [404] * 9
        refused = web.get("/sign-in/1.guessed")
        assert (refused.status_code, refused.headers["content-type"]) == (429, "text/html; charset=utf-8")
        assert web.get("/").status_code == 200, "files are not counted"
        web.cookies.update(kept)
        assert web.get("/api/home").status_code == 200


def test_one_person_holds_few_streams_and_one_that_ends_makes_room(database: Database) -> None:
    workplace = make_workplace(database, "Karin", roles=["coordinator"])
    cookie = cookie_of(database, workplace)
    with serving(database, streams_per_person=3) as server:
        streams = [Line(server, cookie).send("GET", "/dashboard/stream") for _ in range(3)]
        assert [line.status() for line in streams] == [200, 200, 200]
        assert Line(server, cookie).send("GET", "/dashboard/stream").status() == 429
        streams[0].hang_up("in order")
        assert _soon(lambda: Line(server, cookie).send("GET", "/dashboard/stream").status() == 200)


def _soon(holds: Callable[[], bool]) -> bool:
    for _ in range(100):
        if holds():
            return True
        time.sleep(0.05)
    return False


def test_an_allowance_comes_back_with_time_and_never_grows() -> None:
    moment = [0.0]
    rates = Rates(3, 60, clock=lambda: moment[0])
    assert [rates.spend("a") for _ in range(3)] == [0, 0, 0]
    assert 0 < rates.spend("a") <= 20
    assert rates.spend("b") == 0
    moment[0] = 20
    assert rates.spend("a") == 0
    assert rates.spend("a") > 0
    moment[0] = 10_000
    assert [rates.spend("a") > 0 for _ in range(4)] == [False, False, False, True]


def test_whoever_invents_addresses_fills_no_memory() -> None:
    rates = Rates(3, 60, clock=lambda: 0.0)
    for number in range(3 * MOST_KEYS):
        rates.spend(str(number))
    assert len(rates) <= MOST_KEYS
