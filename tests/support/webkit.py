"""A real WebKit, the engine of every iPhone's browser, on a screen that nobody sees.

Debian's `webkit2gtk-driver` with Selenium. What a Safari tab can, it can: service worker, IndexedDB, Web Locks, a start without
the server. It has no push, no Background Sync and no switch that cuts the network: stop the server instead. An automated
session keeps its data in memory until `stop()`; each server has a port of its own, so each is a device of its own to it.
"""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service
from urllib3.exceptions import HTTPError

from tests.support.browsers import find_webkit
from tests.support.server import LiveServer

WIDTH, HEIGHT = 390, 844
PATIENCE = 60.0  # seconds; only what fails ever takes so long
SILENCE = (
    2 * PATIENCE
)  # seconds without an answer of the driver, which has limits of its own; Selenium would wait for ever
STARTS = 3

# Set by a script, as if it had been typed: a date field of WebKitGTK takes no keys, and the keyboard of the driver knows
# only American keys.
TYPE = """
const [element, text] = arguments;
const kind = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
element.focus();
Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(element, text);
element.dispatchEvent(new Event("input", { bubbles: true }));
element.dispatchEvent(new Event("change", { bubbles: true }));
"""
PICK = """
const [element, value] = arguments;
element.value = value;
element.dispatchEvent(new Event("change", { bubbles: true }));
return element.value === value;
"""
# The worker controls the page, and everything it keeps has arrived.
CONTROLLED = """
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise((go) => setTimeout(go, 20));
"""
# Under the dock at the bottom or the snack above it nothing can be tapped: a thumb would scroll as well. True once it lies
# still for three frames, false if it still moves after twenty.
REST = """
const [element, done] = arguments;
element.scrollIntoView({ block: "center", behavior: "instant" });
let last = "", still = 0, frames = 0;
const look = () => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const now = [x, y, width, height].join();
  still = now === last ? still + 1 : 0;
  last = now;
  if (still === 3 || ++frames === 20) done(still === 3);
  else setTimeout(look, 16);
};
look();
"""

needs_webkit = [
    pytest.mark.webkit,
    # A driver that falls silent (rare, under load) says nothing of the diary: once more, with a new one. Nothing else is.
    pytest.mark.flaky(reruns=1, only_rerun=["ReadTimeoutError"]),
    # Where CI runs, its absence is a failure: tests/support/browsers.py installs it there.
    pytest.mark.skipif(
        not find_webkit() and not os.environ.get("CI"),
        reason="no WebKit on this machine: `make test` installs Debian's webkit2gtk-driver and xvfb where it may",
    ),
]
"""The marks of a module whose tests drive WebKit."""


class WebKit:
    """MiniBrowser of WebKitGTK, driven by its own WebDriver."""

    def __init__(self) -> None:
        self.driver: Any = None
        self._service: Service | None = None
        self._helpers: list[subprocess.Popen[str]] = []

    def start(self) -> "WebKit":
        """Start screen, bus, driver and browser; raises when they are not on the machine."""
        found = find_webkit()
        assert found, "no WebKit on this machine"
        driver, browser = found
        size = f"{WIDTH}x{HEIGHT}x24"
        display = self._helper("Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp")
        bus = self._helper("dbus-daemon", "--session", "--nofork", "--print-address=1")
        environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "TZ": "Europe/Stockholm",
            "NO_AT_BRIDGE": "1",
            "GTK_A11Y": "none",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        if os.geteuid() == 0:  # root in a container has no user namespaces to build a sandbox from
            environment["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
        options = Options()
        options.binary_location = browser
        options.add_argument("--automation")
        self.driver, self._service = _start_driver(driver, options, environment)
        self.driver.set_script_timeout(PATIENCE)
        self.driver.set_page_load_timeout(PATIENCE)
        self.driver.set_window_size(WIDTH, HEIGHT)
        return self

    def stop(self) -> None:
        """Close the browser, and with it all that it stored."""
        if self.driver is not None:
            try:
                self.driver.quit()
            except (WebDriverException, HTTPError) as error:
                print(f"WebKit did not close by itself: {error}")
                if self._service is not None:
                    self._service.process.kill()  # Selenium would wait for it another minute and a half
            self.driver = None
        if self._service is not None:
            self._service.stop()
            self._service = None
        for helper in reversed(self._helpers):
            helper.terminate()
            helper.wait(10)
        self._helpers.clear()

    def open(self, url: str) -> None:
        """Go to a page and wait until it is loaded."""
        self.driver.get(url)

    def run(self, script: str, *arguments: Any) -> Any:
        """Run a script in the page; it may `await`, what it returns comes back."""
        wrapped = f"""
            const done = arguments[arguments.length - 1];
            (async (...args) => {{ {script} }})(...Array.from(arguments).slice(0, -1))
                .then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));
        """
        answer = self.driver.execute_async_script(wrapped, *arguments)
        if "error" in answer:
            raise AssertionError(f"in WebKit: {answer['error']}")
        return answer.get("value")

    def until(self, what: str, find: Callable[[], Any], seconds: float = PATIENCE) -> Any:
        """Ask until the answer is true, and return it."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                if found := find():
                    return found
            except StaleElementReferenceException:
                found = None  # the page was just drawn anew: look again
            if time.monotonic() > deadline:
                text = self.driver.execute_script("return document.body?.innerText ?? ''")
                raise AssertionError(
                    f"WebKit waited in vain for {what} at {self.driver.current_url}; it shows:\n{text}"
                )
            time.sleep(0.05)

    def all(self, selector: str) -> list[WebElement]:
        """Return the elements that match a CSS selector right now."""
        elements: list[WebElement] = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return elements

    def picture(self, path: Path) -> None:
        """Save what is on the screen."""
        self.driver.save_screenshot(str(path))

    def _helper(self, *command: str) -> str:
        """Start a process that ends with us; returns the first line it says."""
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._helpers.append(process)
        assert process.stdout
        line = process.stdout.readline().strip()
        assert line, f"{command[0]} did not start"
        return line


def _start_driver(path: str, options: Options, environment: dict[str, str]) -> tuple[Any, Service]:
    """Start the driver, and the browser by it; anew where a busy machine was too slow for the driver's own patience."""

    def start() -> tuple[Any, Service]:
        service = Service(path, env=environment, log_output=subprocess.DEVNULL)
        service.start()
        try:
            # Not webdriver.WebKitGTK, which sets no limit: a driver that hung kept the whole run from ending.
            once = {"init_args_for_pool_manager": {"retries": False}}
            config = ClientConfig(service.service_url, timeout=int(SILENCE), init_args_for_pool_manager=once)
            connection = RemoteConnection(client_config=config)
            return webdriver.Remote(connection, options=options), service
        except (WebDriverException, HTTPError):
            service.stop()
            raise

    for _ in range(STARTS - 1):
        try:
            return start()
        except (WebDriverException, HTTPError) as error:
            print(f"WebKit did not start, and is started anew: {error}")
    return start()


class WebKitDriver:
    """WebKit as a `Driver` of `tests/support/recording.py`: its network is cut by really ending the server."""

    def __init__(self, webkit: WebKit, server: LiveServer, address: str | None = None) -> None:
        self._webkit, self.server = webkit, server
        self.address = address or server.url
        self._window: str = webkit.driver.current_window_handle

    @property
    def webkit(self) -> WebKit:
        """Return the browser, with the window of this driver as the one it works in."""
        if self._webkit.driver.current_window_handle != self._window:
            self._webkit.driver.switch_to.window(self._window)
        return self._webkit

    def new_tab(self) -> Self:
        """Open an empty tab of the same browser."""
        self.webkit.driver.switch_to.new_window("tab")
        return type(self)(self._webkit, self.server, self.address)

    def close(self) -> None:
        """Close the tab; another one goes on."""
        self.webkit.driver.close()
        # A driver without a window answers nothing, not even which window it has.
        self._webkit.driver.switch_to.window(self._webkit.driver.window_handles[0])

    def open(self, path: str) -> None:
        """Start the app on a page of it, by its address."""
        # Not by way of about:blank: that makes WebKit start another process each time, which takes a second.
        self.webkit.open(self.address + path)

    def show(self, path: str) -> None:
        """Change to a page of the dock, without loading anything."""
        dock = f"nav.dock a[href='{path}']"
        self.webkit.until(f"{path} in the dock", lambda: any(self._pressed(link) for link in self.webkit.all(dock)))

    def tap(self, name: str, nth: int = 0) -> None:
        """Press it with a real pointer, as soon as it can be pressed."""
        self.webkit.until(f"{name} to be tapped", lambda: self._pressed(self._find(name, nth)))

    def fill(self, name: str, text: str, nth: int = 0) -> None:
        """Replace what stands in a field."""
        self._run(TYPE, name, nth, text)

    def choose(self, name: str, value: str, nth: int = 0) -> None:
        """Choose an option of a list by its value."""
        assert self._run(PICK, name, nth, value), f"{name} has no option {value}"

    def text(self, name: str, nth: int = 0) -> str:
        """Return what is to be read on it, with plain spaces."""
        return " ".join(str(self._run("return arguments[0].textContent", name, nth)).split())

    def value(self, name: str, nth: int = 0) -> str:
        """Return what stands in a field."""
        return str(self._run("return arguments[0].value", name, nth))

    def attribute(self, name: str, attribute: str, nth: int = 0) -> str | None:
        """Return an attribute, or None."""
        found: str | None = self._run("return arguments[0].getAttribute(arguments[1])", name, nth, attribute)
        return found

    def attributes(self, name: str, attribute: str) -> list[str]:
        """Return an attribute of all that are there right now."""
        all_of = f"[...document.querySelectorAll('[data-testid={name}]')]"
        found: list[str] = self.webkit.run(f"return {all_of}.map(one => one.getAttribute('{attribute}'))")
        return found

    def count(self, name: str) -> int:
        """Return how many are there right now."""
        return len(self.webkit.all(f"[data-testid={name}]"))

    def wait_count(self, name: str, count: int) -> None:
        """Wait until there are so many."""
        self.webkit.until(f"{count} of {name}", lambda: self.count(name) == count)

    def wait_for(self, name: str, text: str | None = None) -> None:
        """Wait until it is there, and reads exactly `text` if given."""
        if text is None:
            self._find(name, 0)
        else:
            self.webkit.until(f"{name} to say {text!r}", lambda: self.count(name) and self.text(name) == text)

    def wait_gone(self, name: str) -> None:
        """Wait until there is none."""
        self.wait_count(name, 0)

    def wait_focused(self, name: str) -> None:
        """Wait until it has the focus."""
        focused = f"[data-testid={name}]:focus"
        self.webkit.until(f"the focus on {name}", lambda: self.webkit.all(focused))

    def run(self, script: str) -> None:
        """Run statements in the page; they may `await`."""
        self.webkit.run(script)

    def offline(self, cut: bool) -> None:
        """End the server, or start it again and the app with it: that is when it sends."""
        if cut:
            self.server.stop()
        elif self.server.process is None:
            self.server.start()
            self.open("/")

    def _find(self, name: str, nth: int) -> WebElement:
        def look() -> WebElement | None:
            elements = self.webkit.all(f"[data-testid={name}]")
            return elements[nth] if len(elements) > nth else None

        element: WebElement = self.webkit.until(name, look)
        return element

    def _run(self, script: str, name: str, nth: int, *arguments: Any) -> Any:
        # Asked again where the page was drawn anew in between; the answer may be false.
        [answer] = self.webkit.until(
            name, lambda: [self.webkit.driver.execute_script(script, self._find(name, nth), *arguments)]
        )
        return answer

    def _pressed(self, element: WebElement) -> bool:
        """Click on it, unless it moves or lies under something for a moment; returns whether it was clicked."""
        if element.tag_name == "details":  # a fold is opened by its first line
            element = element.find_element(By.TAG_NAME, "summary")
        # The driver clicks where it found it, whatever is drawn there in the meantime.
        if not self.webkit.driver.execute_async_script(REST, element):
            return False
        try:
            element.click()
        except WebDriverException as error:
            # Something that moves lies above it for a moment: the driver says so, and a person would try again.
            if "intercepted" in str(error.msg) or "interactable" in str(error.msg):
                return False
            raise
        return True


def settle(phone: WebKitDriver) -> WebKitDriver:
    """Wait until a phone that has just signed in has everything it needs without the server; it speaks Swedish from now on."""
    phone.wait_for("state-pill")
    phone.webkit.run(CONTROLLED)
    phone.open("/me")
    phone.choose("language", "sv")
    phone.wait_for("state-pill", "allt sparat")
    return phone
