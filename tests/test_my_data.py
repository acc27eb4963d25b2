"""What is mine, on the phone: who sees what, a copy, the erasure of everything, and the devices that are signed in."""

import io
import json
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Browser, Page, expect

from app.diary.models import Trip, Usual
from app.sync.models import LogEntry
from tests.support.pages import PHONE, Watched, settle
from tests.support.people import mutation, trip
from tests.support.server import LiveServer
from tests.support.workplace import Workplace, online, usual, waiting

pytestmark = pytest.mark.browser

SECRET = "hos Dr Lind"
BICYCLE = [{"mode": "bicycle", "metres": 6000}]
# Every value of every database of this browser, and what a form keeps.
EVERYTHING_HERE = """async () => {
  const asked = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const found = [JSON.stringify(localStorage)];
  for (const { name } of await indexedDB.databases()) {
    const db = await asked(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      found.push(name + "/" + store + " " + JSON.stringify(await asked(db.transaction(store).objectStore(store).getAll())));
    }
    db.close();
  }
  return found.join("\\n");
}"""
SAVE_HOME = """async () => {
  const name = (await indexedDB.databases()).map(({ name }) => name).find((name) => /^cero-\\d/.test(name));
  const db = await new Promise((done) => { const opening = indexedDB.open(name); opening.onsuccess = () => done(opening.result); });
  const writing = db.transaction("place", "readwrite");
  writing.objectStore("place").put({ id: "1", name: "hos Dr Lind, hemma", latitude: 56.6, longitude: 16.3 });
  await new Promise((done) => { writing.oncomplete = done; });
  db.close();
}"""


@pytest.fixture
def work(live_server: LiveServer) -> Workplace:
    work = Workplace.on(live_server)
    work.device.send(mutation(trip(legs=BICYCLE, note=SECRET)), usual(BICYCLE, [1, 2, 3], SECRET))
    return work


def signed_in(work: Workplace, page: Page) -> Page:
    return settle(page, work.office.link(work.office.ids.employee_id))


def other_phone(chromium: Browser, watched: Watched, work: Workplace) -> Page:
    return signed_in(work, watched.open(chromium, **PHONE).new_page())


def ask_to_erase(work: Workplace, phone: Page) -> None:
    phone.goto(f"{work.server.url}/me/data")
    phone.get_by_test_id("erase").tap()


def erase(work: Workplace, phone: Page) -> None:
    ask_to_erase(work, phone)
    phone.get_by_test_id("understood").check()
    phone.get_by_test_id("erase-everything").tap()
    expect(phone.get_by_test_id("erase-told")).to_have_text("Allt är raderat. Du kan börja om när du vill.")


# --- erasing ---------------------------------------------------------------------------------------------------------------


def test_nothing_is_erased_before_somebody_said_that_they_understand(work: Workplace, phone: Page) -> None:
    signed_in(work, phone)
    ask_to_erase(work, phone)
    expect(phone.get_by_test_id("erase-everything")).to_be_disabled()
    phone.get_by_test_id("erase-not").tap()
    phone.get_by_test_id("erase").tap()
    expect(phone.get_by_test_id("understood")).not_to_be_checked()
    assert len(work.rows(Trip)) == 1


def test_an_erasure_leaves_no_word_here_on_the_server_or_on_the_other_phone_not_even_what_waited_there(
    work: Workplace, phone: Page, chromium: Browser, watched: Watched
) -> None:
    other = other_phone(chromium, watched, work)
    other.context.set_offline(True)
    other.get_by_test_id("chip-telework").tap()
    waiting(other, 1)
    signed_in(work, phone)
    phone.evaluate(SAVE_HOME)
    assert SECRET in phone.evaluate(EVERYTHING_HERE)
    erase(work, phone)
    assert SECRET not in phone.evaluate(EVERYTHING_HERE)
    assert SECRET not in str(work.rows(LogEntry))
    assert (work.rows(Trip), work.rows(Usual)) == ([], [])

    assert SECRET in other.evaluate(EVERYTHING_HERE)
    online(other)
    expect(other.get_by_test_id("state-pill")).to_have_text("allt sparat")
    assert SECRET not in other.evaluate(EVERYTHING_HERE)
    other.goto(f"{work.server.url}/trips")
    expect(other.get_by_test_id("open-trip")).to_have_count(0)
    work.device.pull()
    assert [row for row in work.device.rows.values() if not row.get("purged")] == []


def test_what_waits_on_this_phone_is_erased_with_the_rest_and_one_can_begin_anew(work: Workplace, phone: Page) -> None:
    signed_in(work, phone)
    phone.route("**/api/sync", lambda route: route.abort())
    phone.get_by_test_id("chip-telework").tap()
    waiting(phone, 1)
    ask_to_erase(work, phone)
    expect(phone.get_by_role("dialog")).to_contain_text("En ändring som inte är skickad raderas också.")
    phone.get_by_test_id("understood").check()
    phone.unroute_all()
    phone.get_by_test_id("erase-everything").tap()
    expect(phone.get_by_test_id("erase-told")).not_to_be_empty()
    phone.goto(f"{work.server.url}/")
    phone.get_by_test_id("setup-usual").tap()
    phone.get_by_test_id("mode-bicycle").tap()
    phone.get_by_test_id("distance-0").fill("4,2")
    phone.get_by_test_id("save-usual").tap()
    expect(phone.get_by_test_id("log-usual-both")).to_be_visible()
    expect(phone.get_by_test_id("state-pill")).to_have_text("allt sparat")
    work.device.pull()
    assert len([row for row in work.device.rows.values() if not row["deleted"]]) == 1, "the usual of the new beginning"


def test_without_a_network_nothing_is_erased_here_either_and_it_is_said(work: Workplace, phone: Page) -> None:
    signed_in(work, phone)
    phone.context.set_offline(True)
    ask_to_erase(work, phone)
    phone.get_by_test_id("understood").check()
    phone.get_by_test_id("erase-everything").tap()
    expect(phone.get_by_test_id("trouble")).to_contain_text("Servern svarar inte")
    assert SECRET in phone.evaluate(EVERYTHING_HERE)
    assert len(work.rows(Trip)) == 1


def test_an_open_diary_never_erases_that_of_somebody_else_who_signed_in_meanwhile(
    work: Workplace, phone: Page, watched: Watched
) -> None:
    watched.expect("409")
    signed_in(work, phone)
    ask_to_erase(work, phone)
    phone.route("**/api/me/erase", lambda route: route.continue_(post_data={"erase": "everything", "account": "1.999"}))
    phone.get_by_test_id("understood").check()
    phone.get_by_test_id("erase-everything").tap()
    expect(phone.get_by_test_id("trouble")).to_be_visible()
    assert len(work.rows(Trip)) == 1
    assert SECRET in phone.evaluate(EVERYTHING_HERE)


# --- a copy ------------------------------------------------------------------------------------------------------------------


def test_a_copy_comes_as_a_whole_file_and_as_a_spreadsheet_to_read(work: Workplace, phone: Page) -> None:
    signed_in(work, phone)
    phone.goto(f"{work.server.url}/me/data")
    with phone.expect_download() as whole:
        phone.get_by_test_id("export-json").tap()
    assert whole.value.suggested_filename.endswith(".json")
    copy = json.loads(Path(whole.value.path()).read_text())
    assert [one["note"] for one in copy["trip"]] == [SECRET]
    expect(phone.get_by_test_id("copy-told")).to_have_text("Filen är hämtad.")
    with phone.expect_download() as sheet:
        phone.get_by_test_id("export-xlsx").tap()
    book = openpyxl.load_workbook(io.BytesIO(Path(sheet.value.path()).read_bytes()))
    assert SECRET in [cell.value for row in book["Resor"].iter_rows() for cell in row]


def test_a_copy_without_a_network_is_never_an_empty_file(work: Workplace, phone: Page) -> None:
    signed_in(work, phone)
    phone.context.set_offline(True)
    phone.goto(f"{work.server.url}/me/data")
    downloads: list[object] = []
    phone.on("download", lambda download: downloads.append(download))
    phone.get_by_test_id("export-json").tap()
    expect(phone.get_by_test_id("trouble")).to_contain_text("Servern svarar inte")
    assert downloads == []


# --- devices -----------------------------------------------------------------------------------------------------------------


def test_a_device_that_one_ends_is_signed_out_and_no_other(
    work: Workplace, phone: Page, chromium: Browser, watched: Watched
) -> None:
    watched.expect("401")
    other = other_phone(chromium, watched, work)
    signed_in(work, phone)
    phone.goto(f"{work.server.url}/me")
    phone.get_by_test_id("to-devices").tap()
    expect(phone.get_by_test_id("device")).to_have_count(2)
    expect(phone.get_by_test_id("device").first).to_contain_text("Chrome på")
    expect(phone.get_by_test_id("end-device")).to_have_count(1)
    phone.get_by_test_id("end-device").tap()
    expect(phone.get_by_test_id("told")).to_contain_text("är utloggad")
    expect(phone.get_by_test_id("device")).to_have_count(1)
    assert other.request.get(f"{work.server.url}/api/home").status == 401
    assert phone.request.get(f"{work.server.url}/api/home").status == 200


def test_all_other_devices_are_signed_out_at_once(
    work: Workplace, phone: Page, chromium: Browser, watched: Watched
) -> None:
    watched.expect("401")
    others = [other_phone(chromium, watched, work) for _ in range(2)]
    signed_in(work, phone)
    phone.goto(f"{work.server.url}/me/devices")
    phone.get_by_test_id("end-others").tap()
    expect(phone.get_by_test_id("device")).to_have_count(1)
    for page, status in ((others[0], 401), (others[1], 401), (phone, 200)):
        assert page.request.get(f"{work.server.url}/api/home").status == status


def test_the_devices_need_a_network_say_so_and_come_by_themselves_when_it_is_back(work: Workplace, phone: Page) -> None:
    signed_in(work, phone)
    phone.context.set_offline(True)
    phone.goto(f"{work.server.url}/me/devices")
    expect(phone.get_by_test_id("trouble")).to_contain_text("Det här behöver nät")
    phone.context.set_offline(False)
    expect(phone.get_by_test_id("device")).to_have_count(1)


# --- who sees what -------------------------------------------------------------------------------------------------------------


def test_who_sees_what_and_for_how_long_can_be_read_without_a_network(work: Workplace, phone: Page) -> None:
    signed_in(work, phone)
    phone.goto(f"{work.server.url}/me/privacy")
    expect(phone.get_by_test_id("periods")).to_contain_text("Så länge du arbetar här")
    phone.context.set_offline(True)
    phone.goto(f"{work.server.url}/me/privacy")
    expect(phone.get_by_role("main")).to_contain_text("aldrig en enskild persons resor")
    expect(phone.get_by_test_id("periods")).to_contain_text("Allt raderas efter 24 månader, även ditt namn")
