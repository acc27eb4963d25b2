"""A power cut on a disk that had not written what it said: what phones were told was kept, and is gone, comes back from them.

The hazard is the number: where others have written since, a phone's place in the log is one that exists, and nothing tells it that
the entries before it are not those it had seen. So after such an end every log gets a new epoch.
"""

import datetime as dt
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.database import Database
from app.operations.power_cut import RunningNote, this_boot
from app.sync.epochs import begin_everywhere
from tests.reliability.live import Crowd
from tests.reliability.oracle import Violation
from tests.reliability.server import Server, serving
from tests.reliability.world import World
from tests.support.server import LiveServer

AN_EARLIER_START = "0b5bd4ae-0000-4000-8000-000000000000"


@pytest.fixture
def server(database: Database) -> Iterator[Server]:
    with serving(database) as server:
        yield server


@pytest.fixture
def world(server: Server) -> World:
    """Two phones of one person that have seen the same of their diary, and what the server held before the last commits."""
    world = World(server, server.operator().open_office(), seed=3)
    for _ in range(2):
        world.write(0, 3)
        world.sync(0)
        world.sync(1)
    world.back_up(0)
    world.write(0, 6)
    assert world.sync(0).kind == "done"
    return world


def lose_the_last_commits(world: World) -> None:
    person = world.people[0]
    world.watch.restored.add(person.account)
    world.operator.lose(person, world.backups[person.account][0])


def epochs(server: Server) -> set[str]:
    with server.database.read() as session:
        return {str(row[0]) for row in session.connection().exec_driver_sql("SELECT epoch FROM owner_head")}


def test_a_phone_that_stands_behind_the_logs_end_brings_back_what_was_lost(world: World) -> None:
    lose_the_last_commits(world)
    assert world.sync(0).kind == "done"
    assert world.sync(0).kind == "done"
    world.end()


def test_it_brings_it_back_also_when_it_has_nothing_else_to_send_and_another_phone_comes_between(world: World) -> None:
    lose_the_last_commits(world)
    world.sync(0, ["lost_answer"])
    world.write(1, 12)
    world.sync(1)
    world.end()


def test_a_lost_end_over_which_others_have_written_is_not_seen_by_its_number(world: World) -> None:
    """Why the note of a running server is needed; without a new epoch this phone would never notice."""
    lose_the_last_commits(world)
    world.write(1, 12)
    assert world.sync(1).kind == "done"
    with pytest.raises(Violation):
        world.end()


def test_after_a_new_epoch_it_comes_back_whatever_others_have_written(world: World) -> None:
    lose_the_last_commits(world)
    with world.operator._database.write() as session:
        begin_everywhere(session, dt.datetime.now(dt.UTC))
    world.write(1, 12)
    assert world.sync(1).kind == "done"
    world.end()


def test_a_new_epoch_costs_one_pull_and_sends_nothing_twice(world: World) -> None:
    person = world.people[0]
    with world.operator._database.write() as session:
        assert begin_everywhere(session, dt.datetime.now(dt.UTC)) == 1
    before = world.operator.head(person)
    for device in (0, 1):
        world.sync(device)
    assert world.operator.head(person) == before
    world.end()


def test_only_an_end_before_another_start_of_the_machine_begins_anew(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    with serving(database) as server:
        world = World(server, server.operator().open_office(), seed=1)
        world.write(0, 3)
        world.sync(0)
        first, note = epochs(server), Path(f"{database.engine.url.database}-running")
        assert not RunningNote(database).begin()
        assert note.read_text() == this_boot()
        assert note.stat().st_mode & 0o777 == 0o600
        assert not RunningNote(database).begin()  # it was killed, and the machine went on
        assert epochs(server) == first
        assert RunningNote(database, AN_EARLIER_START).begin()
        assert epochs(server).isdisjoint(first)
        RunningNote(database, AN_EARLIER_START).end()
        assert not note.exists()
        assert not RunningNote(database).begin()
        world.end()
    database.dispose()


def test_a_server_on_postgresql_lays_no_note(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    database = Database(postgres_url)
    assert not RunningNote(database, AN_EARLIER_START).begin()
    RunningNote(database).end()
    assert not list(tmp_path.iterdir())
    database.dispose()


# --- a real server ------------------------------------------------------------------------------------------------------


def copy_database(from_folder: Path, to_folder: Path) -> None:
    """Copy the embedded database as a cut leaves it: with the log of what was not yet written into the file."""
    to_folder.mkdir(exist_ok=True)
    for name in ("cero.db", "cero.db-wal", "cero.db-shm"):
        (to_folder / name).unlink(missing_ok=True)
        if (from_folder / name).exists():
            shutil.copyfile(from_folder / name, to_folder / name)


@pytest.fixture
def crowd(live_server: LiveServer) -> Crowd:
    crowd = Crowd(live_server, people=2, seed=5)
    for one in crowd.carriers:
        one.record(20)
        one.exchange()
    for one in crowd.carriers:
        one.exchange()
    return crowd


def heads(server: LiveServer) -> dict[int, tuple[bytes, int]]:
    with closing(sqlite3.connect(server.folder / "cero.db")) as connection:
        return {row[0]: row[1:] for row in connection.execute("SELECT member_id, epoch, seq FROM owner_head")}


def test_a_server_that_comes_up_after_a_power_cut_gets_back_what_its_disk_has_lost(
    live_server: LiveServer, crowd: Crowd, tmp_path: Path
) -> None:
    live_server.stop()
    copy_database(live_server.folder, tmp_path / "earlier")
    live_server.start()
    knows_more = crowd.carriers[0]
    knows_more.record(10)
    assert knows_more.exchange().kind == "done"
    was = heads(live_server)
    live_server.kill()
    crowd.let_go()
    copy_database(tmp_path / "earlier", live_server.folder)
    (live_server.folder / "cero.db-running").write_text(AN_EARLIER_START)
    live_server.start()
    crowd.watch.restored |= {person.account for person in crowd.people}
    # The other phone of that person writes first, over the numbers that were lost.
    crowd.carriers[1].record(40)
    assert crowd.carriers[1].exchange().kind == "done"
    now = heads(live_server)
    assert all(now[member][0] != was[member][0] for member in was)
    crowd.end()
    assert "begun_anew_after_power_cut" in live_server.log.read_text()


def test_a_restart_and_a_kill_cost_no_phone_a_pull(live_server: LiveServer, crowd: Crowd) -> None:
    before, note = heads(live_server), live_server.folder / "cero.db-running"
    assert note.exists()
    live_server.kill()
    live_server.start()
    assert heads(live_server) == before
    live_server.stop()
    assert not note.exists()
    live_server.start()
    assert heads(live_server) == before
    asked = crowd.carriers[0].line.exchanges
    assert crowd.carriers[0].exchange().kind == "done"
    assert crowd.carriers[0].line.exchanges == asked + 1
    crowd.end()


def test_an_operator_can_say_that_the_database_is_an_older_one(
    make_server: Callable[..., LiveServer], database_url: str
) -> None:
    server = make_server(CERO_DATABASE_URL=database_url).start()
    crowd = Crowd(server, people=2, seed=7)
    for one in crowd.carriers:
        one.record(5)
        one.exchange()
    said = server.command("anew")
    assert said.startswith("2 diaries begin anew")
    assert all(one.exchange().kind == "done" for one in crowd.carriers)
    crowd.end()
