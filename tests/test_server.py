"""The server as an operator meets it: it starts, tells its health, says what is wrong, and keeps its data."""

import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from app import migrate
from tests.support.server import CERO, LiveServer


def get(url: str) -> tuple[int, str]:
    with urllib.request.urlopen(url, timeout=5) as answer:
        return answer.status, answer.read().decode()


@pytest.mark.parametrize("fresh", [True, False], ids=["as an operator starts it", "as the other tests start it"])
def test_a_new_server_migrates_its_database_and_tells_that_it_serves(
    make_server: Callable[..., LiveServer], fresh: bool
) -> None:
    server = make_server(fresh=fresh).start()
    assert get(f"{server.url}/healthz")[0] == 200
    assert migrate.current(server.database_url) == migrate.newest()


def test_a_stopped_server_refuses_connections_and_comes_back_on_the_same_port(live_server: LiveServer) -> None:
    live_server.stop()
    with pytest.raises(urllib.error.URLError, match="refused"):
        get(f"{live_server.url}/healthz")
    live_server.start()
    assert get(f"{live_server.url}/healthz")[0] == 200


def test_a_server_that_was_killed_starts_again(live_server: LiveServer) -> None:
    live_server.kill()
    assert get(f"{live_server.start().url}/healthz")[0] == 200


@pytest.mark.postgres
def test_it_serves_from_postgresql(make_server: Callable[..., LiveServer], postgres_url: str) -> None:
    server = make_server(CERO_DATABASE_URL=postgres_url).start()
    assert get(f"{server.url}/healthz")[0] == 200


def run(server: LiveServer, *arguments: str, **environment: str) -> tuple[int, str]:
    command = [CERO, *arguments]
    done = subprocess.run(command, env=server.environment | environment, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout + done.stderr


def test_a_taken_port_is_named_with_the_way_out(make_server: Callable[..., LiveServer]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, said = run(make_server(), "serve", CERO_PORT=str(port))
    assert code == 2
    assert str(port) in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("CERO_PORT", "http", "integer"),
        ("CERO_SESSION_DAYS", "0", "greater than or equal to 1"),
        ("CERO_VAPID_SUBJECT", "me@localhost", "mailto:"),
        ("CERO_PUBLIC_URL", "cero.example.se", "https://"),
        ("CERO_LOG_LEVEL", "LOUD", "DEBUG, INFO, WARNING or ERROR"),
    ],
)
def test_a_wrong_setting_stops_the_start_and_is_named(
    make_server: Callable[..., LiveServer], variable: str, value: str, expected: str
) -> None:
    code, said = run(make_server(), "serve", **{variable: value})
    assert code == 2
    assert variable in said
    assert expected in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://nobody:secret@127.0.0.1:1/none",
        "oracle://nobody:secret@somewhere/none",
        "no address",
        "sqlite:////proc/x.db",
    ],
)
def test_a_database_that_cannot_be_opened_is_told_in_one_sentence(
    make_server: Callable[..., LiveServer], address: str
) -> None:
    code, said = run(make_server(), "serve", CERO_DATABASE_URL=address)
    assert code != 0
    assert "CERO_DATABASE_URL" in said
    assert "Traceback" not in said
    assert "secret" not in said


def test_a_file_that_is_no_database_is_left_as_it_is(make_server: Callable[..., LiveServer], tmp_path: Path) -> None:
    holiday = tmp_path / "holiday.jpg"
    holiday.write_bytes(b"\xff\xd8 not a database" * 100)
    code, said = run(make_server(), "migrate", CERO_DATABASE_URL=f"sqlite:///{holiday}")
    assert code != 0
    assert "not a database" in said
    assert "Traceback" not in said
    assert holiday.read_bytes() == b"\xff\xd8 not a database" * 100
