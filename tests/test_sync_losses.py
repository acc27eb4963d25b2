"""Ways in which others have lost data, and what this log does there instead: an example of each. On both databases.

The mutants of `tests/mutants` put those faults into the server; these examples are among the ones that must catch them.
"""

import msgspec
import pytest
from sqlalchemy import delete, update

from app.database import Database
from app.diary.models import Trip
from app.sync.epochs import begin_epochs
from app.sync.models import LogEntry, OwnerHead
from app.sync.schemas import Exchange, Mutation
from app.sync.service import UnknownCursor, exchange, pull
from tests.support.people import NOW, Device, Workplace, make_workplace, mutation, new_device, trip


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def phone(database: Database, workplace: Workplace) -> Device:
    return new_device(database, workplace)


def test_an_edit_made_while_an_answer_was_lost_is_taken_with_those_that_are_sent_again(
    phone: Device, database: Database, workplace: Workplace
) -> None:
    """The batch is another one each time: what a server has seen can only be told by each edit's own id."""
    first, second = mutation(trip(note="först")), mutation(trip(note="sedan"))
    phone.send_and_lose(first)
    phone.send(first, second)
    other = new_device(database, workplace)
    other.pull()
    assert [row["fields"]["note"] for row in other.rows.values()] == ["först", "sedan"]


def test_a_phone_that_has_seen_more_than_there_is_after_a_restore_misses_nothing_that_is_new(
    phone: Device, database: Database, workplace: Workplace
) -> None:
    phone.send(mutation(trip(note="i kopian")))
    phone.send(mutation(trip(note="efter kopian")), mutation(trip(note="efter kopian")))
    go_back(phone, 1)
    other = new_device(database, workplace)
    other.pull()
    new = [mutation(trip(note=note)) for note in ("nytt", "nyare")]
    other.send(*new)
    pull_where_told(phone)
    found = [phone.rows[edit["id"]]["fields"]["note"] for edit in new if edit["id"] in phone.rows]
    assert found == ["nytt", "nyare"]


def test_no_phone_is_led_past_an_edit_whose_transaction_has_not_ended(
    phone: Device, database: Database, workplace: Workplace
) -> None:
    reader, edit = new_device(database, workplace), mutation(trip(note="sen"))
    phone.send(mutation(trip()))
    reader.pull()
    with database.write() as session:
        sent = [msgspec.convert(edit, Mutation)]
        exchange(session, phone.owner, Exchange(phone.device_id, sent, phone.epoch, phone.cursor), NOW)
        with database.read() as meanwhile:
            answer = pull(meanwhile, reader.owner, Exchange(reader.device_id, [], reader.epoch, reader.cursor))
    assert answer
    reader.cursor = answer.cursor
    reader.pull()
    assert reader.rows.get(edit["id"], {}).get("fields", {}).get("note") == "sen"


def go_back(phone: Device, seq: int) -> None:
    """Let the server go back to where the phone's log ended at `seq`, as a restore does: in a new epoch."""
    owner = phone.owner
    with phone.database.write() as session:
        for table in (Trip.__table__, LogEntry.__table__):
            theirs = (table.c.organisation_id == owner.organisation_id, table.c.member_id == owner.member_id)
            session.execute(delete(table).where(*theirs, table.c.seq > seq))
        session.execute(update(OwnerHead.__table__).values(seq=seq))
        begin_epochs(session, [(owner.organisation_id, owner.member_id, seq, phone.epoch)], NOW)


def pull_where_told(phone: Device) -> None:
    """Pull until nothing more waits, from the beginning if the server says so."""
    try:
        phone.pull()
    except UnknownCursor as told:
        phone.epoch, phone.cursor = told.epoch, 0
        phone.pull()
