"""Sign-in and sign-out."""

import datetime as dt

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from app.accounts.dependencies import MaybeIdentityDep, session_cookie, session_token
from app.accounts.service import Identity, close_session, find_link, identify, open_session
from app.organisations.service import get_member
from app.settings import Settings
from app.web import pages
from app.web.dependencies import DatabaseDep, SettingsDep, now

router = APIRouter()


@router.get("/sign-in", include_in_schema=False)
def sign_in_help(request: Request) -> Response:
    """Tell how to get a link."""
    return pages.render(request, "accounts/sign_in.html", problem=None)


@router.get("/sign-in/{token}", include_in_schema=False)
def sign_in(
    token: str, request: Request, database: DatabaseDep, settings: SettingsDep, current: MaybeIdentityDep
) -> Response:
    """Sign in with one click. A device where somebody else is signed in is asked first: else a link sent by a stranger
    could quietly put a person's trips into the stranger's diary.
    """
    with database.read() as session:
        link = find_link(session, token, now())
        member = get_member(session, link.organisation_id, link.member_id) if link else None
        name = member.name if member else ""
    if link is None or member is None:
        return pages.render(request, "accounts/sign_in.html", status_code=404, problem="unknown_link")
    if current and (current.organisation_id, current.member_id) != (link.organisation_id, link.member_id):
        return pages.render(
            request, "accounts/confirm_sign_in.html", token=token, name=name, current_name=current.member.name
        )
    return _enter(token, request, database, settings)


@router.post("/sign-in/{token}", include_in_schema=False)
def confirm_sign_in(token: str, request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Sign in after the question was answered: this device is the link's person's from now on."""
    return _enter(token, request, database, settings)


@router.post("/api/sign-out", status_code=204)
def sign_out(request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """End the session on this device."""
    with database.write() as session:
        close_session(session, session_token(request))
    response = Response(status_code=204)
    response.delete_cookie(session_cookie(settings), path="/")
    return response


def _enter(token: str, request: Request, database: DatabaseDep, settings: Settings) -> Response:
    at = now()
    with database.write() as session:
        link = find_link(session, token, at)
        if link is None:
            return pages.render(request, "accounts/sign_in.html", status_code=404, problem="unknown_link")
        close_session(session, session_token(request))
        secret = open_session(session, link.organisation_id, link.member_id, at, settings.session_days)
        identity = identify(session, secret, at)
        goal = _first_page(identity)
    response = RedirectResponse(goal, status_code=303)
    response.set_cookie(
        session_cookie(settings), secret, max_age=int(dt.timedelta(days=settings.session_days).total_seconds()), path="/",
        secure=settings.address.startswith("https://"), httponly=True, samesite="lax",
    )  # fmt: skip
    return response


def _first_page(identity: Identity | None) -> str:
    return "/dashboard" if identity and identity.has_role("coordinator", "manager") else "/"
