"""How uncertain it is where an organisation stands: computed once for its latest closed weeks, and told with them from then on.

The present is the mean of the last four closed weeks (`app.measurement.progress`), and its change from the baseline is that of two
samples whose people overlap (`app.measurement.changes`). What is stored is how uncertain the logarithm of the change is, and for
which weeks and which baseline: while the page still shows other weeks, nothing is said.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

import msgspec
from sqlmodel import Session

from app.calendar import WEEK, is_comparable, monday
from app.database import Database
from app.disclosure.reading import Week, released_since
from app.disclosure.rules import LEAST_MILLIGRAMS, rounded_up
from app.events import changed
from app.measurement.changes import contributors, error_of_ratio, told_uncertain
from app.measurement.models import ReleasedStanding, Round
from app.measurement.recorded import Recorded, load_weeks, recorded
from app.measurement.rounds import rounds, weeks_of
from app.measurement.shown import Figure, estimated
from app.organisations.service import Goal, departments, get_organisation, get_target, lock, today

RECENT_WEEKS = 4
LOOK_BACK_WEEKS = 8


class Standing(msgspec.Struct, frozen=True):
    """The standard error of the logarithm of now ÷ baseline, with its degrees of freedom, for some weeks and a baseline."""

    weeks: list[dt.date]
    baseline_on: dt.date
    error: float
    freedom: float


def comparable_weeks(
    told: Mapping[dt.date, Week], target: Goal, head_counts: Mapping[int, int], day: dt.date
) -> list[Figure]:
    """Return the closed weeks since the baseline that can be compared and of which emissions are told, oldest first."""
    since, this_week = monday(target.baseline_on), monday(day)
    weeks = [week for week in told if since <= week < this_week and is_comparable(week, target.country)]
    return [figure for week in weeks if (figure := estimated(told, [week], head_counts)) is not None]


def latest(weeks: Sequence[Figure], day: dt.date, baseline: Round | None) -> list[Figure]:
    """Return the weeks that are now: none of the baseline's own, which would be compared with themselves.

    Parameters:
        weeks: that can be compared, oldest first.
        baseline: the round that the baseline was measured by, None where it is a number without one.
    """
    first = monday(day) - LOOK_BACK_WEEKS * WEEK
    of_baseline = set(weeks_of(baseline)) if baseline else set()
    return [one for one in weeks if one.week >= first and one.week not in of_baseline][-RECENT_WEEKS:]


def standing(session: Session, organisation_id: int) -> Standing | None:
    """Return what is stored, None if nothing is."""
    found = session.get(ReleasedStanding, organisation_id)
    return None if found is None else msgspec.convert(found.figures, Standing)


def release_standing(database: Database, organisation_id: int, now: dt.datetime) -> bool:
    """Compute it anew if other weeks are now, or another baseline holds; tells whether it did."""
    with database.read(organisation_id) as session:
        found = _prepare(session, organisation_id, now)
    if found is None:
        return False
    with database.write(organisation_id) as session:
        _store(session, organisation_id, found, now)
    return True


def release_standing_within(session: Session, organisation_id: int, now: dt.datetime) -> None:
    """The same in the caller's writing transaction."""
    found = _prepare(session, organisation_id, now)
    if found is not None:
        _store(session, organisation_id, found, now)


def _prepare(session: Session, organisation_id: int, now: dt.datetime) -> Standing | None:
    target = get_target(session, organisation_id)
    if target is None:
        return None
    day = today(get_organisation(session, organisation_id), now)
    head_counts = {one.department_id: one.head_count for one in departments(session, organisation_id)}
    told = released_since(session, organisation_id, monday(day) - LOOK_BACK_WEEKS * WEEK)
    found = latest(comparable_weeks(told, target, head_counts, day), day, baseline_of(session, target))
    weeks = [one.week for one in found]
    stored = standing(session, organisation_id)
    if not weeks or (stored and (stored.weeks, stored.baseline_on) == (weeks, target.baseline_on)):
        return None
    return _computed(session, target, weeks, load_weeks(session, organisation_id, weeks, head_counts))


def _computed(session: Session, target: Goal, weeks: list[dt.date], present: Recorded) -> Standing | None:
    after = present.linearised("total_emissions")
    floor = get_organisation(session, target.organisation_id).privacy_floor
    told = told_uncertain(after, floor, LEAST_MILLIGRAMS) if after and after.amount > 0 else None
    if after is None or told is None:
        return None
    baseline = baseline_of(session, target)
    before = recorded(session, baseline).linearised("total_emissions") if baseline else None
    if before is None or before.amount <= 0:
        # A baseline that was no round here is a number without people: it counts as exact.
        return Standing(weeks, target.baseline_on, told.error / told.amount, told.freedom)
    people = min(contributors(before), contributors(after))
    if people <= floor + 1:
        return None
    error, freedom = error_of_ratio(before, after)
    return Standing(weeks, target.baseline_on, rounded_up(error, people), float(int(freedom)))


def baseline_of(session: Session, target: Goal) -> Round | None:
    """Return the round that the target's baseline was measured by."""
    found = rounds(session, target.organisation_id)
    return next((one for one in found if one.kind == "baseline" and one.starts_on == target.baseline_on), None)


def _store(session: Session, organisation_id: int, found: Standing, now: dt.datetime) -> None:
    lock(session, organisation_id)
    row = session.get(ReleasedStanding, organisation_id) or ReleasedStanding(
        organisation_id=organisation_id, figures={}, released_at=now
    )
    row.figures, row.released_at = msgspec.to_builtins(found), now
    session.add(row)
    session.flush()
    changed(session, organisation_id)
