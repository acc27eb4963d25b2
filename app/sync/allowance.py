"""How much one person's log may grow in a day. Without an end, one account filled the disk with 1.4 GB in fifteen seconds.

A day's allowance refills all the time: two years of diary pass at once, and who has used it up waits minutes, never until midnight.
It is kept as one moment in the head row, up to which it is spent (the generic cell rate algorithm), so every process of the server
sees the same.
"""

import datetime as dt
from dataclasses import dataclass

DAY = dt.timedelta(days=1)
BYTES_A_DAY = 16 * 1024 * 1024
"""What one person's devices may add to the log within a day, in bytes as sent."""


class AllowanceSpent(Exception):
    """The log may not grow by so much now: nothing was taken, and the device keeps what it has and comes back."""

    def __init__(self, wait: dt.timedelta) -> None:
        super().__init__("the day's allowance is spent")
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a person's log may grow by within a day.

    Parameters:
        records: edits.
        size: bytes as sent.
    """

    records: int
    size: int = BYTES_A_DAY

    def spend(self, spent_until: dt.datetime | None, records: int, size: int, now: dt.datetime) -> dt.datetime:
        """Return up to when the allowance is spent after so many edits of together `size` bytes.

        Parameters:
            spent_until: as this returned it for the edits before, None if there were none.

        Raises:
            AllowanceSpent: they are more than is left.
        """
        # A clock that was set back must not lock anybody out for longer than a day.
        begin = now if spent_until is None else min(max(spent_until, now), now + DAY)
        end = begin + DAY * max(records / self.records, size / self.size)
        if end > now + DAY:
            raise AllowanceSpent(end - DAY - now)
        return end
