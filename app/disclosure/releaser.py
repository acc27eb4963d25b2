"""Releases figures while a server runs: at fixed times, the same for phones and dashboards.

Every `TICK` seconds the organisations in which something was committed are looked at, once an hour all of them, so that weeks are
closed in which nothing happens any more. One thread, for which no request waits.
"""

import datetime as dt
import threading
import time
from collections.abc import Callable

import structlog

from app.database import Database
from app.disclosure.releasing import organisations, release

TICK = 5.0
"""Seconds. Who watches learns that somebody synced in these seconds, not when."""
ALL_AFTER = 3600.0
"""Seconds between two looks at every organisation and week."""
LARGEST_SHARE = 0.05
"""Of one core: an organisation that takes long to look at is looked at less often."""

Listener = Callable[[int], None]
Then = Callable[[Database, int, dt.datetime], object]
log = structlog.get_logger()


class Releaser:
    """Releases what may be shown, and then tells which organisations something had come in from.

    Parameters:
        database: an organisation is looked at after its commits, of which the database's bus tells.
        then: what else is released, after an organisation's weeks, of an organisation at a time in UTC.
    """

    def __init__(self, database: Database, then: Then, tick: float = TICK) -> None:
        self._database, self._then, self._tick = database, then, tick
        self._lock = threading.Lock()
        self._changed: set[int] = set()
        self._not_before: dict[int, float] = {}
        self._all_at = time.monotonic() + tick
        self._listeners: set[Listener] = set()
        self._stop = threading.Event()
        self._unsubscribe = database.bus.subscribe(self._heard)
        self._thread = threading.Thread(target=self._run, name="releases", daemon=True)
        self._thread.start()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(organisation_id)` after each look at an organisation that had changed; returns what ends it."""
        self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def close(self) -> None:
        """Stop after what is being released."""
        self._unsubscribe()
        self._stop.set()
        self._thread.join()

    def _heard(self, organisation_id: int) -> None:
        with self._lock:
            self._changed.add(organisation_id)

    def _run(self) -> None:
        while not self._stop.wait(self._tick - time.time() % self._tick):
            every = time.monotonic() >= self._all_at
            with self._lock:
                changed, self._changed = self._changed, set()
            if every:
                changed |= self._everyone()
                self._all_at = time.monotonic() + ALL_AFTER
            for organisation_id in sorted(changed):
                self._look(organisation_id, every)

    def _everyone(self) -> set[int]:
        try:
            with self._database.read() as session:
                return set(organisations(session))
        except Exception as error:
            log.error("release_failed", error=type(error).__name__)
            return set()

    def _look(self, organisation_id: int, every: bool) -> None:
        began = time.monotonic()
        if self._stop.is_set() or (not every and began < self._not_before.get(organisation_id, 0.0)):
            self._heard(organisation_id)
            return
        now = dt.datetime.now(dt.UTC)
        try:
            release(self._database, organisation_id, now, every_week=every)
            self._then(self._database, organisation_id, now)
        except Exception as error:
            # The database may be away or full: what is pending stays pending, and the next look finds it.
            log.error("release_failed", organisation_id=organisation_id, error=type(error).__name__)
            self._heard(organisation_id)
        self._not_before[organisation_id] = time.monotonic() + (time.monotonic() - began) / LARGEST_SHARE
        for listener in tuple(self._listeners):
            listener(organisation_id)
