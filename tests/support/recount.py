"""The weekly figures counted from the trips alone, independently of the product's own code, beside those that are kept."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from app.database import Database
from app.diary.models import AvoidedTrip, Trip
from app.rollups.models import MemberWeek, WeekFigure, WeekParticipation
from app.rollups.projection import FIGURES, MEMBER, PARTICIPATION
from app.rollups.travel import TRAVELLED


def _counting(trips: Sequence[Any], avoided: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """Leave out what repeats another record of its day: the smallest id counts, of what happens once a day."""
    kept: dict[Any, list[Any]] = {}
    for kind, rows in (("trip", trips), ("avoided", avoided)):
        for row in rows:
            said = row.fields
            once = said["purpose"] == "commute" and said.get("direction", "none") != "none" if kind == "trip" else (
                said["reason"] == "telework"
            )  # fmt: skip
            alone = not once or said.get("additional")
            kept.setdefault((kind, row.id if alone else (row.member_id, row.date, said.get("direction"))), []).append(
                row
            )
    first = {kind: [min(rows, key=lambda row: row.id) for (of, _), rows in kept.items() if of == kind]
             for kind in ("trip", "avoided")}  # fmt: skip
    return first["trip"], first["avoided"]


def recount(database: Database) -> tuple[Counter[Any], Counter[Any], Counter[Any]]:
    """Count every figure from the trips alone, independently of the product's own code."""
    figures: Counter[Any] = Counter()
    people: dict[Any, set[int]] = {}
    weeks: Counter[Any] = Counter()
    with database.read() as session:
        trips = session.execute(select(Trip.__table__).where(Trip.__table__.c.deleted.is_(False))).all()
        avoided = session.execute(select(AvoidedTrip.__table__).where(AvoidedTrip.__table__.c.deleted.is_(False))).all()
    trips, avoided = _counting(trips, avoided)
    for row in trips:
        week = row.date - dt.timedelta(days=row.date.weekday())
        people.setdefault((week, row.department_id), set()).add(row.member_id)
        main = max(row.fields["legs"], key=lambda leg: leg["metres"])
        for leg, result in zip(row.fields["legs"], row.computed["legs"], strict=True):
            what = (
                row.fields["purpose"], leg["mode"], leg.get("fuel", ""), leg.get("vehicle_owner", ""), leg.get("persons", 1)
            )  # fmt: skip
            unknown = leg["metres"] if result["milligrams"] is None else 0
            sums = (
                int(leg is main), 1, leg["metres"], result["milligrams"] or 0, unknown, result["ore"] or 0,
                result["active_seconds"],
            )  # fmt: skip
            for name, value in zip(TRAVELLED, sums, strict=True):
                weeks[row.member_id, week, row.department_id, "/".join(map(str, what)), name] += value
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
        weeks[row.member_id, week, row.department_id, "avoided"] += row.fields.get("people", 1)
    participation: Counter[Any] = Counter({(*key, "people"): len(members) for key, members in people.items()})
    for (_, week, department, *what), value in weeks.items():
        if what[0] in PARTICIPATION:
            participation[week, department, what[0]] += value
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
                for what, sums in getattr(row, "travel", {}).items():
                    for name, value in zip(TRAVELLED, sums, strict=True):
                        counter[*(getattr(row, column) for column in key), what, name] += value
            counters.append(+counter)
    return counters[0], counters[1], counters[2]
