"""What the phone shows before anything is recorded: nobody signed in, and the first steps of somebody who just begins."""

from collections.abc import Iterator

from playwright.sync_api import Browser, Page, expect

from tests.support.no_storage import without_storage
from tests.support.office import Office
from tests.support.pages import Watched
from tests.support.screens import LOCALES, NO_WORKER, SMALL, Phone
from tests.support.trouble import busy, signed_out

EMPTY = (
    "/", "/trips", "/trips/month", "/trips/fill", "/trips/log", "/new", "/me", "/me/year", "/me/vehicles", "/me/usuals",
)  # fmt: skip


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
