"""An OpenID provider that does what a real one never does: it says and signs whatever a test wants.

What it asks of us it asks strictly: a code works once, for the redirect address and the PKCE challenge that it was made for, and
for who knows the secret.
"""

import base64
import hashlib
import hmac
import json
import secrets
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc.jwk import ECKey, RSAKey
from joserfc.jws import JWSRegistry

CLIENT_ID, CLIENT_SECRET = "cero-at-work", "hemligt~mellan.oss"
FIRST_KEY = RSAKey.generate_key(2048, {"kid": "first", "use": "sig"})
Claims = dict[str, Any]


def encoded(data: bytes | Claims) -> str:
    """Return base64url without padding, as JWTs are made of."""
    return base64.urlsafe_b64encode(data if isinstance(data, bytes) else json.dumps(data).encode()).decode().rstrip("=")


@dataclass
class HostileProvider:
    """A provider on this machine.

    Parameters:
        says: what its discovery document says otherwise than it should.
        sign: makes an ID token of claims; by its own key unless a test knows better.
        answer: answers a path instead of what it should, given the request; None lets it answer as it should.
        wait: what every answer waits for.
    """

    says: dict[str, Any] = field(default_factory=dict)
    sign: Callable[[Claims], str] | None = None
    answer: Callable[[BaseHTTPRequestHandler], bool] | None = None
    wait: threading.Event | None = None
    asked: list[str] = field(default_factory=list)
    key: RSAKey | ECKey = field(default_factory=lambda: FIRST_KEY)
    _codes: dict[str, dict[str, Any]] = field(default_factory=dict)

    def start(self) -> "HostileProvider":
        """Listen on a free port."""
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                provider._serve(self)

            def do_POST(self) -> None:
                provider._serve(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("localhost", 0), Handler)
        self._server.daemon_threads = True
        self.issuer = f"http://localhost:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def stop(self) -> None:
        """Refuse connections from now on."""
        self._server.shutdown()
        self._server.server_close()

    def allow(self, sent_to: str, **claims: Any) -> str:
        """Return where the browser goes back to that was sent here, as somebody of whom the token will say these claims.

        A claim that is None is left out.
        """
        asked = {name: values[0] for name, values in parse_qs(urlsplit(sent_to).query).items()}
        code, now = secrets.token_urlsafe(16), int(time.time())
        usual = {
            "iss": self.issuer, "aud": asked["client_id"], "sub": "anna-7", "iat": now, "exp": now + 600, "nonce": asked["nonce"],
        }  # fmt: skip
        said = {name: value for name, value in (usual | claims).items() if value is not None}
        self._codes[code] = {**asked, "claims": said}
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def signed(self, body: bytes | Claims, algorithm: str = "RS256", **header: Any) -> str:
        """Return a token with its own signature, whatever the header says besides."""
        said = f"{encoded({'alg': algorithm, 'kid': self.key.kid} | header)}.{encoded(body)}"
        return f"{said}.{encoded(JWSRegistry.algorithms[algorithm].sign(said.encode(), self.key))}"

    def signed_with_the_public_key(self, claims: Claims) -> str:
        """Return a token whose HS256 everybody can make who has read the keys: a library that trusts `alg` takes it."""
        said = f"{encoded({'alg': 'HS256', 'kid': self.key.kid})}.{encoded(claims)}"
        return f"{said}.{encoded(hmac.digest(self.key.as_pem(private=False), said.encode(), 'sha256'))}"

    def signed_with_the_secret(self, claims: Claims) -> str:
        """Return a token that OpenID Connect allows, and that whoever has seen our secret can make."""
        said = f"{encoded({'alg': 'HS256'})}.{encoded(claims)}"
        return f"{said}.{encoded(hmac.digest(CLIENT_SECRET.encode(), said.encode(), 'sha256'))}"

    def _serve(self, request: BaseHTTPRequestHandler) -> None:
        path = urlsplit(request.path).path
        self.asked.append(path)
        if self.wait:
            self.wait.wait(30)
        if self.answer and self.answer(request):
            return
        if path == "/.well-known/openid-configuration":
            reply(request, 200, self.discovery() | self.says)
        elif path == "/keys":
            public = self.key.as_dict(private=False)
            # Kinds that we do not know, or that nobody publishes, are no reason to lose the others.
            strange = [
                {"kty": "AKP", "kid": "later"},
                {"kty": "RSA", "kid": "broken"},
                {"kty": "oct", "k": "AAAA", "kid": "oct"},
            ]
            reply(request, 200, {"keys": [*strange, public]})
        elif path == "/token":
            size = int(request.headers["content-length"])
            self._token(
                request, {name: values[0] for name, values in parse_qs(request.rfile.read(size).decode()).items()}
            )
        else:
            reply(request, 404, {})

    def discovery(self) -> dict[str, Any]:
        """Return what it says of itself, as a real one would."""
        return {
            "issuer": self.issuer, "authorization_endpoint": f"{self.issuer}/authorize?tenant=1",
            "token_endpoint": f"{self.issuer}/token", "jwks_uri": f"{self.issuer}/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        }  # fmt: skip

    def _token(self, request: BaseHTTPRequestHandler, form: dict[str, str]) -> None:
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            reply(request, 401, {"error": "invalid_client"})
            return
        code = self._codes.pop(form["code"], None)
        challenge = encoded(hashlib.sha256(form["code_verifier"].encode()).digest())
        if code is None or (code["code_challenge"], code["redirect_uri"]) != (challenge, form["redirect_uri"]):
            reply(request, 400, {"error": "invalid_grant"})
            return
        token = (self.sign or self.signed)(code["claims"])
        reply(request, 200, {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": token})


def reply(request: BaseHTTPRequestHandler, status: int, body: Any, **headers: str) -> None:
    """Answer with JSON, or with bytes as they are."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name.replace("_", "-"), value)
    request.send_header("Content-Length", str(len(data)))
    request.end_headers()
    with suppress(OSError):  # nobody wanted all of it
        request.wfile.write(data)
