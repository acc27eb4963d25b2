"""What requests depend on: who is asking."""

from typing import Annotated

from fastapi import Depends, Request, Response
from starlette.exceptions import HTTPException

from app.accounts.service import Identity, identify
from app.security_log import record
from app.settings import Settings
from app.web.dependencies import DatabaseDep, now
from app.web.errors import ApiError


def session_cookie(settings: Settings) -> str:
    """Return the name of the session cookie; over HTTPS its prefix binds it to this host."""
    return "__Host-cero" if is_https(settings) else "cero"


def session_token(request: Request) -> str:
    """Return the session's token from the cookie, empty if there is none."""
    return request.cookies.get(session_cookie(request.app.state.settings), "")


def set_session_cookie(response: Response, settings: Settings, token: str) -> None:
    """Let the browser keep a session's token as long as the session lasts."""
    response.set_cookie(
        session_cookie(settings), token, max_age=settings.session_days * 24 * 3600, path="/",
        secure=is_https(settings), httponly=True, samesite="lax",
    )  # fmt: skip


def is_https(settings: Settings) -> bool:
    """Tell whether people reach this installation over HTTPS."""
    return settings.address.startswith("https://")


def find_identity(request: Request, database: DatabaseDep) -> Identity | None:
    """Return who is asking, None if not signed in. The first use of a day is noted after the answer, by `app.accounts.rolling`."""
    token = session_token(request)
    if not token:
        return None
    at = now()
    with database.read() as session:
        identity = identify(session, token, at)
        session.expunge_all()
    if identity and identity.session and identity.session.used_on != at.date():
        request.state.renew_session = token
    return identity


def require_identity(identity: Annotated[Identity | None, Depends(find_identity)]) -> Identity:
    """Return who is asking, or answer 401."""
    if identity is None:
        raise sign_in_again()
    return identity


def require_reader(identity: Annotated[Identity | None, Depends(find_identity)]) -> Identity:
    """Return a coordinator or manager; for anyone else the page does not exist (404)."""
    if identity is None or not identity.has_role("coordinator", "manager"):
        if identity:
            record("reader_refused", organisation_id=identity.organisation_id, member_id=identity.member_id)
        raise HTTPException(404)
    return identity


def require_coordinator(identity: Annotated[Identity | None, Depends(find_identity)]) -> Identity:
    """Return a coordinator; who is not signed in is taken there, and for anyone else the page does not exist (404)."""
    if identity is None:
        raise HTTPException(303, headers={"Location": "/sign-in"})
    if not identity.has_role("coordinator"):
        record("reader_refused", organisation_id=identity.organisation_id, member_id=identity.member_id)
        raise HTTPException(404)
    return identity


def sign_in_again() -> ApiError:
    """Return the answer to a request without a valid session."""
    return ApiError(401, "sign_in", "no valid session: open a sign-in link")


MaybeIdentityDep = Annotated[Identity | None, Depends(find_identity)]
IdentityDep = Annotated[Identity, Depends(require_identity)]
ReaderDep = Annotated[Identity, Depends(require_reader)]
CoordinatorDep = Annotated[Identity, Depends(require_coordinator)]
