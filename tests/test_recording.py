"""Every kind of travel in a real Chromium whose network is really cut: logged, edited and deleted offline, and after syncing
the server holds the milligrams and öre that the phone had shown.

One server for the whole module: each test has a phone of its own and leaves the diary as it found it, but for its log.
`tests/test_diary_engines.py` and `tests/test_webkit_recording.py` hold the iPhone's engine to the same.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.support.drivers import ChromiumDriver
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import CASES, Case, Shown, delete, edit, log, newest, on_top, send, shown, waiting
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def office(demo_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("recording") / "office"
    shutil.copytree(demo_data, folder)
    server = LiveServer(folder).start()
    yield Office.of(server)
    server.stop()


@pytest.fixture
def phone(chromium: Browser, watched: Watched, office: Office) -> ChromiumDriver:
    """A signed-in phone with its network cut."""
    page = settle(watched.open(chromium, **PHONE).new_page(), office.link(office.ids.employee_id))
    driver = ChromiumDriver(page, office.server.url)
    driver.offline(True)
    return driver


@pytest.mark.parametrize("case", CASES, ids=str)
def test_no_kind_of_travel_is_lost_or_weighed_differently_by_the_server(
    phone: ChromiumDriver, office: Office, case: Case
) -> None:
    before = log(phone, case)
    trip_id = newest(phone)
    assert shown(phone, "trip-row") == before
    after = edit(phone, case)
    assert on_top(phone) == trip_id
    assert shown(phone, "trip-row") == after
    assert after != before or before in (Shown(None, None), Shown(0, None))

    send(phone)
    row = office.trip(trip_id)
    assert Shown(row["computed"]["milligrams"], row["computed"]["ore"]) == after
    [leg] = row["fields"]["legs"]
    expected = {"mode": case.mode, "metres": round(float(case.edited_km.replace(",", ".")) * 1000), **case.leg}
    assert leg.items() >= expected.items()
    phone.open("/trips")
    assert shown(phone, "trip-row") == after

    delete(phone)
    send(phone)
    assert office.trip(trip_id)["deleted"]


def test_of_two_tabs_the_second_never_overwrites_the_first_silently(phone: ChromiumDriver, office: Office) -> None:
    log(phone, Case("tram", "tram", "4"))
    trip_id = newest(phone)
    other = ChromiumDriver(phone.page.context.new_page(), office.server.url)
    for tab in (phone, other):
        tab.open(f"/trips/{trip_id}")
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
    other.open(f"/trips/{trip_id}")
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
        device.open(f"/trips/{trip_id}")
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
