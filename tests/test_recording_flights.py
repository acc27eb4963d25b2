"""Cabin classes in a real Chromium: those of the factors that hold on the trip's date, weighed as by the server."""

import datetime as dt
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.support.drivers import ChromiumDriver
from tests.support.office import Office
from tests.support.recording import CABINS, FLIGHTS, Shown, log, pick_mode, shown, waiting
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser

TODAY = dt.datetime.now(ZoneInfo("Europe/Stockholm")).date()


@pytest.fixture
def office(make_server: Callable[..., LiveServer]) -> Office:
    """From today on the organisation computes with factors that tell classes apart; before they did not."""
    server = make_server()
    server.command("demo", "--people", "60")
    server.command("factors", "choose", "desnz_2026", "--from", str(TODAY))
    return Office.of(server.start())


def test_no_class_is_offered_that_the_factors_of_the_day_do_not_know(phone: Page, office: Office) -> None:
    phone.goto(office.link(office.ids.employee_id))
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
    driver = ChromiumDriver(phone, office.server.url)
    yesterday = TODAY - dt.timedelta(days=1)
    driver.open(f"/new?date={yesterday}")
    pick_mode(driver, "flight")
    driver.fill("distance-0", "397")
    expect(phone.get_by_test_id("figures")).to_be_visible()
    expect(phone.get_by_test_id("cabin-0")).to_have_count(0)

    driver.open("/new")
    pick_mode(driver, "flight")
    offered = phone.get_by_test_id("cabin-0").locator("option")
    expect(offered).to_have_count(1 + len(CABINS))
    driver.choose("cabin-0", "first")
    driver.fill("distance-0", "397")
    classed = shown(driver, "figures")
    # A class that was told is never hidden, also where it weighs nothing.
    phone.locator("input[type=date]").fill(str(yesterday))
    expect(phone.get_by_test_id("cabin-0")).to_have_value("first")
    assert shown(driver, "figures") != classed


def test_no_class_of_a_flight_is_weighed_differently_by_the_server(phone: Page, office: Office) -> None:
    phone.goto(office.link(office.ids.employee_id))
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
    driver = ChromiumDriver(phone, office.server.url)
    before = {row["id"] for row in office.trips_of_employee()}
    figures = {case.leg["cabin_class"]: log(driver, case) for case in FLIGHTS}
    waiting(driver, 0)
    new = [row for row in office.trips_of_employee() if row["id"] not in before]
    stored = {
        row["fields"]["legs"][0]["cabin_class"]: Shown(row["computed"]["milligrams"], row["computed"]["ore"])
        for row in new
    }
    assert stored == figures
    assert len({one.milligrams for one in figures.values()}) == len(CABINS)
