"""The planner: the cheapest mix of measures that reaches a target, or what is missing where none does.

    from app.measures.offers import Offers, Option
    from app.measures.planner import plan

    bicycle = Option(measure=0, group=0, most=36, milligrams=340e6, ore=-114_000)
    offers = Offers(sizes=(120,), measures=("bicycle",), fixed_ore=(0,), options=(bicycle,), baseline_milligrams=1.2e12)
    plan(offers, need_milligrams=0.01 * offers.baseline_milligrams)

Method, source and limits: `docs/planner.md`.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from app.measures.mixes import NOTHING, Mix, cheapest_mix, most_milligrams, most_saving_mix
from app.measures.offers import Offers, check, check_wishes, with_acceptance

if TYPE_CHECKING:
    from app.measures.programme import Clock

SECONDS = 10.0
"""How long a plan may take, and as long again the explanation why there is none."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Unreachable:
    """No mix reaches the target: what is missing, and what would suffice with everything else unchanged.

    Parameters:
        need_milligrams: mg CO2e that were to be saved in a year.
        most: the mix that saves most, None if even the must-haves cannot be had.
        short_milligrams: what is missing even then.
        least_budget_ore: öre a year that would suffice; None if the budget is not the limit, or no budget would suffice.
        excluded_that_suffice: excluded measures of which each alone would suffice, were it allowed.
        all_excluded_suffice: whether all of them together would.
        acceptance_that_suffices: so many times as many people accepting would suffice, in steps of a hundredth; None if not even
            all employees who are offered something.
        without_required: whether it could be reached without the must-haves.
        together_suffices: whether any money, all measures, no must-haves and everybody's acceptance together would suffice.
        most_of_all_milligrams: mg that would be saved then.
        unknown: which of "budget", "excluded", "acceptance" and "required" the time did not suffice to tell.
    """

    need_milligrams: float
    most: Mix | None
    short_milligrams: float
    least_budget_ore: float | None = None
    excluded_that_suffice: tuple[str, ...] = ()
    all_excluded_suffice: bool = False
    acceptance_that_suffices: float | None = None
    without_required: bool = False
    together_suffices: bool = False
    most_of_all_milligrams: float = 0.0
    unknown: tuple[str, ...] = ()

    @property
    def limits(self) -> tuple[str, ...]:
        """What stands in the way: each of "budget", "excluded", "acceptance" and "required" that alone would suffice; else
        "several" of them, else the "measures" themselves.
        """
        alone = {
            "budget": self.least_budget_ore is not None,
            "excluded": self.all_excluded_suffice,
            "acceptance": self.acceptance_that_suffices is not None,
            "required": self.without_required,
        }
        return tuple(name for name, suffices in alone.items() if suffices) or (
            ("several",) if self.together_suffices else ("measures",)
        )


def plan(
    offers: Offers,
    need_milligrams: float,
    budget_ore: float | None = None,
    required: Mapping[str, int] = NOTHING,
    excluded: frozenset[str] = frozenset(),
    *,
    seconds: float = SECONDS,
    explain: bool = True,
) -> Mix | Unreachable:
    """Return the cheapest mix that reaches a target.

    A need of 0 or less asks for the cheapest mix of all: what costs something is left out, what saves money is taken. Of mixes
    that cost the same, the one that HiGHS finds with one thread, seed 0 and options in the programme's own order: it does not
    depend on the order in which they are given. With at most `app.measures.programme.SMALL` options the mix is proven to be the
    cheapest, with more the proven gap is told by `Mix.gap_ore` (about 1e-5 of what is paid).

    Parameters:
        offers: what can be chosen from.
        need_milligrams: mg CO2e to be saved in a year.
        budget_ore: öre a year that it may cost, None for any; a negative one must be saved.
        required: must-haves, with the least people that each moves.
        excluded: keys of measures that may not be taken up.
        seconds: how long it may take.
        explain: whether to find out what would suffice; without, `Unreachable` tells only how much can be saved.

    Raises:
        OffersError: offers or wishes cannot be.
        app.measures.programme.Undecided: nothing could be said in so many seconds.
    """
    from app.measures.programme import Clock  # here: see `app.measures.mixes`

    check(offers)
    check_wishes(offers, need_milligrams, budget_ore, required, excluded)
    found = cheapest_mix(offers, need_milligrams, budget_ore, required, excluded, Clock(seconds))
    if found is not None:
        return found
    asked = _Asked(offers, need_milligrams, budget_ore, required, excluded, Clock(seconds))
    most = most_saving_mix(offers, budget_ore, required, excluded, asked.clock)
    short = max(0.0, need_milligrams - (most.milligrams if most else 0.0))
    return asked.explained(most, short) if explain else Unreachable(need_milligrams, most, short)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A plan that there is none of, and what it is asked with something else."""

    offers: Offers
    need: float
    budget: float | None
    required: Mapping[str, int]
    excluded: frozenset[str]
    clock: "Clock"

    def explained(self, most: Mix | None, short: float) -> Unreachable:
        """Find out what would suffice."""
        unknown: list[str] = []

        def told(name: str, question: Callable[[], T], otherwise: T) -> T:
            from app.measures.programme import Undecided

            try:
                return question()
            except Undecided:
                unknown.append(name)
                return otherwise

        possible = (
            most_milligrams(with_acceptance(self.offers, self._everybody()), NOTHING, frozenset(), self.clock) or 0.0
        )
        nothing: tuple[str, ...] = ()
        alone = told("excluded", self._excluded_alone, nothing)
        return Unreachable(
            self.need,
            most,
            short,
            least_budget_ore=told("budget", self._least_budget, None),
            excluded_that_suffice=alone,
            all_excluded_suffice=bool(alone) or told("excluded", lambda: self._with(excluded=frozenset()), False),
            acceptance_that_suffices=told("acceptance", self._acceptance, None),
            without_required=bool(self.required) and told("required", lambda: self._with(required=NOTHING), False),
            together_suffices=meets(possible, self.need),
            most_of_all_milligrams=possible,
            unknown=tuple(dict.fromkeys(unknown)),
        )

    def _with(
        self,
        *,
        offers: Offers | None = None,
        required: Mapping[str, int] | None = None,
        excluded: frozenset[str] | None = None,
    ) -> bool:
        """Tell whether it can be reached with something else."""
        offers = self.offers if offers is None else offers
        required = self.required if required is None else required
        excluded = self.excluded if excluded is None else excluded
        if not meets(most_milligrams(offers, required, excluded, self.clock), self.need):
            return False
        if self.budget is None:
            return True
        return cheapest_mix(offers, self.need, self.budget, required, excluded, self.clock) is not None

    def _least_budget(self) -> float | None:
        if self.budget is None:
            return None
        found = cheapest_mix(self.offers, self.need, None, self.required, self.excluded, self.clock)
        return None if found is None else found.ore

    def _excluded_alone(self) -> tuple[str, ...]:
        keys = [key for key in self.offers.measures if key in self.excluded]
        return tuple(key for key in keys if self._with(excluded=self.excluded - {key}))

    def _everybody(self) -> float:
        """Return with how many times the acceptance everybody accepts who is offered something."""
        return max((self.offers.sizes[one.group] / one.most for one in self.offers.options if one.most), default=1.0)

    def _acceptance(self) -> float | None:
        """Return the least acceptance that suffices, by bisection: with more people nothing becomes impossible."""
        low, high = 100, math.ceil(100 * self._everybody())
        if high <= low or not self._with(offers=with_acceptance(self.offers, high / 100)):
            return None
        while high - low > 1:
            middle = (low + high) // 2
            if self._with(offers=with_acceptance(self.offers, middle / 100)):
                high = middle
            else:
                low = middle
        return high / 100


def meets(milligrams: float | None, need: float) -> bool:
    """Tell whether so many mg are enough, but for the rounding of sums; None is not."""
    from app.measures.programme import MEET

    return milligrams is not None and milligrams >= need - MEET * abs(need)
