"""From what an organisation recorded to what it may choose: the one way into the smörgåsbord.

People's travel is that of the newest round that is told, or, before there is one, of the last four closed weeks. Whoever has
something that waits to be shown in a week is left out of that week, as of the indicators of a round
(`app.measurement.telling`), so that nothing of a late trip is in any figure. What one percent is of follows from figures that
are told: the target's baseline where it is known, else the round or the weeks themselves.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from app.calendar import WEEK, is_comparable, monday, workdays, workdays_a_year
from app.disclosure.reading import divisions, released_since
from app.emissions.service import load_factors
from app.measurement.estimation import weights_of
from app.measurement.models import Round
from app.measurement.releasing import told_rounds
from app.measurement.rounds import head_counts_of, rounds, weeks_of
from app.measurement.shown import estimated
from app.measurement.standing import LOOK_BACK_WEEKS, RECENT_WEEKS
from app.measures.acceptance import Willingness
from app.measures.answers import answers_of
from app.measures.assessing import Assessed, assess
from app.measures.edges import widened
from app.measures.grouping import make_offers
from app.measures.offers import Offers
from app.measures.profiles import Population, make_population
from app.measures.service import measures_of
from app.organisations.service import departments, get_organisation, get_target
from app.rollups.pending import pending_members
from app.rollups.reading import PersonWeek, member_weeks

FULL_WEEK = 5
"""Workdays."""


@dataclass(frozen=True, eq=False)
class Basis:
    """What modules and offers are computed from.

    Parameters:
        measured: the round, None where it is the last closed weeks.
        weeks: their Mondays.
        employed: how many there are.
        people: how many of them recorded in a mean week, as it is told; how many `population` has would tell of a late trip.
        baseline_milligrams: CO2e of everyone employed a year, of which one percent is told.
    """

    population: Population
    willingness: Willingness
    measured: Round | None
    weeks: tuple[dt.date, ...]
    employed: int
    people: int
    baseline_milligrams: float


def basis_of(session: Session, organisation_id: int, day: dt.date) -> Basis | None:
    """Return what an organisation's modules and offers are computed from; None before anything of it is told."""
    organisation = get_organisation(session, organisation_id)
    told = told_rounds(session, organisation_id)
    measured = next((one for one in reversed(rounds(session, organisation_id)) if one.round_id in told), None)
    if measured is not None:
        weeks, head_counts = weeks_of(measured), head_counts_of(session, measured)
        milligrams: float | None = told[measured.round_id].milligrams
        told_people = told[measured.round_id].people
    else:
        head_counts = {one.department_id: one.head_count for one in departments(session, organisation_id)}
        weeks, milligrams, told_people = _recent(session, organisation_id, day, organisation.country, head_counts)
    strata = divisions(session, organisation_id, weeks)
    if measured is None:
        # Present head counts may be changed, and looked at again: so they weigh all departments alike.
        strata = {week: [frozenset().union(*groups)] for week, groups in strata.items()}
    rows = _rows(session, organisation_id, [week for week in weeks if week in strata])
    people: dict[tuple[dt.date, int], int] = defaultdict(int)
    for row in rows:
        people[row.week, row.department_id] += 1
    weights = weights_of(people, head_counts, organisation.privacy_floor, strata)
    employed = sum(head_counts.values())
    answers = answers_of(session, organisation_id, measured, organisation.privacy_floor)
    population = make_population(
        rows, weights, employed, organisation.country, alternatives=answers.alternatives,
        shift_workers=answers.shift_workers,
    )  # fmt: skip
    baseline = _baseline(session, organisation_id, weeks, milligrams, organisation.country)
    if population.size <= organisation.privacy_floor or not baseline:
        return None
    return Basis(population, answers.willingness, measured, tuple(weeks), employed, told_people, baseline * employed)


def assessed_of(session: Session, organisation_id: int, basis: Basis, day: dt.date) -> list[Assessed]:
    """Return an organisation's measures, each for the people of a basis, with the factors and rates of a day."""
    factors = load_factors(session, organisation_id).on(day)
    floor = get_organisation(session, organisation_id).privacy_floor
    measures = (widened(one, basis.population, floor) for one in measures_of(session, organisation_id))
    return [assess(one, basis.population, factors, day) for one in measures]


def offers_of(session: Session, organisation_id: int, day: dt.date, incentive_ore: int = 0) -> Offers | None:
    """Return everything that an organisation's plan can be made of; None before anything of it is told.

    Parameters:
        day: whose factors and mileage rates hold.
        incentive_ore: what each who takes a measure up gets a month besides, in öre.

    Raises:
        ValueError: the incentive is negative.
    """
    made = offers_at(session, organisation_id, day)
    return None if made is None else made(incentive_ore)


def offers_at(session: Session, organisation_id: int, day: dt.date) -> Callable[[int], Offers] | None:
    """Return what gives the offers for so many öre a month, as `offers_of`: everything is read once, however often it is asked."""
    basis = basis_of(session, organisation_id, day)
    if basis is None:
        return None
    assessed = assessed_of(session, organisation_id, basis, day)
    floor = get_organisation(session, organisation_id).privacy_floor

    def offers(incentive_ore: int) -> Offers:
        return make_offers(
            assessed, basis.population, basis.willingness, basis.baseline_milligrams, incentive_ore, floor=floor
        )

    return offers


def _recent(
    session: Session, organisation_id: int, day: dt.date, country: str, head_counts: Mapping[int, int]
) -> tuple[list[dt.date], float | None, int]:
    """Return the last closed weeks that are told, mg CO2e per employee and week in them, and who recorded in a mean one."""
    this_week = monday(day)
    told = released_since(session, organisation_id, this_week - LOOK_BACK_WEEKS * WEEK)
    weeks = [week for week, one in told.items() if week < this_week and one.groups and is_comparable(week, country)]
    weeks = weeks[-RECENT_WEEKS:]
    figure = estimated(told, weeks, head_counts) if weeks else None
    return weeks, None if figure is None else figure.amount, 0 if figure is None else figure.people


def _rows(session: Session, organisation_id: int, weeks: Sequence[dt.date]) -> list[PersonWeek]:
    waiting = {week: pending_members(session, organisation_id, week) for week in weeks}
    return [row for row in member_weeks(session, organisation_id, weeks) if row.member_id not in waiting[row.week]]


def _baseline(
    session: Session, organisation_id: int, weeks: Sequence[dt.date], milligrams: float | None, country: str
) -> float | None:
    """Return mg CO2e per employee and year that one percent is told of: those of the target's baseline, else of the weeks."""
    target = get_target(session, organisation_id)
    if target is not None:
        measured = [one for one in rounds(session, organisation_id) if one.starts_on == target.baseline_on]
        weeks = weeks_of(measured[0]) if measured else [monday(target.baseline_on)]
        milligrams = float(target.baseline_milligrams)
    if milligrams is None or not weeks:
        return None
    days = sum(len(workdays(week, country)) for week in weeks) / len(weeks)
    return milligrams * workdays_a_year(max(weeks).year, country) / (days or FULL_WEEK)
