"""How the answer moves: with lower acceptance, and with an incentive for those who change."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.measures.mixes import NOTHING, Mix, most_milligrams
from app.measures.offers import Offers, OffersError, check, check_wishes, with_acceptance
from app.measures.planner import SECONDS, Unreachable, meets, plan

ACCEPTANCES = (1.0, 0.9, 0.75, 0.5)
INCENTIVE_STEP = 1_000
"""Öre: an incentive is told in whole 10 kr."""
HIGHEST_INCENTIVE = 500_000
"""Öre per person and month; beyond it nobody needs a planner."""


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What becomes of a plan when only so many times as many accept."""

    acceptance: float
    answer: Mix | Unreachable


def sensitivity(
    offers: Offers,
    need_milligrams: float,
    budget_ore: float | None = None,
    required: Mapping[str, int] = NOTHING,
    excluded: frozenset[str] = frozenset(),
    *,
    acceptances: Sequence[float] = ACCEPTANCES,
    seconds: float = SECONDS,
) -> tuple[Sensitivity, ...]:
    """Return the cheapest mix for each acceptance, or how much is missing.

    Parameters:
        acceptances: so many times as many people accept each option, see `app.measures.offers.with_acceptance`.
        seconds: how long each may take.

    The others, and what is raised: as `app.measures.planner.plan`.
    """
    return tuple(
        Sensitivity(
            times,
            plan(
                with_acceptance(offers, times),
                need_milligrams,
                budget_ore,
                required,
                excluded,
                seconds=seconds,
                explain=False,
            ),
        )
        for times in acceptances
    )


@dataclass(frozen=True, slots=True)
class Incentive:
    """The least that is enough: öre per person and month, and the cheapest mix with it."""

    ore_per_month: int
    mix: Mix


def least_incentive(
    offers_at: Callable[[int], Offers],
    need_milligrams: float,
    required: Mapping[str, int] = NOTHING,
    excluded: frozenset[str] = frozenset(),
    *,
    highest_ore: int = HIGHEST_INCENTIVE,
    seconds: float = SECONDS,
) -> Incentive | Unreachable:
    """Return the least incentive with which the target can be reached, in whole 10 kr per person and month.

    By bisection: whoever accepts for less accepts for more. There is no budget, for an incentive costs more the more accept it;
    the mix tells what it costs.

    Parameters:
        offers_at: returns the offers for so many öre per person and month: with them more people accept, and each costs more.
        need_milligrams: mg CO2e to be saved in a year.
        required: must-haves, with the least people that each moves.
        excluded: keys.
        highest_ore: the highest incentive that is thought of, in öre per person and month.
        seconds: how long each plan may take.

    Returns:
        `Unreachable` with the highest incentive, where not even that is enough.

    Raises:
        OffersError: offers or wishes cannot be, or the highest incentive is below 0.
        app.measures.programme.Undecided: nothing could be said in so many seconds.
    """
    enough = sufficient_incentive(
        offers_at, need_milligrams, required, excluded, highest_ore=highest_ore, seconds=seconds
    )
    ore = highest_ore // INCENTIVE_STEP * INCENTIVE_STEP if enough is None else enough
    answer = plan(offers_at(ore), need_milligrams, None, required, excluded, seconds=seconds)
    return answer if isinstance(answer, Unreachable) else Incentive(ore, answer)


def sufficient_incentive(
    offers_at: Callable[[int], Offers],
    need_milligrams: float,
    required: Mapping[str, int] = NOTHING,
    excluded: frozenset[str] = frozenset(),
    *,
    highest_ore: int = HIGHEST_INCENTIVE,
    seconds: float = SECONDS,
) -> int | None:
    """Return the öre of `least_incentive` alone, None if not even the highest is enough; parameters and errors as there."""
    from app.measures.programme import Clock  # here: see `app.measures.mixes`

    if highest_ore < 0:
        raise OffersError(f"the highest incentive is {highest_ore} öre a month: expected a whole number from 0 on")

    def suffices(steps: int) -> bool:
        offers = offers_at(steps * INCENTIVE_STEP)
        check(offers)
        check_wishes(offers, need_milligrams, None, required, excluded)
        return meets(most_milligrams(offers, required, excluded, Clock(seconds)), need_milligrams)

    low, high = -1, highest_ore // INCENTIVE_STEP
    if not suffices(high):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if suffices(middle) else (middle, high)
    return high * INCENTIVE_STEP
