"""Sessions that roll: a device that is used stays signed in, and weeks without a network sign nobody out.

The first use of a day gives the browser its cookie anew and is noted in the database, both once a day and after the answer: no
read waits for a write.
"""

import structlog
from sqlalchemy.exc import OperationalError
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.accounts.dependencies import set_session_cookie
from app.accounts.service import renew_session
from app.database import Database
from app.settings import Settings
from app.web.dependencies import now

log = structlog.get_logger()


class RollingSessions:
    """ASGI middleware that renews what `find_identity` found to be used for the first time today."""

    def __init__(self, app: ASGIApp, settings: Settings, database: Database) -> None:
        self._app, self._settings, self._database = app, settings, database

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; renew its session where that is due."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start" and "renew_session" in state:
                self._add_cookie(message, state["renew_session"])
            await send(message)

        await self._app(scope, receive, send_with_cookie)
        if "renew_session" in state:
            await run_in_threadpool(self._renew, state["renew_session"])

    def _add_cookie(self, message: Message, token: str) -> None:
        headers = MutableHeaders(raw=message.setdefault("headers", []))
        if "set-cookie" in headers:
            return  # it signs in or out: that is newer
        renewed = Response()
        set_session_cookie(renewed, self._settings, token)
        headers.append("set-cookie", renewed.headers["set-cookie"])
        headers.setdefault("cache-control", "no-store")
        message["headers"] = headers.raw

    def _renew(self, token: str) -> None:
        try:
            with self._database.write() as session:
                renew_session(session, token, now(), self._settings.session_days)
        except OperationalError as error:
            # The answer is out, and the next request of the day tries again.
            log.warning("session_not_renewed", error=str(error.orig).split("\n", 1)[0])
