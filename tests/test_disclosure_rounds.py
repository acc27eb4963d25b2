"""Nobody follows from two rounds that were measured through the real exchange, whatever head counts they are opened with."""

import datetime as dt
import json
from collections.abc import Callable

import pytest

from app.database import Database
from app.disclosure.reading import released_weeks
from app.measurement import telling
from app.measurement.comparison import Comparison
from app.measurement.contributions import told_cells
from app.measurement.rounds import head_counts_of
from app.measurement.telling import exact_indicators
from app.rollups.pending import PersonWeek
from tests.support.employed import WEEK, World
from tests.test_comparison import compared

BEFORE, AFTER = WEEK - dt.timedelta(days=14), WEEK - dt.timedelta(days=7)


@pytest.fixture
def world(database: Database) -> Callable[..., World]:
    return lambda **head_counts: World(database, **head_counts)


def driven(ours: World) -> Comparison:
    """Let twelve of the office drive on business, and one of eight in the field."""
    people = [ours.person("office") for _ in range(12)] + [ours.person("field") for _ in range(8)]
    for week, factor in ((BEFORE, 1.0), (AFTER, 0.9)):
        for number, one in enumerate(people):
            ours.record(one, week, factor * (60 + number))
            if number <= 12:
                ours.record(
                    one, week, factor * (400 if number == 12 else 100), purpose="business", vehicle_owner="private"
                )
    return compared(ours, BEFORE, AFTER)


def test_head_counts_weigh_nobody_out_of_the_way(world: Callable[..., World]) -> None:
    """Of an office of which nobody was said to be employed nothing is in a figure, nor does it hide who is alone in the field."""
    found = driven(world(office=30, field=20))
    assert found.indicators["own_car_service_km"].baseline
    alone = driven(world(office=1, field=4000))
    assert alone.before.milligrams
    for key in ("own_car_service_km", "own_car_service_emissions", "business_emissions"):
        assert alone.indicators[key].baseline is None, key


def test_who_is_alone_in_the_field_follows_where_all_hide_alike(
    world: Callable[..., World], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "shares_of", lambda weights: dict.fromkeys(weights, 1.0))
    alone = driven(world(office=1, field=4000)).indicators["own_car_service_km"].baseline
    assert alone == pytest.approx(400 / 8, rel=0.1), "one person's, of eight who recorded"


def test_one_flight_does_not_follow_from_business_travel_without_the_cars(world: Callable[..., World]) -> None:
    ours = world(office=20)
    people = [ours.person("office") for _ in range(12)]
    for week in (BEFORE, AFTER):
        for number, one in enumerate(people):
            ours.record(one, week, 400, purpose="business", vehicle_owner="private")
            ours.record(one, week, 60)
            if not number:
                ours.record(one, week, 2500, mode="flight", fuel=None, purpose="business")
    measured = compared(ours, BEFORE, AFTER).baseline
    with ours.database.read() as session:
        told = released_weeks(session, ours.organisation_id, [BEFORE])
        exact = exact_indicators(session, measured, told, head_counts_of(session, measured))
    business, car = exact["business_emissions"], exact["own_car_service_emissions"]
    flight = business.value - car.value
    assert flight > 10, "kg per employee"
    assert min(business.step, car.step) >= flight / 5


def test_who_joined_or_left_makes_the_panel_coarse(world: Callable[..., World]) -> None:
    """All seven who were there both times and one newcomer: the change of seven to a percent would tell the newcomer's week."""
    ours = world(office=8)
    people = [ours.person("office") for _ in range(8)]
    for week, some in ((BEFORE, people[:7]), (AFTER, people)):
        for number, one in enumerate(some):
            ours.record(one, week, (100 if week == BEFORE else 62) + number)
    found = compared(ours, BEFORE, AFTER)
    assert found.against
    panel = found.against.panel
    assert panel is None or panel.change.percent % 5 == 0


def row(member_id: int, **metres: int) -> PersonWeek:
    """Return somebody's week, in metres by purpose and mode, `business_car`."""
    entries = {
        f"{name.replace('_', '/')}/petrol/private/1": [1, 1, metres, metres * 150, 0, 0, 0]
        for name, metres in metres.items()
    }
    return PersonWeek(member_id, 1, now=(1, 1, 0, 0, 0, 0), travel=json.dumps(entries))


def test_ways_of_too_few_in_either_round_are_counted_together() -> None:
    """One of two who drive on business has another car: that vehicles emit less would be theirs."""
    before = [row(one, commute_car=60_000) for one in range(12)]
    after = [*before[2:], *(row(one, commute_car=60_000, business_car=300_000, commute_bus=9_000) for one in range(2))]
    weights = {(BEFORE, 1): 1.0}
    cells = told_cells([({BEFORE: before}, weights), ({BEFORE: after}, weights)], 5)
    assert set(cells.values()) == {("other", "other")}
    enough = [row(one, commute_car=60_000, business_car=300_000) for one in range(12)]
    cells = told_cells([({BEFORE: enough}, weights), ({BEFORE: enough}, weights)], 5)
    assert cells == {("commute", "car"): ("commute", "car"), ("business", "car"): ("business", "car")}
