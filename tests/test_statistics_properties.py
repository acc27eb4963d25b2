"""What holds of the statistics whatever they are given."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from app.statistics.bootstrap import bootstrapped, replicated
from app.statistics.decomposition import EFFECTS, Travel, decompose
from app.statistics.estimates import linearised, mean, total, value_of
from app.statistics.figures import Figure, Mean, Ratio, Total, all_parts
from app.statistics.jackknife import Spread, spread
from app.statistics.outliers import outliers
from app.statistics.panel import Change, cross_sections, match, panel
from app.statistics.sample import Sample, sample
from app.statistics.verdict import VERDICTS, verdict
from app.statistics.weights import Raking, base_weights, margins_of, weights
from tests.support.population import population

TRUTH = population(np.random.default_rng(1), depends_on_mode=True)
WHO = TRUTH.answers(np.random.default_rng(2))
RAKED = TRUTH.drawn(WHO, raked=True)

# --- Decomposition ---------------------------------------------------------------------------------------------------

amounts = some.one_of(some.just(0.0), some.floats(1e-3, 1e6))


@some.composite
def rounds(draw: some.DrawFn) -> tuple[float, dict[str, Travel]]:
    modes = {}
    for mode in draw(some.sets(some.sampled_from(["car", "bus", "bicycle", "flight"]))):
        trips = draw(amounts)
        kilometres = draw(amounts) if trips else 0.0
        kilograms = draw(amounts) if kilometres else 0.0
        before = draw(some.one_of(some.none(), amounts)) if kilometres else None
        modes[mode] = Travel(trips, kilometres, kilograms, before)
    persons = draw(some.floats(1, 1e5)) if any(one.trips for one in modes.values()) else draw(amounts)
    return persons, modes


@settings(deadline=None)
@given(rounds(), rounds())
def test_the_parts_sum_to_the_change(
    first: tuple[float, dict[str, Travel]], second: tuple[float, dict[str, Travel]]
) -> None:
    found = decompose(*first, *second)
    size = max(1.0, found.first, found.second)
    assert abs(math.fsum(found.parts.values()) - found.change) <= 1e-9 * size
    assert all(math.isfinite(one) for one in found.parts.values())
    for mode, parts in found.by_mode.items():
        nothing = Travel(0, 0, 0)
        change = second[1].get(mode, nothing).kilograms - first[1].get(mode, nothing).kilograms
        assert abs(math.fsum(parts[name] for name in EFFECTS) - change) <= 1e-9 * size


@settings(deadline=None)
@given(rounds())
def test_nothing_comes_of_no_change(once: tuple[float, dict[str, Travel]]) -> None:
    same = {mode: Travel(one.trips, one.kilometres, one.kilograms) for mode, one in once[1].items()}
    assert set(decompose(once[0], same, once[0], same).parts.values()) <= {0.0}


def test_nothing_at_all_is_no_change_either() -> None:
    assert set(decompose(0, {}, 0, {}).parts.values()) == {0.0}


def test_a_mode_without_emissions_before_and_after_takes_no_part() -> None:
    cars = Travel(100, 1000, 170)
    found = decompose(10, {"car": cars, "bicycle": Travel(10, 30, 0)}, 10, {"car": cars, "bicycle": Travel(40, 90, 0)})
    assert set(found.by_mode["bicycle"].values()) == {0.0}
    assert found.change == 0
    assert found.modes == pytest.approx(-found.trips)


# --- Weights and estimates -------------------------------------------------------------------------------------------


@settings(max_examples=50, deadline=None)
@given(some.integers(0, 10_000))
def test_weights_meet_every_margin(seed: int) -> None:
    random = np.random.default_rng(seed)
    made = TRUTH.drawn(TRUTH.answers(random), raked=True)
    found = weights(made)
    assert (found > 0).all()
    for _, place, counts in margins_of(made):
        assert np.bincount(place, found) == pytest.approx(counts, rel=1e-9)


def test_trimmed_weights_meet_the_margins_too() -> None:
    found = weights(RAKED, trim=2.0)
    assert found.max() <= 2.0 * found.mean() * (1 + 1e-6)
    assert np.bincount(RAKED.stratum, found) == pytest.approx(RAKED.head_counts, rel=1e-9)


@settings(max_examples=15, deadline=None)
@given(some.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(random) -> None:  # type: ignore[no-untyped-def]
    order = list(range(RAKED.people))
    random.shuffle(order)
    places = np.flatnonzero(WHO)[order]
    margins = {"mode": (TRUTH.mode[places], TRUTH.by_mode)}
    shuffled = sample({"kg": TRUTH.kilograms[places], "km": TRUTH.kilometres[places]}, TRUTH.department[places],
                      TRUTH.head_counts, margins=margins)  # fmt: skip
    figures = [Mean("kg"), Total("km"), Ratio("kg", "km")]
    for one, other in zip(linearised(RAKED, figures), linearised(shuffled, figures), strict=True):
        assert [one.value, one.standard_error, one.lower, one.upper] == pytest.approx(
            [other.value, other.standard_error, other.lower, other.upper], rel=1e-9
        )


def test_when_all_answered_nothing_is_uncertain() -> None:
    found = mean(sample([1.0, 5.0, 9.0], ["a", "a", "b"], {"a": 2, "b": 1}))
    assert (found.value, found.standard_error, found.lower, found.upper) == (5, 0, 5, 5)


def test_when_all_answered_the_bootstrap_and_raking_know_it_too() -> None:
    made = sample(
        [5.0, 1.0, 9.0],
        ["a", "a", "b"],
        {"a": 2, "b": 1},
        margins={"mode": (["car", "bus", "car"], {"car": 2, "bus": 1})},
    )
    for found in bootstrapped(made, [Mean(), Total()], seed=1, replicates=50) + linearised(made, [Mean(), Total()]):
        assert (found.standard_error, found.lower, found.upper) == (0, found.value, found.value)


def test_where_nobody_travelled_there_is_nothing_to_be_uncertain_about() -> None:
    nothing = sample([0, 0, 0, 0], ["a", "a", "b", "b"], {"a": 9, "b": 4})
    for found in [mean(nothing), total(nothing), *bootstrapped(nothing, [Mean()], seed=1, replicates=50)]:
        assert (found.value, found.lower, found.upper) == (0, 0, 0)


def test_nobody_of_a_small_department_flew_does_not_mean_that_nobody_does() -> None:
    values = [0.0] * 6 + [0.0, 0.0, 0.0, 900.0] * 10
    department = ["small"] * 6 + ["large"] * 40
    made = sample(values, department, {"small": 12, "large": 90})
    found = mean(made, domain=[one == "small" for one in department])
    assert (found.value, found.lower) == (0, 0)
    assert found.upper > 50


@settings(max_examples=40, deadline=None)
@given(some.lists(some.floats(0, 1e4), min_size=4, max_size=12), some.integers(0, 20))
def test_intervals_of_amounts_hold_the_estimate_and_are_never_negative(values: list[float], more: int) -> None:
    made = sample(values, ["a"] * len(values), {"a": len(values) + more})
    found = mean(made)
    assert 0 <= found.lower <= found.value * (1 + 1e-12)
    assert found.value <= found.upper * (1 + 1e-12)


# --- Bootstrap -------------------------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_intervals() -> None:
    figures = [Mean("kg"), Ratio("kg", "km")]
    once, again = (bootstrapped(RAKED, figures, seed=5, replicates=100) for _ in range(2))
    assert once == again
    assert once != bootstrapped(RAKED, figures, seed=6, replicates=100)


@pytest.mark.parametrize("raked", [False, True])
def test_the_bootstrap_comes_close_to_linearisation(raked: bool) -> None:
    made = TRUTH.drawn(WHO, raked=raked)
    figures = [
        Mean("kg"),
        Total("km"),
        Ratio("kg", "km"),
        Mean("kg", made.stratum == 13),
        Mean("kg", made.stratum == 9),
    ]
    for one, other in zip(linearised(made, figures), bootstrapped(made, figures, seed=3, replicates=1500), strict=True):
        assert one.value == other.value
        assert other.standard_error == pytest.approx(one.standard_error, rel=0.1)


# --- Jackknife -------------------------------------------------------------------------------------------------------

FIGURES: list[Figure] = [Mean("kg"), Total("km"), Ratio("kg", "km"), Mean("kg", RAKED.stratum == 13)]


def strays(made: Sample) -> Spread:
    totals, weighted = all_parts(made, FIGURES), weights(made)
    return spread(made, totals, [value_of(one, weighted) for one in totals], weighted, 0.95)


def test_without_margins_the_jackknife_is_the_usual_variance() -> None:
    made = TRUTH.drawn(WHO, raked=False)
    found, usual = strays(made), [one.standard_error**2 for one in linearised(made, FIGURES)]
    assert found.variance == pytest.approx(usual, rel=1e-9)
    assert found.linear == pytest.approx(usual, rel=1e-9)


def test_with_margins_it_is_what_leaving_each_out_and_raking_anew_gives() -> None:
    """Not by the formula but by the definition: θ without i, 594 times, of weights raked without i."""
    totals, weighted = all_parts(RAKED, FIGURES), weights(RAKED)
    n = RAKED.respondents[RAKED.stratum]
    whole = np.array([value_of(one, weighted) for one in totals])
    base = base_weights(RAKED)
    left_out = np.where(RAKED.stratum[:, None] == RAKED.stratum, n / (n - 1), 1) * (1 - np.eye(RAKED.people)) * base
    again = Raking(RAKED).raked(left_out)
    moves = np.array([[value_of(one, row) for one in totals] for row in again]) - whole
    expected = ((1 - 1 / weighted) * (n - 1) / n) @ moves**2
    found = strays(RAKED)
    assert found.variance == pytest.approx(expected, rel=0.02)
    assert (found.variance > 1.05 * found.linear)[[0, 1, 3]].all(), (
        "residuals alone say less than new respondents would show"
    )


# --- Bootstrap, once more --------------------------------------------------------------------------------------------


def test_replicates_of_a_known_total_do_not_differ() -> None:
    """The sum of weights is known, so every replicate, weighted anew, must give it."""
    made = sample(np.ones((RAKED.people, 1)), TRUTH.department[WHO], TRUTH.head_counts,
                  margins={"mode": (TRUTH.mode[WHO], TRUTH.by_mode)})  # fmt: skip
    cars = Total(0, made.margins[0].members == 0)
    found = replicated(made, [Total(0), cars], seed=1, replicates=60)
    assert found[:, 0] == pytest.approx(np.full(60, RAKED.head_count), rel=1e-9)
    assert found[:, 1] == pytest.approx(np.full(60, TRUTH.by_mode[0]), rel=1e-9)


# --- Two rounds ------------------------------------------------------------------------------------------------------


def round_of(people: dict[int, float]) -> Sample:
    return sample(list(people.values()), ["a"] * len(people), {"a": 60})


@settings(deadline=None)
@given(
    some.lists(some.tuples(some.floats(1, 100), some.floats(1, 100)), min_size=3, max_size=10),
    some.lists(some.floats(0, 1e5), max_size=5),
    some.lists(some.floats(0, 1e5), max_size=5),
)
def test_joiners_and_leavers_do_not_pose_as_behaviour(
    stayed: list[tuple[float, float]], left: list[float], joined: list[float]
) -> None:
    def changed(gone: list[float], come: list[float]) -> Change:
        first = dict(enumerate(before for before, _ in stayed)) | {100 + i: value for i, value in enumerate(gone)}
        second = dict(enumerate(after for _, after in stayed)) | {200 + i: value for i, value in enumerate(come)}
        one, other = match(list(first), list(second))
        before, after = np.array(list(first.values()))[one], np.array(list(second.values()))[other]
        return panel(before, after, ["a"] * len(before), {"a": 40})

    assert changed(left, joined) == changed([], [])


def test_a_change_may_be_negative_though_none_of_the_few_has_fallen() -> None:
    found = panel([10, 20, 30], [11, 20, 34], ["a"] * 3, {"a": 9})
    assert found.absolute.lower < 0 < found.absolute.value
    assert found.absolute.value - found.absolute.lower == pytest.approx(found.absolute.upper - found.absolute.value)


def test_who_answers_both_times_makes_the_change_less_uncertain() -> None:
    random = np.random.default_rng(8)
    before = random.lognormal(3, 1, 40)
    first, second = round_of(dict(enumerate(before))), round_of(dict(enumerate(before * 0.9)))
    same = cross_sections(first, second, range(40), range(40))
    apart = cross_sections(first, second, range(40), range(100, 140))
    assert same.absolute.value == apart.absolute.value
    assert same.absolute.standard_error < 0.2 * apart.absolute.standard_error
    alike = panel(before, before * 0.9, ["a"] * 40, {"a": 60})
    assert same.absolute.standard_error == pytest.approx(alike.absolute.standard_error, rel=1e-6)
    assert alike.relative is not None
    assert alike.relative.value == pytest.approx(-0.1)
    assert alike.relative.standard_error == pytest.approx(0, abs=1e-9)


def test_the_covariance_of_two_overlapping_samples_is_that_of_tam() -> None:
    """Tam (1984): V(ȳ2 − ȳ1) = (1/n1 − 1/N) S² + (1/n2 − 1/N) S² − 2 (n12/(n1 n2) − 1/N) S12, here with y2 = y1."""
    values = np.random.default_rng(3).normal(50, 10, 60)
    first, second = list(range(30)), list(range(10, 50))
    found = cross_sections(
        round_of({i: values[i] for i in first}), round_of({i: values[i] for i in second}), first, second
    )
    s1, s2 = values[first].var(ddof=1), values[second].var(ddof=1)
    both = values[10:30]
    centred = ((both - values[first].mean()) * (both - values[second].mean())).sum() / 20 * math.sqrt(30 / 29 * 40 / 39)
    expected = (1 / 30 - 1 / 60) * s1 + (1 / 40 - 1 / 60) * s2 - 2 * (20 / 30 / 40 - 1 / 60) * centred
    assert found.absolute.standard_error**2 == pytest.approx(expected, rel=1e-9)


# --- Outliers and verdict --------------------------------------------------------------------------------------------


def test_an_outlier_is_named_and_both_figures_are_told() -> None:
    kilograms = TRUTH.kilograms[WHO].copy()
    kilograms[7] = 1e7
    made = sample(kilograms, TRUTH.department[WHO], TRUTH.head_counts)
    found = outliers(made)
    assert found.places == (7,)
    assert found.plain == mean(made)
    assert found.winsorised.value < found.plain.value
    assert found.winsorised_total.value < found.plain_total.value == total(made).value
    assert made.values[7, 0] == 1e7
    assert outliers(TRUTH.drawn(WHO, raked=False), "kg").places == ()


@settings(deadline=None)
@given(some.floats(-100, 50), some.floats(0, 60), some.floats(1, 90), some.floats(0, 1))
def test_a_verdict_is_decided_from_the_interval(lower: float, width: float, reduction: float, share: float) -> None:
    upper, path = lower + width, -reduction * share
    found = verdict(lower, upper, path=path, reduction=reduction)
    assert found in VERDICTS
    assert (found == "goal_met") == (upper <= -reduction)
    if found == "on_path":
        assert lower <= path
        assert upper <= path / 2
    if found == "too_slow":
        assert path < lower
        assert upper < 0
    if found == "no_progress":
        assert path < lower
        assert upper >= 0


def test_a_verdict_is_uncertain_without_an_interval() -> None:
    assert verdict(None, None, path=-5, reduction=10) == "uncertain"
    assert verdict(float("nan"), 3, path=-5, reduction=10) == "uncertain"
    assert verdict(-20, 20, path=-5, reduction=10) == "uncertain"
