"""Business travel and distances in a real Chromium: airports and places without a network, the mileage log that payroll takes,
and positions that never leave the phone.
"""

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Request, expect

from tests.support.drivers import ChromiumDriver
from tests.support.in_service import LISTS_KEPT, begin, choose, number, save
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import waiting

pytestmark = pytest.mark.browser


# The saved places, as this device alone holds them.
KEPT = """async () => {
  const { name } = (await indexedDB.databases()).find(each => each.name.startsWith("cero-") && each.name !== "cero-device");
  const open = indexedDB.open(name);
  const db = await new Promise(done => { open.onsuccess = () => done(open.result); });
  const all = db.transaction("place").objectStore("place").getAll();
  return await new Promise(done => { all.onsuccess = () => { db.close(); done(all.result); }; });
}"""

# Near Skövde, with digits that occur nowhere else.
HERE = {"latitude": 58.384719, "longitude": 13.847263, "accuracy": 9}
# Two decimals are a kilometre: enough to find somebody. Four digits alone would be met in ids by chance.
DIGITS = ("58.38", "13.84", "58,38", "13,84", "58.47", "584719", "847263", "384719", "474719")


@pytest.fixture
def context(chromium: Browser, watched: Watched) -> BrowserContext:
    return watched.open(chromium, **PHONE, geolocation=HERE, permissions=["geolocation"])


@pytest.fixture
def phone(context: BrowserContext, office: Office) -> ChromiumDriver:
    """A signed-in phone that has had the app for some seconds."""
    page = settle(context.new_page(), office.link(office.ids.employee_id))
    page.evaluate(LISTS_KEPT)
    return ChromiumDriver(page, office.server.url)


def test_no_business_trip_needs_a_network_nor_is_weighed_differently_by_the_server(
    phone: ChromiumDriver, office: Office
) -> None:
    page = phone.page
    before = {row["id"] for row in office.trips_of_employee()}
    phone.offline(True)

    begin(phone, page, "flight", "both")
    choose(page, "from", "arlanda", "ARN")
    choose(page, "to", "goteborg", "GOT")
    expect(page.get_by_test_id("distance-0")).to_have_value("394")
    phone.fill("errand", "Möte med regionen")
    flights = save(phone)

    begin(phone, page, "train", "none")
    choose(page, "from", "skovde", "Skövde")
    choose(page, "to", "stockholm", "Stockholm")
    expect(page.get_by_test_id("distance-told")).to_contain_text("Ungefär")
    estimated = number(page.get_by_test_id("distance-0").input_value())
    assert 300 < estimated < 360
    phone.fill("distance-0", "312")
    expect(page.get_by_test_id("use-distance")).to_be_visible()
    choose(page, "to", "uppsala", "Uppsala")
    expect(page.get_by_test_id("distance-0")).to_have_value("312")
    train = save(phone)

    begin(phone, page, "car", "both")
    choose(page, "from", "skovde", "Skövde")
    choose(page, "to", "falkoping", "Falköping")
    phone.choose("owner-0", "private")
    phone.choose("fuel-0", "diesel")
    phone.fill("distance-0", "31,5")
    expect(page.get_by_test_id("allowance")).to_have_text(re.compile(r"79\skr"))
    page.get_by_test_id("allowance-source").tap()
    expect(page.get_by_text("25 kr per mil")).to_be_visible()
    phone.fill("errand", "=Besök; hos kund")
    drives = save(phone)

    phone.open("/trips/log")
    rows = page.get_by_test_id("drive")
    expect(rows).to_have_count(2)
    expect(rows.nth(0)).to_contain_text("Falköping")
    kilometres = [number(rows.nth(nth).locator("td").nth(4).inner_text()) for nth in range(2)]
    kronor = [number(rows.nth(nth).locator("td").nth(5).inner_text()) for nth in range(2)]
    assert kilometres == [31.5, 31.5]
    assert number(page.get_by_test_id("total-km").inner_text()) == sum(kilometres) == 63
    assert number(page.get_by_test_id("total-kr").inner_text()) == sum(kronor) == 157.5
    assert drives.ore == 15_750

    with page.expect_download() as download:
        page.get_by_test_id("download-log").tap()
    content = Path(download.value.path()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n") == 3
    table = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert table[0] == ["Datum", "Från", "Till", "Ärende", "Kund", "Fordon", "Mätare före", "Mätare efter", "Km", "Kr"]
    assert {tuple(row[1:]) for row in table[1:]} == {
        ("Skövde", "Falköping", "'=Besök; hos kund", "", "Egen bil", "", "", "31,5", "78,75"),
        ("Falköping", "Skövde", "'=Besök; hos kund", "", "Egen bil", "", "", "31,5", "78,75"),
    }

    phone.offline(False)
    waiting(phone, 0)
    new = [row for row in office.trips_of_employee() if row["id"] not in before]
    by_mode: dict[str, list[dict[str, Any]]] = {}
    for row in new:
        by_mode.setdefault(row["fields"]["legs"][0]["mode"], []).append(row)
    for mode, figures, count in (("flight", flights, 2), ("train", train, 1), ("car", drives, 2)):
        assert len(by_mode[mode]) == count, mode
        assert sum(row["computed"]["milligrams"] for row in by_mode[mode]) == figures.milligrams, mode
        known = [row["computed"]["ore"] for row in by_mode[mode] if row["computed"]["ore"] is not None]
        assert (sum(known) if known else None) == figures.ore, mode
    assert {(row["fields"]["legs"][0]["from"], row["fields"]["legs"][0]["to"]) for row in by_mode["flight"]} == {
        ("ARN", "GOT"),
        ("GOT", "ARN"),
    }
    assert {row["fields"]["errand"] for row in by_mode["car"]} == {"=Besök; hos kund"}


def test_no_request_ever_carries_a_position(phone: ChromiumDriver, context: BrowserContext, office: Office) -> None:
    page = phone.page
    requests: list[Request] = []
    context.on("request", lambda request: requests.append(request))

    phone.open("/me/places")
    phone.fill("place-name", "Kontoret")
    page.get_by_test_id("place-here").tap()
    expect(page.get_by_test_id("place-where")).to_have_value("Nära Skövde")
    page.get_by_test_id("save-place").tap()
    expect(page.get_by_test_id("place-row")).to_contain_text("Kontoret")

    # One end is the saved place, the other where the phone is: some km north.
    begin(phone, page, "car", "none")
    choose(page, "from", "kont", "Kontoret")
    page.get_by_test_id("distance-help").tap()
    context.set_geolocation({**HERE, "latitude": 58.474719})
    page.get_by_test_id("here-to").tap()
    expect(page.get_by_test_id("distance-0")).not_to_have_value("")
    straight = 0.09 * 111.195
    assert number(page.get_by_test_id("distance-0").input_value()) == pytest.approx(straight * 1.3, abs=0.1)
    phone.fill("errand", "Besök")
    save(phone)

    # Measured while travelling: steps of 22 m to the north, and a jump across the country that counts for nothing.
    begin(phone, page, "car", "none")
    context.set_geolocation(HERE)
    page.get_by_test_id("distance-help").tap()
    page.get_by_test_id("record").tap()
    for nth in range(1, 7):
        page.wait_for_timeout(600)
        context.set_geolocation({**HERE, "latitude": HERE["latitude"] + nth * 0.0002})
    expect(page.get_by_test_id("recorded")).to_contain_text("0,1")
    context.set_geolocation({**HERE, "latitude": 65.384719})
    page.wait_for_timeout(300)
    page.get_by_test_id("stop-recording").tap()
    assert 0 < number(page.get_by_test_id("distance-0").input_value()) < 1
    save(phone)

    # A commute is helped in the same way, and keeps not even the names.
    begin(phone, page, "bicycle", "out", "commute")
    choose(page, "from", "kont", "Kontoret")
    page.get_by_test_id("here-to").tap()
    expect(page.get_by_test_id("place-to")).not_to_have_value("")
    left = page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")
    assert "bicycle" in left
    assert not any(digits in left for digits in DIGITS)
    page.get_by_test_id("record").tap()
    page.wait_for_timeout(600)
    page.get_by_test_id("stop-recording").tap()
    phone.fill("distance-0", "7,7")
    save(phone)

    waiting(phone, 0)
    phone.open("/trips")
    phone.open("/trips/log")
    page.wait_for_timeout(500)
    assert page.evaluate(KEPT)[0]["latitude"] == HERE["latitude"], "the phone does know where the place is"
    sent = [request.post_data or "" for request in requests if request.url.endswith("/api/sync")]
    assert any("Kontoret" in body for body in sent), "the trip went out, with the name alone"
    assert any("7700" in body and '"commute"' in body and "Kontoret" not in body for body in sent)
    for request in requests:
        headers = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
        text = f"{request.url}\n{headers}\n{request.post_data or ''}"
        found = [digits for digits in DIGITS if digits in text]
        assert not found, f"{request.url} carries {found}: {text[:2000]}"
    stored = str([(row["fields"], row["computed"]) for row in office.trips_of_employee()])
    assert not any(digits in stored for digits in ("58.38", "13.84", "384719", "847263"))


def test_no_commute_needs_a_map_or_a_network_and_none_keeps_where_somebody_lives(
    phone: ChromiumDriver, context: BrowserContext, office: Office
) -> None:
    page = phone.page
    before = {row["id"] for row in office.trips_of_employee()}
    phone.offline(True)
    for name, latitude in (("Hemma", HERE["latitude"]), ("Jobbet", 58.474719)):
        context.set_geolocation({**HERE, "latitude": latitude})
        phone.open("/me/places")
        phone.fill("place-name", name)
        page.get_by_test_id("place-here").tap()
        expect(page.get_by_test_id("place-where")).to_have_value(re.compile("Nära"))
        page.get_by_test_id("save-place").tap()
        expect(page.get_by_test_id("place-row").filter(has_text=name)).to_be_visible()

    begin(phone, page, "bus", "both", "commute")
    choose(page, "from", "hem", "Hemma")
    choose(page, "to", "job", "Jobbet")
    straight = 0.09 * 111.195
    expect(page.get_by_test_id("distance-told")).to_contain_text("Ungefär")
    expect(page.get_by_test_id("distance-0")).not_to_have_value("")
    assert number(page.get_by_test_id("distance-0").input_value()) == pytest.approx(straight * 1.5, abs=0.1)
    page.get_by_test_id("save-as-usual").tap()
    bus = save(phone)

    # Both ends have the name of one town: they are two places all the same.
    context.set_geolocation(HERE)
    begin(phone, page, "bicycle", "out", "commute")
    page.get_by_test_id("here-from").tap()
    expect(page.get_by_test_id("place-from")).to_have_value("Skövde")
    context.set_geolocation({**HERE, "latitude": 58.394719})
    page.get_by_test_id("here-to").tap()
    expect(page.get_by_test_id("place-to")).to_have_value("Skövde")
    expect(page.get_by_test_id("distance-0")).not_to_have_value("")
    assert number(page.get_by_test_id("distance-0").input_value()) == pytest.approx(straight / 9 * 1.3, abs=0.1)
    save(phone)

    begin(phone, page, "flight", "out", "commute")
    choose(page, "from", "arlanda", "ARN")
    choose(page, "to", "lulea", "LLA")
    expect(page.get_by_test_id("distance-0")).not_to_have_value("")
    save(phone)

    # What was typed for a business trip is left behind by a commute, also by the usual that is made of it.
    begin(phone, page, "car", "none")
    choose(page, "from", "hem", "Hemma")
    choose(page, "to", "job", "Jobbet")
    page.get_by_test_id("purpose-commute").tap()
    page.get_by_test_id("direction-home").tap()
    page.get_by_test_id("save-as-usual").tap()
    save(phone)

    phone.offline(False)
    waiting(phone, 0)
    new = [row for row in office.trips_of_employee() if row["id"] not in before]
    assert len(new) == 5, "something was refused"
    assert (
        sum(row["computed"]["milligrams"] for row in new if row["fields"]["legs"][0]["mode"] == "bus") == bus.milligrams
    )
    for row in new:
        assert row["fields"]["purpose"] == "commute"
        assert not {"from", "to"} & set(row["fields"]["legs"][0])
    phone.open("/trips")
    phone.wait_for("day-group")
    phone.wait_gone("refused")
    expect(page.get_by_text("Hemma")).to_have_count(0)


def test_no_saved_place_is_lost_by_a_slip_of_the_finger(phone: ChromiumDriver) -> None:
    page = phone.page
    phone.offline(True)
    phone.open("/me/places")
    page.get_by_test_id("save-place").tap()
    expect(page.get_by_role("alert").filter(has_text="namn")).to_be_visible()
    phone.fill("place-name", "Sommarstugan")
    page.get_by_test_id("save-place").tap()
    expect(page.get_by_role("alert").filter(has_text="ort")).to_be_visible()
    choose(page, "where", "kiruna", "Kiruna")
    page.get_by_test_id("save-place").tap()
    expect(page.get_by_test_id("place-row")).to_contain_text("Sommarstugan")
    page.get_by_role("button", name="Ta bort Sommarstugan").tap()
    expect(page.get_by_test_id("place-row")).to_have_count(0)
    page.get_by_test_id("undo-place").tap()
    expect(page.get_by_test_id("place-row")).to_contain_text("Nära Kiruna")
    phone.open("/me/places")
    expect(page.get_by_test_id("place-row")).to_contain_text("Sommarstugan")


def test_a_phone_that_may_not_say_where_it_is_tells_what_to_do(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    context = watched.open(chromium, **PHONE)
    page = settle(context.new_page(), office.link(office.ids.employee_id))
    page.evaluate(LISTS_KEPT)
    phone = ChromiumDriver(page, office.server.url)
    begin(phone, page, "car", "none")
    page.get_by_test_id("distance-help").tap()
    page.get_by_test_id("here-from").tap()
    expect(page.get_by_role("alert").filter(has_text="skriv sträckan")).to_be_visible()
    expect(page.get_by_test_id("place-from")).to_have_value("")


def test_what_payroll_would_ask_for_is_one_tap_away(phone: ChromiumDriver) -> None:
    page = phone.page
    begin(phone, page, "car", "none")
    phone.fill("distance-0", "10")
    save(phone)
    phone.open("/trips")
    phone.tap("to-log")
    row = page.get_by_test_id("drive")
    expect(row.get_by_text("saknas")).to_have_count(3)
    row.get_by_role("link").tap()
    page.get_by_test_id("place-from").fill("Hos kunden")
    choose(page, "to", "lidkoping", "Lidköping")
    phone.fill("errand", "Besiktning")
    expect(page.get_by_test_id("distance-0")).to_have_value("10")
    save(phone)
    phone.open("/trips/log")
    expect(page.get_by_test_id("drive")).to_contain_text("Besiktning")
    expect(page.get_by_test_id("drive").get_by_text("saknas")).to_have_count(0)
    page.emulate_media(media="print")
    expect(page.get_by_test_id("download-log")).to_be_hidden()
    expect(page.get_by_text("Datum och underskrift")).to_be_visible()
