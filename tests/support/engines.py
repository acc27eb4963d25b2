"""The engines of Android phones and of iPhones, for tests that take both through the same steps."""

import time

import pytest

from tests.support.drivers import ChromiumDriver
from tests.support.office import Office
from tests.support.pages import PHONE, settle
from tests.support.recording import Driver
from tests.support.webkit import WebKitDriver, needs_webkit
from tests.support.webkit import settle as settle_webkit

ENGINES = [
    pytest.param("chromium", marks=pytest.mark.browser),
    pytest.param("webkit", marks=needs_webkit),
]


def connect(request: pytest.FixtureRequest, office: Office, address: str | None = None) -> Driver:
    """Return a phone of the engine that the test is run with; the office's employee has just signed in.

    Parameters:
        address: where the phone finds the server, if not at its own address.
    """
    address = address or office.server.url
    link = office.link(office.ids.employee_id).replace(office.server.url, address)
    if request.param == "webkit":
        webkit = request.getfixturevalue("webkit")
        webkit.open(link)
        return settle_webkit(WebKitDriver(webkit, office.server, address))
    context = request.getfixturevalue("watched").open(request.getfixturevalue("chromium"), **PHONE)
    return ChromiumDriver(settle(context.new_page(), link), address)


LISTS_KEPT = """
while ((await (await caches.open("cero-places")).keys()).length < 2) await new Promise((go) => setTimeout(go, 50));
"""


def choose_place(phone: Driver, end: str, typed: str) -> None:
    """Type into a field of places, and tap the first suggestion."""
    # Typed again where no list opened: WebKit's field is filled by a script, and its window may have no focus.
    deadline = time.monotonic() + 30
    while not phone.count("suggestion"):
        assert time.monotonic() < deadline, f"nothing is suggested for {typed!r}"
        phone.fill(f"place-{end}", "")
        phone.fill(f"place-{end}", typed)
        time.sleep(0.5)
    phone.tap("suggestion")
