"""What the statistics refuse: each error names what was given, what was expected, and what to do."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from app.statistics.bootstrap import bootstrapped
from app.statistics.decomposition import Travel, decompose, lmdi
from app.statistics.estimates import linearised, mean, ratio, total
from app.statistics.figures import Mean, domains
from app.statistics.outliers import outliers
from app.statistics.panel import cross_sections, match, panel
from app.statistics.quantiles import t_quantile
from app.statistics.response import margin_of_error, response, smallest_sample, too_thin
from app.statistics.sample import merge, merged, sample
from app.statistics.shares import weighted_share, wilson
from app.statistics.verdict import verdict
from app.statistics.weights import weights
from app.statistics.workdays import workdays_of_year, year_from_window

GOOD = sample([1.0, 2.0, 3.0, 4.0], ["a", "a", "b", "b"], {"a": 10, "b": 5})
MODES = (["car", "bus", "car", "bus"], {"car": 9, "bus": 6})
Refused = Callable[[], Any]

REFUSED: list[tuple[str, Refused, str]] = [
    ("fewer employed than answers", lambda: sample([1, 2], ["a", "a"], {"a": 1}), "head count of 1 but 2 respondents"),
    ("a stratum without answers", lambda: sample([1, 2], ["a", "a"], {"a": 9, "b": 3}), "merge it with another first"),
    ("a stratum of one", lambda: mean(sample([1, 2, 3], ["a", "a", "b"], {"a": 9, "b": 3})), "one respondent of 3"),
    ("an unknown stratum", lambda: sample([1, 2], ["a", "c"], {"a": 9}), "'c' is unknown"),
    ("a negative value", lambda: sample([1, -2], ["a", "a"], {"a": 9}), "expected no negative number, got -2"),
    ("not a number", lambda: sample([1, float("nan")], ["a", "a"], {"a": 9}), "expected finite numbers, got nan"),
    ("infinity", lambda: sample([1, float("inf")], ["a", "a"], {"a": 9}), "expected finite numbers"),
    (
        "a negative column",
        lambda: sample({"kg": [1, 2], "km": [1, -2]}, ["a", "a"], {"a": 9}),
        "values of 'km': expected no",
    ),
    ("a column that is no number", lambda: sample({"km": [1, float("nan")]}, ["a", "a"], {"a": 9}), "values of 'km'"),
    ("columns of other lengths", lambda: sample({"kg": [1, 2], "km": [1]}, ["a", "a"], {"a": 9}), "'km' has 1"),
    ("a column of rows", lambda: sample({"kg": [[1], [2]]}, ["a", "a"], {"a": 9}), "one number per respondent"),
    ("an answer of none", lambda: sample([1, None], ["a", "a"], {"a": 9}), "leave that person out"),
    ("head counts without labels", lambda: sample([1, 2], ["a", "a"], [9]), "by label"),  # type: ignore[arg-type]
    ("a head count of text", lambda: sample([1, 2], ["a", "a"], {"a": "many"}), "head_counts of 'a'"),  # type: ignore[dict-item]
    ("a head count that is no number", lambda: sample([1], ["a"], {"a": float("nan")}), "head_counts of 'a'"),
    ("a stratum that is a list", lambda: sample([1, 2], [["a"], ["a"]], {"a": 9}), "['a'] is unknown"),
    ("a margin without counts", lambda: sample([1], ["a"], {"a": 9}, margins={"mode": ["car"]}), "margin 'mode'"),  # type: ignore[dict-item]
    ("a figure for a list", lambda: linearised(GOOD, Mean()), "a list of at least one"),  # type: ignore[arg-type]
    ("a name for a figure", lambda: linearised(GOOD, ["kg"]), "expected Total, Mean or Ratio"),  # type: ignore[list-item]
    ("no figure", lambda: linearised(GOOD, []), "a list of at least one"),
    ("a seed of text", lambda: bootstrapped(GOOD, [Mean()], seed="x"), "seed: expected a whole number"),  # type: ignore[arg-type]
    ("a confidence of text", lambda: mean(GOOD, confidence="95"), "share between 0 and 1"),  # type: ignore[arg-type]
    ("text", lambda: sample(["much", "little"], ["a", "a"], {"a": 9}), "expected numbers"),
    ("ragged rows", lambda: sample([[1, 2], [3]], ["a", "a"], {"a": 9}), "rows of one length"),
    ("other lengths", lambda: sample([1, 2, 3], ["a", "a"], {"a": 9}), "has 3 entries and stratum has 2"),
    ("nobody", lambda: sample([], [], {"a": 9}), "no respondent"),
    ("nobody employed", lambda: sample([1], ["a"], {"a": 0}), "nobody is counted"),
    ("a negative head count", lambda: sample([1], ["a"], {"a": -3}), "expected no negative number"),
    ("the same name twice", lambda: sample([[1, 2]], ["a"], {"a": 3}, names=["x", "x"]), "different names"),
    ("an unknown figure", lambda: mean(GOOD, "kg"), "there is no figure 'kg'"),
    ("a figure too far", lambda: mean(GOOD, 3), "there is no figure 3"),
    ("a domain of nobody", lambda: mean(GOOD, 0, [False] * 4), "at least one respondent"),
    ("a domain of others", lambda: mean(GOOD, 0, [True] * 3), "has 4 entries and domain has 3"),
    ("a domain of labels", lambda: mean(GOOD, 0, ["x"] * 4), "True or False"),
    ("a ratio by nothing", lambda: ratio(sample([[1, 0], [2, 0]], ["a", "a"], {"a": 9}), 0, 1), "denominator is 0"),
    ("no such method", lambda: linearised(GOOD, [Mean()], method="exact"), "expected one of steadied, t"),  # type: ignore[arg-type]
    ("a confidence in percent", lambda: total(GOOD, confidence=95), "share between 0 and 1"),
    ("a margin of other people", lambda: margined(MODES[0], {"car": 90, "bus": 60}), "scale the margin"),
    ("an unknown category", lambda: margined(["car", "bus", "car", "ski"], MODES[1]), "'ski' is unknown"),
    (
        "a category without answers",
        lambda: margined(MODES[0], {"car": 9, "bus": 5, "foot": 1}),
        "no weight can meet it",
    ),
    (
        "margins that contradict",
        lambda: weights(margined(["car", "car", "bus", "bus"], {"car": 6, "bus": 9})),
        "off after",
    ),
    ("a trim below the mean", lambda: weights(GOOD, trim=0.5), "above 1"),
    ("too few replicates", lambda: bootstrapped(GOOD, [Mean()], seed=1, replicates=3), "at least 50"),
    ("a seed that is none", lambda: bootstrapped(GOOD, [Mean()], seed=-1), "seed"),
    ("somebody twice", lambda: match(["a", "a"], ["b"]), "each person once"),
    ("panels of other lengths", lambda: panel([1, 2], [1], ["a", "a"], {"a": 9}), "first has 2"),
    ("people of others", lambda: cross_sections(GOOD, GOOD, ["p"], ["p", "q", "r", "s"]), "first_people has 1"),
    ("nothing to merge into", lambda: merge(["a"], {"a": 5, "b": 5}), "expected at least 2"),
    ("no group", lambda: merged(["a"], {"a": 5}, {}), "is in no group"),
    ("more yes than answers", lambda: wilson(4, 3), "4 of 3 answers"),
    ("no answers", lambda: wilson(0, 0), "at least one answer"),
    ("more answers than employed", lambda: wilson(1, 9, head_count=5), "5 employed but 9 answers"),
    ("weights of others", lambda: weighted_share([True], [1, 2]), "one weight per answer"),
    ("a weight of nothing", lambda: weighted_share([True], [0]), "above 0"),
    ("more responses than employed", lambda: response(9, 5), "9 answered of 5"),
    ("no employees", lambda: response(0, 0), "at least one employee"),
    ("a margin in percent", lambda: smallest_sample(100, 5), "between 0 and 1"),
    ("a margin of too many", lambda: margin_of_error(9, 5), "9 answered of 5"),
    ("a target upwards", lambda: verdict(-1, 1, path=0, reduction=-5), "reduction"),
    ("a path beyond the target", lambda: verdict(-1, 1, path=-9, reduction=5), "path"),
    ("ends the wrong way round", lambda: verdict(5, -5, path=-1, reduction=5), "swap them"),
    (
        "kilograms without kilometres",
        lambda: decompose(1, {"car": Travel(1, 0, 5)}, 1, {}),
        "kilograms without kilometres",
    ),
    ("kilometres without trips", lambda: decompose(1, {"car": Travel(0, 1, 5)}, 1, {}), "kilometres without trips"),
    ("trips without persons", lambda: decompose(0, {"car": Travel(1, 1, 5)}, 1, {}), "trips without persons"),
    ("negative trips", lambda: decompose(1, {"car": Travel(-1, 1, 5)}, 1, {}), "0 or more"),
    ("tables of other shapes", lambda: lmdi([[1, 2]], [[1]]), "same shape"),
    ("no degrees of freedom", lambda: t_quantile(0.9, 0), "merge strata"),
    ("a probability of 1", lambda: t_quantile(1, 5), "between 0 and 1"),
    ("a multiple of nothing", lambda: outliers(GOOD, multiple=0), "above 0"),
    ("nothing recorded", lambda: year_from_window(5, 0, 220), "0 workdays recorded"),
    ("half a telework", lambda: year_from_window(5, 1, 220, telework_usual=0.5), "both or none"),
    ("all telework", lambda: year_from_window(5, 1, 220, telework_in_window=1, telework_usual=0.5), "no day tells"),
    ("more leave than days", lambda: workdays_of_year(261, leave=300), "fewer days off"),
    ("part time in percent", lambda: workdays_of_year(261, part_time=80), "share from 0 to 1"),
    ("a year of a thousand days", lambda: workdays_of_year(1000), "at most 366"),
]


def margined(members: list[str], counts: dict[str, int]) -> Any:
    return sample([1.0, 2.0, 3.0, 4.0], ["a", "a", "b", "b"], {"a": 10, "b": 5}, margins={"mode": (members, counts)})


@pytest.mark.parametrize(("refused", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_is_refused_by_name(refused: Refused, words: str) -> None:
    with pytest.raises(ValueError) as error:
        refused()
    assert words in str(error.value)


def test_sequences_arrays_and_mappings_are_all_taken() -> None:
    lists = sample([[1, 2], [3, 4]], ["a", "a"], {"a": 9}, names=["kg", "km"])
    arrays = sample(np.array([[1, 2], [3, 4]]), np.array(["a", "a"]), {"a": np.int64(9)}, names=("kg", "km"))
    columns = sample({"kg": (1, 3), "km": np.array([2, 4])}, iter(["a", "a"]), {"a": 9.0})
    found = {ratio(one, "kg", "km").value for one in (lists, arrays, columns)}
    assert found == {4 / 6}
    numbered = sample([1.0, 2.0], np.array([7, 7]), {7: 9})
    assert mean(numbered, domain=domains(np.array([7, 7]))[7]).value == 1.5


def test_merged_strata_can_be_estimated() -> None:
    answers, department = [1.0, 2.0, 3.0, 9.0], ["big", "big", "big", "small"]
    head_counts = {"big": 30, "small": 5, "silent": 4}
    groups = merge(department, head_counts)
    stratum, counts = merged(department, head_counts, groups)
    found = mean(sample(answers, stratum, counts))
    assert found.value == pytest.approx(3.75)
    assert sum(counts.values()) == 39


def test_a_figure_that_is_too_thin_says_why() -> None:
    assert too_thin(3, 10) == ("few_people",)
    assert too_thin(9, 100) == ("low_response",)
    assert too_thin(50, 100, value=1.0, standard_error=0.5) == ("wide_interval",)
    assert too_thin(50, 100, value=1.0, standard_error=0.1) == ()
