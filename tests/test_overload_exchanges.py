"""Exchanges that are made to hurt: each is refused with a reason, in little memory, and nobody else notices."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from app.database import Database
from app.sync.schemas import MOST_BYTES, MOST_MUTATIONS
from app.web import bodies
from tests.support.crowd import (
    Answered,
    a_bystander,
    a_crowd,
    all_at_once,
    an_exchange,
    entries_in,
    memory_of,
    post,
    sign_everybody_in,
    soon,
)  # fmt: skip
from tests.support.days import today
from tests.support.in_thread import InThread, serving
from tests.support.line import Line
from tests.support.people import make_workplace, mutation, trip
from tests.support.server import LiveServer

pytestmark = pytest.mark.xdist_group("overload")
LENGTH = MOST_BYTES - 1024
"""Of what is as long as an exchange may be, envelope left out."""
HOSTILE = 6
ENOUGH_MEGABYTES = 120
"""Of memory for whatever is sent at once: two exchanges of the worst kind that are being read, and bodies that wait."""


@pytest.fixture
def server(make_server: Callable[..., LiveServer], database_url: str) -> LiveServer:
    return make_server(CERO_DATABASE_URL=database_url).start()


@pytest.fixture
def crowd(database_url: str) -> list[str]:
    return a_crowd(database_url, HOSTILE + 1)


@pytest.fixture
def served(database: Database) -> Iterator[InThread]:
    """The same in this process, which begins sooner, for what says nothing of memory."""
    with serving(database) as server:
        yield server


def raw(patch: str, **more: Any) -> str:
    """Return a mutation whose patch is written as it is given."""
    return json.dumps(mutation(**more)).replace('"patch": {}', f'"patch": {patch}')


def sent(*mutations: str, **more: Any) -> bytes:
    """Return an exchange of mutations that are written as they are given."""
    return an_exchange(**more).replace(b'"mutations": []', f'"mutations": [{",".join(mutations)}]'.encode())


def a_trip_with(field: str, value: str) -> str:
    """Return a trip one of whose fields is written as given; `metres` is that of its leg."""
    fields = trip(today(), legs=[{"mode": "car", "metres": 1000}])
    if field == "metres":
        fields["legs"][0]["metres"] = "HERE"
    else:
        fields[field] = "HERE"
    return raw(json.dumps(fields).replace('"HERE"', value))


def pieces(body: bytes) -> Iterator[bytes]:
    """Send a body that does not say how long it is."""
    return (body[at : at + 65536] for at in range(0, len(body), 65536))


def refused_for(answer: Answered) -> tuple[str, str]:
    """Return outcome and the reason's code of an exchange's only mutation, or `refused` and that of the whole."""
    if answer.status != 200:
        return "refused", answer.code
    (result,) = answer.body["results"].values()
    return result["outcome"], result.get("reason", {}).get("code", "")


NESTED = "[" * (LENGTH // 2) + "]" * (LENGTH // 2)
HURTING: dict[str, tuple[Callable[[], bytes], tuple[str, str]]] = {
    "arrays in arrays": (lambda: sent(NESTED), ("refused", "unreadable")),
    "arrays in arrays of a note": (lambda: sent(raw(f'{{"note": {NESTED}}}')), ("refused", "unreadable")),
    "nine hundred arrays in each other": (
        lambda: sent(raw(f'{{"note": {"[" * 900 + "]" * 900}}}')), ("rejected", "wrong_type"),
    ),
    "objects in objects": (lambda: sent('{"a":' * 99_000 + "1" + "}" * 99_000), ("refused", "unreadable")),
    "one text": (lambda: sent(raw(f'{{"note": "{"a" * LENGTH}"}}')), ("rejected", "too_long")),
    "one text of U+0000": (lambda: sent(raw(f'{{"note": "{chr(92)}u0000{"a" * LENGTH}"}}')), ("rejected", "too_long")),
    "one text of halves": (
        lambda: sent(raw('{"note": "' + "\\ud800" * (LENGTH // 6) + '"}')), ("rejected", "too_long"),
    ),
    "one array of arrays": (
        lambda: sent(raw('{"legs": [' + "[]," * (LENGTH // 3) + "1]}")), ("rejected", "too_many_legs"),
    ),
    "one array of arrays beside U+0000": (
        lambda: sent(raw('{"note": "\\u0000", "legs": [' + "[]," * (LENGTH // 3 - 9) + "1]}")),
        ("rejected", "too_many_legs"),
    ),
    "one array of mutations that are none": (lambda: sent("[]," * (LENGTH // 3) + "1"), ("refused", "too_many")),
    "one number": (lambda: sent(a_trip_with("metres", "9" * LENGTH)), ("rejected", "out_of_range")),
    "eighty thousand names": (
        lambda: sent(raw("{" + ",".join(f'"{one:x}": 1' for one in range(80_000)) + "}")), ("rejected", "unknown_field"),
    ),
    "ids that fall into one place of a table": (
        # Python's hash of a number is its remainder by 2**61 - 1, and that of a UUID is that of its number.
        lambda: sent(*(raw("{}", mutation_id=f"{one * (2**61 - 1):032x}") for one in range(1, MOST_MUTATIONS + 2))),
        ("refused", "too_many"),
    ),
}  # fmt: skip


def test_json_that_is_made_to_hurt_is_refused_with_a_reason_in_little_memory_and_nobody_else_notices(
    server: LiveServer, crowd: list[str], database_url: str
) -> None:
    other, *hostile = crowd
    post(server, other, an_exchange())
    told = {}
    with memory_of(server) as memory, a_bystander(server, other) as bystander:
        for number, (name, (body, _)) in enumerate(HURTING.items()):
            told[name] = refused_for(post(server, hostile[number % len(hostile)], body()))
    assert told == {name: expected for name, (_, expected) in HURTING.items()}
    assert memory.more < ENOUGH_MEGABYTES
    assert bystander.refused == 0, bystander.statuses
    rejected = sum(outcome == "rejected" for outcome, _ in told.values())
    assert entries_in(database_url) == len(bystander.acknowledged) + rejected
    assert "Traceback" not in server.log.read_text()


def test_an_exchange_that_is_too_large_or_has_too_many_edits_is_refused_whole_with_a_reason(
    served: InThread, crowd: list[str], database_url: str
) -> None:
    many = [json.dumps(mutation(trip(today()))) for _ in range(MOST_MUTATIONS + 1)]
    body = sent(*many[:-1])
    answers = [
        post(served, crowd[0], sent(*many)),
        post(served, crowd[0], body + b" " * (MOST_BYTES + 1 - len(body))),
        post(served, crowd[0], pieces(body + b" " * (MOST_BYTES + 1 - len(body)))),
    ]
    assert [(one.status, one.code) for one in answers] == [(413, "too_many"), (413, "too_large"), (413, "too_large")]
    assert [one.body["error"]["message"] for one in answers] == [
        "101 mutations; expected at most 100: send fewer at once",
        f"{MOST_BYTES + 1} bytes; expected at most {MOST_BYTES}: send less at once",
        f"more than {MOST_BYTES} bytes; expected at most {MOST_BYTES}: send less at once",
    ]
    assert entries_in(database_url) == 0
    whole = post(served, crowd[0], body + b" " * (MOST_BYTES - len(body)))
    assert (whole.status, len(whole.body["results"])) == (200, MOST_MUTATIONS)


NUMBERS = [
    "NaN",
    "Infinity",
    "-Infinity",
    "1e400",
    "-1e400",
    str(2**63),
    str(2**64),
    str(-(2**64)),
    "1" * 400,
    "-0",
    "-0.0",
]


def test_a_number_that_no_field_takes_is_rejected_alone_wherever_it_stands(served: InThread, crowd: list[str]) -> None:
    """Taken for a text, NaN was stored as what somebody had noted."""
    wrong = {
        (field, value): a_trip_with(field, value) for field in ("metres", "date", "note", "legs") for value in NUMBERS
    }
    ids = {
        key: json.loads(one.replace("Infinity", "0").replace("NaN", "0"))["mutation_id"] for key, one in wrong.items()
    }
    good = mutation(trip(today()))
    answer = post(served, crowd[0], sent(*wrong.values(), json.dumps(good)))
    assert answer.status == 200
    outcomes = {key: answer.body["results"][one]["outcome"] for key, one in ids.items()}
    assert outcomes == dict.fromkeys(wrong, "rejected")
    fields = {key: answer.body["results"][one]["reason"]["field"] for key, one in ids.items()}
    assert fields == {(field, value): "legs[0].metres" if field == "metres" else field for field, value in wrong}
    assert answer.body["results"][good["mutation_id"]]["outcome"] == "applied"


def test_a_cursor_that_is_no_number_of_ours_is_refused_with_a_reason(served: InThread, crowd: list[str]) -> None:
    for value in [*NUMBERS, "-1", "null", '"0"', str(2**53 + 1)]:
        answer = post(served, crowd[0], sent().replace(b'"cursor": 0', f'"cursor": {value}'.encode()))
        if value == "-0":
            assert answer.status == 200
        else:
            assert (answer.status, answer.code) == (400, "unreadable"), value
            assert "$.cursor" in answer.body["error"]["message"], value


@pytest.mark.parametrize("beside", ["", '"note": "\\u0000", '], ids=["read at once", "read again"])
def test_of_a_name_that_stands_twice_the_last_counts_however_it_is_read(
    served: InThread, crowd: list[str], beside: str
) -> None:
    fields = json.dumps(trip(today()))[1:]
    twice = raw(f'{{{beside}"date": "1999-01-01", {fields}')
    answer = post(
        served, crowd[0], sent(twice, protocol=1).replace(b'{"protocol": 1', b'{"protocol": 7, "protocol": 1')
    )
    assert refused_for(answer) == ("applied", "")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_many_accounts_that_send_the_worst_at_once_take_turns_and_keep_nobody_from_logging(
    server: LiveServer, crowd: list[str]
) -> None:
    """Read all at once, sixty of them took 1.2 GB, and whoever logged a trip waited for seconds."""
    other, *hostile = crowd
    post(server, other, an_exchange())
    bodies = [HURTING["one array of arrays beside U+0000"][0]() for _ in hostile]
    with memory_of(server) as memory, a_bystander(server, other) as bystander:
        answers = all_at_once([partial(post, server, *pair) for pair in zip(hostile, bodies, strict=True)])
    assert {(one.status, one.wait) for one in answers} <= {(200, None), (503, 5)}
    assert memory.more < ENOUGH_MEGABYTES + HOSTILE
    assert bystander.refused == 0, bystander.statuses


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_where_others_send_much_and_slowly_who_logs_a_trip_is_let_in_and_who_sends_much_hears_why(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bodies, "MOST_HELD", 1_000_000)
    other, *hostile = sign_everybody_in(database, make_workplace(database, "Anna", "Bo", "Bea"))
    long = an_exchange(mutation(trip(today()))) + b" " * 200_000
    with serving(database) as server:
        slow = [
            Line(server, cookie).send("POST", "/api/sync", b" " * 600_000, "Content-Length: 900000")
            for cookie in hostile
        ]
        refused = [line for line in slow if _ends(line)]
        assert len(refused) == 1
        assert post(server, other, an_exchange(mutation(trip(today())))).status == 200
        answer = post(server, other, b" " * 450_000 + long)
        assert (answer.status, answer.code, answer.wait) == (503, "wait", bodies.SOON)
        assert "come again" in answer.body["error"]["message"]
        for line in slow:
            line.hang_up("in order")
        assert soon(lambda: post(server, other, b" " * 450_000 + long).status == 200)


def _ends(line: Line) -> bool:
    """Tell whether a slow sender is answered before it has sent everything."""
    line.socket.settimeout(1)
    try:
        return line.status() == 503
    except TimeoutError:
        return False
