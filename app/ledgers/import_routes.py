"""The pages by which a ledger comes in: the file, its columns with what they give, and taking it in."""

import uuid
from typing import Annotated, Any, cast
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, File, Form, Request, Response, UploadFile
from fastapi.responses import RedirectResponse
from sqlmodel import Session

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.database import Database
from app.languages import Language
from app.ledgers.choosing import chosen, guessed, typed_of
from app.ledgers.examples import example
from app.ledgers.reading import ChoiceError, lines_in, read_ledger
from app.ledgers.rows import Choice, LedgerFile, Reading
from app.ledgers.service import ImportRefused, known_of, overlapping, same_file, take_in
from app.ledgers.uploads import UploadRefused, example_answer, find_draft, keep_upload
from app.ledgers.vocabulary import FIELDS, KINDS, NEEDED, Kind
from app.organisations.service import departments, today
from app.spreadsheets import drafts
from app.spreadsheets.columns import Header
from app.spreadsheets.drafts import Kept
from app.spreadsheets.tables import LEDGERS
from app.web.dependencies import DatabaseDep, now
from app.web.described import page
from app.web.translations import language_of

router = APIRouter()
MOST_SHOWN = 200
MOST_BODY = LEDGERS.most_bytes + 64 * 1024
"""Bytes of an upload with what the browser writes around the file."""
Typed = Annotated[str, Form(max_length=300)]


@router.get("/measure/ledgers/import", **page(200, 303, 404))
def show_import(request: Request, identity: CoordinatorDep) -> Response:
    """Show where a ledger is chosen."""
    return _form(request, identity)


def _form(
    request: Request, identity: Identity, *, status_code: int = 200, trouble: str | None = None, kind: str = KINDS[0]
) -> Response:
    return desk_page(
        request,
        identity,
        "ledgers/import.html",
        "measure",
        status_code=status_code,
        trouble=trouble,
        kind=kind,
        kinds=KINDS,
    )


@router.get("/measure/ledgers/example-{kind}.csv", **page(200, 303, 404, media="text/csv"))
def get_example(kind: Kind, request: Request, identity: CoordinatorDep) -> Response:
    """Return a ledger to begin with."""
    language = cast(Language, language_of(request, identity.member.language))
    return example_answer(kind, example(kind, language))


@router.post("/measure/ledgers/import", **page(303, 400, 404))
def read_file(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, kind: Typed = "",
    file: Annotated[UploadFile | None, File()] = None,
) -> Response:  # fmt: skip
    """Read a ledger, keep it, and go on to its columns; nothing of it counts yet."""
    try:
        draft_id = keep_upload(database, identity, kind, FIELDS, file)
    except UploadRefused as refused:
        kind = kind if kind in KINDS else KINDS[0]
        return _form(request, identity, status_code=400, trouble=refused.code, kind=kind)
    return RedirectResponse(f"/measure/ledgers/import/{draft_id}", status_code=303)


@router.get("/measure/ledgers/import/{draft_id}", **page(200, 303, 404))
def show_preview(draft_id: uuid.UUID, request: Request, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Show what the columns are taken for, what comes of it, and every row that is left out."""
    typed = {name: value[:300] for name, value in request.query_params.items()}
    return _preview(draft_id, request, identity, database, typed)


@router.post("/measure/ledgers/import/{draft_id}", **page(303, 400, 404))
def apply_file(
    draft_id: uuid.UUID, request: Request, identity: CoordinatorDep, database: DatabaseDep,
    choice: Annotated[str, Form(max_length=4000)] = "", good_only: Typed = "", other_trips: Typed = "",
) -> Response:  # fmt: skip
    """Take in what was shown, all of it or nothing."""
    typed = dict(parse_qsl(choice, keep_blank_values=True)[:60])
    with database.read(identity.organisation_id) as session:
        kept = find_draft(session, identity, draft_id, KINDS)
        header, columns = _columns(kept, typed)
        try:
            found = _read(request, identity, session, kept, header, columns)
        except ChoiceError:
            return RedirectResponse(
                f"/measure/ledgers/import/{draft_id}?{urlencode(typed_of(columns))}", status_code=303
            )
    try:
        with database.write(identity.organisation_id) as session:
            take_in(
                session, identity.organisation_id, identity.member_id, kept.file_name, kept.digest, found, now(),
                good_only=bool(good_only), other_trips=bool(other_trips),
            )  # fmt: skip
            drafts.drop(session, identity.organisation_id, identity.member_id, now())
    except ImportRefused as refused:
        return _preview(draft_id, request, identity, database, typed, status_code=400, refused=refused.trouble)
    return RedirectResponse("/measure/ledgers?said=ledger_imported", status_code=303)


def _preview(
    draft_id: uuid.UUID, request: Request, identity: Identity, database: Database, typed: dict[str, str],
    *, status_code: int = 200, refused: str = "",
) -> Response:  # fmt: skip
    """Show a draft as it is understood by what was typed."""
    missing: tuple[str, ...] = ()
    found: LedgerFile | None = None
    same = overlap = None
    with database.read(identity.organisation_id) as session:
        kept = find_draft(session, identity, draft_id, KINDS)
        header, columns = _columns(kept, typed)
        try:
            found = _read(request, identity, session, kept, header, columns)
        except ChoiceError as error:
            missing = error.fields
        if found is not None:
            same = same_file(session, identity.organisation_id, kept.kind, kept.digest)
            if found.starts_on and found.ends_on:
                overlap = overlapping(session, identity.organisation_id, kept.kind, found.starts_on, found.ends_on)
        names = {one.department_id: one.name for one in departments(session, identity.organisation_id)}
        session.expunge_all()
    kind = cast(Kind, kept.kind)
    context: dict[str, Any] = {
        "kind": kind, "fields": FIELDS[kind], "needed": NEEDED[kind], "header": header, "choice": columns, "missing": missing,
        "found": found, "same": same, "overlap": overlap, "names": names, "file_name": kept.file_name, "draft_id": draft_id,
        "lines": lines_in(found) if found else [], "refused": refused, "most": MOST_SHOWN,
        "handed_on": urlencode(typed_of(columns)),
    }  # fmt: skip
    return desk_page(request, identity, "ledgers/preview.html", "measure", status_code=status_code, **context)


def _columns(kept: Kept, typed: dict[str, str]) -> tuple[Header, Choice]:
    header, choice = guessed(kept.table, cast(Kind, kept.kind))
    return header, chosen(header, choice, FIELDS[cast(Kind, kept.kind)], typed)


def _read(
    request: Request, identity: Identity, session: Session, kept: Kept, header: Header, choice: Choice
) -> LedgerFile:
    language = cast(Language, language_of(request, identity.member.language))
    reading = Reading(language, today(identity.organisation, now()))
    known = known_of(session, identity.organisation_id)
    return read_ledger(kept.table, header, cast(Kind, kept.kind), choice, known, reading)
