"""A reverse proxy before a real server: all that a phone asks goes through it, and a test may step in."""

import http.client
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.support.server import LiveServer

Answer = tuple[int, list[tuple[str, str]], bytes]
"""Status, headers and body."""

_HOP_BY_HOP = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"})


class Proxy:
    """The proxy: `.url` is where a phone finds the server.

    Parameters:
        server: the server behind it; while it is stopped, the proxy hangs up without a word.
    """

    def __init__(self, server: LiveServer) -> None:
        self._upstream = server.port
        self._listener = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://localhost:{self._listener.server_port}"
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._listener.shutdown()
        self._listener.server_close()

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """Answer a request: with what the server says, unless a kind of proxy knows better."""
        return self.forward(method, path, headers, body)

    def answered(self, path: str) -> None:
        """Be told that an answer has left for the phone."""

    def forward(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        """Hand a request to the server and return its answer; raises OSError where there is no server."""
        upstream = http.client.HTTPConnection("127.0.0.1", self._upstream, timeout=60)
        try:
            # As it is, and uncompressed: what is added to an answer is added to its text.
            upstream.request(method, path, body, {**headers, "Accept-Encoding": "identity"})
            answer = upstream.getresponse()
            said = answer.read()
            kept = [(name, value) for name, value in answer.getheaders() if name.lower() not in _HOP_BY_HOP]
        finally:
            upstream.close()
        return answer.status, kept, said

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _answer(self) -> None:
                try:
                    body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                    self._send(*proxy.answer(self.command, self.path, dict(self.headers.items()), body))
                    proxy.answered(self.path)
                except OSError:
                    # The browser hung up, as it does when a page is left; or nobody is there to be asked.
                    self.close_connection = True

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
