"""What a kilometre on business costs the organisation where nobody recorded a cost: data with its doubts, `data/prices.toml`."""

import datetime as dt
import tomllib
from functools import cache
from importlib.resources import files
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from app.emissions.costs import rate_on, rate_vehicle
from app.emissions.vocabulary import Mode, VehicleOwner
from app.measures.catalogue import CatalogueError, Saved

Price = Annotated[float, Meta(ge=0, le=1000)]


class Prices(Struct, frozen=True, forbid_unknown_fields=True):
    """In kr per person-km: of cars by owner, of everything else by mode, and the part of a car's kilometre that is `fuel`."""

    car: dict[VehicleOwner, Price]
    other: dict[Mode, Price]
    fuel: dict[Mode, Price]

    def ore_per_metre(self, mode: str, owner: str, fuel: str, day: dt.date) -> float:
        """Return what a metre costs in öre: the mileage rate of the day where there is one, else the price; 0 where neither is."""
        vehicle = rate_vehicle(mode, owner, fuel)
        rate = rate_on(vehicle, day) if vehicle else None
        if rate is not None:
            return rate.ore_per_km / 1000
        kr = self.car.get(owner or "private", 0.0) if mode == "car" else self.other.get(mode, 0.0)  # type: ignore[call-overload]
        return float(kr) / 10


def cost_kind(mode: str, owner: str) -> Saved | None:
    """Return what a trip on business costs the organisation: mileage, tickets or its vehicles; None for what costs nothing."""
    if mode in ("walk", "bicycle", "e_bike", "e_scooter"):
        return None
    if mode in ("car", "moped", "motorcycle"):
        return "mileage" if owner in ("", "private", "company") else "vehicles"
    return "tickets"


@cache
def prices() -> Prices:
    """Return the prices.

    Raises:
        CatalogueError: the file is malformed.
    """
    text = (files("app.measures") / "data" / "prices.toml").read_text(encoding="utf-8")
    try:
        return msgspec.convert(tomllib.loads(text), Prices)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise CatalogueError(f"prices.toml: {error}") from None
