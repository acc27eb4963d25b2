"""The person whose diary is written, with what the calculation needs to know of them."""

import datetime as dt
from dataclasses import dataclass

from app.diary.judgement import Calendar
from app.emissions.factors import FactorSet, factor_set
from app.organisations.models import Member, Organisation


@dataclass(frozen=True, slots=True)
class Owner:
    """Who owns the log, where they work, which factors their organisation uses and which dates they may record."""

    organisation_id: int
    member_id: int
    department_id: int
    factors: FactorSet
    calendar: Calendar


def owner_of(organisation: Organisation, member: Member, today: dt.date) -> Owner:
    """Return a member as the owner of their diary; `today` is the organisation's local date."""
    return Owner(
        organisation_id=member.organisation_id,
        member_id=member.member_id,
        department_id=member.department_id,
        factors=factor_set(organisation.factor_set),
        calendar=Calendar(today, member.employed_from),
    )
