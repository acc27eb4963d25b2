"""A made-up organisation whose travel is known to the last gram, to see how often intervals from its answers hold the truth."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.statistics.sample import Sample, sample

SIZES = (12, 16, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 300)
MODES = ("car", "transit", "bicycle")
KILOGRAMS_PER_KM = np.array([0.17, 0.03, 0.0])
KILOMETRES_PER_YEAR = 400.0
"""Of each kilometre between home and work."""
ANSWERS_BY_MODE = np.array([0.75, 1.0, 1.35])
"""Cyclists answer more often than drivers."""
BY_MODE = np.array([2.0, 1.0, 0.4])
"""Of what is travelled by another way than commuting and flights."""


@dataclass(frozen=True)
class Population:
    """Everyone employed: kg and km a year, department, usual mode, and the chance that each answers."""

    kilograms: np.ndarray
    kilometres: np.ndarray
    department: np.ndarray
    mode: np.ndarray
    chance: np.ndarray

    @property
    def head_counts(self) -> dict[int, int]:
        return {one: int((self.department == one).sum()) for one in range(len(SIZES))}

    @property
    def by_mode(self) -> dict[int, int]:
        return {one: int((self.mode == one).sum()) for one in range(len(MODES))}

    def answers(self, random: np.random.Generator) -> np.ndarray:
        """Return who answers; at least two of each department."""
        while True:
            found = random.random(len(self.chance)) < self.chance
            if np.bincount(self.department[found], minlength=len(SIZES)).min() >= 2:
                return found

    def drawn(self, who: np.ndarray, *, raked: bool) -> Sample:
        """Return the sample of those who answered, raked to the modes or post-stratified by department alone."""
        margins = {"mode": (self.mode[who].tolist(), self.by_mode)} if raked else None
        values = {"kg": self.kilograms[who], "km": self.kilometres[who]}
        return sample(values, self.department[who].tolist(), self.head_counts, margins=margins)


TRAVEL: dict[str, Callable[[np.random.Generator, np.ndarray], np.ndarray]] = {
    "normal": lambda random, mode: BY_MODE[mode] * np.maximum(0, random.normal(1000, 250, len(mode))),
    "gamma, shape 2": lambda random, mode: BY_MODE[mode] * random.gamma(2, 500, len(mode)),
    "none by bicycle": lambda random, mode: np.array([1.0, 0.15, 0.0])[mode] * random.gamma(2, 500, len(mode)),
    "lognormal, σ = 1": lambda random, mode: BY_MODE[mode] * random.lognormal(6, 1, len(mode)),
    "flights alone": lambda random, mode: (
        BY_MODE[mode] * (random.random(len(mode)) < 0.2) * random.gamma(2, 500, len(mode))
    ),
}
"""Other ways to travel, kg a year by usual mode, to see how far intervals can be trusted."""
COMMUTING_AND_FLIGHTS = "commuting and flights"


def population(
    random: np.random.Generator, *, depends_on_mode: bool, travel: str = COMMUTING_AND_FLIGHTS
) -> Population:
    """Make an organisation: mode shares and distances differ by department, distances are lognormal, and 15 % fly.

    Parameters:
        depends_on_mode: whether answering does. Each answers with a chance of their department's times their mode's: who is missing
            is then known from both margins, and raking to them has no bias. That is what the coverage of raked intervals assumes.
        travel: another way than commuting and flights, of `TRAVEL`.
    """
    employed = sum(SIZES)
    department = np.repeat(np.arange(len(SIZES)), SIZES)
    mode = np.concatenate([random.choice(3, size, p=random.dirichlet([8, 4, 3])) for size in SIZES])
    of_department = np.repeat(random.lognormal(0, 0.25, len(SIZES)), SIZES)
    distance = random.lognormal(np.log(9), 0.7, employed) * of_department
    if travel == COMMUTING_AND_FLIGHTS:
        flights = (random.random(employed) < 0.15) * random.gamma(2.0, 100.0, employed)
        kilograms = distance * KILOMETRES_PER_YEAR * KILOGRAMS_PER_KM[mode] + flights
    else:
        kilograms = TRAVEL[travel](random, mode) * of_department
    chance = np.repeat(random.uniform(0.35, 0.65, len(SIZES)), SIZES)
    if depends_on_mode:
        chance = np.minimum(1, chance * ANSWERS_BY_MODE[mode])
    return Population(kilograms, distance * KILOMETRES_PER_YEAR, department, mode, chance)
