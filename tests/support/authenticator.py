"""A device that keeps passkeys, in software: what a browser and its authenticator do between a question and its answer."""

import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40
ES256, ON_P256 = -7, 1


@dataclass
class Key:
    """One passkey as its device holds it."""

    user_handle: bytes
    private: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    credential_id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    counter: int = 0

    @property
    def name(self) -> str:
        """What the server calls it in addresses."""
        return bytes_to_base64url(self.credential_id)

    def public(self) -> bytes:
        """Return the public key as COSE writes it."""
        point = self.private.public_key().public_numbers()
        x, y = point.x.to_bytes(32, "big"), point.y.to_bytes(32, "big")
        return cbor2.dumps({1: 2, 3: ES256, -1: ON_P256, -2: x, -3: y})


@dataclass
class Authenticator:
    """A device at a browser that shows pages of an origin.

    Parameters:
        origin: what the browser says of the page.
        rp_id: what the device believes that it signs for; a real browser takes care that it fits the origin.
    """

    origin: str
    rp_id: str = "localhost"
    keys: list[Key] = field(default_factory=list)

    def make(self, options: dict[str, Any], **other: Any) -> dict[str, Any]:
        """Make a passkey as `navigator.credentials.create` does; returns what the browser sends.

        Parameters:
            options: the server's.
            other: fields of the `Key` that are to be otherwise.
        """
        key = Key(base64url_to_bytes(options["user"]["id"]), **other)
        self.keys.append(key)
        attested = bytes(16) + len(key.credential_id).to_bytes(2, "big") + key.credential_id + key.public()
        data = self._data(key, PRESENT | VERIFIED | ATTESTED) + attested
        response = {
            "clientDataJSON": bytes_to_base64url(self._client_data("webauthn.create", options)),
            "attestationObject": bytes_to_base64url(cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})),
        }
        return self._credential(key, response)

    def sign(self, options: dict[str, Any], key: Key | None = None, *, counts: bool = True) -> dict[str, Any]:
        """Answer a question as `navigator.credentials.get` does, with the passkey made last or another; returns what is sent.

        Parameters:
            counts: whether the device counts what it signs; a passkey that lies in a cloud never does.
        """
        key = key or self.keys[-1]
        key.counter += counts
        data, said = self._data(key, PRESENT | VERIFIED), self._client_data("webauthn.get", options)
        signature = key.private.sign(data + hashlib.sha256(said).digest(), ec.ECDSA(SHA256()))
        response = {
            "clientDataJSON": bytes_to_base64url(said),
            "authenticatorData": bytes_to_base64url(data),
            "signature": bytes_to_base64url(signature),
            "userHandle": bytes_to_base64url(key.user_handle),
        }
        return self._credential(key, response)

    def _client_data(self, kind: str, options: dict[str, Any]) -> bytes:
        said = {"type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _data(self, key: Key, flags: int) -> bytes:
        return hashlib.sha256(self.rp_id.encode()).digest() + bytes([flags]) + key.counter.to_bytes(4, "big")

    @staticmethod
    def _credential(key: Key, response: dict[str, Any]) -> dict[str, Any]:
        credential = {"id": key.name, "rawId": key.name, "type": "public-key", "response": response}
        return credential | {"authenticatorAttachment": "platform", "clientExtensionResults": {}}
