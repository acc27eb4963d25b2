"""Delivers this week's planned messages: claim and commit, send, record. At most once, whatever crashes in between."""

import asyncio
import datetime as dt
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import msgspec
import structlog

from app.calendar import monday
from app.database import Database
from app.languages import Language
from app.nudges.claims import Claimed, Outcome, claim, end_interrupted, record
from app.nudges.composing import LANGUAGES
from app.nudges.texts_en import ENGLISH
from app.organisations.service import get_organisation
from app.organisations.service import today as today_of
from app.push.loops import fast_loop
from app.push.messages import MOST_PAYLOAD_BYTES, PushButton, PushData, PushMessage, PushNotification
from app.settings import Settings

if TYPE_CHECKING:
    from app.push.courier import Courier

PORTION = 200
"""Messages claimed at once: what a crash can leave undelivered."""
WINDOW = 256
"""Messages on their way at once, over all push services."""
RECORD_EVERY_SECONDS = 0.5

log = structlog.get_logger()


@dataclass(slots=True)
class Tally:
    """How a run went, in people; `interrupted` were claimed by a process that died, and are not sent again."""

    delivered: int = 0
    failed: int = 0
    interrupted: int = 0
    problems: Counter[str] = field(default_factory=Counter)

    def add(self, outcome: Outcome) -> None:
        """Count one message."""
        if outcome.deliveries:
            self.delivered += 1
        else:
            self.failed += 1
            self.problems.update(set(outcome.problems))


def deliver(database: Database, settings: Settings, organisation_id: int, now: dt.datetime) -> Tally:
    """Deliver what is planned for this week, beside any number of other processes that do the same.

    Raises:
        app.push.keys.PushKeyError: the push key cannot be used; nothing was claimed.
        app.push.endpoints.PushOriginsError: the list of push services cannot be used; nothing was claimed.
    """
    from app.push.courier import Courier  # here: see tests/test_house.py

    courier = Courier(settings)
    with database.write(organisation_id) as session:
        today = today_of(get_organisation(session, organisation_id), now)
        tally = Tally(interrupted=end_interrupted(session, organisation_id, _now()))
    with asyncio.Runner(loop_factory=fast_loop()) as runner:
        runner.run(_Run(database, settings, courier, organisation_id, today, tally).deliver_all())
    return tally


def payload(nudge: Claimed, address: str) -> bytes:
    """Return the message as it is encrypted: declarative for Safari, handed to the service worker by the others.

    Parameters:
        nudge: the message.
        address: where this installation is reached, without a slash at the end.

    Raises:
        ValueError: it does not fit into a push message.
    """
    texts = LANGUAGES.get(nudge.language, ENGLISH)
    usual_title = texts.action_usual if nudge.usual_id else texts.action_first
    notification = PushNotification(
        title=nudge.title,
        body=nudge.body,
        # iPhones show no buttons, so a press on the text must lead to the same one tap.
        navigate=f"{address}/?log=usual" if nudge.usual_id else f"{address}/",
        lang=cast(Language, nudge.language),
        tag=f"cero-nudge-{nudge.week}",
        data=PushData(nudge.week, nudge.usual_id),
        actions=[PushButton("log_usual", usual_title), PushButton("open", texts.action_open)],
    )
    encoded = msgspec.json.encode(PushMessage(8030, notification))
    if len(encoded) > MOST_PAYLOAD_BYTES:
        raise ValueError(f"a message of {len(encoded)} bytes; expected at most {MOST_PAYLOAD_BYTES}")
    return encoded


@dataclass(slots=True)
class _Run:
    database: Database
    settings: Settings
    courier: "Courier"
    organisation_id: int
    today: dt.date
    tally: Tally
    ended: list[Outcome] = field(default_factory=list)

    async def deliver_all(self) -> None:
        """Claim portion by portion while earlier ones are on their way."""
        window, over = asyncio.Semaphore(WINDOW), asyncio.Event()
        recorder = asyncio.create_task(self._keep_recording(over))
        try:
            async with self.courier, asyncio.TaskGroup() as tasks:
                while portion := await asyncio.to_thread(self._claim):
                    for nudge in portion:
                        await window.acquire()
                        tasks.create_task(self._deliver(nudge)).add_done_callback(lambda _: window.release())
        finally:
            over.set()
            await recorder

    async def _deliver(self, nudge: Claimed) -> None:
        outcome = Outcome(nudge)
        try:
            message = payload(nudge, self.settings.address)
            for address in nudge.addresses:
                receipt = await self.courier.send(address, message)
                outcome.add(address, receipt.problem, gone=receipt.gone)
            if not nudge.addresses:
                outcome.problems.append("no subscription left")
        except Exception as error:
            # One bad row never stops the others.
            log.error("nudge_not_sent", error=type(error).__name__)
            outcome.problems.append(type(error).__name__)
        self.tally.add(outcome)
        self.ended.append(outcome)

    async def _keep_recording(self, over: asyncio.Event) -> None:
        """Record what ended every now and then, and the rest when all is over."""
        while not over.is_set() or self.ended:
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), RECORD_EVERY_SECONDS)
            ended, self.ended = self.ended, []
            if ended:
                await asyncio.to_thread(self._record, ended)

    def _claim(self) -> list[Claimed]:
        with self.database.write(self.organisation_id) as session:
            return claim(session, self.organisation_id, monday(self.today), self.today, _now(), PORTION)

    def _record(self, outcomes: list[Outcome]) -> None:
        with self.database.write(self.organisation_id) as session:
            record(session, outcomes, _now())


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
