"""Nobody is shut out: axe finds nothing on any screen in any state, in light and dark, in both languages; every target fits a
thumb, letters may be twice as large, nothing moves for those who asked for stillness, and the keyboard does everything.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.handset import Phone, open_phone
from tests.support.keyboard import tab_to
from tests.support.looking import DRAWN, Seen, complaints
from tests.support.office import Office
from tests.support.pages import Watched

pytestmark = pytest.mark.browser

BY_AXE = ("barriers", "pale")
BY_SIZE = ("small", "cut_off", "cut_off_when_large", "moving", "head")
LOOKS = [
    pytest.param(
        walk, language, what, marks=[pytest.mark.xdist_group(f"{walk}-{language}"), pytest.mark.lasts(seconds)]
    )
    for walk in ("office", "own")
    for language, looks, seconds in (("sv", BY_AXE + BY_SIZE, 15), ("en", BY_SIZE, 10))
    for what in looks
]
"""The demonstration as everybody in it sees it, and an organisation of one's own from its first page on."""


@pytest.mark.parametrize(("walk", "language", "what"), LOOKS)
def test_no_screen_shuts_anybody_out(
    look_at: Callable[[str, str], dict[str, Seen]], walk: str, language: str, what: str
) -> None:
    seen = look_at(walk, language)
    assert len(seen) > 80
    found = complaints(seen, what)
    assert not found, f"{what}:\n{found}"


@pytest.mark.torture
@pytest.mark.parametrize("walk", ["office", "own"])
def test_no_english_screen_shuts_anybody_out_by_its_names_or_its_colours(
    look_at: Callable[..., dict[str, Seen]], walk: str
) -> None:
    """Both languages are drawn by the same templates and components: what axe finds, it finds in Swedish."""
    seen = look_at(walk, "en", by_axe=True)
    assert not (found := complaints(seen, "barriers") + complaints(seen, "pale")), found


@pytest.mark.xdist_group("own-sv")
def test_no_page_has_anything_that_the_keyboard_does_not_reach(
    look_at: Callable[[str, str], dict[str, Seen]],
) -> None:
    seen = look_at("own", "sv")
    stops = {name: screen.stops for name, screen in seen.items() if screen.stops}
    assert len(stops) > 50
    assert stops["/settings"] > stops["/sign-in"] > 2
    found = complaints(seen, "unreached")
    assert not found, found


@pytest.fixture
def phone(chromium: Browser, watched: Watched, office: Office) -> Phone:
    """A phone of the employee with a keyboard, everything read and nothing waiting."""
    return open_phone(chromium, watched, office, office.ids.employee_id, is_mobile=False, has_touch=False)


def to_the_dock(page: Page, path: str) -> None:
    """Go to a page of the dock in a few keys, however long the page is."""
    tab_to(page, page.get_by_test_id("skip"), "Shift+Tab" if _is_after(page, "skip") else "Tab")
    page.keyboard.press("Enter")
    target = page.locator(f"nav.dock a[href='{path}']")
    if not target.evaluate("element => element === document.activeElement"):
        tab_to(page, target, most=5)
    page.keyboard.press("Enter")


@pytest.mark.xdist_group("keyboard")
def test_the_usual_commute_needs_no_finger(phone: Phone) -> None:
    page = phone.page
    tab_to(page, page.get_by_test_id("log-usual-both"))
    page.keyboard.press("Enter")
    phone.appears("logged")
    expect(page.locator("[role=status]").first).to_contain_text("parat")
    tab_to(page, page.get_by_test_id("undo"))
    page.keyboard.press("Space")
    phone.appears("log-usual-both")
    expect(page.get_by_test_id("waiting-count")).to_have_text("0")


@pytest.mark.xdist_group("keyboard")
def test_a_new_trip_is_logged_corrected_deleted_and_taken_back_by_keyboard_alone(phone: Phone) -> None:
    page = phone.page
    to_the_dock(page, "/new")
    phone.appears("mode-bicycle")
    tab_to(page, page.get_by_test_id("save-trip"))
    page.keyboard.press("Enter")
    expect(page.locator(".modes button").first).to_be_focused()
    tab_to(page, page.get_by_test_id("mode-bicycle"), "Shift+Tab" if _is_after(page, "mode-bicycle") else "Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("distance-0")).to_be_focused()
    page.keyboard.type("4,2")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("save-trip")).to_have_count(0)

    to_the_dock(page, "/trips")
    rows = page.get_by_test_id("trip-row")
    phone.appears("pair")
    before = rows.count()
    tab_to(page, page.get_by_test_id("pair").first)
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("pair").first).to_have_attribute("aria-expanded", "true")
    tab_to(page, page.get_by_test_id("more").first)
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_test_id("delete-trip").first)
    page.keyboard.press("Enter")
    expect(rows).to_have_count(before - 1)
    expect(page.get_by_test_id("undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(rows).to_have_count(before)
    expect(page.locator("main")).to_be_focused()


@pytest.mark.xdist_group("keyboard")
@pytest.mark.parametrize(
    ("path", "opener"), [("/", "state-pill"), ("/trips/month", "month-day"), ("/trips/:id", "explain")]
)
def test_a_sheet_never_keeps_the_focus_nor_loses_it(phone: Phone, path: str, opener: str) -> None:
    page = phone.page
    phone.open("/trips?kind=business" if path == "/trips/:id" else path)
    if path == "/trips/:id":
        page.get_by_test_id("open-trip").filter(visible=True).first.click()
        phone.appears("explain")
    button = page.get_by_test_id(opener).first
    button.focus()
    for close in ("Escape", "Enter"):
        page.keyboard.press("Enter")
        sheet = page.locator("dialog[open]")
        expect(sheet).to_be_visible()
        assert page.evaluate("document.activeElement.closest('dialog[open]') !== null"), (
            "the focus stayed behind the sheet"
        )
        if close == "Enter":
            tab_to(page, sheet.get_by_role("button").last)
        page.keyboard.press(close)
        expect(sheet).to_have_count(0)
        expect(button).to_be_focused()
    # The browser tells of a closed dialog a moment later: who has opened it again by then found it empty.
    button.press("Enter")
    expect(sheet).to_be_visible()
    button.evaluate("button => { document.querySelector('dialog[open]').close(); button.click(); }")
    page.evaluate(DRAWN)
    expect(sheet).to_be_visible()


@pytest.mark.xdist_group("keyboard")
def test_a_new_page_begins_at_its_top_for_those_who_listen(phone: Phone) -> None:
    page = phone.page
    for path in ("/trips", "/together", "/me", "/"):
        to_the_dock(page, path)
        phone.drawn()
        expect(page.locator("main")).to_be_focused()


@pytest.mark.xdist_group("keyboard")
def test_the_first_tab_on_the_dashboard_skips_to_the_figures(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    page = watched.open(chromium, locale="sv-SE").new_page()
    page.goto(office.link(office.ids.coordinator_id))
    expect(page.locator("#course")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    assert (page.locator("a.skip").bounding_box() or {})["height"] >= 44
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def _is_after(page: Page, name: str) -> bool:
    """Return whether the focus is past something in the order of the page."""
    found: bool = page.evaluate(
        """name => (document.querySelector(`[data-testid=${name}]`)
            .compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0""",
        name,
    )
    return found
