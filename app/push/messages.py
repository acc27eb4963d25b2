"""The push message: declarative for Safari (RFC 8030 in its `web_push`), read by the service worker in other browsers."""

import datetime as dt
from typing import Annotated, Literal

from msgspec import Meta, Struct

from app.languages import Language

MOST_PAYLOAD_BYTES = 3993
"""What fits into the 4,096 bytes that every push service takes, encrypted."""
PushAction = Literal["log_usual", "open"]


class PushButton(Struct, frozen=True):
    """A button of the notification; `log_usual` writes the usual of today, both ways, without opening the app."""

    action: PushAction
    title: str


class PushData(Struct, frozen=True):
    """What the message is about."""

    week: Annotated[dt.date, Meta(description="its Monday")]
    usual_id: str | None


class PushNotification(Struct, frozen=True):
    """What is shown."""

    title: str
    body: str
    navigate: Annotated[str, Meta(description="address to open when the text is pressed: iPhones show no buttons")]
    lang: Language
    tag: Annotated[str, Meta(description="a later message with the same tag takes the earlier one's place")]
    data: PushData
    actions: list[PushButton]


class PushMessage(Struct, frozen=True):
    """One message, as it is encrypted."""

    web_push: Annotated[Literal[8030], Meta(description="makes it declarative: Safari shows it without a worker")]
    notification: PushNotification
