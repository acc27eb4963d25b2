"""Forms on a phone that is not as it should be, in a real Chromium: ended while somebody types, or a year ahead of its time."""

import datetime as dt
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserType, Page, expect

from tests.support.days import HOME
from tests.support.drivers import ChromiumDriver
from tests.support.handset import newcomer
from tests.support.office import Office
from tests.support.pages import CONTROLLED, PHONE, Watched
from tests.support.recording import Case, log, pick_mode, waiting

pytestmark = pytest.mark.browser


def test_what_was_typed_is_not_lost_with_the_app_and_is_with_a_sign_out(
    chromium_type: BrowserType, office: Office, watched: Watched, tmp_path: Path
) -> None:
    def start(address: str) -> ChromiumDriver:
        page = watched.open_persistent(chromium_type, tmp_path / "profile", **PHONE).new_page()
        page.goto(address)
        return ChromiumDriver(page, office.server.url)

    phone = start(office.link(office.ids.employee_id))
    phone.wait_for("state-pill", "allt sparat")
    phone.page.evaluate(CONTROLLED)
    phone.open("/new")
    pick_mode(phone, "bicycle")
    phone.fill("distance-0", "7,25")
    phone.page.context.close()

    phone = start(f"{office.server.url}/new")
    phone.wait_for("restored")
    assert phone.page.get_by_test_id("distance-0").input_value() == "7,25"
    phone.wait_for("state-pill", "allt sparat")  # an exchange that is under way would be told that nobody is signed in
    phone.open("/me")
    phone.tap("sign-out")
    phone.wait_gone("sign-out")
    phone.page.goto(office.link(office.ids.employee_id))
    phone.wait_for("state-pill", "allt sparat")
    phone.open("/new")
    phone.wait_for("mode-bicycle")
    assert phone.count("restored") == 0
    assert "7,25" not in phone.page.evaluate("JSON.stringify(localStorage)")


def test_a_clock_that_is_a_year_off_is_met_with_a_gentle_word(
    chromium: Browser, office: Office, watched: Watched
) -> None:
    page: Page = watched.open(chromium, **PHONE).new_page()
    now = dt.datetime.now(HOME)
    ahead = now + dt.timedelta(days=365)
    page.clock.install(time=ahead)
    page.goto(office.link(office.ids.employee_id))
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    phone = ChromiumDriver(page, office.server.url)
    page.clock.run_for(3_000)
    assert str(ahead.year) in phone.text("clock-hint"), "the home screen says nothing"
    log(phone, Case("walk", "walk"))
    waiting(phone, 0)
    phone.open("/trips")
    assert "Datumet ligger i framtiden" in phone.text("refused")
    phone.tap("discard")
    phone.wait_gone("refused")
    phone.tap("undo")
    phone.wait_for("refused")
    phone.tap("fix")
    phone.tap("discard")
    phone.wait_gone("save-trip")
    phone.wait_gone("refused")
    phone.tap("undo")
    phone.wait_for("refused")
    phone.tap("fix")
    phone.wait_for("clock-hint")
    phone.tap("likely-date")
    assert page.get_by_test_id("date").input_value()[:4] == str(now.year)
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    phone.wait_gone("refused")
    waiting(phone, 0)


def test_a_form_complains_of_what_is_missing_and_of_nothing_else(phone: Page, office: Office) -> None:
    phone.goto(office.link(newcomer(office)))
    driver = ChromiumDriver(phone, office.server.url)
    driver.tap("setup-usual")
    driver.wait_for("mode-bicycle")
    driver.fill("distance-0", "4,2")
    driver.tap("save-usual")
    expect(phone.get_by_test_id("problem-0")).to_have_text("Välj hur du reste.")
    expect(phone.get_by_test_id("distance-0")).to_have_attribute("aria-invalid", "false")
    driver.tap("mode-bicycle")
    driver.wait_gone("problem-0")
    driver.fill("distance-0", "")
    expect(phone.get_by_test_id("problem-0")).to_contain_text("Skriv en sträcka i km")
    driver.fill("distance-0", "4,2")
    driver.wait_gone("problem-0")
    driver.tap("save-usual")
    driver.wait_for("log-usual-both")

    driver.open("/new")
    expect(phone.get_by_test_id("estimate")).to_contain_text("färdsätt och sträcka")
    driver.fill("distance-0", "4,2")
    expect(phone.get_by_test_id("estimate")).to_contain_text("valt färdsätt")
    driver.tap("save-trip")
    expect(phone.get_by_test_id("problem-0")).to_have_text("Välj hur du reste.")
    expect(phone.locator(".modes button").first).to_be_focused()
    driver.tap("mode-walk")
    driver.wait_gone("problem-0")
    driver.wait_for("figures")
    driver.fill("distance-0", "")
    expect(phone.get_by_test_id("estimate")).to_contain_text("sträckan")

    driver.open("/new?kind=remote")
    driver.fill("people", "0")
    driver.tap("save-avoided")
    expect(phone.get_by_test_id("people")).to_have_attribute("aria-invalid", "true")
    driver.fill("people", "5")
    expect(phone.get_by_test_id("people")).to_have_attribute("aria-invalid", "false")


def test_a_distance_that_is_possible_but_unusual_is_asked_about_once_before_it_is_saved(
    phone: Page, office: Office
) -> None:
    phone.goto(office.link(office.ids.employee_id))
    driver = ChromiumDriver(phone, office.server.url)
    waiting(driver, 0)
    before = len(office.trips_of_employee())
    driver.open("/new")
    pick_mode(driver, "bicycle")
    driver.fill("distance-0", "210")
    driver.tap("save-trip")
    expect(phone.get_by_test_id("unusual")).to_have_text(
        "210\u00a0km (cykel), stämmer det? Spara i så fall en gång till.", use_inner_text=True
    )
    driver.fill("distance-0", "220")
    driver.wait_gone("unusual")
    driver.tap("save-trip")
    driver.wait_for("unusual")
    assert len(office.trips_of_employee()) == before
    driver.tap("save-trip")
    driver.wait_gone("save-trip")
    waiting(driver, 0)
    saved = [row["fields"]["legs"] for row in office.trips_of_employee()]
    assert [{"mode": "bicycle", "metres": 220_000}] in saved
