"""Where an organisation stands against its climate target: one figure for the phone, the dashboard and the weekly message.

*Now* is the mean of the last four closed weeks, estimated with the present head counts from what is shown of them
(`app.measurement.shown`): whoever sees the figures learns no more. A week counts only if its emissions may be told and it has four
workdays or more; to find four such weeks we look back eight. Without any, *now* is the latest follow-up round; a round counts when
it is over and its weeks are closed. The path is a straight line in days from 0 at the baseline to −reduction at the target date.

The change from the baseline has a 95 % interval, computed when the weeks were closed (`app.measurement.standing`). The verdict
follows from the interval (`app.statistics.verdict`), and is *uncertain* where there is none, or fewer than 10 % of the employees
recorded.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Literal

from sqlmodel import Session

from app.calendar import monday
from app.disclosure.reading import Week, released_since
from app.measurement.changes import Change, change_of
from app.measurement.models import Round
from app.measurement.releasing import told_rounds
from app.measurement.rounds import head_counts_by_round, rounds, weeks_of
from app.measurement.shown import Figure, estimated, mean_of
from app.measurement.standing import baseline_of, comparable_weeks, latest, standing
from app.organisations.models import Department
from app.organisations.service import Goal, departments, get_target
from app.statistics.verdict import VERDICTS, Verdict, verdict

__all__ = ["VERDICTS", "Need", "Point", "Progress", "Verdict", "need_of", "path_percent", "progress"]

LEAST_RESPONSE_RATE = 0.10


@dataclass(frozen=True, slots=True)
class Point:
    """One mark on the chart: a round (at its first day) or a week, in percent of the baseline."""

    on: dt.date
    change_percent: float
    kind: Literal["round", "week"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Target, path and present. Milligrams are CO2e per employee and week; percentages are against the baseline.

    `people` recorded something in a mean week of those that `change_percent` comes from, out of `head_count` employed.
    `needed_milligrams_per_person` is what must still be saved to stand at the target, never below 0; `need_of` tells a
    person's department its part. `change_percent`, `current_milligrams` and what is needed are None where nothing may be said, or
    nothing was measured since the baseline.
    `change` is the same with its 95 % interval, None also where that is not known.
    """

    baseline_on: dt.date
    target_on: dt.date
    reduction_percent: float
    baseline_milligrams: int
    change_percent: float | None
    change: Change | None
    path_percent: float
    verdict: Verdict
    points: tuple[Point, ...]
    people: int
    head_count: int
    current_milligrams: int | None
    needed_milligrams_per_person: float | None

    @property
    def baseline_year(self) -> int:
        """The year of the baseline."""
        return self.baseline_on.year

    @property
    def target_year(self) -> int:
        """The year of the target."""
        return self.target_on.year

    @property
    def needed_milligrams_per_week(self) -> int | None:
        """What the whole organisation must still save each week."""
        needed = self.needed_milligrams_per_person
        return None if needed is None else round(self.head_count * needed)


@dataclass(frozen=True, slots=True)
class Need:
    """What a group must still save each week for the organisation to stand at its target, in mg CO2e."""

    milligrams: int
    group: str


@dataclass(frozen=True, slots=True)
class _Present:
    """What is now: the mean of some weeks, or a round."""

    figure: Figure
    weeks: list[dt.date]
    measured: Round | None = None


def progress(session: Session, organisation_id: int, today: dt.date) -> Progress | None:
    """Return where the organisation stands today; None while it has no target."""
    target = get_target(session, organisation_id)
    if target is None:
        return None
    head_counts = {one.department_id: one.head_count for one in departments(session, organisation_id)}
    points, present = _history(session, target, head_counts, today)
    current, people = (present.figure.amount, present.figure.people) if present else (None, 0)
    head_count = sum(head_counts.values())
    change = _with_interval(session, target, present)
    path = path_percent(target, today)
    low, high = (change.low, change.high) if change and people >= LEAST_RESPONSE_RATE * head_count else (None, None)
    level = target.baseline_milligrams * (1 - target.reduction_percent / 100)
    return Progress(
        baseline_on=target.baseline_on,
        target_on=target.target_on,
        reduction_percent=target.reduction_percent,
        baseline_milligrams=target.baseline_milligrams,
        change_percent=None if current is None else _change(target, current),
        change=change,
        path_percent=path,
        verdict=verdict(low, high, path=path, reduction=target.reduction_percent),
        points=points,
        people=people,
        head_count=head_count,
        current_milligrams=None if current is None else round(current),
        needed_milligrams_per_person=None if current is None else max(0.0, current - level),
    )


def need_of(stands: Progress, department: Department) -> Need | None:
    """Return what a person is told is still needed every week: their department's share of the whole organisation's need.

    The share goes by head count. The need of the whole organisation would be too large for anybody to see a part in it, and the
    department's own emissions may be hidden by the privacy floor; a share by head count reveals nothing.

    Returns:
        None where the target is reached, or nothing may be said.
    """
    milligrams = round(department.head_count * (stands.needed_milligrams_per_person or 0))
    return Need(milligrams, department.name) if milligrams > 0 else None


def _history(
    session: Session, target: Goal, head_counts: Mapping[int, int], today: dt.date
) -> tuple[tuple[Point, ...], _Present | None]:
    """Return the chart's points and the present, None if there is none that may be told."""
    organisation_id, this_week, since = target.organisation_id, monday(today), monday(target.baseline_on)
    finished = [one for one in rounds(session, organisation_id) if weeks_of(one)[-1] < this_week]
    in_rounds = {week for one in finished for week in weeks_of(one)}
    told = released_since(session, organisation_id, min({since, *in_rounds}))
    measured = _rounds(session, organisation_id, finished, told)
    weeks = comparable_weeks(told, target, head_counts, today)
    points = [Point(figure.week, _change(target, figure.amount), "round") for _, figure in measured]
    points += [Point(one.week, _change(target, one.amount), "week") for one in weeks if one.week not in in_rounds]
    in_order = tuple(sorted(points, key=lambda point: point.on))
    follow_ups = [_Present(figure, [], one) for one, figure in measured if one.kind == "follow_up"]
    if recent := latest(weeks, today, baseline_of(session, target)):
        now = [one.week for one in recent]
        # Just the weeks of a follow-up are as it told them, of those who were employed then: no page says it otherwise.
        same = (one.figure for one in follow_ups if one.measured and list(weeks_of(one.measured)) == now)
        return in_order, _Present(next(same, mean_of(recent)), now)
    return in_order, follow_ups[-1] if follow_ups else None


def path_percent(target: Goal | Progress, day: dt.date) -> float:
    """Return where the straight line from the baseline to the target stands on a date, from 0 to −reduction."""
    share = (day - target.baseline_on).days / (target.target_on - target.baseline_on).days
    return -target.reduction_percent * min(1.0, max(0.0, share))


def _change(target: Goal, milligrams: float) -> float:
    return (milligrams / target.baseline_milligrams - 1) * 100


def _with_interval(session: Session, target: Goal, present: _Present | None) -> Change | None:
    """Return the change with its interval, None where that was not computed for just this present and this baseline."""
    if present is None or present.figure.amount <= 0:
        return None
    ratio = present.figure.amount / target.baseline_milligrams
    weeks = present.weeks if present.measured is None else weeks_of(present.measured)
    if (told := _compared(session, target, weeks)) is not None:
        return told
    if present.measured is not None:
        return _of_round(session, target, present.measured, ratio)
    found = standing(session, target.organisation_id)
    if found is None or (found.weeks, found.baseline_on) != (present.weeks, target.baseline_on):
        return None
    return change_of(ratio, found.error, found.freedom)


def _compared(session: Session, target: Goal, weeks: Sequence[dt.date]) -> Change | None:
    """Return the change that the comparison tells of a follow-up of just these weeks, so that no page says it otherwise.

    None where there is none, or where the number of employees changed: then the comparison is of all of them, and not of each.
    """
    known = rounds(session, target.organisation_id)
    measured = [one for one in known if one.kind == "follow_up" and list(weeks_of(one)) == list(weeks)]
    baseline = baseline_of(session, target) if measured else None
    if baseline is None:
        return None
    told = told_rounds(session, target.organisation_id)
    before, after = told.get(baseline.round_id), told.get(measured[0].round_id)
    if before is None or after is None or after.against is None or after.against.baseline_id != baseline.round_id:
        return None
    return after.against.changes.get("total_emissions") if before.head_count == after.head_count else None


def _of_round(session: Session, target: Goal, measured: Round, ratio: float) -> Change | None:
    """Return the change that a follow-up tells; as if nobody were in both rounds, so its interval is rather too wide."""
    told = told_rounds(session, target.organisation_id)
    figures = told.get(measured.round_id)
    if figures is None or figures.error is None:
        return None
    error = figures.error / figures.milligrams
    for one in rounds(session, target.organisation_id):
        before = told.get(one.round_id)
        if one.kind == "baseline" and one.starts_on == target.baseline_on and before and before.error:
            error = hypot(error, before.error / before.milligrams)
    return change_of(ratio, error, figures.freedom)


def _rounds(
    session: Session, organisation_id: int, finished: Sequence[Round], told: Mapping[dt.date, Week]
) -> list[tuple[Round, Figure]]:
    """Return the rounds of which something may be told, with their figures: as they were told, which stay when weeks move."""
    stored = told_rounds(session, organisation_id)
    head_counts = head_counts_by_round(session, organisation_id)
    found: list[tuple[Round, Figure]] = []
    for one in finished:
        if (figures := stored.get(one.round_id)) is not None:
            found.append((one, Figure(one.starts_on, figures.milligrams, figures.people)))
        elif (figure := estimated(told, weeks_of(one), head_counts.get(one.round_id, {}))) is not None:
            found.append((one, figure))
    return found
