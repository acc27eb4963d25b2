"""What happens to people and their rows on the server's side: hired, signed in, backed up, restored, erased."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select

from app.accounts.models import SignInSession
from app.accounts.tokens import new_token
from app.bulk import Bulk
from app.database import Database
from app.diary.kinds import AVOIDED_TRIP, TRIP
from app.organisations.models import Department, Member
from app.organisations.service import create_organisation, get_member, next_ids
from app.rollups.projection import Deltas
from app.rollups.recount import verify
from app.sync.epochs import begin_epochs
from app.sync.models import LogEntry, OwnerHead, Purged
from app.sync.owner import Owner, owner_of
from app.sync.purging import purge, purge_all
from app.sync.registry import registry

_LOG: Any = LogEntry.__table__  # type: ignore[attr-defined]
_HEAD: Any = OwnerHead.__table__  # type: ignore[attr-defined]
_sign_in = Bulk(
    SignInSession,
    ("organisation_id", "token_hash", "member_id", "created_at", "expires_at", "browser", "system", "used_on"),
)


@dataclass(frozen=True)
class Person:
    """Somebody who records."""

    organisation_id: int
    member_id: int

    @property
    def account(self) -> str:
        """The name of the diary on a device."""
        return f"{self.organisation_id}.{self.member_id}"


HIRED = 20
"""People who are hired at once."""
Backup = list[tuple[Any, list[dict[str, Any]]]]


class Operator:
    """Works on the database of a server.

    Parameters:
        database: migrated.
        now: the server's clock.
    """

    def __init__(self, database: Database, now: Callable[[], dt.datetime]) -> None:
        self._database, self._now = database, now

    def open_office(self, name: str = "Provkommun") -> "Office":
        """Make an organisation with one department."""
        with self._database.write() as session:
            organisation_id = create_organisation(session, name, self._now()).organisation_id or 0
            (department_id,) = next_ids(session, organisation_id, 1)
            session.add(
                Department(organisation_id=organisation_id, department_id=department_id, name="Kansli", head_count=500)
            )
        return Office(self, organisation_id, department_id)

    def hire(self, organisation_id: int, department_id: int, count: int) -> list[Person]:
        """Add people to a department."""
        with self._database.write() as session:
            ids = next_ids(session, organisation_id, count)
            row = {"organisation_id": organisation_id, "department_id": department_id, "name": "Prov"}
            session.execute(insert(Member), [{**row, "member_id": member_id} for member_id in ids])
        return [Person(organisation_id, member_id) for member_id in ids]

    def sign_in(self, *people: Person) -> list[str]:
        """Open a session for each; returns their cookies."""
        now, cookies, rows = self._now(), [], []
        for person in people:
            cookie, hashed = new_token(person.organisation_id)
            cookies.append(cookie)
            until = now + dt.timedelta(days=90)
            rows.append((person.organisation_id, hashed, person.member_id, now, until, "", "", now.date()))
        with self._database.write() as session:
            _sign_in.run(session, rows)
        return cookies

    def new_epoch(self, person: Person) -> None:
        """Begin another epoch of a log that has lost nothing."""
        with self._database.write() as session:
            self._begin_epoch(session, person)

    def back_up(self, person: Person) -> Backup:
        """Note what the server holds of a person."""
        with self._database.read() as session:
            return [
                (table, [dict(row._mapping) for row in session.execute(select(table).where(*_of(table, person)))])
                for table in _tables()
            ]

    def restore(self, person: Person, backup: Backup) -> None:
        """Go back to what was noted, in another epoch, with the figures of that time."""
        self.lose(person, backup)
        self.new_epoch(person)

    def lose(self, person: Person, backup: Backup) -> None:
        """Go back to what was noted, as a disk does that had not written what it said: in the same epoch."""
        with self._database.write() as session:
            figures = Deltas(person.organisation_id, person.member_id)
            figures.count_all(_counted(session, person), -1)
            _put_back(session, person, backup)
            figures.count_all(_counted(session, person), 1)
            figures.apply(session, pending=False)

    def purge(self, person: Person, kind: str, ids: Iterable[str]) -> None:
        """Erase rows for good."""
        owner = self._owner(person)
        with self._database.write() as session:
            purge(session, owner, kind, [uuid.UUID(one) for one in ids], self._now())

    def purge_all(self, person: Person) -> None:
        """Erase everything that a person ever recorded."""
        owner = self._owner(person)
        with self._database.write() as session:
            purge_all(session, owner, self._now())

    def head(self, person: Person) -> int:
        """Return how far a person's log goes."""
        with self._database.read() as session:
            return session.scalar(select(_HEAD.c.seq).where(*_of(_HEAD, person))) or 0

    def log(self, person: Person) -> list[Any]:
        """Return the entries of a person's log in their order; `says` tells whether the words are there."""
        says = _LOG.c.patch.is_not(None).label("says")
        columns = (_LOG.c.seq, _LOG.c.mutation_id, _LOG.c.entity_id, _LOG.c.op, _LOG.c.outcome, says)
        with self._database.read() as session:
            return list(session.execute(select(*columns).where(*_of(_LOG, person)).order_by(_LOG.c.seq)).all())

    def miscounted(self, organisation_id: int) -> list[str]:
        """Return what a recount of an organisation's weekly figures finds to be otherwise."""
        with self._database.read() as session:
            return [str(difference) for difference in verify(session, organisation_id)]

    def _begin_epoch(self, session: Any, person: Person) -> None:
        """Begin another epoch of one log, as `begin_everywhere` does of all."""
        head = session.execute(select(_HEAD.c.seq, _HEAD.c.epoch).where(*_of(_HEAD, person))).one_or_none()
        if head is not None:
            begin_epochs(session, [(person.organisation_id, person.member_id, *head)], self._now())

    def _owner(self, person: Person) -> Owner:
        with self._database.read() as session:
            member = get_member(session, person.organisation_id, person.member_id)
            assert member
            return owner_of(member, self._now().date())


@dataclass
class Office:
    """An organisation with one department, and people there whom no history has taken yet."""

    operator: Operator
    organisation_id: int
    department_id: int
    _free: list[Person] = field(default_factory=list)

    def staff(self, count: int) -> list[Person]:
        """Return people for a history; hired many at a time, which costs as much as one."""
        while len(self._free) < count:
            self._free += self.operator.hire(self.organisation_id, self.department_id, HIRED)
        taken, self._free = self._free[:count], self._free[count:]
        return taken

    def miscounted(self) -> list[str]:
        """Return what a recount of the weekly figures finds to be otherwise."""
        return self.operator.miscounted(self.organisation_id)


def _put_back(session: Any, person: Person, backup: Backup) -> None:
    for table, _ in reversed(backup):
        session.execute(delete(table).where(*_of(table, person)))
    for table, rows in backup:
        if rows:
            session.execute(insert(table), rows)


def _counted(session: Any, person: Person) -> list[tuple[str, Any]]:
    """Return the records that the weekly figures count."""
    found: list[tuple[str, Any]] = []
    for kind in (TRIP, AVOIDED_TRIP):
        table = kind.model.__table__
        rows = session.execute(select(table).where(*_of(table, person), table.c.deleted.is_(False)))
        found += [(kind.name, kind.open(row)) for row in rows]
    return found


def _tables() -> list[Any]:
    """Return the tables of a person's log and rows, parents before children."""
    kinds = registry().kinds.values()
    models = [kind.model for kind in kinds] + [model for kind in kinds for model, _ in kind.belongings]
    return [model.__table__ for model in (OwnerHead, *models, LogEntry, Purged)]  # type: ignore[attr-defined]


def _of(table: Any, person: Person) -> tuple[Any, Any]:
    return table.c.organisation_id == person.organisation_id, table.c.member_id == person.member_id
