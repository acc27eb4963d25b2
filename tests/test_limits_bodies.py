"""No body is read of somebody not signed in, but for what signs them in, none without end, and none that nobody asked for."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from app.database import Database
from app.sync.schemas import MOST_BYTES
from app.web.admission import MOST_BODY_BYTES
from tests.support.in_thread import InThread, cookie_of, serving
from tests.support.line import Line
from tests.support.people import make_workplace, mutation, trip
from tests.support.server import LiveServer

NESTED = b"[" + b"[]," * (16 * 1024 * 1024) + b"[]]"
WRITES = [
    ("PUT", "/api/push/subscription"),
    ("DELETE", "/api/push/subscription"),
    ("POST", "/api/sync"),
    ("POST", "/api/nowhere"),
    ("POST", "/api/passkeys"),
    ("POST", "/api/passkeys/new"),
    ("POST", "/api/passkeys/answer/"),
]
DEVICE = "01a20997-9578-7c23-8986-c55439d2b935"


@pytest.fixture
def database(sqlite_url: str) -> Iterator[Database]:
    """One database is enough here: nothing of what these tests look at depends on which."""
    database = Database(sqlite_url)
    yield database
    database.dispose()


@pytest.fixture
def anna(database: Database) -> str:
    return cookie_of(database, make_workplace(database, "Anna"))


@pytest.fixture
def server(database: Database) -> Iterator[InThread]:
    with serving(database) as running:
        yield running


@pytest.mark.parametrize(("method", "path"), WRITES)
@pytest.mark.parametrize("announced", [f"Content-Length: {len(NESTED)}", "Transfer-Encoding: chunked"])
def test_nobody_who_is_not_signed_in_has_a_body_read(server: InThread, method: str, path: str, announced: str) -> None:
    line = Line(server).send(method, path, b"", announced)
    # Not a byte of the body was sent: who waits for it never answers.
    assert line.status() == 401


def test_what_signs_somebody_in_is_read_of_anybody_and_is_small(server: InThread) -> None:
    body = json.dumps({"id": "", "rawId": "", "type": "public-key", "response": {}}).encode()
    assert Line(server).send("POST", "/api/passkeys/answer", body).status() == 400
    wordy = body + b" " * (MOST_BODY_BYTES - len(body))
    assert Line(server).send("POST", "/api/passkeys/answer", wordy).status() == 400
    announced = f"Content-Length: {MOST_BODY_BYTES + 1}"
    assert Line(server).send("POST", "/api/passkeys/answer", b"", announced).status() == 413
    endless = Line(server).send("POST", "/api/passkeys/answer", b"", "Transfer-Encoding: chunked")
    with suppress(ConnectionError):
        for _ in range(2):
            endless.socket.sendall(b"3000\r\n" + b" " * 0x3000 + b"\r\n")
    assert endless.status() == 413


def test_a_stranger_with_48_megabytes_of_nested_arrays_costs_neither_time_nor_memory(
    make_server: Callable[..., LiveServer],
) -> None:
    server = make_server(fresh=True).start()
    before = server.resident_megabytes()
    line = Line(server)
    line.socket.settimeout(5)
    with suppress(BrokenPipeError, ConnectionResetError, TimeoutError):
        line.send("PUT", "/api/push/subscription", NESTED)
    began = time.monotonic()
    assert Line(server).send("GET", "/healthz").status() == 200
    assert time.monotonic() - began < 2
    assert server.resident_megabytes() - before < 40


@pytest.mark.parametrize(
    ("path", "most"), [("/api/sync", MOST_BYTES), ("/api/push/subscription", 16 * 1024), ("/api/sign-out", 16 * 1024)]
)
def test_a_body_that_says_it_is_too_large_is_refused_before_it_comes(
    server: InThread, anna: str, path: str, most: int
) -> None:
    method = "PUT" if "push" in path else "POST"
    assert Line(server, anna).send(method, path, b"", f"Content-Length: {most + 1}").status() == 413


def test_a_body_that_does_not_say_how_long_it_is_ends_at_the_same_size(server: InThread, anna: str) -> None:
    line = Line(server, anna).send("POST", "/api/sync", b"", "Transfer-Encoding: chunked")
    piece = b"10000\r\n" + b" " * 65536 + b"\r\n"
    with suppress(ConnectionError):
        for _ in range(20):
            line.socket.sendall(piece)
    assert line.status() == 413


def test_frames_and_trailers_of_a_body_have_an_end_too(server: InThread, anna: str) -> None:
    for endless in (b"1;" + b"x" * 3_000_000, b"0\r\nTrailer: " + b"x" * 3_000_000):
        line = Line(server, anna)
        try:
            line.send("POST", "/api/sync", b"1\r\n[\r\n" + endless, "Transfer-Encoding: chunked")
        except ConnectionError:
            continue
        assert line.closed()


def test_what_comes_behind_the_announced_length_is_no_part_of_it(server: InThread, anna: str) -> None:
    body = json.dumps({"protocol": 1, "device_id": DEVICE, "epoch": None, "cursor": 0, "mutations": []}).encode()
    behind = b"GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n"
    line = Line(server, anna).send("POST", "/api/sync", body + behind, f"Content-Length: {len(body)}")
    assert b"HTTP/1.1 200" in (answers := line.read(b"HTTP/1.1 404"))
    assert b"HTTP/1.1 404" in answers


def test_a_slow_body_is_cut_and_says_so(database: Database, anna: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.web.bodies.SECONDS", 0.3)
    with serving(database) as server:
        assert Line(server, anna).send("POST", "/api/sync", b"{", "Content-Length: 100").status() == 408


PAGES = {
    "sv": ("Här går det att skicka högst 16 kB på en gång", "Det du skickade hann inte fram"),
    "en": ("At most 16 kB can be sent here at once", "What you sent did not arrive in time"),
}


@pytest.mark.parametrize("language", PAGES)
def test_a_form_that_is_too_large_or_too_slow_is_answered_by_a_page_that_says_what_to_do(
    database: Database, anna: str, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr("app.web.bodies.SECONDS", 0.3)
    told = []
    with serving(database) as server:
        for size in (MOST_BODY_BYTES + 1, 100):
            line = Line(server, anna).send(
                "POST", "/account", b"a", f"Accept-Language: {language}\r\nContent-Length: {size}"
            )
            told.append(line.read(b"</html>").decode())
    assert [page.split()[1] for page in told] == ["413", "408"]
    for page, expected in zip(told, PAGES[language], strict=True):
        assert expected in page


def test_the_rest_of_a_refused_body_is_thrown_away_but_not_for_ever(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.connections.REST_SECONDS", 0.1)
    with serving(database) as server:
        line = Line(server).send("POST", "/api/sync", b"{", "Content-Length: 100")
        assert line.status() == 401
        assert line.closed()


def test_whoever_is_refused_while_sending_reads_why_and_may_ask_again(server: InThread) -> None:
    """A reset would look to the phone like a lost network, and it would never ask to sign in."""
    line = Line(server).send("POST", "/api/sync", b" " * 900_000)
    assert line.status() == 401
    assert line.send("GET", "/healthz").status() in (200, 401)


def test_one_account_has_few_bodies_on_their_way(server: InThread, anna: str) -> None:
    lines = [Line(server, anna).send("POST", "/api/sync", b"{", "Content-Length: 1000000") for _ in range(12)]
    time.sleep(0.3)
    refused = 0
    for line in lines:
        line.socket.settimeout(0.2)
        with suppress(TimeoutError):
            refused += line.status() == 429
    assert refused == 8


@pytest.mark.parametrize("number", ["NaN", "1e400", "-Infinity", "1" * 400])
def test_a_number_that_is_none_is_refused_and_never_becomes_unknown(server: InThread, anna: str, number: str) -> None:
    legs = [{"mode": "car", "metres": 1000, "own_grams_per_km": "N"}]
    good, bad = mutation(trip()), mutation(trip(legs=legs))
    sent = {"protocol": 1, "device_id": DEVICE, "epoch": None, "cursor": 0, "mutations": [good, bad]}
    line = Line(server, anna).send("POST", "/api/sync", json.dumps(sent).replace('"N"', number).encode())
    answer = line.read(b'"epoch"')
    results = json.loads(b"{" + answer.split(b"\r\n\r\n{", 1)[1].rsplit(b',"changes"', 1)[0] + b"}")["results"]
    assert results[good["mutation_id"]]["outcome"] == "applied"
    assert results[bad["mutation_id"]]["outcome"] == "rejected"
    assert results[bad["mutation_id"]]["reason"]["field"] == "legs[0].own_grams_per_km"
