"""Where an organisation stands against its climate target: one figure for the phone, the dashboard and the weekly message.

*Now* is the mean of the last four closed weeks, estimated like a round (`app.measurement.estimation`) with the present head
counts, from what is shown of them (`app.disclosure`): whoever sees the figures learns no more. A week counts only if its emissions
may be told and it has four workdays or more; to find four such weeks we look back eight. Without any, *now* is the latest follow-up
round; a round counts when it is over and its weeks are closed. The path is a
straight line in days from 0 at the baseline to −reduction at the target date.

Verdicts, in this order (`change` and `path` in percent of the baseline, falling is good):

=============  ==========================================================================================
uncertain      nothing to go by; or fewer people than the privacy floor; or fewer than 10 % of the employees
goal_met       change ≤ −reduction
on_path        change ≤ path + 1 percentage point, and not above the baseline
no_progress    change > −1 %
too_slow       everything else
=============  ==========================================================================================

The percentage point is room for chance until intervals say it better: a week's estimate moves by about that much.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sqlmodel import Session

from app.calendar import WEEK, is_comparable, monday
from app.disclosure.figures import Figures
from app.disclosure.reading import Week, released_since
from app.measurement.models import Round
from app.measurement.rounds import head_counts_by_round, rounds, weeks_of
from app.organisations.models import Department
from app.organisations.service import Goal, departments, get_target

Verdict = Literal["goal_met", "on_path", "too_slow", "no_progress", "uncertain"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
"""How an organisation stands against its target."""

RECENT_WEEKS = 4
LOOK_BACK_WEEKS = 8
LEAST_RESPONSE_RATE = 0.10
ROOM_FOR_CHANCE = 1.0
"""Percentage points."""
LEAST_PROGRESS = 1.0
"""Percent below the baseline."""


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
    person's department its part. `change_percent`, `current_milligrams` and what is needed are None where nothing may be said.
    """

    baseline_on: dt.date
    target_on: dt.date
    reduction_percent: float
    baseline_milligrams: int
    change_percent: float | None
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
class Figure:
    """An amount per employee and week, mg CO2e as a rule, and how many recorded in a mean week, of the weeks from `week` on."""

    week: dt.date
    amount: float
    people: int


def progress(session: Session, organisation_id: int, today: dt.date) -> Progress | None:
    """Return where the organisation stands today; None while it has no target."""
    target = get_target(session, organisation_id)
    if target is None:
        return None
    head_counts = {one.department_id: one.head_count for one in departments(session, organisation_id)}
    points, now = _history(session, target, head_counts, today)
    current, people = (now.amount, now.people) if now else (None, 0)
    head_count = sum(head_counts.values())
    change = None if current is None else _change(target, current)
    path = path_percent(target, today)
    known = people >= LEAST_RESPONSE_RATE * head_count
    level = target.baseline_milligrams * (1 - target.reduction_percent / 100)
    return Progress(
        baseline_on=target.baseline_on,
        target_on=target.target_on,
        reduction_percent=target.reduction_percent,
        baseline_milligrams=target.baseline_milligrams,
        change_percent=change,
        path_percent=path,
        verdict=verdict(change if known else None, path, target.reduction_percent),
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
) -> tuple[tuple[Point, ...], Figure | None]:
    """Return the chart's points and the present figure, None if there is none that may be told."""
    organisation_id, this_week, since = target.organisation_id, monday(today), monday(target.baseline_on)
    finished = [one for one in rounds(session, organisation_id) if weeks_of(one)[-1] < this_week]
    in_rounds = {week for one in finished for week in weeks_of(one)}
    told = released_since(session, organisation_id, min({since, *in_rounds}))
    measured = _rounds(session, organisation_id, finished, told)
    comparable = [week for week in told if since <= week < this_week and is_comparable(week, target.country)]
    weeks = [figure for week in comparable if (figure := estimated(told, [week], head_counts)) is not None]
    points = [Point(figure.week, _change(target, figure.amount), "round") for _, figure in measured]
    points += [Point(one.week, _change(target, one.amount), "week") for one in weeks if one.week not in in_rounds]
    follow_ups = [figure for one, figure in measured if one.kind == "follow_up"]
    now = _current(weeks, today) or (follow_ups[-1] if follow_ups else None)
    return tuple(sorted(points, key=lambda point: point.on)), now


def path_percent(target: Goal | Progress, day: dt.date) -> float:
    """Return where the straight line from the baseline to the target stands on a date, from 0 to −reduction."""
    share = (day - target.baseline_on).days / (target.target_on - target.baseline_on).days
    return -target.reduction_percent * min(1.0, max(0.0, share))


def verdict(change: float | None, path: float, reduction: float) -> Verdict:
    """Judge a change against the path, all in percent; see the table above."""
    if change is None:
        return "uncertain"
    if change <= -reduction:
        return "goal_met"
    if change <= path + ROOM_FOR_CHANCE and change <= 0:
        return "on_path"
    return "no_progress" if change > -LEAST_PROGRESS else "too_slow"


def _change(target: Goal, milligrams: float) -> float:
    return (milligrams / target.baseline_milligrams - 1) * 100


def estimated(
    told: Mapping[dt.date, Week],
    weeks: Sequence[dt.date],
    head_counts: Mapping[int, int],
    amount: Callable[[Figures], int | None] = lambda figures: figures.milligrams,
) -> Figure | None:
    """Estimate an amount per employee of some closed weeks from what is shown of them; None if nothing may be told.

    Each group of a week stands for everyone employed in its departments, see `app.measurement.estimation`.

    Parameters:
        told: what is shown, by week.
        weeks: those to estimate, in order.
        head_counts: how many are employed, by department.
        amount: what to estimate, mg CO2e if not told otherwise.
    """
    means, people = [], []
    for week in weeks:
        total, employed, recorded = 0.0, 0, 0
        for group in told[week].groups if week in told else ():
            found, count = amount(group.figures), group.figures.people
            if found is None or not count:
                continue
            head_count = sum(head_counts.get(one, 0) for one in group.departments)
            total, employed, recorded = total + head_count * found / count, employed + head_count, recorded + count
        if employed:
            means.append(total / employed)
            people.append(recorded)
    return Figure(weeks[0], sum(means) / len(means), sum(people) // len(people)) if means else None


def _rounds(
    session: Session, organisation_id: int, finished: Sequence[Round], told: Mapping[dt.date, Week]
) -> list[tuple[Round, Figure]]:
    """Return the rounds of which something may be told, with their figures."""
    head_counts = head_counts_by_round(session, organisation_id)
    found = ((one, estimated(told, weeks_of(one), head_counts.get(one.round_id, {}))) for one in finished)
    return [(one, figure) for one, figure in found if figure is not None]


def _current(weeks: Sequence[Figure], today: dt.date) -> Figure | None:
    """Return the mean of the last weeks; None if there are none."""
    first = monday(today) - LOOK_BACK_WEEKS * WEEK
    recent = [one for one in weeks if one.week >= first][-RECENT_WEEKS:]
    if not recent:
        return None
    number = len(recent)
    return Figure(
        recent[0].week, sum(one.amount for one in recent) / number, sum(one.people for one in recent) // number
    )
