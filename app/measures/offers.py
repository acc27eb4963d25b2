"""What an organisation could do, as numbers: who might take up which measure, what that saves and what it costs.

The planner (`app.measures.planner`) reads nothing else. An employee may be in two groups, one for commuting and one for
business travel, because whoever cycles to work may still take the train to a meeting; within a group nobody is moved twice.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace


class OffersError(ValueError):
    """Offers, or what was asked of them, cannot be; the message says what was given and what was expected."""


@dataclass(frozen=True, slots=True)
class Option:
    """One measure offered to one group of like employees.

    Parameters:
        measure: index in `Offers.measures`.
        group: index in `Offers.sizes`.
        most: people of the group who would accept, at most.
        milligrams: mg CO2e saved per person and year.
        ore: öre per person and year that it costs the organisation; negative saves.
    """

    measure: int
    group: int
    most: int
    milligrams: float
    ore: float


@dataclass(frozen=True, slots=True)
class Offers:
    """Everything that can be chosen from.

    Parameters:
        sizes: employees in each group of like employees. Groups are apart for commuting and business travel, so that moving
            somebody's commute does not use up their business travel.
        measures: keys.
        fixed_ore: öre a year of each measure if it is taken up at all.
        options: at most one of each measure and group.
        baseline_milligrams: mg CO2e of the whole organisation in a year.
    """

    sizes: tuple[int, ...]
    measures: tuple[str, ...]
    fixed_ore: tuple[float, ...]
    options: tuple[Option, ...]
    baseline_milligrams: float


def check(offers: Offers) -> None:
    """Refuse what no organisation can offer.

    Raises:
        OffersError: a size or fixed cost is negative, a number is not finite, a measure is named twice, an option points to
            nothing, stands there twice, moves more people than there are or adds emissions.
    """
    for number, size in enumerate(offers.sizes):
        if not _whole(size) or size < 0:
            raise OffersError(f"group {number} has {size!r} employees: expected a whole number from 0 on")
    if len(set(offers.measures)) != len(offers.measures):
        twice = sorted({key for key in offers.measures if offers.measures.count(key) > 1})
        raise OffersError(f"measures named twice: {', '.join(twice)}: give each key once")
    if len(offers.fixed_ore) != len(offers.measures):
        raise OffersError(f"{len(offers.fixed_ore)} fixed costs for {len(offers.measures)} measures: give one for each")
    for key, fixed in zip(offers.measures, offers.fixed_ore, strict=True):
        if not (_finite(fixed) and fixed >= 0):
            raise OffersError(
                f"{key} costs {fixed!r} öre a year: expected a number from 0 on; a saving is told per person"
            )
    if not (_finite(offers.baseline_milligrams) and offers.baseline_milligrams >= 0):
        raise OffersError(f"the baseline is {offers.baseline_milligrams!r} mg: expected a number from 0 on")
    seen = set()
    for option in offers.options:
        _check_option(offers, option)
        if (place := (option.measure, option.group)) in seen:
            raise OffersError(
                f"{offers.measures[option.measure]} is offered twice to group {option.group}: offer it once"
            )
        seen.add(place)


def _check_option(offers: Offers, option: Option) -> None:
    if not (_whole(option.measure) and 0 <= option.measure < len(offers.measures)):
        raise OffersError(f"an option is of measure {option.measure!r}: there are {len(offers.measures)}, from 0 on")
    key = offers.measures[option.measure]
    if not (_whole(option.group) and 0 <= option.group < len(offers.sizes)):
        raise OffersError(f"{key} is offered to group {option.group!r}: there are {len(offers.sizes)}, from 0 on")
    size = offers.sizes[option.group]
    if not (_whole(option.most) and 0 <= option.most <= size):
        raise OffersError(
            f"{key} moves {option.most!r} people of group {option.group}: expected 0 to {size}, who are there"
        )
    if not (_finite(option.milligrams) and option.milligrams >= 0):
        raise OffersError(f"{key} saves {option.milligrams!r} mg in group {option.group}: expected a number from 0 on")
    if not _finite(option.ore):
        raise OffersError(f"{key} costs {option.ore!r} öre in group {option.group}: expected a number")


def check_wishes(
    offers: Offers,
    need_milligrams: float,
    budget_ore: float | None,
    required: Mapping[str, int],
    excluded: frozenset[str],
) -> None:
    """Refuse what cannot be asked of offers.

    Raises:
        OffersError: need or budget is no number, a key is unknown, a must-have is of no people, or excluded at the same time.
    """
    if not _finite(need_milligrams):
        raise OffersError(f"{need_milligrams!r} mg are to be saved: expected a number")
    if budget_ore is not None and not _finite(budget_ore):
        raise OffersError(f"the budget is {budget_ore!r} öre: expected a number, or None for any")
    if unknown := (set(required) | excluded) - set(offers.measures):
        raise OffersError(f"unknown measures: {', '.join(sorted(unknown))}; there are: {', '.join(offers.measures)}")
    for key, people in required.items():
        if not (_whole(people) and people >= 1):
            raise OffersError(f"{key} is a must-have for {people!r} people: expected a whole number from 1 on")
    if both := set(required) & excluded:
        raise OffersError(f"both a must-have and excluded: {', '.join(sorted(both))}: choose one")


def with_acceptance(offers: Offers, times: float) -> Offers:
    """Return offers that more or fewer people accept.

    Parameters:
        times: so many times as many accept of each option: min(size of the group, ⌊most · times⌋).

    Raises:
        OffersError: `times` is negative or no number.
    """
    if not (_finite(times) and times >= 0):
        raise OffersError(f"{times!r} times as many are to accept: expected a number from 0 on")
    # 0.9 · 10 is 9 people, though the product of the binary fractions may lie a little below.
    options = tuple(
        replace(one, most=min(offers.sizes[one.group], math.floor(one.most * times + 1e-9))) for one in offers.options
    )
    return replace(offers, options=options)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _finite(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
