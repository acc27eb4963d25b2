"""Distances that may be chosen of an organisation's own copy, moved so that no two choices differ by few people. Pure functions.

Whoever may choose from where to where a measure goes can take one choice from another, and one distance from the next. So distances
are counted in rings of which each holds people who may be told of by themselves (`app.disclosure.rules`), and a choice is widened
to whole rings. What the catalogue says of its own measures is nobody's choice, and stays as it is.
"""

import msgspec
import numpy as np

from app.disclosure.rules import LEAST_METRES, is_protected
from app.measures.assessing import eligible_uses
from app.measures.catalogue import Measure, catalogue
from app.measures.forms import KILOMETRES
from app.measures.profiles import Floats, Population

_KM = 1000


def widened(measure: Measure, population: Population, floor: int) -> Measure:
    """Return a measure for all distances of the rings that it touches; one whose distances are the catalogue's, as it is.

    Parameters:
        floor: the organisation's privacy floor.
    """
    eligible = measure.eligible
    chosen = (eligible.least_km, eligible.most_km)
    if any((one.eligible.least_km, one.eligible.most_km) == chosen for one in catalogue() if one.key == measure.key):
        return measure
    rings = rings_of(measure, population, floor)
    least = max((edge for edge in rings if edge <= eligible.least_km), default=0.0)
    most = None
    if eligible.most_km is not None:
        most = min((edge for edge in rings if edge >= eligible.most_km), default=None)
    return msgspec.structs.replace(measure, eligible=msgspec.structs.replace(eligible, least_km=least, most_km=most))


def rings_of(measure: Measure, population: Population, floor: int) -> list[float]:
    """Return the distances, in km, between which enough people travel whom a measure would be for at any distance; 0 is the first.

    The last ring is without an end.
    """
    anywhere = msgspec.structs.replace(measure.eligible, least_km=0.0, most_km=None)
    uses = eligible_uses(anywhere, population)
    metres = population.metres * uses
    trips = np.nan_to_num(population.trip_metres)
    offered = (
        edge for one in catalogue() for edge in (one.eligible.least_km, one.eligible.most_km) if edge is not None
    )
    found = [0.0]
    for edge in sorted({*KILOMETRES, *offered} - {0.0}):
        if _is_enough(metres * (trips > found[-1] * _KM) * (trips <= edge * _KM), population, floor):
            found.append(edge)
    while len(found) > 1 and not _is_enough(metres * (trips > found[-1] * _KM), population, floor):
        found.pop()
    return found


def _is_enough(metres: Floats, population: Population, floor: int) -> bool:
    return is_protected(population.given(metres), floor, LEAST_METRES)
