"""Organisations of several departments for tests, and people who record trips in them through the real exchange."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from app.calendar import monday
from app.database import Database
from app.disclosure.releasing import release
from app.measurement.targets import release_rounds
from app.organisations.models import Department, Member
from app.organisations.service import create_organisation, next_ids
from tests.support.days import today
from tests.support.people import NOW, Device, get_owner, mutation, trip

CAR = [{"mode": "car", "metres": 60_000, "fuel": "petrol", "vehicle_owner": "private"}]
WEEK = dt.timedelta(days=7)


def this_monday() -> dt.date:
    """Return the Monday of the running week in Stockholm, as the server will see it."""
    return monday(today())


@dataclass
class Offices:
    """An organisation's ids; the first person of the first department is a coordinator."""

    database: Database
    organisation_id: int
    departments: dict[str, int]
    people: dict[str, list[int]]

    @property
    def coordinator_id(self) -> int:
        """The coordinator."""
        return next(iter(self.people.values()))[0]

    def record(self, department: str, person: int, day: dt.date, legs: Any = None, **fields: Any) -> None:
        """Record a trip as the person's phone would."""
        self.device(department, person, day).send(mutation(trip(day, legs or CAR, **fields)))

    def stay_home(self, department: str, person: int, day: dt.date) -> None:
        """Record a telework day."""
        fields = {"date": str(day), "reason": "telework", "people": 1, "legs": []}
        self.device(department, person, day).send(mutation(fields, kind="avoided_trip"))

    def record_all(self, day: dt.date, legs: Any = None, **counts: int) -> None:
        """Let so many people of each named department record one trip."""
        for department, count in counts.items():
            for person in range(count):
                self.record(department, person, day, legs)

    def release(self, day: dt.date | None = None) -> None:
        """Release what may be shown at noon of a day, today if not given, as a running server does by itself."""
        at = dt.datetime.now(dt.UTC) if day is None else dt.datetime.combine(day, dt.time(12), dt.UTC)
        release(self.database, self.organisation_id, at, every_week=True)
        release_rounds(self.database, self.organisation_id, at)

    def device(self, department: str, person: int, today: dt.date) -> Device:
        """Return a phone that has seen everything of its person."""
        owner = get_owner(self.database, self.organisation_id, self.people[department][person], today)
        device = Device(self.database, owner)
        device.pull()
        return device


def make_offices(database: Database, name: str = "Provkommun", head_count: int = 20, **departments: int) -> Offices:
    """Make an organisation with so many members in each department."""
    ids: dict[str, int] = {}
    people: dict[str, list[int]] = {}
    with database.write() as session:
        organisation_id = create_organisation(session, name, NOW).organisation_id or 0
        for department, count in departments.items():
            department_id, *member_ids = next_ids(session, organisation_id, 1 + count)
            ids[department], people[department] = department_id, member_ids
            session.add(
                Department(
                    organisation_id=organisation_id, department_id=department_id, name=department, head_count=head_count
                )
            )
            session.flush()
            for number, member_id in enumerate(member_ids):
                roles = ["employee", "coordinator"] if len(ids) == 1 and number == 0 else ["employee"]
                session.add(
                    Member(
                        organisation_id=organisation_id, member_id=member_id, department_id=department_id,
                        name=f"{department} {number}", roles=roles,
                    )
                )  # fmt: skip
    return Offices(database, organisation_id, ids, people)
