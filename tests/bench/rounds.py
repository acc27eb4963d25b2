"""Contenders measured in turns: every round asks each of them once, in another order, so what else the machine does meets all."""

import math
from collections.abc import Callable, Sequence

from tests.bench.contenders import Contender, Trips
from tests.bench.rows import Pace
from tests.bench.server import make_trips

ROUNDS = 7
SLICE_SECONDS = 0.5
"""About how long each contender is asked in each round."""
MOST_TRIPS = 12_000
"""Of one person in one round: two a day since 2009, and none in the future."""


def contest(
    contenders: Sequence[Contender], connections: int, size: int, *, rounds: int = ROUNDS, seconds: float = SLICE_SECONDS,
    warmed: Callable[[], None] = lambda: None,
) -> list[Pace]:  # fmt: skip
    """Let each contender store trips, round by round; returns them in the given order.

    Two rounds go before that warm everything up and tell how many requests take `seconds`.

    Parameters:
        contenders: who takes part.
        connections: how many send at once, each the requests of one person.
        size: trips in a request.
        rounds: how often each is measured.
        seconds: about how long.
        warmed: called once between warming up and measuring.
    """
    counts = dict.fromkeys(contenders, 1)
    rates: dict[Contender, list[float]] = {one: [] for one in contenders}
    cpu: dict[Contender, list[float]] = {one: [] for one in contenders}
    for number in range(-2, rounds):
        if number == 0:
            warmed()
        for one in rotated(contenders, number):
            work = _work(connections, counts[one], size)
            spent = one.cpu_seconds()
            took = one.spend(work)
            spent, trips = one.cpu_seconds() - spent, connections * counts[one] * size
            if number < 0:
                counts[one] = requests_for(counts[one] * seconds / took, size)
            else:
                rates[one].append(trips / took)
                cpu[one].append(spent / trips * 1e6)
    return [Pace(one.name, one.durable, connections, size, tuple(rates[one]), tuple(cpu[one])) for one in contenders]


def rotated(contenders: Sequence[Contender], number: int) -> list[Contender]:
    """Return the order of a round: each begins once in as many rounds as there are contenders."""
    place = number % len(contenders)
    return [*contenders[place:], *contenders[:place]]


def requests_for(wanted: float, size: int) -> int:
    """Return how many requests of so many trips one connection sends in a round: about as many as wanted, and one at least."""
    return max(1, min(math.ceil(wanted), MOST_TRIPS // size))


def _work(connections: int, count: int, size: int) -> list[list[Trips]]:
    return [[make_trips(size, seed=number) for number in range(count)] for _ in range(connections)]
