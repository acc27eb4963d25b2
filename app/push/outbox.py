"""Messages that wait: written in the transaction of what they are about, and sent after it, at most once each.

A portion is taken out in one transaction and sent outside of any. What a crash in between takes along is lost rather than sent
twice: whoever is reminded a second time takes it for a fault.
"""

import asyncio
import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlmodel import Session, col, delete, select

from app.bulk import Bulk
from app.database import Database
from app.ids import uuid7
from app.push.loops import fast_loop
from app.push.models import WaitingPush
from app.push.service import Address, addresses_of, forget
from app.settings import Settings

if TYPE_CHECKING:
    from app.push.courier import Courier

PORTION = 200
"""Messages that are taken out at once: what a crash can lose."""
_write = Bulk(WaitingPush, ("organisation_id", "push_id", "member_id", "payload", "expires_at"))


def write(
    session: Session,
    organisation_id: int,
    messages: Sequence[tuple[int, bytes]],
    now: dt.datetime,
    valid_for: dt.timedelta,
) -> None:
    """Let messages wait, each for a person; `deliver` sends them after the commit.

    Parameters:
        messages: member and message, `app.push.messages.PushMessage` as JSON.
        valid_for: how long they are worth anything.
    """
    rows = [(organisation_id, uuid7(), member_id, text.decode(), now + valid_for) for member_id, text in messages]
    if rows:
        _write.run(session, rows)


def is_waiting(session: Session, organisation_id: int) -> bool:
    """Tell whether anything waits in an organisation."""
    return (
        session.exec(select(WaitingPush.push_id).where(WaitingPush.organisation_id == organisation_id)).first()
        is not None
    )


def deliver(database: Database, settings: Settings, organisation_id: int, now: dt.datetime) -> int:
    """Send what waits in an organisation, beside others that do the same; returns how many messages a browser took.

    Raises:
        app.push.keys.PushKeyError: the push key cannot be used; nothing was taken out.
        app.push.endpoints.PushOriginsError: the list of push services cannot be used; nothing was taken out.
    """
    from app.push.courier import Courier  # here: see tests/test_house.py

    courier = Courier(settings)
    with asyncio.Runner(loop_factory=fast_loop()) as runner:
        return runner.run(_deliver(database, courier, organisation_id, now))


async def _deliver(database: Database, courier: "Courier", organisation_id: int, now: dt.datetime) -> int:
    taken = 0
    async with courier:
        while portion := await asyncio.to_thread(_take_out, database, organisation_id, now):
            receipts = await asyncio.gather(*(_send(courier, to, text) for to, text in portion if to))
            taken += sum(came for came, _ in receipts)
            gone = [one for _, some in receipts for one in some]
            if gone:
                await asyncio.to_thread(_forget, database, organisation_id, gone)
    return taken


async def _send(courier: "Courier", addresses: Sequence[Address], text: bytes) -> tuple[bool, list[bytes]]:
    """Send to each of a person's browsers; tells whether one took it, and which are gone for good."""
    came, gone = False, []
    for address in addresses:
        receipt = await courier.send(address, text)
        came = came or receipt.problem is None
        if receipt.gone:
            gone.append(address.endpoint_hash)
    return came, gone


def _take_out(database: Database, organisation_id: int, now: dt.datetime) -> list[tuple[list[Address], bytes]]:
    """Take the next messages out; committed before any of them is sent."""
    mine = col(WaitingPush.organisation_id) == organisation_id
    with database.write(organisation_id) as session:
        query = select(WaitingPush).where(mine).order_by(col(WaitingPush.push_id)).limit(PORTION)
        rows = session.exec(query.with_for_update(skip_locked=True)).all()
        found = [(row.member_id, row.payload.encode(), row.expires_at) for row in rows]
        session.exec(delete(WaitingPush).where(mine, col(WaitingPush.push_id).in_([row.push_id for row in rows])))
        addresses = addresses_of(session, organisation_id, [member_id for member_id, _, _ in found])
    return [(addresses.get(member_id, []) if until > now else [], text) for member_id, text, until in found]


def _forget(database: Database, organisation_id: int, gone: Sequence[bytes]) -> None:
    with database.write(organisation_id) as session:
        forget(session, organisation_id, gone)
