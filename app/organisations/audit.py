"""The audit log: every administrative act, readable by the organisation that it was done in.

Written in the act's own transaction, so that neither is there without the other. The security log (`app.security_log`) is another:
lines for whoever runs the installation.
"""

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import Literal, get_args

from sqlalchemy import and_, or_, update
from sqlmodel import Session, col, select

from app.organisations.models import AuditEntry

NOBODY = 0
"""Whose acts those are of somebody who was erased."""

Act = Literal[
    "organisation_made", "department_added", "department_renamed", "department_moved", "department_ended", "department_reopened",
    "head_count_set", "people_imported", "person_added", "person_joined", "person_renamed", "person_moved", "person_left",
    "person_returned", "address_set", "role_given", "role_taken", "link_made", "devices_ended", "poster_made", "poster_ended",
    "invitations_sent", "setting_changed", "sign_on_set", "sign_on_removed", "target_set", "round_opened", "round_removed",
    "measure_changed", "measure_added", "measure_ended", "measure_reopened", "measure_restored",
    "plan_proposed", "plan_changed", "plan_decided", "plan_owner_set", "plan_deadline_set", "plan_department_set",
    "plan_status_set", "plan_commented",
    "ledger_imported", "ledger_removed", "car_added", "car_changed", "car_removed", "cars_imported",
    "round_closed", "round_reminded", "question_added", "question_withdrawn",
    "usual_ways_set",
]  # fmt: skip
ACTS: tuple[Act, ...] = get_args(Act)
Value = str | int | float | bool | None


def note(
    session: Session, organisation_id: int, actor: int | None, act: Act, now: dt.datetime, **about: Value
) -> AuditEntry:
    """Write down an act.

    Parameters:
        actor: the member who did it, None for whoever runs the installation.
        about: what it was done to. A person is named by `person` (their id) and never by name; what a person typed about
            themselves, such as an address, is left out.
    """
    entry = AuditEntry(
        organisation_id=organisation_id, at=now, member_id=actor, act=act,
        about={name: value for name, value in about.items() if value is not None},
    )  # fmt: skip
    session.add(entry)
    return entry


def entries(
    session: Session, organisation_id: int, before: uuid.UUID | None = None, most: int = 100
) -> Sequence[AuditEntry]:
    """Return the newest acts first.

    Parameters:
        before: only those that come after this one; an unknown one is passed over. Hundreds of acts have the same moment, where a
            list was imported: the moment alone would leave some of them out.
        most: how many.
    """
    query = select(AuditEntry).where(AuditEntry.organisation_id == organisation_id)
    last = session.get(AuditEntry, (organisation_id, before)) if before is not None else None
    if last is not None:
        same_moment = and_(col(AuditEntry.at) == last.at, col(AuditEntry.entry_id) < last.entry_id)
        query = query.where(or_(col(AuditEntry.at) < last.at, same_moment))
    return session.exec(query.order_by(col(AuditEntry.at).desc(), col(AuditEntry.entry_id).desc()).limit(most)).all()


def unname(session: Session, organisation_id: int, member_id: int) -> None:
    """Let the acts of somebody who is erased be nobody's; what was done to them names an id that leads nowhere any more."""
    mine = (col(AuditEntry.organisation_id) == organisation_id, col(AuditEntry.member_id) == member_id)
    session.execute(update(AuditEntry).where(*mine).values(member_id=NOBODY))
