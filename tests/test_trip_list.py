"""The list of trips: its days and their order, there and back in one line, the search through years, and what its tools do."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.support.drivers import ChromiumDriver
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.recording import Case, fill_leg, unfold_pairs
from tests.support.screens import newcomer

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
    phone.wait_for("trip-row")
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


def test_joining_says_the_other_purpose_as_it_was_written(phone: ChromiumDriver) -> None:
    log(phone, "none", BUS, errand="Möte hos SVT")
    log(phone, "none", WALK, errand="Lunch i Gävle")
    assert len(rows(phone)) == 2
    phone.tap("more", 1)
    expect(phone.page.get_by_test_id("merge-trip")).to_have_text(re.compile("”Möte hos SVT”"))
