"""Files that wait: kept between the upload, the choice of columns and the moment when they are taken in or thrown away."""

import datetime as dt
import hashlib
import uuid
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

import msgspec
from sqlalchemy import delete, or_
from sqlmodel import Session, col

from app.spreadsheets.models import SheetDraft

KEPT: Final = dt.timedelta(days=1)
_MOST_UNPACKED: Final = 200 * 1024 * 1024
_rows = msgspec.json.Decoder(list[list[str]])


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that waits: what it is, what it was called, its rows, and their SHA-256 whatever program saved them."""

    kind: str
    file_name: str
    table: list[list[str]]
    digest: bytes


def keep(
    session: Session, organisation_id: int, member_id: int, kind: str, file_name: str, table: Sequence[Sequence[str]],
    now: dt.datetime,
) -> uuid.UUID:  # fmt: skip
    """Keep a file until somebody says that it is right; returns its id.

    Earlier drafts of the same member go, and so do all of the organisation that are older than a day.
    """
    drop(session, organisation_id, member_id, now)
    draft = SheetDraft(
        organisation_id=organisation_id, member_id=member_id, kind=kind, file_name=shown_name(file_name),
        rows=zlib.compress(msgspec.json.encode(table)), created_at=now,
    )  # fmt: skip
    session.add(draft)
    session.flush()
    return draft.draft_id


def find(session: Session, organisation_id: int, member_id: int, draft_id: uuid.UUID, now: dt.datetime) -> Kept | None:
    """Return a member's draft; None if it is somebody else's, older than a day or not there."""
    draft = session.get(SheetDraft, (organisation_id, draft_id))
    if draft is None or draft.member_id != member_id or draft.created_at <= now - KEPT:
        return None
    text = zlib.decompressobj().decompress(draft.rows, _MOST_UNPACKED)
    return Kept(draft.kind, draft.file_name, _rows.decode(text), hashlib.sha256(text).digest())


def drop(session: Session, organisation_id: int, member_id: int | None, now: dt.datetime) -> None:
    """Delete a member's drafts, and those of the organisation that are older than a day."""
    old = col(SheetDraft.created_at) <= now - KEPT
    which = old if member_id is None else or_(old, col(SheetDraft.member_id) == member_id)
    session.execute(delete(SheetDraft).where(col(SheetDraft.organisation_id) == organisation_id, which))


def shown_name(file_name: str) -> str:
    """Return what a file was called, without folders and letters that nobody sees, in at most 120 characters."""
    return "".join(letter for letter in PurePath(file_name.replace("\\", "/")).name if letter.isprintable())[-120:]
