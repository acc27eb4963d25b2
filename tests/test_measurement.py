"""The estimate, the indicators and the progress against the target: from the weekly figures to everyone employed."""

import datetime as dt
from collections.abc import Callable

import pytest

from app.calendar import is_comparable, is_workday
from app.database import Database
from app.ids import uuid7
from app.measurement.estimation import Key, estimate_round, estimate_weeks
from app.measurement.indicators import compare_rounds
from app.measurement.progress import Progress, path_percent, progress, verdict
from app.measurement.rounds import head_counts_of, latest_round, open_round
from app.organisations.models import Department, Member, Target
from app.organisations.service import create_organisation, get_member, next_ids
from app.sync.owner import owner_of
from app.sync.schemas import Exchange, Mutation
from app.sync.service import exchange

NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
TODAY = NOW.date()
WEEK = dt.date(2026, 11, 16)
PETROL_MG_PER_KM = 167_000


class World:
    """An organisation with departments of given head counts; `record` lets a new person of one record trips in a week."""

    def __init__(self, database: Database, **head_counts: int) -> None:
        self.database = database
        with database.write() as session:
            self.organisation_id = create_organisation(session, "Exempel", NOW).organisation_id or 0
            ids = next_ids(session, self.organisation_id, len(head_counts))
            self.departments = dict(zip(head_counts, ids, strict=True))
            for name, department_id in self.departments.items():
                session.add(
                    Department(
                        organisation_id=self.organisation_id,
                        department_id=department_id,
                        name=name,
                        head_count=head_counts[name],
                    )
                )

    def person(self, department: str) -> int:
        with self.database.write() as session:
            [member_id] = next_ids(session, self.organisation_id, 1)
            session.add(
                Member(
                    organisation_id=self.organisation_id,
                    member_id=member_id,
                    department_id=self.departments[department],
                    name=f"person {member_id}",
                )
            )
        return member_id

    def record(
        self, member_id: int, week: dt.date, km: float, kind: str = "trip", purpose: str = "commute", **leg: object
    ) -> None:
        legs = [{"mode": "car", "metres": round(km * 1000), "fuel": "petrol", **leg}]
        fields = {"date": week.isoformat(), "legs": legs}
        fields |= {"purpose": purpose} if kind == "trip" else {"reason": "telework"}
        with self.database.write() as session:
            member = get_member(session, self.organisation_id, member_id)
            assert member
            owner = owner_of(member, TODAY)
            answer = exchange(
                session, owner, Exchange(uuid7(), [Mutation(uuid7(), kind, uuid7(), "put", 0, fields)]), NOW
            )
            assert [result.outcome for result in answer.results.values()] == ["applied"]

    def people_drive(self, department: str, week: dt.date, *kms: float) -> None:
        for km in kms:
            self.record(self.person(department), week, km)

    def aim(self, baseline_milligrams: int, reduction: float = 25.0) -> None:
        with self.database.write() as session:
            session.add(
                Target(
                    organisation_id=self.organisation_id,
                    baseline_on=dt.date(2024, 11, 25),
                    baseline_milligrams=baseline_milligrams,
                    target_on=dt.date(2028, 11, 23),
                    reduction_percent=reduction,
                )
            )

    def progress(self, today: dt.date = TODAY) -> Progress | None:
        with self.database.read() as session:
            return progress(session, self.organisation_id, today)


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
        measured = open_round(session, ours.organisation_id, "baseline", "Nuläge", WEEK, 1)
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
        estimate = estimate_round(session, open_round(session, ours.organisation_id, "baseline", "Nuläge", WEEK, 1))
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
        measured = open_round(session, ours.organisation_id, "baseline", "Nuläge", WEEK, 2)
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
        open_round(session, ours.organisation_id, "baseline", "Nuläge", starts_on, weeks)


def test_indicators_compare_two_rounds_with_units(world: Callable[..., World]) -> None:
    ours = world(office=10)
    before, after = WEEK - dt.timedelta(days=14), WEEK
    for week, factor in ((before, 1.0), (after, 0.5)):
        one = ours.person("office")
        ours.record(one, week, 100 * factor, vehicle_owner="private")
        ours.record(one, week, 10 * factor, purpose="business", vehicle_owner="private")
        ours.record(
            one, week, 40, purpose="business", vehicle_owner="pool", fuel="electric" if factor < 1 else "petrol"
        )
        ours.record(one, week, 5, mode="bus", fuel=None)
    with ours.database.write() as session:
        rounds = [
            open_round(session, ours.organisation_id, "baseline", "Nuläge", before, 1),
            open_round(session, ours.organisation_id, "follow_up", "Uppföljning", after, 1),
        ]
        found = compare_rounds(session, *rounds)
    assert found
    figures = {one.key: (one.unit, one.baseline, one.follow_up, one.change_percent) for one in found}
    assert figures["commute_car_km"] == ("km/week", pytest.approx(1000), pytest.approx(500), pytest.approx(-50))
    assert figures["own_car_service_km"] == (
        "km/employee/week",
        pytest.approx(10),
        pytest.approx(5),
        pytest.approx(-50),
    )
    assert figures["own_car_service_emissions"][1:3] == (pytest.approx(1.67), pytest.approx(0.835))
    assert figures["fleet_km"][3] == pytest.approx(0)
    assert figures["fleet_emissions"][1:3] == (pytest.approx(40 * 0.167), pytest.approx(40 * 0.014))
    assert figures["total_emissions"][0] == "kg CO2e/week"
    assert figures["total_emissions"][1] == pytest.approx(10 * (150 * 0.167 + 5 * 0.026))


# --- progress ----------------------------------------------------------------------------------------------------------


def test_without_a_target_there_is_no_progress(world: Callable[..., World]) -> None:
    assert world(office=10).progress() is None


def test_fewer_people_than_the_privacy_floor_give_no_figure_at_all(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(10 * PETROL_MG_PER_KM)
    ours.people_drive("office", WEEK, 8, 8, 8, 8)
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
    ours.aim(10 * PETROL_MG_PER_KM)
    ours.people_drive("office", WEEK, 8, 8, 8, 8, 8)
    found = ours.progress()
    assert found
    assert (found.verdict, found.people, found.head_count) == ("uncertain", 5, 100)
    assert found.change_percent == pytest.approx(-20)


def test_the_present_week_is_not_over_and_does_not_count(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(10 * PETROL_MG_PER_KM)
    ours.people_drive("office", WEEK, 8, 8, 8, 8, 8)
    ours.people_drive("office", TODAY, 1, 1, 1, 1, 1)
    found = ours.progress()
    assert found
    assert found.change_percent == pytest.approx(-20)
    assert [(point.on, point.kind) for point in found.points] == [(WEEK, "week")]


def test_a_week_of_holidays_is_not_taken_for_progress(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(10 * PETROL_MG_PER_KM)
    christmas = dt.date(2025, 12, 22)
    assert not is_comparable(christmas)
    ours.people_drive("office", dt.date(2025, 12, 15), 9, 9, 9, 9, 9)
    ours.people_drive("office", christmas, 1, 1, 1, 1, 1)
    found = ours.progress(dt.date(2026, 1, 2))
    assert found
    assert found.change_percent == pytest.approx(-10)


def test_a_week_at_home_counts_as_a_week_without_emissions(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(10 * PETROL_MG_PER_KM)
    for _ in range(5):
        ours.record(ours.person("office"), WEEK, 10, kind="avoided_trip")
    found = ours.progress()
    assert found
    assert (found.change_percent, found.verdict) == (-100, "goal_met")
    assert found.needed_milligrams_per_week == 0


def test_only_the_last_four_weeks_are_now(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(10 * PETROL_MG_PER_KM)
    for back, km in enumerate((9, 9, 9, 9, 2)):
        ours.people_drive("office", WEEK - dt.timedelta(days=7 * back), *[km] * 5)
    found = ours.progress()
    assert found
    assert found.change_percent == pytest.approx(-10)
    assert found.current_milligrams == 9 * PETROL_MG_PER_KM
    assert len(found.points) == 5
    assert found.path_percent == pytest.approx(-25 * 728 / 1459)
    assert found.verdict == "too_slow"
    assert found.needed_milligrams_per_week == round(10 * (9 - 7.5) * PETROL_MG_PER_KM)


def test_without_living_weeks_the_follow_up_speaks(world: Callable[..., World]) -> None:
    ours = world(office=10)
    ours.aim(10 * PETROL_MG_PER_KM)
    start = dt.date(2026, 3, 2)
    ours.people_drive("office", start, 8, 8, 8, 8, 8)
    with ours.database.write() as session:
        open_round(session, ours.organisation_id, "follow_up", "Uppföljning", start, 1)
    found = ours.progress()
    assert found
    assert (found.verdict, found.change_percent) == ("on_path", pytest.approx(-20))
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


@pytest.mark.parametrize(
    ("change", "path", "said"),
    [
        (None, -10, "uncertain"),
        (-25.0, -10, "goal_met"),
        (-24.9, -24, "on_path"),
        (-9.0, -10, "on_path"),
        (-8.9, -10, "too_slow"),
        (-1.1, -10, "too_slow"),
        (-0.9, -10, "no_progress"),
        (4.0, -10, "no_progress"),
        (0.5, 0, "no_progress"),
    ],
)
def test_the_verdict_says_no_more_than_the_figure(change: float | None, path: float, said: str) -> None:
    assert verdict(change, path, 25.0) == said


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
