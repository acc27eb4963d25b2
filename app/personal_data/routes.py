"""`/api/me/…`: one's own devices, a copy of all that is stored, and its erasure. There is no way to name somebody else's."""

import uuid
from typing import Annotated

import msgspec
from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse

from app.accounts.dependencies import IdentityDep
from app.accounts.service import Identity, end_links, end_sessions, sessions_of
from app.languages import LANGUAGES
from app.personal_data.edits import edits_of
from app.personal_data.erasure import erase
from app.personal_data.export import MEDIA_TYPES, Form, exported, name_of, pieces
from app.personal_data.retention import MESSAGE_DAYS
from app.personal_data.schemas import Edits, ErasureIn, Kept, SignedInDevice, SignedInDevices
from app.push.service import unsubscribe_all
from app.security_log import record
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.described import described
from app.web.errors import ApiError

router = APIRouter(prefix="/api/me", tags=["me"])
EXPORTS = {
    MEDIA_TYPES["json"]: {"type": "object"},
    MEDIA_TYPES["xlsx"]: {"type": "string", "contentMediaType": MEDIA_TYPES["xlsx"]},
}
MOST_EDITS = 100
"""Entries of the log that are asked about at once."""
LARGEST_SEQ = 2**63 - 1
NO_STORE = {"Cache-Control": "no-store"}


@router.get("/devices", **described(SignedInDevices))
def get_devices(identity: IdentityDep, database: DatabaseDep) -> Response:
    """Return where the person is signed in."""
    with database.read(identity.organisation_id) as session:
        found = [
            SignedInDevice(
                str(one.session_id), one.browser, one.system, one.created_at.date(), one.used_on or one.created_at.date(),
                one.session_id == _session_id(identity),
            )
            for one in sessions_of(session, identity.organisation_id, identity.member_id, now())
        ]  # fmt: skip
    return _json(SignedInDevices(found))


@router.delete("/devices/{device_id}", **described(status=204, errors=(404,)))
def delete_device(device_id: str, identity: IdentityDep, database: DatabaseDep) -> Response:
    """Sign one of the person's own devices out; one that is unknown, or another person's, answers 404."""
    try:
        wanted = uuid.UUID(device_id)
    except ValueError:
        raise _unknown(device_id) from None
    if not _end(identity, database, only=wanted):
        raise _unknown(device_id)
    return Response(status_code=204)


@router.delete("/devices", **described(status=204))
def delete_other_devices(identity: IdentityDep, database: DatabaseDep) -> Response:
    """Sign the person out everywhere but on the device that asks."""
    _end(identity, database, but=_session_id(identity))
    return Response(status_code=204)


@router.get("/edits", **described(Edits, errors=(422,)))
def get_edits(
    identity: IdentityDep,
    database: DatabaseDep,
    seq: Annotated[list[Annotated[int, Query(ge=1, le=LARGEST_SEQ)]], Query(min_length=1, max_length=MOST_EDITS)],
) -> Response:
    """Return which device wrote some entries of the person's log, and when they came in."""
    with database.read(identity.organisation_id) as session:
        found = edits_of(session, identity.organisation_id, identity.member_id, seq)
    return _json(Edits(found))


@router.get("/kept", **described(Kept))
def get_kept(identity: IdentityDep, settings: SettingsDep) -> Response:
    """Return how long what a person recorded is kept."""
    return _json(
        Kept(
            settings.keep_trips_months, settings.keep_left_months, settings.keep_log_days, MESSAGE_DAYS,
            settings.session_days,
        )
    )  # fmt: skip


@router.get("/export.{form}", **described(EXPORTS, errors=(404, 422)))
def get_export(
    form: Form,
    identity: IdentityDep,
    database: DatabaseDep,
    language: Annotated[str, Query(pattern=f"^({'|'.join(LANGUAGES)})$")] = LANGUAGES[0],
) -> Response:
    """Return everything that is stored of the person, as a file."""
    at = now()
    with database.read(identity.organisation_id) as session:
        file = exported(session, form, identity.organisation_id, identity.member_id, language, at)
    record("data_exported", organisation_id=identity.organisation_id, member_id=identity.member_id, form=form)
    headers = NO_STORE | {"Content-Disposition": f'attachment; filename="{name_of(form, at)}"'}
    return StreamingResponse(pieces(file), media_type=MEDIA_TYPES[form], headers=headers)


@router.post("/erase", **described(status=204, errors=(400, 408, 409, 413, 422)))
def post_erase(body: ErasureIn, identity: IdentityDep, database: DatabaseDep) -> Response:
    """Erase everything that the person ever recorded, for good, on every device."""
    if body.account != identity.account:
        raise ApiError(
            409, "other_account", "another person is signed in on this device than the one whose diary is open"
        )
    count = erase(database, identity.organisation_id, identity.member_id, now())
    record("data_erased", organisation_id=identity.organisation_id, member_id=identity.member_id, count=count)
    return Response(status_code=204)


def _end(identity: Identity, database: DatabaseDep, only: uuid.UUID | None = None, but: uuid.UUID | None = None) -> int:
    """Sign out, and stop every message: devices that stay ask for theirs again when they start, the one that was lost cannot."""
    of = (identity.organisation_id, identity.member_id)
    with database.write(of[0]) as session:
        count = end_sessions(session, *of, only=only, but=but)
        if count or only is None:
            end_links(session, *of)
            unsubscribe_all(session, *of)
    if count:
        record("session_ended", organisation_id=of[0], member_id=of[1], session_id=str(only or ""), count=count)
    return count


def _session_id(identity: Identity) -> uuid.UUID | None:
    return identity.session.session_id if identity.session else None


def _unknown(device_id: str) -> ApiError:
    return ApiError(404, "not_found", f"{device_id[:40]!r}: none of your devices is signed in under this id")


def _json(body: object) -> Response:
    return Response(msgspec.json.encode(body), media_type="application/json", headers=NO_STORE)
