"""What a board is handed on paper: the coordinator's pages as they are printed, in the dark too."""

import io
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.support.office import Office
from tests.support.pages import DESKTOP, Watched

pytestmark = pytest.mark.browser

PAGES = (
    "/dashboard", "/measure", "/measure/compare", "/measures", "/measures/walk_or_cycle", "/measures/planner", "/plan", "/fleet",
    "/measure/ledgers", "/reports",
)  # fmt: skip
# What only a screen can do, where it is to be seen.
OF_A_SCREEN = """() => [...document.querySelectorAll("nav, button, input, select, textarea, summary, .button, .back")]
    .filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 80))"""
# Grounds and links that are not those of paper.
COLOURED = """() => [
    ...[...document.querySelectorAll("html, body, main, .card")]
        .filter(one => !["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(getComputedStyle(one).backgroundColor)),
    ...[...document.querySelectorAll("main a")].filter(one => one.checkVisibility())
        .filter(one => getComputedStyle(one).textDecorationLine !== "none"
            || getComputedStyle(one).color !== getComputedStyle(one.parentElement).color),
].map(one => one.outerHTML.slice(0, 80))"""
# Boxes that would leave the sheet, and cards in which nothing is left to read but their heading.
AMISS = """() => [...document.querySelectorAll("main *, .card")].filter(one => one.checkVisibility())
    .filter(one => one.getBoundingClientRect().right > innerWidth + 1
        || (one.matches(".card") && one.innerText.trim() === one.querySelector("h2")?.innerText.trim()))
    .map(one => one.outerHTML.slice(0, 80))"""
A4_WITHOUT_ITS_MARGINS = {"width": 688, "height": 1017}


@pytest.fixture
def desk(chromium: Browser, watched: Watched, office: Office) -> Page:
    """The coordinator's browser, set to dark, about to print."""
    watched.expect("404")
    page = watched.open(chromium, **{**DESKTOP, "color_scheme": "dark"}).new_page()
    page.goto(office.link(office.ids.coordinator_id))
    expect(page.locator("#course")).to_be_visible()
    page.emulate_media(color_scheme="dark", media="print")
    page.set_viewport_size(A4_WITHOUT_ITS_MARGINS)
    return page


def test_paper_has_nothing_of_what_only_a_screen_can_do_and_is_black_on_white(desk: Page, office: Office) -> None:
    found: dict[str, Any] = {}
    for path in PAGES:
        desk.goto(office.server.url + path)
        expect(desk.get_by_role("heading", level=1)).to_be_visible()
        for look in (OF_A_SCREEN, COLOURED, AMISS):
            if amiss := desk.evaluate(look):
                found.setdefault(path, []).extend(amiss)
    assert not found


def test_a_long_list_begins_below_its_heading_and_no_line_of_a_table_is_lost(desk: Page, office: Office) -> None:
    desk.goto(f"{office.server.url}/measures")
    [first, *_] = sheets(desk)
    assert "Ger en procent eller mer" in first
    assert desk.locator(".measures h3").first.inner_text() in first
    desk.goto(f"{office.server.url}/measure/compare")
    rows = desk.locator("tbody th").all_inner_texts()
    printed = "".join(sheets(desk)).replace(" ", "")
    assert not [row for row in rows if row.replace(" ", "") not in printed]


def sheets(page: Page) -> list[str]:
    """Return the words of each sheet that a browser prints of a page."""
    pdf = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    return [" ".join(sheet.extract_text().split()) for sheet in pdf.pages]
