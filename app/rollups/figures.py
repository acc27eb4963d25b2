"""The weekly figures that dashboard and phone show: a few queries, whose cost does not grow with the number of trips.

Units: metres, mg CO2e, öre. Weeks are named by their Monday. kg and kr are always handed out together.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session

from app.emissions.vocabulary import CATEGORIES, category
from app.organisations.models import Department
from app.organisations.privacy import merged_departments, merged_in_both
from app.rollups import reading
from app.rollups.reading import WeekSum

WEEK = dt.timedelta(days=7)


@dataclass(slots=True)
class Figures:
    """Sums of one week over some people; `categories` are metres by `app.emissions.vocabulary.Category`."""

    people: int = 0
    trips: int = 0
    avoided: int = 0
    metres: int = 0
    milligrams: int = 0
    unknown_metres: int = 0
    ore: int = 0
    categories: Counter[str] = field(default_factory=Counter)

    def add(self, other: "Figures") -> None:
        """Add the figures of other people."""
        self.people += other.people
        self.trips += other.trips
        self.avoided += other.avoided
        self.metres += other.metres
        self.milligrams += other.milligrams
        self.unknown_metres += other.unknown_metres
        self.ore += other.ore
        self.categories.update(other.categories)

    @property
    def milligrams_per_person(self) -> float | None:
        """Mg CO2e per person who recorded something, None if nobody did."""
        return self.milligrams / self.people if self.people else None

    @property
    def ore_per_person(self) -> float | None:
        """Öre per person who recorded something, None if nobody did."""
        return self.ore / self.people if self.people else None

    def shares(self) -> dict[str, float]:
        """Return each category's part of the distance, 0–1, in the order of the vocabulary; empty without distance."""
        return {name: self.categories[name] / self.metres for name in CATEGORIES} if self.metres else {}


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """One department, or several (`departments` > 1) shown together because some of them are below the floor.

    `name` is None where there are several; `before` is None where the week before cannot be shown.
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


class Weeks:
    """The figures of some weeks by department, as loaded by `load_weeks`."""

    def __init__(self, by_week: Mapping[dt.date, Mapping[int, Figures]]) -> None:
        self._by_week = by_week

    def department(self, week: dt.date, department_id: int) -> Figures:
        """Return one department's figures; show them only where `may_be_seen_alone` says so."""
        return self._by_week.get(week, {}).get(department_id) or Figures()

    def together(self, week: dt.date, departments: Iterable[int] | None = None) -> Figures:
        """Return the sum over departments, or over all."""
        sums = Figures()
        for department_id, figures in self._by_week.get(week, {}).items():
            if departments is None or department_id in departments:
                sums.add(figures)
        return sums

    def people(self, week: dt.date, departments: Iterable[Department]) -> dict[int, int]:
        """Return how many recorded something by department; one that nobody works in any more counts while it has figures."""
        found = self._by_week.get(week, {})
        counts = {one.department_id: 0 for one in departments if one.head_count}
        return counts | {department_id: figures.people for department_id, figures in found.items()}


def load_weeks(session: Session, organisation_id: int, weeks: Sequence[dt.date]) -> Weeks:
    """Load all figures of some weeks by department, in two queries."""
    loaded: dict[dt.date, dict[int, Figures]] = defaultdict(lambda: defaultdict(Figures))
    for one in reading.participation(session, organisation_id, weeks):
        figures = loaded[one.week][one.department_id]
        figures.people, figures.trips, figures.avoided = one.people, one.trips, one.avoided
    travelled = reading.travelled(session, organisation_id, weeks, ("week", "department_id", "mode", "shared"))
    for (week, department_id, mode, shared), sums in travelled:
        figures = loaded[week][department_id]
        figures.metres += sums.metres
        figures.milligrams += sums.milligrams
        figures.unknown_metres += sums.unknown_metres
        figures.ore += sums.ore
        figures.categories[category(mode, 2 if shared else 1)] += sums.metres
    return Weeks(loaded)


def week_series(session: Session, organisation_id: int, floor: int, since: dt.date | None = None) -> list[WeekSum]:
    """Return the organisation's weeks from the oldest on, in two queries; weeks below the privacy floor are left out."""
    return [one for one in reading.series(session, organisation_id, since) if one.people >= floor]


def department_rows(departments: Sequence[Department], weeks: Weeks, week: dt.date, floor: int) -> list[DepartmentRow]:
    """Return a week's departments against the week before, those that may not be seen alone as one row at the end.

    Empty where the whole organisation is below the floor.
    """
    this, other = weeks.people(week, departments), weeks.people(week - WEEK, departments)
    if sum(this.values()) < floor:
        return []
    comparable = sum(other.values()) >= floor
    merged = merged_in_both(this, other, floor)

    def row(name: str | None, ids: set[int]) -> DepartmentRow:
        head_count = sum(one.head_count for one in departments if one.department_id in ids)
        before = weeks.together(week - WEEK, ids) if comparable else None
        return DepartmentRow(name, len(ids), head_count, weeks.together(week, ids), before)

    alone = [one for one in departments if one.department_id in this | other and one.department_id not in merged]
    rows = [row(one.name, {one.department_id}) for one in alone]
    return [*rows, row(None, set(merged))] if merged else rows


def may_be_seen_alone(
    departments: Sequence[Department], weeks: Weeks, week: dt.date, department_id: int, floor: int
) -> bool:
    """Tell whether one department's figures of a week may be shown by themselves."""
    people = weeks.people(week, departments)
    return people.get(department_id, 0) >= floor and department_id not in merged_departments(people, floor)
