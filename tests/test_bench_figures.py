"""What the benchmarks make of what they measured: ratios, tables, the picture, and the answers that their client reads."""

import socket
import threading
import xml.etree.ElementTree as ET
from statistics import median

import pytest

from tests.bench import peers, report
from tests.bench.plot import picture
from tests.bench.rounds import requests_for, rotated
from tests.bench.rows import Pace, Row, at_least, ratios, spread
from tests.bench.wire import Answer, Line, converse, message, read_answer

SVG = "{http://www.w3.org/2000/svg}"


def pace(name: str, *rates: float, connections: int = 1, size: int = 100, cpu: float = 0.0) -> Pace:
    return Pace(name, "each request", connections, size, rates, (cpu,) * len(rates))


PACES = [
    pace("raw sqlite3", 90_000, 100_000, 110_000),
    pace("CERO (SQLite)", 45_000, 40_000, 55_000, cpu=24.0),
    pace("PouchDB Server (LevelDB)", 20_000, 20_000, 20_000, cpu=60.0),
    pace("CERO (SQLite)", 1_000, 1_100, 1_200, connections=4, size=5, cpu=90.0),
    pace("empty endpoint", 4_000, 4_000, 4_000, connections=4, size=5, cpu=20.0),
]


def test_a_ratio_is_taken_round_by_round_and_told_with_its_range() -> None:
    assert ratios([45.0, 40.0, 55.0], [90.0, 100.0, 110.0]) == [0.5, 0.4, 0.5]
    assert spread([0.5, 0.4, 0.5]) == "0.50 (0.40–0.50)"
    with pytest.raises(ValueError, match="shorter"):
        ratios([1.0, 2.0], [1.0])


def test_a_ratio_holds_by_its_median() -> None:
    assert at_least("a", [0.3, 0.4, 0.9], 0.4) == Row("a", "0.40 (0.30–0.90)", "≥ 0.40", True)
    assert at_least("a", [1.0, 1.9, 3.0], 2.0).holds is False
    assert at_least("a", [1.0], None).holds is None
    assert at_least("a", [99.0, 150.4], 100.0).measured == "125 (99–150)"


def test_each_contender_is_held_to_its_own_number() -> None:
    rows = {row.what: row for row in peers.rows_of(PACES)}
    assert rows["CERO ÷ raw sqlite3: 100 a request, one connection"].holds is True
    assert rows["CERO ÷ PouchDB Server (LevelDB): 100 a request, one connection"].hold == "≥ 2 ×"
    assert rows["CERO ÷ empty endpoint: 5 a request, 4 connections"].holds is False
    assert rows["CERO: 100 a request, one connection, server CPU per trip, µs"].holds is True


def test_every_contender_begins_a_round_in_turn() -> None:
    orders = [rotated("abc", number) for number in range(-2, 4)]  # type: ignore[arg-type]
    assert [order[0] for order in orders] == ["b", "c", "a", "b", "c", "a"]
    assert all(sorted(order) == ["a", "b", "c"] for order in orders)


def test_a_slow_contender_is_asked_once_and_a_quick_one_stays_in_the_past() -> None:
    assert requests_for(0.01, 100) == 1
    assert requests_for(17.2, 100) == 18
    assert requests_for(10_000, 100) == 120


def test_the_picture_has_every_value_and_tells_it() -> None:
    root = ET.fromstring(picture(PACES, "CERO"))
    texts = [text.text for text in root.iter(f"{SVG}text")]
    for one in PACES:
        assert f"{median(one.rates):,.0f}" in texts
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert "100 trips a request, one connection: raw sqlite3 100,000, CERO (SQLite) 45,000" in str(description.text)
    assert root.get("aria-labelledby") == "title description"


def test_bars_are_as_long_as_what_they_stand_for() -> None:
    root = ET.fromstring(picture(PACES, "CERO"))
    bars = [rect for rect in root.iter(f"{SVG}rect") if rect.get("class") in ("bar", "ours")]
    raw, ours, pouchdb = (float(bar.get("width", 0)) for bar in bars[:3])
    assert ours / raw == pytest.approx(0.45, abs=0.01)
    assert pouchdb / raw == pytest.approx(0.2, abs=0.01)
    assert [bar.get("class") for bar in bars[:3]] == ["bar", "ours", "bar"]


def test_a_page_is_written_between_the_markers_of_a_part_alone() -> None:
    page = "a\n<!-- measured: push -->\nold\n<!-- end -->\nb\n<!-- measured: pull -->\nkept\n<!-- end -->\n"
    assert report.put(page, "push", r"new \1") == page.replace("old", r"new \1")
    assert report.put(page, "live", "new") is None


def test_tables_have_a_column_for_each_contest_and_what_was_not_measured() -> None:
    rows = [*peers.rows_of(PACES), Row("Kinto (PostgreSQL)", "not measured: NotInstalled: no network")]
    text = report.document(rows)
    assert "| PouchDB Server (LevelDB) | 20,000 (20,000–20,000); 60 µs | – | each request |" in text
    assert "| raw sqlite3 | 0.50 (0.40–0.50) | – |" in text
    assert "| Kinto (PostgreSQL) | not measured: NotInstalled: no network |  |  |" in text


def test_the_page_has_a_place_for_every_part_that_it_promises() -> None:
    page = report.PAGE.read_text()
    for name in ("push", "small", "pull", "peers", "processes", "full", "figures"):
        assert report.put(page, name, ""), name


def test_an_answer_is_whole_when_its_length_or_its_last_chunk_is_there() -> None:
    sized = b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello"
    assert read_answer(sized[:-1]) is None
    assert read_answer(sized) == Answer(200, b"hello")
    chunked = b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"
    assert read_answer(chunked[:-4]) is None
    assert read_answer(chunked) == Answer(201, b"hello")
    with pytest.raises(ValueError, match="Content-Length"):
        read_answer(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello")


def test_many_lines_send_at_once_and_each_takes_its_own_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=_echo, args=(listening, 2), daemon=True).start()
        lines = [Line(listening.getsockname()[1]) for _ in range(2)]
        taken: list[tuple[int, bytes]] = []
        converse(
            lines, lambda place, number: message("POST", "/", f"{place}{number}".encode()), [2, 3],
            lambda place, answer: taken.append((place, answer.body)),
        )  # fmt: skip
        for line in lines:
            line.close()
    assert sorted(taken) == [(0, b"00"), (0, b"01"), (1, b"10"), (1, b"11"), (1, b"12")]


def _echo(listening: socket.socket, connections: int) -> None:
    def serve(connection: socket.socket) -> None:
        with connection:
            while got := connection.recv(65536):
                body = got.partition(b"\r\n\r\n")[2]
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))

    for _ in range(connections):
        threading.Thread(target=serve, args=(listening.accept()[0],), daemon=True).start()
