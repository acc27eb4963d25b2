"""How many would take a measure up: answers, shrunken to what was expected where they are few. Pure functions.

With a prior share π that counts as much as k answers, and y of n who said yes, the share of an organisation is

    p = (k · π + y) / (k + n)

the mean of the beta distribution that follows from a prior Beta(k·π, k·(1−π)) and binomial answers. Each answer stands for w of
the employed (`app.questionnaire.weighting`), and the answers together for as many as they are worth with equal weights:

    n = (Σ w)² / Σ w²        y = n · Σ_yes w / Σ w

(Kish, Survey Sampling, 1965, section 11.7; a pseudo-likelihood, Pfeffermann, International Statistical Review 61,
1993). A group of like employees is shrunken to its organisation in the same way, with `GROUP_WEIGHT` answers: p_g = (κ · p + y_g) /
(κ + n_g). Source: Gelman, Carlin, Stern, Dunson, Vehtari and Rubin, Bayesian Data Analysis (3rd edition, 2013), sections 2.4 and
5.3. An incentive of x öre a month raises the share by slope · x / 10,000, at most to 1: a straight line, which holds for small
incentives.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.measures.catalogue import Acceptance

GROUP_WEIGHT = 20.0
"""How many answers the organisation's share counts as against those of a group."""
NEAREST_SHARE = 20
"""Who said yes is counted in twentieths of those who answered."""
ORE_OF_A_SLOPE = 10_000
"""A slope is for each 100 kr."""


@dataclass(frozen=True, slots=True)
class Willingness:
    """What people answered: by question, and by person's id, whether they would.

    Whoever did not answer a question is not in it. Nothing at all is known before a questionnaire. What is counted is told, mixed
    with shares that a coordinator chooses and may move until a figure jumps: so it is coarse before it is mixed, and is nothing
    where up to `floor` people said yes, or up to `floor` did not.
    """

    answers: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    """1.0 for yes, 0.0 for no; between them for perhaps."""
    weights: Mapping[int, float] = field(default_factory=dict)
    """How many of the employed somebody's answer stands for, by id; 1 for whoever is not in it."""
    floor: int = 0
    """The organisation's privacy floor; 0 counts exactly."""

    def worth(self, question: str, people: Iterable[int] | None = None) -> tuple[float, float]:
        """Return y and n of the formula above, of some people or of all: how many said yes and answered, with equal weights.

        None where too few said either, as `count` has it.
        """
        of = self.answers.get(question, {})
        some = list(of) if people is None else [person for person in people if person in of]
        weights = [self.weights.get(person, 1.0) for person in some]
        if not weights or (self.floor and not self.count(question, some)[1]):
            return 0.0, 0.0
        whole = sum(weights)
        number = whole**2 / sum(one * one for one in weights)
        yes = min(1.0, sum(weight * of[person] for weight, person in zip(weights, some, strict=True)) / whole)
        return number * (round(yes * NEAREST_SHARE) / NEAREST_SHARE if self.floor else yes), number

    def count(self, question: str, people: Iterable[int] | None = None) -> tuple[float, int]:
        """Return how many said yes, and how many answered, of some people or of all; none of whom too few said either."""
        of = self.answers.get(question, {})
        said = list(of.values()) if people is None else [of[person] for person in people if person in of]
        yes, answered = sum(said), len(said)
        if not self.floor:
            return yes, answered
        if yes <= self.floor or answered - yes <= self.floor:
            return 0.0, 0
        return round(yes / answered * NEAREST_SHARE) / NEAREST_SHARE * answered, answered


def expected_share(acceptance: Acceptance, yes: float, answered: float) -> float:
    """Return the share of an organisation that would, 0–1: p of the formula above.

    Raises:
        ValueError: more said yes than answered, or fewer than none.
    """
    return shrunken(acceptance.share, acceptance.weight, yes, answered)


def group_share(organisation: float, yes: float, answered: float) -> float:
    """Return the share of a group that would, 0–1: p_g of the formula above.

    Raises:
        ValueError: more said yes than answered, or fewer than none.
    """
    return shrunken(organisation, GROUP_WEIGHT, yes, answered)


def shrunken(prior: float, weight: float, yes: float, answered: float) -> float:
    """Return (weight · prior + yes) / (weight + answered).

    Raises:
        ValueError: more said yes than answered, or fewer than none.
    """
    if not 0 <= yes <= answered:
        raise ValueError(f"yes: {yes} of {answered} answers; expected 0–{answered}")
    return (weight * prior + yes) / (weight + answered)


def with_incentive(share: float, acceptance: Acceptance, incentive_ore: float) -> float:
    """Return the share that would if each of them got an incentive a month, in öre; at most 1.

    Raises:
        ValueError: the incentive is negative.
    """
    if incentive_ore < 0:
        raise ValueError(f"incentive: {incentive_ore} öre; expected 0 or more")
    return min(1.0, share + acceptance.slope * incentive_ore / ORE_OF_A_SLOPE) if acceptance.slope else share
