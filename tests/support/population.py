"""A made-up organisation whose travel is known to the last gram, to see how often intervals from its answers hold the truth."""

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
        margins = {"mode": (self.mode[who], self.by_mode)} if raked else None
        values = {"kg": self.kilograms[who], "km": self.kilometres[who]}
        return sample(values, self.department[who], self.head_counts, margins=margins)


def population(random: np.random.Generator, *, depends_on_mode: bool) -> Population:
    """Make an organisation: mode shares and distances differ by department, distances are lognormal, and 15 % fly."""
    employed = sum(SIZES)
    department = np.repeat(np.arange(len(SIZES)), SIZES)
    mode = np.concatenate([random.choice(3, size, p=random.dirichlet([8, 4, 3])) for size in SIZES])
    distance = random.lognormal(np.log(9), 0.7, employed) * np.repeat(random.lognormal(0, 0.25, len(SIZES)), SIZES)
    flights = (random.random(employed) < 0.15) * random.gamma(2.0, 100.0, employed)
    kilograms = distance * KILOMETRES_PER_YEAR * KILOGRAMS_PER_KM[mode] + flights
    chance = np.repeat(random.uniform(0.35, 0.65, len(SIZES)), SIZES)
    if depends_on_mode:
        chance = np.minimum(1, chance * ANSWERS_BY_MODE[mode])
    return Population(kilograms, distance * KILOMETRES_PER_YEAR, department, mode, chance)
