"""The VAPID key, by which push services know this installation (RFC 8292).

Every subscription is bound to it: with another key nobody receives anything until their browser has subscribed anew. It
belongs into the backup.
"""

import base64
import os
import re
import secrets
from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from py_vapid import Vapid

from app import private
from app.settings import Settings

FILE = "push-key.pem"


class PushKeyError(ValueError):
    """The push key cannot be used; the message names the setting or the file and what was expected, never the key."""


def vapid(settings: Settings) -> Vapid:
    """Return the key that signs for push services: the setting's, or the file's, which is made at the first use.

    Raises:
        PushKeyError: the key is malformed, or the file can neither be read nor made.
    """
    return _load(settings.vapid_private_key, settings.data_dir / FILE)


def public_key(settings: Settings) -> str:
    """Return the public key as browsers want it: the uncompressed point of 65 bytes, base64url without padding.

    Raises:
        PushKeyError: as `vapid`.
    """
    point = vapid(settings).public_key.public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )
    return base64.urlsafe_b64encode(point).rstrip(b"=").decode()


@cache
def _load(text: str, path: Path) -> Vapid:
    key = _from_setting(text) if text else _from_file(path)
    return Vapid(key)  # type: ignore[no-untyped-call]


def _from_setting(text: str) -> ec.EllipticCurvePrivateKey:
    try:
        if not re.fullmatch(r"[A-Za-z0-9_-]{43}=?", text):
            raise ValueError
        number = int.from_bytes(base64.urlsafe_b64decode(text.rstrip("=") + "="), "big")
        return ec.derive_private_key(number, ec.SECP256R1())
    except ValueError:
        raise PushKeyError(
            "CERO_VAPID_PRIVATE_KEY: expected a P-256 private key, 32 bytes as base64url (43 characters)"
        ) from None


def _from_file(path: Path) -> ec.EllipticCurvePrivateKey:
    try:
        if not path.exists():
            _make(path)
        private.tell(private.shut([path], path.parent))
        content = path.read_bytes()
    except OSError as error:
        raise PushKeyError(f"{path}: cannot read or make the push key: {error.strerror}") from error
    try:
        key = serialization.load_pem_private_key(content, password=None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
        raise PushKeyError(
            f"{path}: expected a P-256 private key in PEM, without a password; "
            "put back the one from the backup (a new one ends all subscriptions)"
        )
    return key


def _make(path: Path) -> None:
    """Make the file whole or not at all: two processes that start at once end with the same key."""
    private.make_folder(path.parent)
    content = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # A link, not a rename: a rename would replace the key that another process made a moment ago.
        os.link(draft, path)
    except FileExistsError:
        return
    finally:
        draft.unlink(missing_ok=True)
