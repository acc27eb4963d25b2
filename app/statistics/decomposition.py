"""What a change in emissions comes from: additive LMDI-I, whose parts sum to the change exactly.

For each mode m

    kg_m = persons · trips/persons · trips_m/trips · km_m/trips_m · kg_m/km_m

and the last is split into fleet (both rounds on the first round's factor edition) and edition (the second round's travel on both
editions). Factor x adds L(V², V¹) · ln(x²/x¹) per mode, with the logarithmic mean L(a, b) = (a − b) / ln(a/b), L(a, a) = a.
Source: Ang, Energy Policy 33 (2005), pages 867-871, and 86 (2015), pages 233-238.

Where a value is 0 the analytical limit for 0 is taken (Wood and Lenzen, Energy Policy 34, 2006; Ang and Liu, Energy Policy 35,
2007, pages 238-246): a mode that appears or vanishes puts all its emissions on the factor that is 0 in the one round. What an
absent mode's km per trip and kg per km would have been is unknown, so they count as unchanged: the mode share carries it. If one
and the same mode has emissions in both rounds, but none on the first edition in the second, the step to 0 and the step from
there are decomposed one after the other.
"""

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

EFFECTS: tuple[str, ...] = ("persons", "trips", "modes", "distance", "fleet", "edition")
"""What a change comes from, in the order of the product."""


@dataclass(frozen=True, slots=True)
class Travel:
    """One mode in one round, of everyone employed.

    Attributes:
        trips: how many.
        kilometres: their length.
        kilograms: their emissions, kg CO2e, by the round's own factor edition.
        kilograms_before: of the second round: the same travel by the first round's edition; None: the same edition.
    """

    trips: float
    kilometres: float
    kilograms: float
    kilograms_before: float | None = None


@dataclass(frozen=True, slots=True)
class Decomposition:
    """What a change comes from, kg CO2e: first + persons + trips + modes + distance + fleet + edition = second."""

    first: float
    second: float
    persons: float
    trips: float
    modes: float
    distance: float
    fleet: float
    edition: float
    by_mode: Mapping[Hashable, Mapping[str, float]]

    @property
    def change(self) -> float:
        """Second less first."""
        return self.second - self.first

    @property
    def parts(self) -> dict[str, float]:
        """The six parts by name, in order."""
        return {name: getattr(self, name) for name in EFFECTS}


def decompose(
    first_persons: float,
    first: Mapping[Hashable, Travel],
    second_persons: float,
    second: Mapping[Hashable, Travel],
) -> Decomposition:
    """Decompose the change in emissions between two rounds.

    Parameters:
        first_persons: employed in the first round.
        first: travel by mode; a mode left out was not used.
        second_persons: employed in the second round.
        second: travel by mode, with `kilograms_before` where the factor edition changed.

    Raises:
        ValueError: if something is negative or not a number; or there are kilometres without trips, kilograms without kilometres,
            or trips without persons.

    >>> car, bus = Travel(100, 1000, 200), Travel(50, 500, 25)
    >>> found = decompose(10, {"car": car, "bus": bus}, 10, {"car": Travel(50, 500, 100), "bus": Travel(100, 1000, 50)})
    >>> round(found.change, 6), round(found.modes, 6), round(found.trips + found.distance + found.fleet, 6)
    (-75.0, -75.0, 0.0)
    """
    _check(first_persons, first, "first")
    _check(second_persons, second, "second")
    trips = math.fsum(one.trips for one in first.values()), math.fsum(one.trips for one in second.values())
    by_mode: dict[Hashable, dict[str, float]] = {}
    nothing = Travel(0, 0, 0)
    for mode in dict.fromkeys([*first, *second]):
        old, new = first.get(mode, nothing), second.get(mode, nothing)
        before = new.kilograms if new.kilograms_before is None else new.kilograms_before
        chain = (
            [first_persons, trips[0], old.trips, old.kilometres, old.kilograms],
            [second_persons, trips[1], new.trips, new.kilometres, before],
        )
        by_mode[mode] = dict(zip(EFFECTS, _mode_parts(*chain, new.kilograms), strict=True))
    sums = {name: math.fsum(one[name] for one in by_mode.values()) for name in EFFECTS}
    return Decomposition(
        first=math.fsum(one.kilograms for one in first.values()),
        second=math.fsum(one.kilograms for one in second.values()),
        by_mode=by_mode,
        **sums,
    )


def lmdi(first: Sequence[Sequence[float]], second: Sequence[Sequence[float]]) -> list[float]:
    """Return the effect of each factor on the sum of products, by additive LMDI-I, for any number of factors.

    Parameters:
        first: for each category its factors, whose product is its value; shape (categories, factors).
        second: the same later.

    Returns:
        One effect per factor; they sum to the change exactly.

    Raises:
        ValueError: if shapes differ, or a factor is negative or not a number.

    >>> [round(one, 4) for one in lmdi([[10, 2]], [[20, 1]])]
    [13.8629, -13.8629]
    """
    if len(first) != len(second) or len({len(row) for row in [*first, *second]}) > 1 or not len(first):
        raise ValueError("expected two tables of the same shape, one row per category and one column per factor")
    for row in [*first, *second]:
        for one in row:
            _number(one, "factor")
    effects = [
        _effects(list(old), list(new), math.prod(old), math.prod(new)) for old, new in zip(first, second, strict=True)
    ]
    return [math.fsum(column) for column in zip(*effects, strict=True)]


def logarithmic_mean(a: float, b: float) -> float:
    """Return (a − b) / ln(a / b), its limits a for a = b and 0 where one is 0.

    >>> round(logarithmic_mean(20, 10), 6)
    14.42695
    """
    if a <= 0 or b <= 0:
        return 0.0
    low, high = min(a, b), max(a, b)
    gap = (high - low) / low
    # log1p: the quotient of two tiny numbers would lose every digit near a = b.
    return low if gap == 0 else (high - low) / math.log1p(gap)


def _mode_parts(old: list[float], new: list[float], last: float) -> list[float]:
    """Return the six effects of one mode: `old` and `new` are the running products on the first edition, `last` on the second."""
    if old[-1] > 0 and new[-1] == 0 and last > 0:
        return [*_effects(*_factors(old, new), old[-1], 0.0), last]
    return _effects(*_factors([*old, old[-1]], [*new, last]), old[-1], last)


def _factors(old: list[float], new: list[float]) -> tuple[list[float], list[float]]:
    """Return the factors of running products; one that is 0/0 takes the other round's, 1 if it is 0/0 in both."""
    before, after = _quotients(old), _quotients(new)
    return (
        [_first_known(mine, other) for mine, other in zip(before, after, strict=True)],
        [_first_known(mine, other) for mine, other in zip(after, before, strict=True)],
    )


def _quotients(running: list[float]) -> list[float | None]:
    return [running[0]] + [over / under if under else None for under, over in pairwise(running)]


def _first_known(mine: float | None, other: float | None) -> float:
    return mine if mine is not None else other if other is not None else 1.0


def _effects(old: list[float], new: list[float], was: float, became: float) -> list[float]:
    """Return L(V², V¹) ln(x²/x¹) of each factor, or its limit for 0; several at 0 share alike."""
    if was > 0 and became > 0:
        weight = logarithmic_mean(became, was)
        return _closed(
            [weight * math.log(after / before) for before, after in zip(old, new, strict=True)], became - was
        )
    if was == became:
        return [0.0] * len(old)
    zeros = {place for place, one in enumerate(old if was == 0 else new) if one == 0}
    return [(became - was) / len(zeros) if place in zeros else 0.0 for place in range(len(old))]


def _closed(effects: list[float], change: float) -> list[float]:
    """Give what rounding left over to the largest effect, so that the sum is exact."""
    largest = max(range(len(effects)), key=lambda place: abs(effects[place]))
    effects[largest] += change - math.fsum(effects)
    return effects


def _number(value: float, what: str) -> None:
    if not math.isfinite(value) or value < 0:
        raise ValueError(f"{what}: expected a number of 0 or more, got {value!r}; correct the source")


def _check(persons: float, travel: Mapping[Hashable, Travel], which: str) -> None:
    _number(persons, f"{which}_persons")
    for mode, one in travel.items():
        where = f"{which}, {mode!r}"
        for name in ("trips", "kilometres", "kilograms"):
            _number(getattr(one, name), f"{where}: {name}")
        before = one.kilograms if one.kilograms_before is None else one.kilograms_before
        _number(before, f"{where}: kilograms_before")
        emitted = one.kilograms + before
        for name, much, needs, base in (
            ("kilograms", emitted, "kilometres", one.kilometres),
            ("kilometres", one.kilometres, "trips", one.trips),
            ("trips", one.trips, "persons", persons),
        ):
            if much > 0 and base == 0:
                raise ValueError(
                    f"{where}: {much:g} {name} without {needs}; expected {needs} above 0: correct the source"
                )
