"""Whatever one record does, only that record is rejected: rows of older versions, rows that cannot be read, faults of ours."""

import json
from typing import Any, ClassVar

import msgspec
import pytest
from sqlalchemy import select, text, update

from app.database import Database
from app.diary.kinds import TripKind, UsualKind
from app.diary.models import Trip, Usual
from app.diary.schemas import UsualFields
from app.sync.registry import Registry, registry
from tests.support.people import Device, make_workplace, mutation, new_device, trip

USUAL = {"name": "Till jobbet", "purpose": "commute", "legs": [{"mode": "walk", "metres": 900}], "weekdays": [1, 2]}


@pytest.fixture
def phone(database: Database) -> Device:
    return new_device(database, make_workplace(database, "Anna"))


class TighterFields(UsualFields, forbid_unknown_fields=True):
    """The usual of a later version: it must say its colour, and a weekday is said once."""

    colour: str = msgspec.field(default="", name="colour")

    def __post_init__(self) -> None:
        if not self.colour:
            raise ValueError("a usual has a colour")


class TighterUsual(UsualKind):
    shape: ClassVar[Any] = TighterFields
    version = 2
    lifts: ClassVar[Any] = {1: lambda fields: {"colour": "pine", **fields}}


@pytest.fixture
def later_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """As after an update of the server that tightened a shape."""
    monkeypatch.setitem(registry().kinds, "usual", TighterUsual())


def test_a_row_of_an_older_version_is_lifted_for_every_phone_and_for_every_edit(
    phone: Device, request: pytest.FixtureRequest
) -> None:
    edit = mutation(USUAL, kind="usual")
    phone.send(edit)
    request.getfixturevalue("later_server")
    second = Device(phone.database, phone.owner)
    second.pull()
    assert second.rows[edit["id"]]["fields"] == USUAL | {"colour": "pine"}
    second.send(mutation({"name": "Hem"}, kind="usual", id=edit["id"], base_seq=second.cursor))
    assert second.rows[edit["id"]]["fields"] == USUAL | {"colour": "pine", "name": "Hem"}
    with phone.database.read() as session:
        assert session.scalars(select(Usual.__table__.c.fields_version)).all() == [2]


def test_a_shape_tightened_without_a_lift_costs_one_record_and_not_the_batch(
    phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit, kept = mutation(USUAL, kind="usual"), mutation(trip())
    phone.send(edit)
    monkeypatch.setitem(registry().kinds, "usual", type("Careless", (TighterUsual,), {"version": 1, "lifts": {}})())
    renamed = mutation({"name": "Hem"}, kind="usual", id=edit["id"], base_seq=phone.cursor)
    gone = mutation(op="delete", kind="usual", id=edit["id"], base_seq=phone.cursor)
    outcomes = {str(key): one for key, one in phone.send(renamed, gone, kept).results.items()}
    assert outcomes[kept["mutation_id"]].outcome == "applied"
    for refused in (renamed, gone):
        result = outcomes[refused["mutation_id"]]
        assert (result.outcome, result.reason["code"]) == ("rejected", "unreadable_row")
    second = Device(phone.database, phone.owner)
    second.pull()
    assert second.rows[edit["id"]]["fields"] == USUAL
    assert second.rows[kept["id"]]["deleted"] is False


@pytest.mark.parametrize("column", ["fields", "computed"])
def test_a_stored_trip_that_cannot_be_read_costs_only_its_own_edits(phone: Device, column: str) -> None:
    broken, other = mutation(trip()), mutation(trip())
    phone.send(broken)
    with phone.database.write() as session:
        session.execute(update(Trip.__table__).values({column: {"half": "a row"}}))
    answer = phone.send(mutation({"note": "ny"}, id=broken["id"], base_seq=phone.cursor), other)
    assert [result.outcome for result in answer.results.values()] == ["rejected", "applied"]


def test_a_fault_of_ours_costs_one_record_is_told_in_the_log_and_never_the_batch(
    phone: Device, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Faulty(TripKind):
        def derive(self, record: Any, owner: Any, prepared: Any) -> Any:
            if record.fields.get("note") == "över gränsen":
                raise ZeroDivisionError("a fault of ours")
            return super().derive(record, owner, prepared)

    monkeypatch.setitem(registry().kinds, "trip", Faulty())
    bad, good = mutation(trip(note="över gränsen")), mutation(trip())
    outcomes = {str(key): one for key, one in phone.send(bad, good).results.items()}
    assert outcomes[good["mutation_id"]].outcome == "applied"
    assert outcomes[bad["mutation_id"]].reason["code"] == "internal"
    said = "".join(capsys.readouterr())
    assert "record_not_taken" in said
    assert "test_sync_records.py:" in said
    assert "över gränsen" not in said


def test_two_rooms_cannot_bring_a_kind_of_the_same_name() -> None:
    made = Registry()
    made.add_kind(TripKind())
    with pytest.raises(ValueError, match="'trip'"):
        made.add_kind(TripKind())


def test_a_reading_transaction_sees_one_picture_whatever_is_committed_meanwhile(phone: Device) -> None:
    phone.send(mutation(trip()))
    with phone.database.read() as session:
        before = session.execute(text("SELECT seq FROM owner_head")).scalar_one()
        phone.send(mutation(trip()))
        assert session.execute(text("SELECT count(*) FROM trip")).scalar_one() == 1
        assert session.execute(text("SELECT seq FROM owner_head")).scalar_one() == before
    with phone.database.read() as session:
        assert session.execute(text("SELECT count(*) FROM trip")).scalar_one() == 2


def test_a_reading_transaction_cannot_write_on_postgresql(postgres_url: str) -> None:
    database = Database(postgres_url)
    with database.read() as session, pytest.raises(Exception, match="read-only transaction"):
        session.execute(text("DELETE FROM trip"))
    with database.write() as session:
        session.execute(text("DELETE FROM trip"))
    database.dispose()


def test_an_answer_is_the_same_text_whether_its_rows_were_just_written_or_read(phone: Device) -> None:
    edit = mutation(trip(note="å"))
    written = json.loads(phone.send(edit, mutation(USUAL, kind="usual")).as_json())["changes"]
    read = json.loads(Device(phone.database, phone.owner).send().as_json())["changes"]
    assert written == read
    assert [sorted(change) for change in read] == [
        ["computed", "conflicts", "deleted", "fields", "id", "kind", "seq"]
    ] * 2


def test_the_message_of_a_failed_statement_never_tells_what_a_person_said(phone: Device) -> None:
    with pytest.raises(Exception, match="parameters hidden") as failed, phone.database.write() as session:
        session.execute(text("INSERT INTO usual (fields) VALUES (:said)"), {"said": "hos Dr Lind"})
    assert "Dr Lind" not in str(failed.value)
