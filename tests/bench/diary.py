"""A two-year diary on a new phone, in a real browser: how long it takes to arrive, and how much room it needs there."""

import time
from statistics import median

from playwright.sync_api import sync_playwright

from tests.bench.pull import TRIPS, fill
from tests.bench.rows import Row, spread
from tests.bench.server import running
from tests.support.browsers import CHROMIUM_ARGUMENTS, find_chromium
from tests.support.pages import PHONE

RUNS = 7
# Promises, not wait_for_function: that one evaluates a string in the page, which our content security policy forbids.
ARRIVED = """
async (expected) => {
    while (!document.querySelector("[data-testid=state-pill]")) await new Promise((go) => setTimeout(go, 5));
    const [name] = (await indexedDB.databases()).map((one) => one.name).filter((one) => /^cero-(?!device)/.test(one));
    const db = await new Promise((go) => (indexedDB.open(name).onsuccess = (event) => go(event.target.result)));
    const count = () => new Promise((go) => {
        db.transaction("trip").objectStore("trip").count().onsuccess = (event) => go(event.target.result);
    });
    while ((await count()) < expected) await new Promise((go) => setTimeout(go, 20));
    db.close();
}
"""
ROOM = "() => navigator.storage.estimate().then(({ usageDetails }) => usageDetails.indexedDB)"


def measure() -> list[Row]:
    """Sign in on one new phone after another, each a fresh browser context."""
    seconds, megabytes = [], []
    with running() as (server, cookie), sync_playwright() as playwright:
        fill(server, cookie)
        key, _, value = cookie.partition("=")
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
        for run in range(RUNS + 1):
            context = browser.new_context(**PHONE)
            context.add_cookies([{"name": key, "value": value, "url": server.url}])
            page = context.new_page()
            began = time.perf_counter()
            page.goto(server.url, wait_until="commit")
            page.evaluate(ARRIVED, TRIPS)
            waited = time.perf_counter() - began
            if run:  # the first one warms up
                seconds.append(waited)
                megabytes.append(page.evaluate(ROOM) / 1e6)
            context.close()
        browser.close()
    return [
        Row("2,000 trips in a new phone's browser, the app's first load included, s", spread(seconds), "< 1",
            median(seconds) < 1),
        Row("room of 2,000 trips on the phone, MB", spread(megabytes, 1), "≤ 5", median(megabytes) <= 5),
    ]  # fmt: skip
