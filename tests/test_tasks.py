"""What people come to do, without a network, in the engines of Android phones and of iPhones alike, in no more taps than stated.

A tap is a finger on the glass: on a place of the dock, a button, a field that is then typed into; a list to choose from takes
two. A field that has the focus by itself takes none. All begin on the home screen.
"""

import datetime as dt

import pytest

from app.calendar import monday
from tests.support.days import today
from tests.support.engines import ENGINES, LISTS_KEPT, choose_place, connect
from tests.support.handset import as_newcomer
from tests.support.office import Office
from tests.support.recording import Driver, pick_mode, shown, waiting


class Finger:
    """Takes the steps of a task on a phone, and counts its taps."""

    def __init__(self, phone: Driver) -> None:
        self.phone = phone
        self.taps = 0

    def show(self, path: str) -> None:
        """Tap a place of the dock."""
        self.taps += 1
        self.phone.show(path)

    def tap(self, name: str, nth: int = 0) -> None:
        """Tap it."""
        self.taps += 1
        self.phone.tap(name, nth)

    def mode(self, mode: str) -> None:
        """Tap the tile of a common mode."""
        self.taps += 1
        pick_mode(self.phone, mode)

    def type(self, name: str, text: str) -> None:
        """Tap a field and type."""
        self.taps += 1
        self.phone.fill(name, text)

    def choose(self, name: str, value: str) -> None:
        """Open a list and tap one of its lines."""
        self.taps += 2
        self.phone.choose(name, value)

    def places(self, start: str, end: str) -> None:
        """Type from where and to where, and tap a suggestion each; the second field has the focus by itself."""
        self.taps += 3
        choose_place(self.phone, "from", start)
        self.phone.wait_focused("place-to")
        choose_place(self.phone, "to", end)

    def saved(self, name: str) -> None:
        """Tap the button that saves, and wait until the form is gone."""
        self.tap(name)
        self.phone.wait_gone(name)


@pytest.fixture
def beginner(office: Office) -> Office:
    """The office whose employee has just begun."""
    return as_newcomer(office)


@pytest.fixture(params=ENGINES)
def phone(request: pytest.FixtureRequest, beginner: Office) -> Driver:
    """The phone of somebody who has a usual way to work, and the network cut."""
    phone = connect(request, beginner)
    phone.run(LISTS_KEPT)
    phone.offline(True)
    phone.open("/")
    phone.tap("setup-usual")
    pick_mode(phone, "bicycle")
    phone.fill("distance-0", "4,2")
    phone.tap("save-usual")
    phone.wait_for("log-usual-both")
    return phone


@pytest.fixture
def finger(phone: Driver) -> Finger:
    """The finger on that phone."""
    return Finger(phone)


def sent(phone: Driver, office: Office) -> list[dict[str, object]]:
    """Mend the network; returns the fields of the trips that the server then holds."""
    phone.offline(False)
    waiting(phone, 0)
    return [row["fields"] for row in office.trips_of_employee()]


def test_a_usual_takes_one_tap(finger: Finger, beginner: Office) -> None:
    finger.tap("log-usual-both")
    finger.phone.wait_for("logged")
    assert finger.taps == 1
    trips = sent(finger.phone, beginner)
    assert sorted(str(trip["direction"]) for trip in trips) == ["home", "out"]


def test_a_trip_by_ones_own_car_to_a_client_and_back_takes_nine_taps(finger: Finger, beginner: Office) -> None:
    finger.show("/new")
    finger.tap("purpose-business")
    finger.places("Gävle", "Sandviken")
    finger.mode("car")
    finger.type("errand", "Kundmöte")
    finger.type("client", "Region Gävleborg")
    finger.saved("save-trip")
    assert finger.taps == 9
    out, home = sorted(sent(finger.phone, beginner), key=lambda trip: str(trip["direction"]), reverse=True)
    assert (out["errand"], out["client"]) == (home["errand"], home["client"]) == ("Kundmöte", "Region Gävleborg")
    [there], [back] = out["legs"], home["legs"]  # type: ignore[misc]
    assert (there["mode"], there["from"], there["to"]) == ("car", back["to"], back["from"])  # type: ignore[index]


def test_a_flight_in_business_class_takes_eight_taps(finger: Finger, beginner: Office) -> None:
    finger.show("/new")
    finger.tap("purpose-business")
    finger.places("ARN", "CPH")
    finger.choose("cabin-0", "business")
    figures = shown(finger.phone, "figures")
    finger.saved("save-trip")
    assert finger.taps == 8
    sent(finger.phone, beginner)
    rows = beginner.trips_of_employee()
    assert {row["fields"]["legs"][0]["cabin_class"] for row in rows} == {"business"}
    assert sum(row["computed"]["milligrams"] for row in rows) == figures.milligrams


def test_a_meeting_of_five_takes_six_taps(finger: Finger, beginner: Office) -> None:
    finger.show("/new")
    finger.tap("to-remote")
    finger.type("people", "5")
    finger.mode("train")
    finger.type("distance-0", "180")
    finger.saved("save-avoided")
    assert finger.taps == 6
    assert sent(finger.phone, beginner) == []
    [row] = beginner.avoided_of_employee()
    assert row["fields"]["people"] == 5
    assert sum(leg["metres"] for leg in row["fields"]["legs"]) == 360_000


def test_a_forgotten_week_takes_two_taps(finger: Finger, beginner: Office) -> None:
    # On a Monday it is the week before, which is offered once it was begun.
    begun = monday(today()) - dt.timedelta(days=7)
    finger.phone.open(f"/new?date={begun}")
    pick_mode(finger.phone, "walk")
    finger.phone.fill("distance-0", "1")
    finger.phone.tap("save-trip")
    finger.phone.wait_gone("save-trip")
    finger.phone.show("/")
    finger.tap("fill-week")
    finger.tap("fill-save")
    assert finger.taps == 2
    finger.phone.wait_for("undo")
    trips = sent(finger.phone, beginner)
    assert len(trips) > 2
    ways = {(str(trip["date"]), str(trip["direction"])) for trip in trips}
    days = {date for date, _ in ways}
    assert ways == {(date, direction) for date in days for direction in ("out", "home")}
    assert len(trips) == len(ways)


def test_a_wrong_trip_is_mended_in_six_taps(finger: Finger, beginner: Office) -> None:
    finger.phone.tap("log-usual-both")
    finger.phone.wait_for("logged")
    finger.show("/trips")
    finger.tap("pair")
    finger.tap("open-trip")
    finger.tap("edit-trip")
    finger.type("distance-0", "5,1")
    finger.saved("save-trip")
    assert finger.taps == 6
    trips = {str(trip["direction"]): trip["legs"] for trip in sent(finger.phone, beginner)}
    assert trips["out"][0]["metres"] == 5_100  # type: ignore[index]
    assert trips["home"][0]["metres"] == 4_200  # type: ignore[index]


def test_a_day_that_would_be_logged_twice_is_replaced_in_five_taps(finger: Finger, beginner: Office) -> None:
    finger.phone.tap("log-usual-both")
    finger.phone.wait_for("logged")
    finger.show("/new")
    finger.mode("car")
    finger.type("distance-0", "4,6")
    finger.tap("save-trip")
    finger.tap("twice-replace")
    finger.phone.wait_gone("save-trip")
    assert finger.taps == 5
    trips = sent(finger.phone, beginner)
    assert sorted((str(trip["direction"]), trip["legs"][0]["mode"]) for trip in trips) == [  # type: ignore[index]
        ("home", "car"),
        ("out", "car"),
    ]
    assert {str(trip["date"]) for trip in trips} == {str(today())}
