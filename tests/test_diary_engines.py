"""What the diary must do without a network in the engines of Android phones and of iPhones alike: every kind of travel is
logged, edited and deleted, and after syncing the server holds the milligrams and öre that the phone had shown.
"""

import pytest

from tests.support.days import today
from tests.support.engines import ENGINES, LISTS_KEPT, choose_place, connect
from tests.support.handset import as_newcomer
from tests.support.office import Office
from tests.support.recording import (
    CABINS,
    CASES,
    FEW,
    FLIGHTS,
    Case,
    Driver,
    Shown,
    delete,
    edit,
    fill_leg,
    keep_both,
    log,
    newest,
    newest_row,
    pick_mode,
    send,
    shown,
    waiting,
)  # fmt: skip


@pytest.fixture(params=ENGINES)
def connected(request: pytest.FixtureRequest, office: Office) -> Driver:
    """A phone that has just signed in."""
    return connect(request, office)


@pytest.fixture
def phone(connected: Driver) -> Driver:
    """The phone with its network cut."""
    connected.offline(True)
    return connected


@pytest.fixture
def empty_office(office: Office) -> Office:
    """The office whose employee is new: a long diary would be drawn anew after each of two hundred steps."""
    return as_newcomer(office)


@pytest.fixture(params=ENGINES)
def empty_phone(request: pytest.FixtureRequest, empty_office: Office) -> Driver:
    """The phone of somebody who has never recorded anything, with its network cut."""
    phone = connect(request, empty_office)
    phone.offline(True)
    return phone


def figures_of(office: Office, trip_id: str) -> Shown:
    computed = office.trip(trip_id)["computed"]
    return Shown(computed["milligrams"], computed["ore"])


def save(phone: Driver) -> None:
    phone.tap("save-trip")
    phone.wait_gone("save-trip")


def test_no_kind_of_travel_is_lost_or_weighed_differently_by_the_server(
    request: pytest.FixtureRequest, empty_phone: Driver, empty_office: Office
) -> None:
    """WebKit fills in every field; what it weighs is the same script."""
    is_chromium = request.node.callspec.params["empty_phone"] == "chromium"
    come_through(empty_phone, empty_office, CASES if is_chromium else FEW)


@pytest.mark.torture
def test_no_kind_of_travel_at_all_is_weighed_differently_by_the_server(
    empty_phone: Driver, empty_office: Office
) -> None:
    come_through(empty_phone, empty_office, CASES)


def come_through(phone: Driver, office: Office, cases: tuple[Case, ...]) -> None:
    """Record and correct kinds of travel without a network, send them together, and delete them without a network again."""
    assert office.trips_of_employee() == []
    kept: dict[str, Shown] = {}
    for number, case in enumerate(cases):
        first = log(phone, case, anew=number == 0)
        after = edit(phone, case)
        assert after != first or first in (Shown(None, None), Shown(0, None)), case
        place = newest_row(phone)
        trip_id = phone.attribute("trip-row", "data-id", place) or ""
        assert shown(phone, "trip-row", place) == after, case
        assert trip_id not in kept, case
        kept[trip_id] = after
    waiting(phone, len(cases))
    phone.offline(False)
    waiting(phone, 0)

    new = {str(trip["id"]): trip for trip in office.trips_of_employee()}
    assert set(new) == set(kept)
    for case, (trip_id, figures) in zip(cases, kept.items(), strict=True):
        row = new[trip_id]
        assert Shown(row["computed"]["milligrams"], row["computed"]["ore"]) == figures, case
        [leg] = row["fields"]["legs"]
        expected = {"mode": case.mode, "metres": round(float(case.edited_km.replace(",", ".")) * 1000), **case.leg}
        assert leg.items() >= expected.items(), case

    phone.offline(True)
    phone.open("/trips")
    for number in range(1, len(cases) + 1):
        delete(phone)
        waiting(phone, number)
    phone.offline(False)
    waiting(phone, 0)
    assert office.trips_of_employee() == []


def test_a_trip_of_several_legs_is_reordered_doubled_and_sums_as_on_the_server(phone: Driver, office: Office) -> None:
    by_bike, by_train = Case("bike", "bicycle", "2,1"), Case("train", "commuter_train", "41")
    phone.open("/new")
    phone.tap("direction-both")
    fill_leg(phone, by_train)
    phone.tap("add-leg")
    fill_leg(phone, by_bike, 1)
    phone.tap("swap-0")
    both = shown(phone, "figures")
    save(phone)
    phone.open("/trips")
    phone.wait_for("pair")
    ids = [phone.attribute("trip-row", "data-id", nth) or "" for nth in (0, 1)]
    send(phone)
    out, home = (office.trip(trip_id) for trip_id in ids)
    assert [(row["fields"]["direction"], [leg["mode"] for leg in row["fields"]["legs"]]) for row in (out, home)] == [
        ("out", ["bicycle", "commuter_train"]),
        ("home", ["commuter_train", "bicycle"]),
    ]
    assert out["computed"]["milligrams"] + home["computed"]["milligrams"] == both.milligrams


def test_copy_split_merge_and_way_back_lose_no_metre_and_are_undone(phone: Driver, office: Office) -> None:
    log(phone, Case("walk", "walk", "1,5"))
    phone.open("/trips")
    phone.wait_for("trip-row")
    phone.tap("open-trip", newest_row(phone))
    phone.tap("edit-trip")
    phone.tap("add-leg")
    fill_leg(phone, Case("bus", "bus", "9"), 1)
    whole = shown(phone, "figures")
    save(phone)
    trip_id = newest(phone)
    rows = phone.count("trip-row")

    def position() -> int:
        ids = [phone.attribute("trip-row", "data-id", nth) for nth in range(phone.count("trip-row"))]
        return ids.index(trip_id)

    def do(what: str, expected: int) -> None:
        phone.tap("more", position())
        if what == "copy-trip":
            phone.tap("copy-open")
        phone.tap(what)
        keep_both(phone, "undo")
        phone.wait_for("undo")
        phone.wait_count("trip-row", expected)

    def undo() -> None:
        phone.tap("undo")
        phone.wait_count("trip-row", rows)
        assert shown(phone, "trip-row", position()) == whole

    do("split-trip", rows + 1)
    undo()
    do("return-trip", rows + 1)
    undo()
    do("copy-trip", rows + 1)
    undo()
    do("delete-trip", rows - 1)
    undo()
    do("split-trip", rows + 1)
    phone.tap("more", position())
    # The part split off follows its first: it is the last that can be joined.
    phone.wait_for("merge-trip")
    phone.tap("merge-trip", phone.count("merge-trip") - 1)
    phone.wait_count("trip-row", rows)
    send(phone)
    assert [leg["metres"] for leg in office.trip(trip_id)["fields"]["legs"]] == [1500, 9000]
    assert figures_of(office, trip_id) == whole


def test_a_vehicle_saved_once_fills_in_the_next_leg_and_is_deleted_with_undo(phone: Driver, office: Office) -> None:
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
    save(phone)
    trip_id = newest(phone)
    send(phone)
    assert office.trip(trip_id)["fields"]["legs"] == [
        {"mode": "car", "metres": 10_000, "fuel": "plugin_hybrid", "vehicle_owner": "company", "own_grams_per_km": 38.5}
    ]
    assert figures_of(office, trip_id) == figures


WRONG: tuple[tuple[str, str, str, str, str], ...] = (
    ("distance-0", "", "distance-0", "problem-0", "Skriv en sträcka"),
    ("distance-0", "0", "distance-0", "problem-0", "längre än 0 km"),
    ("distance-0", "20000", "distance-0", "problem-0", "högst 400 km (cykel). Menade du 20 km?"),
    ("distance-0", "två", "distance-0", "problem-0", "med siffror"),
    ("distance-0", "1.234,5", "distance-0", "problem-0", "med siffror"),
    ("date", "2099-01-01", "date", "problem-date", "har inte varit än"),
    ("date", "1999-01-01", "date", "problem-date", "tidigast"),
    ("date", "", "date", "problem-date", "Välj en dag"),
)


def test_bad_input_is_never_saved_nor_lost_and_is_answered_at_its_field(phone: Driver) -> None:
    for field, typed, focused, where, sentence in WRONG:
        phone.open("/new")
        pick_mode(phone, "bicycle")
        phone.fill("distance-0", "2,5")
        phone.fill(field, typed)
        phone.tap("save-trip")
        assert sentence in phone.text(where).replace("\xa0", " ")
        phone.wait_focused(focused)
        phone.open("/new")
        phone.wait_for("restored")
        assert phone.value(field) == typed
        phone.tap("start-over")
        phone.wait_for("mode-bicycle")
        phone.wait_gone("restored")
        assert phone.value("distance-0") == ""
        waiting(phone, 0)


FULL = """
window.add = IDBObjectStore.prototype.add;
IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); };
"""


def test_a_full_phone_says_so_and_keeps_what_was_typed(phone: Driver) -> None:
    phone.open("/new")
    phone.tap("direction-out")
    pick_mode(phone, "walk")
    phone.fill("distance-0", "3")
    phone.run(FULL)
    phone.tap("save-trip")
    assert "slut på utrymme" in phone.text("save-failed")
    waiting(phone, 0)
    phone.run("IDBObjectStore.prototype.add = window.add;")
    save(phone)
    waiting(phone, 1)
    phone.open("/trips")
    delete(phone)


def test_a_flight_by_airport_and_a_train_by_place_need_no_network_and_weigh_the_same_afterwards(
    connected: Driver, office: Office
) -> None:
    phone = connected
    before = {row["id"] for row in office.trips_of_employee()}
    # The lists follow in the background, once the app itself is kept.
    phone.run(LISTS_KEPT)
    phone.offline(True)
    figures = {}
    for mode, start, end, km in (("flight", "ARN", "GOT", "394"), ("train", "Skövde", "Uppsala", None)):
        phone.open("/new")
        phone.tap("purpose-business")
        phone.tap("direction-none")
        pick_mode(phone, mode)
        choose_place(phone, "from", start)
        choose_place(phone, "to", end)
        if km is not None:
            assert phone.value("distance-0") == km
        phone.wait_for("figures")
        figures[mode] = shown(phone, "figures")
        save(phone)
    send(phone)
    new = {row["fields"]["legs"][0]["mode"]: row for row in office.trips_of_employee() if row["id"] not in before}
    assert {mode: figures_of(office, str(row["id"])) for mode, row in new.items()} == figures
    [flight], [train] = (new[mode]["fields"]["legs"] for mode in ("flight", "train"))
    assert (flight["from"], flight["to"]) == ("ARN", "GOT")
    assert (train["from"], train["to"]) == ("Skövde", "Uppsala")


def test_a_trip_that_was_not_made_is_logged_edited_and_deleted(phone: Driver, office: Office) -> None:
    before = [row["id"] for row in office.avoided_of_employee()]

    def new() -> list[tuple[str, int]]:
        rows = [row["fields"] for row in office.avoided_of_employee() if row["id"] not in before]
        return sorted((fields["reason"], fields.get("people", 1)) for fields in rows)

    phone.open("/new")
    phone.tap("to-remote")
    phone.fill("people", "3")
    phone.tap("mode-train")
    phone.fill("distance-0", "42")
    phone.tap("save-avoided")
    phone.wait_gone("save-avoided")
    phone.open("/trips")
    phone.tap("edit-avoided")
    assert phone.value("people") == "3"
    phone.tap("people-more")
    phone.tap("save-avoided")
    phone.wait_gone("save-avoided")
    phone.open("/")
    phone.tap("chip-telework")
    waiting(phone, 2)
    send(phone)
    assert new() == [("remote_meeting", 4), ("telework", 1)]

    phone.open("/trips")
    phone.wait_for("avoided-row")
    rows = phone.count("avoided-row")
    for left in (1, 2):
        phone.tap("remove-avoided")
        phone.wait_count("avoided-row", rows - left)
    send(phone)
    assert new() == []


def test_no_class_of_a_flight_is_weighed_differently_by_the_server(connected: Driver, office: Office) -> None:
    phone = connected
    before = {row["id"] for row in office.trips_of_employee()}
    # From today on the organisation computes with factors that tell classes apart; the phone hears of it and goes offline.
    office.server.command("factors", "choose", "desnz_2026", "--from", str(today()))
    phone.open("/me/factors")
    phone.wait_for("other-sets")
    phone.offline(True)
    figures = {case.leg["cabin_class"]: log(phone, case) for case in FLIGHTS}
    assert len({one.milligrams for one in figures.values()}) == len(CABINS)
    send(phone)
    new = [row for row in office.trips_of_employee() if row["id"] not in before]
    assert {row["fields"]["legs"][0]["cabin_class"]: figures_of(office, str(row["id"])) for row in new} == figures
