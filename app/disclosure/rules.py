"""The rules of statistical disclosure control that every figure of a group meets before it is shown. Pure functions.

What they are against, why they are these, and their sources: `docs/privacy.md`. In short, of the people behind a figure the reader
and three colleagues may tell each other everything, and still nobody else's part follows from it:

- **minimum frequency**: more people than the privacy floor, so that the reader does not count towards it;
- **dominance**: without the five largest parts – somebody's own and those of four who know theirs – at least `least` remains,
  and at least a tenth of the largest;
- **rounding** of what is handed out.

The same holds for the difference of two figures of the same group at two times: there the parts are what each person changed.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Set

LOWEST_FLOOR = 5
"""The lowest privacy floor that an organisation can have."""
KNOWN = 4
"""People whose parts a reader may know: the reader's own and those of three colleagues."""
DOMINANCE_PERCENT = 10
LEAST_METRES = 20_000
LEAST_MILLIGRAMS = 2_000_000
LEAST_ORE = 5_000
"""What must remain of a week's distance, emissions and cost: nobody's is told more exactly than to 20 km, 2 kg and 50 kr."""

SHARE_STEPS = (1, 2, 5, 10, 20, 50, 100)
"""Percent."""
SPREAD_STEPS = (1, 1.5, 2, 3, 5, 7.5, 10)
MANY_PEOPLE = 50


def is_protected(parts: Iterable[int], floor: int, least: int = 0) -> bool:
    """Tell whether the sum of some people's parts, or of their changes, may be shown.

    Parameters:
        parts: one for each person, in the figure's unit; those of 0 do not count.
        floor: the organisation's privacy floor.
        least: what must remain without the largest, in the same unit.
    """
    sizes = sorted((abs(part) for part in parts if part), reverse=True)
    if len(sizes) <= floor:
        return False
    remains = sum(sizes[KNOWN + 1 :])
    return remains >= least and remains * 100 >= sizes[0] * DOMINANCE_PERCENT


def divide(people: Mapping[int, int], may_stand_alone: Callable[[Set[int]], bool]) -> list[frozenset[int]]:
    """Divide an organisation's departments into groups that may all be shown, so that no subtraction leaves one that may not.

    Departments that may not stand alone are one group; while that may not either, the next smallest joins it.

    Parameters:
        people: how many recorded something, by department.
        may_stand_alone: tells whether a set of departments may be shown; of all together it must be true.

    Returns:
        The groups, single departments first, in the order of their numbers.
    """
    alone = {department for department in people if may_stand_alone({department})}
    merged = set(people) - alone
    for department in sorted(alone, key=lambda one: (people[one], one)):
        if not merged or may_stand_alone(merged):
            break
        merged.add(department)
        alone.discard(department)
    return [*(frozenset([one]) for one in sorted(alone)), *([frozenset(merged)] if merged else [])]


def fold(parts: Mapping[str, Mapping[int, int]], floor: int, least: int, negligible: float = 0) -> set[str]:
    """Return the categories that are told together as one, because too few travelled by them.

    Parameters:
        parts: metres by category and person.
        floor: the organisation's privacy floor.
        least: as of `is_protected`.
        negligible: a sum that rounding hides anyway needs no other category to hide in.
    """
    sums = {name: sum(of.values()) for name, of in parts.items() if any(of.values())}
    folded = {name for name in sums if not is_protected(parts[name].values(), floor, least)}
    for name in sorted(sums.keys() - folded, key=lambda one: (sums[one], one)):
        if sum(sums[one] for one in folded) < negligible or not folded:
            break
        if _protected_together([parts[one] for one in folded], floor, least):
            break
        folded.add(name)
    return folded


def _protected_together(parts: Iterable[Mapping[int, int]], floor: int, least: int) -> bool:
    together: dict[int, int] = {}
    for of in parts:
        for person, amount in of.items():
            together[person] = together.get(person, 0) + amount
    return is_protected(together.values(), floor, least)


def rounded(amount: int, base: int) -> int:
    """Return an amount to the nearest multiple of a base, halves upwards."""
    return (amount + base // 2) // base * base


def rounded_up(spread: float, people: int) -> float:
    """Return how far apart people are as it is told: never less than it is, and the coarser the fewer they are.

    Whoever knew the sum and the sum of squares of a few people to the digit could solve for two unknown ones. Below fifty people a
    spread is told in the steps 1, 1.5, 2, 3, 5, 7.5, 10, from fifty on with two digits.

    Parameters:
        spread: a standard deviation or standard error, in any unit; not negative.
        people: of how many it is.
    """
    if not spread:
        return 0.0
    power = 10.0 ** math.floor(math.log10(spread))
    if people < MANY_PEOPLE:
        return next(step * power for step in SPREAD_STEPS if step * power >= spread * (1 - 1e-12))
    return math.ceil(spread / power * 10 - 1e-9) * power / 10


def share_step(people: int, metres: int) -> int:
    """Return to how many percent a share of a distance is rounded: half a step is what must stay unknown of anybody at least.

    For which way the distance grew by is not judged: one person's trip may be all that was travelled by car.
    """
    least = 5 if people < 50 else 2 if people < 200 else 1
    return next((step for step in SHARE_STEPS if step >= least and step * metres >= 200 * LEAST_METRES), 100)
