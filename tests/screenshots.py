"""`make screenshots`: takes the pictures of the README and of the install dialogue anew, from the running demonstration."""

import re
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.support.browsers import CHROMIUM_ARGUMENTS, find_chromium
from tests.support.office import Office
from tests.support.pages import DESKTOP, PHONE
from tests.support.server import LiveServer

ROOT = Path(__file__).parent.parent
README = ROOT / "docs" / "images"
INSTALL = ROOT / "pwa" / "public" / "screenshots"
WIDE = {**DESKTOP, "viewport": {"width": 1440, "height": 900}, "device_scale_factor": 2}


def main() -> None:
    """Start a demonstration, look at it as its people do, and keep the pictures."""
    README.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="cero-screenshots-") as folder, sync_playwright() as playwright:
        server = LiveServer(Path(folder))
        print("Filling a demonstration …", file=sys.stderr)
        server.command("demo")
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        try:
            office = Office.of(server.start())
            _dashboard(browser, office)
            _phone(browser, office)
        finally:
            browser.close()
            server.stop()


def _dashboard(browser: Browser, office: Office) -> None:
    page = browser.new_context(**WIDE).new_page()
    page.goto(office.link(office.ids.coordinator_id))
    page.locator("#course").wait_for()
    _keep(page, INSTALL / "dashboard.png")
    page.context.close()
    small = browser.new_context(**{**WIDE, "device_scale_factor": 1}).new_page()
    small.goto(office.link(office.ids.coordinator_id))
    small.locator("#course").wait_for()
    _keep(small, README / "dashboard.png")


def _phone(browser: Browser, office: Office) -> None:
    for scheme in ("light", "dark"):
        context = browser.new_context(**{**PHONE, "color_scheme": scheme})
        page = context.new_page()
        page.goto(office.link(office.ids.employee_id))
        page.get_by_test_id("log-usual-both").or_(page.get_by_test_id("logged")).first.wait_for()
        page.wait_for_timeout(800)
        if scheme == "light":
            _keep(page, INSTALL / "phone-home.png")
            _keep(page, README / "phone.png")
            context.set_offline(True)
            page.get_by_test_id("log-usual-both").tap()
            page.get_by_test_id("logged").wait_for()
            page.get_by_test_id("after-tap").get_by_text(re.compile(r"\w")).first.wait_for()
            page.wait_for_timeout(800)
            _keep(page, README / "phone-offline.png")
        else:
            _keep(page, README / "phone-dark.png")
        context.close()


def _keep(page: Page, path: Path) -> None:
    page.screenshot(path=path)
    print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
