"""The one next step that is possible for this person: drawn from what they really do, never what they already do."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from app.nudges.recent_weeks import LoggedTrip, RecentWeeks, weekdays_of

StepKind = Literal[
    "begin", "log_today", "log_days", "save_usual", "walk", "bicycle", "public", "share", "telework", "remote_meeting",
    "train", "keep", "rest",
]  # fmt: skip

WALKABLE = 2_000
"""Longest way in metres that we suggest to walk: about 25 minutes."""
CYCLABLE = 6_000
"""Longest way in metres that we suggest to cycle: the limit of CERO's cycling module."""
TRAIN_INSTEAD = 800_000
"""Longest flight in metres, great circle, for which a train is a fair suggestion: about a day's journey within Scandinavia."""


@dataclass(frozen=True, slots=True)
class Step:
    """A next step; `metres` is the one-way distance it is about, `days` those that are still empty in the diary."""

    kind: StepKind
    metres: int = 0
    days: tuple[dt.date, ...] = ()


def next_step(recent: RecentWeeks, is_holiday: Callable[[dt.date], bool], turn: int) -> Step:
    """Choose the next step.

    Parameters:
        recent: the person's last four weeks.
        is_holiday: tells public holidays, on which no commute is missing.
        turn: a number that changes from week to week, so that equal choices take turns.
    """
    missing = _missing_days(recent, is_holiday)
    told = recent.week_trips or recent.week_avoided
    if not recent.trips and not recent.avoided and recent.usual is None:
        return Step("begin")
    if not told and not missing and recent.usual and recent.is_off(recent.today):
        return Step("rest")
    if len(missing) >= 2 or not told:
        return _log(recent, missing)
    change = _business(recent) or _commute(recent, turn)
    if change:
        return change
    if missing:
        return _log(recent, missing)
    if recent.usual is None and any(trip.fields.purpose == "commute" for trip in recent.trips):
        return Step("save_usual")
    return Step("keep")


def _missing_days(recent: RecentWeeks, is_holiday: Callable[[dt.date], bool]) -> tuple[dt.date, ...]:
    """Return this week's days up to today that the usual is meant for and of which the diary says nothing.

    Holidays, leave and the days off of part-time work are none of them: nobody forgot those.
    """
    if recent.usual is None:
        return ()
    monday = recent.today - dt.timedelta(days=recent.today.weekday())
    days = [monday + dt.timedelta(days=number) for number in range(recent.today.weekday() + 1)]
    told = {trip.fields.date for trip in recent.trips} | {one.date for one in recent.avoided}
    usual_days = weekdays_of(recent.usual[1])
    empty = [day for day in days if day.isoweekday() in usual_days and day not in told]
    return tuple(day for day in empty if not is_holiday(day) and not recent.is_off(day))


def _log(recent: RecentWeeks, missing: tuple[dt.date, ...]) -> Step:
    if recent.usual is None:
        return Step("save_usual" if recent.trips else "begin")
    if recent.today in missing or not missing:
        return Step("log_today")
    return Step("log_days", days=missing)


def _business(recent: RecentWeeks) -> Step | None:
    trips = [trip for trip in recent.week_trips if trip.fields.purpose == "business"]
    flights = [leg.metres for trip in trips for leg in trip.fields.legs if leg.mode == "flight"]
    rides_trains = any(leg.mode == "train" for trip in recent.trips for leg in trip.fields.legs)
    if flights and min(flights) <= TRAIN_INSTEAD and not rides_trains:
        return Step("train", metres=min(flights))
    met_remotely = any(one.reason == "remote_meeting" for one in recent.avoided)
    if not met_remotely and (flights or any(trip.main_category == "car" for trip in trips)):
        return Step("remote_meeting")
    return None


def _commute(recent: RecentWeeks, turn: int) -> Step | None:
    alone = [trip for trip in recent.week_trips if _drives_alone(trip)]
    if not alone:
        return None
    metres = min(trip.metres for trip in alone)
    modes = {leg.mode for trip in recent.trips for leg in trip.fields.legs}
    done = {trip.main_category for trip in recent.trips}
    if metres <= WALKABLE and "walk" not in modes:
        return Step("walk", metres)
    if metres <= CYCLABLE and not modes & {"bicycle", "e_bike"}:
        return Step("bicycle", metres)
    choices: list[StepKind] = []
    if "public" not in done:
        choices.append("public")
    if "shared" not in done:
        choices.append("share")
    if not any(one.reason == "telework" for one in recent.avoided):
        choices.append("telework")
    return Step(choices[turn % len(choices)], metres) if choices else None


def _drives_alone(trip: LoggedTrip) -> bool:
    return trip.fields.purpose == "commute" and trip.main_category == "car" and trip.main_leg.mode in ("car", "taxi")
