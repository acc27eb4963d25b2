"""What is logged twice counts once: the rule that the phone holds to the same vectors, and what follows for the figures."""

import datetime as dt
import json
import uuid
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.calendar import monday
from app.database import Database
from app.diary.kinds import AVOIDED_TRIP, TRIP
from app.diary.repeated import repeated
from app.nudges.recent_weeks import read_rows, recent_weeks_of
from app.rollups.reading import participation, travelled
from app.rollups.recount import verify
from app.sync.purging import purge
from tests.support.people import NOW, TODAY, Device, Workplace, make_workplace, mutation, new_device, trip
from tests.support.recount import recount, stored

CASES = json.loads((Path(__file__).parent / "golden" / "repeated.json").read_text(encoding="utf-8"))
SHAPES: dict[str, Any] = {kind.name: kind.shape for kind in (TRIP, AVOIDED_TRIP)}
CAR = [{"mode": "car", "metres": 10_000, "fuel": "petrol", "vehicle_owner": "private"}]
BUS = [{"mode": "bus", "metres": 10_000}]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_server_counts_each_way_of_a_day_once(case: dict[str, Any]) -> None:
    records = [(uuid.UUID(one["id"]), msgspec.convert(one["fields"], SHAPES[one["kind"]])) for one in case["records"]]
    assert repeated(records) == {uuid.UUID(one) for one in case["repeated"]}


def in_order(*mutations: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """Give new rows ids in the order in which they stand here: two made in the same millisecond may have any."""
    ids = sorted(one["id"] for one in mutations)
    return tuple(one | {"id": row_id} for one, row_id in zip(mutations, ids, strict=True))


def figures(database: Database, workplace: Workplace) -> tuple[int, int, int]:
    """Return people, trips and metres of the present week, once it is sure that every figure equals a recount."""
    assert stored(database) == recount(database)
    with database.read() as session:
        assert list(verify(session, workplace.organisation_id)) == []
        week = monday(TODAY)
        took_part = participation(session, workplace.organisation_id, [week])
        metres = sum(sums.metres for _, sums in travelled(session, workplace.organisation_id, [week], ("week",)))
    return sum(one.people for one in took_part), sum(one.trips for one in took_part), metres


def avoided(database: Database, workplace: Workplace) -> int:
    assert stored(database) == recount(database)
    with database.read() as session:
        assert list(verify(session, workplace.organisation_id)) == []
        return sum(one.avoided for one in participation(session, workplace.organisation_id, [monday(TODAY)]))


def test_two_phones_that_both_logged_the_usual_do_not_double_the_department(database: Database) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    one, other, bo = (new_device(database, workplace, person) for person in (0, 0, 1))
    bo.send(mutation(trip(TODAY, BUS)))
    for phone in (one, other):
        phone.send(mutation(trip(TODAY, CAR)), mutation(trip(TODAY, CAR, direction="home")))
    assert figures(database, workplace) == (2, 3, 30_000)
    one.pull()
    assert len(one.rows) == 4, "what counts nowhere stays in the diary"


def test_a_commute_besides_another_counts_and_saying_so_later_counts_it_at_once(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    first, second = in_order(mutation(trip(TODAY, BUS)), mutation(trip(TODAY, CAR)))
    device.send(first, mutation(trip(TODAY, BUS, additional=True)), second)
    assert figures(database, workplace) == (1, 2, 20_000)
    device.send(mutation({"additional": True}, id=second["id"], base_seq=device.cursor))
    assert figures(database, workplace) == (1, 3, 30_000)
    device.send(mutation({"additional": None}, id=second["id"], base_seq=device.cursor))
    assert figures(database, workplace) == (1, 2, 20_000)


@pytest.mark.parametrize("how", ["delete", "move", "turn", "business", "purge"])
def test_when_the_one_that_counts_goes_the_next_counts_at_once(database: Database, how: str) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    first, second = in_order(mutation(trip(TODAY, BUS)), mutation(trip(TODAY, [{"mode": "car", "metres": 700}])))
    device.send(first, second)
    assert figures(database, workplace) == (1, 1, 10_000)
    last_week = {"date": str(TODAY - dt.timedelta(days=7))}
    patch = {"move": last_week, "turn": {"direction": "home"}, "business": {"purpose": "business"}}.get(how)
    if how == "purge":
        with database.write() as session:
            purge(session, device.owner, "trip", [uuid.UUID(first["id"])], NOW)
    elif patch is None:
        device.send(mutation(op="delete", id=first["id"], base_seq=device.cursor))
    else:
        device.send(mutation(patch, id=first["id"], base_seq=device.cursor))
    stays = how in ("turn", "business")
    assert figures(database, workplace) == (1, 1 + stays, 700 + 10_000 * stays)


def test_one_that_comes_later_with_a_smaller_id_takes_the_place_of_the_one_that_counted(database: Database) -> None:
    """Ids are made where there is no network, so the first to arrive need not be the first that was made."""
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    early, late = in_order(mutation(trip(TODAY, [{"mode": "car", "metres": 700}])), mutation(trip(TODAY, BUS)))
    device.send(late)
    assert figures(database, workplace) == (1, 1, 10_000)
    device.send(early)
    assert figures(database, workplace) == (1, 1, 700)


def test_an_avoided_trip_counts_once_for_each_who_would_have_travelled_and_telework_once_a_day(
    database: Database,
) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    meeting = mutation({"date": str(TODAY), "reason": "remote_meeting", "people": 5}, kind="avoided_trip")
    telework = {"date": str(TODAY), "reason": "telework"}
    days = [mutation(telework, kind="avoided_trip") for _ in range(2)]
    device.send(meeting, *days)
    assert avoided(database, workplace) == 6
    device.send(mutation({"people": 3}, kind="avoided_trip", id=meeting["id"], base_seq=device.cursor))
    assert avoided(database, workplace) == 4
    device.send(mutation(op="delete", kind="avoided_trip", id=days[0]["id"], base_seq=device.cursor))
    assert avoided(database, workplace) == 4
    device.send(mutation(op="delete", kind="avoided_trip", id=days[1]["id"], base_seq=device.cursor))
    assert avoided(database, workplace) == 3


def test_the_weekly_message_sums_what_counts(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device = new_device(database, workplace)
    telework = {"date": str(TODAY), "reason": "telework"}
    device.send(
        *in_order(*(mutation(trip(TODAY, legs)) for legs in (BUS, CAR))),
        *(mutation(telework, kind="avoided_trip") for _ in "12"),
    )
    with database.read() as session:
        rows = read_rows(session, workplace.organisation_id, workplace.member_ids, TODAY)
    recent = recent_weeks_of(rows[workplace.member_ids[0]], TODAY)
    assert [one.fields.legs[0].mode for one in recent.week_trips] == ["bus"]
    assert len(recent.week_avoided) == 1


def test_what_answers_the_question_on_two_phones_at_once_never_loses_both(database: Database) -> None:
    """Whoever answers deletes only what has a smaller id beside it, and gives that one the contents that are to stay."""
    workplace = make_workplace(database, "Anna")
    one, other = new_device(database, workplace), new_device(database, workplace)
    first, second = in_order(mutation(trip(TODAY, BUS)), mutation(trip(TODAY, CAR)))
    one.send(first)
    other.send(second)
    for phone in (one, other):
        phone.pull()
    seen = {phone.device_id: phone.cursor for phone in (one, other)}
    keep_first = [mutation(op="delete", id=second["id"], base_seq=seen[one.device_id])]
    keep_second = [
        mutation({"legs": CAR}, id=first["id"], base_seq=seen[other.device_id]),
        mutation(op="delete", id=second["id"], base_seq=seen[other.device_id]),
    ]
    one.send(*keep_first)
    other.send(*keep_second)
    for phone in (one, other):
        phone.pull()
    assert one.rows == other.rows
    assert [row["id"] for row in living(one)] == [first["id"]]
    assert figures(database, workplace) == (1, 1, 10_000)


def living(device: Device) -> list[dict[str, Any]]:
    return [row for row in device.rows.values() if not row["deleted"]]
