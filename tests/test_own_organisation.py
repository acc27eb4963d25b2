"""An organisation of one's own, from its first page on, for those who use the keyboard alone, hold a phone, or print its poster."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from app.accounts.desk import SECTIONS
from app.database import Database
from app.organisations.models import Department, Organisation
from tests.support.handset import LOCALES
from tests.support.keyboard import tab_to
from tests.support.letters import code_in
from tests.support.own_organisation import ADDRESS, COORDINATOR, DEPARTMENTS, ORGANISATION, Desk
from tests.support.pages import DESKTOP, Watched
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser

# Fields and buttons of a form that stand beside each other, by the line of their middles: each line's bottoms.
BOTTOMS = """() => [...document.querySelectorAll(".row")].map(form => {
    const lines = [];
    for (const one of form.querySelectorAll("input, select, button")) {
        const box = one.getBoundingClientRect();
        const line = lines.find(line => box.top < line.bottom && box.bottom > line.top);
        if (line === undefined) lines.push({ top: box.top, bottom: box.bottom, bottoms: [box.bottom] });
        else line.bottoms.push(box.bottom);
    }
    return lines.map(line => line.bottoms);
})"""
A4 = re.compile(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]")
LONGEST = (
    "Samhällsbyggnadsförvaltningens kontor för gator, parker, lekplatser och friluftsliv i norra delen av kommunen"
)


@pytest.fixture
def server(make_server: Callable[..., LiveServer]) -> LiveServer:
    """A server on whose machine letters are read."""
    return make_server(CERO_PUBLIC_URL="").start()


@pytest.fixture
def desk(chromium: Browser, watched: Watched, server: LiveServer) -> Desk:
    """The desk of somebody who has just begun an organisation."""
    desk = Desk(watched.open(chromium, **DESKTOP).new_page(), server)
    desk.open("/begin")
    desk.send("/begin", organisation=ORGANISATION, name=COORDINATOR, department="Kansli", email=ADDRESS)
    desk.type_code(ADDRESS)
    expect(desk.page.locator("#beginning")).to_be_visible()
    return desk


def test_an_organisation_begins_and_gets_a_department_by_keyboard_alone(
    chromium: Browser, watched: Watched, server: LiveServer
) -> None:
    watched.expect("status of 400")
    page = watched.open(chromium, **DESKTOP).new_page()
    desk = Desk(page, server)
    desk.open("/begin")
    for name, value in (
        ("organisation", ORGANISATION),
        ("name", COORDINATOR),
        ("department", "Kansli"),
        ("email", ADDRESS),
    ):
        tab_to(page, page.locator(f"#{name}"))
        page.keyboard.type(value)
    page.keyboard.press("Enter")
    # The page of the code begins in its field.
    expect(page.locator("#code")).to_be_focused()
    page.keyboard.type(code_in(desk.newest_letter(ADDRESS)))
    page.keyboard.press("Enter")
    expect(page.locator("#step-departments")).to_have_class("next")
    tab_to(page, page.locator("#step-departments a"))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/people#add$"))
    tab_to(page, page.locator("#add #name"))
    page.keyboard.type("Skola")
    tab_to(page, page.locator("#add #head_count"))
    page.keyboard.type("many")
    page.keyboard.press("Enter")
    expect(page.locator("#head_count")).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#name")).not_to_have_attribute("aria-invalid", "true")
    tab_to(page, page.locator("#add #head_count"))
    page.keyboard.type("120")
    page.keyboard.press("Enter")
    expect(page.locator(".said")).to_be_visible()
    expect(page.locator("#departments")).to_contain_text("Skola")


@pytest.mark.parametrize(
    "path", ["/dashboard", "/people", "/people/list", "/people/import", "/measure", "/plan", "/settings/log"]
)
def test_the_first_tab_of_every_page_skips_its_navigation(desk: Desk, path: str) -> None:
    page = desk.page
    desk.open(path)
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    assert (page.locator("a.skip").bounding_box() or {})["height"] >= 44
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


@pytest.mark.parametrize("language", LOCALES)
def test_on_a_phone_every_section_is_one_tap_away_without_a_script_and_nothing_moves(
    chromium: Browser, watched: Watched, desk: Desk, language: str
) -> None:
    device = {"viewport": {"width": 390, "height": 844}, "locale": LOCALES[language]}
    page = watched.open(chromium, **device, java_script_enabled=False).new_page()
    page.context.add_cookies(desk.page.context.cookies())
    menu = page.get_by_role("navigation").get_by_role("button")
    links = page.locator("#sections a")
    for path in ("/dashboard", "/people", "/plan", "/settings"):
        for width, height in ((390, 844), (320, 640)):
            page.set_viewport_size({"width": width, "height": height})
            page.goto(desk.server.url + path)
            before = page.locator("main").bounding_box()
            assert before
            assert before["y"] < 70, "one line, and the page"
            expect(page.locator("#sections")).to_be_hidden()
            menu.click()
            expect(links).to_have_count(len(SECTIONS) + 2)
            for link in links.all():
                expect(link).to_be_in_viewport(ratio=1)
            expect(page.locator("#sections [aria-current=page]")).to_have_attribute("href", path)
            assert page.locator("main").bounding_box() == before
    links.nth(1).click()
    expect(page).to_have_url(f"{desk.server.url}/people")
    menu.click()
    page.locator("#sections a[href='/account']").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(COORDINATOR)


def test_the_menu_of_a_phone_needs_no_finger(desk: Desk) -> None:
    page = desk.page
    page.set_viewport_size({"width": 390, "height": 844})
    desk.open("/dashboard")
    menu = page.get_by_role("navigation").get_by_role("button", name="Meny")
    tab_to(page, menu)
    expect(page.locator("#sections")).to_be_hidden()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#sections a").first).to_be_focused()
    expect(page.locator("[data-sign-out]")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#sections")).to_be_hidden()
    expect(menu).to_be_focused()


def test_fields_and_button_of_a_line_stand_on_one_line_at_every_width(desk: Desk) -> None:
    page = desk.page
    for path in ("/people", "/people/list", "/people/posters", "/measure", "/plan", "/plan/new", "/settings"):
        desk.open(path)
        for width in (320, 360, 390, 480, 600, 768, 900, 1024, 1280, 1440, 1920):
            page.set_viewport_size({"width": width, "height": 900})
            for line in (line for form in page.evaluate(BOTTOMS) for line in form):
                assert max(line) - min(line) < 1, f"{path} at {width}: {line}"


@pytest.mark.parametrize("language", LOCALES)
def test_a_poster_is_one_sheet_of_a4_however_long_its_names_are(desk: Desk, language: str) -> None:
    database = Database(desk.server.database_url)
    with database.write() as session:
        organisation = session.get_one(Organisation, 1)
        organisation.name, organisation.language = LONGEST[:120], language
        session.add(Department(organisation_id=1, department_id=900, name=LONGEST[::-1][:120], head_count=3))
    database.dispose()
    for department in ("hela organisationen", LONGEST[::-1][:30]):
        desk.open("/people/posters")
        desk.send("/people/posters", department=department)
        printed = desk.page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
        [(width, height)] = A4.findall(printed)
        assert (round(float(width)), round(float(height))) == (595, 842)
        assert_all_is_on_the_sheet(desk.page)


def assert_all_is_on_the_sheet(page: Page) -> None:
    """Hold that nothing of a poster is cut off by its edge when it is printed."""
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 794, "height": 1123})
    over = page.evaluate(
        """() => { const sheet = document.querySelector(".poster").getBoundingClientRect();
            return [...document.querySelectorAll(".poster > *")].map(one => one.getBoundingClientRect())
                .filter(box => box.bottom > sheet.bottom || box.top < sheet.top || box.right > sheet.right || box.left < sheet.left)
                .length; }"""
    )
    page.emulate_media(media="null")
    assert over == 0


def test_the_names_of_departments_do_not_push_their_figures_off_a_phone(desk: Desk) -> None:
    desk.open("/people")
    for name, employed, parent in DEPARTMENTS:
        desk.send("/people/departments", name=name, head_count=employed, **({"parent": parent} if parent else {}))
    desk.page.set_viewport_size({"width": 390, "height": 844})
    for cell in desk.page.locator("#departments td").all():
        box = cell.bounding_box()
        assert box
        assert box["x"] + box["width"] <= 390
