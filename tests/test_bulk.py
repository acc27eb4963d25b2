"""Many rows in one statement, on both databases: what all of them share is handed over once, and nothing of it is mixed up."""

import datetime as dt

import pytest
from sqlmodel import Session, select

from app.bulk import Bulk
from app.database import Database
from app.rollups.models import WeekFigure
from tests.support.people import make_workplace

KEY = ("organisation_id", "week", "department_id", "purpose", "mode", "vehicle_owner", "shared")
SUMS = ("legs", "metres", "milligrams", "unknown_metres", "ore", "active_seconds")
MONDAY = dt.date(2026, 1, 5)
_figures = Bulk(WeekFigure, (*KEY, *SUMS), KEY, add=SUMS)


def _rows(organisation_id: int, count: int, mode: str = "car") -> list[tuple[object, ...]]:
    """Return rows of which half the columns are the same in all, and one is in all but the last."""
    return [
        (organisation_id, MONDAY + dt.timedelta(weeks=number), 1, "commute", mode, "", False,
         number, 1000 * number, 7, int(number == count - 1), 0, number % 2)
        for number in range(count)
    ]  # fmt: skip


def _stored(session: Session) -> list[tuple[object, ...]]:
    found = session.exec(select(WeekFigure).order_by(WeekFigure.mode, WeekFigure.week))  # type: ignore[arg-type]
    return [tuple(getattr(row, name) for name in (*KEY, *SUMS)) for row in found]


@pytest.mark.parametrize("count", [1, 9, 49, 50, 51, 123])
def test_any_number_of_rows_is_written_as_given(database: Database, count: int) -> None:
    rows = _rows(make_workplace(database).organisation_id, count)
    with database.write() as session:
        _figures.run(session, rows)
    with database.read() as session:
        assert _stored(session) == rows


def test_what_rows_share_may_differ_from_one_time_to_the_next(database: Database) -> None:
    organisation_id = make_workplace(database).organisation_id
    cars, trains = _rows(organisation_id, 100), _rows(organisation_id, 50, "train")
    with database.write() as session:
        _figures.run(session, cars)
        _figures.run(session, [*trains[:25], *reversed(trains[25:])])
        _figures.run(session, [*cars[:30], *trains[:30]])
    with database.read() as session:
        twice = {*cars[:30], *trains[:30]}
        doubled = [
            (*row[:7], *(2 * number for number in row[7:])) if row in twice else row  # type: ignore[operator]
            for row in (*cars, *trains)
        ]
        assert _stored(session) == doubled
