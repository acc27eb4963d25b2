"""The next step: possible for this person, never what they already do, never a word of blame."""

import datetime as dt
import uuid
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from app.diary.schemas import AvoidedTripFields, Leave, Leg, ScheduleFields, TripFields, UsualFields
from app.emissions.calculation import compute_trip
from app.emissions.sets import factor_set
from app.nudges.recent_weeks import LoggedTrip, RecentWeeks
from app.nudges.steps import Step, next_step

THURSDAY = dt.date(2026, 11, 26)
DAYS = [THURSDAY - dt.timedelta(days=number) for number in range(4)]
FACTORS = factor_set("sweden")


def legs(*parts: tuple[Any, ...]) -> list[Leg]:
    return [Leg(mode=mode, metres=metres, persons=more[0] if more else 1) for mode, metres, *more in parts]


def made(day: dt.date, *parts: tuple[Any, ...], purpose: Any = "commute", direction: Any = "out") -> LoggedTrip:
    fields = TripFields(date=day, purpose=purpose, legs=legs(*parts), direction=direction)
    return LoggedTrip(uuid.uuid4(), fields, compute_trip([leg.as_input() for leg in fields.legs], day, FACTORS))


def recent(
    *trips: LoggedTrip, usual: bool = False, avoided: Any = (), today: dt.date = THURSDAY, **more: Any
) -> RecentWeeks:
    template = UsualFields(name="Jobbet", purpose="commute", legs=legs(("car", 9000)), **more)
    usuals = ((uuid.uuid4(), template),) if usual else ()
    gone = tuple(AvoidedTripFields(date=day, reason=reason) for day, reason in avoided)
    newest_first = tuple(sorted(trips, key=lambda trip: trip.fields.date, reverse=True))
    return RecentWeeks(today, newest_first, gone, usuals)


def step(of: RecentWeeks, turn: int = 0, holidays: tuple[dt.date, ...] = ()) -> Step:
    return next_step(of, lambda day: day in holidays, turn)


def week(*parts: tuple[Any, ...]) -> list[LoggedTrip]:
    return [made(day, *parts) for day in DAYS]


EVERYTHING = [("walk", 500), ("bicycle", 3000), ("bus", 8000), ("car", 9000, 2), ("train", 90_000)]


@pytest.mark.parametrize("turn", range(12))
def test_nobody_is_told_to_do_what_they_already_do(turn: int) -> None:
    drives = week(("car", 30_000))
    done = [made(THURSDAY - dt.timedelta(days=10 + number), part) for number, part in enumerate(EVERYTHING)]
    telework = [(THURSDAY - dt.timedelta(days=9), "telework")]
    assert step(recent(*drives, *done[2:4]), turn).kind == "telework"
    assert step(recent(*drives, done[2], avoided=telework), turn).kind == "share"
    assert step(recent(*drives, done[3], avoided=telework), turn).kind == "public"
    assert step(recent(*drives, *done, avoided=telework, usual=True), turn).kind == "keep"
    assert step(recent(*week(("car", 4000)), done[1]), turn).kind not in ("bicycle", "walk")
    assert step(recent(*week(("car", 4000)), made(DAYS[0], ("e_bike", 4000))), turn).kind != "bicycle"
    assert step(recent(*week(("car", 1500)), done[0]), turn).kind != "walk"


@pytest.mark.parametrize("turn", range(12))
def test_nobody_is_told_to_cycle_what_is_too_far(turn: int) -> None:
    assert step(recent(*week(("car", 6001))), turn).kind in ("public", "share", "telework")
    assert step(recent(*week(("car", 6000))), turn) == Step("bicycle", 6000)
    assert step(recent(*week(("car", 2000))), turn) == Step("walk", 2000)


def test_a_trip_in_ones_own_car_costs_to_the_ore_what_the_engine_says() -> None:
    """Half an öre was rounded to the even one here, and up everywhere else."""
    for metres in (2, 10, 2_002, 17_330):
        drive = made(THURSDAY, ("car", metres))
        assert drive.car_cost() == drive.result.ore


def test_choices_take_turns_from_week_to_week() -> None:
    assert {step(recent(*week(("car", 30_000))), turn).kind for turn in range(3)} == {"public", "share", "telework"}


@pytest.mark.parametrize(
    "part", [("bicycle", 4000), ("bus", 9000), ("commuter_train", 40_000), ("car", 9000, 3), ("walk", 900)]
)
def test_who_travels_green_is_encouraged(part: tuple[Any, ...]) -> None:
    assert step(recent(*week(part), usual=True)).kind == "keep"


def test_a_car_for_a_part_of_a_long_train_journey_is_no_drive_alone() -> None:
    assert step(recent(*week(("car", 5000), ("commuter_train", 40_000)), usual=True)).kind == "keep"


def test_who_logged_nothing_is_helped_to_begin() -> None:
    assert step(recent()).kind == "begin"
    assert step(recent(usual=True)).kind == "log_today"
    assert step(recent(made(THURSDAY - dt.timedelta(days=12), ("bus", 9000)))).kind == "save_usual"


def test_missing_days_are_named_only_where_a_commute_is_usual() -> None:
    monday = recent(made(DAYS[3], ("bicycle", 3000)), usual=True)
    assert step(monday).kind == "log_today"
    without_today = recent(made(DAYS[0], ("bicycle", 3000)), usual=True)
    assert step(without_today) == Step("log_days", days=(DAYS[3], DAYS[2], DAYS[1]))
    assert step(without_today, holidays=(DAYS[3], DAYS[2])) == Step("log_days", days=(DAYS[1],))
    assert step(recent(made(DAYS[0], ("bicycle", 3000)), usual=True, weekdays=[4])).kind == "keep"
    worked_at_home = [(DAYS[1], "telework"), (DAYS[2], "telework"), (DAYS[3], "telework")]
    assert step(recent(made(DAYS[0], ("bicycle", 3000)), usual=True, avoided=worked_at_home)).kind == "keep"


def away(first: dt.date, last: dt.date, weekdays: tuple[int, ...] = (1, 2, 3, 4, 5)) -> ScheduleFields:
    return ScheduleFields(weekdays=list(weekdays), leave=[Leave(from_date=first, to_date=last)])


def test_no_day_off_is_ever_counted_as_forgotten() -> None:
    told = recent(made(DAYS[0], ("bicycle", 3000)), usual=True)
    assert step(replace(told, schedule=away(DAYS[3], DAYS[1]))).kind == "keep"
    assert step(replace(told, schedule=away(DAYS[3], DAYS[2]))) == Step("log_days", days=(DAYS[1],))
    part_time = ScheduleFields(weekdays=[2, 4], telework=[2])
    assert step(replace(told, schedule=part_time)) == Step("log_days", days=(DAYS[2],))
    assert step(replace(told, schedule=part_time), holidays=(DAYS[2],)).kind == "keep"


def test_a_week_off_is_never_asked_about() -> None:
    nothing = recent(usual=True)
    assert step(replace(nothing, schedule=away(DAYS[3], DAYS[0]))).kind == "rest"
    assert step(replace(nothing, schedule=ScheduleFields(weekdays=[5]))).kind == "rest"
    assert step(replace(nothing, schedule=ScheduleFields(weekdays=[1, 2, 3, 4, 5]))).kind == "log_today"


def test_on_a_saturday_no_commute_is_missing() -> None:
    friday = dt.date(2026, 11, 27)
    trips = [*week(("bicycle", 3000)), made(friday, ("bicycle", 3000))]
    assert step(recent(*trips, usual=True, today=dt.date(2026, 11, 28))).kind == "keep"


def test_business_travel_gets_its_own_steps() -> None:
    flight = made(DAYS[1], ("flight", 400_000), purpose="business")
    assert step(recent(flight)) == Step("train", 400_000)
    assert step(recent(made(DAYS[1], ("flight", 6_000_000), purpose="business"))).kind == "remote_meeting"
    assert step(recent(flight, made(THURSDAY - dt.timedelta(days=20), ("train", 400_000)))).kind == "remote_meeting"
    drive = made(DAYS[1], ("car", 80_000), purpose="business")
    assert step(recent(drive)).kind == "remote_meeting"
    met = [(THURSDAY - dt.timedelta(days=15), "remote_meeting")]
    assert step(recent(drive, avoided=met)).kind not in ("remote_meeting", "train")


def test_a_usual_without_weekdays_is_meant_for_workdays() -> None:
    usual = UsualFields(name="Jobbet", purpose="commute", legs=legs(("car", 9000)))
    assert usual.weekdays is msgspec.UNSET
    assert step(recent(made(DAYS[0], ("bicycle", 3000)), usual=True)).kind == "log_days"
