"""The words of a trip: modes, fuels, vehicle owners, cabin classes, and the categories that give a leg its colour."""

from typing import Literal, get_args

Mode = Literal[
    "walk", "bicycle", "e_bike", "e_scooter", "moped", "motorcycle", "car", "bus", "coach",
    "tram", "metro", "commuter_train", "train", "ferry", "taxi", "flight",
]  # fmt: skip
Fuel = Literal["petrol", "diesel", "hybrid", "plugin_hybrid", "electric", "e85", "biogas", "hvo"]
VehicleOwner = Literal["private", "company", "pool", "rental", "taxi"]
CabinClass = Literal["economy", "premium_economy", "business", "first"]
Category = Literal["active", "public", "shared", "car", "air"]

MODES: tuple[Mode, ...] = get_args(Mode)
"""Every way of travelling that a leg can have."""
FUELS: tuple[Fuel, ...] = get_args(Fuel)
"""What a car, taxi or moped runs on."""
VEHICLE_OWNERS: tuple[VehicleOwner, ...] = get_args(VehicleOwner)
"""Who owns the vehicle: decides the cost."""
CABIN_CLASSES: tuple[CabinClass, ...] = get_args(CabinClass)
"""Where one sits on a flight."""
CATEGORIES: tuple[Category, ...] = get_args(Category)
"""What a leg counts as, each with a colour of its own."""

ACTIVE: frozenset[str] = frozenset({"walk", "bicycle", "e_bike", "e_scooter"})
"""The modes of the category `active`."""
PUBLIC: frozenset[str] = frozenset({"bus", "coach", "tram", "metro", "commuter_train", "train", "ferry"})
"""The modes of the category `public`."""
SPEEDS_KMH: dict[str, float] = {"walk": 5, "bicycle": 14, "e_bike": 14}
"""Speeds that turn active distance into minutes: 14 km/h is HEAT's average for cycling (WHO/Europe); 5 km/h our convention."""

LONGEST_KM: dict[str, int] = {
    "walk": 100, "bicycle": 400, "e_bike": 400, "e_scooter": 100, "moped": 400, "tram": 100, "metro": 150, "commuter_train": 400,
    "bus": 1000, "taxi": 1500, "motorcycle": 3000, "car": 3000, "coach": 3000, "ferry": 3000, "train": 10_000, "flight": 20_100,
}  # fmt: skip
"""The longest believable leg in km: beyond it a slip of the finger is likelier than a journey. Half the equator for flights."""

UNUSUAL_KM: dict[str, int] = {
    "walk": 30, "bicycle": 100, "e_bike": 100, "e_scooter": 30, "moped": 150, "tram": 40, "metro": 60, "commuter_train": 200,
    "bus": 300, "taxi": 300, "motorcycle": 800, "car": 1000, "coach": 1500, "ferry": 1000, "train": 1500, "flight": 12_000,
}  # fmt: skip
"""A leg in km that the phone asks about once before it is saved: possible, but more often a comma that is missing."""


def category(mode: str, persons: int) -> Category:
    """Return the category, and so the colour, of a leg that `persons` share."""
    if mode in ACTIVE:
        return "active"
    if mode in PUBLIC:
        return "public"
    if mode == "flight":
        return "air"
    return "shared" if mode in ("car", "taxi") and persons >= 2 else "car"
