"""The coordinator's posters: which there are, and each as a page for the printer."""

import io
import uuid

import segno
from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from markupsafe import Markup
from starlette.exceptions import HTTPException

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.joining.posters import end_poster, get_poster, poster_for, posters, token_of
from app.organisations.departments import in_order
from app.organisations.models import Department
from app.organisations.service import open_departments
from app.web import pages
from app.web.dependencies import DatabaseDep, FormId, SettingsDep, now
from app.web.described import page

router = APIRouter()


@router.get("/people/posters", **page(200, 303, 404))
def list_posters(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, settings: SettingsDep, said: str = ""
) -> Response:
    """Show which posters there are."""
    with database.read(identity.organisation_id) as session:
        found = [
            (one, f"{settings.address}/join/{token_of(one)}") for one in posters(session, identity.organisation_id)
        ]
        departments = list(in_order(open_departments(session, identity.organisation_id)))
        session.expunge_all()
    return desk_page(
        request, identity, "joining/posters.html", "people", posters=found, departments=departments,
        names={one.department_id: one.name for one, _ in departments}, said=said,
    )  # fmt: skip


@router.post("/people/posters", **page(303, 404))
def make_poster(identity: CoordinatorDep, database: DatabaseDep, department: FormId = 0) -> Response:
    """Make the poster of the organisation or of a department, if it is not there yet, and show it."""
    with database.write(identity.organisation_id) as session:
        where = session.get(Department, (identity.organisation_id, department)) if department else None
        if department and (where is None or where.ended_on is not None):
            raise HTTPException(404)
        poster_id = poster_for(session, identity.organisation_id, where, identity.member_id, now()).poster_id
    return RedirectResponse(f"/people/posters/{poster_id}", status_code=303)


@router.get("/people/posters/{poster_id}", **page(200, 303, 404))
def show_poster(
    poster_id: uuid.UUID, request: Request, identity: CoordinatorDep, database: DatabaseDep, settings: SettingsDep
) -> Response:
    """Show a poster as it is printed, on one sheet of A4."""
    with database.read(identity.organisation_id) as session:
        poster = get_poster(session, identity.organisation_id, poster_id)
        if poster is None:
            raise HTTPException(404)
        link = f"{settings.address}/join/{token_of(poster)}"
        where = (
            session.get(Department, (identity.organisation_id, poster.department_id)) if poster.department_id else None
        )
        session.expunge_all()
    return pages.render(
        request, "joining/poster.html", language=identity.organisation.language, organisation=identity.organisation,
        department=where, link=link, code=qr_code(link), local=not settings.public_url,
    )  # fmt: skip


@router.post("/people/posters/{poster_id}/end", **page(303, 404))
def stop_poster(poster_id: uuid.UUID, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Let nobody join by a poster any more."""
    with database.write(identity.organisation_id) as session:
        poster = get_poster(session, identity.organisation_id, poster_id)
        if poster is None:
            raise HTTPException(404)
        end_poster(session, poster, identity.member_id, now())
    return RedirectResponse("/people/posters?said=poster_ended", status_code=303)


def qr_code(link: str) -> Markup:
    """Return a link as a picture that a phone's camera reads, in SVG without any style of its own."""
    drawn = io.BytesIO()
    segno.make(link, error="m").save(
        drawn, kind="svg", xmldecl=False, svgns=True, omitsize=True, svgclass="qr", lineclass=None
    )
    # Ours from beginning to end: the link goes into the pattern, not into the text.
    return Markup(drawn.getvalue().decode())  # noqa: S704
