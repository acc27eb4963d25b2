"""Many requests' writing in one transaction, where the database has a single writer (SQLite).

Its commit waits for the disk, longer than it takes to write what a phone sends. So whoever comes while others are writing is
written with all who come in the meantime, and answered after their common commit. Each is kept apart by a savepoint: one that
fails takes back only its own. PostgreSQL joins the commits of its writers itself.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, Final, NamedTuple, TypeVar

from fastapi.concurrency import run_in_threadpool
from sqlmodel import Session

from app.database import Database
from app.web.turns import WRITER_SECONDS, NoTurn, Writers

MOST_TOGETHER: Final = 20
"""Requests of one transaction: other writers wait for all of them."""
T = TypeVar("T")


class _Waiting(NamedTuple):
    """A request that waits to be written: what to do, since when it waits, and where its outcome is awaited."""

    work: Callable[[Session], Any]
    since: float
    outcome: asyncio.Future[Any]


class Together:
    """Writes for requests, together where that is faster.

    Parameters:
        database: where to.
        writers: the turns to write; all who write together take one.
    """

    def __init__(self, database: Database, writers: Writers) -> None:
        self._database, self._writers = database, writers
        self._waiting: list[_Waiting] = []
        self._writing: asyncio.Task[None] | None = None
        # One that waits for nothing else: to be handed to any of many costs more than a small query.
        self._thread = ThreadPoolExecutor(1, "together")

    async def write(self, work: Callable[[Session], T]) -> T:
        """Do what a request writes, in a thread; returns, or raises, what it does, once it is committed.

        Parameters:
            work: it writes by statements in the session it is given, never by the session's objects, which all share.

        Raises:
            app.web.turns.NoTurn: it was not its turn in time.
        """
        if not self._database.is_sqlite:
            async with self._writers.turn():
                return await run_in_threadpool(self._alone, work)
        loop = asyncio.get_running_loop()
        # In its own context: what it logs bears the id of its own request.
        context = copy_context()
        mine = _Waiting(lambda session: context.run(work, session), loop.time(), loop.create_future())
        self._waiting.append(mine)
        if self._writing is None:
            self._writing = loop.create_task(self._write_all())
        found: T = await mine.outcome
        return found

    def _alone(self, work: Callable[[Session], T]) -> T:
        with self._database.write() as session:
            return work(session)

    async def _write_all(self) -> None:
        """Write until nobody waits."""
        try:
            while self._waiting:
                await self._write_some()
        finally:
            self._writing = None

    async def _write_some(self) -> None:
        some: list[_Waiting] = []
        try:
            async with self._writers.turn():
                some = self._next()
                works = [one.work for one in some]
                writing = asyncio.get_running_loop().run_in_executor(self._thread, self._database.write_together, works)
                outcomes = await writing
        except Exception as error:
            # Nothing was committed; without a turn to write, nobody who waits had one.
            if isinstance(error, NoTurn):
                some, self._waiting = self._waiting, []
            outcomes = [error] * len(some)
        for one, outcome in zip(some, outcomes, strict=True):
            _tell(one, outcome)

    def _next(self) -> list[_Waiting]:
        """Return who is written next; who has waited for too long, or has left, is not."""
        some, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
        too_long = asyncio.get_running_loop().time() - WRITER_SECONDS
        for late in (one for one in some if one.since < too_long):
            _tell(late, NoTurn())
        return [one for one in some if not one.outcome.done()]


def _tell(one: _Waiting, outcome: Any) -> None:
    if one.outcome.done():
        return  # who asked has left
    if isinstance(outcome, Exception):
        one.outcome.set_exception(outcome)
    else:
        one.outcome.set_result(outcome)
