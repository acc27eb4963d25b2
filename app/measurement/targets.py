"""The climate target: set by a coordinator, and complete once its baseline has been measured."""

import datetime as dt
from typing import Literal

from sqlmodel import Session

from app.database import Database
from app.events import changed
from app.measurement import releasing
from app.measurement.releasing import told_rounds
from app.measurement.rounds import rounds
from app.measurement.standing import release_standing
from app.organisations import audit
from app.organisations.models import Target

Trouble = Literal["reduction", "year"]
LAST_YEAR = 2100


class TargetError(ValueError):
    """That is no target; `trouble` says why, for the page to say it in words."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def set_target(
    session: Session,
    organisation_id: int,
    actor: int,
    reduction_percent: float,
    year: int,
    now: dt.datetime,
    today: dt.date,
) -> Target:
    """Set how much less there shall be by the end of a year; the baseline stays what it was measured to be.

    Raises:
        TargetError: the reduction is not within 0–100 %, or the year is not ahead.
    """
    if not 0 < reduction_percent <= 100:
        raise TargetError("reduction")
    if not today.year <= year <= LAST_YEAR:
        raise TargetError("year")
    target = session.get(Target, organisation_id) or Target(
        organisation_id=organisation_id, target_on=dt.date(year, 12, 31), reduction_percent=reduction_percent
    )
    target.target_on, target.reduction_percent = dt.date(year, 12, 31), reduction_percent
    session.add(target)
    session.flush()
    audit.note(
        session,
        organisation_id,
        actor,
        "target_set",
        now,
        reduction_percent=reduction_percent,
        target_on=str(target.target_on),
    )
    settle_baseline(session, organisation_id)
    return target


def release_rounds(database: Database, organisation_id: int, now: dt.datetime) -> bool:
    """Release the rounds that are over, and let a target that waits for its baseline have it; tells whether something changed.

    The baseline is looked for also where no round was just released: a server that ended in between must not forget it.
    """
    released = releasing.release_rounds(database, organisation_id, now)
    with database.read(organisation_id) as session:
        waits = _baseline_for(session, session.get(Target, organisation_id)) is not None
    if waits:
        with database.write(organisation_id) as session:
            settle_baseline(session, organisation_id)
            changed(session, organisation_id)
    return release_standing(database, organisation_id, now) or released or waits


def settle_baseline(session: Session, organisation_id: int) -> None:
    """Give a target that waits for it the baseline that was measured, if there is one."""
    target = session.get(Target, organisation_id)
    found = _baseline_for(session, target)
    if target is not None and found is not None:
        target.baseline_on, target.baseline_milligrams = found
        session.add(target)
        session.flush()


def _baseline_for(session: Session, target: Target | None) -> tuple[dt.date, int] | None:
    """Return the first day and the mg CO2e per employee and week of the baseline that a target waits for."""
    if target is None or target.baseline_milligrams is not None:
        return None
    told = told_rounds(session, target.organisation_id)
    for one in rounds(session, target.organisation_id):
        milligrams = round(told[one.round_id].milligrams) if one.round_id in told else 0
        if one.kind == "baseline" and one.starts_on < target.target_on and milligrams > 0:
            return one.starts_on, milligrams
    return None
