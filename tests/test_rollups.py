"""The weekly figures always equal a recount, whatever people record, change, delete and undo. On both databases."""

import datetime as dt
import random
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import delete, select

from app.database import Database
from app.diary.models import AvoidedTrip, Trip
from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.rollups.projection import FIGURES, MEMBER, PARTICIPATION, monday, rebuild
from tests.support.people import TODAY, Device, make_workplace, mutation, new_device, trip

LEGS = [
    [{"mode": "bicycle", "metres": 2100}, {"mode": "commuter_train", "metres": 41000}],
    [{"mode": "car", "metres": 19_780, "fuel": "petrol", "vehicle_owner": "private"}],
    [{"mode": "car", "metres": 12_345, "fuel": "diesel", "persons": 3}],
    [{"mode": "taxi", "metres": 7000}],
    [{"mode": "flight", "metres": 394_000, "cabin_class": "economy", "ore": 129_900}],
    [{"mode": "walk", "metres": 850}],
]


def recount(database: Database) -> tuple[Counter[Any], Counter[Any], Counter[Any]]:
    """Count every figure from the trips alone, independently of the product's own code."""
    figures: Counter[Any] = Counter()
    people: dict[Any, set[int]] = {}
    weeks: Counter[Any] = Counter()
    with database.read() as session:
        trips = session.execute(select(Trip.__table__).where(Trip.__table__.c.deleted.is_(False))).all()
        avoided = session.execute(select(AvoidedTrip.__table__).where(AvoidedTrip.__table__.c.deleted.is_(False))).all()
    for row in trips:
        week = row.date - dt.timedelta(days=row.date.weekday())
        people.setdefault((week, row.department_id), set()).add(row.member_id)
        for leg, result in zip(row.fields["legs"], row.computed["legs"], strict=True):
            key = (
                week,
                row.department_id,
                row.fields["purpose"],
                leg["mode"],
                leg.get("vehicle_owner", ""),
                leg.get("persons", 1) > 1,
            )
            figures[*key, "legs"] += 1
            figures[*key, "metres"] += leg["metres"]
            figures[*key, "milligrams"] += result["milligrams"] or 0
            figures[*key, "unknown_metres"] += leg["metres"] if result["milligrams"] is None else 0
            figures[*key, "ore"] += result["ore"] or 0
            figures[*key, "active_seconds"] += result["active_seconds"]
        for name in ("metres", "milligrams", "ore", "active_seconds", "saved_milligrams"):
            weeks[row.member_id, week, row.department_id, name] += row.computed[name] or 0
        weeks[row.member_id, week, row.department_id, "trips"] += 1
    for row in avoided:
        week = row.date - dt.timedelta(days=row.date.weekday())
        people.setdefault((week, row.department_id), set()).add(row.member_id)
        weeks[row.member_id, week, row.department_id, "avoided"] += 1
    participation: Counter[Any] = Counter({(*key, "people"): len(members) for key, members in people.items()})
    for (_, week, department, name), value in weeks.items():
        if name in PARTICIPATION:
            participation[week, department, name] += value
    return +figures, +participation, +weeks


def stored(database: Database) -> tuple[Counter[Any], Counter[Any], Counter[Any]]:
    """Read the weekly figures in the same shape."""
    tables = (
        (WeekFigure, ("week", "department_id", "purpose", "mode", "vehicle_owner", "shared"), FIGURES),
        (WeekParticipation, ("week", "department_id"), PARTICIPATION),
        (MemberWeek, ("member_id", "week", "department_id"), MEMBER),
    )
    counters = []
    with database.read() as session:
        for model, key, names in tables:
            counter: Counter[Any] = Counter()
            for row in session.execute(select(model.__table__)):
                for name in names:
                    assert getattr(row, name) >= 0, f"{model.__tablename__}.{name} fell below zero"
                    counter[*(getattr(row, column) for column in key), name] += getattr(row, name)
            counters.append(+counter)
    return counters[0], counters[1], counters[2]


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
