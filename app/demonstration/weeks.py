"""What a person records in a week: a pure function of seed, person, habit and week.

Every day and errand takes the same number of random draws whatever the habit says, so a changed habit changes only what it
says it changes.
"""

import datetime as dt
from dataclasses import dataclass
from math import exp
from random import Random

from msgspec.structs import replace

from app.calendar import workdays
from app.demonstration.chance import seeded
from app.demonstration.habits import Errand, Habit, Legs

ABSENT = 0.05
"""Share of the workdays on which somebody is ill, off or on leave."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One record: a trip, or an avoided trip if `reason` is set."""

    date: dt.date
    minute: int
    legs: Legs
    purpose: str = "commute"
    direction: str = "none"
    reason: str = ""
    people: int = 1

    @property
    def is_way_to_work(self) -> bool:
        """Tell whether this is the commute out, made and not avoided."""
        return self.purpose == "commute" and self.direction == "out" and not self.reason


def week_entries(seed: int, number: int, habit: Habit, week: dt.date) -> list[Entry]:
    """Return what the person with a number records in the week of a Monday, in order; nothing if away all week."""
    random = seeded(seed, number, week)
    days = workdays(week)
    present = [day for day in days if random.random() >= ABSENT]
    entries: list[Entry] = []
    for day in days:
        draws = random.random(), random.random(), random.randrange(50)
        if day in present:
            entries += _day(habit, day, *draws)
    for errand in habit.errands:
        entries += _errands(errand, present, random)
    entries.sort(key=lambda entry: (entry.date, entry.minute))
    return entries


def _day(habit: Habit, day: dt.date, telework: float, other: float, minute: int) -> list[Entry]:
    if telework < habit.telework:
        return [Entry(day, 510 + minute, _there_and_back(habit.legs), reason="telework")]
    legs = habit.other_legs if other < habit.other_share else habit.legs
    return [
        Entry(day, 410 + minute, legs, direction="out"),
        Entry(day, 980 + minute, legs[::-1], direction="home"),
    ]


def _errands(errand: Errand, present: list[dt.date], random: Random) -> list[Entry]:
    times = _poisson(errand.per_week, random.random())
    entries: list[Entry] = []
    for _ in range(times):
        where, remote, other, stretch, people = (random.random() for _ in range(5))
        if not present:
            continue
        day = present[int(where * len(present))]
        minute = 570 + int(where * 1_000) % 240
        legs = errand.other_legs if other < errand.other_share else errand.legs
        if remote < errand.remote:
            both = _there_and_back(legs) if errand.returns else legs
            entries.append(Entry(day, minute, both, reason="remote_meeting", people=1 + int(people * 4)))
        else:
            entries += _journey(errand, day, minute, _stretched(legs, 0.75 + stretch / 2))
    return entries


def _journey(errand: Errand, day: dt.date, minute: int, legs: Legs) -> list[Entry]:
    if not errand.returns:
        return [Entry(day, minute, legs, purpose="business")]
    return [
        Entry(day, minute - 150, legs, purpose="business", direction="out"),
        Entry(day, minute + 360, legs[::-1], purpose="business", direction="home"),
    ]


def _there_and_back(legs: Legs) -> Legs:
    """Return both ways of a trip that was not made, as the phone records it; nobody here has a way of more than four legs."""
    return (*legs, *legs[::-1])


def _stretched(legs: Legs, factor: float) -> Legs:
    """Vary the length of a drive or ride; places of trains and flights stay where they are."""
    if legs[0].mode in ("train", "flight"):
        return legs
    return tuple(replace(leg, metres=max(300, round(leg.metres * factor / 100) * 100)) for leg in legs)


def _poisson(mean: float, uniform: float) -> int:
    """Return a Poisson number by inverting its distribution; at most 20."""
    number, share = 0, exp(-mean)
    reached = share
    while uniform > reached and number < 20:
        number += 1
        share *= mean / number
        reached += share
    return number
