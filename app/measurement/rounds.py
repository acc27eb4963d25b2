"""Rounds: opened with the head counts of the day, looked up by kind."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from sqlmodel import Session, col, select

from app.calendar import WEEK
from app.measurement.models import Round, RoundHeadCount, RoundKind
from app.organisations.service import departments, next_ids


def open_round(
    session: Session, organisation_id: int, kind: RoundKind, name: str, starts_on: dt.date, weeks: int
) -> Round:
    """Open a measurement of whole weeks with the departments' present head counts.

    Raises:
        ValueError: `starts_on` is no Monday, there are not 1–53 weeks, or another round has one of them: two rounds that share
            weeks could be subtracted from each other.
    """
    if starts_on.weekday() != 0:
        raise ValueError(f"starts_on: {starts_on} is not a Monday; a round is made of whole weeks")
    if not 1 <= weeks <= 53:
        raise ValueError(f"weeks: {weeks}; expected 1–53")
    # Numbering locks the organisation, so that of two that are opened at once the later one finds the earlier.
    [round_id] = next_ids(session, organisation_id, 1)
    _refuse_shared_weeks(session, organisation_id, starts_on, weeks)
    opened = Round(
        organisation_id=organisation_id, round_id=round_id, kind=kind, name=name, starts_on=starts_on, weeks=weeks
    )  # fmt: skip
    session.add(opened)
    session.flush()
    session.add_all(
        RoundHeadCount(
            organisation_id=organisation_id, round_id=round_id, department_id=department.department_id,
            head_count=department.head_count,
        )
        for department in departments(session, organisation_id)
    )  # fmt: skip
    session.flush()
    return opened


def _refuse_shared_weeks(session: Session, organisation_id: int, starts_on: dt.date, weeks: int) -> None:
    last = starts_on + (weeks - 1) * WEEK
    for other in rounds(session, organisation_id):
        end = weeks_of(other)[-1]
        if other.starts_on <= last and starts_on <= end:
            raise ValueError(
                f"starts_on: {starts_on}, weeks: {weeks} (the last is that of {last}); the round »{other.name}« already has weeks"
                f" {other.starts_on} to {end}. Begin at {end + WEEK} or later, or end before {other.starts_on}"
            )


def remove_round(session: Session, measured: Round) -> None:
    """Take back a round that nothing is told of yet."""
    for row in session.exec(
        select(RoundHeadCount).where(
            RoundHeadCount.organisation_id == measured.organisation_id, RoundHeadCount.round_id == measured.round_id
        )
    ):
        session.delete(row)
    session.flush()
    session.delete(measured)
    session.flush()


def rounds(session: Session, organisation_id: int) -> Sequence[Round]:
    """Return an organisation's rounds, oldest first."""
    return session.exec(
        select(Round).where(Round.organisation_id == organisation_id).order_by(col(Round.starts_on))
    ).all()


def latest_round(session: Session, organisation_id: int, kind: RoundKind) -> Round | None:
    """Return the newest round of a kind, None if there is none."""
    found = [one for one in rounds(session, organisation_id) if one.kind == kind]
    return found[-1] if found else None


def head_counts_of(session: Session, measured: Round) -> dict[int, int]:
    """Return how many were employed during a round, by department."""
    return head_counts_by_round(session, measured.organisation_id).get(measured.round_id, {})


def head_counts_by_round(session: Session, organisation_id: int) -> dict[int, dict[int, int]]:
    """Return how many were employed during each round, by department."""
    query = select(RoundHeadCount).where(RoundHeadCount.organisation_id == organisation_id)
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for row in session.exec(query):
        found[row.round_id][row.department_id] = row.head_count
    return dict(found)


def weeks_of(measured: Round) -> list[dt.date]:
    """Return the Mondays of a round's weeks."""
    return [measured.starts_on + number * WEEK for number in range(measured.weeks)]
