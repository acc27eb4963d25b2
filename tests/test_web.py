"""What every answer has in common: headers, same-origin writes, errors that say what to do, and the phone's shell."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError

from app.database import Database
from app.sync.schemas import MOST_BYTES
from app.web.shell import PAGES
from tests.support.days import today
from tests.support.people import BICYCLE_AND_TRAIN, make_workplace, mutation, trip
from tests.support.web import ORIGIN, open_web, sign_in

DEVICE = "01a20997-9578-7c23-8986-c55439d2b935"


@pytest.fixture
def database(sqlite_url: str) -> Iterator[Database]:
    """One database is enough here: nothing of what these tests look at depends on which."""
    database = Database(sqlite_url)
    yield database
    database.dispose()


@pytest.fixture
def web(database: Database) -> Iterator[TestClient]:
    workplace = make_workplace(database, "Anna")
    with open_web(database) as client:
        sign_in(client, database, workplace)
        yield client


def exchange(*mutations: object, **more: object) -> dict[str, object]:
    return {"protocol": 1, "device_id": DEVICE, "epoch": None, "cursor": 0, "mutations": list(mutations)} | more


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "", "Origin": "https://evil.example"},
        {"Sec-Fetch-Site": ""},
    ],
)
def test_a_write_from_elsewhere_is_refused(web: TestClient, headers: dict[str, str]) -> None:
    for path in ("/api/sync", "/api/sign-out", "/sign-in/1.x"):
        answer = web.post(path, json=exchange(), headers=headers)
        assert answer.status_code == 403, path


def test_an_old_browser_may_write_when_its_origin_is_ours(database: Database) -> None:
    workplace = make_workplace(database, "Anna")
    with open_web(database) as web:
        sign_in(web, database, workplace)
        del web.headers["Sec-Fetch-Site"]
        assert web.post("/api/sync", json=exchange(), headers={"Origin": ORIGIN}).status_code == 200
        assert web.post("/api/sync", json=exchange(), headers={"Origin": "http://localhost:9000"}).status_code == 403


@pytest.mark.parametrize(
    "path", ["/", "/trips", "/new", "/me", "/sign-in", "/healthz", "/api/home", "/nowhere", "/sw.js"]
)
def test_every_answer_forbids_foreign_and_inline_scripts(web: TestClient, path: str) -> None:
    headers = web.get(path).headers
    assert "script-src 'self';" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("page", json.loads(PAGES.read_text()))
def test_each_page_of_the_phone_is_the_shell(web: TestClient, page: str) -> None:
    answer = web.get(page.replace(":id", "01a20997-9578-7c23-8986-c55439d2b935"))
    assert answer.status_code == 200
    assert answer.text == web.get("/").text
    assert answer.headers["cache-control"] == "no-cache"


def test_the_pages_of_the_phone_are_those_that_people_have_kept_links_to() -> None:
    """The list comes from the build: an empty or a shortened one must not pass the test above."""
    known = {
        "/",
        "/trips",
        "/trips/:id",
        "/trips/:id/edit",
        "/trips/month",
        "/new",
        "/together",
        "/me",
        "/me/year",
        "/me/vehicles",
    }
    assert known <= set(json.loads(PAGES.read_text()))


@pytest.mark.parametrize("path", ["/nowhere", "/me/nowhere", "/trips/avoided/1/2", "/newer", "/docs", "/static/a.css"])
def test_an_address_that_is_no_page_of_the_phone_is_not_found(web: TestClient, path: str) -> None:
    assert web.get(path).status_code == 404


def test_an_unknown_page_is_a_page_and_an_unknown_api_is_json(web: TestClient) -> None:
    page = web.get("/nowhere")
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    api = web.get("/api/nowhere", headers={"Accept": "text/html"})
    assert (api.status_code, api.json()["error"]["code"]) == (404, "not_found")


@pytest.mark.parametrize(
    "path", ["/../app/settings.py", "/assets/../../settings.py", "/%2e%2e/settings.py", "/.vite/manifest.json.py"]
)
def test_no_file_outside_the_build_is_served(web: TestClient, path: str) -> None:
    assert "BaseSettings" not in web.get(path).text


def test_the_worker_is_never_cached_and_hashed_files_for_ever(web: TestClient) -> None:
    assert web.get("/sw.js").headers["cache-control"] == "no-cache"
    shell = web.get("/").text
    asset = next(part for part in shell.split('"') if part.startswith("/assets/") and part.endswith(".js"))
    assert "immutable" in web.get(asset).headers["cache-control"]


def test_sync_answers_results_changes_and_cursor(web: TestClient) -> None:
    edit = mutation(trip(today()))
    answer = web.post("/api/sync", json=exchange(edit)).json()
    assert answer["results"] == {edit["mutation_id"]: {"outcome": "applied", "seq": 1}}
    [change] = answer["changes"]
    assert (change["kind"], change["id"], change["deleted"], change["conflicts"]) == ("trip", edit["id"], False, [])
    assert change["fields"]["legs"] == BICYCLE_AND_TRAIN
    assert (answer["cursor"], answer["more"]) == (1, False)
    again = web.post("/api/sync", json=exchange(epoch=answer["epoch"], cursor=1)).json()
    assert again == {"results": {}, "changes": [], "cursor": 1, "more": False, "epoch": answer["epoch"]}


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "unreadable"),
        (b"{", 400, "unreadable"),
        (b"[]", 400, "unreadable"),
        (b"\xff\xfe", 400, "unreadable"),
        (b"[" * 100_000, 400, "unreadable"),
        (b'{"protocol":2,"device_id":"%s","mutations":[]}' % DEVICE.encode(), 426, "app_too_old"),
        (b'{"protocol":1,"device_id":"me","mutations":[]}', 400, "unreadable"),
        (b'{"protocol":1,"device_id":"%s","mutations":[{}]}' % DEVICE.encode(), 400, "unreadable"),
        (b'{"protocol":1,"device_id":"%s","mutations":[],"cursor":-1}' % DEVICE.encode(), 400, "unreadable"),
        (b" " * (MOST_BYTES + 1), 413, "too_large"),
    ],
)
def test_an_exchange_that_cannot_be_read_says_why_and_stores_nothing(
    web: TestClient, body: bytes, status: int, code: str
) -> None:
    answer = web.post("/api/sync", content=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert web.post("/api/sync", json=exchange()).json()["cursor"] == 0


def test_too_many_mutations_are_refused_whole(web: TestClient) -> None:
    answer = web.post("/api/sync", json=exchange(*(mutation(trip(today())) for _ in range(101))))
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "too_many")


def test_an_unknown_cursor_tells_the_epoch(web: TestClient) -> None:
    epoch = web.post("/api/sync", json=exchange(mutation(trip(today())))).json()["epoch"]
    answer = web.post("/api/sync", json=exchange(mutation(trip(today())), epoch=DEVICE))
    assert (answer.status_code, answer.json()["epoch"]) == (410, epoch)


def test_the_diary_of_one_person_is_never_taken_in_the_name_of_another(web: TestClient) -> None:
    mine = web.get("/api/home").json()["account"]
    assert web.post("/api/sync", json=exchange(mutation(trip(today())), account="1.99999")).status_code == 409
    answer = web.post("/api/sync", json=exchange(mutation(trip(today())), account=mine))
    assert (answer.status_code, answer.json()["cursor"]) == (200, 1)


def test_a_database_that_does_not_answer_asks_the_phone_to_wait(
    web: TestClient, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise OperationalError("SELECT secret", {"name": "Anna"}, Exception("database is locked"))

    monkeypatch.setattr("app.sync.routes.exchange", fail)
    answer = web.post("/api/sync", json=exchange(mutation(trip(today()))))
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert "Anna" not in "".join(capsys.readouterr())


def test_a_file_comes_whole_compressed_or_not_at_all_where_the_browser_has_it(web: TestClient) -> None:
    plain = web.get("/places/airports.tsv", headers={"Accept-Encoding": "identity"})
    packed = web.get("/places/airports.tsv", headers={"Accept-Encoding": "gzip"})
    assert (plain.status_code, packed.status_code) == (200, 200)
    assert plain.content == packed.content == Path("app/web/dist/places/airports.tsv").read_bytes()
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["vary"] == "Accept-Encoding"
    again = web.get("/places/airports.tsv", headers={"If-None-Match": plain.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert web.head("/places/airports.tsv").content == b""
    assert web.post("/places/airports.tsv").status_code == 405


def test_files_need_no_thread_that_somebodys_figures_need(web: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand who never read the places they asked for kept every other page waiting for two seconds."""

    def no_thread(*_: object, **__: object) -> None:
        raise AssertionError("a file took a thread")

    monkeypatch.setattr("anyio.to_thread.run_sync", no_thread)
    for path in ("/", "/sw.js", "/places/airports.tsv"):
        assert web.get(path).status_code == 200
