"""Ledgers that were taken in: kept, found, taken back, and added up over some weeks."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from sqlalchemy import delete, select, update
from sqlmodel import Session, col

from app.bulk import Bulk
from app.emissions.service import load_factors
from app.ledgers.airports import airports
from app.ledgers.models import LedgerFuel, LedgerImport, LedgerSum
from app.ledgers.personal_cars import personal_cars
from app.ledgers.rows import FuelKey, FuelSum, Key, Known, LedgerFile, Sum
from app.organisations import audit
from app.organisations.models import Department, Member
from app.organisations.service import next_ids
from app.spreadsheets.cells import Span
from app.spreadsheets.words import key_of

_SUM = LedgerSum.__table__  # type: ignore[attr-defined]
_FUEL = LedgerFuel.__table__  # type: ignore[attr-defined]
_SUMS = ("rows", "people", "metres", "metres_rows", "milligrams", "milligrams_rows", "ore", "ore_rows")
_KEY = ("organisation_id", "import_id", "number")
_new_sums = Bulk(
    LedgerSum,
    (*_KEY, "line", "starts_on", "ends_on", "department_id", "row_count", *_SUMS[1:]),
)
_new_fuel = Bulk(
    LedgerFuel, (*_KEY, "registration", "starts_on", "ends_on", "fuel", "row_count", "amount", "ore", "ore_rows")
)


class ImportRefused(ValueError):
    """A file may not be taken in as it is; `trouble` says why, and `other` is the import that is in the way.

    `empty`: no row of it is good. `bad_rows`: nobody said that the good rows are to come in without the bad ones. `same_file`: it
    is in already. `overlap`: another file of its kind has some of its days, and nobody said that it is about other trips.
    `changed`: what was shown of it is not true any more.
    """

    def __init__(
        self,
        trouble: Literal["empty", "bad_rows", "same_file", "overlap", "changed"],
        other: LedgerImport | None = None,
    ) -> None:
        super().__init__(trouble)
        self.trouble, self.other = trouble, other


def known_of(session: Session, organisation_id: int) -> Known:
    """Return what a ledger may name in an organisation: its departments, those that have ended as well, and who works where."""
    departments = session.execute(
        select(col(Department.name), col(Department.department_id)).where(
            col(Department.organisation_id) == organisation_id
        )
    )
    people = session.execute(
        select(col(Member.reference), col(Member.department_id)).where(
            col(Member.organisation_id) == organisation_id, col(Member.reference).is_not(None)
        )
    )
    return Known(
        departments={key_of(name): number for name, number in departments},
        people={reference: number for reference, number in people if reference},
        factors=load_factors(session, organisation_id),
        airports=airports(),
        benefit_cars=personal_cars(session, organisation_id),
    )


def same_file(session: Session, organisation_id: int, kind: str, digest: bytes) -> LedgerImport | None:
    """Return the import that brought the same rows, None if none did."""
    return session.scalars(
        select(LedgerImport).where(*_of_kind(organisation_id, kind), col(LedgerImport.digest) == digest)
    ).first()


def overlapping(
    session: Session, organisation_id: int, kind: str, starts_on: dt.date, ends_on: dt.date
) -> LedgerImport | None:
    """Return the first import of a kind that covers some of the days from `starts_on` to `ends_on`, None if none does."""
    shared = (col(LedgerImport.starts_on) <= ends_on, col(LedgerImport.ends_on) >= starts_on)
    query = select(LedgerImport).where(*_of_kind(organisation_id, kind), *shared)
    return session.scalars(query.order_by(col(LedgerImport.starts_on), col(LedgerImport.import_id))).first()


def take_in(
    session: Session, organisation_id: int, actor: int, file_name: str, digest: bytes, found: LedgerFile, now: dt.datetime,
    *, good_only: bool = False, other_trips: bool = False,
) -> LedgerImport:  # fmt: skip
    """Keep what a ledger adds up to, all of it or nothing.

    Parameters:
        actor: the member who says that it is right.
        digest: of the file's rows.
        good_only: take in the good rows though there are bad ones.
        other_trips: take it in though another file of its kind has some of its days.

    Raises:
        ImportRefused: it may not be taken in as it is.
    """
    made = begin_import(
        session, organisation_id, found.kind, file_name, digest, (found.starts_on, found.ends_on), found.good_count,
        found.bad_count, now, good_only=good_only, other_trips=other_trips,
    )  # fmt: skip
    _new_sums.run(session, (_sum_row(made, number, *one) for number, one in enumerate(found.sums.items())))
    _new_fuel.run(session, (_fuel_row(made, number, *one) for number, one in enumerate(found.fuel.items())))
    audit.note(
        session, organisation_id, actor, "ledger_imported", now, setting=found.kind, rows=found.good_count,
        was=str(made.starts_on), to=str(made.ends_on),
    )  # fmt: skip
    return made


def begin_import(
    session: Session, organisation_id: int, kind: str, file_name: str, digest: bytes,
    covers: tuple[dt.date | None, dt.date | None], good: int, bad: int, now: dt.datetime, *, good_only: bool, other_trips: bool,
) -> LedgerImport:  # fmt: skip
    """Note that a file comes in, after the checks that all kinds share; see `take_in`.

    Raises:
        ImportRefused: it may not be taken in as it is.
    """
    starts_on, ends_on = covers
    # Numbering locks the organisation: of two who take in the same file at once, the second finds the first one's.
    [import_id] = next_ids(session, organisation_id, 1)
    if not good or starts_on is None or ends_on is None:
        raise ImportRefused("empty")
    if bad and not good_only:
        raise ImportRefused("bad_rows")
    if (other := same_file(session, organisation_id, kind, digest)) is not None:
        raise ImportRefused("same_file", other)
    other = overlapping(session, organisation_id, kind, starts_on, ends_on)
    if other is not None and not other_trips:
        raise ImportRefused("overlap", other)
    made = LedgerImport(
        organisation_id=organisation_id, import_id=import_id, kind=kind, file_name=file_name, digest=digest,
        starts_on=starts_on, ends_on=ends_on, row_count=good, left_out=bad, imported_at=now,
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made


def _sum_row(made: LedgerImport, number: int, key: Key, one: Sum) -> tuple[Any, ...]:
    return (
        made.organisation_id, made.import_id, number, key.line, key.span.first, key.span.last, key.department_id,
        *(getattr(one, name) for name in _SUMS),
    )  # fmt: skip


def _fuel_row(made: LedgerImport, number: int, key: FuelKey, one: FuelSum) -> tuple[Any, ...]:
    return (
        made.organisation_id, made.import_id, number, key.registration, key.span.first, key.span.last, key.fuel, one.rows,
        one.amount, one.ore, one.ore_rows,
    )  # fmt: skip


def imports(session: Session, organisation_id: int, kinds: Sequence[str]) -> Sequence[LedgerImport]:
    """Return the files of some kinds that were taken in, the newest days first."""
    query = select(LedgerImport).where(
        col(LedgerImport.organisation_id) == organisation_id, col(LedgerImport.kind).in_(kinds)
    )
    return session.scalars(query.order_by(col(LedgerImport.starts_on).desc(), col(LedgerImport.import_id).desc())).all()


def find_import(session: Session, organisation_id: int, import_id: int) -> LedgerImport | None:
    """Return a file that was taken in, None if there is none of that number."""
    return session.get(LedgerImport, (organisation_id, import_id))


def take_back(session: Session, taken: LedgerImport, actor: int, now: dt.datetime) -> None:
    """Delete a file with all that came from it."""
    for table in (_SUM, _FUEL):
        session.execute(
            delete(table).where(table.c.organisation_id == taken.organisation_id, table.c.import_id == taken.import_id)
        )
    audit.note(
        session, taken.organisation_id, actor, "ledger_removed", now, setting=taken.kind, rows=taken.row_count,
        was=str(taken.starts_on), to=str(taken.ends_on),
    )  # fmt: skip
    session.delete(taken)
    session.flush()


def sums(session: Session, organisation_id: int, since: dt.date, until: dt.date) -> list[tuple[Key, Sum]]:
    """Return what ledgers tell of weeks and months that have a day between two, both included."""
    query = select(_SUM).where(
        _SUM.c.organisation_id == organisation_id, _SUM.c.starts_on <= until, _SUM.c.ends_on >= since
    )
    return [
        (
            Key(row.line, Span(row.starts_on, row.ends_on), row.department_id),
            Sum(row.row_count, *(getattr(row, name) for name in _SUMS[1:])),
        )
        for row in session.execute(query.order_by(_SUM.c.import_id, _SUM.c.number))
    ]


def fuel(session: Session, organisation_id: int, since: dt.date, until: dt.date) -> list[tuple[FuelKey, FuelSum]]:
    """Return what fuel cards tell of months that have a day between two, both included."""
    query = select(_FUEL).where(
        _FUEL.c.organisation_id == organisation_id, _FUEL.c.starts_on <= until, _FUEL.c.ends_on >= since
    )
    return [
        (
            FuelKey(row.registration, Span(row.starts_on, row.ends_on), row.fuel),
            FuelSum(row.row_count, row.amount, row.ore, row.ore_rows),
        )
        for row in session.execute(query.order_by(_FUEL.c.import_id, _FUEL.c.number))
    ]


def unname_car(session: Session, organisation_id: int, registration: str) -> None:
    """Let what a car was filled with stand without its number, because it has become one person's."""
    mine = (_FUEL.c.organisation_id == organisation_id, _FUEL.c.registration == registration)
    session.execute(update(_FUEL).where(*mine).values(registration=""))


def _of_kind(organisation_id: int, kind: str) -> tuple[Any, ...]:
    return col(LedgerImport.organisation_id) == organisation_id, col(LedgerImport.kind) == kind
