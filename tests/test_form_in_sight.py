"""The form of a trip in a real Chromium: what one needs is in sight, never under the bar with Save, the dock or a keyboard."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.axe import violations
from tests.support.drivers import ChromiumDriver
from tests.support.handset import NO_WORKER
from tests.support.looking import DRAWN, LARGER
from tests.support.office import Office
from tests.support.pages import PHONE, Watched
from tests.support.recording import Case, log, pick_mode

pytestmark = pytest.mark.browser

TALL, SMALL = {"width": 390, "height": 844}, {"width": 360, "height": 640}
# What an on-screen keyboard leaves of the taller one, in a browser that shrinks the page for it.
ABOVE_THE_KEYBOARD = {"width": 390, "height": 450}

# Which of these lie under something else where one sees their place; what is below the fold altogether can be scrolled to.
COVERED = """elements => elements.filter(element => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (y < 0 || y > innerHeight) return false;
    const top = document.elementFromPoint(x, y);
    return top === null || !element.contains(top);
}).map(element => element.dataset.testid)"""


# Where the page of a small screen goes on behind the dock, one scrolls.
UNDER_THE_BAR = COVERED.replace("!element.contains(top)", "top.closest('.save-bar') !== null")

# The place of the focus, of its label where the control itself is unseen, and whether all four corners and the middle of it show.
FOCUS = """() => {
    const control = document.activeElement;
    const shown = control.matches(".sr") || control.closest(".segments") ? control.closest("label") ?? control : control;
    const box = shown.getBoundingClientRect();
    const inset = 3;
    const across = [box.left + inset, box.left + box.width / 2, box.right - inset];
    const down = [box.top + inset, box.top + box.height / 2, box.bottom - inset];
    const covered = [];
    for (const x of across) for (const y of down) {
        const top = document.elementFromPoint(x, y);
        if (top === null || !(shown.contains(top) || top.contains(shown))) covered.push(top?.className ?? "outside");
    }
    return {
        name: control.dataset.testid ?? `${control.tagName} ${control.className} ${control.textContent.trim().slice(0, 30)}`,
        dock: control.closest("nav.dock") !== null,
        body: control === document.body,
        covered,
    };
}"""


def signed_in(chromium: Browser, watched: Watched, office: Office, **options: Any) -> Page:
    context = watched.open(chromium, **{**PHONE, "reduced_motion": "reduce", **options})
    context.add_init_script(NO_WORKER)
    page = context.new_page()
    page.goto(office.link(office.ids.employee_id))
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    return page


@pytest.fixture
def page(chromium: Browser, watched: Watched, office: Office) -> Page:
    return signed_in(chromium, watched, office)


@pytest.fixture
def keyboard(chromium: Browser, watched: Watched, office: Office) -> Page:
    return signed_in(chromium, watched, office, is_mobile=False, has_touch=False)


def begin(page: Page, office: Office, size: dict[str, int]) -> ChromiumDriver:
    """Open an empty form for yesterday, a day that the demonstration does not end on."""
    page.set_viewport_size(size)
    page.evaluate("localStorage.clear()")
    page.goto(f"{office.server.url}/new")
    expect(page.get_by_test_id("mode-walk").or_(page.get_by_test_id("mode-more")).first).to_be_visible()
    return ChromiumDriver(page, office.server.url)


def on_business(page: Page) -> None:
    """Choose a business trip by the label, as a mouse does."""
    page.get_by_test_id("purpose-business").click()
    expect(page.get_by_test_id("errand")).to_be_visible()


def test_no_way_of_travelling_lies_under_the_save_button_on_arrival(page: Page, office: Office) -> None:
    driver = ChromiumDriver(page, office.server.url)
    for case in (Case("walk", "walk", "1,1"), Case("bus", "bus", "12"), Case("tram", "tram", "3,5")):
        log(driver, case)
    for size in (TALL, SMALL):
        begin(page, office, size)
        expect(page.get_by_test_id("again")).to_have_count(3)
        page.evaluate(DRAWN)
        tiles = page.locator(".modes button, [data-testid=again]")
        assert tiles.evaluate_all(COVERED if size is TALL else UNDER_THE_BAR) == []


FORMS = ["commute", "car on business", "flight", "two legs"]


def fill(driver: ChromiumDriver, form: str) -> None:
    """Bring a form into one of its longer shapes, with every fold open."""
    page = driver.page
    if form != "commute":
        on_business(page)
    if form == "flight":
        if not driver.count("mode-flight"):
            page.get_by_test_id("mode-more").click()
        page.get_by_test_id("mode-flight").click()
    elif form != "commute":
        page.get_by_test_id("mode-car").click()
        driver.fill("distance-0", "12,5")
    if form == "two legs":
        page.get_by_test_id("add-leg").click()
    page.evaluate("document.querySelectorAll('main details').forEach(fold => { fold.open = true; })")
    page.evaluate("scrollTo(0, 0)")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [TALL, SMALL], ids=["390", "360"])
@pytest.mark.parametrize("letters", ["", "200%"], ids=["plain", "large"])
def test_the_focus_of_the_keyboard_is_never_covered(
    keyboard: Page, office: Office, form: str, size: dict[str, int], letters: str
) -> None:
    page = keyboard
    driver = begin(page, office, size)
    page.evaluate(LARGER, letters)
    fill(driver, form)
    passed: list[str] = []
    for key in ("Tab", "Shift+Tab"):
        page.get_by_test_id("skip" if key == "Tab" else "save-trip").focus()
        for _ in range(70):
            page.keyboard.press(key)
            page.evaluate(DRAWN)
            now = page.evaluate(FOCUS)
            if now["dock"] or now["body"] or now["name"] == "skip":
                break
            passed.append(now["name"])
            assert not now["covered"], f"{now['name']} is covered by {now['covered']} after {passed}"
    assert "save-trip" in passed
    assert len(passed) > 20


@pytest.mark.parametrize("size", [TALL, SMALL, ABOVE_THE_KEYBOARD], ids=["390", "360", "keyboard"])
def test_the_suggestions_of_a_place_are_in_sight_also_above_a_keyboard(
    page: Page, office: Office, size: dict[str, int]
) -> None:
    driver = begin(page, office, TALL)
    on_business(page)
    if not driver.count("place-from"):
        pick_mode(driver, "car")
    for end in ("from", "to"):
        field = page.get_by_test_id(f"place-{end}")
        field.tap()
        page.set_viewport_size(size)
        field.press_sequentially("köpenhamn")
        suggestions = page.get_by_test_id("suggestion")
        expect(suggestions.nth(1)).to_be_visible()
        page.evaluate(DRAWN)
        unseen = suggestions.evaluate_all("""elements => elements.filter(element => {
            const box = element.getBoundingClientRect();
            return box.top < 0 || box.bottom > innerHeight;
        }).length""")
        assert unseen == 0, f"{unseen} suggestions are out of sight"
        assert suggestions.evaluate_all(COVERED) == []
        assert field.evaluate_all(COVERED) == []
        assert field.evaluate("element => element.getBoundingClientRect().top >= 0")
        suggestions.first.tap()
        page.set_viewport_size(TALL)


@pytest.mark.parametrize("size", [TALL, SMALL, ABOVE_THE_KEYBOARD], ids=["390", "360", "keyboard"])
def test_a_business_trip_has_targets_that_a_thumb_hits(page: Page, office: Office, size: dict[str, int]) -> None:
    driver = begin(page, office, size)
    on_business(page)
    found = violations(page)
    pick_mode(driver, "car")
    driver.fill("distance-0", "12,5")
    found += violations(page)
    for top in (0, 300, 600, 900):
        page.evaluate("top => scrollTo(0, top)", top)
        found += violations(page)
    assert found == []
