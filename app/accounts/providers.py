"""Asking an organisation's OpenID provider: where its doors are, by which keys it signs, and whom it means by a code.

What a provider answers is foreign: it follows no redirect, takes no more than a mebibyte, and waits no longer than seconds. None of
it happens inside a transaction.
"""

import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Generic, Literal, TypeVar, cast

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import OAuth2Client
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, KeySet

from app.accounts.issuers import Issuers, may_serve

SECONDS: Final = 5.0
"""How long is waited for a connection, for each piece of an answer, and for its whole body."""
MOST_BYTES: Final = 1024 * 1024
"""Of an answer."""
KEPT_SECONDS: Final = 3600.0
"""How long is known what a provider said of itself."""
FAILED_SECONDS: Final = 5.0
"""How long a provider that did not answer is not asked again: an office that signs in would wait for it one after the other."""
MOST_KEPT: Final = 200
MOST_KEYS: Final = 100
SCOPE: Final = "openid email profile"
T = TypeVar("T")
_BROKEN: Final = (httpx2.HTTPError, httpx2.InvalidURL, ValueError, RecursionError)
"""What asking ends in where nobody answers, or with what is no JSON."""

Problem = Literal["issuer", "client_id", "client_secret", "name", "again", "silent", "refused"]
"""What went wrong: a setting that cannot be (the first four), a sign-in to begin anew, a provider that does not answer as it
should, an answer that proves nothing."""


class SignOnError(Exception):
    """A setting of single sign-on that cannot be, or a sign-in that cannot go on.

    Parameters:
        problem: for the person.
        why: the same more closely, in a word for the log.
    """

    def __init__(self, problem: Problem, why: str = "") -> None:
        super().__init__(f"{problem}: {why}" if why else problem)
        self.problem: Problem = problem
        self.why = why or problem


@dataclass(frozen=True, slots=True)
class Provider:
    """What a provider says of itself: its addresses, where it wants to see our secret, whether its answers name it (RFC 9207)."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    secret_in_body: bool
    names_itself: bool


@dataclass(frozen=True, slots=True)
class Client:
    """What a provider knows us by, and where it sends the browser back to."""

    client_id: str
    client_secret: str
    redirect_uri: str


class Providers:
    """The providers that this process has asked, and what they said, for an hour.

    Parameters:
        allowed: those that may be asked.
        clock: seconds that only grow.
    """

    def __init__(self, allowed: Issuers, clock: Callable[[], float] = time.monotonic) -> None:
        self.allowed, self._clock = allowed, clock
        self._providers: _Kept[Provider] = _Kept(clock)
        self._keys: _Kept[KeySet] = _Kept(clock)

    def discovered(self, issuer: str) -> Provider:
        """Return what a provider says of itself; asked once an hour.

        Raises:
            SignOnError: it may not be asked, does not answer, or is not whom it was taken for.
        """
        if not self.allowed.allow(issuer):
            raise SignOnError("silent", "not_allowed")
        return self._providers.get(issuer, lambda: self._discover(issuer))

    def keys(self, provider: Provider, kid: str | None) -> KeySet:
        """Return the keys that a provider signs with; asked anew where the one that is wanted is not among those that are known.

        Parameters:
            kid: which one, None where the token does not say.

        Raises:
            SignOnError: the provider does not answer.
        """
        address = provider.jwks_uri
        known = self._keys.get(address, lambda: self._fetch_keys(address))
        if kid is None or any(key.kid == kid for key in known):
            return known
        self._keys.forget(address)
        return self._keys.get(address, lambda: self._fetch_keys(address))

    def exchange(self, provider: Provider, client: Client, code: str, verifier: str) -> str:
        """Give a code back to the provider that made it; returns the ID token, which nobody has looked at yet.

        Parameters:
            verifier: what only we know, by whose hash the code was asked for (PKCE).

        Raises:
            SignOnError: the provider does not answer, or refuses.
        """
        try:
            with self.oauth(provider, client) as asking:
                found = asking.fetch_token(
                    provider.token_endpoint, grant_type="authorization_code", code=code, code_verifier=verifier,
                    redirect_uri=client.redirect_uri,
                )  # fmt: skip
        except OAuthError as error:
            raise SignOnError("refused", word_of(error.error)) from error
        except (*_BROKEN, TypeError, ArithmeticError) as error:
            raise SignOnError("silent", type(error).__name__) from error
        token = found.get("id_token")
        if not isinstance(token, str):
            raise SignOnError("refused", "no_id_token")
        return token

    def oauth(self, provider: Provider, client: Client) -> OAuth2Client:
        """Return Authlib's client for a provider; to be closed."""
        return OAuth2Client(
            client.client_id, client.client_secret, scope=SCOPE, redirect_uri=client.redirect_uri, code_challenge_method="S256",
            token_endpoint_auth_method="client_secret_post" if provider.secret_in_body else "client_secret_basic",
            **self._manners,
        )  # fmt: skip

    def _discover(self, issuer: str) -> Provider:
        said = self._ask(f"{issuer.removesuffix('/')}/.well-known/openid-configuration")
        if said.get("issuer") != issuer:
            raise SignOnError("silent", "other_issuer")
        pages, tokens, keys = (said.get(name) for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"))
        if not all(may_serve(issuer, address) for address in (pages, tokens, keys)):
            raise SignOnError("silent", "foreign_endpoint")
        methods = said.get("token_endpoint_auth_methods_supported")
        return Provider(
            issuer, str(pages), str(tokens), str(keys),
            # Preferred: how a secret is written in a header is read differently by different providers.
            secret_in_body=isinstance(methods, list) and "client_secret_post" in methods,
            names_itself=said.get("authorization_response_iss_parameter_supported") is True,
        )  # fmt: skip

    def _fetch_keys(self, address: str) -> KeySet:
        said = self._ask(address).get("keys")
        keys = []
        for found in said[:MOST_KEYS] if isinstance(said, list) else ():
            # Symmetric keys are nothing that one publishes; one of a kind that we do not know is no reason to lose the others.
            if isinstance(found, dict) and found.get("kty") in ("RSA", "EC"):
                try:
                    keys.append(JWKRegistry.import_key(found))
                except (JoseError, ValueError, TypeError, KeyError):
                    continue
        if not keys:
            raise SignOnError("silent", "no_keys")
        return KeySet(keys)

    def _ask(self, address: str) -> dict[str, Any]:
        try:
            with httpx2.Client(**self._manners) as client:
                said = client.get(address, headers={"Accept": "application/json"}).raise_for_status().json()
        except _BROKEN as error:
            raise SignOnError("silent", type(error).__name__) from error
        if not isinstance(said, dict):
            raise SignOnError("silent", "no_object")
        return said

    @cached_property
    def _manners(self) -> dict[str, Any]:
        """How every provider is asked; made once, for reading all certificates takes a while."""
        return {
            "timeout": SECONDS, "follow_redirects": False, "trust_env": False, "verify": ssl.create_default_context(),
            "headers": {"Accept-Encoding": "identity", "User-Agent": "CERO"}, "event_hooks": {"response": [_take_no_more]},
        }  # fmt: skip


class _Kept(Generic[T]):
    """Remembers for a while what was asked for, and for a moment that it was not to be had."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._found: dict[str, tuple[T | SignOnError, float]] = {}
        self._lock = threading.Lock()

    def get(self, address: str, ask: Callable[[], T]) -> T:
        """Return what is known of an address, or ask; raises what asking raised."""
        found, until = self._found.get(address, (None, 0.0))
        if found is None or until <= self._clock():
            try:
                found, until = ask(), KEPT_SECONDS
            except SignOnError as error:
                found, until = error, FAILED_SECONDS
            self._keep(address, found, self._clock() + until)
        if isinstance(found, SignOnError):
            raise SignOnError(found.problem, found.why)
        return found

    def forget(self, address: str) -> None:
        """Ask anew next time."""
        with self._lock:
            self._found.pop(address, None)

    def _keep(self, address: str, found: T | SignOnError, until: float) -> None:
        with self._lock:
            self._found.pop(address, None)
            if len(self._found) >= MOST_KEPT:
                del self._found[next(iter(self._found))]
            self._found[address] = found, until


def _take_no_more(response: httpx2.Response) -> None:
    """Let nobody's answer be a redirect, packed, without an end, or slow for ever."""
    if response.is_redirect:
        raise SignOnError("silent", "redirect")
    if response.headers.get("content-encoding", "identity") != "identity":
        raise SignOnError("silent", "packed")
    response.stream = _Bounded(cast(httpx2.SyncByteStream, response.stream))


class _Bounded(httpx2.SyncByteStream):
    """A body that ends in an error where it is too long, or takes too long."""

    def __init__(self, stream: httpx2.SyncByteStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        left, until = MOST_BYTES, time.monotonic() + SECONDS
        for piece in self._stream:
            left -= len(piece)
            if left < 0 or time.monotonic() > until:
                raise SignOnError("silent", "too_large" if left < 0 else "too_slow")
            yield piece

    def close(self) -> None:
        """Close what it reads from."""
        self._stream.close()


def word_of(text: object) -> str:
    """Return a provider's error code for the log, if it is one."""
    return text if isinstance(text, str) and re.fullmatch(r"[a-z_]{1,40}", text) else "error"
