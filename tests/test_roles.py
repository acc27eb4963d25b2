"""The walk of every role through every route of the running application: nobody gets further than was decided.

A new route fails here until somebody has said who it is for.
"""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Literal

import pytest
from fastapi.testclient import TestClient
from starlette.routing import compile_path
from webauthn.helpers import bytes_to_base64url

from app.accounts.models import Passkey
from app.accounts.service import open_session
from app.database import Database
from app.ids import uuid7
from app.main import create_app
from app.organisations.models import Member
from app.settings import Settings
from tests.support.people import NOW, Workplace, make_workplace
from tests.support.routes import routes_of
from tests.support.web import open_web

Audience = Literal["everybody", "signed in", "signed in, a page", "readers", "coordinators", "who knows the token"]
AUDIENCES: dict[str, Audience] = {
    "/openapi.json": "everybody",
    "/healthz": "everybody",
    "/readyz": "everybody",
    "/metrics": "who knows the token",
    "/sign-in": "everybody",
    "/sign-in/{token}": "everybody",  # the link itself is the proof
    "/sign-in/with/{organisation_id}": "everybody",  # the organisation's provider asks who it is
    "/sign-in/back": "everybody",
    "/api/sign-out": "everybody",
    "/api/passkeys/question": "everybody",
    "/api/passkeys/answer": "everybody",  # the answer itself is the proof
    "/api/passkeys/new": "signed in",
    "/api/passkeys": "signed in",
    "/api/passkeys/{passkey_id}": "signed in",
    "/account": "signed in, a page",
    "/account/address": "signed in, a page",
    "/account/passkeys/{passkey_id}/remove": "signed in, a page",
    "/api/sync": "signed in",
    "/api/home": "signed in",
    "/api/push/subscription": "signed in",
    "/api/me/devices": "signed in",
    "/api/me/devices/{device_id}": "signed in",
    "/api/me/kept": "signed in",
    "/api/me/edits": "signed in",
    "/api/me/export.{form}": "signed in",
    "/api/me/erase": "signed in",
    "/sign-in/again": "everybody",
    "/sign-in/code": "everybody",
    "/sign-in/letter/{token}": "everybody",
    "/sign-in/where": "everybody",
    "/outbox": "everybody",  # of this machine, where no mail server is set up
    "/join": "everybody",  # whom the organisation's provider has just vouched for
    "/join/{token}": "everybody",  # who has seen the poster
    "/begin": "everybody",
    "/people": "coordinators",
    "/people/departments": "coordinators",
    "/people/departments/{department_id}": "coordinators",
    "/people/departments/{department_id}/end": "coordinators",
    "/people/import": "coordinators",
    "/people/import/example-{kind}.csv": "coordinators",
    "/people/import/{draft_id}": "coordinators",
    "/people/list": "coordinators",
    "/people/invitations": "coordinators",
    "/people/posters": "coordinators",
    "/people/posters/{poster_id}": "coordinators",
    "/people/posters/{poster_id}/end": "coordinators",
    "/people/{member_id}": "coordinators",
    "/people/{member_id}/roles": "coordinators",
    "/people/{member_id}/leave": "coordinators",
    "/people/{member_id}/return": "coordinators",
    "/people/{member_id}/link": "coordinators",
    "/people/{member_id}/devices": "coordinators",
    "/measure": "coordinators",
    "/measure/compare": "readers",
    "/measure/target": "coordinators",
    "/measure/rounds": "coordinators",
    "/measure/rounds/{round_id}": "coordinators",
    "/measure/rounds/{round_id}/remove": "coordinators",
    "/measures": "coordinators",
    "/measures/new": "coordinators",
    "/measures/planner": "coordinators",
    "/measures/{key}": "coordinators",
    "/measures/{key}/end": "coordinators",
    "/measures/{key}/reopen": "coordinators",
    "/measures/{key}/restore": "coordinators",
    "/plan": "readers",
    "/plan/new": "readers",
    "/plan/mine": "signed in, a page",
    "/plan/{item_id}": "readers",  # and the owner of that measure
    "/plan/{item_id}/decide": "readers",
    "/plan/{item_id}/assign": "readers",
    "/plan/{item_id}/status": "readers",
    "/plan/{item_id}/comments": "readers",
    "/measure/ledgers": "coordinators",
    "/measure/ledgers/import": "coordinators",
    "/measure/ledgers/example-{kind}.csv": "coordinators",
    "/measure/ledgers/import/{draft_id}": "coordinators",
    "/measure/ledgers/reconcile": "coordinators",
    "/measure/ledgers/{import_id}/remove": "coordinators",
    "/fleet": "coordinators",
    "/fleet/import": "coordinators",
    "/fleet/example-{kind}.csv": "coordinators",
    "/fleet/import/{draft_id}": "coordinators",
    "/fleet/cars": "coordinators",
    "/fleet/cars/{car_id}": "coordinators",
    "/fleet/cars/{car_id}/remove": "coordinators",
    "/fleet/logs/{import_id}/remove": "coordinators",
    "/measure/rounds/{round_id}/close": "coordinators",
    "/measure/rounds/{round_id}/remind": "coordinators",
    "/measure/rounds/{round_id}/questions": "coordinators",
    "/measure/rounds/{round_id}/usual-ways": "coordinators",
    "/measure/rounds/{round_id}/questions/{number}/withdraw": "coordinators",
    "/reports": "readers",
    "/reports/climate.pdf": "readers",
    "/settings": "coordinators",
    "/settings/log": "coordinators",
    "/settings/sign-on": "coordinators",
    "/settings/sign-on/remove": "coordinators",
    "/dashboard": "readers",
    "/dashboard/stream": "readers",
}
ROLES = ["employee", "coordinator", "manager"]
NEVER_ENDING = "/dashboard/stream"
"""Is only asked by who is refused; tests/test_dashboard_live.py reads it."""
METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE"}


@cache
def all_routes() -> list[tuple[str, str]]:
    return routes_of(create_app(Settings(), Database("sqlite://")))


@pytest.fixture
def ours(database: Database) -> Workplace:
    return staffed(database, "Vår kommun")


@pytest.fixture
def theirs(database: Database) -> Workplace:
    return staffed(database, "Grannkommun")


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    # The walk asks more often in a minute than anybody does.
    with open_web(database, Settings(requests_per_minute=20_000, requests_per_minute_of_address=20_000)) as client:
        client.follow_redirects = False
        yield client


def staffed(database: Database, name: str) -> Workplace:
    """Make an organisation with somebody of each role, who is called by it and has a passkey."""
    workplace = make_workplace(database, *(f"{name} {role}" for role in ROLES))
    with database.write() as session:
        for member_id, role in zip(workplace.member_ids, ROLES, strict=True):
            session.get_one(Member, (workplace.organisation_id, member_id)).roles = sorted({"employee", role})
            session.add(passkey_row(workplace, role))
    return workplace


def passkey_row(workplace: Workplace, role: str) -> Passkey:
    return Passkey(
        organisation_id=workplace.organisation_id, member_id=workplace.member_ids[ROLES.index(role)],
        credential_id=passkey_of(workplace, role), public_key=b"", name=f"{workplace.organisation_id} {role}", created_at=NOW,
    )  # fmt: skip


def passkey_of(workplace: Workplace, role: str) -> bytes:
    return f"{workplace.organisation_id}-{role}".encode()


def enter(web: TestClient, database: Database, workplace: Workplace, role: str) -> str:
    """Let somebody of a role ask from now on; returns the id of their session."""
    member_id = workplace.member_ids[ROLES.index(role)]
    with database.write() as session:
        # As on the first day: an earlier step may have taken the passkey away, or let somebody leave.
        for person in workplace.member_ids:
            session.get_one(Member, (workplace.organisation_id, person)).left_on = None
        session.merge(passkey_row(workplace, role))
        at = dt.datetime.now(dt.UTC)
        token, opened = open_session(session, workplace.organisation_id, member_id, at, days=1)
        session_id = str(opened.session_id)
    web.cookies.clear()
    web.cookies.set("cero", token)
    return session_id


def ask(
    web: TestClient, method: str, path: str, device_id: str = "", account: str = "", passkey: bytes = b"unknown",
    of: Workplace | None = None,
) -> Any:  # fmt: skip
    """Send what a route expects, with the ids of somebody; of the pages of coordinators, those of the workplace `of`."""
    credential = {"id": "", "rawId": "", "type": "public-key"}
    signed = {"clientDataJSON": "", "authenticatorData": "", "signature": ""}
    made = {"clientDataJSON": "", "attestationObject": ""}
    bodies: dict[str, Any] = {
        "/api/passkeys/answer": credential | {"response": signed},
        "/api/passkeys": {"name": "", "credential": credential | {"response": made}},
        "/api/sync": {"protocol": 1, "device_id": str(uuid7()), "mutations": []},
        "/api/push/subscription": {"endpoint": "https://push.example.com/1", "keys": {"p256dh": "", "auth": ""}},
        "/api/me/erase": {"erase": "everything", "account": account},
    }
    body = bodies.get(path) if method in ("POST", "PUT", "DELETE") else None
    ids = {
        "{token}": "1.wrong", "{form}": "json", "{kind}": "people", "{draft_id}": str(uuid7()), "{round_id}": "7",
        "{key}": "telework", "{car_id}": "7", "{import_id}": "7",
        "{device_id}": device_id or str(uuid7()), "{poster_id}": str(uuid7()), "{passkey_id}": bytes_to_base64url(passkey),
        "{item_id}": "7", "{department_id}": str(of.department_id if of else 7), "{member_id}": str(of.member_ids[0] if of else 7),
    }  # fmt: skip
    for name, value in {"ledgers/example-{kind}": "mileage", "fleet/example-{kind}": "register"}.items():
        path = path.replace(name, name.replace("{kind}", value))
    address = path
    for name, value in ids.items():
        address = address.replace(name, value)
    return web.request(method, address, json=body) if body is not None else web.request(method, address)


class Walk:
    """A walk through the routes: what is wrong at one does not keep it from the others, and all of it is told at the end.

    One walk on one database, where a test of each step needed two thousand databases.
    """

    def __init__(self) -> None:
        self.wrong: list[str] = []

    @contextmanager
    def at(self, method: str, path: str) -> Iterator[None]:
        """Note what is wrong at a route."""
        try:
            yield
        except (AssertionError, KeyError, ValueError) as error:
            self.wrong.append(f"{method} {path}: {type(error).__name__}: {str(error)[:600]}")

    def ends(self) -> None:
        """Tell all that was wrong."""
        assert not self.wrong, "\n\n".join(self.wrong)


def test_who_every_route_is_for_was_decided() -> None:
    paths = {path for _, path in all_routes()}
    assert paths - set(AUDIENCES) == set(), "say in AUDIENCES who they are for"
    assert set(AUDIENCES) - paths == set(), "there is no such route any more"


def test_nobody_reads_or_changes_anything_without_a_session(web: TestClient) -> None:
    walk = Walk()
    for method, path in all_routes():
        web.cookies.clear()
        with walk.at(method, path):
            gets_nowhere(ask(web, method, path), path)
    walk.ends()


def gets_nowhere(answer: Any, path: str) -> None:
    match AUDIENCES[path]:
        case "signed in":
            assert (answer.status_code, answer.json()["error"]["code"]) == (401, "sign_in")
        case "readers" | "signed in, a page":
            assert answer.status_code in (303, 404)
            assert answer.headers.get("location", "/sign-in") == "/sign-in"
        case "coordinators":
            assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
        case "who knows the token":
            assert answer.status_code == 404
        case "everybody":
            assert answer.status_code in (200, 204, 303, 400, 404)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_gets_as_far_as_was_decided(
    web: TestClient, database: Database, ours: Workplace, theirs: Workplace, role: str
) -> None:
    walk = Walk()
    for method, path in all_routes():
        with walk.at(method, path):
            gets_as_far_as_was_decided(web, database, ours, role, method, path)
    walk.ends()


def gets_as_far_as_was_decided(
    web: TestClient, database: Database, ours: Workplace, role: str, method: str, path: str
) -> None:
    device_id = enter(web, database, ours, role)
    account = f"{ours.organisation_id}.{ours.member_ids[ROLES.index(role)]}"
    may = {"readers": ("coordinator", "manager"), "coordinators": ("coordinator",), "who knows the token": ()}
    refused = role not in may.get(AUDIENCES[path], ROLES)
    if path == NEVER_ENDING and not refused:
        return
    answer = ask(web, method, path, device_id, account, passkey_of(ours, role), ours)
    if refused:
        assert answer.status_code == 404
    elif AUDIENCES[path] == "coordinators":
        # 400: what is typed into a form is missing; 404: there is no round, poster, list or car yet, nor a link for who has joined.
        there = not any(
            name in path for name in ("{round_id}", "{poster_id}", "{draft_id}", "{car_id}", "{import_id}", "/link")
        )
        assert answer.status_code in ((200, 303, 400) if there else (404,)), answer.text
        assert "Grannkommun" not in answer.text
    elif AUDIENCES[path] != "everybody":
        # 422: the push service of the body is none, nor is the passkey; who may ask for messages was decided before. There is no
        # measure in the plan yet; tests/test_plan_pages.py walks through one.
        done = {
            "/account/passkeys/{passkey_id}/remove": (303,),
            "/account/address": (400,),
            "/plan/new": (200, 400),
        }.get(path, (404,) if "{item_id}" in path else (200, 204, 422))
        assert answer.status_code in done, answer.text
        assert "Grannkommun" not in answer.text


@pytest.mark.parametrize("role", ROLES)
def test_whoever_comes_from_another_organisation_finds_nothing_of_ours(
    web: TestClient, database: Database, ours: Workplace, theirs: Workplace, role: str
) -> None:
    walk = Walk()
    for method, path in all_routes():
        if path != NEVER_ENDING:
            with walk.at(method, path):
                finds_nothing_of_ours(web, database, ours, theirs, role, method, path)
    walk.ends()


def finds_nothing_of_ours(
    web: TestClient, database: Database, ours: Workplace, theirs: Workplace, role: str, method: str, path: str
) -> None:
    our_device = enter(web, database, ours, "employee")
    our_account = f"{ours.organisation_id}.{ours.member_ids[0]}"
    enter(web, database, theirs, role)
    answer = ask(web, method, path, our_device, our_account, passkey_of(ours, "employee"), ours)
    assert "Vår kommun" not in answer.text
    if "{passkey_id}" in path:
        assert answer.status_code == ask(web, method, path).status_code == 404
    if path == "/api/me/devices/{device_id}":
        unknown = ask(web, method, path, str(uuid7()))
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")
        assert (unknown.status_code, unknown.json()["error"]["code"]) == (404, "not_found")
    if path == "/api/me/erase":
        assert (answer.status_code, answer.json()["error"]["code"]) == (409, "other_account")


def test_a_method_that_a_route_does_not_have_is_told(web: TestClient, database: Database, ours: Workplace) -> None:
    walk = Walk()
    enter(web, database, ours, "coordinator")
    for path in sorted(AUDIENCES):
        # A fixed word may also be what another route takes for a part of its own: `/sign-in/back`, `/sign-in/{token}`.
        there = {method for method, route in all_routes() if compile_path(route)[0].match(path)}
        for method in METHODS - there:
            with walk.at(method, path):
                # What nothing else answers is looked for among the files.
                assert ask(web, method, path).status_code == (404 if method == "GET" else 405)
    walk.ends()
