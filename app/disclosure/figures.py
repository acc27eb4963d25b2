"""What is told of a group's week."""

from typing import Annotated

from msgspec import Meta, Struct

from app.disclosure.rules import rounded, share_step
from app.emissions.vocabulary import CATEGORIES

OTHER = "other"
"""The categories that too few travelled by to be told apart."""
NEAREST_METRES = 10_000
NEAREST_MILLIGRAMS = 1_000_000
NEAREST_ORE = 10_000
NEAREST_TRIPS = 5


class Figures(Struct, frozen=True, kw_only=True):
    """Sums of one week over a group of people. None is what may not be told yet; units: metres, mg CO2e, öre.

    Each figure stands as it was when enough people had changed it, so they may be some people apart from each other.
    """

    people: Annotated[int | None, Meta(description="who recorded something")] = None
    trips: int | None = None
    metres: int | None = None
    unknown_metres: Annotated[int, Meta(description="travelled without a sourced factor, 0 if by too few people")] = 0
    categories: Annotated[
        dict[str, int], Meta(description="metres by category, those of too few people as `other`")
    ] = {}
    avoided: int | None = None
    milligrams: int | None = None
    ore: int | None = None

    @property
    def milligrams_per_person(self) -> float | None:
        """Mg CO2e per person who recorded something, None if it may not be told."""
        return None if self.milligrams is None or not self.people else self.milligrams / self.people

    @property
    def ore_per_person(self) -> float | None:
        """Öre per person who recorded something, None if it may not be told."""
        return None if self.ore is None or not self.people else self.ore / self.people

    def shares(self) -> dict[str, float]:
        """Return each category's part of the distance, 0–1, in the order of the vocabulary; empty without distance."""
        names = (*CATEGORIES, OTHER) if self.categories.get(OTHER) else CATEGORIES
        return {name: self.categories.get(name, 0) / self.metres for name in names} if self.metres else {}

    def handed_out(self) -> "Figures":
        """Return the figures rounded, as they leave the server.

        The number of people is exact: the response rate is computed from it, and it changes by more people than the floor or not
        at all.
        """
        metres = None if self.metres is None else rounded(self.metres, NEAREST_METRES)
        return Figures(
            people=self.people,
            trips=None if self.trips is None else rounded(self.trips, NEAREST_TRIPS),
            metres=metres,
            unknown_metres=self._rounded_unknown(metres or 0),
            categories=self._rounded_categories(metres or 0),
            avoided=None if self.avoided is None else rounded(self.avoided, NEAREST_TRIPS),
            milligrams=None if self.milligrams is None else rounded(self.milligrams, NEAREST_MILLIGRAMS),
            ore=None if self.ore is None else rounded(self.ore, NEAREST_ORE),
        )

    def _rounded_unknown(self, metres: int) -> int:
        """Return it as a share of the distance like the categories: it is those of few people, and nobody judged who they are."""
        if not self.metres:
            return 0
        step = share_step(self.people or 0, metres)
        return metres * (rounded(self.unknown_metres * 1000 // self.metres, step * 10) // 10) // 100

    def _rounded_categories(self, metres: int) -> dict[str, int]:
        total, step = sum(self.categories.values()), share_step(self.people or 0, metres)
        if not total:
            return {}
        percents = {name: rounded(part * 1000 // total, step * 10) // 10 for name, part in self.categories.items()}
        # Rounding may leave a step too much or too little: the largest category takes it, so that they make 100.
        largest = max(percents, key=lambda name: self.categories[name])
        percents[largest] += 100 - sum(percents.values())
        return {name: metres * percent // 100 for name, percent in percents.items()}
