"""Ledger against diary: how much of what was paid for people recorded, and how near the estimate comes. Pure functions.

Over weeks w of which both are told, of a line of travel l:

    ledger     L = Σ over sums s of  amount_s · (workdays of s within the weeks ÷ workdays of s)
    recorded   R = Σ over cells c  r_c
    estimated  E = Σ over cells c  (N_c ÷ n_c) · r_c
    coverage     R ÷ L  and  E ÷ L, the latter with its 95 % interval (`app.ledgers.uncertainty`)

with r_c what is told of a cell, the people of some departments in a week (`app.ledgers.telling`), N_c of whom are employed and n_c
recorded something (post-stratification, see `app.measurement.estimation`); by groups of departments these are the strata. A ledger
that tells days is added up by weeks and taken whole; one that tells months only is taken by its workdays.
"""

import datetime as dt
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from app.calendar import SWEDEN, is_workday, monday
from app.disclosure.rules import divide
from app.ledgers.rows import Key, Sum
from app.ledgers.telling import MEASURES, Cell, Diary, PersonPart, Told, is_whole, told_cells
from app.ledgers.uncertainty import Drawn, drawn
from app.ledgers.vocabulary import LINES, LINES_OF, Kind, Line
from app.spreadsheets.cells import Span

_LEAST_SHARE: Final = 0.5
"""Of what is told, that a group stands alone of: more of it is left out for a finer division."""
_WEEKDAYS_COVERED: Final = 3
"""Of the five of a week: a file's first and last trips need not be on a Monday and a Sunday."""


class Amounts(NamedTuple):
    """Metres, mg CO2e and öre; None is not told."""

    metres: float | None = None
    milligrams: float | None = None
    ore: float | None = None


NOT_TOLD: Final = Amounts()


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

    What is told of the diary is made of cells (`app.ledgers.telling`), so that nothing follows from taking a period from another.

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
    cells = {
        (line, measure): counted
        for (line, measure), of in told_cells(diary, by_line, floor).items()
        if (counted := {week: some for week, some in of.items() if week in by_line[line]})
    }
    lines: list[Compared] = []
    for line in (one for one in LINES if one in by_line):
        found = _of_line(line, sums, by_line[line], cells, diary, head_counts, floor, country)
        if any(value is not None for value in (*found.ledger, *found.recorded)):
            lines.append(found)
    groups = _groups(sums, by_line, cells, diary, head_counts, floor, country)
    return Reconciliation(lines, groups, len(weeks), len(told))


def _of_line(
    line: Line, sums: Sequence[tuple[Key, Sum]], covered: Set[dt.date], cells: Told, diary: Diary,
    head_counts: Mapping[int, int], floor: int, country: str,
) -> Compared:  # fmt: skip
    """Return a line of travel; where no week is of enough people the ledger stands alone."""
    figures: list[tuple[float | None, ...]] = []
    counted: set[dt.date] = set()
    most = cells.get((line, "metres"), {})
    for at, measure in enumerate(MEASURES):
        of = cells.get((line, measure), {})
        counted |= of.keys()
        in_ledger = ledger_amounts(sums, {line: of.keys() or most.keys() or covered}, country)
        ledger = together(amounts for (one, _), amounts in in_ledger.items() if one == line)[at] if in_ledger else None
        if not of:
            figures.append((ledger, None, None, None))
            continue
        strata = {week: [cell.departments for cell in some] for week, some in of.items()}
        weights = weights_of(replace(diary, strata=strata), head_counts)
        estimate = _Estimate()
        for week, some in of.items():
            for cell in some:
                estimate.add(cell, weights.get((week, min(cell.departments)), 0.0))
        sample = drawn(diary.members, strata, head_counts, of)
        parts = [part for part in diary.parts if part.line == line and part.week in of]
        margin = _margin(parts, at, estimate.rounding, sample, floor)
        figures.append((ledger, estimate.recorded, estimate.estimated, margin))
    ledger_told, recorded, estimated, margins = (Amounts(*of) for of in zip(*figures, strict=True))
    return Compared(ledger_told, recorded, estimated, len(counted or covered), line=line, margins=margins)


@dataclass(slots=True)
class _Estimate:
    """Cells added up: as recorded, as estimated, and how far rounding may have taken the estimate."""

    recorded: float = 0.0
    estimated: float = 0.0
    at_most: float = 0.0
    squares: float = 0.0

    def add(self, cell: Cell, weight: float) -> None:
        """Add a cell whose every person stands for so many."""
        self.recorded += cell.amount
        self.estimated += cell.amount * weight
        self.at_most += cell.step * weight / 2
        self.squares += (cell.step * weight) ** 2 / 12

    @property
    def rounding(self) -> float:
        """Half the 95 % interval of the sum of the cells' errors, each anywhere within half a step, or all of them at once."""
        return min(self.at_most, 1.96 * math.sqrt(self.squares))


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


def told_line(
    diary: Diary, line: Line, head_counts: Mapping[int, int], floor: int
) -> tuple[float | None, float | None, set[dt.date]]:
    """Return how many metres of a line may be told: as recorded, as estimated of everyone employed, and in which of its weeks."""
    cells = told_cells(diary, [line], floor, ["metres"])
    found = _of_line(line, [], set(), cells, diary, head_counts, floor, SWEDEN)
    return found.recorded.metres, found.estimated.metres, set(cells.get((line, "metres"), ()))


def _margin(parts: Sequence[PersonPart], at: int, rounding: float, sample: Drawn, floor: int) -> float | None:
    """Return half the width of the 95 % interval of an estimate; None of too few people."""
    amounts: dict[tuple[int, dt.date, int], float] = defaultdict(float)
    for part in parts:
        amounts[part.member_id, part.week, part.department_id] += part.amounts[at]
    return sample.margin(amounts, rounding, floor) if amounts else None


def _groups(
    sums: Sequence[tuple[Key, Sum]], by_line: Mapping[Line, Set[dt.date]], cells: Told, diary: Diary,
    head_counts: Mapping[int, int], floor: int, country: str,
) -> list[Compared]:  # fmt: skip
    """Return how far all lines together went by groups of departments; nothing where ledgers tell no departments.

    Of a week and a line those groups count that its cells do not cut through; nothing either where too few people travelled.
    """
    departments = {one for one, count in head_counts.items() if count}
    in_ledger = {one for _, one in ledger_amounts(sums, by_line, country) if one is not None}
    of_metres = {line: of for (line, measure), of in cells.items() if measure == "metres"}
    everybody = departments | in_ledger
    everybody |= {one for of in of_metres.values() for some in of.values() for cell in some for one in cell.departments}
    people = _ledger_people(sums, everybody, head_counts)
    every = [some for of in of_metres.values() for some in of.values()]
    wanted = _LEAST_SHARE * sum(cell.amount for some in every for cell in some)

    def may(group: Set[int]) -> bool:
        told = sum(cell.amount for some in every if is_whole(group, some) for cell in some)
        return sum(people.get(one, 0) for one in group) > floor and told > 0 and told >= wanted

    if not in_ledger or not may(everybody):
        return []
    division = divide({one: head_counts.get(one, 0) for one in everybody}, may)
    groups = []
    for group in division:
        weeks = {line: {week for week, some in of.items() if is_whole(group, some)} for line, of in of_metres.items()}
        counted = frozenset().union(*weeks.values())
        ledger = ledger_amounts(sums, weeks, country)
        of_ledger = together(amounts for (_, one), amounts in ledger.items() if one in group)
        strata = dict.fromkeys(counted, division)
        weights = weights_of(replace(diary, strata=strata), head_counts)
        estimate = _Estimate()
        for line, some_weeks in weeks.items():
            for week in some_weeks:
                for cell in of_metres[line][week]:
                    if cell.departments <= group:
                        estimate.add(cell, weights.get((week, min(group)), 0.0))
        parts = [one for one in diary.parts if one.department_id in group and one.week in weeks.get(one.line, ())]
        sample = drawn(diary.members, strata, head_counts, counted)
        margins = Amounts(_margin(parts, 0, estimate.rounding, sample, floor))
        recorded, estimated = Amounts(estimate.recorded), Amounts(estimate.estimated)
        groups.append(Compared(of_ledger, recorded, estimated, len(counted), departments=group, margins=margins))
    return groups


def _ledger_people(
    sums: Sequence[tuple[Key, Sum]], departments: Set[int], head_counts: Mapping[int, int]
) -> dict[int, int]:
    """Return of how many people a department's sums are at least; its head count where ledgers do not say who travelled."""
    found: dict[int, int] = {}
    for key, one in sums:
        if key.department_id is not None and one.people is not None:
            found[key.department_id] = max(found.get(key.department_id, 0), one.people)
    return {one: found.get(one, head_counts.get(one, 0)) for one in departments}
