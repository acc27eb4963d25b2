"""Browser contexts that watch for what a person would never see: console errors, page errors, CSP violations."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, BrowserType, ConsoleMessage, Page, WebError, expect

from tests.support.browsers import CHROMIUM_ARGUMENTS, find_chromium

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
    "locale": "sv-SE",
    "timezone_id": "Europe/Stockholm",
}
DESKTOP: dict[str, Any] = {
    "viewport": {"width": 1280, "height": 900},
    "locale": "sv-SE",
    "timezone_id": "Europe/Stockholm",
}

WIDE: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}, "is_mobile": False, "has_touch": False}
"""The phone's app on a desk; to be laid over the options of a phone."""

PATIENCE_MS = 60_000
"""How long a script in a page may wait; Playwright has no limit for it, and a run once waited until it was cut off."""


def awaiting(condition: str, otherwise: str = "null") -> str:
    """Return a script that waits until a JavaScript condition is true; it fails with what `otherwise` evaluates to.

    Our content security policy forbids Playwright's `wait_for_function`.
    """
    return f"""async () => {{
  for (const end = performance.now() + {PATIENCE_MS}; !({condition}); await new Promise(go => setTimeout(go, 20)))
    if (performance.now() > end) throw new Error("waited in vain, at the end: " + JSON.stringify({otherwise}));
}}"""


# The worker answers for the page: it would start without a network.
CONTROLLED = awaiting(
    "navigator.serviceWorker.controller",
    "(await navigator.serviceWorker.getRegistrations())"
    ".map(one => [one.installing, one.waiting, one.active].map(worker => worker?.state))",
)

# What the app does once nobody waits for it is done: worker registered, last of all a file of its own read.
SETTLED = awaiting("performance.getEntriesByType('resource').some(one => one.name.includes('/assets/unfinished-'))")

# A cut network is what many tests are about; the browser reports each refused request as an error.
_NO_NETWORK = re.compile(r"net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|FAILED)")


class Watched:
    """Contexts of one test; `problems` fills with everything that went wrong in any page or worker of them."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.contexts: list[BrowserContext] = []
        self._expected: list[re.Pattern[str]] = [_NO_NETWORK]

    def expect(self, pattern: str) -> None:
        """Allow errors that match: a test that provokes a 401 says so."""
        self._expected.append(re.compile(pattern))

    def unexpected(self) -> list[str]:
        """Return the problems that no test asked for."""
        return [text for text in self.problems if not any(pattern.search(text) for pattern in self._expected)]

    def open(self, browser: Browser, **options: Any) -> BrowserContext:
        """Open a fresh context, like a device that never saw us."""
        return self._watch(browser.new_context(**options))

    def open_persistent(self, chromium: BrowserType, profile: Path, **options: Any) -> BrowserContext:
        """Open a browser on a profile folder: close it and open it again, and the device was restarted."""
        return self._watch(
            chromium.launch_persistent_context(
                str(profile), executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS, **options
            )
        )

    def close(self) -> None:
        """Close all contexts; those that a test closed by itself stay closed."""
        for context in self.contexts:
            context.close()

    def _watch(self, context: BrowserContext) -> BrowserContext:
        self.contexts.append(context)
        # The context hears its service workers too, from their first word on: a worker's own listener came too late for it.
        context.on("console", self._hear)
        context.on("weberror", self._fail)
        return context

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            place = message.page or message.worker
            where = place.url if place else "somewhere"
            self.problems.append(f"{where}: console: {message.text} ({message.location.get('url', '')})")

    def _fail(self, error: WebError) -> None:
        self.problems.append(f"{error.page.url if error.page else 'somewhere'}: page error: {error.error}")


def settle(page: Page, link: str) -> Page:
    """Sign in by a link, in Swedish, and wait until the app would start without a network."""
    enter(page, link)
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    page.evaluate(CONTROLLED)
    return page


def enter(page: Page, link: str) -> None:
    """Use a sign-in link as a person does: press its button, but for a demonstration, which lets in at once."""
    page.goto(link)
    button = page.locator("form[action^='/sign-in/'] button")
    if button.count():
        button.click()
