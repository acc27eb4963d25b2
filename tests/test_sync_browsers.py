"""What a phone comes through while something waits on it, in real browsers with the real server: a browser that is killed in the
middle of an exchange, a sign-in that has ended, another person who signs in on the same phone.

Two tabs are in `tests/test_diary_tabs.py` and `tests/test_webkit.py`, an update of the app in `tests/test_old_app.py`.
"""

import datetime as dt
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, BrowserType, Page, Route, expect
from sqlalchemy import func, select, update

from app.accounts.models import SignInSession
from app.database import Database
from app.sync.models import LogEntry
from tests.support.drivers import ChromiumDriver
from tests.support.engines import ENGINES, connect
from tests.support.handset import newcomer
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import Case, Driver, fill_leg, log, waiting

ERRAND = "Hos doktor Lind"
WAKE = "dispatchEvent(new Event('online'))"


def log_entries(office: Office, member_id: int) -> int:
    """Return how many entries a person's log has."""
    query = select(func.count()).select_from(LogEntry).where(LogEntry.member_id == member_id)  # type: ignore[arg-type]
    with Database(office.server.database_url).read() as session:
        return int(session.execute(query).scalar_one())


def end_sessions(office: Office) -> None:
    """Let everybody's sign-in be one that ended weeks ago."""
    ended = dt.datetime.now(dt.UTC) - dt.timedelta(weeks=3)
    with Database(office.server.database_url).write() as session:
        session.execute(update(SignInSession).values(expires_at=ended))


def log_errand(phone: Driver) -> None:
    """Record a business trip that says something nobody else may read."""
    phone.open("/new")
    phone.tap("purpose-business")
    phone.tap("direction-none")
    fill_leg(phone, Case("train", "train", "41"))
    phone.fill("errand", ERRAND)
    phone.tap("save-trip")
    phone.wait_gone("save-trip")


def path_of(link: str, office: Office) -> str:
    return link.removeprefix(office.server.url)


# --- a browser that is killed ----------------------------------------------------------------------------------------------


def kill_browser(profile: Path) -> None:
    """End the browser of a profile as a phone does that needs its memory: at once, and without a word to it."""
    asked = f"--user-data-dir={profile}".encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            arguments = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if asked in arguments and not any(one.startswith(b"--type=") for one in arguments):
            os.kill(int(process.name), signal.SIGKILL)


def never_arrives(route: Route, kill: Callable[[], None]) -> None:
    kill()


def answer_is_lost(route: Route, kill: Callable[[], None]) -> None:
    assert route.fetch().status == 200
    kill()


def answer_is_being_taken_in(route: Route, kill: Callable[[], None]) -> None:
    route.fulfill(response=route.fetch())
    kill()


@pytest.mark.browser
@pytest.mark.parametrize("moment", [never_arrives, answer_is_lost, answer_is_being_taken_in])
def test_a_browser_killed_in_the_middle_of_an_exchange_loses_nothing_and_doubles_nothing(
    office: Office,
    chromium_type: BrowserType,
    watched: Watched,
    tmp_path: Path,
    moment: Callable[[Route, Callable[[], None]], None],
) -> None:
    profile = tmp_path / "profile"

    def start() -> BrowserContext:
        return watched.open_persistent(chromium_type, profile, **PHONE)

    before, entries = len(office.trips_of_employee()), log_entries(office, office.ids.employee_id)
    # Closed once as usual: Chromium writes cookies down after half a minute, and the sign-in is to be an old one.
    settle(start().new_page(), office.link(office.ids.employee_id)).context.close()
    context = start()
    page = context.new_page()
    page.goto(office.server.url)
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    page.route("**/api/sync", lambda route: route.abort())
    page.get_by_test_id("log-usual-both").tap()
    waiting(ChromiumDriver(page, office.server.url), 2)
    page.unroute_all()
    page.route("**/api/sync", lambda route: moment(route, lambda: kill_browser(profile)))
    with context.expect_event("close"):
        page.evaluate(WAKE)

    page = start().new_page()
    page.goto(office.server.url)
    phone = ChromiumDriver(page, office.server.url)
    phone.wait_for("logged")
    phone.wait_for("state-pill", "allt sparat")
    waiting(phone, 0)
    assert len(office.trips_of_employee()) == before + 2
    assert log_entries(office, office.ids.employee_id) == entries + 2


# --- a sign-in that has ended ------------------------------------------------------------------------------------------------


@pytest.fixture(params=ENGINES)
def phone(request: pytest.FixtureRequest, office: Office) -> Driver:
    """A phone that has just signed in."""
    return connect(request, office)


def test_a_sign_in_that_ended_weeks_ago_keeps_what_waits_says_so_and_sends_it_once_one_is_back(
    phone: Driver, office: Office, watched: Watched
) -> None:
    watched.expect("401")
    before = len(office.trips_of_employee())
    phone.offline(True)
    phone.open("/")
    phone.tap("log-usual-both")
    waiting(phone, 2)
    end_sessions(office)
    phone.offline(False)
    phone.wait_for("state-pill", "logga in: 2 väntar")
    phone.open("/")
    phone.wait_for("logged")
    phone.wait_for("state-pill", "logga in: 2 väntar")
    waiting(phone, 2)
    phone.open("/me/unsent")
    phone.wait_count("waiting-row", 2)
    phone.wait_for("sign-in-again")
    assert len(office.trips_of_employee()) == before
    phone.open(path_of(office.link(office.ids.employee_id), office))
    phone.wait_for("state-pill", "allt sparat")
    waiting(phone, 0)
    assert len(office.trips_of_employee()) == before + 2


# --- another person on the same phone --------------------------------------------------------------------------------------


def test_what_waits_of_one_person_is_never_seen_nor_sent_by_the_next_and_goes_out_when_the_first_is_back(
    phone: Driver, office: Office, watched: Watched
) -> None:
    watched.expect("401")
    other = newcomer(office)
    before = len(office.trips_of_employee())
    phone.offline(True)
    log_errand(phone)
    waiting(phone, 1)
    end_sessions(office)
    phone.offline(False)
    phone.wait_for("state-pill", "logga in: 1 väntar")

    phone.open(path_of(office.link(other), office))
    phone.wait_for("setup-usual")
    phone.wait_for("state-pill", "allt sparat")
    waiting(phone, 0)
    log(phone, Case("walk", "walk", "2"))
    waiting(phone, 0)
    phone.wait_for("state-pill", "allt sparat")
    phone.open("/me/unsent")
    phone.wait_for("nothing-waits")
    phone.open("/trips")
    phone.wait_count("trip-row", 1)
    assert (len(office.trips_of_employee()), log_entries(office, other)) == (before, 1)
    phone.offline(True)
    phone.open("/")
    phone.wait_for("setup-usual")
    phone.offline(False)
    phone.wait_for("state-pill", "allt sparat")
    phone.open("/me")
    phone.tap("sign-out")
    phone.wait_gone("sign-out")

    phone.open(path_of(office.link(office.ids.employee_id), office))
    phone.wait_for("state-pill", "allt sparat")
    waiting(phone, 0)
    assert [row["fields"].get("errand") for row in office.trips_of_employee()].count(ERRAND) == 1
    assert (len(office.trips_of_employee()), log_entries(office, other)) == (before + 1, 1)


# Writes down every text that a page of the app has shown, from the first one on.
REMEMBER = """
new MutationObserver(() => {
  const shown = sessionStorage.getItem("shown") ?? "";
  const text = document.body?.innerText ?? "";
  if (!shown.endsWith(text)) sessionStorage.setItem("shown", shown + text);
}).observe(document, { childList: true, subtree: true, characterData: true });
"""


@pytest.mark.browser
def test_not_even_for_a_moment_does_the_next_person_see_the_diary_of_whoever_had_the_phone_before(
    office: Office, chromium: Browser, watched: Watched
) -> None:
    other = newcomer(office)
    context = watched.open(chromium, **PHONE)
    first = settle(context.new_page(), office.link(office.ids.employee_id))
    log_errand(ChromiumDriver(first, office.server.url))
    first.goto(f"{office.server.url}/trips")
    expect(first.get_by_text(ERRAND)).to_be_visible()

    second: Page = context.new_page()
    second.add_init_script(REMEMBER)
    second.goto(office.link(other))
    second.locator("form[action^='/sign-in/'] button").tap()
    expect(second.get_by_text("Hej Kim!")).to_be_visible()
    expect(second.get_by_test_id("state-pill")).to_have_text("allt sparat")
    second.goto(f"{office.server.url}/trips")
    expect(second.get_by_test_id("state-pill")).to_have_text("allt sparat")
    shown = second.evaluate("sessionStorage.getItem('shown')")
    assert "Hej Kim!" in shown
    assert "Hej Elin!" not in shown
    assert ERRAND not in shown

    # The page that was left open is the next person's too, from nothing: also what could be undone on it.
    first.bring_to_front()
    first.evaluate(WAKE)
    expect(first.get_by_test_id("setup-usual")).to_be_visible()
    expect(first.get_by_text(ERRAND)).to_have_count(0)
    expect(first.get_by_test_id("undo")).to_have_count(0)
    first.goto(f"{office.server.url}/trips")
    expect(first.get_by_test_id("state-pill")).to_have_text("allt sparat")
    expect(first.get_by_text(ERRAND)).to_have_count(0)
