"""The tests' own instruments: a watcher that sees nothing would let every browser test pass."""

import importlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Page

from tests.bench.__main__ import BENCHES
from tests.support.pages import PHONE, Watched

HEAD = "<!doctype html><meta name=viewport content='width=device-width'><link rel=icon href=data:,>"
PAGES = {
    "/": ("text/html", HEAD + "<h1>fine</h1>"),
    "/thrown": ("text/html", HEAD + "<script>throw new Error('thrown')</script>"),
    "/inline": ("text/html", HEAD + "<script>1</script>"),
    "/register": (
        "text/html",
        HEAD + "<script>navigator.serviceWorker.register('/sw.js')"
        ".then(() => navigator.serviceWorker.ready).then(() => document.title = 'ready')</script>",
    ),
    "/sw.js": ("text/javascript", "self.addEventListener('install', () => console.error('said by the worker'))"),
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind, body = PAGES.get(self.path, ("text/html", HEAD))
        self.send_response(200 if self.path in PAGES else 404)
        self.send_header("Content-Type", kind)
        if self.path == "/inline":
            self.send_header("Content-Security-Policy", "script-src 'self'")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        """Keep the summary quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


def wait_for_a_problem(phone: Page, watched: Watched) -> None:
    for _ in range(200):
        if watched.unexpected():
            return
        phone.wait_for_timeout(50)


@pytest.mark.browser
@pytest.mark.parametrize(
    ("path", "said"),
    [("/thrown", "thrown"), ("/inline", "Content Security Policy"), ("/gone", "404")],
)
def test_an_error_in_a_page_is_seen(phone: Page, watched: Watched, site: str, path: str, said: str) -> None:
    phone.goto(site + path)
    wait_for_a_problem(phone, watched)
    assert len(watched.unexpected()) == 1
    assert said in watched.unexpected()[0]
    watched.expect(said)
    assert watched.unexpected() == []


@pytest.mark.browser
def test_an_error_in_a_service_worker_is_seen(phone: Page, watched: Watched, site: str) -> None:
    phone.goto(site + "/register")
    phone.wait_for_function("document.title === 'ready'")
    wait_for_a_problem(phone, watched)
    assert any("said by the worker" in problem for problem in watched.unexpected()), watched.problems
    watched.expect("said by the worker")


@pytest.mark.browser
def test_a_cut_network_is_no_error_of_ours(phone: Page, watched: Watched, site: str) -> None:
    phone.goto(site)
    phone.context.set_offline(True)
    phone.evaluate("fetch('/').catch(() => {})")
    assert watched.unexpected() == []


@pytest.mark.browser
def test_a_phone_looks_like_a_phone(chromium: Browser, watched: Watched, site: str) -> None:
    page = watched.open(chromium, **PHONE).new_page()
    page.goto(site)
    assert page.evaluate("[innerWidth, innerHeight, devicePixelRatio, navigator.language]") == [390, 844, 2, "sv-SE"]


@pytest.mark.parametrize("name", BENCHES)
def test_no_benchmark_asks_for_what_is_gone(name: str) -> None:
    """They run seldom: one stood broken by a module that had been taken away, and nothing told."""
    assert callable(importlib.import_module(f"tests.bench.{name}").measure)
