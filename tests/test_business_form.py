"""The form of a trip in service in a real Chromium, without a network: places first, and what the odometer read."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.drivers import ChromiumDriver
from tests.support.in_service import LISTS_KEPT, begin, number, save
from tests.support.office import Office
from tests.support.pages import settle
from tests.support.recording import waiting

pytestmark = pytest.mark.browser


@pytest.fixture
def driver(phone: Page, office: Office) -> ChromiumDriver:
    """A signed-in phone that has had the app for some seconds."""
    page = settle(phone, office.link(office.ids.employee_id))
    page.evaluate(LISTS_KEPT)
    return ChromiumDriver(page, office.server.url)


def test_a_trip_in_service_begins_with_its_places_and_takes_few_taps(driver: ChromiumDriver) -> None:
    page = driver.page
    driver.offline(True)
    page.locator("nav.dock a[href='/new']").tap()
    driver.tap("purpose-business")
    expect(page.get_by_test_id("direction-both").locator("input")).to_be_checked()
    driver.tap("place-from")
    page.keyboard.type("skovde")
    driver.tap("suggestion")
    expect(page.get_by_test_id("place-to")).to_be_focused()
    page.keyboard.type("falkoping")
    driver.tap("suggestion")
    # Before anybody said how: as far as it is by road.
    road = page.get_by_test_id("distance-0").input_value()
    by_road = number(road)
    driver.tap("mode-train")
    expect(page.get_by_test_id("distance-0")).not_to_have_value(road)
    assert number(page.get_by_test_id("distance-0").input_value()) == pytest.approx(by_road * 1.2 / 1.3, abs=1)
    driver.tap("change-mode-0")
    driver.tap("mode-car")
    expect(page.get_by_test_id("distance-0")).to_have_value(road)
    driver.tap("errand")
    page.keyboard.type("Kundmöte")
    driver.tap("client")
    page.keyboard.type("Kommunen")
    driver.tap("save-trip")
    driver.wait_gone("save-trip")

    # Two airports: nobody has to say that this was a flight, but may say that it was not.
    page.locator("nav.dock a[href='/new']").tap()
    driver.tap("purpose-business")
    driver.tap("place-from")
    page.keyboard.type("arlanda")
    page.get_by_test_id("suggestion").filter(has_text="Stockholm Arlanda").tap()
    page.keyboard.type("kastrup")
    page.get_by_test_id("suggestion").filter(has_text="Copenhagen Kastrup").tap()
    expect(page.get_by_test_id("distance-0")).to_have_value("547")
    expect(page.get_by_test_id("place-from")).to_have_value("Stockholm Arlanda (ARN)")
    expect(page.get_by_test_id("place-to")).to_have_value(re.compile("CPH|Copenhagen Kastrup"))
    driver.tap("change-mode-0")
    driver.tap("mode-train")
    expect(page.get_by_test_id("place-from")).to_have_value("Stockholm Arlanda")
    driver.tap("change-mode-0")
    driver.tap("mode-more")
    driver.tap("mode-flight")
    expect(page.get_by_test_id("place-from")).to_have_value("Stockholm Arlanda (ARN)")
    expect(page.get_by_test_id("distance-0")).to_have_value("547")
    driver.tap("save-trip")
    driver.wait_gone("save-trip")


def test_what_the_odometer_read_becomes_the_distance_and_a_line_of_the_mileage_log(
    driver: ChromiumDriver, office: Office
) -> None:
    page = driver.page
    before = {row["id"] for row in office.trips_of_employee()}
    driver.offline(True)

    def drive(direction: str, start: str | None, end: str) -> None:
        begin(driver, page, "car", direction)
        driver.choose("fuel-0", "electric")
        driver.choose("owner-0", "company")
        if start is None:
            page.get_by_test_id("odometer-last-0").tap()
        else:
            driver.fill("odometer-start-0", start)
        driver.fill("odometer-end-0", end)

    drive("none", "12 340", "12403")
    expect(page.get_by_test_id("distance-0")).to_have_value("63")
    expect(page.get_by_test_id("odometer-said-0")).to_have_text(re.compile(r"63\skm enligt mätaren"))
    # Another distance is the person's to type; the odometer's is offered again.
    driver.fill("distance-0", "60")
    page.get_by_test_id("odometer-use-0").tap()
    expect(page.get_by_test_id("distance-0")).to_have_value("63")
    # What cannot be is said at once, and not saved.
    driver.fill("odometer-end-0", "12339")
    driver.tap("save-trip")
    expect(page.get_by_test_id("odometer-start-0")).to_be_focused()
    expect(page.get_by_test_id("odometer-said-0")).to_contain_text("hela kilometer")
    driver.fill("odometer-end-0", "12403")
    save(driver)

    # There and back is read once before both and once after; 12 km were driven since.
    drive("both", None, "12527")
    expect(page.get_by_test_id("odometer-start-0")).to_have_value("12403")
    expect(page.get_by_test_id("distance-0")).to_have_value("62")
    driver.fill("odometer-start-0", "12415")
    expect(page.get_by_test_id("distance-0")).to_have_value("56")
    save(driver)

    driver.open("/trips/log")
    rows = page.get_by_test_id("drive")
    expect(rows).to_have_count(3)
    expect(rows.filter(has_text=re.compile(r"12\s340")).get_by_test_id("odometer-end")).to_have_text(
        re.compile(r"12\s403")
    )
    expect(page.get_by_test_id("odometer-gap")).to_have_count(1)
    expect(page.get_by_test_id("odometer-gap")).to_contain_text("12 km däremellan")
    with page.expect_download() as download:
        page.get_by_test_id("download-log").tap()
    table = list(csv.reader(io.StringIO(Path(download.value.path()).read_text("utf-8-sig"), newline=""), delimiter=";"))
    assert {tuple(row[6:9]) for row in table[1:]} == {
        ("12340", "12403", "63,0"),
        ("12415", "", "56,0"),
        ("", "12527", "56,0"),
    }

    driver.offline(False)
    waiting(driver, 0)
    new = [row["fields"]["legs"][0] for row in office.trips_of_employee() if row["id"] not in before]
    assert {(leg.get("odometer_start"), leg.get("odometer_end")) for leg in new} == {
        (12_340, 12_403),
        (12_415, None),
        (None, 12_527),
    }
