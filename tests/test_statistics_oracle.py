"""Estimates against svy, whose figures equal those of R's survey package, to six digits; quantiles against scipy."""

import numpy as np
import polars
import pytest
import svy
from scipy.stats import t as student

from app.statistics.estimates import mean, ratio, total
from app.statistics.intervals import Estimate
from app.statistics.quantiles import normal_quantile, t_probability, t_quantile
from app.statistics.sample import Sample, sample

SIZES = {"north": 60, "south": 150, "east": 33, "west": 500}
ANSWERED = {"north": 20, "south": 40, "east": 11, "west": 90}


@pytest.fixture(scope="module")
def people() -> polars.DataFrame:
    random = np.random.default_rng(7)
    department = np.repeat(list(ANSWERED), list(ANSWERED.values()))
    mode = random.choice(["car", "bus"], len(department), p=[0.6, 0.4])
    km = random.lognormal(2, 0.8, len(department))
    factor = np.where(mode == "car", 0.17, 0.03)
    return polars.DataFrame({
        "department": department, "mode": mode, "km": km, "kg": km * factor + random.gamma(0.5, 3, len(km)),
        "weight": [SIZES[one] / ANSWERED[one] for one in department],
        "employed": [float(SIZES[one]) for one in department],
    })  # fmt: skip


MODES = {"car": 500.0, "bus": 243.0}


def ours(people: polars.DataFrame, *, raked: bool = False) -> Sample:
    margins = {"mode": (people["mode"].to_list(), MODES)} if raked else None
    return sample(
        people.select("kg", "km").to_dict(as_series=False), people["department"].to_list(), SIZES, margins=margins
    )


def theirs(people: polars.DataFrame) -> svy.Sample:
    return svy.Sample(people, svy.Design(stratum="department", wgt="weight", pop_size="employed"))


def same(found: Estimate, answer: dict[str, float]) -> None:
    assert [found.value, found.standard_error, found.lower, found.upper] == pytest.approx(
        [answer["est"], answer["se"], answer["lci"], answer["uci"]], rel=1e-6
    )


def test_means_totals_and_ratios_equal_those_of_svy(people: polars.DataFrame) -> None:
    one, other = ours(people), theirs(people).estimation
    same(mean(one, "kg", method="t"), other.mean(y="kg").to_dicts()[0])
    same(total(one, "kg", method="t"), other.total(y="kg").to_dicts()[0])
    same(ratio(one, "kg", "km", method="t"), other.ratio(y="kg", x="km").to_dicts()[0])


@pytest.mark.parametrize("by", ["mode", "department"])
def test_domains_equal_those_of_svy(people: polars.DataFrame, by: str) -> None:
    one, other = ours(people), theirs(people).estimation
    for figure, answers in ((mean, other.mean(y="kg", by=by)), (total, other.total(y="kg", by=by))):
        for answer in answers.to_dicts():
            label = answer["by_level"] if isinstance(answer["by_level"], str) else answer["by_level"][0]
            found = figure(one, "kg", (people[by] == label).to_list(), method="t")
            assert [found.value, found.standard_error] == pytest.approx([answer["est"], answer["se"]], rel=1e-6)


def test_raked_estimates_equal_those_of_svy(people: polars.DataFrame) -> None:
    one = ours(people, raked=True)
    margins = {"department": {label: float(size) for label, size in SIZES.items()}, "mode": MODES}
    other = theirs(people).weighting.rake(controls=margins, tol=1e-12, max_iter=1000).estimation
    same(mean(one, "kg", method="t"), other.mean(y="kg").to_dicts()[0])
    same(total(one, "kg", method="t"), other.total(y="kg").to_dicts()[0])
    same(ratio(one, "kg", "km", method="t"), other.ratio(y="kg", x="km").to_dicts()[0])


def test_post_stratified_estimates_equal_those_of_svy(people: polars.DataFrame) -> None:
    """Drawn as one, weighted to the modes."""
    employed = 743.0
    drawn = people.with_columns(pool=polars.lit("all"), weight=polars.lit(employed / len(people)), employed=employed)
    design = svy.Design(stratum="pool", wgt="weight", pop_size="employed")
    other = svy.Sample(drawn, design).weighting.poststratify(MODES, cells="mode").estimation
    one = sample(
        people["kg"].to_list(),
        ["all"] * len(people),
        {"all": employed},
        margins={"mode": (people["mode"].to_list(), MODES)},
    )
    same(total(one, method="t"), other.total(y="kg").to_dicts()[0])
    same(mean(one, method="t"), other.mean(y="kg").to_dicts()[0])


@pytest.mark.parametrize("degrees", [0.7, 1, 2, 3, 5, 7.3, 10, 30, 100, 1e3, 2e4, 1e6])
@pytest.mark.parametrize("probability", [0.005, 0.25, 0.6, 0.9, 0.975, 0.995])
def test_quantiles_of_t_equal_those_of_scipy(probability: float, degrees: float) -> None:
    found = t_quantile(probability, degrees)
    assert found == pytest.approx(float(student.ppf(probability, degrees)), rel=1e-8)
    assert t_probability(found, degrees) == pytest.approx(probability, rel=1e-9)


def test_without_limit_t_is_normal() -> None:
    assert t_quantile(0.975, 1e9) == normal_quantile(0.975) == pytest.approx(1.959963984540054, rel=1e-12)
