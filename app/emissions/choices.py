"""Which factor set holds on which date: an organisation's choices, oldest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.emissions.factors import FactorSet
from app.emissions.sets import factor_set

DEFAULT_SET = "sweden"
BEGINNING = date(2009, 1, 1)
"""The first date that can be recorded; the default set holds from here until another one is chosen."""


@dataclass(frozen=True, slots=True)
class FactorChoice:
    """A set, and the first date that is computed with it."""

    valid_from: date
    factors: FactorSet


@dataclass(frozen=True, slots=True)
class FactorChoices:
    """All choices of an organisation, oldest first; the first one holds from the beginning."""

    choices: tuple[FactorChoice, ...]

    def on(self, day: date) -> FactorSet:
        """Return the set in force on a date."""
        for choice in reversed(self.choices):
            if choice.valid_from <= day:
                return choice.factors
        return self.choices[0].factors


def factor_choices(chosen: Iterable[tuple[date, str]] = ()) -> FactorChoices:
    """Return the choices of an organisation from what it chose, as (first date, key of the set) in any order.

    Raises:
        app.emissions.factors.FactorError: a set is not known, or one of its files is malformed.
    """
    rows = sorted({BEGINNING: DEFAULT_SET, **dict(chosen)}.items())
    return FactorChoices(tuple(FactorChoice(day, factor_set(key)) for day, key in rows))
