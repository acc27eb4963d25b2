"""Two pictures of the same offers: what more savings cost in the cheapest mixes, and what each measure costs per tonne."""

import heapq
import math
from collections.abc import Mapping
from dataclasses import dataclass

from app.measures.mixes import NOTHING, Mix, cheapest_mix, most_saving_mix
from app.measures.offers import Offers, OffersError, check, check_wishes
from app.measures.planner import SECONDS

POINTS = 25
MOST_POINTS = 200
TONNE = 1e9
"""mg."""


def front(
    offers: Offers,
    budget_ore: float | None = None,
    required: Mapping[str, int] = NOTHING,
    excluded: frozenset[str] = frozenset(),
    *,
    points: int = POINTS,
    seconds: float = SECONDS,
) -> tuple[Mix, ...]:
    """Return the front of öre against mg, from the cheapest mix to the one that saves most.

    By the method of the ε-constraint (Haimes, Lasdon and Wismer 1971): each point is the cheapest mix that saves at least its share
    of the way between both ends, as `app.measures.planner.plan` returns it. So none lies above or beside another, and the front
    need not be convex: fixed costs bend it.

    Parameters:
        budget_ore: where the front ends, None for wherever it leads.
        required: must-haves, with the least people that each moves.
        excluded: keys.
        points: how many are asked for; fewer come back where mixes of several are the same.
        seconds: how long each may take.

    Returns:
        Mixes with mg and öre rising together; empty if the must-haves cannot be had within the budget.

    Raises:
        OffersError: offers or wishes cannot be.
        app.measures.programme.Undecided: nothing could be said in so many seconds.
    """
    from app.measures.programme import Clock  # here: see `app.measures.mixes`

    check(offers)
    check_wishes(offers, 0.0, budget_ore, required, excluded)
    if not 2 <= points <= MOST_POINTS:
        raise OffersError(f"{points} points of a front: expected 2 to {MOST_POINTS}")
    most = most_saving_mix(offers, budget_ore, required, excluded, Clock(seconds))
    least = cheapest_mix(offers, 0.0, budget_ore, required, excluded, Clock(seconds))
    if most is None or least is None:
        return ()
    found = [least]
    for number in range(1, points - 1):
        need = least.milligrams + (most.milligrams - least.milligrams) * number / (points - 1)
        if need > found[-1].milligrams:
            mix = cheapest_mix(offers, need, budget_ore, required, excluded, Clock(seconds))
            found += [mix] if mix is not None else []
    return _undominated([*found, most])


def _undominated(mixes: list[Mix]) -> tuple[Mix, ...]:
    """Leave out what costs as much or more than another and saves as little or less."""
    kept: list[Mix] = []
    for mix in sorted(mixes, key=lambda one: (one.milligrams, -one.ore)):
        while kept and kept[-1].ore >= mix.ore:
            kept.pop()
        kept.append(mix)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class Step:
    """A measure in the cost curve: so many people, mg and öre a year, with what it costs to begin."""

    measure: str
    people: int
    milligrams: float
    ore: float

    @property
    def ore_per_tonne(self) -> float:
        """Öre per tonne CO2e; negative saves."""
        return self.ore / (self.milligrams / TONNE)


def cost_curve(offers: Offers, excluded: frozenset[str] = frozenset()) -> tuple[Step, ...]:
    """Return what each measure costs per tonne, cheapest first, when everything is taken up that can be.

    Each person is moved once: by the measure that costs least per tonne for them, as long as so many accept it. A measure begins
    once what it costs to begin, shared by those who are its cheapest, makes it the cheapest of all that remain (the greedy method
    for facility location, Hochbaum 1982). The steps can be had together; as a whole they need not save the most, because somebody's
    cheapest tonne is not always their largest.

    Parameters:
        excluded: keys.

    Raises:
        OffersError: offers or wishes cannot be.
    """
    check(offers)
    check_wishes(offers, 0.0, None, NOTHING, excluded)
    curve = _Curve(offers, excluded)
    curve.build()
    steps = [Step(key, people, mg, ore) for key, (people, mg, ore) in curve.sums.items() if people]
    return tuple(sorted(steps, key=lambda step: (step.ore_per_tonne, step.measure)))


class _Curve:
    """Takes up one option after the other, cheapest per mg first."""

    def __init__(self, offers: Offers, excluded: frozenset[str]) -> None:
        self._offers, self._room = offers, list(offers.sizes)
        self._waiting: dict[str, list[int]] = {}
        for number, one in enumerate(offers.options):
            key = offers.measures[one.measure]
            if key not in excluded and one.most and one.milligrams > 0:
                self._waiting.setdefault(key, []).append(number)
        for numbers in self._waiting.values():
            numbers.sort(key=lambda number: (self._price(number), number))
        self._fixed = dict(zip(offers.measures, offers.fixed_ore, strict=True))
        self.sums: dict[str, tuple[int, float, float]] = {}

    def build(self) -> None:
        """Take up everything that can be."""
        queue = [(self._begins_at(key), key, -1) for key in sorted(self._waiting)]
        heapq.heapify(queue)
        while queue:
            price, key, number = heapq.heappop(queue)
            if number >= 0:
                self._take(key, number)
                continue
            # Others have been taken since: it is dearer now, or impossible.
            if (now := self._begins_at(key)) > price:
                if now < math.inf:
                    heapq.heappush(queue, (now, key, -1))
                continue
            self.sums[key] = (0, 0.0, self._fixed[key])
            for option in self._waiting[key]:
                # Within what it begins with, all are cheaper than their mean.
                heapq.heappush(queue, (max(now, self._price(option)), key, option))

    def _price(self, number: int) -> float:
        option = self._offers.options[number]
        return option.ore / option.milligrams

    def _begins_at(self, key: str) -> float:
        """Return öre per mg of a measure that is not taken up yet, for the people who make it cheapest; infinity for nobody."""
        ore, milligrams, least = self._fixed[key], 0.0, math.inf
        for number in self._waiting[key]:
            option = self._offers.options[number]
            people = min(option.most, self._room[option.group])
            if people:
                ore, milligrams = ore + people * option.ore, milligrams + people * option.milligrams
                if ore / milligrams > least:
                    break
                least = ore / milligrams
        return least

    def _take(self, key: str, number: int) -> None:
        option = self._offers.options[number]
        people = min(option.most, self._room[option.group])
        self._room[option.group] -= people
        before = self.sums[key]
        self.sums[key] = (
            before[0] + people, before[1] + people * option.milligrams, before[2] + people * option.ore
        )  # fmt: skip
