"""The pages by which a list of people or departments comes in: the file, what it would change, and what was done."""

import uuid
from typing import Annotated, Any, cast

from fastapi import APIRouter, File, Request, Response, UploadFile
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.administration.examples import example
from app.administration.importing import apply_roster, departments_known, get_draft, keep_draft, people_known
from app.administration.roster_file import read_roster
from app.administration.roster_rows import Kind
from app.events import changed
from app.languages import Language
from app.organisations.service import get_organisation, today
from app.spreadsheets.tables import MOST_BYTES, TableError, read_table
from app.web.dependencies import DatabaseDep, now
from app.web.described import page
from app.web.translations import language_of

router = APIRouter()
MOST_SHOWN = 200
"""Lines of one kind that a preview shows; of more it tells how many there are. Bad rows are shown all, up to ten times as many."""
MOST_BODY = MOST_BYTES + 64 * 1024
"""Bytes of an upload with what the browser writes around the file."""


@router.get("/people/import", **page(200, 303, 404))
def show_import(request: Request, identity: CoordinatorDep) -> Response:
    """Show where a list is chosen."""
    return _form(request, identity)


def _form(request: Request, identity: Identity, *, status_code: int = 200, trouble: str | None = None) -> Response:
    return desk_page(
        request, identity, "administration/import.html", "people", status_code=status_code, trouble=trouble
    )


@router.get(
    "/people/import/example-{kind}.csv",
    **page(200, 303, 404, media="text/csv"),
)
def get_example(kind: Kind, request: Request, identity: CoordinatorDep) -> Response:
    """Return a list to begin with."""
    language = cast(Language, language_of(request, identity.member.language))
    headers = {"Content-Disposition": f'attachment; filename="cero-{kind}.csv"', "Cache-Control": "no-store"}
    return Response(example(kind, language), media_type="text/csv", headers=headers)


@router.post("/people/import", **page(303, 400, 404))
def read_list(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, file: Annotated[UploadFile | None, File()] = None
) -> Response:
    """Read a list, keep it, and go on to what it would change; nothing is changed yet."""
    if file is None or not file.filename:
        return _form(request, identity, status_code=400, trouble="no_file")
    content = file.file.read(MOST_BYTES + 1)
    try:
        if len(content) > MOST_BYTES:
            raise TableError("too_large")
        table = read_table(content, file.filename)
        language = cast(Language, language_of(request, identity.member.language))
        with database.read(identity.organisation_id) as session:
            day = today(identity.organisation, now())
            there = departments_known(session, identity.organisation_id)
            people = people_known(session, identity.organisation_id, day)
        roster = read_roster(table, there, people, language)
    except TableError as error:
        return _form(request, identity, status_code=400, trouble=error.code)
    with database.write(identity.organisation_id) as session:
        draft_id = keep_draft(session, identity.organisation_id, identity.member_id, file.filename, roster, now())
    return RedirectResponse(f"/people/import/{draft_id}", status_code=303)


@router.get("/people/import/{draft_id}", **page(200, 303, 404))
def show_preview(draft_id: uuid.UUID, request: Request, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Show what a list would change, and every row that is left out, with why."""
    with database.read(identity.organisation_id) as session:
        draft = get_draft(session, identity.organisation_id, identity.member_id, draft_id, now())
    if draft is None:
        raise HTTPException(404)
    roster = draft.roster
    context: dict[str, Any] = {
        "roster": roster, "file_name": draft.file_name, "draft_id": draft_id, "most": MOST_SHOWN,
        "rows": roster.people_by_line,
        "kept": [one for one in roster.known_people if one.keeps_address],
        "counted": [one for one in roster.plan.departments if one.head_count != (one.was_head_count or 0)],
        "changes": bool(roster.new_departments or roster.moved_departments or roster.new_people or roster.changed_people),
    }  # fmt: skip
    return desk_page(request, identity, "administration/preview.html", "people", **context)


@router.post("/people/import/{draft_id}", **page(200, 303, 404))
def apply_list(draft_id: uuid.UUID, request: Request, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Do what was shown, and tell what was done."""
    with database.write(identity.organisation_id) as session:
        at = now()
        draft = get_draft(session, identity.organisation_id, identity.member_id, draft_id, at)
        if draft is None:
            raise HTTPException(404)
        organisation = get_organisation(session, identity.organisation_id)
        applied = apply_roster(session, organisation, identity.member_id, draft.roster, at, today(organisation, at))
        changed(session, identity.organisation_id)
    return desk_page(request, identity, "administration/imported.html", "people", applied=applied)
