"""Who is about to ask: enough to count their requests, and to read a body of nobody else's.

What a request may do is decided by the session that it reads in its own transaction; here somebody may still be taken for signed in
for `SECONDS` after they signed out.
"""

import time
from collections.abc import Callable
from typing import Final

from fastapi.concurrency import run_in_threadpool

from app.accounts.service import identify
from app.database import Database
from app.web.dependencies import now

SECONDS: Final = 30
MOST: Final = 10_000
"""Sessions remembered at once, some 3 MB."""


class KnownAccounts:
    """Remembers for a short while whose a session is: read anew for each exchange, it would cost as much as signing in.

    Parameters:
        database: where sessions are.
        clock: seconds that only grow.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        self._database, self._clock = database, clock
        self._known: dict[str, tuple[str, float]] = {}

    async def account_of(self, token: str) -> str | None:
        """Return the account of a session's token, e.g. `17.4711`; None if it is nobody's."""
        account, until = self._known.get(token, ("", 0.0))
        if until > self._clock():
            return account
        found = await run_in_threadpool(self._read, token) if token else None
        self._known.pop(token, None)
        if found is not None:
            if len(self._known) >= MOST:
                del self._known[next(iter(self._known))]
            self._known[token] = found, self._clock() + SECONDS
        return found

    def _read(self, token: str) -> str | None:
        with self._database.read() as session:
            identity = identify(session, token, now())
            return identity.account if identity else None
