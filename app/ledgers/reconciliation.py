"""Ledger against diary: how much of what was paid for people recorded, and how near the estimate comes. Pure functions.

Over weeks w of which both are told, of a line of travel l:

    ledger     L = Σ over sums s of  amount_s · (workdays of s within the weeks ÷ workdays of s)
    recorded   R = Σ over persons' weeks  r
    estimated  E = Σ over weeks w and strata g of  (N_g ÷ n_gw) · r_gw
    coverage     R ÷ L  and  E ÷ L, the latter with its 95 % interval (`app.ledgers.uncertainty`)

with N_g people employed and n_gw people who recorded something (post-stratification, see `app.measurement.estimation`). A ledger
that tells days is added up by weeks and taken whole; one that tells months only is taken by its workdays.

Which weeks are compared a coordinator chooses, by the period and by the files that are taken in: with one week more the difference
would be that week's few travellers. So a week counts for a line, or for a group of departments, where what people travelled in it
may be told by itself.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple, TypeVar

from app.calendar import SWEDEN, is_workday, monday
from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS, LEAST_ORE, divide, is_protected
from app.ledgers.rows import Key, Sum
from app.ledgers.uncertainty import Drawn, drawn
from app.ledgers.vocabulary import LINES, LINES_OF, Kind, Line
from app.measurement.steps import step_of
from app.spreadsheets.cells import Span

MEASURES: Final = ("metres", "milligrams", "ore")
LEAST: Final = dict(zip(MEASURES, (LEAST_METRES, LEAST_MILLIGRAMS, LEAST_ORE), strict=True))
_WEEKDAYS_COVERED: Final = 3
"""Of the five of a week: a file's first and last trips need not be on a Monday and a Sunday."""


class Amounts(NamedTuple):
    """Metres, mg CO2e and öre; None is not told."""

    metres: float | None = None
    milligrams: float | None = None
    ore: float | None = None


NOT_TOLD: Final = Amounts()


class PersonPart(NamedTuple):
    """What one person recorded of a line in a week, and the rest of their week: metres, mg CO2e, öre. Never to be shown."""

    member_id: int
    department_id: int
    week: dt.date
    line: Line
    amounts: tuple[int, int, int]


class PersonRest(NamedTuple):
    """What one person recorded in a week that is told, in all: metres, mg CO2e, öre. Never to be shown."""

    member_id: int
    department_id: int
    week: dt.date
    amounts: tuple[int, int, int]


Row = TypeVar("Row", PersonPart, PersonRest)


@dataclass(frozen=True, slots=True)
class Diary:
    """What the diary holds of some weeks that are told.

    Parameters:
        parts: of business travel, by person, week and line.
        totals: of everything, by person and week.
        people: how many recorded something, by week and department.
        strata: the groups of departments that are told of each week.
        members: who recorded something, by week and department; without them nothing is said of how uncertain an estimate is.
    """

    parts: Sequence[PersonPart]
    totals: Sequence[PersonRest]
    people: Mapping[tuple[dt.date, int], int]
    strata: Mapping[dt.date, Sequence[frozenset[int]]]
    members: Mapping[tuple[dt.date, int], Set[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Compared:
    """A line, or a group of departments: what ledger and diary tell, over `weeks` of the weeks that were asked for.

    `margins` are half the widths of the 95 % intervals of `estimated`.
    """

    ledger: Amounts
    recorded: Amounts
    estimated: Amounts
    weeks: int
    line: Line | None = None
    departments: frozenset[int] = frozenset()
    margins: Amounts = NOT_TOLD

    def coverage(self, measure: str) -> tuple[float | None, float | None]:
        """Return recorded ÷ ledger and estimated ÷ ledger of `metres`, `milligrams` or `ore`; None where one is not told."""
        ledger = getattr(self.ledger, measure)
        return tuple(
            None if not ledger or getattr(one, measure) is None else getattr(one, measure) / ledger
            for one in (self.recorded, self.estimated)
        )  # type: ignore[return-value]

    def interval(self, measure: str) -> tuple[float, float] | None:
        """Return the 95 % interval of estimated ÷ ledger, never below what is recorded; None where it is not told."""
        ledger, margin = getattr(self.ledger, measure), getattr(self.margins, measure)
        estimated, recorded = getattr(self.estimated, measure), getattr(self.recorded, measure)
        if not ledger or margin is None or estimated is None:
            return None
        return max(estimated - margin, min(recorded or 0.0, estimated)) / ledger, (estimated + margin) / ledger

    def differs(self, measure: str) -> bool:
        """Tell whether ledger and estimate are further apart than chance explains: everything is outside the interval."""
        found = self.interval(measure)
        return found is not None and not found[0] <= 1 <= found[1]


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Ledger and diary of some weeks: by line, and all lines together by groups of departments.

    `told` of the `asked` weeks are told of the diary.
    """

    lines: list[Compared]
    groups: list[Compared]
    asked: int
    told: int


def share_within(span: Span, weeks: Collection[dt.date], country: str = SWEDEN) -> float:
    """Return which share of a span lies in some weeks, by its workdays; of one without workdays, by its days.

    Parameters:
        span: first and last day, both included.
        weeks: their Mondays.
        country: whose public holidays are free.
    """
    counted = _counted(span, country)
    return sum(monday(day) in weeks for day in counted) / len(counted)


def share_of_days(span: Span, since: dt.date, until: dt.date, country: str = SWEDEN) -> float:
    """Return which share of a span lies between two days, both included, by its workdays; see `share_within`."""
    counted = _counted(span, country)
    return sum(since <= day <= until for day in counted) / len(counted)


def _counted(span: Span, country: str) -> list[dt.date]:
    days = [span.first + dt.timedelta(days=one) for one in range((span.last - span.first).days + 1)]
    return [day for day in days if is_workday(day, country)] or days


def weeks_covered(covers: Iterable[Span], weeks: Iterable[dt.date]) -> set[dt.date]:
    """Return the weeks that some files cover together: at least three of the five days from Monday to Friday."""
    spans = list(covers)

    def covered(day: dt.date) -> bool:
        return any(one.first <= day <= one.last for one in spans)

    return {
        week for week in weeks if sum(covered(week + dt.timedelta(days=one)) for one in range(5)) >= _WEEKDAYS_COVERED
    }


def ledger_amounts(
    sums: Iterable[tuple[Key, Sum]], weeks: Mapping[Line, Collection[dt.date]], country: str = SWEDEN,
) -> dict[tuple[Line, int | None], Amounts]:  # fmt: skip
    """Return what ledgers tell of some weeks, by line and department. A figure that no row told is None.

    Parameters:
        sums: what was taken in.
        weeks: of each line, those that count.
        country: whose public holidays are free.
    """
    found: dict[tuple[Line, int | None], list[float | None]] = defaultdict(lambda: [None] * len(MEASURES))
    shares: dict[tuple[Line, Span], float] = {}
    for key, one in sums:
        if (place := (key.line, key.span)) not in shares:
            shares[place] = share_within(key.span, weeks.get(key.line, ()), country)
        share = shares[place]
        if not share:
            continue
        into = found[key.line, key.department_id]
        for at, name in enumerate(MEASURES):
            if getattr(one, f"{name}_rows"):
                into[at] = (into[at] or 0.0) + getattr(one, name) * share
    return {key: Amounts(*values) for key, values in found.items()}


def reconcile(
    sums: Sequence[tuple[Key, Sum]], covers: Mapping[Kind, Sequence[Span]], diary: Diary, head_counts: Mapping[int, int],
    weeks: Sequence[dt.date], floor: int, country: str = SWEDEN,
) -> Reconciliation:  # fmt: skip
    """Hold ledgers against the diary.

    What is told of the diary is told of more people than the floor, of whom nobody stands out, and in steps, so that taking it from
    what is shown elsewhere gives nobody away; departments in which that does not hold are told together.

    Parameters:
        sums: what ledgers tell of the weeks and around them.
        covers: of each kind of ledger, the days that its files cover.
        diary: what it holds of the weeks that are told.
        head_counts: how many are employed, by department.
        weeks: the Mondays that were asked for.
        floor: the organisation's privacy floor.
        country: whose public holidays are free.
    """
    told = set(weeks) & set(diary.strata)
    covered: dict[Line, set[dt.date]] = {}
    for kind, of_kind in LINES_OF.items():
        covered |= dict.fromkeys(of_kind, weeks_covered(covers.get(kind, ()), told))
    by_line = {line: some for line, some in covered.items() if some}
    enough = {line: _weeks_of_enough([part for part in diary.parts if part.line == line], floor) for line in by_line}
    weights = weights_of(diary, head_counts)
    lines: list[Compared] = []
    for line in (one for one in LINES if one in by_line):
        # Where no week is of enough people the ledger stands alone.
        counted = by_line[line] & enough[line]
        parts = [part for part in diary.parts if part.line == line and part.week in counted]
        shown = counted or by_line[line]
        of_line = [amounts for (one, _), amounts in ledger_amounts(sums, {line: shown}, country).items() if one == line]
        recorded, estimated, rounding = _told(parts, diary.totals, counted, weights, floor)
        if of_line or any(value is not None for value in recorded):
            margins = _margins(parts, rounding, drawn(diary.members, diary.strata, head_counts, counted), floor)
            lines.append(Compared(together(of_line), recorded, estimated, len(shown), line=line, margins=margins))
    groups = _groups(sums, by_line, diary, head_counts, weights, floor, country)
    return Reconciliation(lines, groups, len(weeks), len(told))


def _weeks_of_enough(parts: Iterable[PersonPart], floor: int) -> set[dt.date]:
    """Return the weeks in which what people travelled may be told by itself."""
    found: dict[dt.date, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for part in parts:
        found[part.week][part.member_id] += part.amounts[0]
    return {week for week, of in found.items() if is_protected(of.values(), floor, LEAST_METRES)}


def together(parts: Iterable[Amounts]) -> Amounts:
    """Add amounts; a figure that none of them tells is None."""
    found = list(parts)
    return Amounts(
        *(sum(known) if (known := [one for one in of if one is not None]) else None for of in zip(*found, strict=True))
    )


def weights_of(diary: Diary, head_counts: Mapping[int, int]) -> dict[tuple[dt.date, int], float]:
    """Return N_g ÷ n_gw for each week and department."""
    weights: dict[tuple[dt.date, int], float] = {}
    for week, groups in diary.strata.items():
        for group in groups:
            recorded = sum(diary.people.get((week, one), 0) for one in group)
            if recorded:
                weight = sum(head_counts.get(one, 0) for one in group) / recorded
                weights |= {(week, one): weight for one in group}
    return weights


def unstratified(diary: Diary) -> Diary:
    """Return a diary in which all departments weigh alike: present head counts may be changed, and looked at again."""
    return replace(diary, strata={week: [frozenset().union(*groups)] for week, groups in diary.strata.items()})


def told_line(
    diary: Diary, line: Line, head_counts: Mapping[int, int], floor: int
) -> tuple[Amounts, Amounts, set[dt.date]]:
    """Return what may be told of a line in a diary: as recorded, as estimated of everyone employed, and in which of its weeks."""
    parts = [part for part in diary.parts if part.line == line]
    weeks = _weeks_of_enough(parts, floor)
    counted = [part for part in parts if part.week in weeks]
    return (*_told(counted, diary.totals, weeks, weights_of(diary, head_counts), floor)[:2], weeks)


def _told(
    parts: Sequence[PersonPart], totals: Sequence[PersonRest], weeks: Collection[dt.date],
    weights: Mapping[tuple[dt.date, int], float], floor: int,
) -> tuple[Amounts, Amounts, Amounts]:  # fmt: skip
    """Return what is told of some parts as recorded and as estimated, and by how much the latter is rounded at most.

    `totals` are what they could be taken from.
    """
    recorded: list[float | None] = []
    estimated: list[float | None] = []
    rounding: list[float | None] = []
    for at, name in enumerate(MEASURES):
        of: dict[int, int] = defaultdict(int)
        for part in parts:
            of[part.member_id] += part.amounts[at]
        if not is_protected(of.values(), floor, LEAST[name]):
            for figures in (recorded, estimated, rounding):
                figures.append(None)
            continue
        rest: dict[int, int] = defaultdict(int)
        for total in totals:
            if total.week in weeks:
                rest[total.member_id] += total.amounts[at]
        for member, amount in of.items():
            rest[member] -= amount
        step = step_of(rest.values(), floor, LEAST[name])
        weighted = [weights.get((part.week, part.department_id), 0.0) for part in parts]
        value = sum(weight * part.amounts[at] for weight, part in zip(weighted, parts, strict=True))
        scale = max(weighted, default=1.0) or 1.0
        recorded.append(round(sum(of.values()) / step) * step)
        # Head counts weigh, and a coordinator chooses them: whoever weighs next to nothing hides nobody.
        heavy: dict[int, int] = defaultdict(int)
        for weight, part in zip(weighted, parts, strict=True):
            heavy[part.member_id] += round(part.amounts[at] * weight / scale)
        told = is_protected(heavy.values(), floor, LEAST[name])
        estimated.append(round(value / (step * scale)) * step * scale if told else None)
        rounding.append(step * scale / 2 if told else None)
    return Amounts(*recorded), Amounts(*estimated), Amounts(*rounding)


def _margins(parts: Sequence[PersonPart], rounding: Amounts, sample: Drawn, floor: int) -> Amounts:
    """Return half the widths of the 95 % intervals of what is told as estimated; None of what is not, and of too few people."""
    found: list[float | None] = []
    for at, rounded_by in enumerate(rounding):
        amounts: dict[tuple[int, dt.date, int], float] = defaultdict(float)
        for part in parts if rounded_by is not None else ():
            amounts[part.member_id, part.week, part.department_id] += part.amounts[at]
        found.append(sample.margin(amounts, rounded_by, floor) if amounts and rounded_by is not None else None)
    return Amounts(*found)


def _groups(
    sums: Sequence[tuple[Key, Sum]], by_line: Mapping[Line, Set[dt.date]], diary: Diary, head_counts: Mapping[int, int],
    weights: Mapping[tuple[dt.date, int], float], floor: int, country: str,
) -> list[Compared]:  # fmt: skip
    """Return all lines together by groups of departments; nothing where ledgers tell no departments, or too few people."""
    counted = [part for part in diary.parts if part.week in by_line.get(part.line, ())]
    departments = {one for one, count in head_counts.items() if count}
    in_ledger = {one for _, one in ledger_amounts(sums, by_line, country) if one is not None}
    if not in_ledger:
        return []
    people = _ledger_people(sums, in_ledger | departments, head_counts)
    may = _may_stand_alone(counted, people, floor)
    everybody = departments | in_ledger
    if not may(everybody):
        return []
    travellers: dict[int, set[int]] = defaultdict(set)
    for part in counted:
        travellers[part.department_id].add(part.member_id)
    parts_of, totals_of = _by_department(counted), _by_department(diary.totals)
    groups = []
    for group in divide({one: len(travellers[one]) for one in everybody}, may):
        mine = [part for one in sorted(group) for part in parts_of[one]]
        enough = _weeks_of_enough(mine, floor)
        weeks = {line: set(some) & enough for line, some in by_line.items()} if enough else by_line
        ledger = ledger_amounts(sums, weeks, country)
        of_ledger = together(amounts for (_, one), amounts in ledger.items() if one in group)
        parts = [part for part in mine if part.week in enough]
        totals = [total for one in sorted(group) for total in totals_of[one]]
        recorded, estimated, rounding = _told(parts, totals, enough, weights, floor)
        margins = _margins(parts, rounding, drawn(diary.members, diary.strata, head_counts, enough), floor)
        number = len(frozenset().union(*weeks.values()))
        groups.append(Compared(of_ledger, recorded, estimated, number, departments=group, margins=margins))
    return groups


def _by_department(rows: Iterable[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.department_id].append(row)
    return found


def _ledger_people(
    sums: Sequence[tuple[Key, Sum]], departments: Set[int], head_counts: Mapping[int, int]
) -> dict[int, int]:
    """Return of how many people a department's sums are at least; its head count where ledgers do not say who travelled."""
    found: dict[int, int] = {}
    for key, one in sums:
        if key.department_id is not None and one.people is not None:
            found[key.department_id] = max(found.get(key.department_id, 0), one.people)
    return {one: found.get(one, head_counts.get(one, 0)) for one in departments}


def _may_stand_alone(parts: Sequence[PersonPart], people: Mapping[int, int], floor: int) -> Callable[[Set[int]], bool]:
    driven: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for part in parts:
        driven[part.department_id][part.member_id] += part.amounts[0]

    def may(departments: Set[int]) -> bool:
        of: dict[int, int] = defaultdict(int)
        for department in departments & driven.keys():
            for member, metres in driven[department].items():
                of[member] += metres
        return sum(people.get(one, 0) for one in departments) > floor and is_protected(of.values(), floor, LEAST_METRES)

    return may
