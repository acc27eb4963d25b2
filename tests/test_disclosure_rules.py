"""The rules of disclosure control alone: what must never be shown, whatever the numbers are."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.disclosure.figures import NEAREST_METRES, OTHER, Figures
from app.disclosure.rules import DOMINANCE_PERCENT, LEAST_METRES, divide, fold, is_protected, rounded, share_step

FLOOR = 5
amounts = st.lists(st.integers(-2_000_000, 2_000_000), max_size=40)
floors = st.integers(5, 8)


def remaining(parts: Iterable[int]) -> int:
    """Return what is left without the person, and the four others who know most."""
    return sum(sorted((abs(part) for part in parts), reverse=True)[5:])


@given(amounts, floors)
def test_nothing_of_as_many_people_as_the_floor_is_ever_shown(parts: list[int], floor: int) -> None:
    assert not is_protected(parts[:floor], floor)
    assert not is_protected([*parts[:floor], *[0] * 30], floor), "who recorded nothing hides nobody"


@given(amounts, floors, st.sampled_from([0, 5_000, LEAST_METRES]))
def test_what_is_shown_hides_everyone_from_four_who_know_theirs(parts: list[int], floor: int, least: int) -> None:
    if is_protected(parts, floor, least):
        largest = max(abs(part) for part in parts)
        assert remaining(parts) >= max(least, largest * DOMINANCE_PERCENT / 100)


@given(amounts, floors)
def test_whom_one_asks_first_makes_no_difference(parts: list[int], floor: int) -> None:
    assert (
        is_protected(parts, floor) == is_protected(sorted(parts), floor) == is_protected([-one for one in parts], floor)
    )


def test_six_equal_parts_may_be_shown_and_five_may_not() -> None:
    assert is_protected([25_000] * 6, FLOOR, LEAST_METRES)
    assert not is_protected([25_000] * 5, FLOOR, LEAST_METRES)
    assert not is_protected([10_000] * 6, FLOOR, LEAST_METRES), "ten kilometres would be all that is unknown"


def test_one_flight_among_cyclists_may_not_be_shown() -> None:
    assert not is_protected([1_000_000, *[5_000] * 20], FLOOR, LEAST_METRES)


departments = st.dictionaries(st.integers(1, 9), st.integers(0, 14), min_size=1)


@given(departments)
def test_a_division_leaves_no_group_out_and_none_that_may_not_be_shown(people: dict[int, int]) -> None:
    def may_stand_alone(some: Iterable[int]) -> bool:
        return sum(people[one] for one in some) > FLOOR

    groups = divide(people, may_stand_alone)
    assert sorted(one for group in groups for one in group) == sorted(people)
    if may_stand_alone(people):
        assert all(may_stand_alone(group) for group in groups)


@given(departments)
def test_a_division_is_the_same_in_whatever_order_the_departments_come(people: dict[int, int]) -> None:
    def may_stand_alone(some: Iterable[int]) -> bool:
        return sum(people[one] for one in some) > FLOOR

    assert divide(people, may_stand_alone) == divide(dict(reversed(people.items())), may_stand_alone)


ways = st.dictionaries(
    st.sampled_from(["active", "public", "shared", "car", "air"]),
    st.dictionaries(st.integers(1, 20), st.integers(0, 300_000), max_size=20),
)


@given(ways, floors)
def test_a_way_of_travelling_is_told_apart_only_if_enough_travelled_by_it(
    parts: dict[str, dict[int, int]], floor: int
) -> None:
    folded = fold(parts, floor, LEAST_METRES)
    for name in parts.keys() - folded:
        assert not any(parts[name].values()) or is_protected(parts[name].values(), floor, LEAST_METRES)


@given(ways, floors)
def test_what_is_told_together_hides_who_travelled_by_it(parts: dict[str, dict[int, int]], floor: int) -> None:
    folded = fold(parts, floor, LEAST_METRES)
    told_apart = {name for name in parts.keys() - folded if any(parts[name].values())}
    together: dict[int, int] = {}
    for name in folded:
        for person, metres in parts[name].items():
            together[person] = together.get(person, 0) + metres
    assert not folded or not told_apart or is_protected(together.values(), floor, LEAST_METRES)


@given(st.integers(1, 5000), st.integers(1, 10**9))
def test_half_a_step_of_the_shares_is_what_must_stay_unknown(people: int, metres: int) -> None:
    """To five percent of 100 km it could be told how far the only one who drove had driven."""
    step = share_step(people, metres)
    assert step == 100 or step / 2 * metres / 100 >= LEAST_METRES


@given(st.integers(-(10**9), 10**9), st.sampled_from([5, 10_000, 1_000_000]))
def test_rounding_is_never_off_by_more_than_half(amount: int, base: int) -> None:
    assert rounded(amount, base) % base == 0
    assert abs(rounded(amount, base) - amount) * 2 <= base


@given(st.dictionaries(st.sampled_from(["active", "public", "car", OTHER]), st.integers(1, 10**7), min_size=1))
def test_what_is_handed_out_of_the_ways_of_travelling_adds_up_and_is_in_whole_steps(categories: dict[str, int]) -> None:
    metres = sum(categories.values())
    told = Figures(people=30, trips=60, metres=metres, categories=categories).handed_out()
    step = share_step(30, told.metres or 0)
    assert told.metres is not None
    assert told.metres % NEAREST_METRES == 0
    if told.metres:
        assert sum(told.categories.values()) == told.metres
        assert all(
            part * 100 % told.metres == 0 and part * 100 // told.metres % step == 0 for part in told.categories.values()
        )


@pytest.mark.parametrize("unknown", [1, 8_000, 12_000])
def test_a_little_without_a_factor_is_not_told(unknown: int) -> None:
    told = Figures(
        people=30, trips=60, metres=500_000, unknown_metres=unknown, categories={"car": 500_000}
    ).handed_out()
    assert told.unknown_metres == 0
