"""The pages of departments: their tree, one of them, and the posters that lead there."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.administration.roster import find_people
from app.database import Database
from app.joining.posters import end_posters_of, posters
from app.organisations.departments import (
    DepartmentError,
    add_department,
    change_department,
    end_department,
    head_counts,
    tree,
)
from app.organisations.models import Department
from app.organisations.service import today
from app.web.dependencies import DatabaseDep, FormId, Id, now
from app.web.described import page

router = APIRouter()
Typed = Annotated[str, Form(max_length=300)]


@router.get("/people", **page(200, 303, 404))
def show_people(request: Request, identity: CoordinatorDep, database: DatabaseDep, said: str = "") -> Response:
    """Show the departments, and who has joined."""
    return _overview(request, identity, database, said=said)


def _overview(
    request: Request, identity: Identity, database: Database, *, status_code: int = 200, **typed: Any
) -> Response:
    context = {"trouble": None, "name": "", "head_count": "", "parent": 0, "said": ""} | typed
    with database.read(identity.organisation_id) as session:
        day = today(identity.organisation, now())
        nodes = tree(session, identity.organisation_id, day)
        has_poster = bool(posters(session, identity.organisation_id))
        session.expunge_all()
    return desk_page(
        request, identity, "administration/people.html", "people", status_code=status_code, nodes=nodes,
        has_poster=has_poster, **context,
    )  # fmt: skip


@router.post("/people/departments", **page(303, 400, 404))
def add(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, name: Typed = "", head_count: Typed = "",
    parent: FormId = 0,
) -> Response:  # fmt: skip
    """Add a department."""
    try:
        with database.write(identity.organisation_id) as session:
            at = now()
            day = today(identity.organisation, at)
            employed = number_of(head_count)
            add_department(
                session, identity.organisation_id, identity.member_id, name, employed, parent or None, at, day
            )
    except DepartmentError as error:
        return _overview(
            request, identity, database, status_code=400, trouble=error, name=name, head_count=head_count, parent=parent
        )
    return RedirectResponse("/people?said=department_added#departments", status_code=303)


@router.get("/people/departments/{department_id}", **page(200, 303, 404))
def show_department(
    department_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, said: str = ""
) -> Response:
    """Show one department."""
    return _department(department_id, request, identity, database, said=said)


def _department(
    department_id: int,
    request: Request,
    identity: Identity,
    database: Database,
    *,
    status_code: int = 200,
    **typed: Any,
) -> Response:
    with database.read(identity.organisation_id) as session:
        day = today(identity.organisation, now())
        department = get_department(session, identity, department_id)
        nodes = tree(session, identity.organisation_id, day)
        people = find_people(session, identity.organisation_id, day, department_id=department_id)
        counts = list(head_counts(session, department))[::-1]
        session.expunge_all()
    context = {
        "trouble": None, "said": "", "name": department.name, "head_count": str(department.head_count),
        "parent": department.parent_id or 0,
    } | typed  # fmt: skip
    return desk_page(
        request, identity, "administration/department.html", "people", status_code=status_code, department=department,
        nodes=nodes, found=people, counts=counts, **context,
    )  # fmt: skip


@router.post("/people/departments/{department_id}", **page(303, 400, 404))
def change(
    department_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep, name: Typed = "",
    head_count: Typed = "", parent: FormId = 0,
) -> Response:  # fmt: skip
    """Rename a department, move it, set how many are employed there."""
    try:
        with database.write(identity.organisation_id) as session:
            at = now()
            department = get_department(session, identity, department_id)
            day = today(identity.organisation, at)
            employed = number_of(head_count)
            change_department(session, department, identity.member_id, name, employed, parent or None, at, day)
    except DepartmentError as error:
        return _department(
            department_id, request, identity, database, status_code=400, trouble=error, name=name,
            head_count=head_count, parent=parent,
        )  # fmt: skip
    return RedirectResponse(f"/people/departments/{department_id}?said=saved", status_code=303)


@router.post("/people/departments/{department_id}/end", **page(303, 400, 404))
def end(department_id: Id, request: Request, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Let a department be no more."""
    try:
        with database.write(identity.organisation_id) as session:
            at = now()
            department = get_department(session, identity, department_id)
            end_department(session, department, identity.member_id, at, today(identity.organisation, at))
            end_posters_of(session, department, identity.member_id, at)
    except DepartmentError as error:
        return _department(department_id, request, identity, database, status_code=400, trouble=error)
    return RedirectResponse("/people?said=department_ended#departments", status_code=303)


def get_department(session: Session, identity: Identity, department_id: int) -> Department:
    """Return a department of today.

    Raises:
        HTTPException: there is none of that id (404).
    """
    found = session.get(Department, (identity.organisation_id, department_id))
    if found is None or found.ended_on is not None:
        raise HTTPException(404)
    return found


def number_of(text: str) -> int:
    """Read how many are employed, with or without spaces between the thousands.

    Raises:
        DepartmentError: it is no whole number.
    """
    plain = "".join(text.split()).replace("\u00a0", "")
    if not (plain.isascii() and plain.isdigit() and len(plain) < 9):
        raise DepartmentError("head_count", text)
    return int(plain)
