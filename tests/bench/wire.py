"""A client that costs as little as a client can: on two cores, what it needs is taken from the server that is measured."""

import selectors
import socket
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

MOST_SECONDS = 60.0
"""How long one answer may take before a measurement gives up."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    body: bytes


def message(method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> bytes:
    """Return a whole HTTP/1.1 request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: localhost", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def read_answer(received: bytes | bytearray) -> Answer | None:
    """Return the answer that these bytes are, None while some of it is missing.

    Raises:
        ValueError: it is no answer of HTTP/1.1 that tells how long it is.
    """
    end = received.find(b"\r\n\r\n")
    if end < 0:
        return None
    head, rest = bytes(received[:end]), received[end + 4 :]
    fields = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(b":") for line in head.split(b"\r\n")[1:])
    }
    status = int(head[9:12])
    if b"content-length" in fields:
        length = int(fields[b"content-length"])
        return Answer(status, bytes(rest[:length])) if len(rest) >= length else None
    if fields.get(b"transfer-encoding", b"").lower() == b"chunked":
        return Answer(status, _joined(rest)) if rest.endswith(b"0\r\n\r\n") else None
    raise ValueError(f"expected an answer with Content-Length or in chunks, got {head[:300]!r}")


def _joined(chunked: bytes | bytearray) -> bytes:
    body, place = b"", 0
    while True:
        line = chunked.index(b"\r\n", place)
        size = int(bytes(chunked[place:line]).split(b";")[0], 16)
        if size == 0:
            return body
        body += chunked[line + 2 : line + 2 + size]
        place = line + 4 + size


class Line:
    """One kept-alive connection to this machine, and what comes over it."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=MOST_SECONDS)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._received = bytearray()

    def fileno(self) -> int:
        """Return what a selector waits for."""
        return self.socket.fileno()

    def send(self, request: bytes) -> None:
        """Send a whole request."""
        self.socket.sendall(request)

    def read(self) -> Answer | None:
        """Take what has come; returns the answer once it is whole.

        Raises:
            ConnectionError: the server hung up.
        """
        got = self.socket.recv(1 << 20)
        if not got:
            raise ConnectionError(f"the server hung up after {bytes(self._received[:300])!r}")
        self._received += got
        answer = read_answer(self._received)
        if answer:
            self._received.clear()
        return answer

    def ask(self, request: bytes) -> Answer:
        """Send one request and wait for its answer."""
        self.send(request)
        while not (answer := self.read()):
            pass
        return answer

    def close(self) -> None:
        """Hang up."""
        self.socket.close()


def converse(
    lines: list[Line], ask: Callable[[int, int], bytes], counts: Iterable[int], take: Callable[[int, Answer], None]
) -> float:
    """Send so many requests over each line, one after the other on each, on all lines at once; returns the seconds.

    Parameters:
        lines: the connections.
        ask: given the place of a line and the number of its request, returns what to send.
        counts: how many requests each line sends.
        take: given the place of a line, takes an answer.

    Raises:
        TimeoutError: no answer came within `MOST_SECONDS`.
    """
    left = dict(enumerate(counts))
    sent = dict.fromkeys(left, 0)
    with selectors.DefaultSelector() as selector:
        for place, line in enumerate(lines):
            selector.register(line, selectors.EVENT_READ, place)
        began = time.perf_counter()
        for place, line in enumerate(lines):
            line.send(ask(place, 0))
        while left:
            ready = selector.select(MOST_SECONDS)
            if not ready:
                raise TimeoutError(f"no answer within {MOST_SECONDS:.0f} s")
            for key, _ in ready:
                place, line = key.data, lines[key.data]
                if not (answer := line.read()):
                    continue
                take(place, answer)
                sent[place] += 1
                if sent[place] < left[place]:
                    line.send(ask(place, sent[place]))
                else:
                    del left[place]
        return time.perf_counter() - began
