"""Who waits, and where: in the event loop, never in a thread that somebody else's page needs.

A thread that waits for a lock is lost to everybody: forty phones that waited for a writer took all of them, and no page was
answered any more. So whoever may have to wait takes a turn first, and only who has it gets a thread.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

WRITER_SECONDS = 5.0
"""How long a request waits for its turn to write before it is told to come again (503)."""
OWN_SECONDS = 5.0
"""How long a request waits for others of the same account (429)."""
MOST_WAITING = 20
"""Requests of one account that may wait: as many as the streams and devices of a person can cause at once."""


class NoTurn(Exception):
    """It was not this request's turn in time."""


class Turns:
    """Lets a number of holders work at once, the others in the order in which they came.

    Parameters:
        at_once: how many.
        seconds: how long one waits.
        most_waiting: how many may wait; who comes then gets no turn at all. None: any number.
    """

    def __init__(self, at_once: int, seconds: float, most_waiting: int | None = None) -> None:
        self._turns = asyncio.Semaphore(at_once)
        self._seconds, self._most_waiting = seconds, most_waiting
        self._waiting = 0

    async def take(self) -> None:
        """Wait for a turn, to be given back by `give`.

        Raises:
            NoTurn: too many wait already, or it took too long.
        """
        if not self._turns.locked():
            await self._turns.acquire()  # at once
            return
        if self._most_waiting is not None and self._waiting >= self._most_waiting:
            raise NoTurn
        self._waiting += 1
        try:
            async with asyncio.timeout(self._seconds):
                await self._turns.acquire()
        except TimeoutError:
            raise NoTurn from None
        finally:
            self._waiting -= 1

    def give(self) -> None:
        """Let the next one work."""
        self._turns.release()

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Hold a turn; raises as `take`."""
        await self.take()
        try:
            yield
        finally:
            self.give()


class Writers(Turns):
    """The turns to write in this process.

    Parameters:
        one_at_a_time: whether the database has a single writer (SQLite). Then two may come: one writes, and the next stands ready.
    """

    def __init__(self, *, one_at_a_time: bool) -> None:
        super().__init__(2 if one_at_a_time else 8, WRITER_SECONDS)
