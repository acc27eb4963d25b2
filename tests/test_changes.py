"""What a change is told with: the same figures as the plain functions on arrays, outwards and never more exact than is safe."""

import datetime as dt
from collections.abc import Mapping
from math import exp, inf, log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.measurement.changes import Change, change_between, error_of_ratio, panel_change, told_change, uncertain
from app.measurement.contributions import CONTRIBUTIONS, Travelled, contributions
from app.measurement.influence import Linearised, linearise
from app.rollups.pending import PENDING, PersonWeek
from app.statistics.estimates import influences, linearised, value_of, variance
from app.statistics.figures import Figure, Mean, Ratio, parts
from app.statistics.panel import cross_sections, match, panel
from app.statistics.quantiles import t_quantile
from app.statistics.sample import Sample, sample
from app.statistics.weights import weights

MILLIGRAMS = PENDING.index("milligrams")
WEEKS = [dt.date(2026, 3, 2), dt.date(2026, 3, 9)]
HEAD_COUNTS = {1: 40, 2: 25, 3: 15}
GROUPS = [frozenset([1]), frozenset([2, 3])]

Amounts = Mapping[int, tuple[int, float]]
"""Department and amount, by person."""


def drawn(seed: int, people: range, factor: float = 1.0) -> dict[int, tuple[int, float]]:
    random = Random(seed)
    return {
        one: (one % 3 + 1, factor * Random(one).lognormvariate(3, 0.7) * random.uniform(0.9, 1.1)) for one in people
    }


def estimate(*weeks: Amounts) -> Linearised:
    """Linearise as a round would, of people whose departments 2 and 3 are told together."""
    rows = {
        WEEKS[number]: [
            PersonWeek(member_id, department, now=(1, 1, 0, 0, amount, 0))  # type: ignore[arg-type]
            for member_id, (department, amount) in week.items()
        ]
        for number, week in enumerate(weeks)
    }
    found = linearise(rows, dict.fromkeys(WEEKS[: len(weeks)], GROUPS), HEAD_COUNTS, lambda row: row.now[MILLIGRAMS])
    assert found
    return found


def as_sample(week: Amounts) -> Sample:
    return sample(
        [amount for _, amount in week.values()],
        ["one" if department == 1 else "rest" for department, _ in week.values()],
        {"one": 40, "rest": 40},
    )


def satterthwaites(some: Sample, figure: Figure) -> float:
    """Return the degrees of freedom of the variance of a figure as the plain functions compute them."""
    made, weighted = parts(some, figure), weights(some)
    _, degrees = variance(some, influences(some, [made], [value_of(made, weighted)], weighted))
    return float(degrees[0])


def test_one_week_is_what_the_plain_functions_say_of_a_stratified_mean() -> None:
    week = drawn(1, range(30))
    [plain] = linearised(as_sample(week), [Mean()], method="t")
    found = uncertain(estimate(week))
    assert found.amount == pytest.approx(plain.value)
    assert found.error == pytest.approx(plain.standard_error)
    assert found.freedom == pytest.approx(satterthwaites(as_sample(week), Mean()))
    assert found.margin == pytest.approx(t_quantile(0.975, found.freedom) * plain.standard_error)
    assert found.margin > plain.margin, "with n − H degrees of freedom, as packages have it, it is narrower"


@pytest.mark.parametrize("again", [range(30), range(12, 36)])
def test_the_change_of_two_cross_sections_is_as_uncertain_as_the_plain_functions_say(again: range) -> None:
    before, after = drawn(1, range(30)), drawn(2, again, 0.9)
    plain = cross_sections(as_sample(before), as_sample(after), list(before), list(after))
    found = change_between(estimate(before), estimate(after))
    assert found
    assert plain.relative
    assert found.percent == pytest.approx(100 * plain.relative.value)
    error, freedom = error_of_ratio(estimate(before), estimate(after))
    assert error * (1 + plain.relative.value) == pytest.approx(plain.relative.standard_error)
    assert freedom == pytest.approx(plain.relative.degrees_of_freedom)


def test_the_panel_is_what_the_plain_functions_say_of_those_in_both() -> None:
    before, after = drawn(1, range(30)), drawn(2, range(12, 36), 0.9)
    first, second = match(list(before), list(after))
    mine, theirs = list(before.values()), list(after.values())
    both = {"first": [mine[one][1] for one in first], "second": [theirs[one][1] for one in second]}
    strata, head_counts = ["one" if theirs[one][0] == 1 else "rest" for one in second], {"one": 40, "rest": 40}
    found = panel_change(estimate(before), estimate(after))
    assert found
    people, change = found
    plain = panel(both["first"], both["second"], strata, head_counts)
    assert plain.relative
    assert (people, change.percent) == (18, pytest.approx(100 * plain.relative.value))
    matched, figure = sample(both, strata, head_counts), Ratio("second", "first")
    [as_packages_do] = linearised(matched, [figure], method="t")
    width = log((1 + change.high / 100) / (1 + change.low / 100))
    reach = t_quantile(0.975, satterthwaites(matched, figure)) * as_packages_do.standard_error
    assert width == pytest.approx(2 * reach / as_packages_do.value)
    assert change.low == pytest.approx(100 * (as_packages_do.value * exp(-width / 2) - 1))


def test_joiners_and_leavers_change_no_panel() -> None:
    stay = drawn(1, range(20))
    later = {one: (department, amount * 0.9) for one, (department, amount) in stay.items()}
    alone = panel_change(estimate(stay), estimate(later))
    flyers = {one: (one % 3 + 1, 5_000.0) for one in range(100, 112)}
    both = panel_change(estimate(stay | drawn(3, range(40, 52))), estimate(later | flyers))
    assert alone
    assert both
    assert alone[0] == both[0] == 20
    assert alone[1].percent == pytest.approx(-10)
    assert both[1].percent == pytest.approx(-10)
    moved = change_between(estimate(stay), estimate(later | flyers))
    assert moved
    assert moved.percent > 100, "the organisation's own figure does move: they travel for it"


def test_a_persons_weeks_are_one_value_and_do_not_pass_for_two_people() -> None:
    week = drawn(1, range(30))
    once, twice = uncertain(estimate(week)), uncertain(estimate(week, week))
    assert twice.amount == pytest.approx(once.amount)
    assert twice.error == pytest.approx(once.error), "the same said twice is no more certain"


def test_everybody_who_answers_leaves_nothing_uncertain() -> None:
    week = {one: (1 if one < 40 else 2 + one % 2, float(one)) for one in range(80)}
    assert uncertain(estimate(week)).error == 0


@given(
    st.floats(-60, 60), st.floats(0.01, 50), st.floats(0.01, 50), st.integers(6, 400)
)  # fmt: skip
def test_what_is_told_holds_the_whole_interval_and_the_figure_beside_it(
    percent: float, below: float, above: float, people: int
) -> None:
    exact = Change(percent, max(-100.0, percent - below), percent + above)
    told = told_change(exact, round(percent), people)
    assert told.low <= max(exact.low, -100) + 1e-9
    assert told.high >= exact.high - 1e-9
    assert told.low <= told.percent <= told.high
    alone = told_change(exact, None, people)
    assert alone.low <= alone.percent <= alone.high


def test_few_people_are_told_more_coarsely() -> None:
    exact = Change(-11.234, -14.321, -8.123)
    assert told_change(exact, None, 400) == Change(-11.0, -15.0, -8.0)
    assert told_change(exact, None, 12) == Change(-10.0, -15.0, -5.0)
    assert told_change(Change(-10, -inf, inf), -10, 12).high == inf


# --- what a change is made of --------------------------------------------------------------------------------------------

CELLS = [("commute", "car"), ("commute", "bike"), ("business", "car"), ("business", "flight")]
amounts = st.one_of(st.just(0.0), st.floats(1e-3, 1e6))


@st.composite
def travels(draw: st.DrawFn) -> Travelled:
    found = Travelled()
    for cell in CELLS:
        metres = draw(amounts)
        if metres:
            found.metres[cell] = metres
            found.trips[cell[0]] += draw(st.floats(1e-3, 1e3))
            found.milligrams[cell] = draw(amounts)
    return found


@given(travels(), travels(), st.integers(1, 5000), st.integers(1, 5000), st.floats(0.5, 2))
def test_the_parts_sum_to_the_change_also_where_a_mode_appears_or_vanishes(
    before: Travelled, after: Travelled, then: int, now: int, edition: float
) -> None:
    parts = contributions(before, after, (then, now), dict.fromkeys(CELLS, edition))
    change = now * sum(after.milligrams.values()) - then * sum(before.milligrams.values())
    scale = now * sum(after.milligrams.values()) + then * sum(before.milligrams.values())
    assert list(parts) == list(CONTRIBUTIONS)
    assert sum(parts.values()) == pytest.approx(change, abs=1e-9 * max(scale, 1))


def test_each_part_is_named_by_what_moved() -> None:
    def travel(trips: float = 10, car: float = 60, bike: float = 40, kg_per_km: float = 2) -> Travelled:
        found = Travelled()
        found.trips["commute"] = trips
        found.metres |= {("commute", "car"): car, ("commute", "bike"): bike}
        found.milligrams[("commute", "car")] = car * kg_per_km
        return found

    def moved(after: Travelled, people: int = 100, ratios: Mapping[tuple[str, str], float] | None = None) -> set[str]:
        parts = contributions(travel(), after, (100, people), ratios or {})
        return {name for name, part in parts.items() if abs(part) > 1e-6}

    assert moved(travel()) == set()
    assert moved(travel(), people=110) == {"people"}
    assert moved(travel(trips=12)) == {"trips", "distance"}, "the same distance in more trips"
    assert moved(travel(trips=12, car=72, bike=48)) == {"trips"}
    assert moved(travel(car=30, bike=20)) == {"distance"}
    assert moved(travel(car=40, bike=60)) == {"modes"}
    assert moved(travel(kg_per_km=1.5)) == {"fleet"}
    assert moved(travel(kg_per_km=2.2), ratios={("commute", "car"): 1.1}) == {"factors"}
    assert moved(travel(car=0, bike=100)) == {"modes"}, "a mode that vanishes is a change of modes"
