"""What goes over the wire of a person's devices and of how long things are kept."""

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct
from pydantic import BaseModel, ConfigDict, Field


class SignedInDevice(Struct, frozen=True):
    """A device on which the person is signed in. Browser and system are names as people know them, empty where not known."""

    id: str
    browser: str
    system: str
    since: dt.date
    used_on: Annotated[dt.date, Meta(description="the day of its last use")]
    current: Annotated[bool, Meta(description="the device that asks")]


class SignedInDevices(Struct, frozen=True):
    """Where a person is signed in, the device used last first."""

    devices: list[SignedInDevice]


class Edit(Struct, frozen=True):
    """Who wrote an entry of the person's log, and when it came in."""

    seq: int
    device_id: Annotated[str, Meta(description="as the device calls itself in its exchanges")]
    at: Annotated[dt.datetime, Meta(description="when it came in, by the server's clock")]


class Edits(Struct, frozen=True):
    """Entries of the person's log, in its order."""

    edits: list[Edit]


class Kept(Struct, frozen=True):
    """How long this installation keeps what a person recorded; in months, 0 for as long as they work here."""

    trips_months: int
    left_months: Annotated[int, Meta(description="after somebody has left")]
    log_days: Annotated[int, Meta(description="how long the log keeps the words of an edit")]
    message_days: Annotated[int, Meta(description="how long a weekly message is kept")]
    session_days: Annotated[int, Meta(description="without use, until a device is signed out")]


class ErasureIn(BaseModel):
    """Says that everything is to be erased, and whose: the diary on the screen may be another person's than the session."""

    model_config = ConfigDict(extra="forbid", strict=True)

    erase: Literal["everything"]
    account: str = Field(max_length=40)
