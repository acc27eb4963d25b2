"""Rounds: opened with the head counts of the day, closed, looked up by kind, and where they stand."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from typing import Literal

from sqlmodel import Session, col, select

from app.calendar import FEWEST_WORKDAYS, WEEK, holiday_name, is_comparable, is_workday, monday, workdays
from app.disclosure.releasing import CLOSES_AFTER
from app.measurement.models import Round, RoundHeadCount, RoundKind
from app.organisations.service import departments, get_organisation, next_ids

State = Literal["ahead", "running", "closing", "told", "untold"]
"""Where a round stands; `closing`: its weeks are over, and what comes in late is waited for; `untold`: too few recorded."""


class FreeWeeks(ValueError):
    """Some weeks of a round have too few workdays to be compared with others; `weeks` has their Mondays.

    People travel less because they are free, and a comparison would take that for a change of habits.
    """

    def __init__(self, weeks: Sequence[dt.date], country: str) -> None:
        self.weeks, self.country = tuple(weeks), country
        named = "; ".join(
            f"the week of {week} has {len(workdays(week, country))} workdays ({', '.join(free_days_of(week, country, 'en'))})"
            for week in weeks
        )
        super().__init__(
            f"{named}; expected at least {FEWEST_WORKDAYS} in each. Choose other weeks, or measure them on purpose"
        )


def free_weeks(starts_on: dt.date, weeks: int, country: str) -> list[dt.date]:
    """Return the Mondays of those weeks that have too few workdays to be compared with others."""
    mondays = (starts_on + number * WEEK for number in range(weeks))
    return [week for week in mondays if not is_comparable(week, country)]


def free_days_of(week: dt.date, country: str, language: str) -> list[str]:
    """Return what the free days of a week's five first days are called."""
    days = (week + dt.timedelta(days=number) for number in range(5))
    return [holiday_name(day, language, country) or str(day) for day in days if not is_workday(day, country)]


def open_round(
    session: Session,
    organisation_id: int,
    kind: RoundKind,
    name: str,
    starts_on: dt.date,
    weeks: int,
    *,
    over_free_weeks: bool = False,
) -> Round:
    """Open a measurement of whole weeks with the departments' present head counts.

    Parameters:
        over_free_weeks: also weeks with fewer than four workdays are measured: whoever asks for it has been told of them.

    Raises:
        FreeWeeks: some weeks have too few workdays, and nobody said that they are meant.
        ValueError: `starts_on` is no Monday, there are not 1–53 weeks, or another round has one of them: two rounds that share
            weeks could be subtracted from each other.
    """
    if starts_on.weekday() != 0:
        raise ValueError(f"starts_on: {starts_on} is not a Monday; a round is made of whole weeks")
    if not 1 <= weeks <= 53:
        raise ValueError(f"weeks: {weeks}; expected 1–53")
    country = get_organisation(session, organisation_id).country
    if not over_free_weeks and (free := free_weeks(starts_on, weeks, country)):
        raise FreeWeeks(free, country)
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


def close_round(session: Session, measured: Round, now: dt.datetime, today: dt.date) -> None:
    """Close a round that has begun before it would close by itself: no answer is taken any more, no further week belongs to it.

    The week that runs is measured to its end, for a round is made of whole weeks.

    Raises:
        ValueError: it has not begun, or is closed already.
    """
    if not takes_answers(measured, today):
        raise ValueError(f"the round »{measured.name}« is not open on {today}")
    measured.closed_at = now
    begun = (monday(today) - measured.starts_on) // WEEK + 1
    measured.weeks = min(measured.weeks, begun)
    session.add(measured)
    session.flush()


def ends_on(measured: Round) -> dt.date:
    """Return the last day that is measured, a Sunday."""
    return weeks_of(measured)[-1] + dt.timedelta(days=6)


def answers_until(measured: Round) -> dt.date:
    """Return the last day on which answers to its questions are taken: the Monday after its weeks, for whoever was away."""
    return ends_on(measured) + dt.timedelta(days=1)


def takes_answers(measured: Round, today: dt.date) -> bool:
    """Tell whether answers to a round's questions are taken on a day of its organisation."""
    return measured.closed_at is None and measured.starts_on <= today <= answers_until(measured)


def told_from(measured: Round) -> dt.datetime:
    """Return when the last of its weeks is closed, wherever on earth, and the round may be told."""
    return dt.datetime.combine(weeks_of(measured)[-1], dt.time(12), dt.UTC) + CLOSES_AFTER


def state_of(measured: Round, today: dt.date, *, told: bool) -> State:
    """Return where a round stands on a day of its organisation; `told`: its figures are."""
    if told:
        return "told"
    if today < measured.starts_on:
        return "ahead"
    if today <= ends_on(measured) and measured.closed_at is None:
        return "running"
    return "closing" if today <= told_from(measured).date() + dt.timedelta(days=1) else "untold"


def find_round(session: Session, organisation_id: int, round_id: int) -> Round | None:
    """Return a round of an organisation, None if it has none by that id."""
    return session.get(Round, (organisation_id, round_id))


def open_rounds(session: Session, organisation_id: int, today: dt.date) -> list[Round]:
    """Return the rounds whose questions can be answered on a day, the one that ends first first."""
    return [one for one in rounds(session, organisation_id) if takes_answers(one, today)]


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
