"""Every page that the server draws, for tests that look at all of them."""

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import Browser, Page, expect

from app.accounts.commands import sign_in_address
from app.accounts.models import Passkey
from app.database import Database
from tests.support.handset import LOCALES, PATIENCE_MS, SMALL, UNFOLD
from tests.support.office import Office
from tests.support.pages import DESKTOP, Watched
from tests.support.people import NOW, make_workplace
from tests.support.web import sign_in_token


def link_of_a_neighbour(office: Office) -> str:
    """Return a link of an organisation that is no demonstration: one presses a button to use it, and it works once."""
    database = Database(office.server.database_url)
    try:
        workplace = make_workplace(database, "Karin Lind", organisation="Grannkommun")
        return sign_in_address(sign_in_token(database, workplace), office.server.url)
    finally:
        database.dispose()


def keep_a_passkey(office: Office) -> None:
    """Let the one who coordinates have a passkey, with a name that is long."""
    key = {"organisation_id": office.ids.organisation_id, "credential_id": b"a passkey"}
    row = {"member_id": office.ids.coordinator_id, "public_key": b"", "name": "Pixel 9 · " * 6, "created_at": NOW}
    database = Database(office.server.database_url)
    with database.write() as session:
        session.merge(Passkey(**key, **row))
    database.dispose()


def served(
    chromium: Browser, watched: Watched, office: Office, language: str, **options: Any
) -> Iterator[tuple[str, Page]]:
    """The pages of the server, wide and narrow, as the one who coordinates and as anybody."""
    for device in (DESKTOP, SMALL):
        width = device["viewport"]["width"]
        context = watched.open(
            chromium, **{**device, "locale": LOCALES[language], "reduced_motion": "reduce", **options}
        )
        page = context.new_page()
        for path in (
            "/sign-in",
            "/sign-in/1.expired",
            "/begin",
            "/sign-in/back",
            "/sign-in/back?error=access_denied",
            "/nowhere",
        ):
            page.goto(office.server.url + path)
            yield f"{path} {width}", page
        link = link_of_a_neighbour(office)
        page.goto(link)
        expect(page.locator("form[action^='/sign-in/']")).to_be_visible()
        yield f"/sign-in, one's own link {width}", page
        page.locator("form button").click()
        page.wait_for_url(f"{office.server.url}/")
        context.clear_cookies()
        page.goto(link)
        yield f"/sign-in, a used link {width}", page
        page.goto(office.link(office.ids.coordinator_id))
        page.goto(f"{office.server.url}/dashboard")
        expect(page.locator("#course")).to_be_visible(timeout=PATIENCE_MS)
        yield f"/dashboard {width}", page
        if device is SMALL:
            page.locator("[popovertarget=sections]").click()
            yield f"/dashboard, the menu {width}", page
            page.keyboard.press("Escape")
        page.evaluate(UNFOLD)
        yield f"/dashboard, unfolded {width}", page
        for path in ("/people", "/people/list?number=2", "/measure", "/measure/compare", "/reports", "/settings/log"):
            page.goto(office.server.url + path)
            yield f"{path} {width}", page
        page.goto(f"{office.server.url}/plan")
        yield f"/plan {width}", page
        page.locator("#delivered tbody a").first.click()
        expect(page.locator("#delivered")).to_be_visible()
        yield f"/plan/N, what it delivered {width}", page
        keep_a_passkey(office)
        page.goto(f"{office.server.url}/account")
        expect(page.locator("[data-passkey-new]")).to_be_visible()
        yield f"/account {width}", page
        page.route("**/api/passkeys/new", lambda route: route.abort())
        page.locator("[data-passkey-new]").click()
        expect(page.locator("[data-passkey-trouble]")).to_be_visible()
        yield f"/account, without contact {width}", page
        page.unroute_all()
        page.goto(office.link(office.ids.employee_id))
        expect(page.locator("form[action^='/sign-in/']")).to_be_visible()
        yield f"/sign-in, somebody else's link {width}", page
        context.close()
