"""`/account`: what belongs to signing in, for who is signed in."""

from zoneinfo import ZoneInfo

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException

from app.accounts.dependencies import MaybeIdentityDep
from app.accounts.devices import device_of
from app.accounts.passkey_routes import removed
from app.accounts.passkeys import LONGEST_NAME, MOST_PASSKEYS, name_of, passkeys_of
from app.web import pages
from app.web.dependencies import DatabaseDep
from app.web.described import page

router = APIRouter()


@router.get("/account", **page(200, 303))
def get_account(request: Request, identity: MaybeIdentityDep, database: DatabaseDep) -> Response:
    """Show somebody their passkeys, and let them make one."""
    if identity is None:
        return RedirectResponse("/sign-in", status_code=303)
    zone = ZoneInfo(identity.organisation.time_zone)
    with database.read(identity.organisation_id) as session:
        found = [
            {"id": name_of(one.credential_id), "name": one.name, "since": one.created_at.astimezone(zone), "used_on": one.used_on}
            for one in passkeys_of(session, identity)
        ]  # fmt: skip
    return pages.render(
        request, "accounts/account.html", language=identity.member.language, member=identity.member,
        organisation=identity.organisation, passkeys=found, most=MOST_PASSKEYS, longest_name=LONGEST_NAME,
        device=" · ".join(part for part in device_of(request.headers.get("user-agent", "")) if part),
    )  # fmt: skip


@router.post("/account/passkeys/{passkey_id}/remove", **page(303, 404))
def remove(passkey_id: str, identity: MaybeIdentityDep, database: DatabaseDep) -> Response:
    """Let one of one's own passkeys work no more; one that is unknown, or another person's, is no page."""
    if identity is None:
        return RedirectResponse("/sign-in", status_code=303)
    if not removed(database, identity, passkey_id):
        raise HTTPException(404)
    return RedirectResponse("/account", status_code=303)
