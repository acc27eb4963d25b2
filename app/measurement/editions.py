"""What an old round would come out at with the factors of a later one: how much of a change the edition of the factors is."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping

import msgspec
import structlog
from sqlalchemy import Text, cast, select
from sqlmodel import Session

from app.calendar import WEEK
from app.diary.kinds import TRIP
from app.diary.models import Trip
from app.diary.schemas import TripFields
from app.emissions.calculation import compute_leg
from app.emissions.service import load_factors
from app.measurement.models import Round
from app.measurement.rounds import weeks_of
from app.sync.kind import UnreadableRow

Cell = tuple[str, str]
"""Purpose and mode."""

_TRIPS = Trip.__table__  # type: ignore[attr-defined]
_FETCHED_AT_ONCE = 2000
log = structlog.get_logger()


def edition_ratios(session: Session, baseline: Round, follow_up: Round) -> Mapping[Cell, float]:
    """Return kg of the baseline's trips with the follow-up's factors ÷ with their own, by purpose and mode.

    Where both rounds are computed with the same factor set nothing is read, and the answer is empty: every ratio is 1. A way of
    travelling of which either is unknown or nothing has no ratio.
    """
    choices = load_factors(session, baseline.organisation_id)
    then, now = choices.on(baseline.starts_on), choices.on(follow_up.starts_on)
    if then is now:
        return {}
    before: dict[Cell, int] = defaultdict(int)
    after: dict[Cell, int] = defaultdict(int)
    for trip in _trips(session, baseline):
        for leg in trip.legs:
            was = compute_leg(leg.as_input(), trip.date, then).milligrams
            would_be = compute_leg(leg.as_input(), trip.date, now).milligrams
            if was is not None and would_be is not None:
                before[trip.purpose, leg.mode] += was
                after[trip.purpose, leg.mode] += would_be
    return {cell: after[cell] / was for cell, was in before.items() if was and after[cell]}


def _trips(session: Session, measured: Round) -> Iterator[TripFields]:
    first = measured.starts_on
    last = weeks_of(measured)[-1] + WEEK - dt.timedelta(days=1)
    query = select(cast(_TRIPS.c.fields, Text), _TRIPS.c.fields_version).where(
        _TRIPS.c.organisation_id == measured.organisation_id,
        _TRIPS.c.deleted.is_(False),
        _TRIPS.c.date.between(first, last),
    )
    for fields, version in session.execute(query.execution_options(yield_per=_FETCHED_AT_ONCE)):
        try:
            yield TRIP.read(msgspec.json.decode(fields), version)
        except UnreadableRow as error:
            log.error("trip_not_compared", error=str(error))
