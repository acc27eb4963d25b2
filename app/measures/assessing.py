"""Whom a measure is for, and what it would save and cost if they took it up. Pure functions over arrays.

For each use (what one person travels a year in one way) that a measure is about, with its mg CO2e g, the share s · (months /
12) of it is made otherwise:

    saved = s · (months / 12) · (g − g') · (1 − rebound)

where g' is what the same trips emit otherwise (`app.emissions.calculation`, with the organisation's factors): nothing if they
are not made, (1 − reduction) · g if they are made with less. What is emitted today is what was recorded, never a guess.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.emissions.calculation import LegInput, compute_leg
from app.emissions.factors import FactorSet
from app.measures.catalogue import Eligible, Measure
from app.measures.prices import Prices, cost_kind, prices
from app.measures.profiles import Floats, Kind, Marks, Population

ALREADY = 0.2
"""Whoever goes to work in a way on one day in five does so already."""
USUAL = 0.5
"""A way is usual if more of somebody's ways to work are made by it."""
_KM = 1000
_MANY_METRES = 1_000_000
_NEAR_KM = {"walk": 2.0, "bicycle": 6.0, "e_bike": 10.0, "e_scooter": 4.0}
"""So far away one's own strength is at hand for everybody; the first two as in the weekly messages (`app.nudges.steps`)."""


@dataclass(frozen=True, eq=False)
class Assessed:
    """A measure for a population. What is by use has the shape (u,), what is by person (n,); all a year.

    Parameters:
        uses: which uses it is about: those of eligible people, of which something would be saved.
        people: who is eligible.
        trips: by use, those that would be made otherwise.
        milligrams: by use, saved if the person takes it up.
        ore: by use, what the organisation pays more, without what it costs per person; negative saves.
        own_ore: by use, what the person pays more themselves, as a standard cost of ways to work; negative saves.
    """

    measure: Measure
    uses: Marks
    people: Marks
    trips: Floats
    milligrams: Floats
    ore: Floats
    own_ore: Floats


def assess(
    measure: Measure, population: Population, factors: FactorSet, day: dt.date, table: Prices | None = None
) -> Assessed:
    """Return whom a measure is for, and what it would save and cost.

    Parameters:
        population: of `app.measures.profiles.make_population`.
        factors: the organisation's factor set.
        day: whose mileage rates hold.
        table: prices, the shipped ones if not given.
    """
    uses = eligible_uses(measure.eligible, population)
    now, then = _rates(measure, population.kinds, factors, day, table or prices())
    share = measure.effect.share * measure.eligible.season * uses
    metres = population.metres * share
    changed_metres = population.metres * share * (measure.effect.to.detour if measure.effect.to else 1.0)
    emitted = population.milligrams * share
    kept = then.kept[population.kind] * emitted + then.milligrams[population.kind] * changed_metres
    saved = (emitted - kept) * (1 - measure.effect.rebound)
    # Where no factor was found nothing is known to be saved.
    saved = np.where(np.isnan(saved), 0.0, saved)
    # Nobody is told to do what saves nothing: somebody in an electric car may emit less than the bus.
    uses = uses & (saved > 0)
    saved, share = saved * uses, share * uses
    metres, changed_metres = metres * uses, changed_metres * uses
    paid = _paid(population, now, uses) * share
    other = then.ore[population.kind] * changed_metres
    fuel = now.fuel[population.kind] * metres * measure.effect.reduction * ("fuel" in measure.cost.saves)
    more = 100 * measure.cost.per_km_kr * metres / _KM
    ore = other - paid * then.replaces[population.kind] - fuel + more
    commute = measure.eligible.purpose == "commute"
    # Ways to work are people's own expense; what they cost is the standard that was recorded.
    own = other - population.ore * share * then.replaces[population.kind] if commute else np.zeros_like(ore)
    return Assessed(
        measure, uses, population.by_person(uses.astype(np.float64)) > 0, population.trips * share, saved,
        np.zeros_like(ore) + (more if commute else ore), own,
    )  # fmt: skip


def eligible_uses(eligible: Eligible, population: Population) -> Marks:
    """Return which uses a measure is about, shape (u,)."""
    uses = population.of_kinds([_is_about(eligible, kind) for kind in population.kinds])
    with np.errstate(invalid="ignore"):
        uses &= population.trip_metres >= eligible.least_km * _KM
        if eligible.most_km is not None:
            uses &= population.trip_metres <= eligible.most_km * _KM
    people = np.ones(population.size, dtype=np.bool_)
    if eligible.usual:
        people &= sum((population.commute_shares[mode] for mode in eligible.modes), _nobody(population)) > USUAL
    if eligible.unless:
        people &= sum((population.commute_shares[mode] for mode in eligible.unless), _nobody(population)) < ALREADY
    if eligible.at_hand:
        people &= at_hand(eligible.at_hand, population)
    if eligible.day_workers and population.shift_workers:
        people &= ~np.isin(population.members, list(population.shift_workers))
    return uses & people[population.person]


def at_hand(modes: Sequence[str], population: Population) -> Marks:
    """Tell who has one of some ways of getting to work, shape (n,).

    Whoever answered what ways they have is believed. Of everybody else: whoever used it in the window; whoever lives so near that
    everybody could (see `_NEAR_KM`); and whoever lives where one in ten ways to work is made by it.
    """
    found = population.common([mode for mode in modes if mode not in _NEAR_KM])
    for mode in modes:
        found = found | population.used[mode]
        if mode in _NEAR_KM:
            with np.errstate(invalid="ignore"):
                found = found | (population.commute_metres <= _NEAR_KM[mode] * _KM)
    if population.alternatives:
        answered = np.array([member in population.alternatives for member in population.members], dtype=np.bool_)
        wanted = frozenset(modes)
        said = [bool(population.alternatives.get(int(member), frozenset()) & wanted) for member in population.members]
        found = np.where(answered, np.array(said, dtype=np.bool_), found)
    return found


def _nobody(population: Population) -> Floats:
    return np.zeros(population.size)


def _is_about(eligible: Eligible, kind: Kind) -> bool:
    return (
        kind.purpose == eligible.purpose
        and kind.mode in eligible.modes
        and (not eligible.owners or kind.vehicle_owner in eligible.owners)
        and (not eligible.fuels or kind.fuel in eligible.fuels)
        and (not eligible.alone or kind.persons == 1)
    )


@dataclass(frozen=True, eq=False)
class _Now:
    """By kind: what a metre costs today if nobody recorded it (öre), the part of it that is fuel, and whether it is saved."""

    ore: Floats
    fuel: Floats
    saves: Marks


@dataclass(frozen=True, eq=False)
class _Then:
    """By kind: mg and öre per metre travelled otherwise, the part of today's emissions that stays, and whether another is paid."""

    milligrams: Floats
    ore: Floats
    kept: Floats
    replaces: Marks


def _rates(
    measure: Measure, kinds: Sequence[Kind], factors: FactorSet, day: dt.date, table: Prices
) -> tuple[_Now, _Then]:
    now = _Now(
        np.array([table.ore_per_metre(one.mode, one.vehicle_owner, one.fuel, day) / one.persons for one in kinds]),
        np.array([float(table.fuel.get(one.mode, 0.0)) / 10 / one.persons for one in kinds]),  # type: ignore[call-overload]
        np.array([cost_kind(one.mode, one.vehicle_owner) in measure.cost.saves for one in kinds], dtype=np.bool_),
    )
    rows = [_otherwise(measure, one, factors, day, table) for one in kinds]
    columns = list(zip(*rows, strict=True)) if rows else [(), (), (), ()]
    then = _Then(
        np.array(columns[0], dtype=np.float64), np.array(columns[1], dtype=np.float64),
        np.array(columns[2], dtype=np.float64), np.array(columns[3], dtype=np.bool_),
    )  # fmt: skip
    return now, then


def _otherwise(
    measure: Measure, kind: Kind, factors: FactorSet, day: dt.date, table: Prices
) -> tuple[float, float, float, bool]:
    """Return mg and öre per metre, the part of today's emissions that is kept, and whether the trip is paid for otherwise."""
    effect = measure.effect
    if effect.avoided:
        return 0.0, 0.0, 0.0, True
    to = effect.to
    if to is None:
        return 0.0, 0.0, 1 - effect.reduction, False
    if to.mode is None and to.fuel is None and to.owner is None:
        # Shared with more: the same car, and a part of what it emits and costs.
        part = min(1.0, kind.persons / (to.persons or 1))
        return 0.0, table.ore_per_metre(kind.mode, kind.vehicle_owner, kind.fuel, day) / kind.persons * part, part, True
    mode = to.mode or kind.mode
    same = mode == kind.mode
    owner = to.owner or (kind.vehicle_owner if same else "")
    fuel = to.fuel or (kind.fuel if same else "")
    persons = max(to.persons or 1, kind.persons if same else 1)
    result = compute_leg(LegInput(mode, _MANY_METRES, fuel, owner, persons), day, factors)
    milligrams = float("nan") if result.milligrams is None else result.milligrams / _MANY_METRES
    # Another fuel alone changes no allowance: what it costs more is said in the measure.
    replaced = to.mode is not None or to.owner is not None
    ore = table.ore_per_metre(mode, owner, fuel, day) / persons if replaced else 0.0
    return milligrams, ore, 0.0, replaced


def _paid(population: Population, now: _Now, uses: Marks) -> Floats:
    """Return what the organisation pays today by use, öre a year: as recorded, else by the prices; 0 of what is not saved."""
    known = population.ore > 0
    paid = np.where(known, population.ore, now.ore[population.kind] * population.metres)
    return np.asarray(paid * now.saves[population.kind] * uses, dtype=np.float64)
