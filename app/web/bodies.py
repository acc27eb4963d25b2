"""Reads a whole body before any route runs: within a size, within a time, and not all of everybody's at once."""

import asyncio
from contextlib import AsyncExitStack
from typing import Final

from starlette.requests import ClientDisconnect
from starlette.types import Message, Receive

from app.web.errors import ApiError, TooLarge

SECONDS: Final = 30
"""For a whole body. The phone gives up after 20."""
MOST_HELD: Final = 64 * 1024 * 1024
"""Bytes of all bodies that have begun to arrive and are not answered, without those that are `ALWAYS` taken."""
ALWAYS: Final = 16 * 1024
"""Of each body, whatever others send: who logs a trip is not kept out by who sends much and slowly."""
SOON: Final = 5


class Bodies:
    """The bodies in the memory of this process, from their first byte until their answer begins."""

    def __init__(self) -> None:
        self._held = 0

    async def read(self, receive: Receive, announced: int, most: int, held: AsyncExitStack) -> bytes:
        """Return a whole body.

        Parameters:
            receive: where it comes from.
            announced: how many bytes it says it has, 0 if it does not.
            most: how many it may have.
            held: gives the body's room back where it ends.

        Raises:
            ApiError: too large (413), too slow (408), or there is no room for more of everybody's (503).
            starlette.requests.ClientDisconnect: nobody is there any more.
        """
        if announced > most:
            raise TooLarge(f"{announced} bytes", most)
        body, room = bytearray(), _Room(self)
        held.callback(room.give_back)
        try:
            async with asyncio.timeout(SECONDS):
                await _fill(body, room, receive, most)
        except TimeoutError:
            message = f"the body did not arrive within {SECONDS} seconds: send it again"
            raise ApiError(408, "too_slow", message, headers={"Retry-After": str(SOON)}) from None
        return bytes(body)

    def take(self, size: int) -> None:
        """Take room, so many bytes of it; raises `ApiError` where there is none."""
        if self._held + size > MOST_HELD:
            message = "many are sending much at the moment: come again"
            raise ApiError(503, "wait", message, headers={"Retry-After": str(SOON)})
        self._held += size

    def give(self, size: int) -> None:
        """Give room back."""
        self._held -= size


class _Room:
    """What one body takes of the room that all share."""

    def __init__(self, bodies: Bodies) -> None:
        self._bodies, self._taken = bodies, 0

    def grow(self, size: int) -> None:
        """Let the body be so many bytes long, more than `ALWAYS`; raises `ApiError` where there is no room for them."""
        more = size - ALWAYS - self._taken
        self._bodies.take(more)
        self._taken += more

    def give_back(self) -> None:
        """Take none any more."""
        self._bodies.give(self._taken)
        self._taken = 0


async def _fill(body: bytearray, room: _Room, receive: Receive, most: int) -> None:
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        part = message.get("body", b"")
        size = len(body) + len(part)
        if size > most:
            raise TooLarge(f"more than {most} bytes", most)
        if size > ALWAYS:
            room.grow(size)
        body += part
        more = message.get("more_body", False)


def replayed(body: bytes, receive: Receive) -> Receive:
    """Return what hands on a body that was read, and then whatever comes."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive_again() -> Message:
        return waiting.pop() if waiting else await receive()

    return receive_again
