"""The estimate, the indicators and the progress against the target: from the weekly figures to everyone employed."""

import datetime as dt
from collections.abc import Callable

import pytest

from app.calendar import is_comparable, is_workday
from app.database import Database
from app.measurement.estimation import Key, estimate_round, estimate_weeks
from app.measurement.progress import path_percent, progress
from app.measurement.releasing import release_rounds
from app.measurement.rounds import head_counts_of, latest_round, open_round
from app.organisations.models import Department, Target
from tests.support.employed import NOW, TODAY, WEEK, World

PETROL_MG_PER_KM = 167_000


@pytest.fixture
def world(database: Database) -> Callable[..., World]:
    return lambda **head_counts: World(database, **head_counts)


# --- the estimate ------------------------------------------------------------------------------------------------------


def test_another_organisations_trips_never_count(world: Callable[..., World]) -> None:
    ours, theirs = world(office=10), world(office=10)
    ours.people_drive("office", WEEK, 10)
    theirs.people_drive("office", WEEK, 1000)
    with ours.database.read() as session:
        estimate = estimate_weeks(session, ours.organisation_id, [WEEK], {ours.departments["office"]: 10})
    assert estimate
    assert (estimate.people, estimate.total().metres) == (1, 10_000)


def test_an_estimate_of_nobody_is_none_and_not_zero(world: Callable[..., World]) -> None:
    ours = world(office=10)
    with ours.database.read() as session:
        assert estimate_weeks(session, ours.organisation_id, [WEEK], {ours.departments["office"]: 10}) is None


def test_a_department_weighs_what_it_employs_and_not_how_eagerly_it_records(world: Callable[..., World]) -> None:
    ours = world(care=90, office=10)
    ours.people_drive("care", WEEK, *[40] * 5)
    ours.people_drive("office", WEEK, *[10] * 8)
    with ours.database.write() as session:
        measured = open_round(session, ours.organisation_id, "baseline", "Nuläge", WEEK, 1, over_free_weeks=True)
        estimate = estimate_round(session, measured)
    assert estimate
    assert estimate.total().metres == pytest.approx(0.9 * 40_000 + 0.1 * 10_000)
    assert estimate.total().milligrams == pytest.approx(37 * PETROL_MG_PER_KM)
    assert (estimate.people, estimate.head_count, estimate.response_rate) == (13, 100, 0.13)


def test_departments_below_the_privacy_floor_weigh_as_one_and_give_nobody_away(world: Callable[..., World]) -> None:
    ours = world(care=90, office=10)
    ours.people_drive("care", WEEK, 40)
    ours.people_drive("office", WEEK, 10, 10, 10, 10)
    with ours.database.write() as session:
        estimate = estimate_round(
            session, open_round(session, ours.organisation_id, "baseline", "Nuläge", WEEK, 1, over_free_weeks=True)
        )
    assert estimate
    assert estimate.total().metres == pytest.approx(16_000)


def test_a_silent_department_is_stood_for_by_the_others_and_not_counted_as_still(world: Callable[..., World]) -> None:
    ours = world(care=90, office=10)
    ours.people_drive("office", WEEK, 20)
    with ours.database.read() as session:
        head_counts = {ours.departments["care"]: 90, ours.departments["office"]: 10}
        estimate = estimate_weeks(session, ours.organisation_id, [WEEK], head_counts)
    assert estimate
    assert estimate.total().metres == pytest.approx(20_000)


def test_a_day_at_home_makes_a_participant_and_no_emissions(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.people_drive("office", WEEK, 20)
    ours.record(ours.person("office"), WEEK, 30, kind="avoided_trip")
    with ours.database.read() as session:
        estimate = estimate_weeks(session, ours.organisation_id, [WEEK], {ours.departments["office"]: 10})
    assert estimate
    assert (estimate.people, estimate.total().metres) == (2, 10_000)


def test_figures_are_told_apart_by_purpose_mode_and_owner(world: Callable[..., World]) -> None:
    ours = world(office=1)
    one = ours.person("office")
    ours.record(one, WEEK, 10)
    ours.record(one, WEEK, 20, purpose="business", vehicle_owner="private")
    ours.record(one, WEEK, 30, purpose="business", vehicle_owner="pool")
    with ours.database.read() as session:
        estimate = estimate_weeks(session, ours.organisation_id, [WEEK], {ours.departments["office"]: 1})
    assert estimate
    assert {key: amount.metres for key, amount in estimate.figures.items()} == {
        Key("commute", "car", ""): 10_000,
        Key("business", "car", "private"): 20_000,
        Key("business", "car", "pool"): 30_000,
    }
    assert {owner: amount.metres for owner, amount in estimate.by_owner().items()} == {
        "": 10_000,
        "private": 20_000,
        "pool": 30_000,
    }
    assert estimate.by_purpose()["business"].metres == 50_000
    assert estimate.by_mode()["car"].ore == 10 * 250 + 20 * 250


def test_a_mean_week_is_the_mean_over_weeks_and_people_count_once(world: Callable[..., World]) -> None:
    ours = world(office=10)
    one = ours.person("office")
    ours.record(one, WEEK, 10)
    ours.record(one, WEEK - dt.timedelta(days=7), 30)
    with ours.database.read() as session:
        weeks = [WEEK - dt.timedelta(days=7), WEEK]
        estimate = estimate_weeks(session, ours.organisation_id, weeks, {ours.departments["office"]: 10})
    assert estimate
    assert (estimate.people, estimate.total().metres) == (1, pytest.approx(20_000))


# --- rounds and indicators ---------------------------------------------------------------------------------------------


def test_a_round_keeps_the_head_counts_it_was_measured_with(world: Callable[..., World]) -> None:
    ours = world(office=10)
    with ours.database.write() as session:
        measured = open_round(session, ours.organisation_id, "baseline", "Nuläge", WEEK, 2, over_free_weeks=True)
        department = session.get_one(Department, (ours.organisation_id, ours.departments["office"]))
        department.head_count = 50
        session.flush()
        assert head_counts_of(session, measured) == {ours.departments["office"]: 10}
        assert latest_round(session, ours.organisation_id, "baseline") == measured
        assert latest_round(session, ours.organisation_id, "follow_up") is None


@pytest.mark.parametrize(
    ("starts_on", "weeks", "named"), [(TODAY + dt.timedelta(days=1), 2, "Monday"), (WEEK, 0, "1–53")]
)
def test_a_round_that_is_not_of_whole_weeks_is_refused(
    world: Callable[..., World], starts_on: dt.date, weeks: int, named: str
) -> None:
    ours = world(office=10)
    with ours.database.write() as session, pytest.raises(ValueError, match=named):
        open_round(session, ours.organisation_id, "baseline", "Nuläge", starts_on, weeks, over_free_weeks=True)


# --- progress ----------------------------------------------------------------------------------------------------------


def test_without_a_target_there_is_no_progress(world: Callable[..., World]) -> None:
    assert world(office=10).progress() is None


def test_fewer_people_than_the_privacy_floor_give_no_figure_at_all(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(100 * PETROL_MG_PER_KM)
    ours.people_drive("office", WEEK, *[80] * 5)
    found = ours.progress()
    assert found
    assert (found.verdict, found.change_percent, found.current_milligrams, found.points) == (
        "uncertain",
        None,
        None,
        (),
    )
    assert found.needed_milligrams_per_week is None


def test_less_than_a_tenth_of_the_employees_is_too_uncertain_to_say(world: Callable[..., World]) -> None:
    ours = world(office=100)
    ours.aim(100 * PETROL_MG_PER_KM)
    ours.people_drive("office", WEEK, *[80] * 6)
    found = ours.progress()
    assert found
    assert (found.verdict, found.people, found.head_count) == ("uncertain", 6, 100)
    assert found.change_percent == pytest.approx(-20, abs=0.5)


def test_the_present_week_is_not_over_and_does_not_count(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(100 * PETROL_MG_PER_KM)
    ours.people_drive("office", WEEK, *[80] * 6)
    ours.people_drive("office", TODAY, *[10] * 6)
    found = ours.progress()
    assert found
    assert found.change_percent == pytest.approx(-20, abs=0.5)
    assert [(point.on, point.kind) for point in found.points] == [(WEEK, "week")]


def test_a_week_of_holidays_is_not_taken_for_progress(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(100 * PETROL_MG_PER_KM)
    christmas = dt.date(2025, 12, 22)
    assert not is_comparable(christmas)
    ours.people_drive("office", dt.date(2025, 12, 15), *[90] * 6)
    ours.people_drive("office", christmas, *[10] * 6)
    found = ours.progress(dt.date(2026, 1, 2))
    assert found
    assert found.change_percent == pytest.approx(-10, abs=0.5)


def test_a_week_without_emissions_of_anybody_is_not_told_for_it_would_tell_everybodys(
    world: Callable[..., World],
) -> None:
    ours = world(office=10)
    ours.aim(100 * PETROL_MG_PER_KM)
    for _ in range(6):
        ours.record(ours.person("office"), WEEK, 10, kind="avoided_trip")
    found = ours.progress()
    assert found
    assert (found.change_percent, found.verdict) == (None, "uncertain")


def test_only_the_last_four_weeks_are_now(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(100 * PETROL_MG_PER_KM)
    for back, km in enumerate((90, 90, 90, 90, 20)):
        ours.people_drive("office", WEEK - dt.timedelta(days=7 * back), *[km] * 6)
    found = ours.progress()
    assert found
    assert found.change_percent == pytest.approx(-10, abs=0.5)
    assert found.current_milligrams == pytest.approx(90 * PETROL_MG_PER_KM, rel=0.01)
    assert len(found.points) == 5
    assert found.path_percent == pytest.approx(-25 * 730 / 1459)
    assert found.verdict == "too_slow"
    assert found.needed_milligrams_per_week == pytest.approx(10 * (90 - 75) * PETROL_MG_PER_KM, rel=0.05)


def test_without_living_weeks_the_follow_up_speaks(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(100 * PETROL_MG_PER_KM)
    start = dt.date(2026, 3, 2)
    ours.people_drive("office", start, *[80] * 8)
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "follow_up", "Uppföljning", start, 1, over_free_weeks=True)
    ours.progress()
    release_rounds(ours.database, ours.organisation_id, NOW)
    found = ours.progress()
    assert found
    assert (found.verdict, found.change_percent) == ("on_path", pytest.approx(-20, abs=0.5))
    assert [(point.on, point.kind) for point in found.points] == [(start, "round")]


def test_the_path_runs_straight_and_stops_at_both_ends() -> None:
    target = Target(
        organisation_id=1,
        baseline_on=dt.date(2023, 1, 1),
        baseline_milligrams=1,
        target_on=dt.date(2025, 1, 1),
        reduction_percent=20,
    )
    assert path_percent(target, dt.date(2022, 1, 1)) == 0
    assert path_percent(target, dt.date(2024, 1, 1)) == pytest.approx(-20 * 365 / 731)
    assert path_percent(target, dt.date(2030, 1, 1)) == -20


def test_the_same_people_doing_much_the_same_leave_little_uncertain_and_the_verdict_follows_from_the_interval(
    world: Callable[..., World],
) -> None:
    ours = world(office=40)
    base = dt.date(2024, 11, 25)
    people = [ours.person("office") for _ in range(12)]
    for number, one in enumerate(people):
        ours.record(one, base, 40 + 10 * number)
        for back in range(4):
            ours.record(one, WEEK - dt.timedelta(days=7 * back), 0.8 * (40 + 10 * number))
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "baseline", "Nuläge", base, 1)
    ours.aim(95 * PETROL_MG_PER_KM)
    found = ours.progress()
    assert found
    assert found.change
    # Everybody's distance fell by a fifth: what differs between people is in both samples, and goes.
    assert found.change.low == pytest.approx(-20, abs=1)
    assert found.change.high == pytest.approx(-20, abs=1)
    assert found.verdict == "on_path"


def test_a_baseline_is_not_compared_with_itself_and_nothing_is_said_before_there_is_something_newer(
    world: Callable[..., World],
) -> None:
    ours = world(office=20)
    people = [ours.person("office") for _ in range(8)]
    base = WEEK - dt.timedelta(days=7)
    for one in people:
        ours.record(one, base, 100)
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "baseline", "Nuläge", base, 1, over_free_weeks=True)
    ours.aim(100 * PETROL_MG_PER_KM)
    with ours.database.write(ours.organisation_id) as session:
        target = session.get_one(Target, ours.organisation_id)
        target.baseline_on = base
        session.add(target)
    found = ours.progress()
    assert found
    assert (found.change_percent, found.change, found.verdict) == (None, None, "uncertain")
    for one in people:
        ours.record(one, WEEK, 80)
    found = ours.progress()
    assert found
    assert found.change_percent == pytest.approx(-20, abs=0.5), "of the newer week alone"


def test_other_people_than_in_the_baseline_leave_it_uncertain(world: Callable[..., World]) -> None:
    ours = world(office=40)
    base = dt.date(2024, 11, 25)
    for number in range(8):
        ours.record(ours.person("office"), base, 40 + 16 * number)
        ours.record(ours.person("office"), WEEK, 0.8 * (40 + 16 * number))
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "baseline", "Nuläge", base, 1)
    ours.aim(96 * PETROL_MG_PER_KM)
    found = ours.progress()
    assert found
    assert found.change
    assert found.change.low < -40 < 0 < found.change.high
    assert found.verdict == "uncertain"


def test_an_interval_of_other_weeks_or_another_baseline_is_not_told_with_these(world: Callable[..., World]) -> None:
    ours = world(office=20)
    ours.aim(100 * PETROL_MG_PER_KM)
    ours.people_drive("office", WEEK - dt.timedelta(days=7), *[80, 90] * 4)
    assert (first := ours.progress(TODAY - dt.timedelta(days=7)))
    assert first.change
    with ours.database.write() as session:
        target = session.get_one(Target, ours.organisation_id)
        target.baseline_on += dt.timedelta(days=7)
    with ours.database.read() as session:
        assert (later := progress(session, ours.organisation_id, TODAY - dt.timedelta(days=7)))
    assert later.change_percent is not None
    assert (later.change, later.verdict) == (None, "uncertain")


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2026-11-23", True),
        ("2026-11-22", False),
        ("2026-06-19", False),
        ("2026-12-24", False),
        ("2026-12-31", False),
        ("2027-01-06", False),
    ],
)
def test_swedish_holidays_and_eves_are_free(day: str, works: bool) -> None:
    assert is_workday(dt.date.fromisoformat(day)) is works
