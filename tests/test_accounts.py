"""Sign-in: nobody gets in without a valid link, and nobody is quietly signed in as somebody else. On both databases."""

import datetime as dt
import importlib
import importlib.util
import pkgutil
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

import app
from app.accounts.models import SignInLink, SignInSession
from app.database import Database
from app.organisations.models import Member
from tests.support.people import Workplace, make_workplace
from tests.support.web import open_web, sign_in, sign_in_token

EXCHANGE = {"protocol": 1, "device_id": "01a20997-9578-7c23-8986-c55439d2b935", "mutations": []}


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database) as client:
        yield client


FOR_EVERYBODY = {
    ("GET", "/sign-in"): "tells how to get a link",
    ("GET", "/sign-in/{token}"): "the link itself is the proof",
    ("POST", "/sign-in/{token}"): "the same, after the question",
}
"""What answers without a session, and why it may."""


def everything_that_answers() -> list[tuple[str, str]]:
    """Return method and path of every route of every room, so that a new one cannot be forgotten."""
    found = []
    for room in pkgutil.iter_modules(app.__path__):
        if room.ispkg and importlib.util.find_spec(f"app.{room.name}.routes"):
            router = importlib.import_module(f"app.{room.name}.routes").router
            found += [(method, route.path) for route in router.routes for method in route.methods or {"GET"}]
    return sorted(route for route in found if route[0] != "HEAD")


def test_what_answers_without_a_session_is_decided_and_still_there() -> None:
    assert set(FOR_EVERYBODY) < set(everything_that_answers())
    assert ("POST", "/api/sync") in everything_that_answers()


@pytest.mark.parametrize(("method", "path"), sorted(set(everything_that_answers()) - set(FOR_EVERYBODY)))
def test_anonymous_reads_nothing_and_changes_nothing(web: TestClient, method: str, path: str) -> None:
    body = (
        EXCHANGE
        if path == "/api/sync"
        else {"endpoint": "https://push.example.com/1", "keys": {"p256dh": "", "auth": ""}}
    )
    without = method == "GET" or path == "/api/sign-out"
    answer = web.request(method, path, json=None if without else body, follow_redirects=False)
    if path == "/api/sign-out":
        assert (answer.status_code, answer.content) == (204, b"")
    elif path.startswith("/api/"):
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "sign_in")
    elif answer.status_code == 303:
        assert (answer.headers["location"], answer.content) == ("/sign-in", b"")
    else:
        assert answer.status_code == 404


@pytest.mark.parametrize(
    "token", ["", "1", "1.", ".x", "x.y", "1.wrong", "99999999999.x", "1.\u00e5", "-1.x", "1.x/../.."]
)
def test_a_made_up_session_is_nobody(web: TestClient, workplace: Workplace, token: str) -> None:
    answer = web.get("/api/home", headers={"Cookie": f"cero={token}".encode()})
    assert answer.status_code == 401


def test_an_unknown_link_opens_no_session(web: TestClient, workplace: Workplace) -> None:
    answer = web.get(f"/sign-in/{workplace.organisation_id}.wrong", follow_redirects=False)
    assert answer.status_code == 404
    assert "set-cookie" not in answer.headers


def test_an_expired_link_opens_no_session(web: TestClient, database: Database, workplace: Workplace) -> None:
    token = sign_in_token(database, workplace, valid_for=dt.timedelta(seconds=-1))
    assert web.get(f"/sign-in/{token}", follow_redirects=False).status_code == 404


def test_a_link_of_one_organisation_does_not_work_with_the_id_of_another(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    other = make_workplace(database, "Cilla", organisation="Annan kommun")
    secret = sign_in_token(database, workplace).split(".", 1)[1]
    assert web.get(f"/sign-in/{other.organisation_id}.{secret}", follow_redirects=False).status_code == 404


def test_a_link_for_another_person_asks_before_it_changes_who_is_signed_in(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    sign_in(web, database, workplace, 0)
    token = sign_in_token(database, workplace, 1)
    asked = web.get(f"/sign-in/{token}", follow_redirects=False)
    assert asked.status_code == 200
    assert "Anna" in asked.text
    assert "Bo" in asked.text
    assert web.get("/api/home").json()["member"]["name"] == "Anna"
    assert web.post(f"/sign-in/{token}", follow_redirects=False).status_code == 303
    assert web.get("/api/home").json()["member"]["name"] == "Bo"


def test_the_cookie_is_kept_from_scripts_and_from_other_sites(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    answer = web.get(f"/sign-in/{sign_in_token(database, workplace)}", follow_redirects=False)
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/" in cookie


def test_over_https_the_cookie_is_bound_to_the_host(
    database: Database, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.settings import Settings

    with open_web(database, Settings(public_url="https://cero.example.se")) as web:
        answer = web.get(f"/sign-in/{sign_in_token(database, workplace)}", follow_redirects=False)
    assert answer.headers["set-cookie"].startswith("__Host-cero=")
    assert "secure" in answer.headers["set-cookie"].lower()
    assert "strict-transport-security" in answer.headers


def test_the_database_never_holds_a_secret(web: TestClient, database: Database, workplace: Workplace) -> None:
    token = sign_in_token(database, workplace)
    web.get(f"/sign-in/{token}", follow_redirects=False)
    with database.read() as session:
        stored = [
            row.token_hash for model in (SignInLink, SignInSession) for row in session.execute(select(model.__table__))
        ]
    assert len(stored) == 2
    secrets = [token.split(".", 1)[1], web.cookies["cero"].split(".", 1)[1]]
    assert not any(secret.encode() in hashed for secret in secrets for hashed in stored)


def test_after_signing_out_the_session_is_gone_on_the_server(
    web: TestClient, database: Database, workplace: Workplace
) -> None:
    sign_in(web, database, workplace)
    kept = dict(web.cookies)
    assert web.post("/api/sign-out").status_code == 204
    web.cookies.update(kept)
    assert web.get("/api/home").status_code == 401


def test_somebody_who_has_left_is_nobody(web: TestClient, database: Database, workplace: Workplace) -> None:
    sign_in(web, database, workplace)
    with database.write() as session:
        member = session.get(Member, (workplace.organisation_id, workplace.member_ids[0]))
        assert member
        member.left_on = dt.date(2020, 1, 1)
        session.add(member)
    assert web.get("/api/home").status_code == 401


def test_a_coordinator_lands_on_the_dashboard_and_an_employee_on_the_phone_app(
    web: TestClient, database: Database
) -> None:
    staff = make_workplace(database, "Cilla", roles=["employee", "coordinator"])
    workers = make_workplace(database, "Dan")
    for workplace, goal in ((staff, "/dashboard"), (workers, "/")):
        web.cookies.clear()
        answer = web.get(f"/sign-in/{sign_in_token(database, workplace)}", follow_redirects=False)
        assert answer.headers["location"] == goal
