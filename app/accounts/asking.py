"""Who sends an exchange: what `app.accounts.service.identify` finds out, for what is asked a thousand times a second.

It is read anew each time, in the exchange's own transaction, so that a sign-out, a change of departments or a last day is
never missed: one prepared query of the few columns costs less than asking whether a copy in memory still holds.
"""

import datetime as dt
from typing import NamedTuple

from sqlalchemy import and_, bindparam, select
from sqlmodel import Session

from app.accounts.models import SignInSession
from app.accounts.tokens import key_of
from app.calendar import local_date
from app.database import within
from app.organisations.models import Member, Organisation
from app.prepared import Query

_SESSION = SignInSession.__table__  # type: ignore[attr-defined]
_MEMBER = Member.__table__  # type: ignore[attr-defined]
_ORGANISATION = Organisation.__table__  # type: ignore[attr-defined]
_who = Query(
    select(
        _MEMBER.c.member_id, _MEMBER.c.department_id, _MEMBER.c.employed_from, _MEMBER.c.left_on, _ORGANISATION.c.time_zone,
        _SESSION.c.expires_at,
    )
    .join_from(_SESSION, _MEMBER, and_(_MEMBER.c.organisation_id == _SESSION.c.organisation_id,
                                       _MEMBER.c.member_id == _SESSION.c.member_id))
    .join(_ORGANISATION, _ORGANISATION.c.organisation_id == _SESSION.c.organisation_id)
    .where(_SESSION.c.organisation_id == bindparam("of_organisation"), _SESSION.c.token_hash == bindparam("of_token"))
)  # fmt: skip


class Asking(NamedTuple):
    """A signed-in person, where they work, and the date at their organisation."""

    organisation_id: int
    member_id: int
    department_id: int
    employed_from: dt.date | None
    today: dt.date

    @property
    def account(self) -> str:
        """The name of the person's diary on a device, e.g. `17.4711`."""
        return f"{self.organisation_id}.{self.member_id}"


def who_asks(session: Session, token: str, now: dt.datetime) -> Asking | None:
    """Return who a session cookie belongs to, None if it is unknown, has expired, or the person has left."""
    key = key_of(token)
    if key is None:
        return None
    within(session, key[0])
    row = _who.first(session, {"of_organisation": key[0], "of_token": key[1]})
    if row is None or row.expires_at <= now:
        return None
    today = local_date(row.time_zone, now)
    if row.left_on is not None and row.left_on <= today:
        return None
    return Asking(key[0], row.member_id, row.department_id, row.employed_from, today)
