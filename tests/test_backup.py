"""`cero backup` and `cero restore`: nothing is lost, nothing is half there, and phones sync on."""

import gzip
import json
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlmodel import Session, SQLModel, col

from app import migrate
from app.database import Database
from app.operations import backup as backing_up
from app.operations.archive import BackupError
from app.operations.backup import back_up
from app.operations.restore import IDS_PASSED_OVER, restore
from app.organisations.service import create_organisation, next_ids
from app.push.keys import public_key
from app.settings import Settings
from app.sync.models import LogEntry, OwnerHead
from app.sync.service import UnknownCursor
from tests.conftest import BOTH
from tests.support.nudges import planned, statuses
from tests.support.people import NOW, Device, Workplace, make_workplace, mutation, new_device, trip
from tests.support.push_service import PushService

CHANGED_ON_PURPOSE = {"owner_head": {"epoch", "seq"}, "organisation": {"last_id"}}


@pytest.fixture(params=BOTH)
def empty_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """A place to restore into, with no tables."""
    folder = tmp_path / "restored"
    if request.param == "sqlite":
        yield Settings(data_dir=folder)
    else:
        with request.getfixturevalue("postgres_databases").empty() as address:
            yield Settings(data_dir=folder, database_url=address)


def settings_of(database: Database, folder: Path) -> Settings:
    return Settings(data_dir=folder / "data", database_url=database.url)


def fill(database: Database) -> Workplace:
    """Make people with every kind of record, a conflict, a deleted trip and an edit that was refused."""
    workplace = make_workplace(database, "Åsa »Ö«", "Bo")
    first, second = new_device(database, workplace), new_device(database, workplace)
    row = mutation(trip(note="rad 1\nrad 2 \u2028 \U0001f6b2"))
    first.send(row, mutation(trip(NOW.date(), direction="home")), mutation({"name": "Jobbet", "purpose": "commute"}))
    second.send(mutation(op="delete", id=first.send(gone := mutation(trip())).epoch and gone["id"]))
    first.send(mutation({"note": "här"}, id=row["id"]))
    second.send(mutation({"note": "där"}, id=row["id"]))
    first.send(mutation({"date": str(NOW.date()), "reason": "telework"}, kind="avoided_trip"))
    first.send(mutation({"weekdays": [1, 2]}, kind="schedule"), mutation({"nonsense": None}))
    return workplace


def contents(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows of all tables, without what a restore changes on purpose: each log begins an epoch by an entry of its own."""
    migrate.import_models()
    with database.read() as session:
        return {
            table.name: sorted(
                (
                    tuple(value for name, value in row.items() if name not in CHANGED_ON_PURPOSE.get(table.name, ()))
                    for row in session.execute(select(table)).mappings()
                    if not begins_epoch(table.name, row)
                ),
                key=repr,
            )
            for table in SQLModel.metadata.sorted_tables
        }


def begins_epoch(table: str, row: Mapping[Any, Any]) -> bool:
    return table == "owner_log" and row["kind"] == "log" and row["op"] == "epoch"


def epochs_begun(database: Database) -> list[tuple[int, int]]:
    """Return the owner and the number of each entry that begins an epoch, where the number is the last one of that log."""
    with database.read() as session:
        last = {head.member_id: head.seq for head in session.scalars(select(OwnerHead))}
        begun = session.scalars(select(LogEntry).where(col(LogEntry.kind) == "log", col(LogEntry.op) == "epoch"))
        return [(entry.member_id, entry.seq) for entry in begun if last[entry.member_id] == entry.seq]


def test_everything_comes_back_on_either_database(database: Database, empty_place: Settings, tmp_path: Path) -> None:
    fill(database)
    before, file = contents(database), tmp_path / "backup.gz"
    rows = back_up(database, settings_of(database, tmp_path), file, NOW)
    assert rows == sum(map(len, before.values()))
    head, restored = restore(empty_place, file)
    assert (head.created_at, restored) == (NOW, rows)
    after = Database(empty_place.database_address)
    assert contents(after) == before
    assert len(epochs_begun(after)) == len(before["owner_head"]) == 1
    assert not epochs_begun(database)
    assert len(before["trip"]) == 3
    assert any("där" in repr(row) for row in before["trip"])
    with after.write() as session:  # what numbers organisations goes on behind the restored ones
        create_organisation(session, "Ny", NOW)
    after.dispose()


def test_a_backup_is_one_picture_while_phones_send(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A trip without its weekly figures, or a figure without its trip, would be restored for ever."""
    workplace = fill(database)
    before = contents(database)
    original = backing_up._write

    def written(session: Session, lines: gzip.GzipFile, name: str) -> int:
        count = original(session, lines, name)
        new_device(database, workplace).send(mutation(trip()))
        return count

    monkeypatch.setattr(backing_up, "_write", written)
    back_up(database, settings_of(database, tmp_path), tmp_path / "backup.gz", NOW)
    place = Settings(data_dir=tmp_path / "restored")
    restore(place, tmp_path / "backup.gz")
    after = Database(place.database_address)
    assert contents(after) == before
    after.dispose()


# --- phones ------------------------------------------------------------------------------------------------------------


def test_a_phone_that_knows_more_than_the_backup_is_told_to_begin_anew(
    database: Database, empty_place: Settings, tmp_path: Path
) -> None:
    """In the old epoch it would skip what others write under the numbers that it has seen already."""
    workplace = make_workplace(database, "Anna")
    phone = new_device(database, workplace)
    phone.send(mutation(trip()), mutation(trip()))
    behind = Device(database, phone.owner, cursor=1, epoch=phone.epoch)
    back_up(database, settings_of(database, tmp_path), tmp_path / "backup.gz", NOW)
    phone.send(lost := mutation(trip()))
    restore(empty_place, tmp_path / "backup.gz")
    after = Database(empty_place.database_address)
    for device in (phone, behind):
        device.database = after
        with pytest.raises(UnknownCursor) as told:
            device.send()
        assert told.value.epoch != device.epoch
        device.epoch, device.cursor = told.value.epoch, 0
        device.pull()
    assert len(behind.rows) == 2
    # The phone's own code sends again what did not come back; the log takes it as new.
    answer = phone.send(mutation(lost["patch"], id=lost["id"]))
    assert [result.outcome for result in answer.results.values()] == ["applied"]
    behind.pull()
    assert len(behind.rows) == 3
    after.dispose()


def test_who_came_after_the_backup_never_shares_a_number_with_somebody_new(
    database: Database, empty_place: Settings, tmp_path: Path
) -> None:
    workplace = make_workplace(database, "Anna")
    back_up(database, settings_of(database, tmp_path), tmp_path / "backup.gz", NOW)
    with database.write() as session:
        lost = set(next_ids(session, workplace.organisation_id, 100))
    restore(empty_place, tmp_path / "backup.gz")
    after = Database(empty_place.database_address)
    with after.write() as session:
        assert not lost & set(next_ids(session, workplace.organisation_id, 200))
    assert IDS_PASSED_OVER > 100
    after.dispose()


def test_a_message_that_may_have_been_delivered_since_is_never_sent_again(
    database: Database, empty_place: Settings, tmp_path: Path
) -> None:
    push = PushService().start()
    try:
        workplace = planned(database, push, "Anna", "Bo")
    finally:
        push.stop()
    back_up(database, settings_of(database, tmp_path), tmp_path / "backup.gz", NOW)
    restore(empty_place, tmp_path / "backup.gz")
    after = Database(empty_place.database_address)
    assert statuses(after, workplace) == ["failed", "failed"]
    after.dispose()


def test_the_push_key_comes_back_for_its_owner_alone(sqlite_url: str, tmp_path: Path) -> None:
    database = Database(sqlite_url)
    settings, place = settings_of(database, tmp_path), Settings(data_dir=tmp_path / "restored")
    key = public_key(settings)
    back_up(database, settings, tmp_path / "backup.gz", NOW)
    restore(place, tmp_path / "backup.gz")
    assert public_key(place) == key
    assert stat.S_IMODE((tmp_path / "restored" / "push-key.pem").stat().st_mode) == 0o600
    database.dispose()


# --- files that are no backup ------------------------------------------------------------------------------------------


@pytest.fixture
def file(sqlite_url: str, tmp_path: Path) -> Path:
    database = Database(sqlite_url)
    fill(database)
    back_up(database, settings_of(database, tmp_path), tmp_path / "backup.gz", NOW)
    database.dispose()
    return tmp_path / "backup.gz"


def test_a_backup_is_for_its_owner_alone_and_never_written_over(file: Path, sqlite_url: str, tmp_path: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before, database = file.read_bytes(), Database(sqlite_url)
    with pytest.raises(BackupError, match="is there already"):
        back_up(database, settings_of(database, tmp_path), file, NOW)
    assert file.read_bytes() == before
    database.dispose()


def test_a_backup_that_cannot_be_finished_leaves_no_file(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: Any) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backing_up, "_write", full)
    database = Database(sqlite_url)
    (tmp_path / "there").mkdir()
    with pytest.raises(OSError, match="No space left"):
        back_up(database, settings_of(database, tmp_path), tmp_path / "there" / "backup.gz", NOW)
    assert os.listdir(tmp_path / "there") == []
    database.dispose()


def lines(file: Path) -> list[bytes]:
    return gzip.decompress(file.read_bytes()).splitlines(keepends=True)


def row_left_out(all_lines: list[bytes]) -> list[bytes]:
    last = max(number for number, line in enumerate(all_lines) if line.startswith(b"["))
    return all_lines[:last] + all_lines[last + 1 :]


DAMAGES: dict[str, Callable[[Path], bytes]] = {
    "empty": lambda file: b"",
    "something else": lambda file: b"PK\x03\x04" * 100,
    "another gzip": lambda file: gzip.compress(b"hello\n"),
    "cut off": lambda file: file.read_bytes()[: file.stat().st_size // 2],
    "one byte short": lambda file: file.read_bytes()[:-1],
    "a bit turned": lambda file: (whole := file.read_bytes())[:500] + bytes([whole[500] ^ 1]) + whole[501:],
    "no end": lambda file: gzip.compress(b"".join(lines(file)[:-1])),
    "a row less": lambda file: gzip.compress(b"".join(row_left_out(lines(file)))),
    "a value of another kind": lambda file: gzip.compress(
        b"".join(lines(file)).replace(b'_at":"time"', b'_at":"uuid"')
    ),
    "more behind the end": lambda file: gzip.compress(b"".join(lines(file) + lines(file)[-2:])),
    "a newer one": lambda file: gzip.compress(
        json.dumps(json.loads(lines(file)[0]) | {"revision": "9999_later"}).encode() + b"\n" + b"".join(lines(file)[1:])
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_file_that_is_no_whole_backup_is_refused_and_stores_nothing(
    file: Path, empty_place: Settings, damage: str
) -> None:
    file.write_bytes(DAMAGES[damage](file))
    with pytest.raises(BackupError, match=r"backup\.gz"):
        restore(empty_place, file)
    if migrate.current(empty_place.database_address) is not None:
        after = Database(empty_place.database_address)
        assert not any(contents(after).values())
        after.dispose()


def test_a_restore_that_was_cut_off_can_be_run_again(file: Path, empty_place: Settings) -> None:
    whole = file.read_bytes()
    file.write_bytes(DAMAGES["no end"](file))
    with pytest.raises(BackupError):
        restore(empty_place, file)
    file.write_bytes(whole)
    assert restore(empty_place, file)[1] > 0


def test_what_is_there_is_never_mixed_with_a_backup(file: Path, database: Database, tmp_path: Path) -> None:
    make_workplace(database, "Anna")
    before = contents(database)
    with pytest.raises(BackupError, match="the database holds something already"):
        restore(settings_of(database, tmp_path / "other"), file)
    assert contents(database) == before


def test_tables_of_another_version_are_not_backed_up(sqlite_url: str, tmp_path: Path) -> None:
    database = Database(sqlite_url)
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0001_first_tables'"))
    with pytest.raises(BackupError, match="use the CERO that made them"):
        back_up(database, settings_of(database, tmp_path), tmp_path / "backup.gz", NOW)
    database.dispose()


def test_every_column_of_every_table_can_be_held(tmp_path: Path) -> None:
    """A new table with a type that a backup does not know must be found here, not on the day of the restore."""
    from app.operations.archive import kind_of

    migrate.import_models()
    kinds = {kind_of(column) for table in SQLModel.metadata.sorted_tables for column in table.columns}
    assert kinds == {"uuid", "json", "time", "date", "bytes", "bool", "int", "float", "text"}
