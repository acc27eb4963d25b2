"""The weekly figures always equal a recount, whatever people record, change, delete and undo. On both databases."""

import datetime as dt
import random
import uuid
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from sqlmodel import Session

from app.calendar import monday
from app.database import Database
from app.diary.models import Trip
from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.rollups.projection import MEMBER
from app.rollups.reading import member_weeks
from app.rollups.recount import Difference, rebuild, verify
from tests.support.people import TODAY, Device, Workplace, make_workplace, mutation, new_device, trip
from tests.support.recount import recount, stored

LEGS = [
    [{"mode": "bicycle", "metres": 2100}, {"mode": "commuter_train", "metres": 41000}],
    [{"mode": "car", "metres": 19_780, "fuel": "petrol", "vehicle_owner": "private"}],
    [{"mode": "car", "metres": 12_345, "fuel": "diesel", "persons": 3}],
    [{"mode": "taxi", "metres": 7000}],
    [{"mode": "flight", "metres": 394_000, "cabin_class": "economy", "ore": 129_900}],
    [{"mode": "walk", "metres": 850}],
]


def live_a_while(devices: list[Device], chance: random.Random) -> None:
    """Record, change, delete and undo at random, on several people's phones."""
    known: dict[int, list[str]] = {index: [] for index in range(len(devices))}
    avoided: dict[int, list[str]] = {index: [] for index in range(len(devices))}
    for _ in range(60):
        index = chance.randrange(len(devices))
        device, mine = devices[index], known[index]
        edits = [_edit(device, mine, avoided[index], chance) for _ in range(chance.choice([1, 1, 3]))]
        device.send(*edits)
        if chance.random() < 0.2:
            device.send_and_lose(*edits)


def _edit(device: Device, trips: list[str], avoided: list[str], chance: random.Random) -> dict[str, Any]:
    """Return one thing that a person does. Few days, so that much is recorded twice."""
    day, choice = TODAY - dt.timedelta(days=chance.choice([0, 1, 2, 9, 19])), chance.random()
    direction, additional = chance.choice(["out", "out", "home", "none"]), chance.choice([True, False, None])
    if choice < 0.4 or not trips:
        purpose = chance.choice(["commute", "commute", "business"])
        fields = trip(day, chance.choice(LEGS), purpose=purpose, direction=direction)
        edit = mutation(fields | chance.choice([{}, {}, {"additional": additional}]))
        trips.append(edit["id"])
    elif choice < 0.5 or not avoided:
        reason = chance.choice(["telework", "remote_meeting"])
        fields = {"date": str(day), "reason": reason, "people": chance.choice([1, 5])}
        edit = mutation(fields, kind="avoided_trip")
        avoided.append(edit["id"])
    else:
        kind, row_id = chance.choice([("trip", chance.choice(trips))] * 3 + [("avoided_trip", chance.choice(avoided))])
        changes: list[dict[str, Any]] = [{"date": str(day)}]
        if kind == "trip":
            changes += [{"legs": chance.choice(LEGS)}, {"purpose": chance.choice(["business", "commute"])}]
            changes += [{"direction": direction}, {"additional": additional}]
        else:
            changes += [{"reason": chance.choice(["telework", "remote_meeting"])}, {"people": chance.choice([1, 7])}]
        op = chance.choice(["put", "put", "delete"])
        patch = chance.choice(changes) if op == "put" else {}
        edit = mutation(patch, kind, op, id=row_id, base_seq=device.cursor)
    return edit


@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5])
def test_the_weekly_figures_equal_a_recount_after_any_life(database: Database, seed: int) -> None:
    workplace = make_workplace(database, "Anna", "Bo", "Cilla")
    live_a_while([new_device(database, workplace, person) for person in (0, 0, 1, 2)], random.Random(seed))
    counted, kept = recount(database), stored(database)
    assert sum(counted[0].values()) > 0
    assert kept == counted
    assert differences(database, workplace) == []


def test_a_rebuild_restores_figures_that_were_lost(database: Database) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    live_a_while([new_device(database, workplace, person) for person in (0, 1)], random.Random(7))
    with database.write() as session:
        session.execute(delete(WeekFigure.__table__))
        rebuild(session, workplace.organisation_id)
    assert stored(database) == recount(database)


def test_every_difference_from_a_recount_is_named_and_nothing_else(database: Database) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    live_a_while([new_device(database, workplace, person) for person in (0, 1)], random.Random(8))
    new_device(database, workplace, 1).send(
        mutation(trip(TODAY, [{"mode": "ferry", "metres": 4_000}], direction="none")),
        mutation(trip(TODAY, [{"mode": "moped", "metres": 9}], direction="none")),
    )
    monday_of = {"week": monday(TODAY), "organisation_id": workplace.organisation_id}
    assert differences(database, workplace) == []
    with database.write() as session:
        change(session, WeekFigure, monday_of | {"mode": "ferry"}, metres=WeekFigure.__table__.c.metres + 1)
        session.execute(delete(WeekFigure.__table__).where(WeekFigure.__table__.c.mode == "moped"))
        change(session, WeekParticipation, monday_of, people=7)
        change(session, MemberWeek, monday_of | {"member_id": workplace.member_ids[1]}, ore=0, travel={})
    found = {(one.table, one.key.get("mode")): one for one in differences(database, workplace)}
    assert set(found) == {
        ("week_figure", "ferry"),
        ("week_figure", "moped"),
        ("week_participation", None),
        ("member_week", None),
    }
    assert (found["week_figure", "ferry"].stored, found["week_figure", "ferry"].counted) == (
        {"metres": 4_001},
        {"metres": 4_000},
    )
    assert found["week_figure", "moped"].stored["metres"] == 0
    assert found["week_figure", "moped"].counted["metres"] == 9
    assert found["week_participation", None].stored == {"people": 7}
    assert found["member_week", None].counted["commute/ferry///1 metres"] == 4_000
    assert found["member_week", None].key["member_id"] == workplace.member_ids[1]
    with database.write() as session:
        assert rebuild(session, workplace.organisation_id) == []
    assert differences(database, workplace) == []
    assert stored(database) == recount(database)


def test_a_row_that_nobody_travelled_is_a_difference_too(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    row = dict.fromkeys(MEMBER, 3) | {"member_id": workplace.member_ids[0], "department_id": workplace.department_id}
    with database.write() as session:
        session.add(MemberWeek(organisation_id=workplace.organisation_id, week=monday(TODAY), travel={}, **row))
    [found] = differences(database, workplace)
    assert (found.table, found.stored["trips"], found.counted["trips"]) == ("member_week", 3, 0)


def test_a_record_that_cannot_be_read_is_named_and_the_others_are_counted(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    device, broken = new_device(database, workplace), mutation(trip(TODAY))
    device.send(broken, mutation(trip(TODAY)))
    with database.write() as session:
        change(session, Trip, {"id": uuid.UUID(broken["id"])}, fields={"date": "no day"})
        [unreadable] = rebuild(session, workplace.organisation_id)
    assert (unreadable.table, str(unreadable.key["id"])) == ("trip", broken["id"])
    with database.read() as session:
        assert [one for one in verify(session, workplace.organisation_id) if isinstance(one, Difference)] == []
        assert session.scalar(select(MemberWeek.__table__.c.trips)) == 1


def test_a_trip_counts_once_where_its_longest_leg_is(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    shared = {"mode": "car", "metres": 9_000, "fuel": "diesel", "vehicle_owner": "pool", "persons": 3}
    new_device(database, workplace).send(mutation(trip(TODAY, [{"mode": "walk", "metres": 400}, shared])))
    with database.read() as session:
        [week] = member_weeks(session, workplace.organisation_id, [monday(TODAY)])
    assert {entry[:5]: (entry.trips, entry.legs, entry.metres) for entry in week.travel} == {
        ("commute", "walk", "", "", 1): (0, 1, 400),
        ("commute", "car", "diesel", "pool", 3): (1, 1, 9_000),
    }


def differences(database: Database, workplace: Workplace) -> list[Any]:
    with database.read() as session:
        return list(verify(session, workplace.organisation_id))


def change(session: Session, model: Any, of: dict[str, Any], **values: Any) -> None:
    """Change rows behind the product's back."""
    table = model.__table__
    done = session.execute(update(table).where(*(table.c[name] == value for name, value in of.items())).values(values))
    assert done.rowcount


def test_a_week_is_named_by_its_monday_also_across_new_year() -> None:
    assert monday(dt.date(2027, 1, 3)) == dt.date(2026, 12, 28)
    assert monday(dt.date(2026, 11, 23)) == dt.date(2026, 11, 23)
