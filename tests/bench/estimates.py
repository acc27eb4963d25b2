"""A round of 20,000 persons estimated: twenty figures and a ratio, raked, by linearisation and by the bootstrap."""

import resource
import time

import numpy as np

from app.statistics.bootstrap import bootstrapped
from app.statistics.estimates import linearised
from app.statistics.figures import Figure, Mean, Ratio, Total, domains
from app.statistics.sample import Sample, sample
from tests.bench.rows import Row

PEOPLE = 20_000
FIGURES = 20
REPLICATES = 500
DEPARTMENTS = 40
HOLD_SECONDS = 5.0
HOLD_MEGABYTES = 200


def measure() -> list[Row]:
    """Estimate the same round in both ways."""
    made = _round()
    figures: list[Figure] = [Mean(place) for place in range(FIGURES)]
    figures += [Ratio(0, 1), *(Total(0, marks) for marks in list(domains(made.stratum).values())[:5])]
    began = time.perf_counter()
    linear = linearised(made, figures)
    by_linearisation = time.perf_counter() - began
    before, began = _peak(), time.perf_counter()
    drawn = bootstrapped(made, figures, seed=1, replicates=REPLICATES)
    by_bootstrap, grown = time.perf_counter() - began, _peak() - before
    worst = max(abs(one.standard_error / other.standard_error - 1) for one, other in zip(linear, drawn, strict=True))
    what = f"{PEOPLE:,} persons, {len(figures)} figures"
    return [
        Row(f"{what}, linearisation", f"{by_linearisation:.2f} s", "< 5 s", by_linearisation < HOLD_SECONDS),
        Row(f"{what}, {REPLICATES} replicates", f"{by_bootstrap:.2f} s", "< 5 s", by_bootstrap < HOLD_SECONDS),
        Row("memory that the replicates add", f"{grown:.0f} MB", f"≤ {HOLD_MEGABYTES} MB", grown <= HOLD_MEGABYTES),
        Row("largest difference between both standard errors", f"{worst:.1%}"),
    ]


def _round() -> Sample:
    random = np.random.default_rng(1)
    department, mode = random.integers(0, DEPARTMENTS, PEOPLE), random.integers(0, 4, PEOPLE)
    head_counts = {one: 3 * int((department == one).sum()) for one in range(DEPARTMENTS)}
    modes = dict(enumerate(sum(head_counts.values()) * np.array([0.3, 0.3, 0.2, 0.2])))
    values = random.gamma(1, 5, (PEOPLE, FIGURES)) * (mode[:, None] + 1)
    return sample(values, department, head_counts, margins={"mode": (mode, modes)})


def _peak() -> float:
    """Megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
