"""From those who recorded to everyone employed: the post-stratified estimate of some weeks, from the weekly figures alone.

Each department is a stratum, but for those of too few people in a week: they are one stratum together, joined by the next
smallest until it is large enough. The strata of a closed week are the groups that are shown of it (`app.disclosure`), so that an
estimate beside them never gives a department away. In a week w every figure y of stratum s is weighted by N_s / n_sw (head count
over people who recorded something), and the sum over strata is divided by their head count N:

    figure per employee and week = mean over w of  Σ_s (N_s / n_sw) · y_sw  /  Σ_s N_s      (s with n_sw > 0)

A department in which nobody recorded anything is below the floor, so the others of that stratum stand for it. Source:
post-stratification, e.g. Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), section 7.6. Intervals are not part
of this file: without them a figure is a point estimate and must be shown with its response rate.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from app.disclosure.reading import divisions
from app.disclosure.rules import divide
from app.measurement.models import Round
from app.measurement.rounds import head_counts_of, weeks_of
from app.organisations.service import get_organisation
from app.rollups.reading import distinct_people, people_by_week, travelled

Weights = Mapping[tuple[dt.date, int], float]
"""Share of one recorded unit in the figure per employee and week, by (week, department)."""
Strata = Mapping[dt.date, Sequence[frozenset[int]]]
"""The departments of each stratum, by week."""


@dataclass(frozen=True, slots=True)
class Key:
    """What a figure is told apart by. `vehicle_owner` is empty where the mode has none."""

    purpose: str
    mode: str
    vehicle_owner: str


@dataclass(frozen=True, slots=True)
class Amount:
    """mg CO2e, metres and öre per employee and week."""

    milligrams: float = 0.0
    metres: float = 0.0
    ore: float = 0.0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.milligrams + other.milligrams, self.metres + other.metres, self.ore + other.ore)


@dataclass(frozen=True, slots=True)
class Estimate:
    """What an employee travels in a mean week, estimated from those who recorded.

    `people` of `head_count` recorded something in at least one of the `weeks`; `figures` are per employee and week.
    """

    weeks: tuple[dt.date, ...]
    people: int
    head_count: int
    figures: Mapping[Key, Amount]

    @property
    def response_rate(self) -> float:
        """Share of the employees that recorded something, 0–1 (above 1 if the head count is too low)."""
        return self.people / self.head_count if self.head_count else 0.0

    def total(self, belongs: Callable[[Key], bool] = lambda key: True) -> Amount:
        """Sum the figures whose key belongs; all of them if not told otherwise."""
        return sum((amount for key, amount in self.figures.items() if belongs(key)), Amount())

    def by_purpose(self) -> dict[str, Amount]:
        """Sum by purpose."""
        return self._by(lambda key: key.purpose)

    def by_mode(self) -> dict[str, Amount]:
        """Sum by mode."""
        return self._by(lambda key: key.mode)

    def by_owner(self) -> dict[str, Amount]:
        """Sum by vehicle owner; empty where the mode has none."""
        return self._by(lambda key: key.vehicle_owner)

    def _by(self, name: Callable[[Key], str]) -> dict[str, Amount]:
        sums: dict[str, Amount] = defaultdict(Amount)
        for key, amount in self.figures.items():
            sums[name(key)] += amount
        return dict(sums)


def estimate_round(session: Session, measured: Round) -> Estimate | None:
    """Estimate a round with the head counts it was measured with; None if nobody recorded anything."""
    return estimate_weeks(session, measured.organisation_id, weeks_of(measured), head_counts_of(session, measured))


def estimate_weeks(
    session: Session, organisation_id: int, weeks: Sequence[dt.date], head_counts: Mapping[int, int]
) -> Estimate | None:
    """Estimate some weeks.

    Parameters:
        weeks: their Mondays.
        head_counts: how many are employed, by department.

    Returns:
        None if nobody recorded anything in them.
    """
    floor = get_organisation(session, organisation_id).privacy_floor
    strata = divisions(session, organisation_id, weeks)
    weights = weights_of(people_by_week(session, organisation_id, weeks), head_counts, floor, strata)
    if not weights:
        return None
    by = travelled(session, organisation_id, weeks, ("week", "department_id", "purpose", "mode", "vehicle_owner"))
    figures: dict[Key, Amount] = defaultdict(Amount)
    for (week, department_id, *key), sums in by:
        weight = weights.get((week, department_id), 0.0)
        figures[Key(*key)] += Amount(weight * sums.milligrams, weight * sums.metres, weight * sums.ore)
    people = distinct_people(session, organisation_id, weeks)
    return Estimate(tuple(weeks), people, sum(head_counts.values()), dict(figures))


def weights_of(
    people: Mapping[tuple[dt.date, int], int], head_counts: Mapping[int, int], floor: int, strata: Strata
) -> Weights:
    """Return the weight of each (week, department): N_s / n_sw / N / number of weeks, see the formula above.

    Parameters:
        people: how many recorded something.
        head_counts: how many are employed, by department.
        floor: departments with fewer people are one stratum, in a week without `strata`.
        strata: of the weeks that are closed.
    """
    by_week: dict[dt.date, dict[int, int]] = defaultdict(
        lambda: {one: 0 for one, count in head_counts.items() if count}
    )
    for (week, department_id), number in people.items():
        if head_counts.get(department_id, 0) > 0:
            by_week[week][department_id] = number
    weeks = {
        week: _week_weights(found, head_counts, strata.get(week) or _strata(found, floor))
        for week, found in by_week.items()
        if any(found.values())
    }
    return {
        (week, department_id): weight / len(weeks)
        for week, weights in weeks.items()
        for department_id, weight in weights.items()
    }


def _strata(people: Mapping[int, int], floor: int) -> list[frozenset[int]]:
    return divide(people, lambda some: sum(people[one] for one in some) >= floor)


def _week_weights(
    people: Mapping[int, int], head_counts: Mapping[int, int], strata: Sequence[frozenset[int]]
) -> dict[int, float]:
    """Return N_s / n_s / N by department, for those with people in their stratum."""
    weights: dict[int, float] = {}
    employed = 0
    for stratum in strata:
        recorded = sum(people.get(one, 0) for one in stratum)
        if recorded:
            head_count = sum(head_counts.get(one, 0) for one in stratum)
            employed += head_count
            weights |= dict.fromkeys(stratum, head_count / recorded)
    return {department_id: weight / employed for department_id, weight in weights.items()}
