"""The weekly figures always equal a recount, whatever people record, change, delete and undo. On both databases."""

import datetime as dt
import random

import pytest
from sqlalchemy import delete

from app.calendar import monday
from app.database import Database
from app.rollups.models import WeekFigure
from app.rollups.projection import rebuild
from tests.support.people import TODAY, Device, make_workplace, mutation, new_device, trip
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
    for _ in range(60):
        index = chance.randrange(len(devices))
        device, mine = devices[index], known[index]
        day = TODAY - dt.timedelta(days=chance.randrange(20))
        choice = chance.random()
        if choice < 0.5 or not mine:
            edit = mutation(trip(day, chance.choice(LEGS), purpose=chance.choice(["commute", "business"])))
            mine.append(edit["id"])
        elif choice < 0.6:
            edit = mutation({"date": str(day), "reason": "telework"}, kind="avoided_trip")
        elif choice < 0.8:
            change = chance.choice([{"date": str(day)}, {"legs": chance.choice(LEGS)}, {"purpose": "business"}])
            edit = mutation(change, id=chance.choice(mine), base_seq=device.cursor)
        else:
            edit = mutation(op="delete", id=chance.choice(mine), base_seq=device.cursor)
        device.send(edit)
        if chance.random() < 0.2:
            device.send_and_lose(edit)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_weekly_figures_equal_a_recount_after_any_life(database: Database, seed: int) -> None:
    workplace = make_workplace(database, "Anna", "Bo", "Cilla")
    live_a_while([new_device(database, workplace, person) for person in (0, 0, 1, 2)], random.Random(seed))
    counted, kept = recount(database), stored(database)
    assert sum(counted[0].values()) > 0
    assert kept == counted


def test_a_rebuild_restores_figures_that_were_lost(database: Database) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    live_a_while([new_device(database, workplace, person) for person in (0, 1)], random.Random(7))
    with database.write() as session:
        session.execute(delete(WeekFigure.__table__))
        rebuild(session, workplace.organisation_id)
    assert stored(database) == recount(database)


def test_a_week_is_named_by_its_monday_also_across_new_year() -> None:
    assert monday(dt.date(2027, 1, 3)) == dt.date(2026, 12, 28)
    assert monday(dt.date(2026, 11, 23)) == dt.date(2026, 11, 23)
