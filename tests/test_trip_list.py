"""The list of trips: its days and their order, there and back in one line, the search through years, and what its tools do."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.support.drivers import ChromiumDriver
from tests.support.handset import newcomer
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import Case, fill_leg, unfold_pairs

pytestmark = pytest.mark.browser

WALK, BUS = Case("walk", "walk", "1"), Case("bus", "bus", "9")


@pytest.fixture
def phone(chromium: Browser, watched: Watched, office: Office) -> ChromiumDriver:
    """The phone of somebody who has never recorded anything, with its network cut."""
    page = settle(watched.open(chromium, **PHONE).new_page(), office.link(newcomer(office)))
    driver = ChromiumDriver(page, office.server.url)
    driver.offline(True)
    return driver


def log(phone: ChromiumDriver, direction: str, *legs: Case, errand: str = "") -> None:
    """Log a trip of today with its legs."""
    phone.open("/new")
    if errand:
        phone.tap("purpose-business")
    phone.tap(f"direction-{direction}")
    for index, case in enumerate(legs):
        if index:
            phone.tap("add-leg")
        fill_leg(phone, case, index)
    if errand:
        phone.fill("errand", errand)
    phone.tap("save-trip")
    phone.wait_gone("save-trip")


def rows(phone: ChromiumDriver) -> list[str]:
    """Open the list and return the titles of its rows with their modes, from the top."""
    phone.open("/trips")
    phone.wait_for("day-group")
    unfold_pairs(phone)
    return read_rows(phone)


def read_rows(phone: ChromiumDriver) -> list[str]:
    texts = phone.page.get_by_test_id("trip-row").evaluate_all(
        "rows => rows.map(row => [row.querySelector('b').textContent, row.querySelector('.modes-of').textContent].join(': '))"
    )
    return [" ".join(text.split()) for text in texts]


def test_the_halves_of_a_split_way_home_follow_each_other_and_are_joined_to_what_it_was(phone: ChromiumDriver) -> None:
    log(phone, "out", BUS, WALK)
    log(phone, "home", WALK, BUS)
    whole = ["Till jobbet: Buss + Gång", "Hem från jobbet: Gång + Buss"]
    assert rows(phone) == whole
    phone.tap("more", 1)
    phone.tap("split-trip")
    phone.wait_count("trip-row", 3)
    assert rows(phone) == [whole[0], "Hem från jobbet: Gång", "Hem från jobbet: Buss"]
    phone.tap("more", 2)
    phone.tap("merge-trip")
    phone.wait_count("trip-row", 2)
    assert rows(phone) == whole


def test_a_trip_joined_from_its_own_page_to_the_one_before_is_shown_as_what_it_has_become(
    phone: ChromiumDriver,
) -> None:
    log(phone, "home", WALK, BUS)
    phone.open("/trips")
    phone.tap("more")
    phone.tap("split-trip")
    phone.wait_count("trip-row", 2)
    phone.tap("open-trip", 1)
    phone.tap("more")
    phone.tap("merge-trip")
    expect(phone.page.get_by_test_id("journey").locator("li")).to_have_count(2)
    expect(phone.page.get_by_test_id("edit-trip")).to_be_visible()


def test_joining_says_the_other_purpose_as_it_was_written(phone: ChromiumDriver) -> None:
    log(phone, "none", BUS, errand="Möte hos SVT")
    log(phone, "none", WALK, errand="Lunch i Gävle")
    assert len(rows(phone)) == 2
    phone.tap("more", 1)
    expect(phone.page.get_by_test_id("merge-trip")).to_have_text(re.compile("”Möte hos SVT, buss, "))


def test_there_and_back_is_one_line_that_opens_by_keyboard(phone: ChromiumDriver) -> None:
    log(phone, "both", BUS, WALK)
    phone.open("/trips")
    page = phone.page
    line = page.get_by_test_id("pair")
    expect(line).to_contain_text(re.compile(r"Tur och retur.*Buss \+ Gång.*2\s×\s10\skm", re.DOTALL))
    expect(line).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_test_id("trip-row").filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("heading", name="Idag")).to_have_count(1)
    line.focus()
    page.keyboard.press("Enter")
    expect(line).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_test_id("trip-row").filter(visible=True)).to_have_count(2)


def test_an_unknown_cost_is_never_a_dash_in_a_row_but_explained_once(phone: ChromiumDriver) -> None:
    log(phone, "both", WALK)
    log(phone, "none", Case("car", "car", "12"), errand="Besök")
    phone.open("/trips")
    page = phone.page
    phone.wait_for("pair")
    expect(page.locator("main")).not_to_contain_text(re.compile(r"–\skr"))
    phone.tap("why-no-cost")
    expect(page.locator(".cost-note")).to_contain_text("milersättning")
    expect(page.get_by_test_id("why-no-cost")).to_have_count(1)


def test_a_trip_is_found_by_any_of_its_words_and_the_way_back_leads_to_what_was_found(phone: ChromiumDriver) -> None:
    log(phone, "out", BUS)
    log(phone, "none", WALK, errand="Möte hos SVT")
    phone.open("/trips")
    page = phone.page
    phone.wait_for("trip-row")
    phone.fill("search", "svt gång")
    phone.wait_count("trip-row", 1)
    expect(page.get_by_test_id("found")).to_contain_text("1 träff")
    phone.tap("open-trip")
    expect(page.get_by_role("heading", level=1)).to_have_text("Möte hos SVT")
    page.go_back()
    expect(page.get_by_test_id("search")).to_have_value("svt gång")
    phone.wait_count("trip-row", 1)
    phone.fill("search", "svt buss")
    phone.wait_gone("trip-row")
    expect(page.get_by_test_id("found")).to_contain_text("Prova ett kortare ord")
    phone.tap("show-all")
    phone.wait_count("trip-row", 2)
    phone.tap("filters")
    phone.tap("kind-commute")
    phone.wait_count("trip-row", 1)
    expect(page.get_by_test_id("trip-row")).to_contain_text("Till jobbet")


def test_a_trip_is_read_and_edited_and_leads_back_to_where_one_came_from(phone: ChromiumDriver) -> None:
    log(phone, "out", BUS, WALK)
    phone.open("/trips")
    page = phone.page
    phone.tap("open-trip")
    journey = page.get_by_test_id("journey")
    expect(journey).to_contain_text(re.compile(r"Hemma.*Buss.*9\skm.*Gång.*1\skm.*Jobbet", re.DOTALL))
    expect(page.get_by_test_id("figures")).to_contain_text(re.compile(r"Rörelse\s*\d+\smin\spå 1\skm"))
    phone.tap("explain")
    phone.wait_count("explained-leg", 2)
    page.keyboard.press("Escape")
    phone.tap("edit-trip")
    phone.fill("distance-0", "8")
    phone.tap("save-trip")
    expect(journey).to_contain_text(re.compile(r"Buss.*8\skm", re.DOTALL))
    page.go_back()
    phone.wait_for("trip-row")
    assert page.url.endswith("/trips")


def legs_in(phone: ChromiumDriver) -> list[str]:
    """The ways of the rows, opened, from the top."""
    phone.open("/trips")
    phone.wait_for("day-group")
    unfold_pairs(phone)
    texts = phone.page.get_by_test_id("trip-row").evaluate_all("rows => rows.map(row => row.innerText)")
    return [match[0].replace("\xa0", " ") for text in texts if (match := re.search(r"[\d,]+\s?km", text))]


def test_both_ways_are_changed_together_only_if_wanted_and_undone_together(phone: ChromiumDriver) -> None:
    log(phone, "both", BUS)
    page = phone.page

    def edit(km: str, both: bool) -> None:
        phone.open("/trips")
        phone.tap("pair")
        page.get_by_test_id("open-trip").filter(visible=True).first.tap()
        phone.tap("edit-trip")
        phone.fill("distance-0", km)
        if both:
            phone.tap("both-ways")
        phone.tap("save-trip")
        phone.wait_for("journey")

    edit("7", both=True)
    assert legs_in(phone) == ["7 km", "7 km"]
    edit("6", both=True)
    phone.tap("undo")
    phone.wait_gone("undo")
    assert legs_in(phone) == ["7 km", "7 km"]
    edit("5", both=False)
    assert legs_in(phone) == ["5 km", "7 km"]


def test_the_other_way_that_was_changed_meanwhile_is_never_overwritten_silently(phone: ChromiumDriver) -> None:
    log(phone, "both", BUS)
    phone.open("/trips")
    phone.wait_for("pair")
    out, home = phone.attributes("trip-row", "data-id")
    other = ChromiumDriver(phone.page.context.new_page(), phone.address)
    phone.open(f"/trips/{out}/edit")
    phone.fill("distance-0", "7")
    phone.tap("both-ways")
    other.open(f"/trips/{home}/edit")
    other.fill("distance-0", "11")
    other.tap("save-trip")
    other.wait_gone("save-trip")
    other.page.close()
    phone.tap("save-trip")
    said = phone.text("meanwhile").replace("\xa0", " ")
    assert "11 km" in said
    assert "7 km" in said
    phone.tap("take-theirs")
    phone.wait_for("journey")
    assert legs_in(phone) == ["7 km", "11 km"]


def test_the_sheet_of_a_trip_does_the_same_from_its_row_and_from_its_page(phone: ChromiumDriver) -> None:
    log(phone, "none", BUS, WALK, errand="Besök")
    page = phone.page
    phone.open("/trips")
    phone.tap("more")
    phone.wait_for("tools")
    tools = page.locator(".tool").all_inner_texts()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("more")).to_be_focused()
    phone.tap("open-trip")
    phone.wait_for("journey")
    phone.tap("more")
    phone.wait_for("tools")
    assert page.locator(".tool").all_inner_texts() == tools
    assert [tools[0], tools[-1]] == ["Ändra", "Ta bort"]
    phone.tap("delete-trip")
    phone.wait_for("undo")
    expect(page).to_have_url(f"{phone.address}/trips")
    phone.tap("undo")
    phone.wait_for("trip-row")


def test_two_trips_with_the_same_title_are_told_apart_where_one_is_joined_to_another(phone: ChromiumDriver) -> None:
    for legs in ((BUS,), (WALK,), (WALK, BUS)):
        log(phone, "none", *legs, errand="Möte")
    phone.open("/trips")
    phone.wait_count("trip-row", 3)
    phone.tap("more", 1)
    phone.wait_for("tools")
    said = [" ".join(text.split()) for text in phone.page.get_by_test_id("merge-trip").all_text_contents()]
    assert len(said) == 2
    assert len(set(said)) == 2, said
    assert all("km" in text for text in said)
