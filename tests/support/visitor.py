"""A person who starts CERO, opens the links that it prints, and stops it with Ctrl+C; by Python's own parts alone."""

import os
import re
import signal
import subprocess
import threading
import time
import urllib.error
import urllib.request
from http.cookiejar import CookieJar

PORT = os.environ.get("PORT", "8000")
ADDRESS = f"http://localhost:{PORT}"
"""Where the README says that it serves."""
LONGEST_START = 900
"""Seconds that a first start may take: it installs everything and fills the demonstration."""


class Unserved(Exception):
    """The server did not show what its links promise; the message says what."""


def visit_demonstration(process: "subprocess.Popen[str]") -> None:
    """Read both links from what `make run` prints, open what they lead to, and stop it."""
    with _Running(process) as running:
        for person, page, data in (("an employee", "/", "/api/home"), ("a coordinator", "/dashboard", "/dashboard")):
            [link] = re.findall(rf"As {person} +(http\S+)", running.said())
            _sign_in(link, page, data)


def visit_office(process: "subprocess.Popen[str]", said: str) -> None:
    """Open the sign-in link that stands in `said`, and stop the server."""
    with _Running(process):
        _sign_in(re.findall(r"http\S+/sign-in/\S+", said)[-1], "/dashboard", "/dashboard")


class _Running:
    """A server from its first answer to its end by Ctrl+C; its output is printed as it comes."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._lines: list[str] = []
        self._reader = threading.Thread(target=self._read)

    def said(self) -> str:
        return "".join(self._lines)

    def __enter__(self) -> "_Running":
        self._reader.start()
        deadline = time.monotonic() + LONGEST_START
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"{ADDRESS}/healthz", timeout=5):
                    return self
            except OSError:
                time.sleep(0.2)
        self._stop()
        raise Unserved(f"it did not answer at {ADDRESS}")

    def __exit__(self, *_: object) -> None:
        self._stop()
        if "Traceback" in self.said():
            raise Unserved("it said a traceback")

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            print(line, end="", flush=True)
            self._lines.append(line)

    def _stop(self) -> None:
        """Press Ctrl+C, as a terminal does it: every process of the group hears it."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGINT)
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            raise Unserved("it did not stop by Ctrl+C within 30 seconds") from None
        self._reader.join()


def _sign_in(link: str, page: str, data: str) -> None:
    """Open a link as a browser does, press its button if it has one; it has to lead to a page, which reads its data."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    with browser.open(link, timeout=30) as answer:
        asks = f'action="{link.removeprefix(ADDRESS)}"' in answer.read().decode()
    press = urllib.request.Request(link, b"", {"Sec-Fetch-Site": "same-origin"}) if asks else f"{ADDRESS}{page}"
    with browser.open(press, timeout=30) as answer:
        if answer.url != f"{ADDRESS}{page}" or "CERO" not in answer.read().decode():
            raise Unserved(f"{link} led to {answer.url}, expected {page}")
    with browser.open(f"{ADDRESS}{data}", timeout=30) as answer:
        print(
            f"  {link.replace(link.rpartition('/')[2], '…')} shows {page}, which reads {len(answer.read()):,} bytes from {data}"
        )
