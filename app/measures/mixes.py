"""A mix of measures: who is moved by what, what it saves and costs; and the cheapest one there is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.measures.offers import Offers

if TYPE_CHECKING:
    from app.measures.programme import Clock, Programme, Solution

NOTHING: Final[Mapping[str, int]] = {}


@dataclass(frozen=True, slots=True)
class Taken:
    """A measure that is taken up.

    Parameters:
        measure: its key.
        people: moved by it.
        milligrams: mg CO2e saved in a year.
        ore: öre a year, with what it costs to begin; negative saves.
    """

    measure: str
    people: int
    milligrams: float
    ore: float


@dataclass(frozen=True, slots=True)
class Move:
    """So many people of a group (index in `Offers.sizes`) moved by a measure."""

    measure: str
    group: int
    people: int


@dataclass(frozen=True, slots=True)
class Mix:
    """Measures that are taken up together; nobody is moved twice.

    Parameters:
        taken: the measures in the order of the offers.
        moves: the same by group.
        milligrams: mg CO2e saved in a year.
        ore: öre a year; negative saves.
        gap_ore: what another mix could cost less, at most: 0 where this is proven to be the cheapest.
    """

    taken: tuple[Taken, ...]
    moves: tuple[Move, ...]
    milligrams: float
    ore: float
    gap_ore: float

    @property
    def people(self) -> int:
        """How many are moved, in commuting and business travel together."""
        return sum(one.people for one in self.taken)

    @property
    def gap(self) -> float:
        """`gap_ore` as a share of what is paid and saved by all measures, each for itself."""
        paid = sum(abs(one.ore) for one in self.taken)
        return self.gap_ore / paid if paid else 0.0


def cheapest_mix(
    offers: Offers, need_milligrams: float, budget_ore: float | None, required: Mapping[str, int],
    excluded: frozenset[str], clock: "Clock",
) -> Mix | None:  # fmt: skip
    """Return the cheapest mix that saves so much, None if there is none within the budget.

    Parameters:
        offers: checked ones.
        need_milligrams: mg CO2e to be saved in a year.
        budget_ore: öre a year, None for any.
        required: least people by key.
        excluded: keys.
        clock: the time that it may take.

    Raises:
        app.measures.programme.Undecided: the time was over.
    """
    # Here, because numpy and HiGHS take 20 MB that a server needs only where somebody plans.
    from app.measures.programme import MEET, Programme

    programme = Programme(offers, required, excluded)
    found = programme.cheapest(max(need_milligrams, 0.0), clock)
    if found is None:
        return None
    mix = _mix(offers, programme, found)
    if budget_ore is None or mix.ore <= budget_ore + MEET * abs(budget_ore):
        return mix
    if mix.ore - mix.gap_ore > budget_ore:
        return None
    # The gap lets it open whether the budget suffices: ask for what saves most within it.
    most = programme.most_saving(budget_ore, clock)
    if most is None or programme.totals(most.people)[0] < need_milligrams * (1 - MEET):
        return None
    within = _mix(offers, programme, most)
    return Mix(within.taken, within.moves, within.milligrams, within.ore, max(0.0, within.ore - found.bound))


def most_saving_mix(
    offers: Offers, budget_ore: float | None, required: Mapping[str, int], excluded: frozenset[str], clock: "Clock"
) -> Mix | None:
    """Return what saves most within the budget, and of such mixes the cheapest; None if even the must-haves cannot be had.

    With more options than are solved whole, a mix that uses up a budget is taken as it is found.

    Raises:
        app.measures.programme.Undecided: the time was over.
    """
    from app.measures.programme import Programme

    programme = Programme(offers, required, excluded)
    found = programme.most_saving(budget_ore, clock)
    if found is None:
        return None
    milligrams, _ = programme.totals(found.people)
    if budget_ore is not None and not programme.is_small:
        return _mix(offers, programme, found)
    cheapest = cheapest_mix(offers, milligrams, budget_ore, required, excluded, clock)
    return cheapest or _mix(offers, programme, found)


def most_milligrams(
    offers: Offers, required: Mapping[str, int], excluded: frozenset[str], clock: "Clock"
) -> float | None:
    """Return how many mg can be saved whatever it costs, None if the must-haves cannot be had."""
    from app.measures.programme import Programme

    programme = Programme(offers, required, excluded)
    found = programme.most_saving(None, clock)
    return None if found is None else programme.totals(found.people)[0]


def _mix(offers: Offers, programme: "Programme", solution: "Solution") -> Mix:
    milligrams, ore = programme.totals(solution.people)
    moves, parts = [], {key: [0, 0.0, fixed] for key, fixed in zip(offers.measures, offers.fixed_ore, strict=True)}
    for number, people in zip(programme.origin, solution.people.tolist(), strict=True):
        if people:
            option = offers.options[number]
            key = offers.measures[option.measure]
            moves.append((option.measure, option.group, people))
            part = parts[key]
            part[0], part[1], part[2] = (
                part[0] + people, part[1] + people * option.milligrams, part[2] + people * option.ore
            )  # fmt: skip
    taken = tuple(Taken(key, int(people), mg, cost) for key, (people, mg, cost) in parts.items() if people)
    told = tuple(Move(offers.measures[measure], group, people) for measure, group, people in sorted(moves))
    return Mix(taken, told, milligrams, ore, max(0.0, ore - solution.bound))
