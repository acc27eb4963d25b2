"""Whether the server is well, asked apart from everything that people ask of it."""

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

from anyio import CapacityLimiter, to_thread

from app.database import Database
from app.web.turns import NoTurn, Turns

SECONDS: Final = 3.0
"""How long one waits for a database that may be silent for ever."""
MOST_WAITING: Final = 20
T = TypeVar("T")


class Pulse:
    """A thread and a connection of its own for `/healthz` and `/readyz`.

    Those of people's requests may all be taken at a moment. The server is well nevertheless, and who watches it would end it. And
    the other way round: however many ask how it is, and however long the database is silent, they take one thread from nobody.

    Parameters:
        database: the one that is asked, over another connection.
    """

    def __init__(self, database: Database) -> None:
        self.database = database.again()
        self._thread = CapacityLimiter(1)
        self._turns = Turns(1, SECONDS, MOST_WAITING)

    async def ask(self, question: Callable[[Database], T]) -> T:
        """Return the answer to a question that reads the database; raises what it raises.

        Raises:
            app.web.turns.NoTurn: the database was silent, on this question or on those before.
        """
        await self._turns.take()
        asked = asyncio.ensure_future(to_thread.run_sync(question, self.database, limiter=self._thread))
        asked.add_done_callback(self._answered)
        try:
            return await asyncio.wait_for(asyncio.shield(asked), SECONDS)
        except TimeoutError:
            raise NoTurn from None

    def _answered(self, asked: asyncio.Future[T]) -> None:
        """Let the next one ask, whoever still waits for this answer."""
        self._turns.give()
        if not asked.cancelled():
            asked.exception()  # else what nobody waited for is written into the log as never heard

    def close(self) -> None:
        """Close the connection."""
        self.database.dispose()
