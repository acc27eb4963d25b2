"""Which factor sets an organisation has chosen: read for every calculation, written by an explicit act."""

import datetime as dt

from sqlalchemy import bindparam, select
from sqlmodel import Session

from app.emissions.choices import BEGINNING, FactorChoices, factor_choices
from app.emissions.factors import FactorError
from app.emissions.models import ChosenSet
from app.emissions.sets import factor_set
from app.prepared import Query

_CHOICES = ChosenSet.__table__  # type: ignore[attr-defined]
_of_organisation = Query(
    select(_CHOICES.c.valid_from, _CHOICES.c.set_key).where(_CHOICES.c.organisation_id == bindparam("of_organisation"))
)


def load_factors(session: Session, organisation_id: int) -> FactorChoices:
    """Load which factor set an organisation computes with on which date."""
    rows = _of_organisation.rows(session, {"of_organisation": organisation_id})
    return factor_choices((row.valid_from, row.set_key) for row in rows)


def choose_factors(
    session: Session, organisation_id: int, set_key: str, valid_from: dt.date, now: dt.datetime
) -> FactorChoices:
    """Let an organisation compute with a set from a date on; another choice of the same date is replaced.

    Stored trips keep what they were computed with: `app.recomputation.service` computes them anew.

    Raises:
        FactorError: there is no such set, or nothing can be recorded on that date.
    """
    factor_set(set_key)
    if valid_from < BEGINNING:
        raise FactorError(f"{valid_from} is before {BEGINNING}, the first date that can be recorded")
    session.merge(ChosenSet(organisation_id=organisation_id, valid_from=valid_from, set_key=set_key, chosen_at=now))
    session.flush()
    return load_factors(session, organisation_id)
