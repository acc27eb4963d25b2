"""Habits on a real phone without a network: a forgotten week in one screen, a habit offered once, meetings nobody travelled to,
and days off. All of it must reach the server afterwards, and no trip that was not made may ever lower anybody's kilograms.
"""

import datetime as dt
from collections.abc import Callable

import holidays
import pytest
from playwright.sync_api import Page, expect

from app.diary.models import AvoidedTrip, Schedule, Trip, Usual
from app.rollups.models import MemberWeek
from tests.support.days import today
from tests.support.people import mutation, trip
from tests.support.server import LiveServer
from tests.support.workplace import Workplace, online, usual, waiting

pytestmark = pytest.mark.browser

BICYCLE = [{"mode": "bicycle", "metres": 6000}]
TRAIN = [{"mode": "walk", "metres": 800}, {"mode": "train", "metres": 42000}]
EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]

# Our content security policy forbids Playwright's wait_for_function, so this waits inside the page.
# The suggestion is looked for when the screen is at rest.
AT_REST = "() => new Promise(done => setTimeout(done, 3000))"


@pytest.fixture
def work(live_server: LiveServer) -> Workplace:
    return Workplace.on(live_server)


def monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())


@pytest.fixture
def offline(phone: Page, work: Workplace) -> Callable[[str], Page]:
    """Sign in with the network, cut it, and open a page of the app."""

    return lambda path: work.offline(phone, path)


def swedish_holidays(year: int) -> holidays.HolidayBase:
    return holidays.country_holidays("SE", years=year, categories=("public", "de_facto"))


def past_midsummer_eve() -> dt.date:
    """Return the last Midsummer Eve: always a Friday, free in practice, and no public holiday."""
    days = [
        day
        for year in (today().year - 1, today().year)
        for day, name in holidays.country_holidays("SE", years=year, categories=("de_facto",), language="sv").items()
        if name == "Midsommarafton"
    ]
    return max(day for day in days if day < monday(today()))


def test_a_forgotten_week_is_never_filled_on_its_holidays_and_reaches_the_server(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(usual(BICYCLE, [1, 2, 3, 4, 5]))
    eve = past_midsummer_eve()
    days = [monday(eve) + dt.timedelta(days=number) for number in range(7)]
    work.device.send(mutation(trip(days[0], BICYCLE)), mutation(trip(days[0], BICYCLE, direction="home")))

    phone = offline(f"/trips/fill?week={days[0]}")
    expect(phone.get_by_test_id(f"fill-{days[0]}")).to_contain_text("loggad")
    expect(phone.get_by_test_id(f"fill-{eve}")).to_contain_text("Midsommarafton")
    expect(phone.get_by_test_id(f"fill-{days[5]}")).to_contain_text("Midsommardagen")
    for day in (eve, *days[5:]):
        expect(phone.get_by_test_id(f"fill-{day}").get_by_role("button")).to_have_attribute("data-choice", "nothing")
    thursday = phone.get_by_test_id(f"fill-{days[3]}").get_by_role("button")
    expect(thursday).to_have_attribute("data-choice", "usual")
    thursday.tap()
    expect(thursday).to_have_attribute("data-choice", "telework")

    phone.get_by_test_id("fill-save").tap()
    waiting(phone, 5)
    phone.get_by_test_id("undo").tap()
    waiting(phone, 0)
    phone.goto(f"{work.server.url}/trips/fill?week={days[0]}")
    phone.get_by_test_id("fill-save").tap()
    waiting(phone, 6)
    assert work.dates(Trip) == [str(days[0])] * 2

    online(phone)
    assert work.dates(Trip) == sorted([str(day) for day in days[:4]] * 2)
    phone.goto(f"{work.server.url}/trips/fill?week={days[0]}")
    expect(phone.get_by_test_id("fill-save")).to_be_disabled()


def test_a_day_usually_worked_at_home_is_never_proposed_as_a_commute(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(usual(BICYCLE, [1, 2, 3, 4, 5]))
    # A week without holidays among its Tuesdays and Wednesdays.
    start = next(
        week
        for week in (monday(today()) - dt.timedelta(weeks=back) for back in range(1, 9))
        if not any(day in swedish_holidays(day.year) for day in (week + dt.timedelta(days=number) for number in (1, 2)))
    )
    phone = offline("/me/schedule")
    phone.get_by_test_id("telework-3").check(force=True)
    waiting(phone, 1)
    phone.goto(f"{work.server.url}/trips/fill?week={start}")
    tuesday, wednesday = (phone.get_by_test_id(f"fill-{start + dt.timedelta(days=number)}") for number in (1, 2))
    expect(tuesday.get_by_role("button")).to_have_attribute("data-choice", "usual")
    expect(wednesday.get_by_role("button")).to_have_attribute("data-choice", "telework")
    wednesday.get_by_role("button").tap()
    expect(wednesday.get_by_role("button")).to_have_attribute("data-choice", "usual")
    phone.goto(f"{work.server.url}/trips/fill?week={start}")
    phone.get_by_test_id("fill-save").tap()
    expect(phone.get_by_test_id("fill-save")).to_have_count(0)
    online(phone)
    assert str(start + dt.timedelta(days=2)) in work.dates(AvoidedTrip)
    assert str(start + dt.timedelta(days=2)) not in work.dates(Trip)
    [schedule] = work.rows(Schedule)
    assert schedule["fields"]["telework"] == [3]


def test_days_to_come_are_never_filled(work: Workplace, offline: Callable[[str], Page]) -> None:
    work.device.send(usual(BICYCLE, EVERY_DAY))
    start = monday(today())
    phone = offline(f"/trips/fill?week={start}")
    for number in range(7):
        day = start + dt.timedelta(days=number)
        row = phone.get_by_test_id(f"fill-{day}")
        expect(row.get_by_role("button")).to_have_count(1 if day <= today() else 0)
    expect(phone.get_by_test_id("fill-after")).to_have_count(0)


def test_a_habit_is_offered_after_three_mondays_and_never_again_after_not_now(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(usual(BICYCLE, EVERY_DAY))
    mondays = [monday(today()) - dt.timedelta(weeks=weeks) for weeks in (1, 2, 3)]
    work.device.send(*(mutation(trip(day, TRAIN)) for day in mondays[:2]))
    phone = offline("/")
    phone.evaluate(AT_REST)
    expect(phone.get_by_test_id("suggestion")).to_have_count(0)
    online(phone)
    work.device.send(mutation(trip(mondays[2], TRAIN)))
    phone.reload()
    expect(phone.get_by_test_id("suggestion")).to_contain_text("Du har tagit tåget tre måndagar i rad")

    phone.context.set_offline(True)
    phone.get_by_test_id("suggestion-not-now").tap()
    expect(phone.get_by_test_id("suggestion")).to_have_count(0)
    phone.reload()
    expect(phone.get_by_test_id("log-usual-both")).to_be_visible()
    phone.evaluate(AT_REST)
    expect(phone.get_by_test_id("suggestion")).to_have_count(0)
    assert len(work.rows(Usual)) == 1


def test_a_habit_that_is_saved_becomes_the_usual_of_its_weekday_alone(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(usual(BICYCLE, EVERY_DAY))
    work.device.send(*(mutation(trip(monday(today()) - dt.timedelta(weeks=weeks), TRAIN)) for weeks in (1, 2, 3)))
    phone = offline("/")
    phone.get_by_test_id("suggestion-save").tap()
    expect(phone.get_by_test_id("usual-switch")).to_be_visible()
    waiting(phone, 2)
    online(phone)
    fields = {row["fields"]["name"]: row["fields"]["weekdays"] for row in work.rows(Usual)}
    assert fields == {"Tåg": [1], "Till jobbet": [2, 3, 4, 5, 6, 7]}


def test_a_remote_meeting_counts_as_avoided_and_never_as_negative_kilograms(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(usual(BICYCLE, EVERY_DAY))
    phone = offline("/new")
    phone.get_by_test_id("to-remote").tap()
    phone.get_by_test_id("people").fill("501")
    phone.get_by_test_id("mode-train").tap()
    phone.get_by_test_id("distance-0").fill("42")
    phone.get_by_test_id("save-avoided").tap()
    expect(phone.get_by_text("Skriv ett helt tal, 1 till 500.")).to_be_visible()
    phone.get_by_test_id("people").fill("3")
    expect(phone.get_by_test_id("spared")).to_contain_text("3 resor · 252\xa0km mindre")
    phone.get_by_test_id("save-avoided").tap()
    waiting(phone, 1)
    row = phone.get_by_test_id("avoided-row")
    expect(row).to_contain_text("3 resor · 252\xa0km mindre")
    expect(row).not_to_contain_text("kg")
    phone.goto(f"{work.server.url}/")
    expect(phone.get_by_test_id("week-spared")).to_have_text("1 resfritt möte för 3 · 252\xa0km mindre")
    expect(phone.get_by_test_id("week")).not_to_contain_text("−")

    online(phone)
    [saved] = work.rows(AvoidedTrip)
    assert (saved["fields"]["people"], len(saved["fields"]["legs"])) == (3, 2)
    [week] = work.rows(MemberWeek)
    assert week["avoided"] == 3
    assert (week["trips"], week["metres"]) == (0, 0)
    assert (week["milligrams"] or 0, week["saved_milligrams"] or 0) == (0, 0)

    phone.context.set_offline(True)
    phone.goto(f"{work.server.url}/trips")
    phone.get_by_test_id("avoided-row").get_by_role("link").tap()
    expect(phone.get_by_test_id("people")).to_have_value("3")
    phone.get_by_test_id("people-more").tap()
    phone.get_by_test_id("save-avoided").tap()
    expect(phone.get_by_test_id("avoided-row")).to_contain_text("4 resor")
    phone.get_by_test_id("remove-avoided").tap()
    expect(phone.get_by_test_id("avoided-row")).to_have_count(0)
    phone.get_by_test_id("undo").tap()
    expect(phone.get_by_test_id("avoided-row")).to_contain_text("4 resor")
    online(phone)
    assert [row["fields"]["people"] for row in work.rows(AvoidedTrip)] == [4]


def test_trips_not_made_are_counted_by_one_rule_wherever_they_are_shown(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    """Once for each who would have travelled, there and back, whether in the week, the month or the year."""
    work.device.send(usual(BICYCLE, EVERY_DAY))
    phone = offline("/new?kind=remote")
    expect(phone.get_by_text("Räknas en gång för var och en som hade rest, tur och retur.")).to_be_visible()
    phone.get_by_test_id("people").fill("5")
    phone.get_by_test_id("mode-train").tap()
    phone.get_by_test_id("distance-0").fill("25")
    expect(phone.get_by_test_id("spared")).to_contain_text("5 resor · 250\xa0km mindre")
    phone.get_by_test_id("save-avoided").tap()
    waiting(phone, 1)
    phone.goto(f"{work.server.url}/")
    phone.get_by_test_id("chip-telework").tap()
    waiting(phone, 2)
    said = "1 distansdag · 1 resfritt möte för 5 · 262\xa0km mindre"
    expect(phone.get_by_test_id("week-spared")).to_have_text(said)
    for path in ("/trips/month", "/me/year"):
        phone.goto(work.server.url + path)
        expect(phone.get_by_test_id("not-made")).to_have_text(said)
    phone.goto(f"{work.server.url}/trips")
    expect(phone.get_by_test_id("avoided-row").filter(has_text="Resfritt möte")).to_contain_text(
        "5 resor · 250\xa0km mindre"
    )
    expect(phone.get_by_test_id("avoided-row").filter(has_text="Distansdag")).to_contain_text("12\xa0km mindre")
    online(phone)
    [week] = work.rows(MemberWeek)
    assert week["avoided"] == 6


def test_a_meeting_without_travel_asks_only_what_a_trip_not_made_can_answer(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(usual(BICYCLE, EVERY_DAY))
    phone = offline("/new?kind=remote")
    form = phone.locator("main form")
    save = phone.get_by_test_id("save-avoided")
    for mode in ("train", "car", "flight"):
        if mode != "train":
            phone.get_by_test_id("change-mode-0").tap()
        if mode == "flight":
            phone.get_by_test_id("mode-more").tap()
        phone.get_by_test_id(f"mode-{mode}").tap()
        phone.get_by_test_id("distance-0").fill("25")
        for name in ("cost-0", "ticket-0", "fuel-0", "owner-0", "more-0", "cabin-0", "persons-0"):
            expect(phone.get_by_test_id(name)).to_have_count(0)
        expect(form).not_to_contain_text("kosta")
    # What is asked first and what saves it share the screen of a phone.
    phone.evaluate("scrollTo(0, 0)")
    for there in (phone.get_by_test_id("people"), phone.get_by_test_id("distance-0"), save):
        expect(there).to_be_in_viewport(ratio=1)
    save.tap()
    waiting(phone, 1)
    phone.goto(f"{work.server.url}/trips")
    phone.get_by_test_id("edit-avoided").tap()
    expect(phone.get_by_role("heading", name="Hur hade ni rest?")).to_be_visible()
    phone.goto(f"{work.server.url}/")
    phone.get_by_test_id("chip-telework").tap()
    waiting(phone, 2)
    phone.goto(f"{work.server.url}/trips")
    phone.get_by_test_id("avoided-row").filter(has_text="Distansdag").get_by_role("link").tap()
    expect(phone.get_by_role("heading", name="Hur hade du rest?")).to_be_visible()
    expect(phone.get_by_test_id("people")).to_have_count(0)


def test_a_day_off_never_asks_for_a_trip_and_still_takes_one(work: Workplace, offline: Callable[[str], Page]) -> None:
    work.device.send(usual(BICYCLE, EVERY_DAY))
    phone = offline("/me/schedule")
    phone.get_by_test_id("leave-from").fill(str(today()))
    phone.get_by_test_id("leave-to").fill(str(today() - dt.timedelta(days=1)))
    phone.get_by_test_id("add-leave").tap()
    expect(phone.get_by_text("Sista dagen ligger före den första.")).to_be_visible()
    phone.get_by_test_id("leave-to").fill(str(today() + dt.timedelta(days=6)))
    phone.get_by_test_id("add-leave").tap()
    expect(phone.get_by_test_id("leave-row")).to_be_visible()
    waiting(phone, 1)
    phone.goto(f"{work.server.url}/")
    expect(phone.get_by_test_id("free-today")).to_contain_text("ledig")
    phone.get_by_test_id("log-usual-both").tap()
    expect(phone.get_by_test_id("logged")).to_be_visible()
    expect(phone.get_by_test_id("free-today")).to_have_count(0)
    online(phone)
    [schedule] = work.rows(Schedule)
    assert schedule["fields"]["weekdays"] == [1, 2, 3, 4, 5]
    assert schedule["fields"]["leave"] == [{"from": str(today()), "to": str(today() + dt.timedelta(days=6))}]
    assert len(work.rows(Trip)) == 2


def test_the_last_working_day_once_more_is_one_tap_and_is_not_offered_for_the_usual_itself(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(usual(BICYCLE, EVERY_DAY), mutation({"weekdays": EVERY_DAY, "leave": []}, kind="schedule"))
    yesterday = today() - dt.timedelta(days=1)
    last = next(
        day
        for day in (yesterday - dt.timedelta(days=number) for number in range(14))
        if day not in swedish_holidays(day.year)
    )
    back = [*reversed(TRAIN)]
    work.device.send(mutation(trip(last, TRAIN)), mutation(trip(last, back, direction="home")))
    phone = offline("/")
    then = "går" if last == yesterday else f"{WEEKDAYS[last.weekday()]}s"
    expect(phone.get_by_test_id("same-as-before")).to_have_text(f"Som i {then}: Gång + Tåg")
    phone.get_by_test_id("same-as-before").tap()
    expect(phone.get_by_test_id("logged")).to_be_visible()
    waiting(phone, 2)
    phone.get_by_test_id("undo").tap()
    phone.get_by_test_id("same-as-before").tap()
    waiting(phone, 2)
    online(phone)
    assert [row["fields"]["legs"] for row in work.rows(Trip) if str(row["date"]) == str(today())] in (
        [TRAIN, back],
        [back, TRAIN],
    )
    assert len(work.rows(Trip)) == 4


def test_usuals_are_ordered_renamed_and_deleted_with_a_way_back(
    work: Workplace, offline: Callable[[str], Page]
) -> None:
    work.device.send(usual(BICYCLE, EVERY_DAY), usual(TRAIN, [], name="Tåget"))
    phone = offline("/me/usuals")
    cards = phone.get_by_test_id("usual-card")
    expect(cards).to_have_count(2)
    name = cards.nth(1).get_by_role("heading").inner_text()
    phone.get_by_test_id("usual-first").tap()
    expect(cards.first.get_by_role("heading")).to_have_text(name)
    expect(cards.first).to_contain_text("Visas först")
    cards.first.get_by_test_id("usual-edit").tap()
    phone.get_by_test_id("usual-name").fill("")
    phone.get_by_test_id("usual-save").tap()
    expect(phone.get_by_text("Ge den ett namn")).to_be_visible()
    phone.get_by_test_id("usual-name").fill("Via skolan")
    phone.get_by_test_id("usual-save").tap()
    expect(cards.first.get_by_role("heading")).to_have_text("Via skolan")
    cards.first.get_by_test_id("usual-remove").tap()
    expect(cards).to_have_count(1)
    phone.get_by_test_id("undo").tap()
    expect(cards).to_have_count(2)
    online(phone)
    names = {row["fields"]["name"]: row["fields"]["position"] for row in work.rows(Usual)}
    assert names["Via skolan"] == 0
    assert name not in names
    assert len(names) == 2
