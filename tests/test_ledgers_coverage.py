"""The interval of a ledger's coverage: held to the truth of a made-up organisation, and to a biased diary."""

import datetime as dt
from collections import defaultdict

import numpy as np
import pytest

from app.calendar import WEEK
from app.ledgers.reconciliation import Amounts, Compared, reconcile
from app.ledgers.rows import Key, Sum
from app.ledgers.telling import Diary, PersonPart, PersonRest
from app.ledgers.uncertainty import drawn
from app.spreadsheets.cells import Span
from app.statistics.estimates import total
from app.statistics.sample import sample

MONDAY = dt.date(2026, 3, 2)
WEEKS = [MONDAY, MONDAY + WEEK]
EMPLOYED = {1: 260, 2: 90, 3: 150}
GROUPS = [frozenset([1]), frozenset([2, 3])]
FILE = Span(MONDAY, MONDAY + 2 * WEEK - dt.timedelta(days=1))


def compared(random: np.random.Generator, *, drivers_answer: float = 1.0) -> Compared:
    """Return the line of own cars of an organisation of 500, of whom a half drive, with a ledger that has all of it.

    Whoever drives keeps the diary so many times as often as the others.
    """
    parts, totals, ledger = [], [], 0
    members: dict[tuple[dt.date, int], set[int]] = defaultdict(set)
    for member_id in range(500):
        department = 1 if member_id < 260 else 2 if member_id < 350 else 3
        drives = random.random() < 0.5
        kilometres = [int(drives * random.gamma(2.0, 40.0)) for _ in WEEKS]
        ledger += sum(kilometres)
        if random.random() > 0.45 * (drivers_answer if drives else 1.0):
            continue
        for week, km in zip(WEEKS, kilometres, strict=True):
            members[week, department].add(member_id)
            parts.append(PersonPart(member_id, department, week, "own_car", (km * 1000, 0, 0)))
            totals.append(PersonRest(member_id, department, week, (km * 2000 + 50_000, 0, 0)))
    people = {place: len(some) for place, some in members.items()}
    diary = Diary(parts, totals, people, dict.fromkeys(WEEKS, GROUPS), members)
    sums = [(Key("own_car", FILE, None), Sum(1, None, ledger * 1000, 1))]
    [line] = reconcile(sums, {"mileage": [FILE]}, diary, EMPLOYED, WEEKS, 5).lines
    return line


def test_the_interval_of_coverage_holds_one_where_the_diary_is_a_fair_sample() -> None:
    random = np.random.default_rng(11)
    lines = [compared(random) for _ in range(200)]
    held = sum(not line.differs("metres") for line in lines)
    assert 0.92 * 200 <= held <= 0.995 * 200
    assert all(line.interval("metres")[0] >= line.coverage("metres")[0] for line in lines), (
        "what is recorded was travelled"
    )  # type: ignore[index,operator]


def test_a_diary_that_drivers_keep_more_seldom_differs_from_the_ledger() -> None:
    random = np.random.default_rng(12)
    lines = [compared(random, drivers_answer=0.5) for _ in range(50)]
    assert sum(line.differs("metres") for line in lines) > 40
    assert all((line.coverage("metres")[1] or 1) < 1 for line in lines)


def test_the_margin_is_that_of_the_statistics_rounded_up() -> None:
    # One week: then the estimate is the total of a stratified sample.
    random = np.random.default_rng(3)
    who = {1: set(range(60)), 2: set(range(100, 180))}
    amounts = {(one, MONDAY, at): float(random.gamma(2, 1000)) for at, some in who.items() for one in some}
    found = drawn(
        {(MONDAY, at): some for at, some in who.items()},
        {MONDAY: [frozenset([1]), frozenset([2])]},
        {1: 100, 2: 300},
        [MONDAY],
    )
    margin = found.margin(amounts)
    stratum = [at for at, some in who.items() for _ in some]
    exact = total(sample(list(amounts.values()), stratum, {1: 100, 2: 300}), "0", method="t")
    assert margin == pytest.approx((exact.upper - exact.lower) / 2, rel=0.1)
    assert margin is not None
    assert margin >= (exact.upper - exact.lower) / 2 * 0.999, "upwards"


def test_a_persons_weeks_are_one_value_and_whoever_did_not_travel_counts() -> None:
    both = drawn(
        {(week, 1): set(range(40)) for week in WEEKS}, {week: [frozenset([1])] for week in WEEKS}, {1: 200}, WEEKS
    )
    one = drawn({(MONDAY, 1): set(range(40))}, {MONDAY: [frozenset([1])]}, {1: 200}, [MONDAY])
    driving = {(member, MONDAY, 1): 100.0 * member for member in range(10)}
    twice = driving | {(member, MONDAY + WEEK, 1): 100.0 * member for member in range(10)}
    assert both.margin(twice) == pytest.approx(2 * (one.margin(driving) or 0), rel=0.35), (
        "of few people it is told in coarse steps"
    )
    assert one.margin({}) == 0
    assert drawn({}, {}, {}, WEEKS).margin({}) is None


def test_what_is_not_told_has_no_interval() -> None:
    line = Compared(Amounts(100.0), Amounts(), Amounts(), 1)
    assert (line.interval("metres"), line.differs("metres")) == (None, False)
    told = Compared(Amounts(100.0), Amounts(40.0), Amounts(80.0), 1, margins=Amounts(60.0))
    assert told.interval("metres") == (0.4, 1.4)


def test_of_one_person_more_than_the_floor_the_line_is_told_and_no_interval() -> None:
    """Four who know theirs could solve the sum and its interval for the other two."""

    def line(people: int) -> Compared:
        parts = [PersonPart(one, 1, MONDAY, "own_car", (60_000 + one * 3_000, 0, 0)) for one in range(people)]
        totals = [PersonRest(one, 1, MONDAY, (200_000, 0, 0)) for one in range(people)]
        place = (MONDAY, 1)
        diary = Diary(parts, totals, {place: people}, {MONDAY: [frozenset([1])]}, {place: set(range(people))})
        sums = [(Key("own_car", FILE, None), Sum(1, None, 2_000_000, 1))]
        [found] = reconcile(sums, {"mileage": [FILE]}, diary, {1: 40}, [MONDAY], 5).lines
        return found

    assert line(6).estimated.metres is not None
    assert line(6).interval("metres") is None
    assert line(7).interval("metres") is not None
