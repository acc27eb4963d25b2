"""A real `cero serve` in a process of its own, whose plug can really be pulled."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

CERO = Path(sys.executable).with_name("cero")


def free_port() -> int:
    """Return a port that nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class LiveServer:
    """The product as a user starts it, with a data folder and a port of its own.

    Parameters:
        folder: data folder; the embedded database, the push key and the log lie in it.
        environment: more settings, e.g. ``{"CERO_PUSH_TEST_ORIGIN": "http://127.0.0.1:9999"}``.
    """

    def __init__(self, folder: Path, environment: dict[str, str] | None = None) -> None:
        self.folder = folder
        self.port = free_port()
        # localhost, not 127.0.0.1: browsers give both a secure context, but passkeys want a name.
        self.url = f"http://localhost:{self.port}"
        self.log = folder / "server.log"
        self.process: subprocess.Popen[bytes] | None = None
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("CERO_")},
            "CERO_DATA_DIR": str(folder),
            "CERO_PORT": str(self.port),
            "CERO_PUBLIC_URL": self.url,
            **(environment or {}),
        }
        self.environment.pop("PORT", None)

    @property
    def database_url(self) -> str:
        """Return the address of the server's database."""
        return self.environment.get("CERO_DATABASE_URL") or f"sqlite:///{self.folder / 'cero.db'}"

    def command(self, *arguments: str, input: str | None = None) -> str:
        """Run `cero ARGUMENTS` on this server's data; returns what it printed, raises with all of it on failure."""
        done = subprocess.run(
            [CERO, *arguments],
            env=self.environment, capture_output=True, text=True, timeout=300, input=input,
        )  # fmt: skip
        if done.returncode:
            said = f"{done.stdout}\n{done.stderr}"
            raise AssertionError(f"cero {' '.join(arguments)} ended with {done.returncode}\n{said}")
        return done.stdout

    def start(self, seconds: float = 30) -> "LiveServer":
        """Start, or start again on the same port; returns once `/healthz` answers."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen([CERO, "serve"], env=self.environment, stdout=log, stderr=log)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended with {self.process.returncode}\n{self.tail()}")
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=2) as answer:
                    if answer.status == 200:
                        return self
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
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
