"""what each person travelled in a week, by purpose, mode, fuel, vehicle owner and persons

Revision ID: 0004
Revises: 0003
Create Date: 2026-11-25 19:06:31.208846
"""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.database import JsonText

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    # With a default: a server of the version before, which knows no such column, goes on writing beside the new one.
    op.add_column("member_week", sa.Column("travel", JsonText, server_default="{}", nullable=False))
    connection = op.get_bind()
    people = connection.execute(sa.text("SELECT DISTINCT organisation_id, member_id FROM member_week")).all()
    trips = sa.text(
        "SELECT date, department_id, fields, computed FROM trip"
        " WHERE organisation_id = :o AND member_id = :m AND NOT deleted ORDER BY id"
    )
    store = sa.text(
        "UPDATE member_week SET travel = :travel"
        " WHERE organisation_id = :o AND member_id = :m AND week = :week AND department_id = :d"
    )
    for organisation_id, member_id in people:
        of = {"o": organisation_id, "m": member_id}
        weeks: dict[Any, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0] * 7))
        for date, department_id, fields, computed in connection.execute(trips, of):
            day = date if isinstance(date, dt.date) else dt.date.fromisoformat(date)
            week = day - dt.timedelta(days=day.weekday())
            _count(weeks[week, department_id], _json(fields), _json(computed))
        for (week, department_id), travel in weeks.items():
            entries = json.dumps(travel, separators=(",", ":"))
            connection.execute(store, of | {"week": str(week), "d": department_id, "travel": entries})


def downgrade() -> None:
    op.drop_column("member_week", "travel")


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _count(travel: dict[str, list[int]], trip: dict[str, Any], computed: dict[str, Any]) -> None:
    """Add a trip: trips (where its longest leg is), legs, metres, mg, metres without a factor, öre, active seconds."""
    longest = max(range(len(trip["legs"])), key=lambda index: trip["legs"][index]["metres"])
    for index, (leg, result) in enumerate(zip(trip["legs"], computed["legs"], strict=True)):
        owner = leg.get("vehicle_owner") or ""
        key = f"{trip['purpose']}/{leg['mode']}/{leg.get('fuel') or ''}/{owner}/{leg.get('persons', 1)}"
        milligrams, metres = result["milligrams"], leg["metres"]
        sums = travel[key]
        for at, value in enumerate(
            (
                int(index == longest), 1, metres, milligrams or 0, metres if milligrams is None else 0,
                result["ore"] or 0, result["active_seconds"],
            )
        ):  # fmt: skip
            sums[at] += value
