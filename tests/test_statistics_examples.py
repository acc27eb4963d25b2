"""Published worked examples, to the printed digits, and the examples in the functions' own docstrings."""

import doctest
import importlib
import math
import pkgutil
import subprocess
import sys

import numpy as np
import pytest

import app.statistics
from app.statistics.decomposition import Travel, decompose, lmdi, logarithmic_mean
from app.statistics.estimates import mean, ratio, total
from app.statistics.response import margin_of_error, response, smallest_sample
from app.statistics.sample import Sample, sample
from app.statistics.shares import wilson
from app.statistics.weights import weights
from tests.support.schools import HEAD_COUNTS, PUPILS, SCORES, TYPES

MODULES = [one.name for one in pkgutil.iter_modules(app.statistics.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_docstrings_come_out(name: str) -> None:
    done = doctest.testmod(importlib.import_module(f"app.statistics.{name}"))
    assert done.failed == 0


def test_who_only_judges_does_not_load_numpy() -> None:
    """numpy costs 60 ms and 12 MB at a server's start."""
    names = ", ".join(
        f"app.statistics.{one}" for one in ("decomposition", "quantiles", "response", "shares", "verdict")
    )
    subprocess.run([sys.executable, "-c", f"import sys, {names}; assert 'numpy' not in sys.modules"], check=True)


# --- Wilson: Newcombe, Statistics in Medicine 17 (1998), table I, method 3 ------------------------------------------


@pytest.mark.parametrize(
    ("yes", "people", "lower", "upper"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (29, 29, 0.8830, 1.0000),
    ],
)
def test_wilsons_interval_is_that_of_newcombe(yes: int, people: int, lower: float, upper: float) -> None:
    found = wilson(yes, people)
    assert (round(found.lower, 4), round(found.upper, 4)) == (lower, upper)


# --- The data set `fpc` of Stata and of R's survey package: two strata of 15 and 12, five and three of them drawn ----

X = [2.8, 4.1, 6.8, 6.8, 9.2, 3.7, 6.6, 4.2]
STRATA = [1, 1, 1, 1, 1, 2, 2, 2]
ENDLESS = 1e12


def fpc(times: float = 1) -> Sample:
    return sample({"x": X, "one": [1.0] * 8}, STRATA, {1: 15 * times, 2: 12 * times})


def test_the_mean_of_stata_with_finite_population_correction() -> None:
    """Stata Survey Data Reference Manual, svyset, `fpc(Nh)`: 5.448148, .6160407, 3.940751 to 6.955545; R alike."""
    found = mean(fpc(), "x", method="t")
    assert (round(found.value, 6), round(found.standard_error, 7)) == (5.448148, 0.6160407)
    assert (round(found.lower, 6), round(found.upper, 6)) == (3.940751, 6.955545)
    assert found.degrees_of_freedom == 6


def test_the_mean_of_stata_without_it() -> None:
    """R survey, example(fpc), `withoutfpc`: mean 5.448148, SE 0.7412683."""
    found = mean(fpc(ENDLESS), "x", method="t")
    assert (round(found.value, 6), round(found.standard_error, 7)) == (5.448148, 0.7412683)


def test_the_domain_means_of_r() -> None:
    """Lumley, Estimates in subpopulations (vignette of R survey): x > 4 has 6.195000, SE 0.7555129; others 3.314286, 0.3117042."""
    high = [one > 4 for one in X]
    found = mean(fpc(ENDLESS), "x", high)
    assert (round(found.value, 6), round(found.standard_error, 7)) == (6.195, 0.7555129)
    found = mean(fpc(ENDLESS), "x", [not one for one in high])
    assert (round(found.value, 6), round(found.standard_error, 7)) == (3.314286, 0.3117042)


def test_a_domain_mean_is_a_ratio() -> None:
    """The same vignette: the domain mean written as a ratio of two totals, 6.195 with 0.7555129, is the same."""
    high = np.array([one > 4 for one in X])
    written = sample({"x": np.array(X) * high, "in": high.astype(float)}, STRATA, {1: 15, 2: 12})
    found, other = ratio(written, "x", "in"), mean(fpc(), "x", high)
    assert (found.value, found.standard_error) == pytest.approx((other.value, other.standard_error), rel=1e-12)


# --- The stratified schools of R's survey package --------------------------------------------------------------------


def test_the_schools_of_r() -> None:
    """R survey, example(svydesign), `dstrat`: api00 has mean 662.29, SE 9.4089; enroll has total 3687178, SE 114642."""
    schools = sample({"api00": SCORES, "enroll": PUPILS}, TYPES, HEAD_COUNTS)
    score, pupils = mean(schools, "api00"), total(schools, "enroll")
    assert (round(score.value, 2), round(score.standard_error, 4)) == (662.29, 9.4089)
    assert (round(pupils.value), round(pupils.standard_error)) == (3_687_178, 114_642)


# --- Simple random sampling ------------------------------------------------------------------------------------------


def test_the_total_of_cochran() -> None:
    """Cochran, Sampling Techniques (1977), section 2.8: 676 petition sheets, 50 drawn, total 19,888, 80 % limits 18,107 and 21,669.

    The distribution of signatures y (frequency f) is in table 2.2: Σ f y = 1,471, Σ f y² = 54,497, s² = 229.0.
    """
    signatures = {
        42: 23, 41: 4, 36: 1, 32: 1, 29: 1, 27: 2, 23: 1, 19: 1, 16: 2, 15: 2, 14: 1, 11: 1, 10: 1, 9: 1, 7: 1, 6: 3,
        5: 2, 4: 1, 3: 1,
    }  # fmt: skip
    values = [float(one) for one, count in signatures.items() for _ in range(count)]
    assert (len(values), sum(values)) == (50, 1471)
    found = total(sample(values, ["sheets"] * 50, {"sheets": 676}))
    assert round(found.value) == 19_888
    assert (sum(one * one for one in values), round(float(np.var(values, ddof=1)), 1)) == (54_497, 229.0)
    # Cochran reads t = 1.28 off the normal distribution, and goes on with s = 15.13: that is the 1 in 18,107.
    assert found.value - 1.28 * found.standard_error == pytest.approx(18_107, abs=1)
    assert found.value + 1.28 * found.standard_error == pytest.approx(21_669, abs=1)


# --- Raking ----------------------------------------------------------------------------------------------------------


def test_a_table_of_four_by_four_is_fitted_to_the_printed_digits() -> None:
    """Wikipedia's example of iterative proportional fitting, as the package ipfn solves it (its README has the table)."""
    seed = [[40, 30, 20, 10], [35, 50, 100, 75], [30, 80, 70, 120], [20, 30, 40, 50]]
    people = [
        (row, column) for row, counts in enumerate(seed) for column, count in enumerate(counts) for _ in range(count)
    ]
    rows, columns = dict(enumerate([150, 300, 400, 150])), dict(enumerate([200, 300, 400, 100]))
    made = sample(np.ones(len(people)), [row for row, _ in people], rows,
                  margins={"column": ([column for _, column in people], columns)})  # fmt: skip
    places = np.array(people) @ [4, 1]
    fitted = np.bincount(places, weights(made)).reshape(4, 4)
    assert fitted.round(3).tolist() == [
        [64.559, 46.232, 35.384, 3.825],
        [49.968, 68.159, 156.499, 25.374],
        [56.722, 144.428, 145.082, 53.767],
        [28.752, 41.180, 63.035, 17.034],
    ]


def test_raking_keeps_the_odds_and_meets_the_margins() -> None:
    """Deming and Stephan (1940): the fitted table has the given margins and the cross-product ratio of the sampled one."""
    cells = {("a", "x"): 10, ("a", "y"): 20, ("b", "x"): 30, ("b", "y"): 15}
    rows = [key for key, count in cells.items() for _ in range(count)]
    made = sample(
        np.ones(len(rows)), [one for one, _ in rows], {"a": 400, "b": 600},
        margins={"other": ([other for _, other in rows], {"x": 350, "y": 650})},
    )  # fmt: skip
    found = weights(made)
    fitted = {key: sum(weight for weight, one in zip(found, rows, strict=True) if one == key) for key in cells}
    assert fitted["a", "x"] + fitted["b", "x"] == pytest.approx(350, rel=1e-9)
    assert fitted["a", "x"] + fitted["a", "y"] == pytest.approx(400, rel=1e-9)
    odds = fitted["a", "x"] * fitted["b", "y"] / fitted["a", "y"] / fitted["b", "x"]
    assert odds == pytest.approx(10 * 15 / 20 / 30, rel=1e-9)
    # The only table with these margins and odds solves this equation.
    a = fitted["a", "x"]
    assert a * (650 - (400 - a)) == pytest.approx(0.25 * (400 - a) * (350 - a), rel=1e-9)


# --- LMDI ------------------------------------------------------------------------------------------------------------


def test_lmdi_is_that_of_the_formula_of_ang() -> None:
    """Ang (2005), equations 5 and 6: ΔV_x = Σ L(V_T, V_0) ln(x_T / x_0), L(a, b) = (a − b) / (ln a − ln b)."""
    first, second = [[10, 0.5, 2.0], [10, 0.5, 1.0]], [[12, 0.4, 1.5], [12, 0.6, 0.9]]
    found = lmdi(first, second)
    expected = [0.0, 0.0, 0.0]
    for old, new in zip(first, second, strict=True):
        was, became = math.prod(old), math.prod(new)
        mean_of = (became - was) / (math.log(became) - math.log(was))
        expected = [sum_ + mean_of * math.log(n / o) for sum_, n, o in zip(expected, new, old, strict=True)]
    assert found == pytest.approx(expected, rel=1e-12)
    assert math.fsum(found) == pytest.approx(12 * (0.4 * 1.5 + 0.6 * 0.9) - 10 * 1.5, abs=1e-12)


@pytest.mark.parametrize(
    ("year", "effects"),
    [
        (1972, [69.79006598, -9.455125793, 39.66505981]),
        (1973, [42.96021467, -34.31902656, 50.3588119]),
        (1974, [54.01064234, -9.021284671, 54.01064234]),
    ],
)
def test_lmdi_is_that_of_lmdir(year: int, effects: list[float]) -> None:
    """The simple example of R's LMDIR (Heun; its vignette and tests, computed there in a spreadsheet): additive LMDI-I."""
    factors = {
        1971: [[1, 10, 2], [4, 5, 3]],
        1972: [[4, 5, 3], [5, 6, 4]],
        1973: [[8, 2, 4], [5, 7, 5]],
        1974: [[10, 1, 5], [6, 8, 6]],
    }
    found = lmdi(factors[year - 1], factors[year])
    assert found == pytest.approx(effects, rel=1e-9)
    assert math.fsum(found) == pytest.approx({1972: 100, 1973: 59, 1974: 99}[year])


def test_the_logarithmic_mean_of_known_pairs() -> None:
    assert logarithmic_mean(math.e, 1) == pytest.approx(math.e - 1)
    assert logarithmic_mean(5, 5) == 5
    assert logarithmic_mean(5, 5 * (1 + 1e-12)) == pytest.approx(5, rel=1e-11)
    assert logarithmic_mean(5, 0) == 0


def test_a_mode_that_appears_puts_all_its_emissions_on_the_modes() -> None:
    """The analytical limit of Wood and Lenzen (2006) and Ang and Liu (2007): x from 0 to x_T gives V_T, the others 0."""
    first = {"car": Travel(100, 1000, 170)}
    second = {"car": Travel(50, 500, 85), "bus": Travel(50, 600, 18)}
    found = decompose(10, first, 10, second)
    assert found.by_mode["bus"] == pytest.approx(
        {"persons": 0, "trips": 0, "modes": 18, "distance": 0, "fleet": 0, "edition": 0}
    )
    assert math.fsum(found.parts.values()) == pytest.approx(found.change, abs=1e-9)
    # A tiny value instead of 0, as Ang's own strategy has it, leads to the same.
    tiny = decompose(10, first | {"bus": Travel(1e-200, 1.2e-199, 3.6e-201)}, 10, second)
    assert tiny.modes == pytest.approx(found.modes, rel=0.05)


def test_a_greener_fleet_and_a_new_edition_are_told_apart() -> None:
    """The same trips: cars emit a tenth less by the old edition, and the new edition rates them 5 % higher."""
    found = decompose(10, {"car": Travel(100, 1000, 200)}, 10, {"car": Travel(100, 1000, 189, kilograms_before=180)})
    assert found.fleet + found.edition == pytest.approx(-11)
    assert found.edition == pytest.approx(logarithmic_mean(189, 200) * math.log(1.05))
    assert (found.persons, found.trips, found.modes, found.distance) == pytest.approx((0, 0, 0, 0))


# --- Sample sizes ----------------------------------------------------------------------------------------------------


def test_the_sample_sizes_of_every_table() -> None:
    """For a margin of 5 points at 95 %: 80 of 100, 218 of 500, 278 of 1,000, 370 of 10,000, 385 of very many (Cochran 4.4)."""
    found = [smallest_sample(employed, 0.05) for employed in (100, 500, 1_000, 10_000, 10**8)]
    assert found == [80, 218, 278, 370, 385]
    assert all(margin_of_error(smallest_sample(n, 0.05), n) <= 0.05 for n in range(2, 400))


def test_the_criteria_of_kindred_programmes() -> None:
    half = response(570, 1140)
    assert (half.rate, half.washington, half.mobilityways) == (0.5, True, True)
    few = response(100, 1140)
    assert (few.washington, few.mobilityways) == (False, False)
