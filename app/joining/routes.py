"""Coming in by a poster, and beginning an organisation."""

import secrets
from typing import Annotated, Any, Final

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException

from app.accounts import attempts
from app.accounts.arriving import Arrival, arrives
from app.accounts.code_routes import send_code
from app.accounts.dependencies import MaybeIdentityDep
from app.accounts.entering import By, noted, open_for, welcomed
from app.accounts.service import Identity
from app.accounts.sign_on import link, settings_of
from app.database import Database, within
from app.joining.again import SentForm, UsedForm, note_who_came, who_came_by
from app.joining.posters import find_poster
from app.joining.service import JoiningError, begin_organisation, is_invited, is_name, join
from app.organisations.addresses import address_of, is_in
from app.organisations.departments import in_order
from app.organisations.models import Department, Organisation
from app.organisations.service import get_organisation, lock, open_departments
from app.security_log import record
from app.settings import Settings
from app.web import pages
from app.web.dependencies import DatabaseDep, FormId, SettingsDep, now
from app.web.described import page
from app.web.translations import language_of

router = APIRouter()
NO_FORM: Final = SentForm("", "")
Typed = Annotated[str, Form(max_length=300)]


# --- by a poster ----------------------------------------------------------------------------------------------------------------


class _Door:
    """What a poster leads to; `only`: the one department that it is of."""

    def __init__(self, organisation: Organisation, departments: list[tuple[Department, int]], only: Department | None):
        self.organisation, self.departments, self.only = organisation, departments, only

    @property
    def organisation_id(self) -> int:
        """The organisation's id."""
        return self.organisation.organisation_id or 0

    def department(self, department_id: int) -> Department | None:
        """Return the department that somebody chose, or that the poster is of."""
        if self.only is not None:
            return self.only
        return next((one for one, _ in self.departments if one.department_id == department_id), None)


def _own_door(database: Database, organisation_id: int) -> _Door:
    """Return the way in for who needs no poster."""
    with database.read(organisation_id) as session:
        organisation = get_organisation(session, organisation_id)
        departments = list(in_order(open_departments(session, organisation_id)))
        session.expunge_all()
    return _Door(organisation, departments, None)


def _door(database: Database, token: str) -> _Door:
    """Return what a poster's link leads to.

    Raises:
        HTTPException: it leads nowhere (404); so does the poster of a department that is no more.
    """
    with database.read() as session:
        poster = find_poster(session, token)
        if poster is None:
            raise HTTPException(404)
        organisation = get_organisation(session, poster.organisation_id)
        departments = list(in_order(open_departments(session, poster.organisation_id)))
        session.expunge_all()
    only = next((one for one, _ in departments if one.department_id == poster.department_id), None)
    if poster.department_id is not None and only is None:
        raise HTTPException(404)
    return _Door(organisation, departments, only)


@router.get("/join/{token}", **page(200, 404))
def show_door(
    token: str, request: Request, database: DatabaseDep, settings: SettingsDep, current: MaybeIdentityDep
) -> Response:
    """Show the form that whoever scanned a poster joins by."""
    door = _door(database, token)
    with database.read(door.organisation_id) as session:
        provider = settings_of(session, door.organisation_id)
        session.expunge_all()
    return _door_page(request, settings, door, token, current=current, provider=provider)


def _door_page(
    request: Request, settings: Settings, door: _Door, token: str, *, status_code: int = 200, **context: Any
) -> Response:
    said = {
        "problem": None,
        "name": "",
        "chosen": 0,
        "email": "",
        "current": None,
        "known": False,
        "provider": None,
    } | context
    return pages.render(
        request, "joining/join.html", status_code=status_code, door=door, token=token, settings=settings,
        form=secrets.token_urlsafe(24), **said,
    )  # fmt: skip


@router.post("/join/{token}", **page(303, 400, 404, 429))
def come_in(
    token: str, request: Request, database: DatabaseDep, settings: SettingsDep, name: Typed = "",
    department: FormId = 0, email: Typed = "", form: Annotated[str, Form(max_length=64)] = "",
) -> Response:  # fmt: skip
    """Let somebody in; where the organisation asks for an address of its own, after they have shown that it is theirs."""
    door = _door(database, token)
    typed = {"name": name, "chosen": department, "email": email}
    domains, address = door.organisation.email_domains, address_of(email)
    chosen = door.department(department)
    problem = None
    if not is_name(name):
        problem = "no_name"
    elif chosen is None:
        problem = "no_department"
    elif domains and address is None:
        problem = "no_address"
    elif domains and address is not None and not is_in(address, domains):
        problem = "other_domain"
    if problem is not None:
        return _door_page(request, settings, door, token, status_code=400, problem=problem, **typed)
    if domains and address is not None and chosen is not None:
        details = {"what": "join", "token": token, "name": name, "department": chosen.department_id}
        return send_code(request, database, settings, address, details, also_unknown=True)
    sent = SentForm(form, f"{token}/{department}/{name}")
    try:
        return _join(request, database, settings, token, name, department, sent=sent)
    except UsedForm:
        return RedirectResponse(f"/join/{token}", status_code=303)
    except JoiningError as error:
        return _door_page(request, settings, door, token, status_code=400, problem=error.trouble, **typed)


def _join(
    request: Request, database: Database, settings: Settings, token: str, name: str, department_id: int, *,
    sent: SentForm = NO_FORM, address: str | None = None, by: By = "poster",
) -> Response:  # fmt: skip
    """Make somebody a member and sign them in; sent once more by the same form, sign the same one in.

    Raises:
        JoiningError: see `app.joining.service.join`.
        UsedForm: see `app.joining.again`.
        HTTPException: the poster was ended meanwhile (404).
    """
    door = _door(database, token)
    with database.write(door.organisation_id) as session:
        organisation = get_organisation(session, door.organisation_id)
        # Of the same form sent twice at once, the second waits here and finds the first.
        lock(session, door.organisation_id)
        member_id = who_came_by(session, sent, door.organisation_id)
        joins = False
        if member_id is None:
            language, department = language_of(request, organisation.language), door.department(department_id)
            member = join(session, organisation, name, department, language, now(), address)
            member_id, joins = member.member_id, member.joined_on is None
        opened = open_for(session, request, door.organisation_id, member_id, settings)
        if opened is None:
            raise HTTPException(404)
        secret, identity = opened
        note_who_came(session, sent, identity, now())
        session.expunge_all()
    return _welcome(request, settings, (secret, identity), by, joins=joins)


def _welcome(
    request: Request, settings: Settings, opened: tuple[str, Identity] | None, by: By, *, joins: bool = True
) -> Response:
    """Take somebody who has just joined, or comes in once more, to their diary."""
    if opened is None:
        raise HTTPException(404)
    secret, identity = opened
    if joins:
        record("person_joined", organisation_id=identity.organisation_id, member_id=identity.member_id)
    noted(identity, by)
    return welcomed(request, settings, secret, identity, "/")


@arrives("join")
def _arrive_by_poster(arrival: Arrival) -> Response:
    details = arrival.proof.details
    try:
        return _join(
            arrival.request, arrival.database, arrival.settings, str(details["token"]), str(details["name"]),
            int(details["department"]), address=arrival.proof.address,
        )  # fmt: skip
    except JoiningError as error:
        door = _door(arrival.database, str(details["token"]))
        return _door_page(
            arrival.request, arrival.settings, door, str(details["token"]), status_code=400, problem=error.trouble
        )


# --- by the organisation's own provider -----------------------------------------------------------------------------------------


@router.get("/join", **page(200, 303, 404))
def show_newcomer(request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Ask somebody whom their organisation's provider has just vouched for where they work."""
    found = _vouched(request, database)
    if found is None:
        return RedirectResponse("/sign-in", status_code=303)
    door = _own_door(database, int(found["organisation_id"]))
    return _door_page(request, settings, door, "", name=str(found["name"]), known=True)


@router.post("/join", **page(303, 400, 404))
def come_in_vouched(
    request: Request, database: DatabaseDep, settings: SettingsDep, name: Typed = "", department: FormId = 0
) -> Response:
    """Let in somebody whom their organisation's provider has vouched for."""
    found = _vouched(request, database)
    if found is None:
        return RedirectResponse("/sign-in", status_code=303)
    organisation_id = int(found["organisation_id"])
    door = _own_door(database, organisation_id)
    try:
        with database.write(organisation_id) as session:
            organisation = get_organisation(session, organisation_id)
            chosen, language = door.department(department), language_of(request, organisation.language)
            address, subject = str(found["address"]), str(found["subject"])
            member = join(session, organisation, name, chosen, language, now(), address)
            link(session, member, subject)
            vouched = attempts.find(session, attempts.attempt_secret(request), "proved", now(), lock=True)
            if vouched is None:
                raise HTTPException(404)
            attempts.end(session, vouched, now())
            opened = open_for(session, request, organisation_id, member.member_id, settings)
            session.expunge_all()
    except JoiningError as error:
        return _door_page(
            request,
            settings,
            door,
            "",
            status_code=400,
            problem=error.trouble,
            name=name,
            chosen=department,
            known=True,
        )
    return _welcome(request, settings, opened, "sign_on")


def _vouched(request: Request, database: Database) -> dict[str, Any] | None:
    with database.read() as session:
        found = attempts.find(session, attempts.attempt_secret(request), "proved", now())
    return dict(found.details) if found is not None and "subject" in found.details else None


# --- a new organisation ---------------------------------------------------------------------------------------------------------


@router.get("/begin", **page(200, 404))
def show_beginning(
    request: Request, database: DatabaseDep, settings: SettingsDep, current: MaybeIdentityDep, invitation: str = ""
) -> Response:
    """Show the form by which an organisation begins."""
    return _beginning(request, database, settings, invitation, current=current)


@router.post("/begin", **page(303, 400, 404, 429))
def begin(
    request: Request, database: DatabaseDep, settings: SettingsDep, organisation: Typed = "", name: Typed = "",
    department: Typed = "", email: Typed = "", invitation: Typed = "",
) -> Response:  # fmt: skip
    """Begin an organisation; where letters arrive, after its first coordinator has shown their address."""
    typed = {"organisation": organisation, "name": name, "department": department}
    if not _may_begin(database, settings, invitation):
        return _beginning(request, database, settings, invitation, status_code=400)
    address = address_of(email)
    none = next((key for key, value in typed.items() if not is_name(value)), None)
    problem = f"no_{none}" if none else "no_address" if settings.letters_arrive and address is None else None
    if problem is not None:
        return _beginning(
            request, database, settings, invitation, status_code=400, problem=problem, email=email, **typed
        )
    host = request.client.host if request.client else ""
    if request.app.state.sign_ups.spend(host):
        record("held_back")
        return _beginning(
            request, database, settings, invitation, status_code=429, problem="too_many", email=email, **typed
        )
    details = {"what": "begin", "invitation": invitation, **typed}
    if settings.letters_arrive and address is not None:
        return send_code(request, database, settings, address, details, also_unknown=True)
    return _begin(request, database, settings, details, None)


def _may_begin(database: Database, settings: Settings, invitation: str) -> bool:
    if settings.who_may_begin == "closed":
        raise HTTPException(404)
    if settings.who_may_begin == "open":
        return True
    with database.read() as session:
        return is_invited(session, invitation, now())


def _beginning(
    request: Request, database: Database, settings: Settings, invitation: str, *, status_code: int = 200, **typed: Any
) -> Response:
    said = {"current": None, "problem": None, "organisation": "", "name": "", "department": "", "email": ""} | typed
    if not _may_begin(database, settings, invitation):
        said["problem"] = "not_invited"
    return pages.render(
        request,
        "joining/begin.html",
        status_code=status_code,
        settings=settings,
        invitation=invitation,
        **said,
    )


@arrives("begin")
def _arrive_to_begin(arrival: Arrival) -> Response:
    return _begin(arrival.request, arrival.database, arrival.settings, arrival.proof.details, arrival.proof.address)


def _begin(
    request: Request, database: Database, settings: Settings, details: dict[str, Any], address: str | None
) -> Response:
    names = {key: str(details[key]) for key in ("organisation", "name", "department")}
    invitation = str(details["invitation"])
    try:
        with database.write() as session:
            if settings.who_may_begin == "invitation" and not is_invited(session, invitation, now(), use=True):
                raise JoiningError("no_organisation")
            member = begin_organisation(
                session, names["organisation"], names["name"], names["department"], language_of(request), now(), address
            )
            within(session, member.organisation_id)
            opened = open_for(session, request, member.organisation_id, member.member_id, settings)
            session.expunge_all()
    except JoiningError as error:
        return _beginning(request, database, settings, invitation, status_code=400, problem=error.trouble, **names)
    if opened is None:
        raise HTTPException(404)
    secret, identity = opened
    record("organisation_made", organisation_id=identity.organisation_id)
    noted(identity, "sign_up")
    return welcomed(request, settings, secret, identity, "/dashboard")
