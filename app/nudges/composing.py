"""Writes the message: my week, our target, one next step. Pure; the same week of the same person always reads alike."""

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Protocol

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from app.emissions.calculation import active_seconds
from app.emissions.vocabulary import category
from app.measurement.progress import Need
from app.nudges.recent_weeks import LoggedTrip, RecentWeeks
from app.nudges.steps import Step, next_step
from app.nudges.texts import LONGEST_BODY, VOICES, Texts, Voice
from app.nudges.texts_en import ENGLISH
from app.nudges.texts_sv import SWEDISH
from app.web.numbers import TONNES_FROM, half_up

LANGUAGES = {"sv": SWEDISH, "en": ENGLISH}
MOST_LEGS = 3


class Standing(Protocol):
    """What the message needs of `app.measurement.progress.Progress`."""

    @property
    def reduction_percent(self) -> float: ...  # noqa: D102
    @property
    def target_on(self) -> dt.date: ...  # noqa: D102
    @property
    def change_percent(self) -> float | None: ...  # noqa: D102
    @property
    def path_percent(self) -> float: ...  # noqa: D102
    @property
    def verdict(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Message:
    """A composed message; `facts` tells what it was made of, without names."""

    voice: Voice
    language: str
    title: str
    body: str
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Spoken:
    """The trip that the message speaks of; a commute out and home alike on one day are one."""

    trips: tuple[LoggedTrip, ...]
    legs: list[tuple[str, int]] = field(default_factory=list)

    @property
    def saved(self) -> int:
        """Milligrams saved against the car."""
        return sum(trip.result.saved_milligrams for trip in self.trips)

    @property
    def milligrams(self) -> int | None:
        """Milligrams emitted, None if unknown."""
        known = [trip.result.milligrams for trip in self.trips]
        return None if None in known else sum(one for one in known if one is not None)

    @property
    def cost(self) -> int | None:
        """What it cost in öre, None if not wholly known."""
        known = [trip.cost() for trip in self.trips]
        return None if None in known else sum(one for one in known if one is not None)

    @property
    def car_cost(self) -> int | None:
        """What one's own car would have cost in öre, None without a rate."""
        known = [trip.car_cost() for trip in self.trips]
        return None if None in known else sum(one for one in known if one is not None)


def compose(
    recent: RecentWeeks,
    target: Standing | None,
    need: Need | None,
    language: str,
    key: str,
    week: dt.date,
    is_holiday: Callable[[dt.date], bool],
) -> Message:
    """Write the message of one person for one week.

    Parameters:
        recent: the person's last four weeks.
        target: where the organisation stands, None without a climate target.
        need: what the person's department needs every week, None if nothing or not known.
        language: the person's; English if we do not speak it.
        key: tells people apart, so that colleagues hear different voices.
        week: the Monday that names the week.
        is_holiday: tells public holidays.
    """
    texts = LANGUAGES.get(language, ENGLISH)
    turn = turn_of(key, week)
    voice = VOICES[turn % len(VOICES)]
    words = texts.voices[voice]
    spoken = choose(recent)
    step = next_step(recent, is_holiday, turn // len(VOICES))
    saved = sum(trip.result.saved_milligrams for trip in recent.week_trips)
    # A week off is nothing to ask about.
    mine = "" if step.kind == "rest" else _my_week(texts, recent, spoken)
    goal = _target(texts, target)
    part = _my_part(texts, need, saved)
    advice = _step(texts, step, words.lead)
    title = words.title if recent.week_trips or recent.week_avoided else words.title_without_trips
    return Message(
        voice=voice,
        language=texts.locale,
        title=title,
        body=_fit([[mine, goal, part, advice], [mine, goal, advice], [mine, advice]]),
        facts={
            "trip_ids": [str(trip.id) for trip in spoken.trips] if spoken else [],
            "usual_id": str(recent.usual[0]) if recent.usual else None,
            "step": step.kind,
            "saved_milligrams": saved,
            "verdict": target.verdict if target else None,
        },
    )


def turn_of(key: str, week: dt.date) -> int:
    """Return a number that grows by one from week to week and begins at another place for everyone."""
    start = int.from_bytes(hashlib.sha256(key.encode()).digest()[:4], "big")
    return start + week.toordinal() // 7


def choose(recent: RecentWeeks) -> Spoken | None:
    """Choose the trip to speak of: the newest day's that saved most, then the longest; both ways if both were made."""
    week = recent.week_trips
    if not week:
        return None
    newest = [trip for trip in week if trip.fields.date == week[0].fields.date]
    chosen = max(newest, key=lambda trip: (trip.result.saved_milligrams, trip.metres, trip.fields.direction == "out"))
    back = next((trip for trip in newest if _is_way_back(chosen, trip)), None)
    return Spoken((chosen, back) if back else (chosen,), _legs(chosen))


def _is_way_back(one: LoggedTrip, other: LoggedTrip) -> bool:
    directions = {one.fields.direction, other.fields.direction}
    return (
        one.fields.purpose == other.fields.purpose == "commute"
        and directions == {"out", "home"}
        and sorted(_legs(one)) == sorted(_legs(other))
    )


def _legs(trip: LoggedTrip) -> list[tuple[str, int]]:
    """Return (mode, metres) in order, the same mode added up; a shared ride is a mode of its own."""
    sums: dict[str, int] = {}
    for leg in trip.fields.legs:
        mode = "shared" if category(leg.mode, leg.persons) == "shared" else leg.mode
        sums[mode] = sums.get(mode, 0) + leg.metres
    return list(sums.items())


# --- sentences ---------------------------------------------------------------------------------------------------------


def _my_week(texts: Texts, recent: RecentWeeks, spoken: Spoken | None) -> str:
    if spoken:
        legs = _spoken_legs(texts, spoken)
        when = _when(texts, spoken.trips[0].fields.date, recent.today)
        return texts.trip.format(when=when, legs=legs, figures=_figures(texts, spoken))
    if recent.week_avoided:
        newest = recent.week_avoided[0]
        return texts.avoided[newest.reason].format(when=_when(texts, newest.date, recent.today))
    return texts.nothing


def _spoken_legs(texts: Texts, spoken: Spoken) -> str:
    longest = sorted(spoken.legs, key=lambda leg: -leg[1])[:MOST_LEGS]
    shown = [
        f"{texts.shared if mode == 'shared' else texts.modes[mode]} {distance(texts, metres)}"
        for mode, metres in spoken.legs
        if (mode, metres) in longest
    ]
    if len(spoken.legs) > MOST_LEGS:
        legs = texts.and_so_on.format(legs=", ".join(shown))
    else:
        conjunction = {"sv": "och", "en": "and"}[texts.locale]
        legs = f"{', '.join(shown[:-1])} {conjunction} {shown[-1]}" if len(shown) > 1 else shown[0]
    return texts.both_ways.format(legs=legs) if len(spoken.trips) > 1 else legs


def _figures(texts: Texts, spoken: Spoken) -> str:
    """Say kg, and kr where the whole cost is known: saved where it is worth naming, else what the trip took."""
    saved, emitted, cost, car_cost = spoken.saved, spoken.milligrams, spoken.cost, spoken.car_cost
    in_car = spoken.trips[0].main_category in ("car", "shared")
    if emitted is None:
        return texts.unknown
    if saved <= 0 or (in_car and saved < emitted / 2):
        sentence, kg, ore = (texts.emitted if cost is None else texts.emitted_and_kr), emitted, cost
    elif in_car:
        sentence, kg, ore = (texts.saved_by_car if cost is None else texts.saved_by_car_but_kr), saved, cost
    elif cost is None or car_cost is None:
        sentence, kg, ore = texts.saved, saved, None
    elif cost <= car_cost:
        sentence, kg, ore = texts.saved_and_kr, saved, car_cost - cost
    else:
        sentence, kg, ore = texts.saved_but_kr, saved, cost
    return sentence.format(kg=weight(texts, kg), kr="" if ore is None else kronor(texts, ore))


def _target(texts: Texts, target: Standing | None) -> str:
    if target is None:
        return ""
    goal, year = percent(texts, -target.reduction_percent), target.target_on.year
    if target.change_percent is None or target.verdict == "uncertain":
        return texts.target_only.format(goal=goal, year=year)
    sentence = texts.target_met if target.verdict == "goal_met" else texts.target
    change, path = percent(texts, target.change_percent), percent(texts, target.path_percent)
    return sentence.format(change=change, path=path, goal=goal, year=year)


def _my_part(texts: Texts, need: Need | None, saved: int) -> str:
    if need is None or saved <= 0:
        return ""
    return texts.my_part.format(kg=weight(texts, saved), need=weight(texts, need.milligrams))


def _step(texts: Texts, step: Step, lead: str) -> str:
    minutes = round(active_seconds("walk" if step.kind == "walk" else "bicycle", step.metres) / 60)
    days = ""
    if step.days:
        form = texts.days_missing[_locale(texts.locale).plural_form(len(step.days))]
        days = form.format(n=len(step.days), day=_weekday(texts, step.days[0]))
    sentence = texts.steps[step.kind].format(km=distance(texts, step.metres), minutes=minutes, days=days)
    return lead + sentence if step.kind in texts.steps_with_lead else sentence


def _fit(versions: list[list[str]]) -> str:
    """Return the fullest version that fits."""
    bodies = [" ".join(part for part in parts if part) for parts in versions]
    return next((body for body in bodies if len(body) <= LONGEST_BODY), bodies[-1][: LONGEST_BODY - 1] + "…")


# --- figures and days --------------------------------------------------------------------------------------------------


def _when(texts: Texts, day: dt.date, today: dt.date) -> str:
    if day == today:
        return texts.today
    return texts.yesterday if day == today - dt.timedelta(days=1) else texts.on_day.format(day=_weekday(texts, day))


def _weekday(texts: Texts, day: dt.date) -> str:
    return format_date(day, "EEEE", locale=_locale(texts.locale))


def weight(texts: Texts, milligrams: int) -> str:
    """Write a mass: g below 0.1 kg, kg with one decimal below 10, then whole kg, and tonnes from `TONNES_FROM` on."""
    if milligrams < 100_000:
        return texts.grams.format(_number(texts, round(milligrams / 1000)))
    if milligrams >= TONNES_FROM:
        return texts.tonnes.format(_number(texts, milligrams / 1e9, decimals=1 if milligrams < 1e11 else 0))
    return texts.kg.format(_number(texts, milligrams / 1e6, decimals=1 if milligrams < 10_000_000 else 0))


def distance(texts: Texts, metres: int) -> str:
    """Write a distance: m below 100 m, km with one decimal below 10."""
    if metres < 100:
        return texts.metres.format(metres)
    return texts.km.format(_number(texts, metres / 1000, decimals=1 if metres < 10_000 else 0))


def kronor(texts: Texts, ore: int) -> str:
    """Write an amount in whole kronor."""
    return texts.kr.format(_number(texts, ore / 100))


def percent(texts: Texts, value: float) -> str:
    """Write a change with its sign, one decimal unless it is whole."""
    rounded = float(half_up(value, 1))
    sign = "−" if rounded < 0 else "+" if rounded > 0 else "±"
    return sign + texts.percent.format(_number(texts, abs(rounded), decimals=1))


def _number(texts: Texts, value: float, decimals: int = 0) -> str:
    pattern = "#,##0.#" if decimals else "#,##0"
    return format_decimal(half_up(value, decimals), format=pattern, locale=_locale(texts.locale))


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)
