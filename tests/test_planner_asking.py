"""What the planner's page understands of an address, and what it tells: nothing of few people, nothing to the gram."""

import math
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from app.measures.asking import asked_of, percent_step, to_step
from app.measures.catalogue import Measure, catalogue
from app.measures.ground import Ground
from app.measures.offers import Offers, Option
from app.measures.pictures import draw_front, draw_prices, steps
from app.measures.planning import Answer, Line, Total, answer, hidden

KEYS = ("telework", "parking_fee")
KG = 1e6


def test_an_address_without_a_question_asks_for_the_default() -> None:
    asked = asked_of({}, KEYS, 12.5, 0.5)
    assert (asked.percent, asked.budget_ore, asked.acceptance) == (12.5, None, 100)
    assert (asked.must, asked.without, asked.troubles) == (frozenset(), frozenset(), frozenset())


def test_numbers_are_read_as_people_write_them() -> None:
    query = {"percent": " 12,34 % ", "budget": "1 250\u00a0400 kr", "acceptance": "75%", "measure-telework": "must"}
    asked = asked_of(query | {"measure-parking_fee": "without", "measure-rocket": "must"}, KEYS, 10, 0.1)
    assert (asked.percent, asked.budget_ore, asked.acceptance) == (12.4, 125_000_000, 75)
    assert (asked.must, asked.without, asked.troubles) == ({"telework"}, {"parking_fee"}, frozenset())
    assert asked_of({"budget": "−40 000"}, KEYS, 10, 0.1).budget_ore == -4_000_000


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("percent", "a lot"), ("percent", "100.1"), ("percent", "-3"), ("percent", "1e5"), ("percent", "nan"),
        ("budget", "free"), ("budget", "9" * 13), ("budget", "10,000,000"), ("budget", "inf"),
        ("acceptance", "24"), ("acceptance", "201"), ("acceptance", "½"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_and_something_else_counted_with(name: str, text: str) -> None:
    asked = asked_of({name: text}, KEYS, 10, 0.1)
    assert asked.troubles == {name}
    assert asked.typed == {name: text}
    assert (asked.percent, asked.budget_ore, asked.acceptance) == (10, None, 100)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(some.dictionaries(some.sampled_from(["percent", "budget", "acceptance", "measure-telework", "x"]), some.text()))
def test_no_address_breaks_it(query: dict[str, str]) -> None:
    asked = asked_of(query, KEYS, 10, 0.5)
    assert 0 <= asked.percent <= 100
    assert asked.budget_ore is None or math.isfinite(asked.budget_ore)
    assert 25 <= asked.acceptance <= 200


@pytest.mark.parametrize(("tonnes", "step"), [(2_500, 0.1), (500, 0.1), (499, 0.5), (100, 0.5), (99, 1.0), (1, 1.0)])
def test_a_need_is_taken_in_steps_that_no_single_person_fills(tonnes: float, step: float) -> None:
    assert percent_step(tonnes * 1e9) == step


def test_a_need_is_rounded_upwards_so_that_no_target_is_missed() -> None:
    assert [to_step(percent, 0.5) for percent in (0, 0.01, 0.5, 12.5, 12.51, 99.9)] == [0, 0.5, 0.5, 12.5, 13, 100]
    assert to_step(0.3, 0.1) == 0.3, "0.3 / 0.1 is a little less than 3"


# --- what is told -----------------------------------------------------------------------------------------------------


def ground(options: tuple[Option, ...], sizes: tuple[int, ...] = (100,), step: int = 10) -> Ground:
    """Return the ground of plans with two measures of the catalogue."""
    measures = tuple(next(one for one in catalogue() if one.key == key) for key in KEYS)
    offers = Offers(sizes, KEYS, (0, 0), options, 1e11)
    basis = SimpleNamespace(baseline_milligrams=1e11)
    totals = dict.fromkeys(KEYS, (10000000000.0, 1000.0, 0.5))
    return Ground(measures, (), lambda ore: offers, step, 0.1, totals, basis, None, None)  # type: ignore[arg-type]


def answered(of: Ground, **query: str) -> Answer:
    return answer(of, asked_of(query, KEYS, 1, 0.1))


def test_a_mix_is_told_in_steps_of_people_and_two_digits() -> None:
    found = answered(ground((Option(0, 0, 47, 123_456 * 1e3, 98_765), Option(1, 0, 5, KG, 1))), percent="5")
    assert found.missing is None
    assert found.total is not None
    [line] = found.lines
    assert (line.measure.key, line.people, line.percent) == ("telework", 40, 5.1)
    assert line.ore == 4_000_000, "41 · 987.65 kr, in whole thousands"
    assert found.total.people == 40


def test_of_no_more_than_a_step_nothing_more_is_told() -> None:
    found = answered(ground((Option(0, 0, 10, 200 * KG, 5),)), percent="2")
    [line] = found.lines
    assert line == Line(line.measure), "not their number, not what they save, not what they cost"
    assert found.total == Total(None, None, None, None), "nor as a sum of nothing else"
    assert [point.people for point in found.points] == [0], "only that nothing costs nothing"
    assert found.prices == ()
    assert found.more


@pytest.mark.parametrize(
    ("value", "part", "told"),
    [
        (123_456, 0, 120_000), (123_456, 5_000, 120_000), (123_456, 5_001, 100_000), (123_456, 50_000, 100_000),
        (123_456, 50_001, None), (-123_456, 5_001, -100_000), (0, 0, 0), (0, 1, None),
    ],
)  # fmt: skip
def test_a_sum_is_told_as_far_as_rounding_hides_what_few_add_to_it(
    value: float, part: float, told: float | None
) -> None:
    assert hidden(value, part) == told


def test_must_haves_move_a_step_of_people_and_what_is_left_out_nobody() -> None:
    options = (Option(0, 0, 40, 50 * KG, 900), Option(1, 0, 90, 100 * KG, 100))
    found = answered(ground(options), percent="5", **{"measure-telework": "must"})
    assert {line.measure.key: line.people for line in found.lines} == {"telework": 10, "parking_fee": 50}
    found = answered(ground(options), percent="1", **{"measure-parking_fee": "without"})
    assert [line.measure.key for line in found.lines] == ["telework"]


def test_what_is_missing_is_told_rounded_with_what_would_be_enough() -> None:
    found = answered(ground((Option(0, 0, 50, 100 * KG, 900), Option(1, 0, 40, 10 * KG, 1))), percent="8")
    assert found.missing is not None
    assert found.total is not None
    assert (found.total.percent, found.missing.most_percent, found.missing.short_percent) == (5.4, 5.4, 2.6)
    assert found.missing.limits == ("acceptance",)
    assert found.missing.acceptance == 1.6, "79 of 50, in steps of a twentieth"
    assert [total for _, total, _ in found.moves] == [None] * 4


def test_all_points_of_the_front_differ_as_they_are_told() -> None:
    found = answered(ground((Option(0, 0, 90, 100 * KG, 900),)), percent="4")
    assert len({one.percent for one in found.points}) == len(found.points) > 5
    assert [one.ore for one in found.points] == sorted(one.ore for one in found.points)


# --- pictures ---------------------------------------------------------------------------------------------------------


def total(percent: float, ore: float) -> Total:
    return Total(percent, percent * 1e9, ore, 10)


def line(price: float, percent: float) -> Line:
    return Line(cast(Measure, None), 10, 10, None, percent, 1.0, 1.0, price)


def test_a_curve_rises_to_the_right_and_crosses_nothing_where_nothing_is_paid() -> None:
    picture = draw_front([total(1, -500_000), total(2, 0), total(4, 2_000_000)], total(2, 0), 2)
    assert picture is not None
    assert [dot.x for dot in picture.dots] == sorted(dot.x for dot in picture.dots)
    assert [dot.y for dot in picture.dots] == sorted((dot.y for dot in picture.dots), reverse=True)
    assert picture.here is not None
    assert picture.here.y == picture.zero == picture.dots[1].y
    assert picture.asked_at == picture.dots[1].x
    assert draw_front([total(1, 0)], None, 1) is None


def test_bars_stand_side_by_side_on_the_line_or_hang_below_it_and_one_dear_tonne_is_cut() -> None:
    picture = draw_prices([line(-200_000, 2), line(100_000, 3), line(300_000, 1), line(90_000_000, 0.5)])
    assert picture is not None
    assert [bar.saves for bar in picture.bars] == [True, False, False, False]
    assert [bar.cut for bar in picture.bars] == [False, False, False, True]
    below, above = picture.bars[:2]
    assert below.y == picture.zero == above.y + above.height
    assert above.x == pytest.approx(below.x + below.width, abs=0.2)
    assert above.width == pytest.approx(1.5 * below.width, abs=0.3)
    assert draw_prices([line(1, 1)]) is None


@settings(max_examples=200, deadline=None, derandomize=True)
@given(some.floats(-1e9, 0), some.floats(0, 1e9), some.integers(3, 8))
def test_the_values_of_an_axis_hold_everything_between_them(low: float, high: float, count: int) -> None:
    values = steps(low, high, count)
    assert values[0] <= low + 1e-6 * (high - low) + 1e-6
    assert values[-1] >= high - 1e-6 * (high - low) - 1e-6
    assert 2 <= len(values) <= count + 3
