"""Nobody's business travel follows from ledgers held against the diary, whatever periods, files and head counts are tried.

The poller asks for every period over every file that a coordinator could take in, also files that name other people, and adds and
subtracts all that is told. It is given which travel each figure is the sum of: then whether some few people's travel follows is
linear algebra, whatever the numbers are.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Set
from itertools import chain, combinations, product

import numpy as np
import pytest

from app.calendar import WEEK
from app.disclosure.rules import LEAST_METRES, is_protected
from app.ledgers import telling
from app.ledgers.reconciliation import reconcile
from app.ledgers.rows import Key, Sum
from app.ledgers.telling import Diary, PersonPart, PersonRest
from app.ledgers.vocabulary import LINES_OF, Kind, Line
from app.spreadsheets.cells import Span

MONDAY = dt.date(2026, 3, 2)
WEEKS = [MONDAY + number * WEEK for number in range(3)]
DEPARTMENTS = (1, 2, 3)
LINES: tuple[Line, ...] = ("own_car", "company_car", "train")
KINDS: tuple[Kind, ...] = ("mileage", "tickets")
FLOOR = 5
FAR = 40_000_000
"""Metres that a traveller goes by a line in a week: so far that steps of 40 km are nothing beside it."""
Cell = tuple[dt.date, Line, int]
Travel = dict[Cell, dict[int, int]]
"""Metres by person."""


def travelled(seed: int) -> Travel:
    """Return who travelled: in every second cell fewer than may be told."""
    random = np.random.default_rng(seed)
    found: Travel = {}
    for cell in product(WEEKS, LINES, DEPARTMENTS):
        people = int(random.choice([0, 1, 3, 8, 12]))
        first = cell[2] * 100
        found[cell] = {first + one: int(FAR * random.uniform(0.8, 1.2)) for one in range(people)}
    return found


def diary_of(travel: Travel, times: dict[Cell, float]) -> Diary:
    """Return a diary in which thirty of each department record every week and go twice as far otherwise."""
    parts = [
        PersonPart(member, cell[2], cell[0], cell[1], (round(metres * times.get(cell, 1.0)), 0, 0))
        for cell, of in travel.items()
        for member, metres in of.items()
    ]
    members = {(week, one): {one * 100 + number for number in range(30)} for week in WEEKS for one in DEPARTMENTS}
    others = [
        PersonRest(member, one, week, (FAR * 4, 0, 0)) for (week, one), some in members.items() for member in some
    ]
    totals = others + [PersonRest(part.member_id, part.department_id, part.week, part.amounts) for part in parts]
    people = {place: len(some) for place, some in members.items()}
    strata = {week: [frozenset([one]) for one in DEPARTMENTS] for week in WEEKS}
    return Diary(parts, totals, people, strata, members)


def questions() -> Iterator[tuple[list[tuple[Key, Sum]], dict[Kind, list[Span]], list[dt.date], dict[int, int]]]:
    """Yield what can be asked: files of some weeks, that name so many people of each department, and periods."""
    some_weeks = list(chain.from_iterable(combinations(WEEKS, size) for size in (1, 2, 3)))
    for kinds in (("mileage",), KINDS):
        for covered, few in product(some_weeks, ((), (3,))):
            spans = [Span(week, week + dt.timedelta(days=6)) for week in covered]
            sums = [
                (Key(line, span, one), Sum(1, 3 if one in few else 30, FAR, 1))
                for kind in kinds
                for line in LINES_OF[kind]
                for span in spans
                for one in DEPARTMENTS
            ]
            for weeks in (WEEKS, WEEKS[1:]):
                yield sums, dict.fromkeys(kinds, spans), weeks, {1: 60, 2: 45, 3: 30}


def told(diary: Diary) -> list[float]:
    """Return every distance that is told as recorded, 0 where nothing is."""
    found: list[float] = []
    for sums, covers, weeks, head_counts in questions():
        answer = reconcile(sums, covers, diary, head_counts, weeks, FLOOR)
        lines = {one.line: one.recorded.metres for one in answer.lines}
        groups = {department: one.recorded.metres for one in answer.groups for department in one.departments}
        found += [lines.get(line) or 0.0 for line in LINES]
        found += [groups.get(department) or 0.0 for department in DEPARTMENTS]
    return found


def sums_told(travel: Travel) -> np.ndarray:
    """Return how often each cell is in each figure, a row for each figure that is told."""
    first = np.array(told(diary_of(travel, {})))
    columns = []
    for cell, of in travel.items():
        more = np.array(told(diary_of(travel, {cell: 1.01}))) - first
        columns.append(more / (sum(of.values()) * 0.01) if of else np.zeros(len(first)))
    return np.unique(np.rint(np.array(columns).T), axis=0)


def few_that_follow(travel: Travel) -> list[str]:
    """Return the sums of too few people that follow from what is told by adding and subtracting."""
    matrix = sums_told(travel)
    assert matrix.any(), "something is told"
    cells = list(travel)
    some_departments = list(chain.from_iterable(combinations(DEPARTMENTS, size) for size in (1, 2, 3)))
    some_lines = list(chain.from_iterable(combinations(LINES, size) for size in (1, 2, 3)))
    found = []
    for week, lines, departments in product(WEEKS, some_lines, some_departments):
        of: dict[int, int] = {}
        wanted = np.zeros(len(cells))
        for at, (cell, people) in enumerate(travel.items()):
            if cell[0] == week and cell[1] in lines and cell[2] in departments and people:
                wanted[at] = 1
                of |= {member: of.get(member, 0) + metres for member, metres in people.items()}
        if not of or is_protected(of.values(), FLOOR, LEAST_METRES):
            continue
        weights = np.linalg.lstsq(matrix.T, wanted, rcond=None)[0]
        if np.abs(matrix.T @ weights - wanted).max() < 1e-6:
            found.append(f"{len(of)} people of {departments} by {lines} in the week of {week}")
    return found


@pytest.mark.parametrize("seed", range(2))
def test_a_poller_of_all_periods_and_files_learns_no_few_peoples_travel(seed: int) -> None:
    assert few_that_follow(travelled(seed)) == []


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(100, 112))
def test_a_poller_learns_no_few_peoples_travel_in_many_diaries(seed: int) -> None:
    assert few_that_follow(travelled(seed)) == []


def each_alone(people: dict[int, int], may: Callable[[Set[int]], bool]) -> list[frozenset[int]]:
    return [frozenset([one]) for one in people]


def test_the_poller_finds_few_where_departments_are_told_whoever_travelled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "divide", each_alone)
    assert few_that_follow(travelled(0)) != []
