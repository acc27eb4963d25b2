"""Cabin classes in a real Chromium: those of the factors that hold on the trip's date."""

import datetime as dt

import pytest
from playwright.sync_api import Page, expect

from tests.support.days import today
from tests.support.drivers import ChromiumDriver
from tests.support.office import Office
from tests.support.recording import CABINS, pick_mode, shown

pytestmark = pytest.mark.browser


@pytest.fixture
def office(office: Office) -> Office:
    """From today on the organisation computes with factors that tell classes apart; before they did not."""
    office.server.command("factors", "choose", "desnz_2026", "--from", str(today()))
    return office


def test_no_class_is_offered_that_the_factors_of_the_day_do_not_know(phone: Page, office: Office) -> None:
    phone.goto(office.link(office.ids.employee_id))
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
    driver = ChromiumDriver(phone, office.server.url)
    yesterday = today() - dt.timedelta(days=1)
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
