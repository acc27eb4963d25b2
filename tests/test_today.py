"""Today's card on a real phone: what was logged can be changed from it, also without a network and after a reload."""

import datetime as dt
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from app.diary.models import AvoidedTrip, Trip
from tests.support.days import today
from tests.support.people import mutation, trip
from tests.support.server import LiveServer
from tests.support.workplace import Workplace, online, usual, waiting

pytestmark = pytest.mark.browser

BICYCLE = [{"mode": "bicycle", "metres": 6000}]
EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]


@pytest.fixture
def work(live_server: LiveServer) -> Workplace:
    work = Workplace.on(live_server)
    work.device.send(usual(BICYCLE, EVERY_DAY), mutation({"weekdays": EVERY_DAY, "leave": []}, kind="schedule"))
    return work


@pytest.fixture
def offline(phone: Page, work: Workplace) -> Callable[[str], Page]:
    """Sign in with the network, cut it, and open a page of the app."""
    return lambda path: work.offline(phone, path)


def test_what_was_logged_today_is_taken_back_from_the_card_after_a_reload_and_put_there_again(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    phone = offline("/")
    phone.get_by_test_id("log-usual-both").tap()
    waiting(phone, 2)
    phone.reload()
    phone.get_by_test_id("take-back").tap()
    expect(phone.get_by_test_id("log-usual-both")).to_be_visible()
    waiting(phone, 0)
    phone.get_by_test_id("undo").tap()
    expect(phone.get_by_test_id("logged")).to_contain_text("Tur och retur")
    waiting(phone, 2)
    online(phone)
    assert work.dates(Trip) == [str(today())] * 2


def test_what_another_phone_logged_today_is_changed_from_this_ones_card(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(mutation(trip(today(), BICYCLE)), mutation(trip(today(), BICYCLE, direction="home")))
    phone = offline("/")
    expect(phone.get_by_test_id("chip-home")).to_have_attribute("aria-pressed", "true")
    phone.get_by_test_id("chip-home").tap()
    expect(phone.get_by_test_id("chip-home")).to_have_attribute("aria-pressed", "false")
    expect(phone.get_by_test_id("chip-out")).to_have_attribute("aria-pressed", "true")
    online(phone)
    assert [row["fields"]["direction"] for row in work.rows(Trip)] == ["out"]


@pytest.mark.parametrize("first", ["trips", "telework"])
def test_a_day_logged_one_way_becomes_the_other_in_one_more_tap_and_back(
    work: Workplace, offline: Callable[[str], Page], first: str
) -> None:
    phone = offline("/")
    phone.get_by_test_id("log-usual-both" if first == "trips" else "chip-telework").tap()
    expect(phone.get_by_test_id("logged")).to_be_visible()
    phone.reload()
    phone.get_by_test_id("chip-telework" if first == "trips" else "chip-out").tap()
    question = phone.get_by_test_id("replace")
    expect(question).to_contain_text("Du har loggat")
    phone.get_by_test_id("replace-no").tap()
    expect(question).to_have_count(0)
    phone.get_by_test_id("chip-telework" if first == "trips" else "chip-out").tap()
    phone.get_by_test_id("replace-yes").tap()
    expect(phone.get_by_test_id("chip-telework")).to_have_attribute("aria-pressed", str(first == "trips").lower())
    expect(phone.get_by_test_id("chip-out")).to_have_attribute("aria-pressed", str(first == "telework").lower())
    phone.get_by_test_id("undo").tap()
    expect(phone.get_by_test_id("chip-telework")).to_have_attribute("aria-pressed", str(first == "telework").lower())
    expect(phone.get_by_test_id("chip-out")).to_have_attribute("aria-pressed", str(first == "trips").lower())
    online(phone)
    assert (len(work.rows(Trip)), len(work.rows(AvoidedTrip))) == ((2, 0) if first == "trips" else (0, 1))


def test_a_chip_that_is_on_is_tapped_off_and_no_control_of_the_card_is_ever_disabled(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    phone = offline("/")
    for chip in ("chip-out", "chip-telework", "chip-home"):
        phone.get_by_test_id(chip).tap()
        expect(phone.get_by_test_id(chip)).to_have_attribute("aria-pressed", "true")
        expect(phone.locator("main :disabled")).to_have_count(0)
        phone.get_by_test_id(chip).tap()
        expect(phone.get_by_test_id(chip)).to_have_attribute("aria-pressed", "false")
    expect(phone.get_by_test_id("log-usual-both")).to_be_visible()
    waiting(phone, 0)
    online(phone)
    assert (work.rows(Trip), work.rows(AvoidedTrip)) == ([], [])


def test_after_the_tap_one_sentence_is_told_without_a_network_and_is_the_same_after_a_reload(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    days = [today() - dt.timedelta(days=number) for number in range(1, 6)]
    work.device.send(*(mutation(trip(day, BICYCLE)) for day in days))
    phone = offline("/")
    place = phone.locator(".after-tap")
    phone.get_by_test_id("log-usual-both").tap()
    expect(place).to_be_visible()
    height = place.evaluate("place => place.offsetHeight")
    said = phone.get_by_test_id("after-tap")
    expect(said).to_have_text(re.compile(r"\w.*[.!] .*\w\."))
    assert place.evaluate("place => place.offsetHeight") == height, "the page moved under the thumb"
    first = said.inner_text()
    phone.reload()
    expect(said).to_have_text(first)
