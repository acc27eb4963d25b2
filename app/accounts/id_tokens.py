"""ID tokens: what a provider says of somebody, believed only when it is signed, fresh, for us and asked for by this browser."""

import datetime as dt
import secrets
from collections.abc import Callable
from typing import Any, Final

from joserfc import jwt
from joserfc.errors import ClaimError, InvalidClaimError, JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from app.accounts.providers import SignOnError

ALGORITHMS: Final = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]
"""Signatures by a key of which only the public half is known. Never `none`, and never HS…: that key would be the public one."""
LEEWAY_SECONDS: Final = 60
"""How much the provider's clock may differ from ours."""
LONGEST_SUBJECT: Final = 255


def read_id_token(
    token: str, keys: Callable[[str | None], KeySet], issuer: str, client_id: str, nonce: str, now: dt.datetime
) -> dict[str, Any]:
    """Return the claims of an ID token.

    Parameters:
        keys: returns the provider's keys, given which one is wanted.
        issuer: who must have made it.
        client_id: for whom.
        nonce: in answer to which question.
        now: until when it must last.

    Raises:
        SignOnError: it proves nothing (`refused`, and why in a word), or the keys are not to be had.
    """
    # A header may say more than we know (RFC 7515, 4); what it says is critical must be known.
    registry = JWSRegistry(algorithms=ALGORITHMS, strict_check_header=False)
    try:
        claims = jwt.decode(token, lambda signed: keys(signed.headers().get("kid")), registry=registry).claims
        _check(claims, issuer, client_id, now)
    except (JoseError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        raise SignOnError("refused", _why(error)) from error
    if not _same(claims.get("nonce"), nonce):
        raise SignOnError("refused", "nonce")
    return claims


def _check(claims: dict[str, Any], issuer: str, client_id: str, now: dt.datetime) -> None:
    jwt.JWTClaimsRegistry(
        now=int(now.timestamp()), leeway=LEEWAY_SECONDS, iss={"essential": True, "value": issuer}, sub={"essential": True},
        aud={"essential": True, "value": client_id}, exp={"essential": True}, iat={"essential": True},
    ).validate(claims)  # fmt: skip
    if len(claims["sub"]) > LONGEST_SUBJECT:
        raise InvalidClaimError("sub")
    # A token for several says to whom it was given (OpenID Connect Core, 3.1.3.7).
    several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    if (several or "azp" in claims) and claims.get("azp") != client_id:
        raise InvalidClaimError("azp")


def _same(said: object, wanted: str) -> bool:
    return isinstance(said, str) and secrets.compare_digest(said.encode(errors="replace"), wanted.encode())


def _why(error: Exception) -> str:
    if isinstance(error, ClaimError):
        return error.claim if error.claim in ("iss", "aud", "azp", "sub", "exp", "iat", "nbf") else "claims"
    return error.error if isinstance(error, JoseError) and error.error else "token"
