"""What an organisation that has just begun does next: five steps, each ticked off by what is there."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from sqlmodel import Session, col, func, select

from app.joining.posters import posters
from app.measurement.rounds import latest_round
from app.organisations.models import Member, Target
from app.organisations.service import head_count, open_departments

Step = Literal["departments", "poster", "colleague", "target", "baseline"]


@dataclass(frozen=True, slots=True)
class Beginning:
    """The steps in their order, each with whether it is done."""

    steps: tuple[tuple[Step, bool], ...]
    joined: int

    @property
    def next(self) -> Step | None:
        """The first step that is not done; None when all are."""
        return next((step for step, done in self.steps if not done), None)


def beginning(session: Session, organisation_id: int, today: dt.date) -> Beginning:
    """Return the steps of an organisation; once all are done, its figures are what one looks at."""
    everywhere = open_departments(session, organisation_id)
    here = col(Member.left_on).is_(None) | (col(Member.left_on) > today)
    have_joined = (Member.organisation_id == organisation_id, col(Member.joined_on).is_not(None), here)
    joined = int(session.exec(select(func.count()).select_from(Member).where(*have_joined)).one())
    steps: tuple[tuple[Step, bool], ...] = (
        # One department with one person in it is what every organisation begins with.
        ("departments", len(everywhere) > 1 or head_count(session, organisation_id) > 1),
        ("poster", bool(posters(session, organisation_id)) or joined > 1),
        ("colleague", joined > 1),
        ("target", session.get(Target, organisation_id) is not None),
        ("baseline", latest_round(session, organisation_id, "baseline") is not None),
    )
    return Beginning(steps, joined)
