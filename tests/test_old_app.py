"""A phone with an app from before this version, in real browsers against today's server, and then updated: nothing is lost."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from app.ids import uuid7
from tests.support.days import today
from tests.support.drivers import ChromiumDriver
from tests.support.engines import ENGINES, connect
from tests.support.office import Office
from tests.support.old_app import OldApp
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import Case, Driver, log, newest, send, waiting
from tests.support.trouble import edit_from_elsewhere

# All that a phone stores of its person, by store.
STORED = """async account => {
  const wait = request => new Promise((ok, no) => { request.onsuccess = () => ok(request.result); request.onerror = no; });
  const db = await wait(indexedDB.open(`cero-${account}`));
  const rows = {version: db.version};
  for (const name of db.objectStoreNames) rows[name] = await wait(db.transaction(name).objectStore(name).getAll());
  db.close();
  return rows;
}"""


@pytest.fixture
def old_app(office: Office) -> Iterator[OldApp]:
    proxy = OldApp(office.server, "4703c3a")
    yield proxy
    proxy.close()


def stored(page: Page, office: Office) -> dict[str, Any]:
    account = f"{office.ids.organisation_id}.{office.ids.employee_id}"
    found: dict[str, Any] = page.evaluate(STORED, account)
    return found


def update(page: Page) -> None:
    """Change to the new version when the app offers it, as a person would."""
    page.reload()
    pill = page.get_by_test_id("state-pill")
    expect(pill).to_have_text("ny version")
    pill.tap()
    with page.expect_navigation():
        page.locator("dialog[open] button.go").tap()
    expect(pill).not_to_have_text("ny version")


def future_row(seq: int) -> dict[str, Any]:
    fields = {"question": "mood", "stars": 4}
    return {"kind": "challenge", "id": str(uuid7()), "seq": seq, "deleted": False, "fields": fields, "computed": None,
            "conflicts": []}  # fmt: skip


@pytest.mark.browser
def test_an_old_app_loses_nothing_neither_before_nor_after_its_update(
    office: Office, old_app: OldApp, chromium: Browser, watched: Watched
) -> None:
    watched.expect("503")
    page = watched.open(chromium, **PHONE).new_page()
    settle(page, office.link(office.ids.employee_id).replace(office.server.url, old_app.url))
    assert stored(page, office)["version"] == 2
    phone = ChromiumDriver(page, old_app.url)
    before = len(office.trips_of_employee())

    # A trip of the old app, made without a network, and changed there while another phone changed it too.
    phone.offline(True)
    log(phone, Case("tram", "tram", "4"))
    contested = newest(phone)
    send(phone)
    edit_from_elsewhere(office)
    phone.show("/trips")
    phone.tap("edit-trip")
    phone.fill("distance-0", "6")
    phone.tap("save-trip")
    phone.wait_gone("save-trip")
    # Meanwhile a later server has a row of a kind that the old app does not know: it drops it, and reads on.
    old_app.later = [future_row(office.trip(contested)["seq"])]
    send(phone)
    row = office.trip(contested)
    assert row["fields"]["legs"] == [{"mode": "tram", "metres": 6000}]
    assert row["conflicts"][-1]["value"][-1] == {"mode": "tram", "metres": 5000}
    old = stored(page, office)
    assert "challenge" not in old
    old_edition = next(one for one in old["trip"] if one["id"] == contested)["server"]["computed"]["legs"][0]["edition"]
    assert max(one["server"]["seq"] for one in old["trip"]) >= old_app.later[0]["seq"]

    # The organisation has the day computed anew, by other factors.
    day = today().isoformat()
    office.server.command("factors", "choose", "desnz_2026", "--from", day)
    office.server.command("factors", "recompute", "--from", day, "--to", day, "--include-rounds")

    # Two more trips wait while the new app comes: the server is too busy to take them before.
    log(phone, Case("bicycle", "bicycle", "3"))
    log(phone, Case("train", "train", "41", purpose="business", fields={"ticket": "129,50"}))
    waiting(phone, 2)
    old_app.busy = old_app.updated = True
    phone.offline(False)
    update(page)
    waiting(phone, 2)
    assert {edit["patch"]["legs"][0]["mode"] for edit in stored(page, office)["outbox"]} == {"bicycle", "train"}

    old_app.busy = False
    page.reload()
    waiting(phone, 0)
    there = {str(trip["id"]): trip for trip in office.trips_of_employee()}
    assert len(there) == before + 3
    new = stored(page, office)
    assert new["outbox"] == new["rejected"] == []
    mine = {one["id"]: one for one in new["trip"] if not one["deleted"]}
    assert mine.keys() == there.keys()
    for trip_id, one in mine.items():
        assert one["server"]["seq"] == there[trip_id]["seq"]
        assert one["fields"] == there[trip_id]["fields"]
    assert mine[contested]["server"]["computed"]["legs"][0]["edition"] != old_edition
    assert [(one["kind"], one["id"], one["fields"]) for one in new["unknown"]] == [
        (one["kind"], one["id"], one["fields"]) for one in old_app.later
    ]
    assert mine[contested]["server"]["conflicts"] == there[contested]["conflicts"] != []
    phone.open("/trips")
    said = phone.text("conflict").replace("\xa0", " ")
    assert "Gäller nu: Spårvagn 6 km" in said
    assert "Den andra: " in said


@pytest.fixture(params=ENGINES)
def old_phone(request: pytest.FixtureRequest, office: Office, old_app: OldApp) -> Driver:
    """A phone that has just signed in, with the old app."""
    return connect(request, office, old_app.url)


def test_an_update_while_edits_wait_loses_none_and_doubles_none(
    old_phone: Driver, office: Office, old_app: OldApp, watched: Watched
) -> None:
    watched.expect("503")
    phone = old_phone
    before, entries = len(office.trips_of_employee()), office.log_entries(office.ids.employee_id)
    phone.offline(True)
    log(phone, Case("bicycle", "bicycle", "3"))
    log(phone, Case("tram", "tram", "4"))
    waiting(phone, 2)
    # The server is there again, with a new app, and too busy to take what waits.
    old_app.busy = old_app.updated = True
    phone.offline(False)
    phone.open("/")
    phone.wait_for("state-pill", "ny version")
    phone.tap("state-pill")
    phone.run("document.body.dataset.testid = 'old-page'")
    phone.run("document.querySelector('dialog[open] button.go').click()")
    phone.wait_gone("old-page")
    # A page that the old app does not have.
    phone.open("/me/unsent")
    phone.wait_count("waiting-row", 2)
    assert len(office.trips_of_employee()) == before
    old_app.busy = False
    phone.open("/")
    phone.wait_for("state-pill", "allt sparat")
    waiting(phone, 0)
    assert len(office.trips_of_employee()) == before + 2
    assert office.log_entries(office.ids.employee_id) == entries + 2
