"""What is not settled on a phone, in a real Chromium: edits that wait for weeks and their file, two values of one field, and what
the server refused, each told where it is seen, and each with a way on.
"""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect
from sqlalchemy import select

from app.database import Database
from app.diary.models import AvoidedTrip, Schedule, Trip, Usual, Vehicle
from tests.support.days import today
from tests.support.drivers import ChromiumDriver
from tests.support.handset import newcomer
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import Case, log
from tests.support.trouble import signed_out, too_old
from tests.support.unsettled import differ, leave_refused, two_values
from tests.support.workplace import waiting

pytestmark = pytest.mark.browser

WEEKS = dt.timedelta(days=24)
MODELS: dict[str, Any] = {
    "trip": Trip,
    "usual": Usual,
    "avoided_trip": AvoidedTrip,
    "vehicle": Vehicle,
    "schedule": Schedule,
}


def rows(office: Office, kind: str) -> list[dict[str, Any]]:
    """Return what the server holds of a kind of the employee."""
    table = MODELS[kind].__table__
    query = select(table).where(table.c.member_id == office.ids.employee_id)
    with Database(office.server.database_url).read() as session:
        return [dict(row._mapping) for row in session.execute(query)]


def signed_in(chromium: Browser, watched: Watched, office: Office, member_id: int | None = None) -> Page:
    page = watched.open(chromium, **PHONE, reduced_motion="reduce").new_page()
    return settle(page, office.link(member_id or office.ids.employee_id))


def open_unsent(page: Page, office: Office) -> None:
    page.goto(f"{office.server.url}/me/unsent")
    expect(page.get_by_test_id("take-unsent")).to_be_attached()


def save_file(page: Page, folder: Path) -> Path:
    """Save what waits to a file, by the page's button."""
    with page.expect_download() as downloading:
        page.get_by_test_id("save-unsent").tap()
    file = folder / downloading.value.suggested_filename
    downloading.value.save_as(file)
    return file


def tell_of(page: Page, file: Path) -> Locator:
    """Read a file in; returns where it is told what came of it."""
    page.get_by_test_id("take-unsent").set_input_files(file)
    return page.get_by_test_id("file-told")


# --- weeks without a network, and the file ------------------------------------------------------------------------------------


def test_what_waits_for_weeks_says_since_when_and_reaches_the_server_once_by_the_file_of_another_phone(
    chromium: Browser, watched: Watched, office: Office, tmp_path: Path
) -> None:
    old, new = signed_in(chromium, watched, office), signed_in(chromium, watched, office)
    before = len(office.trips_of_employee())
    old.context.set_offline(True)
    now = dt.datetime.now(dt.UTC)
    old.clock.set_fixed_time(now - WEEKS)
    log(ChromiumDriver(old, office.server.url), Case("walk", "walk", "2"))
    waiting(old, 1)
    old.clock.set_fixed_time(now)
    old.goto(f"{office.server.url}/me")
    expect(old.get_by_test_id("state-pill")).to_contain_text("1 väntar sedan ")
    expect(old.get_by_test_id("waits-card")).to_contain_text("finns bara på den här telefonen")
    old.get_by_test_id("waits-to-unsent").tap()
    expect(old.get_by_test_id("waiting-row")).to_have_count(1)
    file = save_file(old, tmp_path)
    expect(old.get_by_test_id("file-told")).to_contain_text("Filen är sparad")

    open_unsent(new, office)
    expect(new.get_by_test_id("nothing-waits")).to_be_visible()
    expect(tell_of(new, file)).to_contain_text("En ändring skickas så snart det går.")
    waiting(new, 0)
    expect(tell_of(new, file)).to_contain_text("är inläst")
    waiting(new, 0)
    old.context.set_offline(False)
    waiting(old, 0)
    expect(old.get_by_test_id("state-pill")).to_have_text("allt sparat")
    assert len(office.trips_of_employee()) == before + 1


def test_a_file_of_somebody_else_or_of_no_phone_is_refused_in_a_sentence_and_nothing_of_it_stays(
    chromium: Browser, watched: Watched, office: Office, tmp_path: Path
) -> None:
    mine = signed_in(chromium, watched, office)
    mine.context.set_offline(True)
    log(ChromiumDriver(mine, office.server.url), Case("walk", "walk", "2"))
    waiting(mine, 1)
    mine.get_by_test_id("state-pill").tap()
    mine.get_by_test_id("to-unsent").tap()
    file = save_file(mine, tmp_path)
    newer, broken = tmp_path / "newer.json", tmp_path / "broken.json"
    newer.write_text(json.dumps(json.loads(file.read_text()) | {"version": 2}))
    broken.write_text(file.read_text()[:-40])

    other = signed_in(chromium, watched, office, newcomer(office))
    open_unsent(other, office)
    problem = other.get_by_test_id("file-problem")
    for given, said in (
        (file, "Filen är någon annans."),
        (broken, "Det här är ingen fil som CERO har sparat."),
        (newer, "Filen är sparad av en nyare version av appen."),
    ):
        other.get_by_test_id("take-unsent").set_input_files(given)
        expect(problem).to_contain_text(said)
    waiting(other, 0)
    expect(other.get_by_test_id("nothing-waits")).to_be_visible()


@pytest.mark.parametrize("answer", [signed_out, too_old])
def test_who_has_to_do_something_before_anything_is_sent_is_never_told_that_nothing_needs_to_be_done(
    chromium: Browser, watched: Watched, office: Office, answer: Callable[[Route], None]
) -> None:
    watched.expect("401|426")
    page = signed_in(chromium, watched, office)
    for path in ("sync", "home"):
        page.route(f"**/api/{path}", answer)
    page.get_by_test_id("log-usual-both").tap()
    expect(page.get_by_test_id("state-pill")).to_have_class("pill act")
    page.get_by_test_id("state-pill").tap()
    sheet = page.locator("dialog[open]")
    expect(sheet).to_contain_text("2 ändringar ligger kvar på telefonen")
    expect(sheet).not_to_contain_text("inte göra något")
    page.keyboard.press("Escape")
    page.unroute_all()


# --- two values ---------------------------------------------------------------------------------------------------------------


def test_two_values_of_every_kind_and_field_are_settled_by_keyboard_where_all_are_seen(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    ids = differ(office)
    page = signed_in(chromium, watched, office)
    open_unsent(page, office)
    values = two_values(today())
    fields = sum(one.get(field) != other.get(field) for one, other in values.values() for field in {**one, **other})
    conflicts = page.get_by_test_id("conflict")
    expect(conflicts).to_have_count(fields)
    expect(page.get_by_test_id("written-by").first).to_contain_text("på en annan enhet")
    for left in range(fields - 1, -1, -1):
        page.get_by_test_id("take-other").first.focus()
        page.keyboard.press("Enter")
        expect(conflicts).to_have_count(left)
        expect(page.get_by_test_id("undo")).to_be_focused()
    waiting(page, 0)
    expect(page.get_by_test_id("nothing-waits")).to_be_visible()
    for kind, (one, _) in values.items():
        [row] = [row for row in rows(office, kind) if str(row["id"]) == ids[kind]]
        assert row["fields"] == one, kind
        assert not row["conflicts"], kind


def test_a_choice_that_is_taken_back_brings_the_other_value_whichever_was_chosen(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    """Once settled, the other value stands nowhere else: a slip of the finger would have cost it."""
    differ(office, "vehicle")
    page = signed_in(chromium, watched, office)
    page.goto(f"{office.server.url}/me/vehicles")
    name = page.locator("[data-conflict=name]")
    owner = page.locator("[data-conflict=vehicle_owner]")
    for conflict, choice in ((name, "keep-this"), (owner, "take-other")):
        conflict.get_by_test_id(choice).tap()
        expect(conflict).to_have_count(0)
        waiting(page, 0)
        page.get_by_test_id("undo").tap()
        expect(page.get_by_test_id("undo")).to_have_count(0)
        waiting(page, 0)
    [row] = rows(office, "vehicle")
    one, other = two_values(today())["vehicle"]
    assert (row["fields"]["name"], row["fields"]["vehicle_owner"]) == (one["name"], other["vehicle_owner"])


# --- what was refused ---------------------------------------------------------------------------------------------------------

REPAIRS = {
    "trip": ("distance-0", "0,9", "save-trip"),
    "usual": ("distance-0", "9", "usual-save"),
    "avoided_trip": ("people", "5", "save-avoided"),
    "vehicle": ("vehicle-grams", "0", "save-vehicle"),
}


def test_every_refused_entry_opens_at_its_field_and_is_sent_once_it_is_put_right(
    chromium: Browser, watched: Watched, office: Office
) -> None:
    page = signed_in(chromium, watched, office)
    ids = leave_refused(page, office)
    page.goto(office.server.url)
    pill = page.get_by_test_id("state-pill")
    expect(pill).to_have_text(f"{len(ids)} att rätta")
    pill.tap()
    page.get_by_test_id("to-unsent").tap()
    for left, (kind, (field, right, save)) in enumerate(reversed(REPAIRS.items())):
        row = page.locator(f"[data-testid=refused-row][data-kind={kind}]")
        expect(row).to_contain_text("för stort eller för litet")
        row.get_by_test_id("fix").tap()
        expect(page.get_by_test_id(field)).to_be_focused()
        page.get_by_test_id(field).fill(right)
        page.get_by_test_id(save).tap()
        expect(page.get_by_test_id(save)).to_have_count(0)
        waiting(page, 0)
        open_unsent(page, office)
        expect(page.get_by_test_id("refused-row")).to_have_count(len(REPAIRS) - 1 - left)
    expect(page.get_by_test_id("nothing-waits")).to_be_visible()
    expect(pill).to_have_text("allt sparat")
    for kind, row_id in ids.items():
        assert row_id in {str(row["id"]) for row in rows(office, kind)}, kind


def test_what_was_refused_is_thrown_away_and_taken_back(chromium: Browser, watched: Watched, office: Office) -> None:
    page = signed_in(chromium, watched, office)
    count = len(leave_refused(page, office))
    page.goto(office.server.url)
    expect(page.get_by_test_id("state-pill")).to_have_text(f"{count} att rätta")
    open_unsent(page, office)
    refused = page.get_by_test_id("refused-row")
    expect(refused).to_have_count(count)
    refused.first.get_by_test_id("discard").tap()
    expect(refused).to_have_count(count - 1)
    page.get_by_test_id("undo").tap()
    expect(refused).to_have_count(count)
