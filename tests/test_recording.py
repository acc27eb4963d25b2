"""Every kind of travel in a real Chromium whose network is really cut: logged, edited and deleted offline, and after syncing
the server holds the milligrams and öre that the phone had shown.

One phone and one server for the whole module: each test leaves the diary as it found it, but for its log.
"""

import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from app.database import Database
from app.diary.models import Trip
from tests.support.drivers import ChromiumDriver
from tests.support.office import Office
from tests.support.pages import PHONE, Watched
from tests.support.recording import (
    CASES,
    Case,
    Shown,
    delete,
    edit,
    fill_leg,
    log,
    newest,
    pick_mode,
    shown,
    waiting,
)  # fmt: skip
from tests.support.server import LiveServer

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("recording")]

CONTROLLED = """async () => {
  await navigator.serviceWorker.ready;
  while (navigator.serviceWorker.controller === null) await new Promise(go => setTimeout(go, 20));
}"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    server = LiveServer(tmp_path_factory.mktemp("recording"))
    server.command("demo", "--people", "200")
    yield Office.of(server.start())
    server.stop()


@pytest.fixture(scope="module")
def signed_in(chromium: Browser, office: Office) -> Iterator[Watched]:
    """A signed-in phone that would start without a network."""
    watched = Watched()
    page = watched.open(chromium, **PHONE).new_page()
    page.goto(office.link(office.ids.employee_id))
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    page.evaluate(CONTROLLED)
    yield watched
    watched.close()


@pytest.fixture
def phone(signed_in: Watched, office: Office) -> Iterator[ChromiumDriver]:
    """The phone with its network cut, and everything before it sent."""
    page = signed_in.contexts[0].pages[0]
    driver = ChromiumDriver(page, office.server.url)
    # What an earlier test left unfinished is not this one's.
    page.evaluate("sessionStorage.clear()")
    driver.offline(True)
    yield driver
    driver.offline(False)
    signed_in.problems, problems = [], signed_in.unexpected()
    assert problems == []


def stored(office: Office, trip_id: str) -> dict[str, Any]:
    """Return the row of a trip as the server holds it."""
    table = Trip.__table__
    with Database(office.server.database_url).read() as session:
        row = session.execute(select(table).where(table.c.id == uuid.UUID(trip_id))).one()
        return dict(row._mapping)


def send(phone: ChromiumDriver) -> None:
    """Mend the network, wait until nothing waits, and cut it again."""
    phone.offline(False)
    waiting(phone, 0)
    phone.offline(True)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_no_kind_of_travel_is_lost_or_weighed_differently_by_the_server(
    phone: ChromiumDriver, office: Office, case: Case
) -> None:
    before = log(phone, case)
    trip_id = newest(phone)
    assert shown(phone, "trip-row") == before
    after = edit(phone, case)
    assert newest(phone) == trip_id
    assert shown(phone, "trip-row") == after
    assert after != before or before in (Shown(None, None), Shown(0, None))

    send(phone)
    row = stored(office, trip_id)
    assert Shown(row["computed"]["milligrams"], row["computed"]["ore"]) == after
    [leg] = row["fields"]["legs"]
    expected = {"mode": case.mode, "metres": round(float(case.edited_km.replace(",", ".")) * 1000), **case.leg}
    assert leg.items() >= expected.items()
    phone.open("/trips")
    assert shown(phone, "trip-row") == after

    delete(phone)
    send(phone)
    assert stored(office, trip_id)["deleted"]


def test_a_trip_of_several_legs_is_reordered_doubled_and_sums_as_on_the_server(
    phone: ChromiumDriver, office: Office
) -> None:
    by_bike, by_train = Case("bike", "bicycle", "2,1"), Case("train", "commuter_train", "41")
    phone.open("/new")
    phone.tap("direction-both")
    fill_leg(phone, by_train)
    phone.tap("add-leg")
    fill_leg(phone, by_bike, 1)
    phone.tap("swap-0")
    both = shown(phone, "figures")
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    phone.open("/trips")
    ids = [phone.attribute("trip-row", "data-id", nth) or "" for nth in (0, 1)]
    send(phone)
    home, out = (stored(office, trip_id) for trip_id in ids)
    assert [(row["fields"]["direction"], [leg["mode"] for leg in row["fields"]["legs"]]) for row in (out, home)] == [
        ("out", ["bicycle", "commuter_train"]),
        ("home", ["commuter_train", "bicycle"]),
    ]
    assert out["computed"]["milligrams"] + home["computed"]["milligrams"] == both.milligrams


def test_copy_split_merge_and_way_back_lose_no_metre_and_are_undone(phone: ChromiumDriver, office: Office) -> None:
    log(phone, Case("walk", "walk", "1,5"))
    phone.open("/trips")
    phone.tap("edit-trip")
    phone.tap("add-leg")
    fill_leg(phone, Case("bus", "bus", "9"), 1)
    whole = shown(phone, "figures")
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    trip_id = newest(phone)
    rows = phone.count("trip-row")

    def do(what: str, expected: int) -> None:
        phone.tap("more", open_at(phone, trip_id))
        phone.tap(what)
        phone.wait_for("undo")
        expect(phone.page.get_by_test_id("trip-row")).to_have_count(expected)

    def undo() -> None:
        phone.tap("undo")
        expect(phone.page.get_by_test_id("trip-row")).to_have_count(rows)
        assert shown(phone, "trip-row", open_at(phone, trip_id)) == whole

    do("split-trip", rows + 1)
    undo()
    do("return-trip", rows + 1)
    undo()
    do("copy-trip", rows + 1)
    undo()
    do("delete-trip", rows - 1)
    undo()
    do("split-trip", rows + 1)
    phone.tap("more", open_at(phone, trip_id))
    # The part split off was made last: it is the newest of the day.
    phone.tap("merge-trip", phone.count("merge-trip") - 1)
    expect(phone.page.get_by_test_id("trip-row")).to_have_count(rows)
    send(phone)
    row = stored(office, trip_id)
    assert [leg["metres"] for leg in row["fields"]["legs"]] == [1500, 9000]
    assert Shown(row["computed"]["milligrams"], row["computed"]["ore"]) == whole


def open_at(phone: ChromiumDriver, trip_id: str) -> int:
    """Return where in the list a trip stands."""
    ids = [phone.attribute("trip-row", "data-id", nth) for nth in range(phone.count("trip-row"))]
    return ids.index(trip_id)


def test_a_vehicle_saved_once_fills_in_the_next_leg_and_is_deleted_with_undo(
    phone: ChromiumDriver, office: Office
) -> None:
    phone.open("/me/vehicles")
    phone.tap("add-vehicle")
    phone.tap("save-vehicle")
    phone.fill("vehicle-name", "Volvon")
    phone.choose("vehicle-fuel", "plugin_hybrid")
    phone.choose("vehicle-owner", "company")
    phone.fill("vehicle-grams", "38,5")
    phone.tap("save-vehicle")
    phone.wait_for("vehicle-row")
    phone.tap("delete-vehicle")
    phone.wait_gone("vehicle-row")
    phone.tap("undo")
    phone.wait_for("vehicle-row")

    phone.open("/new")
    phone.tap("direction-out")
    pick_mode(phone, "car")
    phone.fill("distance-0", "10")
    phone.tap("vehicle-0")
    figures = shown(phone, "figures")
    assert figures.milligrams == 385_000
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    trip_id = newest(phone)
    send(phone)
    row = stored(office, trip_id)
    assert row["fields"]["legs"] == [
        {"mode": "car", "metres": 10_000, "fuel": "plugin_hybrid", "vehicle_owner": "company", "own_grams_per_km": 38.5}
    ]
    assert Shown(row["computed"]["milligrams"], row["computed"]["ore"]) == figures


WRONG: dict[str, tuple[Callable[[ChromiumDriver], None], str, str]] = {
    "no-distance": (lambda phone: phone.fill("distance-0", ""), "problem-0", "Skriv en sträcka"),
    "zero": (lambda phone: phone.fill("distance-0", "0"), "problem-0", "längre än 0 km"),
    "too-far": (lambda phone: phone.fill("distance-0", "20000"), "problem-0", "högst 400 km. Menade du 20 km?"),
    "letters": (lambda phone: phone.fill("distance-0", "två"), "problem-0", "med siffror"),
    "future": (lambda phone: phone.fill("date", "2099-01-01"), "problem-date", "har inte varit än"),
    "long-ago": (lambda phone: phone.fill("date", "1999-01-01"), "problem-date", "tidigast"),
    "no-date": (lambda phone: phone.fill("date", ""), "problem-date", "Välj en dag"),
}


@pytest.mark.parametrize("name", WRONG)
def test_bad_input_is_never_saved_nor_lost_and_is_answered_at_its_field(phone: ChromiumDriver, name: str) -> None:
    spoil, where, sentence = WRONG[name]
    phone.open("/new")
    pick_mode(phone, "bicycle")
    phone.fill("distance-0", "2,5")
    spoil(phone)
    phone.tap("save-trip")
    assert sentence in phone.text(where).replace("\xa0", " ")
    expect(phone.page.locator("[aria-invalid=true]").first).to_be_focused()
    typed = phone.page.get_by_test_id("distance-0").input_value()
    phone.open("/new")
    phone.wait_for("restored")
    assert phone.page.get_by_test_id("distance-0").input_value() == typed
    phone.tap("start-over")
    phone.wait_for("mode-bicycle")
    assert phone.page.get_by_test_id("distance-0").input_value() == ""
    waiting(phone, 0)


def test_a_full_phone_says_so_and_keeps_what_was_typed(phone: ChromiumDriver) -> None:
    phone.open("/new")
    phone.tap("direction-out")
    pick_mode(phone, "walk")
    phone.fill("distance-0", "3")
    phone.page.evaluate("""() => {
      window.add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); };
    }""")
    phone.tap("save-trip")
    assert "slut på utrymme" in phone.text("save-failed")
    waiting(phone, 0)
    phone.page.evaluate("() => { IDBObjectStore.prototype.add = window.add; }")
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    waiting(phone, 1)
    phone.open("/trips")
    delete(phone)


def test_of_two_tabs_the_second_never_overwrites_the_first_silently(phone: ChromiumDriver, office: Office) -> None:
    log(phone, Case("tram", "tram", "4"))
    trip_id = newest(phone)
    other = ChromiumDriver(phone.page.context.new_page(), office.server.url)
    for tab in (phone, other):
        tab.open(f"/trips/{trip_id}")
    other.fill("distance-0", "5")
    other.tap("save-trip")
    other.wait_gone("save-trip")
    phone.fill("distance-0", "6")
    phone.tap("save-trip")
    said = phone.text("meanwhile").replace("\xa0", " ")
    assert "5 km" in said
    assert "6 km" in said
    phone.tap("take-theirs")
    assert phone.page.get_by_test_id("distance-0").input_value() == "5"
    phone.fill("distance-0", "7")
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    other.open(f"/trips/{trip_id}")
    other.wait_for("delete-trip")
    phone.open("/trips")
    delete(phone)
    other.fill("distance-0", "8")
    other.tap("save-trip")
    other.wait_for("meanwhile")
    other.tap("take-theirs")
    other.wait_gone("save-trip")
    other.page.close()
    send(phone)
    assert stored(office, trip_id)["deleted"]


def test_a_clock_that_is_a_year_off_is_met_with_a_gentle_word(
    chromium: Browser, office: Office, watched: Watched
) -> None:
    page: Page = watched.open(chromium, **PHONE).new_page()
    page.clock.install(time=time.time() + 365 * 86_400)
    page.goto(office.link(office.ids.employee_id))
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")
    phone = ChromiumDriver(page, office.server.url)
    log(phone, Case("walk", "walk"))
    waiting(phone, 0)
    phone.open("/trips")
    assert "Datumet ligger i framtiden" in phone.text("refused")
    phone.tap("edit-trip")
    phone.wait_for("clock-hint")
    phone.tap("likely-date")
    assert page.get_by_test_id("date").input_value()[:4] == time.strftime("%Y")
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    phone.wait_gone("refused")
    waiting(phone, 0)


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
    assert stored(office, trip_id)["fields"]["legs"][0]["metres"] == 6000
    phone.open("/trips")
    said = phone.text("conflict").replace("\xa0", " ")
    assert "Gäller nu: Spårvagn 6 km" in said
    assert "Den andra: Spårvagn 5 km" in said
    phone.tap(answer)
    phone.wait_gone("conflict")
    send(phone)
    row = stored(office, trip_id)
    assert row["fields"]["legs"][0]["metres"] == (5000 if answer == "take-other" else 6000)
    assert not row["conflicts"]
    phone.open("/trips")
    phone.wait_for("trip-row")
    phone.wait_gone("conflict")
    delete(phone)
    send(phone)
