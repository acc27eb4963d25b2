"""What the coordinator's overview shows: gathered here, counted in `app.rollups.figures`, drawn by the template."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlmodel import Session

from app.calendar import monday
from app.dashboard.chart import Chart, Mark, draw_course, draw_weeks
from app.measurement.estimation import Estimate, estimate_round
from app.measurement.indicators import Indicator, compare
from app.measurement.models import Round
from app.measurement.progress import Progress, path_percent, progress
from app.measurement.rounds import rounds
from app.organisations.models import Department
from app.organisations.service import departments
from app.rollups.figures import (
    WEEK,
    DepartmentRow,
    Figures,
    Weeks,
    department_rows,
    load_weeks,
    week_series,
)
from app.rollups.reading import WeekSum

RECENT_WEEKS = 26


@dataclass(frozen=True, slots=True)
class Comparison:
    """The baseline round against the latest follow-up."""

    baseline: Round
    follow_up: Round
    before: Estimate
    after: Estimate
    indicators: dict[str, Indicator]

    @property
    def cost_change_percent(self) -> float | None:
        """Change of the cost per employee and week, e.g. 2.1; None if the baseline cost nothing."""
        was, now = self.before.total().ore, self.after.total().ore
        return (now / was - 1) * 100 if was else None


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table behind the chart; `ore_per_person` is per person who recorded something."""

    on: dt.date
    kind: Literal["round", "week"]
    kg: float
    change_percent: float | None
    people: int | None
    ore_per_person: float | None


@dataclass(frozen=True, slots=True)
class Overview:
    """One organisation's overview. Weeks are named by their Monday; figures are None below the privacy floor."""

    week: dt.date
    floor: int
    head_count: int
    now: Figures | None
    last: Figures | None
    before_last: Figures | None
    stands: Progress | None
    comparison: Comparison | None
    rows: list[DepartmentRow]
    rows_week: dt.date
    course: Chart | None
    weeks: Chart | None
    table: list[Measured]


def overview(session: Session, organisation_id: int, floor: int, today: dt.date) -> Overview:
    """Gather the overview of an organisation.

    Parameters:
        floor: the organisation's privacy floor; figures of fewer people are left out.
        today: the organisation's local date.
    """
    week = monday(today)
    everywhere = departments(session, organisation_id)
    weeks = load_weeks(session, organisation_id, [week - number * WEEK for number in range(3)])
    stands = progress(session, organisation_id, today)
    series = week_series(session, organisation_id, floor, stands.baseline_on if stands else None)
    table = _table(stands, [one for one in series if one.week < week])
    rows_week, rows = _departments(everywhere, weeks, week, floor)
    return Overview(
        week=week,
        floor=floor,
        head_count=sum(one.head_count for one in everywhere),
        now=_whole(weeks, week, floor),
        last=_whole(weeks, week - WEEK, floor),
        before_last=_whole(weeks, week - 2 * WEEK, floor),
        stands=stands,
        comparison=_comparison(session, organisation_id, floor),
        rows=rows,
        rows_week=rows_week,
        course=_course(stands, table, today),
        weeks=_recent(stands, table),
        table=table[::-1],
    )


def _whole(weeks: Weeks, week: dt.date, floor: int) -> Figures | None:
    together = weeks.together(week)
    return together if together.people >= floor else None


def _departments(
    everywhere: Sequence[Department], weeks: Weeks, week: dt.date, floor: int
) -> tuple[dt.date, list[DepartmentRow]]:
    """Return the last complete week's departments; in an organisation's first week the running one's.

    The running week changes with every trip, and who watches a small department's row change sees one person's trip.
    """
    rows = department_rows(everywhere, weeks, week - WEEK, floor)
    return (week - WEEK, rows) if rows else (week, department_rows(everywhere, weeks, week, floor))


def _comparison(session: Session, organisation_id: int, floor: int) -> Comparison | None:
    all_rounds = rounds(session, organisation_id)
    baseline = next((one for one in reversed(all_rounds) if one.kind == "baseline"), None)
    follow_up = next((one for one in reversed(all_rounds) if one.kind == "follow_up"), None)
    if baseline is None or follow_up is None or follow_up.starts_on <= baseline.starts_on:
        return None
    before, after = estimate_round(session, baseline), estimate_round(session, follow_up)
    if before is None or after is None or min(before.people, after.people) < floor:
        return None
    return Comparison(baseline, follow_up, before, after, {one.key: one for one in compare(before, after)})


def _table(stands: Progress | None, series: Sequence[WeekSum]) -> list[Measured]:
    """Return what the charts show, oldest first.

    With a target these are its estimates per employee; without one the means of those who recorded something.
    """
    if stands is None:
        return [_measured(one.week, "week", one.milligrams_per_person / 1e6, None, one) for one in series]
    totals = {one.week: one for one in series}
    base = stands.baseline_milligrams / 1e6
    return [
        _measured(
            point.on, point.kind, base * (1 + point.change_percent / 100), point.change_percent, totals.get(point.on)
        )
        for point in stands.points
    ]


def _course(stands: Progress | None, table: Sequence[Measured], today: dt.date) -> Chart | None:
    if stands is None or not table:
        return None
    now = None if stands.current_milligrams is None else Mark(today, stands.current_milligrams / 1e6, "week")
    marks = [Mark(one.on, one.kg, one.kind) for one in table]
    return draw_course(marks, path_at(stands, stands.baseline_on), path_at(stands, stands.target_on), now)


def _recent(stands: Progress | None, table: Sequence[Measured]) -> Chart | None:
    marks = [Mark(one.on, one.kg, "week") for one in table if one.kind == "week"][-RECENT_WEEKS:]
    return draw_weeks(
        marks, (path_at(stands, marks[0].on), path_at(stands, marks[-1].on)) if stands and marks else None
    )


def path_at(stands: Progress, day: dt.date) -> Mark:
    """Return where the path stands on a date, in kg per employee and week."""
    return Mark(day, stands.baseline_milligrams / 1e6 * (1 + path_percent(stands, day) / 100), "round")


def _measured(
    on: dt.date, kind: Literal["round", "week"], kg: float, change: float | None, total: WeekSum | None
) -> Measured:
    if total is None or kind != "week":
        return Measured(on, kind, kg, change, None, None)
    return Measured(on, kind, kg, change, total.people, total.ore_per_person)
