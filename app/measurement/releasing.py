"""What is told of rounds: estimated once, when all weeks of a round are closed, and the same from then on.

A late trip in an old week would otherwise move the figures of its round, and give itself away. Totals and people follow from the
weeks as they are shown, and from nothing else; how indicators are told: `app.measurement.telling`; how uncertain they are, and what
a follow-up says against its baseline: `app.measurement.against`. A week that is not told is left out.
"""

import datetime as dt
from collections.abc import Container, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Text, cast, select
from sqlmodel import Session

from app.database import Database
from app.disclosure.reading import released_weeks
from app.events import changed
from app.measurement.against import against, margins_of, uncertain_of
from app.measurement.figures import RoundFigures
from app.measurement.models import ReleasedRound, Round
from app.measurement.parts import Emitted, alike, parts_of
from app.measurement.recorded import recorded
from app.measurement.rounds import rounds, told_from, weeks_of
from app.measurement.shown import estimated
from app.measurement.telling import exact_indicators, told_indicators
from app.measurement.usual_ways import raked_of
from app.organisations.service import get_organisation, lock

MOST_EARLIER = 8
"""Earlier rounds of which a follow-up says how its errors go together with theirs."""
_RELEASED = ReleasedRound.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class _Release:
    round_id: int
    figures: RoundFigures


def release_rounds(database: Database, organisation_id: int, now: dt.datetime) -> bool:
    """Release the rounds whose weeks are all closed and that are not told yet; tells whether there was one."""
    # Estimated in a reading transaction, so that nobody's phone waits for it.
    with database.read(organisation_id) as session:
        prepared = _prepare(session, organisation_id, now)
    if not prepared:
        return False
    with database.write(organisation_id) as session:
        return _store(session, organisation_id, prepared, now)


def release_rounds_within(session: Session, organisation_id: int, now: dt.datetime) -> bool:
    """Release them in the caller's writing transaction."""
    return _store(session, organisation_id, _prepare(session, organisation_id, now), now)


def told_rounds(session: Session, organisation_id: int) -> dict[int, RoundFigures]:
    """Return what is told of rounds, by their ids; those that are not over, or that too few recorded, are not among them."""
    query = select(_RELEASED.c.round_id, cast(_RELEASED.c.figures, Text)).where(
        _RELEASED.c.organisation_id == organisation_id
    )
    return {round_id: msgspec.json.decode(figures, type=RoundFigures) for round_id, figures in session.execute(query)}


def _prepare(session: Session, organisation_id: int, now: dt.datetime) -> list[_Release]:
    """Estimate the rounds that are due, oldest first: a follow-up is told against a baseline that is told before it."""
    told = told_rounds(session, organisation_id)
    everything = rounds(session, organisation_id)
    known = {one.round_id: one for one in everything if one.round_id in told}
    found = []
    for measured in _due(session, everything, told.keys(), now):
        figures = _figures(session, measured, list(known.values()), told)
        if figures is not None:
            found.append(_Release(measured.round_id, figures))
            known[measured.round_id], told[measured.round_id] = measured, figures
    return found


def _store(session: Session, organisation_id: int, prepared: Sequence[_Release], now: dt.datetime) -> bool:
    """Store what was estimated, but for what somebody else has stored meanwhile."""
    if not prepared:
        return False
    lock(session, organisation_id)
    told = told_rounds(session, organisation_id)
    known = {one.round_id for one in rounds(session, organisation_id)}
    fresh = [one for one in prepared if one.round_id not in told and one.round_id in known]
    session.add_all(
        ReleasedRound(
            organisation_id=organisation_id,
            round_id=one.round_id,
            figures=msgspec.to_builtins(one.figures),
            released_at=now,
        )
        for one in fresh
    )
    if fresh:
        session.flush()
        changed(session, organisation_id)
    return bool(fresh)


def _due(session: Session, everything: Sequence[Round], told: Container[int], now: dt.datetime) -> list[Round]:
    waiting = [one for one in everything if one.round_id not in told and now >= told_from(one)]
    if not waiting:
        return []
    weeks = released_weeks(session, waiting[0].organisation_id, [week for one in waiting for week in weeks_of(one)])
    return [one for one in waiting if any(weeks[week].groups for week in weeks_of(one))]


def _figures(
    session: Session, measured: Round, known: Sequence[Round], told: dict[int, RoundFigures]
) -> RoundFigures | None:
    found = recorded(session, measured)
    emitted = Emitted(found)
    figures = _estimate(session, measured, emitted)
    if figures is None or measured.kind != "follow_up":
        return figures
    earlier = [one for one in known if one.starts_on < measured.starts_on][-MOST_EARLIER:]
    together = {
        one.round_id: alike(Emitted(recorded(session, one)), emitted, told[one.round_id], figures) for one in earlier
    }
    figures = msgspec.structs.replace(figures, alike=together)
    baseline = next(
        (one for one in reversed(known) if one.kind == "baseline" and one.starts_on < measured.starts_on), None
    )
    if baseline is None:
        return figures
    before = recorded(session, baseline)
    compared = against(session, (baseline, measured), before, found, told[baseline.round_id], figures)
    return msgspec.structs.replace(figures, against=compared)


def _estimate(session: Session, measured: Round, emitted: Emitted) -> RoundFigures | None:
    found = emitted.found
    weeks, head_counts = found.weeks, found.head_counts
    total = estimated(found.told, weeks, head_counts)
    if total is None:
        return None
    ore = estimated(found.told, weeks, head_counts, lambda figures: figures.ore)
    metres = estimated(found.told, weeks, head_counts, lambda figures: figures.metres)
    floor = get_organisation(session, measured.organisation_id).privacy_floor
    error, freedom = uncertain_of(found, floor)
    exact = exact_indicators(session, measured, found.told, head_counts)
    figures = RoundFigures(
        people=total.people, head_count=found.head_count, milligrams=total.amount, ore=ore.amount if ore else None,
        metres=metres.amount if metres else None, error=error, freedom=freedom,
        indicators=told_indicators(exact), parts=parts_of(emitted, exact, floor),
        weeks=sum(estimated(found.told, [week], head_counts) is not None for week in weeks),
        raked=raked_of(session, measured, found),
    )  # fmt: skip
    return msgspec.structs.replace(figures, margins=margins_of(found, figures, floor))
