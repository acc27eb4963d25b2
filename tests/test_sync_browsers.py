"""What a phone comes through while something waits on it, in real browsers with the real server: two tabs that send at once, a
sign-in that has ended, another person who signs in on the same phone.

A browser that is killed is in `tests/test_sync_killed.py`, an update of the app in `tests/test_old_app.py`.
"""

import datetime as dt

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import update

from app.accounts.models import SignInSession
from app.database import Database
from tests.support.drivers import ChromiumDriver
from tests.support.engines import ENGINES, connect
from tests.support.handset import newcomer
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import Case, Driver, fill_leg, log, waiting
from tests.support.webkit import WebKitDriver

ERRAND = "Hos doktor Lind"
WAKE = "dispatchEvent(new Event('online'))"


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


# --- two tabs ---------------------------------------------------------------------------------------------------------------

# Every tab says at the same moment that the network is back, before any of them has heard it.
TOGETHER = """
  const all = new BroadcastChannel("together");
  all.onmessage = () => dispatchEvent(new Event("online"));
"""
NOW = TOGETHER + """all.postMessage("now"); dispatchEvent(new Event("online"));"""


def test_two_tabs_that_log_and_send_at_once_see_each_other_and_nothing_is_lost_or_doubled(
    phone: Driver, office: Office
) -> None:
    before, entries = len(office.trips_of_employee()), office.log_entries(office.ids.employee_id)
    phone.offline(True)
    phone.open("/")
    phone.wait_for("log-usual-both")
    other = phone.new_tab()
    other.open("/")
    other.tap("chip-out")
    waiting(other, 1)
    waiting(phone, 1)
    phone.tap("chip-home")
    waiting(phone, 2)
    waiting(other, 2)
    other.run(TOGETHER)
    reach_server(phone)
    phone.run(NOW)
    for tab in (phone, other):
        tab.wait_for("state-pill", "allt sparat")
        waiting(tab, 0)
    other.close()
    assert len(office.trips_of_employee()) == before + 2
    assert office.log_entries(office.ids.employee_id) == entries + 2


def reach_server(phone: Driver) -> None:
    """Mend the network, with all pages as they are: where it is the server that had ended, nobody tells them."""
    if isinstance(phone, WebKitDriver):
        phone.server.start()
    else:
        phone.offline(False)


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
    assert (len(office.trips_of_employee()), office.log_entries(other)) == (before, 1)
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
    assert (len(office.trips_of_employee()), office.log_entries(other)) == (before + 1, 1)


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
