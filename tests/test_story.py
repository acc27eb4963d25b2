"""The story of a first-time coordinator, from *Begin an organisation* to the first colleagues on the overview: screens alone.

Nothing here calls the program or its database: what a person cannot see or press is not used. The pictures lie in the test's folder
(`pytest --basetemp=… tests/test_story.py`).
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import BOTH
from tests.support.letters import code_in
from tests.support.pages import CONTROLLED, DESKTOP, PHONE, Watched
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser

COLLEAGUES = ["Anna Berg", "Bo Ek", "Cilla Dahl", "David Öst", "Eva Lind", "Filip Ås"]
"""Six: more than the floor of five."""


@pytest.fixture(params=BOTH)
def server(request: pytest.FixtureRequest) -> LiveServer:
    """An installation as it is on somebody's own computer: without an address for others, and without a mail server."""
    environment = {"CERO_PUBLIC_URL": ""}
    if request.param == "postgres":
        environment["CERO_DATABASE_URL"] = request.getfixturevalue("postgres_url")
    # After the database, which must be there as long as a server is.
    make_server: Callable[..., LiveServer] = request.getfixturevalue("make_server")
    return make_server(**environment).start()


@pytest.fixture
def looked_at(tmp_path: Path) -> Callable[[Page, str], None]:
    """Take a picture of each screen of the story."""
    count = 0

    def look(page: Page, name: str) -> None:
        nonlocal count
        count += 1
        page.screenshot(path=tmp_path / f"{count:02}-{name}.png", full_page=True)
        too_wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert too_wide <= 0, f"{name} scrolls sideways"

    return look


class Coordinator:
    """Karin at her desk."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url

    def press(self, name: str) -> None:
        """Press a button or follow a link by what it says."""
        button = self.page.get_by_role("button", name=name, exact=True)
        link = self.page.get_by_role("link", name=name, exact=True)
        button.or_(link).first.click()

    def read_code(self) -> str:
        """Open the outbox beside, and read the newest letter."""
        self.page.get_by_role("link", name="datorns utkorg").click()
        outbox = (
            self.page.context.wait_for_event("page")
            if len(self.page.context.pages) < 2
            else self.page.context.pages[-1]
        )
        outbox.wait_for_load_state()
        code = code_in(outbox.locator("article").first.inner_text())
        outbox.close()
        return code

    def next_step(self) -> str:
        """Go to the overview and return what it says comes next."""
        self.page.goto(f"{self.url}/dashboard")
        return self.page.locator("#beginning li.next b").inner_text()


def test_an_organisation_begins_and_its_first_colleagues_are_seen(
    chromium: Browser, server: LiveServer, watched: Watched, looked_at: Callable[[Page, str], None]
) -> None:
    karin = Coordinator(watched.open(chromium, **DESKTOP).new_page(), server.url)
    begin(karin, looked_at)
    assert karin.next_step() == "Lägg till era enheter"
    add_departments(karin, looked_at)
    assert karin.next_step() == "Skriv ut affischen"
    link = print_poster(karin, looked_at)
    assert karin.next_step() == "Den första kollegan går med"
    expect(karin.page.get_by_text("1 person har gått med.")).to_be_visible()
    anna = join(chromium, watched, link, COLLEAGUES[0], looked_at)
    # The open page follows by itself.
    expect(karin.page.get_by_text("2 personer har gått med.")).to_be_visible(timeout=30_000)
    assert karin.next_step() == "Sätt klimatmålet"
    set_target(karin, looked_at)
    assert karin.next_step() == "Öppna nulägesmätningen"
    karin.press("Öppna nulägesmätningen")
    karin.press("Öppna")
    expect(karin.page.get_by_text("Mätningen är öppen.")).to_be_visible()
    looked_at(karin.page, "baseline")
    log_offline(anna, looked_at)
    for name in COLLEAGUES[1:]:
        log_offline(join(chromium, watched, link, name, None), None)
    karin.page.goto(f"{server.url}/dashboard")
    # Figures are released every few seconds, and the open page follows by itself.
    expect(karin.page.locator("#of-all")).to_contain_text("6 av", timeout=60_000)
    expect(karin.page.locator("#week-km")).to_contain_text("310")
    expect(karin.page.locator("#week-kg")).to_contain_text("kg")
    expect(karin.page.get_by_text("Vårt mål: 20 % mindre")).to_be_visible()
    looked_at(karin.page, "overview")
    karin.page.set_viewport_size({"width": 390, "height": 844})
    looked_at(karin.page, "overview-phone")


def begin(karin: Coordinator, looked_at: Callable[[Page, str], None]) -> None:
    page = karin.page
    page.goto(f"{karin.url}/sign-in")
    page.get_by_text("Ny här, eller ingen kod?").click()
    looked_at(page, "sign-in")
    karin.press("Starta en organisation")
    page.get_by_label("Vad organisationen heter").fill("Provkommunen")
    page.get_by_label("Ditt namn").fill("Karin Lind")
    page.get_by_label("Enheten du arbetar på").fill("Kansli")
    page.get_by_label("Din e-postadress på jobbet").fill("karin.lind@provkommunen.se")
    looked_at(page, "begin")
    karin.press("Skicka en kod")
    expect(page.get_by_role("heading", name="Skriv koden")).to_be_visible()
    looked_at(page, "code")
    code = karin.read_code()
    page.get_by_label("Kod").fill(code)
    karin.press("Gå vidare")
    expect(page.get_by_role("heading", name="Nästa steg")).to_be_visible()
    looked_at(page, "first-overview")


def add_departments(karin: Coordinator, looked_at: Callable[[Page, str], None]) -> None:
    page = karin.page
    karin.press("Lägg till enheter")
    for name, employed in (("Skola", "120"), ("Teknik", "38")):
        page.get_by_label("Namn").fill(name)
        page.get_by_label("Antal anställda").fill(employed)
        karin.press("Lägg till")
        expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()
    looked_at(page, "departments")


def print_poster(karin: Coordinator, looked_at: Callable[[Page, str], None]) -> str:
    page = karin.page
    karin.press("Gör affischen")
    looked_at(page, "posters")
    karin.press("Visa affischen")
    expect(page.locator("svg.qr")).to_be_visible()
    looked_at(page, "poster")
    link = page.locator(".poster .address").inner_text()
    assert re.fullmatch(rf"{karin.url}/join/\S+", link)
    return link


def set_target(karin: Coordinator, looked_at: Callable[[Page, str], None]) -> None:
    page = karin.page
    karin.press("Sätt målet")
    page.get_by_label("Minskning i procent").fill("20")
    page.get_by_label("Till slutet av").fill("2040")
    karin.press("Sätt målet")
    expect(page.get_by_text("Målet är satt.")).to_be_visible()
    looked_at(page, "target")


def join(
    chromium: Browser, watched: Watched, link: str, name: str, looked_at: Callable[[Page, str], None] | None
) -> Page:
    """Scan the poster on a phone: name, department, and the diary is there."""
    phone = watched.open(chromium, **PHONE).new_page()
    phone.goto(link)
    phone.get_by_label("Ditt namn").fill(name)
    phone.get_by_label("Var du arbetar").select_option("Skola")
    if looked_at:
        looked_at(phone, "join")
    phone.get_by_role("button", name="Börja", exact=True).tap()
    expect(phone.get_by_role("heading", name=f"Hej {name.split()[0]}!")).to_be_visible()
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
    if looked_at:
        looked_at(phone, "diary")
    return phone


def log_offline(phone: Page, looked_at: Callable[[Page, str], None] | None) -> None:
    """Tell the usual way to work, 26 km by car, with the network cut, log it there and back, and come back to the network."""
    phone.evaluate(CONTROLLED)
    phone.context.set_offline(True)
    expect(phone.get_by_test_id("state-pill")).to_have_text("utan nät")
    phone.get_by_test_id("setup-usual").tap()
    phone.get_by_test_id("mode-car").first.tap()
    phone.get_by_test_id("distance-0").fill("26")
    phone.get_by_test_id("save-usual").tap()
    phone.get_by_test_id("log-usual-both").tap()
    expect(phone.get_by_test_id("logged")).to_be_visible()
    expect(phone.get_by_test_id("state-pill")).to_contain_text("väntar")
    if looked_at:
        looked_at(phone, "logged-offline")
    phone.context.set_offline(False)
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
