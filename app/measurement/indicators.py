"""The figures that CERO's published follow-up of 2014 reported, for any two rounds, and what they are parts of.

All are per employee and week and stand for everyone employed (`app.measurement.estimation`). *Car in commuting* is the distance of
people in cars, alone or shared, whoever owns them. *Own car in service* is business travel by private car. *The organisation's
fleet* is business travel by its pool and company cars.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, get_args

from app.disclosure.rules import LEAST_METRES, LEAST_MILLIGRAMS
from app.emissions.vocabulary import MODES, category
from app.measurement.estimation import Amount, Key

IndicatorKey = Literal[
    "total_emissions",
    "commute_car_km",
    "own_car_service_km",
    "own_car_service_emissions",
    "fleet_km",
    "fleet_emissions",
    "commute_emissions",
    "business_emissions",
    "business_road_emissions",
    "flight_emissions",
    "active_commute_km",
    "public_commute_km",
]
INDICATORS: tuple[IndicatorKey, ...] = get_args(IndicatorKey)
"""The first six are the source's."""
FigureKey = IndicatorKey | Literal["distance", "cost"]
"""What is compared between rounds: the indicators, the distance (m) and the cost (öre) of an employee's week."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure of both rounds, in `unit`; None where it may not be told, `change_percent` also where the baseline is 0."""

    key: IndicatorKey
    unit: str
    baseline: float | None
    follow_up: float | None

    @property
    def change_percent(self) -> float | None:
        """Follow-up against baseline, e.g. −11.4."""
        if not self.baseline or self.follow_up is None:
            return None
        return (self.follow_up / self.baseline - 1) * 100


def is_commute_by_car(key: Key) -> bool:
    """Tell whether a figure is car travel to and from work."""
    return key.purpose == "commute" and key.mode == "car"


def is_own_car_in_service(key: Key) -> bool:
    """Tell whether a figure is business travel by private car."""
    return key.purpose == "business" and key.mode == "car" and key.vehicle_owner in ("private", "")


def is_fleet(key: Key) -> bool:
    """Tell whether a figure is business travel by the organisation's own cars."""
    return key.purpose == "business" and key.mode == "car" and key.vehicle_owner in ("pool", "company")


def is_road_in_service(key: Key) -> bool:
    """Tell whether a figure is business travel by car or taxi, whoever owns it."""
    return key.purpose == "business" and key.mode in ("car", "taxi")


def _commute_in(name: str) -> Callable[[Key], bool]:
    modes = {mode for mode in MODES if category(mode, 1) == name}
    return lambda key: key.purpose == "commute" and key.mode in modes


@dataclass(frozen=True, slots=True)
class Definition:
    """How an indicator is made: of which travel, what of it, and how it is told.

    `least` is what must remain of it without its largest contributors, see `app.disclosure.rules`. `whole` means that it is told of
    all employees together.
    """

    unit: str
    belongs: Callable[[Key], bool]
    amount: Callable[[Amount], float]
    per_unit: float
    least: int
    whole: bool = False


def _emissions(belongs: Callable[[Key], bool]) -> Definition:
    return Definition("kg CO2e/employee/week", belongs, lambda sums: sums.milligrams, 1e6, LEAST_MILLIGRAMS)


def _kilometres(belongs: Callable[[Key], bool]) -> Definition:
    return Definition("km/employee/week", belongs, lambda sums: sums.metres, 1e3, LEAST_METRES)


DEFINITIONS: dict[IndicatorKey, Definition] = {
    "commute_car_km": Definition("km/week", is_commute_by_car, lambda sums: sums.metres, 1e3, LEAST_METRES, whole=True),
    "own_car_service_km": _kilometres(is_own_car_in_service),
    "own_car_service_emissions": _emissions(is_own_car_in_service),
    "fleet_km": _kilometres(is_fleet),
    "fleet_emissions": _emissions(is_fleet),
    "commute_emissions": _emissions(lambda key: key.purpose == "commute"),
    "business_emissions": _emissions(lambda key: key.purpose == "business"),
    "business_road_emissions": _emissions(is_road_in_service),
    "flight_emissions": _emissions(lambda key: key.mode == "flight"),
    "active_commute_km": _kilometres(_commute_in("active")),
    "public_commute_km": _kilometres(_commute_in("public")),
}
"""All but the total, which follows from the weeks as they are shown."""
TravelKey = Literal[
    "commute_emissions", "business_emissions", "business_road_emissions", "own_car_service_emissions", "fleet_emissions",
    "flight_emissions",
]  # fmt: skip
TRAVEL: tuple[TravelKey, ...] = get_args(TravelKey)
"""Emissions of some travel: what measures can be held against, told of departments too (`app.measurement.parts`)."""
