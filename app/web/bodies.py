"""Reads a whole body before any route runs: within a size, within a time, and not all of everybody's at once."""

import asyncio
from typing import Final

from starlette.requests import ClientDisconnect
from starlette.types import Message, Receive

from app.web.errors import ApiError

SECONDS: Final = 30
"""For a whole body. The phone gives up after 20."""
MOST_ARRIVING: Final = 64 * 1024 * 1024
"""Bytes of all bodies in memory that have not arrived wholly."""
SOON: Final = 5


class Bodies:
    """The bodies that are on their way in this process."""

    def __init__(self) -> None:
        self._arriving = 0

    async def read(self, receive: Receive, announced: int, most: int) -> bytes:
        """Return a whole body.

        Parameters:
            receive: where it comes from.
            announced: how many bytes it says it has, 0 if it does not.
            most: how many it may have.

        Raises:
            ApiError: too large (413), too slow (408), or too much is on its way from everybody (503).
            starlette.requests.ClientDisconnect: nobody is there any more, or the server stops and waits no longer.
        """
        if announced > most:
            raise _too_large(most)
        body = bytearray()
        try:
            async with asyncio.timeout(SECONDS):
                await self._fill(body, receive, most)
        except TimeoutError:
            message = f"the body did not arrive within {SECONDS} seconds: send it again"
            raise ApiError(408, "too_slow", message, headers={"Retry-After": str(SOON)}) from None
        except asyncio.CancelledError:
            # The server stops: to the phone the same as a line that broke, and it sends again.
            raise ClientDisconnect from None
        finally:
            self._arriving -= len(body)
        return bytes(body)

    async def _fill(self, body: bytearray, receive: Receive, most: int) -> None:
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            part = message.get("body", b"")
            if len(body) + len(part) > most:
                raise _too_large(most)
            body += part
            self._arriving += len(part)
            if self._arriving > MOST_ARRIVING:
                raise ApiError(503, "wait", "many are sending at the moment", headers={"Retry-After": str(SOON)})
            more = message.get("more_body", False)


def replayed(body: bytes, receive: Receive) -> Receive:
    """Return what hands on a body that was read, and then whatever comes."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive_again() -> Message:
        return waiting.pop() if waiting else await receive()

    return receive_again


def _too_large(most: int) -> ApiError:
    return ApiError(413, "too_large", f"expected at most {most} bytes: send less at once")
