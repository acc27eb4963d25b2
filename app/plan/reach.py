"""Which travel a measure is about, of whom and between which rounds, and which measures share a change. Pure functions.

Of two measures that are about the same travel of the same people at the same time nothing tells which of them did it: they share
one change. What is told of travel forms a tree, and so do departments, so that what overlaps is always one within the other:

    business travel ⊃ cars and taxis ⊃ private cars, the organisation's cars          business travel ⊃ flights          commuting

Measures that overlap become one group, of the larger travel and place and of all their rounds, until no two groups overlap. So the
changes of groups are of different travel, people or time, and their sum is never more than the whole change.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from app.emissions.vocabulary import VEHICLE_OWNERS
from app.measurement.estimation import Key
from app.measurement.indicators import DEFINITIONS, TravelKey
from app.measures.catalogue import Measure

_WITHIN: Final[dict[TravelKey, TravelKey | None]] = {
    "fleet_emissions": "business_road_emissions",
    "own_car_service_emissions": "business_road_emissions",
    "business_road_emissions": "business_emissions",
    "flight_emissions": "business_emissions",
    "business_emissions": None,
    "commute_emissions": None,
}
"""The next larger travel, the narrowest first."""
_OWNED: Final = ("car", "taxi")


@dataclass(frozen=True, slots=True)
class Reach:
    """Some travel of some people, between two rounds.

    Parameters:
        departments: whose, None is everyone.
        first: the number of the round before, in the order of time.
        last: that of the round after, larger than `first`.
    """

    travel: TravelKey
    departments: frozenset[int] | None
    first: int
    last: int


def travel_of(measure: Measure) -> TravelKey | None:
    """Return the narrowest travel that is told and holds what a measure is about; None where none does.

    That is the trips that it is for, and those by car that are made instead: who takes the pool's car emits less of their own and
    more of the pool's. On duty, what is emitted by train or bicycle instead is left out, little as it is beside a car or a flight.
    """
    cells = set(_cells(measure))
    return next((key for key in _WITHIN if all(DEFINITIONS[key].belongs(cell) for cell in cells)), None)


def _cells(measure: Measure) -> Iterator[Key]:
    eligible, way = measure.eligible, measure.effect.to
    for mode in eligible.modes:
        for owner in eligible.owners or _owners(mode):
            yield Key(eligible.purpose, mode, owner)
        instead = mode if way is None or way.mode is None else way.mode
        if way is not None and instead in _OWNED:
            for owner in (way.owner,) if way.owner else eligible.owners or _owners(instead):
                yield Key(eligible.purpose, instead, owner)


def _owners(mode: str) -> tuple[str, ...]:
    return ("", *VEHICLE_OWNERS) if mode in _OWNED else ("",)


def widening(travel: TravelKey) -> Iterator[TravelKey]:
    """Yield some travel, and then each larger one that holds it."""
    at: TravelKey | None = travel
    while at is not None:
        yield at
        at = _WITHIN[at]


def together(reaches: Iterable[tuple[int, Reach]]) -> list[tuple[tuple[int, ...], Reach]]:
    """Return groups of measures that share one change, with what they are about together.

    Parameters:
        reaches: what each measure is about, with its number.

    Returns:
        The numbers of each group's measures, rising. No two groups overlap.
    """
    groups: list[tuple[tuple[int, ...], Reach]] = []
    for number, reach in sorted(reaches, key=lambda one: one[0]):
        numbers: tuple[int, ...] = (number,)
        while found := next((one for one in groups if _overlap(one[1], reach)), None):
            groups.remove(found)
            numbers, reach = (*numbers, *found[0]), _joined(found[1], reach)
        groups.append((tuple(sorted(numbers)), reach))
    return sorted(groups)


def _overlap(one: Reach, two: Reach) -> bool:
    at_once = max(one.first, two.first) < min(one.last, two.last)
    same_people = one.departments is None or two.departments is None or bool(one.departments & two.departments)
    return at_once and same_people and (_is_within(one.travel, two.travel) or _is_within(two.travel, one.travel))


def _is_within(travel: TravelKey, larger: TravelKey) -> bool:
    return larger in widening(travel)


def _joined(one: Reach, two: Reach) -> Reach:
    departments = None
    if one.departments is not None and two.departments is not None:
        departments = one.departments | two.departments
    travel = two.travel if _is_within(one.travel, two.travel) else one.travel
    return Reach(travel, departments, min(one.first, two.first), max(one.last, two.last))
