"""What is deleted after how long. `cero retention` does it; `docs/retention.md` says the same in plain words."""

import datetime as dt
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, select, text, update
from sqlmodel import Session, col
from sqlmodel.sql.sqltypes import UTCDateTime

from app.accounts.service import forget_expired
from app.database import Database
from app.nudges.models import Nudge
from app.organisations.models import Member
from app.organisations.service import get_member, get_organisation, has_left, today
from app.personal_data.erasure import forget, sign_out
from app.push.service import unsubscribe_unseen
from app.settings import Settings
from app.spreadsheets import drafts
from app.sync.kind import Kind
from app.sync.models import LogEntry
from app.sync.owner import Owner, owner_of
from app.sync.purging import AT_ONCE, purge
from app.sync.registry import registry

MESSAGE_DAYS = 400
"""Days that a weekly message is kept: a year of them can be looked back on."""
UNSEEN_DAYS = 180
"""Days after which a browser that did not start the app is sent no more messages."""
DRAFT_DAYS = 1
"""Days that a list of people waits for its coordinator to say that it is right."""
_DRAFTS = text("DELETE FROM roster_draft WHERE organisation_id = :organisation AND created_at < :old").bindparams(
    bindparam("old", type_=UTCDateTime())
)
_MONTH = dt.timedelta(days=365.25 / 12)
_LOG = LogEntry.__table__  # type: ignore[attr-defined]
_NUDGE = Nudge.__table__  # type: ignore[attr-defined]


@dataclass(slots=True)
class Deleted:
    """How much retention deleted, or would."""

    sign_ins: int = 0
    people: int = 0
    records: int = 0
    words: int = 0
    messages: int = 0
    browsers: int = 0

    def __str__(self) -> str:
        return ", ".join(f"{one.name.replace('_', '-')} {getattr(self, one.name)}" for one in fields(self))


class _DryRun(Exception):
    """Ends a transaction without its commit."""


class Retention:
    """Deletes what an organisation no longer keeps, a slice of one person in a transaction: phones wait for no more than that.

    Parameters:
        dry_run: count, and change nothing.
    """

    def __init__(
        self, database: Database, organisation_id: int, settings: Settings, now: dt.datetime, *, dry_run: bool = False
    ) -> None:
        self._database, self._organisation_id, self._settings = database, organisation_id, settings
        self._now, self._dry_run, self._deleted = now, dry_run, Deleted()

    def run(self) -> Deleted:
        """Delete it, and return how much it was."""
        with self._database.read(self._organisation_id) as session:
            query = select(col(Member.member_id)).where(col(Member.organisation_id) == self._organisation_id)
            everyone = session.execute(query.order_by(col(Member.member_id))).scalars().all()
        with self._writing() as session:
            self._of_organisation(session)
        for member_id in everyone:
            self._of_member(member_id)
        return self._deleted

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        try:
            with self._database.write(self._organisation_id) as session:
                yield session
                if self._dry_run:
                    raise _DryRun
        except _DryRun:
            pass

    def _of_organisation(self, session: Session) -> None:
        deleted, past = self._deleted, self._now - dt.timedelta(days=MESSAGE_DAYS)
        deleted.sign_ins += forget_expired(session, self._organisation_id, self._now)
        messages = (_NUDGE.c.organisation_id == self._organisation_id, _NUDGE.c.planned_at < past)
        deleted.messages += session.execute(delete(_NUDGE).where(*messages)).rowcount  # type: ignore[attr-defined]
        session.execute(
            _DRAFTS, {"organisation": self._organisation_id, "old": self._now - dt.timedelta(days=DRAFT_DAYS)}
        )
        drafts.drop(session, self._organisation_id, None, self._now)
        unseen = self._now - dt.timedelta(days=UNSEEN_DAYS)
        deleted.browsers += unsubscribe_unseen(session, self._organisation_id, unseen)

    def _of_member(self, member_id: int) -> None:
        with self._writing() as session:
            member = get_member(session, self._organisation_id, member_id)
            if member is None:
                return
            day = today(get_organisation(session, self._organisation_id), self._now)
            owner = owner_of(member, day)
            left = member.left_on if has_left(member, day) else None
            if left:
                self._deleted.sign_ins += sign_out(session, member)
            self._deleted.words += self._empty_old_entries(session, owner)
        if left and left <= _ago(day, self._settings.keep_left_months):
            self._deleted.people += 1
            self._deleted.records += self._forget(owner)
        elif self._settings.keep_trips_months:
            self._purge_before(owner, _ago(day, self._settings.keep_trips_months))

    def _empty_old_entries(self, session: Session, owner: Owner) -> int:
        old = _LOG.c.received_at < self._now - dt.timedelta(days=self._settings.keep_log_days)
        entries = update(_LOG).where(*_of(_LOG, owner), _LOG.c.patch.is_not(None), old)
        return int(session.execute(entries.values(patch=None, client_at="")).rowcount)  # type: ignore[attr-defined]

    def _forget(self, owner: Owner) -> int:
        if not self._dry_run:
            return forget(self._database, owner.organisation_id, owner.member_id, self._now)
        with self._database.read(self._organisation_id) as session:
            tables = [kind.model.__table__ for kind in registry().kinds.values()]
            return sum(
                session.scalar(select(func.count()).select_from(table).where(*_of(table, owner))) or 0
                for table in tables
            )

    def _purge_before(self, owner: Owner, day: dt.date) -> None:
        """Erase a person's records of days before `day`; kinds without a day are kept."""
        for kind in registry().kinds.values():
            if "date" not in kind.model.__table__.c:
                continue
            with self._database.read(self._organisation_id) as session:
                ids = _older(session, owner, kind, day)
            for at in range(0, len(ids), AT_ONCE):
                with self._writing() as session:
                    self._deleted.records += purge(session, owner, kind.name, ids[at : at + AT_ONCE], self._now)


def retain(
    database: Database, organisation_id: int, settings: Settings, now: dt.datetime, *, dry_run: bool = False
) -> Deleted:
    """Delete what an organisation no longer keeps; returns how much it was, or with `dry_run` would be."""
    return Retention(database, organisation_id, settings, now, dry_run=dry_run).run()


def _older(session: Session, owner: Owner, kind: Kind, day: dt.date) -> list[uuid.UUID]:
    table = kind.model.__table__
    return list(session.scalars(select(table.c.id).where(*_of(table, owner), table.c.date < day)))


def _of(table: Any, owner: Owner) -> tuple[ColumnElement[bool], ...]:
    return table.c.organisation_id == owner.organisation_id, table.c.member_id == owner.member_id


def _ago(day: dt.date, months: int) -> dt.date:
    return day - months * _MONTH
