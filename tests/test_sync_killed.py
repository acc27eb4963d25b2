"""A browser that is killed in the middle of an exchange, as a phone does that needs its memory, and is started again: nothing is
lost and nothing is doubled, in real Chromium and WebKit on a profile of their own, with the real server.
"""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, BrowserType, Route, expect

from tests.support.drivers import ChromiumDriver
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.proxy import Answer, Proxy
from tests.support.recording import waiting
from tests.support.webkit import needs_webkit
from tests.support.webkit_profile import ProfileWebKit

WAKE = "dispatchEvent(new Event('online'))"


# --- Chromium -------------------------------------------------------------------------------------------------------


def kill_browser(profile: Path) -> None:
    """End the browser of a profile: at once, and without a word to it."""
    asked = f"--user-data-dir={profile}".encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            arguments = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if asked in arguments and not any(one.startswith(b"--type=") for one in arguments):
            os.kill(int(process.name), signal.SIGKILL)


def never_arrives(route: Route, kill: Callable[[], None]) -> None:
    kill()


def answer_is_lost(route: Route, kill: Callable[[], None]) -> None:
    assert route.fetch().status == 200
    kill()


def answer_is_being_taken_in(route: Route, kill: Callable[[], None]) -> None:
    route.fulfill(response=route.fetch())
    kill()


@pytest.mark.browser
@pytest.mark.parametrize("moment", [never_arrives, answer_is_lost, answer_is_being_taken_in])
def test_a_browser_killed_in_the_middle_of_an_exchange_loses_nothing_and_doubles_nothing(
    office: Office,
    chromium_type: BrowserType,
    watched: Watched,
    tmp_path: Path,
    moment: Callable[[Route, Callable[[], None]], None],
) -> None:
    profile = tmp_path / "profile"

    def start() -> BrowserContext:
        return watched.open_persistent(chromium_type, profile, **PHONE)

    before, entries = len(office.trips_of_employee()), office.log_entries(office.ids.employee_id)
    # Closed once as usual: Chromium writes cookies down after half a minute, and the sign-in is to be an old one.
    settle(start().new_page(), office.link(office.ids.employee_id)).context.close()
    context = start()
    page = context.new_page()
    page.goto(office.server.url)
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    page.route("**/api/sync", lambda route: route.abort())
    page.get_by_test_id("log-usual-both").tap()
    waiting(ChromiumDriver(page, office.server.url), 2)
    page.unroute_all()
    page.route("**/api/sync", lambda route: moment(route, lambda: kill_browser(profile)))
    with context.expect_event("close"):
        page.evaluate(WAKE)

    page = start().new_page()
    page.goto(office.server.url)
    phone = ChromiumDriver(page, office.server.url)
    phone.wait_for("logged")
    phone.wait_for("state-pill", "allt sparat")
    waiting(phone, 0)
    assert len(office.trips_of_employee()) == before + 2
    assert office.log_entries(office.ids.employee_id) == entries + 2


# --- WebKit ---------------------------------------------------------------------------------------------------------


class Killing(Proxy):
    """The way to the server, on which the browser is killed at a moment of the next exchange.

    Attributes:
        browser: which one.
        cut: true while no exchange gets through.
        moment: when to kill: before the server has it, once the server has answered, or once the answer has left. Once.
    """

    browser: ProfileWebKit
    cut = False
    moment = ""

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """Answer as the server does, or not at all."""
        if path == "/api/sync":
            if self.cut:
                raise ConnectionAbortedError
            if self.moment == "never arrives":
                self._kill()
        answer = self.forward(method, path, headers, body)
        if path == "/api/sync" and self.moment == "answer is lost":
            assert answer[0] == 200
            self._kill()
        return answer

    def answered(self, path: str) -> None:
        """Kill a browser that has just got its answer."""
        if path == "/api/sync" and self.moment == "answer is being taken in":
            self.moment = ""
            self.browser.kill()

    def _kill(self) -> None:
        self.moment = ""
        self.browser.kill()
        raise ConnectionAbortedError


@pytest.fixture
def killing(office: Office, tmp_path: Path) -> Iterator[Killing]:
    proxy = Killing(office.server)
    proxy.browser = ProfileWebKit(tmp_path / "profile")
    yield proxy
    proxy.browser.stop()
    proxy.close()


PILL = "document.querySelector('[data-testid=state-pill]')?.textContent"
WAITING = "document.querySelector('[data-testid=waiting-count]')?.value"
SAVED = f"['allt sparat', 'all saved'].includes({PILL})"


MOMENTS = ("never arrives", "answer is lost", "answer is being taken in")


@pytest.mark.parametrize("moment", [pytest.param(moment, marks=needs_webkit) for moment in MOMENTS])
def test_a_killed_webkit_loses_nothing_and_doubles_nothing(office: Office, killing: Killing, moment: str) -> None:
    """All its processes, of the page as well as of the storage, get SIGKILL; a thumb's tap is a script's click here, for this
    WebKit is not driven by its WebDriver, which keeps nothing after a kill (`tests/support/webkit_profile.py`)."""
    before, entries = len(office.trips_of_employee()), office.log_entries(office.ids.employee_id)
    browser = killing.browser
    browser.start(office.link(office.ids.employee_id).replace(office.server.url, killing.url))
    browser.until(SAVED)
    browser.until("navigator.serviceWorker.controller !== null")
    killing.cut = True
    browser.run("document.querySelector('[data-testid=log-usual-both]').click()")
    browser.until(f"{WAITING} === '2'")
    killing.moment = moment
    killing.cut = False
    browser.run(WAKE)
    browser.ended()

    browser.start(killing.url)
    browser.until("document.querySelector('[data-testid=logged]') !== null")
    browser.until(f"{SAVED} && {WAITING} === '0'")
    assert len(office.trips_of_employee()) == before + 2
    assert office.log_entries(office.ids.employee_id) == entries + 2
