"""Signing in by an organisation's own provider: the way there, and the way back.

Whoever waits for a provider does so in threads of its own, of which there are few, and holds no turn to write meanwhile: one that
hangs takes nothing from anybody else. The way there is a link and no form, for our content security policy lets none lead away.
"""

from collections.abc import Callable
from functools import partial
from typing import Annotated, Final, TypeVar

from anyio import CapacityLimiter, to_thread
from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse
from sqlmodel import Session

from app.accounts.arriving import Arrival, arrives, enter_as
from app.accounts.attempts import attempt_secret, begin, set_attempt_cookie
from app.accounts.code_routes import send_code, sign_in_page
from app.accounts.entering import first_page, noted, open_for, welcomed
from app.accounts.issuers import Issuers
from app.accounts.models import SingleSignOn
from app.accounts.providers import Provider, Providers, SignOnError, word_of
from app.accounts.service import Identity
from app.accounts.sign_on import (
    Begun,
    Claims,
    Newcomer,
    Unlinked,
    begin_sign_on,
    finish,
    link,
    member_of,
    organisation_of,
    settings_of,
    take_attempt,
)
from app.database import Database
from app.organisations.models import Member
from app.organisations.service import get_organisation
from app.security_log import record
from app.settings import Settings
from app.web import pages
from app.web.dependencies import DatabaseDep, SettingsDep, WritersDep, now
from app.web.described import page

router = APIRouter()
T = TypeVar("T")

AT_ONCE: Final = 8
"""Sign-ins that may wait for a provider in one process."""
_STATUS: Final = {"cancelled": 200, "again": 404, "unknown": 404, "unlinked": 404, "silent": 502, "refused": 502}


def install(app: FastAPI, settings: Settings) -> None:
    """Let an application ask the providers of its settings.

    Raises:
        app.accounts.issuers.IssuersError: the settings name one that can never be asked.
    """
    app.state.providers = Providers(Issuers.of(settings))
    app.state.provider_threads = CapacityLimiter(AT_ONCE)


def get_providers(request: Request) -> Providers:
    """Return the application's providers."""
    providers: Providers = request.app.state.providers
    return providers


ProvidersDep = Annotated[Providers, Depends(get_providers)]


@router.get("/sign-in/with/{organisation_id}", **page(303, 404, 502))
async def go_to_provider(
    organisation_id: str, request: Request, database: DatabaseDep, settings: SettingsDep, writers: WritersDep,
    providers: ProvidersDep, choose: str = "",
) -> Response:  # fmt: skip
    """Send somebody to their organisation's provider, with `choose` to say there which of their accounts is meant."""
    chosen = await run_in_threadpool(_chosen, database, organisation_of(organisation_id))
    if chosen is None:
        return sign_in_page(request, settings, status_code=404, problem="unknown_link")
    try:
        provider = await _wait_for(request, partial(providers.discovered, chosen.issuer))
    except SignOnError as error:
        return _refused(request, chosen, error.problem, error.why)
    async with writers.turn():
        begin = partial(_begin, database, chosen, providers, provider, settings, choose=bool(choose))
        address, secret = await run_in_threadpool(begin)
    answer = RedirectResponse(address, status_code=303, headers={"Cache-Control": "no-store"})
    set_attempt_cookie(answer, settings, secret)
    return answer


@router.get("/sign-in/back", **page(303, 200, 404, 502))
async def come_back(
    request: Request, database: DatabaseDep, settings: SettingsDep, writers: WritersDep, providers: ProvidersDep,
    code: str = "", state: str = "", error: str = "", iss: str = "",
) -> Response:  # fmt: skip
    """Take in what a provider sends somebody back with, and sign them in."""
    begun = None
    if attempt_secret(request):
        async with writers.turn():
            begun = await run_in_threadpool(_take, database, attempt_secret(request), state)
    of = begun.organisation_id if begun else organisation_of(state)
    chosen = await run_in_threadpool(_chosen, database, of)
    if error == "access_denied":
        return _refused(request, chosen, "cancelled", error)
    if begun is None or chosen is None:
        return _refused(request, chosen, "again", "state" if attempt_secret(request) else "no_attempt")
    if error:
        return _refused(request, chosen, "refused", word_of(error))
    try:
        claims = await _wait_for(request, partial(_finish, providers, chosen, begun, code, iss, settings))
    except SignOnError as failure:
        return _refused(request, chosen, failure.problem, failure.why)
    async with writers.turn():
        entered = await run_in_threadpool(_enter, database, request, settings, begun.organisation_id, claims)
    if entered is None:
        return _refused(request, chosen, "unknown", "unknown")
    if isinstance(entered, Newcomer):
        return await run_in_threadpool(_newcomer, request, database, settings, entered)
    if isinstance(entered, Unlinked):
        if not settings.letters_arrive:
            return _refused(request, chosen, "unlinked", "unlinked")
        return await run_in_threadpool(_ask_owner, request, database, settings, entered)
    secret, identity = entered
    noted(identity, "sign_on")
    return welcomed(request, settings, secret, identity, first_page(identity))


def _newcomer(request: Request, database: Database, settings: Settings, found: Newcomer) -> Response:
    """Let somebody with an address of the organisation's say where they work; `app.joining` goes on from there."""
    details = {
        "address": found.address, "organisation_id": found.organisation_id, "name": found.name, "subject": found.subject
    }  # fmt: skip
    with database.write() as session:
        secret = begin(session, "proved", now(), details=details)
    response = RedirectResponse("/join", status_code=303)
    set_attempt_cookie(response, settings, secret)
    return response


def _ask_owner(request: Request, database: Database, settings: Settings, found: Unlinked) -> Response:
    """Send a code to an address whose owner comes by the provider for the first time."""
    details = {
        "what": "provider", "organisation": found.organisation_id, "member": found.member_id, "subject": found.subject
    }  # fmt: skip
    return send_code(request, database, settings, found.address, details)


@arrives("provider")
def _arrive_by_provider(arrival: Arrival) -> Response:
    """Let the provider's word be enough from now on: the owner of the address has just shown that it is they."""
    details = arrival.proof.details
    organisation_id, member_id = int(details["organisation"]), int(details["member"])
    entered = enter_as(
        arrival, organisation_id, member_id, "sign_on", also=partial(_link, subject=str(details["subject"]))
    )
    return entered or sign_in_page(arrival.request, arrival.settings, status_code=404, problem="code_gone")


def _link(session: Session, member: Member, subject: str) -> None:
    link(session, member, subject)


def _refused(request: Request, chosen: SingleSignOn | None, problem: str, why: str) -> Response:
    """Tell somebody why they are not signed in, and where to begin anew; note it, but for who changed their mind."""
    organisation_id = chosen.organisation_id if chosen else None
    if problem != "cancelled" and why != "no_attempt":
        record("sign_in_refused", why="sign_on", organisation_id=organisation_id, problem=why)
    again = f"/sign-in/with/{organisation_id}" if chosen else "/sign-in"
    if chosen and problem == "unknown":
        again += "?choose=1"  # the provider would say the same name again, and never ask
    return pages.render(
        request, "accounts/sign_on.html", status_code=_STATUS[problem], problem=problem, name=chosen.name if chosen else "",
        again=again,
    )  # fmt: skip


async def _wait_for(request: Request, ask: Callable[[], T]) -> T:
    return await to_thread.run_sync(ask, limiter=request.app.state.provider_threads)


def _chosen(database: Database, organisation_id: int | None) -> SingleSignOn | None:
    if organisation_id is None:
        return None
    with database.read(organisation_id) as session:
        found = settings_of(session, organisation_id)
        session.expunge_all()
    return found


def _begin(
    database: Database,
    chosen: SingleSignOn,
    providers: Providers,
    provider: Provider,
    settings: Settings,
    *,
    choose: bool,
) -> tuple[str, str]:
    with database.write() as session:
        return begin_sign_on(session, chosen, providers, provider, _back(settings), now(), choose=choose)


def _take(database: Database, secret: str, state: str) -> Begun | None:
    with database.write() as session:
        return take_attempt(session, secret, state, now())


def _finish(
    providers: Providers, chosen: SingleSignOn, begun: Begun, code: str, issuer: str, settings: Settings
) -> Claims:
    return finish(providers, chosen, begun, code, issuer, _back(settings), now())


def _enter(
    database: Database, request: Request, settings: Settings, organisation_id: int, claims: Claims
) -> tuple[str, Identity] | Newcomer | Unlinked | None:
    with database.write(organisation_id) as session:
        found = member_of(session, get_organisation(session, organisation_id), claims, now())
        if found is None or isinstance(found, Newcomer | Unlinked):
            return found
        entered = open_for(session, request, organisation_id, found.member_id, settings)
        session.flush()
        session.expunge_all()
    return entered


def _back(settings: Settings) -> str:
    """Return where providers send browsers back to; each of them knows this address, letter by letter."""
    return f"{settings.address}/sign-in/back"
