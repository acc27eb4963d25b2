"""What an organisation's plans are made of: the measures that may be told, for its people, and how exactly all of it is known."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlmodel import Session

from app.disclosure.rules import LEAST_MILLIGRAMS
from app.measurement.progress import progress
from app.measures.asking import percent_step, to_step
from app.measures.assessing import Assessed
from app.measures.catalogue import Measure
from app.measures.coarseness import LEAST_TRIPS, Sum
from app.measures.grouping import make_offers
from app.measures.offering import Basis, assessed_of, basis_of
from app.measures.offers import Offers
from app.measures.telling import may_be_told, people_step
from app.organisations.service import get_organisation

DEFAULT_PERCENT = 10.0


@dataclass(frozen=True, eq=False)
class Ground:
    """What an organisation's plans are made of.

    Parameters:
        measures: those that may be told.
        assessed: the same, for the people of `basis`; none where nothing is known of how uncertain they are.
        offers_at: the offers for so many öre of incentive per person and month.
        step: in what steps people are told.
        percent_step: in what steps of percent a need is taken.
        totals: by key, what the measure would be if everybody took it up: mg a year, trips a year and share of such trips.
        to_target: percent that still has to be saved to stand at the target; None where nothing may be said, or without a target.
        reduction: the target's percent, None without one.
        floor: the organisation's privacy floor, with which the offers are made.
    """

    measures: tuple[Measure, ...]
    assessed: tuple[Assessed, ...]
    offers_at: Callable[[int], Offers]
    step: int
    percent_step: float
    totals: Mapping[str, tuple[float, float, float]]
    basis: Basis
    to_target: float | None
    reduction: float | None
    floor: int = 0

    @property
    def default_percent(self) -> float:
        """What is asked for where nobody says anything else: what the target still needs."""
        if self.to_target:
            return min(100.0, to_step(self.to_target, self.percent_step))
        return self.reduction or DEFAULT_PERCENT


def ground_of(session: Session, organisation_id: int, day: dt.date) -> Ground | None:
    """Return what an organisation's plans are made of; None before anything of its travel is told."""
    basis = basis_of(session, organisation_id, day)
    if basis is None:
        return None
    fewest = get_organisation(session, organisation_id).privacy_floor
    stands = progress(session, organisation_id, day)
    still = None
    if stands is not None:
        # As long as nothing newer than the baseline is told, all of it remains.
        still = max(0.0, stands.reduction_percent + (stands.change_percent or 0.0))
    assessed = assessed_of(session, organisation_id, basis, day)
    return make_ground(basis, assessed, fewest, still, None if stands is None else stands.reduction_percent)


def make_ground(
    basis: Basis, assessed: Iterable[Assessed], fewest: int, to_target: float | None = None, reduction: float | None = None
) -> Ground:  # fmt: skip
    """Return what plans are made of, from people and measures.

    Parameters:
        assessed: an organisation's measures, each for the people of `basis`.
        fewest: the organisation's privacy floor.
        to_target: as of `Ground`, and so `reduction`.
    """
    population = basis.population
    step = people_step(population, fewest)
    told = [one for one in assessed if may_be_told(one, population, fewest)]
    would = accepting(make_offers(told, population, basis.willingness, basis.baseline_milligrams, floor=fewest))
    told = [one for one in told if would[one.measure.key] > step]

    def offers_at(incentive_ore: int) -> Offers:
        return make_offers(told, population, basis.willingness, basis.baseline_milligrams, incentive_ore, floor=fewest)

    return Ground(
        measures=tuple(one.measure for one in told),
        assessed=tuple(told),
        offers_at=offers_at,
        step=step,
        percent_step=percent_step(basis.baseline_milligrams),
        totals={one.measure.key: _totals(one, basis) for one in told},
        basis=basis,
        to_target=to_target,
        reduction=reduction,
        floor=fewest,
    )


def accepting(offers: Offers) -> dict[str, int]:
    """Return by measure how many would take it up."""
    people = dict.fromkeys(offers.measures, 0)
    for one in offers.options:
        people[offers.measures[one.measure]] += one.most
    return people


def _totals(one: Assessed, basis: Basis) -> tuple[float, float, float]:
    """Return them as they may be known: whom no plan moves is what these are more than all that it can move."""
    population, share = basis.population, one.measure.effect.share * one.measure.eligible.season
    heaviest = float(population.weights.max()) / population.recorded
    milligrams, trips = (
        Sum.of(population.weights * population.by_person(of) * one.people, share, least * heaviest).told
        for of, least in ((one.milligrams, LEAST_MILLIGRAMS), (one.trips, LEAST_TRIPS))
    )
    return milligrams, trips, share
