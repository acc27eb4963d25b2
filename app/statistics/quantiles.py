"""Quantiles of the normal and the t distribution, without the 140 MB of scipy; equal to it to 1e-8 (held by a test)."""

import math
from functools import lru_cache
from statistics import NormalDist

_NORMAL = NormalDist()
_ENOUGH = 1e7
"""Degrees of freedom from which on t is the normal distribution to 1e-7."""


def normal_quantile(probability: float) -> float:
    """Return z with P(Z ≤ z) = probability.

    >>> round(normal_quantile(0.975), 6)
    1.959964
    """
    return _NORMAL.inv_cdf(probability)


@lru_cache(maxsize=4096)
def t_quantile(probability: float, degrees_of_freedom: float) -> float:
    """Return t with P(T ≤ t) = probability for Student's t with (not necessarily whole) degrees of freedom.

    Newton's steps on the distribution function, kept inside a bracket that halves.

    Raises:
        ValueError: if the probability is not between 0 and 1, or the degrees of freedom are not above 0.

    >>> round(t_quantile(0.975, 9), 6)
    2.262157
    """
    if not 0 < probability < 1:
        raise ValueError(f"probability: expected between 0 and 1, got {probability!r}")
    if not degrees_of_freedom > 0:
        raise ValueError(
            f"degrees_of_freedom: expected above 0, got {degrees_of_freedom!r}; merge strata of one person"
        )
    if probability < 0.5:
        return -t_quantile(1 - probability, degrees_of_freedom)
    z = normal_quantile(probability)
    if degrees_of_freedom > _ENOUGH:
        return z
    low, high = 0.0, max(1.0, 2 * z)
    while t_probability(high, degrees_of_freedom) < probability:
        low, high = high, 2 * high
    guess = min(max(_expanded(z, degrees_of_freedom), low), high)
    for _ in range(200):
        error = t_probability(guess, degrees_of_freedom) - probability
        low, high = (low, guess) if error > 0 else (guess, high)
        step = guess - error / _t_density(guess, degrees_of_freedom)
        step = step if low < step < high else (low + high) / 2
        if abs(step - guess) <= 1e-10 * max(1.0, guess):
            return step
        guess = step
    return guess


def _expanded(z: float, degrees: float) -> float:
    """Return t by its expansion in 1/ν around the normal z (Abramowitz and Stegun, 26.7.5), to begin from."""
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / degrees + second / degrees**2 + third / degrees**3


def t_probability(t: float, degrees_of_freedom: float) -> float:
    """Return P(T ≤ t) for Student's t.

    Source: Abramowitz and Stegun (1964), 26.7.1 and 26.5.27: 1 − I(x; ν/2, 1/2) / 2 with x = ν / (ν + t²) and t ≥ 0.
    """
    squared = t * t
    tail = _incomplete_beta(degrees_of_freedom / (degrees_of_freedom + squared), degrees_of_freedom / 2, 0.5) / 2
    return 1 - tail if t >= 0 else tail


def _t_density(t: float, degrees: float) -> float:
    constant = math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2) - math.log(degrees * math.pi) / 2
    return math.exp(constant - (degrees + 1) / 2 * math.log1p(t * t / degrees))


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """Return the regularised incomplete beta function by Lentz's continued fraction (Press et al. 2007, section 6.4)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - _incomplete_beta(1 - x, b, a)
    front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    tiny = 1e-300
    c, d = 1.0, 1 / ((1 - (a + b) * x / (a + 1)) or tiny)
    fraction = d
    for m in range(1, 10_000):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        change = 1.0
        for term in (even, odd):
            d = 1 / ((1 + term * d) or tiny)
            c = (1 + term / c) or tiny
            change = c * d
            fraction *= change
        if abs(change - 1) < 1e-16:
            break
    return math.exp(front) * fraction / a
