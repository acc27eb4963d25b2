"""A PostgreSQL that is gone, full or silent in the middle of the work: whoever asks is told to come again, and then all is well."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from tests.support.crowd import (
    Phones,
    a_crowd,
    all_at_once,
    an_exchange,
    ask,
    entries_in,
    memory_of,
    post,
    soon,
    taken_from,
)
from tests.support.days import today
from tests.support.line import Line
from tests.support.own_postgres import OwnPostgres, an_own_postgres
from tests.support.people import mutation, trip
from tests.support.server import LiveServer

pytestmark = [pytest.mark.postgres, pytest.mark.xdist_group("overload")]
PHONES = 6
NOTE = "Hemlighetsfullt" * 30


@pytest.fixture(scope="module")
def postgres() -> Iterator[OwnPostgres]:
    with an_own_postgres() as postgres:
        yield postgres


@pytest.fixture
def server(make_server: Callable[..., LiveServer], postgres: OwnPostgres) -> LiveServer:
    return make_server(CERO_DATABASE_URL=postgres.url, CERO_REQUESTS_PER_MINUTE="10000").start()


@pytest.fixture
def crowd(postgres: OwnPostgres, request: pytest.FixtureRequest) -> list[str]:
    return a_crowd(postgres.url, PHONES + 1, organisation=request.node.name, roles=["coordinator"])


def test_a_postgresql_that_crashes_in_mid_load_costs_nothing_but_time(
    server: LiveServer, crowd: list[str], postgres: OwnPostgres
) -> None:
    before = entries_in(postgres.url)
    reader, *writers = crowd
    page = Line(server, reader).send("GET", "/dashboard/stream")
    page.read(b"retry: 2000\n\n")
    with memory_of(server) as memory:
        phones = Phones(server, writers, NOTE)
        assert soon(lambda: phones.answered[200] > 5 * PHONES)
        postgres.stop()
        assert phones.refused_so_far(10 * PHONES)
        told = {path: ask(server, "GET", path, reader) for path in ("/healthz", "/readyz", "/api/home", "/")}
        postgres.start()
        answered = phones.answered[200]
        assert soon(lambda: phones.answered[200] > answered + 5 * PHONES)
        phones.end()
    assert {path: answer.status for path, answer in told.items()} == {
        "/healthz": 503, "/readyz": 503, "/api/home": 503, "/": 200,
    }  # fmt: skip
    assert told["/readyz"].body == "the database does not answer"
    assert set(phones.answered) == {200, 503}
    assert {(one.code, one.wait) for one in phones.refused} == {("wait", 5)}
    assert phones.acknowledged <= taken_from(postgres.url)
    assert entries_in(postgres.url) == before + len(phones.acknowledged) + len(phones.waiting)
    assert b"event: changed" in page.read(b"event: changed"), "an open page did not come through it"
    assert ask(server, "GET", "/healthz", "").status == 200
    assert memory.more < 60
    _assert_told_once_each(server, len(phones.refused) + len(told))


def test_a_postgresql_without_room_tells_phones_to_come_again_and_answers_who_reads(
    server: LiveServer, crowd: list[str], postgres: OwnPostgres
) -> None:
    before = entries_in(postgres.url)
    reader, *writers = crowd
    post(server, reader, an_exchange(mutation(trip(today()))))
    phones = Phones(server, writers, NOTE)
    assert soon(lambda: phones.answered[200] > PHONES)
    postgres.disk.fill()
    assert phones.refused_so_far(20 * PHONES)
    reading = [
        ask(server, "GET", path, reader).status for path in ("/healthz", "/readyz", "/api/home", "/account", "/")
    ]
    pulled = post(server, reader, an_exchange())
    postgres.disk.make_room()
    answered = phones.answered[200]
    assert soon(lambda: phones.answered[200] > answered + 5 * PHONES)
    phones.end()
    assert reading == [200] * 5
    assert (pulled.status, len(pulled.body["changes"])) == (200, 1)
    assert set(phones.answered) == {200, 503}
    assert {(one.code, one.wait) for one in phones.refused} == {("wait", 5)}
    assert phones.acknowledged <= taken_from(postgres.url)
    assert entries_in(postgres.url) == before + 1 + len(phones.acknowledged)
    _assert_told_once_each(server, len(phones.refused))


def test_a_postgresql_out_of_connections_tells_phones_to_come_again(
    server: LiveServer, crowd: list[str], postgres: OwnPostgres
) -> None:
    before = entries_in(postgres.url)
    phones = Phones(server, crowd, NOTE)
    assert soon(lambda: phones.answered[200] > PHONES)
    with postgres.without_connections():
        assert phones.refused_so_far(5 * PHONES)
        told = {path: ask(server, "GET", path, crowd[0]).status for path in ("/healthz", "/readyz", "/api/home", "/")}
    answered = phones.answered[200]
    assert soon(lambda: phones.answered[200] > answered + PHONES)
    phones.end()
    assert told == {"/healthz": 503, "/readyz": 503, "/api/home": 503, "/": 200}
    assert set(phones.answered) == {200, 503}
    assert {(one.code, one.wait) for one in phones.refused} == {("wait", 5)}
    assert phones.acknowledged <= taken_from(postgres.url)
    assert entries_in(postgres.url) == before + len(phones.acknowledged) + len(phones.waiting)
    _assert_told_once_each(server, len(phones.refused) + len(told))


def test_a_postgresql_that_falls_silent_takes_neither_files_nor_the_pulse_with_it(
    server: LiveServer, crowd: list[str], postgres: OwnPostgres
) -> None:
    """Whoever watched the server waited as long as it was silent."""
    cookie, edit = crowd[0], mutation(trip(today()))
    post(server, cookie, an_exchange())
    answers = []
    with postgres.silent():
        phone = threading.Thread(target=lambda: answers.append(post(server, cookie, an_exchange(edit))))
        phone.start()
        asked = all_at_once([partial(ask, server, "GET", path, "") for path in ("/healthz", "/readyz", "/")])
    phone.join()
    assert [one.status for one in asked] == [503, 503, 200]
    assert [one.status for one in answers] == [200]
    assert edit["mutation_id"] in taken_from(postgres.url)
    assert soon(lambda: ask(server, "GET", "/healthz", "").status == 200)
    assert "Traceback" not in server.log.read_text()


def _assert_told_once_each(server: LiveServer, refused: int) -> None:
    """Whoever was refused has two lines of the log, and what goes on beside the requests a few."""
    log = server.log.read_text()
    assert "Traceback" not in log
    assert NOTE[:10] not in log
    assert len(log.splitlines()) <= 2 * refused + 40
