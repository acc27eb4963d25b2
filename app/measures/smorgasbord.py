"""What the pages of the smörgåsbord show: every measure with what may be told of it, in an order that helps to choose."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from app.emissions.service import load_factors
from app.measurement.models import Round
from app.measures.assessing import assess
from app.measures.catalogue import Measure
from app.measures.edges import widened
from app.measures.merging import Entry
from app.measures.modules import make_modules
from app.measures.offering import basis_of
from app.measures.service import entries_of
from app.measures.telling import Told, significant, tell
from app.organisations.service import get_organisation


@dataclass(frozen=True, slots=True)
class Table:
    """The smörgåsbord, laid.

    Parameters:
        told: measures with what may be told, those that give one percent first, the cheapest per tonne first.
        ended: those that the organisation has taken away.
        measured: the round behind the figures, None where it is the last closed weeks.
        people: who recorded in a mean week, of `employed`; None before anything is told.
        one_percent: mg CO2e a year.
    """

    told: tuple[Told, ...]
    ended: tuple[Entry, ...]
    measured: Round | None = None
    people: int | None = None
    employed: int = 0
    one_percent: float = 0.0


def lay(session: Session, organisation_id: int, day: dt.date, only: str | None = None) -> Table:
    """Return an organisation's smörgåsbord on a day.

    Parameters:
        only: the key of one measure; also one that is taken away.
    """
    entries = entries_of(session, organisation_id)
    ended = tuple(one for one in entries if one.ended)
    chosen = [one for one in entries if (one.measure.key == only if only else not one.ended)]
    basis = basis_of(session, organisation_id, day)
    if basis is None:
        return Table(tuple(Told(one, None) for one in chosen), ended)
    factors = load_factors(session, organisation_id).on(day)
    floor = get_organisation(session, organisation_id).privacy_floor
    population = basis.population
    assessed = [assess(widened(one.measure, population, floor), population, factors, day) for one in chosen]
    modules = make_modules(assessed, population, basis.willingness, basis.baseline_milligrams, together=floor + 1)
    told = [
        _widened(tell(entry, one, module, population, floor), one.measure)
        for entry, one, module in zip(chosen, assessed, modules, strict=True)
    ]
    return Table(
        in_order(told), ended, basis.measured, basis.people, basis.employed,
        significant(basis.baseline_milligrams / 100),
    )  # fmt: skip


def _widened(told: Told, counted: Measure) -> Told:
    return told if counted.eligible == told.entry.measure.eligible else replace(told, widened=counted.eligible)


def in_order(told: Sequence[Told]) -> tuple[Told, ...]:
    """Return measures in the order in which they help to choose: what gives one percent, what gives less, what is not told."""

    def rank(one: Told) -> tuple[int, float]:
        price = one.ore_per_tonne
        return (2 if one.module is None else 0 if one.reaches else 1, float("inf") if price is None else price)

    return tuple(sorted(told, key=rank))
