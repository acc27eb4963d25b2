"""A WebKit that keeps what it stored when its process is killed, as an iPhone does: WebKit's own driver knows none that does.

MiniBrowser of WebKitGTK without automation has its data on disk. It is asked through its remote inspector, which runs a
script in the page, but has no pointer: what is tapped here is tapped by a script.
"""

import contextlib
import json
import os
import signal
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import Any

import websocket

from tests.support.browsers import find_webkit
from tests.support.server import free_port
from tests.support.webkit import HEIGHT, PATIENCE, WIDTH

ANSWER_SECONDS = 10  # a page that is just being left never answers: it is asked anew


class ProfileWebKit:
    """A browser on a folder; killed and started again it is the same device.

    Parameters:
        folder: where it keeps everything.
    """

    def __init__(self, folder: Path) -> None:
        found = find_webkit()
        assert found, "no WebKit on this machine"
        self._browser = found[1]
        self.folder = folder
        self._display: subprocess.Popen[str] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._port = 0

    def start(self, url: str) -> "ProfileWebKit":
        """Start the browser on a page, on a screen that nobody sees."""
        if self._display is None:
            size = f"{WIDTH}x{HEIGHT}x24"
            command = ("Xvfb", "-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp")
            self._display = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            assert self._display.stdout
            self._screen = self._display.stdout.readline().strip()
        self._port = free_port()
        environment = {
            **os.environ,
            "DISPLAY": f":{self._screen}",
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "LANG": "C.UTF-8",
            "TZ": "Europe/Stockholm",
            "NO_AT_BRIDGE": "1",
            "GTK_A11Y": "none",
            "WEBKIT_INSPECTOR_HTTP_SERVER": f"127.0.0.1:{self._port}",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        if os.geteuid() == 0:  # root in a container has no user namespaces to build a sandbox from
            environment["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
        self.folder.mkdir(parents=True, exist_ok=True)
        cookies = f"--cookies-file={self.folder / 'cookies'}"
        command = ("dbus-run-session", "--", self._browser, "--enable-developer-extras=true", cookies, url)
        # A session of its own: killed together, the page's process and the one that writes its data go as well.
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        return self

    def kill(self) -> None:
        """End all its processes in the middle of whatever they do: no goodbye, no flush."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(10)
        self._process = None

    def stop(self) -> None:
        """End the browser and its screen."""
        self.kill()
        if self._display is not None:
            self._display.terminate()
            self._display.wait(10)
            self._display = None

    def ended(self, seconds: float = PATIENCE) -> None:
        """Wait until somebody has killed it; raises AssertionError when nobody does."""
        deadline = time.monotonic() + seconds
        while self._process is not None:
            assert time.monotonic() < deadline, "nobody killed WebKit"
            time.sleep(0.02)

    def run(self, script: str) -> Any:
        """Evaluate an expression in the page; returns its value, or None where the page is just being changed."""
        try:
            socket = websocket.create_connection(
                f"ws://127.0.0.1:{self._port}{self._target()}", timeout=ANSWER_SECONDS, suppress_origin=True
            )
        except (OSError, websocket.WebSocketException):
            return None
        try:
            return _evaluate(socket, script)
        except (OSError, websocket.WebSocketException):
            return None
        finally:
            socket.close()

    def until(self, script: str, seconds: float = PATIENCE) -> Any:
        """Evaluate an expression until it is true, and return its value."""
        deadline = time.monotonic() + seconds
        while not (found := self.run(script)):
            if time.monotonic() > deadline:
                text = self.run("`${location.href}\\n${document.body.innerText}`")
                raise AssertionError(f"WebKit waited in vain for {script}; it shows:\n{text}")
            time.sleep(0.05)
        return found

    def _target(self) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self._port}/", timeout=ANSWER_SECONDS) as answer:
            page = answer.read().decode()
        _, found, rest = page.partition("/socket/")
        if not found:
            raise OSError("there is no page yet")
        return found + str(rest.partition("'")[0])


def _evaluate(socket: websocket.WebSocket, script: str) -> Any:
    """Run a script in the page behind an inspector's connection; raises AssertionError with what it threw."""
    target = None
    while True:
        said = json.loads(socket.recv())
        if said.get("method") == "Target.targetCreated" and target is None:
            target = said["params"]["targetInfo"]["targetId"]
            asked = {"id": 1, "method": "Runtime.evaluate", "params": {"expression": script, "returnByValue": True}}
            message = {"targetId": target, "message": json.dumps(asked)}
            socket.send(json.dumps({"id": 1, "method": "Target.sendMessageToTarget", "params": message}))
        elif said.get("method") == "Target.dispatchMessageFromTarget":
            answer = json.loads(said["params"]["message"])
            if answer.get("id") == 1:
                result = answer["result"]
                assert not result["wasThrown"], f"in WebKit: {script}: {result['result']}"
                return result["result"].get("value")
