"""Signing in by e-mail as a person does it: a real browser, a real mail server, and a network that goes in between."""

import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from app.accounts.whereabouts import prove
from app.database import Database
from app.joining.posters import poster_for, token_of
from app.organisations.models import Member
from app.organisations.service import get_organisation
from tests.conftest import BOTH
from tests.support.letters import Mailbox, code_in, link_in, mail_server
from tests.support.pages import DESKTOP, PHONE, Watched
from tests.support.people import NOW, Workplace, make_workplace
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser
ANNA = "anna@kommun.se"


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as mailbox:
        yield mailbox


@pytest.fixture(params=BOTH)
def server(request: pytest.FixtureRequest, mailbox: Mailbox) -> LiveServer:
    """An installation with a mail server."""
    environment = {"CERO_SMTP_URL": mailbox.address, "CERO_MAIL_FROM": "CERO <cero@kommun.se>"}
    if request.param == "postgres":
        environment["CERO_DATABASE_URL"] = request.getfixturevalue("postgres_url")
    # After the database, which must be there as long as a server is.
    make_server: Callable[..., LiveServer] = request.getfixturevalue("make_server")
    return make_server(**environment).start()


@pytest.fixture
def workplace(server: LiveServer) -> Iterator[tuple[Database, Workplace]]:
    database = Database(server.database_url)
    made = make_workplace(database, "Anna Berg")
    with database.write() as session:
        prove(session, session.get_one(Member, (made.organisation_id, made.member_ids[0])), ANNA, NOW)
    yield database, made
    database.dispose()


def newest(mailbox: Mailbox, count: int) -> str:
    """Wait for a letter and return its text."""
    for _ in range(200):
        if len(mailbox.taken) >= count:
            return str(mailbox.taken[count - 1].content.decode().replace("=\r\n", "").replace("=3D", "="))
        time.sleep(0.1)
    raise AssertionError(f"{len(mailbox.taken)} letters came, expected {count}")


def ask(page: Page, server: LiveServer, address: str = ANNA) -> None:
    page.goto(f"{server.url}/sign-in")
    page.get_by_label("Din e-postadress").fill(address)
    page.get_by_role("button", name="Skicka en kod").click()
    expect(page.get_by_role("heading", name="Skriv koden")).to_be_visible()


def test_a_code_from_a_real_letter_signs_in_and_the_link_on_another_device(
    chromium: Browser, server: LiveServer, watched: Watched, mailbox: Mailbox, workplace: object
) -> None:
    watched.expect("400")
    phone = watched.open(chromium, **PHONE).new_page()
    ask(phone, server)
    text = newest(mailbox, 1).replace("\r\n", "\n")
    phone.get_by_label("Kod").fill("1")
    phone.get_by_role("button", name="Gå vidare").tap()
    expect(phone.get_by_text("Det är inte koden. 4 försök kvar.")).to_be_visible()
    phone.get_by_label("Kod").fill(code_in(text))
    phone.get_by_role("button", name="Gå vidare").tap()
    expect(phone.get_by_role("heading", name="Hej Anna!")).to_be_visible()
    ask(phone, server)
    link = link_in(newest(mailbox, 2).replace("\r\n", "\n"))
    desk = watched.open(chromium, **DESKTOP).new_page()
    for _ in range(2):
        desk.goto(server.url + link)
    desk.get_by_role("button", name="Logga in på den här enheten").click()
    expect(desk.get_by_role("heading", name="Hej Anna!")).to_be_visible()


def test_whoever_scans_the_poster_where_an_address_is_asked_for_joins_although_the_network_goes(
    chromium: Browser, server: LiveServer, watched: Watched, mailbox: Mailbox, workplace: tuple[Database, Workplace]
) -> None:
    database, made = workplace
    with database.write() as session:
        get_organisation(session, made.organisation_id).email_domains = ["kommun.se"]
        token = token_of(poster_for(session, made.organisation_id, None, made.member_ids[0], NOW))
    phone = watched.open(chromium, **PHONE).new_page()
    phone.goto(f"{server.url}/join/{token}")
    phone.get_by_label("Ditt namn").fill("Bo Ek")
    phone.get_by_label("Din e-postadress på jobbet").fill("bo@kommun.se")
    phone.context.set_offline(True)
    phone.get_by_role("button", name="Skicka en kod").tap()
    expect(phone.get_by_text("Inget nät. Det går vidare av sig självt")).to_be_visible()
    phone.context.set_offline(False)
    expect(phone.get_by_role("heading", name="Skriv koden")).to_be_visible()
    phone.get_by_label("Kod").fill(code_in(newest(mailbox, 1)))
    phone.get_by_role("button", name="Gå vidare").tap()
    expect(phone.get_by_role("heading", name="Hej Bo!")).to_be_visible()
    phone.goto(f"{server.url}/account")
    expect(phone.get_by_label("Loggar in dig med en kod")).to_have_value("bo@kommun.se")
