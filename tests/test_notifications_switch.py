"""The switch for the weekly message says at once what is going on and, where it fails, the reason and a way on."""

import pytest
from playwright.sync_api import Page, expect

from tests.support.pages import settle
from tests.support.server import LiveServer
from tests.support.workplace import Workplace

pytestmark = pytest.mark.browser

# What browsers do where their push service is out of reach, refuses, or is not there.
SILENT = "PushManager.prototype.subscribe = () => new Promise(() => {})"
REFUSED = """PushManager.prototype.subscribe = async () => {
  throw new DOMException("Registration failed - push service not available", "AbortError");
}"""
NONE = "delete window.PushManager"
IN_SAFARI = "delete window.PushManager; navigator.standalone = false"
GRANTED = "Notification.requestPermission = async () => 'granted'"
UNANSWERED = "Notification.requestPermission = async () => 'default'"
ANSWERS = """PushManager.prototype.subscribe = async () => ({
  toJSON: () => ({ endpoint: 'https://fcm.googleapis.com/x', keys: {} }), unsubscribe: async () => true })"""


@pytest.fixture
def work(live_server: LiveServer) -> Workplace:
    return Workplace.on(live_server)


def open_me(phone: Page, work: Workplace, *scripts: str) -> None:
    phone.context.grant_permissions(["notifications"])
    phone.add_init_script(";".join(scripts))
    settle(phone, work.office.link(work.office.ids.employee_id))
    phone.goto(f"{work.server.url}/me")


def press(phone: Page) -> None:
    phone.get_by_test_id("notifications-toggle").click()


def test_the_switch_answers_at_once_and_can_be_taken_back_while_the_push_service_is_silent(
    phone: Page, work: Workplace
) -> None:
    open_me(phone, work, SILENT, GRANTED)
    note, toggle = phone.get_by_test_id("notifications-note"), phone.get_by_test_id("notifications-toggle")
    press(phone)
    expect(note).to_contain_text("Slår på …")
    expect(toggle).to_be_enabled()
    expect(toggle).to_be_checked()
    expect(note).to_contain_text("meddelandetjänst har inte svarat än")
    press(phone)
    expect(toggle).not_to_be_checked()
    expect(note).to_contain_text("En i veckan")


@pytest.mark.parametrize(
    ("scripts", "said"),
    [
        ((SILENT, GRANTED), "meddelandetjänst svarar inte"),
        ((REFUSED, GRANTED), "Webbläsaren tackade nej"),
        ((UNANSWERED,), "blev inte besvarad"),
        ((ANSWERS, GRANTED), "CERO svarar inte"),
    ],
)
def test_a_failure_tells_its_real_reason_while_online_and_offers_to_try_again(
    phone: Page, work: Workplace, scripts: tuple[str, ...], said: str
) -> None:
    phone.clock.install()
    open_me(phone, work, *scripts)
    phone.route("**/api/push/subscription", lambda route: route.abort())
    press(phone)
    note = phone.get_by_test_id("notifications-note")
    if SILENT in scripts:
        expect(note).to_contain_text("Slår på …")
        phone.clock.fast_forward(20_000)
    expect(note).to_contain_text(said)
    expect(note).not_to_contain_text("utan nät")
    expect(phone.get_by_test_id("notifications-toggle")).not_to_be_checked()
    phone.get_by_test_id("notifications-again").click()
    expect(note).to_contain_text("Slår på …" if SILENT in scripts else said)


def test_without_a_network_it_is_said_at_once(phone: Page, work: Workplace) -> None:
    open_me(phone, work, SILENT, GRANTED)
    phone.context.set_offline(True)
    press(phone)
    expect(phone.get_by_test_id("notifications-note")).to_contain_text("Du är utan nät")
    expect(phone.get_by_test_id("notifications-again")).to_be_visible()


@pytest.mark.parametrize(("script", "said"), [(NONE, "en annan"), (IN_SAFARI, "Lägg till på hemskärmen")])
def test_where_nothing_can_be_switched_there_is_no_dead_switch_but_the_reason(
    phone: Page, work: Workplace, script: str, said: str
) -> None:
    open_me(phone, work, script)
    expect(phone.get_by_test_id("notifications-note")).to_contain_text(said)
    expect(phone.get_by_test_id("notifications-toggle")).to_have_count(0)
