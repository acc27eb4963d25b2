"""A push service on this machine that is as strict as the real ones.

Browsers speak to it over WebSocket (Firefox with `dom.push.serverURL`), servers post encrypted messages to it. It
refuses what Google, Mozilla or Apple would refuse: a wrong VAPID signature, audience or lifetime, a missing TTL, a
body that is not encrypted or too large. Tests without a browser take a `Subscription` and read what its owner reads.
"""

import asyncio
import base64
import json
import secrets
import threading
import time
import uuid
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import http_ece
from aiohttp import WSMsgType, web
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

LONGEST_BODY = 4096


def base64url(data: bytes) -> str:
    """Encode as the Push API does: URL-safe, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unbase64url(text: str) -> bytes:
    """Decode URL-safe base64 with or without padding."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Delivered:
    """One accepted message as the service saw it; `body` is still encrypted."""

    token: str
    headers: dict[str, str]
    body: bytes
    claims: dict[str, Any]


@dataclass
class Answer:
    """What the service was told to answer."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0
    endless: bool = False


@dataclass
class Subscription:
    """A browser's subscription whose private key the test holds."""

    endpoint: str
    token: str
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    auth: bytes = field(default_factory=lambda: secrets.token_bytes(16))

    def as_json(self) -> dict[str, Any]:
        """Return what `PushSubscription.toJSON()` gives to the page."""
        public = self.key.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        return {"endpoint": self.endpoint, "keys": {"p256dh": base64url(public), "auth": base64url(self.auth)}}

    def read(self, message: Delivered) -> dict[str, Any]:
        """Decrypt a message; raises when it was not meant for this subscription."""
        plain = http_ece.decrypt(message.body, private_key=self.key, auth_secret=self.auth, version="aes128gcm")
        return dict(json.loads(plain))


class PushService:
    """Start with `start()`, end with `stop()`; `delivered` and `refused` tell what came."""

    def __init__(self) -> None:
        self.delivered: list[Delivered] = []
        self.refused: list[str] = []
        self.acknowledged: list[int] = []
        self._answers: list[Answer] = []
        self._channels: dict[str, tuple[web.WebSocketResponse, str]] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ready: Future[int] = Future()
        self._stopping = asyncio.Event()

    def start(self) -> "PushService":
        """Listen on a free port of this machine."""
        self._thread.start()
        self.port = self._ready.result(10)
        return self

    def stop(self) -> None:
        """Close all connections."""
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)

    @property
    def origin(self) -> str:
        """Return the origin that VAPID must name as its audience, and that CERO_PUSH_TEST_ORIGIN allows."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def websocket_url(self) -> str:
        """Return the address for Firefox's `dom.push.serverURL`."""
        return f"ws://127.0.0.1:{self.port}/"

    def subscribe(self) -> Subscription:
        """Make a subscription for a test without a browser."""
        token = secrets.token_urlsafe(24)
        return self.subscribe_at(f"{self.origin}/wpush/{token}", token)

    @staticmethod
    def subscribe_at(endpoint: str, token: str = "") -> Subscription:
        """Make a subscription that points anywhere."""
        return Subscription(endpoint, token)

    def answer_next(self, status: int, *, seconds: float = 0, endless: bool = False, **headers: str) -> None:
        """Answer the next message with 404, 410, 429 (`Retry_After="30"`), a redirect (`Location=…`) … instead of 201.

        `seconds` lets the sender wait for the answer; an `endless` one never stops talking.
        """
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self._answers.append(Answer(status, named, seconds, endless))

    def wait_for(self, count: int, seconds: float = 10) -> list[Delivered]:
        """Return once so many messages were accepted; raises with what was refused instead."""
        deadline = time.monotonic() + seconds
        while len(self.delivered) < count:
            if time.monotonic() > deadline:
                raise AssertionError(f"{len(self.delivered)} of {count} messages came; refused: {self.refused}")
            time.sleep(0.02)
        return self.delivered

    # --- the server -----------------------------------------------------------------------------------------------

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        application = web.Application()
        application.router.add_post("/wpush/{token}", self._post)
        application.router.add_get("/", self._browser)
        runner = web.AppRunner(application, shutdown_timeout=1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self._ready.set_result(runner.addresses[0][1])
        await self._stopping.wait()
        for socket, _ in self._channels.values():
            await socket.close()
        await runner.cleanup()

    async def _post(self, request: web.Request) -> web.StreamResponse:
        token, body = request.match_info["token"], await request.read()
        status, reason, claims = self._judge(request, body)
        if status != 201:
            self.refused.append(f"{status}: {reason}")
            return web.Response(status=status, text=reason)
        answer = self._answers.pop(0) if self._answers else Answer(201)
        await asyncio.sleep(answer.seconds)
        if answer.status >= 300:
            return web.Response(status=answer.status, headers=answer.headers)
        self.delivered.append(Delivered(token, dict(request.headers), body, claims))
        if token in self._channels:
            socket, channel = self._channels[token]
            message = {"messageType": "notification", "channelID": channel, "version": str(uuid.uuid4())}
            await socket.send_json(message | {"data": base64url(body), "headers": {"encoding": "aes128gcm"}})
        headers = {"Location": f"{self.origin}/m/{uuid.uuid4()}", "TTL": "0"}
        return await _talk_for_ever(request) if answer.endless else web.Response(status=answer.status, headers=headers)

    def _judge(self, request: web.Request, body: bytes) -> tuple[int, str, dict[str, Any]]:
        if len(body) > LONGEST_BODY:
            return 413, f"{len(body)} bytes, at most {LONGEST_BODY}", {}
        if request.headers.get("Content-Encoding") != "aes128gcm":
            return 400, f"Content-Encoding {request.headers.get('Content-Encoding')!r}, expected aes128gcm", {}
        if not request.headers.get("TTL", "").isdigit():
            return 400, f"TTL {request.headers.get('TTL')!r}, expected seconds", {}
        if len(topic := request.headers.get("Topic", "")) > 32:
            return 400, f"Topic of {len(topic)} characters, at most 32", {}
        try:
            claims = _verified_claims(request.headers.get("Authorization", ""))
        except (ValueError, KeyError, InvalidSignature) as error:
            return 401, f"VAPID: {type(error).__name__} {error}", {}
        if claims.get("aud") != self.origin:
            return 403, f"VAPID aud {claims.get('aud')!r}, expected {self.origin!r}", {}
        if not 0 < claims.get("exp", 0) - time.time() <= 24 * 3600 + 60:
            return 403, f"VAPID exp {claims.get('exp')!r}, expected within the next 24 hours", {}
        if not str(claims.get("sub", "")).startswith(("mailto:", "https:")):
            return 403, f"VAPID sub {claims.get('sub')!r}, expected mailto: or https:", {}
        return 201, "", claims

    async def _browser(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(protocols=["push-notification"])
        await socket.prepare(request)
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                continue
            message = json.loads(frame.data)
            match message.get("messageType"):
                case "hello":
                    known = message.get("uaid") or uuid.uuid4().hex
                    answer = {"status": 200, "uaid": known, "use_webpush": True, "broadcasts": {}}
                    await socket.send_json({"messageType": "hello"} | answer)
                case "register":
                    token = secrets.token_urlsafe(24)
                    self._channels[token] = (socket, message["channelID"])
                    answer = {"channelID": message["channelID"], "pushEndpoint": f"{self.origin}/wpush/{token}"}
                    await socket.send_json({"messageType": "register", "status": 200} | answer)
                case "unregister":
                    answer = {"channelID": message["channelID"], "status": 200}
                    await socket.send_json({"messageType": "unregister"} | answer)
                case "ack":
                    self.acknowledged += [update.get("code", 100) for update in message.get("updates", [])]
                case "ping" | None:
                    await socket.send_str("{}")
        return socket


async def _talk_for_ever(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(status=201)
    await response.prepare(request)
    with suppress(ConnectionError):
        while True:
            await response.write(b"x" * 65536)
            await asyncio.sleep(0.01)
    return response


def _verified_claims(authorization: str) -> dict[str, Any]:
    """Check `vapid t=JWT, k=KEY` (RFC 8292); returns the claims, raises when it does not hold."""
    scheme, _, parameters = authorization.partition(" ")
    if scheme.lower() != "vapid":
        raise ValueError(f"scheme {scheme!r}")
    values = dict(part.strip().split("=", 1) for part in parameters.split(","))
    signed, _, signature = values["t"].rpartition(".")
    header, claims = (json.loads(unbase64url(part)) for part in signed.split("."))
    if header.get("alg") != "ES256":
        raise ValueError(f"alg {header.get('alg')!r}")
    raw = unbase64url(signature)
    der = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), unbase64url(values["k"]))
    key.verify(der, signed.encode(), ec.ECDSA(hashes.SHA256()))
    return dict(claims)
