"""The demonstration's people: the survey's commuters with names, departments and habits."""

from dataclasses import dataclass, replace
from random import Random

from app.demonstration.chance import seeded
from app.demonstration.habits import Errand, Habit, Legs, draw_habit
from app.demonstration.names import MEN, SURNAMES, WOMEN
from app.demonstration.survey import Commuter, commuters
from app.emissions.calculation import LegInput

ORGANISATION = "Exempelkommunen"
EMPLOYEE, COORDINATOR, MANAGER = "demonstration employee", "demonstration coordinator", "demonstration manager"
CAST = {EMPLOYEE: "Elin Sjöberg", COORDINATOR: "Karin Lindqvist", MANAGER: "Anders Holm"}
"""Names of those with a part to play, by their references."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A department: `share` of the people, or exactly `size`; `joins` is the share that takes part in a round."""

    name: str
    share: float
    joins: float
    office: bool
    size: int = 0


DEPARTMENTS = (
    Unit("Vård och omsorg", 0.335, 0.55, office=False),
    Unit("Barn och utbildning", 0.275, 0.61, office=False),
    Unit("Socialtjänsten", 0.095, 0.66, office=True),
    Unit("Samhällsbyggnad", 0.085, 0.74, office=True),
    Unit("Teknik och service", 0.075, 0.57, office=False),
    Unit("Kommunledningskontoret", 0.055, 0.79, office=True),
    Unit("Kultur och fritid", 0.045, 0.66, office=False),
    Unit("Miljö och klimat", 0.035, 0.86, office=True),
    Unit("Näringslivskontoret", 0.0, 0.4, office=True, size=8),
    Unit("Överförmyndarkansliet", 0.0, 0.5, office=True, size=6),
)
"""The last two are so small that fewer than five record in a week: their figures stay hidden behind the privacy floor."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the demonstration; `unit` counts in `DEPARTMENTS`. `reference` marks the three with a part to play."""

    commuter: Commuter
    name: str
    unit: int
    habit: Habit
    reference: str
    roles: tuple[str, ...] = ("employee",)


def draw_people(seed: int, number: int | None = None) -> list[Person]:
    """Return the demonstration's people, always the same for a seed.

    Parameters:
        number: how many of the survey's commuters; all of them if not given.

    Raises:
        ValueError: fewer than 60, or more than the survey has.
    """
    everyone = commuters()
    if number is not None and not 60 <= number <= len(everyone):
        raise ValueError(f"people: {number}; expected 60–{len(everyone)}")
    random = seeded(seed, "people")
    chosen = sorted(random.sample(everyone, number or len(everyone)), key=lambda one: one.number)
    units = _units(len(chosen), random)
    names = _names(chosen, random)
    people = [
        Person(one, name, unit, _habit(one, seed, unit), str(one.number))
        for one, name, unit in zip(chosen, names, units, strict=True)
    ]
    return _cast(people)


def _habit(one: Commuter, seed: int, unit: int) -> Habit:
    return draw_habit(one, seeded(seed, "habit", one.number), office=DEPARTMENTS[unit].office)


def _units(number: int, random: Random) -> list[int]:
    small = sum(unit.size for unit in DEPARTMENTS)
    sizes = [unit.size or round((number - small) * unit.share) for unit in DEPARTMENTS]
    sizes[0] += number - sum(sizes)
    units = [index for index, size in enumerate(sizes) for _ in range(size)]
    random.shuffle(units)
    return units


def _names(chosen: list[Commuter], random: Random) -> list[str]:
    names: list[str] = []
    taken = set(CAST.values())
    for one in chosen:
        name = ""
        while not name or name in taken:
            name = f"{random.choice(WOMEN if one.female else MEN)} {random.choice(SURNAMES)}"
        taken.add(name)
        names.append(name)
    return names


def _cast(people: list[Person]) -> list[Person]:
    """Give the parts: an employee who cycles to the train, a coordinator and a manager."""
    employee = min(people, key=lambda one: (one.commuter.mode != "transit", abs(one.commuter.metres - 19_000)))
    leaders = [one for one in people if DEPARTMENTS[one.unit].name == "Kommunledningskontoret" and one is not employee]
    parts = {
        employee.commuter.number: replace(
            employee, name=CAST[EMPLOYEE], reference=EMPLOYEE, habit=_employees_habit(employee.commuter.metres),
            unit=[unit.name for unit in DEPARTMENTS].index("Samhällsbyggnad"),
        ),
        leaders[0].commuter.number: replace(
            leaders[0], name=CAST[COORDINATOR], reference=COORDINATOR, roles=("employee", "coordinator")
        ),
        leaders[1].commuter.number: replace(leaders[1], name=CAST[MANAGER], reference=MANAGER, roles=("employee", "manager")),
    }  # fmt: skip
    return [parts.get(one.commuter.number, one) for one in people]


def _employees_habit(metres: int) -> Habit:
    legs: Legs = (LegInput("bicycle", 2_400), LegInput("commuter_train", metres - 2_400))
    errands = (
        Errand((LegInput("train", 142_000),), per_week=0.3, remote=0.3),
        Errand((LegInput("e_bike", 3_200),), per_week=0.8, returns=False),
    )
    return Habit(legs, (LegInput("car", metres, "petrol", "private", 2),), 0.04, 0.2, errands)
