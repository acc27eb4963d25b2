"""Who may do what with the plan: the one place that says it, for the services and for the pages.

Coordinators and managers propose measures and see to owners and deadlines. Managers decide, and let drop what was decided; where
nobody is a manager, coordinators do, so that no organisation waits for a mandate that nobody holds. The owner of a measure tells
how far it has come.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal, get_args

from sqlalchemy import Text, cast, or_
from sqlmodel import Session, col, select

from app.organisations.models import Member, Role
from app.organisations.service import has_left
from app.plan.models import DECIDED, PlanItem

Deed = Literal["propose", "edit", "decide", "assign", "follow", "drop", "take_up", "comment"]
DEEDS: tuple[Deed, ...] = get_args(Deed)
"""What is done with a measure: `edit` its proposal, `assign` owner and deadline, `follow` how far it has come."""
PROPOSERS: tuple[Role, ...] = ("coordinator", "manager")


@dataclass(frozen=True, slots=True)
class Mandate:
    """Who decides in an organisation: the role, and the names of those who have it."""

    role: Role
    names: tuple[str, ...]


def mandate_of(session: Session, organisation_id: int, today: dt.date) -> Mandate:
    """Return who decides in an organisation today: its managers who have joined, else its coordinators."""
    # Of thousands of employees a few have one of these roles.
    roles = cast(col(Member.roles), Text)
    theirs = or_(*(roles.like(f'%"{role}"%') for role in PROPOSERS))
    query = select(Member).where(Member.organisation_id == organisation_id, theirs).order_by(Member.name)
    here = [one for one in session.exec(query) if one.joined_on is not None and not has_left(one, today)]
    managers = tuple(one.name for one in here if "manager" in one.roles)
    if managers:
        return Mandate("manager", managers)
    return Mandate("coordinator", tuple(one.name for one in here if "coordinator" in one.roles))


def may(deed: Deed, member: Member, mandate: Mandate, item: PlanItem | None = None) -> bool:
    """Tell whether somebody may do something with a measure as it stands.

    Parameters:
        deed: what is to be done.
        member: who.
        mandate: who decides here, see `mandate_of`.
        item: the measure; None for one that is yet to be proposed.
    """
    leads = any(role in member.roles for role in PROPOSERS)
    if item is None:
        return deed == "propose" and leads
    owns = item.member_id == member.member_id
    allowed: dict[Deed, bool] = {
        "propose": False,
        "edit": leads and item.status == "proposed",
        "decide": mandate.role in member.roles and item.status == "proposed",
        "assign": leads and item.status in ("decided", "under_way"),
        "follow": (leads or owns) and item.status in DECIDED,
        "drop": (item.status in ("decided", "under_way") and mandate.role in member.roles) or (leads and item.status == "proposed"),
        "take_up": leads and item.status == "dropped",
        "comment": leads or owns,
    }  # fmt: skip
    return allowed[deed]


def may_see(member: Member, item: PlanItem) -> bool:
    """Tell whether somebody may look at a measure: who leads, and its owner."""
    return any(role in member.roles for role in PROPOSERS) or item.member_id == member.member_id
