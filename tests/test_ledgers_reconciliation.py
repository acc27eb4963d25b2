"""Ledger against diary: shares, weights and coverage by hand, and never a figure of too few people."""

import datetime as dt
from collections.abc import Iterable

import pytest

from app.ledgers.reconciliation import (
    Amounts,
    ledger_amounts,
    reconcile,
    share_of_days,
    share_within,
    told_line,
    weeks_covered,
)
from app.ledgers.rows import Key, Sum
from app.ledgers.telling import Diary, PersonPart, PersonRest
from app.ledgers.vocabulary import Line, line_of
from app.measurement.steps import step_of
from app.spreadsheets.cells import Span

MONDAY, NEXT = dt.date(2026, 3, 2), dt.date(2026, 3, 9)
WEEK, NEXT_WEEK = Span(MONDAY, dt.date(2026, 3, 8)), Span(NEXT, dt.date(2026, 3, 15))
MARCH = Span(dt.date(2026, 3, 1), dt.date(2026, 3, 31))
KANSLI, SKOLA = 1, 2
HEADS = {KANSLI: 40, SKOLA: 12}


def metres(line: Line, span: Span, department: int | None, km: int, people: int | None = None) -> tuple[Key, Sum]:
    return Key(line, span, department), Sum(1, people, km * 1000, 1)


def driven(members: Iterable[int], department: int, week: dt.date, km: int) -> list[PersonPart]:
    return [PersonPart(member, department, week, "own_car", (km * 1000, 0, 0)) for member in members]


def diary(*parts: PersonPart, groups: list[frozenset[int]] | None = None) -> Diary:
    """Return a diary in which everybody travelled as far again by other means."""
    weeks = {part.week for part in parts}
    people = {
        (week, one): len({part.member_id for part in parts if (part.week, part.department_id) == (week, one)})
        for week in weeks
        for one in HEADS
    }
    totals = [PersonRest(one.member_id, one.department_id, one.week, (one.amounts[0] * 2, 0, 0)) for one in parts]
    return Diary(parts, totals, people, dict.fromkeys(weeks, groups or [frozenset(HEADS)]))


def test_a_month_counts_by_its_workdays_and_a_week_whole() -> None:
    assert share_within(MARCH, {MONDAY}) == 5 / 22, "March 2026 has 22 workdays"
    assert share_within(WEEK, {MONDAY}) == 1
    assert share_within(WEEK, {NEXT}) == 0
    assert share_within(Span(dt.date(2026, 3, 7), dt.date(2026, 3, 8)), {MONDAY}) == 1, (
        "days, where there is no workday"
    )
    assert share_of_days(MARCH, dt.date(2026, 3, 1), dt.date(2026, 3, 13)) == 10 / 22
    easter = dt.date(2026, 3, 30)
    assert share_within(Span(dt.date(2026, 4, 1), dt.date(2026, 4, 30)), {easter}) == pytest.approx(2 / 20)


def test_a_week_is_covered_by_three_of_its_weekdays_of_all_files_together() -> None:
    files = [Span(dt.date(2026, 3, 1), dt.date(2026, 3, 3)), Span(dt.date(2026, 3, 6), dt.date(2026, 3, 10))]
    assert weeks_covered(files, [MONDAY, NEXT]) == {MONDAY}


def test_what_ledgers_tell_is_added_up_and_what_none_tells_is_unknown() -> None:
    sums = [metres("own_car", MARCH, KANSLI, 220), metres("own_car", WEEK, KANSLI, 10), metres("taxi", WEEK, None, 7)]
    found = ledger_amounts(sums, {"own_car": {MONDAY}, "taxi": {NEXT}})
    assert found == {("own_car", KANSLI): Amounts(pytest.approx(60_000), None, None)}


def test_coverage_is_recorded_and_estimated_over_ledger() -> None:
    parts = driven(range(10), KANSLI, MONDAY, 100)
    sums = [metres("own_car", WEEK, KANSLI, 8_000), metres("own_car", NEXT_WEEK, KANSLI, 500)]
    heads = {KANSLI: 40}
    found = reconcile(sums, {"mileage": [MARCH]}, diary(*parts, groups=[frozenset([KANSLI])]), heads, [MONDAY, NEXT], 5)
    [line] = found.lines
    assert (found.asked, found.told, line.weeks) == (2, 1, 1)
    assert line.ledger == Amounts(8_000_000, None, None), "only of the week that the diary tells"
    assert line.recorded.metres == 1_000_000  # 10 persons, 100 km, in steps of 40 km
    assert line.estimated.metres == 4_000_000  # each stands for 40 / 10 employees
    assert line.coverage("metres") == (0.125, 0.5)
    assert line.coverage("ore") == (None, None)


@pytest.mark.parametrize("alone", [1, 5])
def test_a_week_of_few_travellers_is_in_no_period_that_can_be_taken_from_another(alone: int) -> None:
    """By a period, or by a file, that has one week more."""
    parts = driven(range(10), KANSLI, MONDAY, 100) + driven(range(alone), KANSLI, NEXT, 900)
    groups = [frozenset([KANSLI])]
    sums = [metres("own_car", WEEK, KANSLI, 8_000), metres("own_car", NEXT_WEEK, KANSLI, 500)]
    told = [
        reconcile(sums, {"mileage": [Span(WEEK.first, last)]}, diary(*parts, groups=groups), HEADS, [MONDAY, NEXT], 5)
        for last in (WEEK.last, NEXT_WEEK.last)
    ]
    assert told[0].lines == told[1].lines
    assert [(one.recorded, one.ledger, one.weeks) for one in told[0].groups] == [
        (one.recorded, one.ledger, one.weeks) for one in told[1].groups
    ]
    assert told_line(diary(*parts, groups=groups), "own_car", HEADS, 5)[2] == {MONDAY}


def test_a_week_is_told_to_the_same_digits_in_every_period() -> None:
    """Else whoever added it to one week after the other would see where the sum is rounded otherwise."""
    weeks = [MONDAY + number * (NEXT - MONDAY) for number in range(4)]
    parts = [one for at, week in enumerate(weeks) for one in driven(range(8 + at), KANSLI, week, 57 + 3 * at)]
    held = diary(*parts, groups=[frozenset([KANSLI])])
    file = {"mileage": [Span(weeks[0], weeks[-1] + (NEXT - MONDAY))]}

    def recorded(some: list[dt.date]) -> float:
        [line] = reconcile([metres("own_car", MARCH, None, 1)], file, held, HEADS, some, 5).lines  # type: ignore[arg-type]
        assert line.recorded.metres is not None
        return line.recorded.metres

    assert recorded(weeks) == sum(recorded([week]) for week in weeks)


def test_a_stratum_weighs_by_its_own_people() -> None:
    parts = driven(range(10), KANSLI, MONDAY, 40) + driven(range(10, 16), SKOLA, MONDAY, 40)
    recorded, estimated, _ = told_line(
        diary(*parts, groups=[frozenset([KANSLI]), frozenset([SKOLA])]), "own_car", HEADS, 5
    )
    assert recorded == 640_000
    assert estimated == 40_000 * 10 * (40 / 10) + 40_000 * 6 * (12 / 6)


def test_a_line_of_the_floor_or_fewer_people_is_not_told_nor_one_that_somebody_makes_alone() -> None:
    sums = [metres("own_car", WEEK, None, 500)]
    for parts in (
        driven(range(5), KANSLI, MONDAY, 100),
        driven(range(6), KANSLI, MONDAY, 1) + driven([7], KANSLI, MONDAY, 900),
    ):
        [line] = reconcile(sums, {"mileage": [MARCH]}, diary(*parts), HEADS, [MONDAY], 5).lines
        assert (line.recorded, line.estimated) == (Amounts(), Amounts())
        assert line.ledger.metres == 500_000


def test_departments_with_too_few_travellers_are_told_together() -> None:
    parts = driven(range(10), KANSLI, MONDAY, 100) + driven(range(10, 14), SKOLA, MONDAY, 100)
    sums = [metres("own_car", WEEK, KANSLI, 2_000, 20), metres("own_car", WEEK, SKOLA, 600, 8)]
    shown = [frozenset([KANSLI]), frozenset([SKOLA])]
    [together] = reconcile(sums, {"mileage": [MARCH]}, diary(*parts, groups=shown), HEADS, [MONDAY], 5).groups
    assert together.departments == {KANSLI, SKOLA}
    assert (together.ledger.metres, together.recorded.metres) == (2_600_000, 1_400_000)
    more = parts + driven(range(14, 20), SKOLA, MONDAY, 100)
    alone = reconcile(sums, {"mileage": [MARCH]}, diary(*more, groups=shown), HEADS, [MONDAY], 5).groups
    assert [one.departments for one in alone] == [{KANSLI}, {SKOLA}]
    [joined] = reconcile(sums, {"mileage": [MARCH]}, diary(*more), HEADS, [MONDAY], 5).groups
    assert joined.departments == {KANSLI, SKOLA}, "as the week is told of both together"
    few = [sums[0], metres("own_car", WEEK, SKOLA, 600, 3)]
    [three] = reconcile(few, {"mileage": [MARCH]}, diary(*more, groups=shown), HEADS, [MONDAY], 5).groups
    assert three.departments == {KANSLI, SKOLA}, "three in the ledger"


def test_without_departments_in_the_ledger_there_are_no_groups() -> None:
    parts = driven(range(10), KANSLI, MONDAY, 100)
    assert (
        reconcile([metres("own_car", WEEK, None, 9)], {"mileage": [MARCH]}, diary(*parts), HEADS, [MONDAY], 5).groups
        == []
    )


def test_weeks_that_are_not_told_or_not_covered_are_not_compared() -> None:
    parts = driven(range(10), KANSLI, MONDAY, 100)
    sums = [metres("own_car", NEXT_WEEK, KANSLI, 9)]
    assert reconcile(sums, {"mileage": [MARCH]}, diary(*parts), HEADS, [NEXT], 5).told == 0
    assert reconcile(sums, {"mileage": [NEXT_WEEK]}, diary(*parts), HEADS, [MONDAY], 5).lines == []
    assert reconcile([], {}, Diary([], [], {}, {}), HEADS, [MONDAY], 5).lines == []


def test_a_figure_is_told_in_coarser_steps_where_the_rest_is_one_persons() -> None:
    assert step_of([30_000] * 8, 5, 20_000) == 40_000
    assert step_of([900_000], 5, 20_000) == 320_000


@pytest.mark.parametrize(
    ("mode", "owner", "line"),
    [
        ("car", "private", "own_car"), ("car", "", "own_car"), ("moped", "", "own_car"), ("car", "company", "company_car"),
        ("car", "pool", "pool_car"), ("car", "rental", "rental"), ("car", "taxi", "taxi"), ("taxi", "", "taxi"),
        ("commuter_train", "", "train"), ("coach", "", "bus"), ("flight", "", "flight"), ("bicycle", "", None),
    ],
)  # fmt: skip
def test_every_leg_that_a_ledger_knows_of_has_its_line(mode: str, owner: str, line: Line | None) -> None:
    assert line_of(mode, owner) == line
