"""What changed between the rounds: people who travel otherwise, until the organisation as a whole reaches the source's figures.

The source (CERO's published follow-up, 2014 against 2011) reports: emissions a good 11 % lower;
distance commuted by car a good 10 % lower; own car in service a good 35 % lower in distance and nearly 38 % in emissions per
employee; the fleet's emissions per employee nearly 13 % lower at a largely unchanged distance. Each step below lets one person
after the other change a habit – only to what the survey says that person has at hand – and stops when the round's own
estimate is there. Nothing but habits is changed, and the figures follow from the trips.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from random import Random

from msgspec import structs

from app.demonstration.chance import seeded
from app.demonstration.habits import Errand, Habit, Mix, car, cycling, draw, public_transport
from app.demonstration.people import Person
from app.demonstration.rounds import MEASURES, PlannedRound, Totals
from app.emissions.calculation import LegInput

Change = Callable[[Person, Habit, Random], Habit | None]
"""Returns the new habit, None where the change does not fit the person."""

CLEANER_CARS: Mix = {"electric": 0.55, "plugin_hybrid": 0.30, "hybrid": 0.15}
NEW_FLEET: Mix = {"electric": 0.6, "hvo": 0.25, "biogas": 0.15}
FOSSIL = ("petrol", "diesel")
NEAR = 0.0008
"""Within this share of the baseline's figure a goal is reached; far inside what is compared."""


def leave_the_car(person: Person, habit: Habit, random: Random) -> Habit | None:
    """Commute by bicycle, on foot or by public transport instead of driving alone, every day or on some days."""
    if not _drives(habit) or habit.legs[0].persons > 1 or _own_errands(habit):
        return None
    metres, available = person.commuter.metres, person.commuter.available
    if "walk" in available and metres < 2_500 and random.random() < 0.6:
        legs: tuple[LegInput, ...] = (LegInput("walk", metres),)
    elif "bicycle" in available and metres < 13_000 and random.random() < 0.6:
        legs = cycling(metres, random, electric=0.6)
    elif "transit" in available:
        legs = public_transport(metres, random)
    else:
        return None
    if random.random() < 0.5:
        return replace(habit, legs=legs, other_legs=habit.legs, other_share=random.uniform(0.0, 0.15))
    return replace(habit, other_legs=legs, other_share=random.uniform(0.35, 0.65))


def leave_the_own_car_in_service(person: Person, habit: Habit, random: Random) -> Habit | None:
    """Take a pool car, meet remotely, or cycle the short errands, on half or all of the occasions."""
    del person
    index = next((index for index, errand in enumerate(habit.errands) if errand.kind == "private"), None)
    if index is None:
        return None
    errand = habit.errands[index]
    metres, share = errand.legs[0].metres, random.choice((0.5, 1.0))
    way = random.random()
    if way < 0.45:
        changed = replace(errand, other_legs=(car(metres, draw(random, NEW_FLEET), "pool"),), other_share=share)
    elif way < 0.6 and metres < 12_000:
        changed = replace(errand, other_legs=(LegInput("e_bike", metres),), other_share=share)
    else:
        changed = replace(errand, remote=min(0.95, errand.remote + share))
    return _with_errand(habit, index, changed)


def own_car_with_less(person: Person, habit: Habit, random: Random) -> Habit | None:
    """Drive a cleaner private car, in service and to work."""
    del person
    own = _own_errands(habit)
    if not own or own[0].legs[0].fuel not in FOSSIL:
        return None
    return _with_private_fuel(habit, draw(random, CLEANER_CARS))


def less_fleet(person: Person, habit: Habit, random: Random) -> Habit | None:
    """Meet remotely, or take an e-bike or the bus, instead of a fleet car on half of the occasions."""
    del person
    index = _fleet_errand(habit)
    if index is None:
        return None
    errand = habit.errands[index]
    if random.random() < 0.5:
        return _with_errand(habit, index, replace(errand, remote=min(0.95, errand.remote + 0.5)))
    metres = errand.legs[0].metres
    mode = "e_bike" if metres < 10_000 else "bus"
    return _with_errand(habit, index, replace(errand, other_legs=(LegInput(mode, metres),), other_share=0.5))


def more_fleet(person: Person, habit: Habit, random: Random) -> Habit | None:
    """Use the fleet a little more often: tasks grow too."""
    del person, random
    index = _fleet_errand(habit)
    if index is None:
        return None
    errand = habit.errands[index]
    return _with_errand(habit, index, replace(errand, per_week=errand.per_week * 1.25))


def fleet_with_less(person: Person, habit: Habit, random: Random) -> Habit | None:
    """Get a newer car from the fleet: electric, HVO or biogas."""
    del person
    index = _fleet_errand(habit)
    if index is None or habit.errands[index].legs[0].fuel not in FOSSIL:
        return None
    errand = habit.errands[index]
    legs = tuple(structs.replace(leg, fuel=draw(random, NEW_FLEET)) for leg in errand.legs)
    return _with_errand(habit, index, replace(errand, legs=legs))


def drive_alone(person: Person, habit: Habit, random: Random) -> Habit | None:
    """Lose the colleague one shared the car with: since more work from home, fewer start at the same time."""
    del person, random
    if not _drives(habit) or habit.legs[0].persons == 1:
        return None
    return replace(habit, legs=(structs.replace(habit.legs[0], persons=1),))


def commute_with_less(person: Person, habit: Habit, random: Random) -> Habit | None:
    """Buy a cleaner car for the way to work."""
    del person
    if not _drives(habit) or _own_errands(habit) or habit.legs[0].fuel not in FOSSIL:
        return None
    return _with_private_fuel(habit, draw(random, CLEANER_CARS))


STEPS: tuple[tuple[str, float, tuple[Change, ...]], ...] = (
    ("commute_car_m", -0.104, (leave_the_car,)),
    ("own_m", -0.354, (leave_the_own_car_in_service,)),
    ("own_mg", -0.379, (own_car_with_less,)),
    ("fleet_m", -0.003, (less_fleet, more_fleet)),
    ("fleet_mg", -0.129, (fleet_with_less,)),
    ("total_mg", -0.114, (drive_alone, commute_with_less)),
)
"""Measure, goal as a share of the baseline's figure, and the changes that lead there. A later step leaves the earlier
measures alone."""


def change_habits(follow_up: PlannedRound, baseline: Totals, seed: int) -> None:
    """Let the people of the follow-up change until each measure stands at its goal, or nobody is left who could."""
    for measure, goal, changes in STEPS:
        index = MEASURES.index(measure)
        wanted = baseline[index] * (1 + goal)
        _approach(
            follow_up, index, wanted, NEAR * baseline[index], _candidates(follow_up, changes, f"{seed}/{measure}")
        )


def go_on(habits: dict[int, Habit], people: Sequence[Person], seed: int, share: float) -> None:
    """After the follow-up a share of the drivers leaves the car, and as many buy a cleaner one."""
    for person in people:
        number = person.commuter.number
        random = seeded(seed, "go on", number)
        for change in (leave_the_car, commute_with_less):
            if random.random() < share and (habit := change(person, habits[number], random)):
                habits[number] = habit


def _candidates(planned: PlannedRound, changes: Sequence[Change], seed: str) -> Iterator[tuple[int, Habit]]:
    random = seeded(seed)
    numbers = sorted(planned.joins)
    for change in changes:
        for number in random.sample(numbers, len(numbers)):
            if habit := change(planned.people[number], planned.habits[number], random):
                yield number, habit


def _approach(
    planned: PlannedRound, index: int, wanted: float, near: float, candidates: Iterator[tuple[int, Habit]]
) -> None:
    """Take up each candidate that brings the measure nearer and not past the goal, until it is near enough."""
    for number, habit in candidates:
        left = wanted - planned.totals[index]
        if abs(left) <= near:
            return
        totals, figures = planned.with_habit(number, habit)
        step = totals[index] - planned.totals[index]
        if step * left > 0 and abs(step) <= abs(left) + near:
            planned.take_up(number, habit, totals, figures)


def _drives(habit: Habit) -> bool:
    return habit.legs[0].mode == "car"


def _own_errands(habit: Habit) -> list[Errand]:
    return [errand for errand in habit.errands if errand.kind == "private"]


def _fleet_errand(habit: Habit) -> int | None:
    kinds = [errand.kind for errand in habit.errands]
    real = [
        index for index, kind in enumerate(kinds) if kind in ("pool", "company") and habit.errands[index].remote < 0.5
    ]
    return real[0] if real else None


def _with_errand(habit: Habit, index: int, errand: Errand) -> Habit:
    return replace(habit, errands=(*habit.errands[:index], errand, *habit.errands[index + 1 :]))


def _with_private_fuel(habit: Habit, fuel: str) -> Habit:
    def changed(legs: tuple[LegInput, ...]) -> tuple[LegInput, ...]:
        return tuple(structs.replace(leg, fuel=fuel) if leg.vehicle_owner == "private" else leg for leg in legs)

    errands = tuple(replace(errand, legs=changed(errand.legs)) for errand in habit.errands)
    return replace(habit, legs=changed(habit.legs), other_legs=changed(habit.other_legs), errands=errands)
