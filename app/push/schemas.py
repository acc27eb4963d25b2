"""What a browser says of its push subscription."""

from typing import Annotated

from pydantic import BaseModel, StringConstraints

Text = Annotated[str, StringConstraints(strict=True, max_length=4096)]


class SubscriptionKeys(BaseModel):
    """What messages are encrypted with: a P-256 point and a secret of 16 bytes, both base64url."""

    p256dh: Text
    auth: Text


class SubscriptionIn(BaseModel):
    """`PushSubscription.toJSON()`; what else a browser puts into it is ignored."""

    endpoint: Text
    keys: SubscriptionKeys


class EndpointIn(BaseModel):
    """Which subscription ends."""

    endpoint: Text
