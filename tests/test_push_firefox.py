"""The weekly message, truly end to end: a real Firefox subscribes on our own page, `cero nudge` sends, Firefox decrypts."""

import datetime as dt
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from app.database import Database
from app.diary.models import Trip
from tests.support.browsers import find_firefox
from tests.support.days import HOME, today
from tests.support.desktop import Desktop
from tests.support.firefox import Firefox
from tests.support.nudges import nudges_of, set_target, subscriptions_of
from tests.support.people import Device, Workplace, get_owner, make_workplace, mutation, trip
from tests.support.push_service import PushService
from tests.support.server import LiveServer
from tests.support.web import sign_in_token

pytestmark = [
    pytest.mark.firefox,
    pytest.mark.skipif(not find_firefox(), reason="no Firefox on this machine"),
]

UNTIL = """
    const until = async (what, find) => {
        for (let tries = 0; tries < 200; tries++) {
            const found = await find();
            if (found) return found;
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error(`waited in vain for ${what} at ${location}: ${document.body.innerText.slice(0, 300)}`);
    };
"""


@pytest.fixture(autouse=True)
def _firefox_is_in_sweden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Around midnight the phone and the organisation must mean the same day."""
    monkeypatch.setenv("TZ", HOME.key)


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService().start()
    yield service
    service.stop()


@pytest.fixture
def server(make_server: Callable[..., LiveServer], push_service: PushService) -> LiveServer:
    server = make_server(CERO_PUSH_TEST_ORIGIN=push_service.origin)
    server.command("migrate")
    return server.start()


@pytest.fixture
def database(server: LiveServer) -> Iterator[Database]:
    database = Database(server.database_url)
    yield database
    database.dispose()


@pytest.fixture
def workplace(database: Database) -> Workplace:
    """One person with a usual, who commuted yesterday."""
    workplace = make_workplace(database, "Anna")
    set_target(database, workplace)
    day = today()
    device = Device(database, get_owner(database, workplace.organisation_id, workplace.member_ids[0], day))
    usual = {"name": "Jobbet", "purpose": "commute", "legs": trip()["legs"], "weekdays": [1, 2, 3, 4, 5], "position": 0}
    device.send(mutation(usual, "usual"), mutation(trip(day - dt.timedelta(days=1))))
    return workplace


@pytest.fixture
def firefox(push_service: PushService, tmp_path: Path) -> Iterator[Firefox]:
    firefox = Firefox(push_service.websocket_url, tmp_path).start()
    yield firefox
    firefox.stop()


def press_the_switch(firefox: Firefox, server: LiveServer) -> None:
    firefox.open(f"{server.url}/me")
    firefox.run(
        UNTIL
        + """
        const find = () => document.querySelector('[data-testid=notifications-toggle]:not(:disabled)');
        (await until('the switch', find)).click();
        """
    )


def wait_for_subscriptions(database: Database, workplace: Workplace, count: int, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while len(found := subscriptions_of(database, workplace.organisation_id)) != count:
        assert time.monotonic() < deadline, f"{len(found)} subscriptions on the server, not {count}"
        time.sleep(0.05)


def turn_on_notifications(firefox: Firefox, server: LiveServer, database: Database, workplace: Workplace) -> None:
    firefox.open(f"{server.url}/sign-in/{sign_in_token(database, workplace)}")
    firefox.run("await fetch(document.forms[0].action, { method: 'POST' });")
    firefox.open(server.url)
    firefox.run(UNTIL + "await until('the worker', () => navigator.serviceWorker.controller);")
    press_the_switch(firefox, server)
    wait_for_subscriptions(database, workplace, 1)


def shown(firefox: Firefox) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = firefox.run(
        UNTIL
        + """
        const registration = await navigator.serviceWorker.ready;
        const shown = await until('a notification', async () => {
            const all = await registration.getNotifications();
            return all.length > 0 && all;
        });
        return shown.map(({ title, body, lang, tag, data }) => ({ title, body, lang, tag, data }));
        """
    )
    return found


def test_the_weekly_message_reaches_a_real_browser_and_speaks_of_yesterdays_trip(
    server: LiveServer, database: Database, workplace: Workplace, push_service: PushService, firefox: Firefox
) -> None:
    turn_on_notifications(firefox, server, database, workplace)
    [subscription] = subscriptions_of(database, workplace.organisation_id)
    assert subscription.member_id == workplace.member_ids[0]
    assert "planned 1, delivered 1, failed 0" in server.command("nudge", "--any-day")
    [nudge] = nudges_of(database, workplace.organisation_id)
    [notification] = shown(firefox)
    assert notification["title"] == nudge.title
    assert notification["body"] == nudge.body
    assert notification["lang"] == "sv"
    assert notification["tag"] == f"cero-nudge-{nudge.week}"
    assert notification["data"] == {"open": "/?log=usual"}
    assert notification["body"].startswith("Din resa i går, cykel 2,1\u00a0km och pendeltåg 41\u00a0km, sparade ")
    assert "−20\u00a0% år 2030" in notification["body"]
    assert push_service.acknowledged == [100]
    assert push_service.refused == []


def test_switching_off_ends_it_on_the_server_too(
    server: LiveServer, database: Database, workplace: Workplace, firefox: Firefox
) -> None:
    turn_on_notifications(firefox, server, database, workplace)
    press_the_switch(firefox, server)
    wait_for_subscriptions(database, workplace, 0)
    assert "planned 0, delivered 0, failed 0" in server.command("nudge", "--any-day")


@pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no D-Bus on this machine")
def test_the_messages_button_logs_the_usual_both_ways_without_the_network(
    server: LiveServer,
    database: Database,
    workplace: Workplace,
    push_service: PushService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desktop = Desktop()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
    firefox = Firefox(push_service.websocket_url, tmp_path)
    firefox.preferences["alerts.useSystemBackend"] = True
    firefox.start()
    try:
        turn_on_notifications(firefox, server, database, workplace)
        server.command("nudge", "--any-day")
        [message] = desktop.wait_for(1)
        server.stop()
        firefox.open("about:blank")
        desktop.press(message, "Som vanligt")
        [_, confirmed] = desktop.wait_for(2)
        assert confirmed.title == "Loggat: tur och retur"
        server.start()
        firefox.open(f"{server.url}/")
        assert wait_for_trips(database, workplace, today(), 2) == {"out", "home"}
    finally:
        firefox.stop()
        desktop.close()


def wait_for_trips(database: Database, workplace: Workplace, day: dt.date, count: int, seconds: float = 20) -> set[str]:
    deadline = time.monotonic() + seconds
    while True:
        with database.read() as session:
            query = select(Trip).where(Trip.organisation_id == workplace.organisation_id, Trip.date == day)
            found = [one.fields["direction"] for one in session.exec(query)]
        if len(found) == count:
            return set(found)
        assert time.monotonic() < deadline, f"{len(found)} trips on the server, not {count}"
        time.sleep(0.05)
