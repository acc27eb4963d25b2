"""What stands around every page of the phone: the way back, the menu on a wide screen, the icons, the letters, and what is
said of a page that only the server has.
"""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from app.emissions.vocabulary import MODES
from tests.support.axe import violations
from tests.support.handset import LOCALES, Phone, open_phone
from tests.support.office import Office
from tests.support.pages import CONTROLLED, PHONE, WIDE, Watched, settle

pytestmark = pytest.mark.browser

DIST = Path(__file__).resolve().parent.parent / "app" / "web" / "dist"
# The places of the dock but the form: from there the dock itself is the way.
DOCK = {"/", "/trips", "/together", "/me"}
BOXES = "icons => icons.map(icon => { const box = icon.getBoundingClientRect(); return `${box.width}×${box.height}`; })"


def sub_pages() -> list[str]:
    """The pages that lie below one of the dock's, as the build lists them."""
    pages: list[str] = json.loads((DIST / ".vite" / "pages.json").read_text())
    return [page for page in pages if page not in DOCK]


def parent_of(page: str) -> str:
    """The nearest page whose address begins this one's."""
    pages = {*sub_pages(), *DOCK}
    parts = page.strip("/").split("/")
    above = ["/" + "/".join(parts[:end]) for end in range(len(parts) - 1, 0, -1)]
    return next((path for path in above if path in pages), "/")


def way_back(page: Page) -> Locator:
    return page.get_by_test_id("way-back")


def box(element: Locator) -> tuple[float, float, float, float]:
    found = element.bounding_box()
    assert found
    return found["x"], found["y"], found["width"], found["height"]


@pytest.mark.xdist_group("frame")
def test_every_page_below_the_dock_has_a_way_back_to_the_page_above_it(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    phone = open_phone(chromium, watched, office, office.ids.employee_id)
    trip = str(office.trips_of_employee()[0]["id"])
    for page in sub_pages():
        path, above = (
            address.replace("avoided/:id", "avoided/none").replace(":id", trip) for address in (page, parent_of(page))
        )
        phone.open(path)
        link = way_back(phone.page)
        expect(link).to_be_visible()
        _, _, width, height = box(link)
        assert min(width, height) >= 44, f"the way back of {page} is {width}×{height}"
        expect(link).to_have_accessible_name(re.compile(r"^Tillbaka till \S"))
        link.tap()
        expect(phone.page).to_have_url(office.server.url + above)


@pytest.mark.xdist_group("frame")
def test_the_places_of_the_dock_need_no_way_back(chromium: Browser, watched: Watched, office: Office) -> None:
    phone = open_phone(chromium, watched, office, office.ids.employee_id)
    for path in sorted(DOCK):
        phone.open(path)
        expect(way_back(phone.page)).to_have_count(0)


@pytest.mark.xdist_group("frame")
def test_the_way_back_leads_where_one_came_from_and_says_so(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    phone = open_phone(chromium, watched, office, office.ids.employee_id)
    page = phone.page
    phone.open("/trips")
    phone.tap("to-year")
    expect(way_back(page)).to_have_accessible_name("Tillbaka till Resor")
    way_back(page).tap()
    expect(page).to_have_url(f"{office.server.url}/trips")
    phone.tap("to-month")
    newest = page.url
    page.locator("main a[href*='?month=']").first.tap()
    expect(page).not_to_have_url(newest)
    way_back(page).tap()
    expect(page).to_have_url(f"{office.server.url}/trips")
    page.go_forward()
    expect(way_back(page)).to_have_accessible_name("Tillbaka till Resor")


@pytest.mark.xdist_group("frame")
def test_all_of_how_we_calculate_is_read_on_a_page_of_its_own(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    phone = open_phone(chromium, watched, office, office.ids.employee_id)
    page = phone.page
    phone.open("/me")
    expect(page.locator(".factors")).to_have_count(0)
    phone.tap("to-factors")
    expect(page).to_have_url(f"{office.server.url}/me/factors")
    expect(page.get_by_role("heading", level=1)).to_have_text("Så räknar vi")
    assert page.get_by_test_id("factor").count() > len(MODES)
    expect(page.locator("[data-key='commuter_train//']")).to_have_text(re.compile(r"\d g per person-km"))


@pytest.mark.xdist_group("frame")
def test_every_line_of_me_is_one_target_as_wide_as_its_card(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    phone = open_phone(chromium, watched, office, office.ids.employee_id)
    phone.open("/me")
    rows = phone.page.locator("main a.link-row")
    assert rows.count() >= 7
    sizes = [box(row) for row in rows.all()]
    assert {round(width) for _, _, width, _ in sizes} == {round(sizes[0][2])}
    assert all(height >= 56 for *_, height in sizes)


@pytest.mark.xdist_group("frame")
def test_nothing_is_stretched_over_a_wide_screen(chromium: Browser, watched: Watched, office: Office) -> None:
    for width in (1440, 1920):
        size = {**WIDE, "viewport": {"width": width, "height": 900}}
        phone = open_phone(chromium, watched, office, office.ids.employee_id, **size)
        page = phone.page
        for path in ("/", "/trips", "/new", "/me", "/trips/log", "/me/year"):
            phone.open(path)
            left, top, wide, high = box(page.locator("nav.dock"))
            assert (left, top, high) == (0, 0, 900), "the menu is a rail at the left"
            assert wide <= 260
            for part in page.locator("main .card").all():
                at, _, broad, _ = box(part)
                assert broad <= (960 if path == "/trips/log" else 640), f"a card of {path} is {broad} wide"
                assert at >= wide, f"a card of {path} lies under the rail"
        phone.open("/")
        today, target = box(page.locator(".home-now")), box(page.locator(".home-soon"))
        assert target[0] >= today[0] + today[2], "the target stands at the right of today"
        assert target[1] == today[1]
        assert not violations(page)
        page.context.close()


@pytest.mark.xdist_group("frame")
def test_the_first_stop_of_a_wide_page_skips_to_the_rail(chromium: Browser, watched: Watched, office: Office) -> None:
    phone = open_phone(chromium, watched, office, office.ids.employee_id, **WIDE)
    page = phone.page
    phone.open("/trips")
    page.locator("main").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_test_id("skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("nav.dock a").first).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("nav.dock a[href='/trips']")).to_be_focused()


@pytest.mark.xdist_group("frame")
def test_every_icon_of_the_ways_of_travelling_has_the_same_box(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    phone = open_phone(chromium, watched, office, office.ids.employee_id)
    page = phone.page
    _log(phone, "e_bike", "7,5")
    phone.open("/new")
    newest = page.get_by_test_id("again").filter(has_text="Elcykel").first
    expect(newest.locator(".icon")).to_have_count(1)
    assert len(set(page.locator("[data-testid=again] .icon").evaluate_all(BOXES))) == 1
    phone.tap("mode-more")
    icons = page.locator(".modes .mode:not([data-testid=mode-more]) .icon")
    assert len(set(icons.evaluate_all(BOXES))) == 1
    drawn = icons.evaluate_all("icons => icons.map(icon => icon.innerHTML)")
    assert len(set(drawn)) == len(drawn), "two ways of travelling look alike"


def _log(phone: Phone, mode: str, distance: str) -> None:
    phone.open("/new")
    if not phone.page.get_by_test_id(f"mode-{mode}").count():
        phone.tap("mode-more")
    phone.tap(f"mode-{mode}")
    phone.page.get_by_test_id("distance-0").fill(distance)
    phone.tap("save-trip")
    expect(phone.page.get_by_test_id("save-trip")).to_have_count(0)


@pytest.mark.parametrize("language", LOCALES)
@pytest.mark.xdist_group("frame")
def test_without_a_network_a_page_of_the_server_says_so_itself(
    chromium: Browser, watched: Watched, office: Office, language: str
) -> None:
    context = watched.open(chromium, **{**PHONE, "locale": LOCALES[language]})
    page = context.new_page()
    page.goto(office.link(office.ids.coordinator_id))
    page.goto(f"{office.server.url}/")
    page.evaluate(CONTROLLED)
    address = f"{office.server.url}/dashboard"
    page.goto(address)
    expect(page.locator("#course")).to_be_visible()
    office.server.stop()
    page.goto(address)
    title = {"sv": "Den här sidan behöver nät", "en": "This page needs a connection"}[language]
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("#course")).to_have_count(0)
    assert not violations(page)
    page.get_by_test_id("to-app").tap()
    expect(page).to_have_url(f"{office.server.url}/")
    expect(page.get_by_test_id("state-pill")).to_be_visible()
    page.goto(address)
    office.server.start()
    page.get_by_test_id("try-again").tap()
    expect(page.locator("#course")).to_be_visible()
    stored = page.evaluate(
        "async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys())"
        ".map(request => request.url)))).flat()"
    )
    assert not [url for url in stored if "/dashboard" in url.replace("/assets/dashboard", "")]


def test_the_letters_come_along_and_need_no_network(phone: Page, office: Office) -> None:
    settle(phone, office.link(office.ids.employee_id))
    office.server.stop()
    phone.goto(f"{office.server.url}/")
    expect(phone.get_by_test_id("log-usual-both").or_(phone.get_by_test_id("logged")).first).to_be_visible()
    assert phone.evaluate(
        "document.fonts.ready.then(() => document.fonts.check('650 17px \"Figtree Variable\"', 'Åäö 0123'))"
    )
    assert phone.evaluate(
        "[...document.fonts].some(face => face.family.includes('Figtree Variable') && face.status === 'loaded')"
    )


def test_figures_stand_under_each_other_in_the_letters_of_the_app(phone: Page, office: Office) -> None:
    settle(phone, office.link(office.ids.employee_id))
    phone.evaluate("document.fonts.ready")
    widths = phone.evaluate(
        """() => ["1111", "8888"].map(digits => {
            const text = document.querySelector("main").appendChild(document.createElement("span"));
            text.className = "num";
            text.textContent = digits;
            return text.getBoundingClientRect().width;
        })"""
    )
    assert widths[0] == widths[1]


def test_the_letters_change_nothing_of_the_layout_when_they_arrive(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    def heights(fonts: bool) -> list[float]:
        context = watched.open(chromium, **PHONE)
        if not fonts:
            context.route("**/*.woff2", lambda route: route.abort())
        page = context.new_page()
        page.add_init_script(
            "if (navigator.serviceWorker) ServiceWorkerContainer.prototype.register = () => new Promise(() => {})"
        )
        page.goto(office.link(office.ids.employee_id))
        page.goto(f"{office.server.url}/me")
        expect(page.get_by_test_id("to-factors")).to_be_visible()
        page.evaluate("document.fonts.ready")
        found: list[float] = page.locator("h1, h2, .pill, .link-row").evaluate_all(
            "all => all.map(one => Math.round(one.getBoundingClientRect().height))"
        )
        return found

    assert heights(True) == heights(False)
