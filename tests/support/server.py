"""A real `cero serve` in a process of its own, whose plug can really be pulled.

A Python that starts reads the product's code for more than a second. So one process reads it once (multiprocessing's fork
server) and is forked for each `cero …`: the same `main()` with its own environment, files and signals.
"""

import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

from tests.support.databases import behind_the_wall

CERO = Path(sys.executable).with_name("cero")

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["app.cli", "app.main", "tests.support.server", "tests.support.ready"])


def free_port() -> int:
    """Return a port that nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _cero(arguments: tuple[str, ...], environment: dict[str, str], output: Path, errors: Path) -> None:
    """Be `cero ARGUMENTS`, in a forked process."""
    from app.cli import main

    os.environ.clear()
    os.environ.update(environment)
    for stream, path in ((1, output), (2, errors)):
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(file, stream)
        os.close(file)
    sys.argv = [str(CERO), *arguments]
    threading.Thread(target=_end_with_the_tests, daemon=True).start()
    main()


def _end_with_the_tests() -> None:
    """Leave no server behind where the tests were killed before they could stop it."""
    tests = multiprocessing.parent_process()
    assert tests
    tests.join()
    os._exit(1)


class Forked:
    """A running `cero ARGUMENTS`, with the part of `subprocess.Popen`'s interface that is needed."""

    def __init__(self, arguments: tuple[str, ...], environment: dict[str, str], output: Path, errors: Path) -> None:
        # A daemon, so that Python ends it where a test left it: else both would wait for the other's end.
        self._process = _FORKS.Process(target=_cero, args=(arguments, environment, output, errors), daemon=True)
        self._process.start()
        assert self._process.pid
        self.pid: int = self._process.pid

    @property
    def returncode(self) -> int | None:
        """Return the exit code, minus a signal's number where one ended it, None while it runs."""
        return self._process.exitcode

    def poll(self) -> int | None:
        """Return the exit code, None while it runs."""
        return self._process.exitcode

    def wait(self, timeout: float) -> int:
        """Return the exit code once it has ended; raises `subprocess.TimeoutExpired`."""
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("cero", timeout)
        return self._process.exitcode

    def send_signal(self, how: signal.Signals) -> None:
        """Send a signal, unless it has ended."""
        if self._process.exitcode is None:
            os.kill(self.pid, how)

    def kill(self) -> None:
        """Pull the plug."""
        self._process.kill()


class LiveServer:
    """The product as a user starts it, with a data folder and a port of its own.

    Parameters:
        folder: data folder; the embedded database, the push key and the log lie in it.
        environment: more settings, e.g. ``{"CERO_PUSH_TEST_ORIGIN": "http://127.0.0.1:9999"}``.
        fresh: start a Python of its own each time instead of a fork: its time and memory are all its own, and what decides
            where code is found (`PYTHONPATH`) counts.
    """

    def __init__(self, folder: Path, environment: dict[str, str] | None = None, *, fresh: bool = False) -> None:
        self.folder = folder
        self.fresh = fresh
        self.port = free_port()
        # localhost, not 127.0.0.1: browsers give both a secure context, but passkeys want a name.
        self.url = f"http://localhost:{self.port}"
        self.log = folder / "server.log"
        self.process: subprocess.Popen[bytes] | Forked | None = None
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("CERO_")},
            "CERO_DATA_DIR": str(folder),
            "CERO_PORT": str(self.port),
            "CERO_PUBLIC_URL": self.url,
            **(environment or {}),
        }
        self.environment.pop("PORT", None)
        if address := self.environment.get("CERO_DATABASE_URL"):
            # A server on PostgreSQL works behind the wall, as `compose.yaml` lets it.
            self.environment |= behind_the_wall(address)

    @property
    def database_url(self) -> str:
        """Return the address of the server's database."""
        return self.environment.get("CERO_OWNER_DATABASE_URL") or f"sqlite:///{self.folder / 'cero.db'}"

    def command(self, *arguments: str) -> str:
        """Run `cero ARGUMENTS` on this server's data; returns what it printed, raises with all of it on failure."""
        with tempfile.TemporaryDirectory(prefix="cero-command-") as folder:
            output, errors = Path(folder) / "stdout", Path(folder) / "stderr"
            process = self._spawn(arguments, output, errors)
            try:
                code = process.wait(300)
            finally:
                process.kill()  # it has ended, but for one that hangs
            said = output.read_text()
            if code:
                raise AssertionError(f"cero {' '.join(arguments)} ended with {code}\n{said}\n{errors.read_text()}")
            return said

    def start(self, seconds: float = 60, *, workers: int = 1) -> "LiveServer":
        """Start, or start again on the same port, in so many processes; returns once `/healthz` answers."""
        command = ("serve",) if workers == 1 else ("serve", "--workers", str(workers))
        self.process = self._spawn(command, self.log, self.log)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended with {self.process.returncode}\n{self.tail()}")
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=2) as answer:
                    if answer.status == 200:
                        return self
            except (urllib.error.URLError, OSError):
                time.sleep(0.02)
        self.kill()
        raise AssertionError(f"the server did not answer /healthz within {seconds} s\n{self.tail()}")

    def stop(self, seconds: float = 10) -> None:
        """Stop as an operator would; from now on connections are refused."""
        self._end(signal.SIGTERM, seconds)

    def kill(self) -> None:
        """Pull the plug: no goodbye, no flush."""
        self._end(signal.SIGKILL, 10)

    def cpu_seconds(self) -> float:
        """Return user and system CPU time spent so far, by /proc (Linux)."""
        assert self.process is not None
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident_megabytes(self) -> float:
        """Return the memory in use, by /proc (Linux)."""
        assert self.process is not None
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0.0

    def tail(self, lines: int = 60) -> str:
        """Return the end of the server's log."""
        if not self.log.exists():
            return "(the server wrote no log)"
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def _spawn(self, arguments: tuple[str, ...], output: Path, errors: Path) -> "subprocess.Popen[bytes] | Forked":
        if not self.fresh:
            return Forked(arguments, self.environment, output, errors)
        with output.open("ab") as said, errors.open("ab") as complained:
            return subprocess.Popen([CERO, *arguments], env=self.environment, stdout=said, stderr=complained)

    def _end(self, how: signal.Signals, seconds: float) -> None:
        if self.process is None:
            return
        if self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)
        self.process = None
