"""What nobody foresaw becomes an answer, and one line of the log that says where it happened, not what was said."""

import traceback
from collections.abc import Callable, Iterator
from pathlib import PurePath

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_PLACES = 40
log = structlog.get_logger()


class Failures:
    """ASGI middleware, the innermost: so the answer to a fault has all that the others add, the request's id too.

    The message of an exception may quote what somebody typed, and a traceback repeats it: neither is written.

    Parameters:
        app: what it stands before.
        answer: makes the answer of an exception; used if none has begun.
    """

    def __init__(self, app: ASGIApp, answer: Callable[[Request, Exception], Response]) -> None:
        self._app, self._answer = app, answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def send_and_note(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, send_and_note)
        except Exception as error:
            log.error("failure", errors=[type(one).__name__ for one in _chain(error)], where=_places(error))
            if not begun:
                await self._answer(Request(scope, receive), error)(scope, receive, send)
            # An answer that was cut off ends its connection: the server sees that it is not whole.


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what caused it."""
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        yield found
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)


def _places(error: BaseException) -> list[str]:
    """Return where it happened, the innermost last, e.g. ``sync/service.py:61 exchange``."""
    frames = [frame for one in _chain(error) for frame in traceback.extract_tb(one.__traceback__)]
    return [
        f"{'/'.join(PurePath(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}"
        for frame in frames[-MOST_PLACES:]
    ]
