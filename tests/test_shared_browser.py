"""The browser that files share never outlasts the last test that needs it, and never leaves before a file that has it still."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from tests.support import shared_browser
from tests.support.shared_browser import SharedBrowser


@dataclass
class Started:
    """Plays Playwright, its starter, its kind of browser and the browser: all that is asked of them here."""

    events: list[str] = field(default_factory=list)
    connected: bool = True
    contexts: list[Any] = field(default_factory=list)

    @property
    def chromium(self) -> "Started":
        return self

    def start(self) -> "Started":
        self.events.append("start")
        return self

    def launch(self, **_options: Any) -> "Started":
        self.events.append("launch")
        self.connected = True
        return self

    def is_connected(self) -> bool:
        return self.connected

    def close(self) -> None:
        self.events.append("close")

    def stop(self) -> None:
        self.events.append("stop")


def item(marker: str = "") -> Any:
    return SimpleNamespace(get_closest_marker=lambda name: name == marker or None)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Started:
    started = Started()
    monkeypatch.setattr(shared_browser, "sync_playwright", lambda: started)
    return started


@pytest.fixture
def shared(started: Started) -> SharedBrowser:
    shared = SharedBrowser()
    shared.playwright()
    shared.chromium()
    return shared


def test_it_never_ends_while_a_file_has_it(shared: SharedBrowser, started: Started) -> None:
    shared.end_before(item())
    shared.end_before(None)
    assert started.events == ["start", "launch"]


@pytest.mark.parametrize("following", [item(), None], ids=["a test without it", "nothing"])
def test_it_ends_before_what_does_without_it(shared: SharedBrowser, started: Started, following: Any) -> None:
    shared.give_back()
    shared.end_before(following)
    shared.end_before(following)
    assert started.events == ["start", "launch", "close", "stop"]


def test_the_next_file_gets_the_same_with_nothing_left_open(shared: SharedBrowser, started: Started) -> None:
    left: list[str] = []
    started.contexts = [SimpleNamespace(close=lambda: left.append("closed"))]
    shared.give_back()
    shared.end_before(item("browser"))
    assert shared.playwright() is shared.chromium()
    assert (started.events, left) == (["start", "launch"], ["closed"])


def test_one_that_has_crashed_is_started_anew(shared: SharedBrowser, started: Started) -> None:
    started.connected = False
    shared.give_back()
    shared.playwright()
    shared.chromium()
    assert started.events == ["start", "launch", "launch"]
