"""`/account`: what belongs to signing in, for who is signed in."""

from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from starlette.exceptions import HTTPException

from app.accounts.arriving import Arrival, arrives
from app.accounts.attempts import drop_attempt_cookie
from app.accounts.code_routes import send_code
from app.accounts.dependencies import MaybeIdentityDep, find_identity
from app.accounts.devices import device_of
from app.accounts.passkey_routes import removed
from app.accounts.passkeys import LONGEST_NAME, MOST_PASSKEYS, name_of, passkeys_of
from app.accounts.service import Identity
from app.accounts.whereabouts import give_address, has_proved
from app.database import Database
from app.organisations.addresses import address_of
from app.organisations.models import Member
from app.security_log import record
from app.settings import Settings
from app.web import pages
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.described import page

router = APIRouter()


@router.get("/account", **page(200, 303))
def get_account(request: Request, identity: MaybeIdentityDep, database: DatabaseDep) -> Response:
    """Show somebody their address and their passkeys, and let them change them."""
    if identity is None:
        return RedirectResponse("/sign-in", status_code=303)
    return _account(request, identity, database)


def _account(
    request: Request, identity: Identity, database: Database, *, status_code: int = 200, **typed: Any
) -> Response:
    settings: Settings = request.app.state.settings
    zone = ZoneInfo(identity.organisation.time_zone)
    with database.read(identity.organisation_id) as session:
        found = [
            {"id": name_of(one.credential_id), "name": one.name, "since": one.created_at.astimezone(zone), "used_on": one.used_on}
            for one in passkeys_of(session, identity)
        ]  # fmt: skip
        address = identity.member.email
        proved = address is not None and has_proved(session, identity.member, address)
    said = {"trouble": None, "typed": identity.member.email or ""} | typed
    reads = identity.has_role("coordinator") or identity.has_role("manager")
    return pages.render(
        request, "accounts/account.html", status_code=status_code, language=identity.member.language,
        member=identity.member, proved=proved, letters=settings.letters_arrive, **said, reads=reads,
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


@router.post("/account/address", **page(303, 400, 429))
def change_address(
    request: Request, identity: MaybeIdentityDep, database: DatabaseDep, settings: SettingsDep,
    email: Annotated[str, Form(max_length=300)] = "",
) -> Response:  # fmt: skip
    """Send a code to an address that somebody wants to sign in with from now on."""
    if identity is None:
        return RedirectResponse("/sign-in", status_code=303)
    address = address_of(email)
    if address is None or not settings.letters_arrive:
        return _account(request, identity, database, status_code=400, trouble="no_address", typed=email)
    details = {"what": "address", "organisation": identity.organisation_id, "member": identity.member_id}
    return send_code(request, database, settings, address, details, also_unknown=True)


@arrives("address")
def _arrive_with_address(arrival: Arrival) -> Response:
    """Let an address that was just shown sign its owner in, who must be signed in as who asked for it."""
    identity, details = find_identity(arrival.request, arrival.database), arrival.proof.details
    asked_by = details.get("organisation"), details.get("member")
    if identity is None or (identity.organisation_id, identity.member_id) != asked_by:
        return RedirectResponse("/sign-in", status_code=303)
    with arrival.database.write(identity.organisation_id) as session:
        member = session.get(Member, (identity.organisation_id, identity.member_id))
        taken = member is None or not give_address(session, member, arrival.proof.address, now())
    if taken:
        return _account(
            arrival.request,
            identity,
            arrival.database,
            status_code=400,
            trouble="taken_address",
            typed=arrival.proof.address,
        )
    record("address_changed", organisation_id=identity.organisation_id, member_id=identity.member_id)
    response = RedirectResponse("/account", status_code=303)
    drop_attempt_cookie(response, arrival.settings)
    return response
