"""Subscriptions: the browsers of those who asked for messages."""

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, select
from sqlmodel import Session

from app.database import upsert
from app.push.endpoints import PushOrigins, check_auth, check_p256dh
from app.push.models import PushSubscription, WaitingPush

MOST_SUBSCRIPTIONS = 10
_TABLE = PushSubscription.__table__  # type: ignore[attr-defined]
_WAITING = WaitingPush.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Address:
    """One browser of a person: where to send, and what to encrypt with."""

    endpoint_hash: bytes
    endpoint: str
    p256dh: str
    auth: str


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
        app.push.endpoints.RefusedError: endpoint or keys are malformed, or the push service is not on the list.
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
    """Remove the person's own subscription; one that is unknown, or another person's, is left alone; no error either way."""
    session.execute(
        delete(_TABLE).where(
            _TABLE.c.organisation_id == organisation_id,
            _TABLE.c.member_id == member_id,
            _TABLE.c.endpoint_hash == hash_of(endpoint),
        )
    )


def unsubscribe_all(session: Session, organisation_id: int, member_id: int) -> None:
    """Remove all of a person's browsers, and what waits to be sent to them.

    A browser that is still theirs comes back by itself when the app starts on it.
    """
    for table in (_TABLE, _WAITING):
        session.execute(delete(table).where(table.c.organisation_id == organisation_id, table.c.member_id == member_id))


def unsubscribe_unseen(session: Session, organisation_id: int, since: dt.datetime) -> int:
    """Remove an organisation's browsers in which the app did not start since then; returns how many there were."""
    unseen = (_TABLE.c.organisation_id == organisation_id, _TABLE.c.seen_at < since)
    return int(session.execute(delete(_TABLE).where(*unseen)).rowcount)  # type: ignore[attr-defined]


def forget(session: Session, organisation_id: int, endpoint_hashes: Sequence[bytes]) -> None:
    """Remove browsers that their push service says are gone for good."""
    session.execute(
        delete(_TABLE).where(
            _TABLE.c.organisation_id == organisation_id, _TABLE.c.endpoint_hash.in_(list(endpoint_hashes))
        )
    )


def addresses_of(session: Session, organisation_id: int, member_ids: Sequence[int]) -> Mapping[int, list[Address]]:
    """Return the browsers of some people; nothing for those who have none."""
    names = ("member_id", "endpoint_hash", "endpoint", "p256dh", "auth")
    query = select(*(_TABLE.c[name] for name in names)).where(
        _TABLE.c.organisation_id == organisation_id, _TABLE.c.member_id.in_(list(member_ids))
    )
    found: dict[int, list[Address]] = defaultdict(list)
    for row in session.execute(query):
        found[row.member_id].append(Address(*row[1:]))
    return found


def asked_for_messages(organisation_id: int, member_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return the condition, for another query, that a member has a browser that receives messages."""
    return exists().where(_TABLE.c.organisation_id == organisation_id, _TABLE.c.member_id == member_id)


def hash_of(endpoint: str) -> bytes:
    """Return the key of an endpoint in the table."""
    return hashlib.sha256(endpoint.encode()).digest()


def _drop_beyond_the_most(session: Session, organisation_id: int, member_id: int) -> None:
    mine = (_TABLE.c.organisation_id == organisation_id, _TABLE.c.member_id == member_id)
    newest_first = select(_TABLE.c.endpoint_hash).where(*mine).order_by(_TABLE.c.seen_at.desc(), _TABLE.c.endpoint_hash)
    surplus = session.execute(newest_first.offset(MOST_SUBSCRIPTIONS)).scalars().all()
    if surplus:
        session.execute(delete(_TABLE).where(*mine, _TABLE.c.endpoint_hash.in_(surplus)))
