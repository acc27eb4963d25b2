"""One person's own weeks: for their copy of everything, and to be erased with everything."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Row, delete, select
from sqlmodel import Session

from app.rollups.models import MemberWeek, PendingWeek

_WEEK = MemberWeek.__table__  # type: ignore[attr-defined]
_PENDING = PendingWeek.__table__  # type: ignore[attr-defined]


def weeks_of(session: Session, organisation_id: int, member_id: int, rows_at_once: int) -> Iterator[Row[Any]]:
    """Yield the weeks of a person, oldest first, read from the database so many at once."""
    mine = (_WEEK.c.organisation_id == organisation_id, _WEEK.c.member_id == member_id)
    query = select(_WEEK).where(*mine).order_by(_WEEK.c.week, _WEEK.c.department_id)
    yield from session.execute(query.execution_options(yield_per=rows_at_once))


def forget_weeks(session: Session, organisation_id: int, member_id: int) -> None:
    """Remove the rows of a person's weeks, once everything that they counted has been erased and they hold nothing."""
    for table in (_WEEK, _PENDING):
        session.execute(delete(table).where(table.c.organisation_id == organisation_id, table.c.member_id == member_id))
