"""Who is let in, in which order: nobody is read, and nobody waits, at somebody else's cost.

Before a route runs: whose request it is, whether they may ask again so soon, then the whole body (on `/api/` of nobody who is not
signed in, but for what signs them in), then their turn. Plain ASGI, because a response wrapper would buffer the live stream.
Connections have limits of their own (`app.web.connections`); all numbers, and what they are for, stand in `docs/limits.md`.
"""

import asyncio
import math
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from typing import Final

from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.security_log import record
from app.settings import Settings
from app.web import errors
from app.web.bodies import Bodies, replayed
from app.web.errors import ApiError
from app.web.rates import Rates
from app.web.turns import MOST_WAITING, OWN_SECONDS, NoTurn, Turns, Writers

MOST_BODY_BYTES: Final = 16 * 1024
"""Of a body, on every path that asks for no more."""
MOST_BODIES: Final = 4
"""Bodies of one account that arrive at the same time."""
MOST_OF_ADDRESS: Final = 8
"""Requests of one address that are answered at the same time, of those that nobody signed in has sent."""
SOON: Final = 2
"""Seconds to wait where the reason is over in a moment."""
_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Paths:
    """What is particular about some paths.

    Parameters:
        counted: beginnings of those that cost more than a file. Nothing else is counted or waits.
        bodies: those that take larger bodies than `MOST_BODY_BYTES`, with how many bytes.
        open_bodies: those below `/api/` that take a body of anybody, of `MOST_BODY_BYTES` at most: one signs in by it.
        streams: those that answer as long as somebody listens.
        writing: beginnings of those that may write though they are only asked to show something.
        own_turns: beginnings of those that take their turn to write themselves.
    """

    counted: tuple[str, ...]
    bodies: Mapping[str, int] = field(default_factory=dict)
    open_bodies: frozenset[str] = frozenset()
    streams: frozenset[str] = frozenset()
    writing: tuple[str, ...] = ()
    own_turns: tuple[str, ...] = ()


@dataclass(slots=True)
class _Guest:
    """An account, or an address that nobody is signed in from, as long as it asks for something."""

    turns: Turns
    requests: int = 0
    bodies: int = 0
    streams: int = 0


class Admission:
    """ASGI middleware; see the module.

    Parameters:
        app: what is asked in the end.
        settings: how much one may ask for.
        paths: what is particular about some paths.
        account_of: returns the account of a request, None if nobody is signed in.
        writers: the turns to write.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        settings: Settings,
        paths: Paths,
        account_of: Callable[[Request], Awaitable[str | None]],
        writers: Writers,
    ) -> None:
        self._app, self._paths, self._account_of, self._writers = app, paths, account_of, writers
        self._of_accounts = Rates(settings.requests_per_minute, 60)
        self._of_addresses = Rates(settings.requests_per_minute_of_address, 60)
        self._bytes = Rates(settings.megabytes_per_minute * 1_000_000, 60)
        self._bodies = Bodies()
        self._most_streams = settings.streams_per_person
        self._guests: dict[str, _Guest] = {}
        self._told = Rates(1, 60)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer why not."""
        if scope["type"] != "http" or not scope["path"].startswith(self._paths.counted):
            await self._app(scope, receive, send)
            return
        request, stream, begun = Request(scope, receive), scope["path"] in self._paths.streams, False
        refused: Response

        async def send_and_let_go(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                if not stream:
                    # As soon as the answer begins: who reads slowly keeps nobody waiting.
                    await held.aclose()
            await send(message)

        async with AsyncExitStack() as held:
            refusal = "limits"
            try:
                receive = await self._admit(request, held)
                await self._app(scope, receive, send_and_let_go)
                return
            except ApiError as error:
                self._tell(request, error)
                refused = errors.answer(request, error)
            except ClientDisconnect:
                refused, refusal = Response(status_code=400), "left"  # nobody is there to read it
            except (SQLAlchemyError, NoTurn) as error:
                refused, refusal = errors.unavailable(request, error), "busy"
            except asyncio.CancelledError:
                # The server stops, and has waited for this one long enough. What a thread still commits of it stays unanswered.
                refused, refusal = errors.stopping(request), "stopping"
            if not begun:
                request.state.refusal = refusal  # for what is counted: no route was found, or none was heard to the end
                await refused(scope, receive, send)

    async def _admit(self, request: Request, held: AsyncExitStack) -> Receive:
        """Wait until a request may be answered; returns where the application gets its body from.

        Parameters:
            held: takes what is given back when the answer begins, or where a stream ends.

        Raises:
            ApiError: it may not.
        """
        path = request.scope["path"]
        account = request.state.account = await self._account_of(request)
        name = account or _address_of(request)
        self._count(self._of_accounts if account else self._of_addresses, name)
        guest = held.enter_context(self._guest(name, signed_in=account is not None))
        receive = request.receive
        if _announces_body(request.headers):
            if account is None and path.startswith("/api/") and path not in self._paths.open_bodies:
                raise ApiError(401, "sign_in", "no valid session: open a sign-in link")
            receive = await self._receive_whole(request, guest, name, held)
        if path in self._paths.streams:
            self._open_stream(guest, held)
        else:
            await self._wait_for_turns(request, guest, held)
        return receive

    def _tell(self, request: Request, error: ApiError) -> None:
        """Note in the security log whom the limits hold back, once a minute each; of an address only that there is one."""
        if error.status != 429:
            return
        account = getattr(request.state, "account", None)
        if not self._told.spend(account or _address_of(request)):
            record("held_back", account=account)

    def _count(self, rates: Rates, name: str) -> None:
        if (wait := rates.spend(name)) > 0:
            raise _too_often(f"more than {rates.most:.0f} requests in a minute", wait)

    @contextmanager
    def _guest(self, name: str, *, signed_in: bool) -> Iterator[_Guest]:
        guest = self._guests.get(name)
        if guest is None:
            # Behind one address may be a whole office.
            turns = Turns(1, OWN_SECONDS, MOST_WAITING) if signed_in else Turns(MOST_OF_ADDRESS, OWN_SECONDS)
            guest = _Guest(turns)
            self._guests[name] = guest
        guest.requests += 1
        try:
            yield guest
        finally:
            guest.requests -= 1
            if not guest.requests:
                del self._guests[name]

    async def _receive_whole(self, request: Request, guest: _Guest, name: str, held: AsyncExitStack) -> Receive:
        most = self._paths.bodies.get(request.scope["path"], MOST_BODY_BYTES)
        if guest.bodies >= MOST_BODIES:
            raise _too_often(f"{MOST_BODIES} requests of yours are arriving already", SOON)
        if (wait := self._bytes.wait(name)) > 0:
            raise _too_often(f"more than {self._bytes.most:.0f} bytes in a minute", wait)
        guest.bodies += 1
        try:
            body = await self._bodies.read(request.receive, _announced(request.headers), most, held)
        finally:
            guest.bodies -= 1
        self._bytes.spend(name, len(body))
        return replayed(body, request.receive)

    def _open_stream(self, guest: _Guest, held: AsyncExitStack) -> None:
        if guest.streams >= self._most_streams:
            raise _too_often(f"{self._most_streams} live pages of yours are open already: close one", 60)
        guest.streams += 1

        def closed() -> None:
            guest.streams -= 1

        held.callback(closed)

    async def _wait_for_turns(self, request: Request, guest: _Guest, held: AsyncExitStack) -> None:
        path, method = request.scope["path"], request.scope["method"]
        try:
            await held.enter_async_context(guest.turns.turn())
        except NoTurn:
            raise _too_often("other requests of yours are being answered", SOON) from None
        writes = method not in _SAFE or path.startswith(self._paths.writing)
        if writes and not path.startswith(self._paths.own_turns):
            await held.enter_async_context(self._writers.turn())


def _too_often(message: str, seconds: float) -> ApiError:
    return ApiError(429, "too_often", f"{message}: wait", headers={"Retry-After": str(max(1, math.ceil(seconds)))})


def _announces_body(headers: Headers) -> bool:
    return "transfer-encoding" in headers or headers.get("content-length", "0") != "0"


def _announced(headers: Headers) -> int:
    length = headers.get("content-length", "0")
    return int(length) if length.isdecimal() else 0


def _address_of(request: Request) -> str:
    """Return what a caller is counted by. Of IPv6 the network: whoever has one address there has 18 trillion."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return f"address {host}"
    return f"address {address if address.version == 4 else ip_network((address, 64), strict=False)}"
