"""What tests of the weekly message share: people who asked for it, a trap that tells who was contacted."""

import datetime as dt
import socket
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlmodel import select

from app.database import Database
from app.nudges.delivery import Tally, deliver
from app.nudges.models import Nudge
from app.nudges.planning import plan
from app.organisations.models import Target
from app.push import service
from app.push.endpoints import PushOrigins
from app.push.models import PushSubscription
from app.settings import Settings
from tests.support.people import Workplace, make_workplace
from tests.support.push_service import PushService, Subscription

MONDAY = dt.date(2026, 11, 23)
THURSDAY = dt.datetime(2026, 11, 26, 11, 0, tzinfo=dt.UTC)
MIDSUMMER_EVE = dt.datetime(2026, 6, 19, 11, 0, tzinfo=dt.UTC)


def settings_for(folder: Path, push: PushService | None = None, **more: Any) -> Settings:
    """Return settings whose only reachable push service is the test's."""
    return Settings(
        data_dir=folder, push_test_origin=push.origin if push else "", public_url="https://cero.example", **more
    )


def ask_for_nudges(database: Database, workplace: Workplace, push: PushService, person: int = 0) -> Subscription:
    """Let one of the workplace's people subscribe with a new browser."""
    browser = push.subscribe()
    keys = browser.as_json()["keys"]
    origins = PushOrigins(frozenset(), (), push.origin)
    with database.write() as session:
        service.subscribe(
            session, origins, workplace.organisation_id, workplace.member_ids[person], browser.endpoint,
            keys["p256dh"], keys["auth"], THURSDAY,
        )  # fmt: skip
    return browser


def set_target(database: Database, workplace: Workplace) -> None:
    """Give the workplace a climate target."""
    with database.write() as session:
        session.add(
            Target(
                organisation_id=workplace.organisation_id, baseline_on=dt.date(2023, 10, 2), target_on=dt.date(2030, 12, 31),
                baseline_milligrams=20_000_000, reduction_percent=20,
            )
        )  # fmt: skip


def nudges_of(database: Database, organisation_id: int) -> list[Nudge]:
    """Return an organisation's messages by person and week."""
    with database.read() as session:
        query = select(Nudge).where(Nudge.organisation_id == organisation_id).order_by(Nudge.member_id, Nudge.week)
        found = list(session.exec(query))
        session.expunge_all()
        return found


def subscriptions_of(database: Database, organisation_id: int) -> list[PushSubscription]:
    """Return an organisation's subscriptions by person."""
    with database.read() as session:
        query = (
            select(PushSubscription)
            .where(PushSubscription.organisation_id == organisation_id)
            .order_by(PushSubscription.member_id, PushSubscription.seen_at)
        )
        found = list(session.exec(query))
        session.expunge_all()
        return found


def planned(database: Database, push: PushService, *names: str) -> Workplace:
    """Make a workplace where everyone has asked for a message and this week's are planned."""
    workplace = make_workplace(database, *names)
    for person in range(len(names)):
        ask_for_nudges(database, workplace, push, person)
    plan(database, workplace.organisation_id, THURSDAY)
    return workplace


def run(database: Database, settings: Settings, workplace: Workplace) -> Tally:
    """Deliver what is planned for the workplace, on the Thursday of the tests."""
    return deliver(database, settings, workplace.organisation_id, THURSDAY)


def statuses(database: Database, workplace: Workplace) -> list[str]:
    """Return the statuses of the workplace's messages, by person and week."""
    return [one.status for one in nudges_of(database, workplace.organisation_id)]


class Trap:
    """A port on this machine that nobody should ever connect to; `visits` counts who did."""

    def __init__(self) -> None:
        self.visits = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        """Listen."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.visits += 1
            connection.close()
