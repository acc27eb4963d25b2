"""A day that is logged twice, on a real phone without a network: asked before it happens, and found when it has happened.

What was answered must reach the server, and a department's figures must not double because two phones did.
"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from app.calendar import monday
from app.database import Database
from app.demonstration.service import DemonstrationIds
from app.diary.models import AvoidedTrip, Trip
from app.imports.service import Importer
from app.rollups.reading import participation
from tests.support.days import today
from tests.support.office import Office
from tests.support.pages import PHONE, Watched, settle
from tests.support.people import Device, get_owner, make_workplace, mutation, trip
from tests.support.recount import recount, stored
from tests.support.server import LiveServer

pytestmark = pytest.mark.browser

BICYCLE = [{"mode": "bicycle", "metres": 6_000}]
CAR = [{"mode": "car", "metres": 18_000, "fuel": "petrol", "vehicle_owner": "private"}]


@dataclass
class Desk:
    """A server with one person, Karin, whose usual is the bicycle, and a device of hers that is no browser."""

    server: LiveServer
    office: Office
    device: Device

    @property
    def link(self) -> str:
        """A link that signs her in."""
        return self.office.link(self.office.ids.employee_id)

    def rows(self, model: Any = Trip) -> list[dict[str, Any]]:
        """Return what the server holds of her, deleted rows aside, by id."""
        table = model.__table__
        with Database(self.server.database_url).read() as session:
            rows = session.execute(select(table).where(table.c.deleted.is_(False)).order_by(table.c.id))
            return [dict(row._mapping) for row in rows]

    def said(self) -> list[tuple[str, str, bool]]:
        """Return direction, first mode and whether it is besides another, of every trip, sorted."""
        fields = [row["fields"] for row in self.rows()]
        return sorted((one["direction"], one["legs"][0]["mode"], bool(one.get("additional"))) for one in fields)

    def counted(self) -> tuple[int, int]:
        """Return the department's trips and trips not made of the present week, which equal a recount."""
        database = Database(self.server.database_url)
        assert stored(database) == recount(database)
        with database.read() as session:
            weeks = participation(session, self.office.ids.organisation_id, [monday(today())])
        return sum(one.trips for one in weeks), sum(one.avoided for one in weeks)


@pytest.fixture
def desk(live_server: LiveServer) -> Desk:
    database = Database(live_server.database_url)
    place = make_workplace(database, "Karin Berg", reference="karin")
    [karin] = place.member_ids
    office = Office(live_server, DemonstrationIds(place.organisation_id, karin, karin))
    device = Device(database, get_owner(database, place.organisation_id, karin, today()))
    usual = {"name": "Till jobbet", "purpose": "commute", "legs": BICYCLE, "weekdays": [1, 2, 3, 4, 5, 6, 7]}
    device.send(mutation(usual, kind="usual"))
    return Desk(live_server, office, device)


@pytest.fixture
def offline(phone: Page, desk: Desk) -> Page:
    """Karin's phone, signed in, with its network cut."""
    settle(phone, desk.link)
    phone.context.set_offline(True)
    return phone


def waiting(page: Page, count: int) -> None:
    expect(page.get_by_test_id("waiting-count")).to_have_text(str(count))


def send(page: Page) -> None:
    page.context.set_offline(False)
    expect(page.get_by_test_id("state-pill")).to_have_text("allt sparat")


def log_usual(page: Page) -> None:
    page.get_by_test_id("log-usual-both").tap()
    expect(page.get_by_test_id("logged")).to_contain_text("Tur och retur loggad")


def drive(page: Page, desk: Desk) -> None:
    """Fill the form for both ways by car, and save."""
    page.goto(f"{desk.server.url}/new")
    page.get_by_text("Tur och retur", exact=True).first.tap()
    page.get_by_test_id("mode-car").tap()
    page.get_by_test_id("distance-0").fill("18")
    page.get_by_test_id("save-trip").tap()


def test_the_form_asks_before_a_day_is_logged_twice_and_replaces_both_ways_at_once(offline: Page, desk: Desk) -> None:
    log_usual(offline)
    drive(offline, desk)
    asked = offline.get_by_test_id("twice")
    expect(asked).to_contain_text("Tur och retur är redan loggat")
    expect(asked).to_contain_text("Cykel, 6 km")
    expect(asked).to_contain_text("Bil, 18 km")
    offline.get_by_test_id("twice-replace").tap()
    expect(offline.get_by_test_id("logged")).to_contain_text("Tur och retur loggad")
    send(offline)
    assert desk.said() == [("home", "car", False), ("out", "car", False)]
    assert desk.counted() == (2, 0)


def test_both_are_kept_in_one_tap_and_home_says_that_there_are_more(offline: Page, desk: Desk) -> None:
    log_usual(offline)
    drive(offline, desk)
    offline.get_by_test_id("twice-both").tap()
    expect(offline.get_by_test_id("logged")).to_contain_text("Tur och retur loggad, och 2 resor till")
    send(offline)
    assert desk.said() == [
        ("home", "bicycle", False),
        ("home", "car", True),
        ("out", "bicycle", False),
        ("out", "car", True),
    ]
    assert desk.counted() == (4, 0)


def test_who_would_rather_not_loses_nothing_typed(offline: Page, desk: Desk) -> None:
    log_usual(offline)
    drive(offline, desk)
    offline.get_by_test_id("twice-cancel").tap()
    expect(offline.get_by_test_id("twice")).to_have_count(0)
    expect(offline.get_by_test_id("distance-0")).to_have_value("18")
    expect(offline.get_by_test_id("save-trip")).to_be_focused()
    offline.get_by_test_id("save-trip").tap()
    expect(offline.get_by_test_id("twice")).to_be_visible()
    offline.keyboard.press("Escape")
    expect(offline.get_by_test_id("twice")).to_have_count(0)
    waiting(offline, 2)


def test_a_replacement_is_undone_whole(offline: Page, desk: Desk) -> None:
    log_usual(offline)
    drive(offline, desk)
    offline.get_by_test_id("twice-replace").tap()
    offline.get_by_test_id("undo").tap()
    expect(offline.get_by_test_id("undo")).to_have_count(0)
    send(offline)
    assert desk.said() == [("home", "bicycle", False), ("out", "bicycle", False)]
    assert [row["fields"]["usual_id"] for row in desk.rows()]


def test_the_way_back_tapped_twice_asks(offline: Page, desk: Desk) -> None:
    offline.get_by_test_id("chip-out").tap()
    expect(offline.get_by_test_id("logged")).to_contain_text("Vägen dit loggad")
    offline.goto(f"{desk.server.url}/trips")
    offline.get_by_test_id("more").tap()
    offline.get_by_test_id("return-trip").tap()
    offline.get_by_test_id("pair").tap()
    expect(offline.get_by_test_id("trip-row")).to_have_count(2)
    offline.get_by_test_id("trip-row").filter(has_text="Till jobbet").get_by_test_id("more").tap()
    offline.get_by_test_id("return-trip").tap()
    expect(offline.get_by_test_id("twice")).to_contain_text("Vägen hem är redan loggad")
    offline.get_by_test_id("twice-both").tap()
    expect(offline.get_by_test_id("trip-row")).to_have_count(3)
    offline.get_by_test_id("undo").tap()
    expect(offline.get_by_test_id("trip-row")).to_have_count(2)
    send(offline)
    assert desk.said() == [("home", "bicycle", False), ("out", "bicycle", False)]


def test_an_edit_that_moves_a_trip_onto_another_asks(offline: Page, desk: Desk) -> None:
    log_usual(offline)
    desk.device.send(mutation(trip(today() - dt.timedelta(days=1), CAR)))
    send(offline)
    expect(offline.get_by_test_id("waiting-count")).to_have_text("0")
    [car] = [str(row["id"]) for row in desk.rows() if row["fields"]["legs"] == CAR]
    offline.goto(f"{desk.server.url}/trips/{car}/edit")
    offline.context.set_offline(True)
    offline.get_by_test_id("date").fill(str(today()))
    offline.get_by_test_id("save-trip").tap()
    expect(offline.get_by_test_id("twice")).to_contain_text("Vägen dit är redan loggad")
    offline.get_by_test_id("twice-replace").tap()
    # The earlier trip lives on with what was moved onto it: the page of the other one would only say that it is gone.
    expect(offline).to_have_url(f"{desk.server.url}/trips")
    send(offline)
    assert desk.said() == [("home", "bicycle", False), ("out", "car", False)]


def test_a_keyboard_answers_and_the_focus_goes_on(offline: Page, desk: Desk) -> None:
    log_usual(offline)
    drive(offline, desk)
    expect(offline.get_by_test_id("twice")).to_be_visible()
    for name in ("twice-replace", "twice-both", "twice-cancel"):
        until_focused(offline, name)
    offline.keyboard.press("Shift+Tab")
    expect(offline.get_by_test_id("twice-both")).to_be_focused()
    offline.keyboard.press("Enter")
    expect(offline.get_by_test_id("logged")).to_contain_text("2 resor till")


def until_focused(page: Page, name: str) -> None:
    for _ in range(6):
        if page.evaluate("document.activeElement?.dataset.testid ?? ''") == name:
            return
        page.keyboard.press("Tab")
    expect(page.get_by_test_id(name)).to_be_focused()


def second(chromium: Browser, watched: Watched, desk: Desk) -> Page:
    """Return another phone of hers, signed in."""
    return settle(watched.open(chromium, **PHONE).new_page(), desk.link)


def test_two_phones_that_both_logged_the_usual_ask_once_and_double_nothing(
    offline: Page, desk: Desk, chromium: Browser, watched: Watched
) -> None:
    other = second(chromium, watched, desk)
    other.context.set_offline(True)
    for page in (offline, other):
        log_usual(page)
    send(offline)
    send(other)
    assert len(desk.rows()) == 4
    assert desk.counted() == (2, 0)
    found = other.get_by_test_id("logged-twice")
    expect(found).to_have_count(1)
    expect(found).to_contain_text("Tur och retur är loggat mer än en gång")
    expect(other.get_by_test_id("logged")).to_contain_text("4 resor loggade")
    other.context.set_offline(True)
    other.get_by_test_id("keep-one").tap()
    expect(found).to_have_count(0)
    expect(other.get_by_test_id("logged")).to_contain_text("Tur och retur loggad")
    send(other)
    offline.reload()
    expect(offline.get_by_test_id("state-pill")).to_have_text("allt sparat")
    expect(offline.get_by_test_id("logged")).to_contain_text("Tur och retur loggad")
    expect(offline.get_by_test_id("logged-twice")).to_have_count(0)
    assert desk.said() == [("home", "bicycle", False), ("out", "bicycle", False)]
    assert desk.counted() == (2, 0)


def test_an_import_and_a_phone_that_both_logged_the_day_are_one_question(
    offline: Page, desk: Desk, tmp_path: Path
) -> None:
    log_usual(offline)
    bring(desk, tmp_path / "trips.csv")
    send(offline)
    assert desk.counted() == (2, 0)
    offline.goto(f"{desk.server.url}/trips")
    found = offline.get_by_test_id("logged-twice")
    expect(found).to_have_count(1)
    offline.get_by_test_id("keep-this").filter(has_text="bil").tap()
    expect(found).to_have_count(0)
    send(offline)
    assert desk.said() == [("home", "car", False), ("out", "car", False)]
    assert desk.counted() == (2, 0)


def bring(desk: Desk, file: Path) -> None:
    """Import both ways by car, as the office would."""
    lines = [f"karin,{today()},commute,{way},car,18,petrol,private,Kansli" for way in ("out", "home")]
    file.write_text("\n".join(["person,date,purpose,direction,mode,distance_km,fuel,vehicle_owner,department", *lines]))
    database = Database(desk.server.database_url)
    problems: list[Any] = []
    done = Importer(database, desk.office.ids.organisation_id, dt.datetime.now(dt.UTC), problems.append).run(file)
    assert (done.added, problems, done.new_people) == (2, [], set())


def test_telework_on_two_phones_counts_once_and_one_is_kept(
    offline: Page, desk: Desk, chromium: Browser, watched: Watched
) -> None:
    other = second(chromium, watched, desk)
    other.context.set_offline(True)
    for page in (offline, other):
        page.get_by_test_id("chip-telework").tap()
        expect(page.get_by_test_id("logged")).to_contain_text("Distansdag")
    send(offline)
    send(other)
    assert len(desk.rows(AvoidedTrip)) == 2
    assert desk.counted() == (0, 1)
    expect(other.get_by_test_id("logged-twice")).to_contain_text("Distansdagen är loggad mer än en gång")
    other.get_by_test_id("keep-one").tap()
    expect(other.get_by_test_id("logged-twice")).to_have_count(0)
    send(other)
    assert len(desk.rows(AvoidedTrip)) == 1
    assert desk.counted() == (0, 1)
