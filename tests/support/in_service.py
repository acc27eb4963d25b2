"""Steps of a trip in service in a real Chromium: its form, its places, saving it."""

import re

from playwright.sync_api import Page, expect

from tests.support.drivers import ChromiumDriver
from tests.support.recording import Shown, keep_both, pick_mode, shown

# The lists follow in the background, once the app itself is kept.
LISTS_KEPT = """async () => {
  while ((await (await caches.open("cero-places")).keys()).length < 2) await new Promise(go => setTimeout(go, 50));
}"""


def begin(phone: ChromiumDriver, page: Page, mode: str, direction: str, purpose: str = "business") -> None:
    """Open the form, and choose what for, which way and by what; its fields of places are there then."""
    phone.open("/new")
    page.get_by_test_id(f"purpose-{purpose}").tap()
    page.get_by_test_id(f"direction-{direction}").tap()
    pick_mode(phone, mode)
    if purpose == "commute" and mode != "flight":
        page.get_by_test_id("distance-help").tap()
    expect(page.get_by_test_id("place-from")).to_be_visible()


def choose(page: Page, end: str, typed: str, wanted: str) -> None:
    """Type into a field of places and tap the suggestion."""
    field = page.get_by_test_id(f"place-{end}")
    field.tap()
    field.fill(typed)
    page.get_by_test_id("suggestion").filter(has_text=wanted).first.tap()


def save(phone: ChromiumDriver) -> Shown:
    """Save the trip, besides others of its day; returns what the form showed."""
    figures = shown(phone, "figures")
    phone.tap("save-trip")
    keep_both(phone, "save-trip", gone=True)
    phone.wait_gone("save-trip")
    return figures


def number(text: str) -> float:
    """Return the number that stands in a Swedish text."""
    return float(re.sub(r"[^\d,]", "", text).replace(",", "."))
