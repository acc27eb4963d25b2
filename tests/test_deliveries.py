"""What each measure delivered, in organisations where it is known: the service, on both databases."""

import dataclasses
import datetime as dt
from collections.abc import Callable

import pytest

from app.database import Database
from app.measurement.releasing import told_rounds
from tests.support.delivered import BASELINE, BETWEEN, FOLLOW_UP, TONNE, Measured

DAY = dt.timedelta(days=1)


@pytest.fixture
def measured(database: Database) -> Callable[..., Measured]:
    def make(*recorded: int) -> Measured:
        made = Measured(database, recorded) if recorded else Measured(database)
        made.release()
        return made

    return make


def test_the_one_measure_that_worked_is_found_and_the_others_are_uncertain(measured: Callable[..., Measured]) -> None:
    ours = measured()
    worked = ours.plan("Elcyklar", "e_bike", "office", milligrams=round(ours.truth))
    idle = ours.plan("Laddplatser", "charging_posts", "school")
    fleet = ours.plan("Ordning på bilarna", "fleet_order")
    found = ours.deliveries()
    one, other, cars = found.of(worked), found.of(idle), found.of(fleet)
    assert one
    assert one.saved
    assert one.found
    assert one.saved.value == pytest.approx(ours.truth, rel=0.05)
    assert one.saved.low <= ours.truth <= one.saved.high
    assert (one.found.outcome, one.department, one.travel) == ("kept", "office", "commute_emissions")
    assert (one.before.starts_on, one.after.starts_on, one.is_done) == (BASELINE, FOLLOW_UP, True)
    assert not one.is_rough
    for nothing in (other, cars):
        assert nothing
        assert nothing.found
        assert nothing.found.outcome == "uncertain"
        assert nothing.saved
        assert abs(nothing.saved.value) < 0.1 * ours.truth
    assert other
    assert other.department == "school"


def test_that_the_same_people_recorded_makes_it_more_certain(measured: Callable[..., Measured]) -> None:
    ours = measured()
    item = ours.plan("Elcyklar", "e_bike", "office")
    together = ours.deliveries().of(item)
    ours.told_before("alike")
    apart = ours.deliveries().of(item)
    assert together
    assert together.saved
    assert apart
    assert apart.saved
    assert together.saved.value == pytest.approx(apart.saved.value, rel=0.02)
    assert together.saved.high - together.saved.low < 0.8 * (apart.saved.high - apart.saved.low)


def test_measures_of_the_same_travel_share_one_change_and_it_is_counted_once(measured: Callable[..., Measured]) -> None:
    ours = measured()
    first = ours.plan("Elcyklar", "e_bike", "office", milligrams=TONNE, low_milligrams=TONNE, high_milligrams=TONNE)
    second = ours.plan("Månadskort", "public_transport_card", milligrams=2 * TONNE)
    third = ours.plan("Kampanj", "campaign", milligrams=None)
    found = ours.deliveries()
    [one] = found.told
    assert [item.item_id for item in one.items] == [first, second, third]
    assert (one.promised.milligrams, one.promised.unknown, one.department) == (3 * TONNE, 1, None)
    assert [item.item_id for item in one.others(second)] == [first, third]
    assert one.saved
    assert one.saved.value == pytest.approx(ours.truth, rel=0.06), "of everyone, and the school changed nothing"


def test_what_cannot_be_said_is_said_with_its_reason(measured: Callable[..., Measured]) -> None:
    ours = measured()
    why = {
        ours.plan("Med egna ord", None): "own_words",
        ours.plan("Borttagen", "own_gone"): "own_words",
        ours.plan("Inte börjad", "e_bike", status="decided", done_on=None): "not_begun",
        ours.plan("Före allt", "e_bike", decided_on=BASELINE - 90 * DAY, done_on=BASELINE - DAY): "no_round_before",
        ours.plan("I mätningen", "e_bike", decided_on=BASELINE + 3 * DAY): "no_round_before",
        ours.plan("Efter allt", "e_bike", done_on=FOLLOW_UP): "no_round_after",
    }
    dropped = ours.plan("Avförd", "e_bike", status="dropped", done_on=None)
    found = ours.deliveries()
    assert (found.told, dict(found.untold)) == ((), why)
    assert found.of(dropped) is None
    assert [one.title for one in found.waiting("own_words")] == ["Med egna ord", "Borttagen"]


def test_a_measure_under_way_is_told_so_far_and_one_without_a_promise_without_a_verdict(
    measured: Callable[..., Measured],
) -> None:
    ours = measured()
    item = ours.plan("Elcyklar", "e_bike", "office", status="under_way", done_on=None, milligrams=None)
    found = ours.deliveries().of(item)
    assert found
    assert found.saved
    assert (found.is_done, found.found, found.is_certain) == (False, None, True)


def test_a_department_of_which_too_few_recorded_is_not_told(measured: Callable[..., Measured]) -> None:
    """The school's five are told with the office: neither of them by itself, for one minus the whole would be the other."""
    ours = measured(16, 5)
    alone = ours.plan("Elcyklar i skolan", "e_bike", "school")
    cars = ours.plan("Ordning på kontorets bilar", "fleet_order", "office")
    everyone = ours.plan("Ordning på bilarna", "vehicle_manager", decided_on=BETWEEN - DAY)
    found = ours.deliveries()
    one = found.of(alone)
    assert one
    assert (one.saved, one.found, one.is_certain) == (None, None, False)
    whole = found.of(everyone)
    assert whole
    assert whole.saved
    assert found.of(cars) is whole, "it shares the change of all the cars, which may be told"


def test_nothing_of_a_late_trip_is_in_what_is_told(measured: Callable[..., Measured]) -> None:
    ours = measured()
    item = ours.plan("Elcyklar", "e_bike", "office")
    before = ours.deliveries().of(item)
    late = ours.world.person("office")
    ours.world.record(late, FOLLOW_UP, 900)
    ours.release()
    after = ours.deliveries().of(item)
    assert before
    assert after
    assert (before.saved, before.found) == (after.saved, after.found)


def test_rounds_that_were_told_before_their_parts_were_are_compared_as_a_whole(
    measured: Callable[..., Measured],
) -> None:
    ours = measured()
    everyone, office = ours.plan("Ordning på bilarna", "fleet_order"), ours.plan("Elcyklar", "e_bike", "office")
    ours.told_before("parts", "alike")
    found = ours.deliveries()
    whole, part = found.of(everyone), found.of(office)
    assert whole
    assert whole.saved
    assert part
    assert part.saved is None


def test_another_organisation_sees_nothing_of_it(database: Database, measured: Callable[..., Measured]) -> None:
    ours = measured()
    ours.plan("Elcyklar", "e_bike", "office")
    theirs = Measured(database, (8, 8))
    assert (theirs.deliveries().told, dict(theirs.deliveries().untold)) == ((), {})


def test_what_a_round_tells_of_travel_is_told_once_and_stays(measured: Callable[..., Measured]) -> None:
    ours = measured()
    with ours.world.database.read(ours.organisation_id) as session:
        first = told_rounds(session, ours.organisation_id)
    ours.release()
    with ours.world.database.read(ours.organisation_id) as session:
        assert told_rounds(session, ours.organisation_id) == first
    later = max(first)
    assert [len(parts) for parts in first[later].parts.values()] == [3] * len(first[later].parts)
    assert set(first[later].alike) == {min(first)}


def test_a_promise_that_is_kept_by_a_wide_interval_is_kept_roughly(measured: Callable[..., Measured]) -> None:
    ours = measured()
    item = ours.plan("Elcyklar", "e_bike", "office", milligrams=round(ours.truth))
    one = ours.deliveries().of(item)
    assert one
    assert one.found
    width = one.found.high - one.found.low
    rough = dataclasses.replace(one, found=dataclasses.replace(one.found, promised=width * 0.99))
    assert (one.is_rough, rough.is_rough) == (False, True)
