"""How often 95 % intervals hold the truth: drawn from organisations that are known to the last gram (`tests.support.coverage`)."""

import numpy as np
import pytest

from app.statistics.estimates import linearised
from app.statistics.figures import Mean
from tests.support.coverage import Held, Method, of_changes, of_figures
from tests.support.population import population

ANSWERING = pytest.mark.parametrize("by_mode", [False, True], ids=["by department", "by department and mode"])


def refused(found: dict[str, Held]) -> dict[str, str]:
    """Return whose share is not 95 ± 1 percentage points, the chance of as many intervals (two standard errors) aside."""
    return {
        name: f"{one.percent:.2f} of {one.intervals}, {one.above} too high, {one.below} too low"
        for name, one in found.items()
        if abs(one.percent - 95) > 1 + one.chance
    }


@ANSWERING
def test_intervals_hold_the_truth_where_answering_depends_on(by_mode: bool) -> None:
    assert not refused(of_figures(200, by_mode=by_mode, seed=7))


def test_bootstrap_intervals_hold_it_too() -> None:
    assert not refused(of_figures(60, by_mode=True, method="bootstrap", seed=8))


def test_who_answers_by_mode_cannot_be_made_up_for_without_a_margin_of_it() -> None:
    """The honest limit: head counts by department alone leave the bias, whatever the interval."""
    random = np.random.default_rng(4)
    truth = population(random, depends_on_mode=True)
    raked, plain = [], []
    for _ in range(60):
        who = truth.answers(random)
        raked.append(linearised(truth.drawn(who, raked=True), [Mean("kg")])[0].value)
        plain.append(linearised(truth.drawn(who, raked=False), [Mean("kg")])[0].value)
    true = truth.kilograms.mean()
    assert abs(np.mean(raked) / true - 1) < 0.03
    assert np.mean(plain) / true - 1 < -0.08


def test_a_t_interval_would_not_do_in_small_departments() -> None:
    """Why the intervals are steadied: θ ± t · SE misses far more often than 1 in 20 where few answered and travel is skewed."""
    assert of_figures(40, by_mode=False, method="t", seed=5)["small"].percent < 92


def test_changes_hold_the_truth() -> None:
    assert not refused(of_changes(120, seed=3))


# The same counts as in the tables of docs/statistics.md.


@pytest.mark.torture
@pytest.mark.parametrize(("method", "samples"), [("steadied", 4000), ("bootstrap", 2000)])
@ANSWERING
def test_thousands_of_intervals_hold_the_truth_95_times_in_100(by_mode: bool, method: Method, samples: int) -> None:
    assert not refused(of_figures(samples, by_mode=by_mode, method=method, seed=101))


@pytest.mark.torture
def test_thousands_of_samples_of_one_organisation_do_as_well_as_a_whole() -> None:
    """Its few small departments are always the same, so they hold more often or less: docs/statistics.md tells how much."""
    found = of_figures(3000, by_mode=True, organisations=1, seed=12)
    assert not refused({name: found[name] for name in ("mean", "total", "ratio")})
    assert found["small"].percent > 91


@pytest.mark.torture
@pytest.mark.parametrize("travel", ["normal", "gamma, shape 2", "none by bicycle", "lognormal, σ = 1"])
def test_a_thousand_samples_of_other_travel(travel: str) -> None:
    assert not refused(of_figures(1000, by_mode=True, travel=travel, seed=102))


@pytest.mark.torture
def test_where_most_do_not_travel_only_small_departments_get_intervals_that_are_too_wide() -> None:
    found = of_figures(1000, by_mode=True, travel="flights alone", seed=102)
    assert found["small"].percent > 95
    assert not refused({name: one for name, one in found.items() if name != "small"})


@pytest.mark.torture
@ANSWERING
def test_a_thousand_changes_hold_the_truth_95_times_in_100(by_mode: bool) -> None:
    assert not refused(of_changes(1000, raked=by_mode, seed=103))
