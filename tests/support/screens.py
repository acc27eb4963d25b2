"""Every screen and state of the phone that a person can come to, by one step each; for tests that look at all of them."""

import datetime as dt
from collections.abc import Iterator

from playwright.sync_api import Browser, Page, expect

from tests.support.form_screens import forms
from tests.support.handset import LOCALES, NO_WORKER, PATIENCE_MS, SMALL, Phone
from tests.support.no_storage import without_storage
from tests.support.office import Office
from tests.support.pages import Watched
from tests.support.rounds import measure_now
from tests.support.trouble import busy, edit_from_elsewhere, log_twice_elsewhere, refusing, signed_out, too_old
from tests.support.unsettled import differ, leave_refused

SATURDAY = 5

# Pages of the phone that need nothing but a signed-in person.
PLAIN = (
    "/", "/trips", "/trips/month", "/trips/fill", "/trips/log", "/new", "/new?kind=remote", "/together", "/me",
    "/me/factors", "/me/year", "/me/vehicles", "/me/usuals", "/me/schedule", "/me/places", "/me/privacy", "/me/data",
    "/me/devices", "/me/unsent", "/trips/no-such-trip", "/trips/avoided/no-such-day", "/me/no-such-page",
)  # fmt: skip
EMPTY = (
    "/", "/trips", "/trips/month", "/trips/fill", "/trips/log", "/new", "/me", "/me/year", "/me/vehicles", "/me/usuals",
)  # fmt: skip


def first_steps(phone: Phone) -> Iterator[str]:
    """What somebody sees who has just begun: empty pages that teach, and the making of the usual."""
    for path in EMPTY:
        phone.open(path)
        yield f"{path}, nothing yet"
    phone.tap("usual-add")
    phone.appears("usual-form")
    yield "/me/usuals, the first"
    phone.open("/me/vehicles")
    phone.tap("add-vehicle")
    phone.tap("save-vehicle")
    yield "/me/vehicles, a mistake"
    phone.page.get_by_test_id("vehicle-name").fill("Volvon")
    phone.tap("save-vehicle")
    phone.appears("vehicle-row")
    yield "/me/vehicles, one"
    phone.open("/")
    phone.tap("setup-usual")
    phone.appears("save-usual")
    yield "the usual, being made"
    phone.tap("mode-bicycle")
    phone.page.get_by_test_id("distance-0").fill("4,2")
    phone.tap("save-usual")
    phone.appears("log-usual-both")
    yield "/, a usual and nothing logged"
    phone.tap("chip-telework")
    phone.appears("logged")
    phone.appears("after-tap")
    yield "/, a day at home"
    phone.tap("chip-out")
    phone.appears("replace")
    yield "/, a day at home, asked about a trip"
    phone.tap("replace-yes")
    phone.appears("log-usual-rest")
    phone.appears("undo")
    yield "/, a trip in the place of a day at home"
    phone.open("/")
    phone.tap("take-back")
    phone.appears("log-usual-both")
    yield "/, taken back"
    phone.open("/together")
    yield "/together, where nobody is to be seen alone"


def states(phone: Phone) -> Iterator[str]:
    """Bring the phone of the employee into one state after the other; yields each while it is on the screen."""
    for path in PLAIN:
        phone.open(path)
        phone.unfold()
        yield path
    yield from forms(phone)
    yield from _notifications(phone)
    yield from _sheets(phone)
    yield from _answers(phone)
    yield from _refusals(phone)
    yield from _unsettled(phone)
    yield from _questions(phone)
    yield from _other_days(phone)


def before_anything(chromium: Browser, watched: Watched, office: Office, language: str) -> Iterator[tuple[str, Page]]:
    """A phone that nobody signed in on: waiting, without a network, with a server that is busy, asking to sign in."""
    context = watched.open(chromium, **{**SMALL, "locale": LOCALES[language]})
    context.add_init_script(NO_WORKER)
    page = context.new_page()

    for name, answer in (
        ("waiting", lambda route: None),
        ("busy", busy),
        ("signed out", signed_out),
        ("offline", lambda route: route.abort()),
    ):
        page.route("**/api/home", answer)
        page.goto(f"{office.server.url}/")
        expect(page.locator("main[aria-busy]" if name == "waiting" else "main.welcome h1")).to_be_visible()
        yield f"/, nobody: {name}", page
        page.unroute_all(behavior="ignoreErrors")
    context.close()
    yield from without_storage(
        watched, office, lambda: watched.open(chromium, **{**SMALL, "locale": LOCALES[language]})
    )


def _questions(phone: Phone) -> Iterator[str]:
    """The questions of a measurement that runs, part by part."""
    phone.open("/questionnaire")
    yield "/questionnaire, nothing to answer"
    measure_now(phone.office)
    phone.open("/")
    phone.appears("invitation")
    yield "/, invited to answer"
    phone.tap("to-questions")
    phone.appears("part-way")
    yield "/questionnaire, the first part"
    phone.tap("summer_mode-car")
    phone.page.get_by_test_id("input-distance_metres").fill("far")
    yield "/questionnaire, a mistake"
    for part in ("reason", "car", "change", "work", "own", "end"):
        phone.open(f"/questionnaire?part={part}")
        phone.page.locator(".turn").wait_for()
        yield f"/questionnaire, {part}"


def _notifications(phone: Phone) -> Iterator[str]:
    """The switch for the weekly message while it is at it, and where it cannot be."""
    page = phone.page
    page.context.grant_permissions(["notifications"])
    phone.open("/me")
    page.evaluate("() => { Notification.requestPermission = () => new Promise(() => {}); }")
    phone.tap("notifications-toggle")
    expect(page.get_by_test_id("notifications-note")).to_contain_text("…")
    yield "/me, notifications being turned on"
    phone.open("/me")
    page.evaluate("() => { Notification.requestPermission = async () => 'default'; }")
    phone.tap("notifications-toggle")
    phone.appears("notifications-again")
    yield "/me, notifications that failed"
    page.context.clear_permissions()


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
    phone.open("/me/data")
    phone.tap("erase")
    phone.appears("understood")
    yield "/me/data, the question before everything is erased"
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
    phone.open("/")
    phone.tap("take-back")
    phone.appears("log-usual-both")
    expect(page.get_by_test_id("waiting-count")).to_have_text("0", timeout=PATIENCE_MS)


def _answers(phone: Phone) -> Iterator[str]:
    """What follows an action: saved without a network, waiting, sent, deleted with the way back."""
    page = phone.page
    phone.open("/")
    page.context.set_offline(True)
    yield "/, offline"
    phone.show("/me")
    phone.tap("to-devices")
    phone.appears("trouble")
    yield "/me/devices, offline"
    phone.show("/")
    if page.get_by_test_id("log-usual-both").count():
        phone.tap("log-usual-both")
    else:
        phone.tap("log-usual-rest")
    phone.appears("logged")
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
    phone.open("/")
    phone.appears("after-tap")
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


def _unsettled(phone: Phone) -> Iterator[str]:
    """What waits for its person: two values of all fields, what was refused, what waits, and a file that cannot be read."""
    page = phone.page
    differ(phone.office, "trip", "usual", "vehicle", "schedule")
    leave_refused(page, phone.office)
    phone.open("/")
    expect(page.get_by_test_id("state-pill")).to_have_class("pill act", timeout=PATIENCE_MS)
    phone.open("/me")
    phone.appears("waits-card")
    yield "/me, with what was refused"
    for path in ("/me/usuals", "/me/vehicles", "/me/schedule"):
        phone.open(path)
        phone.appears("conflict")
        yield f"{path}, two values"
    phone.open("/me/unsent")
    phone.appears("refused-row")
    phone.appears("conflict")
    page.get_by_test_id("take-unsent").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": b"{}"}
    )
    phone.appears("file-problem")
    yield "/me/unsent, with all that it can show"
    for kind in ("usual", "vehicle"):
        page.locator(f"[data-testid=refused-row][data-kind={kind}] [data-testid=fix]").tap()
        expect(page.locator("[aria-invalid=true]").first).to_be_focused()
        yield f"/me/{kind}s, the form of what was refused"
        phone.open("/me/unsent")
    while page.get_by_test_id("discard").count():
        rows = page.get_by_test_id("discard").count()
        page.get_by_test_id("discard").first.tap()
        expect(page.get_by_test_id("discard")).to_have_count(rows - 1)


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
