"""Which departments may be seen alone: never one below the floor, and none that follows by subtraction."""

from hypothesis import given
from hypothesis import strategies as st

from app.organisations.privacy import merged_departments, merged_in_both

COUNTS = st.dictionaries(st.integers(1, 12), st.integers(0, 14), max_size=8)


def groups(people: dict[int, int], merged: frozenset[int]) -> list[frozenset[int]]:
    alone = [frozenset([department]) for department in people if department not in merged]
    return [*alone, *([merged] if merged else [])]


@given(people=COUNTS, floor=st.integers(5, 8))
def test_no_shown_group_is_smaller_than_the_floor(people: dict[int, int], floor: int) -> None:
    if sum(people.values()) >= floor:
        for group in groups(people, merged_departments(people, floor)):
            assert sum(people[department] for department in group) >= floor


@given(people=COUNTS, floor=st.integers(5, 8))
def test_no_department_is_merged_without_need(people: dict[int, int], floor: int) -> None:
    merged = merged_departments(people, floor)
    if all(count >= floor for count in people.values()):
        assert not merged
    large = sorted(people[department] for department in merged if people[department] >= floor)
    assert len(large) <= 1, "one that is large enough is enough"


@given(this=COUNTS, other=COUNTS, floor=st.integers(5, 8))
def test_a_comparison_shows_only_sums_of_what_each_week_may_show(
    this: dict[int, int], other: dict[int, int], floor: int
) -> None:
    """Whoever has seen both weeks alone and compared can add and subtract, and still meets no smaller group."""
    this = {department: this.get(department, 0) for department in this | other}
    other = {department: other.get(department, 0) for department in this}
    merged = merged_in_both(this, other, floor)
    comparable = sum(other.values()) >= floor
    for week in (this, other) if comparable else (this,):
        own = groups(week, merged_departments(week, floor))
        for shown in groups(week, merged):
            assert all(group <= shown or not (group & shown) for group in own)


def test_the_next_smallest_joins_when_the_small_ones_together_are_too_few() -> None:
    assert merged_departments({1: 3, 2: 9, 3: 7, 4: 30}, 5) == {1, 3}


def test_two_small_ones_that_are_enough_together_leave_the_others_alone() -> None:
    assert merged_departments({1: 3, 2: 9, 3: 2, 4: 30}, 5) == {1, 3}


def test_a_department_where_nobody_recorded_is_not_shown_alone() -> None:
    assert merged_departments({1: 0, 2: 9, 3: 7}, 5) == {1, 3}
