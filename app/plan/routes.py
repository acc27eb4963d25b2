"""The pages of the plan: the list with its sum, one measure, a new one, and what somebody sees to themselves."""

from collections.abc import Callable
from typing import Annotated, Any, cast
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.database import Database
from app.events import changed
from app.organisations.departments import in_order
from app.organisations.service import get_member, open_departments, today
from app.plan import service
from app.plan.deliveries import deliveries
from app.plan.dependencies import AskingDep, LeadingDep
from app.plan.forms import FIELDS, cost_of, day_of, kg_text, kr_text, owner_of, prefilled, promise_of
from app.plan.mandate import DEEDS, PROPOSERS, mandate_of, may, may_see
from app.plan.models import PlanItem, Status
from app.plan.reading import SHOWN, Show, comments, history, lined, lines, standing, suggestions
from app.plan.service import Assignment, Doer, PlanError
from app.web.dependencies import DatabaseDep, FormId, Id, QueryId, now
from app.web.described import page

router = APIRouter()
Typed = Annotated[str, Form(max_length=300)]
Long = Annotated[str, Form(max_length=20_000)]
Asked = Annotated[str, Query(max_length=300)]
Do = Callable[[Session, Doer], Any]
PAGE = page(200, 303, 404)
FORM = page(303, 400, 404, 409)


@router.get("/plan", **PAGE)
def show_plan(
    request: Request, identity: LeadingDep, database: DatabaseDep, show: str = "all", department: QueryId = 0, said: str = ""
) -> Response:  # fmt: skip
    """Show the plan: what was decided against what the target needs, and every measure by its deadline."""
    shown: Show = show if show in SHOWN else "all"
    with database.read(identity.organisation_id) as session:
        day = today(identity.organisation, now())
        stand = standing(session, identity.organisation_id, day)
        found = lines(session, identity.organisation_id, day, stand.baseline, shown, department or None)
        late = len(lines(session, identity.organisation_id, day, None, "late"))
        mandate = mandate_of(session, identity.organisation_id, day)
        places = list(in_order(open_departments(session, identity.organisation_id)))
        done = deliveries(session, identity.organisation_id)
        mine = bool(lines(session, identity.organisation_id, day, None, member_id=identity.member_id))
        session.expunge_all()
    return desk_page(
        request, identity, "plan/plan.html", "plan", stand=stand, lines=found, late=late, mandate=mandate, show=shown,
        department=department, departments=places, mine=mine, said=said, today=day,
        delivered=done,
    )  # fmt: skip


@router.get("/plan/mine", **PAGE)
def show_mine(request: Request, identity: AskingDep, database: DatabaseDep, said: str = "") -> Response:
    """Show somebody the measures that they see to."""
    with database.read(identity.organisation_id) as session:
        day = today(identity.organisation, now())
        found = lines(session, identity.organisation_id, day, None, member_id=identity.member_id)
        session.expunge_all()
    return desk_page(request, identity, "plan/mine.html", "", lines=found, said=said, today=day, leads=_leads(identity))


@router.get("/plan/new", **PAGE)
def show_new(
    request: Request, identity: LeadingDep, measure: Asked = "", people: Asked = "", trips: Asked = "", milligrams: Asked = "",
    low: Asked = "", high: Asked = "", ore: Asked = "", title: Asked = "", description: Asked = "",
) -> Response:  # fmt: skip
    """Show the form of a new measure, filled in by the link that led here."""
    asked = {
        "measure": measure, "people": people, "trips": trips, "milligrams": milligrams, "low": low, "high": high, "ore": ore,
        "title": title, "description": description,
    }  # fmt: skip
    return _new(request, identity, prefilled(asked))


def _new(
    request: Request, identity: Identity, typed: dict[str, str], trouble: str = "", status_code: int = 200
) -> Response:
    return desk_page(
        request, identity, "plan/new.html", "plan", status_code=status_code, typed=typed, trouble=trouble, item=None
    )


@router.post("/plan/new", **page(303, 400, 404))
def add(
    request: Request, identity: LeadingDep, database: DatabaseDep, title: Typed = "", description: Long = "", measure: Typed = "",
    amount: Typed = "", unit: Typed = "", kg: Typed = "", low: Typed = "", high: Typed = "", kr: Typed = "",
) -> Response:  # fmt: skip
    """Propose a measure."""
    typed = dict(zip(FIELDS, (title, description, measure, amount, unit, kg, low, high, kr), strict=True))
    try:
        promise = promise_of(typed)
        with database.write(identity.organisation_id) as session:
            made = service.propose(session, _doer(identity), promise).item_id
            changed(session, identity.organisation_id)
    except PlanError as error:
        return _new(request, identity, typed, error.trouble, 400)
    return RedirectResponse(f"/plan/{made}?said=proposed", status_code=303)


@router.get("/plan/{item_id}", **PAGE)
def show_item(item_id: Id, request: Request, identity: AskingDep, database: DatabaseDep, said: str = "") -> Response:
    """Show one measure: what it promises, who sees to it, what was said and done. To who leads, and to its owner."""
    return _item(item_id, request, identity, database, said=said)


def _item(
    item_id: int, request: Request, identity: Identity, database: Database, *, status_code: int = 200, **typed: Any
) -> Response:
    with database.read(identity.organisation_id) as session:
        day = today(identity.organisation, now())
        item = _get(session, identity, item_id)
        leads = _leads(identity)
        stand = standing(session, identity.organisation_id, day) if leads else None
        [line] = lined(session, identity.organisation_id, [item], day, stand.baseline if stand else None)
        mandate = mandate_of(session, identity.organisation_id, day)
        told = comments(session, identity.organisation_id, [item_id])[item_id]
        events = history(session, item)
        by = {id: _name(session, identity, id) for id in (item.proposed_by, item.decided_by) if id is not None}
        done = deliveries(session, identity.organisation_id) if item.status in ("under_way", "done") else None
        names = suggestions(session, identity.organisation_id, day) if leads else []
        places = list(in_order(open_departments(session, identity.organisation_id)))
        session.expunge_all()
    zone = ZoneInfo(identity.organisation.time_zone)
    context: dict[str, Any] = {
        "said": "", "trouble": "", "form": "", "owner": line.owner or "" if not line.owner_left else "",
        "deadline": str(item.deadline or ""), "department": item.department_id or 0, "words": "", "done_on": str(day),
        "cost": kr_text(item.actual_ore), "typed": _fields(item),
    } | typed  # fmt: skip
    return desk_page(
        request, identity, "plan/item.html", "plan" if leads else "", status_code=status_code, item=item, line=line,
        mandate=mandate, comments=told, events=events, by=by, names=names, departments=places, today=day, leads=leads, zone=zone,
        can={deed for deed in DEEDS if may(deed, identity.member, mandate, item)},
        delivery=done.of(item_id) if done else None, why=done.untold.get(item_id) if done else None, **context,
    )  # fmt: skip


@router.post("/plan/{item_id}", **FORM)
def change(
    item_id: Id, request: Request, identity: LeadingDep, database: DatabaseDep, version: FormId = 0, title: Typed = "",
    description: Long = "", measure: Typed = "", amount: Typed = "", unit: Typed = "", kg: Typed = "", low: Typed = "",
    high: Typed = "", kr: Typed = "",
) -> Response:  # fmt: skip
    """Say a proposal in other words or figures."""
    typed = dict(zip(FIELDS, (title, description, measure, amount, unit, kg, low, high, kr), strict=True))

    def do(session: Session, doer: Doer) -> Any:
        return service.edit(session, doer, item_id, version, promise_of(typed))

    return _done(item_id, request, identity, database, do, "edit", typed=typed)


@router.post("/plan/{item_id}/decide", **FORM)
def decide(
    item_id: Id, request: Request, identity: LeadingDep, database: DatabaseDep, version: FormId = 0, owner: Typed = "",
    deadline: Typed = "", department: FormId = 0,
) -> Response:  # fmt: skip
    """Decide a measure."""

    def do(session: Session, doer: Doer) -> Any:
        given = _assignment(session, doer, owner, deadline, department)
        return service.decide(session, doer, item_id, version, given)

    typed = {"owner": owner, "deadline": deadline, "department": department}
    return _done(item_id, request, identity, database, do, "decide", **typed)


@router.post("/plan/{item_id}/assign", **FORM)
def assign(
    item_id: Id, request: Request, identity: LeadingDep, database: DatabaseDep, version: FormId = 0, owner: Typed = "",
    deadline: Typed = "", department: FormId = 0,
) -> Response:  # fmt: skip
    """Give a measure another owner, deadline or department."""

    def do(session: Session, doer: Doer) -> Any:
        given = _assignment(session, doer, owner, deadline, department)
        return service.assign(session, doer, item_id, version, given)

    typed = {"owner": owner, "deadline": deadline, "department": department}
    return _done(item_id, request, identity, database, do, "assign", **typed)


@router.post("/plan/{item_id}/status", **FORM)
def set_status(
    item_id: Id, request: Request, identity: AskingDep, database: DatabaseDep, version: FormId = 0, state: Typed = "",
    done_on: Typed = "", cost: Typed = "",
) -> Response:  # fmt: skip
    """Tell how far a measure has come, let it drop, or take it up again."""

    def do(session: Session, doer: Doer) -> Any:
        if state == "dropped":
            return service.drop(session, doer, item_id, version)
        if state == "proposed":
            return service.take_up(session, doer, item_id, version)
        day = day_of(done_on, "done_on") if state == "done" else None
        ore = cost_of(cost) if state == "done" else None
        return service.follow(session, doer, item_id, version, cast(Status, state), day, ore)

    typed = {"done_on": done_on, "cost": cost} if state == "done" else {}
    return _done(item_id, request, identity, database, do, "status", **typed)


@router.post("/plan/{item_id}/comments", **page(303, 400, 404))
def comment(
    item_id: Id, request: Request, identity: AskingDep, database: DatabaseDep, words: Long = ""
) -> Response:  # fmt: skip
    """Say something about a measure."""
    return _done(
        item_id, request, identity, database, lambda session, doer: service.comment(session, doer, item_id, words), "comments",
        words=words,
    )  # fmt: skip


def _done(
    item_id: int, request: Request, identity: Identity, database: Database, do: Do, form: str, **typed: Any
) -> Response:  # fmt: skip
    """Do something with a measure, or show its page again with what stands in the way."""
    try:
        with database.write(identity.organisation_id) as session:
            _get(session, identity, item_id)
            do(session, _doer(identity))
            changed(session, identity.organisation_id)
    except PlanError as error:
        clash = error.trouble == "changed_meanwhile"
        # What was typed is shown again, but for a mandate that is not there: then there is no form to show it in.
        return _item(
            item_id, request, identity, database, status_code=409 if clash else 400, trouble=error.trouble, form=form, **typed
        )  # fmt: skip
    return RedirectResponse(f"/plan/{item_id}?said=plan_{form}#{_PLACES[form]}", status_code=303)


_PLACES = {"edit": "promise", "decide": "owner", "assign": "owner", "status": "status", "comments": "comments"}


def _get(session: Session, identity: Identity, item_id: int) -> PlanItem:
    """Return a measure that somebody may see.

    Raises:
        HTTPException: there is none of that id, or it is none of theirs (404).
    """
    found = session.get(PlanItem, (identity.organisation_id, item_id))
    if found is None or not may_see(identity.member, found):
        raise HTTPException(404)
    return found


def _assignment(session: Session, doer: Doer, owner: str, deadline: str, department: int) -> Assignment:
    return Assignment(
        owner_of(session, doer.organisation_id, owner, doer.today), day_of(deadline, "no_deadline"), department or None
    )


def _doer(identity: Identity) -> Doer:
    at = now()
    return Doer(identity.organisation_id, identity.member_id, at, today(identity.organisation, at))


def _leads(identity: Identity) -> bool:
    return identity.has_role(*PROPOSERS)


def _name(session: Session, identity: Identity, member_id: int) -> str:
    found = get_member(session, identity.organisation_id, member_id)
    return found.name if found else ""


def _fields(item: PlanItem) -> dict[str, str]:
    """Return a proposal as the fields of its form."""
    values = (
        item.title, item.description, item.measure_key or "", str(item.amount or ""), item.unit or "", kg_text(item.milligrams),
        kg_text(item.low_milligrams), kg_text(item.high_milligrams), kr_text(item.ore),
    )  # fmt: skip
    return dict(zip(FIELDS, values, strict=True))
