"""Somebody who reads everything that is told, remembers it, and computes what follows for each colleague.

The attacker knows the rules, when each figure was shown anew, who recorded something when (but not who took anything back), and
the whole truth of four people: their own and of three colleagues. If they know the ways as well, they know who of them travelled by
what, only not how far. All that is told is a set of linear constraints on what is unknown; a linear program (HiGHS) says between
which two amounts a person's week must lie, and what they just logged.

Without the ways, the shares of the ways of travelling say nothing: whatever anybody travelled in all can be split to fit them.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import highspy
import numpy as np

from app.disclosure import figures
from app.disclosure.figures import NEAREST_METRES, NEAREST_MILLIGRAMS, NEAREST_ORE, OTHER
from app.measurement.estimation import weights_of
from app.measurement.figures import Part
from tests.support.watcher import Place, Renewal, RoundTold, Truth, Watcher

INSIDERS = 4
"""The attacker, and three colleagues who tell everything."""
BY_CAR = ("shared", "car")
"""Categories of people in cars."""
LEAST_PERCENT = 10
"""Of what is true, by which the possible must differ at least."""


@dataclass(frozen=True)
class Quantity:
    """What must stay unknown: to `least`, in a unit of which the figures handed out are multiples of `nearest`."""

    name: str
    nearest: int
    least: int


METRES = Quantity("metres", NEAREST_METRES, 20_000)
MILLIGRAMS = Quantity("milligrams", NEAREST_MILLIGRAMS, 2_000_000)
ORE = Quantity("ore", NEAREST_ORE, 5_000)
QUANTITIES = (METRES, MILLIGRAMS, ORE)


@dataclass(frozen=True)
class Isolated:
    """Somebody of whom too much follows: `low` to `high` are all that is possible, in the quantity's unit."""

    member_id: int
    week: dt.date
    quantity: str
    what: str
    low: float
    high: float
    true: int
    insiders: tuple[int, ...]


Term = tuple[int, int, str, int]
"""A member, a department, a category (or none) and which version of it: what is unknown."""


class Program:
    """All that is told of one quantity of one week, as a linear program in thousandths of what must stay unknown."""

    def __init__(self, watcher: Watcher, week: dt.date, quantity: Quantity, knows_ways: bool) -> None:
        self._watcher, self._quantity, self._unit = watcher, quantity, quantity.least / 1000
        self.by_way = knows_ways and quantity is METRES
        self.renewals = [one for one in watcher.renewals() if (one.week, one.cell) == (week, quantity.name)]
        self._columns: dict[Term, int] = {}
        self._true: list[float] = []
        self._solver = highspy.Highs()
        self._solver.setOptionValue("output_flag", False)
        # HiGHS keeps the threads of its first run for the whole process, and then refuses any other number: as the planner has it.
        self._solver.setOptionValue("threads", 1)
        self._week = week
        self._less: dict[Place, bool] = {}
        self._histories: dict[Place, list[dict[str, int]]] = {}
        self._versions: dict[tuple[Place, str], list[int]] = {}
        for renewal in self.renewals:
            self._constrain(renewal)
        if self.by_way and self.renewals:
            for at, moment in enumerate(watcher.moments):
                for told in moment.rounds:
                    self._constrain_by_round(told, at)
        if quantity is MILLIGRAMS and self.renewals:
            for at, moment in enumerate(watcher.moments):
                for told in moment.rounds:
                    for part in told.figures.parts.get("commute_emissions", []):
                        self._constrain_by_part(told, at, part)
        self._only_adding()

    def sums(self, renewal: Renewal) -> dict[int, dict[int, float]]:
        """Return the columns of each person's part in a figure."""
        found: dict[int, dict[int, float]] = defaultdict(dict)
        for place, truth, at in self._watcher.places(renewal):
            for name, amount in self._parts(place, truth).items():
                if amount or self._took_back(place):
                    found[place[0]][self._column(place, name, at, amount)] = 1.0
        return dict(found)

    def width(self, expression: Mapping[int, float], insiders: Collection[int]) -> tuple[float, float]:
        """Return the least and the largest that is possible, in the quantity's unit, to those who know the insiders' weeks."""
        known = [column for term, column in self._columns.items() if term[0] in insiders]
        for column in known:
            self._solver.changeColBounds(column, self._true[column], self._true[column])
        for column, factor in expression.items():
            self._solver.changeColCost(column, factor)
        ends = [self._solve(sense) for sense in (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize)]
        for column in expression:
            self._solver.changeColCost(column, 0.0)
        for column in known:
            self._solver.changeColBounds(column, 0.0, highspy.kHighsInf)
        return ends[0] * self._unit, ends[1] * self._unit

    def true(self, expression: Mapping[int, float]) -> float:
        """Return what an expression really is."""
        return sum(self._true[column] * factor for column, factor in expression.items()) * self._unit

    def patterns(self, expression: Mapping[int, float]) -> frozenset[str]:
        """Return the categories that an expression is about."""
        terms = list(self._columns)
        return frozenset(terms[column][2] for column in expression)

    def _solve(self, sense: highspy.ObjSense) -> float:
        self._solver.changeObjectiveSense(sense)
        self._solver.run()
        status = self._solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kUnbounded, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return float("inf") if sense == highspy.ObjSense.kMaximize else float("-inf")
        assert status == highspy.HighsModelStatus.kOptimal, f"the truth does not fit what was told: {status}"
        return float(self._solver.getInfo().objective_function_value)

    def _parts(self, place: Place, truth: Truth) -> dict[str, int]:
        """Return what somebody may have had part in, by way of travelling; the attacker knows of nobody that they took it back."""
        parts = dict(self._split(truth))
        if self._took_back(place):
            for known in self._history(place):
                parts |= {name: 0 for name in known if name not in parts}
        return parts

    def _took_back(self, place: Place) -> bool:
        if place not in self._less:
            self._less[place] = any(
                after.get(name, 0) < amount
                for before, after in pairwise(self._history(place))
                for name, amount in before.items()
            )
        return self._less[place]

    def _history(self, place: Place) -> list[dict[str, int]]:
        if place not in self._histories:
            weeks = (moment.truth.get(self._week, {}).get(place) for moment in self._watcher.moments)
            self._histories[place] = [dict(self._split(truth)) if truth else {} for truth in weeks]
        return self._histories[place]

    def _split(self, truth: Truth) -> Iterable[tuple[str, int]]:
        if self.by_way:
            return truth.categories.items()
        return [("", truth.amounts[self._quantity.name])]

    def _column(self, place: Place, name: str, at: int, amount: int) -> int:
        versions = self._versions.get((place, name)) or self._count_versions(place, name)
        term = (*place, name, versions[at])
        if term not in self._columns:
            self._columns[term] = len(self._columns)
            self._true.append(amount / self._unit)
            self._solver.addCol(0.0, 0.0, highspy.kHighsInf, 0, np.array([], np.int32), np.array([], float))
        return self._columns[term]

    def _count_versions(self, place: Place, name: str) -> list[int]:
        versions, last = [], None
        for then in self._history(place):
            amount = then.get(name, 0)
            versions.append((versions[-1] if versions else -1) + (amount != last or self._took_back(place)))
            last = amount
        self._versions[place, name] = versions
        return versions

    def _row(self, low: float, high: float, row: Mapping[int, float]) -> None:
        columns = np.array(list(row), np.int32)
        self._solver.addRow(low, high, len(row), columns, np.array(list(row.values()), float))

    def _constrain(self, renewal: Renewal) -> None:
        whole = {column: 1.0 for columns in self.sums(renewal).values() for column in columns}
        told, half = getattr(renewal.told, self._quantity.name), self._quantity.nearest / 2
        self._row((told - half) / self._unit, (told + half) / self._unit, whole)
        if not self.by_way or not renewal.told.categories or not renewal.told.metres:
            return
        if renewal.keeps_mix:
            return  # it keeps the mix that it had
        percents = {name: metres * 100 / renewal.told.metres for name, metres in renewal.told.categories.items()}
        step = figures.share_step(renewal.told.people or 0, renewal.told.metres)
        largest = max(percents.values()) - 3 * step  # one of the largest took what rounding left over
        terms = {column: term for term, column in self._columns.items()}
        for name in (one for one, percent in percents.items() if percent < largest):
            mine = {
                column
                for column in whole
                if (terms[column][2] == name) or (name == OTHER and terms[column][2] not in percents)
            }
            for percent, low, high in (
                (percents[name] + step / 2, -highspy.kHighsInf, 0.0),
                (percents[name] - step / 2, 0.0, highspy.kHighsInf),
            ):
                self._row(low, high, {column: (column in mine) - percent / 100 for column in whole})

    def _constrain_by_round(self, told: RoundTold, at: int) -> None:
        """Take the distance to work by car, of which everybody's travel in the histories is made; all else follows from the weeks.

        The attacker knows how the estimate is made and whose weeks waited, and the whole truth of the round's other weeks.
        """
        figure = told.figures.indicators["commute_car_km"]
        if figure is None or self._week not in told.strata:
            return
        people: dict[tuple[dt.date, int], int] = defaultdict(int)
        included = []
        for week in told.strata:
            for place, truth in self._watcher.moments[at].truth.get(week, {}).items():
                if truth.amounts["people"] and (week, place) not in told.waiting:
                    people[week, place[1]] += 1
                    included.append((week, place, truth))
        weights = weights_of(people, told.head_counts, 0, told.strata)
        row: dict[int, float] = {}
        others, scale = 0.0, sum(told.head_counts.values()) / 1000
        for week, place, truth in included:
            factor = scale * weights.get((week, place[1]), 0.0)
            if week != self._week or truth.amounts["unknown_metres"]:
                # By taxi, without a factor, is by car too: who took one is known as well.
                by_car = sum(truth.categories.get(name, 0) for name in BY_CAR)
                others += factor * (by_car - truth.amounts["unknown_metres"])
                continue
            for name, amount in self._parts(place, truth).items():
                if name in BY_CAR:
                    row[self._column(place, name, at, amount)] = factor * self._unit
        half = told.steps["commute_car_km"] / 2 + figure * 0.005
        self._row(figure - half - others, figure + half - others, row)

    def _constrain_by_part(self, told: RoundTold, at: int, part: Part) -> None:
        """Take what a round tells of the way to work, of everyone or of a group: all travel in the histories is to work."""
        places = set(part.departments)
        weeks = {week: self._watcher.moments[at].told[week].groups for week in told.strata}
        strata = {
            week: [
                one.departments for one in groups if one.figures.milligrams is not None and one.departments <= places
            ]
            for week, groups in weeks.items()
        }
        strata = {week: groups for week, groups in strata.items() if groups}
        people: dict[tuple[dt.date, int], int] = defaultdict(int)
        included = []
        for week, groups in strata.items():
            for place, truth in self._watcher.moments[at].truth.get(week, {}).items():
                inside = any(place[1] in one for one in groups)
                if inside and truth.amounts["people"] and (week, place) not in told.waiting:
                    people[week, place[1]] += 1
                    included.append((week, place, truth))
        counted = {one: count for one, count in told.head_counts.items() if one in places}
        weights = weights_of(people, counted, 0, strata)
        row: dict[int, float] = defaultdict(float)
        others = 0.0
        for week, place, truth in included:
            weight = weights.get((week, place[1]), 0.0)
            if week != self._week:
                others += weight * truth.amounts["milligrams"]
                continue
            for name, amount in self._parts(place, truth).items():
                row[self._column(place, name, at, amount)] += weight
        half = part.step / 2 + part.value * 0.005
        low, high = (((part.value + sign * half) * 1e6 - others) / self._unit for sign in (-1, 1))
        self._row(low, high, row)

    def _only_adding(self) -> None:
        """Whoever never took anything back had less before."""
        by_name: dict[tuple[int, int, str], list[tuple[int, int]]] = defaultdict(list)
        for (member, department, name, version), column in self._columns.items():
            by_name[member, department, name].append((version, column))
        for versions in by_name.values():
            columns = [column for _, column in sorted(versions)]
            if all(self._true[one] <= self._true[two] for one, two in pairwise(columns)):
                for one, two in pairwise(columns):
                    self._row(0.0, highspy.kHighsInf, {two: 1.0, one: -1.0})


def isolated(watcher: Watcher, *, knows_ways: bool = False, targets: int = 6) -> list[Isolated]:
    """Return of whom too much follows from all that was ever told.

    Parameters:
        knows_ways: the attacker knows by which ways who travelled. Then it is enough that they are as unsure of a short distance as
            it is long: who is the only one to cycle beside drivers has not cycled far, if cycling cannot be seen.
        targets: how many people to try for each figure, those first who travel like nobody else.
    """
    found = []
    weeks = sorted({week for moment in watcher.moments for week in moment.told})
    for week in weeks:
        for quantity in QUANTITIES:
            program = Program(watcher, week, quantity, knows_ways)
            for renewal in program.renewals:
                level = program.sums(renewal)
                found += _search(program, quantity, renewal, level, targets, "in all")
                if renewal.earlier:
                    change = _minus(level, program.sums(renewal.earlier))
                    found += _search(program, quantity, renewal, change, targets, "just logged")
    return found


def _minus(after: dict[int, dict[int, float]], before: dict[int, dict[int, float]]) -> dict[int, dict[int, float]]:
    changes = {}
    for member in after.keys() | before.keys():
        change = defaultdict(float, after.get(member, {}))
        for column, factor in before.get(member, {}).items():
            change[column] -= factor
        if moved := {column: factor for column, factor in change.items() if factor}:
            changes[member] = moved
    return changes


def _search(
    program: Program, quantity: Quantity, renewal: Renewal, parts: dict[int, dict[int, float]], targets: int, what: str
) -> Iterator[Isolated]:
    """Try the people of a figure: four of the largest are insiders."""
    by_size = sorted(parts, key=lambda member: (-abs(program.true(parts[member])), member))
    alike: dict[frozenset[str], int] = defaultdict(int)
    order = []
    for member in by_size:
        pattern = program.patterns(parts[member])
        order.append((alike[pattern], len(order), member))
        alike[pattern] += 1
    for _, _, member in sorted(order)[:targets]:
        insiders = [one for one in by_size if one != member][:INSIDERS]
        low, high = program.width(parts[member], insiders)
        true = round(program.true(parts[member]))
        enough = min(quantity.least, abs(true)) if program.by_way else quantity.least
        if high - low < max(enough, abs(true) * LEAST_PERCENT / 100) * (1 - 1e-6):
            yield Isolated(member, renewal.week, quantity.name, what, low, high, true, tuple(insiders))
