"""The dashboard as a reader has set it: letters of their own size, and white paper whatever the screen was."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.office import Office
from tests.support.pages import DESKTOP, Watched

pytestmark = pytest.mark.browser

# The size of each text, but for those that a drawing scales with itself.
SIZES = """() => [...document.querySelectorAll("body *")]
    .filter(one => one.closest("svg") === null && one.checkVisibility())
    .filter(one => [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""))
    .map(one => [one.textContent.trim().slice(0, 40), parseFloat(getComputedStyle(one).fontSize)])"""
# How light letters are, 0 – 255.
LIGHTNESS = """heading => {
    const [red, green, blue] = getComputedStyle(heading).color.match(/\\d+/g).map(Number);
    return (red + green + blue) / 3;
}"""


@pytest.fixture
def dashboard(chromium: Browser, watched: Watched, office: Office) -> Page:
    page = watched.open(chromium, **DESKTOP).new_page()
    page.goto(office.link(office.ids.coordinator_id))
    page.goto(f"{office.server.url}/dashboard")
    expect(page.locator("#course")).to_be_visible()
    return page


def test_every_text_grows_with_the_size_that_the_reader_has_chosen(dashboard: Page) -> None:
    before = dict(dashboard.evaluate(SIZES))
    dashboard.evaluate("document.documentElement.style.fontSize = '150%'")
    after = dict(dashboard.evaluate(SIZES))
    assert len(before) > 50
    small = {text: size for text, size in before.items() if after.get(text, 0) < 1.45 * size}
    assert small == {}


ANY = re.compile(r"\w")
"""Whatever the verdict of so small an organisation is."""


@pytest.mark.parametrize(("path", "title"), [("/dashboard", ANY), ("/measure", "Mäta"), ("/trips/log", "Körjournal")])
def test_paper_is_white_though_the_screen_was_dark(
    dashboard: Page, office: Office, path: str, title: str | re.Pattern[str]
) -> None:
    dashboard.emulate_media(color_scheme="dark")
    dashboard.goto(office.server.url + path)
    heading = dashboard.get_by_role("heading", level=1, name=title)
    assert heading.evaluate(LIGHTNESS) > 128
    dashboard.emulate_media(color_scheme="dark", media="print")
    assert heading.evaluate(LIGHTNESS) < 128


# Which key figures are broken within, and which tables are wider than their card.
BROKEN = """() => [
    ...[...document.querySelectorAll(".kpi b")].filter(one => one.getClientRects().length > 1
        || one.offsetHeight > 1.8 * parseFloat(getComputedStyle(one).fontSize)),
    ...[...document.querySelectorAll(".scroll")].filter(one => one.checkVisibility() && one.scrollWidth > one.clientWidth),
].map(one => one.textContent.trim().slice(0, 40))"""


@pytest.mark.parametrize("width", [768, 960, 1000])
def test_no_figure_is_broken_and_no_table_cut_off_on_a_tablet(dashboard: Page, office: Office, width: int) -> None:
    dashboard.set_viewport_size({"width": width, "height": 1024})
    assert dashboard.evaluate(BROKEN) == []
    for path in ("/plan", "/measure", "/people"):
        dashboard.goto(office.server.url + path)
        assert dashboard.evaluate(BROKEN) == [], path
