"""`/openapi.json` says of every route what it takes and answers, and whatever is sent gets one of these answers. On both databases.

`make torture` sends many more.
"""

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.core.transport import Response
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from sqlalchemy import text

from app.database import Database
from app.main import create_app
from app.settings import Settings
from tests.support.people import Workplace, make_workplace
from tests.support.routes import routes_of
from tests.support.web import open_web, sign_in

EXAMPLES = int(os.environ.get("CERO_REQUESTS", "15"))
"""Requests to each operation; `CERO_REQUESTS=1000` tries so many."""
CHECKS = [status_code_conformance, content_type_conformance, response_schema_conformance]
SETTINGS = Settings(
    requests_per_minute=1_000_000, requests_per_minute_of_address=1_000_000, megabytes_per_minute=100_000
)  # fmt: skip
NEVER_ENDING = "/dashboard/stream"
"""Answers as long as it is read: tests/test_dashboard_live.py does."""


@pytest.fixture
def workplace(database: Database) -> Workplace:
    return make_workplace(database, "Anna", "Bo")


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    with open_web(database, SETTINGS) as client:
        client.follow_redirects = False
        yield client


def described() -> dict[str, Any]:
    return create_app(SETTINGS, Database("sqlite://")).openapi()


def test_every_route_of_the_running_app_is_described() -> None:
    app = create_app(SETTINGS, Database("sqlite://"))
    there = {(method, path) for method, path in routes_of(app) if path != "/openapi.json"}
    told = {(method.upper(), path) for path, operations in app.openapi()["paths"].items() for method in operations}
    assert there == told


def test_every_write_of_the_interface_says_what_it_takes_and_every_refusal_has_the_same_shape() -> None:
    for path, operations in described()["paths"].items():
        for method, operation in operations.items():
            answers = operation["responses"]
            assert {"429", "503"} <= set(answers), (method, path)
            if not path.startswith("/api/"):
                continue
            for status, answer in answers.items():
                if int(status) >= 400:
                    [media] = answer["content"].values()
                    assert media["schema"] == {"$ref": "#/components/schemas/ErrorAnswer"}, (method, path, status)
            assert ("401" in answers) == bool(operation["security"]), (method, path)
    sync = described()["paths"]["/api/sync"]["post"]
    assert sync["requestBody"]["content"]["application/json"]["schema"]["$ref"].endswith("/SyncRequest")


FILES = {"/people/import", "/measure/ledgers/import", "/fleet/import"}
"""Schemathesis sends numbers where a file belongs, which the client cannot; tests/test_roster_tables.py sends any bytes."""


def operations() -> Iterator[Any]:
    schema = schemathesis.openapi.from_dict(described())
    for found in schema.get_all_operations():
        operation = found.ok()
        takes_a_file = operation.path in FILES and operation.method == "post"
        if operation.path != NEVER_ENDING and not takes_a_file:
            yield pytest.param(operation, id=f"{operation.method.upper()} {operation.path}")


def test_a_server_that_is_not_ready_answers_as_it_says(web: TestClient, database: Database) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999_later'"))
    answer = web.get("/readyz")
    [media] = described()["paths"]["/readyz"]["get"]["responses"][str(answer.status_code)]["content"]
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (503, media)


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/api/home"), ("POST", "/api/sign-out"), ("DELETE", "/api/me/devices")]
)
def test_a_body_that_nobody_wants_is_refused_as_it_is_said(
    web: TestClient, database: Database, workplace: Workplace, method: str, path: str
) -> None:
    sign_in(web, database, workplace)
    answer = web.request(method, path, content=b" " * 17_000)
    assert answer.status_code == 413
    assert "413" in described()["paths"][path][method.lower()]["responses"]


def signed_in(web: TestClient, database: Database, workplace: Workplace) -> str:
    """Sign somebody in; returns the header that says so."""
    sign_in(web, database, workplace)
    cookie = "; ".join(f"{name}={value}" for name, value in web.cookies.items())
    web.cookies.clear()
    return cookie


def takes_something(operation: Any) -> bool:
    return bool(operation.body or operation.path_parameters or operation.query)


def hostile(web: TestClient, operation: Any, cookie: str, examples: int) -> None:
    """Send made-up requests, those that fit the description and others."""

    fitting, others = (
        operation.as_strategy(generation_mode=mode) for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    )

    @given(case=fitting | others if takes_something(operation) else fitting)
    @settings(
        max_examples=examples, deadline=None, derandomize=examples <= 50, database=None,
        phases=(Phase.explicit, Phase.generate), suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    def try_one(case: Any) -> None:
        sent = case.as_transport_kwargs(base_url="http://localhost:8000")
        headers = {**dict(sent.pop("headers", None) or {}), "Sec-Fetch-Site": "same-origin"}
        headers.pop("Cookie", None)
        if cookie:
            headers["Cookie"] = cookie
        sent.pop("cookies", None)
        if "data" in sent:
            sent["content"] = sent.pop("data")
        try:
            request = web.build_request(headers=headers, **sent)
        except (ValueError, TypeError):
            return  # no client can send it
        answer = web.send(request)
        assert answer.status_code < 500, answer.text
        case.validate_response(Response.from_any(answer), checks=CHECKS)

    try_one()


OF_READERS = ("/account", "/dashboard", "/fleet", "/measure", "/people", "/plan", "/reports", "/settings")
"""Where the pages lie that are for somebody signed in."""


def of_strangers() -> Iterator[Any]:
    """Every operation on both databases; one that wants somebody signed in refuses a stranger before any table is asked, and the
    second database then says nothing more: `make torture` has it.
    """
    for each in operations():
        [operation] = each.values
        closed = operation.definition.raw.get("security") or operation.path.startswith(OF_READERS)
        marks = [pytest.mark.postgres, *([pytest.mark.torture] if closed else [])]
        yield pytest.param("sqlite", operation, id=f"{each.id}-sqlite")
        yield pytest.param("postgres", operation, id=f"{each.id}-postgres", marks=marks)


@pytest.mark.parametrize(("database_url", "operation"), [*of_strangers()], indirect=["database_url"])
def test_whatever_a_stranger_sends_gets_an_answer_that_is_described(
    web: TestClient, workplace: Workplace, operation: Any
) -> None:
    hostile(web, operation, "", EXAMPLES)


@pytest.mark.parametrize("operation", [*operations()])
def test_whatever_is_sent_gets_an_answer_that_is_described(
    web: TestClient, database: Database, workplace: Workplace, operation: Any
) -> None:
    hostile(web, operation, signed_in(web, database, workplace), EXAMPLES)


@pytest.mark.torture
@pytest.mark.parametrize("operation", [*operations()])
def test_whatever_is_sent_a_thousand_times_gets_an_answer_that_is_described(
    web: TestClient, database: Database, workplace: Workplace, operation: Any
) -> None:
    hostile(web, operation, signed_in(web, database, workplace), 1000)
