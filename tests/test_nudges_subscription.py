"""Asking for the weekly message: a browser is one person's, and nobody touches another's."""

import datetime as dt
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from app.database import Database
from app.push import service
from app.push.endpoints import PushOrigins
from app.settings import Settings
from tests.support.nudges import subscriptions_of
from tests.support.people import NOW, make_workplace
from tests.support.push_service import PushService, Subscription
from tests.support.web import open_web, sign_in

PATH = "/api/push/subscription"
ENDPOINT = "https://fcm.googleapis.com/fcm/send/one"


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database, Settings()) as client:
        yield client


def new_browser(endpoint: str = ENDPOINT) -> Subscription:
    return PushService.subscribe_at(endpoint)


def delete(web: TestClient, endpoint: str) -> int:
    return web.request("DELETE", PATH, json={"endpoint": endpoint}).status_code


def test_nobody_subscribes_without_a_session(database: Database, web: TestClient) -> None:
    workplace = make_workplace(database, "Anna")
    assert web.put(PATH, json=new_browser().as_json()).status_code == 401
    assert delete(web, ENDPOINT) == 401
    assert subscriptions_of(database, workplace.organisation_id) == []


def test_a_strangers_subscription_cannot_be_deleted_and_answers_like_an_unknown_one(
    database: Database, web: TestClient
) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    other = make_workplace(database, "Cecilia", organisation="Grannkommun")
    sign_in(web, database, workplace, 0)
    assert web.put(PATH, json=new_browser().as_json()).status_code == 204
    sign_in(web, database, workplace, 1)
    assert delete(web, ENDPOINT) == delete(web, "https://fcm.googleapis.com/fcm/send/unknown") == 204
    sign_in(web, database, other)
    assert delete(web, ENDPOINT) == 204
    [left] = subscriptions_of(database, workplace.organisation_id)
    assert left.member_id == workplace.member_ids[0]


def test_a_browser_of_another_organisation_stays_where_it_is(database: Database, web: TestClient) -> None:
    workplace, other = make_workplace(database, "Anna"), make_workplace(database, "Bo", organisation="Grannkommun")
    for one in (workplace, other):
        sign_in(web, database, one)
        assert web.put(PATH, json=new_browser().as_json()).status_code == 204
    assert [one.member_id for one in subscriptions_of(database, workplace.organisation_id)] == workplace.member_ids
    assert [one.member_id for one in subscriptions_of(database, other.organisation_id)] == other.member_ids


def test_the_same_again_is_harmless_and_new_keys_replace_the_old(database: Database, web: TestClient) -> None:
    workplace = make_workplace(database, "Anna")
    sign_in(web, database, workplace)
    first, second = new_browser(), new_browser()
    for browser in (first, first, second):
        assert web.put(PATH, json=browser.as_json() | {"expirationTime": None}).status_code == 204
    [stored] = subscriptions_of(database, workplace.organisation_id)
    assert stored.p256dh == second.as_json()["keys"]["p256dh"]
    assert delete(web, ENDPOINT) == 204
    assert subscriptions_of(database, workplace.organisation_id) == []


def test_a_browser_that_changes_hands_takes_its_subscription_along(database: Database, web: TestClient) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    browser = new_browser()
    for person in (0, 1):
        sign_in(web, database, workplace, person)
        assert web.put(PATH, json=browser.as_json()).status_code == 204
    [stored] = subscriptions_of(database, workplace.organisation_id)
    assert stored.member_id == workplace.member_ids[1]


def test_of_more_than_ten_browsers_the_one_unseen_for_longest_goes(database: Database) -> None:
    workplace = make_workplace(database, "Anna", "Bo")
    anna, bo = workplace.member_ids
    origins = PushOrigins.of(Settings())

    def subscribe(member_id: int, number: int, minutes: int) -> None:
        browser = new_browser(f"{ENDPOINT}/{member_id}/{number}")
        keys, at = browser.as_json()["keys"], NOW + dt.timedelta(minutes=minutes)
        with database.write() as session:
            service.subscribe(
                session, origins, workplace.organisation_id, member_id, browser.endpoint, keys["p256dh"], keys["auth"], at
            )  # fmt: skip

    subscribe(bo, 0, 0)
    for number in range(10):
        subscribe(anna, number, number)
    subscribe(anna, 0, 20)  # seen again: now the second is the oldest
    subscribe(anna, 10, 30)
    endpoints = [one.endpoint.removeprefix(ENDPOINT) for one in subscriptions_of(database, workplace.organisation_id)]
    assert sorted(endpoints) == sorted([f"/{bo}/0", *(f"/{anna}/{number}" for number in range(11) if number != 1)])


# The generator of P-256: any point on the curve would do, but test names must be the same in every process.
POINT = "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU"


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("endpoint", {"endpoint": "https://127.0.0.1\\@fcm.googleapis.com/x"}),
        ("endpoint", {"endpoint": "https://evil.example/x"}),
        ("endpoint", {"endpoint": 7}),
        ("endpoint", {"endpoint": "https://fcm.googleapis.com/" + "x" * 5000}),
        ("keys.p256dh", {"keys": {"p256dh": "BA", "auth": "A" * 22}}),
        ("keys.p256dh", {"keys": {"p256dh": None, "auth": "A" * 22}}),
        ("keys.auth", {"keys": {"p256dh": POINT, "auth": "AA"}}),
        ("keys.auth", {"keys": {"p256dh": POINT}}),
        ("keys", {"keys": []}),
    ],
)
def test_a_malformed_subscription_is_refused_with_its_field_and_nothing_is_stored(
    database: Database, web: TestClient, field: str, change: dict[str, object]
) -> None:
    workplace = make_workplace(database, "Anna")
    sign_in(web, database, workplace)
    answer = web.put(PATH, json=new_browser().as_json() | change)
    assert answer.status_code == 422
    error = answer.json()["error"]
    assert error["field"] == field
    assert error["code"]
    assert error["message"]
    assert subscriptions_of(database, workplace.organisation_id) == []
