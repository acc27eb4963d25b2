"""The interval of a share, after Wilson."""

from math import sqrt

_Z = 1.959963984540054
"""The 97.5th percentile of the normal distribution: for 95 %."""


def wilson(count: float, of: float) -> tuple[float, float]:
    """Return the 95 % interval of a share, 0–1 at both ends.

        (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)

    Unlike the textbook's it stays within 0–1 and holds its level where few answered, or nearly all the same. Source: Wilson,
    Probable inference, the law of succession, and statistical inference, JASA 22 (1927); Brown, Cai and DasGupta, Interval
    estimation for a binomial proportion, Statistical Science 16 (2001).

    Parameters:
        count: how many said so.
        of: how many answered, above 0.
    """
    share, square = count / of, _Z * _Z / of
    middle, half = share + square / 2, _Z * sqrt(share * (1 - share) / of + square / (4 * of))
    return max(0.0, (middle - half) / (1 + square)), min(1.0, (middle + half) / (1 + square))
