"""The pages of ledgers: what has come in, taking it back, and how ledger and diary compare."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.calendar import WEEK, monday
from app.ledgers.diary import read_diary
from app.ledgers.models import LedgerImport
from app.ledgers.reconciliation import Compared, Reconciliation, reconcile
from app.ledgers.service import find_import, imports, sums, take_back
from app.ledgers.vocabulary import KINDS, LINES_OF, Kind
from app.measurement.rounds import head_counts_of, rounds, weeks_of
from app.organisations.service import departments, lock, today
from app.spreadsheets.cells import Span
from app.web.dependencies import DatabaseDep, Id, now
from app.web.described import page

router = APIRouter()
MOST_YEARS = 10


@dataclass(frozen=True, slots=True)
class Period:
    """Whole weeks that ledger and diary are compared over: those of a round, or of a year by the calendar of weeks."""

    key: str
    name: str
    weeks: list[dt.date]
    head_counts: dict[int, int]

    @property
    def starts_on(self) -> dt.date:
        """Its first day."""
        return self.weeks[0]

    @property
    def ends_on(self) -> dt.date:
        """Its last day."""
        return self.weeks[-1] + WEEK - dt.timedelta(days=1)


@router.get("/measure/ledgers", **page(200, 303, 404))
def show_ledgers(request: Request, identity: CoordinatorDep, database: DatabaseDep, said: str = "") -> Response:
    """Show what has come in."""
    with database.read(identity.organisation_id) as session:
        found = imports(session, identity.organisation_id, KINDS)
        periods = _periods(session, identity, found) if _comparable(found) else []
        session.expunge_all()
    return desk_page(
        request,
        identity,
        "ledgers/list.html",
        "measure",
        imports=found,
        periods=periods,
        period=_with_ledgers(periods, found),
        said=said,
        kinds=KINDS,
    )


@router.post("/measure/ledgers/{import_id}/remove", **page(303, 404))
def remove_ledger(import_id: Id, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Take back a file with all that came from it."""
    with database.write(identity.organisation_id) as session:
        lock(session, identity.organisation_id)
        found = find_import(session, identity.organisation_id, import_id)
        if found is None or found.kind not in KINDS:
            raise HTTPException(404)
        take_back(session, found, identity.member_id, now())
    return RedirectResponse("/measure/ledgers?said=ledger_removed", status_code=303)


@router.get("/measure/ledgers/reconcile", **page(200, 303, 404))
def show_reconciliation(
    request: Request, identity: CoordinatorDep, database: DatabaseDep,
    period: Annotated[str, Query(max_length=40)] = "",
) -> Response:  # fmt: skip
    """Show how much of what ledgers tell the diary holds."""
    with database.read(identity.organisation_id) as session:
        files = imports(session, identity.organisation_id, KINDS)
        offered = _periods(session, identity, files)
        chosen = next((one for one in offered if one.key == period), None)
        if chosen is None and period:
            raise HTTPException(404)
        chosen = chosen or _with_ledgers(offered, files) or (offered[0] if offered else None)
        found = _reconciled(session, identity, files, chosen) if chosen and _comparable(files) else None
        names = {one.department_id: one.name for one in departments(session, identity.organisation_id)}
        session.expunge_all()
    return desk_page(
        request, identity, "ledgers/reconcile.html", "measure", periods=offered, period=chosen, found=found,
        names=names, most=_most(found), floor=identity.organisation.privacy_floor,
    )  # fmt: skip


def _with_ledgers(offered: Sequence[Period], files: Sequence[LedgerImport]) -> Period | None:
    """Return the newest period of which a ledger tells: of a measurement that has just been opened none does."""
    told = [one for one in files if _comparable([one])]
    return next(
        (one for one in offered if any(one.starts_on <= file.ends_on and file.starts_on <= one.ends_on for file in told)), None
    )  # fmt: skip


def _comparable(files: Sequence[LedgerImport]) -> bool:
    return any(LINES_OF[cast(Kind, one.kind)] for one in files)


def _reconciled(session: Session, identity: Identity, files: Sequence[LedgerImport], period: Period) -> Reconciliation:
    covers: dict[Kind, list[Span]] = defaultdict(list)
    for one in files:
        covers[cast(Kind, one.kind)].append(Span(one.starts_on, one.ends_on))
    organisation = identity.organisation
    diary = read_diary(session, identity.organisation_id, period.weeks)
    return reconcile(
        sums(session, identity.organisation_id, period.starts_on, period.ends_on), covers,
        diary, period.head_counts, period.weeks,
        organisation.privacy_floor, organisation.country,
    )  # fmt: skip


def _periods(session: Session, identity: Identity, files: Sequence[LedgerImport]) -> list[Period]:
    """Return the rounds that have begun, the newest first, then the years that ledgers tell of."""
    organisation_id, day = identity.organisation_id, today(identity.organisation, now())
    found = [
        Period(f"round-{one.round_id}", one.name, weeks_of(one), head_counts_of(session, one))
        for one in rounds(session, organisation_id)[::-1]
        if one.starts_on <= day
    ]
    employed = {one.department_id: one.head_count for one in departments(session, organisation_id)}
    years = {year for one in files for year in range(one.starts_on.year, min(one.ends_on, day).year + 1)}
    found += [
        Period(f"year-{year}", str(year), _weeks_of_year(year), employed) for year in sorted(years)[::-1][:MOST_YEARS]
    ]
    return found


def _weeks_of_year(year: int) -> list[dt.date]:
    first = monday(dt.date(year, 1, 4))
    last = monday(dt.date(year, 12, 28))
    return [first + number * WEEK for number in range((last - first) // WEEK + 1)]


def _most(found: Reconciliation | None) -> dict[str, float]:
    """Return the longest bar of each measure, to draw the others beside."""
    lines: list[Compared] = found.lines if found else []
    return {
        name: max(
            (getattr(of, name) or 0 for one in lines for of in (one.ledger, one.estimated, one.recorded)), default=0
        )
        for name in ("metres", "milligrams", "ore")
    }
