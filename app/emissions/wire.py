"""What the phone's own calculation needs, as it goes over the wire in `GET /api/home` (`docs/contracts.md`)."""

import datetime as dt
from functools import cache
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from app.emissions.calculation import COMPARISON
from app.emissions.choices import FactorChoices
from app.emissions.costs import Rate, rates
from app.emissions.factors import Unit
from app.emissions.sets import factor_set
from app.emissions.vocabulary import SPEEDS_KMH, CabinClass, Fuel, Mode
from app.languages import InBoth


class SentSet(Struct, frozen=True):
    """Where a factor set comes from and what it holds for."""

    key: str
    name: InBoth
    edition: str
    boundary: str
    basis: Literal["location", "market"]
    geography: str
    uplift: Literal["altitude_in_factor", "distance_and_altitude_in_factor"]
    licence: str
    licence_sv: str


class SentFactor(Struct, frozen=True):
    """What a mode emits per km; fuel and cabin class are empty where one factor holds for all."""

    mode: Mode
    fuel: Fuel | Literal[""]
    cabin_class: CabinClass | Literal[""]
    factor_key: str
    edition: str
    boundary: str
    unit: Annotated[Unit, Meta(description="per vehicle-km, shared by those in it, or per passenger-km")]
    kg_per_km: Annotated[float | None, Meta(description="kg CO2e; null where no source was found")]
    source: str
    note: str
    source_sv: str
    note_sv: str


class SentChoice(Struct, frozen=True):
    """The set that the organisation computes with from a date, until the next choice."""

    valid_from: dt.date
    set: SentSet
    factors: tuple[SentFactor, ...]


class Comparison(Struct, frozen=True):
    """What a trip is compared with: the same distance, driven alone."""

    mode: Mode
    fuel: Fuel


class EmissionData(Struct, frozen=True):
    """Everything the calculation needs."""

    choices: Annotated[
        list[SentChoice], Meta(description="oldest first, at least one; the first one holds from the beginning")
    ]
    rates: tuple[Rate, ...]
    comparison: Comparison
    speeds_kmh: Annotated[dict[str, float], Meta(description="of active travel, by mode")]


def emission_data(factors: FactorChoices) -> EmissionData:
    """Return an organisation's choices with their factors, the dated rates, and the conventions."""
    return EmissionData(
        choices=[SentChoice(choice.valid_from, *_sent(choice.factors.key)) for choice in factors.choices],
        rates=rates(),
        comparison=Comparison(*COMPARISON),
        speeds_kmh=SPEEDS_KMH,
    )


@cache
def _sent(key: str) -> tuple[SentSet, tuple[SentFactor, ...]]:
    chosen = factor_set(key)
    return (
        msgspec.convert(chosen, SentSet, from_attributes=True),
        msgspec.convert(list(chosen.factors.values()), tuple[SentFactor, ...], from_attributes=True),
    )
