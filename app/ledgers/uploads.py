"""What all pages share by which a file comes in whose columns are chosen: keeping it, finding it again, a file to begin with."""

import uuid
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from fastapi import Response, UploadFile
from sqlmodel import Session
from starlette.exceptions import HTTPException

from app.accounts.service import Identity
from app.database import Database
from app.ledgers.choosing import guessed_of
from app.spreadsheets import drafts
from app.spreadsheets.columns import Field
from app.spreadsheets.drafts import Kept
from app.spreadsheets.tables import LEDGERS, TableError, read_table
from app.web.dependencies import now


class UploadRefused(ValueError):
    """There is nothing to keep; `code` says why, for the page to say it in words."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def keep_upload(
    database: Database, identity: Identity, kind: str, fields: Mapping[Any, Sequence[Field]], file: UploadFile | None
) -> uuid.UUID:
    """Read a file and keep it as a draft; returns the draft's id.

    Parameters:
        kind: what the file is said to be.
        fields: those of each kind that there is.

    Raises:
        UploadRefused: where there is nothing to keep.
    """
    if kind not in fields:
        raise UploadRefused("no_kind")
    if file is None or not file.filename:
        raise UploadRefused("no_file")
    try:
        table = read_table(file.file.read(LEDGERS.most_bytes + 1), file.filename, LEDGERS)
        guessed_of(table, fields[kind])
    except TableError as error:
        raise UploadRefused(error.code) from error
    with database.write(identity.organisation_id) as session:
        return drafts.keep(session, identity.organisation_id, identity.member_id, kind, file.filename, table, now())


def find_draft(session: Session, identity: Identity, draft_id: uuid.UUID, kinds: Collection[str]) -> Kept:
    """Return a draft of somebody's own; raises 404 for one that is another's, of another kind, or gone."""
    kept = drafts.find(session, identity.organisation_id, identity.member_id, draft_id, now())
    if kept is None or kept.kind not in kinds:
        raise HTTPException(404)
    return kept


def example_answer(kind: str, text: str | bytes) -> Response:
    """Return an example as a file to save."""
    headers = {"Content-Disposition": f'attachment; filename="cero-{kind}.csv"', "Cache-Control": "no-store"}
    return Response(text, media_type="text/csv", headers=headers)
