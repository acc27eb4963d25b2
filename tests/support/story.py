"""The people of the story (`tests/test_story.py`): a coordinator at her desk, colleagues with phones, and the days that go by.

They use screens alone: what a person cannot see or press is not used. The calendar is moved, as nobody waits for months: the
server ends and starts again on a later day, with the same data, and the clocks of the phones go with it.
"""

import datetime as dt
import faulthandler
import sys
import time
from collections.abc import Callable, Sequence

from playwright.sync_api import Browser, Locator, Page, expect

from app.disclosure.releaser import TICK
from tests.support.clock import CLOCK, shifted
from tests.support.days import HOME
from tests.support.letters import code_in
from tests.support.pages import CONTROLLED, PHONE, SETTLED, Watched
from tests.support.server import LiveServer

Look = Callable[[Page, str], None]
PATIENCE = 60_000
"""Milliseconds: figures are released every few seconds, and the machine may do other things as well."""

UNSEEN = {"device_scale_factor": 1, "reduced_motion": "reduce"}
"""Of a phone whose screen nobody looks at: what it draws, it need not draw finely, nor move."""

_LATER = """{
  const Before = Date, later = %d;
  globalThis.Date = class extends Before {
    constructor(...said) { super(...(said.length ? said : [Before.now() + later])); }
    static now() { return Before.now() + later; }
  };
}"""


class Days:
    """The calendar on the wall, which can be turned.

    Parameters:
        server: of all of them.
        desk: the coordinator's page, which is closed in the evening: what follows the figures by itself would ask a server that
            is about to begin.
    """

    def __init__(self, server: LiveServer, desk: Page) -> None:
        self._server, self._desk, self._turned = server, desk, dt.timedelta()
        self._phones: list[Page] = []

    @property
    def now(self) -> dt.datetime:
        """The time that it is for everybody in the story."""
        return (dt.datetime.now(dt.UTC) + self._turned).astimezone(HOME)

    def follow(self, phone: Page) -> None:
        """Let the clock of a phone go with the calendar."""
        self._phones.append(phone)

    def wait_for_release(self) -> None:
        """Wait until figures have just been released; see `app.disclosure.releaser`, whose clock this is."""
        time.sleep(TICK - (time.time() + round(self._turned.total_seconds())) % TICK + 0.3)

    def turn_to(self, day: dt.date, hour: int = 16) -> None:
        """Let it be a later day: the server is started anew, and a phone that is opened next knows which day it is."""
        later = dt.datetime.combine(day, dt.time(hour), HOME).astimezone(dt.UTC) - self.now.astimezone(dt.UTC)
        assert later > dt.timedelta(), f"{day} is over"
        self._turned += later
        self._desk.goto("about:blank")
        self._server.stop()
        clock = shifted(round(self._turned.total_seconds()))
        self._server.environment |= {name: clock[name] for name in CLOCK}
        self._server.fresh = True
        self._server.start()
        self._desk.goto(f"{self._server.url}/dashboard")
        # A story of months takes longer than a test may on a busy machine: each of its days may take five minutes.
        faulthandler.dump_traceback_later(300, exit=True, file=sys.__stderr__)
        for phone in self._phones:
            phone.context.add_init_script(_LATER % (later.total_seconds() * 1000))


class Coordinator:
    """Karin at her desk."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url

    def press(self, name: str) -> None:
        """Press a button or follow a link by what it says."""
        button = self.page.get_by_role("button", name=name, exact=True)
        link = self.page.get_by_role("link", name=name, exact=True)
        button.or_(link).first.click()

    def read_code(self) -> str:
        """Open the outbox beside, and read the newest letter."""
        self.page.get_by_role("link", name="datorns utkorg").click()
        outbox = (
            self.page.context.wait_for_event("page")
            if len(self.page.context.pages) < 2
            else self.page.context.pages[-1]
        )
        outbox.wait_for_load_state()
        code = code_in(outbox.locator("article").first.inner_text())
        outbox.close()
        return code

    def to(self, section: str) -> None:
        """Go to a section by the navigation."""
        self.page.get_by_role("navigation").get_by_role("link", name=section, exact=True).first.click()

    def to_overview(self) -> None:
        """Go to the overview by the navigation."""
        self.to("Översikt")
        expect(self.page.locator("#overview")).to_be_visible()

    def next_step(self) -> str:
        """Go to the overview and return what it says comes next for who has just begun."""
        self.to_overview()
        return self.page.locator("#beginning li.next b").inner_text()

    def expect_next(self, says: str, step: str) -> None:
        """Go to the overview, and expect that the cycle says this comes next, in a step of five."""
        self.to_overview()
        expect(self.page.locator("#cycle-next")).to_contain_text(says, timeout=PATIENCE)
        expect(self.page.locator("#cycle [aria-current=step]")).to_contain_text(step)

    def next(self) -> None:
        """Follow the one button that the cycle offers."""
        self.page.locator("#cycle .cycle-next a").click()


class Colleague:
    """Somebody with a phone, who drives to work until something changes."""

    def __init__(self, page: Page, name: str, kilometres: int) -> None:
        self.page, self.name, self.kilometres = page, name, kilometres

    def tap(self, *names: str) -> None:
        """Touch what has these test ids, one after the other."""
        for name in names:
            self.page.get_by_test_id(name).first.tap()

    def open(self) -> None:
        """Open the diary with the network, on a day on which a measurement runs, and be invited to it."""
        self.page.goto("/")
        expect(self.page.get_by_test_id("invitation")).to_be_visible(timeout=PATIENCE)
        self.expect_state("allt sparat")

    def settle(self) -> None:
        """Wait until the diary would start without a network: cut within that, the browser reports a script it could not read."""
        self.page.evaluate(CONTROLLED)
        self.page.evaluate(SETTLED)

    def leave_network(self) -> None:
        """Cut the network, and see that the phone says so."""
        self.settle()
        self.page.context.set_offline(True)
        self.expect_state("utan nät")

    def come_back(self) -> None:
        """Come back to the network, which takes what waits."""
        self.expect_state("väntar")
        self.page.context.set_offline(False)
        self.expect_state("allt sparat")

    def expect_state(self, words: str) -> None:
        """Expect what the pill at the top says."""
        expect(self.page.get_by_test_id("state-pill")).to_contain_text(words, timeout=PATIENCE)

    def log_today(self) -> None:
        """Tell the usual way to work, and log it there and back."""
        self.tell_usual()
        self.tap("log-usual-both")
        expect(self.page.get_by_test_id("logged")).to_be_visible()

    def tell_usual(self) -> None:
        """Tell the usual way to work, by car."""
        self.tap("setup-usual", "mode-car")
        self.page.get_by_test_id("distance-0").fill(str(self.kilometres))
        self.tap("save-usual")
        expect(self.page.get_by_test_id("log-usual-both")).to_be_visible()

    def fill_week(self) -> None:
        """Log every working day of the week up to today by one press."""
        self.to("Idag")
        self.tap("log-usual-both", "fill-week", "fill-save")
        expect(self.page.get_by_test_id("fill-save")).to_have_count(0)

    def to(self, place: str) -> Locator:
        """Go to a place of the dock; returns the page's head."""
        self.page.locator(".dock").get_by_role("link", name=place, exact=True).tap()
        return self.page.get_by_role("heading", level=1)

    def answer_first(self) -> None:
        """Follow the invitation on the first screen, and answer how one travels."""
        self.to("Idag")
        self.tap("to-questions", "summer_mode-car", "winter_mode-car")
        self.page.get_by_test_id("input-distance_metres").fill(str(self.kilometres))

    def answer(self, look: Look | None, *, to_the_end: bool, **willing: str) -> None:
        """Answer what one would do, by measure, or all questions of the measurement."""
        self.answer_first()
        if look:
            look(self.page, "questions")
        self.tap("part-next", "reason-time", "alternatives-public_transport", "alternatives-e_bike", "part-next")
        self.tap("car-own", "fuel-petrol", "part-next")
        self.tap(*(f"willing_{measure}-{said}" for measure, said in willing.items()))
        if not to_the_end:
            return
        if look:
            look(self.page, "questions-change")
        self.tap("part-next", "business_travel-no", "digital_meeting-yes", "support-for", "part-next")
        expect(self.page.get_by_test_id("questions-end")).to_contain_text("Tack för dina svar!")
        if look:
            look(self.page, "questions-end")

    def take_up(self, mode: str, weekdays: Sequence[int], look: Look | None) -> None:
        """Go to work another way on some weekdays from now on, as a usual of its own."""
        self.to("Jag")
        self.tap("to-usuals", "usual-add")
        form = self.page.get_by_test_id("usual-form")
        for weekday in weekdays:
            form.get_by_test_id(f"weekday-{weekday}").check(force=True)
        self.tap(f"mode-{mode}")
        form.get_by_test_id("distance-0").fill(str(self.kilometres))
        if look:
            look(self.page, "another-way")
        self.tap("usual-save")
        expect(self.page.get_by_test_id("usual-card")).to_have_count(2)


def join(
    chromium: Browser,
    watched: Watched,
    days: Days,
    link: str,
    name: str,
    kilometres: int,
    department: str,
    look: Look | None,
) -> Colleague:
    """Scan the poster on a phone: name, department, and the diary is there."""
    device = PHONE if look else PHONE | UNSEEN
    phone = watched.open(chromium, **device, base_url=link.partition("/join/")[0]).new_page()
    days.follow(phone)
    phone.goto(link)
    phone.get_by_label("Ditt namn").fill(name)
    phone.get_by_label("Var du arbetar").select_option(department)
    if look:
        look(phone, "join")
    phone.get_by_role("button", name="Börja", exact=True).tap()
    expect(phone.get_by_role("heading", name=f"Hej {name.split()[0]}!")).to_be_visible()
    colleague = Colleague(phone, name, kilometres)
    colleague.expect_state("allt sparat")
    colleague.settle()
    if look:
        look(phone, "diary")
    return colleague
