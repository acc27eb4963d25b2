"""Coming in: whatever way somebody proved who they are, this is what happens then."""

from typing import Literal

from fastapi import Request, Response
from fastapi.responses import RedirectResponse
from sqlmodel import Session

from app.accounts.attempts import attempt_secret, drop_attempt_cookie
from app.accounts.dependencies import is_https, session_token, set_session_cookie
from app.accounts.service import Identity, close_session, end_links, identify, open_session
from app.database import within
from app.organisations.service import get_member
from app.security_log import record
from app.settings import Settings
from app.web.dependencies import now

ORGANISATION_COOKIE = "cero-organisation"
"""Where somebody signed in last on this device, so that the sign-in page can offer that organisation's own provider."""
ACCOUNT_COOKIE = "cero-account"
"""Whose session this browser has, for its scripts: the phone never opens the diary of whoever had it before. Opens nothing."""
KEPT_SECONDS = 400 * 24 * 3600
By = Literal["link", "code", "passkey", "sign_on", "poster", "sign_up"]


def open_for(
    session: Session, request: Request, organisation_id: int, member_id: int, settings: Settings
) -> tuple[str, Identity] | None:
    """Open a session for a member on the device that asks, and end the one that it had; None if they have left.

    Returns the cookie's token and who is asking from now on.
    """
    at = now()
    agent = request.headers.get("user-agent", "")
    member = get_member(session, organisation_id, member_id)
    if member is not None and member.joined_on is None:
        # A link that was made for who was expected opens no diary that has begun: whoever made it could see what is in it.
        end_links(session, organisation_id, member_id)
    secret, _ = open_session(session, organisation_id, member_id, at, settings.session_days, agent)
    identity = identify(session, secret, at)
    if identity is None:
        close_session(session, secret)
        return None
    end_earlier(session, request, identity)
    return secret, identity


def end_earlier(session: Session, request: Request, identity: Identity) -> None:
    """End the session that the asking device had, which may be another organisation's."""
    close_session(session, session_token(request))
    within(session, identity.organisation_id)


def first_page(identity: Identity) -> str:
    """Return where somebody goes first: coordinators and managers to the overview, others to their diary."""
    return "/dashboard" if identity.has_role("coordinator", "manager") else "/"


def noted(identity: Identity, by: By) -> None:
    """Write down in the security log that somebody came in; call it after the commit."""
    session_id = str(identity.session.session_id) if identity.session else None
    record(
        "signed_in",
        organisation_id=identity.organisation_id,
        member_id=identity.member_id,
        session_id=session_id,
        by=by,
    )


def welcomed(request: Request, settings: Settings, secret: str, identity: Identity, goal: str) -> Response:
    """Return the answer that takes somebody to a page, signed in."""
    response = RedirectResponse(goal, status_code=303, headers={"Cache-Control": "no-store"})
    if attempt_secret(request):
        drop_attempt_cookie(response, settings)
    sign_in_browser(response, settings, secret, identity)
    response.set_cookie(
        ORGANISATION_COOKIE, str(identity.organisation_id), max_age=KEPT_SECONDS, path="/sign-in",
        secure=is_https(settings), httponly=True, samesite="lax",
    )  # fmt: skip
    return response


def sign_in_browser(response: Response, settings: Settings, secret: str, identity: Identity) -> None:
    """Let the browser keep the session, and tell its scripts whose it is."""
    set_session_cookie(response, settings, secret)
    response.set_cookie(
        ACCOUNT_COOKIE, identity.account, max_age=KEPT_SECONDS, path="/", secure=is_https(settings), samesite="lax"
    )
