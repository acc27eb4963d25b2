"""Fixtures for all tests. A test asks for the smallest real part that it needs:

`database`       an `app.database.Database` with all tables and no rows, once on SQLite and once on PostgreSQL
`database_url`   its address alone; `sqlite_url` and `postgres_url` for one kind, `empty_database_url` without tables
`live_server`    a running `cero serve` on its own empty SQLite file: `.url`, `.stop()`, `.start()`, `.command("nudge")`
`office`         the same, filled with a small demonstration: `.link(…)` signs its people in
`push_service`   a strict push service on this machine; `firefox` is a browser connected to it
`webkit`         the iPhone's engine with nothing stored
`watched`        opens browser contexts that fail the test upon any console error; `phone`, `desktop` are pages of it
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, BrowserType, Page, Playwright, expect

from app.database import Database
from tests.support import memory
from tests.support.browsers import find_chromium, find_firefox
from tests.support.databases import PostgresDatabases, SqliteDatabases
from tests.support.firefox import Firefox
from tests.support.looking import Seen, look_at_own_organisation, look_everywhere
from tests.support.office import Office
from tests.support.pages import DESKTOP, PHONE, Watched
from tests.support.push_service import PushService
from tests.support.scheduling import arrange
from tests.support.server import LiveServer
from tests.support.shared_browser import SharedBrowser
from tests.support.webkit import WebKit

FAILED = pytest.StashKey[bool]()
SHARED = SharedBrowser()

memory.use()

# What will come is waited for: five seconds were too few on a machine that does other things as well.
expect.set_options(timeout=20_000)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let parallel processes take the tests of a file together, and the longest first (xdist reads the groups after this)."""
    if hasattr(config, "workerinput"):
        items[:] = arrange(items)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Let fixtures know, while they clean up, whether their test failed."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(autouse=True)
def _settings_of_the_test_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A developer's own CERO_… variables and data folder never reach a test."""
    for name in set(os.environ) - {"CERO_CHROMIUM", "CERO_FIREFOX"}:
        if name.startswith("CERO_"):
            monkeypatch.delenv(name)
    monkeypatch.delenv("PORT", raising=False)
    monkeypatch.setenv("CERO_DATA_DIR", str(tmp_path / "data"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None):
    """End the browser where the next test does without."""
    del item
    result = yield
    SHARED.end_before(nextitem)
    return result


# --- databases ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> SqliteDatabases:
    return SqliteDatabases(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresDatabases]:
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or f"alone-{os.getpid()}"
    databases = PostgresDatabases(run)
    yield databases
    databases.close()


@pytest.fixture
def sqlite_url(sqlite_databases: SqliteDatabases, tmp_path: Path) -> str:
    return sqlite_databases.migrated(tmp_path)


@pytest.fixture
def postgres_url(postgres_databases: PostgresDatabases) -> Iterator[str]:
    with postgres_databases.migrated() as address:
        yield address


BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    yield database
    database.dispose()


@pytest.fixture(params=BOTH)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_databases").empty(tmp_path)
    else:
        with request.getfixturevalue("postgres_databases").empty() as address:
            yield address


# --- servers --------------------------------------------------------------------------------------------------------


@pytest.fixture
def make_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[..., LiveServer]]:
    """Make servers that are stopped at the end; their logs are shown when the test failed."""
    # First, so that it goes last: a page that asks something while its database is taken away is told that none answers.
    if "database_url" in request.fixturenames:
        request.getfixturevalue("database_url")
    servers: list[LiveServer] = []

    def make(folder: Path | None = None, *, fresh: bool = False, **environment: str) -> LiveServer:
        folder = folder or tmp_path / f"server-{len(servers)}"
        folder.mkdir(parents=True, exist_ok=True)
        servers.append(LiveServer(folder, environment, fresh=fresh))
        return servers[-1]

    yield make
    for server in servers:
        server.stop()
        if request.node.stash.get(FAILED, False):
            print(f"\n--- log of the server on port {server.port} ({server.log})\n{server.tail()}")


@pytest.fixture
def live_server(make_server: Callable[..., LiveServer]) -> LiveServer:
    return make_server().start()


@pytest.fixture(scope="session")
def demo_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the data folder of a small demonstration, once for all parallel test processes."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "demonstration"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            server = LiveServer(tmp_path_factory.mktemp("demonstration"))
            server.command("demo", "--people", "200")
            server.folder.rename(folder)
    return folder


@pytest.fixture
def office(demo_data: Path, make_server: Callable[..., LiveServer], tmp_path: Path) -> Office:
    shutil.copytree(demo_data, tmp_path / "office")
    return Office.of(make_server(tmp_path / "office").start())


@pytest.fixture(scope="session")
def seen() -> dict[tuple[str, str, bool], dict[str, Seen]]:
    """Keep what was found on each walk in each language, for all tests of a process: looking takes minutes."""
    return {}


@pytest.fixture
def look_at(
    seen: dict[tuple[str, str, bool], dict[str, Seen]], request: pytest.FixtureRequest
) -> Callable[..., dict[str, Seen]]:
    """Look at all screens of a walk in a language, or remember them: `look_at("office", "sv")`, `look_at("own", "en")`.

    Axe looks at them in Swedish: names, roles and colours are made alike for every language, and a word that is missing in one is
    found without it. `look_at("own", "en", by_axe=True)` lets it look in English.
    """

    def look(walk: str, language: str, by_axe: bool | None = None) -> dict[str, Seen]:
        by_axe = language == "sv" if by_axe is None else by_axe
        key = walk, language, by_axe
        if key not in seen:
            chromium, watched = (request.getfixturevalue(name) for name in ("chromium", "watched"))
            if walk == "own":
                server = request.getfixturevalue("make_server")(CERO_PUBLIC_URL="").start()
                seen[key] = look_at_own_organisation(chromium, watched, server, language, by_axe=by_axe)
            else:
                office = request.getfixturevalue("office")
                seen[key] = look_everywhere(chromium, watched, office, language, by_axe=by_axe)
        return seen[key]

    return look


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService().start()
    yield service
    service.stop()


# --- browsers -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    yield SHARED.playwright()
    SHARED.give_back()


@pytest.fixture(scope="module")
def chromium_type(playwright: Playwright) -> BrowserType:
    if not find_chromium():
        pytest.fail("no Chromium found: `make test` installs one, or set CERO_CHROMIUM")
    return playwright.chromium


@pytest.fixture(scope="module")
def chromium(chromium_type: BrowserType) -> Browser:
    del chromium_type
    return SHARED.chromium()


@pytest.fixture
def watched(
    request: pytest.FixtureRequest, tmp_path: Path, make_server: Callable[..., LiveServer]
) -> Iterator[Watched]:
    """Open contexts by `watched.open(chromium, **PHONE)`; any error in them fails the test."""
    # Wanted so that the browsers leave before the servers stop: a stop waits seconds for a stream that is still open.
    del make_server
    watched = Watched()
    yield watched
    if request.node.stash.get(FAILED, False):
        for number, page in enumerate(page for context in watched.contexts for page in context.pages):
            picture = tmp_path / f"failed-{number}.png"
            page.screenshot(path=picture)
            print(f"\n--- {page.url} looked like {picture}")
        if watched.problems:
            print("--- said by the browser\n" + "\n".join(watched.problems))
    watched.close()
    if unexpected := watched.unexpected():
        pytest.fail("the browser reported:\n" + "\n".join(unexpected))


@pytest.fixture
def firefox(push_service: PushService) -> Iterator[Firefox]:
    if not find_firefox():
        pytest.skip("no Firefox on this machine")
    firefox = Firefox(push_service.websocket_url).start()
    yield firefox
    firefox.stop()
    shutil.rmtree(firefox.folder, ignore_errors=True)


@pytest.fixture
def webkit() -> Iterator[WebKit]:
    # One for each test: with a third device in one browser, whose servers were ended, a navigation never came back.
    webkit = WebKit()
    try:
        yield webkit.start()
    finally:
        webkit.stop()


@pytest.fixture
def phone(chromium: Browser, watched: Watched) -> Page:
    context = watched.open(chromium, **PHONE, permissions=["notifications", "background-sync"])
    return context.new_page()


@pytest.fixture
def desktop(chromium: Browser, watched: Watched) -> Page:
    return watched.open(chromium, **DESKTOP).new_page()
