"""How often and how much: an allowance for each account or address, in a bounded memory.

The generic cell rate algorithm (ITU-T I.371): of each key one moment is kept, at which its allowance would be whole again. The
library `limits` keeps an entry for each request of a moving window, and all of whoever invents new addresses.
"""

import time
from collections.abc import Callable

MOST_KEYS = 20_000
"""Keys remembered at once, some 3 MB. Beyond it those are forgotten whose allowance is whole, then who came first."""


class Rates:
    """Allowances of one kind.

    Parameters:
        most: what a key may spend at once, in whatever unit is spent.
        seconds: in which time a spent allowance is whole again.
        clock: seconds that only grow.
    """

    def __init__(self, most: float, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.most, self._seconds, self._each, self._clock = most, seconds, seconds / most, clock
        self._whole_at: dict[str, float] = {}

    def wait(self, key: str) -> float:
        """Return after how many seconds a key may spend again, 0 for now."""
        # Half a unit of room, for the rounding of sums: the last of `most` passes, the next does not.
        return max(0.0, self._whole_at.get(key, 0.0) - self._clock() - self._seconds + self._each / 2)

    def spend(self, key: str, amount: float = 1) -> float:
        """Spend of a key's allowance, if it has any left; returns `wait`, and spends nothing where that is not 0.

        One that has something left may spend more than that, and pays by waiting longer the next time.
        """
        if (wait := self.wait(key)) > 0:
            return wait
        now = self._clock()
        if key not in self._whole_at and len(self._whole_at) >= MOST_KEYS:
            self._forget(now)
        self._whole_at[key] = max(now, self._whole_at.get(key, 0.0)) + amount * self._each
        return 0.0

    def __len__(self) -> int:
        return len(self._whole_at)

    def _forget(self, now: float) -> None:
        self._whole_at = {key: whole_at for key, whole_at in self._whole_at.items() if whole_at > now}
        while len(self._whole_at) >= MOST_KEYS * 9 // 10:
            del self._whole_at[next(iter(self._whole_at))]
