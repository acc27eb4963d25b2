"""Signing in by e-mail: ask for a code, type it, or press the button behind the letter's link."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from app.accounts import attempts, codes
from app.accounts.arriving import Arrival, arrive, enter_as
from app.accounts.attempts import attempt_secret, set_attempt_cookie
from app.accounts.codes import Asked, Compose, Proof, TooManyCodes, Wrong
from app.accounts.dependencies import MaybeIdentityDep
from app.accounts.entering import ORGANISATION_COOKIE, first_page
from app.accounts.models import SingleSignOn
from app.accounts.sign_on import settings_of
from app.accounts.whereabouts import places_of
from app.database import Database
from app.organisations.addresses import address_of
from app.settings import Settings
from app.web import pages
from app.web.dependencies import DatabaseDep, FormId, SettingsDep, now
from app.web.described import page
from app.web.translations import language_of

router = APIRouter()
Typed = Annotated[str, Form(max_length=300)]


@router.get("/sign-in", **page(200))
def sign_in(request: Request, settings: SettingsDep, current: MaybeIdentityDep) -> Response:
    """Offer the ways to sign in."""
    return sign_in_page(request, settings, current=current)


def sign_in_page(request: Request, settings: Settings, *, status_code: int = 200, **context: Any) -> Response:
    """Return the page with the ways to sign in; `problem` says what went wrong before."""
    said = {"problem": None, "typed": "", "current": None, "settings": settings, "goal": None} | context
    said["provider"] = _last_provider(request)
    if said["current"] is not None:
        said["goal"] = first_page(said["current"])
    return pages.render(request, "accounts/sign_in.html", status_code=status_code, **said)


def _last_provider(request: Request) -> SingleSignOn | None:
    """Return the provider of the organisation that was signed in to last on this device, None if it has none."""
    number = request.cookies.get(ORGANISATION_COOKIE, "")
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        return None
    database: Database = request.app.state.database
    with database.read(int(number)) as session:
        found = settings_of(session, int(number))
        session.expunge_all()
    return found


@router.post("/sign-in", **page(303, 200, 400, 429))
def ask_for_code(request: Request, database: DatabaseDep, settings: SettingsDep, email: Typed = "") -> Response:
    """Send a code, and go on to where it is typed. Whether the address is known is not to be seen."""
    address = address_of(email)
    if address is None or not settings.letters_arrive:
        return sign_in_page(request, settings, status_code=400, problem="no_address", typed=email)
    return send_code(request, database, settings, address)


def send_code(
    request: Request, database: Database, settings: Settings, address: str, details: dict[str, Any] | None = None, *,
    also_unknown: bool = False,
) -> Response:  # fmt: skip
    """Send a code for something that somebody is about to do, and take them to where it is typed; see `app.accounts.arriving`."""
    try:
        with database.write() as session:
            compose = _letter(request, settings)
            secret = codes.ask(session, address, compose, now(), details=details, also_unknown=also_unknown)
    except TooManyCodes:
        return sign_in_page(request, settings, status_code=429, problem="too_many_codes", typed=address)
    return _to_code_form(request, settings, secret)


@router.post("/sign-in/again", **page(303, 429))
def send_again(request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Send a new code for what this browser has begun."""
    try:
        with database.write() as session:
            secret = codes.ask_again(session, attempt_secret(request), _letter(request, settings), now())
    except TooManyCodes:
        return sign_in_page(request, settings, status_code=429, problem="too_many_codes")
    if secret is None:
        return RedirectResponse("/sign-in", status_code=303)
    return _to_code_form(request, settings, secret)


def _letter(request: Request, settings: Settings) -> Compose:
    language = language_of(request)

    def compose(code: str, token: str) -> tuple[str, str]:
        address = f"{settings.address}/sign-in/letter/{token}"
        return pages.letter(language, "accounts/code.txt", code=code, address=address)

    return compose


def _to_code_form(request: Request, settings: Settings, secret: str) -> Response:
    request.app.state.postman.wake()
    response = RedirectResponse("/sign-in/code", status_code=303)
    set_attempt_cookie(response, settings, secret)
    return response


@router.get("/sign-in/code", **page(200, 303))
def show_code_form(request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Show where the code is typed."""
    with database.read() as session:
        found = codes.asked(session, attempt_secret(request), now())
    if found is None:
        return RedirectResponse("/sign-in", status_code=303)
    return pages.render(request, "accounts/code.html", asked=found, left=None, settings=settings)


@router.post("/sign-in/code", **page(303, 200, 400))
def take_code(request: Request, database: DatabaseDep, settings: SettingsDep, code: Typed = "") -> Response:
    """Take the code that was typed."""
    with database.write() as session:
        found = codes.asked(session, attempt_secret(request), now())
        shown = codes.show(session, attempt_secret(request), code, now())
    if isinstance(shown, Proof):
        return arrive(Arrival(request, database, settings, shown))
    return _wrong(request, settings, found, shown)


def _wrong(request: Request, settings: Settings, found: Asked | None, wrong: Wrong) -> Response:
    if found is None or not wrong.left:
        typed = found.address if found else ""
        return sign_in_page(request, settings, status_code=400, problem="code_gone", typed=typed)
    return pages.render(request, "accounts/code.html", status_code=400, asked=found, left=wrong.left, settings=settings)


@router.get("/sign-in/letter/{token}", **page(200, 404))
def show_letter(token: str, request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Offer to sign in with one button; a program that opens every link of a letter uses nothing up."""
    with database.read() as session:
        address = codes.find_letter(session, token, now())
    if address is None:
        return sign_in_page(request, settings, status_code=404, problem="code_gone")
    return pages.render(request, "accounts/letter.html", address=address, token=token)


@router.post("/sign-in/letter/{token}", **page(303, 404))
def use_letter(token: str, request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Sign in, on this device, by a letter's link."""
    with database.write() as session:
        shown = codes.use_letter(session, token, now())
    if shown is None:
        return sign_in_page(request, settings, status_code=404, problem="code_gone")
    return arrive(Arrival(request, database, settings, shown))


@router.get("/sign-in/where", **page(200, 303))
def ask_where(request: Request, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Show where an address that was just shown belongs, for its owner to choose or to confirm."""
    with database.read() as session:
        found = attempts.find(session, attempt_secret(request), "proved", now())
        address = str(found.details["address"]) if found else None
        places = places_of(session, address, now()) if address else []
        session.expunge_all()
    if address is None:
        return RedirectResponse("/sign-in", status_code=303)
    return pages.render(request, "accounts/where.html", address=address, places=places, settings=settings)


@router.post("/sign-in/where", **page(303, 404))
def choose_where(request: Request, database: DatabaseDep, settings: SettingsDep, organisation: FormId = 0) -> Response:
    """Sign in where somebody chose."""
    with database.read() as session:
        found = attempts.find(session, attempt_secret(request), "proved", now())
        address = str(found.details["address"]) if found else ""
        places = places_of(session, address, now()) if found else []
        chosen = [one.member.member_id for one in places if one.member.organisation_id == organisation]
    if not chosen or not attempts.used(database, attempt_secret(request), "proved", now()):
        return sign_in_page(request, settings, status_code=404, problem="code_gone")
    entered = enter_as(Arrival(request, database, settings, Proof(address, {})), organisation, chosen[0])
    return entered or sign_in_page(request, settings, status_code=404, problem="code_gone")
