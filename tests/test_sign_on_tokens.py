"""ID tokens: only what the provider has signed, just now, for us, in answer to our question, signs anybody in."""

import dataclasses
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from joserfc.jwk import ECKey, RSAKey

from app.database import Database
from tests.support.attacked import Attacked, attacked
from tests.support.hostile_provider import Claims, HostileProvider, encoded


@pytest.fixture
def anna(database: Database) -> Iterator[Attacked]:
    with attacked(database) as anna:
        yield anna


LONG_AGO, NEVER = 1_000_000_000, 99_999_999_999


@pytest.mark.parametrize(
    ("problem", "claims"),
    [
        ("nonce", {"nonce": None}),
        ("nonce", {"nonce": "another"}),
        ("nonce", {"nonce": ""}),
        ("nonce", {"nonce": 7}),
        ("aud", {"aud": "another-client"}),
        ("aud", {"aud": ["another-client", "a-third"]}),
        ("aud", {"aud": []}),
        ("aud", {"aud": None}),
        ("aud", {"aud": {"cero-at-work": 1}}),
        ("azp", {"aud": ["cero-at-work", "another-client"]}),
        ("azp", {"aud": ["cero-at-work", "another-client"], "azp": "another-client"}),
        ("azp", {"azp": "another-client"}),
        ("iss", {"iss": "http://localhost:1"}),
        ("iss", {"iss": None}),
        ("iss", {"iss": ["http://localhost:1"]}),
        ("exp", {"exp": LONG_AGO}),
        ("exp", {"exp": None}),
        ("exp", {"exp": "9999999999"}),
        ("exp", {"exp": float("nan")}),
        ("iat", {"iat": NEVER}),
        ("iat", {"iat": None}),
        ("sub", {"sub": None}),
        ("sub", {"sub": ""}),
        ("sub", {"sub": 7}),
        ("sub", {"sub": "x" * 256}),
    ],
    ids=str,
)
def test_a_token_that_is_not_an_answer_to_our_question_signs_nobody_in(
    anna: Attacked, problem: str, claims: Claims
) -> None:
    anna.is_refused(**claims)
    assert anna.reasons == [problem]


def test_a_clock_may_be_wrong_by_a_minute_and_no_more(anna: Attacked) -> None:
    anna.is_refused(exp=int(time.time()) - 70)
    anna.is_refused(iat=int(time.time()) + 90)
    assert anna.reasons == ["exp", "iat"]
    anna.enters(exp=int(time.time()) - 45, iat=int(time.time()) + 45)


def test_a_nonce_among_others_is_none(anna: Attacked) -> None:
    """joserfc takes a list for what stands in it."""
    anna.provider.sign = lambda claims: anna.provider.signed(claims | {"nonce": [claims["nonce"], "another"]})
    anna.is_refused()


OTHER = RSAKey.generate_key(2048, {"kid": "first"})
CURVE = ECKey.generate_key("P-256", {"kid": "first"})
PUBLIC = CURVE.as_dict(private=False)
FORGERIES: dict[str, tuple[str, Callable[[HostileProvider, Claims], Any]]] = {
    "none": ("unsupported_algorithm", lambda _, claims: written({"alg": "none"}, claims)),
    "None": ("unsupported_algorithm", lambda _, claims: written({"alg": "None", "kid": "first"}, claims)),
    "no alg": ("missing_algorithm", lambda _, claims: written({"kid": "first"}, claims)),
    "alg is a list": ("invalid_header_value", lambda _, claims: written({"alg": ["RS256"]}, claims, "AA")),
    "HS256 by the public key": (
        "unsupported_algorithm",
        lambda provider, claims: provider.signed_with_the_public_key(claims),
    ),
    "HS256 by the secret": ("unsupported_algorithm", lambda provider, claims: provider.signed_with_the_secret(claims)),
    "another key": ("bad_signature", lambda provider, claims: dataclasses.replace(provider, key=OTHER).signed(claims)),
    "another kind of key": (
        "invalid_key_type",
        lambda provider, claims: dataclasses.replace(provider, key=CURVE).signed(claims, "ES256"),
    ),
    "a key of its own": (
        "invalid_key_type",
        lambda provider, claims: dataclasses.replace(provider, key=CURVE).signed(claims, "ES256", jwk=PUBLIC),
    ),
    "an unknown key": ("invalid_key_id", lambda provider, claims: provider.signed(claims, kid="later")),
    "the symmetric key": ("invalid_key_id", lambda provider, claims: provider.signed(claims, kid="oct")),
    "no signature": ("bad_signature", lambda _, claims: written({"alg": "RS256", "kid": "first"}, claims)),
    "another body": (
        "bad_signature",
        lambda provider, claims: with_body(provider.signed(claims), claims | {"sub": "bo-8"}),
    ),
    "critical": ("unsupported_header", lambda provider, claims: provider.signed(claims, crit=["cero"], cero=1)),
    "header is a list": ("token", lambda _, claims: written(b'["alg"]', claims, "AA")),
    "body is a list": ("invalid_payload", lambda provider, _: provider.signed(b"[]")),
    "body is no JSON": ("invalid_payload", lambda provider, _: provider.signed(b"\xff")),
    "body is deep": ("token", lambda provider, _: provider.signed(b"[" * 60_000)),
    "words": ("decode_error", lambda *_: "no token at all"),
    "letters": ("decode_error", lambda *_: "å.ä.ö"),
    "nothing": ("decode_error", lambda *_: ""),
    "no text": ("no_id_token", lambda *_: {"sub": "anna-7"}),
    "dots": ("decode_error", lambda *_: "." * 1000),
    "long": ("exceeded_size", lambda provider, claims: provider.signed(claims | {"name": "x" * 500_000})),
}


def written(header: bytes | Claims, claims: Claims, signature: str = "") -> str:
    return f"{encoded(header)}.{encoded(claims)}.{signature}"


def with_body(token: str, claims: Claims) -> str:
    header, _, signature = token.split(".")
    return f"{header}.{encoded(claims)}.{signature}"


@pytest.mark.parametrize("forgery", sorted(FORGERIES))
def test_a_token_that_the_provider_has_not_signed_signs_nobody_in(anna: Attacked, forgery: str) -> None:
    why, sign = FORGERIES[forgery]
    anna.provider.sign = partial(sign, anna.provider)
    anna.is_refused()
    assert anna.reasons == [why]


@pytest.mark.parametrize("algorithm", ["RS256", "PS256", "ES256", "ES384"])
def test_what_the_provider_has_signed_for_us_signs_in(anna: Attacked, algorithm: str) -> None:
    curve = {"ES256": "P-256", "ES384": "P-384"}.get(algorithm)
    if curve:
        anna.provider.key = ECKey.generate_key(curve, {"kid": "curved"})
    anna.provider.sign = lambda claims: anna.provider.signed(claims, algorithm, x5t="AA", something="else")
    several = {"aud": ["cero-at-work", "another-client"], "azp": "cero-at-work"}
    anna.enters(**several)
