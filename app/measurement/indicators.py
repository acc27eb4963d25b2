"""The figures that CERO's published follow-up of 2014 reported, for any two rounds.

All come from the estimates of both rounds (`app.measurement.estimation`), so they stand for everyone employed. *Car in
commuting* is the distance of people in cars, alone or shared, whoever owns them. *Own car in service* is business travel by
private car. *The organisation's fleet* is business travel by its pool and company cars.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sqlmodel import Session

from app.measurement.estimation import Estimate, Key, estimate_round
from app.measurement.models import Round

IndicatorKey = Literal[
    "total_emissions",
    "commute_car_km",
    "own_car_service_km",
    "own_car_service_emissions",
    "fleet_km",
    "fleet_emissions",
]


@dataclass(frozen=True, slots=True)
class Indicator:
    """A figure of both rounds, in `unit`; `change_percent` is None where the baseline is 0."""

    key: IndicatorKey
    unit: str
    baseline: float
    follow_up: float

    @property
    def change_percent(self) -> float | None:
        """Follow-up against baseline, e.g. −11.4."""
        return (self.follow_up / self.baseline - 1) * 100 if self.baseline else None


def is_commute_by_car(key: Key) -> bool:
    """Tell whether a figure is car travel to and from work."""
    return key.purpose == "commute" and key.mode == "car"


def is_own_car_in_service(key: Key) -> bool:
    """Tell whether a figure is business travel by private car."""
    return key.purpose == "business" and key.mode == "car" and key.vehicle_owner in ("private", "")


def is_fleet(key: Key) -> bool:
    """Tell whether a figure is business travel by the organisation's own cars."""
    return key.purpose == "business" and key.mode == "car" and key.vehicle_owner in ("pool", "company")


def _kg_in_all(estimate: Estimate) -> float:
    return estimate.total().milligrams * estimate.head_count / 1e6


def _commute_km_in_all(estimate: Estimate) -> float:
    return estimate.total(is_commute_by_car).metres * estimate.head_count / 1e3


def _km(belongs: Callable[[Key], bool]) -> Callable[[Estimate], float]:
    return lambda estimate: estimate.total(belongs).metres / 1e3


def _kg(belongs: Callable[[Key], bool]) -> Callable[[Estimate], float]:
    return lambda estimate: estimate.total(belongs).milligrams / 1e6


_INDICATORS: tuple[tuple[IndicatorKey, str, Callable[[Estimate], float]], ...] = (
    ("total_emissions", "kg CO2e/week", _kg_in_all),
    ("commute_car_km", "km/week", _commute_km_in_all),
    ("own_car_service_km", "km/employee/week", _km(is_own_car_in_service)),
    ("own_car_service_emissions", "kg CO2e/employee/week", _kg(is_own_car_in_service)),
    ("fleet_km", "km/employee/week", _km(is_fleet)),
    ("fleet_emissions", "kg CO2e/employee/week", _kg(is_fleet)),
)


def compare(baseline: Estimate, follow_up: Estimate) -> list[Indicator]:
    """Return the indicators of two estimates, as two cross-sections."""
    return [Indicator(key, unit, figure(baseline), figure(follow_up)) for key, unit, figure in _INDICATORS]


def compare_rounds(session: Session, baseline: Round, follow_up: Round) -> list[Indicator] | None:
    """Return the indicators of two rounds; None if nobody recorded anything in one of them."""
    before, after = estimate_round(session, baseline), estimate_round(session, follow_up)
    return compare(before, after) if before and after else None
