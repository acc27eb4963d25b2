"""What a plan promises, what a measure delivered, and where its flags stand: pure functions, checked by hand and by chance."""

import datetime as dt
import math
import random
import re
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.languages import LANGUAGES
from app.plan.delivered import OUTCOMES, Estimate, delivered
from app.plan.forms import kg_text, prefilled, promise_of
from app.plan.picture import NEAR, Sign, draw, plant
from app.plan.service import PlanError
from app.plan.sums import add_up, baseline_of_a_year, percent_of
from app.web.pages import environment

START, GOAL = dt.date(2026, 10, 5), dt.date(2030, 12, 31)
FORM = {
    "title": "Cykla", "description": "", "measure": "", "amount": "36", "unit": "people", "kg": "4 200", "low": "3 100",
    "high": "5 300", "kr": "−41 000",
}  # fmt: skip


@dataclass
class Promised:
    milligrams: int | None = None
    low_milligrams: int | None = None
    high_milligrams: int | None = None
    ore: int | None = None


def exact(value: float) -> Estimate:
    return Estimate(value, value, value)


# --- sums -------------------------------------------------------------------------------------------------------------------


def test_promises_add_up_and_their_intervals_as_squares() -> None:
    found = add_up([Promised(100, 90, 120, -500), Promised(50, 46, 65, 200)])
    assert (found.count, found.unknown, found.milligrams, found.ore) == (2, 0, 150, -300)
    assert found.low == pytest.approx(150 - math.hypot(10, 4))
    assert found.high == pytest.approx(175)


def test_what_nobody_estimated_adds_nothing_and_is_counted() -> None:
    found = add_up([Promised(100, 90, 120), Promised()])
    assert (found.count, found.unknown, found.milligrams, found.low) == (2, 1, 100, pytest.approx(90))


def test_one_estimate_without_an_interval_leaves_the_sum_without_one() -> None:
    found = add_up([Promised(100, 90, 120), Promised(10)])
    assert (found.milligrams, found.low, found.high) == (110, None, None)
    assert add_up([]).low is None


def test_a_year_has_its_workdays_without_the_holidays() -> None:
    """2026 in Sweden: 261 weekdays; free are 1 and 6 January, 3 and 6 April, 1 and 14 May, 19 June, 24, 25 and 31 December."""
    assert baseline_of_a_year(10_000_000, 40, 2026, "SE") == pytest.approx(10_000_000 * 40 * 45.2)
    assert percent_of(None, 10) is None
    assert percent_of(5, 0) is None
    assert percent_of(5, 50) == 10


# --- delivered --------------------------------------------------------------------------------------------------------------


def test_the_example_of_the_documentation() -> None:
    found = delivered(Estimate(1000, 902, 1098), Estimate(800, 702, 898), exact(100))
    assert found.outcome == "kept"
    assert (found.value, found.share) == (200, 2.0)
    assert (found.low, found.high) == (pytest.approx(61.4, abs=0.1), pytest.approx(338.6, abs=0.1))


@pytest.mark.parametrize(
    ("before", "after", "promised", "outcome"),
    [
        ((1000, 990, 1010), (800, 790, 810), 100, "more"),
        ((1000, 990, 1010), (950, 940, 960), 100, "less"),
        ((1000, 990, 1010), (903, 893, 913), 100, "kept"),
        ((1000, 900, 1100), (950, 850, 1050), 100, "uncertain"),
        ((1000, 990, 1010), (1100, 1090, 1110), 100, "worse"),
        ((1000, 1000, 1000), (1000, 1000, 1000), 100, "uncertain"),
        ((1000, 1000, 1000), (900, 900, 900), 100, "kept"),
    ],
)
def test_each_outcome(
    before: tuple[float, float, float], after: tuple[float, float, float], promised: float, outcome: str
) -> None:
    assert delivered(Estimate(*before), Estimate(*after), exact(promised)).outcome == outcome


def test_an_uncertain_promise_is_broken_less_easily() -> None:
    before, after = Estimate(1000, 990, 1010), Estimate(950, 940, 960)
    assert delivered(before, after, exact(100)).outcome == "less"
    assert delivered(before, after, Estimate(100, 40, 160)).outcome == "kept"


def test_the_same_people_in_both_rounds_make_the_difference_more_certain() -> None:
    before, after = Estimate(1000, 902, 1098), Estimate(950, 852, 1048)
    apart = delivered(before, after, exact(50))
    together = delivered(before, after, exact(50), covariance=0.95 * 50.0**2)
    assert (apart.outcome, together.outcome) == ("uncertain", "kept")
    assert together.high - together.low == pytest.approx((apart.high - apart.low) * math.sqrt(0.05), rel=1e-3)


def test_what_cannot_be_compared_is_named() -> None:
    one = Estimate(100, 90, 110)
    with pytest.raises(ValueError, match="promise of 0"):
        delivered(one, one, exact(0))
    with pytest.raises(ValueError, match="covariance"):
        delivered(one, one, exact(1), covariance=1e9)
    with pytest.raises(ValueError, match="does not lie in its interval"):
        Estimate(5, 6, 7)
    with pytest.raises(ValueError, match="three numbers"):
        Estimate(math.nan, 0, 1)


def test_where_nothing_was_saved_chance_poses_as_a_saving_as_seldom_as_it_should() -> None:
    """Of 4,000 pairs of rounds without any change 2.5 % lie wholly above 0, and as many below."""
    chance = random.Random(7)
    outcomes = []
    for _ in range(4_000):
        before, after = chance.gauss(1000, 40), chance.gauss(1000, 30)
        found = delivered(
            Estimate(before, before - 1.96 * 40, before + 1.96 * 40), Estimate(after, after - 1.96 * 30, after + 1.96 * 30),
            exact(100),
        )  # fmt: skip
        outcomes.append(found.outcome)
    assert outcomes.count("uncertain") / 4_000 == pytest.approx(0.95, abs=0.01)
    assert outcomes.count("worse") / 4_000 == pytest.approx(0.025, abs=0.008)


# --- the picture -------------------------------------------------------------------------------------------------------------

SIGNS = st.lists(
    st.builds(
        Sign, on=st.dates(dt.date(2020, 1, 1), dt.date(2040, 1, 1)), title=st.text(max_size=5), done=st.booleans(),
        percent=st.none() | st.floats(0.01, 60),
    ),
    max_size=40,
)  # fmt: skip


@given(SIGNS, st.floats(0.5, 100))
def test_no_measure_leaves_the_frame_and_none_is_lost(signs: list[Sign], reduction: float) -> None:
    picture = draw(START, GOAL, reduction, signs, START)
    assert sorted(map(repr, signs)) == sorted(repr(sign) for flag in picture.flags for sign in flag.signs)
    for flag in picture.flags:
        assert picture.left <= flag.x <= picture.right
        assert 0 <= flag.y <= picture.height
    places = [flag.x for flag in picture.flags]
    assert all(later - earlier >= NEAR for earlier, later in pairwise(places))
    assert picture.levels[0].value == 0
    assert picture.levels[-1].value <= -reduction + 1e-6


def test_measures_that_are_near_each_other_share_a_flag_and_it_is_done_when_all_are() -> None:
    done, open_one, far = Sign(START, "A", True, 1), Sign(START, "B", False, 1), Sign(GOAL, "C", True, 1)
    flags = plant([(50.0, 20.0, done), (58.0, 30.0, open_one), (300.0, 90.0, far)])
    assert [(len(flag.signs), flag.done) for flag in flags] == [(2, False), (1, True)]


def test_a_target_before_its_baseline_is_refused() -> None:
    with pytest.raises(ValueError, match="expected the target after it"):
        draw(GOAL, START, 20, [], START)


# --- what is typed -----------------------------------------------------------------------------------------------------------


def test_a_proposal_is_read_as_people_write_it() -> None:
    found = promise_of(FORM)
    assert (found.milligrams, found.low_milligrams, found.high_milligrams) == (
        4_200_000_000,
        3_100_000_000,
        5_300_000_000,
    )
    assert (found.ore, found.amount, found.unit) == (-4_100_000, 36, "people")
    assert promise_of(FORM | {"kg": "0,5", "low": "", "high": "", "amount": ""}).milligrams == 500_000
    assert promise_of(FORM | {"kg": "4\u00a0200"}).milligrams == 4_200_000_000


@pytest.mark.parametrize(
    ("field", "typed", "trouble"),
    [
        ("title", " ", "no_title"), ("title", "x" * 121, "long_title"), ("title", "a\x00b", "no_title"),
        ("description", "x" * 4001, "long_text"), ("amount", "0", "amount"), ("amount", "3,5", "amount"),
        ("amount", "many", "amount"), ("amount", "9" * 12, "amount"), ("unit", "cars", "amount"), ("kg", "0", "kg"),
        ("kg", "-5", "kg"), ("kg", "1e9", "kg"), ("kg", "nan", "kg"), ("kg", "9" * 15, "kg"), ("kg", "", "interval"),
        ("low", "", "interval"), ("low", "4 300", "interval"), ("high", "4 100", "interval"), ("high", "x", "interval"),
        ("kr", "mycket", "kr"), ("kr", "9" * 15, "kr"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(field: str, typed: str, trouble: str) -> None:
    with pytest.raises(PlanError) as error:
        promise_of(FORM | {field: typed})
    assert error.value.trouble == trouble


def test_a_link_fills_in_the_form() -> None:
    found = prefilled(
        {"measure": "bicycle_pool", "people": "36", "milligrams": "4200000000", "low": "-100000", "high": "5300000000",
         "ore": "-4100000"}
    )  # fmt: skip
    assert found | {"title": "", "description": ""} == {
        "title": "", "description": "", "measure": "bicycle_pool", "amount": "36", "unit": "people", "kg": "4200", "low": "-0,1",
        "high": "5300", "kr": "-41000",
    }  # fmt: skip
    assert promise_of(found | {"title": "Cykelpool"}).low_milligrams == -100_000


@given(
    st.dictionaries(
        st.sampled_from(["measure", "people", "trips", "milligrams", "low", "high", "ore", "title"]), st.text()
    )
)
def test_a_hostile_link_fills_in_nothing_that_the_form_would_refuse(asked: dict[str, str]) -> None:
    promise_of(prefilled(asked) | {"title": "Cykla"})


@given(st.integers(-(10**15), 10**15))
def test_kg_in_a_field_are_read_back_as_what_they_say(milligrams: int) -> None:
    text = kg_text(milligrams)
    assert abs(float(text.replace(",", ".")) * 1e6 - milligrams) <= max(500_000, 50_000)


def test_a_link_with_numbers_that_are_none_is_left_out() -> None:
    asked = {
        "measure": "<b>",
        "people": "-3",
        "milligrams": "9" * 30,
        "ore": "1e5",
        "low": "1",
        "high": "2",
        "title": "a\x00\u202eb",
    }
    assert prefilled(asked) == {
        "title": "ab", "description": "", "measure": "", "amount": "", "unit": "", "kg": "", "low": "", "high": "", "kr": "",
    }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_outcome_is_a_sentence_with_its_interval_and_what_was_promised(language: str) -> None:
    sentence = environment(language).from_string(
        '{% import "plan/parts.html" as plan with context %}{{ plan.delivered(found) }}'
    )
    said = set()
    for after in (700, 895, 970, 990, 1200):
        before, later = Estimate(1000e6, 985e6, 1015e6), Estimate(after * 1e6, after * 1e6 - 15e6, after * 1e6 + 15e6)
        found = delivered(before, later, exact(100e6))
        words = " ".join(sentence.render(found=found).split())
        assert "100 kg" in words
        assert re.search(r"\d.*\(.*\d.*\)|allt från|anything from", words), words
        said.add(found.outcome)
    assert said == set(OUTCOMES)
