"""The phone at a quarter of this machine's speed, without a server: opening the app, and logging the usual."""

import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType, Page, sync_playwright

from app.ids import uuid7
from tests.bench.rows import Row, spread
from tests.bench.server import phone, running
from tests.support.pages import PHONE, Watched

RUNS = 7
THROTTLE = 4
BUTTON = "[data-testid=log-usual-both]"

# Notes when the button is there: from the start of the navigation, the start of the service worker included.
WATCH_FOR_BUTTON = """
new MutationObserver((_, observer) => {
    if (document.querySelector("[data-testid=log-usual-both]")) {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => { window.usableAfter = performance.now(); }));
    }
}).observe(document, { childList: true, subtree: true });
"""
# Promises, not wait_for_function: that one evaluates a string in the page, which our content security policy forbids.
USABLE = """
() => new Promise((resolve) => {
    const look = () => (window.usableAfter === undefined ? setTimeout(look, 5) : resolve(window.usableAfter));
    look();
})
"""
LOG = """
() => new Promise((resolve) => {
    const began = performance.now();
    const observer = new MutationObserver(() => {
        if (document.querySelector("[data-testid=logged]")) {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.querySelector("[data-testid=log-usual-both]").click();
})
"""


def measure() -> list[Row]:
    """Sign in once with a usual, cut the network, then start the browser again and again on the same profile."""
    starts, logs = [], []
    with sync_playwright() as playwright, tempfile.TemporaryDirectory(prefix="cero-bench-") as name:
        profile = Path(name)
        with running() as (server, cookie):
            writer = phone(server, cookie)
            writer.keep(writer.send(writer.body([_usual()])))
            _install(playwright.chromium, profile, server.url, cookie)
            address = server.url
        for _ in range(RUNS):
            context = _open(playwright.chromium, profile)
            page = context.pages[0]
            _throttle(page)
            page.add_init_script(WATCH_FOR_BUTTON)
            page.goto(address, wait_until="commit")
            starts.append(page.evaluate(USABLE))
            logs.append(page.evaluate(LOG))
            page.locator("[data-testid=undo]").first.click()
            page.wait_for_selector(BUTTON)
            context.close()
    return [
        Row("offline start at 4x throttle, ms", spread(starts, 0), "< 1,000", median(starts) < 1000),
        Row("tap to 'logged' on screen at 4x throttle, ms", spread(logs, 0), "< 100", median(logs) < 100),
    ]


def _open(chromium: BrowserType, profile: Path, **options: Any) -> BrowserContext:
    return Watched().open_persistent(chromium, profile, **PHONE, **options)


def _install(chromium: BrowserType, profile: Path, address: str, cookie: str) -> None:
    """Visit once with the network: the worker keeps the app, the first exchange brings the usual."""
    context = _open(chromium, profile)
    key, _, value = cookie.partition("=")
    # With an end, or the cookie is gone when the browser is.
    context.add_cookies([{"name": key, "value": value, "url": address, "expires": 2**31 - 1}])
    page = context.pages[0]
    page.goto(address)
    page.wait_for_selector(BUTTON)
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.reload()
    page.wait_for_selector(BUTTON)
    assert page.evaluate("navigator.serviceWorker.controller !== null"), "the worker does not answer for the page"
    context.close()


def _throttle(page: Page) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": THROTTLE})


def _usual() -> dict[str, Any]:
    legs = [{"mode": "bicycle", "metres": 2100}, {"mode": "commuter_train", "metres": 41000}]
    patch = {"name": "Jobbet", "purpose": "commute", "legs": legs, "weekdays": [1, 2, 3, 4, 5, 6, 7], "position": 0}
    ids = {"mutation_id": str(uuid7()), "id": str(uuid7())}
    return ids | {"kind": "usual", "op": "put", "base_seq": 0, "patch": patch, "client_at": "2026-11-23T07:31:00Z"}
