"""What goes over the wire of passkeys. What a browser says of one is `PublicKeyCredential.toJSON()`; the rest of it is ignored."""

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

Bytes = Annotated[str, Meta(max_length=16_384, description="base64url")]


class Assertion(Struct, rename="camel"):
    """What a passkey signed."""

    authenticator_data: Bytes
    signature: Bytes
    client_data_json: Bytes = field(name="clientDataJSON")
    user_handle: Annotated[str | None, Meta(description="base64url of whose it is, e.g. `17.4711`")] = None


class PasskeyAnswer(Struct, rename="camel"):
    """A passkey's answer to the question who is there."""

    id: Bytes
    raw_id: Bytes
    type: Literal["public-key"]
    response: Assertion


class Attestation(Struct, rename="camel"):
    """What a device says of the key that it made."""

    client_data_json: Bytes = field(name="clientDataJSON")
    attestation_object: Bytes


class MadePasskey(Struct, rename="camel"):
    """A passkey that a browser made."""

    id: Bytes
    raw_id: Bytes
    type: Literal["public-key"]
    response: Attestation


class NewPasskey(Struct):
    """A new passkey, and what its owner calls it."""

    name: Annotated[str, Meta(max_length=200)]
    credential: MadePasskey


class OwnPasskey(Struct, frozen=True):
    """One of the person's own passkeys."""

    id: Annotated[str, Meta(description="base64url")]
    name: str
    since: dt.date
    used_on: Annotated[dt.date | None, Meta(description="the day of its last sign-in")]


class OwnPasskeys(Struct, frozen=True):
    """The person's passkeys, the oldest first."""

    passkeys: list[OwnPasskey]


class SignedIn(Struct, frozen=True):
    """Somebody is signed in on this device, and goes to that page first."""

    goal: str
