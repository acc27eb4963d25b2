"""Releases figures while a server runs: at fixed times, the same for phones and dashboards.

Every `TICK` seconds the organisations in which something was committed are looked at; once a minute those in which something
waits, for a command of another process that wrote tells nobody on SQLite; once an hour all of them, so that weeks are closed in
which nothing happens any more. One thread, for which no request waits.
"""

import datetime as dt
import threading
import time
from collections.abc import Callable, Collection

import structlog
from sqlmodel import Session

from app.database import Database, within
from app.disclosure.releasing import release
from app.events import Listener
from app.organisations.service import organisation_ids
from app.rollups.pending import weeks

TICK = 5.0
"""Seconds. Who watches learns that somebody synced in these seconds, not when."""
WAITING_AFTER = 60.0
"""Seconds between two looks at the organisations in which something waits."""
ALL_AFTER = 3600.0
"""Seconds between two looks at every organisation and week."""
LARGEST_SHARE = 0.05
"""Of one core: an organisation that takes long to look at is looked at less often."""

Then = Callable[[Database, int, dt.datetime], bool]
log = structlog.get_logger()


class Releaser:
    """Releases what may be shown, and then tells of which organisations something came in or was released.

    Parameters:
        database: an organisation is looked at after its commits, of which the database's bus tells.
        then: releases what else there is, after an organisation's weeks, of an organisation at a time in UTC; tells whether it did.
        tick: seconds between two looks.
    """

    def __init__(self, database: Database, then: Then, tick: float = TICK) -> None:
        self._database, self._then, self._tick = database, then, tick
        self._lock = threading.Lock()
        self._changed: set[int] = set()
        self._not_before: dict[int, float] = {}
        self._all_at = time.monotonic() + tick
        self._waiting_at = self._all_at + WAITING_AFTER
        self._listeners: set[Listener] = set()
        self._stop = threading.Event()
        self._unsubscribe = database.bus.subscribe(self._heard)
        self._thread = threading.Thread(target=self._run, name="releases", daemon=True)
        self._thread.start()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(organisation_id)` after each look at an organisation with something new; returns what ends it."""
        self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def close(self) -> None:
        """Stop after what is being released."""
        self._unsubscribe()
        self._stop.set()
        self._thread.join()

    def _heard(self, organisation_id: int) -> None:
        """Listener of the bus. What this thread committed itself is told already."""
        if threading.current_thread() is not self._thread:
            self._come_again(organisation_id)

    def _come_again(self, organisation_id: int) -> None:
        with self._lock:
            self._changed.add(organisation_id)

    def _run(self) -> None:
        while not self._stop.wait(self._tick - time.time() % self._tick):
            with self._lock:
                changed, self._changed = self._changed, set()
            now, every = time.monotonic(), False
            due: Collection[int] = ()
            if now >= self._all_at:
                due, every, self._all_at = self._find(waiting=False), True, now + ALL_AFTER
            elif now >= self._waiting_at:
                due, self._waiting_at = self._find(waiting=True), now + WAITING_AFTER
            for organisation_id in sorted(changed.union(due)):
                self._look(organisation_id, every=every, came_in=organisation_id in changed)

    def _find(self, *, waiting: bool) -> Collection[int]:
        """Return all organisations, or those in which something is pending."""
        try:
            with self._database.read() as session:
                everyone = organisation_ids(session)
                return [one for one in everyone if _waits(session, one)] if waiting else everyone
        except Exception as error:
            log.error("release_failed", error=type(error).__name__)
            return ()

    def _look(self, organisation_id: int, *, every: bool, came_in: bool) -> None:
        began = time.monotonic()
        if self._stop.is_set() or (not every and began < self._not_before.get(organisation_id, 0.0)):
            if came_in:
                self._come_again(organisation_id)
            return
        at, released = dt.datetime.now(dt.UTC), False
        try:
            released = release(self._database, organisation_id, at, every_week=every)
            released = self._then(self._database, organisation_id, at) or released
        except Exception as error:
            # The database may be away or full: what is pending stays pending, and the next look finds it.
            log.error("release_failed", organisation_id=organisation_id, error=type(error).__name__)
            self._come_again(organisation_id)
        self._not_before[organisation_id] = time.monotonic() + (time.monotonic() - began) / LARGEST_SHARE
        if came_in or released:
            self._tell(organisation_id)

    def _tell(self, organisation_id: int) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(organisation_id)
            except Exception as error:
                # One page that cannot be told must not end the releases of all.
                log.error("listener_failed", error=type(error).__name__)


def _waits(session: Session, organisation_id: int) -> bool:
    within(session, organisation_id)
    return bool(weeks(session, organisation_id))
