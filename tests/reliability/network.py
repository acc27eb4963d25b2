"""The way from a phone to the server, on which everything may go wrong."""

from collections import Counter
from random import Random
from typing import Literal

from tests.reliability.exchanging import Response
from tests.reliability.server import Server

Fault = Literal[
    "none", "lost_request", "lost_answer", "delayed", "doubled", "cut_request", "torn_request", "cut_answer", "portal",
    "killed_before", "killed_after", "400", "401", "408", "409", "410", "413", "426", "429", "500", "503",
]  # fmt: skip
"""What happens to one exchange.

`delayed`: the phone gives up, and the request arrives later, behind others. `doubled`: it arrives now and once more later.
`cut_request`: the line breaks in mid-body. `torn_request`: a proxy passes half of the body on as if it were whole.
`cut_answer`: the answer breaks off. `portal`: a page of somebody else's, with status 200. `killed_before`, `killed_after`: the
server's process ends right before or right after its commit. A number: somebody on the way answers with that status.
"""
FAULTS: tuple[Fault, ...] = Fault.__args__  # type: ignore[attr-defined]
_RETRY = {"429": "7", "503": "2"}


class Network:
    """What lies between all phones of a history and the server.

    Parameters:
        server: the real one.
        random: decides where a body is cut.
    """

    def __init__(self, server: Server, random: Random) -> None:
        self.server, self._random = server, random
        self.late: list[tuple[str, bytes]] = []
        self.poison: set[str] = set()
        self.faults: Counter[str] = Counter()
        self.exchanges = 0

    def ask(self, cookie: str, body: bytes, fault: Fault = "none") -> Response | None:
        """Send an exchange of whoever has this cookie; returns what reaches the phone."""
        if fault != "none":
            self.faults[fault] += 1
        if fault == "lost_request":
            return None
        if fault == "delayed":
            self.late.append((cookie, body))
            return None
        if fault == "portal":
            return Response(200, b"<html>sign in to the wifi</html>")
        if fault.isdigit():
            return Response(int(fault), b"{}", _RETRY.get(fault))
        if self.poison and any(one.encode() in body for one in self.poison):
            self.faults["poison"] += 1
            return Response(500, b"{}")
        if fault == "cut_request":
            at = self._random.randrange(len(body))
            self.exchanges += 1
            self.server.ask(cookie, [body[: at // 2], body[at // 2 : at]], broken=True)
            return None
        if fault == "torn_request":
            return self._pass(cookie, body[: self._random.randrange(1, len(body))])
        if fault in ("killed_before", "killed_after"):
            self.server.kill_at_commit("before" if fault == "killed_before" else "after")
        response = self._pass(cookie, body)
        self.server.kill_at_commit(None)
        if fault == "doubled":
            self.late.append((cookie, body))
        if fault == "lost_answer" or response is None:
            return None
        if fault == "cut_answer":
            return response._replace(body=response.body[: self._random.randrange(len(response.body))])
        return response

    def deliver_late(self) -> bool:
        """Let one of the requests that are still under way arrive, whichever; nobody waits for its answer any more."""
        if not self.late:
            return False
        self.faults["late"] += 1
        self._pass(*self.late.pop(self._random.randrange(len(self.late))))
        return True

    def _pass(self, cookie: str, body: bytes) -> Response | None:
        self.exchanges += 1
        answered = self.server.ask(cookie, [body])
        return Response(answered.status, answered.body, answered.retry_after) if answered else None
