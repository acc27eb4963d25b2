"""The small bus that tells what was committed.

A service says ``changed(session, organisation_id)`` inside its transaction. Listeners hear of it after the commit and get
no content, only the organisation: whoever wants figures reads them. On SQLite the hint stays in the process; on PostgreSQL
it travels by NOTIFY, which the database delivers at the commit, to every process that runs `Bus.listen_to_postgresql`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import structlog
from sqlmodel import Session

from app.driver import driver_of

if TYPE_CHECKING:
    from app.notices import Notices

Listener = Callable[[int], None]
CHANNEL = "cero_changed"
_KEY = "changed_organisations"
log = structlog.get_logger()


def changed(session: Session, organisation_id: int) -> None:
    """Say that something of the organisation changed in this transaction."""
    session.info.setdefault(_KEY, set()).add(organisation_id)


class Bus:
    """Passes hints from commits to listeners, which are called from any thread and must return at once."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()
        self._notices: Notices | None = None

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(organisation_id)` after each commit; returns the function that ends it."""
        self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def publish(self, organisation_id: int) -> None:
        """Tell the listeners of this process."""
        for listener in tuple(self._listeners):
            try:
                listener(organisation_id)
            except Exception as error:
                # The data is committed; one broken listener must not look like a failed save to the phone.
                log.error("listener_failed", error=type(error).__name__)

    def publish_after(self, session: Session) -> None:
        """Tell the listeners which organisations a transaction has changed, after its commit (SQLite)."""
        for organisation_id in session.info.pop(_KEY, ()):
            self.publish(organisation_id)

    def notify_within(self, session: Session) -> None:
        """Queue the hints inside a transaction; PostgreSQL delivers them at its commit."""
        for organisation_id in session.info.pop(_KEY, ()):
            driver_of(session).execute("SELECT pg_notify(%s, %s)", (CHANNEL, str(organisation_id)))

    def listen_to_postgresql(self, address: str) -> None:
        """Hear the hints of all processes, in a thread of its own, reconnecting until `close`."""
        from app.notices import Notices  # what it imports costs a server on SQLite 9 MB

        self._notices = Notices(address, CHANNEL, self.publish)

    def close(self) -> None:
        """Stop listening."""
        if self._notices:
            self._notices.close()
