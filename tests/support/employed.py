"""An organisation whose departments employ more people than those who record: what estimates are tried on."""

import datetime as dt

from app.database import Database
from app.disclosure.releasing import release
from app.ids import uuid7
from app.measurement.progress import Progress, progress
from app.measurement.standing import release_standing
from app.organisations.models import Department, Member, Target
from app.organisations.service import create_organisation, get_member, next_ids
from app.sync.owner import owner_of
from app.sync.schemas import Exchange, Mutation
from app.sync.service import exchange

NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
TODAY = NOW.date()
WEEK = dt.date(2026, 11, 16)


class World:
    """An organisation with departments of given head counts; `record` lets a new person of one record trips in a week."""

    def __init__(self, database: Database, **head_counts: int) -> None:
        self.database = database
        with database.write() as session:
            self.organisation_id = create_organisation(session, "Exempel", NOW).organisation_id or 0
            ids = next_ids(session, self.organisation_id, len(head_counts))
            self.departments = dict(zip(head_counts, ids, strict=True))
            for name, department_id in self.departments.items():
                session.add(
                    Department(
                        organisation_id=self.organisation_id,
                        department_id=department_id,
                        name=name,
                        head_count=head_counts[name],
                    )
                )

    def person(self, department: str) -> int:
        with self.database.write() as session:
            [member_id] = next_ids(session, self.organisation_id, 1)
            session.add(
                Member(
                    organisation_id=self.organisation_id,
                    member_id=member_id,
                    department_id=self.departments[department],
                    name=f"person {member_id}",
                )
            )
        return member_id

    def record(
        self, member_id: int, week: dt.date, km: float, kind: str = "trip", purpose: str = "commute", **leg: object
    ) -> None:
        legs = [{"mode": "car", "metres": round(km * 1000), "fuel": "petrol", **leg}]
        fields = {"date": week.isoformat(), "legs": legs}
        fields |= {"purpose": purpose} if kind == "trip" else {"reason": "telework"}
        with self.database.write() as session:
            member = get_member(session, self.organisation_id, member_id)
            assert member
            owner = owner_of(member, TODAY)
            answer = exchange(
                session, owner, Exchange(uuid7(), [Mutation(uuid7(), kind, uuid7(), "put", 0, fields)]), NOW
            )
            assert [result.outcome for result in answer.results.values()] == ["applied"]

    def people_drive(self, department: str, week: dt.date, *kms: float) -> None:
        for km in kms:
            self.record(self.person(department), week, km)

    def aim(self, baseline_milligrams: int, reduction: float = 25.0) -> None:
        with self.database.write() as session:
            session.add(
                Target(
                    organisation_id=self.organisation_id,
                    baseline_on=dt.date(2024, 11, 25),
                    baseline_milligrams=baseline_milligrams,
                    target_on=dt.date(2028, 11, 23),
                    reduction_percent=reduction,
                )
            )

    def progress(self, today: dt.date = TODAY) -> Progress | None:
        at = dt.datetime.combine(today, dt.time(12), dt.UTC)
        release(self.database, self.organisation_id, at, every_week=True)
        release_standing(self.database, self.organisation_id, at)
        with self.database.read() as session:
            return progress(session, self.organisation_id, today)
