"""A connection as raw as the network sees it: requests that break off, never end or lie about themselves."""

import socket
import struct
from contextlib import suppress
from typing import Protocol


class Served(Protocol):
    """A server on this machine."""

    @property
    def port(self) -> int:
        """Where it listens."""


class Line:
    """One connection of a phone, as raw as the network sees it."""

    def __init__(self, server: Served, cookie: str = "") -> None:
        self.host = f"localhost:{server.port}"
        self.cookie = f"Cookie: {cookie}\r\n" if cookie else ""
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout=20)

    def send(self, method: str, path: str, body: bytes = b"", announced: str = "") -> "Line":
        """Send a request; `announced` is the header that tells how long the body is, its true length if not given."""
        announced = announced or f"Content-Length: {len(body)}"
        head = f"{method} {path} HTTP/1.1\r\nHost: {self.host}\r\nOrigin: http://{self.host}\r\n{self.cookie}{announced}\r\n\r\n"
        self.socket.sendall(head.encode() + body)
        return self

    def read(self, until: bytes) -> bytes:
        """Read the answer as far as that."""
        answer = b""
        while until not in answer and (part := self.socket.recv(4096)):
            answer += part
        return answer

    def hang_up(self, how: str) -> None:
        """Close in order, or reset as a network does that has gone away."""
        if how == "by a reset":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def status(self) -> int:
        """Read the head of the answer; 0 where the connection was closed without one."""
        head = self.read(b"\r\n\r\n")
        return int(head.split()[1]) if head else 0

    def closed(self) -> bool:
        """Wait until the server closes the connection; what it sends before is thrown away."""
        with suppress(ConnectionResetError):
            while self.socket.recv(65536):
                pass
        return True
