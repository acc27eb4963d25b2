"""`/api/push/subscription`: a browser asks for the weekly message, or no longer wants it."""

from fastapi import APIRouter

from app.accounts.dependencies import IdentityDep
from app.push import service
from app.push.endpoints import PushOrigins, RefusedError
from app.push.schemas import EndpointIn, SubscriptionIn
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.described import described
from app.web.errors import ApiError

router = APIRouter(prefix="/api/push", tags=["push"])


@router.put("/subscription", **described(status=204, errors=(400, 408, 413, 422)))
def put_subscription(body: SubscriptionIn, identity: IdentityDep, database: DatabaseDep, settings: SettingsDep) -> None:
    """Store the browser's subscription for the person who is signed in; the same again is harmless."""
    origins = PushOrigins.of(settings)
    try:
        with database.write(identity.organisation_id) as session:
            service.subscribe(
                session, origins, identity.organisation_id, identity.member_id,
                body.endpoint, body.keys.p256dh, body.keys.auth, now(),
            )  # fmt: skip
    except RefusedError as refused:
        raise ApiError(422, refused.code, refused.message, refused.field) from refused


@router.delete("/subscription", **described(status=204, errors=(400, 408, 413, 422)))
def delete_subscription(body: EndpointIn, identity: IdentityDep, database: DatabaseDep) -> None:
    """Forget the person's own subscription; another person's stays, and is answered (204) exactly like an unknown one."""
    with database.write(identity.organisation_id) as session:
        service.unsubscribe(session, identity.organisation_id, identity.member_id, body.endpoint)
