"""The drawings: every figure lies inside the frame, at the place that its numbers say."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.dashboard.chart import Chart, Mark, draw_course, draw_weeks
from app.plan.picture import Sign

START, GOAL = Mark(dt.date(2023, 10, 2), 22.0, "round"), Mark(dt.date(2030, 10, 2), 16.5, "round")
WEEKS = st.lists(st.floats(0, 5000), min_size=1, max_size=60).map(
    lambda values: [Mark(dt.date(2024, 1, 1) + dt.timedelta(days=7 * i), kg, "week") for i, kg in enumerate(values)]
)


def numbers(path: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.e+-]+) (-?[\d.e+-]+)", path)]


def assert_inside(chart: Chart) -> None:
    spots = [(spot.x, spot.y) for spot in (*chart.rounds, chart.now, chart.goal) if spot]
    for x, y in [*spots, *numbers(chart.path), *numbers(chart.measured), *numbers(chart.bridges)]:
        assert chart.left <= x <= chart.right
        assert 0 <= y <= chart.height
    assert len({level.kg for level in chart.levels}) == len(chart.levels) >= 2


@given(WEEKS)
def test_no_figure_leaves_the_frame(weeks: list[Mark]) -> None:
    chart = draw_weeks(weeks, (weeks[0], weeks[-1]))
    assert chart
    assert_inside(chart)
    assert_inside(draw_course(weeks, START, GOAL, weeks[-1]))


def test_without_any_week_there_is_no_drawing() -> None:
    assert draw_weeks([], None) is None


def test_less_is_lower_and_later_is_further_right() -> None:
    chart = draw_course(
        [Mark(dt.date(2026, 9, 14), 19.5, "round")], START, GOAL, Mark(dt.date(2026, 11, 23), 19.1, "week")
    )
    [measured] = chart.rounds
    assert chart.now
    assert chart.goal
    assert measured.x < chart.now.x < chart.goal.x
    assert measured.y < chart.now.y < chart.goal.y


def test_what_nobody_measured_is_no_solid_line() -> None:
    far_apart = [Mark(dt.date(2026, 1, 5), 10, "week"), Mark(dt.date(2026, 9, 14), 9, "week")]
    chart = draw_weeks(far_apart, None)
    assert chart
    assert (chart.measured, len(numbers(chart.bridges))) == ("", 2)


def test_decided_measures_stand_as_flags_on_the_path() -> None:
    early, middle, late = (dt.date(year, 10, 2) for year in (2020, 2027, 2035))
    signs = [Sign(early, "Cykla", True), Sign(middle, "Tåg", False), Sign(late, "Bilpool", False)]
    chart = draw_course([START], START, GOAL, None, signs=signs)
    (x1, y1), (x2, y2) = numbers(chart.path)
    first, second, third = chart.flags
    assert [(flag.x, flag.y) for flag in (first, third)] == [(x1, y1), (x2, y2)]
    assert (second.y - y1) / (second.x - x1) == pytest.approx((y2 - y1) / (x2 - x1), rel=0.01)
    assert [flag.done for flag in chart.flags] == [True, False, False]
