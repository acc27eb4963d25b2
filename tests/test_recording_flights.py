"""The class of a flight in a real Chromium: always asked for, kept, and weighed by the rule of the factors of the day."""

import datetime as dt
import json

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.days import today
from tests.support.drivers import ChromiumDriver
from tests.support.office import Office
from tests.support.pages import settle
from tests.support.recording import CABINS, fill_leg, pick_mode, send, shown, with_class

pytestmark = pytest.mark.browser

METRES = 397_000
KG_PER_KM = {"": 0.133, "economy": 0.133, "premium_economy": 0.213, "business": 0.298, "first": 0.532}
"""Of the set `sweden`; where they come from stands in `app/emissions/data/sweden.csv`."""


def signed_in(phone: Page, office: Office) -> ChromiumDriver:
    """Return the phone of the employee, with nothing left to send."""
    return ChromiumDriver(settle(phone, office.link(office.ids.employee_id)), office.server.url)


def test_a_flight_in_business_class_is_logged_without_a_network_and_weighed_by_the_rule_of_the_set(
    phone: Page, office: Office
) -> None:
    before = {row["id"] for row in office.trips_of_employee()}
    driver = signed_in(phone, office)
    driver.offline(True)
    driver.open("/new")
    driver.tap("purpose-business")
    driver.tap("direction-none")
    fill_leg(driver, with_class("business"))
    figures = shown(driver, "figures")
    assert figures.milligrams == METRES * 298
    driver.tap("explain")
    explained = phone.get_by_test_id("explained-leg")
    expect(explained.get_by_test_id("explained-class")).to_have_text("Business, som har en egen faktor.")
    expect(explained).to_contain_text("397 km × 0,298 kg per person-km")
    expect(explained).to_contain_text("2,2 gånger ekonomiklass")
    phone.keyboard.press("Escape")
    driver.tap("save-trip")
    driver.wait_gone("save-trip")
    send(driver)
    [new] = [row for row in office.trips_of_employee() if row["id"] not in before]
    assert new["fields"]["legs"][0]["cabin_class"] == "business"
    assert new["computed"]["milligrams"] == figures.milligrams


def test_the_class_that_somebody_knows_is_weighed_as_the_factors_of_the_day_say(phone: Page, office: Office) -> None:
    office.server.command("factors", "choose", "desnz_2026", "--from", str(today()))
    driver = signed_in(phone, office)
    driver.open(f"/new?date={today() - dt.timedelta(days=1)}")
    driver.tap("purpose-business")
    driver.tap("direction-none")
    pick_mode(driver, "flight")
    driver.fill("distance-0", "397")
    options = phone.get_by_test_id("cabin-0").locator("option")
    expect(options).to_have_count(1 + len(CABINS))
    for cabin, kg_per_km in KG_PER_KM.items():
        driver.choose("cabin-0", cabin)
        assert shown(driver, "figures").milligrams == round(METRES * kg_per_km * 1000), cabin
    # The same class on a day of the other set.
    phone.locator("input[type=date]").fill(str(today()))
    expect(phone.get_by_test_id("cabin-0")).to_have_value("first")
    expect(phone.get_by_test_id("figures")).to_have_attribute("data-milligrams", str(round(METRES * 502.86)))


def _without_classes(route: Route) -> None:
    """Answer as a server would whose factors know one class alone."""
    answer = route.fetch()
    home = answer.json()
    for choice in home["emissions"]["choices"]:
        choice["factors"] = [row for row in choice["factors"] if row["cabin_class"] == ""]
    route.fulfill(response=answer, body=json.dumps(home))


def test_a_class_is_asked_for_and_kept_where_the_factors_know_none_and_both_places_say_what_becomes_of_it(
    phone: Page, office: Office
) -> None:
    before = {row["id"] for row in office.trips_of_employee()}
    phone.add_init_script("ServiceWorkerContainer.prototype.register = () => new Promise(() => {})")
    phone.route("**/api/home", _without_classes)
    phone.goto(office.link(office.ids.employee_id))
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
    driver = ChromiumDriver(phone, office.server.url)
    driver.open("/new")
    driver.tap("purpose-business")
    driver.tap("direction-none")
    pick_mode(driver, "flight")
    driver.fill("distance-0", "397")
    cabin = phone.get_by_test_id("cabin-0")
    expect(cabin.locator("option")).to_have_count(1 + len(CABINS))
    expect(phone.get_by_test_id("cabin-0-hint")).to_have_count(0)
    driver.choose("cabin-0", "business")
    hint = "Faktorn för Sverige skiljer inte på klass. Klassen sparas, men ändrar inte siffrorna."
    expect(phone.get_by_test_id("cabin-0-hint")).to_have_text(hint)
    expect(cabin).to_have_accessible_description(hint)
    assert shown(driver, "figures").milligrams == METRES * 133
    driver.tap("explain")
    expect(phone.get_by_test_id("explained-class")).to_have_text(
        "Business. Faktorn är densamma för alla klasser; klassen sparas men ändrar inte siffran."
    )
    phone.keyboard.press("Escape")
    driver.tap("save-trip")
    driver.wait_gone("save-trip")
    send(driver)
    [new] = [row for row in office.trips_of_employee() if row["id"] not in before]
    assert new["fields"]["legs"][0]["cabin_class"] == "business"
