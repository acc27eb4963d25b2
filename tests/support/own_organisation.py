"""The pages of an organisation of one's own, in the order in which its coordinator comes to them: begun, filled, measured, set,
with every form once wrong. Nothing of it is the demonstration.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, expect
from sqlmodel import col, select

from app.database import Database
from app.mail.models import Letter
from tests.support.forms import fill, send
from tests.support.handset import LOCALES
from tests.support.letters import code_in, link_in
from tests.support.own_method import (
    COMMENT,
    COORDINATOR,
    MEASURE,
    OWN_MEASURE,
    QUESTION,
    RUNNING,
    choosing,
    planning,
    round_page,
)
from tests.support.own_sources import SHOWN, fleet, ledgers
from tests.support.pages import Watched
from tests.support.rosters import workbook
from tests.support.server import LiveServer

ORGANISATION = "Ekby kommun"
ADDRESS = "karin.lind-bergman@ekby.example"
DEPARTMENTS = [
    ("Stadsbyggnad och teknik", "480", None),
    ("Gator och parker", "112", "Stadsbyggnad och teknik"),
    ("Utbildning", "1900", None),
    ("Grundskolor", "1240", "Utbildning"),
    ("Norra skolan, kansliet", "9", "Grundskolor"),
]
"""Name, how many are employed there, and what it is part of."""
PEOPLE = [("Bo Ek", "bo.ek@ekby.example", "Grundskolor"), ("Mikael von Knorring-Sandelin", "", "Gator och parker")]
WRONG_ROWS = [
    ("Name", "E-mail", "Department", "Part of", "Shoe size"),
    ("Disa Ek", "disa.ek@ekby.example", "Norra skolan, kansliet", "", 38),
    ("", "nobody@ekby.example", "Utbildning", "", 40),
    ("Elis Ek", "elis.ek(at)ekby", "Utbildning", "", 41),
    ("Folke Ek", "folke.ek@ekby.example", "", "", 42),
    ("Gerd Ek", "disa.ek@ekby.example", "Utbildning", "", 43),
    ("Bo Ek", "bo.ek@ekby.example", "Gator och parker", "", 44),
    ("Hanna Ek", "hanna.ek@ekby.example", "Idrott", "Fritid", 45),
]
OTHER_ORGANISATION = "Samverkan i norra regionen"
ROUND = "Baseline of all schools, first try"
DATA = [
    ORGANISATION, OTHER_ORGANISATION, COORDINATOR, ROUND, RUNNING, QUESTION, "Tak", "Lås", OWN_MEASURE, MEASURE, COMMENT,
    "Kansli", *(name for name, _, _ in DEPARTMENTS),
    *(name for name, _, _ in PEOPLE), *(str(cell) for row in WRONG_ROWS for cell in row if cell), *SHOWN,
]  # fmt: skip
"""What the pages say that is no word of ours."""


@dataclass
class Desk:
    """Who coordinates an organisation of their own, at a browser, and the letters that come to them."""

    page: Page
    server: LiveServer

    def open(self, path: str) -> None:
        """Open a page of the server."""
        self.page.goto(self.server.url + path)

    def send(self, action: str, **fields: str) -> None:
        """Fill in a form and send it; see `tests.support.forms.send`."""
        send(self.page, action, **fields)

    def newest_letter(self, address: str) -> str:
        """Return the text of the last letter to an address, which lies in the outbox."""
        database = Database(self.server.database_url)
        try:
            with database.read() as session:
                query = select(Letter.text).where(Letter.address == address).order_by(col(Letter.letter_id).desc())
                return session.exec(query).first() or ""
        finally:
            database.dispose()

    def type_code(self, address: str) -> None:
        """Type the code of the newest letter."""
        self.send("/sign-in/code", code=code_in(self.newest_letter(address)))


def own_pages(chromium: Browser, watched: Watched, server: LiveServer, language: str) -> Iterator[tuple[str, Page]]:
    """Begin an organisation at a server with an outbox and run it; every page and every mistake on the way, by its name."""
    watched.expect("status of 400|status of 404|status of 409")
    context = watched.open(
        chromium, locale=LOCALES[language], reduced_motion="reduce", viewport={"width": 1440, "height": 900}
    )
    desk = Desk(context.new_page(), server)
    for part in (
        signing_in,
        beginning,
        departments,
        people,
        posters,
        lists,
        measuring,
        round_page,
        choosing,
        planning,
        ledgers,
        fleet,
        settings,
        joining,
        choosing_where,
    ):
        for name in part(desk):
            yield name, desk.page
    context.close()


def signing_in(desk: Desk) -> Iterator[str]:
    """As anybody: the ways in, before there is an account."""
    desk.open("/sign-in")
    yield "/sign-in"
    desk.send("/sign-in", email="karin")
    yield "/sign-in, no address"
    desk.open("/sign-in/letter/used")
    yield "/sign-in/letter, a used one"
    desk.open("/outbox")
    yield "/outbox, empty"


def beginning(desk: Desk) -> Iterator[str]:
    """An organisation begins, until its coordinator is in."""
    desk.open("/begin")
    yield "/begin"
    fields = {"organisation": ORGANISATION, "name": COORDINATOR, "department": "Kansli", "email": ADDRESS}
    desk.send("/begin", **fields | {"department": " "})
    yield "/begin, no department"
    desk.send("/begin", **fields | {"email": "karin"})
    yield "/begin, no address"
    desk.send("/begin", **fields)
    yield "/sign-in/code"
    desk.send("/sign-in/code", code="12")
    yield "/sign-in/code, a wrong one"
    desk.open("/outbox")
    yield "/outbox"
    desk.open(link_in(desk.newest_letter(ADDRESS)))
    yield "/sign-in/letter"
    desk.open("/sign-in/code")
    desk.type_code(ADDRESS)
    expect(desk.page).to_have_url(f"{desk.server.url}/dashboard")
    yield "/dashboard, just begun"
    desk.open("/sign-in")
    yield "/sign-in, signed in"
    desk.open("/begin")
    yield "/begin, signed in"
    desk.open("/account")
    expect(desk.page.locator("[data-passkey-new]")).to_be_visible()
    yield "/account"


def departments(desk: Desk) -> Iterator[str]:
    """The tree of departments, and one of them."""
    desk.open("/people")
    yield "/people, one department"
    for name, employed, parent in DEPARTMENTS:
        desk.send("/people/departments", name=name, head_count=employed, **({"parent": parent} if parent else {}))
    yield "/people, a department added"
    desk.send("/people/departments#add", name="Utbildning", head_count="12")
    yield "/people, a name twice"
    desk.send("/people/departments#add", name="Bad", head_count="many")
    yield "/people, no number"
    desk.page.get_by_role("link", name="Grundskolor").click()
    yield "/people/departments"
    desk.send("/people/departments/", head_count="1250")
    yield "/people/departments, saved"
    desk.send("/people/departments/", parent="Norra skolan")
    yield "/people/departments, part of itself"
    desk.open("/people")
    desk.page.get_by_role("link", name="Utbildning").click()
    end = desk.page.locator("form[action$='/end'] button")
    with desk.page.expect_navigation():
        end.click()
    yield "/people/departments, with parts"


def people(desk: Desk) -> Iterator[str]:
    """Who is expected, one of them, and oneself."""
    desk.open("/people/list")
    for name, email, department in PEOPLE:
        desk.open("/people/list")
        desk.send("/people/list#add", name=name, email=email, department=department)
    yield "/people/N, expected"
    desk.send(desk.page.url.removeprefix(desk.server.url).split("?")[0] + "/link")
    yield "/people/N, a link"
    desk.open("/people/list")
    yield "/people/list"
    desk.send("/people/list#add", name="Cilla Ek", email="cilla(at)ekby", department="Grundskolor")
    yield "/people/list, no address"
    desk.open("/people/list?words=nobody&show=left")
    yield "/people/list, nobody"
    desk.open("/people/list")
    desk.page.locator("main").get_by_role("link", name=COORDINATOR).click()
    yield "/people/N, oneself"
    with desk.page.expect_navigation():
        desk.page.locator("button[name=take][value=coordinator]").click()
    yield "/people/N, the only coordinator"
    desk.open("/people/list")
    desk.page.get_by_role("link", name="Bo Ek").click()
    with desk.page.expect_navigation():
        desk.page.locator("button[name=give][value=manager]").click()
    desk.page.locator("form[action$='/leave'] [name=on]").fill(str(dt.date.today() + dt.timedelta(days=30)))
    with desk.page.expect_navigation():
        desk.page.locator("form[action$='/leave'] button").click()
    yield "/people/N, leaves"


def posters(desk: Desk) -> Iterator[str]:
    """The list of posters, and one as it is printed."""
    desk.open("/people/posters")
    yield "/people/posters, none"
    desk.send("/people/posters", department="Norra skolan")
    expect(desk.page.locator("[data-print]")).to_be_visible()
    yield "/people/posters/ID, of a department"
    desk.open("/people/posters")
    desk.send("/people/posters")
    yield "/people/posters/ID"
    desk.open("/people/posters")
    yield "/people/posters"


def lists(desk: Desk) -> Iterator[str]:
    """A list of people comes in."""
    desk.open("/people/import")
    yield "/people/import"
    upload(desk.page, "people.csv", b"Letters,Colours\na,b\n")
    yield "/people/import, no header"
    upload(desk.page, "people of the whole municipality, autumn.xlsx", workbook(*WRONG_ROWS))
    expect(desk.page.locator("#bad")).to_be_visible()
    yield "/people/import, its preview"
    desk.send("/people/import/")
    yield "/people/import, done"
    desk.open("/people")
    yield "/people"


def upload(page: Page, name: str, content: bytes) -> None:
    """Choose a file and send it."""
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("input[type=file]").set_input_files([file])
    with page.expect_navigation():
        page.locator("form[action='/people/import'] button").click()


def measuring(desk: Desk) -> Iterator[str]:
    """Target and rounds."""
    desk.open("/measure/compare")
    yield "/measure/compare, nothing yet"
    desk.open("/reports")
    yield "/reports, nothing yet"
    desk.open("/measure")
    yield "/measure, nothing yet"
    desk.send("/measure/target", reduction="much", year="2031")
    yield "/measure, no percentage"
    desk.send("/measure/target", reduction="20", year=str(dt.date.today().year + 4))
    yield "/measure, a target"
    desk.send("/measure/rounds", name=" ")
    yield "/measure, no name"
    desk.open("/measure")
    desk.send("/measure/rounds", name=ROUND)
    yield "/measure, a round"
    desk.send("/measure/rounds", name="Once more")
    yield "/measure, shared weeks"


def settings(desk: Desk) -> Iterator[str]:
    """What the organisation decides, and the log of who did what."""
    desk.open("/settings")
    yield "/settings"
    desk.send("/settings", privacy_floor="3")
    yield "/settings, too low a floor"
    desk.open("/settings")
    desk.send("/settings", email_domains="ekby")
    yield "/settings, no domain"
    desk.open("/settings")
    desk.send("/settings", privacy_floor="8")
    yield "/settings, saved"
    desk.open("/settings/log")
    yield "/settings/log"
    desk.open("/dashboard")
    yield "/dashboard, begun"


def joining(desk: Desk) -> Iterator[str]:
    """By the poster: while somebody is signed in, as anybody, and with an address of the organisation's own."""
    desk.open("/people/posters")
    addresses = [text.strip() for text in desk.page.locator(".address").all_inner_texts()]
    everybody, department = (address.removeprefix(desk.server.url) for address in addresses)
    desk.open(everybody)
    yield "/join, signed in"
    desk.open("/settings")
    desk.send("/settings", email_domains="ekby.example skola.ekby.example")
    desk.open(everybody)
    yield "/join, signed in, with an address"
    desk.page.context.clear_cookies()
    desk.open(department)
    yield "/join, of a department"
    desk.open(everybody)
    for name, fields in (
        ("no name", {"name": " ", "email": "gun@ekby.example"}),
        ("no department", {"name": "Gun Ek", "email": "gun@ekby.example"}),
        ("another domain", {"name": "Gun Ek", "email": "gun@elsewhere.example", "department": "Grundskolor"}),
    ):
        answer_in_place(desk.page, **fields)
        yield f"/join, {name}"


def answer_in_place(page: Page, **fields: str) -> None:
    """Send the form of a poster, which shows the answer in its own place."""
    page.locator("form[data-patient]").evaluate("form => { form.noValidate = true; }")
    # The answer's page takes the place of this one, which may show a trouble already.
    page.locator("main").evaluate("main => { main.dataset.before = ''; }")
    fill(page, "/join/", **fields)
    with page.expect_response("**/join/*"):
        page.locator("form[data-patient] button[type=submit]").click()
    expect(page.locator("main:not([data-before]) #trouble")).to_be_visible()


def choosing_where(desk: Desk) -> Iterator[str]:
    """An address that is expected somewhere, and one that belongs to two organisations."""
    desk.open("/sign-in")
    desk.send("/sign-in", email="disa.ek@ekby.example")
    desk.type_code("disa.ek@ekby.example")
    expect(desk.page).to_have_url(f"{desk.server.url}/sign-in/where")
    yield "/sign-in/where, expected"
    desk.open("/begin")
    desk.send("/begin", organisation=OTHER_ORGANISATION, name=COORDINATOR, department="Kansli", email=ADDRESS)
    desk.type_code(ADDRESS)
    desk.page.context.clear_cookies()
    desk.open("/sign-in")
    desk.send("/sign-in", email=ADDRESS)
    desk.type_code(ADDRESS)
    yield "/sign-in/where"
