"""Whether the server is well, asked apart from everything that people ask of it."""

from collections.abc import Callable
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

from app.database import Database

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

    async def ask(self, question: Callable[[Database], T]) -> T:
        """Return the answer to a question that reads the database; raises what it raises."""
        return await to_thread.run_sync(question, self.database, limiter=self._thread)

    def close(self) -> None:
        """Close the connection."""
        self.database.dispose()
