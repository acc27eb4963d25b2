"""The person whose log is written, with what every kind of record needs to know of them."""

import datetime as dt
from dataclasses import dataclass

from app.organisations.models import Member


@dataclass(frozen=True, slots=True)
class Owner:
    """Who owns the log, where they work, and which day it is where their organisation is."""

    organisation_id: int
    member_id: int
    department_id: int
    today: dt.date
    employed_from: dt.date | None = None


def owner_of(member: Member, today: dt.date) -> Owner:
    """Return a member as the owner of their log; `today` is the organisation's local date."""
    return Owner(member.organisation_id, member.member_id, member.department_id, today, member.employed_from)
