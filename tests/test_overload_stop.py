"""A server that is told to stop finishes what it accepted, or says that it does not: nothing is acknowledged and lost."""

import signal
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import Any

import pytest

from tests.support.crowd import (
    Answered,
    a_crowd,
    all_at_once,
    an_exchange,
    ask,
    post,
    soon,
    taken_from,
    written_elsewhere,
)
from tests.support.days import today
from tests.support.people import mutation, trip
from tests.support.server import LiveServer

pytestmark = pytest.mark.xdist_group("overload")
PHONES = 30
TOKEN = "a-token-that-nobody-guesses"
WATCHING = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def server(make_server: Callable[..., LiveServer], database_url: str) -> LiveServer:
    return make_server(CERO_DATABASE_URL=database_url, CERO_METRICS_TOKEN=TOKEN).start()


@pytest.fixture
def crowd(database_url: str) -> list[str]:
    return a_crowd(database_url, PHONES)


def told_to_stop(server: LiveServer) -> None:
    assert server.process
    server.process.send_signal(signal.SIGTERM)


@contextmanager
def all_waiting(server: LiveServer, crowd: list[str], edits: list[dict[str, Any]]) -> Iterator[list[Any]]:
    """Let each send an edit while nobody can write, until the server has them all; returns their answers, which come at the end."""
    answers: list[Any] = []
    phones = threading.Thread(target=lambda: answers.extend(send_all(server, crowd, edits)))
    phones.start()
    # Itself is one of those that are counted.
    assert soon(lambda: f"cero_requests_running {PHONES + 1}.0" in ask(server, "GET", "/metrics", "", **WATCHING).body)
    yield answers
    phones.join()


def hangs_up_on_who_comes(server: LiveServer) -> bool:
    """Tell whether nobody is let in any more."""
    try:
        socket.create_connection(("127.0.0.1", server.port)).close()
    except ConnectionRefusedError:
        return True
    return False


def ended(server: LiveServer) -> bool:
    """Tell whether it ends by itself."""
    assert server.process
    return server.process.wait(20) in (0, -signal.SIGTERM)


def send_all(server: LiveServer, crowd: list[str], edits: list[dict[str, Any]]) -> list[Any]:
    """Let each send an edit at once; returns their answers."""
    pairs = zip(crowd, edits, strict=True)
    return all_at_once([partial(post, server, cookie, an_exchange(edit)) for cookie, edit in pairs])


def test_what_waits_to_be_written_when_the_server_is_told_to_stop_is_answered_after_its_commit(
    server: LiveServer, crowd: list[str], database_url: str
) -> None:
    edits = [mutation(trip(today())) for _ in crowd]
    with ExitStack() as waiting, written_elsewhere(database_url):
        answers = waiting.enter_context(all_waiting(server, crowd, edits))
        told_to_stop(server)
        assert soon(lambda: hangs_up_on_who_comes(server))
    assert ended(server)
    assert [answer.status for answer in answers] == [200] * PHONES
    assert taken_from(database_url) == {edit["mutation_id"] for edit in edits}


def test_what_cannot_be_written_before_the_server_stops_is_told_to_come_again_and_does(
    server: LiveServer, crowd: list[str], database_url: str
) -> None:
    """They were told that something had gone wrong: a phone then looks for the edit that is to blame."""
    edits = [mutation(trip(today())) for _ in crowd]
    with written_elsewhere(database_url):
        with all_waiting(server, crowd, edits) as answers:
            told_to_stop(server)
        assert ended(server)
    assert {(answer.status, answer.code, answer.wait) for answer in answers} == {(503, "wait", 5)}
    assert "the server stops: come again" in {answer.body["error"]["message"] for answer in answers}
    log = server.log.read_text()
    assert "Traceback" not in log
    assert len(log.splitlines()) < 3 * PHONES
    server.start()
    again = send_all(server, crowd, edits)
    assert [answer.status for answer in again] == [200] * PHONES
    assert taken_from(database_url) == {edit["mutation_id"] for edit in edits}


def test_under_load_every_answer_of_a_server_that_stops_is_true_and_nobody_is_left_hanging(
    server: LiveServer, crowd: list[str], database_url: str
) -> None:
    sent: list[tuple[str, str, dict[str, Any]]] = []
    answered: Counter[object] = Counter()
    acknowledged: set[str] = set()

    def go_on(cookie: str) -> None:
        while True:
            edit = mutation(trip(today()))
            sent.append((cookie, edit["mutation_id"], edit))
            try:
                answer: Answered = post(server, cookie, an_exchange(edit))
            except TimeoutError:
                answered["none"] += 1
                return
            except OSError:
                return  # it no longer listens: nothing was said
            answered[answer.status] += 1
            if answer.status == 200:
                acknowledged.add(edit["mutation_id"])

    phones = [threading.Thread(target=go_on, args=(cookie,)) for cookie in crowd]
    for phone in phones:
        phone.start()
    assert soon(lambda: len(acknowledged) > 2 * PHONES)
    told_to_stop(server)
    for phone in phones:
        phone.join()
    assert ended(server)
    assert set(answered) <= {200, 503}, answered
    taken = taken_from(database_url)
    assert acknowledged <= taken
    assert len(taken) >= PHONES
    server.start()
    left = [(cookie, edit) for cookie, mutation_id, edit in sent if mutation_id not in acknowledged]
    assert {post(server, cookie, an_exchange(edit)).status for cookie, edit in left} <= {200}
    assert taken_from(database_url) == {mutation_id for _, mutation_id, _ in sent}
    assert "Traceback" not in server.log.read_text()
