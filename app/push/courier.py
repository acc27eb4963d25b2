"""Sends encrypted messages to push services (RFC 8030, 8188, 8291, 8292).

pywebpush encrypts; the request is our own, because its own follows redirects, waits for ever and reads answers of any
size. Every push service has its own gate, pause and verdict: a dead one delays only its own.
"""

import asyncio
import datetime as dt
import re
import time
from collections import defaultdict
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Self

import aiohttp
import structlog
from pywebpush import WebPusher
from yarl import URL

from app.push.endpoints import PushOrigins, RefusedError
from app.push.keys import vapid
from app.push.service import Address
from app.settings import Settings

MOST_IN_FLIGHT = 64
"""Requests at once to one push service: measured best against one of 50 ms latency."""
TIMEOUT_SECONDS = 10
MOST_ANSWER_BYTES = 1024
MOST_ATTEMPTS = 3
LONGEST_PAUSE_SECONDS = 60
"""How long one run waits for one push service that asks us to come back later, all in all."""
MOST_SILENCES = 20
"""So many requests in a row without any answer, and a push service counts as dead for this run."""
TTL_SECONDS = 2 * 24 * 3600
TOPIC = "cero-nudge"
"""Of several messages that wait for a switched-off phone only the newest is kept."""
TOKEN_SECONDS = 12 * 3600

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a push service said. `problem` is None if it took the message; `gone` means that the subscription has ended for good."""

    problem: str | None = None
    gone: bool = False


@dataclass(slots=True)
class _Service:
    gate: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_IN_FLIGHT))
    opens_at: float = 0.0
    paused_seconds: float = 0.0
    silences: int = 0
    closed: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    signed_until: float = 0.0


class Courier:
    """Delivers messages for the length of an ``async with``: one connection pool, one signature for each push service.

    Raises:
        app.push.keys.PushKeyError: the push key cannot be used.
        app.push.endpoints.PushOriginsError: the list of push services cannot be used.
    """

    def __init__(self, settings: Settings) -> None:
        self._key = vapid(settings)
        self._subject = settings.vapid_subject
        self._origins = PushOrigins.of(settings)
        self._services: dict[str, _Service] = defaultdict(_Service)
        self._http: aiohttp.ClientSession

    async def __aenter__(self) -> Self:
        """Open the pool."""
        self._http = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, ttl_dns_cache=300),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=TIMEOUT_SECONDS),
            auto_decompress=False,
            trust_env=False,
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the pool."""
        await self._http.close()

    async def send(self, address: Address, payload: bytes) -> Receipt:
        """Encrypt and send one message to one browser; whatever is wrong with one address is told, never raised."""
        try:
            origin = self._origins.origin_of(address.endpoint)
        except RefusedError:
            log.error("push_endpoint_not_allowed")
            return Receipt("endpoint not allowed")
        try:
            return await self._send(origin, address, payload)
        except Exception as error:
            # Keys of an old row can fail in many ways inside the encryption: only this browser goes without.
            log.error("push_failed", service=origin, error=type(error).__name__)
            return Receipt(f"{type(error).__name__}")

    async def _send(self, origin: str, address: Address, payload: bytes) -> Receipt:
        service = self._services[origin]
        async with service.gate:
            receipt, body = Receipt(), b""
            for _ in range(MOST_ATTEMPTS):
                await asyncio.sleep(max(0.0, service.opens_at - time.monotonic()))
                if service.closed:
                    return Receipt(service.closed)
                body = body or _encrypt(address, payload)
                receipt, pause = await self._post(service, origin, address.endpoint, body)
                if pause is None:
                    break
                _pause(service, origin, pause)
            return receipt

    async def _post(self, service: _Service, origin: str, endpoint: str, body: bytes) -> tuple[Receipt, float | None]:
        """Send once; returns the receipt, and how many seconds to wait if the push service asks for another try."""
        # encoded=True: what was checked is what is requested, without yarl's own idea of it.
        url = URL(endpoint, encoded=True)
        try:
            async with self._http.post(
                url, data=body, headers=self._headers(service, origin), allow_redirects=False
            ) as response:
                await response.content.read(MOST_ANSWER_BYTES)
                if not response.content.at_eof():
                    response.close()
                service.silences = 0
                return _judge(origin, response.status, response.headers.get("Retry-After"))
        except (TimeoutError, aiohttp.ClientError) as error:
            service.silences += 1
            if service.silences >= MOST_SILENCES and not service.closed:
                service.closed = "push service does not answer"
                log.error("push_service_dead", service=origin, error=type(error).__name__)
            return Receipt("timeout" if isinstance(error, TimeoutError) else "no connection"), None

    def _headers(self, service: _Service, origin: str) -> dict[str, str]:
        """Return the headers for a push service; its VAPID signature is made anew well before it ends."""
        now = time.time()
        if now > service.signed_until - TOKEN_SECONDS / 2:
            service.signed_until = now + TOKEN_SECONDS
            # A dictionary of its own each time: py_vapid and pywebpush write into what they are given.
            claims = {"sub": self._subject, "aud": origin, "exp": int(service.signed_until)}
            service.headers = {
                "Authorization": str(self._key.sign(claims)["Authorization"]),  # type: ignore[no-untyped-call]
                "Content-Encoding": "aes128gcm",
                "Content-Type": "application/octet-stream",
                "TTL": str(TTL_SECONDS),
                "Topic": TOPIC,
                "Urgency": "normal",
            }
        return service.headers


def _encrypt(address: Address, payload: bytes) -> bytes:
    keys = {"p256dh": address.p256dh, "auth": address.auth}
    return bytes(WebPusher({"endpoint": address.endpoint, "keys": keys}).encode(payload)["body"])


def _judge(origin: str, status: int, retry_after: str | None) -> tuple[Receipt, float | None]:
    """Read an answer: what became of the message, and after how many seconds to try again, if at all."""
    if status in (200, 201, 202):
        return Receipt(), None
    if status in (404, 410):
        return Receipt("subscription gone", gone=True), None
    if status == 429 or status >= 500:
        log.warning("push_service_busy", service=origin, status=status)
        return Receipt(f"push service answered {status}"), parse_retry_after(retry_after)
    if status in (400, 401, 403, 413):
        # Our fault (key, clock, size), not the browser's: its subscription stays.
        log.error("push_refused", service=origin, status=status)
    else:
        log.error("push_answer_unexpected", service=origin, status=status)
    return Receipt(f"push service answered {status}"), None


def parse_retry_after(value: str | None) -> float | None:
    """Return the seconds that a `Retry-After` header asks for, given as a number or an HTTP date; None if it does not."""
    if value is None:
        return None
    if re.fullmatch(r"[0-9]{1,9}", value.strip()):
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - dt.datetime.now(dt.UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _pause(service: _Service, origin: str, seconds: float) -> None:
    """Let everything for a push service wait; too long a wait ends it for this run."""
    opens_at = time.monotonic() + seconds
    added = max(0.0, opens_at - max(service.opens_at, time.monotonic()))
    if service.paused_seconds + added > LONGEST_PAUSE_SECONDS:
        service.closed = "push service asks for too long a wait"
        log.warning("push_service_closed_for_this_run", service=origin)
        return
    service.paused_seconds += added
    service.opens_at = max(service.opens_at, opens_at)
