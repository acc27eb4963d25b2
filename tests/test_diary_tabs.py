"""Two who change one trip, in a real Chromium whose network is really cut: tabs of one phone, and phones of one person."""

import pytest
from playwright.sync_api import Browser, expect

from tests.support.drivers import ChromiumDriver
from tests.support.no_storage import hold, until_told
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import Case, delete, log, newest, send, waiting

pytestmark = pytest.mark.browser


@pytest.fixture
def phone(chromium: Browser, watched: Watched, office: Office) -> ChromiumDriver:
    """A signed-in phone with its network cut."""
    page = settle(watched.open(chromium, **PHONE).new_page(), office.link(office.ids.employee_id))
    driver = ChromiumDriver(page, office.server.url)
    driver.offline(True)
    return driver


def test_of_two_tabs_the_second_never_overwrites_the_first_silently(phone: ChromiumDriver, office: Office) -> None:
    log(phone, Case("tram", "tram", "4"))
    trip_id = newest(phone)
    other = ChromiumDriver(phone.page.context.new_page(), office.server.url)
    for tab in (phone, other):
        tab.open(f"/trips/{trip_id}/edit")
    other.fill("distance-0", "5")
    other.tap("save-trip")
    other.wait_gone("save-trip")
    # As a person would: the browser draws the tab behind once a second.
    phone.page.bring_to_front()
    phone.fill("distance-0", "6")
    phone.tap("save-trip")
    said = phone.text("meanwhile").replace("\xa0", " ")
    assert "5 km" in said
    assert "6 km" in said
    phone.tap("take-theirs")
    assert phone.value("distance-0") == "5"
    phone.fill("distance-0", "7")
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    other.open(f"/trips/{trip_id}/edit")
    other.wait_for("delete-trip")
    phone.open("/trips")
    delete(phone)
    other.page.bring_to_front()
    other.fill("distance-0", "8")
    other.tap("save-trip")
    other.wait_for("meanwhile")
    other.tap("take-theirs")
    other.wait_gone("save-trip")
    other.page.close()
    send(phone)
    assert office.trip(trip_id)["deleted"]


@pytest.mark.parametrize("answer", ["take-other", "keep-this"])
def test_an_edit_from_another_phone_is_never_lost_but_shown_with_the_way_to_take_it_back(
    phone: ChromiumDriver, chromium: Browser, office: Office, watched: Watched, answer: str
) -> None:
    log(phone, Case("tram", "tram", "4"))
    trip_id = newest(phone)
    send(phone)
    page = watched.open(chromium, **PHONE).new_page()
    page.goto(office.link(office.ids.employee_id))
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    other = ChromiumDriver(page, office.server.url)
    for device, km in ((other, "5"), (phone, "6")):
        device.open(f"/trips/{trip_id}/edit")
        device.fill("distance-0", km)
        device.tap("save-trip")
        device.wait_gone("save-trip")
        if device is other:
            waiting(other, 0)
    send(phone)
    assert office.trip(trip_id)["fields"]["legs"][0]["metres"] == 6000
    phone.open("/trips")
    said = phone.text("conflict").replace("\xa0", " ")
    assert "Gäller nu: Spårvagn 6 km" in said
    assert "Den andra: Spårvagn 5 km" in said
    phone.tap(answer)
    phone.wait_gone("conflict")
    send(phone)
    row = office.trip(trip_id)
    assert row["fields"]["legs"][0]["metres"] == (5000 if answer == "take-other" else 6000)
    assert not row["conflicts"]
    phone.open("/trips")
    phone.wait_for("trip-row")
    phone.wait_gone("conflict")
    delete(phone)
    send(phone)


def test_a_page_that_keeps_the_diary_from_opening_is_not_waited_for_in_silence(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    context = watched.open(chromium, **PHONE)
    watched.expect("favicon.ico")  # a bare page asks for one
    context.request.get(office.link(office.ids.employee_id))
    account = context.request.get(f"{office.server.url}/api/home").json()["account"]
    other = hold(context, office, f"cero-{account}")
    page = context.new_page()
    page.clock.install()
    page.goto(office.server.url)
    until_told(page)
    expect(page.get_by_text("används av en annan sida")).to_be_visible()
    other.close()
    page.get_by_role("button", name="Försök igen").click()
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
