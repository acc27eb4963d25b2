"""Delivery: at most once a week, whatever crashes and however many deliver at once; one bad row stops nobody."""

import asyncio
import datetime as dt
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.database import Database
from app.nudges import claims, delivery
from app.nudges.claims import Claimed, claim
from app.nudges.delivery import Tally, deliver, payload
from app.nudges.planning import plan
from app.push import courier
from app.push.messages import MOST_PAYLOAD_BYTES
from app.settings import Settings
from tests.support.nudges import (
    MONDAY,
    THURSDAY,
    ask_for_nudges,
    nudges_of,
    planned,
    run,
    settings_for,
    statuses,
    subscriptions_of,
)
from tests.support.people import make_workplace, mutation, new_device, trip
from tests.support.push_service import PushService


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService().start()
    yield service
    service.stop()


@pytest.fixture
def settings(tmp_path: Path, push_service: PushService) -> Settings:
    return settings_for(tmp_path / "data", push_service)


def test_nobody_gets_two_messages_though_processes_deliver_at_once(
    database: Database, push_service: PushService, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "PORTION", 7)
    workplace = planned(database, push_service, *(f"Person {number}" for number in range(40)))
    databases = [Database(database.url) for _ in range(3)]
    tallies: list[Tally] = []
    threads = [
        threading.Thread(target=lambda own=own: tallies.append(run(own, settings, workplace))) for own in databases
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for own in databases:
        own.dispose()
    assert sum(tally.delivered for tally in tallies) == 40
    assert len(push_service.delivered) == 40
    assert len({message.token for message in push_service.delivered}) == 40
    assert set(statuses(database, workplace)) == {"delivered"}


def test_nobody_gets_two_messages_though_it_is_delivered_again(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = planned(database, push_service, "Anna")
    assert run(database, settings, workplace).delivered == 1
    assert run(database, settings, workplace) == Tally()
    plan(database, workplace.organisation_id, THURSDAY + dt.timedelta(days=2))
    assert run(database, settings, workplace) == Tally()
    assert len(push_service.delivered) == 1


def test_a_crash_between_claim_and_send_never_sends_twice_and_is_reported(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = planned(database, push_service, "Anna")
    now = dt.datetime.now(dt.UTC)
    with database.write() as session:
        assert len(claim(session, workplace.organisation_id, MONDAY, THURSDAY.date(), now, 10)) == 1
    # Here the process dies. A run soon after cannot know, and leaves it alone; a later one reports it.
    assert run(database, settings, workplace) == Tally()
    assert statuses(database, workplace) == ["claimed"]
    with database.write() as session:
        session.execute(
            text("UPDATE nudge SET claimed_at = :then"), {"then": stored(now - claims.LONGEST_DELIVERY * 2, database)}
        )
    assert run(database, settings, workplace) == Tally(interrupted=1)
    assert run(database, settings, workplace) == Tally()
    [nudge] = nudges_of(database, workplace.organisation_id)
    assert (nudge.status, nudge.problem) == ("failed", "interrupted")
    assert push_service.delivered == []


def stored(moment: dt.datetime, database: Database) -> Any:
    return moment.replace(tzinfo=None).isoformat(sep=" ") if database.is_sqlite else moment


def test_a_crash_between_send_and_record_never_sends_twice(
    database: Database, push_service: PushService, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace = planned(database, push_service, "Anna")

    def crash(*_: object) -> None:
        raise RuntimeError("the plug was pulled")

    with monkeypatch.context() as patched:
        patched.setattr(delivery, "record", crash)
        with pytest.raises(RuntimeError):
            run(database, settings, workplace)
    assert len(push_service.delivered) == 1
    run(database, settings, workplace)
    assert len(push_service.delivered) == 1


def test_another_organisations_subscription_is_never_used(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    mine = make_workplace(database, "Anna", organisation="Ena kommunen")
    theirs = planned(database, push_service, "Bo")
    own = ask_for_nudges(database, mine, push_service)
    plan(database, mine.organisation_id, THURSDAY)
    assert run(database, settings, mine).delivered == 1
    [message] = push_service.delivered
    assert message.token == own.token
    assert statuses(database, theirs) == ["planned"]


def test_what_arrives_is_the_persons_own_message(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = make_workplace(database, "Anna")
    browser = ask_for_nudges(database, workplace, push_service)
    device = new_device(database, workplace)
    usual = mutation(
        {"name": "Jobbet", "purpose": "commute", "legs": trip()["legs"], "weekdays": [1, 2, 3, 4, 5]}, "usual"
    )
    device.send(usual, mutation(trip(MONDAY)))
    plan(database, workplace.organisation_id, THURSDAY)
    run(database, settings, workplace)
    [message] = push_service.delivered
    content = browser.read(message)
    [nudge] = nudges_of(database, workplace.organisation_id)
    assert content == {
        "web_push": 8030,
        "notification": {
            "title": nudge.title,
            "body": nudge.body,
            "navigate": "https://cero.example/?log=usual",
            "lang": "sv",
            "tag": "cero-nudge-2026-11-23",
            "data": {"week": "2026-11-23", "usual_id": usual["id"]},
            "actions": [{"action": "log_usual", "title": "Som vanligt"}, {"action": "open", "title": "Öppna"}],
        },
    }
    assert "pendeltåg" in nudge.body
    assert message.headers["TTL"] == str(2 * 24 * 3600)
    assert message.headers["Urgency"] == "normal"
    assert message.headers["Topic"] == "cero-nudge"
    assert message.claims["aud"] == push_service.origin
    assert message.claims["exp"] - time.time() <= 12 * 3600
    assert message.claims["sub"].startswith("mailto:")


def test_every_browser_of_a_person_gets_it_and_one_that_takes_it_is_enough(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = make_workplace(database, "Anna")
    for _ in range(3):
        ask_for_nudges(database, workplace, push_service)
    plan(database, workplace.organisation_id, THURSDAY)
    push_service.answer_next(410)
    assert run(database, settings, workplace) == Tally(delivered=1)
    [nudge] = nudges_of(database, workplace.organisation_id)
    assert (nudge.status, nudge.deliveries, nudge.problem) == ("delivered", 2, "subscription gone")
    assert len(subscriptions_of(database, workplace.organisation_id)) == 2


@pytest.mark.parametrize(
    "damage",
    [
        "p256dh = 'AAAA'",
        "p256dh = ''",
        "auth = '*'",
        "auth = ''",
        "endpoint = 'https://evil.example/x'",
        "endpoint = ''",
    ],
)
def test_one_bad_row_stops_nobody(
    database: Database, push_service: PushService, settings: Settings, damage: str
) -> None:
    workplace = planned(database, push_service, "Anna", "Bo", "Cecilia")
    with database.write() as session:
        session.execute(
            text(f"UPDATE push_subscription SET {damage} WHERE member_id = :who"), {"who": workplace.member_ids[1]}
        )
    tally = run(database, settings, workplace)
    assert (tally.delivered, tally.failed) == (2, 1)
    assert statuses(database, workplace) == ["delivered", "failed", "delivered"]


def test_a_bad_browser_does_not_keep_the_message_from_the_persons_other_one(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = make_workplace(database, "Anna")
    for _ in range(2):
        ask_for_nudges(database, workplace, push_service)
    plan(database, workplace.organisation_id, THURSDAY)
    with database.write() as session:
        first = min(one.endpoint_hash for one in subscriptions_of(database, workplace.organisation_id))
        damaged = "UPDATE push_subscription SET p256dh = 'AAAA' WHERE endpoint_hash = :hash"
        session.execute(text(damaged), {"hash": first})
    assert run(database, settings, workplace) == Tally(delivered=1)
    [nudge] = nudges_of(database, workplace.organisation_id)
    assert nudge.deliveries == 1
    assert nudge.problem


def test_a_message_that_cannot_be_sent_at_all_stops_nobody(
    database: Database, push_service: PushService, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace = planned(database, push_service, "Anna", "Bo", "Cecilia")

    def payload_with_a_flaw(nudge: Claimed, address: str) -> bytes:
        if nudge.member_id == workplace.member_ids[1]:
            raise RuntimeError("flaw")
        return payload(nudge, address)

    monkeypatch.setattr(delivery, "payload", payload_with_a_flaw)
    assert run(database, settings, workplace).problems == {"RuntimeError": 1}
    assert statuses(database, workplace) == ["delivered", "failed", "delivered"]


def test_who_unsubscribed_after_the_planning_gets_nothing(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = planned(database, push_service, "Anna")
    with database.write() as session:
        session.execute(text("DELETE FROM push_subscription"))
    assert run(database, settings, workplace).problems == {"no subscription left": 1}
    assert push_service.delivered == []


def test_who_left_after_the_planning_gets_nothing(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = planned(database, push_service, "Anna")
    with database.write() as session:
        session.execute(text("UPDATE member SET left_on = '2026-11-25'"))
    assert run(database, settings, workplace) == Tally()
    assert push_service.delivered == []


def test_last_weeks_message_is_not_sent_this_week(
    database: Database, push_service: PushService, settings: Settings
) -> None:
    workplace = planned(database, push_service, "Anna")
    assert deliver(database, settings, workplace.organisation_id, THURSDAY + dt.timedelta(days=7)) == Tally()
    assert push_service.delivered == []


def test_the_signature_is_made_once_for_a_service_and_anew_before_it_ends(tmp_path: Path) -> None:
    one = courier.Courier(settings_for(tmp_path))
    service = courier._Service()
    first = one._headers(service, "https://fcm.googleapis.com")
    assert one._headers(service, "https://fcm.googleapis.com") is first
    service.signed_until = time.time() + 60
    assert one._headers(service, "https://fcm.googleapis.com")["Authorization"] != first["Authorization"]


def test_the_longest_message_fits_into_a_push() -> None:
    longest = Claimed(1, 2, MONDAY, "sv", "ö" * 120, "ö" * 400, "0" * 36, ())
    assert len(payload(longest, "https://" + "x" * 200)) <= MOST_PAYLOAD_BYTES
    with pytest.raises(ValueError, match="expected at most 3993"):
        payload(longest, "https://" + "x" * 4000)
    without_usual = json.loads(payload(Claimed(1, 2, MONDAY, "en", "t", "b", None, ()), "https://cero.example"))
    assert without_usual["notification"]["navigate"] == "https://cero.example/"
    assert without_usual["notification"]["actions"][0] == {"action": "log_usual", "title": "Log the trip"}


def test_no_personal_data_reaches_the_log(
    database: Database, push_service: PushService, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace = planned(database, push_service, "Anna Andersson", "Bo Berg")
    push_service.answer_next(403)
    push_service.answer_next(500)
    run(database, settings, workplace)
    logged = "".join(capsys.readouterr())
    assert "push_refused" in logged
    for secret in (
        "Anna",
        "Berg",
        "/wpush/",
        *(one.endpoint for one in subscriptions_of(database, workplace.organisation_id)),
    ):
        assert secret not in logged


def test_the_courier_can_be_used_again_in_a_new_loop(settings: Settings) -> None:
    async def nothing() -> None:
        async with courier.Courier(settings):
            await asyncio.sleep(0)

    asyncio.run(nothing())
    asyncio.run(nothing())
