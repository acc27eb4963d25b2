"""A disk that is full: whoever writes is told to come again, whoever reads is answered, and nothing is lost."""

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import structlog

from app.logs import configure
from tests.support.crowd import (
    Phones,
    a_crowd,
    an_exchange,
    ask,
    entries_in,
    memory_of,
    post,
    soon,
    taken_from,
)
from tests.support.server import CERO
from tests.support.small_disk import ServerOnDisk, SmallDisk, a_small_disk

pytestmark = pytest.mark.xdist_group("overload")
PHONES = 8
MEGABYTES = 12
NOTE = "Hemlighetsfullt" * 30
ENOUGH_MEGABYTES = 60
ROOM = 200_000
"""Bytes that are left before the phones begin to send: they fill the disk themselves."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with a_small_disk(tmp_path / "disk", MEGABYTES) as disk:
        yield disk


@pytest.fixture
def crowd(sqlite_url: str) -> list[str]:
    return a_crowd(sqlite_url, PHONES)


@pytest.fixture
def server(disk: SmallDisk, sqlite_url: str, crowd: list[str]) -> Iterator[ServerOnDisk]:
    """A server whose database and log lie on a small disk, and somebody has asked for their home."""
    database = Path(sqlite_url.removeprefix("sqlite:///"))
    server = ServerOnDisk(disk, database, {"CERO_REQUESTS_PER_MINUTE": "10000"}).start()
    assert ask(server, "GET", "/api/home", crowd[0]).status == 200
    yield server
    server.stop()


def test_phones_that_fill_the_disk_are_told_to_come_again_and_lose_nothing_though_the_server_is_killed_on_it(
    server: ServerOnDisk, crowd: list[str], disk: SmallDisk, tmp_path: Path
) -> None:
    """With the log on it: a line that could not be written was why they were told that something had gone wrong."""
    disk.fill(but=ROOM)
    with memory_of(server) as memory:
        phones = Phones(server, crowd, NOTE)
        assert phones.refused_so_far(20 * PHONES)
        disk.fill()
        assert phones.refused_so_far(40 * PHONES)
        reading = [ask(server, "GET", path, crowd[0]).status for path in ("/api/home", "/account", "/healthz", "/")]
        pulled = post(server, crowd[0], an_exchange())
        disk.make_room()
        answered = phones.answered[200]
        assert soon(lambda: phones.answered[200] > answered + PHONES)
        refused = len(phones.refused)
        disk.fill()
        assert phones.refused_so_far(refused + 5 * PHONES)
        phones.end()
    assert memory.more < ENOUGH_MEGABYTES
    assert reading == [200] * 4
    assert (pulled.status, len(pulled.body["changes"]) > 0) == (200, True)
    assert set(phones.answered) == {200, 503}
    assert {(one.code, one.wait) for one in phones.refused} == {("wait", 5)}
    server.kill()
    server.start()
    assert {post(server, cookie, an_exchange(edit)).status for cookie, edit in phones.waiting} <= {200, 503}
    disk.make_room()
    assert [post(server, cookie, an_exchange(edit)).status for cookie, edit in phones.waiting] == [200] * PHONES
    sent = phones.acknowledged | {edit["mutation_id"] for _, edit in phones.waiting}
    copy = server.copied(tmp_path / "copy")
    assert taken_from(copy) == sent
    assert entries_in(copy) == len(sent)
    log = server.log.read_text()
    assert "database or disk is full" in log
    assert "Traceback" not in log
    assert NOTE[:10] not in log


def test_a_new_installation_on_a_full_disk_is_told_so_in_one_sentence(disk: SmallDisk, sqlite_url: str) -> None:
    server = ServerOnDisk(disk, Path(sqlite_url.removeprefix("sqlite:///")))
    (disk.seen / "cero.db").unlink()
    disk.fill()
    command = disk.inside(str(CERO), "migrate")
    done = subprocess.run(command, env=server.environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr.endswith("cero.db: database or disk is full\n")
    assert len(done.stderr.splitlines()) == 1


def test_a_log_that_cannot_be_written_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    full = Path("/dev/full").open("w")  # noqa: SIM115 (closing it fails)
    monkeypatch.setattr("sys.stderr", full)
    configure("INFO")
    try:
        for _ in range(100):
            structlog.get_logger().error("nobody_reads_this", text="x" * 1000)
    finally:
        structlog.reset_defaults()
        monkeypatch.undo()
    with pytest.raises(OSError, match="No space left"):
        full.write("for it really is full\n" * 10_000)
    with suppress(OSError):
        full.close()
