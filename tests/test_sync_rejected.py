"""What was refused is not kept: neither where somebody lives, nor what they wrote. On both databases."""

import uuid
from typing import Any

import pytest
from sqlalchemy import select

from app.database import Database
from app.sync.models import LogEntry
from app.sync.schemas import Result
from tests.support.people import Device, make_workplace, mutation, new_device, trip

HOME = "Storgatan_1"
LEGS_FROM_HOME = [{"mode": "walk", "metres": 900, "from": HOME, "to": "Kalmar"}]
REFUSED: dict[str, dict[str, Any]] = {
    "a commute with a place": mutation(trip(legs=LEGS_FROM_HOME)),
    "a commute with an errand": mutation(trip(errand=HOME)),
    "a note that is no text": mutation(trip(note=[HOME])),
    "a note that is too long": mutation(trip(note=HOME * 100)),
    "an unknown field": mutation(trip() | {HOME: 1}),
    "an unknown field of a leg": mutation(trip(legs=[{"mode": "walk", "metres": 900, HOME: 1}])),
    "a mode that is no mode": mutation(trip(legs=[{"mode": HOME, "metres": 900}])),
    "a date that is no date": mutation(trip(date=HOME)),
    "a kind that nobody knows": mutation({"name": "?"}, kind=HOME),
    "a mutation that cannot be read": mutation(trip(note=HOME), op=HOME),
    "an id that cannot be read": mutation(trip(note=HOME), id=HOME),
    "a clock that is no clock": mutation(trip(errand="?"), client_at=HOME),
}


@pytest.fixture
def phone(database: Database) -> Device:
    return new_device(database, make_workplace(database, "Anna"))


def answer_to(phone: Device, edit: dict[str, Any]) -> Result:
    return phone.send(edit).results[uuid.UUID(edit["mutation_id"])]


@pytest.mark.parametrize("what", REFUSED)
def test_nothing_of_a_refused_edit_is_kept_but_that_it_was_refused_and_why(phone: Device, what: str) -> None:
    edit = REFUSED[what]
    assert answer_to(phone, edit).outcome == "rejected"
    with phone.database.read() as session:
        entry = session.execute(select(LogEntry.__table__)).one()
    assert HOME not in str(entry)
    assert (entry.patch, entry.client_at) == (None, "")


@pytest.mark.parametrize("what", REFUSED)
def test_a_refused_edit_that_is_sent_again_is_answered_with_the_same_code(phone: Device, what: str) -> None:
    edit = REFUSED[what]
    first, again = answer_to(phone, edit), answer_to(phone, edit)
    assert (again.outcome, again.seq) == (first.outcome, first.seq)
    assert first.reason
    assert again.reason
    assert again.reason["code"] == first.reason["code"]
    assert again.reason["message"]


def test_who_can_mend_a_refused_edit_is_told_what_was_wrong_even_when_the_answer_was_lost(phone: Device) -> None:
    edit = mutation(trip(legs=LEGS_FROM_HOME))
    lost = phone.send_and_lose(edit).results[uuid.UUID(edit["mutation_id"])]
    assert answer_to(phone, edit) == lost
