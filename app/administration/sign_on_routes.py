"""The page where a coordinator lets the organisation's people sign in by its own provider."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from app.accounts import sign_on
from app.accounts.dependencies import CoordinatorDep
from app.accounts.desk import desk_page
from app.accounts.providers import SignOnError
from app.accounts.service import Identity
from app.accounts.sign_on_routes import ProvidersDep
from app.database import Database
from app.organisations import audit
from app.web.dependencies import DatabaseDep, now
from app.web.described import page

router = APIRouter()
Typed = Annotated[str, Form(max_length=600)]


@router.get("/settings/sign-on", **page(200, 303, 404))
def show_sign_on(request: Request, identity: CoordinatorDep, database: DatabaseDep, said: str = "") -> Response:
    """Show by which provider the organisation's people sign in."""
    return _page(request, identity, database, said=said)


def _page(
    request: Request, identity: Identity, database: Database, *, status_code: int = 200, **typed: Any
) -> Response:
    with database.read(identity.organisation_id) as session:
        found = sign_on.settings_of(session, identity.organisation_id)
        session.expunge_all()
    settings = request.app.state.settings
    shown = {
        "name": found.name if found else "", "issuer": found.issuer if found else "",
        "client_id": found.client_id if found else "",
    }  # fmt: skip
    context = {"shown": shown, "trouble": None, "said": ""} | typed
    return desk_page(
        request, identity, "administration/sign_on.html", "settings", status_code=status_code, found=found,
        back=f"{settings.address}/sign-in/back", own=f"{settings.address}/sign-in/with/{identity.organisation_id}",
        allowed=settings.sso_issuers.split(), **context,
    )  # fmt: skip


@router.post("/settings/sign-on", **page(303, 400, 404))
def set_sign_on(
    request: Request, identity: CoordinatorDep, database: DatabaseDep, providers: ProvidersDep, name: Typed = "",
    issuer: Typed = "", client_id: Typed = "", client_secret: Typed = "",
) -> Response:  # fmt: skip
    """Let the organisation's people sign in by a provider."""
    try:
        with database.write(identity.organisation_id) as session:
            made = sign_on.configure(
                session, identity.organisation_id, issuer, client_id, client_secret, name, providers.allowed
            )
            audit.note(
                session,
                identity.organisation_id,
                identity.member_id,
                "sign_on_set",
                now(),
                name=made.name,
                to=made.issuer,
            )
    except SignOnError as error:
        shown = {"name": name, "issuer": issuer, "client_id": client_id}
        return _page(request, identity, database, status_code=400, trouble=error.problem, shown=shown)
    return RedirectResponse("/settings/sign-on?said=saved", status_code=303)


@router.post("/settings/sign-on/remove", **page(303, 404))
def remove_sign_on(identity: CoordinatorDep, database: DatabaseDep) -> Response:
    """Let nobody sign in by a provider any more; codes and passkeys go on working."""
    with database.write(identity.organisation_id) as session:
        if sign_on.remove(session, identity.organisation_id):
            audit.note(session, identity.organisation_id, identity.member_id, "sign_on_removed", now())
    return RedirectResponse("/settings/sign-on?said=saved", status_code=303)
