"""A new phone between signing in and the end of its first exchange: it waits in words, claims nothing, and can be used."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.days import today
from tests.support.handset import NO_WORKER
from tests.support.pages import enter
from tests.support.people import mutation, trip
from tests.support.server import LiveServer
from tests.support.workplace import Workplace, usual

pytestmark = pytest.mark.browser

BICYCLE = [{"mode": "bicycle", "metres": 6000}]


@pytest.fixture
def work(live_server: LiveServer) -> Workplace:
    work = Workplace.on(live_server)
    work.device.send(usual(BICYCLE, [1, 2, 3, 4, 5, 6, 7]), mutation(trip(today(), BICYCLE)))
    return work


class Held:
    """The first exchange, held back until somebody lets it go or breaks it off."""

    def __init__(self, page: Page) -> None:
        self.routes: list[Route] = []
        page.add_init_script(NO_WORKER)
        page.route("**/api/sync", self.hold)
        self.page = page

    def hold(self, route: Route) -> None:
        """Keep a request waiting."""
        self.routes.append(route)

    def let_go(self) -> None:
        """Let what was held and all later exchanges through."""
        # None was held where the network went before the first began.
        for route in self.routes[-1:]:
            route.continue_()
        self.page.unroute("**/api/sync", self.hold)


def test_a_new_phone_waits_for_its_diary_and_neither_calls_it_empty_nor_saved(phone: Page, work: Workplace) -> None:
    held = Held(phone)
    enter(phone, work.office.link(work.office.ids.employee_id))
    pill = phone.get_by_test_id("state-pill")
    expect(pill).to_have_text("hämtar dagboken")
    expect(phone.locator("main [aria-busy=true]").first).to_be_visible()
    expect(phone.get_by_text("Hur tar du dig till jobbet?")).to_have_count(0)
    expect(phone.get_by_text("Veckans första resa väntar")).to_have_count(0)
    phone.goto(f"{work.server.url}/me/year")
    expect(phone.get_by_test_id("year").locator(".skeleton")).to_be_visible()
    expect(phone.get_by_test_id("teach")).to_have_count(0)
    pill.tap()
    expect(phone.locator("dialog[open]")).to_contain_text("hämtas från CERO")
    expect(phone.locator("dialog[open]")).not_to_contain_text("Allt du har loggat")
    phone.keyboard.press("Escape")
    held.let_go()
    expect(pill).to_have_text("allt sparat")
    expect(phone.get_by_test_id("sums")).to_be_visible()


def test_a_new_phone_that_loses_the_network_before_its_first_exchange_can_be_used(phone: Page, work: Workplace) -> None:
    held = Held(phone)
    enter(phone, work.office.link(work.office.ids.employee_id))
    expect(phone.get_by_test_id("state-pill")).to_have_text("hämtar dagboken")
    phone.context.set_offline(True)
    expect(phone.get_by_test_id("state-pill")).to_have_text("utan nät")
    expect(phone.get_by_test_id("setup-usual")).to_be_enabled()
    expect(phone.get_by_test_id("chip-other")).to_be_visible()
    phone.context.set_offline(False)
    held.let_go()
    expect(phone.get_by_test_id("logged")).to_be_visible()
