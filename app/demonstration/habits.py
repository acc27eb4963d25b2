"""How a person travels: the usual commute, the exceptions, and errands in service.

Plain values: changing a habit makes a new one.
"""

from dataclasses import dataclass
from random import Random

from app.demonstration.survey import Commuter
from app.emissions.calculation import LegInput

Legs = tuple[LegInput, ...]
Mix = dict[str, float]
"""Shares that add up to 1, by name."""

PRIVATE_CARS: Mix = {
    "petrol": 0.47, "diesel": 0.32, "hybrid": 0.06, "plugin_hybrid": 0.07, "electric": 0.05, "e85": 0.02, "biogas": 0.01
}  # fmt: skip
FLEET_CARS: Mix = {"petrol": 0.34, "diesel": 0.34, "biogas": 0.08, "plugin_hybrid": 0.06, "electric": 0.12, "hvo": 0.06}


@dataclass(frozen=True, slots=True)
class Errand:
    """A kind of business trip that comes back.

    Parameters:
        legs: there, or the whole round if not `returns`.
        per_week: mean number of times in a week.
        remote: share of the times that a meeting without travel does instead.
        other_legs: another way, taken on `other_share` of the times.
    """

    legs: Legs
    per_week: float
    returns: bool = True
    remote: float = 0.0
    other_legs: Legs = ()
    other_share: float = 0.0

    @property
    def kind(self) -> str:
        """Own car, fleet car or another mode: ``private``, ``pool``, ``company``, ``train``, ``flight`` …."""
        return self.legs[0].vehicle_owner or self.legs[-1].mode


@dataclass(frozen=True, slots=True)
class Habit:
    """A person's travel: `legs` of the commute out, another way on a share of the days, telework, and errands."""

    legs: Legs
    other_legs: Legs
    other_share: float
    telework: float
    errands: tuple[Errand, ...]


def draw(random: Random, mix: Mix) -> str:
    """Draw a name by its share."""
    return random.choices(list(mix), list(mix.values()))[0]


def car(metres: int, fuel: str, owner: str = "private", persons: int = 1) -> LegInput:
    """Return a leg by car."""
    return LegInput("car", metres, fuel, owner, persons)


def public_transport(metres: int, random: Random) -> Legs:
    """Return a journey by public transport: the mode by the distance, with a walk or a bicycle ride to the stop."""
    if metres < 5_000:
        mode = "bus"
    elif metres < 14_000:
        mode = random.choice(("bus", "metro", "metro"))
    else:
        mode = "commuter_train" if metres < 45_000 else "train"
    if metres > 9_000 and random.random() < 0.3:
        ride = random.randrange(1_200, 3_200, 100)
        return (LegInput("bicycle", ride), LegInput(mode, metres - ride))
    walk = min(metres // 3, random.randrange(200, 900, 50))
    return (LegInput("walk", walk), LegInput(mode, metres - walk)) if walk >= 100 else (LegInput(mode, metres),)


def cycling(metres: int, random: Random, electric: float = 0.3) -> Legs:
    """Return a ride by bicycle or, for a share of people and all longer ways, by e-bike."""
    e_bike = metres > 9_000 or random.random() < electric
    return (LegInput("e_bike" if e_bike else "bicycle", metres),)


def commute(person: Commuter, random: Random) -> Legs:
    """Return the way to work that a person of the survey has, in our words."""
    fuel = draw(random, PRIVATE_CARS)
    if person.mode == "car_alone":
        return (car(person.metres, fuel, "company" if random.random() < 0.03 else "private"),)
    if person.mode == "car_shared_2":
        return (car(person.metres, fuel, persons=2),)
    if person.mode == "car_shared_3plus":
        return (car(person.metres, fuel, persons=3),)
    if person.mode == "transit":
        return public_transport(person.metres, random)
    return cycling(person.metres, random) if person.mode == "bicycle" else (LegInput("walk", person.metres),)


def exception(person: Commuter, legs: Legs, random: Random) -> tuple[Legs, float]:
    """Return the other way to work and on which share of the days it is taken: only modes the person has."""
    if legs[0].mode == "car":
        if "bicycle" in person.available and random.random() < 0.3:
            return cycling(person.metres, random), random.uniform(0.02, 0.12)
        if "transit" in person.available and random.random() < 0.3:
            return public_transport(person.metres, random), random.uniform(0.02, 0.1)
        return legs, 0.0
    if "car_alone" in person.available and random.random() < 0.6:
        return (car(person.metres, draw(random, PRIVATE_CARS)),), random.uniform(0.02, 0.12)
    return legs, 0.0


def errands(random: Random, own_fuel: str, *, office: bool) -> tuple[Errand, ...]:
    """Return the business travel of a person; those in offices travel farther and meet remotely more often."""
    found = []
    if random.random() < 0.14:
        fuel = own_fuel or draw(random, PRIVATE_CARS)
        legs = (car(_around(random, 26_000), fuel),)
        found.append(Errand(legs, random.uniform(0.8, 3.4), returns=False, remote=0.05))
    if random.random() < 0.24:
        owner = "company" if random.random() < 0.12 else "pool"
        legs = (car(_around(random, 29_000), draw(random, FLEET_CARS), owner),)
        found.append(Errand(legs, random.uniform(0.8, 3.6), returns=False, remote=0.04))
    if office and random.random() < 0.30:
        found.append(Errand((LegInput("train", _around(random, 170_000)),), random.uniform(0.04, 0.16), remote=0.35))
    if random.random() < (0.16 if office else 0.02):
        metres = random.choice((394_000, 470_000, 512_000, 640_000, 1_280_000, 1_420_000))
        found.append(Errand((LegInput("flight", metres),), random.uniform(0.04, 0.12), remote=0.3))
    if office and random.random() < 0.06:
        found.append(Errand((LegInput("taxi", _around(random, 9_000), "hybrid", "taxi"),), 0.15))
    if random.random() < 0.10:
        mode = random.choice(("bus", "metro", "bicycle", "e_bike"))
        found.append(Errand((LegInput(mode, _around(random, 4_000)),), random.uniform(0.3, 1.2)))
    if office and random.random() < 0.35:
        found.append(Errand((car(_around(random, 40_000), "petrol", "pool"),), random.uniform(0.2, 0.7), remote=1.0))
    return tuple(found)


def draw_habit(person: Commuter, random: Random, *, office: bool) -> Habit:
    """Return how a person of the survey travels in the baseline year."""
    legs = commute(person, random)
    other_legs, other_share = exception(person, legs, random)
    telework = random.choice((0.0, 0.1, 0.2, 0.2, 0.4)) if office else random.choice((0.0, 0.0, 0.0, 0.0, 0.05))
    return Habit(legs, other_legs, other_share, telework, errands(random, legs[0].fuel, office=office))


def _around(random: Random, metres: int) -> int:
    """Return a distance around a typical one, most within a factor of two, to whole hundreds of metres."""
    return max(500, round(metres * random.lognormvariate(0, 0.45) / 100) * 100)
