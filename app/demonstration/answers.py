"""What the demonstration's people answer to the follow-up's questions. Ways, distances and alternatives are the survey's, the
rest is invented.

The shares follow what was published of organisations that went through CERO: about two thirds could change, 58 % support that the
employer acts, 55 % of the drivers go by car for the time it takes, 28 % met digitally instead of travelling last week.
"""

from collections.abc import Sequence
from random import Random
from typing import Any

from app.demonstration.chance import seeded
from app.demonstration.habits import Habit, Legs, Mix, draw
from app.demonstration.people import Person
from app.emissions.calculation import LegInput
from app.questionnaire.schemas import DRIVING

ANSWERS = 0.7
"""Share of those who record that answer too."""
_REASONS: Mix = {"time": 55, "errands": 14, "only_way": 10, "comfort": 9, "work_needs": 6, "hours": 4, "habit": 2}
_OTHER_REASONS: Mix = {"health": 40, "cost": 22, "climate": 20, "time": 12, "comfort": 6}
_WAYS = {"walk": "walk", "bicycle": "bicycle", "public_transport": "transit", "shared_car": "car_shared_2"}
"""What the survey calls the other ways to work."""
_SUPPORT: Mix = {"for": 58, "neither": 27, "against": 15}
_WILLING: dict[str, tuple[int, int]] = {
    "public_transport_card": (22, 26), "e_bike": (24, 20), "bicycle_pool": (9, 18), "cycling_facilities": (16, 22),
    "car_pool": (14, 20), "ride_sharing": (11, 24), "telework": (31, 18), "parking_fee": (13, 16), "charging_posts": (12, 22),
    "renewable_fuel": (15, 25), "eco_driving": (33, 30),
}  # fmt: skip
"""Percent of the drivers that say yes and perhaps, in the order of the questions."""


def answers(seed: int, person: Person, habit: Habit, round_id: int) -> dict[str, Any] | None:
    """Return the fields of a person's answer to a round, None for who answers nothing."""
    random = seeded(seed, "answers", person.commuter.number)
    if random.random() >= ANSWERS:
        return None
    summer = _usual(habit.legs)
    winter = _usual(habit.other_legs) if habit.other_share > 0.08 else summer
    fields: dict[str, Any] = {
        "round_id": round_id, "summer_mode": summer, "winter_mode": winter, "distance_metres": person.commuter.metres,
        "telework_days": min(5, round(habit.telework * 5)), "digital_meeting": "yes" if random.random() < 0.28 else "no",
        "support": draw(random, _SUPPORT), "business_travel": _business(habit),
    }  # fmt: skip
    drives = summer in DRIVING or winter in DRIVING
    fields["reason"] = draw(random, _REASONS if drives else _OTHER_REASONS)
    has_car = person.commuter.vehicles > 0
    fields["car"] = "own" if has_car else "none"
    fuel = next((leg.fuel for leg in (*habit.legs, *habit.other_legs) if leg.mode == "car"), "")
    if has_car and fuel:
        fields["fuel"] = fuel
    if drives:
        fields["alternatives"] = _alternatives(person)
        fields |= {f"willing_{name}": _would(random, *shares) for name, shares in _WILLING.items()}
    if fields["business_travel"] in ("car", "flight", "car_and_flight"):
        fields["willing_digital_meetings"] = _would(random, 42, 33)
    if fields["business_travel"] in ("flight", "car_and_flight"):
        fields["willing_train_instead_of_flight"] = _would(random, 38, 30)
    return fields


def _usual(legs: Legs) -> str:
    longest: LegInput = max(legs, key=lambda leg: leg.metres)
    return "shared_car" if longest.mode == "car" and longest.persons > 1 else longest.mode


def _business(habit: Habit) -> str:
    modes = {leg.mode for errand in habit.errands for leg in errand.legs}
    if "flight" in modes:
        return "car_and_flight" if "car" in modes else "flight"
    return "car" if "car" in modes else "other" if modes else "no"


def _alternatives(person: Person) -> Sequence[str]:
    """Return the ways to work that the survey says the person has besides the car."""
    there = person.commuter.available
    return [name for name, mode in _WAYS.items() if mode in there] or ["none"]


def _would(random: Random, yes: int, perhaps: int) -> str:
    return draw(random, {"yes": yes, "perhaps": perhaps, "no": 100 - yes - perhaps})
