"""The whole path in a real Chromium: a trip logged with the network cut, the open dashboard that changes by itself, and the
weekly message that speaks of exactly that trip, whose button logs the next one offline.

Chromium's own push service is out of reach of a test; its place is taken by the strict one of `tests/support`, and DevTools
hands the decrypted message to the worker. Firefox runs the same end to end, encryption included (`tests/test_push_firefox.py`).
"""

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.database import Database
from app.organisations.service import get_target
from tests.support.office import Office
from tests.support.pages import DESKTOP, PHONE, Watched, awaiting, settle
from tests.support.push_service import PushService, Subscription
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser

GIVE_SUBSCRIPTION = """given => {
  const key = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0)).buffer;
  let present = null;
  PushManager.prototype.getSubscription = async () => present;
  PushManager.prototype.subscribe = async options => {
    if (options.applicationServerKey.length !== 65) throw new TypeError("not a P-256 key");
    present = { endpoint: given.endpoint, options: { applicationServerKey: options.applicationServerKey.buffer },
                toJSON: () => given, unsubscribe: async () => { present = null; return true; } };
    return present;
  };
}"""

NOTIFICATIONS = "(await (await navigator.serviceWorker.getRegistration()).getNotifications())"
CLOSE_ALL = awaiting(f"({NOTIFICATIONS}.forEach(one => one.close()), {NOTIFICATIONS}.length === 0)", NOTIFICATIONS)
# Not asked for again and again: Chromium forgets a notification that is listed between being kept and being shown.
WATCH_FOR_ONE = """() => {
  const { registration } = self;
  self.shown = new Promise(done => {
    registration.showNotification = (...given) => {
      delete registration.showNotification;
      const showing = registration.showNotification(...given);
      showing.finally(done);
      return showing;
    };
  });
}"""
ONE_SHOWN = """() => Promise.race([self.shown, new Promise((_, fail) =>
  setTimeout(() => fail(new Error("the worker showed nothing within a minute")), 60_000))])"""


@pytest.fixture
def office(
    make_server: Callable[..., LiveServer], demo_data: Path, tmp_path: Path, push_service: PushService
) -> Office:
    shutil.copytree(demo_data, tmp_path / "office")
    return Office.of(make_server(tmp_path / "office", CERO_PUSH_TEST_ORIGIN=push_service.origin).start())


@pytest.fixture
def pocket(chromium: Browser, watched: Watched) -> BrowserContext:
    """An employee's phone."""
    return watched.open(chromium, **PHONE, permissions=["notifications", "background-sync"])


def waiting(phone: Page, count: int) -> None:
    expect(phone.get_by_test_id("waiting-count")).to_have_text(str(count))


def test_a_trip_goes_from_a_phone_without_network_to_the_dashboard_and_back_as_a_nudge(
    office: Office, push_service: PushService, pocket: BrowserContext, chromium: Browser, watched: Watched
) -> None:
    phone = pocket.new_page()
    settle(phone, office.link(office.ids.employee_id))
    desktop = watched.open(chromium, **DESKTOP).new_page()
    desktop.goto(office.link(office.ids.coordinator_id))
    expect(desktop).to_have_url(f"{office.server.url}/dashboard")
    expect(desktop.locator("#live")).not_to_have_attribute("data-state", "lost")
    desktop.evaluate("window.neverReloaded = true")
    before = desktop.locator("#this-week").inner_text()
    trips_before = len(office.trips_of_employee())

    pocket.set_offline(True)
    phone.goto(f"{office.server.url}/")
    phone.get_by_test_id("log-usual-both").tap()
    expect(phone.get_by_test_id("logged")).to_be_visible()
    waiting(phone, 2)
    phone.goto(f"{office.server.url}/trips")
    expect(phone.get_by_test_id("day-group").first).to_be_visible()
    waiting(phone, 2)
    assert len(office.trips_of_employee()) == trips_before
    assert desktop.locator("#this-week").inner_text() == before

    pocket.set_offline(False)
    waiting(phone, 0)
    expect(desktop.locator("#this-week")).not_to_have_text(before)
    assert desktop.evaluate("window.neverReloaded") is True
    trips = office.trips_of_employee()
    assert len(trips) == trips_before + 2

    subscription = push_service.subscribe()
    turn_on_notifications(phone, office, subscription)
    said = office.server.command("nudge", "--any-day")
    assert "delivered 1" in said, said
    [message] = push_service.wait_for(1)
    payload = subscription.read(message)
    text = payload["notification"]["title"] + " " + payload["notification"]["body"]
    assert [leg["mode"] for leg in newest(trips)["fields"]["legs"]] == ["commuter_train", "bicycle"]
    bicycle, train = (leg["metres"] / 1000 for leg in reversed(newest(trips)["fields"]["legs"]))
    trip_in_words = f"i dag, cykel {bicycle:.1f} km och pendeltåg {train:.0f} km".replace(".", ",")
    assert trip_in_words in text.replace("\xa0", " ")
    with Database(office.server.database_url).read() as session:
        target = get_target(session, office.ids.organisation_id)
    assert target
    assert f"−25 % år {target.target_on.year}" in text.replace("\xa0", " ")

    deliver_push(pocket, phone, office, payload)
    shown = notifications(phone)
    assert [one["title"] for one in shown] == [payload["notification"]["title"]]
    assert shown[0]["body"] == payload["notification"]["body"]


def test_the_button_of_the_nudge_logs_the_usual_with_no_network_and_no_page(
    office: Office, pocket: BrowserContext
) -> None:
    phone = pocket.new_page()
    settle(phone, office.link(office.ids.employee_id))
    trips_before = len(office.trips_of_employee())
    deliver_push(pocket, phone, office, {"notification": {"title": "Veckan", "body": "Så gick det", "tag": "week"}})
    pocket.set_offline(True)
    press_notification(pocket, "log_usual")
    waiting(phone, 2)
    expect(phone.get_by_test_id("logged")).to_be_visible()
    press_notification(pocket, "log_usual")
    waiting(phone, 2)
    assert len(office.trips_of_employee()) == trips_before
    pocket.set_offline(False)
    waiting(phone, 0)
    assert len(office.trips_of_employee()) == trips_before + 2


def test_a_malformed_push_still_shows_a_notification(office: Office, pocket: BrowserContext) -> None:
    phone = pocket.new_page()
    settle(phone, office.link(office.ids.employee_id))
    for data in ("", "{", "[]", '{"notification":7}'):
        deliver_push(pocket, phone, office, data)
        assert notifications(phone)[-1]["title"]


def test_with_the_server_gone_the_app_starts_logs_and_keeps_all_until_it_is_back(
    office: Office, pocket: BrowserContext
) -> None:
    phone = pocket.new_page()
    settle(phone, office.link(office.ids.employee_id))
    office.server.stop()
    phone.goto(f"{office.server.url}/")
    phone.get_by_test_id("log-usual-both").tap()
    waiting(phone, 2)
    for path in ("/trips", "/new", "/together", "/me"):
        phone.goto(office.server.url + path)
        expect(phone.get_by_role("heading", level=1)).to_be_visible()
        waiting(phone, 2)
    trips_before = len(office.trips_of_employee())
    office.server.start()
    phone.goto(f"{office.server.url}/")
    waiting(phone, 0)
    assert len(office.trips_of_employee()) == trips_before + 2


def test_undo_takes_back_what_was_never_sent(office: Office, pocket: BrowserContext) -> None:
    phone = pocket.new_page()
    settle(phone, office.link(office.ids.employee_id))
    trips_before = len(office.trips_of_employee())
    pocket.set_offline(True)
    phone.get_by_test_id("log-usual-both").tap()
    waiting(phone, 2)
    phone.get_by_test_id("undo").tap()
    expect(phone.get_by_test_id("log-usual-both")).to_be_visible()
    pocket.set_offline(False)
    waiting(phone, 0)
    assert len(office.trips_of_employee()) == trips_before


def test_no_request_ever_carries_a_coordinate(office: Office, pocket: BrowserContext) -> None:
    sent: list[str] = []
    pocket.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    phone = pocket.new_page()
    settle(phone, office.link(office.ids.employee_id))
    phone.get_by_test_id("log-usual-both").tap()
    waiting(phone, 0)
    assert any("/api/sync" in one for one in sent)
    assert not any(word in one.lower() for one in sent for word in ("latitude", "longitude", "coords", "geolocation"))


def newest(trips: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the newest of the trips."""
    return max(trips, key=lambda trip: trip["seq"])


def turn_on_notifications(phone: Page, office: Office, subscription: Subscription) -> None:
    """Ask for the weekly message on /me, as a person does."""
    phone.goto(f"{office.server.url}/me")
    phone.evaluate(GIVE_SUBSCRIPTION, subscription.as_json())
    toggle = phone.get_by_test_id("notifications-toggle")
    with phone.expect_response("**/api/push/subscription") as answer:
        toggle.click()
    assert answer.value.status == 204, answer.value.text()
    expect(toggle).to_be_checked()


def deliver_push(context: BrowserContext, page: Page, office: Office, payload: Any) -> None:
    """Hand a message to the service worker as the browser does when one arrives."""
    tools = context.new_cdp_session(page)
    registrations: list[str] = []
    tools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: registrations.extend(one["registrationId"] for one in event["registrations"]),
    )
    tools.send("ServiceWorker.enable")
    deadline = time.monotonic() + 60
    while not registrations:
        assert time.monotonic() < deadline, "the browser names no worker"
        page.wait_for_timeout(20)
    page.evaluate(CLOSE_ALL)
    [worker] = context.service_workers
    worker.evaluate(WATCH_FOR_ONE)
    data = payload if isinstance(payload, str) else json.dumps(payload)
    tools.send(
        "ServiceWorker.deliverPushMessage",
        {"origin": office.server.url, "registrationId": registrations[-1], "data": data},
    )
    worker.evaluate(ONE_SHOWN)
    tools.detach()


def notifications(page: Page) -> list[dict[str, str]]:
    """Return what is shown on the phone right now."""
    shown: list[dict[str, str]] = page.evaluate(
        """navigator.serviceWorker.ready.then(r => r.getNotifications())
             .then(all => all.map(n => ({title: n.title, body: n.body})))"""
    )
    return shown


def press_notification(context: BrowserContext, action: str) -> None:
    """Press a button of the newest notification; the event is the worker's own, headless browsers have no screen for it."""
    [worker] = context.service_workers
    worker.evaluate(
        """action => self.registration.getNotifications().then(all =>
             self.dispatchEvent(new NotificationEvent("notificationclick", {notification: all.at(-1), action})))""",
        action,
    )
