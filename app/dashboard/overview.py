"""What the coordinator's overview shows: gathered here from what may be told (`app.disclosure`), drawn by the template."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlmodel import Session

from app.calendar import WEEK, monday
from app.dashboard.chart import Chart, Mark, draw_course, draw_weeks
from app.disclosure.figures import Figures
from app.disclosure.reading import Week, released_since
from app.measurement.comparison import Comparison, comparison
from app.measurement.figures import RoundFigures
from app.measurement.progress import Progress, path_percent, progress
from app.measurement.releasing import told_rounds
from app.measurement.rounds import rounds
from app.measurement.shown import estimated
from app.organisations.models import Department, Target
from app.organisations.service import departments
from app.plan.picture import Sign
from app.plan.reading import standing

RECENT_WEEKS = 26


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """One department, or several (`departments` > 1) that are shown together because some of them are too few people.

    `name` is None where there are several; `before` is None where the week before was divided otherwise.
    """

    name: str | None
    departments: int
    head_count: int
    now: Figures
    before: Figures | None

    @property
    def change(self) -> float | None:
        """Change of emissions per person against the week before, −0.04 for −4 %; None if unknown."""
        was = self.before.milligrams_per_person if self.before else None
        now = self.now.milligrams_per_person
        return None if not was or now is None else now / was - 1


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table behind the chart; kg and öre are per employee, estimated from those who recorded."""

    on: dt.date
    kind: Literal["round", "week"]
    kg: float
    change_percent: float | None
    people: int | None
    ore: float | None


@dataclass(frozen=True, slots=True)
class PerEmployee:
    """What a week is per employee, estimated from those who recorded: mg CO2e and öre, None where nothing may be told."""

    milligrams: float | None
    ore: float | None


@dataclass(frozen=True, slots=True)
class Overview:
    """One organisation's overview; a shown group has `fewest` people at least.

    Weeks are named by their Monday; figures are None where nothing may be told. `goal` is how many percent less there shall be, and
    until the end of which year.
    """

    week: dt.date
    fewest: int
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
    goal: tuple[float, int] | None
    per_employee: PerEmployee | None
    per_employee_before: PerEmployee | None
    measures: tuple[Sign, ...] = ()

    @property
    def has_figures(self) -> bool:
        """Whether there is anything to look at yet."""
        return bool(self.stands or self.now or self.last or self.table or self.comparison)


def overview(session: Session, organisation_id: int, floor: int, today: dt.date) -> Overview:
    """Gather the overview of an organisation.

    Parameters:
        floor: the organisation's privacy floor, which the page names.
        today: the organisation's local date.
    """
    week = monday(today)
    everywhere = departments(session, organisation_id)
    stands = progress(session, organisation_id, today)
    wanted = session.get(Target, organisation_id) if stands is None else None
    latest = [week - number * WEEK for number in range(4)]
    told = released_since(session, organisation_id, min(latest[-1], stands.baseline_on if stands else dt.date.min))
    head_counts = {one.department_id: one.head_count for one in everywhere}
    estimates = {one: _per_employee(told, one, head_counts) for one in told if one < week}
    # Without a target the chart is of weeks alone.
    of_rounds = _told_rounds(session, organisation_id) if stands else {}
    table = _table(stands, {one: told[one] for one in estimates}, estimates, of_rounds)
    rows_week = next((one for one in latest if one in told and told[one].groups), None)
    now, last, before_last = (_whole(told, one) for one in latest[:3])
    measures = standing(session, organisation_id, today, stands).signs if stands else ()
    return Overview(
        week=week,
        fewest=floor + 1,
        head_count=sum(one.head_count for one in everywhere),
        now=now,
        last=last,
        before_last=before_last,
        stands=stands,
        comparison=comparison(session, organisation_id),
        rows=_rows(everywhere, told[rows_week], told.get(rows_week - WEEK)) if rows_week else [],
        rows_week=rows_week or week,
        course=_course(stands, table, today, measures),
        weeks=_recent(stands, table),
        table=table[::-1],
        goal=None if wanted is None else (wanted.reduction_percent, wanted.target_on.year),
        per_employee=estimates.get(latest[1]),
        per_employee_before=estimates.get(latest[2]),
        measures=measures,
    )


def _told_rounds(session: Session, organisation_id: int) -> dict[dt.date, RoundFigures]:
    """Return what is told of rounds, by their first days."""
    told = told_rounds(session, organisation_id)
    return {one.starts_on: told[one.round_id] for one in rounds(session, organisation_id) if one.round_id in told}


def _per_employee(told: Mapping[dt.date, Week], week: dt.date, head_counts: Mapping[int, int]) -> PerEmployee:
    """Estimate a week as rounds are; one that is not closed is told as a whole alone, so all who recorded weigh alike."""
    if not told[week].groups:
        return PerEmployee(told[week].whole.milligrams_per_person, told[week].whole.ore_per_person)
    kilograms = estimated(told, [week], head_counts)
    kronor = estimated(told, [week], head_counts, lambda figures: figures.ore)
    return PerEmployee(kilograms.amount if kilograms else None, kronor.amount if kronor else None)


def _whole(told: Mapping[dt.date, Week], week: dt.date) -> Figures | None:
    found = told.get(week)
    return found.whole if found and found.whole.people is not None else None


def _rows(everywhere: Sequence[Department], week: Week, before: Week | None) -> list[DepartmentRow]:
    """Return a closed week's groups against the week before, single departments first in the order of their names."""
    names = {one.department_id: one for one in everywhere}
    rows = []
    for group in week.groups:
        known = [names[one] for one in group.departments if one in names]
        rows.append(
            DepartmentRow(
                name=known[0].name if len(group.departments) == 1 and known else None,
                departments=len(group.departments),
                head_count=sum(one.head_count for one in known),
                now=group.figures,
                before=before.of(group.departments) if before else None,
            )
        )
    return sorted(rows, key=lambda row: (row.name is None, row.name or ""))


def _table(
    stands: Progress | None, told: Mapping[dt.date, Week], estimates: Mapping[dt.date, PerEmployee],
    of_rounds: Mapping[dt.date, RoundFigures],
) -> list[Measured]:  # fmt: skip
    """Return what the charts show per employee, oldest first: with a target its points, without one all weeks."""
    totals = {week: one.whole for week, one in told.items() if one.whole.people is not None}
    if stands is None:
        return [
            Measured(week, "week", kg / 1e6, None, totals[week].people, estimates[week].ore)
            for week in totals
            if (kg := estimates[week].milligrams) is not None
        ]
    base = stands.baseline_milligrams / 1e6
    found = []
    for one in stands.points:
        of_week, of_round = totals.get(one.on), of_rounds.get(one.on)
        people, ore = None, None
        if one.kind == "round" and of_round is not None:
            people, ore = of_round.people, of_round.ore
        elif one.kind == "week" and of_week is not None:
            people, ore = of_week.people, estimates[one.on].ore
        kg = base * (1 + one.change_percent / 100)
        found.append(Measured(one.on, one.kind, kg, one.change_percent, people, ore))
    return found


def _course(stands: Progress | None, table: Sequence[Measured], today: dt.date, signs: Sequence[Sign]) -> Chart | None:
    if stands is None or not table:
        return None
    now = None if stands.current_milligrams is None else Mark(today, stands.current_milligrams / 1e6, "week")
    marks = [Mark(one.on, one.kg, one.kind) for one in table]
    return draw_course(marks, path_at(stands, stands.baseline_on), path_at(stands, stands.target_on), now, signs=signs)


def _recent(stands: Progress | None, table: Sequence[Measured]) -> Chart | None:
    marks = [Mark(one.on, one.kg, "week") for one in table if one.kind == "week"][-RECENT_WEEKS:]
    return draw_weeks(
        marks, (path_at(stands, marks[0].on), path_at(stands, marks[-1].on)) if stands and marks else None
    )


def path_at(stands: Progress, day: dt.date) -> Mark:
    """Return where the path stands on a date, in kg per employee and week."""
    return Mark(day, stands.baseline_milligrams / 1e6 * (1 + path_percent(stands, day) / 100), "round")
