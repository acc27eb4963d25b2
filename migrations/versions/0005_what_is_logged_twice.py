"""what is logged twice counts once, and a trip not made counts for each who would have travelled

Revision ID: 0005
Revises: 0004
Create Date: 2026-11-26 11:02:14.517320

No table changes: the stored figures are brought to the two rules. Of a person's commutes of one date in one direction, and of
their telework days of one date, the one with the smallest id counts; an avoided trip counts `people` instead of 1. What a figure
was beside that stays.
"""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

TRIP = (
    "SELECT date, department_id, fields, computed FROM trip"
    " WHERE organisation_id = :o AND member_id = :m AND NOT deleted ORDER BY id"
)
AVOIDED = (
    "SELECT date, department_id, fields FROM avoided_trip"
    " WHERE organisation_id = :o AND member_id = :m AND NOT deleted ORDER BY id"
)
PEOPLE = "SELECT DISTINCT organisation_id, member_id FROM member_week"
MINE = (
    "SELECT trips, avoided, travel FROM member_week"
    " WHERE organisation_id = :o AND member_id = :m AND week = :w AND department_id = :d"
)
CHANGE_MINE = (
    "UPDATE member_week SET trips = trips + :trips, avoided = avoided + :avoided, metres = metres + :metres,"
    " milligrams = milligrams + :milligrams, ore = ore + :ore, active_seconds = active_seconds + :active_seconds,"
    " saved_milligrams = saved_milligrams + :saved_milligrams, travel = :travel"
    " WHERE organisation_id = :o AND member_id = :m AND week = :w AND department_id = :d"
)
CHANGE_PARTICIPATION = (
    "UPDATE week_participation SET people = people + :people, trips = trips + :trips, avoided = avoided + :avoided"
    " WHERE organisation_id = :o AND week = :w AND department_id = :d"
)
CHANGE_FIGURE = (
    "UPDATE week_figure SET legs = legs + :legs, metres = metres + :metres, milligrams = milligrams + :milligrams,"
    " unknown_metres = unknown_metres + :unknown_metres, ore = ore + :ore, active_seconds = active_seconds + :active_seconds"
    " WHERE organisation_id = :o AND week = :w AND department_id = :d AND purpose = :purpose AND mode = :mode"
    " AND vehicle_owner = :owner AND shared = :shared"
)
SUMS = ("trips", "legs", "metres", "milligrams", "unknown_metres", "ore", "active_seconds")
Week = dict[str, Any]


def upgrade() -> None:
    _turn(1)


def downgrade() -> None:
    _turn(-1)


def _turn(sign: int) -> None:
    """Take off what the rules say (`sign` 1), or put it back (−1)."""
    connection = op.get_bind()
    for organisation_id, member_id in connection.execute(sa.text(PEOPLE)).all():
        of = {"o": organisation_id, "m": member_id}
        for (week, department_id), less in _differences(connection, of).items():
            _apply(connection, of | {"w": str(week), "d": department_id}, less, sign)


def _differences(connection: sa.Connection, of: dict[str, Any]) -> dict[tuple[dt.date, int], Week]:
    """Return what one person's weeks hold too much, and in `avoided` too little, by (week, department)."""
    weeks: dict[tuple[dt.date, int], Week] = defaultdict(lambda: {"avoided": 0, "saved_milligrams": 0, "travel": {}})
    seen: set[Any] = set()
    for date, department_id, text, computed in connection.execute(sa.text(TRIP), of):
        fields = _json(text)
        direction = fields.get("direction", "none")
        if fields["purpose"] == "commute" and direction != "none" and not fields.get("additional"):
            if (str(date), direction) in seen:
                _take_off(weeks[_week(date), department_id], fields, _json(computed))
            seen.add((str(date), direction))
    for date, department_id, text in connection.execute(sa.text(AVOIDED), of):
        fields = _json(text)
        people = fields.get("people", 1)
        if fields["reason"] == "telework":
            people = 0 if (str(date), "telework") in seen else people
            seen.add((str(date), "telework"))
        if people != 1:
            weeks[_week(date), department_id]["avoided"] += people - 1
    return weeks


def _take_off(week: Week, trip: dict[str, Any], computed: dict[str, Any]) -> None:
    week["saved_milligrams"] -= computed["saved_milligrams"] or 0
    longest = max(range(len(trip["legs"])), key=lambda index: trip["legs"][index]["metres"])
    for index, (leg, result) in enumerate(zip(trip["legs"], computed["legs"], strict=True)):
        owner = leg.get("vehicle_owner") or ""
        key = f"{trip['purpose']}/{leg['mode']}/{leg.get('fuel') or ''}/{owner}/{leg.get('persons', 1)}"
        milligrams, metres = result["milligrams"], leg["metres"]
        more = (
            int(index == longest), 1, metres, milligrams or 0, metres if milligrams is None else 0, result["ore"] or 0,
            result["active_seconds"],
        )  # fmt: skip
        week["travel"][key] = [old - new for old, new in zip(week["travel"].get(key, [0] * 7), more, strict=True)]


def _apply(connection: sa.Connection, key: dict[str, Any], less: Week, sign: int) -> None:
    row = connection.execute(sa.text(MINE), key).one_or_none()
    if row is None:
        return
    travel = _json(row.travel)
    for name, sums in less["travel"].items():
        travel[name] = [old + sign * new for old, new in zip(travel.get(name, [0] * 7), sums, strict=True)]
    sums = {name: sign * sum(entry[at] for entry in less["travel"].values()) for at, name in enumerate(SUMS)}
    change = sums | {"avoided": sign * less["avoided"], "saved_milligrams": sign * less["saved_milligrams"]}
    entries = json.dumps({name: entry for name, entry in travel.items() if any(entry)}, separators=(",", ":"))
    connection.execute(sa.text(CHANGE_MINE), key | change | {"travel": entries})
    after = row.trips + row.avoided + change["trips"] + change["avoided"]
    people = int(after > 0) - int(row.trips + row.avoided > 0)
    connection.execute(sa.text(CHANGE_PARTICIPATION), key | change | {"people": people})
    for figure in _figures(less["travel"], sign):
        connection.execute(sa.text(CHANGE_FIGURE), key | figure)


def _figures(travel: dict[str, list[int]], sign: int) -> Iterator[dict[str, Any]]:
    for name, sums in travel.items():
        purpose, mode, _fuel, owner, persons = name.split("/")
        yield {"purpose": purpose, "mode": mode, "owner": owner, "shared": persons != "1"} | {
            name: sign * value for name, value in zip(SUMS, sums, strict=True)
        }


def _week(date: dt.date | str) -> dt.date:
    day = date if isinstance(date, dt.date) else dt.date.fromisoformat(date)
    return day - dt.timedelta(days=day.weekday())


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value
