"""The pages of people: a list to search in, one person with their mandates, and those who are expected."""

import datetime as dt
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.accounts.commands import LINK_HOURS, sign_in_address
from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity, create_link, end_links, end_sessions, sessions_of
from app.administration.invitations import invitable, invite
from app.administration.roster import PersonError, add_person, change_person, find_people, let_leave, let_return
from app.database import Database
from app.organisations import audit
from app.organisations.departments import in_order
from app.organisations.mandates import MandateError, give_role, take_role
from app.organisations.models import Department, Member
from app.organisations.service import get_member, get_organisation, has_left, open_departments, today
from app.push.service import unsubscribe_all
from app.security_log import record
from app.web import pages
from app.web.dependencies import DatabaseDep, FormId, Id, QueryId, SettingsDep, now
from app.web.described import page

router = APIRouter()
Typed = Annotated[str, Form(max_length=300)]


@router.get("/people/list", **page(200, 303, 404))
def list_people(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, words: str = "", department: QueryId = 0, show: str = "",
    number: int = 1, said: str = "",
) -> Response:  # fmt: skip
    """List the people."""
    context: dict[str, Any] = {"words": words[:100], "department": department, "show": show, "said": said}
    return _list(request, identity, database, number=number, **context)


def _list(
    request: Request, identity: Identity, database: Database, *, status_code: int = 200, number: int = 1, **typed: Any
) -> Response:
    said: dict[str, Any] = {
        "words": "", "department": 0, "show": "", "said": "", "trouble": None, "name": "", "email": "", "chosen": 0
    } | typed  # fmt: skip
    with database.read(identity.organisation_id) as session:
        day = today(identity.organisation, now())
        found = find_people(
            session, identity.organisation_id, day, words=str(said["words"]), department_id=said["department"] or None,
            show=str(said["show"]), page=number,
        )  # fmt: skip
        departments = list(in_order(open_departments(session, identity.organisation_id)))
        waiting = len(invitable(session, identity.organisation_id, now(), day)) if said["show"] == "expected" else 0
        session.expunge_all()
    return desk_page(
        request, identity, "administration/list.html", "people", status_code=status_code, found=found,
        departments=departments, waiting=waiting, letters=request.app.state.settings.letters_arrive,
        names={one.department_id: one.name for one, _ in departments}, **said,
    )  # fmt: skip


@router.post("/people/list", **page(303, 400, 404))
def add(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, name: Typed = "", email: Typed = "",
    department: FormId = 0,
) -> Response:  # fmt: skip
    """Expect somebody."""
    try:
        with database.write(identity.organisation_id) as session:
            organisation = get_organisation(session, identity.organisation_id)
            where = session.get(Department, (identity.organisation_id, department))
            member = add_person(session, organisation, identity.member_id, name, email, where, now())
            member_id = member.member_id
    except PersonError as error:
        return _list(
            request,
            identity,
            database,
            status_code=400,
            trouble=error.trouble,
            name=name,
            email=email,
            chosen=department,
        )
    return RedirectResponse(f"/people/{member_id}?said=person_added", status_code=303)


@router.post("/people/invitations", **page(303, 404))
def send_invitations(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, settings: SettingsDep
) -> Response:
    """Write to everybody who is expected and has an address."""
    if not settings.letters_arrive:
        raise HTTPException(404)

    def compose(member: Member, token: str) -> tuple[str, str]:
        return pages.letter(
            member.language, "administration/invitation.txt", organisation=identity.organisation, member=member,
            coordinator=identity.member, address=sign_in_address(token, settings.address),
        )  # fmt: skip

    with database.write(identity.organisation_id) as session:
        at = now()
        day = today(identity.organisation, at)
        count = invite(session, identity.organisation_id, identity.member_id, compose, at, day)
    request.app.state.postman.wake()
    record("invitations_sent", organisation_id=identity.organisation_id, member_id=identity.member_id, count=count)
    return RedirectResponse("/people/list?show=expected&said=invited", status_code=303)


@router.get("/people/{member_id}", **page(200, 303, 404))
def show_person(
    member_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, said: str = ""
) -> Response:
    """Show one person: where they work, and what they may do; never what they travel."""
    return _person(member_id, request, identity, database, said=said)


def _person(
    member_id: Id, request: Request, identity: Identity, database: Database, *, status_code: int = 200, **typed: Any
) -> Response:
    at = now()
    with database.read(identity.organisation_id) as session:
        member = _get(session, identity, member_id)
        day = today(identity.organisation, at)
        departments = list(in_order(open_departments(session, identity.organisation_id)))
        devices = len(sessions_of(session, identity.organisation_id, member_id, at))
        session.expunge_all()
    said = {
        "trouble": None, "said": "", "link": None, "name": member.name, "email": member.email or "",
        "chosen": member.department_id,
    } | typed  # fmt: skip
    return desk_page(
        request, identity, "administration/person.html", "people", status_code=status_code, person=member,
        left=has_left(member, day), today=day, departments=departments, devices=devices, hours=LINK_HOURS, **said,
    )  # fmt: skip


@router.post("/people/{member_id}", **page(303, 400, 404))
def change(
    member_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, name: Typed = "", email: Typed = "",
    department: FormId = 0,
) -> Response:  # fmt: skip
    """Rename or move somebody, or note another address."""
    try:
        with database.write(identity.organisation_id) as session:
            member = _get(session, identity, member_id)
            where = session.get(Department, (identity.organisation_id, department))
            change_person(session, member, identity.member_id, name, email, where, now())
    except PersonError as error:
        return _person(
            member_id, request, identity, database, status_code=400, trouble=error.trouble, name=name, email=email,
            chosen=department,
        )  # fmt: skip
    return _back(member_id, "saved")


@router.post("/people/{member_id}/roles", **page(303, 400, 404))
def change_role(
    member_id: Id,
    request: Request,
    identity: CoordinatorDep,
    database: DatabaseDep,
    give: Typed = "",
    take: Typed = "",
) -> Response:
    """Hand out a mandate, or take it back."""
    try:
        with database.write(identity.organisation_id) as session:
            member, at = _get(session, identity, member_id), now()
            day = today(identity.organisation, at)
            if give:
                give_role(session, member, give, identity.member_id, at, day)
            else:
                take_role(session, member, take, identity.member_id, at, day)
    except MandateError as error:
        return _person(member_id, request, identity, database, status_code=400, trouble=error.trouble)
    record("role_changed", organisation_id=identity.organisation_id, member_id=member_id, role=give or take)
    if member_id == identity.member_id and take == "coordinator":
        return RedirectResponse("/", status_code=303)
    return _back(member_id, "saved")


@router.post("/people/{member_id}/leave", **page(303, 400, 404))
def leave(member_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, on: Typed = "") -> Response:
    """Let somebody work here no longer from a day on."""
    try:
        with database.write(identity.organisation_id) as session:
            at = now()
            day = today(identity.organisation, at)
            member = _get(session, identity, member_id)
            organisation = get_organisation(session, identity.organisation_id)
            let_leave(session, organisation, member, identity.member_id, _date(on) if on else day, at)
    except PersonError as error:
        return _person(member_id, request, identity, database, status_code=400, trouble=error.trouble)
    record("person_left", organisation_id=identity.organisation_id, member_id=member_id)
    return _back(member_id, "person_left")


@router.post("/people/{member_id}/return", **page(303, 404))
def come_back(member_id: Id, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Let somebody work here again."""
    with database.write(identity.organisation_id) as session:
        let_return(session, _get(session, identity, member_id), identity.member_id, now())
    record("person_returned", organisation_id=identity.organisation_id, member_id=member_id)
    return _back(member_id, "saved")


@router.post("/people/{member_id}/link", **page(200, 303, 404))
def make_link(
    member_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, settings: SettingsDep
) -> Response:
    """Make a sign-in link to hand over to somebody who is expected; it is shown this once.

    For who has joined there is none: whoever holds it would see their trips, and those are seen by nobody else.
    """
    with database.write(identity.organisation_id) as session:
        member, at = _get(session, identity, member_id), now()
        if member.joined_on is not None or has_left(member, today(identity.organisation, at)):
            raise HTTPException(404)
        token = create_link(session, member, at, dt.timedelta(hours=LINK_HOURS))
        audit.note(session, identity.organisation_id, identity.member_id, "link_made", at, person=member_id)
    record("link_made", organisation_id=identity.organisation_id, member_id=member_id)
    return _person(member_id, request, identity, database, link=sign_in_address(token, settings.address))


@router.post("/people/{member_id}/devices", **page(303, 404))
def end_devices(member_id: Id, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Sign somebody out everywhere: a device was lost."""
    with database.write(identity.organisation_id) as session:
        member = _get(session, identity, member_id)
        of = member.organisation_id, member.member_id
        count = end_sessions(session, *of)
        end_links(session, *of)
        unsubscribe_all(session, *of)
        audit.note(session, identity.organisation_id, identity.member_id, "devices_ended", now(), person=member_id)
    record("session_ended", organisation_id=of[0], member_id=of[1], count=count)
    return _back(member_id, "devices_ended")


def _get(session: Session, identity: Identity, member_id: int) -> Member:
    found = get_member(session, identity.organisation_id, member_id)
    if found is None:
        raise HTTPException(404)
    return found


def _back(member_id: int, said: str) -> Response:
    return RedirectResponse(f"/people/{member_id}?said={said}", status_code=303)


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise PersonError("no_day") from None
