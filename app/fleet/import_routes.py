"""The pages by which a list of cars or a driving log comes in: the file, its columns with what they give, and taking it in."""

import uuid
from typing import Annotated, cast
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, File, Form, Request, Response, UploadFile
from fastapi.responses import RedirectResponse
from sqlmodel import Session

from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.service import Identity
from app.database import Database
from app.fleet.columns import FIELDS, FILE_KINDS, NEEDED, FileKind
from app.fleet.examples import example
from app.fleet.reading import FleetFile, read_log, read_register
from app.fleet.service import LOG, CarError, cars, days_taken, known_cars, register, take_in_log
from app.languages import Language
from app.ledgers.choosing import chosen, guessed_of, typed_of
from app.ledgers.reading import ChoiceError
from app.ledgers.rows import Choice, Reading
from app.ledgers.service import ImportRefused, overlapping, same_file
from app.ledgers.uploads import UploadRefused, example_answer, find_draft, keep_upload
from app.organisations.service import departments, today
from app.spreadsheets import drafts
from app.spreadsheets.columns import Header
from app.spreadsheets.drafts import Kept
from app.spreadsheets.words import key_of
from app.web.dependencies import DatabaseDep, now
from app.web.described import page
from app.web.translations import language_of

router = APIRouter()
Typed = Annotated[str, Form(max_length=300)]
MOST_SHOWN = 200


@router.get("/fleet/import", **page(200, 303, 404))
def show_import(request: Request, identity: CoordinatorDep) -> Response:
    """Show where a list of cars or a driving log is chosen."""
    return _form(request, identity)


def _form(
    request: Request, identity: Identity, *, status_code: int = 200, trouble: str | None = None,
    kind: str = FILE_KINDS[0],
) -> Response:  # fmt: skip
    return desk_page(
        request,
        identity,
        "fleet/import.html",
        "measure",
        status_code=status_code,
        trouble=trouble,
        kind=kind,
        kinds=FILE_KINDS,
    )


@router.get("/fleet/example-{kind}.csv", **page(200, 303, 404, media="text/csv"))
def get_example(kind: FileKind, request: Request, identity: CoordinatorDep) -> Response:
    """Return a list to begin with."""
    return example_answer(kind, example(kind, _language(request, identity)))


@router.post("/fleet/import", **page(303, 400, 404))
def read_file(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, kind: Typed = "",
    file: Annotated[UploadFile | None, File()] = None,
) -> Response:  # fmt: skip
    """Read a file, keep it, and go on to its columns; nothing is changed yet."""
    try:
        draft_id = keep_upload(database, identity, kind, FIELDS, file)
    except UploadRefused as refused:
        kind = kind if kind in FILE_KINDS else FILE_KINDS[0]
        return _form(request, identity, status_code=400, trouble=refused.code, kind=kind)
    return RedirectResponse(f"/fleet/import/{draft_id}", status_code=303)


@router.get("/fleet/import/{draft_id}", **page(200, 303, 404))
def show_preview(draft_id: uuid.UUID, request: Request, identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Show what the columns are taken for, what comes of it, and every row that is left out."""
    typed = {name: value[:300] for name, value in request.query_params.items()}
    return _preview(draft_id, request, identity, database, typed)


@router.post("/fleet/import/{draft_id}", **page(303, 400, 404))
def apply_file(
    draft_id: uuid.UUID, request: Request, identity: CoordinatorDep, database: DatabaseDep,
    choice: Annotated[str, Form(max_length=4000)] = "", good_only: Typed = "", other_trips: Typed = "",
) -> Response:  # fmt: skip
    """Take in what was shown, all of it or nothing."""
    typed = dict(parse_qsl(choice, keep_blank_values=True)[:60])
    with database.read(identity.organisation_id) as session:
        kept = find_draft(session, identity, draft_id, FILE_KINDS)
        header, columns = _columns(kept, typed)
        try:
            found = _read(request, identity, session, kept, header, columns)
        except ChoiceError:
            return RedirectResponse(f"/fleet/import/{draft_id}?{urlencode(typed_of(columns))}", status_code=303)
    try:
        with database.write(identity.organisation_id) as session:
            if found.kind == "register":
                register(session, identity.organisation_id, identity.member_id, found, now(), good_only=bool(good_only))
            else:
                take_in_log(
                    session, identity.organisation_id, identity.member_id, kept.file_name, kept.digest, found, now(),
                    good_only=bool(good_only), other_trips=bool(other_trips),
                )  # fmt: skip
            drafts.drop(session, identity.organisation_id, identity.member_id, now())
    except (ImportRefused, CarError) as refused:
        return _preview(draft_id, request, identity, database, typed, status_code=400, refused=refused.trouble)
    leads_to = "/fleet/cars?said=cars_imported" if found.kind == "register" else "/fleet?said=ledger_imported"
    return RedirectResponse(leads_to, status_code=303)


def _preview(
    draft_id: uuid.UUID, request: Request, identity: Identity, database: Database, typed: dict[str, str],
    *, status_code: int = 200, refused: str = "",
) -> Response:  # fmt: skip
    """Show a draft as it is understood by what was typed."""
    missing: tuple[str, ...] = ()
    found: FleetFile | None = None
    same = overlap = None
    with database.read(identity.organisation_id) as session:
        kept = find_draft(session, identity, draft_id, FILE_KINDS)
        header, columns = _columns(kept, typed)
        try:
            found = _read(request, identity, session, kept, header, columns)
        except ChoiceError as error:
            missing = error.fields
        if found is not None and found.kind == LOG:
            same = same_file(session, identity.organisation_id, LOG, kept.digest)
            first, last = found.covers
            if first and last:
                overlap = overlapping(session, identity.organisation_id, LOG, first, last)
        there = {one.registration for one in cars(session, identity.organisation_id)}
        numbers = {one.car_id: one.registration for one in cars(session, identity.organisation_id)}
        names = {one.department_id: one.name for one in departments(session, identity.organisation_id)}
        session.expunge_all()
    kind = cast(FileKind, kept.kind)
    return desk_page(
        request, identity, "fleet/preview.html", "measure", status_code=status_code, kind=kind, fields=FIELDS[kind],
        needed=NEEDED[kind], header=header, choice=columns, missing=missing, found=found, same=same, overlap=overlap,
        there=there, numbers=numbers, names=names, file_name=kept.file_name, draft_id=draft_id, refused=refused,
        most=MOST_SHOWN, handed_on=urlencode(typed_of(columns)),
    )  # fmt: skip


def _columns(kept: Kept, typed: dict[str, str]) -> tuple[Header, Choice]:
    fields = FIELDS[cast(FileKind, kept.kind)]
    header, choice = guessed_of(kept.table, fields)
    return header, chosen(header, choice, fields, typed)


def _read(
    request: Request, identity: Identity, session: Session, kept: Kept, header: Header, choice: Choice
) -> FleetFile:
    reading = Reading(_language(request, identity), today(identity.organisation, now()))
    if kept.kind == "register":
        names = {key_of(one.name): one.department_id for one in departments(session, identity.organisation_id)}
        return read_register(kept.table, header, choice, names, reading)
    known, taken = known_cars(session, identity.organisation_id), days_taken(session, identity.organisation_id)
    return read_log(kept.table, header, choice, known, taken, reading)


def _language(request: Request, identity: Identity) -> Language:
    return cast(Language, language_of(request, identity.member.language))
