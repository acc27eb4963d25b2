"""Subscriptions of those who asked for the weekly message, and the message as a card in the app."""

import datetime as dt
import hashlib

from sqlalchemy import delete, select
from sqlmodel import Session, col

from app.database import upsert
from app.nudges.endpoints import PushOrigins, check_auth, check_p256dh
from app.nudges.models import Nudge, PushSubscription

MOST_SUBSCRIPTIONS = 10
_TABLE = PushSubscription.__table__  # type: ignore[attr-defined]


def subscribe(
    session: Session,
    origins: PushOrigins,
    organisation_id: int,
    member_id: int,
    endpoint: str,
    p256dh: str,
    auth: str,
    now: dt.datetime,
) -> None:
    """Store a browser's subscription, or take note that it is still there.

    An endpoint that was another person's of the organisation moves to this one: it is the same browser, and whoever
    signed in last reads it. Of more than `MOST_SUBSCRIPTIONS` the one unseen for longest goes.

    Raises:
        app.nudges.endpoints.RefusedError: endpoint or keys are malformed, or the push service is not on the list.
    """
    origins.origin_of(endpoint)
    row = {
        "organisation_id": organisation_id,
        "endpoint_hash": hash_of(endpoint),
        "member_id": member_id,
        "endpoint": endpoint,
        "p256dh": check_p256dh(p256dh),
        "auth": check_auth(auth),
        "seen_at": now,
    }
    key = ["organisation_id", "endpoint_hash"]
    replaced = {name: value for name, value in row.items() if name not in key}
    session.execute(
        upsert(session, PushSubscription).values(row).on_conflict_do_update(index_elements=key, set_=replaced)
    )
    _drop_beyond_the_most(session, organisation_id, member_id)


def unsubscribe(session: Session, organisation_id: int, member_id: int, endpoint: str) -> None:
    """Remove the person's own subscription; one that is unknown, or another's, stays as it is without a word."""
    session.execute(
        delete(_TABLE).where(
            _TABLE.c.organisation_id == organisation_id,
            _TABLE.c.member_id == member_id,
            _TABLE.c.endpoint_hash == hash_of(endpoint),
        )
    )


def newest_nudge(session: Session, organisation_id: int, member_id: int) -> Nudge | None:
    """Return the person's newest message, None before the first one."""
    query = (
        select(Nudge)
        .where(col(Nudge.organisation_id) == organisation_id, col(Nudge.member_id) == member_id)
        .order_by(col(Nudge.week).desc())
        .limit(1)
    )
    return session.execute(query).scalar_one_or_none()


def hash_of(endpoint: str) -> bytes:
    """Return the key of an endpoint in the table."""
    return hashlib.sha256(endpoint.encode()).digest()


def _drop_beyond_the_most(session: Session, organisation_id: int, member_id: int) -> None:
    mine = (_TABLE.c.organisation_id == organisation_id, _TABLE.c.member_id == member_id)
    newest_first = select(_TABLE.c.endpoint_hash).where(*mine).order_by(_TABLE.c.seen_at.desc(), _TABLE.c.endpoint_hash)
    surplus = session.execute(newest_first.offset(MOST_SUBSCRIPTIONS)).scalars().all()
    if surplus:
        session.execute(delete(_TABLE).where(*mine, _TABLE.c.endpoint_hash.in_(surplus)))
