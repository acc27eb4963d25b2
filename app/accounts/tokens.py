"""Secrets of links and sessions. A token is `organisation_id.secret`; the database keeps only the secret's SHA-256."""

import hashlib
import secrets

Key = tuple[int, bytes]
"""Organisation and hash: the primary key of a link or a session."""


def new_token(organisation_id: int) -> tuple[str, bytes]:
    """Return a new token, and the hash to store."""
    secret = secrets.token_urlsafe(32)
    return f"{organisation_id}.{secret}", hash_of(secret)


def key_of(token: str) -> Key | None:
    """Return the key that a token names, None for what was never a token."""
    parts = parts_of(token)
    return None if parts is None else (parts[0], hash_of(parts[1]))


def parts_of(token: str) -> tuple[int, str] | None:
    """Return organisation and secret of a token, None for what was never a token."""
    organisation_id, _, secret = token.partition(".")
    if not (organisation_id.isascii() and organisation_id.isdigit() and len(organisation_id) < 10 and secret):
        return None
    return int(organisation_id), secret


def hash_of(secret: str) -> bytes:
    """Return what is stored of a secret."""
    return hashlib.sha256(secret.encode(errors="surrogatepass")).digest()
