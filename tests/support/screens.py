"""Every screen and state of the phone that a person can come to, by one step each; for tests that look at all of them."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, expect

from app.database import Database
from app.organisations.models import Member
from app.organisations.service import get_member, next_ids
from tests.support.office import Office
from tests.support.pages import PHONE, Watched
from tests.support.trouble import edit_from_elsewhere, log_twice_elsewhere, refusing, signed_out, too_old

LOCALES = {"sv": "sv-SE", "en": "en-GB"}
SMALL = {**PHONE, "viewport": {"width": 360, "height": 640}, "device_scale_factor": 1, "reduced_motion": "reduce"}
SATURDAY = 5
PATIENCE_MS = 20_000
# The worker never arrives on these phones, so that a test may answer for the server: a state is then one route, not a story.
NO_WORKER = "if (navigator.serviceWorker) ServiceWorkerContainer.prototype.register = () => new Promise(() => {})"
UNFOLD = "() => document.querySelectorAll('main details').forEach(fold => { fold.open = true; })"

# Pages of the phone that need nothing but a signed-in person.
PLAIN = (
    "/", "/trips", "/trips/month", "/trips/fill", "/trips/log", "/new", "/new?kind=remote", "/together", "/me",
    "/me/factors", "/me/year", "/me/vehicles", "/me/usuals", "/me/schedule", "/me/places", "/trips/no-such-trip",
    "/trips/avoided/no-such-day", "/me/no-such-page",
)  # fmt: skip


@dataclass
class Phone:
    """A page of the phone with somebody signed in."""

    page: Page
    office: Office

    def open(self, path: str) -> None:
        """Open a page of the app anew and wait until all of it is drawn."""
        self.page.goto(self.office.server.url + path)
        self.drawn()

    def show(self, path: str) -> None:
        """Change to a page of the app without loading it: unsent edits and a cut network stay as they are."""
        self.page.locator(f"nav.dock a[href='{path}']").tap()
        self.drawn()

    def drawn(self) -> None:
        """Wait until no skeleton is left and the page has its heading."""
        expect(self.page.locator("h1").first).to_be_visible(timeout=PATIENCE_MS)
        expect(self.page.locator(".skeleton")).to_have_count(0, timeout=PATIENCE_MS)

    def tap(self, name: str) -> None:
        """Tap the first thing of this `data-testid` that is to be seen."""
        self.page.get_by_test_id(name).filter(visible=True).first.tap()

    def appears(self, name: str) -> None:
        """Wait for anything of this `data-testid` to be seen."""
        expect(self.page.get_by_test_id(name).filter(visible=True).first).to_be_visible(timeout=PATIENCE_MS)

    def unfold(self) -> None:
        """Open every fold of the page."""
        self.page.evaluate(UNFOLD)

    def forget(self) -> None:
        """Drop what an unfinished form keeps for its return."""
        self.page.evaluate("localStorage.clear()")


def newcomer(office: Office) -> int:
    """Add somebody who has never recorded anything; returns the member's id."""
    with Database(office.server.database_url).write() as session:
        employee = get_member(session, office.ids.organisation_id, office.ids.employee_id)
        assert employee
        [member_id] = next_ids(session, office.ids.organisation_id, 1)
        row = {"department_id": employee.department_id, "name": "Kim Ny"}
        session.add(Member(organisation_id=office.ids.organisation_id, member_id=member_id, **row))
        return member_id


def open_phone(
    chromium: Browser, watched: Watched, office: Office, member_id: int, language: str = "sv", **options: Any
) -> Phone:
    """Open a phone that speaks a language, signed in, with nothing left to send."""
    context = watched.open(chromium, **{**SMALL, "locale": LOCALES[language], **options})
    context.add_init_script(NO_WORKER)
    phone = Phone(context.new_page(), office)
    phone.page.goto(office.link(member_id))
    phone.page.goto(f"{office.server.url}/")
    phone.drawn()
    expect(phone.page.get_by_test_id("state-pill")).to_have_class("pill good", timeout=PATIENCE_MS)
    return phone


def states(phone: Phone) -> Iterator[str]:
    """Bring the phone of the employee into one state after the other; yields each while it is on the screen."""
    for path in PLAIN:
        phone.open(path)
        phone.unfold()
        yield path
    yield from _forms(phone)
    yield from _notifications(phone)
    yield from _sheets(phone)
    yield from _answers(phone)
    yield from _refusals(phone)
    yield from _other_days(phone)


def _forms(phone: Phone) -> Iterator[str]:
    """The forms in their shapes: every mode, a car on business with everything open, mistakes, what was left unfinished."""
    page = phone.page
    phone.open("/new")
    phone.tap("mode-more")
    yield "/new, all modes"
    phone.tap("mode-car")
    phone.tap("purpose-business")
    page.get_by_test_id("distance-0").fill("31,5")
    phone.appears("figures")
    phone.unfold()
    yield "/new, a car on business with everything open"
    phone.tap("add-leg")
    phone.tap("mode-bicycle")
    page.get_by_test_id("distance-1").fill("0")
    page.get_by_test_id("date").fill("2099-01-01")
    phone.tap("save-trip")
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()
    yield "/new, with mistakes"
    phone.open("/new")
    phone.appears("restored")
    yield "/new, left unfinished"
    phone.forget()
    for mode in ("flight", "train"):
        phone.open("/new")
        phone.tap("purpose-business")
        if not page.get_by_test_id(f"mode-{mode}").count():
            phone.tap("mode-more")
        phone.tap(f"mode-{mode}")
        page.get_by_test_id("distance-0").fill("412")
        if mode == "flight":
            page.get_by_test_id("cabin-0").select_option("business")
        phone.unfold()
        yield f"/new, {mode} on business"
        if mode == "flight":
            phone.tap("explain")
            phone.appears("explained-class")
            yield "/new, where the figures of a flight in business class come from"
            page.keyboard.press("Escape")
        phone.forget()
    phone.open("/new")
    phone.tap("purpose-business")
    phone.tap("direction-none")
    phone.tap("mode-car")
    page.get_by_test_id("distance-0").fill("12,345")
    phone.tap("save-trip")
    phone.appears("log-usual-both")
    yield "/, a trip in service"
    phone.open("/new")
    phone.tap("purpose-business")
    page.get_by_test_id("place-from").fill("köpenhamn")
    phone.appears("suggestion")
    yield "/new, with suggestions of places"
    phone.tap("suggestion")
    page.get_by_test_id("place-to").fill("Malmö")
    phone.tap("mode-car")
    page.locator("[data-testid=odometer-0] summary").tap()
    page.get_by_test_id("odometer-start-0").fill("12340")
    page.get_by_test_id("odometer-end-0").fill("12300")
    yield "/new, an odometer that goes backwards"
    page.get_by_test_id("odometer-end-0").fill("12402")
    phone.tap("save-trip")
    phone.appears("log-usual-both")
    phone.open("/trips/log")
    phone.appears("odometer-start")
    yield "/trips/log, drives with what odometers read, some without an errand"
    phone.open("/new?kind=remote")
    page.get_by_test_id("people").fill("0")
    phone.tap("save-avoided")
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()
    yield "/new?kind=remote, with a mistake"
    page.get_by_test_id("people").fill("5")
    if not page.get_by_test_id("mode-train").count():
        phone.tap("mode-more")
    phone.tap("mode-train")
    page.get_by_test_id("distance-0").fill("25")
    phone.unfold()
    phone.appears("spared")
    yield "/new?kind=remote, for five by train"
    phone.tap("save-avoided")
    phone.appears("edit-avoided")
    phone.tap("edit-avoided")
    phone.appears("delete-avoided")
    phone.drawn()
    yield "/trips/avoided/:id"
    yield from _list(phone)
    phone.open("/trips")
    phone.tap("pair")
    phone.tap("open-trip")
    phone.appears("journey")
    yield "/trips/:id"
    phone.tap("edit-trip")
    phone.appears("save-trip")
    phone.drawn()
    yield "/trips/:id/edit"
    phone.tap("both-ways")
    yield "/trips/:id/edit, both ways"
    phone.forget()
    phone.open("/")
    phone.tap("edit-usual")
    expect(page.get_by_test_id("save-usual").or_(page.get_by_test_id("usual-card")).first).to_be_visible()
    yield "the usual, being changed"
    phone.open("/me/usuals")
    phone.tap("usual-edit")
    phone.appears("usual-form")
    yield "/me/usuals, being changed"
    phone.open("/me/schedule")
    page.get_by_test_id("leave-from").fill("2099-07-01")
    page.get_by_test_id("leave-to").fill("2099-06-01")
    phone.tap("add-leave")
    expect(page.locator("#leave-problem")).to_be_visible()
    yield "/me/schedule, with a mistake"
    phone.open("/me/places")
    phone.tap("save-place")
    expect(page.locator("[role=alert]:not(.sr)")).to_be_visible()
    yield "/me/places, with a mistake"
    page.get_by_test_id("place-where").fill("Gävl")
    phone.appears("suggestion")
    yield "/me/places, with suggestions"


def _notifications(phone: Phone) -> Iterator[str]:
    """The switch for the weekly message while it is at it, and where it cannot be."""
    page = phone.page
    phone.open("/me")
    page.evaluate("Notification.requestPermission = () => new Promise(() => {})")
    phone.tap("notifications-toggle")
    expect(page.get_by_test_id("notifications-note")).to_contain_text("…")
    yield "/me, notifications being turned on"
    phone.open("/me")
    page.evaluate("Notification.requestPermission = async () => 'default'")
    phone.tap("notifications-toggle")
    phone.appears("notifications-again")
    yield "/me, notifications that failed"


def _list(phone: Phone) -> Iterator[str]:
    """The list of trips: a line opened, why a cost is missing, narrowed down, found and not found."""
    phone.open("/trips")
    phone.tap("pair")
    phone.unfold()
    yield "/trips, there and back opened"
    phone.tap("filters")
    phone.appears("kind-business")
    yield "/trips, the filters"
    phone.tap("kind-business")
    phone.appears("found")
    yield "/trips, business trips alone"
    phone.page.get_by_test_id("search").fill("qqqqq")
    expect(phone.page.get_by_test_id("trip-row")).to_have_count(0)
    yield "/trips, nothing found"


def _sheets(phone: Phone) -> Iterator[str]:
    """Everything that rises from below."""
    page = phone.page
    phone.open("/")
    phone.tap("state-pill")
    expect(page.locator("dialog[open]")).to_be_visible()
    yield "/, the state opened"
    phone.open("/trips")
    phone.tap("more")
    phone.appears("tools")
    yield "/trips, the tools of a trip"
    phone.tap("copy-open")
    phone.appears("copy-date")
    yield "/trips, copying a trip to a day"
    page.keyboard.press("Escape")
    phone.tap("open-trip")
    phone.appears("explain")
    phone.tap("explain")
    phone.appears("explained-leg")
    yield "/trips/:id, where the figures come from"
    # On the first days of a month nothing may have been travelled in it yet.
    newest = max(trip["date"] for trip in phone.office.trips_of_employee())
    phone.open(f"/trips/month?month={newest:%Y-%m}")
    page.locator("button.month-day:has(.m-public, .m-active, .m-car)").first.tap()
    phone.appears("day")
    yield "/trips/month, a day"
    log_twice_elsewhere(phone.office)
    phone.open("/")
    phone.appears("logged-twice")
    yield "/, a day that is logged twice"
    phone.open("/trips")
    phone.appears("logged-twice")
    yield "/trips, a day that is logged twice"
    phone.open("/new")
    phone.tap("direction-out")
    phone.tap("mode-bus")
    page.get_by_test_id("distance-0").fill("5")
    phone.tap("save-trip")
    phone.appears("twice")
    yield "/new, the question before a day is logged twice"
    phone.tap("twice-cancel")


def _answers(phone: Phone) -> Iterator[str]:
    """What follows an action: saved without a network, waiting, sent, deleted with the way back."""
    page = phone.page
    phone.open("/")
    page.context.set_offline(True)
    yield "/, offline"
    if page.get_by_test_id("log-usual-both").count():
        phone.tap("log-usual-both")
    else:
        phone.tap("log-usual-rest")
    phone.appears("after-tap")
    yield "/, logged and waiting"
    phone.tap("state-pill")
    expect(page.locator("dialog[open]")).to_be_visible()
    yield "/, the state opened, waiting"
    page.keyboard.press("Escape")
    phone.show("/trips")
    yield "/trips, with waiting rows"
    phone.show("/me")
    # The browser offers to install when it likes; its offer is an event.
    page.evaluate("dispatchEvent(new Event('beforeinstallprompt', { cancelable: true }))")
    yield "/me, with the offer to install"
    phone.tap("sign-out")
    expect(page.locator("dialog[open]")).to_be_visible()
    yield "/me, the question before signing out"
    page.keyboard.press("Escape")
    phone.show("/trips")
    phone.tap("pair")
    phone.tap("more")
    phone.tap("delete-trip")
    phone.appears("undo")
    yield "/trips, deleted"
    phone.tap("undo")
    phone.show("/")
    page.context.set_offline(False)
    expect(page.get_by_test_id("waiting-count")).to_have_text("0", timeout=PATIENCE_MS)
    yield "/, logged and sent"


def _refusals(phone: Phone) -> Iterator[str]:
    """What the server may say to an edit, and an edit of another phone."""
    page = phone.page
    edit_from_elsewhere(phone.office)
    phone.open("/trips")
    phone.appears("conflict")
    yield "/trips, a conflict"
    for name, answer in (("refused", refusing), ("sign in again", signed_out), ("too old", too_old)):
        phone.open("/trips")
        phone.tap("pair")
        phone.tap("open-trip")
        phone.tap("edit-trip")
        page.route("**/api/sync", answer)
        page.route("**/api/home", answer)
        distance = page.get_by_test_id("distance-0")
        distance.fill("3,3" if distance.input_value() != "3,3" else "3,4")
        phone.tap("save-trip")
        expect(page.get_by_test_id("state-pill")).to_have_class("pill act", timeout=PATIENCE_MS)
        phone.show("/trips")
        phone.drawn()
        yield f"/trips, {name}"
        phone.tap("state-pill")
        expect(page.locator("dialog[open]")).to_be_visible()
        yield f"/trips, the state opened, {name}"
        page.keyboard.press("Escape")
        phone.show("/")
        yield f"/, {name}"
        page.unroute_all()
        if name == "refused":
            phone.show("/trips")
            phone.appears("fix")
            page.locator("[data-testid=trip-row]:has([data-testid=fix]) [data-testid=open-trip]").first.tap()
            phone.appears("journey")
            yield "/trips/:id, refused"
            phone.tap("fix")
            phone.appears("save-trip")
            yield "/trips/:id/edit, refused"
            phone.tap("discard")


def _other_days(phone: Phone) -> Iterator[str]:
    """A day that is free, and a clock that is a year off."""
    page = phone.page
    now = dt.datetime.now(dt.UTC)
    # The next Saturday, never today: nothing is logged on it yet.
    page.clock.set_fixed_time(now + dt.timedelta(days=1 + (SATURDAY - now.weekday() - 1) % 7))
    phone.open("/")
    phone.appears("free-today")
    yield "/, a free day"
    page.clock.set_fixed_time(now + dt.timedelta(days=365))
    phone.open("/new")
    phone.appears("clock-hint")
    yield "/new, a clock that is a year off"
