"""What a person erased stays erased: on the server, in the log, on every device, in every epoch. On both databases."""

import json
import uuid
from typing import Any

import pytest
from sqlalchemy import func, select, update

from app.database import Database
from app.diary.models import EarlierResult, Trip
from app.ids import uuid7
from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.sync.models import LogEntry, OwnerHead, Purged
from app.sync.purging import purge, purge_all
from app.sync.service import UnknownCursor
from tests.support.people import (
    NOW,
    TODAY,
    Device,
    Workplace,
    make_workplace,
    mutation,
    new_device,
    trip,
    trips_of_many_days,
)

SECRET = "hos Dr Lind i Kalmar"
PURGED = {"deleted": True, "purged": True, "fields": {}, "computed": None, "conflicts": []}


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def phone(database: Database, workplace: Workplace) -> Device:
    return new_device(database, workplace)


def erase(phone: Device, *edits: dict[str, Any], kind: str = "trip") -> int:
    with phone.database.write() as session:
        return purge(session, phone.owner, kind, [uuid.UUID(edit["id"]) for edit in edits], NOW)


def everything_stored(database: Database) -> str:
    """Return the text of every table that could hold what a person said."""
    with database.read() as session:
        tables = (Trip, LogEntry, EarlierResult, Purged)
        return "\n".join(str(tuple(row)) for one in tables for row in session.execute(select(one.__table__)))


def test_an_erased_trip_leaves_the_table_the_log_and_the_figures(phone: Device) -> None:
    kept, gone = mutation(trip(note="blir kvar")), mutation(trip(note=SECRET))
    phone.send(kept, gone)
    phone.send(mutation({"note": SECRET + "!"}, id=gone["id"], base_seq=phone.cursor))
    assert SECRET in everything_stored(phone.database)
    assert erase(phone, gone) == 1
    assert SECRET not in everything_stored(phone.database)
    assert "blir kvar" in everything_stored(phone.database)
    with phone.database.read() as session:
        assert session.scalar(select(func.sum(WeekFigure.__table__.c.metres))) == 43_100
        assert session.scalar(select(func.sum(MemberWeek.__table__.c.trips))) == 1
        assert session.scalar(select(func.sum(WeekParticipation.__table__.c.people))) == 1


def test_every_device_hears_of_an_erasure_and_a_new_one_too(database: Database, phone: Device) -> None:
    edit = mutation(trip(note=SECRET))
    phone.send(edit)
    second, third = new_device_of(phone), new_device_of(phone)
    second.pull()
    erase(phone, edit)
    for device in (phone, second, third):
        device.pull()
        assert {name: device.rows[edit["id"]][name] for name in PURGED} == PURGED
        assert device.cursor == 2


def new_device_of(phone: Device) -> Device:
    return Device(phone.database, phone.owner)


def test_a_late_edit_of_an_erased_trip_is_rejected_and_its_words_are_not_kept(phone: Device) -> None:
    edit = mutation(trip(note="annat"))
    phone.send(edit)
    second = new_device_of(phone)
    second.pull()
    erase(phone, edit)
    late = mutation({"note": SECRET}, id=edit["id"], base_seq=second.cursor)
    gone = mutation(op="delete", id=edit["id"], base_seq=second.cursor)
    other = mutation(trip())
    results = {str(key): result for key, result in second.send(late, gone, other).results.items()}
    assert [results[one["mutation_id"]].outcome for one in (late, gone, other)] == ["rejected", "rejected", "applied"]
    assert results[late["mutation_id"]].reason["code"] == "purged"
    assert SECRET not in everything_stored(phone.database)


def test_what_a_device_sends_again_in_a_new_epoch_does_not_bring_an_erased_trip_back(phone: Device) -> None:
    """As after a restored backup: the device is told to pull from 0, and offers what it has as new."""
    edit = mutation(trip(note=SECRET))
    phone.send(edit)
    erase(phone, edit)
    with phone.database.write() as session:
        session.execute(update(OwnerHead.__table__).values(epoch=uuid7()))
    with pytest.raises(UnknownCursor):
        phone.send()
    phone.cursor, phone.epoch = 0, None
    answer = phone.send(mutation(trip(note=SECRET), id=edit["id"]))
    assert [result.reason["code"] for result in answer.results.values() if result.reason] == ["purged"]
    assert phone.rows[edit["id"]]["purged"] is True
    assert SECRET not in everything_stored(phone.database)


def test_a_mutation_that_was_rejected_before_the_erasure_answers_that_it_was_erased(phone: Device) -> None:
    edit = mutation(trip())
    phone.send(edit)
    bad = mutation({"note": SECRET * 50}, id=edit["id"], base_seq=phone.cursor)
    phone.send(bad)
    erase(phone, edit)
    [result] = phone.send(bad).results.values()
    assert (result.outcome, result.reason and result.reason["code"]) == ("rejected", "purged")
    assert SECRET not in everything_stored(phone.database)


def test_erasing_anothers_trip_or_an_unknown_one_does_nothing(database: Database, workplace: Workplace) -> None:
    anna, bo = new_device(database, workplace, 0), new_device(database, workplace, 1)
    edit = mutation(trip())
    anna.send(edit)
    bo.send(mutation(trip()))
    assert erase(bo, edit, mutation()) == 0
    anna.pull()
    assert anna.rows[edit["id"]]["deleted"] is False


def test_a_deleted_trip_can_be_erased_and_counts_nowhere_twice(phone: Device) -> None:
    edit = mutation(trip(note=SECRET))
    phone.send(edit)
    phone.send(mutation(op="delete", id=edit["id"], base_seq=phone.cursor))
    assert erase(phone, edit) == 1
    assert erase(phone, edit) == 0
    assert SECRET not in everything_stored(phone.database)
    with phone.database.read() as session:
        assert session.scalar(select(func.min(WeekFigure.__table__.c.metres))) == 0


def test_the_numbers_of_the_log_have_no_gaps_after_an_erasure(phone: Device) -> None:
    edits = [mutation(trip()) for _ in range(3)]
    phone.send(*edits)
    erase(phone, *edits[:2])
    phone.send(mutation(trip()))
    with phone.database.read() as session:
        assert session.scalars(select(LogEntry.__table__.c.seq).order_by(LogEntry.__table__.c.seq)).all() == [
            *range(1, 7)
        ]


def test_erasing_everything_leaves_no_word_of_any_kind_not_even_what_was_rejected(phone: Device) -> None:
    phone.send(
        mutation(trip(note=SECRET)),
        mutation({"name": SECRET, "purpose": "commute", "legs": [{"mode": "walk", "metres": 5}]}, kind="usual"),
        mutation({"date": str(TODAY), "reason": "telework", "note": SECRET}, kind="avoided_trip"),
        mutation({"title": SECRET}, kind="kudos"),
        mutation(trip(note=7, client=SECRET)),
    )
    with phone.database.write() as session:
        assert purge_all(session, phone.owner, NOW) == 3
    assert SECRET not in everything_stored(phone.database)
    second = new_device_of(phone)
    second.pull()
    assert all(row["purged"] for row in second.rows.values())
    assert len(second.rows) == 3


def test_a_pull_in_pages_meets_every_erased_row_once(phone: Device) -> None:
    edits = [*map(mutation, trips_of_many_days(90))]
    for _ in range(7):
        phone.send(*[edit | {"mutation_id": str(uuid7())} for edit in edits])
    erase(phone, *edits[:40])
    second = new_device_of(phone)
    answers = []
    while True:
        answers.append(json.loads(second.send().as_json()))
        if not answers[-1]["more"]:
            break
    seen = [change["id"] for answer in answers for change in answer["changes"]]
    assert sorted(seen) == sorted(edit["id"] for edit in edits)


def everything_erased(phone: Device) -> None:
    with phone.database.write() as session:
        purge_all(session, phone.owner, NOW)


def test_what_waited_on_a_device_that_had_not_heard_of_it_is_erased_with_everything(phone: Device) -> None:
    phone.send(mutation(trip(note="annat")))
    everything_erased(phone)
    waited, again = mutation(trip(note=SECRET)), mutation(trip(note="efter"))
    [result] = phone.send(waited).results.values()
    assert (result.outcome, result.reason and result.reason["code"]) == ("rejected", "purged")
    assert SECRET not in everything_stored(phone.database)
    [result] = phone.send(again).results.values()
    assert result.outcome == "applied", "it has heard of the erasure now"


def test_what_waited_on_a_device_that_had_only_read_until_then_is_erased_with_everything(phone: Device) -> None:
    phone.send(mutation(trip(note="annat")))
    second = new_device_of(phone)
    second.pull()
    everything_erased(phone)
    [result] = second.send(mutation(trip(note=SECRET))).results.values()
    assert (result.outcome, result.reason and result.reason["code"]) == ("rejected", "purged")
    assert SECRET not in everything_stored(phone.database)


def test_a_new_phone_loses_nothing_because_everything_was_erased_before(phone: Device) -> None:
    edits = [mutation(trip()) for _ in range(90)]
    for at in range(7):
        phone.send(*[edit | {"mutation_id": str(uuid7()), "id": str(uuid7())} for edit in edits[: 90 - at]])
    everything_erased(phone)
    second = new_device_of(phone)
    outcomes = []
    for _ in range(3):  # the erased ids come in pages of 500: it stands between them while it sends
        outcomes += [result.outcome for result in second.send(mutation(trip())).results.values()]
    assert outcomes == ["applied"] * 3


def test_after_a_restore_a_device_that_pulls_anew_loses_nothing_of_what_waits(phone: Device) -> None:
    edits = [mutation(trip()) for _ in range(90)]
    for _ in range(7):
        phone.send(*[edit | {"mutation_id": str(uuid7()), "id": str(uuid7())} for edit in edits])
    everything_erased(phone)
    phone.pull()
    with phone.database.write() as session:
        session.execute(update(OwnerHead.__table__).values(epoch=uuid7()))
    phone.cursor, phone.epoch = 0, None
    outcomes = []
    for _ in range(3):
        outcomes += [result.outcome for result in phone.send(mutation(trip())).results.values()]
    assert outcomes == ["applied"] * 3
