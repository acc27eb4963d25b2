"""Passkeys as a person meets them: a real browser with a device of its own in it, from the first passkey to its removal.

Chromium's virtual authenticator stands for the fingerprint; everything else is what people have.
"""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect

from app.accounts.commands import sign_in_address
from app.database import Database
from app.organisations.models import Member
from tests.support.pages import DESKTOP, Watched, enter
from tests.support.people import Workplace, make_workplace
from tests.support.server import LiveServer
from tests.support.web import sign_in_token

pytestmark = pytest.mark.browser

DEVICE = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip
# What browsers before 2025, and what password managers put in their place, do not have.
WITHOUT_JSON = """
    delete PublicKeyCredential.parseCreationOptionsFromJSON;
    delete PublicKeyCredential.parseRequestOptionsFromJSON;
    delete PublicKeyCredential.prototype.toJSON;
"""
WITHOUT_PASSKEYS = "delete window.PublicKeyCredential"


@pytest.fixture
def server(make_server: Callable[..., LiveServer], database_url: str) -> Iterator[LiveServer]:
    server = make_server(CERO_DATABASE_URL=database_url).start()
    yield server
    server.stop()


@pytest.fixture
def workplace(server: LiveServer) -> Workplace:
    database = Database(server.database_url)
    try:
        workplace = make_workplace(database, "Karin Lind", "Bo Ek")
        with database.write() as session:
            for member_id in workplace.member_ids:
                member = session.get_one(Member, (workplace.organisation_id, member_id))
                member.roles = ["coordinator", "employee"]
        return workplace
    finally:
        database.dispose()


@pytest.fixture
def page(chromium: Browser, watched: Watched, server: LiveServer) -> Page:
    return watched.open(chromium, **DESKTOP).new_page()


def give_device(page: Page, **other: bool) -> tuple[CDPSession, str]:
    """Let a page's browser have a device that makes passkeys; returns where it is spoken to, and its id."""
    spoken = page.context.new_cdp_session(page)
    spoken.send("WebAuthn.enable")
    made = spoken.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE | other})
    return spoken, made["authenticatorId"]


def come_in_by_link(page: Page, server: LiveServer, workplace: Workplace, person: int = 0) -> None:
    database = Database(server.database_url)
    try:
        enter(page, sign_in_address(sign_in_token(database, workplace, person), server.url))
    finally:
        database.dispose()
    expect(page.locator(".who")).to_contain_text("Karin Lind" if person == 0 else "Bo Ek")


def make_passkey(page: Page, server: LiveServer, name: str) -> None:
    page.goto(f"{server.url}/account")
    page.get_by_label("Vad du kallar den här enheten").fill(name)
    page.get_by_role("button", name="Skapa en passkey här").click()
    expect(page.locator(".owned li").filter(has_text=name)).to_have_count(1)


def sign_out(page: Page, server: LiveServer) -> None:
    page.goto(f"{server.url}/dashboard")
    page.get_by_role("button", name="Logga ut").click()
    expect(page.get_by_role("button", name="Logga in med passkey")).to_be_visible()


@pytest.mark.parametrize("browser", ["of today", "of yesterday"])
def test_a_passkey_signs_its_person_in_until_it_is_removed(
    page: Page, server: LiveServer, workplace: Workplace, watched: Watched, browser: str
) -> None:
    if browser == "of yesterday":
        page.add_init_script(WITHOUT_JSON)
    spoken, device = give_device(page)
    come_in_by_link(page, server, workplace)
    make_passkey(page, server, "Karins dator")
    expect(page.locator(".owned li")).to_contain_text("inte använd än")
    sign_out(page, server)

    page.get_by_role("button", name="Logga in med passkey").click()
    expect(page.locator(".who")).to_contain_text("Karin Lind")
    assert page.url == f"{server.url}/dashboard"
    page.goto(f"{server.url}/account")
    expect(page.get_by_role("heading", level=1)).to_have_text("Karin Lind")
    expect(page.locator(".owned li")).to_contain_text("senast använd")
    [kept] = spoken.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"]
    assert kept["isResidentCredential"]

    page.get_by_role("button", name="Ta bort Karins dator").click()
    expect(page.get_by_text("Du har ingen än.")).to_be_visible()
    sign_out(page, server)
    watched.expect("404")
    page.get_by_role("button", name="Logga in med passkey").click()
    expect(page.get_by_role("alert")).to_contain_text("Det gick inte att logga in med den passkeyn.")
    expect(page.get_by_role("button", name="Logga in med passkey")).to_be_enabled()
    page.goto(f"{server.url}/account")
    expect(page).to_have_url(f"{server.url}/sign-in")


def test_each_of_two_people_comes_in_as_themselves(
    page: Page, server: LiveServer, workplace: Workplace, chromium: Browser, watched: Watched
) -> None:
    other = watched.open(chromium, **DESKTOP).new_page()
    for number, one in enumerate((page, other)):
        give_device(one)
        come_in_by_link(one, server, workplace, number)
        make_passkey(one, server, "Datorn")
        sign_out(one, server)
    for one, name in ((page, "Karin Lind"), (other, "Bo Ek")):
        one.get_by_role("button", name="Logga in med passkey").click()
        expect(one.locator(".who")).to_contain_text(name)


def test_what_goes_wrong_is_told_and_may_be_tried_again(
    page: Page, server: LiveServer, workplace: Workplace, watched: Watched
) -> None:
    spoken, device = give_device(page)
    come_in_by_link(page, server, workplace)
    make_passkey(page, server, "Datorn")
    new = page.get_by_role("button", name="Skapa en passkey här")
    new.click()
    expect(page.get_by_role("alert")).to_have_text("Den här enheten har redan en passkey som är din.")
    sign_out(page, server)

    button, alert = page.get_by_role("button", name="Logga in med passkey"), page.get_by_role("alert")
    spoken.send("WebAuthn.setUserVerified", {"authenticatorId": device, "isUserVerified": False})
    spoken.send("WebAuthn.clearCredentials", {"authenticatorId": device})
    button.click()
    expect(alert).to_contain_text("Ingen loggades in.")
    expect(button).to_be_focused()
    page.context.set_offline(True)
    button.click()
    expect(alert).to_contain_text("Ingen kontakt med CERO.")
    page.context.set_offline(False)


def test_a_browser_without_passkeys_offers_none(page: Page, server: LiveServer, workplace: Workplace) -> None:
    page.add_init_script(WITHOUT_PASSKEYS)
    page.goto(f"{server.url}/sign-in")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("button", name="Logga in med passkey")).to_be_hidden()
    come_in_by_link(page, server, workplace)
    page.goto(f"{server.url}/account")
    expect(page.get_by_role("heading", level=1)).to_have_text("Karin Lind")
    expect(page.get_by_label("Vad du kallar den här enheten")).to_be_hidden()
    expect(page.locator("[data-passkey-new]")).to_be_hidden()
