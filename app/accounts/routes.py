"""Signing in by a link that somebody was given, and signing out."""

import secrets

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from app.accounts.code_routes import sign_in_page
from app.accounts.dependencies import MaybeIdentityDep, is_https, session_cookie, session_token
from app.accounts.entering import ACCOUNT_COOKIE, end_earlier, first_page, noted, welcomed
from app.accounts.service import FoundLink, Identity, close_session, enter, find_link
from app.accounts.tokens import key_of
from app.security_log import record
from app.settings import Settings
from app.web import pages
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.described import described, page

router = APIRouter()
BROWSER_COOKIE = "cero-link"
"""Tells the browser that used a link from any other, for as long as it may have to try again."""
BROWSER_SECONDS = 3600


@router.get("/sign-in/{token}", **page(200, 303, 404))
def show_link(
    token: str, request: Request, database: DatabaseDep, settings: SettingsDep, current: MaybeIdentityDep
) -> Response:
    """Offer to sign in with one button. Opening a link does not use it, for programs that scan mail open every one.

    A device where somebody else is signed in is asked: else a link sent by a stranger could quietly put a person's trips into
    the stranger's diary. One where its person is signed in already goes on, also by a used link. A demonstration's enters at once.
    """
    with database.read() as session:
        found = find_link(session, token, now(), _browser(request))
        session.expunge_all()
    if found and current and _is_of(found, current):
        return RedirectResponse(first_page(current), status_code=303)
    if found is None or not found.usable:
        return _refused(token, request, settings, found)
    if current:
        name, current_name = found.member.name, current.member.name
        answer = pages.render(
            request, "accounts/confirm_sign_in.html", token=token, name=name, current_name=current_name
        )
    elif found.demonstration:
        return _enter(token, request, database, settings)
    else:
        answer = pages.render(request, "accounts/enter.html", token=token, name=found.member.name)
    if not _browser(request):
        answer.set_cookie(
            BROWSER_COOKIE, secrets.token_urlsafe(32), max_age=BROWSER_SECONDS, path="/sign-in",
            secure=is_https(settings), httponly=True, samesite="lax",
        )  # fmt: skip
    return answer


@router.post("/sign-in/{token}", **page(303, 400, 404, 408, 413))
def use_link(token: str, request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Sign in: this device is the link's person's from now on, and the link is used up."""
    return _enter(token, request, database, settings)


@router.post("/api/sign-out", **described(status=204, signed_in=False))
def sign_out(request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """End the session on this device."""
    with database.write() as session:
        ended = close_session(session, session_token(request))
        ids = (ended.organisation_id, ended.member_id, str(ended.session_id)) if ended else None
    if ids:
        record("signed_out", organisation_id=ids[0], member_id=ids[1], session_id=ids[2])
    response = Response(status_code=204)
    response.delete_cookie(session_cookie(settings), path="/", secure=is_https(settings), httponly=True, samesite="lax")
    response.delete_cookie(ACCOUNT_COOKIE, path="/", secure=is_https(settings), samesite="lax")
    return response


def _enter(token: str, request: Request, database: DatabaseDep, settings: Settings) -> Response:
    at, agent = now(), request.headers.get("user-agent", "")
    with database.write() as session:
        entered = enter(session, token, _browser(request), agent, at, settings.session_days)
        if entered is None:
            found = find_link(session, token, at)
            return _refused(token, request, settings, found)
        secret, identity = entered
        end_earlier(session, request, identity)
        session.expunge_all()
    noted(identity, "link")
    return welcomed(request, settings, secret, identity, first_page(identity))


def _refused(token: str, request: Request, settings: Settings, found: FoundLink | None) -> Response:
    """Answer a link that signs nobody in; a used one says so to whoever holds it."""
    why = "used_link" if found else "unknown_link"
    if found:
        record("sign_in_refused", why=why, organisation_id=found.link.organisation_id, member_id=found.link.member_id)
    elif key_of(token):
        record("sign_in_refused", why=why)
    return sign_in_page(request, settings, status_code=404, problem=why)


def _browser(request: Request) -> str:
    return request.cookies.get(BROWSER_COOKIE, "")


def _is_of(found: FoundLink, current: Identity) -> bool:
    return (current.organisation_id, current.member_id) == (found.link.organisation_id, found.link.member_id)
