"""The exchange as it goes over the wire. The envelope is strict; each mutation is read alone, so that one unreadable
mutation never costs the others.
"""

import json
import math
import uuid
from typing import Annotated, Any, Literal, TypedDict, get_args

import msgspec
from msgspec import UNSET, Meta, Raw, Struct, UnsetType

from app.codes import ErrorCode, RejectionCode

PROTOCOL = 1
"""Version of the exchange; an app that speaks another one is told to update (426)."""
MOST_MUTATIONS = 100
"""Mutations in one exchange."""
MOST_BYTES = 1024 * 1024
"""Size of one exchange, in bytes."""
MOST_CHANGES = 500
"""Rows in one answer."""

Outcome = Literal["applied", "kept", "rejected"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""What became of a mutation; `kept`: an edit that the deleter had not seen beats the delete."""


class Mutation(Struct, gc=False):
    """One edit of one record.

    `base_seq` is the row's seq as the device last saw it, 0 for a new one. `patch` has the changed fields alone, null clears one.
    `client_at` is the device's clock (ISO), only kept for reading: clocks order nothing.
    """

    mutation_id: uuid.UUID
    kind: Annotated[str, Meta(max_length=20, description="one of `KINDS`, or one that only another version knows")]
    id: uuid.UUID
    op: Literal["put", "delete"]
    base_seq: Annotated[int, Meta(ge=0, le=2**53)] = 0
    patch: dict[str, Any] = {}
    client_at: Annotated[str, Meta(max_length=40)] = ""


class Reason(TypedDict):
    """Why a mutation was not taken: the field, and what was given and expected, in English."""

    code: RejectionCode
    field: str
    message: str


class Unreadable(Struct):
    """A mutation of which only the id could be read; it is logged as rejected, without a word of it."""

    mutation_id: uuid.UUID
    reason: Reason


class Exchange(Struct):
    """What a device sent, as it was read; `SyncRequest` is what it should look like. `size` is how many bytes it sent."""

    device_id: uuid.UUID
    mutations: list[Mutation | Unreadable]
    epoch: uuid.UUID | None = None
    cursor: int = 0
    account: str | None = None
    size: int = 0


class _Envelope(Struct):
    protocol: int
    device_id: uuid.UUID
    mutations: list[msgspec.Raw]
    epoch: uuid.UUID | None = None
    cursor: Annotated[int, Meta(ge=0, le=2**53)] = 0
    account: Annotated[str, Meta(max_length=40)] | None = None


class SyncRequest(Struct):
    """One exchange: the edits of a device, and how far it has read the log."""

    protocol: Literal[1]
    device_id: uuid.UUID
    mutations: list[Mutation]
    epoch: Annotated[
        uuid.UUID | None, Meta(description="of the log as last pulled; null and cursor 0 for a new device")
    ] = None
    cursor: Annotated[int, Meta(ge=0, le=2**53)] = 0
    account: Annotated[
        Annotated[str, Meta(max_length=40)] | None,
        Meta(description="whose diary it is: refused in another's session (409)"),
    ] = None


class Result(Struct, frozen=True, omit_defaults=True, gc=False):
    """What became of one mutation; `seq` is its number in the log."""

    outcome: Outcome
    seq: int
    reason: Reason | UnsetType = UNSET


class Conflict(TypedDict):
    """A value that lost against a later edit from another device; its owner may take it back."""

    field: str
    value: Any
    seq: int


class Change(Struct, gc=False):
    """One row as it stands now. Fields, computed and conflicts are taken over as JSON text."""

    kind: Annotated[str, Meta(description="one of `KINDS`, or one that only a later version knows")]
    id: uuid.UUID
    seq: int
    deleted: bool
    fields: Annotated[Raw, Meta(description="of its kind; empty where it is deleted")]
    computed: Annotated[Raw | None, Meta(description="of trips alone")]
    conflicts: Raw | tuple[()]
    purged: Annotated[bool | UnsetType, Meta(description="erased: nothing of it may stay on the device")] = UNSET


class _OnlyId(Struct):
    mutation_id: uuid.UUID


class ExchangeError(ValueError):
    """The exchange as a whole cannot be read; nothing was stored. `status` is the HTTP answer."""

    def __init__(self, status: int, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


_LONGEST_WHOLE = 18
"""Characters of a whole number that 64 bits hold for certain; no field takes a longer one."""
_BEYOND = 2**63 - 1
_NUL = b"\\u0000"
_good = msgspec.json.Decoder(SyncRequest)
_envelope = msgspec.json.Decoder(_Envelope)
_mutation = msgspec.json.Decoder(Mutation)
_only_id = msgspec.json.Decoder(_OnlyId)


def read_exchange(body: bytes) -> Exchange:
    """Read an exchange from bytes.

    Raises:
        ExchangeError: not readable, too large, too many mutations, or from another protocol version.
    """
    if len(body) > MOST_BYTES:
        raise ExchangeError(413, "too_large", f"{len(body)} bytes; expected at most {MOST_BYTES}: send less at once")
    try:
        exchange = _checked(_good.decode(body if _NUL not in body else _mended(body)))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
        # Something in it cannot be read: find out what, and save the rest.
        exchange = _read_each(body)
    exchange.size = len(body)
    return exchange


def _read_each(body: bytes) -> Exchange:
    try:
        envelope = _envelope.decode(_mended(body))
    except (UnicodeDecodeError, RecursionError, ValueError) as error:
        raise ExchangeError(400, "unreadable", f"not an exchange: {error}") from error
    exchange = _checked(envelope)
    exchange.mutations = [_read_mutation(raw, index) for index, raw in enumerate(envelope.mutations)]
    return exchange


def _mended(body: bytes) -> bytes:
    """Put U+FFFD in the place of characters that cannot be stored; raises ValueError where the body is not JSON.

    PostgreSQL stores no U+0000, and half of a surrogate pair (an emoji cut in two by a length limit) is no text at all:
    one of them in a note made the whole exchange fail, and every retry with it, so that the phone's queue stood still.
    """
    return msgspec.json.encode(
        _mend(json.loads(body, parse_float=_finite, parse_int=_whole, parse_constant=_no_number))
    )


def _no_number(text: str) -> dict[str, str]:
    """Return what stands for a number that is none: nothing that any field takes, so that the record with it is refused, instead of
    saying nothing there, or the word in a note.
    """
    return {"no number": text[:20]}


def _finite(text: str) -> float | dict[str, str]:
    number = float(text)
    return number if math.isfinite(number) else _no_number(text)


def _whole(text: str) -> int:
    return int(text) if len(text) <= _LONGEST_WHOLE else -_BEYOND if text.startswith("-") else _BEYOND


def _mend(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_mend(item) for item in value]
    if isinstance(value, dict):
        return {_mend(key): _mend(item) for key, item in value.items()}
    return value


def _checked(envelope: "_Envelope | SyncRequest") -> Exchange:
    if envelope.protocol != PROTOCOL:
        raise ExchangeError(426, "app_too_old", f"protocol {envelope.protocol}; expected {PROTOCOL}: update the app")
    if len(envelope.mutations) > MOST_MUTATIONS:
        raise ExchangeError(
            413,
            "too_many",
            f"{len(envelope.mutations)} mutations; expected at most {MOST_MUTATIONS}: send fewer at once",
        )
    mutations: list[Mutation | Unreadable] = [*envelope.mutations] if isinstance(envelope, SyncRequest) else []
    return Exchange(envelope.device_id, mutations, envelope.epoch, envelope.cursor, envelope.account)


def _read_mutation(raw: msgspec.Raw, index: int) -> Mutation | Unreadable:
    try:
        return _mutation.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        problem = str(error)
    try:
        mutation_id = _only_id.decode(raw).mutation_id
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ExchangeError(400, "unreadable", f"mutations[{index}] has no readable mutation_id: {error}") from error
    message, _, path = problem.partition(" - at ")
    reason: Reason = {"code": "wrong_type", "field": path.strip("`$."), "message": message}
    return Unreadable(mutation_id, reason)
