"""A reverse proxy before a real server that serves an app as it was, until it is told to serve today's."""

import http.client
import json
import mimetypes
import tarfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.support.server import LiveServer

OLD_APPS = Path(__file__).parent.parent / "old_apps"
_PAGES = frozenset({"", "trips", "new", "together", "me"})
_HOP_BY_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"})


class OldApp:
    """The proxy: `.url` is where a phone finds the app and the server.

    Parameters:
        server: the running server behind it.
        name: which of the apps in `tests/old_apps`.

    Attributes:
        updated: true once the server's own app is served instead of the old one.
        busy: true while every exchange is answered with 503.
        later: changes of kinds that a later server will have. One comes with an exchange whose cursor has not passed its seq.
    """

    def __init__(self, server: LiveServer, name: str) -> None:
        self.updated = self.busy = False
        self.later: list[dict[str, Any]] = []
        self._upstream = server.port
        with tarfile.open(OLD_APPS / f"{name}.tar.xz") as archive:
            self._files = {
                member.name: content.read()
                for member in archive
                if (content := archive.extractfile(member)) is not None
            }
        self._listener = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://localhost:{self._listener.server_port}"
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._listener.shutdown()
        self._listener.server_close()

    def file(self, path: str) -> tuple[str, bytes] | None:
        """Return type and content of a file of the old app, or None for what the server answers."""
        name = path.partition("?")[0].strip("/")
        name = "index.html" if name.split("/")[0] in _PAGES else name
        if self.updated or name not in self._files:
            return None
        return mimetypes.guess_type(name)[0] or "application/octet-stream", self._files[name]

    def forward(
        self, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        """Hand a request to the server; returns status, headers and body of its answer."""
        upstream = http.client.HTTPConnection("127.0.0.1", self._upstream, timeout=60)
        try:
            # As it is, and uncompressed: what is added to an answer is added to its text.
            upstream.request(method, path, body, {**headers, "Accept-Encoding": "identity"})
            answer = upstream.getresponse()
            said = answer.read()
            kept = [(name, value) for name, value in answer.getheaders() if name.lower() not in _HOP_BY_HOP]
        finally:
            upstream.close()
        if path == "/api/sync" and answer.status == 200:
            said = self._with_later(json.loads(body), json.loads(said))
        return answer.status, kept, said

    def _with_later(self, asked: dict[str, Any], said: dict[str, Any]) -> bytes:
        new = [one for one in self.later if asked["cursor"] < one["seq"] <= said["cursor"]]
        said["changes"] = sorted([*said["changes"], *new], key=lambda change: int(change["seq"]))
        return json.dumps(said).encode()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _answer(self) -> None:
                try:
                    self._answer_to()
                except (BrokenPipeError, ConnectionResetError):
                    # The browser hung up, as it does when a page is left.
                    self.close_connection = True

            def _answer_to(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if proxy.busy and self.path == "/api/sync":
                    self._send(503, [("Retry-After", "1"), ("Content-Type", "application/json")], b'{"error": {}}')
                elif found := proxy.file(self.path):
                    self._send(200, [("Content-Type", found[0]), ("Cache-Control", "no-cache")], found[1])
                else:
                    self._send(*proxy.forward(self.command, self.path, dict(self.headers.items()), body))

            do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815 - the names of http.server

            def _send(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
                self.send_response_only(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("Date", self.date_time_string())
                if status not in (204, 304):
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(b"" if status in (204, 304) else body)

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing; the server has its own log."""

        return Handler
