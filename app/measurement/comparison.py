"""What is told of rounds: estimated once, when all weeks of a round are closed, and the same from then on.

A late trip in an old week would otherwise move the figures of its round, and give itself away. Totals and people follow from the
weeks as they are shown, and from nothing else; how indicators are told: `app.measurement.telling`. A week that is not told is left
out.
"""

import datetime as dt
from dataclasses import dataclass

import msgspec
from sqlalchemy import Text, cast, select
from sqlmodel import Session

from app.database import Database
from app.disclosure.reading import released_weeks
from app.events import changed
from app.measurement.indicators import DEFINITIONS, INDICATORS, Indicator, IndicatorKey
from app.measurement.models import ReleasedRound, Round
from app.measurement.progress import estimated
from app.measurement.rounds import head_counts_of, rounds, told_from, weeks_of
from app.measurement.telling import told_indicators

_RELEASED = ReleasedRound.__table__  # type: ignore[attr-defined]


class RoundFigures(msgspec.Struct, frozen=True):
    """A round as it is told: amounts per employee and week (mg CO2e, öre), None where they may not be told.

    `people` of `head_count` recorded something in a mean week of those that could be told, of which there are `weeks`; None in what
    was stored before they were counted.
    """

    people: int
    head_count: int
    milligrams: float
    ore: float | None
    indicators: dict[IndicatorKey, float | None]
    weeks: int | None = None

    @property
    def response_rate(self) -> float:
        """Share of the employees that recorded something in a mean week, 0–1 (above 1 if the head count is too low)."""
        return self.people / self.head_count if self.head_count else 0.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """The baseline round against the latest follow-up."""

    baseline: Round
    follow_up: Round
    before: RoundFigures
    after: RoundFigures

    @property
    def indicators(self) -> dict[IndicatorKey, Indicator]:
        """The indicators of both, in the order of the vocabulary."""
        total = (
            self.before.milligrams * self.before.head_count / 1e6,
            self.after.milligrams * self.after.head_count / 1e6,
        )
        found = {"total_emissions": Indicator("total_emissions", "kg CO2e/week", *total)}
        for key, definition in DEFINITIONS.items():
            values = (self.before.indicators.get(key), self.after.indicators.get(key))
            found[key] = Indicator(key, definition.unit, *values)
        return {key: found[key] for key in INDICATORS}

    @property
    def cost_change_percent(self) -> float | None:
        """Change of the cost per employee and week, e.g. 2.1; None if it may not be told or the baseline cost nothing."""
        was, now = self.before.ore, self.after.ore
        return (now / was - 1) * 100 if was and now is not None else None


def comparison(session: Session, organisation_id: int) -> Comparison | None:
    """Return the latest baseline against the latest follow-up; None until both are told."""
    told = told_rounds(session, organisation_id)
    known = [one for one in rounds(session, organisation_id) if one.round_id in told]
    baseline = next((one for one in reversed(known) if one.kind == "baseline"), None)
    follow_up = next((one for one in reversed(known) if one.kind == "follow_up"), None)
    if baseline is None or follow_up is None or follow_up.starts_on <= baseline.starts_on:
        return None
    return Comparison(baseline, follow_up, told[baseline.round_id], told[follow_up.round_id])


def release_rounds(database: Database, organisation_id: int, now: dt.datetime) -> bool:
    """Release the rounds whose weeks are all closed and that are not told yet; tells whether there was one."""
    with database.read(organisation_id) as session:
        if not _due(session, organisation_id, now):
            return False
    with database.write(organisation_id) as session:
        return release_rounds_within(session, organisation_id, now)


def release_rounds_within(session: Session, organisation_id: int, now: dt.datetime) -> bool:
    """Release them in the caller's writing transaction."""
    done = False
    for measured in _due(session, organisation_id, now):
        figures = _figures(session, measured)
        if figures is not None:
            encoded = msgspec.to_builtins(figures)
            session.add(
                ReleasedRound(
                    organisation_id=organisation_id, round_id=measured.round_id, figures=encoded, released_at=now
                )
            )
            done = True
    if done:
        session.flush()
        changed(session, organisation_id)
    return done


def told_rounds(session: Session, organisation_id: int) -> dict[int, RoundFigures]:
    """Return what is told of rounds, by their ids; those that are not over, or that too few recorded, are not among them."""
    query = select(_RELEASED.c.round_id, cast(_RELEASED.c.figures, Text)).where(
        _RELEASED.c.organisation_id == organisation_id
    )
    return {round_id: msgspec.json.decode(figures, type=RoundFigures) for round_id, figures in session.execute(query)}


def _due(session: Session, organisation_id: int, now: dt.datetime) -> list[Round]:
    told = told_rounds(session, organisation_id)
    waiting = [one for one in rounds(session, organisation_id) if one.round_id not in told and now >= told_from(one)]
    if not waiting:
        return []
    weeks = released_weeks(session, organisation_id, [week for one in waiting for week in weeks_of(one)])
    return [one for one in waiting if any(weeks[week].groups for week in weeks_of(one))]


def _figures(session: Session, measured: Round) -> RoundFigures | None:
    head_counts, weeks = head_counts_of(session, measured), weeks_of(measured)
    told = released_weeks(session, measured.organisation_id, weeks)
    total = estimated(told, weeks, head_counts)
    if total is None:
        return None
    ore = estimated(told, weeks, head_counts, lambda figures: figures.ore)
    counted = sum(estimated(told, [week], head_counts) is not None for week in weeks)
    return RoundFigures(
        people=total.people, head_count=sum(head_counts.values()), milligrams=total.amount,
        ore=ore.amount if ore else None, indicators=told_indicators(session, measured, told, head_counts), weeks=counted,
    )  # fmt: skip
