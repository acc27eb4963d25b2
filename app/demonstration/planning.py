"""Who records when: both rounds and the living weeks, planned before anything is stored."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.demonstration.chance import seeded
from app.demonstration.changes import change_habits, go_on
from app.demonstration.dates import LIVING_WEEKS, Dates
from app.demonstration.habits import Habit
from app.demonstration.people import CAST, DEPARTMENTS, EMPLOYEE, Person
from app.demonstration.rounds import PlannedRound, choose, leg_milligrams
from app.demonstration.weeks import Entry, week_entries

WEEK_IN_ROUND = 0.95
LEFT_SINCE_BASELINE, NEW_SINCE_BASELINE = 0.08, 0.16
LIVING_SHARE = 0.55
FURTHER_CHANGE = 0.015
EARLY_BIRDS = 0.3
HOLIDAY_SHARE = 0.3

Joins = dict[int, tuple[dt.date, ...]]


@dataclass(frozen=True, slots=True)
class Plan:
    """The demonstration's whole story. `living` has the weeks in which people record, by number; `habits` those of today."""

    seed: int
    dates: Dates
    people: Mapping[int, Person]
    baseline: PlannedRound
    follow_up: PlannedRound
    living: Joins
    habits: Mapping[int, Habit]

    def recorders(self) -> list[int]:
        """Return everyone who ever records anything, in order."""
        return sorted({*self.baseline.joins, *self.follow_up.joins, *self.living})

    def round_entries(self, planned: PlannedRound, number: int) -> list[Entry]:
        """Return what a person records in a round."""
        weeks = planned.joins.get(number, ())
        return [entry for week in weeks for entry in week_entries(self.seed, number, planned.habits[number], week)]

    def living_entries(self, number: int) -> list[Entry]:
        """Return what a person has recorded in the living weeks: up to yesterday, early birds this morning's way to work too."""
        today = self.dates.today
        found = [
            entry
            for week in self.living.get(number, ())
            for entry in week_entries(self.seed, number, self.habits[number], week)
            if entry.date <= today
        ]
        early = self.people[number].reference != EMPLOYEE and seeded(self.seed, "early", number).random() < EARLY_BIRDS
        return [entry for entry in found if entry.date < today or (early and entry.is_way_to_work)]


def make_plan(seed: int, dates: Dates, everyone: Sequence[Person]) -> Plan:
    """Plan both rounds and the living weeks; the follow-up's habits are changed to the source's figures."""
    people = {person.commuter.number: person for person in everyone}
    head_counts = Counter(person.unit for person in everyone)
    habits = {number: person.habit for number, person in people.items()}
    first, second = _participants(seed, people)
    baseline = PlannedRound(seed, people, _weeks(seed, people, first, dates.baseline), head_counts, habits)
    follow_up = PlannedRound(seed, people, _weeks(seed, people, second, dates.follow_up), head_counts, dict(habits))
    change_habits(follow_up, baseline.totals, seed)
    now = dict(follow_up.habits)
    go_on(now, everyone, seed, FURTHER_CHANGE)
    return Plan(seed, dates, people, baseline, follow_up, _living(seed, people, second, dates), now)


def _participants(seed: int, people: Mapping[int, Person]) -> tuple[list[int], list[int]]:
    """Return who takes part in the baseline and in the follow-up, by department and evenly over how much they emit."""
    first: list[int] = []
    second: list[int] = []
    for index, unit in enumerate(DEPARTMENTS):
        order = _by_emissions(people, [number for number, person in people.items() if person.unit == index])
        random = seeded(seed, "participants", index)
        joined = choose(order, unit.joins, random)
        left = set(choose(joined, LEFT_SINCE_BASELINE, random))
        came = choose([number for number in order if number not in joined], NEW_SINCE_BASELINE, random)
        first += joined
        second += [number for number in joined if number not in left] + came
    cast = [number for number, person in people.items() if person.reference in CAST]
    return sorted({*first, *cast}), sorted({*second, *cast})


def _by_emissions(people: Mapping[int, Person], numbers: Sequence[int]) -> list[int]:
    return sorted(numbers, key=lambda number: (sum(map(leg_milligrams, people[number].habit.legs)), number))


def _weeks(seed: int, people: Mapping[int, Person], numbers: Sequence[int], weeks: Sequence[dt.date]) -> Joins:
    """Return in which weeks of a round each participant records: nearly always in all of them."""
    joins = {}
    for number in numbers:
        random = seeded(seed, "weeks", number, weeks[0])
        always = people[number].reference in CAST
        joined = tuple(week for week in weeks if random.random() < WEEK_IN_ROUND or always)
        joins[number] = joined or tuple(weeks[:1])
    return joins


def _living(seed: int, people: Mapping[int, Person], numbers: Sequence[int], dates: Dates) -> Joins:
    """Return in which living weeks people record: about half of the follow-up's, a few more each week."""
    order: list[int] = []
    for index in range(len(DEPARTMENTS)):
        order += _by_emissions(people, [number for number in numbers if people[number].unit == index])
    cast = [number for number in numbers if people[number].reference in CAST]
    chosen = {*choose(order, LIVING_SHARE, seeded(seed, "living")), *cast}
    joins: Joins = {}
    for number in sorted(chosen):
        random = seeded(seed, "living", number)
        always = people[number].reference == EMPLOYEE
        draws = [(week, random.random()) for week in dates.living]
        joins[number] = tuple(week for index, (week, draw) in enumerate(draws) if always or draw < _share(index, week))
    return joins


def _share(index: int, week: dt.date) -> float:
    """Return the share of the living weeks' people that record: 0.8 at first, 0.95 at last, fewer when many are away."""
    share = 0.8 + 0.15 * index / LIVING_WEEKS
    return share * HOLIDAY_SHARE if week.month == 7 else share
