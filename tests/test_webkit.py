"""The diary in the iPhone's engine with the server gone: it starts, logs, undoes and counts, and nothing is lost or computed
differently once the server is back.

`tests/test_diary_engines.py` takes every kind of travel through the same engine.
"""

import pytest

from tests.support.office import Office
from tests.support.recording import shown
from tests.support.webkit import WebKit, WebKitDriver, needs_webkit, settle

pytestmark = needs_webkit


@pytest.fixture
def phone(webkit: WebKit, office: Office) -> WebKitDriver:
    """A signed-in phone that speaks Swedish and would start without the server."""
    webkit.open(office.link(office.ids.employee_id))
    return settle(WebKitDriver(webkit, office.server))


def waiting(phone: WebKitDriver, count: int) -> None:
    phone.wait_for("waiting-count", str(count))


def figures_of_rows(phone: WebKitDriver) -> dict[str, tuple[int | None, int | None]]:
    """Return milligrams and öre that /trips shows, by the trip's id."""
    phone.open("/trips")
    phone.wait_for("trip-row")
    found = {}
    for nth in range(phone.count("trip-row")):
        figures = shown(phone, "trip-row", nth)
        found[phone.attribute("trip-row", "data-id", nth) or ""] = (figures.milligrams, figures.ore)
    return found


def figures_of_server(office: Office) -> dict[str, tuple[int | None, int | None]]:
    """Return what the server computed for each of the employee's trips."""
    return {
        str(trip["id"]): (trip["computed"]["milligrams"], trip["computed"]["ore"])
        for trip in office.trips_of_employee()
    }


def test_the_engine_lacks_nothing_that_the_diary_stands_on(phone: WebKitDriver) -> None:
    has = phone.webkit.run("return ['locks', 'serviceWorker'].map((name) => name in navigator)")
    assert has == [True, True]
    assert "AppleWebKit/605" in phone.webkit.run("return navigator.userAgent")


def test_a_page_left_in_the_middle_of_its_first_exchange_never_blocks_the_next(webkit: WebKit, office: Office) -> None:
    """WebKit keeps a page that one left, and its unfinished transaction with it: the next page stayed white for ever."""
    link = office.link(office.ids.employee_id)
    phone = WebKitDriver(webkit, office.server)
    webkit.open(link)
    for _ in range(5):
        webkit.open(f"{office.server.url}/me")
        webkit.open(f"{office.server.url}/")
    phone.wait_for("log-usual-both")


def test_the_first_version_is_never_offered_as_a_new_one(webkit: WebKit, office: Office) -> None:
    """WebKit tells that the first worker is installed when it already controls the page."""
    webkit.open(office.link(office.ids.employee_id))
    phone = WebKitDriver(webkit, office.server)
    phone.wait_for("log-usual-both")
    webkit.run("while (!navigator.serviceWorker.controller) await new Promise((go) => setTimeout(go, 20))")
    webkit.until("the end of the first exchange", lambda: phone.text("state-pill") in ("all saved", "allt sparat"))
    webkit.run("await new Promise((go) => setTimeout(go, 300))")
    assert phone.text("state-pill") in ("all saved", "allt sparat")


def test_without_the_server_no_page_fails_to_start(phone: WebKitDriver) -> None:
    phone.offline(True)
    phone.open("/")
    phone.wait_for("log-usual-both")
    phone.wait_for("state-pill", "utan nät")
    for path in PAGES:
        phone.open(path)
        phone.webkit.until(f"the heading of {path}", lambda: phone.webkit.all("h1"))
        phone.webkit.until(f"{path} to be drawn", lambda: not phone.webkit.all(".skeleton"))
        waiting(phone, 0)


def test_without_the_server_its_own_pages_say_so_and_lead_to_the_diary(phone: WebKitDriver) -> None:
    phone.offline(True)
    phone.open("/dashboard")
    phone.wait_for("try-again")
    assert phone.webkit.all("h1")[0].text == "Den här sidan behöver nät"
    phone.tap("to-app")
    phone.wait_for("state-pill", "utan nät")
    phone.open("/dashboard")
    phone.wait_for("try-again")
    phone.server.start()
    phone.tap("try-again")
    phone.wait_gone("try-again")


PAGES = (
    "/trips", "/new", "/together", "/me", "/?log=usual", "/trips/fill", "/trips/month", "/trips/log", "/me/year",
    "/me/vehicles", "/me/usuals", "/me/schedule", "/me/places", "/me/factors",
)  # fmt: skip


def test_the_usual_both_ways_takes_one_tap_on_the_open_app_and_none_of_it_is_lost(
    phone: WebKitDriver, office: Office
) -> None:
    before = figures_of_server(office)
    phone.offline(True)
    phone.open("/")
    phone.tap("log-usual-both")
    phone.wait_for("logged")
    waiting(phone, 2)
    phone.wait_for("state-pill", "2 väntar på nät")
    phone.open("/")
    phone.wait_for("logged")
    waiting(phone, 2)
    offline = figures_of_rows(phone)
    phone.offline(False)
    waiting(phone, 0)
    phone.wait_for("state-pill", "allt sparat")
    after = figures_of_server(office)
    assert len(after) == len(before) + 2
    assert offline.items() <= after.items()
    assert figures_of_rows(phone) == offline


def test_undo_leaves_nothing_to_send(phone: WebKitDriver, office: Office) -> None:
    before = figures_of_server(office)
    phone.offline(True)
    phone.open("/")
    phone.tap("log-usual-both")
    waiting(phone, 2)
    phone.tap("undo")
    phone.wait_for("log-usual-both")
    waiting(phone, 0)
    phone.offline(False)
    phone.wait_for("state-pill", "allt sparat")
    assert figures_of_server(office) == before


def test_a_distance_nobody_can_be_sure_of_is_never_saved_and_never_taken_away(phone: WebKitDriver) -> None:
    phone.offline(True)
    phone.open("/new")
    phone.tap("mode-bicycle")
    for typed in ("0", "1.234,5", "20000"):
        phone.fill("distance-0", typed)
        phone.tap("save-trip")
        phone.wait_for("problem-0")
        assert phone.value("distance-0") == typed
    phone.open("/new")
    phone.wait_for("restored")
    assert phone.value("distance-0") == "20000"
    waiting(phone, 0)
