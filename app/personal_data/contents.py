"""Everything that is stored of one person, section by section: what an export writes, and what an erasure must reach.

`TABLES` names each table that holds something of a person. A test holds it to the tables there are, so that a new one cannot be
forgotten in either.
"""

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from sqlalchemy import Row, select
from sqlmodel import Session

from app.accounts.models import Passkey, ProviderIdentity, SignInSession
from app.nudges.models import Nudge
from app.organisations.models import AuditEntry, Department, Member, Organisation
from app.plan.models import PlanComment, PlanItem
from app.push.models import PushSubscription
from app.rollups.own import weeks_of
from app.sync.kind import Kind
from app.sync.models import LogEntry, Purged
from app.sync.registry import registry

ROWS_AT_ONCE = 500

TABLES: dict[str, str] = {
    "member": "person",
    "trip": "trip",
    "earlier_result": "earlier_result",
    "usual": "usual",
    "avoided_trip": "avoided_trip",
    "vehicle": "vehicle",
    "schedule": "schedule",
    "answer": "answer",
    "member_week": "weeks",
    "nudge": "messages",
    "sign_in_session": "devices",
    "push_subscription": "notifications",
    "owner_log": "log",
    "purged": "erased",
    "owner_head": "",  # counts the entries of the log
    "pending_week": "",  # what of the weeks was not told of the organisation yet
    "sign_in_link": "",  # a hash that nobody can read, and an end
    "passkey": "passkeys",
    "provider_identity": "providers",
    "address": "",  # a hash of the address that "person" tells
    "audit_entry": "acts",
    "plan_item": "measures",
    "plan_comment": "comments",
    "plan_reminder": "",  # that a letter was written of a deadline, which "measures" tells
    "waiting_push": "",  # a reminder on its way, for two days at most
    "roster_draft": "",  # a spreadsheet of others that waits for a day at most
    "sheet_draft": "",  # the same of ledgers and cars
}
"""Section of an export by table; empty where a table says nothing of the person, and the reason beside it."""


class Section(NamedTuple):
    """One part of an export. Each row is plain data: text, numbers, dates, ids, lists and dictionaries."""

    name: str
    rows: Iterable[dict[str, Any]]


def contents(session: Session, organisation_id: int, member_id: int) -> Iterator[Section]:
    """Yield every section, each row read when it is asked for: memory stays bounded whatever somebody has recorded.

    The session must read one consistent picture (`Database.read`); take in a section before the next.
    """
    of = {"organisation_id": organisation_id, "member_id": member_id}
    yield Section("person", [_person(session, organisation_id, member_id)])
    for kind in registry().kinds.values():
        yield Section(kind.name, _records(session, kind, of))
        for model, _ in kind.belongings:
            yield Section(model.__tablename__, (_plain(row) for row in _rows(session, model, of)))
    yield Section("weeks", (_plain(row) for row in weeks_of(session, organisation_id, member_id, ROWS_AT_ONCE)))
    yield Section("messages", (_plain(row) for row in _rows(session, Nudge, of)))
    yield Section("passkeys", (_passkey(row) for row in _rows(session, Passkey, of)))
    yield Section("providers", ({"subject": row.subject} for row in _rows(session, ProviderIdentity, of)))
    yield Section(
        "acts", ({"at": row.at, "act": row.act, "about": row.about} for row in _rows(session, AuditEntry, of, "at"))
    )
    yield Section("measures", (_plain(row) for row in _rows(session, PlanItem, of)))
    yield Section("comments", (_plain(row) for row in _rows(session, PlanComment, of, "at")))
    yield Section("devices", (_device(row) for row in _rows(session, SignInSession, of)))
    yield Section("notifications", (_notification(row) for row in _rows(session, PushSubscription, of)))
    yield Section("log", (_entry(row) for row in _rows(session, LogEntry, of, "seq")))
    yield Section("erased", ({"kind": row.kind, "id": row.id} for row in _rows(session, Purged, of, "seq")))


def _rows(session: Session, model: Any, of: dict[str, int], order: str = "") -> Iterator[Row[Any]]:
    table = model.__table__
    key = [column for column in table.primary_key if column.name not in of]
    query = select(table).where(*(table.c[name] == value for name, value in of.items()))
    query = query.order_by(table.c[order]) if order else query.order_by(*key)
    yield from session.execute(query.execution_options(yield_per=ROWS_AT_ONCE))


def _plain(row: Row[Any]) -> dict[str, Any]:
    return {name: value for name, value in row._mapping.items() if name not in ("organisation_id", "member_id")}


def _person(session: Session, organisation_id: int, member_id: int) -> dict[str, Any]:
    found = session.get(Member, (organisation_id, member_id))
    organisation = session.get(Organisation, organisation_id)
    if found is None or organisation is None:
        raise LookupError(f"no member {member_id} in organisation {organisation_id}")
    department = session.get(Department, (organisation_id, found.department_id))
    return {
        "name": found.name, "reference": found.reference, "organisation": organisation.name,
        "department": department.name if department else None, "roles": found.roles, "language": found.language,
        "employed_from": found.employed_from, "left_on": found.left_on,
        "email": found.email, "joined_on": found.joined_on,
    }  # fmt: skip


def _records(session: Session, kind: Kind, of: dict[str, int]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a kind as their owner said them, with what was computed beside; deleted ones are there, too."""
    for row in _rows(session, kind.model, of):
        record: dict[str, Any] = {"id": row.id, "deleted": row.deleted, **kind.lift(row.fields, row.fields_version)}
        if (computed := row._mapping.get("computed")) is not None:
            record["computed"] = computed
        if row.conflicts:
            record["conflicts"] = row.conflicts
        yield record


def _device(row: Row[Any]) -> dict[str, Any]:
    return {"browser": row.browser, "system": row.system, "since": row.created_at.date(), "used_on": row.used_on}


def _passkey(row: Row[Any]) -> dict[str, Any]:
    return {"name": row.name, "since": row.created_at.date(), "used_on": row.used_on}


def _notification(row: Row[Any]) -> dict[str, Any]:
    """Tell whose push service it is; its whole address is a secret, with which anybody could send."""
    return {"service": urlsplit(row.endpoint).hostname, "seen_on": row.seen_at.date()}


def _entry(row: Row[Any]) -> dict[str, Any]:
    names = ("seq", "received_at", "kind", "op", "outcome", "patch", "reason")
    return {**{name: getattr(row, name) for name in names}, "id": row.entity_id, "device": row.device_id}


def json_of(value: Any) -> str | float:
    """Return what JSON has no form of as text; for the `default` of an encoder."""
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    raise TypeError(f"cannot be exported: {type(value).__name__}")
