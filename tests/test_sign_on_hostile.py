"""What no real provider does, and one that was taken over might: nothing of it signs anybody in, and all of it gets a page."""

import gzip
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc.jwk import RSAKey

from app.accounts import providers
from app.database import Database
from tests.support.attacked import TROUBLE, Attacked, attacked
from tests.support.hostile_provider import HostileProvider, reply
from tests.support.in_thread import serving
from tests.support.providers import come, go, signs_in_by, who
from tests.support.web import sign_in_token


@pytest.fixture
def anna(database: Database) -> Iterator[Attacked]:
    with attacked(database) as anna:
        yield anna


@pytest.mark.parametrize(
    "says",
    [
        {"issuer": "https://accounts.google.com"},
        {"issuer": None},
        {"issuer": ["http://localhost"]},
        {"authorization_endpoint": "http://169.254.169.254/latest"},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": "https://user:word@kommun.example/"},
        {"authorization_endpoint": None},
        {"token_endpoint": "http://127.0.0.1:5432/"},
        {"token_endpoint": "file:///etc/passwd"},
        {"token_endpoint": "https://kommun.example\\@localhost/"},
        {"token_endpoint": "https://kommun.example/\r\nX: y"},
        {"jwks_uri": "http://localhost:1/keys"},
        {"jwks_uri": 7},
    ],
    ids=str,
)
def test_a_provider_that_says_it_is_another_or_sends_us_elsewhere_is_asked_no_further(
    anna: Attacked, says: dict[str, Any]
) -> None:
    anna.provider.says = says
    anna.is_not_sent_there()
    assert anna.provider.asked == ["/.well-known/openid-configuration"]


@pytest.mark.parametrize(
    "answer",
    [
        lambda request: reply(request, 302, {}, Location="http://localhost:1/"),
        lambda request: reply(request, 200, b" " * 2**20 + b"{}"),
        lambda request: reply(request, 200, b"[" * 2**19),
        lambda request: reply(request, 200, b"\xff\xfe\x00"),
        lambda request: reply(request, 200, []),
        lambda request: reply(request, 500, {}),
        lambda request: request.wfile.write(b"SSH-2.0-OpenSSH\r\n"),
    ],
    ids=["elsewhere", "huge", "deep", "no text", "a list", "broken", "another protocol"],
)  # fmt: skip
@pytest.mark.parametrize("path", ["/.well-known/openid-configuration", "/keys", "/token"])
def test_an_answer_that_is_none_gets_a_page(anna: Attacked, path: str, answer: Callable[[Any], None]) -> None:
    anna.provider.answer = lambda request: request.path == path and (answer(request), True)[1]
    if path.startswith("/."):
        anna.is_not_sent_there()
    else:
        assert TROUBLE in anna.is_refused().text


def test_nothing_is_unpacked_for_a_kilobyte_may_become_a_gigabyte(anna: Attacked) -> None:
    packed = gzip.compress(json.dumps(anna.provider.discovery()).encode())
    anna.provider.answer = lambda request: (reply(request, 200, packed, Content_Encoding="gzip"), True)[1]
    anna.is_not_sent_there()


@pytest.mark.parametrize(
    "said",
    [
        {"error": "invalid_client"},
        {"error": ["<script>"]},
        {"error": None},
        {},
        {"id_token": None},
        {"id_token": "x", "expires_in": "soon"},
        {"id_token": "x", "expires_in": [1]},
        {"id_token": "x", "expires_at": {}},
    ],
    ids=str,
)
def test_a_token_answer_of_any_kind_gets_a_page(anna: Attacked, said: dict[str, Any]) -> None:
    anna.provider.answer = lambda request: request.path == "/token" and (reply(request, 200, said), True)[1]
    anna.is_refused()
    assert "script" not in str(anna.reasons)


def test_a_provider_that_is_down_gets_a_page_and_is_not_asked_again_at_once(
    anna: Attacked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(providers, "FAILED_SECONDS", 2)
    anna.provider.answer = lambda request: (reply(request, 503, {}), True)[1]
    for _ in range(3):
        anna.is_not_sent_there()
    assert len(anna.provider.asked) == 1
    anna.provider.answer = None
    anna.is_not_sent_there()
    time.sleep(2)
    anna.enters()


def test_a_provider_that_goes_away_in_between_gets_a_page(anna: Attacked) -> None:
    back = anna.allowed()
    anna.provider.stop()
    answer = come(anna.web, back)
    assert (answer.status_code, who(anna.web)) == (502, "")
    assert TROUBLE in answer.text


@pytest.mark.parametrize("path", ["/.well-known/openid-configuration", "/token"])
def test_an_answer_that_drips_for_ever_is_cut_off(anna: Attacked, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    def drip(request: Any) -> bool:
        if request.path != path:
            return False
        request.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n")
        with suppress(OSError):
            for _ in range(200):
                request.wfile.write(b" ")
                time.sleep(0.05)
        return True

    monkeypatch.setattr(providers, "SECONDS", 0.5)
    anna.provider.answer = drip
    began = time.monotonic()
    if path == "/token":
        anna.is_refused()
    else:
        anna.is_not_sent_there()
    assert time.monotonic() - began < 5


def test_what_a_provider_says_of_itself_is_asked_for_once_and_its_keys_anew_when_they_were_changed(
    anna: Attacked,
) -> None:
    for _ in range(2):
        anna.enters()
    assert sorted(anna.provider.asked) == ["/.well-known/openid-configuration", "/keys", "/token", "/token"]
    anna.provider.key = RSAKey.generate_key(2048, {"kid": "second"})
    anna.enters()
    assert anna.provider.asked[4:] == ["/token", "/keys"]


def test_an_answer_that_names_another_provider_is_not_taken(anna: Attacked) -> None:
    """A browser that was sent to one provider may be sent back by another, with a code that the first must not see (RFC 9207)."""
    assert come(anna.web, f"{anna.allowed()}&iss=http://localhost:1").status_code == 502
    assert "/token" not in anna.provider.asked
    assert come(anna.web, f"{anna.allowed()}&iss={anna.provider.issuer}").status_code == 303


def test_a_provider_that_says_it_names_itself_must(anna: Attacked) -> None:
    anna.provider.says = {"authorization_response_iss_parameter_supported": True}
    anna.is_refused()
    assert "/token" not in anna.provider.asked


def test_a_provider_that_was_changed_meanwhile_sees_no_code_of_another(anna: Attacked) -> None:
    back = anna.allowed()
    other = HostileProvider().start()
    signs_in_by(anna.database, anna.workplace, other.issuer)
    assert (come(anna.web, back).status_code, who(anna.web)) == (404, "")
    assert other.asked == []
    other.stop()


def test_a_wrong_secret_is_told_to_whoever_reads_the_log(anna: Attacked) -> None:
    """Entra's secrets run out after two years at most: somebody must see why nobody comes in any more."""
    signs_in_by(anna.database, anna.workplace, anna.provider.issuer, "an-old-one")
    anna.is_refused()
    assert anna.reasons == ["invalid_client"]


def test_what_is_asked_is_asked_with_a_challenge_and_for_a_name_and_an_address_alone(anna: Attacked) -> None:
    asked = parse_qs(urlsplit(go(anna.web, anna.workplace)).query)
    assert asked.pop("tenant") == ["1"]
    assert {name: asked[name] for name in ("response_type", "scope", "redirect_uri", "code_challenge_method")} == {
        "response_type": ["code"],
        "scope": ["openid email profile"],
        "redirect_uri": ["http://localhost:8000/sign-in/back"],
        "code_challenge_method": ["S256"],
    }
    assert set(asked) == {
        "response_type", "scope", "redirect_uri", "code_challenge_method", "code_challenge", "client_id", "state", "nonce",
    }  # fmt: skip


def test_whoever_waits_for_a_provider_keeps_nobody_else_waiting(anna: Attacked) -> None:
    anna.provider.wait = threading.Event()
    with serving(anna.database, sso_issuers=anna.provider.issuer) as server:
        address = f"http://localhost:{server.port}"
        there = f"{address}/sign-in/with/{anna.workplace.organisation_id}"
        going = [threading.Thread(target=httpx.get, args=(there,), daemon=True) for _ in range(7)]
        for one in going:
            one.start()
        while len(anna.provider.asked) < 7:
            time.sleep(0.02)
        began = time.monotonic()
        link = f"{address}/sign-in/{sign_in_token(anna.database, anna.workplace, 1)}"
        assert httpx.post(link, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 303
        assert time.monotonic() - began < 2
        anna.provider.wait.set()
        for one in going:
            one.join(20)
