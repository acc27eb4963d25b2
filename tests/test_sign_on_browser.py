"""In a real browser, by a real provider, to a real server: on SQLite, and on PostgreSQL behind the wall."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from app.database import Database
from tests.support.axe import violations
from tests.support.pages import CONTROLLED, PHONE, Watched
from tests.support.people import Workplace, make_workplace
from tests.support.providers import change, knows, real_provider, signs_in_by
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser
ANNA = "anna.andersson@kommun.example"


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with real_provider() as address:
        yield address


@pytest.fixture
def workplace(database: Database, provider: str) -> Workplace:
    workplace = make_workplace(database, "Anna Andersson", "Bo Berg", joined_on=None)
    change(database, workplace, email=ANNA)
    signs_in_by(database, workplace, provider)
    return workplace


@pytest.fixture
def server(database: Database, make_server: Callable[..., LiveServer], provider: str) -> LiveServer:
    return make_server(CERO_DATABASE_URL=database.url, CERO_SSO_ISSUERS=provider).start()


def open_phone(chromium: Browser, watched: Watched) -> Page:
    """Return a page of a phone that was never here. The provider's own look lies in a network that is not there."""
    context = watched.open(chromium, **PHONE)
    context.route("https://cdn.jsdelivr.net/**", lambda route: route.fulfill(body="", content_type="text/css"))
    return context.new_page()


def sign_in_there(page: Page, server: LiveServer, workplace: Workplace, subject: str) -> None:
    page.goto(f"{server.url}/sign-in/with/{workplace.organisation_id}")
    page.get_by_placeholder("sub").fill(subject)
    page.get_by_role("button", name="Authorize").click()


def is_the_diary_of(page: Page, server: LiveServer, name: str) -> None:
    page.wait_for_url(f"{server.url}/")
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    page.goto(f"{server.url}/me")
    expect(page.locator("main")).to_contain_text(name)


def test_one_signs_in_at_the_provider_and_lands_in_ones_own_diary_and_so_again(
    chromium: Browser, watched: Watched, server: LiveServer, database: Database, workplace: Workplace, provider: str
) -> None:
    knows(provider, "a-7", email=ANNA)
    page = open_phone(chromium, watched)
    sign_in_there(page, server, workplace, "a-7")
    is_the_diary_of(page, server, "Anna Andersson")
    # Again on the same device, where a service worker answers for the app by now, and with an address that is nobody's any more.
    page.evaluate(CONTROLLED)
    change(database, workplace, email=None)
    page.context.clear_cookies()
    sign_in_there(page, server, workplace, "a-7")
    is_the_diary_of(page, server, "Anna Andersson")
    another = open_phone(chromium, watched)
    sign_in_there(another, server, workplace, "a-7")
    is_the_diary_of(another, server, "Anna Andersson")


def test_who_is_not_known_is_told_so_and_comes_in_by_another_account(
    chromium: Browser, watched: Watched, server: LiveServer, workplace: Workplace, provider: str
) -> None:
    watched.expect("404")
    knows(provider, "private", email="anna@home.example")
    knows(provider, "work", email=ANNA)
    page = open_phone(chromium, watched)
    sign_in_there(page, server, workplace, "private")
    expect(page.locator("h1")).to_have_text("Du finns inte här ännu")
    assert violations(page) == []
    page.get_by_role("link", name="Börja om").click()
    page.get_by_role("button", name="Deny").click()
    expect(page.locator("h1")).to_have_text("Du är inte inloggad")
    assert violations(page) == []
    sign_in_there(page, server, workplace, "work")
    is_the_diary_of(page, server, "Anna Andersson")
