"""A made-up organisation in which just one measure worked: what each delivered is known before it is measured."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, select

from app.accounts.service import open_session
from app.database import Database
from app.disclosure.releasing import release
from app.ids import uuid7
from app.measurement.models import ReleasedRound, RoundKind
from app.measurement.releasing import release_rounds
from app.measurement.rounds import open_round
from app.organisations.models import Member
from app.organisations.service import next_ids
from app.plan.deliveries import Deliveries, deliveries
from app.plan.models import PlanItem
from app.sync.owner import Owner
from app.sync.schemas import Exchange, Mutation, Unreadable
from app.sync.service import exchange
from tests.support.employed import NOW, TODAY, WEEK, World

BASELINE, FOLLOW_UP = WEEK - dt.timedelta(days=35), WEEK - dt.timedelta(days=14)
BETWEEN = BASELINE + dt.timedelta(days=9)
TONNE = 1_000_000_000
KG_PER_KM = 0.167
"""Of a petrol car, which everybody drives."""
RECORDED, EMPLOYED = 16, 24
CUT = 0.4
"""By how much those of the office drive less to work after the measure."""


class Measured:
    """Two departments of whom the same people record in both rounds; those of the office drive less to work in the second."""

    def __init__(self, database: Database, recorded: Sequence[int] = (RECORDED, RECORDED)) -> None:
        self.world = World(database, office=EMPLOYED, school=EMPLOYED)
        self.km: dict[str, list[float]] = {}
        kinds: tuple[tuple[RoundKind, dt.date], ...] = (("baseline", BASELINE), ("follow_up", FOLLOW_UP))
        with database.write() as session:
            for kind, week in kinds:
                open_round(session, self.organisation_id, kind, kind, week, 1, over_free_weeks=True)
        for name, count in zip(("office", "school"), recorded, strict=True):
            self.km[name] = [100.0 + 9 * number for number in range(count)]
            cut = CUT if name == "office" else 0.0
            self._record(name, [((BASELINE, km), (FOLLOW_UP, km * (1 - cut))) for km in self.km[name]])

    def _record(self, department: str, people: Sequence[Sequence[tuple[dt.date, float]]]) -> None:
        """Let people of a department drive to work in some weeks, and each time as far on business as they ever do."""
        with self.world.database.write(self.organisation_id) as session:
            ids = next_ids(session, self.organisation_id, len(people))
            department_id = self.world.departments[department]
            for member_id in ids:
                session.add(
                    Member(
                        organisation_id=self.organisation_id, member_id=member_id, department_id=department_id,
                        name=f"person {member_id}", joined_on=TODAY,
                    )
                )  # fmt: skip
            session.flush()
            for member_id, weeks in zip(ids, people, strict=True):
                owner = Owner(self.organisation_id, member_id, department_id, TODAY)
                trips: list[Mutation | Unreadable] = [
                    one
                    for week, km in weeks
                    for one in (
                        _trip(week, km, "commute", "private"), _trip(week, 90 + weeks[0][1] / 4, "business", "pool"),
                    )
                ]  # fmt: skip
                answer = exchange(session, owner, Exchange(uuid7(), trips), NOW)
                assert {result.outcome for result in answer.results.values()} == {"applied"}

    @property
    def organisation_id(self) -> int:
        return self.world.organisation_id

    @property
    def truth(self) -> float:
        """Mg CO2e a year that the office saves: 226 workdays in 2026, five a week."""
        mean = sum(self.km["office"]) / len(self.km["office"])
        return EMPLOYED * mean * CUT * KG_PER_KM * 1e6 * 226 / 5

    def release(self) -> None:
        """Tell both rounds."""
        release(self.world.database, self.organisation_id, NOW, every_week=True)
        release_rounds(self.world.database, self.organisation_id, NOW)

    def plan(self, title: str, key: str | None, department: str = "", **fields: Any) -> int:
        """Put a measure into the plan that was decided and carried out between the rounds; returns its id."""
        with self.world.database.write(self.organisation_id) as session:
            [item_id] = next_ids(session, self.organisation_id, 1)
            row: dict[str, Any] = {
                "measure_key": key, "proposed_on": BETWEEN, "decided_on": BETWEEN, "done_on": BETWEEN, "deadline": BETWEEN,
                "status": "done", "milligrams": 2 * TONNE, "department_id": self.world.departments.get(department),
            }  # fmt: skip
            session.add(PlanItem(organisation_id=self.organisation_id, item_id=item_id, title=title, **(row | fields)))
        return item_id

    def members(self, session: Session) -> list[int]:
        """Return the ids of everybody."""
        return list(session.exec(select(Member.member_id).where(Member.organisation_id == self.organisation_id)))

    def deliveries(self) -> Deliveries:
        with self.world.database.read(self.organisation_id) as session:
            found = deliveries(session, self.organisation_id)
            session.expunge_all()
        return found

    def cookie(self, *roles: str) -> str:
        """Return the cookie of somebody new with some roles."""
        with self.world.database.write(self.organisation_id) as session:
            [member_id] = next_ids(session, self.organisation_id, 1)
            session.add(
                Member(
                    organisation_id=self.organisation_id, member_id=member_id, name="Karin Lind",
                    department_id=self.world.departments["office"], roles=["employee", *roles], joined_on=TODAY,
                )
            )  # fmt: skip
            session.flush()
            return open_session(session, self.organisation_id, member_id, dt.datetime.now(dt.UTC), days=400)[0]

    def told_before(self, *names: str) -> None:
        """Let the rounds be told as they were when they had no such figures yet."""
        with self.world.database.write(self.organisation_id) as session:
            for row in session.exec(select(ReleasedRound).where(ReleasedRound.organisation_id == self.organisation_id)):
                row.figures = {name: one for name, one in row.figures.items() if name not in names}
                session.add(row)


def _trip(week: dt.date, km: float, purpose: str, owner: str) -> Mutation:
    legs = [{"mode": "car", "metres": round(km * 1000), "fuel": "petrol", "vehicle_owner": owner}]
    return Mutation(uuid7(), "trip", uuid7(), "put", 0, {"date": week.isoformat(), "legs": legs, "purpose": purpose})
