"""`GET /api/home`."""

import msgspec
from fastapi import APIRouter, Response

from app.accounts.dependencies import IdentityDep
from app.home.schemas import Home
from app.home.service import home
from app.push.keys import public_key
from app.web.dependencies import DatabaseDep, SettingsDep, now
from app.web.described import described

router = APIRouter()


@router.get("/api/home", **described(Home))
def get_home(identity: IdentityDep, database: DatabaseDep, settings: SettingsDep) -> Response:
    """Return everything the phone needs to work offline."""
    with database.read(identity.organisation_id) as session:
        body = home(session, identity, public_key(settings), now())
    return Response(msgspec.json.encode(body), media_type="application/json", headers={"Cache-Control": "no-store"})
