"""A running demonstration, and sign-in links for the people in it."""

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from app.accounts.commands import sign_in_address
from app.accounts.service import create_link
from app.database import Database
from app.demonstration.service import DemonstrationIds, find
from app.diary.models import AvoidedTrip, Trip
from app.organisations.service import get_member
from app.sync.models import LogEntry
from tests.support.server import LiveServer


@dataclass
class Office:
    """A running demonstration and who works there."""

    server: LiveServer
    ids: DemonstrationIds

    @classmethod
    def of(cls, server: LiveServer) -> "Office":
        """Find the demonstration that a server holds."""
        with Database(server.database_url).read() as session:
            ids = find(session)
        assert ids, "the server has no demonstration"
        return cls(server, ids)

    def link(self, member_id: int) -> str:
        """Return a sign-in link as the start of the program prints it."""
        with Database(self.server.database_url).write() as session:
            member = get_member(session, self.ids.organisation_id, member_id)
            assert member
            token = create_link(session, member, dt.datetime.now(dt.UTC), dt.timedelta(hours=1))
        return sign_in_address(token, self.server.url)

    def trips_of_employee(self) -> list[dict[str, Any]]:
        """Return what the server holds of the employee's trips."""
        return self._of_employee(Trip)

    def avoided_of_employee(self) -> list[dict[str, Any]]:
        """Return what the server holds of the trips that the employee did not make."""
        return self._of_employee(AvoidedTrip)

    def _of_employee(self, model: Any) -> list[dict[str, Any]]:
        table = model.__table__
        query = select(table).where(table.c.member_id == self.ids.employee_id, table.c.deleted.is_(False))
        with Database(self.server.database_url).read() as session:
            return [dict(row._mapping) for row in session.execute(query)]

    def log_entries(self, member_id: int) -> int:
        """Return how many entries a person's log has: one for each edit, however often it arrived."""
        query = select(func.count()).select_from(LogEntry).where(LogEntry.member_id == member_id)  # type: ignore[arg-type]
        with Database(self.server.database_url).read() as session:
            return int(session.execute(query).scalar_one())

    def trip(self, trip_id: str) -> dict[str, Any]:
        """Return the row of a trip as the server holds it, deleted or not."""
        table = Trip.__table__
        with Database(self.server.database_url).read() as session:
            row = session.execute(select(table).where(table.c.id == uuid.UUID(trip_id))).one()
            return dict(row._mapping)
