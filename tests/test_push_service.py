"""The tests' push service: a service more lenient than the real ones would let a broken delivery pass."""

import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives import serialization
from py_vapid import Vapid02
from pywebpush import WebPusher

from tests.support.firefox import Firefox
from tests.support.push_service import PushService, base64url


@pytest.fixture
def vapid() -> Vapid02:
    key = Vapid02()
    key.generate_keys()
    return key


def send(
    service: PushService, to: dict[str, Any], vapid: Vapid02, claims: dict[str, Any] | None = None, **headers: str
) -> httpx.Response:
    claims = {"sub": "mailto:a@example.se", "aud": service.origin, "exp": int(time.time()) + 3600} | (claims or {})
    body = WebPusher(to).encode(b'{"title": "Hej"}', content_encoding="aes128gcm")["body"]
    sent = {"Content-Encoding": "aes128gcm", "TTL": "60", **vapid.sign(claims), **headers}
    return httpx.post(to["endpoint"], content=body, headers={name: value for name, value in sent.items() if value})


def test_a_proper_message_is_delivered_and_only_its_owner_can_read_it(
    push_service: PushService, vapid: Vapid02
) -> None:
    mine, other = push_service.subscribe(), push_service.subscribe()
    assert send(push_service, mine.as_json(), vapid).status_code == 201
    [message] = push_service.wait_for(1)
    assert mine.read(message) == {"title": "Hej"}
    assert message.token == mine.token
    with pytest.raises(Exception):  # noqa: B017 - http_ece raises whatever the cipher raises
        other.read(message)


@pytest.mark.parametrize(
    ("claims", "headers", "status"),
    [
        ({"aud": "http://127.0.0.1:1"}, {}, 403),
        ({"exp": 1}, {}, 403),
        ({"exp": int(time.time()) + 3 * 86400}, {}, 403),
        ({}, {"TTL": ""}, 400),
        ({}, {"Content-Encoding": "aesgcm"}, 400),
        ({}, {"Topic": "x" * 33}, 400),
        ({}, {"Authorization": ""}, 401),
        ({}, {"Authorization": "vapid t=a.b.c, k=AAAA"}, 401),
    ],
)
def test_what_real_services_refuse_is_refused(
    push_service: PushService, vapid: Vapid02, claims: dict[str, Any], headers: dict[str, str], status: int
) -> None:
    answer = send(push_service, push_service.subscribe().as_json(), vapid, claims, **headers)
    assert answer.status_code == status, answer.text
    assert push_service.delivered == []
    assert len(push_service.refused) == 1


def test_a_signature_of_another_key_is_refused(push_service: PushService, vapid: Vapid02) -> None:
    stranger = Vapid02()
    stranger.generate_keys()
    claims = {"sub": "mailto:a@example.se", "aud": push_service.origin, "exp": int(time.time()) + 3600}
    mine, others = (key.sign(dict(claims))["Authorization"] for key in (vapid, stranger))
    mixed = mine.split(",")[0] + "," + others.split(",")[1]
    answer = send(push_service, push_service.subscribe().as_json(), vapid, Authorization=mixed)
    assert answer.status_code == 401


def test_it_can_be_told_to_be_gone_or_busy(push_service: PushService, vapid: Vapid02) -> None:
    push_service.answer_next(410)
    push_service.answer_next(429, Retry_After="30")
    to = push_service.subscribe().as_json()
    assert send(push_service, to, vapid).status_code == 410
    assert send(push_service, to, vapid).headers["Retry-After"] == "30"
    assert send(push_service, to, vapid).status_code == 201
    assert len(push_service.delivered) == 1


PAGE = {
    "/": ("text/html", "<!doctype html><title>push</title>"),
    "/sw.js": (
        "text/javascript",
        "self.onpush = (event) => event.waitUntil(self.registration.showNotification(event.data.json().title))",
    ),
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind, body = PAGE.get(self.path, ("text/plain", ""))
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        """Keep the summary quiet."""


@pytest.mark.firefox
def test_a_message_reaches_a_real_firefox_and_is_decrypted_there(
    push_service: PushService, firefox: Firefox, vapid: Vapid02
) -> None:
    site = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=site.serve_forever, daemon=True).start()
    raw = vapid.public_key.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    try:
        firefox.open(f"http://localhost:{site.server_port}/")
        subscription = firefox.run(
            """
            const registration = await navigator.serviceWorker.register('/sw.js');
            await navigator.serviceWorker.ready;
            const options = { userVisibleOnly: true, applicationServerKey: args[0] };
            return (await registration.pushManager.subscribe(options)).toJSON();
            """,
            base64url(raw),
        )
        assert send(push_service, subscription, vapid).status_code == 201
        shown = firefox.run(
            """
            const registration = await navigator.serviceWorker.ready;
            for (let tries = 0; tries < 100; tries++) {
                const shown = await registration.getNotifications();
                if (shown.length) return shown.map((notification) => notification.title);
                await new Promise((resolve) => setTimeout(resolve, 50));
            }
            return [];
            """
        )
        assert shown == ["Hej"]
        assert push_service.acknowledged == [100]
    finally:
        site.shutdown()
        site.server_close()
