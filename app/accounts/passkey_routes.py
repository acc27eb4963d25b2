"""`/api/passkeys…`: signing in by a passkey, and one's own passkeys. There is no way to name somebody else's."""

from typing import Annotated, Any, Final, TypeVar

import msgspec
from fastapi import APIRouter, Depends, Request, Response
from sqlmodel import Session

from app.accounts import passkeys
from app.accounts.attempts import attempt_secret, drop_attempt_cookie, find, set_attempt_cookie
from app.accounts.dependencies import IdentityDep
from app.accounts.entering import first_page, noted, open_for, sign_in_browser
from app.accounts.passkeys import PasskeyRefused, TooManyPasskeys, site_of
from app.accounts.schemas import NewPasskey, OwnPasskey, OwnPasskeys, PasskeyAnswer, SignedIn
from app.accounts.service import Identity
from app.database import Database
from app.security_log import record
from app.settings import Settings
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.described import described
from app.web.errors import ApiError

router = APIRouter(prefix="/api/passkeys", tags=["passkeys"])
NAME: Final = "CERO"
"""What a browser calls us when it asks its person."""
OPTIONS: Final = {"application/json": {"type": "object", "description": "for `navigator.credentials`, as JSON"}}
Shape = TypeVar("Shape")


async def _body(request: Request) -> bytes:
    return await request.body()


BodyDep = Annotated[bytes, Depends(_body)]


@router.post("/question", **described(OPTIONS, signed_in=False))
def ask(database: DatabaseDep, settings: SettingsDep) -> Response:
    """Ask whoever is there for a passkey."""
    with database.write() as session:
        options, secret = passkeys.question(session, site_of(settings.address).rp_id, now())
    return _begun(options, secret, settings)


@router.post("/answer", **described(SignedIn, takes=PasskeyAnswer, errors=(404,), signed_in=False))
def answer(request: Request, body: BodyDep, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Sign in by a passkey; what is wrong, unknown, used or another's answers 404."""
    given = _read(body, PasskeyAnswer)
    with database.write() as session:
        # A refusal is kept, too: the attempt has ended.
        entered = _enter(session, request, given, settings)
        session.flush()
        session.expunge_all()
    if entered is None:
        record("sign_in_refused", why="passkey")
        raise ApiError(404, "not_found", "this passkey signs nobody in")
    secret, identity = entered
    noted(identity, "passkey")
    response = _json(SignedIn(first_page(identity)))
    drop_attempt_cookie(response, settings)
    sign_in_browser(response, settings, secret, identity)
    return response


@router.post("/new", **described(OPTIONS, errors=(422,)))
def begin_new(identity: IdentityDep, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Begin to make a passkey."""
    try:
        with database.write(identity.organisation_id) as session:
            options, secret = passkeys.registration(session, identity, site_of(settings.address).rp_id, NAME, now())
    except TooManyPasskeys:
        raise _too_many() from None
    return _begun(options, secret, settings)


@router.post("", **described(status=204, takes=NewPasskey, errors=(422,)))
def make(
    request: Request, body: BodyDep, identity: IdentityDep, database: DatabaseDep, settings: SettingsDep
) -> Response:
    """Store the passkey that this browser made."""
    given = _read(body, NewPasskey)
    refused: PasskeyRefused | TooManyPasskeys | None = None
    with database.write(identity.organisation_id) as session:
        try:
            _register(session, request, identity, given, settings)
        except (PasskeyRefused, TooManyPasskeys) as error:
            refused = error  # and the attempt has ended
    if isinstance(refused, TooManyPasskeys):
        raise _too_many()
    if refused:
        raise ApiError(422, "invalid", "this is no passkey that was begun here", "credential")
    record("passkey_made", organisation_id=identity.organisation_id, member_id=identity.member_id)
    response = Response(status_code=204)
    drop_attempt_cookie(response, settings)
    return response


@router.get("", **described(OwnPasskeys))
def get_passkeys(identity: IdentityDep, database: DatabaseDep) -> Response:
    """Return one's own passkeys."""
    with database.read(identity.organisation_id) as session:
        found = [
            OwnPasskey(passkeys.name_of(one.credential_id), one.name, one.created_at.date(), one.used_on)
            for one in passkeys.passkeys_of(session, identity)
        ]
    return _json(OwnPasskeys(found))


@router.delete("/{passkey_id}", **described(status=204, errors=(404,)))
def delete_passkey(passkey_id: str, identity: IdentityDep, database: DatabaseDep) -> Response:
    """Let one of one's own passkeys work no more; one that is unknown, or another person's, answers 404."""
    if not removed(database, identity, passkey_id):
        raise ApiError(404, "not_found", f"{passkey_id[:40]!r}: none of your passkeys has this id")
    return Response(status_code=204)


def removed(database: Database, identity: Identity, passkey_id: str) -> bool:
    """Remove one of somebody's own passkeys, by its name in addresses; tells whether there was one."""
    with database.write(identity.organisation_id) as session:
        gone = passkeys.remove_passkey(session, identity, passkeys.credential_of(passkey_id))
    if gone:
        record("passkey_removed", organisation_id=identity.organisation_id, member_id=identity.member_id)
    return gone


def _enter(session: Session, request: Request, given: PasskeyAnswer, settings: Settings) -> tuple[str, Identity] | None:
    """Open a session for whose passkey answered; None if it is nobody's who works here."""
    at, site = now(), site_of(settings.address)
    attempt = find(session, attempt_secret(request), "passkey", at, lock=True)
    if attempt is None:
        return None
    try:
        whose = passkeys.answer(session, attempt, msgspec.to_builtins(given), site.rp_id, site.origin, at)
    except PasskeyRefused:
        return None
    return open_for(session, request, *whose, settings)


def _register(session: Session, request: Request, identity: Identity, given: NewPasskey, settings: Settings) -> None:
    at, site = now(), site_of(settings.address)
    attempt = find(session, attempt_secret(request), "new_passkey", at, lock=True)
    if attempt is None:
        raise PasskeyRefused
    said: dict[str, Any] = msgspec.to_builtins(given.credential)
    passkeys.register(session, attempt, identity, said, site.rp_id, site.origin, given.name, at)


def _read(body: bytes, shape: type[Shape]) -> Shape:
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ApiError(400, "unreadable", f"cannot be read: {error}") from error


def _begun(options: str, secret: str, settings: Settings) -> Response:
    response = Response(options, media_type="application/json")
    set_attempt_cookie(response, settings, secret)
    return response


def _too_many() -> ApiError:
    return ApiError(422, "too_many", f"expected at most {passkeys.MOST_PASSKEYS} passkeys: remove one first")


def _json(body: object) -> Response:
    return Response(msgspec.json.encode(body), media_type="application/json", headers={"Cache-Control": "no-store"})
