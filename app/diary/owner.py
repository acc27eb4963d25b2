"""The person whose diary is written, with what the calculation needs to know of them."""

import datetime as dt
from dataclasses import dataclass

from app.diary.judgement import Calendar
from app.emissions.choices import FactorChoices
from app.organisations.models import Member


@dataclass(frozen=True, slots=True)
class Owner:
    """Who owns the log, where they work, with which factors their organisation computes and which dates they may record."""

    organisation_id: int
    member_id: int
    department_id: int
    factors: FactorChoices
    calendar: Calendar


def owner_of(member: Member, factors: FactorChoices, today: dt.date) -> Owner:
    """Return a member as the owner of their diary; `today` is the organisation's local date."""
    return Owner(
        organisation_id=member.organisation_id,
        member_id=member.member_id,
        department_id=member.department_id,
        factors=factors,
        calendar=Calendar(today, member.employed_from),
    )
