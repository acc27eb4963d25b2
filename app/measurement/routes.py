"""The pages of measuring: the climate target, and the rounds that are opened, run and told."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, cast, get_args

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.calendar import WEEK, is_comparable, monday
from app.database import Database
from app.events import changed
from app.languages import LANGUAGES
from app.measurement.comparison import comparison
from app.measurement.figures import RoundFigures
from app.measurement.models import Round, RoundKind
from app.measurement.releasing import told_rounds
from app.measurement.rounds import (
    FreeWeeks,
    State,
    ends_on,
    find_round,
    free_days_of,
    free_weeks,
    open_round,
    remove_round,
    rounds,
    state_of,
    told_from,
)
from app.measurement.targets import TargetError, set_target
from app.organisations import audit
from app.organisations.departments import DepartmentError, checked_name
from app.organisations.models import Target
from app.organisations.service import head_count, lock, today
from app.web.dependencies import DatabaseDep, FormId, Id, now
from app.web.described import page

router = APIRouter()
Typed = Annotated[str, Form(max_length=300)]
WEEKS_AHEAD = 26
"""So many weeks are offered to open a round in, with the running one."""
MOST_WEEKS = 12
DEFAULT_WEEKS = 2
_PERCENT = re.compile(r"[-−–]?\s*([0-9]{1,3}(?:[.,][0-9]{1,9})?)\s*%?")


@dataclass(frozen=True, slots=True)
class ShownRound:
    """A round as the page shows it: where it stands, and its figures where they are told."""

    measured: Round
    state: State
    ends_on: dt.date
    told_from: dt.date
    figures: RoundFigures | None


@router.get("/measure", **page(200, 303, 404))
def show_measure(request: Request, identity: CoordinatorDep, database: DatabaseDep, said: str = "") -> Response:
    """Show target and rounds."""
    return _measure(request, identity, database, said=said)


def _measure(
    request: Request, identity: Identity, database: Database, *, status_code: int = 200, **typed: Any
) -> Response:
    with database.read(identity.organisation_id) as session:
        day = today(identity.organisation, now())
        target = session.get(Target, identity.organisation_id)
        told = told_rounds(session, identity.organisation_id)
        shown = [_shown(one, told.get(one.round_id), day) for one in rounds(session, identity.organisation_id)][::-1]
        employed = head_count(session, identity.organisation_id)
        compared = comparison(session, identity.organisation_id) is not None
        session.expunge_all()
    said: dict[str, Any] = {
        "said": "", "trouble": None, "reduction": "", "year": "", "starts_on": None, "weeks": DEFAULT_WEEKS, "free": [],
        "kind": "follow_up" if any(one.measured.kind == "baseline" for one in shown) else "baseline", "name": "",
    } | typed  # fmt: skip
    if target is not None and not typed.get("reduction"):
        said |= {"reduction": f"{target.reduction_percent:g}", "year": str(target.target_on.year)}
    mondays = [monday(day) + number * WEEK for number in range(WEEKS_AHEAD)]
    country = identity.organisation.country
    offered = [(one, is_comparable(one, country)) for one in mondays]
    said["starts_on"] = said["starts_on"] or _default_week(mondays, country)
    said["free"] = [(week, {of: free_days_of(week, country, of) for of in LANGUAGES}) for week in said["free"]]
    return desk_page(
        request, identity, "measurement/measure.html", "measure", status_code=status_code, target=target, rounds=shown,
        mondays=offered, this_week=mondays[0], employed=employed, compared=compared, today=day, **said,
    )  # fmt: skip


def _shown(measured: Round, figures: RoundFigures | None, day: dt.date) -> ShownRound:
    state = state_of(measured, day, told=figures is not None)
    return ShownRound(measured, state, ends_on(measured), told_from(measured).date(), figures)


def _default_week(mondays: Sequence[dt.date], country: str) -> dt.date:
    """Return the first of the weeks, from the next on, that begins two with enough workdays."""
    ordinary = (one for one in mondays[1:] if not free_weeks(one, DEFAULT_WEEKS, country))
    return next(ordinary, mondays[1])


@router.post("/measure/target", **page(303, 400, 404))
def change_target(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, reduction: Typed = "", year: Typed = ""
) -> Response:
    """Set the climate target."""
    try:
        with database.write(identity.organisation_id) as session:
            at = now()
            day = today(identity.organisation, at)
            set_target(session, identity.organisation_id, identity.member_id, _percent(reduction), _year(year), at, day)
            changed(session, identity.organisation_id)
    except TargetError as error:
        return _measure(
            request, identity, database, status_code=400, trouble=error.trouble, reduction=reduction, year=year
        )
    return RedirectResponse("/measure?said=target_set", status_code=303)


@router.post("/measure/rounds", **page(303, 400, 404))
def begin_round(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, kind: Typed = "", name: Typed = "",
    starts_on: Typed = "", weeks: FormId = 0, over_free_weeks: Typed = "",
) -> Response:  # fmt: skip
    """Open a round."""
    typed: dict[str, Any] = {"kind": kind, "name": name, "starts_on": starts_on, "weeks": weeks}
    day = today(identity.organisation, now())
    begins = _monday(starts_on)
    offered = begins is not None and monday(day) <= begins < monday(day) + WEEKS_AHEAD * WEEK
    if kind not in get_args(RoundKind) or begins is None or not offered or not 1 <= weeks <= MOST_WEEKS:
        return _measure(request, identity, database, status_code=400, trouble="weeks", **typed)
    try:
        with database.write(identity.organisation_id) as session:
            called = checked_name(name, 80)
            opened = open_round(
                session, identity.organisation_id, cast(RoundKind, kind), called, begins, weeks,
                over_free_weeks=bool(over_free_weeks),
            )  # fmt: skip
            audit.note(
                session, identity.organisation_id, identity.member_id, "round_opened", now(), round=opened.name,
                to=str(begins), weeks=weeks,
            )  # fmt: skip
    except DepartmentError:
        return _measure(request, identity, database, status_code=400, trouble="name", **typed)
    except FreeWeeks as error:
        return _measure(request, identity, database, status_code=400, trouble="free_weeks", free=error.weeks, **typed)
    except ValueError:
        return _measure(request, identity, database, status_code=400, trouble="shared_weeks", **typed)
    return RedirectResponse("/measure?said=round_opened#rounds", status_code=303)


@router.post("/measure/rounds/{round_id}/remove", **page(303, 404))
def take_back_round(round_id: Id, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Take back a round that has not begun."""
    with database.write(identity.organisation_id) as session:
        lock(session, identity.organisation_id)
        found = _get_round(session, identity, round_id)
        if found.starts_on <= today(identity.organisation, now()):
            raise HTTPException(404)
        audit.note(
            session, identity.organisation_id, identity.member_id, "round_removed", now(), round=found.name,
            was=str(found.starts_on),
        )  # fmt: skip
        remove_round(session, found)
    return RedirectResponse("/measure?said=round_removed", status_code=303)


def _get_round(session: Session, identity: Identity, round_id: int) -> Round:
    found = find_round(session, identity.organisation_id, round_id)
    if found is None:
        raise HTTPException(404)
    return found


def _percent(text: str) -> float:
    found = _PERCENT.fullmatch(text.strip())
    if found is None:
        raise TargetError("reduction")
    return round(float(found[1].replace(",", ".")), 2)


def _year(text: str) -> int:
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit() and len(plain) == 4):
        raise TargetError("year")
    return int(plain)


def _monday(text: str) -> dt.date | None:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.weekday() == 0 else None
