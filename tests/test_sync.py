"""The owner log: what must never happen to a trip on its way between phones and server. On both databases."""

import datetime as dt
import threading
import uuid
from typing import Any

import pytest
from sqlalchemy import func, select

from app.database import Database
from app.ids import uuid7
from app.sync.models import LogEntry, OwnerHead
from app.sync.schemas import Exchange
from app.sync.service import Answer, Result, UnknownCursor, pull
from tests.support.people import (
    BICYCLE_AND_TRAIN,
    TODAY,
    Device,
    Workplace,
    get_owner,
    make_workplace,
    mutation,
    new_device,
    trip,
    trips_of_many_days,
)


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def phone(database: Database, workplace: Workplace) -> Device:
    return new_device(database, workplace)


def outcomes(answer: Answer) -> list[str]:
    return [result.outcome for result in answer.results.values()]


def result(answer: Answer, edit: dict[str, Any]) -> Result:
    return answer.results[uuid.UUID(edit["mutation_id"])]


def test_a_trip_sent_twice_is_stored_once_and_answered_alike(phone: Device) -> None:
    edit = mutation(trip())
    lost = phone.send_and_lose(edit)
    again = phone.send(edit)
    assert again.results == lost.results
    assert len(phone.rows) == 1
    assert log_size(phone) == 1


def test_the_same_mutation_twice_in_one_batch_is_one_entry(phone: Device) -> None:
    edit = mutation(trip())
    assert outcomes(phone.send(edit, edit)) == ["applied"]
    assert log_size(phone) == 1


def test_what_a_device_hears_of_its_own_rows_is_what_every_other_reads(
    phone: Device, database: Database, workplace: Workplace
) -> None:
    """A device that had seen everything is answered from memory, any other from the database."""
    first, second, usual = mutation(trip()), mutation(trip(note="åäö \u2603")), mutation(USUAL, kind="usual")
    phone.send(first, second, usual, mutation({"date": str(TODAY), "reason": "telework"}, kind="avoided_trip"))
    again = {"id": second["id"], "base_seq": 2}
    phone.send(mutation({"note": None}, **again), mutation({"note": "b"}, **again), mutation(trip(legs=[])))
    phone.send(mutation(op="delete", id=first["id"], base_seq=1))
    other = new_device(database, workplace)
    other.pull()
    assert phone.rows == other.rows
    assert (phone.cursor, phone.epoch) == (other.cursor, other.epoch)


USUAL = {"name": "Jobbet", "purpose": "commute", "legs": BICYCLE_AND_TRAIN, "weekdays": [1], "position": 0}


def test_an_invalid_trip_never_costs_the_others_in_its_batch(phone: Device) -> None:
    good, bad, also_good = (
        mutation(trip()),
        mutation(trip(legs=[{"mode": "bicycle", "metres": 20_000_000}])),
        mutation(trip()),
    )
    answer = phone.send(good, bad, also_good)
    assert outcomes(answer) == ["applied", "rejected", "applied"]
    reason = result(answer, bad).reason
    assert reason["code"] == "out_of_range"
    assert reason["field"] == "legs[0].metres"
    assert "400 km" in reason["message"]


def test_a_mutation_of_which_only_the_id_can_be_read_is_rejected_alone(phone: Device) -> None:
    broken = {"mutation_id": str(uuid7()), "kind": "trip", "id": "not-an-id", "op": "put"}
    answer = phone.send(broken, mutation(trip()))
    assert outcomes(answer) == ["rejected", "applied"]
    assert result(answer, broken).reason["field"] == "id"


@pytest.mark.parametrize("text", ["regn\x00", "halv \ud83d", "\udc00 halv", "\ud83d\x00"])
def test_a_character_that_cannot_be_stored_never_blocks_the_queue(phone: Device, text: str) -> None:
    odd, good = mutation(trip(note=text)), mutation(trip(note="literally \\u0000 \N{BICYCLE}"))
    assert outcomes(phone.send(odd, good)) == ["applied", "applied"]
    assert "\ufffd" in phone.rows[odd["id"]]["fields"]["note"]
    assert phone.rows[good["id"]]["fields"]["note"] == "literally \\u0000 \N{BICYCLE}"


@pytest.mark.parametrize(
    ("patch", "code", "field"),
    [
        (trip(TODAY + dt.timedelta(days=2)), "future_date", "date"),
        (trip("2008-12-31"), "too_old_date", "date"),
        (trip("2026-02-30"), "wrong_type", "date"),
        (trip(legs=[{"mode": "rocket", "metres": 1}]), "unknown_value", "legs[0].mode"),
        (trip(legs=[{"mode": "car", "metres": 0}]), "out_of_range", "legs[0].metres"),
        (trip(legs=[{"mode": "car", "metres": False}]), "wrong_type", "legs[0].metres"),
        (trip(legs=[{"mode": "car"}]), "missing_field", "legs[0].metres"),
        (trip(legs=[{"mode": "car", "metres": 10, "persons": 0}]), "out_of_range", "legs[0].persons"),
        (trip(legs=[{"mode": "walk", "metres": 10}] * 9), "too_many_legs", "legs"),
        ({"date": "2026-11-23", "purpose": "commute", "legs": []}, "no_legs", "legs"),
        (trip(note="x" * 501), "too_long", "note"),
        (trip(latitude=59.3), "unknown_field", "latitude"),
    ],
)
def test_a_rejection_names_the_field_and_the_reason(phone: Device, patch, code: str, field: str) -> None:
    edit = mutation(patch)
    reason = result(phone.send(edit), edit).reason
    assert (reason["code"], reason["field"]) == (code, field)
    assert reason["message"]


def test_another_persons_trip_looks_unknown_and_stays_untouched(database: Database, workplace: Workplace) -> None:
    anna, bo = new_device(database, workplace, 0), new_device(database, workplace, 1)
    edit = mutation(trip())
    anna.send(edit)
    attack = mutation(op="delete", id=edit["id"], base_seq=99)
    reason = result(bo.send(attack), attack).reason
    unknown = mutation(op="delete", base_seq=99)
    assert reason["code"] == result(bo.send(unknown), unknown).reason["code"] == "unknown_row"
    anna.pull()
    assert not anna.rows[edit["id"]]["deleted"]
    bo.pull()
    assert bo.rows == {}


def test_two_people_with_the_same_trip_id_never_meet(database: Database, workplace: Workplace) -> None:
    anna, bo = new_device(database, workplace, 0), new_device(database, workplace, 1)
    edit = mutation(trip())
    theirs = mutation(trip(legs=[{"mode": "walk", "metres": 900}]), id=edit["id"], mutation_id=edit["mutation_id"])
    assert outcomes(anna.send(edit)) == outcomes(bo.send(theirs)) == ["applied"]
    assert anna.rows[edit["id"]]["fields"]["legs"] == BICYCLE_AND_TRAIN
    assert bo.rows[edit["id"]]["fields"]["legs"] == [{"mode": "walk", "metres": 900}]


def test_edits_of_different_fields_on_two_phones_both_live(database: Database, workplace: Workplace) -> None:
    old, new = new_device(database, workplace), new_device(database, workplace)
    edit = mutation(trip())
    old.send(edit)
    new.pull()
    seq = old.rows[edit["id"]]["seq"]
    old.send(mutation({"note": "regn"}, id=edit["id"], base_seq=seq))
    new.send(mutation({"date": "2026-11-20"}, id=edit["id"], base_seq=seq))
    row = new.rows[edit["id"]]
    assert (row["fields"]["note"], row["fields"]["date"]) == ("regn", "2026-11-20")
    assert row["conflicts"] == []


def test_of_two_edits_of_one_field_the_later_arrival_wins_and_the_loser_is_kept(
    database: Database, workplace: Workplace
) -> None:
    old, new = new_device(database, workplace), new_device(database, workplace)
    edit = mutation(trip(note="först"))
    old.send(edit)
    new.pull()
    seq = old.rows[edit["id"]]["seq"]
    old.send(mutation({"note": "från mobilen"}, id=edit["id"], base_seq=seq))
    new.send(mutation({"note": "från plattan"}, id=edit["id"], base_seq=seq))
    row = new.rows[edit["id"]]
    assert row["fields"]["note"] == "från plattan"
    assert [(conflict["field"], conflict["value"]) for conflict in row["conflicts"]] == [("note", "från mobilen")]
    new.send(mutation({"note": "från mobilen"}, id=edit["id"], base_seq=row["seq"]))
    assert new.rows[edit["id"]]["fields"]["note"] == "från mobilen"
    assert new.rows[edit["id"]]["conflicts"] == []


def test_a_phones_own_edits_in_a_row_are_no_conflict(phone: Device) -> None:
    edit = mutation(trip(note="a"))
    phone.send_and_lose(edit)
    phone.send_and_lose(mutation({"note": "b"}, id=edit["id"]), mutation({"note": "c"}, id=edit["id"]))
    phone.pull()
    assert phone.rows[edit["id"]]["fields"]["note"] == "c"
    assert phone.rows[edit["id"]]["conflicts"] == []


def test_an_edit_the_deleter_had_not_seen_beats_the_delete_whichever_comes_first(
    database: Database, workplace: Workplace
) -> None:
    for delete_first in (True, False):
        editor, deleter = new_device(database, workplace), new_device(database, workplace)
        edit = mutation(trip())
        editor.send(edit)
        deleter.pull()
        seq = editor.rows[edit["id"]]["seq"]
        deletion = mutation(op="delete", id=edit["id"], base_seq=seq)
        change = mutation({"note": "kvar"}, id=edit["id"], base_seq=seq)
        if delete_first:
            deleter.send(deletion)
            editor.send(change)
        else:
            editor.send(change)
            assert outcomes(deleter.send(deletion)) == ["kept"]
        deleter.pull()
        assert not deleter.rows[edit["id"]]["deleted"]
        assert deleter.rows[edit["id"]]["fields"]["note"] == "kvar"


def test_a_delete_can_be_undone(phone: Device) -> None:
    edit = mutation(trip())
    phone.send(edit)
    phone.send(mutation(op="delete", id=edit["id"], base_seq=phone.rows[edit["id"]]["seq"]))
    assert phone.rows[edit["id"]]["deleted"]
    phone.send(mutation(trip(), id=edit["id"], base_seq=phone.rows[edit["id"]]["seq"]))
    assert not phone.rows[edit["id"]]["deleted"]


def test_the_log_has_no_gaps_and_rows_follow_its_numbers(phone: Device) -> None:
    phone.send(mutation(trip()), mutation({"bad": 1}), mutation(trip()))
    phone.send(mutation(op="delete", id=str(uuid7())))
    with phone.database.read() as session:
        numbers = session.scalars(select(LogEntry.__table__.c.seq).order_by(LogEntry.__table__.c.seq)).all()
        head = session.scalar(select(OwnerHead.__table__.c.seq))
    assert numbers == [1, 2, 3, 4]
    assert head == 4


def test_a_new_phone_pulls_everything_in_pages(database: Database, workplace: Workplace, phone: Device) -> None:
    for _ in range(6):
        phone.send(*map(mutation, trips_of_many_days(100)))
    fresh = new_device(database, workplace)
    first = fresh.send()
    assert (len(first.changes), first.more) == (500, True)
    fresh.pull()
    assert fresh.rows.keys() == phone.rows.keys()
    assert fresh.cursor == 600


def test_pages_never_lose_a_row_between_kinds(database: Database, workplace: Workplace, phone: Device) -> None:
    usual = {"name": "Cykel", "purpose": "commute", "legs": BICYCLE_AND_TRAIN, "weekdays": [1, 2]}
    for week in range(11):
        friday = str(TODAY - dt.timedelta(days=3 + 7 * week))
        phone.send(
            *map(mutation, trips_of_many_days(30)),
            *(mutation(usual, kind="usual") for _ in range(10)),
            *(mutation({"date": friday, "reason": "telework"}, kind="avoided_trip") for _ in range(10)),
        )
    fresh = new_device(database, workplace)
    fresh.pull()
    assert len(fresh.rows) == 550
    assert fresh.rows == phone.rows


@pytest.mark.parametrize("foreign", ["epoch", "cursor"])
def test_an_unknown_epoch_or_cursor_takes_nothing_and_tells_the_epoch(phone: Device, foreign: str) -> None:
    phone.send(mutation(trip()))
    epoch = phone.epoch
    if foreign == "epoch":
        phone.epoch = uuid7()
    else:
        phone.cursor = 1000
    with pytest.raises(UnknownCursor) as unknown:
        phone.send(mutation(trip()))
    assert unknown.value.epoch == epoch
    assert log_size(phone) == 1


def test_a_reading_exchange_sees_what_a_writing_one_would(
    database: Database, workplace: Workplace, phone: Device
) -> None:
    phone.send(mutation(trip()), mutation({"date": "2026-11-20", "reason": "telework"}, kind="avoided_trip"))
    owner = get_owner(database, workplace.organisation_id, workplace.member_ids[0])
    with database.read() as session:
        answer = pull(session, owner, Exchange(uuid7(), []))
    assert answer is not None
    assert (len(answer.changes), answer.cursor, answer.more, answer.epoch) == (2, 2, False, phone.epoch)


def test_phones_that_write_at_the_same_time_lose_nothing_and_leave_no_gap(
    database: Database, workplace: Workplace
) -> None:
    devices = [new_device(database, workplace) for _ in range(4)]
    reader = new_device(database, workplace)

    def write(device: Device) -> None:
        for fields in trips_of_many_days(10):
            device.send_and_lose(mutation(fields))

    threads = [threading.Thread(target=write, args=(device,)) for device in devices]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        reader.pull()
    for thread in threads:
        thread.join()
    reader.pull()
    assert len(reader.rows) == 40
    assert sorted(row["seq"] for row in reader.rows.values()) == list(range(1, 41))


def test_a_computed_trip_says_which_factor_edition_and_boundary_it_used(phone: Device) -> None:
    edit = mutation(trip())
    phone.send(edit)
    computed = phone.rows[edit["id"]]["computed"]
    assert computed["milligrams"] == 287_000
    assert computed["active_seconds"] == 540
    assert [leg["boundary"] for leg in computed["legs"]] == ["WTW", "WTW"]
    assert all(leg["factor_key"] for leg in computed["legs"])


def test_changing_only_the_note_keeps_what_a_trip_was_computed_with(phone: Device) -> None:
    edit = mutation(trip())
    phone.send(edit)
    before = phone.rows[edit["id"]]["computed"]
    phone.send(mutation({"note": "sen"}, id=edit["id"], base_seq=1))
    assert phone.rows[edit["id"]]["computed"] == before
    phone.send(mutation({"legs": [{"mode": "car", "metres": 10_000}]}, id=edit["id"], base_seq=2))
    assert phone.rows[edit["id"]]["computed"]["milligrams"] == 1_670_000


def log_size(phone: Device) -> int:
    with phone.database.read() as session:
        return session.scalar(select(func.count()).select_from(LogEntry.__table__)) or 0


def test_a_failure_in_the_middle_leaves_nothing_behind(phone: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as broken:
        broken.setattr("app.rollups.projection.Deltas.apply", fail)
        with pytest.raises(OSError, match="disk full"):
            phone.send(mutation(trip()))
    assert log_size(phone) == 0
    assert isinstance(phone.send(mutation(trip())).epoch, uuid.UUID)
    assert log_size(phone) == 1
